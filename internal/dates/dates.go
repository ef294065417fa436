// Package dates finds expressions of time and puts them on the calendar: dates in all usual forms, weekdays and
// "two weeks ago" reckoned from the day of publication or from a date in the text, ranges, durations and sets.
//
// Package times reads what the words say; here it is decided which day that is. Values follow TIMEX3 (ISO-TimeML). The
// day of publication is an anchor and never a silent answer: without it a relative expression keeps its words and has
// no day.
package dates

import (
	"dateline/internal/calendar"
	"dateline/internal/dateline"
	"dateline/internal/text"
	"dateline/internal/times"
)

// Expr is one expression of time. A When is its public face, where it stands for a stretch of the calendar.
type Expr struct {
	Span        dateline.Span // the expression itself, without "on", "since" …
	Type        times.Type
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

// placer puts the expressions of one document on the calendar.
type placer struct {
	times.Words
	pub   calendar.Day // zero where unknown
	ref   calendar.Day // the day that "two days earlier" counts from: the last one named
	refAt int          // sentence of ref
	refIn calendar.Unit

	governors map[int]governor // by token
}

// place finds the expressions of a document and puts them on the calendar.
func place(doc *text.Doc, published string) (*placer, []Expr) {
	r := &placer{refAt: -9, governors: map[int]governor{}}
	r.pub, _ = calendar.ParseDay(published)
	var found []times.Match
	r.Words, found = times.Find(doc)
	exprs := make([]Expr, len(found))
	for i, m := range found {
		exprs[i] = r.resolve(m)
	}
	return r, exprs
}
