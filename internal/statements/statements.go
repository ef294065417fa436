// Package statements finds who says what in an article: speaker, cue, words, hearer, medium, place and time.
//
// A statement begins at a cue ("said", "according to", "described … as"). Cues are a table, in package cues; how a cue's
// speaker and words lie about it in the tree is handled once, here, for all of them. Quoted sentences without a
// cue of their own run on from the statement beside them.
package statements

import (
	"fmt"
	"sort"

	"dateline/internal/cues"
	"dateline/internal/dateline"
	"dateline/internal/quotations"
	"dateline/internal/rule"
	"dateline/internal/text"
)

// found is a statement on its way: tokens, not yet spans.
type found struct {
	cueFirst, cueEnd int      // tokens of the cue
	verb             int      // the token that heads it
	first, end       int      // tokens of the words
	speaker          int      // the token that heads the speaker
	sent             int      // the sentence of the cue
	hearer           int      // the token that heads who is spoken to, or -1
	also             [][2]int // the cues of what was joined to it
	family           *cues.Family
	party            *dateline.Party // set where the speaker is no noun phrase of the tree
}

// holds tells whether token i stands within the words of x.
func (x *found) holds(i int) bool { return i >= x.first && i < x.end }

// finder looks for the statements of one document.
type finder struct {
	doc    *text.Doc
	m      dateline.Mentions
	quotes []quotations.Quotation
	in     []int               // for each token the quotation it lies in, or -1
	chain  map[int]*text.Chain // by the token that heads a mention
	found  []*found
}

// newFinder returns a finder that has looked for the quotations of doc.
func newFinder(doc *text.Doc, m dateline.Mentions) *finder {
	f := &finder{doc: doc, m: m, chain: map[int]*text.Chain{}}
	f.quotes, f.in = quotations.Find(doc)
	for c := range doc.Chains {
		for _, men := range doc.Chains[c].Mentions {
			f.chain[men.Head] = &doc.Chains[c]
		}
	}
	return f
}

// Find returns the statements of a document in the order of their words. It needs heads, and Index called.
func Find(doc *text.Doc, m dateline.Mentions) []*dateline.Statement {
	f := newFinder(doc, m)
	for n := range doc.Sentences {
		f.sentence(n)
	}
	f.runOn()
	f.merge()
	f.turns()
	f.headlines()
	sort.SliceStable(f.found, func(i, j int) bool { return f.found[i].first < f.found[j].first })
	var all []*dateline.Statement
	for _, x := range f.found {
		if s := f.statement(x); s != nil {
			s.ID = dateline.StatementID(fmt.Sprint("s", len(all)+1))
			all = append(all, s)
		}
	}
	return all
}

// Rules returns the rules of this package with their examples.
func Rules() []rule.Rule {
	var all []rule.Rule
	for _, f := range append(cues.Families(), accordingFamily, viewFamily, turnFamily, headlineFamily) {
		all = append(all, f.Rule)
	}
	return all
}

// longSentence is longer, in tokens, than anything anybody says; what is longer is a list or a table.
const longSentence = 1000

// sentence looks for cues in sentence n.
func (f *finder) sentence(n int) {
	s := f.doc.Sentences[n]
	if s.End-s.First > longSentence {
		return
	}
	for i := s.First; i < s.End; i++ {
		if f.in[i] >= 0 && !f.quotes[f.in[i]].Single {
			continue // what a quoted speaker reports stays within the quotation
		}
		t := &f.doc.Tokens[i]
		var x *found
		switch {
		case lowerIs(t.Form, "according"):
			x = f.according(i, n)
		case lowerIs(t.Form, "in"):
			x = f.inView(i, n)
		case t.UPOS == text.VERB || t.XPOS != "" && t.XPOS[0] == 'V':
			x = f.verbCue(i, n)
		case t.UPOS == text.NOUN:
			if x = f.nounCue(i, n); x == nil {
				x = f.mediaReport(i, n)
			}
		}
		if x != nil {
			x.sent = n
			f.found = append(f.found, x)
		}
	}
}

// trim narrows the tokens [first, end) to words: no marks around them, no "that" before them.
func (f *finder) trim(first, end int) (int, int) {
	for first < end && (f.doc.Tokens[first].UPOS == text.PUNCT || quotations.IsMark(f.doc.Tokens[first].Form)) {
		first++
	}
	if first < end && f.isThat(first) {
		return f.trim(first+1, end)
	}
	for end > first && (f.doc.Tokens[end-1].UPOS == text.PUNCT || quotations.IsMark(f.doc.Tokens[end-1].Form)) {
		if f.doc.Tokens[end-1].Form == ")" || f.doc.Tokens[end-1].Form == "]" {
			break
		}
		end--
	}
	return first, end
}

// isThat tells whether token i is the "that" which opens a clause.
func (f *finder) isThat(i int) bool {
	t := &f.doc.Tokens[i]
	return lowerIs(t.Form, "that") && (t.UPOS == text.SCONJ || t.Deprel == "mark")
}

// merge makes one statement of what one speaker says in one sentence.
func (f *finder) merge() {
	var kept []*found
	for _, x := range f.found {
		if y := f.mate(kept, x); y != nil {
			f.join(y, x)
			continue
		}
		kept = append(kept, x)
	}
	f.found = kept
}

// join makes x part of y. A finite cue names the two before a participle does ("Praising the deal, she said …").
func (f *finder) join(y, x *found) {
	y.first, y.end = min(y.first, x.first), max(y.end, x.end)
	other := [2]int{x.cueFirst, x.cueEnd}
	if f.doc.Tokens[y.verb].XPOS == "VBG" && f.finite(x.verb) {
		other = [2]int{y.cueFirst, y.cueEnd}
		y.cueFirst, y.cueEnd, y.verb, y.family = x.cueFirst, x.cueEnd, x.verb, x.family
	}
	y.also = append(append(y.also, other), x.also...)
	if y.hearer < 0 {
		y.hearer = x.hearer
	}
}

// mate returns the statement among kept that x is part of: same sentence, same speaker.
func (f *finder) mate(kept []*found, x *found) *found {
	for i := len(kept) - 1; i >= 0 && kept[i].sent == x.sent; i-- {
		if f.sameSpeaker(kept[i].speaker, x.speaker) {
			return kept[i]
		}
	}
	return nil
}

// sameSpeaker tells whether two tokens head mentions of the same party.
func (f *finder) sameSpeaker(a, b int) bool {
	if a == b {
		return true
	}
	if c, d := f.chain[a], f.chain[b]; c != nil && d != nil {
		return c == d
	}
	ta, tb := &f.doc.Tokens[a], &f.doc.Tokens[b]
	return ta.Form == tb.Form
}

// statement turns what was found into spans, or nil where nothing is left of it.
func (f *finder) statement(x *found) *dateline.Statement {
	x.first, x.end = f.trim(x.first, x.end)
	if x.first >= x.end {
		return nil
	}
	s := &dateline.Statement{
		Speaker: x.party,
		Cue:     f.doc.Span(x.cueFirst, x.cueEnd),
		Words:   f.doc.Span(x.first, x.end),
		Quoted:  f.someQuoted(x.first, x.end),
		Claim:   x.family.Claim,
		Rule:    x.family.Rule.Name,
	}
	if s.Speaker == nil {
		s.Speaker = f.party(x.speaker)
	}
	s.Speaker = f.relative(s.Speaker, x)
	for _, c := range x.also {
		s.Also = append(s.Also, f.doc.Span(c[0], c[1]))
	}
	if x.hearer >= 0 {
		s.Addressee = f.party(x.hearer)
	}
	f.circumstances(x, s)
	return s
}
