package times

import "dateline/internal/calendar"

// composedFamilies are forms whose parts are dates themselves.
var composedFamilies = []family{
	{"date/edge", []form{
		{pattern: "(the)? early -? <period>", mean: edgeOf(Early)}, {pattern: "(the)? late -? <period>", mean: edgeOf(Late)},
		{pattern: "(the)? mid -? <period>", mean: edgeOf(Mid)}, {pattern: "the (beginning|start|outset) of <period>", mean: edgeOf(Early)},
		{pattern: "the middle of <period>", mean: edgeOf(Mid)}, {pattern: "the (end|close) of <period>", mean: edgeOf(Late)},
		{pattern: "earlier in <period>", mean: edgeOf(Earlier)}, {pattern: "later in <period>", mean: edgeOf(Later)},
		{pattern: "(early|earlier|late) (on)? <day>", mean: edgeOf(Whole)}, {pattern: "later (on)? <day>", mean: edgeOf(Whole)},
		{pattern: "the (end|close) of the (year)", mean: func(values) (Meaning, bool) {
			return at(Point{Unit: calendar.Year, From: Published, By: calendar.Year, Edge: Late})
		}},
		{pattern: "the (end|close) of the (month)", mean: func(values) (Meaning, bool) {
			return at(Point{Unit: calendar.Month, From: Published, By: calendar.Month, Edge: Late})
		}},
		{pattern: "the (beginning|start) of the (year)", mean: func(values) (Meaning, bool) {
			return at(Point{Unit: calendar.Year, From: Published, By: calendar.Year, Edge: Onset})
		}},
		{pattern: "the (beginning|start) of the (month)", mean: func(values) (Meaning, bool) {
			return at(Point{Unit: calendar.Month, From: Published, By: calendar.Month, Edge: Onset})
		}},
		{pattern: "<holiday> weekend", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.Weekend, From: Explicit, Base: &Point{Unit: calendar.DayUnit, Holiday: v.num(0) + 1}, By: calendar.Week})
		}},
		{pattern: "the week (of|commencing|beginning|starting) (on)? <day>", mean: func(v values) (Meaning, bool) {
			p := v.date(0)
			return at(Point{Unit: calendar.Week, From: Explicit, Base: &p, By: calendar.Week})
		}},
		{pattern: "year - end", mean: func(values) (Meaning, bool) { return at(Point{Unit: calendar.DayUnit, Month: 12, Day: 31}) }},
	}},
	{"date/time-of-day", []form{
		{pattern: "<day> <part>", mean: partOfDay(0, 1)}, {pattern: "(early|late) (on)? <day> <part>", mean: partOfDay(0, 1)},
		{pattern: "(late|early|mid)? -? <part> (on|of)? <day>", mean: partOfDay(1, 0)},
		{pattern: "<clock> ,? (on)? <day>", mean: clockOf(1, 0)}, {pattern: "<day> ,? (at|around|about)? <clock>", mean: clockOf(0, 1)},
		{pattern: "<clock>", mean: func(v values) (Meaning, bool) {
			return at(Point{Unit: calendar.DayUnit, From: Spoken, By: calendar.DayUnit, Clock: v.str(0)})
		}},
	}},
	{"date/from-date", []form{
		{pattern: "<n> <unit> before <day>", mean: explicitOf(-1)}, {pattern: "<n> <unit> after <day>", mean: explicitOf(1)},
		{pattern: "<n> <unit> before <holiday>", mean: explicitHoliday(-1)}, {pattern: "<n> <unit> after <holiday>", mean: explicitHoliday(1)},
		{pattern: "<n> <unit> from <day>", mean: explicitOf(1)}, {pattern: "(the)? <ord> week of <period>", mean: weekOf},
		{pattern: "the? first <many> <unit> of <period>", mean: firstOf}, {pattern: "the? last <many> <unit> of <period>", mean: lastOf}, {pattern: "(the)? <ord> day of <period>", mean: nthDayOf},
		{pattern: "the last week of <period>", mean: lastWeekOf},
		{pattern: "the? day before <day>", mean: explicitDay(-1)}, {pattern: "the? day after <day>", mean: explicitDay(1)},
		{pattern: "the eve of <day>", mean: explicitDay(-1)},
	}},
}

// edgeOf is the beginning, middle or end of a period.
func edgeOf(e Edge) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := v.date(0)
		p.Edge = e
		return at(p)
	}
}

// partOfDay is a part of a day that is named beside it.
func partOfDay(d, part int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := v.date(d)
		p.setPart(v.str(part))
		return at(p)
	}
}

// clockOf is a time of the clock on a day that is named beside it.
func clockOf(d, clock int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := v.date(d)
		p.Clock = v.str(clock)
		return at(p)
	}
}

// explicitOf is a day so many units before or after a date that is named.
func explicitOf(sign int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		m, _ := moved(v.count(0), v.unit(1), sign, Explicit)
		p := v.date(2)
		m.Point.Base = &p
		m.Point.Unit = calendar.DayUnit
		return m, true
	}
}

// explicitHoliday is "two weeks before Easter".
func explicitHoliday(sign int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		m, _ := moved(v.count(0), v.unit(1), sign, Explicit)
		m.Point.Base = &Point{Unit: calendar.DayUnit, Holiday: v.num(2) + 1, Dir: ByTense}
		m.Point.Unit = calendar.DayUnit
		return m, true
	}
}

// weekOf is the n-th week of a month or a year, counted as ISO 8601 does: the first is the one that holds the 4th.
func weekOf(v values) (Meaning, bool) {
	p := v.date(1)
	return at(Point{Unit: calendar.Week, From: Explicit, Base: &p, N: 7*v.num(0) - 4, By: calendar.DayUnit})
}

// firstOf is "the first six months of 2015".
func firstOf(v values) (Meaning, bool) {
	c, p := v.count(0), v.date(2)
	m, ok := duration(c, v.unit(1))
	m.Point = &Point{Unit: v.unit(1), From: Explicit, Base: &p, N: int(c.n), By: v.unit(1), Span: true, Vague: !c.known}
	return m, ok
}

// lastOf is "the last four months of 2021".
func lastOf(v values) (Meaning, bool) {
	m, ok := firstOf(v)
	m.Point.N = -m.Point.N
	return m, ok
}

// nthDayOf is "the 15th day of next month".
func nthDayOf(v values) (Meaning, bool) {
	p := v.date(1)
	return at(Point{Unit: calendar.DayUnit, From: Explicit, Base: &p, Day: v.num(0)})
}

// lastWeekOf is the last seven days of a period, by the week they begin in.
func lastWeekOf(v values) (Meaning, bool) {
	p := v.date(0)
	p.Edge = Finish
	return at(Point{Unit: calendar.Week, From: Explicit, Base: &p, By: calendar.Week})
}

// explicitDay is the day before or after a date that is named.
func explicitDay(n int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := v.date(0)
		return at(Point{Unit: calendar.DayUnit, From: Explicit, Base: &p, N: n, By: calendar.DayUnit})
	}
}
