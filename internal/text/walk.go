package text

import (
	"slices"
	"sort"

	"dateline/internal/dateline"
)

// Index prepares the walks below. Whoever makes or changes a document's heads calls it once afterwards.
func (d *Doc) Index() {
	d.children = make([][]int, len(d.Tokens))
	for i, t := range d.Tokens {
		if t.Head >= 0 {
			d.children[t.Head] = append(d.children[t.Head], i)
		}
	}
}

// Children returns the tokens that depend on token i, in order. The slice belongs to the document.
func (d *Doc) Children(i int) []int { return d.children[i] }

// Child returns the first dependent of token i by one of the relations, or -1. A relation without a
// subtype matches all of its subtypes.
func (d *Doc) Child(i int, rels ...string) int {
	for _, c := range d.children[i] {
		if d.Is(c, rels...) {
			return c
		}
	}
	return -1
}

// Is tells whether token i depends on its head by one of the relations; a relation without a subtype
// matches all of its subtypes.
func (d *Doc) Is(i int, rels ...string) bool {
	rel := d.Tokens[i].Deprel
	for _, r := range rels {
		if rel == r || len(rel) > len(r) && rel[len(r)] == ':' && rel[:len(r)] == r {
			return true
		}
	}
	return false
}

// Subtree returns token i and all that hangs below it, in order.
func (d *Doc) Subtree(i int) []int {
	all := []int{i}
	for n := 0; n < len(all); n++ {
		all = append(all, d.children[all[n]]...)
	}
	slices.Sort(all)
	return all
}

// Within tells whether token i is top or hangs below it.
func (d *Doc) Within(i, top int) bool {
	for ; i != Root; i = d.Tokens[i].Head {
		if i == top {
			return true
		}
	}
	return false
}

// Span returns the bytes that tokens [first, end) cover.
func (d *Doc) Span(first, end int) dateline.Span {
	return dateline.SpanOf(d.Text, d.Tokens[first].Start, d.Tokens[end-1].End)
}

// SentenceOf returns the index of the sentence that holds token i.
func (d *Doc) SentenceOf(i int) int {
	return sort.Search(len(d.Sentences), func(n int) bool { return d.Sentences[n].End > i })
}

// SentenceSpan returns the bytes of sentence n.
func (d *Doc) SentenceSpan(n int) dateline.Span {
	return d.Span(d.Sentences[n].First, d.Sentences[n].End)
}

// TokenAt returns the token that covers or follows byte offset off, or len(d.Tokens) past the last.
func (d *Doc) TokenAt(off int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > off })
}

// TokensOf returns the run of tokens [first, end) that lie in the span s; first == end when there are none.
func (d *Doc) TokensOf(s dateline.Span) (first, end int) {
	first = d.TokenAt(s.Start)
	for end = first; end < len(d.Tokens) && d.Tokens[end].Start < s.End; end++ {
	}
	return first, end
}

// HeadOf returns the token of [first, end) whose head lies outside the run: the head of a phrase.
func (d *Doc) HeadOf(first, end int) int {
	for i := first; i < end; i++ {
		if h := d.Tokens[i].Head; h < first || h >= end {
			return i
		}
	}
	return first
}

// NameAt returns the name that covers token i, or nil.
func (d *Doc) NameAt(i int) *Name {
	n := sort.Search(len(d.Names), func(n int) bool { return d.Names[n].End > i })
	if n < len(d.Names) && d.Names[n].First <= i {
		return &d.Names[n]
	}
	return nil
}
