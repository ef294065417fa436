// Package attitudes finds how people stand to things where an article does not give their words: who wants, plans, thinks,
// knows, supports or opposes what, and who spoke of what.
//
// With the statements these are all that an article attributes to somebody. The words that tell attitudes are a table;
// who fills which of their arguments is told by package clauses.
package attitudes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/quotations"
	"dateline/internal/text"
)

// finder looks for the attitudes of one document.
type finder struct {
	*clauses.Tree
	doc    *text.Doc
	lower  []string
	m      dateline.Mentions
	quotes []quotations.Quotation
	in     []int // for each token the quotation it lies in, or -1
	taken  map[int]bool
	around map[int][]*dateline.Statement // those whose words reach into a sentence, by its number
}

// Find returns the attitudes of a document in the order of their cues, but for what its statements say already.
// It needs heads, and Index called.
func Find(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement) []*dateline.Attitude {
	f := &finder{doc: doc, m: m, lower: make([]string, len(doc.Tokens)), taken: map[int]bool{}, around: map[int][]*dateline.Statement{}}
	for i := range doc.Tokens {
		f.lower[i] = strings.ToLower(doc.Tokens[i].Lemma)
	}
	f.quotes, f.in = quotations.Find(doc)
	f.Tree = clauses.New(doc, f.lower, f.mayHold)
	for _, s := range said {
		f.hear(s)
		for _, c := range append([]dateline.Span{s.Cue}, s.Also...) {
			first, end := doc.TokensOf(c)
			for i := first; i < end; i++ {
				f.taken[i] = true
			}
		}
	}
	var all []*dateline.Attitude
	for i := range doc.Tokens {
		if a := f.at(i); a != nil {
			f.taken[i] = true
			a.Attribution = f.sources(i, a)
			a.ID = dateline.AttitudeID(fmt.Sprint("t", len(all)+1))
			all = append(all, a)
		}
	}
	return all
}

// hear notes which sentences the words of a statement reach into.
func (f *finder) hear(s *dateline.Statement) {
	first, end := f.doc.TokensOf(s.Words)
	if first == end {
		return
	}
	for n := f.doc.SentenceOf(first); n <= f.doc.SentenceOf(end-1); n++ {
		f.around[n] = append(f.around[n], s)
	}
}

// sources are whoever says that an attitude is so, whose cue is token i: the speakers in whose words it stands, outermost
// last, but for its holder himself.
func (f *finder) sources(i int, a *dateline.Attitude) []*dateline.Source {
	var all []*dateline.Statement
	for _, s := range f.around[f.doc.SentenceOf(i)] {
		if s.Words.Holds(a.Cue) && !s.Cue.Overlaps(a.Cue) && s.Speaker != nil && !s.Speaker.Span.Overlaps(a.Holder.Span) {
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all, func(x, y *dateline.Statement) int { return cmp.Compare(len(x.Words.Text), len(y.Words.Text)) })
	var sources []*dateline.Source
	for _, s := range all {
		sources = append(sources, s.Source())
	}
	return sources
}

// at returns the attitude whose cue is token i, or nil.
func (f *finder) at(i int) *dateline.Attitude {
	if f.taken[i] || f.in[i] >= 0 && !f.quotes[f.in[i]].Single {
		return nil
	}
	var cues []cue
	read := f.verb
	switch f.doc.Tokens[i].UPOS {
	case text.VERB:
		if cues = builtin.verbs[f.lower[i]]; len(cues) == 0 && f.doc.Child(i, "aux:pass", "cop") >= 0 {
			cues, read = builtin.adjectives[strings.ToLower(f.doc.Tokens[i].Form)], f.adjective
		}
	case text.ADJ:
		cues, read = builtin.adjectives[f.lower[i]], f.adjective
	case text.NOUN:
		cues, read = builtin.nouns[f.lower[i]], f.noun
	}
	for _, c := range cues {
		if a := read(i, c); a != nil {
			return a
		}
	}
	return nil
}

// adjective reads the adjective, or participle, at token i as cue c.
func (f *finder) adjective(i int, c cue) *dateline.Attitude {
	s := f.Clause(i)
	holder := f.holder(append(s.Get("subj"), s.Get("obj")...), i, c)
	if holder < 0 || f.doc.Child(i, "cop", "aux:pass") < 0 {
		return nil
	}
	object := f.object(s, c, i, holder)
	if object < 0 {
		return nil
	}
	return f.attitude(c, holder, i, i+1, object)
}

// verb reads the verb at token i as cue c.
func (f *finder) verb(i int, c cue) *dateline.Attitude {
	end := i + 1
	if c.more != "" {
		if end >= len(f.doc.Tokens) || f.lower[end] != c.more {
			return nil
		}
		end++
	}
	s := f.Clause(i)
	holders := s.Get("subj")
	if f.Passive(i) {
		if holders = s.Get("by"); c.passive {
			holders = s.Get("obj")
		}
	}
	holder := f.holder(holders, i, c)
	if holder < 0 {
		return nil
	}
	object := f.object(s, c, i, holder)
	if object < 0 {
		return nil
	}
	return f.attitude(c, holder, i, end, object)
}

// holder returns the first of the fillers who may hold an attitude, or -1.
func (f *finder) holder(fillers []int, i int, c cue) int {
	for _, h := range fillers {
		if f.beside(h, i) {
			h = f.mainSubject(h)
		}
		if h >= 0 && f.mayHold(h) && f.doc.SentenceOf(h) == f.doc.SentenceOf(i) && (!c.document || documents[f.lower[h]]) {
			return h
		}
	}
	return -1
}

// beside tells whether the participle at token i stands after a comma, and tells more of the whole clause rather than of
// the noun h that the tree hung it from: "cut taxes by half, promising growth".
func (f *finder) beside(h, i int) bool {
	return f.doc.Tokens[i].XPOS == "VBG" && f.doc.Is(i, "acl") && f.doc.Tokens[i].Head == h && f.doc.Tokens[i-1].Form == "," && !f.doc.Is(h, "nsubj")
}

// mainSubject returns the subject of the clause that token h stands in, or -1.
func (f *finder) mainSubject(h int) int {
	if s := f.Clause(f.ClauseOf(h)).Get("subj"); len(s) > 0 && s[0] != h {
		return s[0]
	}
	return -1
}

// object returns the head of what the attitude is to: the first of its slots that is filled, or -1.
func (f *finder) object(s *clauses.Slots, c cue, i, holder int) int {
	for _, slot := range c.slots {
		for _, o := range s.Get(slot) {
			if o == holder || o == i || f.doc.Within(i, o) && o > i {
				continue
			}
			if slot == "obj" && c.objects != nil && !slices.Contains(c.objects, f.lower[o]) {
				continue
			}
			return o
		}
	}
	return -1
}

// noun reads the noun at token i as cue c.
func (f *finder) noun(i int, c cue) *dateline.Attitude {
	holder, object := -1, -1
	var byCase = map[string]int{}
	for _, k := range f.doc.Children(i) {
		switch {
		case f.doc.Is(k, "nmod:poss"):
			holder = f.Deref(k)
		case f.doc.Is(k, "nmod"):
			if name := f.CaseOf(k); name != "" && byCase[name] == 0 {
				byCase[name] = k
			}
		case f.doc.Is(k, "acl", "ccomp") && !f.doc.Is(k, "acl:relcl") && k > i:
			if name := f.clauseSlot(k); byCase[name] == 0 {
				byCase[name] = k
			}
		}
	}
	for _, slot := range c.slots {
		if k := byCase[slot]; k > 0 && object < 0 {
			object = k
		}
	}
	for _, name := range []string{"from", "by", "among"} {
		if k := byCase[name]; k > 0 && holder < 0 && k != object {
			holder = f.Deref(k)
		}
	}
	if holder < 0 {
		holder = f.maker(i)
	}
	if holder < 0 || object < 0 || !f.mayHold(holder) {
		return nil
	}
	return f.attitude(c, holder, i, i+1, object)
}

// maker returns who does what the noun at token i names, by a verb that says no more: "made a promise to stay".
func (f *finder) maker(i int) int {
	v := f.doc.Tokens[i].Head
	if v == text.Root || f.taken[v] || !f.doc.Is(i, "obj") || !f.Light(v) && f.lower[v] != "give" {
		return -1
	}
	if s := f.Clause(v).Get("subj"); len(s) > 0 {
		return s[0]
	}
	return -1
}

// clauseSlot names the slot of a clause that hangs from a noun.
func (f *finder) clauseSlot(k int) string {
	if f.Infinitive(k) {
		return "inf"
	}
	if m := f.doc.Child(k, "mark"); m >= 0 && f.lower[m] != "that" {
		return f.lower[m]
	}
	return "that"
}

// attitude lays out what was found.
func (f *finder) attitude(c cue, holder, first, end, object int) *dateline.Attitude {
	from, to := f.reach(object, first, end)
	if from >= to {
		return nil
	}
	return &dateline.Attitude{
		Kind:   c.family.kind,
		Holder: f.relative(f.party(holder), holder, first),
		Cue:    f.doc.Span(first, end),
		Object: f.doc.Span(from, to),
		Rule:   c.family.rule.Name,
	}
}

// reach returns the tokens of the object headed by a token, without marks around them: all that stands after the cue at
// [first, end), "wants the canal to be repaired"; before it, the noun phrase.
func (f *finder) reach(object, first, end int) (from, to int) {
	if object < first {
		from, to = f.phrase(object)
	} else {
		_, to = f.extent(object)
		from = end
	}
	return f.trim(from, to)
}

// trim narrows the tokens [from, to) by the marks at their ends.
func (f *finder) trim(from, to int) (int, int) {
	for from < to && f.doc.Tokens[from].UPOS == text.PUNCT {
		from++
	}
	for to > from && f.doc.Tokens[to-1].UPOS == text.PUNCT {
		to--
	}
	return from, to
}

// extent returns the tokens of all that hangs below token i.
func (f *finder) extent(i int) (first, end int) {
	all := f.doc.Subtree(i)
	return all[0], all[len(all)-1] + 1
}

// mayHold tells whether token i may head somebody, or a document, who stands to something.
func (f *finder) mayHold(i int) bool {
	t := &f.doc.Tokens[i]
	switch t.UPOS {
	case text.PRON:
		return !dumb[f.lower[i]]
	case text.NOUN, text.PROPN:
		n := f.doc.NameAt(i)
		return !times[f.lower[i]] && (n == nil || n.Kind != text.DATE)
	case text.NUM, text.DET:
		return true
	}
	return false
}

// dumb are the pronouns that stand for nobody.
var dumb = map[string]bool{"it": true, "this": true, "that": true, "what": true, "there": true, "which": true, "itself": true, "something": true, "nothing": true}

// times are nouns that tell when.
var times = set("time day week month year decade hour moment today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday")

// documents are what shows things.
var documents = set(`poll survey study report analysis document record data figure statistic finding result website site page article story book
	film video ad photo picture image map footage chart letter email e-mail memo filing research census estimate forecast model review audit
	statement resolution bill law constitution platform list post tweet paper projection average index evidence transcript`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// party returns the party that token head heads: among the resolved mentions, or made of its noun phrase.
func (f *finder) party(head int) *dateline.Party {
	t := f.doc.Span(head, head+1)
	n, _ := slices.BinarySearchFunc(f.m.Parties, t.Start+1, func(p *dateline.Party, at int) int { return cmp.Compare(p.Span.Start, at) })
	var best *dateline.Party
	for _, p := range f.m.Parties[max(0, n-32):n] {
		if p.Head.Holds(t) && (best == nil || len(p.Span.Text) > len(best.Span.Text)) {
			best = p
		}
	}
	if best != nil {
		return best
	}
	first, end := f.phrase(head)
	return &dateline.Party{Span: f.doc.Span(first, end), Head: t}
}

// relative adds to a party the relative pronoun that stands for it as the subject of verb i.
func (f *finder) relative(p *dateline.Party, head, i int) *dateline.Party {
	for _, k := range f.doc.Children(i) {
		if f.doc.Is(k, "nsubj") && f.Relativizer(k) && f.Deref(k) == head {
			q := *p
			q.Mentions = append(slices.Clone(p.Mentions), f.doc.Span(k, k+1))
			return &q
		}
	}
	return p
}

// phrase returns the tokens of the noun phrase of token head, without clauses and appositions.
func (f *finder) phrase(head int) (first, end int) {
	first, end = head, head+1
	for _, k := range f.doc.Children(head) {
		if f.doc.Is(k, "acl", "appos", "conj", "cc", "punct", "parataxis", "advcl", "cop", "nsubj", "aux") || f.doc.Is(k, "case") && k < head {
			continue
		}
		a, b := f.extent(k)
		if k < head {
			first = min(first, a)
		} else if a == end {
			end = b
		}
	}
	return first, end
}
