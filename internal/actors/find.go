package actors

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/actors/rolls"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// Find returns every noun phrase of the document that may name a political party, in the order of the text, each
// coded once: from its own words, then from the list at the date of publication (RFC 3339, empty if unknown),
// then from the other mentions of its chain. A nationality or a body that only stands before another noun
// ("the Turkish operation") is a party of its own too: who reads the claims chooses by syntax.
func (l *List) Find(doc *text.Doc, published string) []*dateline.Party {
	return l.read(doc, published).find()
}

func (r *reading) find() []*dateline.Party {
	heads := r.candidates()
	for _, h := range heads {
		r.code(h)
	}
	r.link(heads)
	var out []*dateline.Party
	for _, h := range heads {
		if c := r.code(h); r.may(h, c) {
			out = append(out, r.party(h, c))
		}
	}
	slices.SortStableFunc(out, func(a, b *dateline.Party) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Head.Start, b.Head.Start))
	})
	return out
}

// candidates returns the heads of the phrases that may name a party.
func (r *reading) candidates() []int {
	var out []int
	for _, s := range r.doc.Sentences {
		if s.Dateline { // a place and an agency, and nobody of whom the report tells
			continue
		}
		for i := s.First; i < s.End; i++ {
			if r.heads(i) && !r.within(i) && !r.titleOf(i) || r.modifier(i) {
				out = append(out, i)
			}
		}
	}
	return out
}

// within tells whether token i is only a part of a listed name or of a role: "Jordan" of "King Abdullah of Jordan",
// "State" of "Secretary of State".
func (r *reading) within(i int) bool {
	if w := r.roles[i]; w != nil && w.end-w.first > 1 && r.doc.HeadOf(w.first, w.end) != i {
		return true
	}
	n := r.names[i]
	return n != nil && r.doc.HeadOf(n.first, n.end) != i && r.meaning(n).kind != unknown
}

// modifier tells whether token i heads no phrase and names a party by itself all the same: a nationality or a body
// before another noun, and each name that the tree hangs up in another way.
func (r *reading) modifier(i int) bool {
	if n := r.names[i]; n != nil && r.doc.HeadOf(n.first, n.end) == i {
		return !r.covers(n, r.doc.Tokens[i].Head) && !r.titleOf(i)
	}
	h := r.roles[i]
	return h != nil && r.doc.Is(i, "compound", "amod") && h.end-1 == i && !r.covers(h, r.doc.Tokens[i].Head) && !r.titleOf(i)
}

// titleOf tells whether token i is a title, or the name behind one, in the phrase of its head: the two name one party.
func (r *reading) titleOf(i int) bool {
	h := r.doc.Tokens[i].Head
	if h == text.Root || !r.doc.Is(i, "compound", "flat", "nmod:desc") {
		return false
	}
	if w := r.roleOf(r.roles[i]); w != nil && (w.Kind == rolls.Person || w.Carries()) && r.doc.Tokens[h].UPOS == text.PROPN {
		return true
	}
	c := r.code(h)
	return c.entry >= 0 && c.entry == r.code(i).entry
}

func (r *reading) covers(h *hit, i int) bool { return h.first <= i && i < h.end }

// may tells whether a phrase may name a party.
func (r *reading) may(h int, c *code) bool {
	t := &r.doc.Tokens[h]
	if t.UPOS == text.PRON {
		return c.country != "" || c.sector != "" || personal[strings.ToLower(t.Form)]
	}
	// A mere place is a party only where it may act or be acted on.
	if c.kind == ofPlace && !r.doc.Is(h, "nsubj", "obj") {
		return c.country != ""
	}
	if c.kind != unknown {
		return c.kind != ofRole || !r.doc.Is(h, "compound", "amod") || c.word.Kind != rolls.Nation && !c.word.Carries()
	}
	if n := r.doc.NameAt(h); n != nil && (n.Kind == text.PER || n.Kind == text.ORG || n.Kind == text.NORP) {
		return true
	}
	return c.person || c.country != "" && t.UPOS == text.PROPN || c.sector != ""
}

var personal = rolls.Words("i me my we us our you your he him his she her they them their hers theirs ours who whom someone somebody everyone everybody anyone nobody others those")

// party makes the record of a phrase.
func (r *reading) party(h int, c *code) *dateline.Party {
	first, end := r.core(h)
	if !r.heads(h) {
		first, end = r.ownWords(h)
	}
	headFirst, headEnd := r.headTokens(h, c)
	p := &dateline.Party{
		Span:    r.doc.Span(min(first, headFirst), max(end, headEnd)),
		Head:    r.doc.Span(headFirst, headEnd),
		Name:    c.name,
		Country: c.country,
		Sector:  c.sector,
	}
	if c.role[1] > c.role[0] && (c.word.Kind == rolls.Person || c.word.Carries()) {
		s := r.roleSpan(h, c)
		p.Role = &s
	}
	if c.entry >= 0 {
		p.Actor = r.list.Entries[c.entry].ID
	}
	if p.Name == "" {
		p.Name = r.fullName(h, c, p.Head)
	}
	p.Mentions = r.others(h)
	p.Private = c.person && c.entry < 0 && private(c)
	return p
}

// fullName returns the longest name that the article gives to a party that no list knows.
func (r *reading) fullName(h int, c *code, head dateline.Span) string {
	if m := r.mentions[h]; m.chain >= 0 && r.fullest[m.chain] != "" {
		return r.fullest[m.chain]
	}
	if c.named && c.kind != ofPlace && r.doc.Tokens[h].UPOS != text.PRON {
		return head.Text
	}
	return ""
}

// private tells whether a person has no office, role, rank or title that makes a public figure.
func private(c *code) bool {
	switch c.sector {
	case "", "CVL", "REF", "LAB", "AGR", "CRM":
		return c.word == nil || !c.word.Carries()
	}
	return false
}

// ownWords returns the tokens of a modifier's own name.
func (r *reading) ownWords(h int) (first, end int) {
	if n := r.names[h]; n != nil {
		return n.first, n.end
	}
	if n := r.roles[h]; n != nil {
		return n.first, n.end
	}
	return h, h + 1
}

// headTokens returns the tokens of the head: the person's name behind a title, the name, or the head word.
func (r *reading) headTokens(h int, c *code) (first, end int) {
	if n := r.names[h]; n != nil {
		return n.first, n.end
	}
	if n := r.doc.NameAt(h); n != nil && r.heads(h) && !c.titledBy(h) {
		switch n.Kind {
		case text.ORG:
			return n.First, n.End
		case text.PER:
			return r.personOf(n)
		}
	}
	_, end = r.name(h)
	first = h
	if c.role[1] > h && c.role[1] < end && c.role[0] <= h {
		first = c.role[1]
	}
	if end <= first || r.doc.Tokens[h].UPOS != text.PROPN && !c.named {
		end = first + 1
	}
	return first, end
}

// titledBy tells whether token h is a title and not the name behind it.
func (c *code) titledBy(h int) bool { return c.role[0] <= h && h < c.role[1] }

// roleSpan returns the role words with the country or body before them: "Russian Foreign Minister".
func (r *reading) roleSpan(h int, c *code) dateline.Span {
	first, end := c.role[0], c.role[1]
	for low, _ := r.core(h); first > low && (r.names[first-1] != nil || r.roles[first-1] != nil || r.possessor(first-1)); first-- {
	}
	if r.possessor(first) {
		first++
	}
	return r.doc.Span(first, end)
}

// possessor tells whether token i is the "'s" behind a name: "India's prime minister".
func (r *reading) possessor(i int) bool {
	return i > 0 && r.names[i-1] != nil && r.doc.Tokens[i].XPOS == "POS"
}

// maxMentions bounds the mentions that a party repeats of a chain.
const maxMentions = 64

// others returns the other mentions of the chain of h.
func (r *reading) others(h int) []dateline.Span {
	m := r.mentions[h]
	if m.chain < 0 {
		return nil
	}
	var out []dateline.Span
	for i, men := range r.doc.Chains[m.chain].Mentions {
		if i != m.mention && len(out) < maxMentions && men.First < men.End {
			out = append(out, r.doc.Span(men.First, men.End))
		}
	}
	return out
}
