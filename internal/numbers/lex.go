// Package numbers reads numerals in words and digits: cardinals, ordinals, fractions, vague amounts ("dozens"),
// ranges and bounds ("at least 12"), each with the bytes it covers and the least and most it can mean.
package numbers

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// Kind is what an atom is made of.
type Kind uint8

const (
	Word   Kind = iota // letters: "may", "o'clock", "p.m"
	Digits             // digits with their separators: "3,000", "1.5"
	Mark               // one other sign, or "'s"
)

// Atom is a piece of a token that is all letters, all digits, or one sign. Tokenisers differ on "two-day", "1.5m" and
// "1990s"; atoms do not.
type Atom struct {
	Start, End int    // bytes of the text
	Form       string // as written
	Word       string // lower case
	Kind       Kind
	Token      int  // index of its token
	Glued      bool // no space between it and the atom before
}

// Value returns the number that a Digits atom writes.
func (a Atom) Value() (float64, bool) {
	if a.Kind != Digits {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(a.Word, ",", ""), 64)
	return v, err == nil
}

// Whole returns the number of a Digits atom that has no separators: a day, a year.
func (a Atom) Whole() (int, bool) {
	if a.Kind != Digits {
		return 0, false
	}
	v, err := strconv.Atoi(a.Word)
	return v, err == nil
}

// Lex returns the atoms of a document's tokens, in order.
func Lex(doc *text.Doc) []Atom {
	atoms := make([]Atom, 0, len(doc.Tokens)+len(doc.Tokens)/8)
	for i, t := range doc.Tokens {
		for at := t.Start; at < t.End; {
			n, kind := piece(doc.Text[at:t.End])
			last := len(atoms) - 1
			if kind == Digits && last > 0 && atoms[last].Word == "." && atoms[last].End == at && atoms[last-1].Kind == Digits {
				n = span(doc.Text[at:t.End]) // "31.08.2016" is no decimal
			}
			form := doc.Text[at : at+n]
			atoms = append(atoms, Atom{
				Start: at, End: at + n, Form: form, Word: strings.ToLower(form), Kind: kind, Token: i,
				Glued: last >= 0 && atoms[last].End == at,
			})
			at += n
			for at < t.End && (doc.Text[at] == ' ' || doc.Text[at] == '\n') {
				at++
			}
		}
	}
	return atoms
}

// piece returns the length and kind of the atom that s begins with.
func piece(s string) (int, Kind) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r >= '0' && r <= '9':
		return digits(s), Digits
	case unicode.IsLetter(r):
		return letters(s), Word
	case r == '\'' || r == '’':
		if rest := s[size:]; rest == "s" || rest == "S" {
			return size + 1, Mark
		}
	}
	return size, Mark
}

// letters measures a word. An apostrophe stays inside ("o'clock") unless it begins a possessive; a full stop stays
// inside between single letters ("p.m", "u.s").
func letters(s string) int {
	n, run := 0, 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
			run++
		case r == '.' && run == 1 && startsLetter(s[n+size:]):
			run = 0
		case (r == '\'' || r == '’') && startsLetter(s[n+size:]) && !possessive(s[n+size:]):
			run = 2
		default:
			return n
		}
		n += size
	}
	return n
}

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// possessive tells whether s, which follows an apostrophe, is the "s" of a genitive.
func possessive(s string) bool {
	return (s[0] == 's' || s[0] == 'S') && (len(s) == 1 || !startsLetter(s[1:]))
}

// digits measures a run of digits with groups ("3,000", "1,00,000") and one decimal point; a second point means a
// dotted sequence (a date, an address) whose parts stay apart.
func digits(s string) int {
	n := span(s)
	for n < len(s) && s[n] == ',' {
		g := span(s[n+1:])
		if g != 3 && (g != 2 || n+1+g >= len(s) || s[n+1+g] != ',') {
			break
		}
		n += 1 + g
	}
	if n < len(s) && s[n] == '.' {
		if d := span(s[n+1:]); d > 0 {
			if end := n + 1 + d; end+1 < len(s) && s[end] == '.' && span(s[end+1:]) > 0 {
				return n
			}
			return n + 1 + d
		}
	}
	return n
}

// span measures the digits that s begins with.
func span(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}
