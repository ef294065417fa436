package dates

import (
	"testing"

	"pgregory.net/rapid"
)

func must(t testing.TB, s string) day {
	t.Helper()
	d, ok := parseDay(s)
	if !ok {
		t.Fatalf("no day: %s", s)
	}
	return d
}

// TestUnitValues holds the calendar's corners: ISO weeks that belong to another year, quarters, decades.
func TestUnitValues(t *testing.T) {
	for _, tt := range []struct {
		day  string
		unit unit
		want string
	}{
		{"2016-01-01", week, "2015-W53"}, {"2018-12-31", week, "2019-W01"}, {"2016-09-08", week, "2016-W36"},
		{"2016-09-08", weekend, "2016-W36-WE"}, {"2016-09-08", month, "2016-09"}, {"2016-09-08", quarter, "2016-Q3"},
		{"2016-06-30", half, "2016-H1"}, {"2016-07-01", half, "2016-H2"}, {"2016-09-08", year, "2016"}, {"1999-12-31", decade, "199"},
		{"2016-09-08", dayUnit, "2016-09-08"},
	} {
		if got := unitValue(must(t, tt.day), tt.unit); got != tt.want {
			t.Errorf("%s of %s is %s, want %s", tt.unit, tt.day, got, tt.want)
		}
	}
}

func TestWithin(t *testing.T) {
	for _, tt := range []struct {
		day        string
		unit       unit
		start, end string
	}{
		{"2016-09-11", week, "2016-09-05", "2016-09-11"}, {"2016-09-05", week, "2016-09-05", "2016-09-11"},
		{"2016-02-10", month, "2016-02-01", "2016-02-29"}, {"2015-02-10", month, "2015-02-01", "2015-02-28"},
		{"2016-12-31", quarter, "2016-10-01", "2016-12-31"}, {"2016-09-08", decade, "2010-01-01", "2019-12-31"},
		{"2016-09-08", weekend, "2016-09-10", "2016-09-11"},
	} {
		s, e := within(must(t, tt.day), tt.unit)
		if s.String() != tt.start || e.String() != tt.end {
			t.Errorf("the %s of %s is %s to %s, want %s to %s", tt.unit, tt.day, s, e, tt.start, tt.end)
		}
	}
}

// TestShift holds that a month later is the same day of the month, or its last.
func TestShift(t *testing.T) {
	for _, tt := range []struct {
		day  string
		n    int
		unit unit
		want string
	}{
		{"2016-01-31", 1, month, "2016-02-29"}, {"2016-03-31", -1, month, "2016-02-29"}, {"2016-02-29", -1, year, "2015-02-28"},
		{"2016-01-15", -1, month, "2015-12-15"}, {"2016-09-08", -2, week, "2016-08-25"}, {"2016-09-08", 1, fort, "2016-09-22"},
		{"2016-09-08", -1, decade, "2006-09-08"}, {"2016-12-31", 1, dayUnit, "2017-01-01"}, {"2016-11-30", 1, quarter, "2017-02-28"},
	} {
		if got := shift(must(t, tt.day), tt.n, tt.unit); got.String() != tt.want {
			t.Errorf("%s and %d %s is %s, want %s", tt.day, tt.n, tt.unit, got, tt.want)
		}
	}
}

// TestHolidays holds movable feasts to days that almanacs give.
func TestHolidays(t *testing.T) {
	on := map[string]func(int) day{}
	for _, h := range holidays {
		on[h.words] = h.on
	}
	for _, tt := range []struct {
		name string
		year int
		want string
	}{
		{"easter", 2016, "2016-03-27"}, {"easter", 2000, "2000-04-23"}, {"easter", 2025, "2025-04-20"}, {"good friday", 2016, "2016-03-25"},
		{"pentecost", 2016, "2016-05-15"}, {"thanksgiving", 1999, "1999-11-25"}, {"memorial day", 2016, "2016-05-30"},
		{"labor day", 2016, "2016-09-05"}, {"new year 's eve", 2016, "2016-12-31"},
	} {
		if got := on[tt.name](tt.year); got.String() != tt.want {
			t.Errorf("%s %d is %s, want %s", tt.name, tt.year, got, tt.want)
		}
	}
}

func TestWeekHoldsItsDay(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := newDay(rapid.IntRange(1600, 2400).Draw(rt, "y"), 1, 1).add(rapid.IntRange(0, 365).Draw(rt, "n"))
		for _, u := range []unit{week, month, quarter, half, year, decade, century} {
			s, e := within(d, u)
			if d.before(s) || e.before(d) {
				rt.Errorf("the %s of %s is %s to %s", u, d, s, e)
			}
			if s2, _ := within(e.add(1), u); s2 != e.add(1) {
				rt.Errorf("after the %s of %s the next begins on %s", u, d, s2)
			}
		}
		if w := d.monday().weekday(); w != 1 {
			rt.Errorf("the Monday of %s is weekday %d", d, w)
		}
	})
}

func TestParseDay(t *testing.T) {
	for s, want := range map[string]string{
		"2016-09-08": "2016-09-08", "2016-09-08T23:30:00-05:00": "2016-09-08", "": "", "2016-9-8": "", "yesterday, maybe": "", "2016-13-01": "",
	} {
		d, ok := parseDay(s)
		if ok != (want != "") || ok && d.String() != want {
			t.Errorf("%q gives %v %v, want %q", s, d, ok, want)
		}
	}
}
