package decode

import (
	"slices"

	"dateline/internal/text"
)

// NameTags are the tags that spell names: 0 for no name, and for each kind B, I, E and S for a name's first,
// inner, last and only token.
type NameTags struct{ Kinds []text.NameKind }

const (
	begin = iota
	inside
	last
	single
	parts
)

// Size returns the number of tags.
func (k NameTags) Size() int { return 1 + parts*len(k.Kinds) }

// tag is the number of a kind's tag, or that of no name where the kind is unknown.
func (k NameTags) tag(kind text.NameKind, part int) int {
	for i, c := range k.Kinds {
		if c == kind {
			return 1 + parts*i + part
		}
	}
	return 0
}

// Spell returns the tags of n tokens that bear the names; tokens are counted from first.
func (k NameTags) Spell(names []text.Name, first, n int) []int {
	tags := make([]int, n)
	for _, name := range names {
		from, end := name.First-first, name.End-first
		if from < 0 || end > n {
			continue
		}
		for i := from; i < end; i++ {
			part := inside
			switch {
			case end-from == 1:
				part = single
			case i == from:
				part = begin
			case i == end-1:
				part = last
			}
			tags[i] = k.tag(name.Kind, part)
		}
	}
	return tags
}

// follows tells whether tag b may stand after tag a; -1 stands for the sentence's edges.
func follows(a, b int) bool {
	open := a > 0 && ((a-1)%parts == begin || (a-1)%parts == inside)
	goesOn := b > 0 && ((b-1)%parts == inside || (b-1)%parts == last)
	if !open || !goesOn {
		return open == goesOn
	}
	return (a-1)/parts == (b-1)/parts
}

// Open tells which tags may stand where a corpus that marks only the known kinds marks none: that of no name,
// and those of other kinds. It is nil where all kinds are known.
func (k NameTags) Open(known []text.NameKind) []bool {
	open := make([]bool, k.Size())
	open[0] = true
	other := false
	for i, kind := range k.Kinds {
		if !slices.Contains(known, kind) {
			other = true
			for p := range parts {
				open[1+parts*i+p] = true
			}
		}
	}
	if !other {
		return nil
	}
	return open
}

// Names decodes tags; its memory is used again from one sentence to the next.
type Names struct {
	score, next []float32
	from        []uint8
	tags        []int
}

// Tags returns the best legal tags by their scores, ld apart from token to token.
func (v *Names) Tags(k NameTags, scores []float32, ld, n int) []int {
	size := k.Size()
	if cap(v.tags) < n {
		v.tags, v.from = make([]int, n), make([]uint8, n*size)
	}
	if len(v.score) < size {
		v.score, v.next = make([]float32, size), make([]float32, size)
	}
	if plainSentence(scores, ld, size, n) {
		tags := v.tags[:n]
		clear(tags)
		return tags
	}
	score, next := v.score[:size], v.next[:size]
	for t := range size {
		score[t] = never
		if follows(-1, t) {
			score[t] = scores[t]
		}
	}
	for i := 1; i < n; i++ {
		for t := range size {
			best := 0
			most := 2 * never
			for p := range size {
				if follows(p, t) && score[p] > most {
					best, most = p, score[p]
				}
			}
			next[t], v.from[i*size+t] = most+scores[i*ld+t], uint8(best)
		}
		score, next = next, score
	}
	return v.back(score, n, size)
}

// plainSentence tells whether every token's best tag is that of no name.
func plainSentence(scores []float32, ld, size, n int) bool {
	for i := range n {
		if Argmax(scores[i*ld:][:size]) != 0 {
			return false
		}
	}
	return true
}

// back follows the best path from its end.
func (v *Names) back(score []float32, n, size int) []int {
	best, most := 0, 2*never
	for t, s := range score {
		if follows(t, -1) && s > most {
			best, most = t, s
		}
	}
	tags := v.tags[:n]
	for i := n - 1; i >= 0; i-- {
		tags[i] = best
		if i > 0 {
			best = int(v.from[i*size+best])
		}
	}
	return tags
}

// Read appends the names that legal tags spell, counting tokens from first.
func (k NameTags) Read(names []text.Name, tags []int, first int) []text.Name {
	start := 0
	for i, t := range tags {
		if t == 0 {
			continue
		}
		switch (t - 1) % parts {
		case begin:
			start = i
		case single:
			start = i
			fallthrough
		case last:
			names = append(names, text.Name{First: first + start, End: first + i + 1, Kind: k.Kinds[(t-1)/parts]})
		}
	}
	return names
}
