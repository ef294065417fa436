package evals

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// aligner maps byte offsets of a reading's text to sentence numbers of a story, by letters and digits alone, so
// that white space, quotes, a headline or dropped furniture do not matter.
type aligner struct {
	flat    string // letters and digits of the story, lower case
	of      []int  // the sentence of each byte of flat
	in      []int  // and the byte of that sentence that it stands for
	letters string // letters and digits of the reading
	at      []int  // for each byte offset of the reading's text, the number of bytes of letters before it
	shift   int    // where the story begins in letters
}

func newAligner(s *Story, text string) *aligner {
	a := &aligner{}
	var flat strings.Builder
	for n, sent := range s.Sentences {
		start := flat.Len()
		var at []int
		fold(&flat, sent, &at)
		a.of = append(a.of, slices.Repeat([]int{n}, flat.Len()-start)...)
		for i := range sent { // of one rune's bytes in flat, all stand for its first
			for len(a.in) < at[i+1] {
				a.in = append(a.in, i)
			}
		}
	}
	a.flat = flat.String()
	var letters strings.Builder
	a.at = make([]int, 0, len(text)+1)
	fold(&letters, text, &a.at)
	a.letters = letters.String()
	a.shift = max(strings.Index(a.letters, prefix(a.flat, 0, 60)), 0)
	return a
}

// fold appends the letters and digits of s, and notes for each byte of s (and its end) how many came before.
func fold(b *strings.Builder, s string, at *[]int) {
	for i, r := range s {
		if at != nil {
			for len(*at) <= i {
				*at = append(*at, b.Len())
			}
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	if at != nil {
		for len(*at) <= len(s) {
			*at = append(*at, b.Len())
		}
	}
}

// prefix is s[from:from+n], cut at the end of s and at whole runes.
func prefix(s string, from, n int) string {
	if from < 0 || from > len(s) {
		return ""
	}
	end := min(from+n, len(s))
	for end > from && end < len(s) && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[from:end]
}

// sentence gives the sentence of the story in which byte offset off of the reading stands, or -1.
func (a *aligner) sentence(off int) int {
	if i := a.place(off); i >= 0 {
		return a.of[i]
	}
	return -1
}

// place gives the byte of flat for which byte offset off of the reading stands, or -1.
func (a *aligner) place(off int) int {
	if off < 0 || off >= len(a.at) {
		return -1
	}
	k := a.at[off]
	i := k - a.shift
	if i >= 0 && i < len(a.of) && prefix(a.letters, k, 8) == prefix(a.flat, i, 8) {
		return i
	}
	if p := prefix(a.letters, k, 24); len(p) >= 24 {
		if j := strings.Index(a.flat, p); j >= 0 {
			return j
		}
	}
	if i >= 0 && i < len(a.of) {
		return i
	}
	return -1
}
