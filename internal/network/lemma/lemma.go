// Package lemma gives an English word its dictionary form, by what the endings and exceptions of a treebank teach.
package lemma

import (
	"cmp"
	"fmt"
	"maps"
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
	// Rank tells how frequent a word is, 0 being the most frequent, or less than 0 of an unknown word. It chooses
	// among the lemmas an ending allows: "timed" is of "time", not of "tim". It may be nil.
	Rank func(word string) int

	edits map[key]edit // by tag and ending; a whole word's begins with ^
}

// key is a tag with an ending, or with ^ and a whole word.
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

// surface is the word as far as its lemma may depend on how it is written.
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
	w, tag := surface(form, upos), tagOf(upos, xpos)
	if base := irregularBase(w, tag); base != "" && tag != "NNS" { // surer than one slip in a treebank
		return base
	}
	if e, ok := t.edits[key{tag, "^" + strings.ToLower(w)}]; ok {
		return e.apply(w)
	}
	return t.unknown(w, tag)
}

// unknown returns the lemma of a word that is no exception.
func (t *Table) unknown(w, tag string) string {
	if base := irregularBase(w, tag); base != "" {
		return base
	}
	if base := t.regularBase(w, tag); base != "" {
		return base
	}
	low := strings.ToLower(w)
	for n := min(longestEnding, len(low)); n >= 0; n-- {
		if e, ok := t.edits[key{tag, low[len(low)-n:]}]; ok {
			return e.apply(w)
		}
	}
	return w
}

// apply makes the lemma. A word too short for the edit, or whose last letter it would cut in two, stays,
// and so does one of which nothing would be left.
func (e edit) apply(w string) string {
	keep := len(w) - e.cut
	if keep < 0 || keep < len(w) && !utf8.RuneStart(w[keep]) || keep == 0 && e.tail == "" {
		return w
	}
	return w[:keep] + e.tail
}

// editOf is the edit that keeps the longest common beginning.
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

// Learn returns the table that a treebank's words teach, with the rank it is given. An ending's edit is the one
// most of its words have; endings that say the same as a shorter one are left out, and so are words that need no
// exception.
func Learn(examples []Example, rank func(string) int) *Table {
	words, endings := counts{}, counts{}
	for _, x := range examples {
		w := surface(x.Form, x.UPOS)
		if low := strings.ToLower(w); len(low) == len(w) {
			words.add(key{tagOf(x.UPOS, x.XPOS), low}, editOf(w, x.Lemma))
		}
	}
	for k, edits := range words { // endings count each word once, however often it occurs
		e := majority(edits)
		for n := range min(longestEnding, len(k.ending)) + 1 {
			endings.add(key{k.tag, k.ending[len(k.ending)-n:]}, e)
		}
	}
	t := &Table{Rank: rank, edits: map[key]edit{}}
	t.keepEndings(endings)
	t.keepExceptions(words)
	return t
}

// counts tells how often each edit was seen.
type counts map[key]map[edit]int

func (c counts) add(k key, e edit) {
	if c[k] == nil {
		c[k] = map[edit]int{}
	}
	c[k][e]++
}

// keys returns the keys, short endings first.
func (c counts) keys() []key {
	keys := slices.Collect(maps.Keys(c))
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(len(a.ending), len(b.ending)), cmp.Compare(a.ending, b.ending), cmp.Compare(a.tag, b.tag))
	})
	return keys
}

// keepEndings keeps the endings of two words or more that change what a shorter ending says.
func (t *Table) keepEndings(endings counts) {
	for _, k := range endings.keys() {
		e := majority(endings[k])
		if k.ending != "" && (total(endings[k]) < 2 || t.shorter(k) == e) {
			continue
		}
		t.edits[k] = e
	}
}

// shorter is the edit of the longest kept ending shorter than k's.
func (t *Table) shorter(k key) edit {
	for n := len(k.ending) - 1; n >= 0; n-- {
		if e, ok := t.edits[key{k.tag, k.ending[len(k.ending)-n:]}]; ok {
			return e
		}
	}
	return edit{}
}

// keepExceptions keeps the words whose lemma does not follow without them.
func (t *Table) keepExceptions(words counts) {
	for _, k := range words.keys() {
		e := majority(words[k])
		if t.unknown(k.ending, k.tag) != e.apply(k.ending) {
			t.edits[key{k.tag, "^" + k.ending}] = e
		}
	}
}

// majority is the edit seen most often.
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
