package dates

import (
	"fmt"

	"dateline/internal/rule"
)

// spanFamilies say how long, how often, or only before and after. The function is long because it is a table.
func spanFamilies() []family {
	return []family{
		{rule.Rule{Name: "date/past-stretch", Says: "The time from so many units ago to the day of publication, or from it on.", Examples: []rule.Example{
			{Text: "Ten were killed in the past 24 hours.", Want: []string{"the past 24 hours=2016-09-07/2016-09-08"}},
			{Text: "Prices doubled over the last two weeks.", Want: []string{"the last two weeks=2016-08-25/2016-09-08"}},
			{Text: "Rain is expected in the next three days.", Want: []string{"the next three days=2016-09-08/2016-09-11"}},
			{Text: "They slept for three days.", Not: []string{"three days=2016-09-05/2016-09-08"}},
		}}, []form{
			{pattern: "the? (past|last|previous|preceding) <many> <kind>? <unit>", mean: func(v values) (meaning, bool) { return stretch(v.count(0), v.unit(2), -1) }},
			{pattern: "the? (next|coming|following|upcoming) <many> <kind>? <unit>", mean: func(v values) (meaning, bool) { return stretch(v.count(0), v.unit(2), 1) }},
			{pattern: "these past <many> <unit>", mean: func(v values) (meaning, bool) { return stretch(v.count(0), v.unit(1), -1) }},
			{pattern: "the? past <unit>", mean: func(v values) (meaning, bool) { return stretch(count{1, true}, v.unit(0), -1) }},
			{pattern: "(recent|past) <units>", mean: func(v values) (meaning, bool) { return stretch(count{}, v.unit(0), -1) }},
			{pattern: "(coming|future|upcoming) <units>", mean: ref("FUTURE_REF")}, {pattern: "the (coming|upcoming) <units>", mean: ref("FUTURE_REF")},
		}},
		{rule.Rule{Name: "date/duration", Says: "How long; no place on the calendar.", Examples: []rule.Example{
			{Text: "The siege lasted for three years.", Not: []string{"three years=2013-01-01/2013-12-31"}},
			{Text: "The two-day visit ended.", Not: []string{"two-day=2016-09-06/2016-09-08"}},
		}}, []form{
			{pattern: "<qual>? (the)? <n> -? <kind>? -? <unit>", mean: func(v values) (meaning, bool) { return duration(v.count(1), v.unit(3)) }},
			{pattern: "<qual>? <n> <unit> (and|,) <n> <unit>", mean: func(v values) (meaning, bool) {
				a, b := length(v.count(1), v.unit(2)), length(v.count(3), v.unit(4))
				if len(a) > 1 && len(b) > 2 && a[1] == 'T' && b[1] == 'T' {
					b = b[1:]
				}
				return meaning{typ: Duration, value: a + b[1:]}, true
			}},
			{pattern: "<qual>? (a|an) <unit> and a half", mean: func(v values) (meaning, bool) { return duration(count{1.5, true}, v.unit(1)) }},
			{pattern: "<qual>? <n> <unit> and a half", mean: func(v values) (meaning, bool) {
				return duration(count{v.count(1).n + .5, v.count(1).known}, v.unit(2))
			}},
			{pattern: "<qual>? half (a|an) <unit>", mean: func(v values) (meaning, bool) { return duration(count{.5, true}, v.unit(1)) }},
			{pattern: "the? first <many> <unit>", mean: func(v values) (meaning, bool) { return duration(v.count(0), v.unit(1)) }},
			{pattern: "<units>", mean: func(v values) (meaning, bool) { return duration(count{}, v.unit(0)) }},
			{pattern: "<units> - long", mean: func(v values) (meaning, bool) { return duration(count{}, v.unit(0)) }},
			{pattern: "(a|an) <unit> or (two|more|so)", mean: func(v values) (meaning, bool) { return duration(count{1, true}, v.unit(0)) }},
		}},
		{rule.Rule{Name: "date/set", Says: "How often; no place on the calendar.", Examples: []rule.Example{
			{Text: "They rally every Friday.", Not: []string{"Friday=2016-09-02"}},
			{Text: "The daily toll is published each week.", Not: []string{"week=2016-09-05/2016-09-08"}},
		}}, []form{
			{pattern: "(every|each) <unit>", mean: func(v values) (meaning, bool) { return set(length(count{1, true}, v.unit(0))) }},
			{pattern: "(every|each) <n> <unit>", mean: func(v values) (meaning, bool) { return set(length(v.count(0), v.unit(1))) }},
			{pattern: "every other <unit>", mean: func(v values) (meaning, bool) { return set(length(count{2, true}, v.unit(0))) }},
			{pattern: "(every|each) <wd> <part>?", mean: func(v values) (meaning, bool) { return set(fmt.Sprintf("XXXX-WXX-%d", v.num(0))) }},
			{pattern: "(every|each) <month>", mean: func(v values) (meaning, bool) { return set(fmt.Sprintf("XXXX-%02d", v.num(0))) }},
			{pattern: "(every|each) <season>", mean: func(v values) (meaning, bool) { return set("XXXX-" + v.str(0)) }},
			{pattern: "(every|each) <part>", mean: func(v values) (meaning, bool) { return set("XXXX-XX-XXT" + v.str(0)) }},
			{pattern: "(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)", mean: func(values) (meaning, bool) { return set("XXXX-WXX") }},
			{pattern: "hourly", mean: constSet("PT1H")}, {pattern: "daily", mean: constSet("P1D")}, {pattern: "weekly", mean: constSet("P1W")},
			{pattern: "monthly", mean: constSet("P1M")}, {pattern: "(annually|yearly)", mean: constSet("P1Y")},
			{pattern: "once (a|every|per) <unit>", mean: func(v values) (meaning, bool) { return set(length(count{1, true}, v.unit(0))) }},
			{pattern: "(weekdays|weekends)", mean: constSet("XXXX-WXX")},
		}},
		{rule.Rule{Name: "date/reference", Says: "Now, before and after, without a place on the calendar.", Examples: []rule.Example{
			{Text: "The road has recently been reopened.", Not: []string{"recently=2016-09-08"}},
		}}, []form{
			{pattern: "now", mean: ref("PRESENT_REF")}, {pattern: "currently", mean: ref("PRESENT_REF")}, {pattern: "(presently|nowadays)", mean: ref("PRESENT_REF")},
			{pattern: "at the moment", mean: ref("PRESENT_REF")}, {pattern: "at present", mean: ref("PRESENT_REF")}, {pattern: "these days", mean: ref("PRESENT_REF")},
			{pattern: "recently", mean: ref("PAST_REF")}, {pattern: "more recently", mean: ref("PAST_REF")}, {pattern: "lately", mean: ref("PAST_REF")},
			{pattern: "the (recent)? past", mean: ref("PAST_REF")},
			{pattern: "the (near|foreseeable|immediate)? future", mean: ref("FUTURE_REF")}, {pattern: "right now", mean: ref("PRESENT_REF")},
			{pattern: "the (near|short) term", mean: ref("FUTURE_REF")},
		}},
	}
}

// constSet is a set whose value the words fix.
func constSet(value string) func(values) (meaning, bool) {
	return func(values) (meaning, bool) { return set(value) }
}

// composedFamilies are forms whose parts are dates themselves.
func composedFamilies() []family {
	fs := []family{
		{rule.Rule{Name: "date/edge", Says: "The beginning, middle or end of a period: a third of a month or of a year.", Examples: []rule.Example{
			{Text: "The embargo was lifted in early 2016.", Want: []string{"early 2016=2016-01-01/2016-04-30"}},
			{Text: "The post fell in mid-March.", Want: []string{"mid-March=2016-03-11/2016-03-20"}},
			{Text: "They agreed in late August.", Want: []string{"late August=2016-08-21/2016-08-31"}},
			{Text: "Elections were held at the end of last year.", Want: []string{"the end of last year=2015-10-01/2015-12-31"}},
			{Text: "An early vote and a late goal", Not: []string{"early=?"}},
		}}, []form{
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
		{rule.Rule{Name: "date/time-of-day", Says: "A part of a day or a time of the clock, with the day it belongs to.", Examples: []rule.Example{
			{Text: "The convoy was hit on Tuesday night.", Want: []string{"Tuesday night=2016-09-06"}},
			{Text: "A bomb went off at 9 a.m. on Monday.", Want: []string{"9 a.m. on Monday=2016-09-05"}},
			{Text: "It took off at 17:00 GMT on September 3, 2016.", Want: []string{"17:00 GMT on September 3, 2016=2016-09-03T17:00:00Z"}},
		}}, []form{
			{pattern: "<day> <part>", mean: partOfDay(0, 1)}, {pattern: "(early|late) (on)? <day> <part>", mean: partOfDay(0, 1)},
			{pattern: "(late|early|mid)? -? <part> (on|of)? <day>", mean: partOfDay(1, 0)},
			{pattern: "<clock> ,? (on)? <day>", mean: clockOf(1, 0)}, {pattern: "<day> ,? (at|around|about)? <clock>", mean: clockOf(0, 1)},
			{pattern: "<clock>", mean: func(v values) (meaning, bool) {
				return at(point{unit: dayUnit, from: spoken, by: dayUnit, clock: v.str(0)})
			}},
		}},
		{rule.Rule{Name: "date/from-date", Says: "So many units before or after a date that is named.", Examples: []rule.Example{
			{Text: "It fell two days after May 3, 2015.", Want: []string{"two days after May 3, 2015=2015-05-05"}},
			{Text: "Guests left the day before Christmas 2015.", Want: []string{"the day before Christmas 2015=2015-12-24"}},
		}}, []form{
			{pattern: "<n> <unit> before <day>", mean: explicitOf(-1)}, {pattern: "<n> <unit> after <day>", mean: explicitOf(1)},
			{pattern: "<n> <unit> from <day>", mean: explicitOf(1)}, {pattern: "(the)? <ord> week of <period>", mean: weekOf},
			{pattern: "the? first <many> <unit> of <period>", mean: firstOf}, {pattern: "the? last <many> <unit> of <period>", mean: lastOf}, {pattern: "(the)? <ord> day of <period>", mean: nthDayOf},
			{pattern: "the last week of <period>", mean: lastWeekOf},
			{pattern: "the? day before <day>", mean: explicitDay(-1)}, {pattern: "the? day after <day>", mean: explicitDay(1)},
			{pattern: "the eve of <day>", mean: explicitDay(-1)},
		}},
	}
	for k := range fs {
		for j := range fs[k].forms {
			fs[k].forms[j].level = 1
		}
	}
	return fs
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
