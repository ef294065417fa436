package events

import (
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/treetest"
)

// TestNoSourceOfWhatSpeakingDoes holds that a judgement is its speaker's own act, that what a description takes as known
// has no source, and that an interviewer is the outlet.
func TestNoSourceOfWhatSpeakingDoes(t *testing.T) {
	lx := shipped(t)
	const bombed = "rebels/rebel/NOUN/NNS/2/nsubj bombed/bomb/VERB/VBD/4/ccomp Benin/=/PROPN/NNP/2/obj Diallo/=/PROPN/NNP/0/root"
	for _, c := range []struct {
		name, tree, cue, from, to string
		rule                      dateline.RuleName
		sector                    dateline.Sector
		actor                     string
		sources                   int
	}{
		{"a judgement", "Trials/trial/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/cop unfair/=/ADJ/JJ/6/ccomp ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root",
			"said", "Trials", "unfair", "statement.say", "", "Diallo", 0},
		{"blame for what was done", "Diallo/=/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj for/=/SCONJ/IN/5/mark bombing/bomb/VERB/VBG/2/advcl Benin/=/PROPN/NNP/5/obj",
			"praised", "rebels", "Benin", "statement.describe", "", "rebels", 0},
		{"an accusation denied", "Diallo/=/PROPN/NNP/2/nsubj rejected/reject/VERB/VBD/0/root rebels/rebel/NOUN/NNS/5/nmod:poss '/'s/PART/POS/3/case accusations/accusation/NOUN/NNS/2/obj",
			"rejected", "rebels", "accusations", "statement.deny", "", "rebels", 0},
		{"a meeting of one's own", "I/=/PRON/PRP/2/nsubj met/meet/VERB/VBD/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root",
			"said", "I", "Benin", "statement.say", "", "I", 1},
		{"an answer in an interview", bombed, "Diallo", "rebels", "Benin", "statement.turn", "GOV", "rebels", 1},
		{"an interviewer", bombed, "Diallo", "rebels", "Benin", "statement.turn", "JRN", "rebels", 0},
	} {
		st := treetest.Set(t, c.tree)
		if c.rule == "statement.turn" {
			st.Says(t, "Diallo", "bombed", c.from, c.to, dateline.Says)
			st.Said[0].Cue = st.Said[0].Speaker.Span
		} else {
			st.Says(t, "Diallo", c.cue, c.from, c.to, dateline.Says)
		}
		st.Said[0].Rule, st.Said[0].Speaker.Sector = c.rule, c.sector
		if c.rule == "statement.deny" {
			st.Said[0].Claim = dateline.Denies
		}
		found := false
		for _, e := range lx.Find(st.Doc, st.Mentions, st.Said) {
			if len(e.Actors) == 1 && e.Actors[0].Head.Text == c.actor && e.Trigger.Text != c.cue {
				found = true
				if len(e.Attribution) != c.sources {
					t.Errorf("%s: %d sources, want %d", c.name, len(e.Attribution), c.sources)
				}
			}
		}
		if !found {
			t.Errorf("%s: no act of %s in %q: %s", c.name, c.actor, st.Doc.Text, reads(st, lx))
		}
	}
}
