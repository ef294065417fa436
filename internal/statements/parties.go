package statements

import (
	"slices"
	"sort"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/text"
)

// party returns the party that token head heads: among the resolved mentions, or made of its noun phrase.
func (f *finder) party(head int) *dateline.Party {
	if p := f.resolved(head); p != nil {
		return p
	}
	first, end := f.phrase(head)
	p := &dateline.Party{Span: f.doc.Span(first, end), Head: f.doc.Span(head, f.nameEnd(head))}
	f.mentions(p, head)
	return p
}

// resolved returns the resolved mention whose head covers token head, or else the shortest that holds the token
// and is headed within the same phrase ("Foreign Minister" of "Foreign Minister Ann Lee"), or nil.
func (f *finder) resolved(head int) *dateline.Party {
	t := f.doc.Span(head, head+1)
	var best, near *dateline.Party
	n := sort.Search(len(f.m.Parties), func(n int) bool { return f.m.Parties[n].Span.Start > t.Start })
	for _, p := range f.m.Parties[max(0, n-32):n] {
		switch {
		case p.Head.Holds(t) && (best == nil || len(p.Span.Text) > len(best.Span.Text)):
			best = p
		case p.Span.Holds(t) && (near == nil || len(p.Span.Text) < len(near.Span.Text)) && f.titleOf(head, p):
			near = p
		}
	}
	if best != nil {
		return best
	}
	return near
}

// titleOf tells whether token head is a title or a part of the name at the head of party p.
func (f *finder) titleOf(head int, p *dateline.Party) bool {
	first, end := f.doc.TokensOf(p.Head)
	for i := first; i < end; i++ {
		if f.doc.Within(i, head) && i > head || f.doc.Within(head, i) && f.doc.Is(head, "compound", "flat", "nmod:desc") {
			return true
		}
	}
	return false
}

// nameEnd returns the end of the name that token head begins.
func (f *finder) nameEnd(head int) int {
	end := head + 1
	for end < len(f.doc.Tokens) && f.doc.Is(end, "flat") && f.doc.Tokens[end].Head == head {
		end++
	}
	return end
}

// mentions fills the other mentions of the party headed by token head from its chain, and its name.
func (f *finder) mentions(p *dateline.Party, head int) {
	if k := f.doc.Child(head, "appos"); k > head && f.doc.Tokens[k].UPOS == text.PROPN {
		first, end := f.phrase(k)
		p.Name = f.doc.Span(first, end).Text
		p.Mentions = append(p.Mentions, f.doc.Span(first, end))
	}
	c := f.chain[head]
	if c == nil {
		return
	}
	for _, m := range c.Mentions {
		s := f.doc.Span(m.First, m.End)
		if m.Kind == text.Named && len(s.Text) > len(p.Name) {
			p.Name = s.Text
		}
		if m.Head != head {
			p.Mentions = append(p.Mentions, s)
		}
	}
}

// relative adds to a speaker the relative pronoun that stands for it before the cue of x: "Lee, who said …".
func (f *finder) relative(p *dateline.Party, x *found) *dateline.Party {
	for _, k := range f.doc.Children(x.verb) {
		if f.doc.Is(k, "nsubj") && k < x.verb && strings.HasPrefix(f.doc.Tokens[k].XPOS, "W") && f.antecedent(k, x.verb) == x.speaker {
			q := *p
			q.Mentions = append(slices.Clone(p.Mentions), f.doc.Span(k, k+1))
			return &q
		}
	}
	return p
}

// phrase returns the noun phrase that token head heads: its core with modifiers, without relative clauses and
// appositions.
func (f *finder) phrase(head int) (first, end int) {
	first, end = head, f.nameEnd(head)
	for first > 0 && (f.modifies(first-1, head) || first < head && f.modifies(first-1, first)) {
		first--
	}
	for _, k := range f.doc.Children(head) {
		if k < end || !f.doc.Is(k, "nmod", "flat") {
			continue
		}
		a, b := f.firstOf(k), f.doc.Tokens[k].Head
		if a == end && b == head {
			_, e := f.phrase(k)
			end = max(end, e)
		}
	}
	return first, end
}

// modifies tells whether token i, left of token head, belongs to its noun phrase.
func (f *finder) modifies(i, head int) bool {
	t := &f.doc.Tokens[i]
	switch t.UPOS {
	case text.PUNCT:
		if t.Form != "-" {
			return false
		}
	case text.DET, text.ADJ, text.NOUN, text.PROPN, text.NUM, text.PRON, text.PART, text.SYM, text.ADV, text.VERB:
	default:
		return false
	}
	if h := &f.doc.Tokens[head]; isNominal(t.UPOS) && t.Head == h.Head && t.Deprel == h.Deprel && h.UPOS == text.PROPN && i == head-1 {
		return true // a title that the parser took for a second subject
	}
	if t.UPOS == text.DET || t.UPOS == text.ADJ {
		return f.doc.Tokens[i+1].UPOS != text.PUNCT && !lowerIs(t.Form, "that") || f.doc.Within(i, head)
	}
	return f.doc.Within(i, head)
}

// circumstances fills medium, place and time of the saying: what stands in the cue's sentence outside the words.
func (f *finder) circumstances(x *found, s *dateline.Statement) {
	sent := f.doc.SentenceSpan(x.sent)
	outside := func(t dateline.Span) bool {
		return sent.Holds(t) && !s.Words.Overlaps(t) && !s.Speaker.Span.Overlaps(t)
	}
	for _, w := range within(f.m.Whens, sent, func(w *dateline.When) dateline.Span { return w.Span }) {
		if outside(w.Span) && f.besideCue(x, w.Span) {
			s.When = w
			break
		}
	}
	for _, p := range within(f.m.Places, sent, func(p *dateline.Place) dateline.Span { return p.Span }) {
		if i := f.doc.TokenAt(p.Span.Start); outside(p.Span) && i > 0 && isWhere(f.doc.Tokens[i-1].Form) && f.besideCue(x, p.Span) {
			s.Place = p
			break
		}
	}
	first, end := f.doc.Sentences[x.sent].First, f.doc.Sentences[x.sent].End
	for i := first; i < end; i++ {
		if i >= x.first && i < x.end || !media[strings.ToLower(f.doc.Tokens[i].Lemma)] {
			continue
		}
		if a, b, ok := f.medium(i); ok && outside(f.doc.Span(a, b)) && f.besideCue(x, f.doc.Span(a, b)) {
			sp := f.doc.Span(a, b)
			s.Medium = &sp
			return
		}
	}
}

// within returns the mentions, which stand in the order of the text, that begin in the span s.
func within[T any](all []T, s dateline.Span, span func(T) dateline.Span) []T {
	a := sort.Search(len(all), func(n int) bool { return span(all[n]).Start >= s.Start })
	b := sort.Search(len(all), func(n int) bool { return span(all[n]).Start >= s.End })
	return all[a:b]
}

// besideCue tells whether the span t tells of the saying itself: it hangs from the cue with no other verb
// between, or stands between speaker, cue and words.
func (f *finder) besideCue(x *found, t dateline.Span) bool {
	first, end := f.doc.TokensOf(t)
	if first >= end {
		return false
	}
	for i := f.doc.HeadOf(first, end); i != text.Root; i = f.doc.Tokens[i].Head {
		if i == x.verb {
			return true
		}
		if f.doc.Tokens[i].UPOS == text.VERB {
			break
		}
	}
	lo, hi := min(x.cueFirst, x.first), max(x.cueEnd, x.first)
	return first >= lo && end <= hi && !f.verbBetween(x.cueEnd-1, first)
}

// medium returns the phrase of the medium headed by token i, if a preposition of place or means leads it.
func (f *finder) medium(i int) (first, end int, ok bool) {
	first, end = f.phrase(i)
	if first == 0 {
		return 0, 0, false
	}
	switch strings.ToLower(f.doc.Tokens[first-1].Form) {
	case "on", "in", "via", "through", "during", "at", "by":
		return first, end, true
	}
	return 0, 0, false
}
