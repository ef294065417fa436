package events

import "dateline/internal/text"

// light are verbs that say only that the act of their noun is done: whoever does them does it.
var light = set("ramp escalate intensify boost double oversee plot carry launch conduct hold make issue impose stage mount pay wage take give have begin start open continue resume undertake execute perform commit unleash step intensify order lead initiate pursue host attend lodge deliver offer extend announce declare expand plan prepare run organize convene use mark voice express")

// nounSlots fills the arguments of a noun: possessor, adjectives, compounds, prepositions; and of the light verb
// that it is the object of.
func (mt *matcher) nounSlots(s *slots, n int) {
	for _, c := range mt.doc.Children(n) {
		switch {
		case mt.doc.Is(c, "nmod:poss"):
			s.add("poss", mt.deref(c))
		case mt.doc.Is(c, "amod"):
			s.add("amod", c)
		case mt.doc.Is(c, "compound", "flat"):
			s.add("compound", c)
			if mt.doc.Tokens[c].UPOS == text.PROPN { // "U.S. restrictions" as "American restrictions"
				s.add("amod", c)
			}
		case mt.doc.Is(c, "nmod", "obl"):
			s.preps = append(s.preps, prep{mt.caseOf(c), mt.deref(c)})
		case mt.doc.Is(c, "acl") && mt.infinitive(c):
			s.add("inf", c)
		case mt.doc.Is(c, "acl:relcl"):
			mt.lightClause(s, c, n)
		case mt.doc.Is(c, "acl"):
			if mt.doc.Tokens[c].XPOS == "VBN" {
				mt.lightClause(s, c, n)
			} else {
				s.add("that", c)
			}
		}
	}
	n = mt.whole(n)
	v := mt.doc.Tokens[n].Head
	if v == text.Root || !mt.verbal(v) || !mt.doc.Is(n, "obj", "nsubj:pass", "nsubj") {
		return
	}
	o := &slots{named: map[string][]int{}}
	mt.verbSlots(o, v, 1)
	for _, p := range o.preps { // "ramped up attacks on the army": the parser may hang "on" on the verb
		if p.head > n && (light[mt.lemma(v)] || lent[p.name]) {
			s.preps = append(s.preps, p)
		}
	}
	if light[mt.lemma(v)] && !mt.doc.Is(n, "nsubj") {
		s.add("subj", o.get("subj")...)
	}
}

// whole is the phrase of which noun n is the sense: the series of "a series of raids", and n itself elsewhere.
func (mt *matcher) whole(n int) int {
	for range 2 {
		h := mt.doc.Tokens[n].Head
		if h == text.Root || !mt.doc.Is(n, "nmod") || mt.caseOf(n) != "of" || !quantities[mt.lower[h]] {
			return n
		}
		n = h
	}
	return n
}

// lent are the prepositions that a noun may share with the verb it is the object of.
var lent = set("on against with to between by")

// lightClause takes the doer from a clause that describes the noun: "strikes carried out by Russia".
func (mt *matcher) lightClause(s *slots, v, n int) {
	if !light[mt.lemma(v)] {
		return
	}
	for _, c := range mt.doc.Children(v) {
		if mt.doc.Is(c, "obl") {
			s.preps = append(s.preps, prep{mt.caseOf(c), mt.deref(c)})
		}
		if mt.doc.Is(c, "nsubj") && !mt.relativizer(c) {
			s.add("subj", c)
		}
	}
}
