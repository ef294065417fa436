package events

import (
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/plover"
)

// sceneBack is how many sentences back a speaker may have been heard for what follows to be the same speech.
const sceneBack = 2

// heard is somebody who spoke at a time.
type heard struct {
	who  *dateline.Party
	when *dateline.When
}

// scenes dates what is done by speaking, where the story tells no time for it, like what the same speaker said and did
// by speaking just before: one speech, one day.
func (mt *matcher) scenes(acts []*act) {
	spoke := mt.speakers()
	for _, a := range acts {
		if !verbal(a) || a.event.Type == plover.Consult || !real(a) {
			continue
		}
		n := a.sentence
		if a.event.When == nil {
			a.event.When = heardBefore(spoke, n, mt.voices(a))
		}
		if w := a.event.When; w != nil && daily(w) && mt.whenStands(w) == n {
			for _, p := range mt.voices(a) {
				spoke[n] = append(spoke[n], heard{p, w})
			}
		}
	}
}

// speakers lists by sentence who is told to speak at a time there.
func (mt *matcher) speakers() [][]heard {
	spoke := make([][]heard, len(mt.doc.Sentences))
	for _, s := range mt.said {
		i := mt.doc.TokenAt(s.Cue.Start)
		if s.Speaker == nil || i >= len(mt.doc.Tokens) {
			continue
		}
		if w := mt.whenSaid(s); w != nil && daily(w) {
			n := mt.doc.SentenceOf(i)
			spoke[n] = append(spoke[n], heard{s.Speaker, w})
		}
	}
	return spoke
}

// voices are those who do an act by speaking.
func (mt *matcher) voices(a *act) []*dateline.Party {
	if a.performed != nil && a.performed.Speaker != nil {
		return []*dateline.Party{a.performed.Speaker}
	}
	return a.event.Actors
}

// heardBefore is the time at which one of the voices spoke in the sentence or shortly before it.
func heardBefore(spoke [][]heard, n int, voices []*dateline.Party) *dateline.When {
	for k := n; k >= 0 && k >= n-sceneBack; k-- {
		for _, h := range spoke[k] {
			for _, p := range voices {
				if sameParty(h.who, p) {
					return h.when
				}
			}
		}
	}
	return nil
}

// daily tells whether a time is as fine as a day.
func daily(w *dateline.When) bool {
	return w.Granularity == dateline.Day || w.Granularity == dateline.Time
}

// whenStands is the sentence in which a time stands.
func (mt *matcher) whenStands(w *dateline.When) int {
	if i := mt.doc.TokenAt(w.Span.Start); i < len(mt.doc.Tokens) {
		return mt.doc.SentenceOf(i)
	}
	return -1
}

// fights gives the parts of one fight its day and place: an attack told in the next sentence, by and on
// nobody else.
func (mt *matcher) fights(acts []*act) {
	var last *act
	for _, a := range acts {
		if a.event.Type != plover.Assault || a.event.Status != dateline.Happened {
			continue
		}
		if last != nil && a.sentence-last.sentence == 1 && mt.continues(last, a) {
			if a.event.When == nil {
				a.event.When = last.event.When
			}
			if a.event.Place == nil {
				a.event.Place = last.event.Place
			}
		}
		if last = a; !mt.Verbal(a.head) && mt.pointed(a) {
			last = nil // only spoken of
		}
	}
}

// continues tells whether a goes on with the fight of o.
func (mt *matcher) continues(o, a *act) bool {
	all := func(e *dateline.Event) []*dateline.Party { return slices.Concat(e.Actors, e.Recipients) }
	return !odds(o.event, a.event) && !mt.many(a) && !mt.earlier(a.head) && !mt.Tense(a.head).Perfect && !differ(all(o.event), all(a.event))
}
