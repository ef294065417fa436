// Package treetest lays out hand-written trees as documents, so that tests of what reads grammar need no network.
package treetest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

// Doc returns a document of sentences in short: words "form/lemma/UPOS/XPOS/head/relation" with spaces between, heads
// counted from 1 within the sentence and 0 for the root. A lemma "=" is the form in lower case.
func Doc(tb testing.TB, sentences ...string) *text.Doc {
	tb.Helper()
	var b strings.Builder
	for _, s := range sentences {
		for i, w := range strings.Fields(s) {
			f := strings.Split(w, "/")
			if len(f) != 6 {
				tb.Fatalf("word %d of %q has %d parts, want 6: %s", i+1, s, len(f), w)
			}
			if f[1] == "=" {
				f[1] = strings.ToLower(f[0])
			}
			fmt.Fprintf(&b, "%d\t%s\t%s\t%s\t%s\t_\t%s\t%s\t_\t_\n", i+1, f[0], f[1], f[2], f[3], f[4], f[5])
		}
		b.WriteString("\n")
	}
	docs, err := conllu.Read(strings.NewReader(b.String()))
	if err != nil || len(docs) != 1 {
		tb.Fatalf("read tree: %d documents, %v", len(docs), err)
	}
	return docs[0]
}

// Plain returns a document of a text without grammar: tokens and sentences alone.
func Plain(s string) *text.Doc {
	doc := &text.Doc{Text: s}
	doc.Tokens, doc.Sentences = tokens.Split(s)
	for i := range doc.Tokens {
		doc.Tokens[i].Head = text.Root
	}
	doc.Index()
	return doc
}

// relations and tags are what Shake draws from.
var (
	relations = strings.Fields("nsubj nsubj:pass obj obl nmod nmod:poss acl acl:relcl advcl ccomp xcomp conj appos amod compound flat nummod det case mark aux aux:pass cop punct parataxis dep")
	tags      = []struct {
		upos text.UPOS
		xpos string
	}{
		{text.NOUN, "NN"}, {text.NOUN, "NNS"}, {text.PROPN, "NNP"}, {text.VERB, "VBD"}, {text.VERB, "VBG"}, {text.VERB, "VBN"}, {text.VERB, "VB"},
		{text.AUX, "VBD"}, {text.PRON, "PRP"}, {text.PRON, "WP"}, {text.DET, "DT"}, {text.ADJ, "JJ"}, {text.ADV, "RB"}, {text.ADP, "IN"},
		{text.SCONJ, "IN"}, {text.NUM, "CD"}, {text.PUNCT, ","}, {text.PART, "TO"}, {text.SYM, "$"}, {text.CCONJ, "CC"},
	}
)

// Shake gives every sentence of a document a tree and tags at random, the same for the same seed: parsers may err in any
// way, and no reader of grammar may break on it. The forms stay, and lemmas become their forms in lower case.
func Shake(doc *text.Doc, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 1))
	for _, s := range doc.Sentences {
		n := s.End - s.First
		order := r.Perm(n)
		for k, at := range order {
			t := &doc.Tokens[s.First+at]
			t.Head, t.Deprel = text.Root, "root"
			if k > 0 {
				t.Head, t.Deprel = s.First+order[r.IntN(k)], relations[r.IntN(len(relations))]
			}
			tag := tags[r.IntN(len(tags))]
			t.UPOS, t.XPOS, t.Lemma = tag.upos, tag.xpos, strings.ToLower(t.Form)
		}
	}
	doc.Index()
}
