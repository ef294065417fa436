package dates

import (
	"strings"
	"testing"

	"dateline/internal/treetest"
)

// TestTense holds which Wednesday the governing verb means; the story appeared on a Thursday.
func TestTense(t *testing.T) {
	const before, ahead = "2016-09-07", "2016-09-14"
	for _, tt := range []struct{ name, tree, want string }{
		{"past", "They/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root Wednesday/Wednesday/PROPN/NNP/2/obl", before},
		{"will", "They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux meet/meet/VERB/VB/0/root Wednesday/Wednesday/PROPN/NNP/3/obl", ahead},
		{"is -ing", "They/they/PRON/PRP/3/nsubj are/be/AUX/VBP/3/aux meeting/meet/VERB/VBG/0/root Wednesday/Wednesday/PROPN/NNP/3/obl", ahead},
		{"have", "They/they/PRON/PRP/3/nsubj have/have/AUX/VBP/3/aux met/meet/VERB/VBN/0/root Wednesday/Wednesday/PROPN/NNP/3/obl", before},
		{"agreed to", "They/they/PRON/PRP/2/nsubj agreed/agree/VERB/VBD/0/root to/to/PART/TO/4/mark meet/meet/VERB/VB/2/xcomp Wednesday/Wednesday/PROPN/NNP/4/obl", ahead},
		{"failed to", "They/they/PRON/PRP/2/nsubj failed/fail/VERB/VBD/0/root to/to/PART/TO/4/mark meet/meet/VERB/VB/2/xcomp Wednesday/Wednesday/PROPN/NNP/4/obl", before},
		{"due to", "He/he/PRON/PRP/5/nsubj is/be/AUX/VBZ/5/cop due/due/ADJ/JJ/5/mark to/to/PART/TO/5/mark fly/fly/VERB/VB/0/root Wednesday/Wednesday/PROPN/NNP/5/obl", ahead},
		{"a later verb", "He/he/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root Wednesday/Wednesday/PROPN/NNP/6/obl she/she/PRON/PRP/6/nsubj will/will/AUX/MD/6/aux go/go/VERB/VB/2/ccomp", before},
		{"until", "It/it/PRON/PRP/2/nsubj closed/close/VERB/VBD/0/root until/until/ADP/IN/4/case Wednesday/Wednesday/PROPN/NNP/2/obl", ahead},
		{"whose", "Wednesday/Wednesday/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case vote/vote/NOUN/NN/5/nsubj will/will/AUX/MD/5/aux settle/settle/VERB/VB/0/root it/it/PRON/PRP/5/obj", ahead},
		{"whose, past", "They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux review/review/VERB/VB/0/root Wednesday/Wednesday/PROPN/NNP/6/nmod:poss 's/'s/PART/POS/4/case vote/vote/NOUN/NN/3/obj", before},
		{"planned", "the/the/DET/DT/3/det planned/planned/ADJ/JJ/3/amod talks/talk/NOUN/NNS/0/root Wednesday/Wednesday/PROPN/NNP/3/nmod", ahead},
	} {
		got := Find(treetest.Doc(t, tt.tree), thursday)
		if len(got) != 1 || !strings.HasSuffix(got[0].Start, tt.want) && got[0].End != tt.want {
			t.Errorf("%s: got %d dates, want one on %s: %v", tt.name, len(got), tt.want, got)
		}
	}
}
