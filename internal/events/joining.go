package events

import (
	"fmt"
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// thread is one act and its mentions so far, in order.
type thread struct {
	id       dateline.ActID
	mentions []*act
	sure     []bool // whether the mention surely belongs to it
}

// reach back: how many threads of a type a mention is compared with, and how many mentions of each.
const (
	threadsBack  = 16
	mentionsBack = 6
)

// name numbers the acts: mentions of one act share a number, and what the story tells once of its time and place.
func (mt *matcher) name(acts []*act) {
	told := map[dateline.EventType][]*thread{} // the one mentioned last at the end
	var all []*thread
	for _, a := range acts {
		a.content = mt.contentOf(a)
		ths := told[a.event.Type]
		k, s := mt.join(ths, a)
		if k < 0 {
			all = append(all, &thread{id: dateline.ActID(fmt.Sprintf("a%d", len(all)+1))})
			ths, k = append(ths, all[len(all)-1]), len(ths)
		}
		th := ths[k]
		th.mentions, th.sure = append(th.mentions, a), append(th.sure, len(th.mentions) == 0 || s >= sure)
		a.event.Act = th.id
		told[a.event.Type] = append(slices.Delete(ths, k, k+1), th)
	}
	for _, th := range all {
		th.settle()
	}
	mt.scenes(acts)
	mt.fights(acts)
}

// join finds the thread whose act a mentions again, or -1, and how alike they are.
func (mt *matcher) join(ths []*thread, a *act) (best int, most float64) {
	best, most = -1, joined
	for k := len(ths) - 1; k >= 0 && k >= len(ths)-threadsBack; k-- {
		if s := mt.likeness(ths[k], a); s > most {
			best, most = k, s
		}
	}
	return best, most
}

// likeness tells how much speaks for a being of the thread's act: what it has in common with the mention most like
// it. No mention may be at odds with it.
func (mt *matcher) likeness(th *thread, a *act) float64 {
	best := -far * 1.0
	for k := len(th.mentions) - 1; k >= 0 && k >= len(th.mentions)-mentionsBack; k-- {
		o := th.mentions[k]
		if o.sentence == a.sentence || odds(o.event, a.event) {
			return -far
		}
		best = max(best, mt.alike(o, a))
	}
	if !mt.Verbal(a.head) && mt.pointed(a) {
		best += prominent * float64(min(3, len(th.mentions)-1))
	}
	return best
}

// What speaks for two mentions of one type being of one act, and what against, in log odds; fitted to stories whose
// acts people joined, and rounded. Above joined they are taken for one.
const (
	joined       = 2.7
	sure         = 3.0 // enough to carry time and place
	sameLemma    = 1.1
	sameFamily   = 1.3
	takesUp      = 0.6 // "the incident"
	pointsBack   = 0.9
	namedAgain   = 0.7 // pointed at, by the same word
	takenUp      = 0.9 // one act, pointed at, of a kind that was told of
	prominent    = 0.3 // what is pointed at is likely what the story keeps coming back to
	sameReceiver = 1.0
	sameTime     = 0.6
	samePlace    = 0.9
	sameContent  = 0.75 // for each of two words
	nextSentence = 0.5
	nearby       = 0.6
	longAgo      = -0.2
	otherStatus  = -0.35
	otherReality = -0.6
	otherNumber  = -0.8
	manyOfThem   = -0.6
	broughtUp    = -1.0
	otherActor   = -0.3
	otherSpeaker = -0.9 // for what is done by speaking
	otherTarget  = -0.4
	justSpoken   = -0.25
)

// alike weighs what two mentions have in common.
func (mt *matcher) alike(o, a *act) float64 {
	words := mt.wording(o, a)
	if words == 0 {
		return -far
	}
	s := words + mt.standing(o, a) + mt.partners(o, a)
	if w, v := o.event.When, a.event.When; w != nil && v != nil && w.Start != "" && w.Start == v.Start && w.End == v.End {
		s += sameTime
	}
	if p, q := o.event.Place, a.event.Place; p != nil && q != nil && p.Name != "" && p.Name == q.Name {
		s += samePlace
	}
	return s + sameContent*float64(min(2, common(o.content, a.content)))
}

// wording weighs how close the words for the act are, and how far a noun points back; 0 where they have nothing in
// common.
func (mt *matcher) wording(o, a *act) (s float64) {
	noun := !mt.Verbal(a.head)
	same := mt.sameWord(o, a)
	switch {
	case mt.lower[o.head] == mt.lower[a.head]:
		s += sameLemma
	case !same && noun && general[mt.lower[a.head]]:
		s += takesUp
	}
	if mt.kin(o, a) {
		s += sameFamily
	}
	if s == 0 && !same {
		return 0
	}
	if noun && mt.pointed(a) {
		s += pointsBack
		if same {
			s += namedAgain
		}
		if (mt.kin(o, a) || general[mt.lower[a.head]] && a.event.Quad == plover.MaterialConflict) && !mt.Plural(a.head) {
			s += takenUp
		}
	}
	if noun && mt.Plural(a.head) {
		s += manyOfThem
	}
	if mt.many(o) != mt.many(a) {
		s += otherNumber
	}
	if mt.fresh(a) {
		s += broughtUp
	}
	return s
}

// standing weighs how far apart two mentions stand, and whether the act is told as done in both.
func (mt *matcher) standing(o, a *act) (s float64) {
	switch gap := a.sentence - o.sentence; {
	case gap <= 1:
		s += nextSentence + nearby
	case gap <= 4:
		s += nearby
	case gap > 20:
		s += longAgo
	}
	if o.event.Status != a.event.Status {
		s += otherStatus
	}
	if real(o) != real(a) {
		s += otherReality
	}
	return s
}

// partners weighs the parties of two mentions.
func (mt *matcher) partners(o, a *act) (s float64) {
	x, y := o.event, a.event
	if spoken[y.Type] {
		s += justSpoken
	}
	if differ(x.Actors, y.Actors) {
		s += otherActor
		if spoken[y.Type] {
			s += otherSpeaker
		}
	}
	if differ(x.Recipients, y.Recipients) {
		s += otherTarget
	} else if share(x.Recipients, y.Recipients) {
		s += sameReceiver
	}
	return s
}

// sameWord tells whether two acts are named by words of one root.
func (mt *matcher) sameWord(o, a *act) bool {
	if sameRoot(mt.lower[o.head], mt.lower[a.head]) {
		return true
	}
	for _, w := range o.words {
		if !mt.Verbal(w) && mt.Nominal(w) && mt.Nominal(a.head) && sameRoot(mt.lower[w], mt.lower[a.head]) {
			return true
		}
	}
	return false
}

// kin tells whether two acts are of one family of the lexicon, or named by one word.
func (mt *matcher) kin(o, a *act) bool {
	return o.entry != nil && a.entry != nil && o.entry.Family == a.entry.Family || mt.lower[o.head] == mt.lower[a.head]
}

// fresh tells whether a mention brings up something new: with a number, or "another".
func (mt *matcher) fresh(a *act) bool {
	for _, w := range a.words {
		if !mt.Nominal(w) {
			continue
		}
		for _, c := range mt.doc.Children(w) {
			if mt.doc.Is(c, "nummod") || mt.doc.Is(c, "det", "amod") && anew[mt.lower[c]] {
				return true
			}
		}
	}
	return false
}

var anew = set("another other new further more similar any some every no separate")

// many tells whether a mention is of several acts of a kind.
func (mt *matcher) many(a *act) bool {
	return !mt.Verbal(a.head) && mt.Plural(a.head) && countable[mt.lower[a.head]]
}

// countable are nouns whose plural is of several acts, and not of one with many parts like "talks".
var countable = set(`attack strike raid bombing assault explosion blast ambush killing murder execution kidnapping abduction incident airstrike
	summit meeting visit trip test launch clash battle arrest detention protest agreement deal operation call statement decision order ban`)

// contentOf are the words that tell what an act is about.
func (mt *matcher) contentOf(a *act) map[string]bool {
	words := map[string]bool{}
	below := []int{a.head}
	for n := 0; n < len(below) && n < 24; n++ {
		for _, c := range mt.doc.Children(below[n]) {
			if mt.doc.Is(c, "conj", "parataxis", "advcl", "acl:relcl", "punct") || len(words) >= 12 {
				continue
			}
			below = append(below, c)
			t := &mt.doc.Tokens[c]
			if (t.UPOS == text.NOUN || t.UPOS == text.PROPN || t.UPOS == text.ADJ) && !slices.Contains(a.words, c) && len(t.Form) > 3 {
				words[mt.lower[c]] = true
			}
		}
	}
	return words
}

func common(a, b map[string]bool) int {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// settle gives each mention of an act the time and place that the story fixes for it.
func (th *thread) settle() {
	for i, a := range th.mentions {
		if !th.sure[i] || len(th.mentions) == 1 {
			continue
		}
		if w := th.when(a); a.event.When == nil || finerTime(w, a.event.When) {
			a.event.When = w
		}
		if a.event.Place == nil {
			a.event.Place = th.place(a)
		}
	}
}

// when is the time that the first mention tells which is sure and told of the same reality as a; a day before the
// month that it lies in.
func (th *thread) when(a *act) (first *dateline.When) {
	for i, o := range th.mentions {
		w := o.event.When
		if th.sure[i] && w != nil && w.Start != "" && real(o) == real(a) && (first == nil || finerTime(w, first)) {
			first = w
		}
	}
	return first
}

// finerTime tells whether w is a day within the longer time v.
func finerTime(w, v *dateline.When) bool {
	return w != nil && v != nil && w.Granularity == dateline.Day && v.Granularity != dateline.Day && v.Granularity != dateline.Time &&
		v.Start <= w.Start && w.End <= v.End
}

// place is the place that the first mention tells which is sure and told of the same reality as a; a place with a name
// before "a tunnel".
func (th *thread) place(a *act) (first *dateline.Place) {
	for i, o := range th.mentions {
		p := o.event.Place
		if !th.sure[i] || p == nil || real(o) != real(a) {
			continue
		}
		if p.Name != "" {
			return p
		}
		if first == nil {
			first = p
		}
	}
	return first
}
