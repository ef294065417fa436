// Package dates finds expressions of time and puts them on the calendar: dates in all usual forms, weekdays and
// "two weeks ago" reckoned from the day of publication or from a date in the text, ranges, durations and sets.
//
// The grammar is ours; values follow TIMEX3 (ISO-TimeML). The day of publication is an anchor and never a silent
// answer: without it a relative expression keeps its words and has no day.
package dates

import (
	"sync"

	"dateline/internal/dateline"
	"dateline/internal/numbers"
	"dateline/internal/text"
)

// Type is a TIMEX3 type.
type Type string

const (
	Date     Type = "DATE"
	Time     Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// Expr is one expression of time. A When is its public face, where it stands for a stretch of the calendar.
type Expr struct {
	Span        dateline.Span // the expression itself, without "on", "since" …
	Type        Type
	Value       string // TIMEX3: "2016-09-07", "2016-W35", "P2W", "PRESENT_REF"; empty where it cannot be told
	Start, End  string // inclusive dates or date-times; empty where it cannot be told, or is no point in time
	Basis       dateline.Basis
	Granularity dateline.Granularity
	Rule        dateline.RuleName
	first, end  int  // atoms
	yearless    bool // a month or a day whose year was not said
}

// Exprs returns the expressions of time of a document in the order of the text, never overlapping. published is an
// RFC 3339 date or date-time, or empty where the day of publication is not known.
func Exprs(doc *text.Doc, published string) []Expr {
	return newReader(doc, published).all()
}

// all reads the document from left to right, taking the longest expression at each atom.
func (r *reader) all() []Expr {
	for i := 0; i < len(r.atoms); {
		m, ok := r.longest(i)
		if !ok {
			i++
			continue
		}
		if e, ok := r.resolve(m); ok {
			r.exprs = append(r.exprs, e)
		}
		i = m.end
	}
	return r.exprs
}

// reader reads one document.
type reader struct {
	doc   *text.Doc
	atoms []numbers.Atom
	pub   day // zero where unknown
	exprs []Expr
	ref   day // the day that "two days earlier" counts from: the last one named
	refAt int // sentence of ref
	refIn unit
	grammar
	memo map[int]found // dates that are not made of others, by the atom they begin at
}

// compiled are the forms of all families, made ready once.
var compiled = sync.OnceValue(func() grammar { return compile(families()) })

// newReader cuts a document into atoms.
func newReader(doc *text.Doc, published string) *reader {
	r := &reader{doc: doc, atoms: numbers.Lex(doc), refAt: -9, grammar: compiled(), memo: map[int]found{}}
	r.pub, _ = parseDay(published)
	return r
}

// word returns the lower-case word of atom i, or nothing outside the document.
func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.atoms) {
		return ""
	}
	return r.atoms[i].Word
}

// form returns atom i as written, or nothing outside the document.
func (r *reader) form(i int) string {
	if i < 0 || i >= len(r.atoms) {
		return ""
	}
	return r.atoms[i].Form
}

// span returns the bytes of atoms [first, end).
func (r *reader) span(first, end int) dateline.Span {
	return dateline.SpanOf(r.doc.Text, r.atoms[first].Start, r.atoms[end-1].End)
}

// sentence returns the number of the sentence that holds atom i.
func (r *reader) sentence(i int) int { return r.doc.SentenceOf(r.atoms[i].Token) }

// sameSentence tells whether atoms i and j stand in one sentence.
func (r *reader) sameSentence(i, j int) bool { return r.sentence(i) == r.sentence(j) }
