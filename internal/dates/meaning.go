package dates

import (
	"fmt"
	"math"
	"strings"
)

// Type is a TIMEX3 type.
type Type string

const (
	Date     Type = "DATE"
	Time     Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// meaning is what an expression says before it is put on the calendar.
type meaning struct {
	typ   Type
	value string // of durations, sets and references such as "PRESENT_REF"
	point *point // of dates and times
}

// direction says which of the many Mays is meant.
type direction int8

const (
	byTense direction = iota // the tense of the verb decides
	last
	this
	next
)

// edge says which part of a period is meant.
type edge int8

const (
	whole   edge = iota
	early        // "early", "the beginning of"
	mid          // "mid-", "the middle of"
	late         // "late", "the end of"
	earlier      // "earlier this month": up to the day of publication
	later
	onset  // "the start of"
	finish // "the end of"
)

// anchor is what a point is reckoned from.
type anchor int8

const (
	calendar  anchor = iota // nothing: it names its own place on the calendar, or lacks the year
	published               // the day of publication: "last week"
	spoken                  // the day named before: "two days earlier"
	explicit                // another point: "the day before May 3"
)

// point is a stretch of the calendar as words name it; zero fields were not said.
type point struct {
	unit             unit
	full             day
	year, month, day int
	lastMonth        int // of a run of months: "January to March"
	lastDay          int // of a run of days: "3 to 5 May"
	weekday          int // Monday is 1
	quarter, half    int
	season           string
	holiday          int // index in holidays, plus one
	dir              direction
	from             anchor
	base             *point
	n                int  // moved by so many …
	by               unit // … of these
	span             bool // the whole stretch from the anchor to n units away: "the past two weeks"
	counted          bool // "two weeks ago": a day about then, not a week of the calendar
	orPublished      bool // from the day of publication where no day was named: "the next year"
	onlyFuture       bool // a point only with a future verb: "in two weeks"
	alone            bool // a preposition with nothing after it: "two days before"
	vague            bool // how many units is not said
	edge             edge
	part, clock      string
	value            string // TIMEX3 value where there is no day: "PAST_REF"
}

// at is a date, or a time where p has a part of a day.
func at(p point) (meaning, bool) {
	t := Date
	if p.clock != "" || p.part != "" {
		t = Time
	}
	return meaning{typ: t, point: &p}, true
}

// ref is a reference without a place on the calendar: "PRESENT_REF".
func ref(value string) func(values) (meaning, bool) {
	return func(values) (meaning, bool) { return meaning{typ: Date, value: value}, true }
}

// length is the ISO 8601 duration of c units.
func length(c count, u unit) string {
	l := letter[u]
	if !c.known {
		if u == decade || u == century {
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
func fraction(n float64, u unit, prefix, suffix string) string {
	w, rest := math.Modf(n)
	small := map[unit]struct {
		n float64
		s string
	}{year: {12, "M"}, hour: {60, "M"}, minute: {60, "S"}, dayUnit: {24, "H"}}[u]
	if small.n == 0 {
		return prefix + strings.TrimRight(fmt.Sprintf("%.2f", n), "0") + suffix
	}
	s := prefix
	if w > 0 {
		s += fmt.Sprintf("%.0f%s", w, suffix)
	}
	if u == dayUnit {
		s += "T"
	}
	return s + fmt.Sprintf("%.0f%s", rest*small.n, small.s)
}

// duration is a length of time.
func duration(c count, u unit) (meaning, bool) {
	return meaning{typ: Duration, value: length(c, u)}, true
}

// set is a frequency.
func set(value string) (meaning, bool) { return meaning{typ: Set, value: value}, true }

// moved is a point n units from an anchor, as fine as the unit: "three months ago" is a month.
func moved(c count, u unit, sign int, from anchor) (meaning, bool) {
	if !c.known {
		v := map[bool]string{true: "PAST_REF", false: "FUTURE_REF"}[sign < 0]
		return at(point{unit: u, from: from, vague: true, value: v})
	}
	n := c.n
	switch u {
	case decade, century:
		n, u = n*letter[u].times, year
	case fort:
		n, u = n*2, week
	}
	for n != math.Trunc(n) && finer[u].u != "" {
		n, u = n*finer[u].n, finer[u].u
	}
	return at(point{unit: u, from: from, n: sign * int(math.Round(n)), by: u, counted: true})
}

// finer is the unit that a fraction of a unit is counted in.
var finer = map[unit]struct {
	n float64
	u unit
}{year: {12, month}, month: {4, week}, week: {7, dayUnit}, dayUnit: {24, hour}}

// stretch is the time between an anchor and n units away: "the past two weeks".
func stretch(c count, u unit, sign int) (meaning, bool) {
	if !c.known {
		m, _ := duration(c, u)
		m.point = &point{unit: u, from: published, vague: true, span: true}
		return m, true
	}
	m, _ := duration(c, u)
	m.point = &point{unit: u, from: published, n: sign * int(math.Ceil(c.n)), by: u, span: true}
	return m, true
}
