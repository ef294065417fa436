package dates

// relativeFamilies count from the day of publication, or from the day last named.
var relativeFamilies = []family{
	{"date/weekday", []form{
		{pattern: "<wd>", mean: weekdayOf(byTense)}, {pattern: "last <wd>", mean: weekdayOf(last)}, {pattern: "<wd> last", mean: weekdayOf(last)},
		{pattern: "this past <wd>", mean: weekdayOf(last)}, {pattern: "this <wd>", mean: weekdayOf(this)}, {pattern: "this coming <wd>", mean: weekdayOf(byTense)},
		{pattern: "next <wd>", mean: weekdayOf(next)}, {pattern: "<wd> (of)? last week", mean: weekdayOfWeek(-1)},
		{pattern: "<wd> (of)? this week", mean: weekdayOfWeek(0)}, {pattern: "<wd> (of)? next week", mean: weekdayOfWeek(1)},
		{pattern: "the? previous <wd>", mean: weekdayBeside(-1)}, {pattern: "the? following <wd>", mean: weekdayBeside(1)},
	}},
	{"date/today", []form{
		{pattern: "today", mean: fromToday(0, "")}, {pattern: "tonight", mean: fromToday(0, "NI")},
		{pattern: "yesterday", mean: fromToday(-1, "")}, {pattern: "tomorrow", mean: fromToday(1, "")},
		{pattern: "the day before yesterday", mean: fromToday(-2, "")}, {pattern: "the day after tomorrow", mean: fromToday(2, "")},
		{pattern: "last night", mean: fromToday(-1, "NI")}, {pattern: "this <part>", mean: partOfToday(0)},
		{pattern: "yesterday <part>", mean: partOfToday(-1)}, {pattern: "tomorrow <part>", mean: partOfToday(1)},
		{pattern: "earlier today", mean: fromToday(0, "")}, {pattern: "later today", mean: fromToday(0, "")},
	}},
	{"date/this-period", []form{
		{pattern: "last <single>", mean: unitOf(0, -1, whole)}, {pattern: "this <single>", mean: unitOf(0, 0, whole)},
		{pattern: "this past <single>", mean: unitOf(0, -1, whole)},
		{pattern: "next <single>", mean: unitOf(0, 1, whole)}, {pattern: "the current (fiscal)? <single>", mean: unitOf(0, 0, whole)},
		{pattern: "(the|this) coming <single>", mean: unitOf(0, 1, whole)},
		{pattern: "earlier this <single>", mean: unitOf(0, 0, earlier)}, {pattern: "later this <single>", mean: unitOf(0, 0, later)},
		{pattern: "earlier in the <single>", mean: unitOf(0, 0, earlier)}, {pattern: "later in the <single>", mean: unitOf(0, 0, later)},
		{pattern: "later next <single>", mean: unitOf(0, 1, later)}, {pattern: "earlier last <single>", mean: unitOf(0, -1, early)},
		{pattern: "the week before last", mean: fixedUnit(week, -2)}, {pattern: "the year before last", mean: fixedUnit(year, -2)},
		{pattern: "the month before last", mean: fixedUnit(month, -2)}, {pattern: "the week after next", mean: fixedUnit(week, 2)},
		{pattern: "last (fiscal|calendar) year", mean: fixedUnit(year, -1)}, {pattern: "this (fiscal|calendar) year", mean: fixedUnit(year, 0)},
		{pattern: "next (fiscal|calendar) year", mean: fixedUnit(year, 1)},
		{pattern: "the weekend", mean: fixedUnit(weekend, 0)},
		{pattern: "the latest (quarter|period)", mean: fixedUnit(quarter, -1)},
	}},
	{"date/ago", []form{
		{pattern: "<qual>? <n> <kind>? <unit> ago", mean: func(v values) (meaning, bool) { return moved(v.count(1), v.unit(3), -1, published) }},
		{pattern: "<n> and a half <unit> ago", mean: func(v values) (meaning, bool) {
			return moved(count{v.count(0).n + .5, v.count(0).known}, v.unit(1), -1, published)
		}},
		{pattern: "<units> ago", mean: func(v values) (meaning, bool) { return moved(count{}, v.unit(0), -1, published) }},
		{pattern: "a <unit> or (so|two) ago", mean: func(v values) (meaning, bool) { return moved(count{1, true}, v.unit(0), -1, published) }},
		{pattern: "this time last year", mean: fixedUnit(year, -1)},
		{pattern: "in <n> <kind>? <unit>", mean: ahead}, {pattern: "in <n> <unit> 's time", mean: inTime},
		{pattern: "<n> <kind>? <unit> from now", mean: func(v values) (meaning, bool) { return moved(v.count(0), v.unit(2), 1, published) }},
		{pattern: "long ago", mean: ref("PAST_REF")}, {pattern: "not long ago", mean: ref("PAST_REF")},
		{pattern: "a year - ago", mean: fixedUnit(year, -1)}, {pattern: "year - ago", mean: fixedUnit(year, -1)},
		{pattern: "the year - ago (quarter|period)", mean: yearAgoQuarter}, {pattern: "the year - earlier (quarter|period)", mean: yearAgoQuarter},
		{pattern: "year - earlier", mean: fixedUnit(year, -1)},
	}},
	{"date/spoken", []form{
		{pattern: "<qual>? <n> <kind>? <unit> (earlier|previously)", mean: func(v values) (meaning, bool) { return moved(v.count(1), v.unit(3), -1, spoken) }},
		{pattern: "<qual>? <n> <kind>? <unit> (later|afterward|afterwards|thereafter)", mean: func(v values) (meaning, bool) { return moved(v.count(1), v.unit(3), 1, spoken) }},
		{pattern: "<qual>? <n> <kind>? <unit> before", mean: alone(-1)}, {pattern: "<qual>? <n> <kind>? <unit> after", mean: alone(1)},
		{pattern: "<units> earlier", mean: func(v values) (meaning, bool) { return moved(count{}, v.unit(0), -1, spoken) }},
		{pattern: "<units> (later|afterward|afterwards)", mean: func(v values) (meaning, bool) { return moved(count{}, v.unit(0), 1, spoken) }},
		{pattern: "the following <single>", mean: spokenUnit(1)}, {pattern: "the next <single>", mean: nextUnit}, {pattern: "the (previous|preceding) <single>", mean: spokenUnit(-1)},
		{pattern: "the <single> (before|earlier)", mean: aloneUnit(-1)}, {pattern: "the <single> after", mean: aloneUnit(1)},
		{pattern: "(the|that) same <single>", mean: spokenUnit(0)}, {pattern: "that <single>", mean: spokenUnit(0)},
		{pattern: "earlier that <single>", mean: spokenUnit(0)}, {pattern: "later that <single>", mean: spokenUnit(0)},
		{pattern: "the (following|next) <part>", mean: spokenPart(1)}, {pattern: "the previous <part>", mean: spokenPart(-1)},
		{pattern: "that (same)? <part>", mean: spokenPart(0)}, {pattern: "later that <part>", mean: spokenPart(0)},
	}},
}

// weekdayOf is a weekday by its direction.
func weekdayOf(dir direction) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) { return at(point{unit: dayUnit, weekday: v.num(0), dir: dir}) }
}

// weekdayOfWeek is a weekday of a week so many from this one.
func weekdayOfWeek(n int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		return at(point{unit: dayUnit, weekday: v.num(0), from: published, n: n, by: week})
	}
}

// weekdayBeside is the nearest such weekday before or after the day last named.
func weekdayBeside(sign int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		return at(point{unit: dayUnit, weekday: v.num(0), from: spoken, n: sign})
	}
}

// ahead is "in two weeks": a date where the verb is in the future, and a length of time elsewhere.
func ahead(v values) (meaning, bool) {
	m, ok := duration(v.count(0), v.unit(2))
	d, _ := moved(v.count(0), v.unit(2), 1, published)
	m.point = d.point
	m.point.onlyFuture = true
	return m, ok
}

// inTime is "in two weeks' time".
func inTime(v values) (meaning, bool) { return moved(v.count(0), v.unit(1), 1, published) }

// fromToday is a day so many from that of publication.
func fromToday(n int, part string) func(values) (meaning, bool) {
	return func(values) (meaning, bool) {
		return at(point{unit: dayUnit, from: published, n: n, by: dayUnit, part: part})
	}
}

// partOfToday is a part of such a day.
func partOfToday(n int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := point{unit: dayUnit, from: published, n: n, by: dayUnit}
		p.setPart(v.str(0))
		return at(p)
	}
}

// setPart gives p a part of its day: a code, or a clock time for noon and midnight.
func (p *point) setPart(code string) {
	if len(code) > 2 {
		p.clock = code
	} else {
		p.part = code
	}
}

// unitOf is the unit so many from the present one: 0 is this, -1 the last. Hours and "this day" say nothing so.
func unitOf(k, n int, e edge) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		u := v.unit(k)
		if u == hour || u == minute || u == second || u == dayUnit && n == 0 && e == whole {
			return meaning{}, false
		}
		return at(point{unit: u, from: published, n: n, by: u, edge: e})
	}
}

// fixedUnit is unitOf with the unit known.
func fixedUnit(u unit, n int) func(values) (meaning, bool) {
	return func(values) (meaning, bool) { return at(point{unit: u, from: published, n: n, by: u}) }
}

// yearAgoQuarter is the quarter that a quarter just reported is compared with.
func yearAgoQuarter(values) (meaning, bool) {
	return at(point{unit: quarter, from: published, n: -5, by: quarter})
}

// spokenUnit is the unit so many from the one last named.
func spokenUnit(n int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		u := v.unit(0)
		if u == hour || u == minute || u == second {
			return meaning{}, false
		}
		return at(point{unit: u, from: spoken, n: n, by: u})
	}
}

// alone is so many units before or after what was named, with nothing after the preposition.
func alone(sign int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		m, ok := moved(v.count(1), v.unit(3), sign, spoken)
		m.point.alone = true
		return m, ok
	}
}

// aloneUnit is "the year before", with nothing after the preposition.
func aloneUnit(n int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		m, ok := spokenUnit(n)(v)
		if ok {
			m.point.alone = true
		}
		return m, ok
	}
}

// nextUnit is "the next year": after the day last named, or after the day of publication where none was.
func nextUnit(v values) (meaning, bool) {
	m, ok := spokenUnit(1)(v)
	if ok && m.point.unit != dayUnit {
		m.point.orPublished = true
	}
	return m, ok
}

// spokenPart is a part of a day so many from the day last named.
func spokenPart(n int) func(values) (meaning, bool) {
	return func(v values) (meaning, bool) {
		p := point{unit: dayUnit, from: spoken, n: n, by: dayUnit}
		p.setPart(v.str(0))
		return at(p)
	}
}
