package events

import (
	"slices"

	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/lexicon"
	"dateline/internal/plover"
)

// aimed are the prepositions behind which somebody stands whom the noun of "launch an attack" concerns.
var aimed = [][]string{{"on"}, {"against"}, {"of"}, {"with"}, {"at"}}

// reached finds whom an act reaches where its frame names nobody: a party in the content of what is demanded,
// promised or alleged, or somewhere in the object.
func (mt *matcher) reached(a *act) []*dateline.Party {
	taken := a.event.Actors
	if len(a.words) > 1 && mt.Verbal(a.head) { // "ramped up attacks on the army"
		if ps := mt.role(lexicon.Frame{Alternatives: aimed}, a.slots, a.words, taken, concerned); len(ps) > 0 {
			return ps
		}
	}
	if ps := mt.inner(a.slots, a.words, taken); len(ps) > 0 {
		return ps
	}
	slots := []string{"obj", "of", "over", "about", "for", "against"}
	if a.event.Type == plover.Sanction { // "levied tariffs on steel from Chad"
		slots = append(slots, "on", "from")
	}
	for _, slot := range slots {
		for _, t := range a.slots.Get(slot) {
			if ps := mt.within(t, a.event.Type, taken); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// within are the first party with a country in the phrase headed by t, outside of clauses, and those joined to it.
func (mt *matcher) within(t int, ty dateline.EventType, taken []*dateline.Party) []*dateline.Party {
	if mt.Verbal(t) {
		return nil
	}
	below := []int{t}
	for n := 0; n < len(below) && n < 12; n++ {
		for _, c := range mt.doc.Children(below[n]) {
			if !mt.doc.Is(c, "nmod", "amod", "compound", "conj") || mt.Verbal(c) {
				continue
			}
			if whereabouts[mt.CaseOf(c)] && mt.merePlace(c) {
				continue
			}
			if ty == plover.Request && (mt.doc.Is(c, "nmod:poss") || mt.CaseOf(c) == "of") {
				continue // whose release is demanded is not asked for it
			}
			if p := mt.partyAt(c); p != nil && p.Country != "" && !knows(taken, p) && !compatriot(p, taken) {
				return append([]*dateline.Party{p}, mt.joinedTo(c, taken)...)
			}
			below = append(below, c)
		}
	}
	return nil
}

// compatriot tells whether a state is that of one of the others: "Iran agreed to limit Tehran's programme".
func compatriot(p *dateline.Party, others []*dateline.Party) bool {
	return p.Sector != "CVL" && slices.ContainsFunc(others, func(q *dateline.Party) bool { return q.Country == p.Country && (q.Sector == "" || q.Sector == "GOV") })
}

// inner is whom the content of a demand, promise, refusal or threat is about: "refused to meet the rebels",
// "asked that Iran leave".
func (mt *matcher) inner(sl *clauses.Slots, words []int, taken []*dateline.Party) []*dateline.Party {
	var ps []*dateline.Party
	take := func(t int) {
		p := mt.partyAt(t)
		if p == nil {
			p = mt.owner(t, concerned)
		}
		if p != nil && !slices.Contains(words, t) && !has(ps, p) && !has(taken, p) {
			ps = append(ps, p)
		}
	}
	for _, c := range sl.Get("inf") {
		in := mt.Bare(c)
		for _, slot := range []string{"obj", "with", "to", "against", "on", "from"} {
			for _, t := range mt.Expand(in.Get(slot)) {
				take(t)
			}
			if slices.ContainsFunc(ps, func(p *dateline.Party) bool { return p.Country != "" }) {
				return ps
			}
		}
		if len(ps) > 0 { // nobody of whom it is known whose they are
			return ps[:1]
		}
	}
	for _, slot := range []string{"from", "with", "to", "against"} { // "requested weapons from Libya"
		for _, t := range mt.Expand(sl.Get(slot)) {
			take(t)
		}
		if len(ps) > 0 {
			return ps
		}
	}
	for _, c := range sl.Get("that") {
		in := mt.Bare(c)
		for _, t := range mt.Expand(in.Get("subj")) {
			take(t)
		}
	}
	return ps
}
