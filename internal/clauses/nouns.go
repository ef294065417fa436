package clauses

import "dateline/internal/text"

// light are verbs that say only that the act of their noun is done: whoever does them does it.
var light = set("ramp escalate intensify boost double oversee plot carry launch conduct hold make issue impose stage mount pay wage take give have begin start open continue resume undertake execute perform commit unleash step intensify order lead initiate pursue host attend lodge deliver offer extend announce declare expand plan prepare run organize convene use mark voice express")

// Light tells whether token i is such a verb.
func (tr *Tree) Light(i int) bool { return light[tr.lower[i]] }

// happens are verbs whose subject is an act that they say happens.
var happens = set("happen occur take come begin start continue resume end last break erupt go proceed collapse fail loom")

// Happens tells whether token i is such a verb.
func (tr *Tree) Happens(i int) bool { return happens[tr.lower[i]] }

// verdicts are verbs that are done by being said: their present tense is an act done.
var verdicts = set(`condemn accuse urge call say demand blame criticize denounce warn threaten praise welcome reject deny ask appeal
	agree announce vow pledge promise propose request slam allege charge claim`)

// Verdict tells whether token i is such a verb.
func (tr *Tree) Verdict(i int) bool { return verdicts[tr.lower[i]] }

// nounSlots fills the arguments of a noun: possessor, adjectives, compounds, prepositions; and of the light verb
// that it is the object of.
func (tr *Tree) nounSlots(s *Slots, n int) {
	for _, c := range tr.doc.Children(n) {
		switch {
		case tr.ofNoun(s, c):
		case tr.doc.Is(c, "amod"):
			s.add("amod", c)
		case tr.doc.Is(c, "compound", "flat"):
			s.add("compound", c)
			if tr.doc.Tokens[c].UPOS == text.PROPN { // "U.S. restrictions" as "American restrictions"
				s.add("amod", c)
			}
		case tr.doc.Is(c, "obl"):
			s.preps = append(s.preps, prep{tr.CaseOf(c), tr.Deref(c)})
		case tr.doc.Is(c, "acl:relcl"):
			tr.lightClause(s, c)
		case tr.doc.Is(c, "acl"):
			if tr.doc.Tokens[c].XPOS == "VBN" {
				tr.lightClause(s, c)
			} else {
				s.add("that", c)
			}
		}
	}
	n = tr.Whole(n)
	v := tr.doc.Tokens[n].Head
	if v == text.Root || !tr.Verbal(v) || !tr.doc.Is(n, "obj", "nsubj:pass", "nsubj") {
		return
	}
	o := tr.clause(v, 1)
	for _, p := range o.preps { // "ramped up attacks on the army": the parser may hang "on" on the verb
		if p.head > n && (tr.Light(v) || lent[p.name]) {
			s.preps = append(s.preps, p)
		}
	}
	if tr.Light(v) && !tr.doc.Is(n, "nsubj") {
		s.add("subj", o.Get("subj")...)
	}
}

// ofNoun fills what a noun has of its own wherever it stands: its possessor, what prepositions hang on it, and what it
// is to do. It tells whether c is one of them.
func (tr *Tree) ofNoun(s *Slots, c int) bool {
	switch {
	case tr.doc.Is(c, "nmod:poss"):
		s.add("poss", tr.Deref(c))
	case tr.doc.Is(c, "nmod"):
		s.preps = append(s.preps, prep{tr.CaseOf(c), tr.Deref(c)})
	case tr.doc.Is(c, "acl") && tr.Infinitive(c):
		s.add("inf", c)
	default:
		return false
	}
	return true
}

// lent are the prepositions that a noun may share with the verb it is the object of.
var lent = set("on against with to between by")

// lightClause takes the doer from a clause that describes the noun: "strikes carried out by Russia".
func (tr *Tree) lightClause(s *Slots, v int) {
	if !tr.Light(v) {
		return
	}
	for _, c := range tr.doc.Children(v) {
		if tr.doc.Is(c, "obl") {
			s.preps = append(s.preps, prep{tr.CaseOf(c), tr.Deref(c)})
		}
		if tr.doc.Is(c, "nsubj") && !tr.Relativizer(c) {
			s.add("subj", c)
		}
	}
}

// Whole is the phrase of which noun n is the sense: the series of "a series of raids", and n itself elsewhere.
func (tr *Tree) Whole(n int) int {
	for range 2 {
		h := tr.doc.Tokens[n].Head
		if h == text.Root || !tr.doc.Is(n, "nmod") || tr.CaseOf(n) != "of" || !quantities[tr.lower[h]] {
			return n
		}
		n = h
	}
	return n
}

// Counted is what a word of quantity counts: the soldiers of "hundreds of soldiers"; -1 for other words.
func (tr *Tree) Counted(i int) int {
	if !quantities[tr.lower[i]] && tr.doc.Tokens[i].UPOS != text.NUM {
		return -1
	}
	for _, c := range tr.doc.Children(i) {
		if tr.doc.Is(c, "nmod") && tr.CaseOf(c) == "of" {
			return tr.Deref(c)
		}
	}
	return -1
}

// quantities are words before "of" that only count what comes after.
var quantities = set("hundred thousand dozen ten million number group member series scores lot majority handful wave barrage round kind type batch part some many most pair couple team any none string slew spate number flurry succession package")
