package events

import (
	"slices"

	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/lexicon"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// roles fills who acts and who is acted on.
func (mt *matcher) roles(a *act) {
	ev, e := a.event, a.entry
	if sides := otherSides(e); sides != nil {
		// "X met Y": X acts towards Y; "X and Y met": both act.
		if who := mt.role(lexicon.Frame{Alternatives: [][]string{{"subj"}}}, a.slots, a.words, nil, owning); len(who) > 0 {
			ev.Actors = who
			ev.Recipients = mt.role(lexicon.Frame{Alternatives: [][]string{sides}}, a.slots, a.words, who, concerned)
			return
		}
	}
	ev.Actors = mt.role(e.Actor, a.slots, a.words, nil, owning)
	if len(ev.Actors) == 0 && plover.Spoken(ev.Type) && mentions(e.Actor, "subj") {
		ev.Actors = mt.anybody(a, "subj")
	}
	ev.Recipients = mt.role(e.Recipient, a.slots, a.words, ev.Actors, concerned)
	if len(ev.Recipients) == 0 && e.POS == lexicon.Verb && onPeople[ev.Mode] && mentions(e.Recipient, "obj") {
		ev.Recipients = mt.anybody(a, "obj")
	}
	if !e.Recipient.None && len(ev.Recipients) == 0 && ev.Type != plover.Mobilize {
		ev.Recipients = mt.reached(a)
	}
	if !e.Actor.None && (len(ev.Actors) == 0) {
		ev.Actors = append(mt.aside(a, slices.Concat(ev.Actors, ev.Recipients)), ev.Actors...)
	}
}

// otherSides are the slots that a verb's frame joins with the subject: the other sides of a meeting.
func otherSides(e *lexicon.Entry) []string {
	if e.POS != lexicon.Verb || !e.Recipient.None || e.Family.Type == plover.Assault { // those who fight each other both act
		return nil
	}
	for _, alt := range e.Actor.Alternatives {
		if i := slices.Index(alt, "subj"); i >= 0 && len(alt) > 1 {
			return slices.Concat(alt[:i], alt[i+1:])
		}
	}
	return nil
}

// aside finds who acts where the predicate itself does not say: whoever has the noun of "make a proposal".
func (mt *matcher) aside(a *act, taken []*dateline.Party) []*dateline.Party {
	if !mt.Verbal(a.head) {
		return nil
	}
	for _, w := range a.words {
		if w == a.head || !mt.Nominal(w) {
			continue
		}
		for _, c := range mt.doc.Children(w) {
			p := mt.partyAt(mt.Deref(c))
			if mt.doc.Is(c, "nmod:poss", "amod", "compound") && p != nil && p.Country != "" && !has(taken, p) {
				return []*dateline.Party{p}
			}
		}
	}
	return nil
}

// reflexive tells whether a party is a possessive pronoun, which most often stands for whoever acts.
func (mt *matcher) reflexive(p *dateline.Party) bool {
	if p == nil {
		return false
	}
	first, end := mt.doc.TokensOf(p.Head)
	return end == first+1 && mt.doc.Tokens[first].XPOS == "PRP$"
}

// named are those whom a phrase without a country lists behind it: "its partners — Chad, Togo and Benin"; or else the
// party of the phrase itself, if there is one.
func (mt *matcher) named(t int, p *dateline.Party) []*dateline.Party {
	if p == nil {
		return nil
	}
	if mt.Plural(t) && p.Name == "" {
		for _, c := range mt.doc.Children(t) {
			q := mt.partyAt(c)
			if !mt.doc.Is(c, "appos") || q == nil || q.Country == "" {
				continue
			}
			if more := mt.joinedTo(c, nil); len(more) > 0 {
				return append([]*dateline.Party{q}, more...)
			}
		}
	}
	return []*dateline.Party{p}
}

// joinedTo are the parties with a country that "and" joins to the one at token i: "Canadian and Mexican exports".
func (mt *matcher) joinedTo(i int, taken []*dateline.Party) []*dateline.Party {
	var ps []*dateline.Party
	for _, c := range mt.doc.Children(i) {
		if p := mt.partyAt(c); mt.doc.Is(c, "conj") && p != nil && p.Country != "" && !knows(taken, p) {
			ps = append(ps, p)
		}
	}
	return ps
}

// role fills a role from the slots its frame names; taken are parties of the other role. A filler that is no party
// itself gives the party it belongs to: "condemned the army's raid".
func (mt *matcher) role(f lexicon.Frame, sl *clauses.Slots, words []int, taken []*dateline.Party, owners map[string]bool) []*dateline.Party {
	if f.None {
		return nil
	}
	alternatives := f.Alternatives
	if sl.Has("subj") && !mentions(f, "subj") && mentions(f, "poss") { // a light verb's subject does the noun's act
		alternatives = append([][]string{{"subj"}}, alternatives...)
	}
	for _, deep := range []bool{false, true} {
		for _, alt := range alternatives {
			var ps []*dateline.Party
			for _, slot := range alt {
				for _, t := range mt.Expand(sl.Get(slot)) {
					if slices.Contains(words, t) && slot != "by" && slot != "compound" && !(persons[slot] && mt.victims(t)) || (whereabouts[slot] || mt.town(t)) && mt.merePlace(t) {
						continue
					}
					p := mt.partyAt(t)
					if p == nil {
						p = mt.bare(t)
					}
					if p == nil && persons[slot] && mt.headcount(t) { // "displaced two million"
						p = mt.called(t)
					}
					if slot == "amod" && !mt.nationality(t, p) {
						continue
					}
					who := mt.named(t, p)
					if p == nil && deep {
						who = mt.owners(t, owners, taken)
					}
					for _, p := range who {
						if !has(ps, p) && !has(taken, p) {
							ps = append(ps, p)
						}
					}
				}
			}
			if len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// persons are the slots in which a predicate may name who is done to with a word of its own: "took hostages".
var persons = set("obj")

// victims tells whether a word of a predicate names people who are done to.
func (mt *matcher) victims(t int) bool {
	return mt.partyAt(t) != nil && mt.lx.In("captive", mt.lower[t]) || mt.lower[t] == "hostage"
}

// people are the classes of nouns that name people, whoever they are.
var people = []string{"victim", "captive", "crowd", "force", "police", "envoy"}

// counted are words that stand for people where a verb does something to them: "killed four others".
var counted = set("many other some several dozen hundred thousand those one two three four five six seven eight nine ten")

// onPeople are the modes of what can only be done to people, under whatever name: "deported the five".
var onPeople = map[dateline.Mode]bool{"arrest": true, "deport": true, "convict": true, "expel": true, "abduct": true, "sexual": true, "torture": true, "release": true}

// anybody are those who fill a slot that only people fill, known by it alone: whoever speaks acts, under whatever name.
func (mt *matcher) anybody(a *act, slot string) []*dateline.Party {
	var ps []*dateline.Party
	for _, t := range mt.Expand(a.slots.Get(slot)) {
		if mt.Nominal(t) && !mt.inTime[t] && mt.doc.Tokens[t].UPOS != text.NUM && !mt.Relativizer(t) && !slices.Contains(a.words, t) {
			ps = append(ps, mt.called(t))
		}
	}
	return ps
}

// bare is a party that is known by its noun alone, without country or sector.
func (mt *matcher) bare(t int) *dateline.Party {
	tok := &mt.doc.Tokens[t]
	l := mt.lower[t]
	isPeople := counted[l] && tok.UPOS != text.DET || tok.UPOS == text.NOUN && slices.ContainsFunc(people, func(c string) bool { return mt.lx.In(c, l) })
	if !isPeople || mt.places[t] != nil || mt.inTime[t] {
		return nil
	}
	return mt.called(t)
}

// headcount tells whether a number stands for people to whom something is done: "killed 12", but not "paid 12".
func (mt *matcher) headcount(t int) bool {
	tok := &mt.doc.Tokens[t]
	v := tok.Head
	return tok.UPOS == text.NUM && !mt.inTime[t] && v != text.Root && harming[mt.lower[v]]
}

// harming are verbs whose object, where it is a number alone, are people.
var harming = set("kill wound injure displace uproot evacuate detain arrest deport jail free release rescue abduct kidnap execute massacre shoot murder behead")

// called makes a party of the noun phrase headed by t.
func (mt *matcher) called(t int) *dateline.Party {
	if p := mt.partyAt(t); p != nil {
		return p
	}
	first := t
	for _, c := range mt.doc.Children(t) {
		if c < first && mt.doc.Is(c, "det", "amod", "nummod", "compound", "nmod:poss", "advmod") {
			first = c
		}
	}
	p := &dateline.Party{Span: mt.doc.Span(first, t+1), Head: mt.doc.Span(t, t+1)}
	mt.parties[t] = p
	return p
}

// nationality tells whether an adjective names a people or a country, and so whoever acts: "Turkish", but not
// "humanitarian".
func (mt *matcher) nationality(t int, p *dateline.Party) bool {
	if n := mt.doc.NameAt(t); n != nil {
		return true
	}
	return p != nil && p.Country != "" && p.Country != "NGO" && p.Country != "IGO" && mt.doc.Tokens[t].Form != mt.lower[t]
}

// whereabouts are the slots in which a place is where something is, and nobody.
var whereabouts = set("in at near inside outside")

// town tells whether a token names a settlement that is no seat of government.
func (mt *matcher) town(t int) bool {
	p := mt.partyAt(t)
	return mt.places[t] != nil && mt.places[t].Precision == dateline.Settlement && (p == nil || p.Sector == "")
}

// merePlace tells whether a token heads a place and no body of people: a town, but not a parliament.
func (mt *matcher) merePlace(t int) bool {
	p := mt.partyAt(t)
	return mt.places[t] != nil && (p == nil || p.Sector == "" || p.Sector == "GOV" && p.Role == nil)
}

func mentions(f lexicon.Frame, slot string) bool {
	for _, alt := range f.Alternatives {
		if slices.Contains(alt, slot) {
			return true
		}
	}
	return false
}

func has(ps []*dateline.Party, p *dateline.Party) bool {
	return slices.ContainsFunc(ps, func(q *dateline.Party) bool { return q.Span == p.Span })
}

// partyAt is the party that token i heads, or nil.
func (mt *matcher) partyAt(i int) *dateline.Party { return mt.parties[i] }

// owners are whoever a thing belongs to, unless it is one of those who are taken, or a pronoun for them: "closed its border".
func (mt *matcher) owners(t int, preps map[string]bool, taken []*dateline.Party) []*dateline.Party {
	c := mt.ownedBy(t, preps)
	if c < 0 {
		return nil
	}
	p := mt.partyAt(c)
	if knows(taken, p) || len(taken) > 0 && mt.reflexive(p) {
		return nil
	}
	return append([]*dateline.Party{p}, mt.joinedTo(c, taken)...)
}

// owner is the party to which a thing belongs, by its possessor, adjective, or a preposition.
func (mt *matcher) owner(i int, preps map[string]bool) *dateline.Party {
	if c := mt.ownedBy(i, preps); c >= 0 {
		return mt.partyAt(c)
	}
	return nil
}

// ownedBy is the token that heads the owner of a thing, or -1.
func (mt *matcher) ownedBy(i int, preps map[string]bool) int {
	if mt.Verbal(i) {
		return -1
	}
	for _, rel := range []string{"nmod:poss", "amod", "compound", "nmod"} {
		for _, c := range mt.doc.Children(i) {
			if !mt.doc.Is(c, rel) || rel == "nmod" && !preps[mt.CaseOf(c)] {
				continue
			}
			if o := mt.Deref(c); mt.partyAt(o) != nil {
				return o
			}
		}
	}
	return -1
}

var (
	owning    = set("by of from")
	concerned = set("by of from with against on to between")
)

// speakerOf tells whether token t heads the speaker of a statement.
func (mt *matcher) isSpeaker(p *dateline.Party, s *dateline.Statement) bool {
	return s.Speaker != nil && (s.Speaker.Span.Overlaps(p.Span) || s.Speaker.Head == p.Head)
}

// undergoing are verbs whose subject meets with the act of their object: "denied the charges", "received aid".
var undergoing = set("receive await face deny reject get win undergo suffer endure escape dismiss refute dispute rebut rack obtain secure survive contest appeal")

// subjected are words after which "under" or "to" an act stands that befalls their subject: "came under attack".
var subjected = set("come be fall subject expose vulnerable remain stay")

// undergone gives an act that is somebody's lot to whoever it befalls.
func (mt *matcher) undergone(a *act) {
	e := a.event
	v := mt.doc.Tokens[a.head].Head
	if len(e.Recipients) > 0 || a.entry == nil || a.entry.Recipient.None && e.Type != plover.Accuse || v == text.Root || slices.Contains(a.words, v) {
		return
	}
	switch under := mt.CaseOf(a.head); {
	case mt.doc.Child(a.head, "cop") >= 0 && (under == "in" || under == "under"): // "was in detention"
		v = a.head
	case mt.doc.Is(a.head, "obj") && undergoing[mt.lemma(v)]:
	case mt.doc.Is(a.head, "obl") && (under == "under" || under == "to") && subjected[mt.lemma(v)]:
	default:
		return
	}
	sl := mt.Clause(v)
	for _, t := range mt.Expand(sl.Get("subj")) {
		if p := mt.partyAt(t); p != nil && !has(e.Actors, p) {
			e.Recipients = append(e.Recipients, p)
		}
	}
}

// voiced gives an act that is done by saying so, and names nobody, to whoever says it: "The raid is deplorable",
// she said.
func (mt *matcher) voiced(a *act) {
	e := a.event
	if len(e.Actors) > 0 || a.entry == nil || a.entry.Actor.None && e.Type != plover.Accuse {
		return
	}
	for _, s := range mt.saidAt(e.Trigger) { // the cue is the act: "an incident the Americans described as unsafe"
		if s.Speaker != nil && s.Cue.Overlaps(e.Trigger) && !has(e.Recipients, s.Speaker) {
			e.Actors = []*dateline.Party{s.Speaker}
			return
		}
	}
	if e.Quad == plover.MaterialConflict || e.Quad == plover.MaterialCooperation {
		return
	}
	if !a.entry.Actor.None && a.entry.POS != lexicon.Adj && a.entry.POS != lexicon.Phrase && mt.doc.Tokens[a.head].UPOS != text.ADJ || e.Type == plover.Consult {
		return
	}
	if s := mt.saidBy(e.Trigger); s != nil && !has(e.Recipients, s.Speaker) {
		e.Actors = []*dateline.Party{s.Speaker}
	}
}

// convened adds to a meeting that only names the other side whoever the clause is about: "he is seeking a summit
// with Kim", "she said during a visit to Kyiv".
func (mt *matcher) convened(a *act) {
	e := a.event
	if e.Type != plover.Consult || mt.Verbal(a.head) || a.entry == nil || len(a.slots.Get("poss"))+len(a.slots.Get("by"))+len(a.slots.Get("between")) > 0 {
		return
	}
	if c := mt.ClauseOf(a.head); c != text.Root && mt.Verbal(c) {
		for _, t := range mt.Expand(mt.Clause(c).Get("subj")) {
			if p := mt.partyAt(t); p != nil && !mt.doc.Within(t, a.head) && !knows(e.Actors, p) && !knows(e.Recipients, p) {
				e.Actors = append(e.Actors, p)
			}
		}
	}
	// "Chad said that talks with Togo go on"
	if s := mt.saidBy(e.Trigger); s != nil && len(e.Actors)+len(e.Recipients) == 1 && len(a.slots.Get("with")) > 0 && importance(s.Speaker) == 4 && !knows(e.Actors, s.Speaker) {
		e.Actors = append([]*dateline.Party{s.Speaker}, e.Actors...)
	}
}

// knows tells whether a party, under whatever name, is among others.
func knows(ps []*dateline.Party, p *dateline.Party) bool {
	return slices.ContainsFunc(ps, func(q *dateline.Party) bool { return p.Same(q) })
}
