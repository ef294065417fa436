// Package truecase gives text in capitals its small letters back: old wires, and headlines that shout.
//
// A word's case is what it mostly was inside the sentences of edited text; beside a capital, words that are often
// capital become capital too ("National Liberation Front"). A word that nobody wrote small is a name.
package truecase

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed cases.gz
var packed []byte

// Default is the built-in model.
var Default = sync.OnceValue(func() *Model {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(fmt.Sprintf("truecase: unpack built-in words: %v", err)) // a test reads them
	}
	m, err := Read(z)
	if err != nil {
		panic(fmt.Sprintf("truecase: read built-in words: %v", err))
	}
	return m
})

// Model knows how words are written.
type Model struct {
	small map[string]float64 // a word that is written small, and the share of capitals among its occurrences
	own   map[string]string  // a word with a form of its own: "FMLN", "McKenna"
}

// beside is how large the share of capitals of a word must be that stands beside a name.
const beside = 0.2

// Shouts tells whether a text is written in capitals: hardly any of its letters are small.
func Shouts(s string) bool {
	capital, small := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			capital++
		case unicode.IsLower(r):
			small++
		}
	}
	return capital >= 4 && small*20 < capital
}

// word is a word of a text: its bytes, its lower form, and whether a sentence begins with it.
type word struct {
	start, end int
	low        string
	first      bool
	name       bool
}

// Restore returns s with the case of edited text. Only case changes: a letter whose other case has another length is
// left as it is, so that offsets hold.
func (m *Model) Restore(s string) string {
	ws := words(s)
	for i := range ws {
		ws[i].name = m.named(s, ws, i)
	}
	out := []byte(s)
	for i, w := range ws {
		name := w.name || m.small[w.low] >= beside && !months[w.low] && (i > 0 && joined(s, ws[i-1], w, ws[i-1]) || i+1 < len(ws) && joined(s, w, ws[i+1], ws[i+1]))
		form := m.form(w.low, name)
		if w.first {
			form = capital(form)
		}
		if len(form) == w.end-w.start {
			copy(out[w.start:], form)
		}
	}
	return string(out)
}

// form is how a word is written.
func (m *Model) form(low string, name bool) string {
	if own, ok := m.own[low]; ok {
		return own
	}
	if !name {
		return low
	}
	return unheard(low)
}

// unheard is how a name is written that has no form of its own: without a vowel it is an abbreviation.
func unheard(low string) string {
	if utf8.RuneCountInString(low) == 1 || !strings.ContainsAny(low, "aeiouy") {
		return strings.ToUpper(low)
	}
	return capitals(low)
}

// months are names, but "may" and "march" beside a number only.
var months = map[string]bool{"may": true, "march": true}

// named tells whether a word is a name whatever stands around it.
func (m *Model) named(s string, ws []word, i int) bool {
	low := ws[i].low
	if months[low] {
		return i > 0 && unicode.IsDigit(rune(ws[i-1].low[0])) || i+1 < len(ws) && unicode.IsDigit(rune(ws[i+1].low[0]))
	}
	if own, ok := m.own[low]; ok {
		return capital(own) == own
	}
	return !unicode.IsDigit(rune(low[0])) && !m.known(low)
}

// endings are what a known word may end in, and what stands for it in the word itself.
var endings = []struct{ end, base string }{
	{"'s", ""}, {"s", ""}, {"es", ""}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ing", ""}, {"ing", "e"}, {"ly", ""}, {"er", ""}, {"ers", ""},
	{"ization", "ize"}, {"ness", ""}, {"ment", ""}, {"ion", "e"}, {"ions", "e"}, {"ied", "y"},
}

// known tells whether a word is written small, or made of one that is.
func (m *Model) known(low string) bool {
	if _, ok := m.small[low]; ok {
		return true
	}
	if left, right, ok := strings.Cut(low, "-"); ok {
		return m.known(left) && (right == "" || m.known(right))
	}
	for _, e := range endings {
		stem, ok := strings.CutSuffix(low, e.end)
		if !ok || len(stem) < 3 {
			continue
		}
		if _, ok := m.small[stem+e.base]; ok {
			return true
		}
	}
	return false
}

// joined tells whether two words stand side by side and one of them is a name, of more than a letter.
func joined(s string, a, b, one word) bool {
	return s[a.end:b.start] == " " && one.name && len(one.low) > 1
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// capitals begins each part of a name with a capital: "San-Martin", "O'Neill"; not what follows an apostrophe alone: "Marin's".
func capitals(low string) string {
	parts := strings.Split(low, "-")
	for i, p := range parts {
		if p != "" {
			parts[i] = capital(p)
		}
		if strings.HasPrefix(p, "o'") && len(p) > 3 {
			parts[i] = "O'" + capital(p[2:])
		}
	}
	return strings.Join(parts, "-")
}

// words cuts a text into words of letters and digits, with what joins them.
func words(s string) []word {
	var all []word
	start, first := -1, true
	end := func(at int) {
		if start >= 0 {
			all = append(all, word{start: start, end: at, low: strings.ToLower(s[start:at]), first: first})
			start, first = -1, false
		}
	}
	for i, r := range s {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r)
		joins := start >= 0 && (r == '-' || r == '\'' || r == '’' || r == '.') && follows(s[i+utf8.RuneLen(r):])
		switch {
		case inside && start < 0:
			start = i
		case !inside && !joins:
			end(i)
			first = first && !strings.ContainsRune(",;", r) || ends(s, i, r)
		}
	}
	end(len(s))
	return all
}

// follows tells whether a letter or digit comes next.
func follows(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// ends tells whether a sentence ends at r: a mark with space behind it, or a new paragraph.
func ends(s string, i int, r rune) bool {
	switch r {
	case '.', '!', '?':
		rest := s[i+1:]
		if before := strings.LastIndexAny(s[:i], " \n.") + 1; r == '.' && i-before <= 2 { // an initial, "U.S."
			return false
		}
		return rest == "" || strings.IndexByte(" \n\"'”", rest[0]) >= 0
	case '\n':
		return strings.HasPrefix(s[i:], "\n\n")
	}
	return false
}

// Read reads a model as Save wrote it.
func Read(r io.Reader) (*Model, error) {
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read words: %w", err)
	}
	m := &Model{small: map[string]float64{}, own: map[string]string{}}
	for l := range strings.Lines(string(b)) {
		w, share, ok := strings.Cut(strings.TrimSuffix(l, "\n"), " ")
		switch low := strings.ToLower(w); {
		case w == "":
			return nil, fmt.Errorf("read words: an empty line")
		case low != w:
			m.own[low] = w
		case !ok:
			m.small[w] = 0
		default:
			if len(share) != 1 || share[0] < '0' || share[0] > '9' {
				return nil, fmt.Errorf("read words: %q has the share %q", w, share)
			}
			m.small[w] = float64(share[0]-'0') / 10
		}
	}
	return m, nil
}
