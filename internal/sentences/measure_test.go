package sentences_test

import (
	"path/filepath"
	"strings"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/datatest"
	"dateline/internal/network/corpus"
	"dateline/internal/nlp"
	"dateline/internal/sentences"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

// documents reads a treebank or stories of the data folder.
func documents(t *testing.T, name string) []*text.Doc {
	t.Helper()
	f, err := corpus.Open(filepath.Join(datatest.Dir(t), name))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	read := conllu.Read
	if filepath.Ext(name) == ".json" {
		read = sentences.Stories
	}
	docs, err := read(f)
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

// TestMeasure pins what was reached on raw text: sentences of a paragraph joined by a space, paragraphs by a blank
// line, as in the CoNLL shared tasks; the stories, edited news, are one paragraph each.
func TestMeasure(t *testing.T) {
	for _, m := range []struct {
		name  string
		floor float64
	}{
		{"treebank/ewt-dev.conllu.gz", 91.8},
		{"treebank/ewt-test.conllu.gz", 90.2},
		{"treebank/gum-open-dev.conllu.gz", 96},
		{"gold/dev-stories.json", 98.3},
	} {
		docs := documents(t, m.name)
		f, linear := sentences.Accuracy(docs, open(t).Split), sentences.Accuracy(docs, tokens.Split)
		t.Logf("%-32s %.2f, the linear model alone %.2f", m.name, f, linear)
		if f < m.floor {
			t.Errorf("%s: sentences F1 %.2f; the floor is %.2f", m.name, f, m.floor)
		}
	}
}

// open returns the built-in model.
func open(tb testing.TB) *sentences.Model {
	tb.Helper()
	a, err := nlp.New()
	if err != nil {
		tb.Fatal(err)
	}
	return a.Sentences()
}

// article is one long paragraph, as a page without paragraphs gives.
var article = strings.Repeat("The Foreign Minister, who had met envoys of both sides in Muscat, said on Monday that the U.S. plan was \"a start.\" Aid reached Aden. ", 200)

func BenchmarkSplit(b *testing.B) {
	m := open(b)
	toks, _ := m.Split(article)
	for b.Loop() {
		m.Split(article)
	}
	b.ReportMetric(float64(len(toks)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkAnnotate reads the same article's whole grammar, to set beside the cost of its sentences.
func BenchmarkAnnotate(b *testing.B) {
	a, err := nlp.New()
	if err != nil {
		b.Fatal(err)
	}
	n := len(a.Annotate(article).Tokens)
	for b.Loop() {
		a.Annotate(article)
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkLinear cuts it by the linear model alone.
func BenchmarkLinear(b *testing.B) {
	toks, _ := tokens.Split(article)
	for b.Loop() {
		tokens.Split(article)
	}
	b.ReportMetric(float64(len(toks)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
