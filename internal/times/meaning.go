package times

import (
	"fmt"
	"math"
	"strings"

	"dateline/internal/calendar"
)

// Type is a TIMEX3 type.
type Type string

const (
	Date     Type = "DATE"
	Time     Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// Meaning is what an expression says before it is put on the calendar.
type Meaning struct {
	Type  Type
	Value string // of durations, sets and references such as "PRESENT_REF"
	Point *Point // of dates and times
}

// Direction says which of the many Mays is meant.
type Direction int8

const (
	ByTense Direction = iota // the tense of the verb decides
	Last
	This
	Next
)

// Edge says which part of a period is meant.
type Edge int8

const (
	Whole   Edge = iota
	Early        // "early", "the beginning of"
	Mid          // "mid-", "the middle of"
	Late         // "late", "the end of"
	Earlier      // "earlier this month": up to the day of publication
	Later
	Onset  // "the start of"
	Finish // "the end of"
)

// Anchor is what a point is reckoned from.
type Anchor int8

const (
	Calendar  Anchor = iota // nothing: it names its own place on the calendar, or lacks the year
	Published               // the day of publication: "last week"
	Spoken                  // the day named before: "two days earlier"
	Explicit                // another point: "the day before May 3"
)

// Point is a stretch of the calendar as words name it; zero fields were not said.
type Point struct {
	Unit             calendar.Unit
	Full             calendar.Day
	Year, Month, Day int
	LastMonth        int // of a run of months: "January to March"
	LastDay          int // of a run of days: "3 to 5 May"
	Weekday          int // Monday is 1
	Quarter, Half    int
	Season           string
	Holiday          int // index in holidays, plus one
	Dir              Direction
	From             Anchor
	Base             *Point
	N                int           // moved by so many …
	By               calendar.Unit // … of these
	Span             bool          // the whole stretch from the anchor to n units away: "the past two weeks"
	Counted          bool          // "two weeks ago": a day about then, not a week of the calendar
	OrPublished      bool          // from the day of publication where no day was named: "the next year"
	OnlyFuture       bool          // a point only with a future verb: "in two weeks"
	alone            bool          // a preposition with nothing after it: "two days before"
	Vague            bool          // how many units is not said
	Edge             Edge
	Part, Clock      string
	Value            string // TIMEX3 value where there is no day: "PAST_REF"
}

// at is a date, or a time where p has a part of a day.
func at(p Point) (Meaning, bool) {
	t := Date
	if p.Clock != "" || p.Part != "" {
		t = Time
	}
	return Meaning{Type: t, Point: &p}, true
}

// ref is a reference without a place on the calendar: "PRESENT_REF".
func ref(value string) func(values) (Meaning, bool) {
	return func(values) (Meaning, bool) { return Meaning{Type: Date, Value: value}, true }
}

// length is the ISO 8601 duration of c units.
func length(c count, u calendar.Unit) string {
	l := letter[u]
	if !c.known {
		if u == calendar.Decade || u == calendar.Century {
			return "PXY"
		}
		return l.prefix + "X" + l.suffix
	}
	n := c.n * l.times
	if n != math.Trunc(n) {
		return fraction(n, u, l.prefix, l.suffix)
	}
	return l.prefix + fmt.Sprintf("%.0f", n) + l.suffix
}

// fraction splits half units into smaller ones: two and a half years are P2Y6M.
func fraction(n float64, u calendar.Unit, prefix, suffix string) string {
	w, rest := math.Modf(n)
	small := map[calendar.Unit]struct {
		n float64
		s string
	}{calendar.Year: {12, "M"}, calendar.Hour: {60, "M"}, calendar.Minute: {60, "S"}, calendar.DayUnit: {24, "H"}}[u]
	if small.n == 0 {
		return prefix + strings.TrimRight(fmt.Sprintf("%.2f", n), "0") + suffix
	}
	s := prefix
	if w > 0 {
		s += fmt.Sprintf("%.0f%s", w, suffix)
	}
	if u == calendar.DayUnit {
		s += "T"
	}
	return s + fmt.Sprintf("%.0f%s", rest*small.n, small.s)
}

// duration is a length of time.
func duration(c count, u calendar.Unit) (Meaning, bool) {
	return Meaning{Type: Duration, Value: length(c, u)}, true
}

// set is a frequency.
func set(value string) (Meaning, bool) { return Meaning{Type: Set, Value: value}, true }

// moved is a point n units from an anchor, as fine as the unit: "three months ago" is a month.
func moved(c count, u calendar.Unit, sign int, from Anchor) (Meaning, bool) {
	if !c.known {
		v := map[bool]string{true: "PAST_REF", false: "FUTURE_REF"}[sign < 0]
		return at(Point{Unit: u, From: from, Vague: true, Value: v})
	}
	n := c.n
	switch u {
	case calendar.Decade, calendar.Century:
		n, u = n*letter[u].times, calendar.Year
	case calendar.Fortnight:
		n, u = n*2, calendar.Week
	}
	for n != math.Trunc(n) && finer[u].u != "" && (u != calendar.DayUnit || n < 1) { // no hours of a day and a half
		n, u = n*finer[u].n, finer[u].u
	}
	return at(Point{Unit: u, From: from, N: sign * int(math.Round(n)), By: u, Counted: true})
}

// finer is the unit that a fraction of a unit is counted in.
var finer = map[calendar.Unit]struct {
	n float64
	u calendar.Unit
}{calendar.Year: {12, calendar.Month}, calendar.Month: {4, calendar.Week}, calendar.Week: {7, calendar.DayUnit}, calendar.DayUnit: {24, calendar.Hour}}

// stretch is the time between an anchor and n units away: "the past two weeks".
func stretch(c count, u calendar.Unit, sign int) (Meaning, bool) {
	if !c.known {
		m, _ := duration(c, u)
		m.Point = &Point{Unit: u, From: Published, Vague: true, Span: true}
		return m, true
	}
	m, _ := duration(c, u)
	m.Point = &Point{Unit: u, From: Published, N: sign * int(math.Ceil(c.n)), By: u, Span: true}
	return m, true
}
