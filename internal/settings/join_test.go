package settings

import (
	"testing"

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
