package figures

import (
	"strings"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/treetest"
)

// TestLexicon holds that kinds.txt names only kinds and places that exist, and no word twice in one place.
func TestLexicon(t *testing.T) {
	kinds := map[dateline.FigureKind]bool{
		dateline.Killed: true, dateline.Injured: true, dateline.Missing: true, dateline.Detained: true, dateline.Released: true,
		dateline.Displaced: true, dateline.Refugees: true, dateline.Returned: true, dateline.Affected: true, dateline.Protesters: true,
		dateline.Troops: true, dateline.Count: true,
	}
	places := map[where]bool{object: true, subject: true, state: true, noun: true, act: true, within: true, measure: true}
	seen := map[string]string{}
	for n, line := range strings.Split(kindsText, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		if len(f) < 3 || !kinds[dateline.FigureKind(f[0])] || !places[where(f[1])] {
			t.Errorf("line %d: %q is no kind, place and words", n+1, line)
			continue
		}
		for _, w := range f[2:] {
			if at := f[1] + " " + w; seen[at] != "" {
				t.Errorf("line %d: %s stands under %s and %s", n+1, at, seen[at], f[0])
			} else {
				seen[at] = f[0]
			}
		}
	}
}

// TestNoFigures holds numbers that say nothing of the news; each line gives none.
func TestNoFigures(t *testing.T) {
	for _, s := range []string{
		"He was born on May 3, 1962, and is a father of three children.",
		"The 54-year-old minister met his two brothers two weeks ago.",
		"Ahmed, 36, lives in room 12 of block 7.",
		"Article 5 of the treaty and Resolution 1701 were cited.",
		"The two sides met for the first time in 10 years.",
		"It is the second attack in a week.",
		"About 40 percent of voters stayed at home.",
		"The war lasted eight years.",
		"He is in his 60s and retired at 10 a.m. on Monday.",
		"An F-16 and a Su-35 took off at 17:30.",
		"The 27-nation bloc and the 10-member council agreed.",
		"It is a city of two million people.",
		"One of the most important things is trust.",
		"The tower is 200 meters tall.",
		"Two officials said the road was open.",
		"Children under 18 may not vote.",
	} {
		for _, f := range find(t, s) {
			t.Errorf("%q: found %s %q by %s", s, short(f), f.Value.Text, f.Rule)
		}
	}
}

// TestUnits holds what is printed beside a figure: its words with their qualifier, its unit, its currency, what is counted.
func TestUnits(t *testing.T) {
	for _, tt := range []struct{ in, value, unit, currency, of string }{
		{"At least eight miners were killed.", "At least eight", "", "", "miners"},
		{"The patrol stopped about 6 kilometers from the border.", "about 6 kilometers", "km", "", ""},
		{"The ship sailed within 12 nautical miles of the islands.", "12 nautical miles", "nmi", "", ""},
		{"She was sentenced to at least 15 years in prison.", "at least 15 years", "year", "", "prison"},
		{"Both sides agreed on a 72-hour ceasefire.", "72-hour", "hour", "", "ceasefire"},
		{"Germany donated 40 million euros to the camps.", "40 million euros", "", "EUR", ""},
		{"Norway pledged US$300 million in aid.", "US$300 million", "", "USD", ""},
		{"The fine was 5,000 Egyptian pounds.", "5,000 Egyptian pounds", "", "EGP", ""},
		{"The state imposed a 25% tariff on steel.", "25%", "%", "", "tariff on steel"},
		{"Tens of thousands of families were displaced.", "Tens of thousands", "", "", "families"},
	} {
		got := find(t, tt.in)
		if len(got) != 1 {
			t.Errorf("%q: found %d figures, want one", tt.in, len(got))
			continue
		}
		f, of := got[0], ""
		if f.Of != nil {
			of = f.Of.Text
		}
		if f.Value.Text != tt.value || f.Unit != tt.unit || string(f.Currency) != tt.currency || of != tt.of {
			t.Errorf("%q: got %q, unit %q, currency %q, of %q", tt.in, f.Value.Text, f.Unit, f.Currency, of)
		}
	}
}

// TestCurrency holds that a shared name is never guessed.
func TestCurrency(t *testing.T) {
	at := func(countries ...dateline.Country) dateline.Mentions {
		var m dateline.Mentions
		for _, c := range countries {
			m.Places = append(m.Places, &dateline.Place{Country: c})
		}
		return m
	}
	for _, tt := range []struct {
		in   string
		m    dateline.Mentions
		want dateline.Currency
	}{
		{"The firm lost 5 million pounds.", at(), ""},
		{"The firm lost 5 million pounds.", at("SYR", "SYR", "GBR"), "SYP"},
		{"The firm lost 5 million pounds.", at("FRA", "GBR"), "GBP"},
		{"The firm lost 5 million Lebanese pounds.", at("SYR"), "LBP"},
		{"The firm lost 5 million rupees.", at("IND"), "INR"},
		{"The firm lost 5 million rupees.", at("FRA"), ""},
		{"The firm lost 5 million francs.", at("MLI"), "XOF"},
		{"The firm lost 5 million dollars.", at("SYR"), "USD"},
		{"The firm lost 5 million Canadian dollars.", at(), "CAD"},
		{"The firm lost 5 million yen.", at(), "JPY"},
		{"The firm lost A$5 million.", at(), "AUD"},
		{"The firm lost €5 million.", at(), "EUR"},
	} {
		got := Find(annotate(t, tt.in), tt.m, nil, nil)
		if len(got) != 1 || got[0].Currency != tt.want {
			t.Errorf("%q: got %d figures, want one in %q", tt.in, len(got), tt.want)
		}
	}
}

const refugeesTree = `The/=/DET/DT/2/det camps/camp/NOUN/NNS/3/nsubj sheltered/shelter/VERB/VBD/0/root
	230,000/230000/NUM/CD/5/nummod refugees/refugee/NOUN/NNS/3/obj in/=/ADP/IN/7/case
	Dadaab/Dadaab/PROPN/NNP/5/nmod in/=/ADP/IN/9/case 2014/=/NUM/CD/3/obl ./=/PUNCT/./3/punct`

// TestPlaceAndTime holds that a figure takes the place in its own phrase and the date of its own verb.
func TestPlaceAndTime(t *testing.T) {
	doc := treetest.Doc(t, refugeesTree)
	here := &dateline.Place{Span: doc.Span(6, 7), Name: "Dadaab"}
	then := &dateline.When{Span: doc.Span(8, 9), Start: "2014-01-01", End: "2014-12-31"}
	got := Find(doc, dateline.Mentions{Places: []*dateline.Place{here}, Whens: []*dateline.When{then}}, nil, nil)
	if len(got) != 1 || got[0].Kind != dateline.Refugees {
		t.Fatalf("found %d figures, want the refugees", len(got))
	}
	if got[0].Place != here {
		t.Errorf("place is %v, want Dadaab", got[0].Place)
	}
	if got[0].Of == nil || got[0].Of.Text != "refugees in Dadaab" {
		t.Errorf("of is %v", got[0].Of)
	}
}

// TestEventThatSuits holds that a death toll goes to the attack and not to the talks of the same sentence.
func TestEventThatSuits(t *testing.T) {
	doc := annotate(t, "The talks were put off after a car bomb killed 12 guards and the court jailed two men for six years.")
	ev := func(id dateline.EventID, typ dateline.EventType, word string) *dateline.Event {
		i := strings.Index(doc.Text, word)
		return &dateline.Event{ID: id, Type: typ, Trigger: dateline.SpanOf(doc.Text, i, i+len(word))}
	}
	evs := []*dateline.Event{ev("e1", "CONSULT", "talks"), ev("e2", "ASSAULT", "killed"), ev("e3", "SANCTION", "jailed")}
	want := map[dateline.FigureKind]dateline.EventID{dateline.Killed: "e2", dateline.Duration: "e3"}
	seen := 0
	for _, f := range Find(doc, dateline.Mentions{}, nil, evs) {
		if id, ok := want[f.Kind]; ok {
			seen++
			if f.Event != id {
				t.Errorf("%s %q belongs to %q, want %q", f.Kind, f.Value.Text, f.Event, id)
			}
		}
	}
	if seen != 2 {
		t.Errorf("found %d of 2 figures", seen)
	}
}

func BenchmarkFind(b *testing.B) {
	doc := annotate(b, strings.Repeat("At least 12 people were killed and dozens wounded when a bomb hit a market, officials said. Prices rose from $5 to $12. ", 100))
	for b.Loop() {
		Find(doc, dateline.Mentions{}, nil, nil)
	}
	b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
