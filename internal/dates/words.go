package dates

import (
	"sync"

	"dateline/internal/dateline"
	"dateline/internal/numbers"
	"dateline/internal/text"
)

// Words is a document cut into atoms: the words, numbers and signs that expressions are made of.
type Words struct {
	doc   *text.Doc
	atoms []numbers.Atom
}

// reader looks for expressions in the words of one document.
type reader struct {
	Words
	grammar
	memo map[int]found // dates that are not made of others, by the atom they begin at
}

// compiled are the forms of all families, made ready once.
var compiled = sync.OnceValue(func() grammar { return compile(families) })

// findExpressions returns the words of a document and the expressions of time among them, in order and never
// overlapping: at each atom the longest one.
func findExpressions(doc *text.Doc) (Words, []match) {
	r := &reader{Words: Words{doc: doc, atoms: numbers.Lex(doc)}, grammar: compiled(), memo: map[int]found{}}
	var all []match
	for i := 0; i < len(r.atoms); {
		m, ok := r.longest(i)
		if !ok {
			i++
			continue
		}
		all = append(all, m)
		i = m.end
	}
	return r.Words, all
}

// word returns the lower-case word of atom i, or nothing outside the document.
func (w *Words) word(i int) string {
	if i < 0 || i >= len(w.atoms) {
		return ""
	}
	return w.atoms[i].Word
}

// form returns atom i as written, or nothing outside the document.
func (w *Words) form(i int) string {
	if i < 0 || i >= len(w.atoms) {
		return ""
	}
	return w.atoms[i].Form
}

// span returns the bytes of atoms [first, end).
func (w *Words) span(first, end int) dateline.Span {
	return dateline.SpanOf(w.doc.Text, w.atoms[first].Start, w.atoms[end-1].End)
}

// sentence returns the number of the sentence that holds atom i.
func (w *Words) sentence(i int) int { return w.doc.SentenceOf(w.atoms[i].Token) }

// sameSentence tells whether atoms i and j stand in one sentence.
func (w *Words) sameSentence(i, j int) bool { return w.sentence(i) == w.sentence(j) }

// token returns the grammar of atom i's token.
func (w *Words) token(i int) text.Token { return w.doc.Tokens[w.atoms[i].Token] }
