package events

import (
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// demandRule names what demands reads.
const demandRule = "request.must"

// officials are the sectors whose "must" is a demand; an analyst's or a private person's is an opinion.
var officials = map[dateline.Sector]bool{"GOV": true, "MIL": true, "LEG": true, "JUD": true, "SPY": true, "PTY": true, "OPP": true, "REB": true, "COP": true, "UAF": true}

// demands reads what an official says that somebody must do: a REQUEST by the speaker to whoever must do it.
func (mt *matcher) demands(n int, found []*act) []*act {
	var out []*act
	s := mt.doc.Sentences[n]
	for v := s.First; v < s.End; v++ {
		if a := mt.demand(v); a != nil && !mt.covered(a, found) {
			a.sentence = n
			out = append(out, a)
		}
	}
	return out
}

func (mt *matcher) covered(a *act, found []*act) bool {
	for _, o := range found {
		if o.event.Type == plover.Request && !remote(o.head, a.head) && (slices.Contains(o.words, a.head) || mt.doc.Within(a.head, o.head)) {
			return true
		}
	}
	return false
}

func (mt *matcher) demand(v int) *act {
	if !mt.Verbal(v) {
		return nil
	}
	m := mt.must(v)
	if m < 0 {
		return nil
	}
	said := mt.saidBy(mt.doc.Span(m, m+1))
	if said == nil || !mt.official(said.Speaker) {
		return nil
	}
	sl := mt.Clause(v)
	a := &act{head: v, words: []int{v, m}, slots: sl, deontic: true}
	subject := "subj"
	if mt.Passive(v) {
		subject = "by"
	}
	who := sl.Get(subject)
	if len(who) == 0 {
		who = mt.relativized(v)
	}
	for _, t := range mt.Expand(who) {
		if p := mt.partyAt(t); p != nil && !p.Same(said.Speaker) && !firstPerson[p.Span.Text] {
			a.event = mt.demandOf(a, v, m, said)
			a.event.Recipients = append(a.event.Recipients, p)
		}
	}
	if a.event == nil && mt.Passive(v) {
		a.event = mt.demandOf(a, v, m, said)
	}
	if a.event == nil {
		return nil
	}
	return a
}

// relativized is whom a relative pronoun before the verb stands for, though the parser took it for the object: "whom
// he has said must go".
func (mt *matcher) relativized(v int) []int {
	if !mt.doc.Is(v, "ccomp") {
		return nil
	}
	for _, c := range mt.doc.Children(v) {
		if c < v && mt.Relativizer(c) && mt.doc.Is(c, "obj") {
			return []int{mt.Deref(c)}
		}
	}
	return nil
}

func (mt *matcher) demandOf(a *act, v, m int, said *dateline.Statement) *dateline.Event {
	if a.event != nil {
		return a.event
	}
	mode := dateline.Mode("change")
	switch l := mt.lower[v]; {
	case mt.lx.In("talking", l):
		mode = "meet"
	case mt.lx.In("yielding", l):
		mode = "yield"
	case mt.lx.In("helping", l):
		mode = "assist"
	}
	first, last := min(v, m), max(v, m)
	if last-first > 4 {
		first, last = m, m
	}
	return &dateline.Event{
		Type: plover.Request, Mode: mode, CAMEO: "100", Trigger: mt.doc.Span(first, last+1), Rule: demandRule,
		Actors: []*dateline.Party{said.Speaker},
	}
}

// must is the word before v that says it has to be done, or -1.
func (mt *matcher) must(v int) int {
	t := mt.Tense(v)
	if t.Negated && mt.lower[v] == "" {
		return -1
	}
	for _, c := range mt.doc.Children(v) {
		if l := mt.lower[c]; mt.doc.Is(c, "aux") && (l == "must" || l == "should" || l == "ought") {
			return c
		}
	}
	if g := mt.doc.Tokens[v].Head; g != text.Root && mt.doc.Is(v, "xcomp") && mt.Infinitive(v) && (mt.lower[g] == "need" || mt.lower[g] == "have") {
		return g
	}
	return -1
}

// saidBy is the innermost statement in whose words a span stands.
func (mt *matcher) saidBy(s dateline.Span) *dateline.Statement {
	var best *dateline.Statement
	for _, x := range mt.saidAt(s) {
		if x.Speaker != nil && x.Words.Holds(s) && (best == nil || best.Words.Holds(x.Words)) {
			best = x
		}
	}
	return best
}

func (mt *matcher) official(p *dateline.Party) bool {
	return officials[p.Sector] || p.Country == "IGO" || p.Country == "NGO"
}
