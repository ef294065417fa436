package nlp

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/network/accuracy"
	"dateline/internal/network/corpus"
)

// measure scores the built-in weights on the test part of EWT and its names.
func measure(t *testing.T) (accuracy.Score, accuracy.Raw) {
	t.Helper()
	dir := datatest.Dir(t)
	bank := filepath.Join(dir, "treebank", "ewt-test.conllu.gz")
	trees, err := corpus.Trees(bank)
	if err != nil {
		t.Fatal(err)
	}
	named, err := corpus.Named(filepath.Join(dir, "names", "uner-ewt-test.iob2.gz"))
	if err != nil {
		t.Fatal(err)
	}
	rest := corpus.Merge(trees, named) // a few whose words differ
	docs, err := corpus.Documents([]string{bank}, trees)
	if err != nil {
		t.Fatal(err)
	}
	m := open(t).Model()
	return m.Evaluate(append(trees, rest...)), accuracy.Texts(m, docs, open(t).Sentences().Split)
}

// TestCardTellsTheTruth holds the figures in the model card against the weights: neither may change alone.
func TestCardTellsTheTruth(t *testing.T) {
	gold, raw := measure(t)
	t.Logf("\n%s", accuracy.Table(gold, raw))
	for _, f := range []struct {
		row       string
		gold, raw float64
	}{
		{"UPOS", gold.UPOS, raw.UPOS.F},
		{"XPOS", gold.XPOS, raw.XPOS.F},
		{"lemmas", gold.Lemma, raw.Lemma.F},
		{"UAS", gold.UAS, raw.UAS.F},
		{"LAS", gold.LAS, raw.LAS.F},
		{"LAS, labels with subtypes", gold.LASSubtype, raw.LASSubtype.F},
		{"names, F1", gold.Names.F, raw.Names.F},
		{"tokens, F1", -1, raw.Tokens.F},
		{"sentences, F1", -1, raw.Sentences.F},
	} {
		m := regexp.MustCompile(`(?m)^\| ` + regexp.QuoteMeta(f.row) + ` \| *([\d.]*) *\| *([\d.]+) *\|`).FindStringSubmatch(Card())
		if m == nil {
			t.Errorf("the card has no row %q", f.row)
			continue
		}
		tolerance := []float64{0.1, 1} // our own tokens change without the weights
		for i, want := range []float64{f.gold, f.raw} {
			said, err := strconv.ParseFloat(m[i+1], 64)
			if want < 0 {
				continue
			}
			if err != nil || said < want-tolerance[i] || said > want+tolerance[i] {
				t.Errorf("the card says %q of %s, measured is %s", m[i+1], f.row, fmt.Sprintf("%.1f", want))
			}
		}
	}
}
