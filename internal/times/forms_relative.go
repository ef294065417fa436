package times

import "dateline/internal/calendar"

// relativeFamilies count from the day of publication, or from the day last named.
var relativeFamilies = []family{
	{"date/weekday", []form{
		{pattern: "<wd>", mean: weekdayOf(ByTense)}, {pattern: "last <wd>", mean: weekdayOf(Last)}, {pattern: "<wd> last", mean: weekdayOf(Last)},
		{pattern: "this past <wd>", mean: weekdayOf(Last)}, {pattern: "this <wd>", mean: weekdayOf(This)}, {pattern: "this coming <wd>", mean: weekdayOf(ByTense)},
		{pattern: "next <wd>", mean: weekdayOf(Next)}, {pattern: "<wd> (of)? last week", mean: weekdayOfWeek(-1)},
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
		{pattern: "last <single>", mean: unitOf(0, -1, Whole)}, {pattern: "this <single>", mean: unitOf(0, 0, Whole)},
		{pattern: "this past <single>", mean: unitOf(0, -1, Whole)},
		{pattern: "next <single>", mean: unitOf(0, 1, Whole)}, {pattern: "the current (fiscal)? <single>", mean: unitOf(0, 0, Whole)},
		{pattern: "(the|this) coming <single>", mean: unitOf(0, 1, Whole)},
		{pattern: "earlier this <single>", mean: unitOf(0, 0, Earlier)}, {pattern: "later this <single>", mean: unitOf(0, 0, Later)},
		{pattern: "earlier in the <single>", mean: unitOf(0, 0, Earlier)}, {pattern: "later in the <single>", mean: unitOf(0, 0, Later)},
		{pattern: "later next <single>", mean: unitOf(0, 1, Later)}, {pattern: "earlier last <single>", mean: unitOf(0, -1, Early)},
		{pattern: "the week before last", mean: fixedUnit(calendar.Week, -2)}, {pattern: "the year before last", mean: fixedUnit(calendar.Year, -2)},
		{pattern: "the month before last", mean: fixedUnit(calendar.Month, -2)}, {pattern: "the week after next", mean: fixedUnit(calendar.Week, 2)},
		{pattern: "last (fiscal|calendar) year", mean: fixedUnit(calendar.Year, -1)}, {pattern: "this (fiscal|calendar) year", mean: fixedUnit(calendar.Year, 0)},
		{pattern: "next (fiscal|calendar) year", mean: fixedUnit(calendar.Year, 1)},
		{pattern: "the weekend", mean: fixedUnit(calendar.Weekend, 0)},
		{pattern: "the latest (quarter|period)", mean: fixedUnit(calendar.Quarter, -1)},
	}},
	{"date/ago", []form{
		{pattern: "<qual>? <n> <kind>? <unit> ago", mean: func(v values) (Meaning, bool) { return moved(v.count(1), v.unit(3), -1, Published) }},
		{pattern: "<n> and a half <unit> ago", mean: func(v values) (Meaning, bool) {
			return moved(count{v.count(0).n + .5, v.count(0).known}, v.unit(1), -1, Published)
		}},
		{pattern: "(a|an) <unit> and a half ago", mean: func(v values) (Meaning, bool) { return moved(count{1.5, true}, v.unit(0), -1, Published) }},
		{pattern: "<units> ago", mean: func(v values) (Meaning, bool) { return moved(count{}, v.unit(0), -1, Published) }},
		{pattern: "a <unit> or (so|two) ago", mean: func(v values) (Meaning, bool) { return moved(count{1, true}, v.unit(0), -1, Published) }},
		{pattern: "this time last year", mean: fixedUnit(calendar.Year, -1)},
		{pattern: "in <n> <kind>? <unit>", mean: ahead}, {pattern: "in <n> <unit> 's time", mean: inTime},
		{pattern: "<n> <kind>? <unit> from now", mean: func(v values) (Meaning, bool) { return moved(v.count(0), v.unit(2), 1, Published) }},
		{pattern: "long ago", mean: ref("PAST_REF")}, {pattern: "not long ago", mean: ref("PAST_REF")},
		{pattern: "a year - ago", mean: fixedUnit(calendar.Year, -1)}, {pattern: "year - ago", mean: fixedUnit(calendar.Year, -1)},
		{pattern: "the year - ago (quarter|period)", mean: yearAgoQuarter}, {pattern: "the year - earlier (quarter|period)", mean: yearAgoQuarter},
		{pattern: "year - earlier", mean: fixedUnit(calendar.Year, -1)},
	}},
	{"date/spoken", []form{
		{pattern: "<qual>? <n> <kind>? <unit> (earlier|previously)", mean: func(v values) (Meaning, bool) { return moved(v.count(1), v.unit(3), -1, Spoken) }},
		{pattern: "<qual>? <n> <kind>? <unit> (later|afterward|afterwards|thereafter)", mean: func(v values) (Meaning, bool) { return moved(v.count(1), v.unit(3), 1, Spoken) }},
		{pattern: "<qual>? <n> <kind>? <unit> before", mean: alone(-1)}, {pattern: "<qual>? <n> <kind>? <unit> after", mean: alone(1)},
		{pattern: "<units> earlier", mean: func(v values) (Meaning, bool) { return moved(count{}, v.unit(0), -1, Spoken) }},
		{pattern: "<units> (later|afterward|afterwards)", mean: func(v values) (Meaning, bool) { return moved(count{}, v.unit(0), 1, Spoken) }},
		{pattern: "the following <single>", mean: spokenUnit(1)}, {pattern: "the next <single>", mean: nextUnit}, {pattern: "the (previous|preceding) <single>", mean: spokenUnit(-1)},
		{pattern: "the <single> (before|earlier)", mean: aloneUnit(-1)}, {pattern: "the <single> after", mean: aloneUnit(1)},
		{pattern: "(the|that) same <single>", mean: spokenUnit(0)}, {pattern: "that <single>", mean: spokenUnit(0)},
		{pattern: "earlier that <single>", mean: spokenUnit(0)}, {pattern: "later that <single>", mean: spokenUnit(0)},
		{pattern: "the (following|next) <part>", mean: spokenPart(1)}, {pattern: "the previous <part>", mean: spokenPart(-1)},
		{pattern: "that (same)? <part>", mean: spokenPart(0)}, {pattern: "later that <part>", mean: spokenPart(0)},
	}},
}

// weekdayOf is a weekday by its Direction.
func weekdayOf(dir Direction) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) { return at(Point{Unit: calendar.DayUnit, Weekday: v.num(0), Dir: dir}) }
}

// weekdayOfWeek is a weekday of a week so many from this one.
func weekdayOfWeek(n int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		return at(Point{Unit: calendar.DayUnit, Weekday: v.num(0), From: Published, N: n, By: calendar.Week})
	}
}

// weekdayBeside is the nearest such weekday before or after the day last named.
func weekdayBeside(sign int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		return at(Point{Unit: calendar.DayUnit, Weekday: v.num(0), From: Spoken, N: sign})
	}
}

// ahead is "in two weeks": a date where the verb is in the future, and a length of time elsewhere.
func ahead(v values) (Meaning, bool) {
	m, ok := duration(v.count(0), v.unit(2))
	d, _ := moved(v.count(0), v.unit(2), 1, Published)
	m.Point = d.Point
	m.Point.OnlyFuture = true
	return m, ok
}

// inTime is "in two weeks' time".
func inTime(v values) (Meaning, bool) { return moved(v.count(0), v.unit(1), 1, Published) }

// fromToday is a day so many from that of publication.
func fromToday(n int, part string) func(values) (Meaning, bool) {
	return func(values) (Meaning, bool) {
		return at(Point{Unit: calendar.DayUnit, From: Published, N: n, By: calendar.DayUnit, Part: part})
	}
}

// partOfToday is a part of such a day.
func partOfToday(n int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := Point{Unit: calendar.DayUnit, From: Published, N: n, By: calendar.DayUnit}
		p.setPart(v.str(0))
		return at(p)
	}
}

// setPart gives p a part of its day: a code, or a clock time for noon and midnight.
func (p *Point) setPart(code string) {
	if len(code) > 2 {
		p.Clock = code
	} else {
		p.Part = code
	}
}

// unitOf is the unit so many from the present one: 0 is this, -1 the last. Hours and "this day" say nothing so.
func unitOf(k, n int, e Edge) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		u := v.unit(k)
		if u == calendar.Hour || u == calendar.Minute || u == calendar.Second || u == calendar.DayUnit && n == 0 && e == Whole {
			return Meaning{}, false
		}
		return at(Point{Unit: u, From: Published, N: n, By: u, Edge: e})
	}
}

// fixedUnit is unitOf with the unit known.
func fixedUnit(u calendar.Unit, n int) func(values) (Meaning, bool) {
	return func(values) (Meaning, bool) { return at(Point{Unit: u, From: Published, N: n, By: u}) }
}

// yearAgoQuarter is the quarter that a quarter just reported is compared with.
func yearAgoQuarter(values) (Meaning, bool) {
	return at(Point{Unit: calendar.Quarter, From: Published, N: -5, By: calendar.Quarter})
}

// spokenUnit is the unit so many from the one last named.
func spokenUnit(n int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		u := v.unit(0)
		if u == calendar.Hour || u == calendar.Minute || u == calendar.Second {
			return Meaning{}, false
		}
		return at(Point{Unit: u, From: Spoken, N: n, By: u})
	}
}

// alone is so many units before or after what was named, with nothing after the preposition.
func alone(sign int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		m, ok := moved(v.count(1), v.unit(3), sign, Spoken)
		m.Point.alone = true
		return m, ok
	}
}

// aloneUnit is "the year before", with nothing after the preposition.
func aloneUnit(n int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		m, ok := spokenUnit(n)(v)
		if ok {
			m.Point.alone = true
		}
		return m, ok
	}
}

// nextUnit is "the next year": after the day last named, or after the day of publication where none was.
func nextUnit(v values) (Meaning, bool) {
	m, ok := spokenUnit(1)(v)
	if ok && m.Point.Unit != calendar.DayUnit {
		m.Point.OrPublished = true
	}
	return m, ok
}

// spokenPart is a part of a day so many from the day last named.
func spokenPart(n int) func(values) (Meaning, bool) {
	return func(v values) (Meaning, bool) {
		p := Point{Unit: calendar.DayUnit, From: Spoken, N: n, By: calendar.DayUnit}
		p.setPart(v.str(0))
		return at(p)
	}
}
