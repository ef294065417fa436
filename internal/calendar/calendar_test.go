package calendar

import (
	"testing"

	"pgregory.net/rapid"
)

func must(t testing.TB, s string) Day {
	t.Helper()
	d, ok := ParseDay(s)
	if !ok {
		t.Fatalf("no day: %s", s)
	}
	return d
}

// TestUnitValues holds the calendar's corners: ISO weeks that belong to another year, quarters, decades.
func TestUnitValues(t *testing.T) {
	for _, tt := range []struct {
		day  string
		unit Unit
		want string
	}{
		{"2016-01-01", Week, "2015-W53"}, {"2018-12-31", Week, "2019-W01"}, {"2016-09-08", Week, "2016-W36"},
		{"2016-09-08", Weekend, "2016-W36-WE"}, {"2016-09-08", Month, "2016-09"}, {"2016-09-08", Quarter, "2016-Q3"},
		{"2016-06-30", Half, "2016-H1"}, {"2016-07-01", Half, "2016-H2"}, {"2016-09-08", Year, "2016"}, {"1999-12-31", Decade, "199"},
		{"2016-09-08", DayUnit, "2016-09-08"},
	} {
		if got := UnitValue(must(t, tt.day), tt.unit); got != tt.want {
			t.Errorf("%s of %s is %s, want %s", tt.unit, tt.day, got, tt.want)
		}
	}
}

func TestWithin(t *testing.T) {
	for _, tt := range []struct {
		day        string
		unit       Unit
		start, end string
	}{
		{"2016-09-11", Week, "2016-09-05", "2016-09-11"}, {"2016-09-05", Week, "2016-09-05", "2016-09-11"},
		{"2016-02-10", Month, "2016-02-01", "2016-02-29"}, {"2015-02-10", Month, "2015-02-01", "2015-02-28"},
		{"2016-12-31", Quarter, "2016-10-01", "2016-12-31"}, {"2016-09-08", Decade, "2010-01-01", "2019-12-31"},
		{"2016-09-08", Weekend, "2016-09-10", "2016-09-11"},
	} {
		s, e := Within(must(t, tt.day), tt.unit)
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
		unit Unit
		want string
	}{
		{"2016-01-31", 1, Month, "2016-02-29"}, {"2016-03-31", -1, Month, "2016-02-29"}, {"2016-02-29", -1, Year, "2015-02-28"},
		{"2016-01-15", -1, Month, "2015-12-15"}, {"2016-09-08", -2, Week, "2016-08-25"}, {"2016-09-08", 1, Fortnight, "2016-09-22"},
		{"2016-09-08", -1, Decade, "2006-09-08"}, {"2016-12-31", 1, DayUnit, "2017-01-01"}, {"2016-11-30", 1, Quarter, "2017-02-28"},
	} {
		if got := Shift(must(t, tt.day), tt.n, tt.unit); got.String() != tt.want {
			t.Errorf("%s and %d %s is %s, want %s", tt.day, tt.n, tt.unit, got, tt.want)
		}
	}
}

// TestHolidays holds movable feasts to days that almanacs give.
func TestHolidays(t *testing.T) {
	on := map[string]func(int) Day{}
	for _, h := range Holidays {
		on[h.Words] = h.On
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
		d := NewDay(rapid.IntRange(1600, 2400).Draw(rt, "y"), 1, 1).Add(rapid.IntRange(0, 365).Draw(rt, "n"))
		for _, u := range []Unit{Week, Month, Quarter, Half, Year, Decade, Century} {
			s, e := Within(d, u)
			if d.Before(s) || e.Before(d) {
				rt.Errorf("the %s of %s is %s to %s", u, d, s, e)
			}
			if s2, _ := Within(e.Add(1), u); s2 != e.Add(1) {
				rt.Errorf("after the %s of %s the next begins on %s", u, d, s2)
			}
		}
		if w := d.Monday().Weekday(); w != 1 {
			rt.Errorf("the Monday of %s is weekday %d", d, w)
		}
	})
}

func TestParseDay(t *testing.T) {
	for s, want := range map[string]string{
		"2016-09-08": "2016-09-08", "2016-09-08T23:30:00-05:00": "2016-09-08", "": "", "2016-9-8": "", "yesterday, maybe": "", "2016-13-01": "",
	} {
		d, ok := ParseDay(s)
		if ok != (want != "") || ok && d.String() != want {
			t.Errorf("%q gives %v %v, want %q", s, d, ok, want)
		}
	}
}
