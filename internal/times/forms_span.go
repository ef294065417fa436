package times

import "fmt"

// spanFamilies say how long, how often, or only before and after.
var spanFamilies = []family{
	{"date/past-stretch", []form{
		{pattern: "the? (past|last|previous|preceding) <many> <kind>? <unit>", mean: func(v values) (Meaning, bool) { return stretch(v.count(0), v.unit(2), -1) }},
		{pattern: "the? (next|coming|following|upcoming) <many> <kind>? <unit>", mean: func(v values) (Meaning, bool) { return stretch(v.count(0), v.unit(2), 1) }},
		{pattern: "these past <many> <unit>", mean: func(v values) (Meaning, bool) { return stretch(v.count(0), v.unit(1), -1) }},
		{pattern: "the? past <unit>", mean: func(v values) (Meaning, bool) { return stretch(count{1, true}, v.unit(0), -1) }},
		{pattern: "(recent|past) <units>", mean: func(v values) (Meaning, bool) { return stretch(count{}, v.unit(0), -1) }},
		{pattern: "(coming|future|upcoming) <units>", mean: ref("FUTURE_REF")}, {pattern: "the (coming|upcoming) <units>", mean: ref("FUTURE_REF")},
	}},
	{"date/duration", []form{
		{pattern: "<qual>? (the)? <n> -? <kind>? -? <unit>", mean: func(v values) (Meaning, bool) { return duration(v.count(1), v.unit(3)) }},
		{pattern: "<qual>? <n> <unit> (and|,) <n> <unit>", mean: func(v values) (Meaning, bool) {
			a, b := length(v.count(1), v.unit(2)), length(v.count(3), v.unit(4))
			if len(a) > 1 && len(b) > 2 && a[1] == 'T' && b[1] == 'T' {
				b = b[1:]
			}
			return Meaning{Type: Duration, Value: a + b[1:]}, true
		}},
		{pattern: "<qual>? (a|an) <unit> and a half", mean: func(v values) (Meaning, bool) { return duration(count{1.5, true}, v.unit(1)) }},
		{pattern: "<qual>? <n> <unit> and a half", mean: func(v values) (Meaning, bool) {
			return duration(count{v.count(1).n + .5, v.count(1).known}, v.unit(2))
		}},
		{pattern: "<qual>? half (a|an) <unit>", mean: func(v values) (Meaning, bool) { return duration(count{.5, true}, v.unit(1)) }},
		{pattern: "the? first <many> <unit>", mean: func(v values) (Meaning, bool) { return duration(v.count(0), v.unit(1)) }},
		{pattern: "<units>", mean: func(v values) (Meaning, bool) { return duration(count{}, v.unit(0)) }},
		{pattern: "<units> - long", mean: func(v values) (Meaning, bool) { return duration(count{}, v.unit(0)) }},
		{pattern: "(a|an) <unit> or (two|more|so)", mean: func(v values) (Meaning, bool) { return duration(count{1, true}, v.unit(0)) }},
	}},
	{"date/set", []form{
		{pattern: "(every|each) <unit>", mean: func(v values) (Meaning, bool) { return set(length(count{1, true}, v.unit(0))) }},
		{pattern: "(every|each) <n> <unit>", mean: func(v values) (Meaning, bool) { return set(length(v.count(0), v.unit(1))) }},
		{pattern: "every other <unit>", mean: func(v values) (Meaning, bool) { return set(length(count{2, true}, v.unit(0))) }},
		{pattern: "(every|each) <wd> <part>?", mean: func(v values) (Meaning, bool) { return set(fmt.Sprintf("XXXX-WXX-%d", v.num(0))) }},
		{pattern: "(every|each) <month>", mean: func(v values) (Meaning, bool) { return set(fmt.Sprintf("XXXX-%02d", v.num(0))) }},
		{pattern: "(every|each) <season>", mean: func(v values) (Meaning, bool) { return set("XXXX-" + v.str(0)) }},
		{pattern: "(every|each) <part>", mean: func(v values) (Meaning, bool) { return set("XXXX-XX-XXT" + v.str(0)) }},
		{pattern: "(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)", mean: func(values) (Meaning, bool) { return set("XXXX-WXX") }},
		{pattern: "hourly", mean: constSet("PT1H")}, {pattern: "daily", mean: constSet("P1D")}, {pattern: "weekly", mean: constSet("P1W")},
		{pattern: "monthly", mean: constSet("P1M")}, {pattern: "(annually|yearly)", mean: constSet("P1Y")},
		{pattern: "once (a|every|per) <unit>", mean: func(v values) (Meaning, bool) { return set(length(count{1, true}, v.unit(0))) }},
		{pattern: "(weekdays|weekends)", mean: constSet("XXXX-WXX")},
	}},
	{"date/reference", []form{
		{pattern: "now", mean: ref("PRESENT_REF")}, {pattern: "currently", mean: ref("PRESENT_REF")}, {pattern: "(presently|nowadays)", mean: ref("PRESENT_REF")},
		{pattern: "at the moment", mean: ref("PRESENT_REF")}, {pattern: "at present", mean: ref("PRESENT_REF")}, {pattern: "these days", mean: ref("PRESENT_REF")},
		{pattern: "recently", mean: ref("PAST_REF")}, {pattern: "more recently", mean: ref("PAST_REF")}, {pattern: "lately", mean: ref("PAST_REF")},
		{pattern: "the (recent)? past", mean: ref("PAST_REF")},
		{pattern: "the (near|foreseeable|immediate)? future", mean: ref("FUTURE_REF")}, {pattern: "right now", mean: ref("PRESENT_REF")},
		{pattern: "the (near|short) term", mean: ref("FUTURE_REF")},
	}},
}

// constSet is a set whose value the words fix.
func constSet(value string) func(values) (Meaning, bool) {
	return func(values) (Meaning, bool) { return set(value) }
}
