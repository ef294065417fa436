package dates

import "dateline/internal/rule"

// family is one rule with the forms that belong to it.
type family struct {
	rule.Rule
	forms []form
}

// directions are the words that say which one.
var directions = map[string]direction{"last": last, "past": last, "previous": last, "this": this, "current": this, "next": next, "coming": next, "upcoming": next}

// Rules returns the families with their examples; their dates are those of a report published on Thursday 8 September 2016.
func Rules() []rule.Rule {
	var rules []rule.Rule
	for _, f := range families() {
		rules = append(rules, f.Rule)
	}
	return rules
}

// families are all that the grammar can read.
func families() []family {
	return append(append(append(calendarFamilies(), relativeFamilies()...), spanFamilies()...), composedFamilies()...)
}

// calendarFamilies name their own place on the calendar. The function is long because it is a table.
func calendarFamilies() []family {
	return []family{
		{rule.Rule{Name: "date/full", Says: "A day with its year, in words or digits.", Examples: []rule.Example{
			{Text: "The treaty was signed on April 4, 1949.", Want: []string{"April 4, 1949=1949-04-04"}},
			{Text: "The treaty was signed on 4 April 1949.", Want: []string{"4 April 1949=1949-04-04"}},
			{Text: "The log entry reads 2016-08-31.", Want: []string{"2016-08-31=2016-08-31"}},
			{Text: "Call extension 4401-22-10 for details.", Not: []string{"4401-22-10=4401-22-10"}},
		}}, []form{
			{pattern: "<numeric>", mean: func(v values) (meaning, bool) { return at(point{unit: dayUnit, full: v[0].(day)}) }},
			{pattern: "<wd> ,? <month> (the)? <dnum> ,? <year>", mean: dayOf(1, 2, 3)},
			{pattern: "<month> (the)? <dnum> ,? (of|in)? <year>", mean: dayOf(0, 1, 2)},
			{pattern: "(the)? <dnum> (of)? <month> ,? (of|in)? <year>", mean: dayOf(1, 0, 2)},
			{pattern: "<dnum> - <month> - <year>", mean: dayOf(1, 0, 2)}, {pattern: "<year> - <month> - <dnum>", mean: dayOf(1, 2, 0)},
			{pattern: "<wd> ,? (the)? <dnum> (of)? <month> ,? <year>", mean: dayOf(2, 1, 3)},
		}},
		{rule.Rule{Name: "date/day", Says: "A day of a month without its year, which the tense and the day of publication give.", Examples: []rule.Example{
			{Text: "Talks opened on Aug. 25 in Vienna.", Want: []string{"Aug. 25=2016-08-25"}},
			{Text: "The vote will be held on November 8.", Want: []string{"November 8=2016-11-08"}},
			{Text: "The envoys met on the 3rd of December.", Want: []string{"the 3rd of December=2015-12-03"}},
			{Text: "The forum ran from 3 to 5 May 2015.", Want: []string{"3 to 5 May 2015=2015-05-03/2015-05-05"}},
			{Text: "The forum ran on May 3-5.", Want: []string{"May 3-5=2016-05-03/2016-05-05"}},
			{Text: "The siege was lifted on the 6th.", Want: []string{"the 6th=2016-09-06"}},
			{Text: "He came in on the 6th floor.", Not: []string{"the 6th=2016-09-06"}},
			{Text: "May 40 be the limit?", Not: []string{"May 4=2016-05-04"}},
		}}, []form{
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
		{rule.Rule{Name: "date/month", Says: "A month, with its year or without.", Examples: []rule.Example{
			{Text: "It began in March 2011.", Want: []string{"March 2011=2011-03-01/2011-03-31"}},
			{Text: "The mission was renewed in June.", Want: []string{"June=2016-06-01/2016-06-30"}},
			{Text: "The mission will end in December.", Want: []string{"December=2016-12-01/2016-12-31"}},
			{Text: "The army may march on the town, May said.", Not: []string{"May=2016-05-01/2016-05-31", "march=2016-03-01/2016-03-31"}},
			{Text: "The border was closed in July last year.", Want: []string{"July last year=2015-07-01/2015-07-31"}},
		}}, []form{
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
		{rule.Rule{Name: "date/year", Says: "A year of the calendar or of a budget.", Examples: []rule.Example{
			{Text: "The war broke out in 2011.", Want: []string{"2011=2011-01-01/2011-12-31"}},
			{Text: "Some 2016 people signed it.", Not: []string{"2016=2016-01-01/2016-12-31"}},
			{Text: "The clinic treated 1950 patients for $2000.", Not: []string{"2000=2000-01-01/2000-12-31"}},
		}}, []form{
			{pattern: "<year>", mean: yearOf(0)},
			{pattern: "the year <year>", mean: yearOf(0)},
			{pattern: "fiscal (year)? <year>", mean: yearOf(0)},
			{pattern: "the? <year> (fiscal|calendar|financial) year", mean: yearOf(0)},
			{pattern: "calendar <year>", mean: yearOf(0)},
		}},
		{rule.Rule{Name: "date/quarter", Says: "A quarter or half of a year.", Examples: []rule.Example{
			{Text: "Exports fell in the first quarter of 2015.", Want: []string{"the first quarter of 2015=2015-01-01/2015-03-31"}},
			{Text: "Exports fell in the second quarter.", Want: []string{"the second quarter=2016-04-01/2016-06-30"}},
			{Text: "They hold a quarter of the seats.", Not: []string{"a quarter=2016-07-01/2016-09-30"}},
		}}, []form{
			{pattern: "the? (fiscal)? <q> ,? (of)? (fiscal)? <year>", mean: func(v values) (meaning, bool) { return at(point{unit: quarter, quarter: v.num(0), year: v.num(1)}) }},
			{pattern: "the? (fiscal)? <year> -? <q>", mean: func(v values) (meaning, bool) { return at(point{unit: quarter, quarter: v.num(1), year: v.num(0)}) }},
			{pattern: "(the|this)? (fiscal)? <q>", mean: func(v values) (meaning, bool) { return at(point{unit: quarter, quarter: v.num(0)}) }},
			{pattern: "last year 's <q>", mean: quarterOfYear(0, last)}, {pattern: "this year 's <q>", mean: quarterOfYear(0, this)},
			{pattern: "next year 's <q>", mean: quarterOfYear(0, next)}, {pattern: "the? <q> of last year", mean: quarterOfYear(0, last)},
			{pattern: "the? <q> of this year", mean: quarterOfYear(0, this)}, {pattern: "the? <q> of next year", mean: quarterOfYear(0, next)},
			{pattern: "the? first half of <year>", mean: halfOf(1)}, {pattern: "the? second half of <year>", mean: halfOf(2)},
		}},
		{rule.Rule{Name: "date/season", Says: "A season, of a year or the last or next one; months as in the northern half of the globe.", Examples: []rule.Example{
			{Text: "Fighting eased in the summer of 2014.", Want: []string{"the summer of 2014=2014-06-01/2014-08-31"}},
			{Text: "The city fell last spring.", Want: []string{"last spring=2016-03-01/2016-05-31"}},
			{Text: "The government may fall.", Not: []string{"fall=2016-09-01/2016-11-30"}},
		}}, []form{
			{pattern: "the? <season> (of)? <year>", mean: func(v values) (meaning, bool) { return at(point{unit: season, season: v.str(0), year: v.num(1)}) }},
			{pattern: "last <season>", mean: seasonOf(last)}, {pattern: "this past <season>", mean: seasonOf(last)},
			{pattern: "this <season>", mean: seasonOf(this)}, {pattern: "next <season>", mean: seasonOf(next)}, {pattern: "this coming <season>", mean: seasonOf(next)},
			{pattern: "the? <season>", mean: seasonOf(byTense)},
		}},
		{rule.Rule{Name: "date/decade", Says: "A decade or a century.", Examples: []rule.Example{
			{Text: "They fled in the 1990s.", Want: []string{"the 1990s=1990-01-01/1999-12-31"}},
			{Text: "It was a feud of the 19th century.", Want: []string{"the 19th century=1801-01-01/1900-12-31"}},
			{Text: "He is in his 60s.", Not: []string{"60s=1960-01-01/1969-12-31"}},
		}}, []form{
			{pattern: "the? <decade>", mean: func(v values) (meaning, bool) { return at(point{unit: decade, year: v.num(0)}) }},
			{pattern: "the? <century>", mean: func(v values) (meaning, bool) { return at(point{unit: century, year: v.num(0)*100 - 100}) }},
		}},
		{rule.Rule{Name: "date/holiday", Says: "A feast that is kept on the same day everywhere.", Examples: []rule.Example{
			{Text: "A truce held on Christmas Day 1914.", Want: []string{"Christmas Day 1914=1914-12-25"}},
			{Text: "Two Eid bombings were reported.", Not: []string{"Eid=2016-09-12"}},
		}}, []form{
			{pattern: "<holiday> ,? <year>", mean: holidayOf(byTense, true)}, {pattern: "<holiday>", mean: holidayOf(byTense, false)},
			{pattern: "the? (last|previous) <holiday>", mean: holidayOf(last, false)},
			{pattern: "last <holiday>", mean: holidayOf(last, false)}, {pattern: "this <holiday>", mean: holidayOf(this, false)},
			{pattern: "next <holiday>", mean: holidayOf(next, false)},
		}},
		{rule.Rule{Name: "date/september-11", Says: "The day that the attacks of 11 September 2001 are named after.", Examples: []rule.Example{
			{Text: "Security was tightened after the 9/11 attacks.", Want: []string{"9/11=2001-09-11"}},
			{Text: "Shops there are open 24/7.", Not: []string{"24/7=2016-07-24"}},
		}}, []form{
			{pattern: "9 / 11", mean: func(values) (meaning, bool) { return at(point{unit: dayUnit, full: newDay(2001, 9, 11)}) }},
		}},
	}
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
