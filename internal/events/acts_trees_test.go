package events

import (
	"fmt"
	"strings"
	"testing"

	"dateline/internal/dateline"
)

const (
	bombsOnMonday = "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj in/=/ADP/IN/5/case Lome/=/PROPN/NNP/2/obl on/=/ADP/IN/7/case Monday/=/PROPN/NNP/2/obl ././PUNCT/./2/punct"
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

// settings lists each event's act, trigger, time and place: "a1 bombed Monday Lome".
func (st *stage) settings(lx *Lexicon) string {
	var all []string
	for _, e := range lx.Find(st.doc, st.m, st.said) {
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
			st := scened(t, c.sentences...)
			if got := st.settings(shipped(t)); got != c.want {
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
		{"in the town where", "Lome/=/PROPN/NNP/0/root ,/=/PUNCT/,/5/punct where/=/ADV/WRB/5/advmod Togo/=/PROPN/NNP/5/nsubj bombed/bomb/VERB/VBD/1/acl:relcl rebels/rebel/NOUN/NNS/5/obj", "a1 bombed Lome"},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := scened(t, c.tree)
			if got := st.settings(shipped(t)); got != c.want {
				t.Errorf("%q\n got %s\nwant %s", st.doc.Text, got, c.want)
			}
		})
	}
}

// TestSaidOn holds that the day of saying is the day of what saying does, and of nothing that is only told.
func TestSaidOn(t *testing.T) {
	lx := shipped(t)
	st := scened(t, "I/=/PRON/PRP/2/nsubj condemn/=/VERB/VBP/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root on/=/ADP/IN/8/case Monday/=/PROPN/NNP/6/obl").
		says(t, "Diallo", "said", "I", "Benin", dateline.Says)
	st.m.Parties[0].Name = "Diallo"
	if got := st.settings(lx); got != "a1 condemn Monday" {
		t.Errorf("performed: %s", got)
	}
	st = scened(t, "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root on/=/ADP/IN/8/case Monday/=/PROPN/NNP/6/obl").
		says(t, "Diallo", "said", "Togo", "Benin", dateline.Says)
	st.said[0].When = st.m.Whens[0]
	if got := st.settings(lx); got != "a1 bombed" {
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
	if got := scened(t, b.String()).settings(shipped(t)); got != "a1 bombed" {
		t.Errorf("from pages away: %s", got)
	}
}
