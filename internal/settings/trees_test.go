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
	"dateline/internal/text"
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

// cast, sceneries and days are whom and what hand-written trees name, by the word for it.
var (
	cast = map[string]dateline.Party{
		"Togo":   {Name: "Togo", Country: "TGO", Sector: "GOV"},
		"Benin":  {Name: "Benin", Country: "BEN", Sector: "GOV"},
		"Diallo": {Name: "Diallo", Country: "TGO", Sector: "GOV"},
		"rebels": {Sector: "REB"},
		"police": {Sector: "COP"},
		"I":      {},
	}
	sceneries = map[string]dateline.Place{
		"Lome":     {Name: "Lomé", Country: "TGO", Precision: dateline.Settlement},
		"Kara":     {Name: "Kara", Country: "TGO", Precision: dateline.Settlement},
		"Maritime": {Name: "Maritime", Country: "TGO", Precision: dateline.Admin1},
	}
	days = map[string]dateline.When{
		"Sunday": {Start: "2031-03-02", End: "2031-03-02", Granularity: dateline.Day},
		"Monday": {Start: "2031-03-03", End: "2031-03-03", Granularity: dateline.Day},
		"March":  {Start: "2031-03-01", End: "2031-03-31", Granularity: dateline.Month},
	}
)

// stage is a document with what it names.
type stage struct {
	doc  *text.Doc
	m    dateline.Mentions
	said []*dateline.Statement
}

func staged(tb testing.TB, sentences ...string) *stage {
	tb.Helper()
	st := &stage{doc: treetest.Doc(tb, sentences...)}
	for i, t := range st.doc.Tokens {
		if p, ok := cast[t.Form]; ok {
			p.Span = st.doc.Span(i, i+1)
			p.Head = p.Span
			st.m.Parties = append(st.m.Parties, &p)
		}
		if p, ok := sceneries[t.Form]; ok {
			p.Span = st.doc.Span(i, i+1)
			st.m.Places = append(st.m.Places, &p)
			st.doc.Names = append(st.doc.Names, text.Name{First: i, End: i + 1, Kind: text.LOC})
		}
		if w, ok := days[t.Form]; ok {
			w.Span = st.doc.Span(i, i+1)
			st.m.Whens = append(st.m.Whens, &w)
		}
	}
	return st
}

// says adds a statement of the first party: its cue, and its words from one form to another.
func (st *stage) says(speaker, cue, from, to string) *stage {
	at := func(form string) int {
		return slices.IndexFunc(st.doc.Tokens, func(t text.Token) bool { return t.Form == form })
	}
	s := &dateline.Statement{Cue: st.doc.Span(at(cue), at(cue)+1), Words: st.doc.Span(at(from), at(to)+1), Claim: dateline.Says}
	for _, p := range st.m.Parties {
		if p.Head.Text == speaker {
			s.Speaker = p
		}
	}
	st.said = append(st.said, s)
	return st
}

// events finds the events of a stage and sets them.
func (st *stage) events(tb testing.TB) []*dateline.Event {
	tb.Helper()
	lx, err := lexicon()
	if err != nil {
		tb.Fatal(err)
	}
	es := lx.Find(st.doc, st.m, st.said)
	Find(st.doc, published, st.m, st.said, es, nil)
	return es
}

var lexicon = sync.OnceValues(func() (*events.Lexicon, error) { return events.Load() })

// settings lists each event's act, trigger, time and place: "a1 bombed Monday Lome".
func (st *stage) settings(tb testing.TB) string {
	tb.Helper()
	var all []string
	for _, e := range st.events(tb) {
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
			st := staged(t, c.sentences...)
			if got := st.settings(t); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", st.doc.Text, got, c.want)
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
			st := staged(t, c.tree)
			if got := st.settings(t); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", st.doc.Text, got, c.want)
			}
		})
	}
}

// TestSaidOn holds that the day of saying is the day of what saying does, and of nothing that is only told.
func TestSaidOn(t *testing.T) {
	st := staged(t, "I/=/PRON/PRP/2/nsubj condemn/=/VERB/VBP/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root on/=/ADP/IN/8/case Monday/=/PROPN/NNP/6/obl").
		says("Diallo", "said", "I", "Benin")
	st.m.Parties[0].Name = "Diallo"
	if got := st.settings(t); got != "a1 condemn Monday" {
		t.Errorf("performed: %s", got)
	}
	st = staged(t, "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root on/=/ADP/IN/8/case Monday/=/PROPN/NNP/6/obl").
		says("Diallo", "said", "Togo", "Benin")
	st.said[0].When = st.m.Whens[0]
	if got := st.settings(t); got != "a1 bombed" {
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
	if got := staged(t, b.String()).settings(t); got != "a1 bombed" {
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
		st := staged(t, sentences...)
		if rapid.Bool().Draw(rt, "shaken") {
			treetest.Shake(st.doc, rapid.Uint64().Draw(rt, "seed"))
		}
		es, acts := st.events(t), 0
		if diff := cmp.Diff(es, st.events(t)); diff != "" {
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
			if e.When != nil && !slices.Contains(st.m.Whens, e.When) || e.Place != nil && !slices.Contains(st.m.Places, e.Place) {
				rt.Fatalf("%s is set where the story names nothing", e.ID)
			}
		}
	})
}
