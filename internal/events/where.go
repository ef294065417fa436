package events

import (
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// placeOf is where the act is: a place that hangs on the predicate, on its arguments or on its clause.
func (mt *matcher) placeOf(a *act) *dateline.Place {
	if a.event.Mode == "visit" { // a visit is where it goes to
		for _, slot := range []string{"obj", "to", "in", "at"} {
			for _, t := range a.slots.get(slot) {
				if p := mt.places[t]; p != nil {
					return p
				}
			}
		}
	}
	if p := mt.placeBelow(a.head, a, 0); p != nil {
		return p
	}
	for _, w := range a.words {
		if w != a.head {
			if p := mt.placeBelow(w, a, 0); p != nil {
				return p
			}
		}
	}
	// An adjunct of the clause that the act stands in: "In Aleppo, …", "killed in an attack in Kabul".
	h := a.head
	for d := 0; d < 3; d++ {
		g := mt.doc.Tokens[h].Head
		if g == text.Root || mt.doc.Is(h, "ccomp", "parataxis", "advcl", "acl:relcl") {
			return nil
		}
		h = g
		if p := mt.placeBelow(h, a, 0); p != nil {
			return p
		}
	}
	return nil
}

// placeBelow looks for a place among the dependents of h that tell where.
func (mt *matcher) placeBelow(h int, a *act, depth int) *dateline.Place {
	for _, c := range mt.doc.Children(h) {
		if !mt.doc.Is(c, "obl", "nmod") || mt.doc.Is(c, "nmod:poss", "obl:agent") {
			continue
		}
		prep := mt.caseOf(c)
		if p := mt.places[c]; p != nil && where[prep] && !mt.isParty(c, a) {
			return p
		}
		if depth < 2 && where[prep] {
			if p := mt.placeBelow(c, a, depth+1); p != nil {
				return p
			}
			if p := mt.placeOfPhrase(c); p != nil {
				return p
			}
		}
	}
	if depth == 0 {
		for _, c := range mt.doc.Children(h) {
			if mt.doc.Is(c, "obj", "nsubj:pass", "nsubj") && !mt.verbal(c) {
				if p := mt.placeBelow(c, a, 1); p != nil {
					return p
				}
			}
		}
	}
	return nil
}

var where = set("in at near outside inside around across off throughout within on along above over")

// placeOfPhrase is the place that a phrase is named after: "in Syria's east", "at the Aleppo hospital".
func (mt *matcher) placeOfPhrase(i int) *dateline.Place {
	for _, c := range mt.doc.Children(i) {
		if p := mt.places[c]; p != nil && mt.doc.Is(c, "nmod:poss", "compound", "appos", "nmod", "flat") {
			return p
		}
	}
	return nil
}

// isParty tells whether the token stands for one of the act's parties.
func (mt *matcher) isParty(i int, a *act) bool {
	p := mt.parties[i]
	return p != nil && (has(a.event.Actors, p) || has(a.event.Recipients, p))
}
