package settings

import (
	"strings"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/stagetest"
)

// published is the day on which the texts of these tests appeared, a Tuesday.
const published = "2031-03-04"

// eventsOf finds the events of a text published on Tuesday, 4 March 2031.
func eventsOf(tb testing.TB, s string) []*dateline.Event {
	tb.Helper()
	doc, m, said := stagetest.Read(tb, s, published)
	es := shipped(tb).Find(doc, m, said)
	Find(doc, published, m, said, es, nil)
	return es
}

// named is the first event whose trigger holds a word; nil where there is none.
func named(es []*dateline.Event, word string) *dateline.Event {
	for _, e := range es {
		if strings.Contains(e.Trigger.Text, word) {
			return e
		}
	}
	return nil
}

// needed is the first event of a text whose trigger holds a word.
func needed(tb testing.TB, s, word string) *dateline.Event {
	tb.Helper()
	e := named(eventsOf(tb, s), word)
	if e == nil {
		tb.Fatalf("no event %q in %q", word, s)
	}
	return e
}

func whenText(e *dateline.Event) string {
	if e.When == nil {
		return ""
	}
	return e.When.Span.Text
}

func placeText(e *dateline.Event) string {
	if e.Place == nil {
		return ""
	}
	return e.Place.Span.Text
}

// TestWhen holds whose time a time is.
func TestWhen(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, want string }{
		{"on the verb", "Rebels attacked an army base on Sunday.", "attacked", "Sunday"},
		{"before the clause", "In January, France condemned the coup.", "condemned", "January"},
		{"before the verb", "The foreign ministry on Monday rejected the demand.", "rejected", "Monday"},
		{"on the noun", "The government condemned Sunday's attack on the base.", "attack", "Sunday"},
		{"the noun's time is not the verb's", "The government condemned Sunday's attack on the base.", "condemned", ""},
		{"of what is praised", "In 2029, the president praised the talks with Iran.", "talks", ""},
		{"of the saying only", "Police said Monday that gunmen killed three soldiers.", "killed", ""},
		{"what is announced is done there and then", "In December, Kenya announced it was cutting ties with Somalia.", "cutting ties", "December"},
		{"said in one's own name", "\"We condemn the attack,\" the minister said on Monday.", "condemn", "Monday"},
		{"a participle goes on meanwhile", "Militants attacked a village on Sunday, killing two soldiers.", "attacked", "Sunday"},
		{"what came before is of another time", "The army attacked the town on Sunday after rebels kidnapped a judge.", "kidnapped", ""},
		{"a clause about a noun has its own time", "The court on Monday released a journalist who was arrested by police.", "arrested", ""},
		{"until when is not when", "The government banned protests until Friday.", "banned", ""},
		{"at an occasion", "In a speech on Sunday, the president condemned the coup.", "condemned", "Sunday"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := needed(t, c.text, c.trigger)
			if got := whenText(e); got != c.want {
				t.Errorf("%q happens %q, want %q: %s", c.trigger, got, c.want, c.text)
			}
		})
	}
}

// TestPlace holds whose place a place is.
func TestPlace(t *testing.T) {
	for _, c := range []struct{ name, text, trigger, want string }{
		{"on the verb", "Gunmen killed three soldiers in Mosul.", "killed", "Mosul"},
		{"before the clause", "In Nairobi, police arrested two lawmakers.", "arrested", "Nairobi"},
		{"on what is attacked", "Militants attacked a hotel in Mogadishu.", "attacked", "Mogadishu"},
		{"on the noun", "The bombing in Kabul killed ten people.", "bombing", "Kabul"},
		{"the more exact of two", "Troops shelled a village in Syria's Idlib province.", "shelled", "Idlib"},
		{"where a visit goes to", "The French president visited Cairo on Monday.", "visited", "Cairo"},
		{"whom sanctions are on", "The United States imposed sanctions on Russia.", "sanctions", ""},
		{"a seat of government that acts", "Moscow condemned the attack.", "condemned", ""},
		{"what is spoken of is elsewhere", "France condemned the violence in Sudan.", "condemned", ""},
		{"where an organisation sits", "Police arrested the head of a company headquartered in Geneva.", "arrested", ""},
		{"what goes on meanwhile", "The convoy came under attack while passing through Homs.", "attack", "Homs"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := needed(t, c.text, c.trigger)
			if got := placeText(e); !strings.Contains(got, c.want) || c.want == "" && got != "" {
				t.Errorf("%q is in %q, want %q: %s", c.trigger, got, c.want, c.text)
			}
		})
	}
}

// TestScenes holds what one sentence tells of the time of the next.
func TestScenes(t *testing.T) {
	t.Run("one speech", func(t *testing.T) {
		es := eventsOf(t, "Foreign Minister Anna Kessler accused Belarus of espionage on Monday. She also urged Poland to close the border.")
		if e := named(es, "urged"); e == nil || whenText(e) != "Monday" {
			t.Errorf("urged: %+v", e)
		}
	})
	t.Run("another speaker", func(t *testing.T) {
		es := eventsOf(t, "Foreign Minister Anna Kessler accused Belarus of espionage on Monday. Poland urged Germany to close the border.")
		if e := named(es, "urged"); e == nil || whenText(e) != "" {
			t.Errorf("urged: %+v", e)
		}
	})
	t.Run("one fight", func(t *testing.T) {
		es := eventsOf(t, "Gunmen stormed a hotel in Mogadishu on Sunday. The gunmen opened fire on guards.")
		if e := named(es, "opened fire"); e == nil || whenText(e) != "Sunday" || placeText(e) != "Mogadishu" {
			t.Errorf("opened fire: %+v", e)
		}
	})
}
