// Package dates finds expressions of time and puts them on the calendar: dates in all usual forms, weekdays and
// "two weeks ago" reckoned from the day of publication or from a date in the text, ranges, durations and sets.
//
// The grammar is ours; values follow TIMEX3 (ISO-TimeML). The day of publication is an anchor and never a silent
// answer: without it a relative expression keeps its words and has no day.
package dates

import (
	"dateline/internal/dateline"
	"dateline/internal/rule"
	"dateline/internal/text"
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
	_, exprs := place(doc, published)
	return exprs
}

// Rules returns the families of expressions with their examples; their dates are those of a report published on
// Thursday 8 September 2016.
func Rules() []rule.Rule { return timesRules() }

// placer puts the expressions of one document on the calendar.
type placer struct {
	Words
	pub   day // zero where unknown
	ref   day // the day that "two days earlier" counts from: the last one named
	refAt int // sentence of ref
	refIn unit
}

// place finds the expressions of a document and puts them on the calendar.
func place(doc *text.Doc, published string) (*placer, []Expr) {
	r := &placer{refAt: -9}
	r.pub, _ = parseDay(published)
	var found []match
	r.Words, found = findExpressions(doc)
	exprs := make([]Expr, len(found))
	for i, m := range found {
		exprs[i] = r.resolve(m)
	}
	return r, exprs
}
