package events

import (
	"strings"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/text"
	"dateline/internal/treetest"
)

// TestRolesFromAround holds whom an act is given to where its own words name nobody.
func TestRolesFromAround(t *testing.T) {
	lx := shipped(t,
		"family accuse.mine", "type ACCUSE", "adj zappy | actor=by recipient=of", "verb make zoposal | recipient=-",
		"family coerce.mine", "type COERCE", "mode arrest", "verb zetain",
		"family mobilize.mine", "type MOBILIZE", "verb zove",
		"family request.mine", "type REQUEST", "verb zequest",
		"family assault.mine", "type ASSAULT", "verb zap", "noun zapping", "verb ztake hostage | recipient=obj")
	played{
		{"who was at the talks", "Togo/=/PROPN/NNP/2/nsubj relaxed/relax/VERB/VBD/0/root after/=/ADP/IN/4/case talks/talk/NOUN/NNS/2/obl with/=/ADP/IN/6/case Benin/=/PROPN/NNP/4/nmod", "CONSULT happened Benin Togo > "},
		{"whose proposal others made", "Aides/aide/NOUN/NNS/2/nsubj made/make/VERB/VBD/0/root Togo/=/PROPN/NNP/5/nmod:poss 's/=/PART/POS/3/case zoposal/=/NOUN/NN/2/obj", "ACCUSE happened Aides > "},
		{"from whom it is asked", "Togo/=/PROPN/NNP/2/nsubj zequested/zequest/VERB/VBD/0/root arms/arm/NOUN/NNS/2/obj from/=/ADP/IN/5/case Benin/=/PROPN/NNP/2/obl", "REQUEST happened Togo > Benin"},
		{"whose it is that something is asked for", "Togo/=/PROPN/NNP/2/nsubj zequested/zequest/VERB/VBD/0/root aid/=/NOUN/NN/2/obj for/=/ADP/IN/5/case camps/camp/NOUN/NNS/3/nmod of/=/ADP/IN/7/case Benin/=/PROPN/NNP/5/nmod", "REQUEST happened Togo > "},
		{"in whose land it is asked for", "Togo/=/PROPN/NNP/2/nsubj zequested/zequest/VERB/VBD/0/root aid/=/NOUN/NN/2/obj for/=/ADP/IN/5/case camps/camp/NOUN/NNS/3/nmod in/=/ADP/IN/7/case Benin/=/PROPN/NNP/5/nmod", "REQUEST happened Togo > Benin"},
		{"of whom it is asked that", "Togo/=/PROPN/NNP/2/nsubj zequested/zequest/VERB/VBD/0/root that/=/SCONJ/IN/5/mark Benin/=/PROPN/NNP/5/nsubj leave/=/VERB/VB/2/ccomp", "REQUEST happened Togo > Benin"},
		{"people known by their noun", "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root four/=/NUM/CD/4/nummod civilians/civilian/NOUN/NNS/2/obj", "ASSAULT happened Togo > civilians"},
		{"things are nobody", "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root four/=/NUM/CD/4/nummod cars/car/NOUN/NNS/2/obj", "ASSAULT happened Togo > "},
		{"a town is where", "rebels/rebel/NOUN/NNS/2/nsubj zapped/zap/VERB/VBD/0/root Lome/=/PROPN/NNP/2/obj", "ASSAULT happened rebels > "},
		{"an adjective that is no people's", "Massive/=/ADJ/JJ/2/amod zapping/=/NOUN/NN/0/root of/=/ADP/IN/4/case rebels/rebel/NOUN/NNS/2/nmod", "ASSAULT happened  > rebels"},
		{"whoever can be detained", "Togo/=/PROPN/NNP/2/nsubj zetained/zetain/VERB/VBD/0/root three/=/NUM/CD/4/nummod zealots/zealot/NOUN/NNS/2/obj", "COERCE happened Togo > zealots"},
		{"two that own it", "Togo/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root papers/paper/NOUN/NNS/2/obj by/=/ADP/IN/5/case Benin/=/PROPN/NNP/3/nmod and/=/CCONJ/CC/7/cc army/=/NOUN/NN/5/conj", "ACCUSE happened Togo > Benin army"},
		{"no drill is against whose arms it shows", "Togo/=/PROPN/NNP/2/nsubj zoved/zove/VERB/VBD/0/root arms/arm/NOUN/NNS/2/obj for/=/ADP/IN/5/case friends/friend/NOUN/NNS/3/nmod of/=/ADP/IN/7/case Benin/=/PROPN/NNP/5/nmod", "MOBILIZE happened Togo > "},
		{"whoever speaks", "Zealots/zealot/NOUN/NNS/2/nsubj condemned/condemn/VERB/VBD/0/root Togo/=/PROPN/NNP/2/obj", "ACCUSE happened Zealots > Togo"},
	}.run(t, lx)

	t.Run("who says that talks go on", func(t *testing.T) {
		st := treetest.Set(t, "Togo/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root talks/talk/NOUN/NNS/6/nsubj with/=/ADP/IN/5/case Benin/=/PROPN/NNP/3/nmod continued/continue/VERB/VBD/2/ccomp").
			Says(t, "Togo", "said", "talks", "continued", dateline.Says)
		if got, want := reads(st, lx), "CONSULT happened Togo Benin > "; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	})
	t.Run("the cue's speaker", func(t *testing.T) {
		st := treetest.Set(t, "Plans/plan/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/cop zappy/=/ADJ/JJ/6/ccomp ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root").
			Says(t, "Diallo", "said", "Plans", "zappy", dateline.Says)
		if got, want := reads(st, lx), "ACCUSE happened Diallo > "; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

const (
	bombsOnMonday = "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj in/=/ADP/IN/5/case Lome/=/PROPN/NNP/2/obl on/=/ADP/IN/7/case Monday/=/PROPN/NNP/2/obl ././PUNCT/./2/punct"
	nothing       = "It/=/PRON/PRP/2/nsubj rained/rain/VERB/VBD/0/root ././PUNCT/./2/punct"
)

// TestTakenUp holds that a noun with "the" needs no arguments where its act was told shortly before.
func TestTakenUp(t *testing.T) {
	lx := shipped(t, "family assault.mine", "type ASSAULT", "noun zapping | | needs of")
	zapping := func(det string) string {
		return det + "/=/DET/DT/2/det zapping/=/NOUN/NN/3/nsubj continued/continue/VERB/VBD/0/root ././PUNCT/./3/punct"
	}
	far := []string{bombsOnMonday}
	for range told {
		far = append(far, nothing)
	}
	for _, c := range []struct {
		name      string
		sentences []string
		want      bool
	}{
		{"told before", []string{bombsOnMonday, zapping("The")}, true},
		{"a new one", []string{bombsOnMonday, zapping("A")}, false},
		{"never told", []string{nothing, zapping("The")}, false},
		{"told long ago", append(far, zapping("The")), false},
	} {
		if got := strings.Count(reads(treetest.Set(t, c.sentences...), lx), "ASSAULT happened  >") == 1; got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}

// TestThemselves holds that a speaker's "it", "he" or "they" is the speaker where they agree, and nobody where not.
func TestThemselves(t *testing.T) {
	for _, c := range []struct {
		pronoun, speaker string
		person           bool
		want             string
	}{
		{"it", "Togo", false, "Togo"},
		{"he", "Togo", false, ""},
		{"he", "Diallo", true, "Diallo"},
		{"it", "Diallo", true, ""},
	} {
		st := treetest.Set(t, c.speaker+"/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root "+c.pronoun+"/=/PRON/PRP/4/nsubj bombed/bomb/VERB/VBD/2/ccomp rebels/rebel/NOUN/NNS/4/obj").
			Says(t, c.speaker, "said", c.pronoun, "rebels", dateline.Says)
		if c.person {
			st.Doc.Names = append(st.Doc.Names, text.Name{First: 0, End: 1, Kind: text.PER})
		}
		es := shipped(t).Find(st.Doc, st.Mentions, st.Said)
		if len(es) != 1 || len(es[0].Actors) != 1 || es[0].Actors[0].Name != c.want || es[0].Actors[0].Span.Text != c.pronoun {
			t.Errorf("%q: %s", st.Doc.Text, reads(st, shipped(t)))
		}
	}
}
