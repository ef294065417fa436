package treetest

import (
	"testing"

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
