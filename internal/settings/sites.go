package settings

import (
	"slices"

	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// closePlace tells how closely a place hangs on an act: less is closer, far where it does not tell where the act is.
func (st *story) closePlace(s *spot, a *act) int {
	switch s.place {
	case st.destination(a), st.stricken(a):
		return 0
	}
	return st.situates(s.place, s.first, a)
}

// situates tells how closely the place that begins at token t hangs on an act: less is closer, far where it does not
// tell where the act is.
func (st *story) situates(p *dateline.Place, t int, a *act) int {
	first, end := st.doc.TokensOf(p.Span)
	head := st.doc.HeadOf(first, end)
	if st.insideOf(head, a) {
		return 1
	}
	n, inner := st.site(head, a)
	if n == text.Root {
		return far
	}
	if slices.Contains(a.words, n) {
		return 1 // "the Aleppo bombing"
	}
	if st.doc.Child(n, "cop") >= 0 && where[st.CaseOf(n)] { // "were in Geneva to meet"
		return st.fall(a, adjunct{host: n, verb: n}, n)
	}
	if !st.locates(n, p, a) || st.isParty(n, a) || st.isParty(head, a) {
		return far
	}
	at, own, ok := st.climb(n, a, st.placed)
	switch {
	case !ok:
		return far
	case own && sortOf(a) == "speech" && a.event.Type != plover.Consult && t > a.head && st.doc.Child(a.head, "obj") > a.head:
		return far // "condemned the violence in Sudan"
	case own:
		return at.steps + inner
	}
	if seated[st.lower[at.verb]] {
		return far
	}
	if d := st.under(at, a); d < far {
		return d + inner
	}
	return st.fall(a, at, n) + inner
}

// destination is the place that an act of going leads to, or that an act of driving out leads from.
func (st *story) destination(a *act) *dateline.Place {
	slots, of := ways[a.event.Type], false
	switch {
	case a.event.Mode == "visit":
		slots, of = []string{"obj", "to", "in", "at"}, true
	case leaving[st.lower[a.head]]:
		slots, of = []string{"obj", "from", "to"}, true
	case invading[st.lower[a.head]]:
		slots, of = []string{"obj", "of", "on"}, true
	case a.event.Mode == "deport":
		slots = []string{"from"}
	}
	for _, slot := range slots {
		for _, t := range st.Slots(a.head, a.words).Get(slot) {
			if p := st.placeIn(t); p != nil && (of || !st.isParty(t, a)) {
				return p
			}
		}
	}
	return nil
}

// stricken is the place that a participle says the act befell: "a district ravaged by air strikes".
func (st *story) stricken(a *act) *dateline.Place {
	v := a.head
	if !st.Verbal(v) && st.doc.Is(v, "obl") && st.CaseOf(v) == "by" {
		v = st.doc.Tokens[v].Head
	}
	if a.event.Quad != plover.MaterialConflict || !st.doc.Is(v, "acl") || st.doc.Tokens[v].XPOS != "VBN" {
		return nil
	}
	return st.placeIn(st.doc.Tokens[v].Head)
}

// placeIn is the place that a phrase is or is named after: "Cairo", "the province of Idlib", "Syria's coast".
func (st *story) placeIn(i int) *dateline.Place {
	if p := st.placeAt[i]; p != nil {
		return p
	}
	if !sites[st.lower[i]] {
		return nil
	}
	var best *dateline.Place
	for _, c := range st.doc.Children(i) {
		if p := st.placeAt[c]; p != nil && st.doc.Is(c, "nmod", "compound", "flat", "amod", "appos") && (best == nil || finer(p, best)) {
			best = p
		}
	}
	return best
}

// site is the head of the phrase in which a place is named, and how deep in it: the province of "Syria's Idlib
// province". Root where the phrase is about something else.
func (st *story) site(i int, a *act) (n, inner int) {
	for d := 0; d < 4; d++ {
		g := st.doc.Tokens[i].Head
		if g == text.Root {
			return i, inner
		}
		switch {
		case st.doc.Is(i, "nmod:poss"):
			if !sites[st.lower[g]] && st.placeAt[g] == nil {
				return text.Root, 0
			}
			inner++
		case st.doc.Is(i, "compound", "amod", "flat"):
			if slices.Contains(a.words, g) { // "the Aleppo bombing", but not "Russia sanctions"
				if st.qualifies(i, a) {
					return g, 0
				}
				return text.Root, 0
			}
			if !sites[st.lower[g]] && st.placeAt[g] == nil && !(occasions[st.lower[g]] && meanwhile[st.CaseOf(g)]) {
				return text.Root, 0
			}
		case st.doc.Is(i, "nmod") && st.CaseOf(i) == "of" && sites[st.lower[g]], st.doc.Is(i, "appos", "nmod:unmarked") && st.placeAt[g] != nil:
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
func (st *story) qualifies(i int, a *act) bool {
	p, q := st.placeAt[i], st.parties[i]
	switch {
	case p == nil || p.Precision == dateline.CountryAll || sortOf(a) == "speech" && a.event.Type != plover.Consult:
		return false
	case p.Precision == dateline.Exact:
		return true
	}
	return q == nil || q.Sector == ""
}

// locates tells whether a phrase tells where: by its preposition, and not whom or what the act is about.
func (st *story) locates(n int, p *dateline.Place, a *act) bool {
	if !st.doc.Is(n, "obl", "nmod") || st.doc.Is(n, "nmod:poss", "obl:agent") {
		return false
	}
	prep := st.CaseOf(n)
	switch prep {
	case "on", "over", "off", "across", "along", "around", "above", "through":
		return p.Precision != dateline.CountryAll && sortOf(a) != "speech" || prep == "across" || prep == "around"
	case "from":
		return a.event.Mode == "expel" || sites[st.lower[n]] && a.event.Type == plover.Assault
	}
	if prep == "to" {
		return journeys[st.lower[st.doc.Tokens[n].Head]]
	}
	return where[prep]
}

// placed tells whether a place below host tells where the act above noun is: what is in the place is not a party, or a
// topic of speech.
func (st *story) placed(host, noun int, a *act) bool {
	switch {
	case st.acting[noun] != nil, st.doc.Is(noun, "nmod:poss", "appos"):
		return false
	case st.doc.Is(noun, "nsubj") && !st.doc.Is(noun, "nsubj:pass"):
		return false
	case st.isTime(noun):
		return true
	case occasions[st.lower[noun]]:
		return meanwhile[st.CaseOf(noun)]
	case st.doc.Is(noun, "obl", "nmod") && !where[st.CaseOf(noun)] && !meanwhile[st.CaseOf(noun)]:
		return sortOf(a) != "speech" && (!apart[st.CaseOf(noun)] || st.CaseOf(noun) == "against") && (a.event.Type == plover.Aid || !(dative[st.CaseOf(noun)] && st.parties[noun] != nil))
	}
	return sortOf(a) != "speech"
}

// under looks below an act's verb: a clause that goes on meanwhile ("came under fire while passing through Homs"), or
// that describes what it is done to ("ambushed a bus that was carrying troops in Kalat").
func (st *story) under(at adjunct, a *act) int {
	v := at.verb
	g := st.doc.Tokens[v].Head
	if g == text.Root {
		return far
	}
	if st.doc.Is(v, "advcl") && st.doc.Tokens[v].XPOS == "VBG" && st.together(v) && g == st.ClauseOf(a.head) && sortOf(a) != "speech" && st.acting[v] == nil {
		return 4 + at.steps
	}
	if st.doc.Is(v, "acl") && !st.Infinitive(v) && st.acting[v] == nil && !seated[st.lower[v]] && st.doc.Is(g, "obj", "nsubj:pass") && slices.Contains(a.words, st.doc.Tokens[g].Head) && sortOf(a) != "speech" {
		return 4 + at.steps
	}
	return far
}

// insideOf tells whether an act is told in a clause about a place: "the town where troops clashed".
func (st *story) insideOf(head int, a *act) bool {
	v := st.ClauseOf(a.head)
	if v == text.Root || !st.doc.Is(v, "acl:relcl") {
		return false
	}
	n := st.doc.Tokens[v].Head
	if n != head && !(st.doc.Tokens[head].Head == n && sites[st.lower[n]]) {
		return false
	}
	for _, c := range st.doc.Children(v) {
		if st.lower[c] == "where" {
			return true
		}
	}
	return false
}

// isTime tells whether a token heads a time: "on Monday in Cairo".
func (st *story) isTime(i int) bool {
	for _, w := range st.whens[st.doc.SentenceOf(i)] {
		if w.head == i {
			return true
		}
	}
	return false
}

// isParty tells whether the token stands for one of the act's parties.
func (st *story) isParty(i int, a *act) bool {
	p := st.parties[i]
	return p != nil && (contains(a.event.Actors, p) || contains(a.event.Recipients, p))
}

// finer tells whether a place is more exact than another.
func finer(p, q *dateline.Place) bool {
	return fineness[p.Precision] > fineness[q.Precision]
}

var fineness = map[dateline.Precision]int{dateline.Exact: 5, dateline.Settlement: 4, dateline.District: 3, dateline.Admin1: 2, dateline.Area: 1}

// leaving are verbs whose object is where they are done, and then where they lead to: "fled Homs", "fled to Jordan".
var leaving = set("flee leave evacuate vacate quit")

// invading are words for acts whose object is where they are, country or not.
var invading = set("invade invasion annex annexation occupy occupation swarm overrun bombard bombardment besiege")

// ways are the slots that tell where acts of a type lead to or from.
var ways = map[dateline.EventType][]string{
	plover.Mobilize: {"to", "near"},
	plover.Retreat:  {"from", "out", "to"},
}

// sites are nouns for parts of the world and for what stands in one place.
var sites = set(`town city village province region district state area camp prison jail hospital hotel school university airport base border coast
	north south east west center centre capital island islands neighborhood neighbourhood suburb outskirts county mosque church station market square street
	road port building facility compound headquarters palace embassy consulate court courthouse strait sea gulf bay river valley territory part zone site
	complex northeast northwest southeast southwest heartland enclave peninsula mountain mountains desert highway bridge checkpoint crossing house
	community settlement hometown municipality quarter archipelago waters airspace side mainland detention center club mine plant dam refinery`)

var journeys = set("visit trip travel tour return")

var where = set("in at near outside inside throughout within on across off along above over around from through")

// dative are prepositions before whoever is given or told something.
var dative = set("to for with")

// seated are verbs that tell where somebody is at home.
var seated = set("headquarter base locate situate bear live reside station")

// placeSigns are what is peculiar to places: what kind of phrase names them, and whether they act themselves.
func (st *story) placeSigns(s *spot, a *act, sg *choice.Signs) {
	prep := st.prep(s)
	sg.Add("prep=" + prep)
	sg.Add("prep="+prep, s.fine)
	sg.Add("prep="+prep, "type="+string(a.event.Type))
	sg.When(st.destination(a) == s.place, "destination", sortOf(a))
	sg.When(seated[st.lower[st.ClauseOf(s.head)]], "seated")
	sg.When(st.doc.Is(s.head, "obj"), "object", string(a.event.Type))
	sg.When(st.doc.Is(s.head, "compound", "amod", "nmod:poss"), "describes="+st.doc.Tokens[s.head].Deprel, s.fine)
	if g := st.doc.Tokens[s.head].Head; g != text.Root && st.Nominal(g) {
		sg.Add("of=" + st.lower[g])
	}
	p := st.parties[s.head]
	if p == nil {
		sg.Add("no-party", sortOf(a))
		return
	}
	sg.Add("party="+string(p.Sector), sortOf(a))
	sg.When(contains(a.event.Actors, p), "actor", sortOf(a))
	sg.When(contains(a.event.Recipients, p), "recipient", string(a.event.Type))
}
