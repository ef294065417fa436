package events

import (
	"slices"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/lexicon"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// matcher holds one document while its events are found.
type matcher struct {
	*clauses.Tree
	lx      *Lexicon
	doc     *text.Doc
	m       dateline.Mentions
	said    []*dateline.Statement
	parties map[int]*dateline.Party    // by the token that heads them
	places  map[int]*dateline.Place    // by every token of theirs
	inTime  map[int]bool               // every token of a time
	whens   [][]dated                  // by sentence
	around  [][]*dateline.Statement    // by sentence: those whose cue or words reach into it
	lower   []string                   // lemmas in lower case
	last    map[dateline.EventType]int // the last sentence that told an act of the type
	climate string                     // how much of the document is politics
	terms   string                     // and how many of its words are
	why     *explainer
	note    choice.Note

	antecedents map[int][]int // for each pronoun, the heads of the nouns and names that it stands for
}

func newMatcher(lx *Lexicon, doc *text.Doc, m dateline.Mentions, said []*dateline.Statement) *matcher {
	mt := &matcher{lx: lx, doc: doc, m: m, said: said, parties: map[int]*dateline.Party{}, places: map[int]*dateline.Place{}, last: map[dateline.EventType]int{}}
	mt.lower = make([]string, len(doc.Tokens))
	for i, t := range doc.Tokens {
		mt.lower[i] = lx.Lemma(strings.ToLower(t.Lemma), strings.ToLower(t.Form), kindOf(t.UPOS))
	}
	mt.Tree = clauses.New(doc, mt.lower, func(i int) bool { return mt.parties[i] != nil })
	mt.inTime = map[int]bool{}
	for _, w := range m.Whens {
		first, end := doc.TokensOf(w.Span)
		for i := first; i < end; i++ {
			mt.inTime[i] = true
		}
	}
	for _, p := range m.Parties {
		first, end := doc.TokensOf(p.Head)
		if first == end || mt.inTime[first] && mt.inTime[end-1] {
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
	mt.antecedents = antecedents(doc)
	for _, p := range m.Places {
		first, end := doc.TokensOf(p.Span)
		for i := first; i < end; i++ {
			mt.places[i] = p
		}
	}
	mt.bySentence()
	mt.climate, mt.terms = climate(m.Parties, len(doc.Tokens)), mt.termsIn(0, len(doc.Tokens))
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
			in = append(in, i)
		}
	}
	slices.Sort(in)
	return slices.Compact(in)
}

// saidAt are the statements that reach into the sentence of a span.
func (mt *matcher) saidAt(s dateline.Span) []*dateline.Statement {
	if i := mt.doc.TokenAt(s.Start); i < len(mt.doc.Tokens) {
		return mt.around[mt.doc.SentenceOf(i)]
	}
	return nil
}

// kindOf is the kind of predicate that words of a part of speech are.
func kindOf(u text.UPOS) lexicon.POS {
	switch u {
	case text.VERB, text.AUX:
		return lexicon.Verb
	case text.ADJ, text.ADV:
		return lexicon.Adj
	}
	return lexicon.Noun
}

// antecedents finds for each pronoun of a chain the heads of the chain's names and nominals.
func antecedents(doc *text.Doc) map[int][]int {
	of := map[int][]int{}
	for _, c := range doc.Chains {
		var heads []int
		for _, m := range c.Mentions {
			if m.Kind != text.Pronoun && len(heads) < 8 {
				heads = append(heads, m.Head)
			}
		}
		for _, m := range c.Mentions {
			if m.Kind == text.Pronoun {
				of[m.Head] = heads
			}
		}
	}
	return of
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
		if mt.is(w, i) && !slices.Contains(taken, i) {
			return i
		}
	}
	return -1
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
		case mt.doc.Is(c, "obj", "iobj", "obl", "nsubj:pass", "compound", "xcomp", "advmod", "nmod", "case", "cop", "aux", "aux:pass", "mark", "fixed"):
			add(c)
		case pos != lexicon.Verb && mt.doc.Is(c, "amod", "nmod:poss", "flat", "nsubj"):
			add(c)
		}
	}
	if g := mt.doc.Tokens[h].Head; g != text.Root && pos == lexicon.Verb && mt.doc.Is(h, "acl") && mt.Nominal(g) {
		add(g) // "sanctions imposed on Iran"
	}
	return all
}

// refused tells whether an entry's guards do not hold, and which of them: of conditions that all fail, the first.
func (mt *matcher) refused(e *lexicon.Entry, h int, sl *clauses.Slots) (by lexicon.Guard, no bool) {
	when, held := lexicon.Guard{}, false
	for _, g := range e.Guards {
		ok := mt.guard(g, h, sl)
		switch g.Kind {
		case lexicon.When:
			if when.Kind == "" {
				when = g
			}
			held = held || ok
		case lexicon.Unless:
			if ok {
				return g, true
			}
		case lexicon.Needs:
			if !ok && !mt.known(e, h) {
				return g, true
			}
		}
	}
	return when, when.Kind != "" && !held
}

// told is how many sentences an act is remembered, so that "the strike" may take it up.
const told = 6

// known tells whether a noun with "the" or "this" takes up an act of its type that was told before: it needs no
// arguments then.
func (mt *matcher) known(e *lexicon.Entry, h int) bool {
	if e.POS != lexicon.Noun || mt.doc.Tokens[h].UPOS != text.NOUN || plover.Spoken(e.Family.Type) {
		return false
	}
	last, ok := mt.last[e.Family.Type]
	return ok && mt.doc.SentenceOf(h)-last <= told && mt.definite(h)
}

// definite tells whether a noun has "the" or "this" before it.
func (mt *matcher) definite(h int) bool {
	for _, c := range mt.doc.Children(h) {
		if mt.doc.Is(c, "det") && definite[mt.lower[c]] && mt.lower[c] != "another" {
			return true
		}
	}
	return false
}

func (mt *matcher) guard(g lexicon.Guard, h int, sl *clauses.Slots) bool {
	for _, c := range g.Conds {
		if mt.cond(c, h, sl) {
			return true
		}
	}
	return false
}

func (mt *matcher) cond(c lexicon.Cond, h int, sl *clauses.Slots) bool {
	fillers := sl.Get(c.Slot)
	if c.Slot == "head" {
		fillers = nil
		if sl.Head != text.Root {
			fillers = []int{sl.Head}
		}
	}
	if len(c.Words)+len(c.Classes)+len(c.Anywhere) == 0 {
		return len(fillers) > 0
	}
	for _, f := range mt.Expand(fillers) {
		if mt.filler(c, f) {
			return true
		}
	}
	return false
}

// filler tells whether one filler, or the noun that it stands for, meets a condition.
func (mt *matcher) filler(c lexicon.Cond, f int) bool {
	if mt.meets(c, f) {
		return true
	}
	if mt.doc.Tokens[f].UPOS != text.PRON {
		return mt.Counted(f) >= 0 && mt.meets(c, mt.Counted(f))
	}
	for _, h := range mt.antecedents[f] {
		if mt.meets(c, h) {
			return true
		}
	}
	return false
}

func (mt *matcher) meets(c lexicon.Cond, f int) bool {
	l := mt.lower[f]
	if c.Words[l] || c.Words[strings.ToLower(mt.doc.Tokens[f].Form)] {
		return true
	}
	for _, class := range c.Classes {
		if mt.lx.In(class, l) || mt.kind(class, f) || calledByName[class] && mt.kind("person", f) {
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

// calledByName are the word classes to which whoever is called by name belongs too.
var calledByName = set("captive victim")

// kind tells whether a filler is of one of the kinds that are no word classes.
func (mt *matcher) kind(kind string, f int) bool {
	switch kind {
	case "party":
		return mt.partyAt(f) != nil
	case "person":
		n := mt.doc.NameAt(f)
		p := mt.partyAt(f)
		return n != nil && n.Kind == text.PER || p != nil && p.Role != nil && !mt.Plural(f) || personal[mt.lower[f]]
	case "told":
		return mt.told(f)
	case "force":
		p := mt.partyAt(f)
		return p != nil && (p.Sector == "MIL" || p.Sector == "REB" || p.Sector == "UAF" || p.Sector == "COP")
	case "place":
		n := mt.doc.NameAt(f)
		return mt.places[f] != nil || n != nil && n.Kind == text.LOC
	}
	return false
}

var personal = set("he she him her i me we us")

// told tells whether a clause says how things are, and not how they should be: "that it may rain", "that he left", but
// not "that he leave", "that he should leave".
func (mt *matcher) told(f int) bool {
	if !mt.Verbal(f) {
		return false
	}
	for _, c := range mt.doc.Children(f) {
		if l := mt.lower[c]; mt.doc.Is(c, "aux") && (l == "should" || l == "must" || l == "ought") {
			return false
		}
	}
	t := mt.Tense(f)
	return t.Past || t.Present || t.Modal || t.Perfect || t.Future || t.Conditional
}

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}
