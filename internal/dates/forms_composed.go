package dates

// composedFamilies are forms whose parts are dates themselves.
var composedFamilies = []family{
	{"date/edge", []form{
		{pattern: "(the)? early -? <period>", mean: edgeOf(early)}, {pattern: "(the)? late -? <period>", mean: edgeOf(late)},
		{pattern: "(the)? mid -? <period>", mean: edgeOf(mid)}, {pattern: "the (beginning|start|outset) of <period>", mean: edgeOf(early)},
		{pattern: "the middle of <period>", mean: edgeOf(mid)}, {pattern: "the (end|close) of <period>", mean: edgeOf(late)},
		{pattern: "earlier in <period>", mean: edgeOf(earlier)}, {pattern: "later in <period>", mean: edgeOf(later)},
		{pattern: "(early|earlier|late) (on)? <day>", mean: edgeOf(whole)}, {pattern: "later (on)? <day>", mean: edgeOf(whole)},
		{pattern: "the (end|close) of the (year)", mean: func(values) (meaning, bool) { return at(point{unit: year, from: published, by: year, edge: late}) }},
		{pattern: "the (end|close) of the (month)", mean: func(values) (meaning, bool) {
			return at(point{unit: month, from: published, by: month, edge: late})
		}},
		{pattern: "the (beginning|start) of the (year)", mean: func(values) (meaning, bool) {
			return at(point{unit: year, from: published, by: year, edge: onset})
		}},
		{pattern: "the (beginning|start) of the (month)", mean: func(values) (meaning, bool) {
			return at(point{unit: month, from: published, by: month, edge: onset})
		}},
		{pattern: "<holiday> weekend", mean: func(v values) (meaning, bool) {
			return at(point{unit: weekend, from: explicit, base: &point{unit: dayUnit, holiday: v.num(0) + 1}, by: week})
		}},
		{pattern: "the week (of|commencing|beginning|starting) (on)? <day>", mean: func(v values) (meaning, bool) {
			p := v.date(0)
			return at(point{unit: week, from: explicit, base: &p, by: week})
		}},
		{pattern: "year - end", mean: func(values) (meaning, bool) { return at(point{unit: dayUnit, month: 12, day: 31}) }},
	}},
	{"date/time-of-day", []form{
		{pattern: "<day> <part>", mean: partOfDay(0, 1)}, {pattern: "(early|late) (on)? <day> <part>", mean: partOfDay(0, 1)},
		{pattern: "(late|early|mid)? -? <part> (on|of)? <day>", mean: partOfDay(1, 0)},
		{pattern: "<clock> ,? (on)? <day>", mean: clockOf(1, 0)}, {pattern: "<day> ,? (at|around|about)? <clock>", mean: clockOf(0, 1)},
		{pattern: "<clock>", mean: func(v values) (meaning, bool) {
			return at(point{unit: dayUnit, from: spoken, by: dayUnit, clock: v.str(0)})
		}},
	}},
	{"date/from-date", []form{
		{pattern: "<n> <unit> before <day>", mean: explicitOf(-1)}, {pattern: "<n> <unit> after <day>", mean: explicitOf(1)},
		{pattern: "<n> <unit> from <day>", mean: explicitOf(1)}, {pattern: "(the)? <ord> week of <period>", mean: weekOf},
		{pattern: "the? first <many> <unit> of <period>", mean: firstOf}, {pattern: "the? last <many> <unit> of <period>", mean: lastOf}, {pattern: "(the)? <ord> day of <period>", mean: nthDayOf},
		{pattern: "the last week of <period>", mean: lastWeekOf},
		{pattern: "the? day before <day>", mean: explicitDay(-1)}, {pattern: "the? day after <day>", mean: explicitDay(1)},
		{pattern: "the eve of <day>", mean: explicitDay(-1)},
	}},
}

// edgeOf is the beginning, middle or end of a period.
func edgeOf(e edge) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := v.date(0)
		p.edge = e
		return at(p)
	}
}

// partOfDay is a part of a day that is named beside it.
func partOfDay(d, part int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := v.date(d)
		p.setPart(v.str(part))
		return at(p)
	}
}

// clockOf is a time of the clock on a day that is named beside it.
func clockOf(d, clock int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := v.date(d)
		p.clock = v.str(clock)
		return at(p)
	}
}

// explicitOf is a day so many units before or after a date that is named.
func explicitOf(sign int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		m, _ := moved(v.count(0), v.unit(1), sign, explicit)
		p := v.date(2)
		m.point.base = &p
		m.point.unit = dayUnit
		return m, true
	}
}

// weekOf is the n-th week of a month or a year, counted as ISO 8601 does: the first is the one that holds the 4th.
func weekOf(v values) (meaning, bool) {
	p := v.date(1)
	return at(point{unit: week, from: explicit, base: &p, n: 7*v.num(0) - 4, by: dayUnit})
}

// firstOf is "the first six months of 2015".
func firstOf(v values) (meaning, bool) {
	c, p := v.count(0), v.date(2)
	m, ok := duration(c, v.unit(1))
	m.point = &point{unit: v.unit(1), from: explicit, base: &p, n: int(c.n), by: v.unit(1), span: true, vague: !c.known}
	return m, ok
}

// lastOf is "the last four months of 2021".
func lastOf(v values) (meaning, bool) {
	m, ok := firstOf(v)
	m.point.n = -m.point.n
	return m, ok
}

// nthDayOf is "the 15th day of next month".
func nthDayOf(v values) (meaning, bool) {
	p := v.date(1)
	return at(point{unit: dayUnit, from: explicit, base: &p, day: v.num(0)})
}

// lastWeekOf is the last seven days of a period, by the week they begin in.
func lastWeekOf(v values) (meaning, bool) {
	p := v.date(0)
	p.edge = finish
	return at(point{unit: week, from: explicit, base: &p, by: week})
}

// explicitDay is the day before or after a date that is named.
func explicitDay(n int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := v.date(0)
		return at(point{unit: dayUnit, from: explicit, base: &p, n: n, by: dayUnit})
	}
}
