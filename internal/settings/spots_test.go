package settings

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/treetest"
)

func timeSpot(start, end string, g dateline.Granularity) *spot {
	return &spot{when: &dateline.When{Start: start, End: end, Granularity: g}, key: start + end}
}

func placeSpot(name, admin1 string, p dateline.Precision) *spot {
	return &spot{place: &dateline.Place{Name: name, Country: "TGO", Admin1: admin1, Precision: p}, key: name}
}

// TestWithin holds which times and places lie in which: never one in itself, nor what is not known.
func TestWithin(t *testing.T) {
	monday, march := timeSpot("2031-03-03", "2031-03-03", dateline.Day), timeSpot("2031-03-01", "2031-03-31", dateline.Month)
	april, undated := timeSpot("2031-04-01", "2031-04-30", dateline.Month), &spot{when: &dateline.When{}, key: "recently"}
	lome, maritime, togo := placeSpot("Lomé", "Maritime", dateline.Settlement), placeSpot("Maritime", "Maritime", dateline.Admin1), placeSpot("Togo", "", dateline.CountryAll)
	kara := placeSpot("Kara", "Kara", dateline.Settlement)
	for _, c := range []struct {
		name  string
		s, in *spot
		want  bool
	}{
		{"a day in its month", monday, march, true}, {"a month in its day", march, monday, false}, {"a day in another month", monday, april, false},
		{"what is not known", undated, march, false}, {"in what is not known", monday, undated, false}, {"a day in itself", monday, monday, false},
		{"a town in its region", lome, maritime, true}, {"a town in another region", kara, maritime, false}, {"a region in its country", maritime, togo, true},
		{"a country in its town", togo, lome, false},
	} {
		if got := within(c.s, c.in); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

// TestFinest holds that a day takes the place of the month it lies in, a town that of its region where both are named
// together, and nothing else that of anything.
func TestFinest(t *testing.T) {
	monday, march := timeSpot("2031-03-03", "2031-03-03", dateline.Day), timeSpot("2031-03-01", "2031-03-31", dateline.Month)
	lome, maritime := placeSpot("Lomé", "Maritime", dateline.Settlement), placeSpot("Maritime", "Maritime", dateline.Admin1)
	lome.first, lome.end, maritime.first, maritime.end = 5, 6, 7, 8
	far := *lome
	far.first, far.end = 25, 26
	for _, c := range []struct {
		name        string
		s, of, want *spot
	}{
		{"the day of the month", march, monday, monday}, {"the month of the day", monday, march, monday},
		{"the town beside its region", maritime, lome, lome}, {"the region beside its town", lome, maritime, lome}, {"a town further on", maritime, &far, maritime},
	} {
		if got := finest(c.s, []option{{spot: c.of}}); got != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

// TestOdds holds that two mentions exclude each other both ways or not at all, and none excludes itself.
func TestOdds(t *testing.T) {
	days := []*spot{nil, {when: &dateline.When{}}, timeSpot("2031-03-03", "2031-03-03", dateline.Day), timeSpot("2031-03-01", "2031-03-31", dateline.Month), timeSpot("2031-04-01", "2031-04-30", dateline.Month)}
	abroad := placeSpot("Aného", "", dateline.Settlement)
	abroad.place.Country = "BEN"
	sites := []*spot{nil, placeSpot("Lomé", "Maritime", dateline.Settlement), placeSpot("Togo", "", dateline.CountryAll), abroad}
	rapid.Check(t, func(rt *rapid.T) {
		mention := func(label string) *act {
			return &act{when: rapid.SampledFrom(days).Draw(rt, label+" day"), place: rapid.SampledFrom(sites).Draw(rt, label+" place")}
		}
		a, b := mention("a"), mention("b")
		if odds(a, b) != odds(b, a) {
			rt.Fatalf("odds are one-sided: %+v %+v", a, b)
		}
		if odds(a, a) {
			rt.Fatalf("a mention is at odds with itself: %+v", a)
		}
	})
	if !odds(&act{when: days[2]}, &act{when: days[4]}) || odds(&act{when: days[2]}, &act{when: days[3]}) || !odds(&act{place: sites[1]}, &act{place: abroad}) {
		t.Error("March is at odds with April, a day not with its month, and Togo with Benin")
	}
}

// TestRoute holds that the way between two words goes up from one, down to the other, and turns where both hang.
func TestRoute(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		doc := treetest.Doc(t, bombsOnMonday)
		treetest.Shake(doc, rapid.Uint64().Draw(rt, "seed"))
		st := newStory(doc, published, dateline.Mentions{}, nil, nil)
		token := rapid.IntRange(0, len(doc.Tokens)-1)
		from, to := token.Draw(rt, "from"), token.Draw(rt, "to")
		r := st.route(from, to)
		if !r.ok {
			return
		}
		climbs := func(tokens []int, first int) {
			at := first
			for _, i := range tokens {
				if i != at {
					rt.Fatalf("the way leaves the tree at %d: %v", i, tokens)
				}
				at = doc.Tokens[i].Head
			}
			if at != r.top {
				rt.Fatalf("the way from %d ends at %d and not at %d", first, at, r.top)
			}
		}
		climbs(r.up, from)
		climbs(r.down, to)
	})
	st := newStory(treetest.Doc(t, bombsOnMonday), published, dateline.Mentions{}, nil, nil)
	if r := st.route(6, 0); !r.ok || r.top != 1 || !slices.Equal(r.up, []int{6}) || !slices.Equal(r.down, []int{0}) {
		t.Errorf("from Monday to Togo by way of bombed: %+v", r)
	}
}

// TestQuestions holds what a listener hears: for each event the choice of its act, its time and its place, none of
// them first, and no sign twice.
func TestQuestions(t *testing.T) {
	st := treetest.Set(t, bombsOnMonday, theBombing)
	es := shipped(t).Find(st.Doc, st.Mentions, st.Said)
	heard := map[string]int{}
	Find(st.Doc, published, st.Mentions, st.Said, es, func(q choice.Question) {
		heard[q.Model]++
		if o := q.Options[0]; o.When != nil || o.Place != nil || o.Label != "" {
			t.Errorf("%s: the first option is %+v", q.Model, o)
		}
		if q.Model == "act" && q.Event == es[1] && (len(q.Options) != 2 || q.Options[1].Label != string(es[0].ID)) {
			t.Errorf("the bombing may be new or %s: %+v", es[0].ID, q.Options)
		}
		for _, o := range q.Options {
			sorted := slices.Sorted(slices.Values(o.Features))
			if len(slices.Compact(sorted)) != len(o.Features) {
				t.Errorf("%s: a sign counts twice: %v", q.Model, o.Features)
			}
		}
	})
	if len(es) != 2 || heard["act"] != 2 || heard["when"] != 2 || heard["place"] != 2 {
		t.Errorf("%d events, heard %v", len(es), heard)
	}
}

// TestUndated holds that without a date of publication a time is still an act's, though nobody knows when it was.
func TestUndated(t *testing.T) {
	st := treetest.Set(t, bombsOnMonday)
	st.Mentions.Whens[0].Start, st.Mentions.Whens[0].End = "", ""
	es := shipped(t).Find(st.Doc, st.Mentions, st.Said)
	Find(st.Doc, "", st.Mentions, st.Said, es, nil)
	if len(es) != 1 || whenText(es[0]) != "Monday" || es[0].When.Start != "" {
		t.Errorf("%+v", es[0].When)
	}
}

// TestAround holds that a story which comes back to one act again and again is read in a time that its length alone sets.
func TestAround(t *testing.T) {
	th := &thread{}
	for i := range 100 {
		th.mentions = append(th.mentions, &act{at: i})
	}
	for _, a := range th.mentions {
		got := th.around(a)
		if len(got) > 2*mentionsBack+2 || !slices.Contains(got, a) || got[0] != th.mentions[0] {
			t.Fatalf("around %d: %d mentions", a.at, len(got))
		}
	}
}

// TestTense holds what an act's clause says of its time.
func TestTense(t *testing.T) {
	for tree, want := range map[string]string{
		bombsOnMonday: "past", mayBomb: "modal",
		"Togo/=/PROPN/NNP/3/nsubj will/=/AUX/MD/3/aux bomb/=/VERB/VB/0/root rebels/rebel/NOUN/NNS/3/obj":          "future",
		"Togo/=/PROPN/NNP/3/nsubj has/have/AUX/VBZ/3/aux bombed/bomb/VERB/VBN/0/root rebels/rebel/NOUN/NNS/3/obj": "perfect",
		"Togo/=/PROPN/NNP/2/nsubj bombs/bomb/VERB/VBZ/0/root rebels/rebel/NOUN/NNS/2/obj":                         "present",
	} {
		st := treetest.Set(t, tree)
		story := newStory(st.Doc, published, st.Mentions, nil, eventsOn(t, st))
		if len(story.acts) != 1 || story.tense(story.acts[0]) != want {
			t.Errorf("%q: want %s", st.Doc.Text, want)
		}
	}
}
