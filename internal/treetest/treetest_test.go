package treetest

import (
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/text"
)

func TestDoc(t *testing.T) {
	doc := Doc(t, "They/=/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root", "He/=/PRON/PRP/2/nsubj stayed/stay/VERB/VBD/0/root")
	if doc.Text != "They left He stayed" || len(doc.Sentences) != 2 {
		t.Fatalf("text is %q in %d sentences", doc.Text, len(doc.Sentences))
	}
	if doc.Tokens[0].Lemma != "they" || doc.Tokens[0].Head != 1 || doc.Tokens[3].Head != text.Root || doc.Tokens[2].Head != 3 {
		t.Errorf("tokens are %+v", doc.Tokens)
	}
}

// TestShake holds that the trees are trees: every word reaches its sentence's one root.
func TestShake(t *testing.T) {
	doc := Doc(t, "a/=/X/X/0/root b/=/X/X/1/dep c/=/X/X/1/dep d/=/X/X/1/dep e/=/X/X/1/dep", "f/=/X/X/0/root g/=/X/X/1/dep h/=/X/X/1/dep")
	for seed := range uint64(200) {
		Shake(doc, seed)
		for _, s := range doc.Sentences {
			roots := 0
			for i := s.First; i < s.End; i++ {
				if doc.Tokens[i].Head == text.Root {
					roots++
				}
				at, steps := i, 0
				for ; doc.Tokens[at].Head != text.Root && steps <= len(doc.Tokens); steps++ {
					at = doc.Tokens[at].Head
				}
				if steps > len(doc.Tokens) || at < s.First || at >= s.End {
					t.Fatalf("seed %d: word %d reaches no root of its sentence", seed, i)
				}
			}
			if roots != 1 {
				t.Fatalf("seed %d: %d roots", seed, roots)
			}
		}
	}
}

// TestSet holds that whom, where and when a tree names are found, and that a speaker is one of them.
func TestSet(t *testing.T) {
	st := Set(t, "Togo/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root rebels/rebel/NOUN/NNS/4/nsubj left/leave/VERB/VBD/2/ccomp Lome/=/PROPN/NNP/4/obj on/=/ADP/IN/7/case Monday/=/PROPN/NNP/4/obl").
		Says(t, "Togo", "said", "rebels", "Monday", dateline.Says)
	m, said := st.Mentions, st.Said[0]
	if len(m.Parties) != 2 || len(m.Places) != 1 || len(m.Whens) != 1 {
		t.Fatalf("%d parties, %d places, %d times, want 2, 1 and 1", len(m.Parties), len(m.Places), len(m.Whens))
	}
	if said.Speaker != m.Parties[0] || said.Words.Text != "rebels left Lome on Monday" {
		t.Errorf("%+v", said)
	}
}
