package evals

import (
	"strings"
	"unicode/utf8"

	"dateline/internal/dateline"
)

// Mark is the trigger of an event, coded, read or both, in its story's sentence. Start and End are bytes of the
// sentence; they are equal where the trigger is not found there.
type Mark struct {
	Sentence   int
	Start, End int
	Event      int // the coded event, or -1
	Found      int // the event of the reading, or -1
}

// Marks lists the events of a story and of its reading: first the coded ones, with the found one that matches each,
// then the other found ones. The sentence of a found event that stands outside the story is -1.
func Marks(s *Story, r *dateline.Reading) []Mark {
	c := compare(s, r)
	number := map[*found]int{}
	for j, e := range c.got {
		number[e] = j
	}
	var all []Mark
	for i, g := range s.Coding.Events {
		m := Mark{Sentence: g.Sentence, Event: i, Found: -1}
		if e := c.pairs[i]; e != nil {
			m.Found = number[e]
		}
		if at := strings.Index(s.Sentences[g.Sentence], g.Trigger); at >= 0 {
			m.Start, m.End = at, at+len(g.Trigger)
		}
		all = append(all, m)
	}
	for j, e := range c.got {
		if !e.used {
			sentence, start, end := c.within(s, e.Trigger)
			all = append(all, Mark{sentence, start, end, -1, j})
		}
	}
	return all
}

// within gives the sentence of a span of the reading, and its bytes there.
func (a *aligner) within(s *Story, span dateline.Span) (sentence, start, end int) {
	i := a.place(span.Start)
	if i < 0 || span.End >= len(a.at) {
		return -1, 0, 0
	}
	last := min(i+max(a.at[span.End]-a.at[span.Start]-1, 0), len(a.of)-1)
	for last > i && a.of[last] != a.of[i] {
		last--
	}
	_, size := utf8.DecodeRuneInString(s.Sentences[a.of[i]][a.in[last]:])
	return a.of[i], a.in[i], a.in[last] + size
}
