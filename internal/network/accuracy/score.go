// Package accuracy measures how well grammar is read, against sentences and documents that people have read.
package accuracy

import (
	"fmt"
	"strings"

	"dateline/internal/network/corpus"
	"dateline/internal/text"
)

// Score is how well sentences of known tokens are read, in per cent. Punctuation counts.
type Score struct {
	UPOS, XPOS, Lemma    float64
	UAS, LAS, LASSubtype float64 // LAS by the part of labels before the colon; LASSubtype by all of it
	Names                F1
	Tokens               int
}

// F1 is precision, recall and their harmonic mean, in per cent.
type F1 struct{ Precision, Recall, F float64 }

// f1 makes counts a score.
func f1(right, said, gold int) F1 {
	p, r := percent(right, said), percent(right, gold)
	if p+r == 0 {
		return F1{}
	}
	return F1{p, r, 2 * p * r / (p + r)}
}

// percent of nothing is zero.
func percent(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return 100 * float64(n) / float64(of)
}

func (s Score) String() string {
	return fmt.Sprintf("UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f (with subtypes %.2f) names P %.1f R %.1f F1 %.1f",
		s.UPOS, s.XPOS, s.Lemma, s.UAS, s.LAS, s.LASSubtype, s.Names.Precision, s.Names.Recall, s.Names.F)
}

// scored are the kinds of names that are measured.
var scored = map[text.NameKind]bool{text.PER: true, text.ORG: true, text.LOC: true}

// Annotator reads the grammar of a document's tokens.
type Annotator interface{ Annotate(*text.Doc) }

// Sentences has the sentences' words read, and compares.
func Sentences(a Annotator, gold []*corpus.Sentence) Score {
	var t tally
	for _, g := range gold {
		doc := g.Bare()
		a.Annotate(doc)
		t.sentence(g, doc)
	}
	return t.score()
}

// tally counts tokens by what is right about them, and names.
type tally struct {
	tokens, upos, xpos, lemma, head, las, lasSub int
	said, gold, right                            int
}

// sentence counts what is known of a sentence.
func (t *tally) sentence(g *corpus.Sentence, doc *text.Doc) {
	if g.Tree {
		for i, want := range g.Tokens {
			t.token(want, doc.Tokens[i])
		}
	}
	if len(g.Known) > 0 {
		t.names(g.Names, doc.Names)
	}
}

// token counts one token. A lemma that the treebank leaves open cannot be wrong.
func (t *tally) token(want, got text.Token) {
	t.tokens++
	t.upos += count(want.UPOS == got.UPOS)
	t.xpos += count(want.XPOS == got.XPOS)
	t.lemma += count(want.Lemma == got.Lemma || want.Lemma == "_")
	if want.Head == got.Head {
		t.head++
		t.las += count(base(want.Deprel) == base(got.Deprel))
		t.lasSub += count(want.Deprel == got.Deprel)
	}
}

// names counts names, right where extent and kind are.
func (t *tally) names(want, got []text.Name) {
	gold := map[text.Name]bool{}
	for _, n := range want {
		if scored[n.Kind] {
			gold[n] = true
		}
	}
	t.gold += len(gold)
	for _, n := range got {
		if scored[n.Kind] {
			t.said++
			t.right += count(gold[n])
		}
	}
}

func (t *tally) score() Score {
	n := t.tokens
	return Score{
		UPOS: percent(t.upos, n), XPOS: percent(t.xpos, n), Lemma: percent(t.lemma, n),
		UAS: percent(t.head, n), LAS: percent(t.las, n), LASSubtype: percent(t.lasSub, n),
		Names: f1(t.right, t.said, t.gold), Tokens: n,
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// base is a label without its subtype.
func base(label string) string {
	b, _, _ := strings.Cut(label, ":")
	return b
}
