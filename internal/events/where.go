package events

import (
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// placeOf is where the act is: of the places that hang on it, on its arguments or on its clause, the one that hangs on
// it most closely; of several in one phrase the most exact.
func (mt *matcher) placeOf(a *act) *dateline.Place {
	if p := mt.destination(a); p != nil {
		return p
	}
	if p := mt.stricken(a); p != nil {
		return p
	}
	var best *dateline.Place
	least := far
	s := mt.doc.Sentences[a.sentence]
	for t := max(s.First, a.head-farthest); t < min(s.End, a.head+farthest); t++ {
		p := mt.places[t]
		if p == nil || p == best || t > s.First && mt.places[t-1] == p {
			continue
		}
		if d := mt.situates(p, t, a); d < least || d == least && d < far && finer(p, best) {
			best, least = p, d
		}
	}
	return best
}

// finer tells whether a place is more exact than another.
func finer(p, q *dateline.Place) bool { return fineness[p.Precision] > fineness[q.Precision] }

var fineness = map[dateline.Precision]int{dateline.Exact: 5, dateline.Settlement: 4, dateline.District: 3, dateline.Admin1: 2, dateline.Area: 1}

// destination is the place that an act of going leads to, or that an act of driving out leads from.
func (mt *matcher) destination(a *act) *dateline.Place {
	slots, of := ways[a.event.Type], false
	switch {
	case a.event.Mode == "visit":
		slots, of = []string{"obj", "to", "in", "at"}, true
	case invading[mt.lower[a.head]]:
		slots, of = []string{"obj", "of", "on"}, true
	case a.event.Mode == "deport":
		slots = []string{"from"}
	}
	for _, slot := range slots {
		for _, t := range a.slots.Get(slot) {
			if p := mt.placeIn(t); p != nil && (of || !mt.isParty(t, a)) {
				return p
			}
		}
	}
	return nil
}

// stricken is the place that a participle says the act befell: "a district ravaged by air strikes".
func (mt *matcher) stricken(a *act) *dateline.Place {
	v := a.head
	if !mt.Verbal(v) && mt.doc.Is(v, "obl") && mt.CaseOf(v) == "by" {
		v = mt.doc.Tokens[v].Head
	}
	if a.event.Quad != plover.MaterialConflict || !mt.doc.Is(v, "acl") || mt.doc.Tokens[v].XPOS != "VBN" {
		return nil
	}
	return mt.placeIn(mt.doc.Tokens[v].Head)
}

// invading are words for acts whose object is where they are, country or not.
var invading = set("invade invasion annex annexation occupy occupation swarm overrun bombard bombardment besiege")

// ways are the slots that tell where acts of a type lead to or from.
var ways = map[dateline.EventType][]string{
	plover.Mobilize: {"to", "near"},
	plover.Retreat:  {"from", "to"},
}

// placeIn is the place that a phrase is or is named after: "Cairo", "the province of Idlib", "Syria's coast".
func (mt *matcher) placeIn(i int) *dateline.Place {
	if p := mt.places[i]; p != nil {
		return p
	}
	if !sites[mt.lower[i]] {
		return nil
	}
	var best *dateline.Place
	for _, c := range mt.doc.Children(i) {
		if p := mt.places[c]; p != nil && mt.doc.Is(c, "nmod", "compound", "flat", "amod", "appos") && (best == nil || finer(p, best)) {
			best = p
		}
	}
	return best
}

// situates tells how closely the place that begins at token t hangs on an act: less is closer, far where it does not
// tell where the act is.
func (mt *matcher) situates(p *dateline.Place, t int, a *act) int {
	first, end := mt.doc.TokensOf(p.Span)
	head := mt.doc.HeadOf(first, end)
	if mt.insideOf(head, a) {
		return 1
	}
	n, inner := mt.site(head, a)
	if n == text.Root {
		return far
	}
	if slices.Contains(a.words, n) {
		return 1 // "the Aleppo bombing"
	}
	if mt.doc.Child(n, "cop") >= 0 && where[mt.CaseOf(n)] { // "were in Geneva to meet"
		return mt.fall(a, adjunct{host: n, verb: n}, n)
	}
	if !mt.locates(n, p, a) || mt.isParty(n, a) || mt.isParty(head, a) {
		return far
	}
	at, own, ok := mt.climb(n, a, mt.placed)
	switch {
	case !ok:
		return far
	case own && verbal(a) && a.event.Type != plover.Consult && t > a.head && mt.doc.Child(a.head, "obj") > a.head:
		return far // "condemned the violence in Sudan"
	case own:
		return at.steps + inner
	}
	if seated[mt.lower[at.verb]] {
		return far
	}
	if d := mt.under(at, a); d < far {
		return d + inner
	}
	return mt.fall(a, at, n) + inner
}

// site is the head of the phrase in which a place is named, and how deep in it: the province of "Syria's Idlib
// province". Root where the phrase is about something else.
func (mt *matcher) site(i int, a *act) (n, inner int) {
	for d := 0; d < 4; d++ {
		g := mt.doc.Tokens[i].Head
		if g == text.Root {
			return i, inner
		}
		switch {
		case mt.doc.Is(i, "nmod:poss"):
			if !sites[mt.lower[g]] && mt.places[g] == nil {
				return text.Root, 0
			}
			inner++
		case mt.doc.Is(i, "compound", "amod", "flat"):
			if slices.Contains(a.words, g) { // "the Aleppo bombing", but not "Russia sanctions"
				if mt.qualifies(i, a) {
					return g, 0
				}
				return text.Root, 0
			}
			if !sites[mt.lower[g]] && mt.places[g] == nil && !(occasions[mt.lower[g]] && meanwhile[mt.CaseOf(g)]) {
				return text.Root, 0
			}
		case mt.doc.Is(i, "nmod") && mt.CaseOf(i) == "of" && sites[mt.lower[g]], mt.doc.Is(i, "appos", "nmod:unmarked") && mt.places[g] != nil:
			inner++
		default:
			return i, inner
		}
		i = g
	}
	return text.Root, 0
}

// qualifies tells whether a place before the act's noun tells where it was: a building or town, but not a country or
// its government.
func (mt *matcher) qualifies(i int, a *act) bool {
	p, q := mt.places[i], mt.partyAt(i)
	switch {
	case p == nil || p.Precision == dateline.CountryAll || verbal(a) && a.event.Type != plover.Consult:
		return false
	case p.Precision == dateline.Exact:
		return true
	}
	return q == nil || q.Sector == ""
}

// sites are nouns for parts of the world and for what stands in one place.
var sites = set(`town city village province region district state area camp prison jail hospital hotel school university airport base border coast
	north south east west center centre capital island islands neighborhood neighbourhood suburb outskirts county mosque church station market square street
	road port building facility compound headquarters palace embassy consulate court courthouse strait sea gulf bay river valley territory part zone site
	complex northeast northwest southeast southwest heartland enclave peninsula mountain mountains desert highway bridge checkpoint crossing house
	community settlement hometown municipality quarter archipelago waters airspace side mainland detention center club mine plant dam refinery`)

// locates tells whether a phrase tells where: by its preposition, and not whom or what the act is about.
func (mt *matcher) locates(n int, p *dateline.Place, a *act) bool {
	if !mt.doc.Is(n, "obl", "nmod") || mt.doc.Is(n, "nmod:poss", "obl:agent") {
		return false
	}
	prep := mt.CaseOf(n)
	switch prep {
	case "on", "over", "off", "across", "along", "around", "above", "through":
		return p.Precision != dateline.CountryAll && !verbal(a) || prep == "across" || prep == "around"
	case "from":
		return a.event.Mode == "expel" || sites[mt.lower[n]] && a.event.Type == plover.Assault
	}
	if prep == "to" {
		return journeys[mt.lower[mt.doc.Tokens[n].Head]]
	}
	return where[prep]
}

var journeys = set("visit trip travel tour return")

// verbal tells whether an act is done by speaking.
func verbal(a *act) bool {
	return a.event.Quad == plover.VerbalConflict || a.event.Quad == plover.VerbalCooperation
}

var where = set("in at near outside inside throughout within on across off along above over around from through")

// placed tells whether a place below host tells where the act above noun is: what is in the place is not a party, or a
// topic of speech.
func (mt *matcher) placed(host, noun int, a *act) bool {
	switch {
	case mt.acting[noun], mt.doc.Is(noun, "nmod:poss", "appos"):
		return false
	case mt.doc.Is(noun, "nsubj") && !mt.doc.Is(noun, "nsubj:pass"):
		return false
	case mt.isTime(noun):
		return true
	case occasions[mt.lower[noun]]:
		return meanwhile[mt.CaseOf(noun)]
	case mt.doc.Is(noun, "obl", "nmod") && !where[mt.CaseOf(noun)] && !meanwhile[mt.CaseOf(noun)]:
		return !verbal(a) && (!apart[mt.CaseOf(noun)] || mt.CaseOf(noun) == "against") && !(dative[mt.CaseOf(noun)] && mt.parties[noun] != nil)
	}
	return !verbal(a)
}

// dative are prepositions before whoever is given or told something.
var dative = set("to for with")

// isTime tells whether a token heads a time: "on Monday in Cairo".
func (mt *matcher) isTime(i int) bool {
	for _, w := range mt.whens[mt.doc.SentenceOf(i)] {
		if w.head == i {
			return true
		}
	}
	return false
}

// under looks below an act's verb: a clause that goes on meanwhile ("came under fire while passing through Homs"), or
// that describes what it is done to ("ambushed a bus that was carrying troops in Kalat").
func (mt *matcher) under(at adjunct, a *act) int {
	v := at.verb
	g := mt.doc.Tokens[v].Head
	if g == text.Root {
		return far
	}
	if mt.doc.Is(v, "advcl") && mt.doc.Tokens[v].XPOS == "VBG" && mt.together(v) && g == mt.ClauseOf(a.head) && !verbal(a) && !mt.acting[v] {
		return 4 + at.steps
	}
	if mt.doc.Is(v, "acl") && !mt.Infinitive(v) && !mt.acting[v] && !seated[mt.lower[v]] && mt.doc.Is(g, "obj", "nsubj:pass") && slices.Contains(a.words, mt.doc.Tokens[g].Head) && !verbal(a) {
		return 4 + at.steps
	}
	return far
}

// seated are verbs that tell where somebody is at home.
var seated = set("headquarter base locate situate bear live reside station")

// insideOf tells whether an act is told in a clause about a place: "the town where troops clashed".
func (mt *matcher) insideOf(head int, a *act) bool {
	v := mt.ClauseOf(a.head)
	if v == text.Root || !mt.doc.Is(v, "acl:relcl") {
		return false
	}
	n := mt.doc.Tokens[v].Head
	if n != head && !(mt.doc.Tokens[head].Head == n && sites[mt.lower[n]]) {
		return false
	}
	for _, c := range mt.doc.Children(v) {
		if mt.lower[c] == "where" {
			return true
		}
	}
	return false
}

// isParty tells whether the token stands for one of the act's parties.
func (mt *matcher) isParty(i int, a *act) bool {
	p := mt.parties[i]
	return p != nil && (has(a.event.Actors, p) || has(a.event.Recipients, p))
}
