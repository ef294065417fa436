package times

import (
	"fmt"
	"testing"

	"dateline/internal/calendar"
	"dateline/internal/treetest"
)

// readerOf reads a text without grammar.
func readerOf(s string) *reader {
	r := &reader{grammar: compiled(), memo: map[int]found{}}
	r.Words, _ = Find(treetest.Plain(s))
	return r
}

// TestClasses holds what each class reads at the beginning of some words, and where it ends; "-" is nothing.
func TestClasses(t *testing.T) {
	for _, tt := range []struct{ class, in, want string }{
		{"month", "March", "3 1"}, {"month", "Mar.", "3 2"}, {"month", "march", "-"}, {"month", "january", "1 1"}, {"month", "May.", "5 1"},
		{"wd", "Monday", "1 1"}, {"wd", "sunday", "7 1"}, {"wd", "Sat.", "6 2"}, {"wd", "Sat down", "-"},
		{"dnum", "31", "31 1"}, {"dnum", "32", "-"}, {"dnum", "3rd", "3 2"}, {"dnum", "twenty-first", "21 3"}, {"dnum", "twenty nine", "29 2"},
		{"dnum", "5%", "-"}, {"dnum", "10:30", "-"}, {"dnum", "007", "-"},
		{"ord", "third", "3 1"}, {"ord", "fortieth", "-"},
		{"year", "2016", "2016 1"}, {"year", "20166", "-"}, {"year", "0999", "-"}, {"year", "nineteen ninety-six", "1996 4"},
		{"year", "two thousand and five", "2005 4"}, {"year", "nineteen men", "-"},
		{"decade", "1990s", "1990 2"}, {"decade", "1990's", "1990 2"}, {"decade", "'90s", "1990 3"}, {"decade", "nineties", "1990 1"},
		{"decade", "1995s", "-"}, {"decade", "90s", "-"},
		{"n", "two", "{2 true} 1"}, {"n", "a", "{1 true} 1"}, {"n", "several", "{0 false} 1"}, {"n", "a few", "{0 false} 2"},
		{"n", "a couple of", "{2 true} 3"}, {"n", "two to three", "{2 true} 3"}, {"n", "three to two", "{3 true} 1"}, {"n", "hundreds of", "{0 false} 2"},
		{"many", "two", "{2 true} 1"}, {"many", "one", "-"}, {"many", "a", "-"},
		{"unit", "weeks", "week 1"}, {"unit", "hrs", "hour 1"}, {"unit", "apples", "-"}, {"units", "week", "-"}, {"single", "weeks", "-"},
		{"season", "autumn", "FA 1"}, {"part", "dusk", "EV 1"}, {"part", "noon", "12:00 1"},
		{"q", "third quarter", "3 2"}, {"q", "third-quarter", "3 3"}, {"q", "Q3", "3 2"}, {"q", "Q5", "-"}, {"q", "fifth quarter", "-"},
		{"century", "19th century", "19 3"}, {"century", "30th century", "-"}, {"century", "19th man", "-"},
		{"qual", "more than", "more than 2"}, {"qual", "nearly", "nearly 1"}, {"qual", "more", "-"},
		{"kind", "consecutive", "consecutive 1"}, {"kind", "happy", "-"},
		{"numeric", "2016-09-08", "2016-09-08 5"}, {"numeric", "9/8/2016", "2016-09-08 5"}, {"numeric", "13/8/2016", "2016-08-13 5"},
		{"numeric", "08.09.2016", "2016-09-08 5"}, {"numeric", "10/30/89", "1989-10-30 5"}, {"numeric", "10/30/16", "2016-10-30 5"},
		{"numeric", "2016-13-08", "-"}, {"numeric", "31/31/2016", "-"}, {"numeric", "2016 - 09 - 08", "-"}, {"numeric", "9/8-2016", "-"},
	} {
		v, end := classes(tt.class)(readerOf(tt.in), 0)
		got := "-"
		if end > 0 {
			got = fmt.Sprint(v, " ", end)
		}
		if got != tt.want {
			t.Errorf("<%s> of %q: got %s, want %s", tt.class, tt.in, got, tt.want)
		}
	}
}

// TestHolidays holds that the longest feast is read, and none whose name is part of a longer word or in lower case.
func TestHolidays(t *testing.T) {
	for in, want := range map[string]string{
		"Christmas": "christmas", "Christmas Eve": "christmas eve", "New Year's Day": "new year 's day", "Good Friday": "good friday",
		"christmas": "christmas", "good friday": "", "New Year": "",
	} {
		v, end := holidayClass(readerOf(in), 0)
		got := ""
		if end > 0 {
			got = calendar.Holidays[v.(int)].Words
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

// TestLength holds the ISO 8601 form of each unit, whole, split and vague.
func TestLength(t *testing.T) {
	for _, tt := range []struct {
		c    count
		u    calendar.Unit
		want string
	}{
		{count{2, true}, calendar.DayUnit, "P2D"}, {count{2, true}, calendar.Fortnight, "P4W"}, {count{1, true}, calendar.Weekend, "P1WE"},
		{count{3, true}, calendar.Quarter, "P3Q"}, {count{2, true}, calendar.Decade, "P20Y"}, {count{1.5, true}, calendar.Year, "P1Y6M"},
		{count{.5, true}, calendar.Hour, "PT30M"}, {count{.5, true}, calendar.DayUnit, "PT12H"}, {count{1.5, true}, calendar.DayUnit, "P1DT12H"},
		{count{.25, true}, calendar.Week, "P0.25W"}, {count{}, calendar.Month, "PXM"}, {count{}, calendar.Century, "PXY"}, {count{}, calendar.Minute, "PTXM"},
	} {
		if got := length(tt.c, tt.u); got != tt.want {
			t.Errorf("%v %s is %s, want %s", tt.c, tt.u, got, tt.want)
		}
	}
}

// TestMoved holds how fine a point is that lies so many units away: a decade and a half ago is a year.
func TestMoved(t *testing.T) {
	for _, tt := range []struct {
		c    count
		u    calendar.Unit
		n    int
		unit calendar.Unit
	}{
		{count{3, true}, calendar.Month, 3, calendar.Month}, {count{1.5, true}, calendar.Decade, 15, calendar.Year}, {count{2, true}, calendar.Fortnight, 4, calendar.Week},
		{count{1.5, true}, calendar.Year, 18, calendar.Month}, {count{1.5, true}, calendar.Week, 11, calendar.DayUnit},
	} {
		for _, sign := range []int{-1, 1} {
			m, _ := moved(tt.c, tt.u, sign, Published)
			if p := m.Point; p.N != sign*tt.n || p.Unit != tt.unit || p.By != tt.unit {
				t.Errorf("%v %s: moved by %d %s, want %d %s", tt.c, tt.u, p.N, p.Unit, sign*tt.n, tt.unit)
			}
		}
	}
	if m, _ := moved(count{}, calendar.Year, -1, Published); !m.Point.Vague || m.Point.Value != "PAST_REF" {
		t.Errorf("several years ago is %+v", m.Point)
	}
	if m, _ := moved(count{}, calendar.Year, 1, Published); m.Point.Value != "FUTURE_REF" {
		t.Errorf("in several years is %+v", m.Point)
	}
}

// TestRun holds how elements match: options, alternatives, and the places of what was left out.
func TestRun(t *testing.T) {
	for _, tt := range []struct {
		pattern, in string
		end, values int
	}{
		{"the? last <unit>", "the last week", 3, 1}, {"the? last <unit>", "last week", 2, 1}, {"(this|that) <unit>", "that week", 2, 1},
		{"(this|that) <unit>", "those weeks", 0, 0}, {"<qual>? <n> <unit>", "two weeks", 2, 3}, {"<qual>? <n> <unit>", "nearly two weeks", 3, 3},
		{"<n> -? <unit>", "two-week", 3, 2}, {"last year 's <q>", "last year’s third quarter", 5, 1}, {"<unit>", "apples", 0, 0},
		{"last <unit> ago", "last week", 0, 0},
	} {
		g := compile([][]family{{{"x", []form{{pattern: tt.pattern}}}}})
		end, got := readerOf(tt.in).run(g.forms[0].elems, 0, nil)
		if end != tt.end || len(got) != tt.values {
			t.Errorf("%q on %q: ends at %d with %d values, want %d with %d", tt.pattern, tt.in, end, len(got), tt.end, tt.values)
		}
	}
}
