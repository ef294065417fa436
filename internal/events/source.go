package events

import (
	"cmp"
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/plover"
)

// attribution is whoever says so, outermost last: the speakers of the statements in whose words the act stands.
// Who performs an act by speaking is its actor, and no source of it.
func (mt *matcher) attribution(a *act) []*dateline.Source {
	var around []*dateline.Statement
	for _, s := range mt.saidAt(a.event.Trigger) {
		if s.Words.Holds(a.event.Trigger) && s.Speaker != nil && !s.Cue.Overlaps(a.event.Trigger) {
			around = append(around, s)
		}
	}
	slices.SortStableFunc(around, func(x, y *dateline.Statement) int {
		return cmp.Compare(x.Words.End-x.Words.Start, y.Words.End-y.Words.Start)
	})
	var sources []*dateline.Source
	for _, s := range around {
		if mt.performed(a, s) {
			a.performed = s
			continue
		}
		claim := s.Claim
		if claim == "" {
			claim = dateline.Says
		}
		if claim == dateline.Denies && a.event.Status == dateline.Happened && mt.isVerbOf(a, s) {
			a.event.Status = dateline.Denied
		}
		sources = append(sources, &dateline.Source{Speaker: s.Speaker, Cue: s.Cue, Claim: claim})
	}
	return sources
}

// performed tells whether the speaker does the act with these very words: "We condemn the raid", he said.
func (mt *matcher) performed(a *act, s *dateline.Statement) bool {
	if a.deontic {
		return true
	}
	q := a.event.Quad
	if q != plover.VerbalConflict && q != plover.VerbalCooperation {
		return false
	}
	for _, p := range a.event.Actors {
		if mt.isSpeaker(p, s) || sameParty(p, s.Speaker) && firstPerson[p.Span.Text] {
			return true
		}
	}
	return false
}

var firstPerson = set("I we We us our my")

// isVerbOf tells whether an act is what a statement says, and not something told beside it.
func (mt *matcher) isVerbOf(a *act, s *dateline.Statement) bool {
	first, end := mt.doc.TokensOf(s.Words)
	if first == end || spoken[a.event.Type] {
		return false
	}
	top := mt.doc.HeadOf(first, end)
	return a.head == top || mt.doc.Tokens[a.head].Head == top && mt.doc.Is(a.head, "obj", "xcomp")
}

// sameParty tells whether two mentions are of one party.
func sameParty(a, b *dateline.Party) bool {
	if a == nil || b == nil {
		return false
	}
	if a.Span == b.Span || a.Actor != "" && a.Actor == b.Actor || a.Name != "" && a.Name == b.Name {
		return true
	}
	return slices.Contains(a.Mentions, b.Span) || slices.Contains(b.Mentions, a.Span)
}
