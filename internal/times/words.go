// Package times reads expressions of time: dates in all usual forms, "two weeks ago", ranges, durations and sets. It
// tells what the words mean ("the second Wednesday from now"), not which day that is; package dates puts them on the
// calendar.
//
// A grammar of forms is a table by family. Forms begin at a word or at a class of words, and of those that fit the
// longest is taken, unless a guard knows it for a name, an age or an amount.
package times

import (
	"sync"

	"dateline/internal/dateline"
	"dateline/internal/numbers"
	"dateline/internal/text"
)

// Words is a document cut into atoms: the words, numbers and signs that expressions are made of.
type Words struct {
	Doc   *text.Doc
	Atoms []numbers.Atom
}

// reader looks for expressions in the words of one document.
type reader struct {
	Words
	grammar
	memo map[int]found // dates that are not made of others, by the atom they begin at
}

// compiled are the forms of all families, made ready once.
var compiled = sync.OnceValue(func() grammar { return compile(families) })

// Find returns the words of a document and the expressions of time among them, in order and never
// overlapping: at each atom the longest one.
func Find(doc *text.Doc) (Words, []Match) {
	r := &reader{Words: Words{Doc: doc, Atoms: numbers.Lex(doc)}, grammar: compiled(), memo: map[int]found{}}
	var all []Match
	for i := 0; i < len(r.Atoms); {
		m, ok := r.longest(i)
		if !ok {
			i++
			continue
		}
		all = append(all, m)
		i = m.End
	}
	return r.Words, all
}

// Word returns the lower-case word of atom i, or nothing outside the document.
func (w *Words) Word(i int) string {
	if i < 0 || i >= len(w.Atoms) {
		return ""
	}
	return w.Atoms[i].Word
}

// form returns atom i as written, or nothing outside the document.
func (w *Words) form(i int) string {
	if i < 0 || i >= len(w.Atoms) {
		return ""
	}
	return w.Atoms[i].Form
}

// Span returns the bytes of atoms [first, end).
func (w *Words) Span(first, end int) dateline.Span {
	return dateline.SpanOf(w.Doc.Text, w.Atoms[first].Start, w.Atoms[end-1].End)
}

// Sentence returns the number of the sentence that holds atom i.
func (w *Words) Sentence(i int) int { return w.Doc.SentenceOf(w.Atoms[i].Token) }

// SameSentence tells whether atoms i and j stand in one sentence.
func (w *Words) SameSentence(i, j int) bool { return w.Sentence(i) == w.Sentence(j) }

// token returns the grammar of atom i's token.
func (w *Words) token(i int) text.Token { return w.Doc.Tokens[w.Atoms[i].Token] }
