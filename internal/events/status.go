package events

import (
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
		suspect believe able unable likely unlikely possible possibility chance prospect likelihood threat danger option willing
		need could whether speculate imagine suppose doubt potential pretext capable explore`),
	dateline.NotDone: set(`refuse fail decline avoid refrain prevent stop avert forestall cancel scrap abandon miss failure
		prevent thwart foil lack absence refusal unable`),
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

// lasting makes an act of speech happened that a present clauses.Tense would make last: who condemns has condemned.
func (mt *matcher) lasting(a *act, s dateline.Status) dateline.Status {
	if s != dateline.Ongoing {
		return s
	}
	if spoken[a.event.Type] && a.event.Type != plover.Reject && !stances[mt.lower[a.head]] { // standing refusals last
		return dateline.Happened
	}
	return s
}

// stances are verbs of speech that tell where somebody stands for as long as it is told in the present.
var stances = set("oppose dispute contest back")

// spoken are the types of acts that are done by speaking.
var spoken = map[dateline.EventType]bool{
	plover.Agree: true, plover.Request: true, plover.Accuse: true, plover.Threaten: true, plover.Reject: true, plover.Concede: true, plover.Support: true,
}

// states are nouns whose act lasts as long as it is spoken of, unless it is told of the past.
var states = set("restriction custody detention imprisonment occupation blockade siege coercion repression crackdown curb censorship captivity trial fight standoff support assistance help commitment cooperation partnership alliance")

func (mt *matcher) nounStatus(a *act) dateline.Status {
	n := a.head
	for mt.doc.Is(n, "conj") && !mt.Verbal(mt.doc.Tokens[n].Head) { // nouns joined by "and" share what becomes of them
		n = mt.doc.Tokens[n].Head
	}
	for _, c := range slices.Concat(mt.doc.Children(n), mt.doc.Children(a.head)) {
		if st := modifiers[mt.lower[c]]; st != "" && mt.doc.Is(c, "amod") {
			return st
		}
		if mt.doc.Is(c, "det") && mt.lower[c] == "no" {
			return dateline.NotDone
		}
	}
	v, rel := mt.doc.Tokens[n].Head, mt.doc.Tokens[n].Deprel
	if v == text.Root {
		return dateline.Happened
	}
	if rel == "nmod" && !mt.Verbal(v) || mt.doc.Is(n, "obj", "nsubj:pass", "xcomp") {
		if s := mt.embedded(v); s != "" && !(spoken[a.event.Type] && s != dateline.Planned) && (rel != "nmod" || mt.CaseOf(n) == "of" || mt.CaseOf(n) == "for") {
			return s
		}
	}
	if mt.Verbal(v) && mt.doc.Is(n, "obj", "nsubj:pass", "nsubj") && (mt.Light(v) || happens[mt.lower[v]]) {
		return mt.lasting(a, mt.verbStatus(v))
	}
	if rel == "obl" && mt.CaseOf(n) == "for" && embedding[dateline.Planned][mt.lower[v]] {
		return dateline.Planned
	}
	if c := mt.ClauseOf(n); c == v && mt.supposed(c) && !mt.presupposed(a) && !mt.pointed(a) && mt.doc.Child(n, "nmod:poss") < 0 {
		return dateline.Hypothetical
	}
	if c := mt.ClauseOf(n); c != text.Root && mt.Verbal(c) && !mt.pointed(a) && mt.doc.Is(c, "xcomp", "advcl", "acl", "conj") {
		if s := mt.verbStatus(c); s == dateline.Planned || s == dateline.Hypothetical {
			return s
		}
	}
	if s := mt.upward(n); s != dateline.Happened || !states[mt.lower[n]] || mt.Past(mt.ClauseOf(n)) {
		return s
	}
	return dateline.Ongoing
}

// happens are verbs whose subject is an act that they say happens.
var happens = set("happen occur take come begin start continue resume end last break erupt go proceed collapse fail loom")

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
		if embedding[st][mt.lower[i]] {
			return st
		}
	}
	return ""
}

// conditional tells whether a clause stands under "if", "unless" and the like.
func (mt *matcher) conditional(v int) bool {
	for _, c := range mt.doc.Children(v) {
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
	switch {
	case t.Future && t.Negated:
		return dateline.NotDone
	case t.Future && mt.onCondition(v):
		return dateline.Hypothetical
	case t.Future:
		return dateline.Planned
	case t.Modal:
		return dateline.Hypothetical
	case t.Conditional:
		return mt.would(v)
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
	}
	return dateline.Happened
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

// would is a plan told afterwards ("said it would send"), or a thing that is only thought of.
func (mt *matcher) would(v int) dateline.Status {
	g := mt.doc.Tokens[v].Head
	if g != text.Root && mt.doc.Is(v, "ccomp") && mt.Past(g) && mt.doc.Child(v, "advcl") < 0 {
		return dateline.Planned
	}
	return dateline.Hypothetical
}

// above is the status that the verb over an infinitive or content clause gives, or nothing.
func (mt *matcher) above(v int, t clauses.Tense) dateline.Status {
	g := mt.doc.Tokens[v].Head
	if g == text.Root {
		return ""
	}
	switch {
	case mt.doc.Is(v, "xcomp"), mt.doc.Is(v, "ccomp", "acl", "advcl") && mt.Infinitive(v):
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
	case mt.doc.Is(v, "ccomp"):
		switch l := mt.lower[g]; {
		case embedding[dateline.Denied][l]:
			return dateline.Denied
		case l == "fear" || l == "hope" || l == "worry" || l == "doubt" || l == "wish":
			return dateline.Hypothetical
		}
	case mt.doc.Is(v, "conj") && !t.Past && (!t.Present || mt.Infinitive(g)):
		if mt.Verbal(g) && mt.doc.Child(v, "nsubj", "nsubj:pass", "aux") < 0 {
			return mt.verbStatus(g)
		}
	case mt.doc.Is(v, "advcl", "obl") && mt.gerundOf(v, "deny"):
		return dateline.Denied
	case mt.doc.Is(v, "advcl", "acl") && mt.doc.Tokens[v].XPOS == "VBG" && mt.Verbal(g):
		if s := mt.verbStatus(g); s != dateline.NotDone && s != dateline.Ongoing {
			return s
		}
	}
	return ""
}

// lasts are verbs whose infinitive goes on.
var lasts = set("continue keep remain persist")

// travels are verbs after which an infinitive tells what the way is made for.
var travels = set("head travel go fly arrive come return send dispatch invite prepare")

func (mt *matcher) gerundOf(v int, lemma string) bool {
	return mt.doc.Tokens[v].XPOS == "VBG" && mt.lower[mt.doc.Tokens[v].Head] == lemma
}

// outer corrects the status under a verb that is itself denied: "did not refuse".
func (mt *matcher) outer(g int, s dateline.Status) dateline.Status {
	t := mt.Tense(g)
	if t.Negated && s == dateline.NotDone {
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

// goesOn tells whether a present clauses.Tense is a state that lasts, and no headline and no verb of speech: "holds
// the town", but not "condemns the raid".
func (mt *matcher) goesOn(v int) bool {
	s := mt.doc.Sentences[mt.doc.SentenceOf(v)]
	last := mt.doc.Tokens[s.End-1].Form
	return strings.ContainsAny(last, ".!?”\"'’)") && !verdicts[mt.lower[v]]
}

// verdicts are verbs that are done by being said: their present clauses.Tense is an act done.
var verdicts = set(`condemn accuse urge call say demand blame criticize denounce warn threaten praise welcome reject deny ask appeal
	agree announce vow pledge promise propose request slam allege charge claim`)
