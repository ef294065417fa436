package clauses

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/treetest"
)

// String writes a tense: "past perfect".
func (t Tense) String() string {
	var all []string
	for _, f := range []struct {
		on   bool
		name string
	}{{t.Future, "future"}, {t.Modal, "modal"}, {t.Negated, "negated"}, {t.Progressive, "progressive"}, {t.Perfect, "perfect"}, {t.Past, "past"}, {t.Present, "present"}, {t.Conditional, "conditional"}} {
		if f.on {
			all = append(all, f.name)
		}
	}
	return strings.Join(all, " ")
}

func TestTense(t *testing.T) {
	for _, c := range []struct{ tree, verb, want string }{
		{"They/=/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root", "left", "past"},
		{"They/=/PRON/PRP/2/nsubj leave/=/VERB/VBP/0/root", "leave", "present"},
		{"They/=/PRON/PRP/2/nsubj shot/shoot/VERB/VBP/0/root", "shot", "past"}, // tagged wrongly
		{"They/=/PRON/PRP/3/nsubj will/=/AUX/MD/3/aux leave/=/VERB/VB/0/root", "leave", "future"},
		{"They/=/PRON/PRP/4/nsubj are/be/AUX/VBP/4/aux to/=/PART/TO/4/mark leave/=/VERB/VB/0/root", "leave", "future present"},
		{"They/=/PRON/PRP/3/nsubj may/=/AUX/MD/3/aux leave/=/VERB/VB/0/root", "leave", "modal"},
		{"They/=/PRON/PRP/3/nsubj would/=/AUX/MD/3/aux leave/=/VERB/VB/0/root", "leave", "conditional"},
		{"They/=/PRON/PRP/3/nsubj are/be/AUX/VBP/3/aux leaving/leave/VERB/VBG/0/root", "leaving", "progressive present"},
		{"They/=/PRON/PRP/4/nsubj are/be/AUX/VBP/4/aux being/be/AUX/VBG/4/aux:pass freed/free/VERB/VBN/0/root", "freed", "progressive present"},
		{"after/=/SCONJ/IN/3/mark being/be/AUX/VBG/3/aux:pass freed/free/VERB/VBN/0/root", "freed", ""},
		{"They/=/PRON/PRP/3/nsubj had/have/AUX/VBD/3/aux left/leave/VERB/VBN/0/root", "left", "perfect past"},
		{"They/=/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/=/PART/RB/4/advmod leave/=/VERB/VB/0/root", "leave", "negated past"},
		{"No/=/DET/DT/2/det side/=/NOUN/NN/3/nsubj left/leave/VERB/VBD/0/root", "left", "negated past"},
		{"Nobody/=/PRON/NN/2/nsubj left/leave/VERB/VBD/0/root", "left", "negated past"},
		{"without/=/SCONJ/IN/2/mark leaving/leave/VERB/VBG/0/root", "leaving", "negated"},
		{"They/=/PRON/PRP/4/nsubj neither/=/CCONJ/CC/4/cc:preconj had/have/AUX/VBD/4/aux left/leave/VERB/VBN/0/root", "left", "negated perfect past"},
	} {
		tr, doc := grow(t, c.tree)
		if got := tr.Tense(at(t, doc, c.verb)).String(); got != c.want {
			t.Errorf("%q: %q, want %q", doc.Text, got, c.want)
		}
	}
}

// TestOwnNegation holds that a "not" which the lexicon spells out turns nothing around.
func TestOwnNegation(t *testing.T) {
	tr, _ := grow(t, "They/=/PRON/PRP/4/nsubj are/be/AUX/VBP/4/cop not/=/PART/RB/4/advmod ready/=/ADJ/JJ/0/root")
	if !tr.Tense(3).Negated || tr.TenseOf(3, []int{3, 2}).Negated {
		t.Error("whose negation it is makes no difference")
	}
}

// TestPhrases holds the small questions that readers of a tree ask.
func TestPhrases(t *testing.T) {
	tr, doc := grow(t, "Hundreds/hundred/NOUN/NNS/6/nsubj of/=/ADP/IN/3/case soldiers/soldier/NOUN/NNS/1/nmod and/=/CCONJ/CC/5/cc guards/guard/NOUN/NNS/3/conj left/leave/VERB/VBD/0/root "+
		"Homs/=/PROPN/NNP/6/obj and/=/CCONJ/CC/9/cc fled/flee/VERB/VBD/6/conj")
	form := func(i int) string {
		if i < 0 {
			return ""
		}
		return doc.Tokens[i].Form
	}
	if got := form(tr.Counted(0)); got != "soldiers" {
		t.Errorf("hundreds of %q", got)
	}
	if got := form(tr.Counted(2)); got != "" {
		t.Errorf("soldiers count %q", got)
	}
	if got := form(tr.Whole(2)); got != "Hundreds" {
		t.Errorf("the soldiers are %q", got)
	}
	if got := fmt.Sprint(tr.Expand([]int{2})); got != "[2 4]" {
		t.Errorf("soldiers and guards are %s", got)
	}
	if got := fmt.Sprint(tr.Expand([]int{5})); got != "[5]" {
		t.Errorf("a verb beside a verb is no filler: %s", got)
	}
	if got := form(tr.ClauseOf(2)); got != "left" {
		t.Errorf("soldiers stand in the clause of %q", got)
	}
	if tr.CaseOf(2) != "of" || tr.CaseOf(6) != "" || !tr.Plural(0) || tr.Plural(6) || !tr.Past(5) || tr.Nominal(5) || tr.Passive(5) {
		t.Error("a phrase is misread")
	}
}

// TestRandom holds that a tree of any shape is read without harm, twice the same, and that no slot reaches out of its
// sentence.
func TestRandom(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		word := rapid.SampledFrom(strings.Fields("Togo , who whose whom that launched attacks of series said to be not by with killed"))
		var sentences []string
		for range rapid.IntRange(1, 3).Draw(rt, "sentences") {
			var ws []string
			for i, w := range rapid.SliceOfN(word, 1, 14).Draw(rt, "words") {
				ws = append(ws, fmt.Sprintf("%s/=/X/X/%d/dep", w, i))
			}
			sentences = append(sentences, strings.Join(ws, " "))
		}
		doc := treetest.Doc(t, sentences...)
		treetest.Shake(doc, rapid.Uint64().Draw(rt, "seed"))
		tr := over(doc)
		for _, s := range doc.Sentences {
			for h := s.First; h < s.End; h++ {
				words := []int{h, s.First}
				sl := tr.Slots(h, words)
				if again := tr.Slots(h, words); written(doc, sl) != written(doc, again) {
					rt.Fatalf("slots of %d differ: %s, %s", h, written(doc, sl), written(doc, again))
				}
				for name := range sl.named {
					for _, f := range sl.Get(name) {
						if f < s.First || f >= s.End {
							rt.Fatalf("%s of token %d is token %d, of another sentence", name, h, f)
						}
					}
				}
				tr.Tense(h)
				tr.ClauseOf(h)
				tr.Clause(h)
			}
		}
	})
}
