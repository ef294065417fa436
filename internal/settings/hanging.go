package settings

import (
	"slices"

	"dateline/internal/plover"
	"dateline/internal/text"
)

// far is the distance of an adjunct that belongs to something else.
const far = 99

// adjunct is a time or place in the tree.
type adjunct struct {
	host  int // the token below which it hangs on a predicate
	verb  int // the verb of its clause
	steps int // how many phrases lie between
}

// climb follows an adjunct headed by t up to the verb of its clause, through phrases that pass lets it out of. own
// is true when it hangs on the act's own words.
func (st *story) climb(t int, a *act, pass func(host, noun int, a *act) bool) (at adjunct, own, ok bool) {
	at.host = t
	for at.steps < 6 {
		g := st.doc.Tokens[at.host].Head
		switch {
		case g == text.Root: // "their summit was in March"
			s := st.doc.Child(at.host, "nsubj")
			return at, true, st.doc.Child(at.host, "cop") >= 0 && s >= 0 && slices.Contains(a.words, s)
		case slices.Contains(a.words, g), st.paired(g, a, t):
			return at, true, true
		case st.Verbal(g) && !st.tells(g):
			at.verb = g
			return at, false, true
		case !st.Verbal(g) && !pass(at.host, g, a):
			return at, false, false
		}
		at.host = g
		at.steps++
	}
	return at, false, false
}

// paired tells whether noun g and the act's noun are joined, and what stands at t after both is said of both: "raids
// and bombings in March".
func (st *story) paired(g int, a *act, t int) bool {
	if st.Verbal(g) || st.Verbal(a.head) || t < a.head || t < g {
		return false
	}
	return st.doc.Is(a.head, "conj") && g == st.doc.Tokens[a.head].Head || st.doc.Is(g, "conj") && a.head == st.doc.Tokens[g].Head
}

// tells tells whether a verb says of the noun that it describes that it was: "the raid that took place on Monday",
// "a plan made in May".
func (st *story) tells(v int) bool {
	if s := st.doc.Child(v, "nsubj"); s >= 0 && !st.Relativizer(s) {
		return false // "a chance that talks will take place"
	}
	return st.doc.Is(v, "acl") && (st.Light(v) || st.happens(v) || makes[st.lower[v]]) && (st.doc.Is(v, "acl:relcl") || !st.Infinitive(v))
}

// happens tells whether a word says of its subject that it happens: "took place", "is underway".
func (st *story) happens(i int) bool {
	return st.Happens(i) || st.lower[i] == "ongoing" || st.lower[i] == "underway"
}

// fall goes from an act up to the verb that an adjunct hangs on, and tells how far that is.
func (st *story) fall(a *act, at adjunct, t int) int {
	d := 2 + at.steps
	if st.below(at.verb, a, t) {
		return d + 1
	}
	for h := a.head; h != text.Root && d < 7; d++ {
		if h == at.verb {
			return d
		}
		g := st.doc.Tokens[h].Head
		if g == text.Root || !st.shares(h, g, a, at, t) {
			return far
		}
		h = g
	}
	return far
}

// below tells whether a verb that is dated or placed stands under the act's own and passes it on: what it was done
// for ("sent envoys to attend the signing in May"), or a last verb in a row ("seized and closed in May").
func (st *story) below(v int, a *act, t int) bool {
	g := st.doc.Tokens[v].Head
	if g == text.Root || !slices.Contains(a.words, g) {
		return false
	}
	switch {
	case st.doc.Is(v, "conj"):
		// Without a conjunction the parser was at a loss, and the two share nothing.
		return st.Verbal(a.head) && t > v && st.doc.Child(v, "nsubj", "nsubj:pass") < 0 && st.doc.Child(v, "cc") >= 0
	case st.doc.Is(v, "advcl") && st.doc.Tokens[v].XPOS == "VBG" && speaking[st.lower[v]]:
		return st.together(v) // "speaking on Sunday, he dismissed"
	case st.doc.Is(v, "xcomp", "advcl"):
		return (st.Infinitive(v) || st.doc.Is(v, "xcomp")) && real(a) && !plover.Spoken(a.event.Type)
	}
	return false
}

// shares tells whether what stands at h takes part in the time and place of its head g.
func (st *story) shares(h, g int, a *act, at adjunct, t int) bool {
	if slices.Contains(a.words, h) && slices.Contains(a.words, g) {
		return true
	}
	switch {
	case st.doc.Is(h, "parataxis", "acl:relcl"), st.doc.Is(h, "amod") && st.Verbal(h):
		return false
	case st.doc.Is(h, "ccomp"):
		return announcing[st.lower[g]] && st.ownContent(h)
	case st.doc.Is(h, "advcl"):
		return st.together(h)
	case st.doc.Is(h, "acl"):
		return st.Infinitive(h)
	case st.doc.Is(h, "conj") && st.Verbal(h):
		return st.doc.Child(h, "nsubj", "nsubj:pass") < 0 && st.doc.Child(h, "cc") >= 0 || t < g && at.host < st.subject(g)
	case st.Verbal(h):
		return true
	}
	if st.doc.Is(h, "nsubj") && (h < t && t < g || st.doc.Child(g, "cop") >= 0 && (st.isTime(g) || st.placeAt[g] != nil)) {
		return true // "the raid on Monday shocked", "the raid was on Monday in Homs"
	}
	return st.argues(h, g, a)
}

// subject is the place of a verb's subject in the sentence, or of the verb.
func (st *story) subject(v int) int {
	if s := st.doc.Child(v, "nsubj", "nsubj:pass"); s >= 0 {
		return s
	}
	return v
}

// ownContent tells whether a content clause is about whoever utters it: "announced it was leaving".
func (st *story) ownContent(v int) bool {
	s := st.doc.Child(v, "nsubj", "nsubj:pass")
	return s < 0 || st.doc.Tokens[s].UPOS == text.PRON
}

// together tells whether an adverbial clause goes on at the time of its main clause: a participle, an infinitive,
// "while", "as".
func (st *story) together(v int) bool {
	for _, c := range st.doc.Children(v) {
		if st.doc.Is(c, "mark", "case") && apart[st.lower[c]] {
			return false
		}
	}
	return true
}

// argues tells whether a noun that names an act takes part in the clause of g: not as what was talked of.
func (st *story) argues(h, g int, a *act) bool {
	if apart[st.CaseOf(h)] || st.earlier(h) {
		return false
	}
	if !st.Verbal(g) {
		return st.doc.Is(h, "conj", "nmod", "appos", "compound") && !st.doc.Is(h, "nmod:poss") && (st.CaseOf(h) == "of" || st.doc.Is(h, "conj", "compound"))
	}
	if st.doc.Is(h, "obl") && meanwhile[st.CaseOf(h)] {
		return true // "agreed at a meeting", "was killed in a raid"
	}
	if st.doc.Is(h, "nsubj") && !st.doc.Is(h, "nsubj:pass") {
		return st.happens(g) || a.event.Type == plover.Assault && harms[st.lower[g]]
	}
	return st.Light(g) || !topical[st.lower[g]] && !st.Verdict(g)
}

// earlier tells whether a noun is said to be of another time: "the previous talks".
func (st *story) earlier(n int) bool {
	for _, c := range st.doc.Children(n) {
		if st.doc.Is(c, "amod") && otherTimes[st.lower[c]] {
			return true
		}
	}
	return false
}

var makes = set("file lead publish release sign adopt pass send write post record report see email mail air broadcast publish tweet")

var speaking = set("speak talk write address appear testify tweet post")

// apart are words that put a clause or a phrase to another time, or take it for a reason.
var apart = set("after before since until because although though if unless despite that than whether once following over about like against for from without")

// topical are verbs whose object is spoken or thought of, and was at another time.
var topical = set(`praise criticise criticize condemn discuss address mention recall remember mark describe call cite note report review
	reject deny defend explain dismiss denounce support oppose welcome blame follow see know consider face protest claim investigate appeal avoid
	allow prevent stop end deplore regret violate challenge question`)

var otherTimes = set("previous earlier former past prior first second last next future upcoming planned possible potential recent initial old")

// meanwhile are prepositions of what goes on meanwhile.
var meanwhile = set("in at during on through by via with throughout")

// harms are verbs that tell what an attack did there and then: "the blast killed ten in Kabul".
var harms = set("kill injure wound hit strike destroy damage hurt maim")
