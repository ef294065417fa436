package dates

import (
	"fmt"
	"time"
)

// day is a day of the calendar; the zero day is unknown.
type day struct{ t time.Time }

func newDay(y, m, d int) day {
	return day{time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)}
}

// validDay is newDay for a day that exists.
func validDay(y, m, d int) (day, bool) {
	x := newDay(y, m, d)
	return x, m >= 1 && m <= 12 && x.t.Day() == d && x.t.Month() == time.Month(m)
}

// parseDay reads an RFC 3339 date or date-time; the day is the one written, in its own zone.
func parseDay(s string) (day, bool) {
	if len(s) < 10 {
		return day{}, false
	}
	t, err := time.Parse(time.DateOnly, s[:10])
	return day{t}, err == nil
}

func (d day) known() bool          { return !d.t.IsZero() }
func (d day) add(n int) day        { return day{d.t.AddDate(0, 0, n)} }
func (d day) year() int            { return d.t.Year() }
func (d day) month() int           { return int(d.t.Month()) }
func (d day) day() int             { return d.t.Day() }
func (d day) before(e day) bool    { return d.t.Before(e.t) }
func (d day) String() string       { return d.t.Format(time.DateOnly) }
func (d day) since(e day) int      { return int(d.t.Sub(e.t).Hours() / 24) }
func (d day) quarter() int         { return (d.month() + 2) / 3 }
func (d day) half() int            { return (d.month() + 5) / 6 }
func (d day) weekday() int         { return (int(d.t.Weekday())+6)%7 + 1 } // Monday is 1
func (d day) monday() day          { return d.add(1 - d.weekday()) }
func (d day) addMonths(n int) day  { return monthStart(d.year(), d.month()+n).clampDay(d.day()) }
func (d day) clampDay(n int) day   { return d.add(min(n, monthEnd(d.year(), d.month()).day()) - 1) }
func monthStart(y, m int) day      { return newDay(y, m, 1) }
func monthEnd(y, m int) day        { return newDay(y, m+1, 0) }
func (d day) value() string        { return d.String() }
func (d day) monthValue() string   { return d.t.Format("2006-01") }
func (d day) quarterValue() string { return fmt.Sprintf("%04d-Q%d", d.year(), d.quarter()) }

// weekValue is the ISO week: "2016-W36".
func (d day) weekValue() string {
	y, w := d.t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

// unit is a length of time that language counts in.
type unit string

const (
	second  unit = "second"
	minute  unit = "minute"
	hour    unit = "hour"
	dayUnit unit = "day"
	week    unit = "week"
	weekend unit = "weekend"
	fort    unit = "fortnight"
	month   unit = "month"
	quarter unit = "quarter"
	season  unit = "season"
	half    unit = "half"
	year    unit = "year"
	decade  unit = "decade"
	century unit = "century"
)

// within returns the first and last day of the calendar's u that holds d.
func within(d day, u unit) (start, end day) {
	switch u {
	case week:
		return d.monday(), d.monday().add(6)
	case weekend:
		return d.monday().add(5), d.monday().add(6)
	case month:
		return monthStart(d.year(), d.month()), monthEnd(d.year(), d.month())
	case quarter:
		return monthStart(d.year(), 3*d.quarter()-2), monthEnd(d.year(), 3*d.quarter())
	case half:
		return monthStart(d.year(), 6*d.half()-5), monthEnd(d.year(), 6*d.half())
	case year:
		return newDay(d.year(), 1, 1), newDay(d.year(), 12, 31)
	case decade:
		y := d.year() / 10 * 10
		return newDay(y, 1, 1), newDay(y+9, 12, 31)
	case century:
		y := d.year() / 100 * 100
		return newDay(y, 1, 1), newDay(y+99, 12, 31)
	}
	return d, d
}

// shift moves d by n units.
func shift(d day, n int, u unit) day {
	switch u {
	case week, weekend:
		return d.add(7 * n)
	case fort:
		return d.add(14 * n)
	case month:
		return d.addMonths(n)
	case quarter:
		return d.addMonths(3 * n)
	case half:
		return d.addMonths(6 * n)
	case year:
		return d.addMonths(12 * n)
	case decade:
		return d.addMonths(120 * n)
	case century:
		return d.addMonths(1200 * n)
	case dayUnit:
		return d.add(n)
	}
	return d
}

// unitValue is the TIMEX3 value of the calendar's u that holds d.
func unitValue(d day, u unit) string {
	switch u {
	case week:
		return d.weekValue()
	case weekend:
		return d.weekValue() + "-WE"
	case month:
		return d.monthValue()
	case quarter:
		return d.quarterValue()
	case half:
		return fmt.Sprintf("%04d-H%d", d.year(), d.half())
	case year:
		return fmt.Sprintf("%04d", d.year())
	case decade:
		return fmt.Sprintf("%03d", d.year()/10)
	case century:
		return fmt.Sprintf("%02d", d.year()/100)
	}
	return d.value()
}

// seasonSpan returns a season of the northern half of the globe by whole months; winter runs into the next year.
func seasonSpan(y int, name string) (start, end day) {
	m := map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}[name]
	return monthStart(y, m), monthEnd(y, m+2)
}
