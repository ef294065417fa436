package events

import (
	"strings"

	"dateline/internal/text"
)

// slots are the arguments of a predicate, by the names that the lexicon's frames use: heads of phrases.
type slots struct {
	named map[string][]int // subj, obj, iobj, that, inf, pred, poss, amod, compound
	preps []prep           // in order of the text
	head  int              // the token that governs the predicate, or text.Root
}

// prep is a phrase with its preposition.
type prep struct {
	name string
	head int
}

func (s *slots) add(name string, tokens ...int) { s.named[name] = append(s.named[name], tokens...) }

func (s *slots) has(name string) bool { return len(s.get(name)) > 0 }

// get returns the fillers of a slot.
func (s *slots) get(name string) []int {
	if f, ok := s.named[name]; ok {
		return f
	}
	var fs []int
	for _, p := range s.preps {
		if p.name == name {
			fs = append(fs, p.head)
		}
	}
	return fs
}

// slots finds the arguments of the predicate headed by h; words are its tokens.
func (mt *matcher) slots(h int, words []int) *slots {
	s := &slots{named: map[string][]int{}, head: mt.doc.Tokens[h].Head}
	if mt.verbal(h) {
		mt.verbSlots(s, h, 0)
	} else {
		mt.nounSlots(s, h)
	}
	if mt.verbal(h) {
		mt.borrow(s)
	}
	for _, w := range words { // what hangs on the other words of a predicate hangs on the predicate
		switch {
		case w == h || mt.doc.Tokens[w].Head != h:
		case mt.nominal(w):
			mt.lend(s, w)
		case mt.doc.Tokens[w].UPOS == text.VERB && !s.has("obj"): // "tried to kill the mayor"
			o := &slots{named: map[string][]int{}}
			mt.ownArguments(o, w)
			s.add("obj", o.get("obj")...)
			s.preps = append(s.preps, o.preps...)
		}
	}
	return s
}

// borrow takes prepositional phrases that hang on the object where the verb has none with that preposition:
// "shared evidence with Riyadh".
func (mt *matcher) borrow(s *slots) {
	for _, o := range s.named["obj"] {
		if !mt.nominal(o) && mt.doc.Tokens[o].UPOS != text.SYM {
			continue
		}
		for _, c := range mt.doc.Children(o) {
			if mt.doc.Is(c, "acl") && mt.infinitive(c) && !s.has("inf") {
				s.add("inf", c) // "urged the rebels to disarm"
			}
			if !mt.doc.Is(c, "nmod") || mt.doc.Is(c, "nmod:poss") {
				continue
			}
			if name := mt.caseOf(c); name != "" && !s.has(name) {
				s.preps = append(s.preps, prep{name, mt.deref(c)})
			}
		}
	}
}

// verbal tells whether token h is a verb, or said of a subject by a copula.
func (mt *matcher) verbal(h int) bool {
	return mt.doc.Tokens[h].UPOS == text.VERB || mt.doc.Tokens[h].UPOS == text.AUX || mt.doc.Child(h, "cop") >= 0
}

func (mt *matcher) nominal(i int) bool {
	switch mt.doc.Tokens[i].UPOS {
	case text.NOUN, text.PROPN, text.PRON, text.NUM:
		return true
	}
	return false
}

// lend gives the predicate the prepositional and possessive arguments of its noun: "impose sanctions on X".
func (mt *matcher) lend(s *slots, noun int) {
	for _, c := range mt.doc.Children(noun) {
		switch {
		case mt.doc.Is(c, "nmod:poss"):
			s.add("poss", c)
		case mt.doc.Is(c, "nmod"):
			s.preps = append(s.preps, prep{mt.caseOf(c), mt.deref(c)})
		case mt.doc.Is(c, "acl") && mt.infinitive(c):
			s.add("inf", c)
		case mt.doc.Is(c, "acl", "ccomp") && !mt.doc.Is(c, "acl:relcl"):
			s.add("that", c)
		}
	}
}

// deepest is how far arguments are looked for along chains of clauses.
const deepest = 4

// verbSlots fills the arguments of a verb, or of a predicate with a copula.
func (mt *matcher) verbSlots(s *slots, h, depth int) {
	passive := mt.ownArguments(s, h)
	t := &mt.doc.Tokens[h]
	g := t.Head
	if g != text.Root && depth < deepest {
		switch {
		case mt.doc.Is(h, "acl:relcl"):
			mt.relative(s, h, g, passive)
		case mt.doc.Is(h, "acl", "amod"):
			passive = mt.reduced(s, h, g, depth) || passive
		case mt.doc.Is(h, "conj"):
			passive = mt.coordinate(s, h, g, depth, passive) || passive
		case mt.doc.Is(h, "xcomp"):
			mt.controlled(s, h, g, depth, passive)
		case mt.doc.Is(h, "ccomp") && !passive && mt.doc.Child(h, "nsubj") < 0:
			mt.raised(s, h, g)
		case mt.doc.Is(h, "advcl") && !s.has("subj"):
			passive = mt.adverbial(s, h, g, depth, passive) || passive
		}
	}
	if !passive && !s.has("subj") {
		mt.unlabelled(s, h)
	}
	if passive && !s.has("subj") {
		s.named["subj"] = s.get("by")
		if statal[mt.lemma(h)] && !s.has("subj") { // "is committed to": who is so is the subject
			s.named["subj"], s.named["obj"] = s.get("obj"), nil
		}
	}
}

// unlabelled takes a party before the verb that stands without a preposition for its subject: parsers call
// one an oblique now and then.
func (mt *matcher) unlabelled(s *slots, h int) {
	for _, p := range s.preps {
		if p.name == "" && p.head < h && mt.doc.Tokens[p.head].Head == h && mt.partyAt(p.head) != nil {
			s.add("subj", p.head)
		}
	}
}

// statal are verbs whose passive tells how its subject is minded, and nothing that is done to it.
var statal = set("commit dedicate determine resolve oppose concern prepare incline worry disappoint dispose interest outrage alarm")

// ownArguments fills what hangs on the verb itself, and tells whether it is passive.
func (mt *matcher) ownArguments(s *slots, h int) (passive bool) {
	for _, c := range mt.doc.Children(h) {
		switch rel := mt.doc.Tokens[c].Deprel; rel {
		case "nsubj:pass":
			passive = true
			s.add("obj", mt.deref(c))
		case "nsubj", "nsubj:outer":
			s.add("subj", mt.deref(c))
		case "obj":
			s.add("obj", mt.deref(c))
		case "iobj":
			s.add("iobj", mt.deref(c))
		case "aux:pass":
			passive = true
		case "ccomp":
			if mt.infinitive(c) {
				s.add("inf", c)
			} else {
				s.add("that", c)
			}
		case "xcomp":
			if mt.doc.Tokens[c].UPOS == text.VERB {
				s.add("inf", c)
			} else {
				s.add("pred", c)
			}
		case "advcl":
			mt.clause(s, c)
		case "nmod:poss":
			s.add("poss", c)
		case "amod", "compound":
			s.add(rel, c)
		default:
			if strings.HasPrefix(rel, "obl") && rel != "obl:unmarked" || strings.HasPrefix(rel, "nmod") {
				name := mt.caseOf(c)
				s.preps = append(s.preps, prep{name, mt.deref(c)})
				if name == "as" {
					s.add("pred", c)
				}
			}
		}
	}
	if !s.has("obj") && s.has("iobj") { // "urged the president to go"
		s.add("obj", s.get("iobj")...)
	}
	return passive
}

// clause fills a clause that hangs on the verb with a preposition or "to" before it.
func (mt *matcher) clause(s *slots, c int) {
	mark := mt.doc.Child(c, "mark")
	if mark < 0 {
		return
	}
	switch m := mt.lemma(mark); {
	case m == "to" || m == "for" && mt.infinitive(c):
		s.add("inf", c)
	case m == "as":
		s.add("pred", c)
	default:
		s.preps = append(s.preps, prep{m, c})
	}
}

// infinitive tells whether the clause headed by c is one: "to withdraw".
func (mt *matcher) infinitive(c int) bool {
	for _, k := range mt.doc.Children(c) {
		if mt.doc.Is(k, "mark") && mt.doc.Tokens[k].Lemma == "to" {
			return true
		}
	}
	return false
}

// relative fills the gap of a relative clause with what it describes.
func (mt *matcher) relative(s *slots, h, g int, passive bool) {
	for _, c := range mt.doc.Children(h) {
		if mt.relativizer(c) {
			return // the pronoun stands in its slot and was taken for what it stands for
		}
	}
	switch {
	case s.has("subj") && !s.has("obj") && !passive:
		s.add("obj", g)
	case !s.has("subj") && !passive:
		s.add("subj", g)
	}
}

// reduced fills a participle or infinitive that describes a noun: "rebels holding the town", "men held by rebels".
func (mt *matcher) reduced(s *slots, h, g, depth int) (passive bool) {
	switch mt.doc.Tokens[h].XPOS {
	case "VBN", "VBD":
		if !s.has("subj") {
			s.add("obj", g)
			return true
		}
	case "VBG":
		if !s.has("subj") {
			s.add("subj", g)
		}
	default:
		if s.has("subj") {
			return false
		}
		// "Russia's decision to withdraw": whoever decides.
		n := &slots{named: map[string][]int{}}
		mt.nounSlots(n, g)
		for _, from := range []string{"poss", "amod", "by", "of", "subj"} {
			for _, f := range n.get(from) {
				if mt.partyAt(f) != nil {
					s.add("subj", f)
					return false
				}
			}
		}
	}
	return false
}

// coordinate shares arguments between verbs joined by "and".
func (mt *matcher) coordinate(s *slots, h, g, depth int, passive bool) bool {
	if !mt.verbal(g) {
		return false
	}
	o := &slots{named: map[string][]int{}}
	mt.verbSlots(o, g, depth+1)
	t := mt.doc.Tokens[h]
	bare := mt.doc.Child(h, "aux", "nsubj", "nsubj:pass") < 0
	if !passive && bare && t.XPOS == "VBN" && mt.passive(g) && !s.has("obj") {
		s.add("obj", o.get("obj")...)
		if !s.has("by") {
			s.add("subj", o.get("subj")...)
		}
		return true
	}
	if passive {
		if !s.has("obj") {
			from := "subj"
			if mt.passive(g) {
				from = "obj"
			}
			s.add("obj", o.get(from)...)
		}
		return true
	}
	if !s.has("subj") {
		from := "subj"
		if mt.passive(g) && !bare {
			from = "obj"
		}
		s.add("subj", o.get(from)...)
	}
	if !s.has("obj") {
		for _, f := range o.get("obj") {
			if f > h && !mt.passive(g) { // "attacked and burned the town"
				s.add("obj", f)
			}
		}
	}
	return false
}

func (mt *matcher) passive(h int) bool { return mt.doc.Child(h, "aux:pass", "nsubj:pass") >= 0 }

// objectControl are verbs whose object does what follows: "urged Iran to stop".
var objectControl = set("ask urge order force tell allow persuade compel press pressure call invite encourage expect want permit require request cause enable help lead instruct command beg implore advise warn oblige push convince authorize")

// controlled fills the subject of an infinitive from the clause above.
func (mt *matcher) controlled(s *slots, h, g, depth int, passive bool) {
	if passive && s.has("obj") || !passive && s.has("subj") {
		return
	}
	o := &slots{named: map[string][]int{}}
	if mt.verbal(g) {
		mt.verbSlots(o, g, depth+1)
	} else {
		mt.nounSlots(o, g)
	}
	from := "subj"
	if mt.passive(g) || o.has("obj") && objectControl[mt.lemma(g)] {
		from = "obj"
	}
	to := "subj"
	if passive {
		to = "obj"
	}
	s.add(to, o.get(from)...)
}

// raised takes for the subject of a clause what stands before it as the object of its verb: "whom he said must go".
func (mt *matcher) raised(s *slots, h, g int) {
	for _, c := range mt.doc.Children(g) {
		if c < h && mt.doc.Is(c, "obj") && (mt.relativizer(c) || mt.lemma(g) == "say") {
			s.add("subj", mt.deref(c))
		}
	}
}

// adverbial fills a participle clause: "killing twelve", "wounded in the leg, he …".
func (mt *matcher) adverbial(s *slots, h, g, depth int, passive bool) bool {
	if !mt.verbal(g) {
		return false
	}
	o := &slots{named: map[string][]int{}}
	mt.verbSlots(o, g, depth+1)
	from := "subj"
	if mt.passive(g) {
		from = "obj"
	}
	t := mt.doc.Tokens[h]
	switch {
	case passive || t.XPOS == "VBN" && mt.doc.Child(h, "aux") < 0 && !s.has("obj"):
		if !s.has("obj") {
			s.add("obj", o.get(from)...)
		}
		return true
	case t.XPOS == "VBG" || t.UPOS == text.ADJ || mt.infinitive(h):
		s.add("subj", o.get(from)...)
	}
	return false
}

// caseOf is the preposition of a phrase, in lower case; empty where it has none.
func (mt *matcher) caseOf(i int) string {
	c := mt.doc.Child(i, "case")
	if c < 0 {
		return ""
	}
	return strings.ToLower(mt.doc.Tokens[c].Form)
}

// relativizer tells whether token i is a relative pronoun.
func (mt *matcher) relativizer(i int) bool {
	switch x := mt.doc.Tokens[i].XPOS; x {
	case "WDT", "WP", "WP$":
		return true
	}
	return false
}

// deref gives what a relative pronoun stands for, and any other token itself.
func (mt *matcher) deref(i int) int {
	if !mt.relativizer(i) {
		return i
	}
	for v := mt.doc.Tokens[i].Head; v != text.Root; v = mt.doc.Tokens[v].Head {
		if mt.doc.Is(v, "acl:relcl") {
			return mt.nearest(i, mt.doc.Tokens[v].Head)
		}
		if !mt.doc.Is(v, "conj", "xcomp", "ccomp", "obl", "nmod") {
			break
		}
	}
	return i
}

// nearest corrects what "who" or "whom" stands for: of "an ally of the president, whom", the person named just
// before it.
func (mt *matcher) nearest(pronoun, antecedent int) int {
	if l := mt.lower[pronoun]; l != "who" && l != "whom" {
		return antecedent
	}
	i := pronoun - 1
	for i > antecedent && mt.doc.Tokens[i].UPOS == text.PUNCT {
		i--
	}
	n := mt.doc.NameAt(i)
	if n == nil || n.Kind != text.PER || n.First <= antecedent || mt.doc.NameAt(antecedent) != nil {
		return antecedent
	}
	return mt.doc.HeadOf(n.First, n.End)
}

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}
