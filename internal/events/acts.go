package events

import (
	"fmt"
	"slices"

	"dateline/internal/plover"
	"dateline/internal/text"
)

// farthest is how many tokens from an act other words for it are looked for. No sentence that somebody wrote is as
// long; a table without full stops may be one of a hundred thousand tokens.
const farthest = 400

// remote tells whether two tokens stand too far from each other to have to do with one another.
func remote(i, j int) bool { return i-j > farthest || j-i > farthest }

// prune takes out what is no event of its own: contents of demands and promises, second words for one act, and
// nouns that only name a topic.
func (mt *matcher) prune(found []*act) []*act {
	kept := slices.Clone(found)
	for _, a := range found {
		if why := mt.superfluous(a, kept); why != "" {
			mt.why.pruned(mt.doc, a, why)
			kept = slices.DeleteFunc(kept, func(o *act) bool { return o == a })
		}
	}
	return kept
}

func (mt *matcher) superfluous(a *act, found []*act) string {
	for _, o := range found {
		if o == a || remote(o.head, a.head) {
			continue
		}
		switch {
		case len(o.words) > len(a.words) && slices.Contains(o.words, a.head):
			return "a word of " + quoted(o)
		case mt.held(o, a):
			return "content of " + quoted(o)
		case o.event.Type == a.event.Type && mt.names(o, a):
			o.inherit(a)
			return "the same act as " + quoted(o)
		}
	}
	if !mt.Verbal(a.head) && mt.topic(a, found) {
		return "a noun that names a topic, and no act is asserted"
	}
	return ""
}

func quoted(a *act) string { return fmt.Sprintf("%q", a.event.Trigger.Text) }

// held tells whether act a is the content of o: demanded, promised, refused, threatened, offered.
func (mt *matcher) held(o, a *act) bool {
	if o.event.Type == plover.Reject && a.event.Type == plover.Accuse && !mt.Verbal(a.head) {
		return false // a rejected accusation is an act of its own
	}
	if !holding(o) || !mt.doc.Within(a.head, o.head) || a.head == o.head {
		return false
	}
	for h := a.head; h != o.head; h = mt.doc.Tokens[h].Head {
		g := mt.doc.Tokens[h].Head
		if g == o.head || slices.Contains(o.words, g) {
			if mt.doc.Is(h, "conj", "nsubj", "parataxis", "nmod:poss", "acl:relcl") {
				return false
			}
			if mt.doc.Is(h, "advcl") && !mt.Infinitive(h) {
				return false
			}
			return !mt.doc.Is(h, "obl", "nmod") || !backgrounds[mt.CaseOf(h)]
		}
		if mt.doc.Is(h, "acl:relcl", "advcl", "parataxis") && !mt.Infinitive(h) {
			return false
		}
	}
	return false
}

// backgrounds are prepositions after which something stands that is spoken of and not part of the content.
var backgrounds = set("after before since during following amid despite in over about because against as by at when")

// holding tells whether contents of an act are no events of their own.
func holding(o *act) bool {
	switch o.event.Type {
	case plover.Request, plover.Agree, plover.Reject, plover.Threaten, plover.Concede:
		return o.entry == nil || !o.entry.Family.Reports
	}
	return o.entry != nil && len(o.entry.Family.Holds) > 0
}

// inherit takes over the parties of an act that is the same, where its own are not known.
func (o *act) inherit(a *act) {
	if len(o.event.Actors) == 0 || o.event.Type == plover.Consult {
		for _, p := range a.event.Actors {
			if !has(o.event.Actors, p) {
				o.event.Actors = append(o.event.Actors, p)
			}
		}
	}
	if len(o.event.Recipients) == 0 {
		o.event.Recipients = a.event.Recipients
	}
}

// names tells whether o says again, more closely, what a says: the kind of attack beside "killed".
func (mt *matcher) names(o, a *act) bool {
	under := mt.doc.Tokens[a.head].Head == o.head
	over := mt.doc.Tokens[o.head].Head == a.head
	verb, noun := mt.Verbal(a.head), !mt.Verbal(o.head)
	switch {
	case under && mt.doc.Is(a.head, "obj", "xcomp", "nsubj:pass", "compound"):
		return true // "held talks", "phone call"
	case over && mt.doc.Is(o.head, "compound", "amod"):
		return true
	case a.event.Type == plover.Consult && under && !verb && mt.doc.Is(a.head, "obl"):
		return true // "is heading to Geneva for a meeting with"
	case a.event.Type != plover.Assault:
		return false
	case over && verb && noun && mt.doc.Is(o.head, "obl", "obl:agent", "nsubj", "nsubj:pass"):
		return !mt.kills(o) // "killed in an air strike", "an air strike killed", "ravaged by air strikes"
	case under && mt.kills(a) && !mt.kills(o):
		return mt.doc.Is(a.head, "advcl", "acl", "acl:relcl", "conj") // "attacked the post, killing two"
	case under && mt.kills(a) && mt.doc.Is(a.head, "conj"):
		return true // "killed and wounded"
	}
	return false
}

var killing = set("kill die wound injure death dead slay fatality casualty hurt perish")

// kills tells whether an act is told by its victims alone.
func (mt *matcher) kills(a *act) bool { return killing[mt.lower[a.head]] }

// topic tells whether a noun only names what something is about. It asserts an act where it has parties, or is
// what happened, was done, was seen or came before.
func (mt *matcher) topic(a *act, found []*act) bool {
	n := a.head
	if mt.doc.Is(n, "conj") { // "arrests and bans": one asserts as much as the other
		for _, o := range found {
			if o.head == mt.doc.Tokens[n].Head && o != a {
				return !mt.Verbal(o.head) && mt.topic(o, found)
			}
		}
	}
	n = mt.Whole(n)
	rel := mt.doc.Tokens[n].Deprel
	if rel == "compound" || rel == "amod" || rel == "flat" {
		return true
	}
	if len(a.event.Actors)+len(a.event.Recipients) > 0 {
		return false
	}
	g := mt.doc.Tokens[n].Head
	if g == text.Root {
		return false
	}
	for _, c := range mt.doc.Children(n) {
		if mt.doc.Is(c, "det") && definite[mt.lower[c]] || mt.doc.Is(c, "nummod", "nmod:poss") {
			return false
		}
	}
	return mt.doc.Is(n, "nmod", "conj")
}

var definite = set("the this that these those another")

// pointed tells whether a noun has "the" or "this" before it.
func (mt *matcher) pointed(a *act) bool {
	for _, c := range mt.doc.Children(a.head) {
		if mt.doc.Is(c, "det") && definite[mt.lower[c]] && mt.lower[c] != "another" || mt.doc.Is(c, "nmod:poss") {
			return true
		}
	}
	return false
}
