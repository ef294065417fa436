package dates

import "slices"

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
		{pattern: "<numeric>", mean: func(v values) (meaning, bool) { return at(point{unit: dayUnit, full: v[0].(day)}) }},
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
		{pattern: "(last|past) <month> (the)? <dnum>", mean: dayToward(last)}, {pattern: "this past <month> (the)? <dnum>", mean: dayToward(last)},
		{pattern: "this <month> (the)? <dnum>", mean: dayToward(this)}, {pattern: "next <month> (the)? <dnum>", mean: dayToward(next)},
		{pattern: "(the)? <dnum> (of)? <month>", mean: dayOf(1, 0, -1)},
		{pattern: "<wd> ,? (the)? <dnum> (of)? <month>", mean: dayOf(2, 1, -1)},
		{pattern: "the <ord>", mean: func(v values) (meaning, bool) { return at(point{unit: dayUnit, day: v.num(0), alone: true}) }},
		{pattern: "<wd> (the) <ord>", mean: func(v values) (meaning, bool) {
			return at(point{unit: dayUnit, day: v.num(1), weekday: v.num(0)})
		}},
		{pattern: "<month> (the)? <dnum> ,? (of)? (last) year", mean: dayOfYear(0, 1, last)},
		{pattern: "<month> (the)? <dnum> ,? (of)? (this) year", mean: dayOfYear(0, 1, this)},
		{pattern: "<month> (the)? <dnum> ,? (of)? (next) year", mean: dayOfYear(0, 1, next)},
	}},
	{"date/month", []form{
		{pattern: "<month> ,? (of)? <year>", mean: func(v values) (meaning, bool) { return at(point{unit: month, month: v.num(0), year: v.num(1)}) }},
		{pattern: "<month> (-|/) <year>", mean: func(v values) (meaning, bool) { return at(point{unit: month, month: v.num(0), year: v.num(1)}) }},
		{pattern: "<month> (-|to|through) <month> ,? (of|in)? <year>", mean: func(v values) (meaning, bool) {
			return at(point{unit: month, month: v.num(0), lastMonth: v.num(1), year: v.num(2)})
		}},
		{pattern: "<month>", mean: monthOf(byTense)},
		{pattern: "(last|past) <month>", mean: monthOf(last)},
		{pattern: "this past <month>", mean: monthOf(last)},
		{pattern: "(this|current) <month>", mean: monthOf(this)},
		{pattern: "(next|coming) <month>", mean: monthOf(next)},
		{pattern: "<month> (of)? last year", mean: dayOfYear(0, -1, last)},
		{pattern: "<month> (of)? this year", mean: dayOfYear(0, -1, this)},
		{pattern: "<month> (of)? next year", mean: dayOfYear(0, -1, next)},
	}},
	{"date/year", []form{
		{pattern: "<year>", mean: yearOf(0)},
		{pattern: "the year <year>", mean: yearOf(0)},
		{pattern: "fiscal (year)? <year>", mean: yearOf(0)},
		{pattern: "the? <year> (fiscal|calendar|financial) year", mean: yearOf(0)},
		{pattern: "calendar <year>", mean: yearOf(0)},
	}},
	{"date/quarter", []form{
		{pattern: "the? (fiscal)? <q> ,? (of)? (fiscal)? <year>", mean: func(v values) (meaning, bool) { return at(point{unit: quarter, quarter: v.num(0), year: v.num(1)}) }},
		{pattern: "the? (fiscal)? <year> -? <q>", mean: func(v values) (meaning, bool) { return at(point{unit: quarter, quarter: v.num(1), year: v.num(0)}) }},
		{pattern: "(the|this)? (fiscal)? <q>", mean: func(v values) (meaning, bool) { return at(point{unit: quarter, quarter: v.num(0)}) }},
		{pattern: "last year 's <q>", mean: quarterOfYear(0, last)}, {pattern: "this year 's <q>", mean: quarterOfYear(0, this)},
		{pattern: "next year 's <q>", mean: quarterOfYear(0, next)}, {pattern: "the? <q> of last year", mean: quarterOfYear(0, last)},
		{pattern: "the? <q> of this year", mean: quarterOfYear(0, this)}, {pattern: "the? <q> of next year", mean: quarterOfYear(0, next)},
		{pattern: "the? first half of <year>", mean: halfOf(1)}, {pattern: "the? second half of <year>", mean: halfOf(2)},
	}},
	{"date/season", []form{
		{pattern: "the? <season> (of)? <year>", mean: func(v values) (meaning, bool) { return at(point{unit: season, season: v.str(0), year: v.num(1)}) }},
		{pattern: "last <season>", mean: seasonOf(last)}, {pattern: "this past <season>", mean: seasonOf(last)},
		{pattern: "this <season>", mean: seasonOf(this)}, {pattern: "next <season>", mean: seasonOf(next)}, {pattern: "this coming <season>", mean: seasonOf(next)},
		{pattern: "the? <season>", mean: seasonOf(byTense)},
	}},
	{"date/decade", []form{
		{pattern: "the? <decade>", mean: func(v values) (meaning, bool) { return at(point{unit: decade, year: v.num(0)}) }},
		{pattern: "the? <century>", mean: func(v values) (meaning, bool) { return at(point{unit: century, year: v.num(0)*100 - 100}) }},
	}},
	{"date/holiday", []form{
		{pattern: "<holiday> ,? <year>", mean: holidayOf(byTense, true)}, {pattern: "<holiday>", mean: holidayOf(byTense, false)},
		{pattern: "the? (last|previous) <holiday>", mean: holidayOf(last, false)},
		{pattern: "last <holiday>", mean: holidayOf(last, false)}, {pattern: "this <holiday>", mean: holidayOf(this, false)},
		{pattern: "next <holiday>", mean: holidayOf(next, false)},
	}},
	{"date/september-11", []form{
		{pattern: "9 / 11", mean: func(values) (meaning, bool) { return at(point{unit: dayUnit, full: newDay(2001, 9, 11)}) }},
	}},
}

// dayOf is a day of a month; m, d and y are the places of month, day and year among the values, y -1 where there is
// no year.
func dayOf(m, d, y int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := point{unit: dayUnit, month: v.num(m), day: v.num(d)}
		if y >= 0 {
			p.year = v.num(y)
		}
		_, ok := validDay(max(p.year, 4), p.month, p.day)
		if wd, isWd := v[0].(int); isWd && m > 0 && d > 0 {
			p.weekday = wd
		}
		m, _ := at(p)
		return m, ok
	}
}

// dayToward is a day of the last, this or the next such month.
func dayToward(dir direction) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		m, ok := dayOf(0, 1, -1)(v)
		if ok {
			m.point.dir = dir
		}
		return m, ok
	}
}

// daysOf is a run of days of one month.
func daysOf(m, d, e, y int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := point{unit: dayUnit, month: v.num(m), day: v.num(d), lastDay: v.num(e), year: v.num(y)}
		_, ok := validDay(max(p.year, 4), p.month, p.lastDay)
		m, _ := at(p)
		return m, ok && p.lastDay > p.day
	}
}

// dayOfYear is a month (and day) of last, this or next year.
func dayOfYear(m, d int, dir direction) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := point{unit: month, month: v.num(m), from: published, n: int(dir) - int(this), by: year}
		if d >= 0 {
			p.unit, p.day = dayUnit, v.num(d)
		}
		return at(p)
	}
}

// quarterOfYear is a quarter of last, this or next year.
func quarterOfYear(q int, dir direction) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		return at(point{unit: quarter, quarter: v.num(q), from: published, n: int(dir) - int(this), by: year})
	}
}

// monthOf is a month without its year.
func monthOf(dir direction) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) { return at(point{unit: month, month: v.num(0), dir: dir}) }
}

// yearOf is a whole year.
func yearOf(k int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) { return at(point{unit: year, year: v.num(k)}) }
}

// halfOf is the first or second half of a year.
func halfOf(n int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) { return at(point{unit: half, half: n, year: v.num(0)}) }
}

// seasonOf is a season without its year.
func seasonOf(dir direction) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) { return at(point{unit: season, season: v.str(0), dir: dir}) }
}

// holidayOf is a holiday, with its year or without.
func holidayOf(dir direction, withYear bool) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := point{unit: dayUnit, holiday: v.num(0) + 1, dir: dir}
		if withYear {
			p.year = v.num(1)
		}
		return at(p)
	}
}
