package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// refKind is what a name refers to.
type refKind uint8

const (
	toCountry refKind = iota // a country by its name
	toPeople                 // a country's adjective or people
	toSeat                   // a capital or a seat of government
	toPlace                  // a place that only tells a country
	toEntry                  // a named actor
	toRole                   // a role word
)

// ref is one meaning of a name.
type ref struct {
	kind refKind
	n    int
}

// trie finds names in a run of pieces; the longest that starts at a piece wins. A name is reached from its first
// piece, of which few names share one, so a lookup is one hash and a few comparisons.
type trie struct {
	byFirst map[string][]name
}

type name struct {
	rest []string // pieces after the first
	form uint8    // how it must be written
	refs []ref
	as   string // as the list writes it
}

const (
	anyCase  uint8 = iota
	proper         // a capital letter somewhere
	capitals       // all in capitals
)

func newTrie(size int) trie { return trie{byFirst: make(map[string][]name, size)} }

// add gives a name one more meaning, or with replace that meaning alone.
func (t trie) add(written string, to ref, replace bool) {
	p := pieces(nil, written)
	if len(p) == 0 {
		return
	}
	form := formOf(written)
	list := t.byFirst[p[0]]
	for i := range list {
		if list[i].form == form && equal(list[i].rest, p[1:]) {
			if replace {
				list[i].refs = []ref{to}
			} else if !has(list[i].refs, to) {
				list[i].refs = append(list[i].refs, to)
			}
			return
		}
	}
	t.byFirst[p[0]] = append(list, name{rest: p[1:], form: form, refs: []ref{to}, as: written})
}

func has(refs []ref, r ref) bool {
	for _, x := range refs {
		if x == r {
			return true
		}
	}
	return false
}

// longest returns the longest name that starts at piece i and how many pieces it has.
func (t trie) longest(ps []piece, i int) (*name, int) {
	var best *name
	size := 0
	list := t.byFirst[ps[i].word]
	for k := range list {
		n := &list[k]
		if end := i + 1 + len(n.rest); len(n.rest)+1 > size && end <= len(ps) && n.matches(ps[i:end]) {
			best, size = n, len(n.rest)+1
		}
	}
	return best, size
}

func (n *name) matches(ps []piece) bool {
	upper := ps[0].upper
	all := ps[0].caps
	for k, w := range n.rest {
		if ps[k+1].word != w {
			return false
		}
		upper = upper || ps[k+1].upper
		all = all && ps[k+1].caps
	}
	return n.form == anyCase || n.form == proper && upper || n.form == capitals && all
}

// formOf tells how a name must be written to be found.
func formOf(s string) uint8 {
	letters, upper := 0, 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	switch {
	case upper == 0:
		return anyCase
	case upper == letters && letters > 1:
		return capitals
	}
	return proper
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// pieces appends the words of s to dst as names are compared: in lower case, without accents and apostrophes,
// cut at spaces and hyphens; a possessive "'s" and other signs are pieces of their own.
func pieces(dst []string, s string) []string {
	start := -1
	flush := func(end int) {
		if start >= 0 {
			if w := fold(s[start:end]); w != "" {
				dst = append(dst, w)
			}
			start = -1
		}
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case isApostrophe(r) && possessive(s[i+n:]):
			flush(i)
		case wordRune(r) || r == '.' && start >= 0 || isApostrophe(r):
			if start < 0 {
				start = i
			}
		default:
			flush(i)
			if !transparent(r) {
				dst = append(dst, s[i:i+n])
			}
		}
		i += n
	}
	flush(len(s))
	return dst
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == '`'
}

// possessive tells whether what follows an apostrophe is a final s.
func possessive(rest string) bool {
	return len(rest) > 0 && rest[0] == 's' && (len(rest) == 1 || !wordRune(rune(rest[1])) && rest[1] < utf8.RuneSelf)
}

// transparent are the signs that part words and do not count.
func transparent(r rune) bool {
	return unicode.IsSpace(r) || r == '-' || r == '‐' || r == '‑' || r == '–' || r == '­'
}

// fold writes a word in lower case without accents, apostrophes and a final full stop.
func fold(w string) string {
	plain := true
	for i := range len(w) {
		if c := w[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' || c == '\'' || c == '`' {
			plain = false
			break
		}
	}
	if !plain {
		var b strings.Builder
		for _, r := range w {
			if !isApostrophe(r) && !unicode.IsMark(r) {
				b.WriteString(unaccent(unicode.ToLower(r)))
			}
		}
		w = b.String()
	}
	return strings.TrimRight(w, ".")
}

func unaccent(r rune) string {
	if r < utf8.RuneSelf {
		return string(r)
	}
	if s, ok := accents[r]; ok {
		return s
	}
	return string(r)
}

var accents = accentTable(
	"aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđ", "eèéêëēĕėęěẹẻẽếềểễệə", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıịỉ", "jĵ",
	"kķ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏőơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųưụủứừửữự",
	"wŵ", "yýÿŷỳỵỷỹ", "zźżž",
)

func accentTable(rows ...string) map[rune]string {
	m := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th", 'ð': "d"}
	for _, row := range rows {
		for _, r := range row[1:] {
			m[r] = row[:1]
		}
	}
	return m
}
