// Package calendar reckons with days: weeks, months, quarters, seasons and feasts of the Gregorian calendar, with the
// values that TIMEX3 writes for them. It knows no clock and no time of day.
package calendar

import (
	"fmt"
	"time"
)

// Day is a day of the calendar; the zero day is unknown.
type Day struct{ t time.Time }

// NewDay is day d of month m; days and months beyond the end run on, as time.Date does.
func NewDay(y, m, d int) Day {
	return Day{time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)}
}

// ValidDay is NewDay for a day that exists.
func ValidDay(y, m, d int) (Day, bool) {
	x := NewDay(y, m, d)
	return x, m >= 1 && m <= 12 && x.t.Day() == d && x.t.Month() == time.Month(m)
}

// ParseDay reads an RFC 3339 date or date-time; the day is the one written, in its own zone.
func ParseDay(s string) (Day, bool) {
	if len(s) < 10 {
		return Day{}, false
	}
	t, err := time.Parse(time.DateOnly, s[:10])
	return Day{t}, err == nil
}

// Known tells whether d is a day at all.
func (d Day) Known() bool { return !d.t.IsZero() }

func (d Day) Year() int  { return d.t.Year() }
func (d Day) Month() int { return int(d.t.Month()) }
func (d Day) Day() int   { return d.t.Day() }

// Weekday counts from Monday, which is 1.
func (d Day) Weekday() int { return (int(d.t.Weekday())+6)%7 + 1 }

func (d Day) quarter() int { return (d.Month() + 2) / 3 }
func (d Day) half() int    { return (d.Month() + 5) / 6 }

func (d Day) Before(e Day) bool { return d.t.Before(e.t) }

// Since returns the days from e to d.
func (d Day) Since(e Day) int { return int(d.t.Sub(e.t).Hours() / 24) }

func (d Day) Add(n int) Day { return Day{d.t.AddDate(0, 0, n)} }

// AddMonths keeps the day of the month, or takes the month's last where it is shorter.
func (d Day) AddMonths(n int) Day { return MonthStart(d.Year(), d.Month()+n).ClampDay(d.Day()) }

// ClampDay returns the n-th day from d on, d being the first of a month, or the month's last.
func (d Day) ClampDay(n int) Day { return d.Add(min(n, MonthEnd(d.Year(), d.Month()).Day()) - 1) }

// Monday is that of d's week.
func (d Day) Monday() Day { return d.Add(1 - d.Weekday()) }

func MonthStart(y, m int) Day { return NewDay(y, m, 1) }
func MonthEnd(y, m int) Day   { return NewDay(y, m+1, 0) }

// String is the day as RFC 3339 writes it: "2016-09-07".
func (d Day) String() string { return d.t.Format(time.DateOnly) }

// Value is the day as TIMEX3 writes it; MonthValue, QuarterValue and WeekValue are what it writes for them.
func (d Day) Value() string        { return d.String() }
func (d Day) MonthValue() string   { return d.t.Format("2006-01") }
func (d Day) QuarterValue() string { return fmt.Sprintf("%04d-Q%d", d.Year(), d.quarter()) }

// WeekValue is the ISO week: "2016-W36".
func (d Day) WeekValue() string {
	y, w := d.t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

// Unit is a length of time that language counts in.
type Unit string

const (
	Second    Unit = "second"
	Minute    Unit = "minute"
	Hour      Unit = "hour"
	DayUnit   Unit = "day"
	Week      Unit = "week"
	Weekend   Unit = "weekend"
	Fortnight Unit = "fortnight"
	Month     Unit = "month"
	Quarter   Unit = "quarter"
	Season    Unit = "season"
	Half      Unit = "half"
	Year      Unit = "year"
	Decade    Unit = "decade"
	Century   Unit = "century"
)

// Within returns the first and last day of the calendar's u that holds d.
func Within(d Day, u Unit) (start, end Day) {
	switch u {
	case Week:
		return d.Monday(), d.Monday().Add(6)
	case Weekend:
		return d.Monday().Add(5), d.Monday().Add(6)
	case Month:
		return MonthStart(d.Year(), d.Month()), MonthEnd(d.Year(), d.Month())
	case Quarter:
		return MonthStart(d.Year(), 3*d.quarter()-2), MonthEnd(d.Year(), 3*d.quarter())
	case Half:
		return MonthStart(d.Year(), 6*d.half()-5), MonthEnd(d.Year(), 6*d.half())
	case Year:
		return NewDay(d.Year(), 1, 1), NewDay(d.Year(), 12, 31)
	case Decade:
		y := d.Year() / 10 * 10
		return NewDay(y, 1, 1), NewDay(y+9, 12, 31)
	case Century:
		y := d.Year() / 100 * 100
		return NewDay(y, 1, 1), NewDay(y+99, 12, 31)
	}
	return d, d
}

// Shift moves d by n units.
func Shift(d Day, n int, u Unit) Day {
	switch u {
	case Week, Weekend:
		return d.Add(7 * n)
	case Fortnight:
		return d.Add(14 * n)
	case Month:
		return d.AddMonths(n)
	case Quarter:
		return d.AddMonths(3 * n)
	case Half:
		return d.AddMonths(6 * n)
	case Year:
		return d.AddMonths(12 * n)
	case Decade:
		return d.AddMonths(120 * n)
	case Century:
		return d.AddMonths(1200 * n)
	case DayUnit:
		return d.Add(n)
	}
	return d
}

// UnitValue is the TIMEX3 value of the calendar's u that holds d.
func UnitValue(d Day, u Unit) string {
	switch u {
	case Week:
		return d.WeekValue()
	case Weekend:
		return d.WeekValue() + "-WE"
	case Month:
		return d.MonthValue()
	case Quarter:
		return d.QuarterValue()
	case Half:
		return fmt.Sprintf("%04d-H%d", d.Year(), d.half())
	case Year:
		return fmt.Sprintf("%04d", d.Year())
	case Decade:
		return fmt.Sprintf("%03d", d.Year()/10)
	case Century:
		return fmt.Sprintf("%02d", d.Year()/100)
	}
	return d.Value()
}

// SeasonSpan returns a season of the northern half of the globe by whole months; winter runs into the next year.
func SeasonSpan(y int, name string) (start, end Day) {
	m := map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}[name]
	return MonthStart(y, m), MonthEnd(y, m+2)
}
