package events

import (
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/dateline"
)

// TestActs holds which mentions are of one act.
func TestActs(t *testing.T) {
	for _, c := range []struct {
		name, text string
		same       bool
	}{
		{"the noun takes up the verb", "Militants attacked a military base near Mosul on Sunday. The attack killed five soldiers.", true},
		{"another is another", "Police arrested a journalist on Monday. Another arrest was made in Lagos.", false},
		{"several are not one", "Militants attacked a base on Sunday. Several attacks were carried out in January.", false},
		{"done is not called for", "Guards released the hostages on Monday. France called for the release of two engineers.", false},
		{"other parties", "Iran condemned Israel. Egypt condemned Turkey.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			es := eventsOf(t, c.text)
			var a, b *dateline.Event
			for _, e := range es {
				inFirst := e.Sentence.Start == 0
				if inFirst && a == nil {
					a = e
				}
				if !inFirst && b == nil {
					b = e
				}
			}
			if a == nil || b == nil {
				t.Fatalf("%d events in %q", len(es), c.text)
			}
			if (a.Act == b.Act) != c.same {
				t.Errorf("%q is %s and %q is %s: %s", a.Trigger.Text, a.Act, b.Trigger.Text, b.Act, c.text)
			}
		})
	}
}

// TestCarried holds that time and place go with the act, back and forth.
func TestCarried(t *testing.T) {
	es := eventsOf(t, "Militants attacked a military base near Mosul on Sunday. Officials said the attack killed five soldiers.")
	e := named(es[1:], "attack")
	if e == nil || whenText(e) != "Sunday" || placeText(e) != "Mosul" {
		t.Errorf("the attack: %+v", e)
	}
	es = eventsOf(t, "Rebels denied the attack on the base. The attack took place on Sunday in Mosul.")
	for _, e := range es {
		if e.Status == dateline.Denied && e.When != nil {
			t.Errorf("what is denied has the time of what happened: %+v", e)
		}
	}
}

// TestOdds holds that two events exclude each other both ways or not at all, and none excludes itself.
func TestOdds(t *testing.T) {
	day := rapid.SampledFrom([]string{"", "2031-03-01", "2031-03-02", "2031-03-03"})
	country := rapid.SampledFrom([]dateline.Country{"IRQ", "SYR"})
	rapid.Check(t, func(rt *rapid.T) {
		event := func(label string) *dateline.Event {
			e := &dateline.Event{}
			if d := day.Draw(rt, label+" day"); d != "" {
				e.When = &dateline.When{Start: d, End: d}
			}
			if rapid.Bool().Draw(rt, label+" placed") {
				e.Place = &dateline.Place{Name: rapid.StringMatching("[AB]").Draw(rt, label+" place"), Country: country.Draw(rt, label+" country")}
			}
			return e
		}
		a, b := event("a"), event("b")
		if odds(a, b) != odds(b, a) {
			rt.Fatalf("odds are one-sided: %+v %+v", a, b)
		}
		if odds(a, a) {
			rt.Fatalf("an event is at odds with itself: %+v", a)
		}
	})
}

// TestFinerTime holds that a day takes the place of the month it lies in, and of nothing else.
func TestFinerTime(t *testing.T) {
	day := &dateline.When{Start: "2031-02-27", End: "2031-02-27", Granularity: dateline.Day}
	month := &dateline.When{Start: "2031-02-01", End: "2031-02-28", Granularity: dateline.Month}
	other := &dateline.When{Start: "2031-01-01", End: "2031-01-31", Granularity: dateline.Month}
	for _, c := range []struct {
		w, v *dateline.When
		want bool
	}{{day, month, true}, {month, day, false}, {day, other, false}, {day, day, false}, {nil, month, false}, {day, nil, false}} {
		if got := finerTime(c.w, c.v); got != c.want {
			t.Errorf("finerTime(%+v, %+v) = %t", c.w, c.v, got)
		}
	}
}
