// Package lemma gives an English word its dictionary form, by what the endings and exceptions of a treebank teach.
package lemma

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Example is a word with its tags and its lemma.
type Example struct{ Form, UPOS, XPOS, Lemma string }

// Table knows how lemmas are made.
type Table struct {
	edits map[key]edit // by tag and ending; a whole word's begins with ^
}

type key struct{ tag, ending string }

// edit makes a lemma: cut so many bytes off the word, then append.
type edit struct {
	cut  int
	tail string
}

// longestEnding is how many bytes of a word's end are looked at.
const longestEnding = 6

// tagOf is what the lemma depends on beside the word.
func tagOf(upos, xpos string) string {
	if upos == "AUX" {
		return "AUX"
	}
	return xpos
}

// keepsCase tells whether a word with the tag keeps its capitals in the lemma.
func keepsCase(upos string) bool { return upos == "PROPN" || upos == "X" }

func surface(form, upos string) string {
	form = strings.NewReplacer("’", "'", "‘", "'").Replace(form)
	if !keepsCase(upos) {
		return strings.ToLower(form)
	}
	if shouted(form) {
		r, n := utf8.DecodeRuneInString(form)
		return string(r) + strings.ToLower(form[n:])
	}
	return form
}

// shouted tells whether a word of some length is all capitals, as in a headline, and so no abbreviation.
func shouted(form string) bool {
	const longestAbbreviation = 5
	if len(form) <= longestAbbreviation {
		return false
	}
	for _, r := range form {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// Lemma returns the dictionary form.
func (t *Table) Lemma(form, upos, xpos string) string {
	w := surface(form, upos)
	tag := tagOf(upos, xpos)
	if e, ok := t.edits[key{tag, "^" + strings.ToLower(w)}]; ok {
		return e.apply(w)
	}
	if base, ok := irregular[key{tag, w}]; ok {
		return base
	}
	for n := min(longestEnding, len(w)); n >= 0; n-- {
		if e, ok := t.edits[key{tag, strings.ToLower(w[len(w)-n:])}]; ok {
			return e.apply(w)
		}
	}
	return w
}

func (e edit) apply(w string) string {
	if e.cut > len(w) {
		return w
	}
	return w[:len(w)-e.cut] + e.tail
}

func editOf(w, lemma string) edit {
	n := 0
	for n < len(w) && n < len(lemma) && w[n] == lemma[n] {
		n++
	}
	for n > 0 && n < len(w) && !utf8.RuneStart(w[n]) {
		n--
	}
	return edit{len(w) - n, lemma[n:]}
}

// Learn returns the table that a treebank's words teach. An ending's edit is the one most of its words have;
// endings that say the same as a shorter one are left out, and so are words that say the same as their ending.
func Learn(examples []Example) *Table {
	seen := map[key]map[edit]int{}
	count := func(k key, e edit) {
		if seen[k] == nil {
			seen[k] = map[edit]int{}
		}
		seen[k][e]++
	}
	for _, x := range examples {
		w := surface(x.Form, x.UPOS)
		e, tag, low := editOf(w, x.Lemma), tagOf(x.UPOS, x.XPOS), strings.ToLower(surface(x.Form, x.UPOS))
		if len(low) != len(w) {
			continue
		}
		count(key{tag, "^" + low}, e)
	}
	types := make([]key, 0, len(seen))
	for k := range seen {
		types = append(types, k)
	}
	for _, k := range types { // endings count each word once, however often it occurs
		e, low := majority(seen[k]), k.ending[1:]
		for n := range min(longestEnding, len(low)) + 1 {
			count(key{k.tag, low[len(low)-n:]}, e)
		}
	}
	return prune(seen)
}

func majority(m map[edit]int) edit {
	var best edit
	most := 0
	for e, n := range m {
		if n > most || n == most && cmp.Or(cmp.Compare(e.cut, best.cut), cmp.Compare(e.tail, best.tail)) < 0 {
			best, most = e, n
		}
	}
	return best
}

func total(m map[edit]int) (n int) {
	for _, c := range m {
		n += c
	}
	return n
}

func prune(seen map[key]map[edit]int) *Table {
	keys := make([]key, 0, len(seen))
	for k := range seen {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(wordLast(a), wordLast(b)), cmp.Compare(len(a.ending), len(b.ending)), cmp.Compare(a.ending, b.ending), cmp.Compare(a.tag, b.tag))
	})
	t := &Table{edits: map[key]edit{}}
	for _, k := range keys {
		e := majority(seen[k])
		isWord := wordLast(k) == 1
		if !isWord && k.ending != "" && total(seen[k]) < 2 {
			continue
		}
		if was, ok := t.byEnding(k, isWord); ok && was == e {
			continue
		}
		t.edits[k] = e
	}
	return t
}

func wordLast(k key) int {
	if strings.HasPrefix(k.ending, "^") {
		return 1
	}
	return 0
}

// byEnding is the edit that a shorter ending, or any ending of a word, gives.
func (t *Table) byEnding(k key, isWord bool) (edit, bool) {
	w := strings.TrimPrefix(k.ending, "^")
	from := min(longestEnding, len(w))
	if !isWord {
		from = len(w) - 1
	}
	for n := from; n >= 0; n-- {
		if e, ok := t.edits[key{k.tag, w[len(w)-n:]}]; ok {
			return e, true
		}
	}
	return edit{}, false
}

// MarshalText writes the table, one edit a line.
func (t *Table) MarshalText() ([]byte, error) {
	lines := make([]string, 0, len(t.edits))
	for k, e := range t.edits {
		lines = append(lines, fmt.Sprintf("%s\t%s\t%d\t%s\n", k.tag, k.ending, e.cut, e.tail))
	}
	slices.Sort(lines)
	return []byte(strings.Join(lines, "")), nil
}

// UnmarshalText reads what MarshalText wrote.
func (t *Table) UnmarshalText(b []byte) error {
	t.edits = map[key]edit{}
	n := 0
	for line := range strings.Lines(string(b)) {
		n++
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 4 {
			return fmt.Errorf("read lemma table line %d: %d columns, want 4", n, len(f))
		}
		c, err := strconv.Atoi(f[2])
		if err != nil || c < 0 {
			return fmt.Errorf("read lemma table line %d: cut %q", n, f[2])
		}
		t.edits[key{f[0], f[1]}] = edit{c, f[3]}
	}
	return nil
}
