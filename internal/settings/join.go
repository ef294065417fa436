package settings

import (
	"fmt"
	"slices"

	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// thread is one act and its mentions, in the order of the text.
type thread struct {
	id       dateline.ActID
	mentions []*act
}

// around are the mentions just before and after one, and the first of all.
func (th *thread) around(a *act) []*act {
	i, j := max(0, a.at-mentionsBack), min(len(th.mentions), a.at+mentionsBack+1)
	if i == 0 {
		return th.mentions[:j]
	}
	return append([]*act{th.mentions[0]}, th.mentions[i:j]...)
}

// How far back: with how many mentions of acts of its type an act is compared, and how many of each thread must not be
// at odds with it.
const (
	furthest     = 24
	mentionsBack = 6
)

// join gathers mentions of one act in threads.
func (st *story) join(note choice.Note) {
	told := map[dateline.EventType][]*act{}
	n := 0
	for _, a := range st.acts {
		before := told[a.event.Type]
		a.thread = st.again(before[max(0, len(before)-furthest):], a, note)
		if a.thread == nil {
			n++
			a.thread = &thread{id: dateline.ActID(fmt.Sprintf("a%d", n))}
		}
		a.at = len(a.thread.mentions)
		a.thread.mentions = append(a.thread.mentions, a)
		told[a.event.Type] = append(before, a)
	}
}

// again finds the thread whose act is mentioned again, or nil for a new act.
func (st *story) again(before []*act, a *act, note choice.Note) *thread {
	q := choice.Question{Model: "act", Event: a.event, Options: []choice.Option{{}}}
	var of []*act
	for _, o := range slices.Backward(before) {
		if o.sentence != a.sentence && !odds(o, a) && st.akin(o, a) {
			of = append(of, o)
			q.Options = append(q.Options, choice.Option{Label: string(o.event.ID), Features: st.pairSigns(o, a)})
		}
	}
	q.Options[0].Features = st.newSigns(a, len(of))
	if note != nil {
		note(q)
	}
	shares := actModel.Shares(q.Options)
	sums := map[*thread]float64{}
	for i, o := range of {
		if a.pointed { // likely what the story keeps coming back to
			sums[o.thread] += shares[i+1]
		} else {
			sums[o.thread] = max(sums[o.thread], shares[i+1])
		}
	}
	var best *thread
	share := shares[0]
	for _, o := range of {
		if s := sums[o.thread]; s > share && o.thread.open(a) {
			best, share = o.thread, s
		}
	}
	return best
}

// open tells whether none of a thread's last mentions is told in the sentence of an act, where it would not be told
// twice, or is at odds with it.
func (th *thread) open(a *act) bool {
	for _, o := range th.mentions[max(0, len(th.mentions)-mentionsBack):] {
		if o.sentence == a.sentence || odds(o, a) {
			return false
		}
	}
	return true
}

// odds tells whether time or place of two mentions exclude each other.
func odds(o, a *act) bool {
	if x, y := o.when, a.when; x != nil && y != nil && x.when.Start != "" && y.when.Start != "" && (x.when.Start > y.when.End || y.when.Start > x.when.End) {
		return true
	}
	x, y := o.place, a.place
	return x != nil && y != nil && x.place.Name != "" && y.place.Name != "" && x.key != y.key && x.place.Country != y.place.Country
}

// akin tells whether the words for two mentions may be for one act at all.
func (st *story) akin(o, a *act) bool {
	return o.family == a.family || st.sameWord(o, a) || a.kind == "noun" && general[st.lower[a.head]]
}

// sameWord tells whether two acts are named by words of one root.
func (st *story) sameWord(o, a *act) bool {
	for _, w := range o.words {
		if (w == o.head || st.Nominal(w) && a.kind == "noun") && sameRoot(st.lower[w], st.lower[a.head]) {
			return true
		}
	}
	return false
}

// newSigns are what speaks for a new act.
func (st *story) newSigns(a *act, before int) []string {
	sg := choice.Signs{Prefix: "new,"}
	sg.Add("any")
	sg.Add("type=" + string(a.event.Type))
	sg.Add("kind="+a.kind, "pointed="+boolean(a.pointed))
	sg.Add("tense="+st.tense(a), a.kind)
	sg.Add("before=" + bucket(before))
	return sg.All
}

// pairSigns are what speaks for two mentions being of one act, and what against.
func (st *story) pairSigns(o, a *act) []string {
	sg := choice.Signs{}
	st.wordSigns(o, a, &sg)
	st.standSigns(o, a, &sg)
	x, y := o.event, a.event
	spoken := plover.Spoken(y.Type)
	sg.When(spoken, "speech")
	if differ(x.Actors, y.Actors) {
		sg.Add("other-actor")
		sg.When(spoken, "other-speaker")
	}
	sg.When(alike(x.Actors, y.Actors), "same-actor")
	sg.When(differ(x.Recipients, y.Recipients), "other-target")
	sg.When(alike(x.Recipients, y.Recipients), "same-target")
	sg.When(o.when != nil && a.when != nil && o.when.key == a.when.key, "same-time")
	sg.When(o.place != nil && a.place != nil && o.place.key == a.place.key, "same-place")
	n := 0
	for w := range a.content {
		if o.content[w] {
			n++
		}
	}
	sg.When(n > 0, "content="+bucket(min(n, 2)))
	sg.When(len(a.content) > 0 && len(o.content) > 0, "content-of="+bucket(4*n/max(1, min(len(a.content), len(o.content)))))
	return sg.All
}

// standSigns are of how far apart two mentions stand, and whether both are told as done.
func (st *story) standSigns(o, a *act, sg *choice.Signs) {
	switch gap := a.sentence - o.sentence; {
	case gap <= 1:
		sg.Add("gap=next")
	case gap <= 4:
		sg.Add("gap=near")
	case gap > 20:
		sg.Add("gap=long")
	default:
		sg.Add("gap=some")
	}
	sg.When(o.event.Status != a.event.Status, "other-status")
	sg.When(real(o) != real(a), "other-truth")
	sg.Add("truth="+truth(o), truth(a))
	sg.When(o.event.Mode != a.event.Mode, "other-mode")
}

// wordSigns compare the words for two mentions.
func (st *story) wordSigns(o, a *act, sg *choice.Signs) {
	noun, same, general := a.kind == "noun", st.sameWord(o, a), general[st.lower[a.head]]
	kin := o.family == a.family || st.lower[o.head] == st.lower[a.head]
	sg.When(st.lower[o.head] == st.lower[a.head], "same-lemma")
	sg.When(!same && noun && general, "takes-up")
	sg.When(kin, "kin")
	sg.Add("kinds=" + o.kind + "-" + a.kind)
	if a.pointed {
		sg.Add("pointed")
		sg.When(same, "named-again")
		sg.When((kin || general && sortOf(a) == "conflict") && !st.Plural(a.head), "taken-up")
	}
	sg.When(noun && st.Plural(a.head), "plural")
	sg.When(o.many != a.many, "other-number")
	sg.When(a.fresh, "fresh")
}

// countable are nouns whose plural is of several acts, and not of one with many parts like "talks".
var countable = set(`attack strike raid bombing assault explosion blast ambush killing murder execution kidnapping abduction incident airstrike
	summit meeting visit trip test launch clash battle arrest detention protest agreement deal operation call statement decision order ban`)

// sameRoot tells whether two lemmas are of one root: "deport" and "deportation".
func sameRoot(a, b string) bool {
	const root = 5
	return a == b || len(a) >= root && len(b) >= root && a[:root] == b[:root]
}

// general are nouns that may take up any act of their type.
var general = set("attack strike assault operation incident raid violence move decision agreement deal meeting talk action arrest measure ban")

var (
	definite = set("the this that these those")
	anew     = set("another other new further more similar any some every no separate")
)

// points tells whether a noun has "the", "this" or a possessor before it.
func (st *story) points(a *act) bool {
	if a.kind != "noun" {
		return false
	}
	for _, c := range st.doc.Children(a.head) {
		if st.doc.Is(c, "det") && definite[st.lower[c]] || st.doc.Is(c, "nmod:poss") {
			return true
		}
	}
	return false
}

// isNew tells whether a mention brings up something new: with a number, or "another".
func (st *story) isNew(a *act) bool {
	for _, w := range a.words {
		if !st.Nominal(w) {
			continue
		}
		for _, c := range st.doc.Children(w) {
			if st.doc.Is(c, "nummod") || st.doc.Is(c, "det", "amod") && anew[st.lower[c]] {
				return true
			}
		}
	}
	return false
}

// contentOf are the words that tell what an act is about.
func (st *story) contentOf(a *act) map[string]bool {
	words := map[string]bool{}
	below := []int{a.head}
	for n := 0; n < len(below) && n < 24; n++ {
		for _, c := range st.doc.Children(below[n]) {
			if st.doc.Is(c, "conj", "parataxis", "advcl", "acl:relcl", "punct") || len(words) >= 12 {
				continue
			}
			below = append(below, c)
			t := &st.doc.Tokens[c]
			if (t.UPOS == text.NOUN || t.UPOS == text.PROPN || t.UPOS == text.ADJ || t.UPOS == text.NUM) && !slices.Contains(a.words, c) && len(t.Form) > 2 {
				words[st.lower[c]] = true
			}
		}
	}
	return words
}
