package statements

import (
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/text"
)

// party returns the party that token head heads: among the resolved mentions, or made of its noun phrase.
func (f *finder) party(head int) *dateline.Party {
	t := f.doc.Tokens[head]
	var best *dateline.Party
	for _, p := range f.m.Parties {
		if p.Span.Start > t.Start {
			break
		}
		if p.Head.Start <= t.Start && t.End <= p.Head.End && (best == nil || len(p.Span.Text) > len(best.Span.Text)) {
			best = p
		}
	}
	if best != nil {
		return best
	}
	first, end := f.phrase(head)
	p := &dateline.Party{Span: f.doc.Span(first, end), Head: f.doc.Span(head, f.nameEnd(head))}
	f.mentions(p, head)
	return p
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
	c, _ := f.doc.ChainAt(head)
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

// phrase returns the noun phrase that token head heads: its core with modifiers, without relative clauses and
// appositions.
func (f *finder) phrase(head int) (first, end int) {
	first, end = head, f.nameEnd(head)
	for first > 0 && f.modifies(first-1, head) {
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
	for _, w := range f.m.Whens {
		if outside(w.Span) {
			s.When = w
			break
		}
	}
	for _, p := range f.m.Places {
		if i := f.doc.TokenAt(p.Span.Start); outside(p.Span) && i > 0 && isWhere(f.doc.Tokens[i-1].Form) {
			s.Place = p
			break
		}
	}
	first, end := f.doc.Sentences[x.sent].First, f.doc.Sentences[x.sent].End
	for i := first; i < end; i++ {
		if i >= x.first && i < x.end || !media[strings.ToLower(f.doc.Tokens[i].Lemma)] {
			continue
		}
		if a, b, ok := f.medium(i); ok && outside(f.doc.Span(a, b)) {
			sp := f.doc.Span(a, b)
			s.Medium = &sp
			return
		}
	}
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
