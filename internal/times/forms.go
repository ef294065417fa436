package times

import (
	"slices"

	"dateline/internal/calendar"
)

// family is one rule with the forms that belong to it. Its sentence and examples stand in rules.txt.
type family struct {
	name  string
	forms []form
}

// families are all that the grammar can read, by level: those of level 1 are made of dates that level 0 reads.
var families = [][]family{slices.Concat(calendarFamilies, relativeFamilies, spanFamilies), composedFamilies}

// calendarFamilies name their own place on the calendar.
var calendarFamilies = []family{
	{"date/full", []form{
		{pattern: "<numeric>", mean: func(v values) (Meaning, bool) { return at(Point{Unit: calendar.DayUnit, Full: v[0].(calendar.Day)}) }},
		{pattern: "<wd> ,? <month> (the)? <dnum> ,? <year>", mean: dayOf(1, 2, 3)},
		{pattern: "<month> (the)? <dnum> ,? (of|in)? <year>", mean: dayOf(0, 1, 2)},
		{pattern: "(the)? <dnum> (of)? <month> ,? (of|in)? <year>", mean: dayOf(1, 0, 2)},
		{pattern: "<dnum> - <month> - <year>", mean: dayOf(1, 0, 2)}, {pattern: "<year> - <month> - <dnum>", mean: dayOf(1, 2, 0)},
		{pattern: "<wd> ,? (the)? <dnum> (of)? <month> ,? <year>", mean: dayOf(2, 1, 3)},
	}},
	{"date/day", []form{
		{pattern: "<month> (the)? <dnum> (-|to|through|and) (the)? <dnum> ,? <year>?", mean: daysOf(0, 1, 2, 3)},
		{pattern: "(the)? <dnum> (-|to|and) (the)? <dnum> (of)? <month> ,? <year>?", mean: daysOf(2, 0, 1, 3)},
		{pattern: "<wd> ,? <month> (the)? <dnum>", mean: dayOf(1, 2, -1)},
		{pattern: "<month> (the)? <dnum>", mean: dayOf(0, 1, -1)},
		{pattern: "(last|past) <month> (the)? <dnum>", mean: dayToward(Last)}, {pattern: "this past <month> (the)? <dnum>", mean: dayToward(Last)},
		{pattern: "this <month> (the)? <dnum>", mean: dayToward(This)}, {pattern: "next <month> (the)? <dnum>", mean: dayToward(Next)},
		{pattern: "(the)? <dnum> (of)? <month>", mean: dayOf(1, 0, -1)},
		{pattern: "<wd> ,? (the)? <dnum> (of)? <month>", mean: dayOf(2, 1, -1)},
		{pattern: "the <ord>", mean: func(v values) (Meaning, bool) { return at(Point{Unit: calendar.DayUnit, Day: v.num(0), alone: true}) }},
		{pattern: "<wd> (the) <ord>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.DayUnit, Day: v.num(1), Weekday: v.num(0)})
		}},
		{pattern: "<month> (the)? <dnum> ,? (of)? (last) year", mean: dayOfYear(0, 1, Last)},
		{pattern: "<month> (the)? <dnum> ,? (of)? (this) year", mean: dayOfYear(0, 1, This)},
		{pattern: "<month> (the)? <dnum> ,? (of)? (next) year", mean: dayOfYear(0, 1, Next)},
	}},
	{"date/month", []form{
		{pattern: "<month> ,? (of)? <year>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.Month, Month: v.num(0), Year: v.num(1)})
		}},
		{pattern: "<month> (-|/) <year>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.Month, Month: v.num(0), Year: v.num(1)})
		}},
		{pattern: "<month> (-|to|through) <month> ,? (of|in)? <year>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.Month, Month: v.num(0), LastMonth: v.num(1), Year: v.num(2)})
		}},
		{pattern: "<month>", mean: monthOf(ByTense)},
		{pattern: "(last|past) <month>", mean: monthOf(Last)},
		{pattern: "this past <month>", mean: monthOf(Last)},
		{pattern: "(this|current) <month>", mean: monthOf(This)},
		{pattern: "(next|coming) <month>", mean: monthOf(Next)},
		{pattern: "<month> (of)? last year", mean: dayOfYear(0, -1, Last)},
		{pattern: "<month> (of)? this year", mean: dayOfYear(0, -1, This)},
		{pattern: "<month> (of)? next year", mean: dayOfYear(0, -1, Next)},
	}},
	{"date/year", []form{
		{pattern: "<year>", mean: yearOf(0)},
		{pattern: "the year <year>", mean: yearOf(0)},
		{pattern: "fiscal (year)? <year>", mean: yearOf(0)},
		{pattern: "the? <year> (fiscal|calendar|financial) year", mean: yearOf(0)},
		{pattern: "calendar <year>", mean: yearOf(0)},
	}},
	{"date/quarter", []form{
		{pattern: "the? (fiscal)? <q> ,? (of)? (fiscal)? <year>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.Quarter, Quarter: v.num(0), Year: v.num(1)})
		}},
		{pattern: "the? (fiscal)? <year> -? <q>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.Quarter, Quarter: v.num(1), Year: v.num(0)})
		}},
		{pattern: "(the|this)? (fiscal)? <q>", mean: func(v values) (Meaning, bool) { return at(Point{Unit: calendar.Quarter, Quarter: v.num(0)}) }},
		{pattern: "last year 's <q>", mean: quarterOfYear(0, Last)}, {pattern: "this year 's <q>", mean: quarterOfYear(0, This)},
		{pattern: "next year 's <q>", mean: quarterOfYear(0, Next)}, {pattern: "the? <q> of last year", mean: quarterOfYear(0, Last)},
		{pattern: "the? <q> of this year", mean: quarterOfYear(0, This)}, {pattern: "the? <q> of next year", mean: quarterOfYear(0, Next)},
		{pattern: "the? first half of <year>", mean: halfOf(1)}, {pattern: "the? second half of <year>", mean: halfOf(2)},
	}},
	{"date/season", []form{
		{pattern: "the? <season> (of)? <year>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.Season, Season: v.str(0), Year: v.num(1)})
		}},
		{pattern: "last <season>", mean: seasonOf(Last)}, {pattern: "this past <season>", mean: seasonOf(Last)},
		{pattern: "this <season>", mean: seasonOf(This)}, {pattern: "next <season>", mean: seasonOf(Next)}, {pattern: "this coming <season>", mean: seasonOf(Next)},
		{pattern: "the? <season>", mean: seasonOf(ByTense)},
	}},
	{"date/decade", []form{
		{pattern: "the? <decade>", mean: func(v values) (Meaning, bool) { return at(Point{Unit: calendar.Decade, Year: v.num(0)}) }},
		{pattern: "the? <century>", mean: func(v values) (Meaning, bool) { return at(Point{Unit: calendar.Century, Year: v.num(0)*100 - 100}) }},
	}},
	{"date/holiday", []form{
		{pattern: "<holiday> ,? <year>", mean: holidayOf(ByTense, true)}, {pattern: "<holiday>", mean: holidayOf(ByTense, false)},
		{pattern: "the? (last|previous) <holiday>", mean: holidayOf(Last, false)},
		{pattern: "last <holiday>", mean: holidayOf(Last, false)}, {pattern: "this <holiday>", mean: holidayOf(This, false)},
		{pattern: "next <holiday>", mean: holidayOf(Next, false)},
	}},
	{"date/september-11", []form{
		{pattern: "9 / 11", mean: func(values) (Meaning, bool) {
			return at(Point{Unit: calendar.DayUnit, Full: calendar.NewDay(2001, 9, 11)})
		}},
	}},
}

// dayOf is a day of a month; m, d and y are the places of month, day and year among the values, y -1 where there is
// no year.
func dayOf(m, d, y int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := Point{Unit: calendar.DayUnit, Month: v.num(m), Day: v.num(d)}
		if y >= 0 {
			p.Year = v.num(y)
		}
		_, ok := calendar.ValidDay(max(p.Year, 4), p.Month, p.Day)
		if wd, isWd := v[0].(int); isWd && m > 0 && d > 0 {
			p.Weekday = wd
		}
		m, _ := at(p)
		return m, ok
	}
}

// dayToward is a day of the last, this or the next such month.
func dayToward(dir Direction) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		m, ok := dayOf(0, 1, -1)(v)
		if ok {
			m.Point.Dir = dir
		}
		return m, ok
	}
}

// daysOf is a run of days of one month.
func daysOf(m, d, e, y int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := Point{Unit: calendar.DayUnit, Month: v.num(m), Day: v.num(d), LastDay: v.num(e), Year: v.num(y)}
		_, ok := calendar.ValidDay(max(p.Year, 4), p.Month, p.LastDay)
		m, _ := at(p)
		return m, ok && p.LastDay > p.Day
	}
}

// dayOfYear is a month (and day) of last, this or next year.
func dayOfYear(m, d int, dir Direction) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := Point{Unit: calendar.Month, Month: v.num(m), From: Published, N: int(dir) - int(This), By: calendar.Year}
		if d >= 0 {
			p.Unit, p.Day = calendar.DayUnit, v.num(d)
		}
		return at(p)
	}
}

// quarterOfYear is a quarter of last, this or next year.
func quarterOfYear(q int, dir Direction) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		return at(Point{Unit: calendar.Quarter, Quarter: v.num(q), From: Published, N: int(dir) - int(This), By: calendar.Year})
	}
}

// monthOf is a month without its year.
func monthOf(dir Direction) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) { return at(Point{Unit: calendar.Month, Month: v.num(0), Dir: dir}) }
}

// yearOf is a whole year.
func yearOf(k int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) { return at(Point{Unit: calendar.Year, Year: v.num(k)}) }
}

// halfOf is the first or second half of a year.
func halfOf(n int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) { return at(Point{Unit: calendar.Half, Half: n, Year: v.num(0)}) }
}

// seasonOf is a season without its year.
func seasonOf(dir Direction) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) { return at(Point{Unit: calendar.Season, Season: v.str(0), Dir: dir}) }
}

// holidayOf is a holiday, with its year or without.
func holidayOf(dir Direction, withYear bool) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := Point{Unit: calendar.DayUnit, Holiday: v.num(0) + 1, Dir: dir}
		if withYear {
			p.Year = v.num(1)
		}
		return at(p)
	}
}
