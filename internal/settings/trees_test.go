package settings

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/dateline"
	"dateline/internal/events"
	"dateline/internal/treetest"
)

const (
	bombsOnMonday = "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj in/=/ADP/IN/5/case Lome/=/PROPN/NNP/2/obl on/=/ADP/IN/7/case Monday/=/PROPN/NNP/2/obl ././PUNCT/./2/punct"
	bombsAgain    = "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj ././PUNCT/./2/punct"
	theBombing    = "The/=/DET/DT/2/det bombing/=/NOUN/NN/3/nsubj killed/kill/VERB/VBD/0/root troops/troop/NOUN/NNS/3/obj ././PUNCT/./3/punct"
	anotherOne    = "Another/=/DET/DT/2/det bombing/=/NOUN/NN/3/nsubj killed/kill/VERB/VBD/0/root troops/troop/NOUN/NNS/3/obj ././PUNCT/./3/punct"
	bombsOnSunday = "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj in/=/ADP/IN/5/case Kara/=/PROPN/NNP/2/obl on/=/ADP/IN/7/case Sunday/=/PROPN/NNP/2/obl ././PUNCT/./2/punct"
	bombsInMarch  = "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj in/=/ADP/IN/5/case March/=/PROPN/NNP/2/obl ././PUNCT/./2/punct"
	mayBomb       = "Togo/=/PROPN/NNP/3/nsubj may/=/AUX/MD/3/aux bomb/=/VERB/VB/0/root rebels/rebel/NOUN/NNS/3/obj ././PUNCT/./3/punct"
	shotsBack     = "rebels/rebel/NOUN/NNS/2/nsubj shelled/shell/VERB/VBD/0/root Togo/=/PROPN/NNP/2/obj ././PUNCT/./2/punct"
	beninShells   = "Benin/=/PROPN/NNP/2/nsubj shelled/shell/VERB/VBD/0/root police/=/NOUN/NNS/2/obj ././PUNCT/./2/punct"
	praises       = "Diallo/=/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj ././PUNCT/./2/punct"
	condemnsFirst = "Diallo/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj on/=/ADP/IN/5/case Monday/=/PROPN/NNP/2/obl ././PUNCT/./2/punct"
	beninPraises  = "Benin/=/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj ././PUNCT/./2/punct"
	nothing       = "It/=/PRON/PRP/2/nsubj rained/rain/VERB/VBD/0/root ././PUNCT/./2/punct"
)

// eventsOn finds the events of a stage and sets them.
func eventsOn(tb testing.TB, st *treetest.Stage) []*dateline.Event {
	tb.Helper()
	es := shipped(tb).Find(st.Doc, st.Mentions, st.Said)
	Find(st.Doc, published, st.Mentions, st.Said, es, nil)
	return es
}

var lexicon = sync.OnceValues(func() (*events.Lexicon, error) { return events.Load() })

// shipped is the built-in lexicon.
func shipped(tb testing.TB) *events.Lexicon {
	tb.Helper()
	lx, err := lexicon()
	if err != nil {
		tb.Fatal(err)
	}
	return lx
}

// settingsOf lists each event's act, trigger, time and place: "a1 bombed Monday Lome".
func settingsOf(tb testing.TB, st *treetest.Stage) string {
	tb.Helper()
	var all []string
	for _, e := range eventsOn(tb, st) {
		all = append(all, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %s", e.Act, e.Trigger.Text, whenText(e), placeText(e))), " "))
	}
	return strings.Join(all, "; ")
}

// TestThreads holds which mentions are one act, and that time and place go with the act and with nothing else.
func TestThreads(t *testing.T) {
	for _, c := range []struct {
		name, want string
		sentences  []string
	}{
		{"the noun takes up the verb", "a1 bombed Monday Lome; a1 bombing Monday Lome", []string{bombsOnMonday, theBombing}},
		{"what is told again may be another", "a1 bombed Monday Lome; a1 bombed", []string{bombsOnMonday, nothing, bombsAgain}},
		{"another does not", "a1 bombed Monday Lome; a2 bombing", []string{bombsOnMonday, anotherOne}},
		{"nor does what happened elsewhere, another day", "a1 bombed Monday Lome; a2 bombed Sunday Kara", []string{bombsOnMonday, bombsOnSunday}},
		{"a day goes before its month", "a1 bombed Monday Lome; a1 bombed Monday Lome", []string{bombsOnMonday, bombsInMarch}},
		{"what may be has no day", "a1 bombed Monday Lome; a1 bomb", []string{bombsOnMonday, mayBomb}},
		{"a fight goes on", "a1 bombed Monday Lome; a2 shelled Monday Lome", []string{bombsOnMonday, shotsBack}},
		{"others fight another", "a1 bombed Monday Lome; a2 shelled", []string{bombsOnMonday, beninShells}},
		{"not after a while", "a1 bombed Monday Lome; a2 shelled", []string{bombsOnMonday, nothing, shotsBack}},
		{"one speech, one day", "a1 condemned Monday; a2 praised Monday", []string{condemnsFirst, praises}},
		{"another's speech", "a1 condemned Monday; a2 praised", []string{condemnsFirst, beninPraises}},
		{"a later speech", "a1 condemned Monday; a2 praised", []string{condemnsFirst, nothing, nothing, praises}},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := treetest.Set(t, c.sentences...)
			if got := settingsOf(t, st); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", st.Doc.Text, got, c.want)
			}
		})
	}
}

// TestSettingsOnTrees holds whose a time and a place are, by how they hang in the tree.
func TestSettingsOnTrees(t *testing.T) {
	for _, c := range []struct{ name, tree, want string }{
		{"on the verb", bombsOnMonday, "a1 bombed Monday Lome"},
		{"on the noun", "Diallo/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root Monday/=/PROPN/NNP/5/nmod:poss 's/=/PART/POS/3/case bombing/=/NOUN/NN/2/obj in/=/ADP/IN/7/case Kara/=/PROPN/NNP/5/nmod of/=/ADP/IN/9/case rebels/rebel/NOUN/NNS/5/nmod",
			"a1 condemned; a2 bombing Monday Kara"},
		{"of the clause before", "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj on/=/ADP/IN/5/case Monday/=/PROPN/NNP/2/obl after/=/SCONJ/IN/8/mark police/=/NOUN/NNS/8/nsubj arrested/arrest/VERB/VBD/2/advcl Diallo/=/PROPN/NNP/8/obj",
			"a1 bombed Monday; a2 arrested"},
		{"of both that go on at once", "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj on/=/ADP/IN/5/case Monday/=/PROPN/NNP/2/obl ,/=/PUNCT/,/7/punct arresting/arrest/VERB/VBG/2/advcl Diallo/=/PROPN/NNP/7/obj",
			"a1 bombed Monday; a2 arresting Monday"},
		{"a region by its name", "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj in/=/ADP/IN/6/case Maritime/=/PROPN/NNP/6/compound region/=/NOUN/NN/2/obl near/=/ADP/IN/8/case Lome/=/PROPN/NNP/6/nmod",
			"a1 bombed Maritime"},
		{"where it leads to", "Togo/=/PROPN/NNP/2/nsubj deployed/deploy/VERB/VBD/0/root troops/troop/NOUN/NNS/2/obj to/=/ADP/IN/5/case Kara/=/PROPN/NNP/2/obl", "a1 deployed Kara"},
		{"what is invaded", "Benin/=/PROPN/NNP/2/nsubj invaded/invade/VERB/VBD/0/root Lome/=/PROPN/NNP/2/obj", "a1 invaded Lome"},
		{"where it was told", "Togo/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root the/=/DET/DT/4/det bombing/=/NOUN/NN/2/obj of/=/ADP/IN/6/case rebels/rebel/NOUN/NNS/4/nmod in/=/ADP/IN/8/case Kara/=/PROPN/NNP/6/nmod",
			"a1 condemned; a2 bombing Kara"},
		{"what an attack did there and then", "The/=/DET/DT/2/det bombing/=/NOUN/NN/3/nsubj killed/kill/VERB/VBD/0/root troops/troop/NOUN/NNS/3/obj in/=/ADP/IN/6/case Kara/=/PROPN/NNP/3/obl on/=/ADP/IN/8/case Monday/=/PROPN/NNP/3/obl", "a1 bombing Monday Kara"},
		{"whom a summit is named after", "Togo/=/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj at/=/ADP/IN/7/case the/=/DET/DT/7/det Lome/=/PROPN/NNP/7/compound summit/=/NOUN/NN/2/obl", "a1 met Lome"},
		{"of both that are joined", "Benin/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root raids/raid/NOUN/NNS/2/obj and/=/CCONJ/CC/5/cc bombings/bombing/NOUN/NNS/3/conj of/=/ADP/IN/7/case rebels/rebel/NOUN/NNS/5/nmod in/=/ADP/IN/9/case Kara/=/PROPN/NNP/5/nmod", "a1 condemned; a2 raids Kara; a3 bombings Kara"},
		{"what it befell", "Togo/=/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Kara/=/PROPN/NNP/2/obj ravaged/ravage/VERB/VBN/3/acl by/=/ADP/IN/7/case an/=/DET/DT/7/det attack/=/NOUN/NN/4/obl of/=/ADP/IN/9/case rebels/rebel/NOUN/NNS/7/nmod", "a1 attack Kara"},
		{"in the town where", "Lome/=/PROPN/NNP/0/root ,/=/PUNCT/,/5/punct where/=/ADV/WRB/5/advmod Togo/=/PROPN/NNP/5/nsubj bombed/bomb/VERB/VBD/1/acl:relcl rebels/rebel/NOUN/NNS/5/obj", "a1 bombed Lome"},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := treetest.Set(t, c.tree)
			if got := settingsOf(t, st); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", st.Doc.Text, got, c.want)
			}
		})
	}
}

// TestSaidOn holds that the day of saying is the day of what saying does, and of nothing that is only told.
func TestSaidOn(t *testing.T) {
	st := treetest.Set(t, "I/=/PRON/PRP/2/nsubj condemn/=/VERB/VBP/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root on/=/ADP/IN/8/case Monday/=/PROPN/NNP/6/obl").
		Says(t, "Diallo", "said", "I", "Benin", dateline.Says)
	st.Mentions.Parties[0].Name = "Diallo"
	if got := settingsOf(t, st); got != "a1 condemn Monday" {
		t.Errorf("performed: %s", got)
	}
	st = treetest.Set(t, "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root on/=/ADP/IN/8/case Monday/=/PROPN/NNP/6/obl").
		Says(t, "Diallo", "said", "Togo", "Benin", dateline.Says)
	st.Said[0].When = st.Mentions.Whens[0]
	if got := settingsOf(t, st); got != "a1 bombed" {
		t.Errorf("told: %s", got)
	}
}

// TestFar holds that a text without full stops does not lend what stands pages away.
func TestFar(t *testing.T) {
	var b strings.Builder
	b.WriteString("Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj")
	for range farthest {
		b.WriteString(" ,/=/PUNCT/,/2/punct")
	}
	n := len(strings.Fields(b.String()))
	fmt.Fprintf(&b, " in/=/ADP/IN/%d/case Lome/=/PROPN/NNP/2/obl on/=/ADP/IN/%d/case Monday/=/PROPN/NNP/2/obl", n+2, n+4)
	if got := settingsOf(t, treetest.Set(t, b.String())); got != "a1 bombed" {
		t.Errorf("from pages away: %s", got)
	}
}

// anyTrees are sentences of which stories may be drawn that go on about the same acts.
var anyTrees = []string{
	bombsOnMonday, theBombing, anotherOne, bombsOnSunday, bombsInMarch, mayBomb, shotsBack, beninShells, praises, condemnsFirst, beninPraises, nothing,
}

// TestAnyStory holds that acts are numbered in order, that what is set is a time or place that the story names, and that
// the same story is set the same way twice, whatever its grammar.
func TestAnyStory(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		sentences := rapid.SliceOfN(rapid.SampledFrom(anyTrees), 1, 8).Draw(rt, "sentences")
		st := treetest.Set(t, sentences...)
		if rapid.Bool().Draw(rt, "shaken") {
			treetest.Shake(st.Doc, rapid.Uint64().Draw(rt, "seed"))
		}
		es, acts := eventsOn(t, st), 0
		if diff := cmp.Diff(es, eventsOn(t, st)); diff != "" {
			rt.Fatalf("set another way the second time: %s", diff)
		}
		for _, e := range es {
			switch e.Act {
			case dateline.ActID(fmt.Sprintf("a%d", acts+1)):
				acts++
			default:
				if !slices.ContainsFunc(es, func(o *dateline.Event) bool { return o.Act == e.Act && o.Sentence.Start < e.Sentence.Start }) {
					rt.Fatalf("act %s of %s was not told before", e.Act, e.ID)
				}
			}
			if e.When != nil && !slices.Contains(st.Mentions.Whens, e.When) || e.Place != nil && !slices.Contains(st.Mentions.Places, e.Place) {
				rt.Fatalf("%s is set where the story names nothing", e.ID)
			}
		}
	})
}
