package events

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// Verbs and nouns whose content did not simply happen, by what they make of it.
var embedding = map[dateline.Status]map[string]bool{
	dateline.Planned: set(`plan intend expect schedule set prepare vow promise pledge due ready aim agree decide propose
		arrange slate mean poise commit pend await want wish seek intention preparation bound anticipate`),
	dateline.Hypothetical: set(`hope consider fear risk threaten worry suggest contemplate mull weigh
		suspect believe able likely unlikely possible possibility chance prospect likelihood threat danger option willing
		need could whether hint terrified afraid fearful speculate imagine suppose doubt potential pretext capable explore`),
	dateline.NotDone: set(`refuse fail decline avoid refrain prevent stop avert forestall cancel scrap abandon miss failure
		thwart foil lack absence refusal unable`),
	dateline.Denied:    set(`deny refute denial`),
	dateline.CalledFor: set(`urge demand ask order request recommend advocate require appeal implore insist beg`),
}

// modifiers of a noun that tell that its act has not happened, or goes on.
var modifiers = statuses(map[dateline.Status]string{
	dateline.Planned:      "planned upcoming future forthcoming scheduled next impending imminent expected",
	dateline.Hypothetical: "possible potential further renewed any hypothetical feared eventual prospective",
	dateline.Ongoing:      "ongoing continuing continued continuous current persistent",
	dateline.NotDone:      "failed abortive canceled cancelled",
})

// statuses files words by the status they give.
func statuses(of map[dateline.Status]string) map[string]dateline.Status {
	all := map[string]dateline.Status{}
	for st, words := range of {
		for _, w := range strings.Fields(words) {
			all[w] = st
		}
	}
	return all
}

// status tells what became of an act, from its own tense and negation and from what it stands under.
func (mt *matcher) status(a *act) dateline.Status {
	h := a.head
	if a.deontic {
		return dateline.Happened
	}
	if !mt.Verbal(h) {
		return mt.nounStatus(a)
	}
	return mt.lasting(a, mt.verbStatusOf(h, a.words))
}

// lasting corrects the status of an act of speech. A present tense does not make it last: who condemns has condemned;
// but who is threatening still does. What is done in the same breath as something planned is done: "will
// go, he said, condemning the raid".
func (mt *matcher) lasting(a *act, s dateline.Status) dateline.Status {
	h := a.head
	if !plover.Spoken(a.event.Type) {
		return s
	}
	switch t := mt.TenseOf(h, a.words); {
	case s == dateline.Planned && mt.doc.Is(h, "advcl") && mt.doc.Tokens[h].XPOS == "VBG" && mt.doc.Child(h, "mark", "case") < 0:
		return dateline.Happened
	case s != dateline.Ongoing, a.event.Type == plover.Reject, stances[mt.lower[h]]: // standing refusals last
		return s
	case t.Progressive && mt.Verbal(h) && a.event.Type != plover.Accuse && a.event.Type != plover.Request: // who is asking has asked
		return s
	}
	return dateline.Happened
}

// stances are verbs of speech that tell where somebody stands for as long as it is told in the present.
var stances = set("oppose dispute contest back")

// states are nouns whose act lasts as long as it is spoken of, unless it is told of the past.
var states = set("restriction custody detention imprisonment occupation blockade siege coercion repression crackdown curb censorship captivity trial fight standoff support assistance help commitment cooperation partnership alliance")

func (mt *matcher) nounStatus(a *act) dateline.Status {
	n := a.head
	for mt.doc.Is(n, "conj") && !mt.Verbal(mt.doc.Tokens[n].Head) { // nouns joined by "and" share what becomes of them
		n = mt.doc.Tokens[n].Head
	}
	if s := cmp.Or(mt.modified(n), mt.modified(a.head)); s != "" {
		return s
	}
	v, rel := mt.doc.Tokens[n].Head, mt.doc.Tokens[n].Deprel
	if v == text.Root {
		return dateline.Happened
	}
	if rel == "nmod" && !mt.Verbal(v) || mt.doc.Is(n, "obj", "nsubj:pass", "xcomp") {
		if s := mt.embedded(v); s != "" && !(plover.Spoken(a.event.Type) && s != dateline.Planned) && (rel != "nmod" || mt.CaseOf(n) == "of" || mt.CaseOf(n) == "for") {
			return s
		}
	}
	if mt.Verbal(v) && mt.doc.Is(n, "obj", "nsubj:pass", "nsubj") && (mt.Light(v) || mt.Happens(v)) {
		return mt.lasting(a, mt.verbStatus(v))
	}
	if mt.Verbal(v) && mt.doc.Is(n, "obj", "nsubj:pass") && brings[mt.lower[v]] && mt.verbStatus(v) == dateline.NotDone { // "the truce would not be renewed"
		return dateline.NotDone
	}
	if rel == "obl" && mt.CaseOf(n) == "for" && embedding[dateline.Planned][mt.lower[v]] {
		return dateline.Planned
	}
	if c := mt.ClauseOf(n); c == v && (mt.supposed(c) || mt.doc.Is(n, "nsubj") && mt.indefinite(n) && mt.Tense(c).Future) && !mt.presupposed(a) && !mt.pointed(a) && mt.doc.Child(n, "nmod:poss") < 0 {
		return dateline.Hypothetical
	}
	if c := mt.ClauseOf(n); c != text.Root && mt.Verbal(c) && !mt.pointed(a) && mt.doc.Is(c, "xcomp", "advcl", "acl", "conj", "csubj") {
		s := mt.verbStatus(c)
		if s == dateline.Planned || s == dateline.Hypothetical || s == dateline.NotDone && v == c && mt.doc.Is(n, "obj", "nsubj:pass") {
			return s // "failed to secure a truce"
		}
	}
	if s := mt.upward(n); s != dateline.Happened || !states[mt.lower[n]] || mt.Past(mt.ClauseOf(n)) {
		return s
	}
	return dateline.Ongoing
}

// modified is the status that an adjective or "no" before a noun gives, or nothing.
func (mt *matcher) modified(n int) dateline.Status {
	for _, c := range mt.doc.Children(n) {
		if st := modifiers[mt.lower[c]]; st != "" && mt.doc.Is(c, "amod", "det") {
			return st
		}
		if mt.doc.Is(c, "det") && mt.lower[c] == "no" {
			return dateline.NotDone
		}
	}
	return ""
}

// brings are verbs that bring about or prolong the act that is their object.
var brings = set("renew prolong reach sign secure achieve broker negotiate conclude approve authorize authorise agree clinch finalize finalise")

// presupposed tells whether a noun that is a subject speaks of an act that is: "U.S. sanctions on Iran may bite", but
// not "a trade war would hurt".
func (mt *matcher) presupposed(a *act) bool {
	return mt.doc.Is(a.head, "nsubj") && len(a.event.Actors) > 0 && len(a.event.Recipients) > 0
}

// upward looks for an "if" or a fear above a noun that asserts nothing of its own.
func (mt *matcher) upward(i int) dateline.Status {
	for d := 0; i != text.Root && d < 6; d++ {
		if mt.Verbal(i) && mt.conditional(i) {
			return dateline.Hypothetical
		}
		i = mt.doc.Tokens[i].Head
	}
	return dateline.Happened
}

func (mt *matcher) embedded(i int) dateline.Status {
	for _, st := range []dateline.Status{dateline.NotDone, dateline.Planned, dateline.Denied, dateline.Hypothetical} {
		if embedding[st][mt.lower[i]] && (mt.lower[i] != "mean" || mt.doc.Tokens[i].XPOS == "VBN") { // "is meant to"
			return st
		}
	}
	return ""
}

// conditional tells whether a clause stands under "if", "unless" and the like.
func (mt *matcher) conditional(v int) bool {
	for _, c := range mt.doc.Children(v) {
		if mt.lower[c] == "when" && mt.doc.Is(c, "mark", "advmod") && mt.doc.Is(v, "advcl") {
			if t := mt.Tense(v); t.Present && !t.Past && !t.Perfect && !t.Progressive { // "when they are convicted"
				return true
			}
		}
		if mt.doc.Is(c, "mark") && conditionals[mt.lower[c]] {
			return true
		}
	}
	return false
}

var conditionals = set("if unless whether lest")

func (mt *matcher) verbStatus(v int) dateline.Status { return mt.verbStatusOf(v, nil) }

func (mt *matcher) verbStatusOf(v int, words []int) dateline.Status {
	t := mt.TenseOf(v, words)
	if t.Negated && !t.Future && !t.Modal && !t.Conditional {
		return dateline.NotDone
	}
	if mt.conditional(v) || mt.conditionalAbove(v) {
		return dateline.Hypothetical
	}
	if s := mt.ahead(v, t); s != "" {
		return s
	}
	if mt.denied(v) {
		return dateline.Denied
	}
	told := mt.doc.Is(v, "ccomp", "parataxis")
	if t.Progressive && (!t.Past || told) && !mt.doc.Is(v, "ccomp") {
		return dateline.Ongoing
	}
	if s := mt.above(v, t); s != "" {
		return s
	}
	switch {
	case t.Progressive && (!t.Past || told):
		return dateline.Ongoing
	case mt.doc.Is(v, "csubj", "advcl") && mt.doc.Tokens[v].XPOS == "VBG" && mt.supposed(mt.doc.Tokens[v].Head):
		return dateline.Hypothetical
	case t.Present && !t.Perfect && !t.Past && mt.goesOn(v):
		return dateline.Ongoing
	case t.Perfect && t.Present && mt.by(v, "long", "increasingly"): // "has long opposed"
		return dateline.Ongoing
	case kept[mt.lower[v]] && mt.doc.Tokens[v].XPOS == "VBN" && mt.doc.Is(v, "amod", "acl") && mt.doc.Child(v, "aux", "aux:pass", "obl:tmod", "obl:unmarked") < 0:
		return dateline.Ongoing // "the jailed publisher", "men held in prison"
	}
	return dateline.Happened
}

// ahead is the status that a future, a modal or a conditional gives, or nothing.
func (mt *matcher) ahead(v int, t clauses.Tense) dateline.Status {
	switch due := mt.due(v); {
	case (t.Future || due != "") && mt.by(v, "yet"): // "is yet to be signed"
		return dateline.NotDone
	case due == dateline.Planned:
		return due
	case t.Future && t.Negated:
		return dateline.NotDone
	case t.Future && (mt.onCondition(v) || mt.doubted(v)):
		return dateline.Hypothetical
	case t.Future:
		return dateline.Planned
	case t.Obliged && !t.Past:
		return dateline.Hypothetical
	case t.Modal:
		return dateline.Hypothetical
	case t.Conditional:
		return mt.would(v, t.Negated)
	}
	return ""
}

// kept are verbs whose participle tells of a state that lasts.
var kept = set("jail imprison detain incarcerate hold besiege occupy blockade")

// by tells whether one of the words stands by a verb as its adverb.
func (mt *matcher) by(v int, words ...string) bool {
	for _, c := range mt.doc.Children(v) {
		if mt.doc.Is(c, "advmod") && slices.Contains(words, mt.lower[c]) {
			return true
		}
	}
	return false
}

// due is the status that "due to" and "yet to" give an infinitive whose marks they are, or nothing.
func (mt *matcher) due(v int) dateline.Status {
	for _, c := range mt.doc.Children(v) {
		switch l := mt.lower[c]; {
		case l == "due" && mt.doc.Is(c, "mark", "advmod") && mt.doc.Tokens[v].XPOS != "VBG":
			return dateline.Planned
		case l == "yet" && mt.doc.Is(c, "advmod") && mt.Infinitive(v):
			return dateline.NotDone
		}
	}
	return ""
}

// doubted tells whether a clause about what will be stands under a word of doubt, or under "do not think".
func (mt *matcher) doubted(v int) bool {
	for d := 0; d < 5; d++ {
		for _, c := range mt.doc.Children(v) {
			if asking[mt.lower[c]] && mt.doc.Is(c, "obl", "advmod", "det") {
				return true
			}
		}
		if !mt.doc.Is(v, "ccomp", "csubj", "acl", "xcomp", "conj", "obj") {
			return false
		}
		if v = mt.doc.Tokens[v].Head; v == text.Root {
			return false
		}
		if doubts[mt.lower[v]] || believing[mt.lower[v]] && mt.Tense(v).Negated {
			return true
		}
	}
	return false
}

var (
	doubts    = set("unlikely unclear uncertain doubt doubtful question chance likelihood whether reason")
	believing = set("think believe clear expect likely sure certain know say")
	asking    = set("extent how whether")
)

// denied tells whether a verb is the content of a denial, below other verbs: "denied it was planning to send".
func (mt *matcher) denied(v int) bool {
	for d := 0; d < 3 && mt.doc.Is(v, "xcomp", "ccomp"); d++ {
		if v = mt.doc.Tokens[v].Head; v == text.Root {
			return false
		}
		if mt.doc.Is(v, "ccomp", "xcomp") && embedding[dateline.Denied][mt.lower[mt.doc.Tokens[v].Head]] {
			return true
		}
	}
	return false
}

// indefinite tells whether a noun is brought up with "a" or "another".
func (mt *matcher) indefinite(n int) bool {
	for _, c := range mt.doc.Children(n) {
		if mt.doc.Is(c, "det") && (mt.lower[c] == "a" || mt.lower[c] == "another") {
			return true
		}
	}
	return false
}

// onCondition tells whether an "if" hangs on the clause.
func (mt *matcher) onCondition(v int) bool {
	for _, c := range mt.doc.Children(v) {
		if mt.doc.Is(c, "advcl") && mt.conditional(c) {
			return true
		}
	}
	return false
}

// supposed tells whether a clause is only thought of: with would, may, might or could.
func (mt *matcher) supposed(v int) bool {
	if v == text.Root {
		return false
	}
	t := mt.Tense(v)
	return t.Modal || t.Conditional
}

// would is a plan told afterwards ("said it would send"), what somebody said that he would not do, or a thing that is
// only thought of.
func (mt *matcher) would(v int, negated bool) dateline.Status {
	c := v
	for mt.doc.Is(c, "conj") { // "would not sign the bill and would open talks"
		c = mt.doc.Tokens[c].Head
	}
	g := mt.doc.Tokens[c].Head
	switch {
	case g == text.Root || !mt.doc.Is(c, "ccomp") || !mt.Past(g) || mt.doc.Child(v, "advcl") >= 0:
		return dateline.Hypothetical
	case negated:
		return dateline.NotDone
	}
	return dateline.Planned
}

// above is the status that the verb over an infinitive or content clause gives, or nothing.
func (mt *matcher) above(v int, t clauses.Tense) dateline.Status {
	g := mt.doc.Tokens[v].Head
	if g == text.Root {
		return ""
	}
	switch {
	case mt.doc.Is(v, "xcomp"), mt.doc.Is(v, "ccomp", "acl", "advcl") && mt.Infinitive(v):
		return mt.governed(v, g)
	case mt.doc.Is(v, "ccomp"):
		switch l := mt.lower[g]; {
		case embedding[dateline.Denied][l]:
			return dateline.Denied
		case l == "fear" || l == "hope" || l == "worry" || l == "doubt" || l == "wish":
			return dateline.Hypothetical
		}
	case mt.doc.Is(v, "conj") && mt.doc.Tokens[v].XPOS == "VBN" && mt.remains(g):
		return dateline.Ongoing
	case mt.doc.Is(v, "conj") && !t.Past && (!t.Present || mt.Infinitive(g)):
		if mt.Verbal(g) && mt.doc.Child(v, "nsubj", "nsubj:pass", "aux") < 0 {
			return mt.verbStatus(g)
		}
	case mt.doc.Is(v, "advcl", "obl") && mt.gerundOf(v, "deny"):
		return dateline.Denied
	case mt.doc.Is(v, "advcl", "acl") && mt.gerund(v) && mt.embedded(g) != "" && mt.embedded(g) != dateline.NotDone: // "a risk of being deported"
		return mt.embedded(g)
	case mt.doc.Is(v, "advcl", "acl") && mt.doc.Tokens[v].XPOS == "VBG" && mt.Verbal(g):
		if s := mt.verbStatus(g); s != dateline.NotDone && s != dateline.Ongoing {
			return s
		}
	}
	return ""
}

// governed is the status that a word gives to the infinitive that hangs on it, or nothing.
func (mt *matcher) governed(v, g int) dateline.Status {
	if s := mt.embedded(g); s != "" {
		return mt.outer(g, s)
	}
	if lasts[mt.lower[g]] && !mt.Past(g) {
		return dateline.Ongoing
	}
	if embedding[dateline.CalledFor][mt.lower[g]] {
		return dateline.CalledFor
	}
	if mt.doc.Is(v, "advcl") && travels[mt.lower[g]] && !mt.Past(g) { // "is heading to Geneva to meet"
		return dateline.Planned
	}
	if c := mt.ClauseOf(g); c != text.Root && mt.Verbal(c) && c != v { // "uses laws to", "efforts to"
		return mt.verbStatus(c)
	}
	return ""
}

// remains tells whether a word tells what somebody remains: "remain besieged, unseen".
func (mt *matcher) remains(i int) bool {
	if mt.doc.Is(i, "conj") {
		i = mt.doc.Tokens[i].Head
	}
	g := mt.doc.Tokens[i].Head
	return g != text.Root && mt.doc.Is(i, "xcomp") && lasts[mt.lower[g]] && !mt.Past(g)
}

// lasts are verbs whose infinitive goes on.
var lasts = set("continue keep remain persist")

// travels are verbs after which an infinitive tells what the way is made for.
var travels = set("head travel go fly arrive come return send dispatch invite prepare")

// gerund tells whether a verb is a noun's or adjective's complement: "of being deported", "for launching".
func (mt *matcher) gerund(v int) bool {
	of, ing := false, mt.doc.Tokens[v].XPOS == "VBG"
	for _, c := range mt.doc.Children(v) {
		of = of || mt.doc.Is(c, "mark", "case") && complements[mt.lower[c]]
		ing = ing || mt.doc.Is(c, "aux:pass") && mt.doc.Tokens[c].XPOS == "VBG"
	}
	return of && ing
}

var complements = set("of at for about")

func (mt *matcher) gerundOf(v int, lemma string) bool {
	return mt.doc.Tokens[v].XPOS == "VBG" && mt.lower[mt.doc.Tokens[v].Head] == lemma
}

// outer corrects the status under a verb that is itself denied: "did not refuse".
func (mt *matcher) outer(g int, s dateline.Status) dateline.Status {
	t := mt.Tense(g)
	if mt.lower[g] == "able" && t.Past && !t.Negated || t.Negated && s == dateline.NotDone {
		return dateline.Happened
	}
	if t.Negated && s == dateline.Planned {
		return dateline.NotDone
	}
	return s
}

// conditionalAbove tells whether v is the content of a clause that is itself conditional: "if they decide to attack".
func (mt *matcher) conditionalAbove(v int) bool {
	for d := 0; d < 3; d++ {
		if !mt.doc.Is(v, "xcomp", "conj") {
			return false
		}
		if v = mt.doc.Tokens[v].Head; v == text.Root {
			return false
		}
		if mt.conditional(v) {
			return true
		}
	}
	return false
}

// goesOn tells whether a present tense is of a state that lasts, and no headline and no verb of speech: "holds
// the town", but not "condemns the raid".
func (mt *matcher) goesOn(v int) bool {
	s := mt.doc.Sentences[mt.doc.SentenceOf(v)]
	last := mt.doc.Tokens[s.End-1].Form
	return strings.ContainsAny(last, ".!?”\"'’)") && !mt.Verdict(v)
}
