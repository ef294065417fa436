package times

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/text"
	"dateline/internal/treetest"
)

// read gives what is read in a text: each expression with the family that reads it.
func read(doc *text.Doc) string {
	w, ms := Find(doc)
	var all []string
	for _, m := range ms {
		all = append(all, fmt.Sprintf("%s: %s", w.Span(m.First, m.End).Text, strings.TrimPrefix(m.Rule, "date/")))
	}
	return strings.Join(all, " | ")
}

// same compares what is read in each text with what must be.
func same(t *testing.T, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if got := read(treetest.Plain(c[0])); got != c[1] {
			t.Errorf("%q: read %q, want %q", c[0], got, c[1])
		}
	}
}

// TestLongest holds that of all forms at a word the longest is read, and its parts never again.
func TestLongest(t *testing.T) {
	same(t, [][2]string{
		{"It was signed on Monday, May 3, 2016, in Rome.", "Monday, May 3, 2016: full"},
		{"It was signed on May 3 in Rome.", "May 3: day"},
		{"It was signed in May 2016.", "May 2016: month"},
		{"It was signed in early May 2016.", "early May 2016: edge"},
		{"It was signed two days after May 3, 2016.", "two days after May 3, 2016: from-date"},
		{"It was signed two days ago.", "two days ago: ago"},
		{"It lasted two days.", "two days: duration"},
		{"It was signed at 9 a.m. on Monday.", "9 a.m. on Monday: time-of-day"},
		{"It was signed the day before Christmas 2015.", "the day before Christmas 2015: from-date"},
		{"It was signed the day before yesterday.", "the day before yesterday: today"},
		{"It was signed in the first six months of last year.", "the first six months of last year: from-date"},
		{"It was signed last Monday and broken on Tuesday.", "last Monday: weekday | Tuesday: weekday"},
	})
}

// TestWritings holds that one day is read however it is written.
func TestWritings(t *testing.T) {
	for _, s := range []string{
		"May 3, 2016", "3 May 2016", "3rd May 2016", "May 3rd, 2016", "the third of May, 2016", "May the 3rd, 2016", "3rd of May 2016",
		"Tuesday, May 3, 2016", "Tuesday 3 May 2016", "Tuesday, the 3rd of May, 2016", "2016-05-03", "5/3/2016", "03.05.2016", "3-May-2016",
	} {
		w, ms := Find(treetest.Plain("They left on " + s + "."))
		if len(ms) != 1 || w.Span(ms[0].First, ms[0].End).Text != s {
			t.Errorf("%s: read %q", s, read(w.Doc))
			continue
		}
		p := ms[0].Meaning.Point
		if y, m, d := max(p.Year, p.Full.Year()), p.Month, p.Day; p.Full.Known() && p.Full.String() != "2016-05-03" || !p.Full.Known() && (y != 2016 || m != 5 || d != 3) {
			t.Errorf("%s: means %+v", s, p)
		}
	}
}

// TestNames holds that months, weekdays and seasons in names and as other words are none.
func TestNames(t *testing.T) {
	same(t, [][2]string{
		{"Theresa May spoke.", ""}, {"He may speak.", ""}, {"They march on.", ""}, {"June Carter sang.", ""}, {"Prices fall.", ""},
		{"The Sunday Times said so.", ""}, {"Bloody Sunday is remembered.", ""}, {"He sat in the sun.", ""},
		{"The Day of the Dead is kept.", ""}, {"It is spring water.", ""},
		{"It ended in March.", "March: month"}, {"It ended last may.", ""}, {"It ended by May.", "May: month"},
		{"It ended in the spring.", "the spring: season"}, {"It ended on sunday.", "sunday: weekday"}, {"It ended on Sun.", "Sun.: weekday"}, {"It ended on Sun the moon.", ""},
		{"It ended on Sept. 3.", "Sept. 3: day"}, {"It ended on Feb 30.", ""},
	})
}

// TestNumbers holds that ages, amounts, scores and codes are no times.
func TestNumbers(t *testing.T) {
	same(t, [][2]string{
		{"He is 54 years old.", ""}, {"The 54-year-old man left.", ""}, {"A man aged 54 years left.", ""}, {"Some 2016 people left.", ""},
		{"It cost $2000.", ""}, {"It cost 2,000 euros.", ""}, {"They won 3-2.", ""}, {"They left in room 1984.", ""}, {"See page 2001.", ""},
		{"Resolution 1701 was cited.", ""}, {"Open 24/7 to all.", ""}, {"In his 60s he left.", ""}, {"It rose 9 percent.", ""},
		{"They left in 1984.", "1984: year"}, {"In the 1980s they left.", "the 1980s: decade"}, {"It grew by 1950 seats.", ""},
	})
}

// TestClock holds the hours of a day and their zones, which stay local where none is named.
func TestClock(t *testing.T) {
	for in, want := range map[string]string{
		"9 a.m.": "09:00", "9 p.m.": "21:00", "12 a.m.": "00:00", "12 p.m.": "12:00", "9:30": "09:30", "9:30 pm": "21:30", "21:30": "21:30",
		"noon": "12:00", "1400 GMT": "14:00Z", "5 p.m. EST": "17:00-05:00", "17:00 CET": "17:00+01:00", "nine o'clock": "09:00",
		"9 in the evening": "21:00", "9 a.m. local time": "09:00", "5 p.m. (GMT)": "17:00Z",
	} {
		_, ms := Find(treetest.Plain("They left at " + in + " and slept."))
		if len(ms) != 1 || ms[0].Meaning.Point == nil || ms[0].Meaning.Point.Clock != want {
			t.Errorf("%s: read %+v, want %s", in, ms, want)
		}
	}
	for _, in := range []string{"25:00", "9:75", "9", "10:2", "the 9"} {
		if _, ms := Find(treetest.Plain("They left at " + in + " sharp.")); len(ms) > 0 {
			t.Errorf("%s: read %q as a time", in, ms[0].Meaning.Point.Clock)
		}
	}
}

// TestLengths holds the ISO 8601 durations of exact, halved and vague lengths of time.
func TestLengths(t *testing.T) {
	for in, want := range map[string]string{
		"two weeks": "P2W", "a fortnight": "P2W", "three decades": "P30Y", "two and a half years": "P2Y6M", "an hour and a half": "PT1H30M",
		"half a day": "PT12H", "several months": "PXM", "a few hours": "PTXH", "a couple of days": "P2D", "three hours and 20 minutes": "PT3H20M",
		"two to three weeks": "P2W", "nearly four days": "P4D", "30 seconds": "PT30S", "two centuries": "P200Y", "ten consecutive days": "P10D",
	} {
		_, ms := Find(treetest.Plain("It lasted " + in + "."))
		if len(ms) != 1 || ms[0].Meaning.Type != Duration || ms[0].Meaning.Value != want {
			t.Errorf("%s: read %+v, want %s", in, ms, want)
		}
	}
}

// TestGuardsReadTheTree holds what only the grammar tells: a season's name that is a verb.
func TestGuardsReadTheTree(t *testing.T) {
	verb := "Prices/price/NOUN/NNS/3/nsubj in/=/ADP/IN/3/case spring/=/VERB/VBP/0/root up/=/ADP/RP/3/compound:prt"
	noun := "Prices/price/NOUN/NNS/2/nsubj rise/=/VERB/VBP/0/root in/=/ADP/IN/4/case spring/=/NOUN/NN/2/obl"
	if got := read(treetest.Doc(t, verb)); got != "" {
		t.Errorf("a verb was read as %q", got)
	}
	if got := read(treetest.Doc(t, noun)); got != "spring: season" {
		t.Errorf("read %q, want the season", got)
	}
}

// TestEveryFamilyHasItsRule holds the grammar and rules.txt together: what derives a date can be looked up.
func TestEveryFamilyHasItsRule(t *testing.T) {
	rules := map[string]bool{}
	for _, r := range Rules() {
		if rules[string(r.Name)] || r.Says == "" {
			t.Errorf("%s stands twice or says nothing", r.Name)
		}
		rules[string(r.Name)] = true
	}
	n := 0
	for _, level := range families {
		for _, f := range level {
			n++
			if !rules[f.name] {
				t.Errorf("%s has no rule", f.name)
			}
		}
	}
	if n != len(rules) {
		t.Errorf("%d families and %d rules", n, len(rules))
	}
}

// TestPatterns holds that no form is out of reach behind one that reads the same, and that a class without a reader
// stops the program where it is written.
func TestPatterns(t *testing.T) {
	seen := map[string]string{}
	for _, level := range families {
		for _, f := range level {
			for _, fm := range f.forms {
				if seen[fm.pattern] != "" {
					t.Errorf("%q stands in %s and %s", fm.pattern, seen[fm.pattern], f.name)
				}
				seen[fm.pattern] = f.name
			}
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a class without a reader went through")
		}
	}()
	compile([][]family{{{"x", []form{{pattern: "<moon>"}}}}})
}

// TestMayBegin holds that the shortcut past words that begin nothing passes over no form.
func TestMayBegin(t *testing.T) {
	for _, level := range families {
		for _, f := range level {
			for _, fm := range f.forms {
				e := compileElem(strings.Fields(fm.pattern)[0])
				for _, w := range e.words {
					r := &reader{Words: Words{Doc: treetest.Plain(w)}, grammar: compiled()}
					r.Words, _ = Find(r.Doc)
					if len(r.Atoms) == 1 && !r.mayBegin(0) {
						t.Errorf("%s begins with %q, which is passed over", fm.pattern, w)
					}
				}
			}
		}
	}
}

// holds checks that expressions lie in the text in order, whatever the tree.
func holds(t interface{ Errorf(string, ...any) }, doc *text.Doc) {
	w, ms := Find(doc)
	last := 0
	for _, m := range ms {
		if m.First < last || m.End <= m.First || m.End > len(w.Atoms) {
			t.Errorf("%q: expression at %d to %d after %d", doc.Text, m.First, m.End, last)
		}
		last = m.End
		if m.Meaning.Point == nil && m.Meaning.Value == "" {
			t.Errorf("%q: %q means nothing", doc.Text, w.Span(m.First, m.End).Text)
		}
	}
}

func TestFindHolds(t *testing.T) {
	pieces := strings.Fields("Monday May March may 5 2016 the last next this week two weeks ago later earlier early mid - of since until from to between and in 1990s third quarter 9 a.m. GMT Christmas every , . ' ’s half a day before after 31 weekend first year now by night ½ % $ : / 00 99 Q 3")
	rapid.Check(t, func(rt *rapid.T) {
		doc := treetest.Plain(strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 16).Draw(rt, "pieces"), " "))
		treetest.Shake(doc, rapid.Uint64().Draw(rt, "seed"))
		holds(rt, doc)
	})
}

func FuzzFind(f *testing.F) {
	f.Add("From 3 to 5 May 2016, two weeks before the 1990s, on 9/11 at 5 p.m. EST.")
	f.Add("31 February 0000 99:99 the 32nd of June '90s half a ½ Q3")
	f.Fuzz(func(t *testing.T, s string) { holds(t, treetest.Plain(s)) })
}

func BenchmarkFind(b *testing.B) {
	doc := treetest.Plain(strings.Repeat("The ministers met on Wednesday, two weeks after May 3, 2016, and will meet again next month in a hall that holds 500 people. ", 400))
	for b.Loop() {
		Find(doc)
	}
	b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
