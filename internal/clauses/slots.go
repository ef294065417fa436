package clauses

import (
	"dateline/internal/text"
)

// Slots are the arguments of a predicate, by the names that a lexicon's frames use: heads of phrases. A preposition
// is a slot too.
type Slots struct {
	Head  int              // the token that governs the predicate, or text.Root
	named map[string][]int // subj, obj, iobj, that, inf, pred, poss, amod, compound
	preps []prep           // in order of the text
}

// prep is a phrase with its preposition.
type prep struct {
	name string
	head int
}

func newSlots() *Slots { return &Slots{Head: text.Root, named: map[string][]int{}} }

func (s *Slots) add(name string, tokens ...int) { s.named[name] = append(s.named[name], tokens...) }

// Has tells whether a slot is filled.
func (s *Slots) Has(name string) bool { return len(s.Get(name)) > 0 }

// Get returns the fillers of a slot.
func (s *Slots) Get(name string) []int {
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

// Slots finds the arguments of the predicate headed by h; words are its tokens.
func (tr *Tree) Slots(h int, words []int) *Slots {
	s := newSlots()
	s.Head = tr.doc.Tokens[h].Head
	if tr.Verbal(h) {
		tr.verbSlots(s, h, 0)
		tr.borrow(s)
	} else {
		tr.nounSlots(s, h)
	}
	for _, w := range words { // what hangs on the other words of a predicate hangs on the predicate
		switch {
		case w == h || tr.doc.Tokens[w].Head != h:
		case tr.Nominal(w):
			tr.lend(s, w)
		case tr.doc.Tokens[w].UPOS == text.VERB && !s.Has("obj"): // "tried to kill the mayor"
			o := newSlots()
			tr.ownArguments(o, w)
			s.add("obj", o.Get("obj")...)
			s.preps = append(s.preps, o.preps...)
		}
	}
	return s
}

// Clause finds the arguments of a verb, whatever the predicate is that it belongs to.
func (tr *Tree) Clause(v int) *Slots { return tr.clause(v, 0) }

// Bare is Clause without what other clauses may lend: only what the verb's own clause says.
func (tr *Tree) Bare(v int) *Slots { return tr.clause(v, deepest) }

func (tr *Tree) clause(v, depth int) *Slots {
	s := newSlots()
	tr.verbSlots(s, v, depth)
	return s
}

// borrow takes prepositional phrases that hang on the object where the verb has none with that preposition:
// "shared evidence with Riyadh".
func (tr *Tree) borrow(s *Slots) {
	for _, o := range s.named["obj"] {
		if !tr.Nominal(o) && tr.doc.Tokens[o].UPOS != text.SYM {
			continue
		}
		for _, c := range tr.doc.Children(o) {
			if tr.doc.Is(c, "acl") && tr.Infinitive(c) && !s.Has("inf") {
				s.add("inf", c) // "urged the rebels to disarm"
			}
			if !tr.doc.Is(c, "nmod") || tr.doc.Is(c, "nmod:poss") {
				continue
			}
			if name := tr.CaseOf(c); name != "" && !s.Has(name) {
				s.preps = append(s.preps, prep{name, tr.Deref(c)})
			}
		}
	}
}

// lend gives the predicate the prepositional and possessive arguments of its noun: "impose sanctions on X".
func (tr *Tree) lend(s *Slots, noun int) {
	for _, c := range tr.doc.Children(noun) {
		if !tr.ofNoun(s, c) && tr.doc.Is(c, "acl", "ccomp") && !tr.doc.Is(c, "acl:relcl") {
			s.add("that", c)
		}
	}
}

// deepest is how far arguments are looked for along chains of clauses.
const deepest = 4

// verbSlots fills the arguments of a verb, or of a predicate with a copula.
func (tr *Tree) verbSlots(s *Slots, h, depth int) {
	passive := tr.ownArguments(s, h)
	t := &tr.doc.Tokens[h]
	g := t.Head
	if g != text.Root && depth < deepest {
		switch {
		case tr.doc.Is(h, "acl:relcl"):
			tr.relative(s, h, g, passive)
		case tr.doc.Is(h, "acl") && tr.means(h): // "raised tensions by testing missiles": whoever raises them tests
			if c := tr.ClauseOf(g); c != text.Root && tr.Verbal(c) && c != h {
				tr.adverbial(s, h, c, depth, passive)
			}
		case tr.doc.Is(h, "acl", "amod"):
			passive = tr.reduced(s, h, g) || passive
		case tr.doc.Is(h, "conj"):
			passive = tr.coordinate(s, h, g, depth, passive) || passive
		case tr.doc.Is(h, "xcomp"):
			tr.controlled(s, h, g, depth, passive)
		case tr.doc.Is(h, "ccomp") && !passive && tr.doc.Child(h, "nsubj") < 0:
			tr.raised(s, h, g)
		case tr.doc.Is(h, "advcl") && !s.Has("subj"):
			passive = tr.adverbial(s, h, g, depth, passive) || passive
		}
	}
	if !passive && !s.Has("subj") {
		tr.unlabelled(s, h)
	}
	if passive && !s.Has("subj") {
		s.named["subj"] = s.Get("by")
		if statal[tr.lower[h]] && !s.Has("subj") { // "is committed to": who is so is the subject
			s.named["subj"], s.named["obj"] = s.Get("obj"), nil
		}
	}
}

// unlabelled takes a party before the verb that stands without a preposition for its subject: parsers call
// one an oblique now and then.
func (tr *Tree) unlabelled(s *Slots, h int) {
	for _, p := range s.preps {
		if p.name == "" && p.head < h && tr.doc.Tokens[p.head].Head == h && tr.party(p.head) {
			s.add("subj", p.head)
		}
	}
}

// statal are verbs whose passive tells how its subject is minded, and nothing that is done to it.
var statal = set("commit dedicate determine resolve oppose concern prepare incline worry disappoint dispose interest outrage alarm")

// ownArguments fills what hangs on the verb itself, and tells whether it is passive.
func (tr *Tree) ownArguments(s *Slots, h int) (passive bool) {
	for _, c := range tr.doc.Children(h) {
		switch rel := tr.doc.Tokens[c].Deprel; rel {
		case "nsubj:pass":
			passive = true
			s.add("obj", tr.Deref(c))
		case "nsubj", "nsubj:outer":
			s.add("subj", tr.Deref(c))
		case "obj":
			s.add("obj", tr.Deref(c))
		case "iobj":
			s.add("iobj", tr.Deref(c))
		case "aux:pass":
			passive = true
		case "ccomp":
			if tr.Infinitive(c) {
				s.add("inf", c)
			} else {
				s.add("that", c)
			}
		case "xcomp":
			if tr.doc.Tokens[c].UPOS == text.VERB {
				s.add("inf", c)
			} else {
				s.add("pred", c)
			}
		case "advcl":
			tr.subordinate(s, c)
		case "nmod:poss":
			s.add("poss", c)
		case "amod", "compound":
			s.add(rel, c)
		default:
			tr.oblique(s, c)
		}
	}
	if !s.Has("obj") && s.Has("iobj") { // "urged the president to go"
		s.add("obj", s.Get("iobj")...)
	}
	return passive
}

// oblique fills a phrase with a preposition; what somebody is named "as" is said of him too. Times have no preposition
// and a relation of their own.
func (tr *Tree) oblique(s *Slots, c int) {
	if tr.doc.Tokens[c].Deprel == "obl:unmarked" || !tr.doc.Is(c, "obl", "nmod") {
		return
	}
	name := tr.CaseOf(c)
	s.preps = append(s.preps, prep{name, tr.Deref(c)})
	if name == "as" {
		s.add("pred", c)
	}
}

// subordinate fills a clause that hangs on the verb with a preposition or "to" before it.
func (tr *Tree) subordinate(s *Slots, c int) {
	mark := tr.doc.Child(c, "mark")
	if mark < 0 {
		return
	}
	switch m := tr.lower[mark]; {
	case m == "to" || m == "for" && tr.Infinitive(c):
		s.add("inf", c)
	case m == "as":
		s.add("pred", c)
	default:
		s.preps = append(s.preps, prep{m, c})
	}
}

// relative fills the gap of a relative clause with what it describes.
func (tr *Tree) relative(s *Slots, h, g int, passive bool) {
	for _, c := range tr.doc.Children(h) {
		if tr.Relativizer(c) {
			return // the pronoun stands in its slot and was taken for what it stands for
		}
	}
	switch {
	case s.Has("subj") && !s.Has("obj") && !passive:
		s.add("obj", g)
	case !s.Has("subj") && !passive:
		s.add("subj", g)
	}
}

// reduced fills a participle or infinitive that describes a noun: "rebels holding the town", "men held by rebels".
func (tr *Tree) reduced(s *Slots, h, g int) (passive bool) {
	switch tr.doc.Tokens[h].XPOS {
	case "VBN", "VBD":
		if !s.Has("subj") {
			s.add("obj", g)
			return true
		}
	case "VBG":
		if !s.Has("subj") {
			s.add("subj", g)
		}
	default:
		if s.Has("subj") {
			return false
		}
		// "Russia's decision to withdraw": whoever decides.
		n := newSlots()
		tr.nounSlots(n, g)
		for _, from := range []string{"poss", "amod", "by", "of", "subj"} {
			for _, f := range n.Get(from) {
				if tr.party(f) {
					s.add("subj", f)
					return false
				}
			}
		}
	}
	return false
}

// means tells whether a participle says how something was done, and describes no noun, wherever the parser hung it.
func (tr *Tree) means(h int) bool {
	m := tr.doc.Child(h, "mark", "case")
	return m >= 0 && tr.doc.Tokens[h].XPOS == "VBG" && (tr.lower[m] == "by" || tr.lower[m] == "without")
}

// coordinate shares arguments between verbs joined by "and".
func (tr *Tree) coordinate(s *Slots, h, g, depth int, passive bool) bool {
	if !tr.Verbal(g) {
		return false
	}
	o := tr.clause(g, depth+1)
	t := tr.doc.Tokens[h]
	bare := tr.doc.Child(h, "aux", "nsubj", "nsubj:pass") < 0
	if !passive && bare && t.XPOS == "VBN" && tr.Passive(g) && !s.Has("obj") {
		s.add("obj", o.Get("obj")...)
		if !s.Has("by") {
			s.add("subj", o.Get("subj")...)
		}
		return true
	}
	if passive {
		if !s.Has("obj") {
			from := "subj"
			if tr.Passive(g) {
				from = "obj"
			}
			s.add("obj", o.Get(from)...)
		}
		return true
	}
	if !s.Has("subj") {
		from := "subj"
		if tr.Passive(g) && !bare {
			from = "obj"
		}
		s.add("subj", o.Get(from)...)
	}
	if !s.Has("obj") {
		for _, f := range o.Get("obj") {
			if f > h && !tr.Passive(g) { // "attacked and burned the town"
				s.add("obj", f)
			}
		}
	}
	return false
}

// objectControl are verbs whose object does what follows: "urged Iran to stop".
var objectControl = set("ask urge order force tell allow persuade compel press pressure call invite encourage expect want permit require request cause enable help lead instruct command beg implore advise warn oblige push convince authorize")

// controlled fills the subject of an infinitive from the clause above.
func (tr *Tree) controlled(s *Slots, h, g, depth int, passive bool) {
	if passive && s.Has("obj") || !passive && s.Has("subj") {
		return
	}
	o := newSlots()
	if tr.Verbal(g) {
		tr.verbSlots(o, g, depth+1)
	} else {
		tr.nounSlots(o, g)
	}
	from := "subj"
	if tr.Passive(g) || o.Has("obj") && objectControl[tr.lower[g]] {
		from = "obj"
	}
	to := "subj"
	if passive {
		to = "obj"
	}
	s.add(to, o.Get(from)...)
}

// raised takes for the subject of a clause what stands before it as the object of its verb: "whom he said must go".
func (tr *Tree) raised(s *Slots, h, g int) {
	for _, c := range tr.doc.Children(g) {
		if c < h && tr.doc.Is(c, "obj") && (tr.Relativizer(c) || tr.lower[g] == "say") {
			s.add("subj", tr.Deref(c))
		}
	}
}

// judging are verbs whose object has done what follows "for" or "of": "praised them for helping", "accused them of lying".
var judging = set("condemn praise thank blame criticize criticise denounce fault slam applaud commend congratulate accuse punish arrest detain jail sanction fine sue prosecute indict convict rebuke reprimand attack mock honor honour laud fire suspend expel ban suspect acquit clear")

// blamed tells whether the participle h tells for what the verb g judges somebody.
func (tr *Tree) blamed(h, g int) bool {
	m := tr.doc.Child(h, "mark")
	return m >= 0 && (tr.lower[m] == "for" || tr.lower[m] == "of") && judging[tr.lower[g]]
}

// adverbial fills a participle clause: "killing twelve", "wounded in the leg, he …".
func (tr *Tree) adverbial(s *Slots, h, g, depth int, passive bool) bool {
	if !tr.Verbal(g) {
		return false
	}
	o := tr.clause(g, depth+1)
	from := "subj"
	if tr.Passive(g) || tr.blamed(h, g) && o.Has("obj") {
		from = "obj"
	}
	t := tr.doc.Tokens[h]
	switch {
	case passive || t.XPOS == "VBN" && tr.doc.Child(h, "aux") < 0 && !s.Has("obj"):
		if !s.Has("obj") {
			s.add("obj", o.Get(from)...)
		}
		return true
	case t.XPOS == "VBG" || t.UPOS == text.ADJ || tr.Infinitive(h):
		s.add("subj", o.Get(from)...)
	}
	return false
}
