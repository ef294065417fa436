package events

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// attribution is whoever says so, outermost last: the speakers of the statements in whose words the act stands.
// Who performs an act by speaking is its actor, and no source of it.
func (mt *matcher) attribution(a *act) []*dateline.Source {
	mt.judged(a)
	var around []*dateline.Statement
	for _, s := range mt.saidAt(a.event.Trigger) {
		if s.Words.Holds(a.event.Trigger) && s.Speaker != nil && !s.Cue.Overlaps(a.event.Trigger) && !interviews(s) && !mt.described(a, s) {
			around = append(around, s)
		}
	}
	slices.SortStableFunc(around, func(x, y *dateline.Statement) int {
		return cmp.Compare(x.Words.End-x.Words.Start, y.Words.End-y.Words.Start)
	})
	var sources []*dateline.Source
	for _, s := range around {
		if mt.performed(a, s) {
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

// judged gives an act of judging that names nobody who judges to whoever says so: "The verdict is unfair", he said.
func (mt *matcher) judged(a *act) {
	e := a.event
	if a.entry == nil || !a.entry.Actor.None || len(e.Actors) > 0 || e.Quad != plover.VerbalConflict && e.Quad != plover.VerbalCooperation {
		return
	}
	if s := mt.saidBy(e.Trigger); s != nil && !interviews(s) && !has(e.Recipients, s.Speaker) {
		e.Actors = []*dateline.Party{s.Speaker}
	}
}

// interviews tells whether the speaker of a statement puts questions in a transcript: the outlet's own voice.
func interviews(s *dateline.Statement) bool {
	return s.Rule == "statement.turn" && s.Speaker != nil && s.Speaker.Sector == "JRN"
}

// described tells whether a statement takes an act as known, and tells only what its speaker holds of it: "called the raid
// an outrage", "condemned Israel for bombing the port".
func (mt *matcher) described(a *act, s *dateline.Statement) bool {
	if s.Rule != "statement.describe" && s.Claim != dateline.Denies {
		return false
	}
	first, end := mt.doc.TokensOf(s.Cue)
	if first == end {
		return false
	}
	v := mt.doc.HeadOf(first, end)
	k := a.head
	for k != text.Root && mt.doc.Tokens[k].Head != v {
		k = mt.doc.Tokens[k].Head
	}
	if k == text.Root {
		return false
	}
	if s.Claim == dateline.Denies { // "rejected the accusation that …"
		return k == a.head && mt.doc.Is(k, "obj")
	}
	object := mt.doc.Is(k, "obj") && mt.doc.Child(v, "iobj") < 0 || mt.doc.Is(k, "iobj", "nsubj:pass")
	return object || mt.CaseOf(k) == "for" || mt.doc.Child(k, "mark") >= 0 && mt.lower[mt.doc.Child(k, "mark")] == "for"
}

// performed tells whether the speaker does the act with these very words: "We condemn the raid", he said.
func (mt *matcher) performed(a *act, s *dateline.Statement) bool {
	if a.deontic {
		return true
	}
	q := a.event.Quad
	if q != plover.VerbalConflict && q != plover.VerbalCooperation || a.event.Type == plover.Consult {
		return false // nobody meets by saying so
	}
	for _, p := range a.event.Actors {
		if mt.isSpeaker(p, s) || p.Same(s.Speaker) && pronouns[strings.ToLower(p.Span.Text)] {
			return true
		}
	}
	return false
}

// themselves gives a pronoun of a statement that nothing else resolves to whoever says it, where they agree: "The
// ministry said it was concerned", "Officials said they would leave".
func (mt *matcher) themselves(a *act) {
	s := mt.saidBy(a.event.Trigger)
	if s == nil || s.Speaker == nil {
		return
	}
	for i, p := range a.event.Actors {
		if p.Country != "" || p.Name != "" || p.Actor != "" || !mt.agrees(p, s.Speaker) {
			continue
		}
		q := *p
		q.Name, q.Country, q.Sector, q.Role, q.Actor, q.Private = s.Speaker.Name, s.Speaker.Country, s.Speaker.Sector, nil, s.Speaker.Actor, s.Speaker.Private
		q.Mentions = append([]dateline.Span{s.Speaker.Span}, s.Speaker.Mentions...)
		a.event.Actors[i] = &q
	}
}

// agrees tells whether a pronoun may stand for a speaker, by number and by whether a person speaks.
func (mt *matcher) agrees(p, speaker *dateline.Party) bool {
	first, end := mt.doc.TokensOf(speaker.Head)
	if first == end {
		return false
	}
	h := mt.doc.HeadOf(first, end)
	n := mt.doc.NameAt(h)
	person := n != nil && n.Kind == text.PER
	switch strings.ToLower(p.Span.Text) {
	case "it":
		return !person && !mt.Plural(h) && mt.doc.Tokens[h].UPOS != text.PRON && (n != nil || speaker.Role == nil || bodies[mt.lower[h]])
	case "he", "she":
		return person
	case "they":
		return mt.Plural(h)
	case "we":
		return true
	}
	return false
}

// bodies are nouns for speakers that are no persons.
var bodies = set("ministry government army military group organization organisation agency office department party court company council committee commission administration parliament police union embassy union movement body bank watchdog")

// pronouns are those under which a speaker may speak of what it does itself.
var pronouns = set("i we us our my it its he his she her they their")

var firstPerson = set("I we We us our my")

// isVerbOf tells whether an act is what a statement says, and not something told beside it.
func (mt *matcher) isVerbOf(a *act, s *dateline.Statement) bool {
	first, end := mt.doc.TokensOf(s.Words)
	if first == end || plover.Spoken(a.event.Type) {
		return false
	}
	top := mt.doc.HeadOf(first, end)
	return a.head == top || mt.doc.Tokens[a.head].Head == top && mt.doc.Is(a.head, "obj", "xcomp")
}
