package network

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"dateline/internal/network/corpus"
	"dateline/internal/text"
)

// TestVarietyKeepsTheTree shows sentences many times and holds what must not change against what was written.
func TestVarietyKeepsTheTree(t *testing.T) {
	all := smallSentences(t)
	before := strings.Join(all[0].Forms(), " ")
	v, r := newVariety(all), rand.New(rand.NewPCG(1, 1))
	seen := map[string]bool{}
	for range 2000 {
		for _, s := range all {
			c := v.show(s, lively, r)
			seen[strings.Join(c.Forms(), " ")] = true
			if len(c.Tokens) != len(s.Tokens) && len(c.Tokens) != len(s.Tokens)-1 {
				t.Fatalf("%d tokens became %d", len(s.Tokens), len(c.Tokens))
			}
			for i, x := range c.Tokens {
				if x.Head != s.Tokens[i].Head || x.Deprel != s.Tokens[i].Deprel || x.XPOS != s.Tokens[i].XPOS {
					t.Fatalf("token %+v became %+v", s.Tokens[i], x)
				}
				if x.Head >= len(c.Tokens) {
					t.Fatalf("token %+v hangs from a token that is gone", x)
				}
			}
		}
	}
	if got := strings.Join(all[0].Forms(), " "); got != before {
		t.Errorf("the sentence itself became %q", got)
	}
	for _, want := range []string{
		"Talks failed in Odesa .", "Talks failed in Geneva", "TALKS FAILED IN GENEVA .", "rebels shelled the port of odesa .", "Rebels Shelled the Port of Odesa .",
	} {
		if !seen[want] {
			t.Errorf("never shown: %q", want)
		}
	}
}

func TestQuotationMarksCurlByTheirTags(t *testing.T) {
	tokens := []text.Token{{Form: `"`, XPOS: "``"}, {Form: "No", XPOS: "UH"}, {Form: "''", XPOS: "''"}, {Form: `"`, XPOS: "NN"}}
	curl(tokens)
	got := (&corpus.Sentence{Tokens: tokens}).Forms()
	if want := []string{"“", "No", "”", `"`}; !slices.Equal(got, want) {
		t.Errorf("curled to %q, want %q", got, want)
	}
}
