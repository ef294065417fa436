package actors

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/text"
)

var (
	someWords = strings.Fields("the Russia Russian Moscow Kim Jordan Hamas former president ministry of Ulla Quist police - , 's She they rebels Iran backed UN IS group 40 Georgia Atlanta U.S. spokesman its opposition Security Council")
	someTags  = []text.UPOS{text.NOUN, text.PROPN, text.PRON, text.ADJ, text.NUM, text.DET, text.VERB, text.PUNCT, text.ADP}
	someRels  = strings.Fields("nsubj obj obl nmod nmod:poss compound amod flat appos conj det case punct nummod acl:relcl cop nmod:desc root")
	someKinds = []text.NameKind{text.PER, text.ORG, text.LOC}
)

// anyDoc draws a document of one to three sentences with trees, names and chains that need make no sense.
func anyDoc(t *rapid.T) *text.Doc {
	doc := &text.Doc{}
	var b strings.Builder
	for s := range rapid.IntRange(1, 3).Draw(t, "sentences") {
		first := len(doc.Tokens)
		n := rapid.IntRange(1, 9).Draw(t, "words")
		for i := range n {
			w := rapid.SampledFrom(someWords).Draw(t, "word")
			if b.Len() > 0 && rapid.Bool().Draw(t, "space") {
				b.WriteByte(' ')
			}
			start := b.Len()
			b.WriteString(w)
			head := text.Root
			if i > 0 { // a head before or after, but never a circle: word i hangs from one already placed
				head = first + rapid.IntRange(0, i-1).Draw(t, "head")
			}
			doc.Tokens = append(doc.Tokens, text.Token{
				Start: start, End: b.Len(), Form: w, Lemma: strings.ToLower(w), Head: head,
				UPOS: rapid.SampledFrom(someTags).Draw(t, "tag"), Deprel: rapid.SampledFrom(someRels).Draw(t, "relation"),
			})
		}
		doc.Sentences = append(doc.Sentences, text.Sentence{First: first, End: first + n, Paragraph: s})
		if rapid.Bool().Draw(t, "named") {
			end := rapid.IntRange(first+1, first+n).Draw(t, "name end")
			doc.Names = append(doc.Names, text.Name{First: first, End: end, Kind: rapid.SampledFrom(someKinds).Draw(t, "kind")})
		}
	}
	doc.Text = b.String()
	doc.Index()
	for range rapid.IntRange(0, 2).Draw(t, "chains") {
		var c text.Chain
		for range rapid.IntRange(1, 3).Draw(t, "mentions") {
			h := rapid.IntRange(0, len(doc.Tokens)-1).Draw(t, "mention")
			c.Mentions = append(c.Mentions, text.Mention{First: h, End: h + 1, Head: h, Kind: text.Named})
		}
		doc.Chains = append(doc.Chains, c)
	}
	return doc
}

// TestAnyTree holds what every finding promises, whatever the grammar made of a text.
func TestAnyTree(t *testing.T) {
	l := load(t)
	rapid.Check(t, func(rt *rapid.T) {
		doc := anyDoc(rt)
		date := rapid.SampledFrom([]string{"", "2016-09-08", "nonsense", "2021-08-15T10:00:00Z"}).Draw(rt, "date")
		ps := l.Find(doc, date)
		last := -1
		for _, p := range ps {
			if !p.Span.In(doc.Text) || !p.Head.In(doc.Text) || p.Head.Text == "" {
				rt.Fatalf("%v: a span does not repeat the text", p)
			}
			if !p.Span.Holds(p.Head) {
				rt.Fatalf("%q: the head %q lies outside", p.Span.Text, p.Head.Text)
			}
			if p.Role != nil && !p.Role.In(doc.Text) {
				rt.Fatalf("%q: the role does not repeat the text", p.Span.Text)
			}
			for _, m := range p.Mentions {
				if !m.In(doc.Text) {
					rt.Fatalf("%q: a mention does not repeat the text", p.Span.Text)
				}
			}
			if p.Span.Start < last {
				rt.Fatalf("%q: out of order", p.Span.Text)
			}
			last = p.Span.Start
		}
		if d := cmp.Diff(ps, l.Find(doc, date)); d != "" {
			rt.Fatalf("reading twice gives two readings: %s", d)
		}
	})
}

// TestDeepTree reads a sentence whose words hang one from the other, twenty thousand deep.
func TestDeepTree(t *testing.T) {
	doc := &text.Doc{Text: strings.Repeat("Russia ", 20000)}
	for i := range 20000 {
		doc.Tokens = append(doc.Tokens, text.Token{Start: 7 * i, End: 7*i + 6, Form: "Russia", UPOS: text.PROPN, Head: i - 1, Deprel: "nmod"})
	}
	doc.Sentences = []text.Sentence{{First: 0, End: 20000}}
	doc.Index()
	if got := len(load(t).Find(doc, "")); got != 20000 {
		t.Errorf("%d parties, want 20000", got)
	}
}
