package accuracy

import (
	"fmt"
	"strings"

	"dateline/internal/text"
)

// Raw is how well raw text is cut and read, as the CoNLL 2018 shared task scores: a
// word is right when one of the same bytes is, and its head is when that word is too.
type Raw struct {
	Tokens, Sentences, UPOS, XPOS, Lemma, UAS, LAS, LASSubtype, Names F1
}

// Split cuts a text into tokens and sentences.
type Split func(string) ([]text.Token, []text.Sentence)

// Texts has the documents' texts cut and read, and compares.
func Texts(a Annotator, gold []*text.Doc, split Split) Raw {
	var t rawTally
	for _, g := range gold {
		doc := &text.Doc{Text: g.Text}
		doc.Tokens, doc.Sentences = split(g.Text)
		a.Annotate(doc)
		t.add(g, doc)
	}
	f := func(right int) F1 { return f1(right, t.said, t.gold) }
	return Raw{
		Tokens: f(t.tokens), Sentences: f1(t.sentences, t.saidSentences, t.goldSentences),
		UPOS: f(t.upos), XPOS: f(t.xpos), Lemma: f(t.lemma), UAS: f(t.head), LAS: f(t.las), LASSubtype: f(t.lasSub),
		Names: f1(t.names, t.saidNames, t.goldNames),
	}
}

// rawTally counts what was read, what is to be read, and what agrees.
type rawTally struct {
	said, gold, tokens, upos, xpos, lemma, head, las, lasSub int
	saidSentences, goldSentences, sentences                  int
	saidNames, goldNames, names                              int
}

// extent is the bytes of a word, a sentence or a name.
type extent struct{ start, end int }

// add counts one document.
func (t *rawTally) add(gold, doc *text.Doc) {
	t.gold += len(gold.Tokens)
	t.said += len(doc.Tokens)
	at := map[extent]int{}
	for i, x := range doc.Tokens {
		at[extent{x.Start, x.End}] = i
	}
	for _, want := range gold.Tokens {
		i, ok := at[extent{want.Start, want.End}]
		if !ok {
			continue
		}
		got := doc.Tokens[i]
		t.tokens++
		t.upos += count(want.UPOS == got.UPOS)
		t.xpos += count(want.XPOS == got.XPOS)
		t.lemma += count(want.Lemma == got.Lemma || want.Lemma == "_")
		if extentOf(gold, want.Head) == extentOf(doc, got.Head) {
			t.head++
			t.las += count(base(want.Deprel) == base(got.Deprel))
			t.lasSub += count(want.Deprel == got.Deprel)
		}
	}
	t.sentences += same(sentenceExtents(gold), sentenceExtents(doc))
	t.goldSentences += len(gold.Sentences)
	t.saidSentences += len(doc.Sentences)
	g, s := nameExtents(gold), nameExtents(doc)
	t.names += same(g, s)
	t.goldNames += len(g)
	t.saidNames += len(s)
}

// extentOf is the extent of a token, or of the root.
func extentOf(doc *text.Doc, token int) extent {
	if token == text.Root {
		return extent{-1, -1}
	}
	return extent{doc.Tokens[token].Start, doc.Tokens[token].End}
}

func sentenceExtents(doc *text.Doc) map[extent]text.NameKind {
	all := map[extent]text.NameKind{}
	for _, s := range doc.Sentences {
		all[extent{doc.Tokens[s.First].Start, doc.Tokens[s.End-1].End}] = ""
	}
	return all
}

func nameExtents(doc *text.Doc) map[extent]text.NameKind {
	all := map[extent]text.NameKind{}
	for _, n := range doc.Names {
		if scored[n.Kind] {
			all[extent{doc.Tokens[n.First].Start, doc.Tokens[n.End-1].End}] = n.Kind
		}
	}
	return all
}

// same counts what stands in both, alike.
func same(a, b map[extent]text.NameKind) (n int) {
	for e, kind := range a {
		if got, ok := b[e]; ok && got == kind {
			n++
		}
	}
	return n
}

// Table shows both scores side by side.
func Table(gold Score, raw Raw) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-20s %12s %12s\n", "", "gold tokens", "own tokens")
	row := func(name string, g, r float64) { fmt.Fprintf(&b, "%-20s %12.2f %12.2f\n", name, g, r) }
	fmt.Fprintf(&b, "%-20s %12s %12.2f\n", "tokens", "", raw.Tokens.F)
	fmt.Fprintf(&b, "%-20s %12s %12.2f\n", "sentences", "", raw.Sentences.F)
	row("UPOS", gold.UPOS, raw.UPOS.F)
	row("XPOS", gold.XPOS, raw.XPOS.F)
	row("lemma", gold.Lemma, raw.Lemma.F)
	row("UAS", gold.UAS, raw.UAS.F)
	row("LAS", gold.LAS, raw.LAS.F)
	row("LAS with subtypes", gold.LASSubtype, raw.LASSubtype.F)
	row("names precision", gold.Names.Precision, raw.Names.Precision)
	row("names recall", gold.Names.Recall, raw.Names.Recall)
	row("names F1", gold.Names.F, raw.Names.F)
	return b.String()
}
