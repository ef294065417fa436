// Package figures finds the numbers that an article gives of things that matter politically: killed, injured, missing,
// detained, released, displaced, troops, aid, prices, money, distances, the length of truces and sentences, and counts
// of attacks, votes or treaties, with who or what is counted, in which event, and who says so.
package figures

import (
	"fmt"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/numbers"
	"dateline/internal/text"
)

// Find returns the figures of a document in the order of the text, and ties them to the events both ways.
func Find(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement, evs []*dateline.Event) []*dateline.Figure {
	r := &reader{doc: doc, atoms: numbers.Lex(doc), mentions: m, spokenOf: countries(m), converted: map[*dateline.Figure]*dateline.Figure{}}
	var all []*dateline.Figure
	for _, n := range numbers.FindIn(r.atoms) {
		if r.inTable(r.atoms[n.Core].Token) {
			continue
		}
		if f := r.read(n); f != nil {
			all = append(all, f)
			r.previous = f
		}
	}
	all = r.withNone(r.joinChanges(all))
	t := newTies(doc, m, said, evs)
	for i, f := range all {
		f.ID = dateline.FigureID(fmt.Sprintf("f%d", i+1))
		t.tie(f)
	}
	return all
}

// reader reads one document.
type reader struct {
	doc      *text.Doc
	atoms    []numbers.Atom
	mentions dateline.Mentions

	lastMoney *dateline.Figure // the sum read last, and where
	lastAt    counted
	converted map[*dateline.Figure]*dateline.Figure // prices in a second currency, by the price they stand behind
	previous  *dateline.Figure                      // the figure read last
	sick      int8                                  // whether an outbreak is spoken of: 1 no, 2 yes, 0 not yet looked
	spokenOf  []dateline.Country                    // the countries of the story, those spoken of most first
}

// longSentence is longer, in tokens, than anything anybody writes; what is longer is a list or a table.
const longSentence = 1000

// inTable tells whether token i stands in what is no sentence. The readers look about a whole sentence for each number,
// which only sentences of a bounded length can bear.
func (r *reader) inTable(i int) bool {
	s := r.doc.Sentences[r.doc.SentenceOf(i)]
	return s.End-s.First > longSentence
}

// counted is a number and where it stands in the tree.
type counted struct {
	numbers.Number
	first, end int // tokens of the numeral with its sign
	head       int // the token of these that the rest hangs on
	top        int // head of the phrase of the number and what it counts
	noun       int // what is counted, or -1 where it is left out: "27 were wounded"
}

// read gives the figure that a number makes, if any. The first reader that knows the number has the last word on it.
func (r *reader) read(n numbers.Number) *dateline.Figure {
	if n.Ordinal || r.inDate(n) {
		return nil
	}
	c := r.phrase(n)
	if n.Share && (c.noun < 0 || !r.human(c.noun) || losses[r.lemma(c.noun)]) {
		return nil
	}
	if value(n.Range) == 1 && r.form(c.end) == "of" && r.form(c.first) == "one" {
		return nil // "one of the bodies"
	}
	if r.label(c) || r.age(c) {
		return nil
	}
	for _, try := range []func(counted) (*dateline.Figure, bool){r.percentage, r.money, r.length, r.distance, r.people, r.votes, r.count} {
		if f, done := try(c); done {
			return f
		}
	}
	return nil
}

// figure is what all kinds of figures share.
func (r *reader) figure(c counted, kind dateline.FigureKind, rule string) *dateline.Figure {
	f := &dateline.Figure{Kind: kind, Range: c.Range, Approximate: c.Approximate, Share: c.Share, Value: c.Span(r.doc.Text, r.atoms), Rule: dateline.RuleName("figure/" + rule)}
	if c.noun >= 0 {
		s := r.nounPhrase(c)
		f.Of = &s
	}
	return f
}

// phrase finds what the number counts.
func (r *reader) phrase(n numbers.Number) counted {
	from := n.Core
	if n.Sign != "" {
		from = n.First
		for from < n.Core && r.atoms[from].Kind != numbers.Mark && !(from+1 < n.Core && r.atoms[from+1].Glued) {
			from++
		}
		for from < n.Core-1 && r.atoms[from].Word != n.Sign && r.atoms[from].Kind == numbers.Word && !r.atoms[from+1].Glued {
			from++
		}
	}
	c := counted{Number: n, first: r.atoms[from].Token, end: r.atoms[n.CoreEnd-1].Token + 1, noun: -1}
	c.head = r.doc.HeadOf(c.first, c.end)
	c.top = c.head
	for from := r.atoms[n.First].Token; r.doc.Tokens[c.top].Head >= from && r.doc.Tokens[c.top].Head < c.first; {
		c.top = r.doc.Tokens[c.top].Head // inside the qualifier: "close to 200"
	}
	if of := r.partitive(c); of >= 0 {
		c.noun = of
		return c
	}
	t := r.doc.Tokens[c.head]
	if c.top != c.head {
		t = r.doc.Tokens[c.top]
	}
	if t.Head == text.Root || c.Sign != "" || r.led(c.end) {
		return c
	}
	switch {
	case r.doc.Is(c.head, "nummod", "amod", "det", "advmod") && nominal(r.doc.Tokens[t.Head]),
		r.doc.Is(c.head, "compound", "nmod") && t.Head > c.head && nominal(r.doc.Tokens[t.Head]):
		c.noun = r.nearer(c, t.Head)
		c.top = c.noun
	case c.end < len(r.doc.Tokens) && r.adjacentNoun(c.end) >= 0 && r.doc.Is(c.head, "nummod"):
		c.noun = r.adjacentNoun(c.end)
		c.top = c.noun
	}
	return c
}

// nearer returns noun h that the tree lets a number count, or the plural noun right behind the number where h cannot be
// it: h lies behind a preposition ("eight Kurds in custody"), or is in the singular before it ("eight minority Kurds").
func (r *reader) nearer(c counted, h int) int {
	n := r.adjacentNoun(c.end)
	if n < 0 || n == h || h < c.end || !strings.HasSuffix(r.doc.Tokens[n].XPOS, "S") || value(c.Range) <= 1 {
		return h
	}
	if h < n && !strings.HasSuffix(r.doc.Tokens[h].XPOS, "S") {
		return n
	}
	for i := n + 1; i < h; i++ {
		if r.led(i) {
			return n
		}
	}
	return h
}

// led tells whether a preposition stands at token i, right after a number: "the five in prison" are no five prisons,
// whatever the tree makes of them.
func (r *reader) led(i int) bool {
	if i >= len(r.doc.Tokens) || r.doc.Tokens[i].UPOS != text.ADP {
		return false
	}
	f := r.form(i)
	return f == "in" || f == "at" || f == "from" || f == "with" || f == "on"
}

// nominal tells whether a token can be what is counted.
func nominal(t text.Token) bool {
	return t.UPOS == text.NOUN || t.UPOS == text.PROPN || t.UPOS == text.PRON || t.UPOS == text.SYM || t.UPOS == text.X
}

// partitive returns the noun of "dozens of people", "40 of them", "half of the population", or -1.
func (r *reader) partitive(c counted) int {
	if c.end+1 >= len(r.doc.Tokens) || r.doc.Tokens[c.end].Form != "of" && !c.Share {
		return -1
	}
	for _, k := range r.doc.Children(c.head) {
		if k >= c.end && r.doc.Is(k, "nmod", "obl", "dep") && nominal(r.doc.Tokens[k]) {
			return k
		}
	}
	return r.adjacentNoun(c.end)
}

// adjacentNoun returns the head noun of the words that follow token i directly, or -1: for trees that lost it.
func (r *reader) adjacentNoun(i int) int {
	last := -1
	for ; i < len(r.doc.Tokens) && i < r.sentenceEnd(i); i++ {
		switch t := r.doc.Tokens[i]; {
		case t.UPOS == text.NOUN || t.UPOS == text.PROPN:
			last = i
		case last < 0 && (t.UPOS == text.ADJ || t.UPOS == text.DET || t.Form == "of" || t.Form == "-" || t.UPOS == text.PRON || t.XPOS == "VBN" || t.XPOS == "VBG"):
		default:
			return last
		}
	}
	return last
}

func (r *reader) sentenceEnd(i int) int { return r.doc.Sentences[r.doc.SentenceOf(i)].End }

// nounPhrase is what is counted, from after the number to the end of its near modifiers.
func (r *reader) nounPhrase(c counted) dateline.Span {
	first := c.noun
	for first > c.end && first > 0 && first-1 >= c.end && r.doc.Within(first-1, c.noun) {
		first--
	}
	if first < c.end && c.noun >= c.end {
		first = c.end
	}
	for first < c.noun && (r.doc.Tokens[first].Form == "of" || r.doc.Tokens[first].Form == "-" || r.doc.Tokens[first].UPOS == text.DET || r.doc.Tokens[first].UPOS == text.PUNCT) {
		first++
	}
	end := c.noun + 1
	for end < r.sentenceEnd(c.noun) && r.nearModifier(end, c.noun) {
		end++
	}
	return r.doc.Span(min(first, c.noun), end)
}

// nearModifier tells whether token i belongs to noun's prepositional modifiers or names, not to a clause.
func (r *reader) nearModifier(i, noun int) bool {
	for k := i; k != noun; k = r.doc.Tokens[k].Head {
		if k == text.Root || r.doc.Is(k, "acl", "appos", "conj", "cc", "punct", "parataxis", "dep") {
			return false
		}
	}
	return true
}

// lemma returns the lower-case lemma of token i, or nothing outside the document.
func (r *reader) lemma(i int) string {
	if i < 0 || i >= len(r.doc.Tokens) {
		return ""
	}
	return lower(r.doc.Tokens[i].Lemma)
}

// form returns token i in lower case, or nothing outside the document.
func (r *reader) form(i int) string {
	if i < 0 || i >= len(r.doc.Tokens) {
		return ""
	}
	return lower(r.doc.Tokens[i].Form)
}
