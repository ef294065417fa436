package tokens

import (
	"compress/gzip"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/datatest"
	"dateline/internal/text"
)

var train = flag.Bool("train", false, "fit the boundary model again and write boundaries.bin")

// treebank reads one gzipped treebank of the data folder.
func treebank(tb testing.TB, name string) []*text.Doc {
	tb.Helper()
	f, err := os.Open(filepath.Join(datatest.Dir(tb), "treebank", name+".conllu.gz"))
	if err != nil {
		tb.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	docs, err := conllu.Read(z)
	if err != nil {
		tb.Fatal(err)
	}
	return docs
}

// stories reads coded stories, whose sentences are joined by a space, as documents with sentences only: each
// sentence is one token.
func stories(tb testing.TB, name string) []*text.Doc {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join(datatest.Dir(tb), "gold", name+"-stories.json"))
	if err != nil {
		tb.Skip(err)
	}
	var all []struct{ Sentences []string }
	if err := json.Unmarshal(data, &all); err != nil {
		tb.Fatal(err)
	}
	var docs []*text.Doc
	for _, s := range all {
		docs = append(docs, joined(s.Sentences))
	}
	return docs
}

func joined(sentences []string) *text.Doc {
	d := &text.Doc{Text: strings.Join(sentences, " ")}
	at := 0
	for i, s := range sentences {
		d.Tokens = append(d.Tokens, text.Token{Start: at, End: at + len(s), Form: s})
		d.Sentences = append(d.Sentences, text.Sentence{First: i, End: i + 1})
		at += len(s) + 1
	}
	return d
}

type span2 struct{ start, end int }

func spansOf(toks []text.Token, sents []text.Sentence) (t, s map[span2]bool) {
	t, s = map[span2]bool{}, map[span2]bool{}
	for _, x := range toks {
		t[span2{x.Start, x.End}] = true
	}
	for _, x := range sents {
		s[span2{toks[x.First].Start, toks[x.End-1].End}] = true
	}
	return t, s
}

// measure returns token and sentence F1 in per cent: exact spans, gold against Split of the documents' texts.
func measure(docs []*text.Doc) (token, sentence float64) {
	var th, tg, tp, sh, sg, sp int
	for _, d := range docs {
		gt, gs := spansOf(d.Tokens, d.Sentences)
		pt, ps := spansOf(Split(d.Text))
		th, tg, tp = th+common(gt, pt), tg+len(gt), tp+len(pt)
		sh, sg, sp = sh+common(gs, ps), sg+len(gs), sp+len(ps)
	}
	return 200 * float64(th) / float64(tg+tp), 200 * float64(sh) / float64(sg+sp)
}

func common(a, b map[span2]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

// TestTrain fits the weights again: go test ./internal/tokens -run TestTrain -train.
func TestTrain(t *testing.T) {
	if !*train {
		t.Skip("give -train to fit the boundary model")
	}
	docs := append(treebank(t, "ewt-train"), treebank(t, "gum-open-train")...)
	docs = append(docs, stories(t, "train")...)
	w := Train(docs, DefaultTraining)
	if err := os.WriteFile("boundaries.bin", w, 0o644); err != nil {
		t.Fatal(err)
	}
	boundaries = string(w)
}

// TestMeasure pins what was reached: exact spans, in per cent, on raw text rebuilt from the treebanks (sentences
// of a paragraph joined by a space, paragraphs by a blank line, as in the CoNLL shared tasks), and on edited news
// whose sentences are joined by a space.
func TestMeasure(t *testing.T) {
	for _, m := range []struct {
		name             string
		docs             []*text.Doc
		tokens, sentence float64
	}{
		{"ewt-dev", treebank(t, "ewt-dev"), 99.1, 89.3},
		{"ewt-test", treebank(t, "ewt-test"), 99, 88},
		{"gum-open-dev", treebank(t, "gum-open-dev"), 99.9, 95.8},
		{"stories-dev", stories(t, "dev"), 0, 98},
	} {
		tok, sent := measure(m.docs)
		t.Logf("%-13s tokens %.2f sentences %.2f", m.name, tok, sent)
		if tok < m.tokens || sent < m.sentence {
			t.Errorf("%s: tokens %.2f, sentences %.2f; the floors are %.2f and %.2f", m.name, tok, sent, m.tokens, m.sentence)
		}
	}
}
