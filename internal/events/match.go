package events

import (
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/lexicon"
	"dateline/internal/text"
)

// matcher holds one document while its events are found.
type matcher struct {
	lx      *Lexicon
	doc     *text.Doc
	m       dateline.Mentions
	said    []*dateline.Statement
	parties map[int]*dateline.Party // by the token that heads them
	places  map[int]*dateline.Place // by every token of theirs
	whens   [][]dated               // by sentence
	around  [][]*dateline.Statement // by sentence: those whose cue or words reach into it
	lower   []string                // lemmas in lower case
	why     *explainer
}

func newMatcher(lx *Lexicon, doc *text.Doc, m dateline.Mentions, said []*dateline.Statement) *matcher {
	mt := &matcher{lx: lx, doc: doc, m: m, said: said, parties: map[int]*dateline.Party{}, places: map[int]*dateline.Place{}}
	mt.lower = make([]string, len(doc.Tokens))
	for i, t := range doc.Tokens {
		mt.lower[i] = strings.ToLower(t.Lemma)
	}
	for _, p := range m.Parties {
		first, end := doc.TokensOf(p.Head)
		if first == end || slices.ContainsFunc(m.Whens, func(w *dateline.When) bool { return w.Span.Holds(p.Head) }) {
			continue
		}
		mt.stand(p, doc.HeadOf(first, end))
		for i := first; i < end; i++ {
			mt.stand(p, i)
		}
		if first, end = doc.TokensOf(p.Span); first < end {
			mt.stand(p, doc.HeadOf(first, end))
		}
	}
	for _, p := range m.Places {
		first, end := doc.TokensOf(p.Span)
		for i := first; i < end; i++ {
			mt.places[i] = p
		}
	}
	mt.bySentence()
	return mt
}

// dated is a time and the token that heads it.
type dated struct {
	when *dateline.When
	head int
}

// bySentence files times and statements under the sentences in which they stand.
func (mt *matcher) bySentence() {
	n := len(mt.doc.Sentences)
	mt.whens, mt.around = make([][]dated, n), make([][]*dateline.Statement, n)
	for _, w := range mt.m.Whens {
		if first, end := mt.doc.TokensOf(w.Span); first < end {
			i := mt.doc.SentenceOf(first)
			mt.whens[i] = append(mt.whens[i], dated{w, mt.doc.HeadOf(first, end)})
		}
	}
	for _, s := range mt.said {
		for _, i := range mt.reach(s) {
			mt.around[i] = append(mt.around[i], s)
		}
	}
}

// reach lists the sentences that a statement's cue and words stand in.
func (mt *matcher) reach(s *dateline.Statement) []int {
	var in []int
	for _, span := range []dateline.Span{s.Cue, s.Words} {
		first, end := mt.doc.TokensOf(span)
		if first == end {
			continue
		}
		for i, last := mt.doc.SentenceOf(first), mt.doc.SentenceOf(end-1); i <= last; i++ {
			if !contains(in, i) {
				in = append(in, i)
			}
		}
	}
	return in
}

// saidAt are the statements that reach into the sentence of a span.
func (mt *matcher) saidAt(s dateline.Span) []*dateline.Statement {
	if i := mt.doc.TokenAt(s.Start); i < len(mt.doc.Tokens) {
		return mt.around[mt.doc.SentenceOf(i)]
	}
	return nil
}

// stand lets token i stand for a party; of two, the one with more words wins.
func (mt *matcher) stand(p *dateline.Party, i int) {
	if o := mt.parties[i]; o == nil || len(o.Span.Text) < len(p.Span.Text) && o.Head == p.Head {
		mt.parties[i] = p
	}
}

func (mt *matcher) lemma(i int) string { return mt.lower[i] }

// words finds the tokens of an entry's predicate around its head h.
func (mt *matcher) words(e *lexicon.Entry, h int) ([]int, bool) {
	if e.POS == lexicon.Phrase {
		return mt.phrase(e, h)
	}
	words := []int{h}
	if len(e.Words) == 0 {
		return words, true
	}
	near := mt.near(h, e.POS)
	for _, w := range e.Words {
		i := mt.pick(w, near, words)
		if i < 0 {
			return nil, false
		}
		words = append(words, i)
	}
	return words, true
}

// phrase finds a run of lemmas that begins at h.
func (mt *matcher) phrase(e *lexicon.Entry, h int) ([]int, bool) {
	words := []int{h}
	for k, w := range e.Words {
		i := h + 1 + k
		if i >= len(mt.doc.Tokens) || !mt.is(w, i) {
			return nil, false
		}
		words = append(words, i)
	}
	return words, true
}

// is tells whether token i is the word, by its lemma or as it is written.
func (mt *matcher) is(w lexicon.Word, i int) bool {
	return mt.lx.Matches(w, mt.lower[i]) || mt.lx.Matches(w, strings.ToLower(mt.doc.Tokens[i].Form))
}

func (mt *matcher) pick(w lexicon.Word, near, taken []int) int {
	for _, i := range near {
		if mt.is(w, i) && !contains(taken, i) {
			return i
		}
	}
	return -1
}

func contains(xs []int, x int) bool {
	for _, y := range xs {
		if x == y {
			return true
		}
	}
	return false
}

// near are the tokens among which the other words of a predicate may stand: the head's dependents that are no
// clauses or adjuncts of their own, their markers and modifiers, and what the head describes or is passive of.
func (mt *matcher) near(h int, pos lexicon.POS) []int {
	var all []int
	add := func(i int) {
		all = append(all, i)
		for _, c := range mt.doc.Children(i) {
			if mt.doc.Is(c, "case", "compound", "amod", "det", "nmod", "mark", "fixed", "advmod", "nmod:poss") {
				all = append(all, c)
			}
		}
	}
	for _, c := range mt.doc.Children(h) {
		switch {
		case mt.doc.Is(c, "obj", "iobj", "obl", "nsubj:pass", "compound", "xcomp", "advmod", "nmod", "case", "cop", "aux:pass", "mark", "fixed"):
			add(c)
		case pos != lexicon.Verb && mt.doc.Is(c, "amod", "nmod:poss", "flat", "nsubj"):
			add(c)
		}
	}
	if g := mt.doc.Tokens[h].Head; g != text.Root && pos == lexicon.Verb && mt.doc.Is(h, "acl") && mt.nominal(g) {
		add(g) // "sanctions imposed on Iran"
	}
	return all
}

// refused tells which guard of an entry does not hold, or nothing.
func (mt *matcher) refused(e *lexicon.Entry, h int, sl *slots) string {
	when, held := false, false
	for _, g := range e.Guards {
		ok := mt.guard(g, h, sl)
		switch g.Kind {
		case lexicon.When:
			when, held = true, held || ok
		case lexicon.Unless:
			if ok {
				return "excluded by its argument (unless " + describe(g) + ")"
			}
		case lexicon.Needs:
			if !ok {
				return "lacks what it needs (" + describe(g) + ")"
			}
		}
	}
	if when && !held {
		return "none of its conditions holds (when …)"
	}
	return ""
}

func describe(g lexicon.Guard) string {
	var slots []string
	for _, c := range g.Conds {
		slots = append(slots, c.Slot)
	}
	return strings.Join(slots, ", ")
}

func (mt *matcher) guard(g lexicon.Guard, h int, sl *slots) bool {
	for _, c := range g.Conds {
		if mt.cond(c, h, sl) {
			return true
		}
	}
	return false
}

func (mt *matcher) cond(c lexicon.Cond, h int, sl *slots) bool {
	fillers := sl.get(c.Slot)
	if c.Slot == "head" {
		fillers = nil
		if sl.head != text.Root {
			fillers = []int{sl.head}
		}
	}
	if len(c.Words)+len(c.Classes)+len(c.Anywhere) == 0 {
		return len(fillers) > 0
	}
	for _, f := range mt.expand(fillers) {
		if mt.filler(c, f) {
			return true
		}
	}
	return false
}

// filler tells whether one filler meets a condition.
func (mt *matcher) filler(c lexicon.Cond, f int) bool {
	l := mt.lower[f]
	if c.Words[l] || c.Words[strings.ToLower(mt.doc.Tokens[f].Form)] {
		return true
	}
	for _, class := range c.Classes {
		if mt.lx.In(class, l) || mt.kind(class, f) {
			return true
		}
	}
	if len(c.Anywhere) > 0 {
		for _, i := range mt.doc.Subtree(f) {
			if c.Anywhere[mt.lower[i]] {
				return true
			}
		}
	}
	return false
}

// kind tells whether a filler is of one of the kinds that are no word classes.
func (mt *matcher) kind(kind string, f int) bool {
	switch kind {
	case "party":
		return mt.partyAt(f) != nil
	case "person":
		n := mt.doc.NameAt(f)
		p := mt.partyAt(f)
		return n != nil && n.Kind == text.PER || p != nil && p.Role != nil && !mt.plural(f)
	case "force":
		p := mt.partyAt(f)
		return p != nil && (p.Sector == "MIL" || p.Sector == "REB" || p.Sector == "UAF" || p.Sector == "COP")
	case "place":
		n := mt.doc.NameAt(f)
		return mt.places[f] != nil || n != nil && n.Kind == text.LOC
	}
	return false
}

func (mt *matcher) plural(i int) bool {
	x := mt.doc.Tokens[i].XPOS
	return x == "NNS" || x == "NNPS"
}

// expand adds to each filler those that are joined to it by "and".
func (mt *matcher) expand(fillers []int) []int {
	var all []int
	for _, f := range fillers {
		all = append(all, f)
		for _, c := range mt.doc.Children(f) {
			if mt.doc.Is(c, "conj") && !mt.verbal(c) {
				all = append(all, c)
			}
		}
	}
	return all
}
