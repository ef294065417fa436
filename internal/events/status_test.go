package events

import (
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/treetest"
)

// TestStatus holds what became of an act, for each status with trees that give it and trees beside them that do not:
// who counts attacks must not count those that were only feared.
func TestStatus(t *testing.T) {
	for _, c := range []struct {
		name, tree, head string
		want             dateline.Status
	}{
		{"past", "Togo/=/PROPN/NNP/2/nsubj attacked/attack/VERB/VBD/0/root ././PUNCT/./2/punct", "attacked", dateline.Happened},
		{"perfect", "Togo/=/PROPN/NNP/3/nsubj has/have/AUX/VBZ/3/aux attacked/attack/VERB/VBN/0/root ././PUNCT/./3/punct", "attacked", dateline.Happened},
		{"a headline", "Togo/=/PROPN/NNP/2/nsubj attacks/attack/VERB/VBZ/0/root Benin/=/PROPN/NNP/2/obj", "attacks", dateline.Happened},
		{"began to", "Togo/=/PROPN/NNP/2/nsubj began/begin/VERB/VBD/0/root attacking/attack/VERB/VBG/2/xcomp", "attacking", dateline.Happened},

		{"is doing", "Togo/=/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/aux attacking/attack/VERB/VBG/0/root ././PUNCT/./3/punct", "attacking", dateline.Ongoing},
		{"holds", "Togo/=/PROPN/NNP/2/nsubj holds/hold/VERB/VBZ/0/root men/man/NOUN/NNS/2/obj ././PUNCT/./2/punct", "holds", dateline.Ongoing},
		{"continues to", "Togo/=/PROPN/NNP/2/nsubj continues/continue/VERB/VBZ/0/root to/=/PART/TO/4/mark attack/=/VERB/VB/2/xcomp ././PUNCT/./2/punct", "attack", dateline.Ongoing},
		{"was doing is over", "Togo/=/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/aux attacking/attack/VERB/VBG/0/root ././PUNCT/./3/punct", "attacking", dateline.Happened},
		{"a state", "Men/man/NOUN/NNS/2/nsubj remain/=/VERB/VBP/0/root in/=/ADP/IN/4/case custody/=/NOUN/NN/2/obl ././PUNCT/./2/punct", "custody", dateline.Ongoing},
		{"a state of the past", "Men/man/NOUN/NNS/2/nsubj died/die/VERB/VBD/0/root in/=/ADP/IN/4/case custody/=/NOUN/NN/2/obl ././PUNCT/./2/punct", "custody", dateline.Happened},
		{"an ongoing one", "An/=/DET/DT/3/det ongoing/=/ADJ/JJ/3/amod attack/=/NOUN/NN/0/root", "attack", dateline.Ongoing},

		{"will", "Togo/=/PROPN/NNP/3/nsubj will/=/AUX/MD/3/aux attack/=/VERB/VB/0/root", "attack", dateline.Planned},
		{"plans to", "Togo/=/PROPN/NNP/2/nsubj plans/plan/VERB/VBZ/0/root to/=/PART/TO/4/mark attack/=/VERB/VB/2/xcomp", "attack", dateline.Planned},
		{"said it would", "Togo/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/=/PRON/PRP/5/nsubj would/=/AUX/MD/5/aux attack/=/VERB/VB/2/ccomp", "attack", dateline.Planned},
		{"is on the way to", "Togo/=/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/aux heading/head/VERB/VBG/0/root there/=/ADV/RB/3/advmod to/=/PART/TO/6/mark talk/=/VERB/VB/3/advcl", "talk", dateline.Planned},
		{"a planned one", "A/=/DET/DT/3/det planned/=/ADJ/JJ/3/amod attack/=/NOUN/NN/0/root", "attack", dateline.Planned},
		{"will launch one", "Togo/=/PROPN/NNP/3/nsubj will/=/AUX/MD/3/aux launch/=/VERB/VB/0/root attacks/attack/NOUN/NNS/3/obj", "attacks", dateline.Planned},
		{"launched one", "Togo/=/PROPN/NNP/2/nsubj launched/launch/VERB/VBD/0/root attacks/attack/NOUN/NNS/2/obj", "attacks", dateline.Happened},
		{"no longer plans to", "Togo/=/PROPN/NNP/4/nsubj does/do/AUX/VBZ/4/aux not/=/PART/RB/4/advmod plan/=/VERB/VB/0/root to/=/PART/TO/6/mark attack/=/VERB/VB/4/xcomp", "attack", dateline.NotDone},

		{"may", "Togo/=/PROPN/NNP/3/nsubj may/=/AUX/MD/3/aux attack/=/VERB/VB/0/root", "attack", dateline.Hypothetical},
		{"if", "If/=/SCONJ/IN/3/mark Togo/=/PROPN/NNP/3/nsubj attacks/attack/VERB/VBZ/5/advcl it/=/PRON/PRP/5/nsubj loses/lose/VERB/VBZ/0/root", "attacks", dateline.Hypothetical},
		{"will if", "Togo/=/PROPN/NNP/3/nsubj will/=/AUX/MD/3/aux attack/=/VERB/VB/0/root if/=/SCONJ/IN/6/mark Benin/=/PROPN/NNP/6/nsubj leaves/leave/VERB/VBZ/3/advcl", "attack", dateline.Hypothetical},
		{"feared that", "He/=/PRON/PRP/2/nsubj feared/fear/VERB/VBD/0/root Togo/=/PROPN/NNP/4/nsubj attacked/attack/VERB/VBD/2/ccomp", "attacked", dateline.Hypothetical},
		{"a possible one", "A/=/DET/DT/3/det possible/=/ADJ/JJ/3/amod attack/=/NOUN/NN/0/root", "attack", dateline.Hypothetical},
		{"a threat of", "The/=/DET/DT/2/det threat/=/NOUN/NN/0/root of/=/ADP/IN/4/case attack/=/NOUN/NN/2/nmod", "attack", dateline.Hypothetical},
		{"news of", "The/=/DET/DT/2/det news/=/NOUN/NN/0/root of/=/ADP/IN/4/case attack/=/NOUN/NN/2/nmod", "attack", dateline.Happened},
		{"said that is no fear", "He/=/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root Togo/=/PROPN/NNP/4/nsubj attacked/attack/VERB/VBD/2/ccomp", "attacked", dateline.Happened},

		{"not", "Togo/=/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/=/PART/RB/4/advmod attack/=/VERB/VB/0/root", "attack", dateline.NotDone},
		{"failed to", "Togo/=/PROPN/NNP/2/nsubj failed/fail/VERB/VBD/0/root to/=/PART/TO/4/mark attack/=/VERB/VB/2/xcomp", "attack", dateline.NotDone},
		{"did not fail to", "Togo/=/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/=/PART/RB/4/advmod fail/=/VERB/VB/0/root to/=/PART/TO/6/mark attack/=/VERB/VB/4/xcomp", "attack", dateline.Happened},
		{"no one", "No/=/DET/DT/2/det attack/=/NOUN/NN/0/root", "attack", dateline.NotDone},
		{"a failed one", "A/=/DET/DT/3/det failed/=/ADJ/JJ/3/amod attack/=/NOUN/NN/0/root", "attack", dateline.NotDone},
		{"averted", "Togo/=/PROPN/NNP/2/nsubj averted/avert/VERB/VBD/0/root an/=/DET/DT/4/det attack/=/NOUN/NN/2/obj", "attack", dateline.NotDone},

		{"said it would not", "Togo/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/=/PRON/PRP/6/nsubj would/=/AUX/MD/6/aux not/=/PART/RB/6/advmod attack/=/VERB/VB/2/ccomp", "attack", dateline.NotDone},
		{"failed to launch one", "Togo/=/PROPN/NNP/2/nsubj failed/fail/VERB/VBD/0/root to/=/PART/TO/4/mark launch/=/VERB/VB/2/xcomp attacks/attack/NOUN/NNS/4/obj", "attacks", dateline.NotDone},
		{"would not be renewed", "He/=/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root the/=/DET/DT/4/det truce/=/NOUN/NN/8/nsubj:pass would/=/AUX/MD/8/aux not/=/PART/RB/8/advmod be/=/AUX/VB/8/aux:pass renewed/renew/VERB/VBN/2/ccomp", "truce", dateline.NotDone},
		{"did not condemn it", "He/=/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/=/PART/RB/4/advmod condemn/=/VERB/VB/0/root the/=/DET/DT/6/det attack/=/NOUN/NN/4/obj", "attack", dateline.Happened},
		{"is due to", "Togo/=/PROPN/NNP/5/nsubj is/be/AUX/VBZ/5/cop due/=/ADJ/JJ/5/mark to/=/PART/TO/3/fixed attack/=/VERB/VB/0/root", "attack", dateline.Planned},
		{"is yet to be", "It/=/PRON/PRP/6/nsubj:pass is/be/AUX/VBZ/6/aux yet/=/ADV/RB/6/advmod to/=/PART/TO/6/mark be/=/AUX/VB/6/aux:pass attacked/attack/VERB/VBN/0/root", "attacked", dateline.NotDone},
		{"claimed to be", "Togo/=/PROPN/NNP/2/nsubj claimed/claim/VERB/VBD/0/root to/=/PART/TO/5/mark be/=/AUX/VB/5/aux attacking/attack/VERB/VBG/2/xcomp ././PUNCT/./2/punct", "attacking", dateline.Ongoing},
		{"seldom", "Togo/=/PROPN/NNP/3/nsubj seldom/=/ADV/RB/3/advmod attacked/attack/VERB/VBD/0/root", "attacked", dateline.NotDone},
		{"has long", "Togo/=/PROPN/NNP/4/nsubj has/have/AUX/VBZ/4/aux long/=/ADV/RB/4/advmod attacked/attack/VERB/VBN/0/root", "attacked", dateline.Ongoing},
		{"jailed", "Jailed/jail/VERB/VBN/2/amod men/man/NOUN/NNS/3/nsubj wept/weep/VERB/VBD/0/root", "Jailed", dateline.Ongoing},
		{"killed men", "Killed/kill/VERB/VBN/2/amod men/man/NOUN/NNS/3/nsubj lay/lie/VERB/VBD/0/root", "Killed", dateline.Happened},
		{"was jailed", "Togo/=/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass jailed/jail/VERB/VBN/0/root", "jailed", dateline.Happened},
		{"must", "Togo/=/PROPN/NNP/3/nsubj must/=/AUX/MD/3/aux attack/=/VERB/VB/0/root", "attack", dateline.Hypothetical},
		{"unlikely that it will", "It/=/PRON/PRP/3/expl is/be/AUX/VBZ/3/cop unlikely/=/ADJ/JJ/0/root Togo/=/PROPN/NNP/6/nsubj will/=/AUX/MD/6/aux attack/=/VERB/VB/3/ccomp", "attack", dateline.Hypothetical},
		{"said that it will", "He/=/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root Togo/=/PROPN/NNP/5/nsubj will/=/AUX/MD/5/aux attack/=/VERB/VB/2/ccomp", "attack", dateline.Planned},
		{"a risk of being", "The/=/DET/DT/2/det risk/=/NOUN/NN/0/root of/=/SCONJ/IN/5/mark being/be/AUX/VBG/5/aux:pass attacked/attack/VERB/VBN/2/acl", "attacked", dateline.Hypothetical},
		{"news of being", "The/=/DET/DT/2/det news/=/NOUN/NN/0/root of/=/SCONJ/IN/5/mark being/be/AUX/VBG/5/aux:pass attacked/attack/VERB/VBN/2/acl", "attacked", dateline.Happened},
		{"when they are", "They/=/PRON/PRP/2/nsubj flee/=/VERB/VBP/0/root when/=/ADV/WRB/5/mark Togo/=/PROPN/NNP/5/nsubj attacks/attack/VERB/VBZ/2/advcl ././PUNCT/./2/punct", "attacks", dateline.Hypothetical},
		{"when they were", "They/=/PRON/PRP/2/nsubj fled/flee/VERB/VBD/0/root when/=/ADV/WRB/5/mark Togo/=/PROPN/NNP/5/nsubj attacked/attack/VERB/VBD/2/advcl ././PUNCT/./2/punct", "attacked", dateline.Happened},
		{"was able to", "Togo/=/PROPN/NNP/3/nsubj was/be/AUX/VBD/3/cop able/=/ADJ/JJ/0/root to/=/PART/TO/5/mark attack/=/VERB/VB/3/xcomp", "attack", dateline.Happened},
		{"is able to", "Togo/=/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop able/=/ADJ/JJ/0/root to/=/PART/TO/5/mark attack/=/VERB/VB/3/xcomp", "attack", dateline.Hypothetical},
		{"any", "Any/=/DET/DT/2/det attack/=/NOUN/NN/3/nsubj fails/fail/VERB/VBZ/0/root", "attack", dateline.Hypothetical},
		{"denied planning to", "It/=/PRON/PRP/2/nsubj denied/deny/VERB/VBD/0/root planning/plan/VERB/VBG/2/xcomp to/=/PART/TO/5/mark attack/=/VERB/VB/3/xcomp", "attack", dateline.Denied},

		{"denied", "Togo/=/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root attacking/attack/VERB/VBG/2/xcomp", "attacking", dateline.Denied},
		{"denied that", "Togo/=/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root Benin/=/PROPN/NNP/4/nsubj attacked/attack/VERB/VBD/2/ccomp", "attacked", dateline.Denied},
		{"urged", "Togo/=/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj to/=/PART/TO/5/mark attack/=/VERB/VB/2/xcomp", "attack", dateline.CalledFor},
		{"saw", "Togo/=/PROPN/NNP/2/nsubj saw/see/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj attack/=/VERB/VB/2/xcomp", "attack", dateline.Happened},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := treetest.Set(t, c.tree)
			h, _ := st.Doc.TokensOf(st.Span(t, c.head, c.head))
			mt := newMatcher(shipped(t), st.Doc, st.Mentions, nil)
			a := &act{head: h, words: []int{h}, event: &dateline.Event{Type: plover.Assault, Trigger: st.Doc.Span(h, h+1)}}
			if got := mt.status(a); got != c.want {
				t.Errorf("%q is %s, want %s", st.Doc.Text, got, c.want)
			}
		})
	}
}

// TestLasting holds that who condemns has condemned, and who opposes goes on opposing.
func TestLasting(t *testing.T) {
	for verb, want := range map[string]dateline.Status{"condemns/condemn": dateline.Happened, "opposes/oppose": dateline.Ongoing} {
		st := treetest.Set(t, "Togo/=/PROPN/NNP/2/nsubj "+verb+"/VERB/VBZ/0/root Benin/=/PROPN/NNP/2/obj ././PUNCT/./2/punct")
		mt := newMatcher(shipped(t), st.Doc, st.Mentions, nil)
		if got := mt.status(&act{head: 1, words: []int{1}, event: &dateline.Event{Type: plover.Accuse}}); got != want {
			t.Errorf("%s: %s", st.Doc.Text, got)
		}
	}
}
