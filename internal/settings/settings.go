// Package settings tells which events are mentions of one and the same act, and when and where acts were.
//
// Each is a choice: of the times (places) of the sentence, of those that other mentions of the act have and of those
// told nearby, one is the act's, or none is; of the mentions before, one is of the same act, or the act is new. Models
// learned from coded stories weigh what speaks for each; this package says what is weighed.
package settings

import (
	_ "embed" // the weights
	"strings"

	"dateline/internal/choice"
	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// The weights are learned from coded stories; dateline train choices makes them again.
var (
	//go:embed when.weights
	whenWeights string
	//go:embed place.weights
	placeWeights string
	//go:embed act.weights
	actWeights string

	whenModel  = choice.MustParse(whenWeights)
	placeModel = choice.MustParse(placeWeights)
	actModel   = choice.MustParse(actWeights)
)

// Find gives each event its act, its time and its place; the events are those of the document in the order of the
// text. Note, which may be nil, hears of each question.
func Find(doc *text.Doc, published string, m dateline.Mentions, said []*dateline.Statement, events []*dateline.Event, note choice.Note) {
	st := newStory(doc, published, m, said, events)
	whens, places := st.times(), st.places()
	for _, a := range st.acts {
		a.when, a.place = st.first(whens, a), st.first(places, a)
	}
	st.join(note)
	for _, a := range st.acts {
		a.event.Act = a.thread.id
		if s := st.settle(whens, a, note); s != nil {
			a.event.When = s.when
		}
		if s := st.settle(places, a, note); s != nil {
			a.event.Place = s.place
		}
	}
}

// story is one document while its acts are set in time and space.
type story struct {
	*clauses.Tree
	doc       *text.Doc
	published string // day of publication; empty where unknown
	lower     []string
	parties   map[int]*dateline.Party // by the tokens of their heads
	placeAt   map[int]*dateline.Place
	acts      []*act
	acting    map[int]*act            // by the tokens of their triggers
	told      [][]*act                // by sentence
	around    [][]*dateline.Statement // by sentence: those whose cue or words reach into it
	cues      map[int]bool            // tokens of cues

	whens, sites [][]*spot // by sentence
}

// act is one event with the tokens that it was read from.
type act struct {
	event    *dateline.Event
	head     int
	words    []int // of the trigger
	sentence int
	content  map[string]bool // what it is about
	family   string          // of the rule by which it was read
	kind     string          // how it is told: by a verb, a noun or an adjective
	pointed  bool            // with "the", "this" or a possessor before it
	fresh    bool            // told as something new: with a number, or "another"
	many     bool            // of several acts of a kind
	thread   *thread
	at       int // which of the thread's mentions it is

	when, place *spot // as the grammar of its sentence alone tells
}

func newStory(doc *text.Doc, published string, m dateline.Mentions, said []*dateline.Statement, events []*dateline.Event) *story {
	st := &story{doc: doc, published: published[:min(len(published), len("2006-01-02"))], parties: map[int]*dateline.Party{}, placeAt: map[int]*dateline.Place{}, acting: map[int]*act{}, cues: map[int]bool{}}
	st.lower = make([]string, len(doc.Tokens))
	for i := range doc.Tokens {
		st.lower[i] = strings.ToLower(doc.Tokens[i].Lemma)
	}
	st.Tree = clauses.New(doc, st.lower, func(i int) bool { return st.parties[i] != nil })
	for _, p := range m.Parties {
		first, end := doc.TokensOf(p.Head)
		for i := first; i < end; i++ {
			st.parties[i] = p
		}
	}
	for _, p := range m.Places {
		first, end := doc.TokensOf(p.Span)
		for i := first; i < end; i++ {
			st.placeAt[i] = p
		}
	}
	st.told = make([][]*act, len(doc.Sentences))
	st.around = make([][]*dateline.Statement, len(doc.Sentences))
	for _, s := range said {
		st.hear(s)
	}
	for _, e := range events {
		if first, end := doc.TokensOf(e.Trigger); first < end {
			st.tell(e, first, end)
		}
	}
	st.mentions(m)
	return st
}

// hear files a statement under the sentences that it reaches into.
func (st *story) hear(s *dateline.Statement) {
	first, end := st.doc.TokensOf(s.Cue)
	for i := first; i < end; i++ {
		st.cues[i] = true
	}
	last := -1
	for _, span := range []dateline.Span{s.Cue, s.Words} {
		first, end := st.doc.TokensOf(span)
		for i := first; i < end; i++ {
			if n := st.doc.SentenceOf(i); n != last {
				st.around[n], last = append(st.around[n], s), n
			}
		}
	}
}

func (st *story) tell(e *dateline.Event, first, end int) {
	a := &act{event: e, head: st.doc.HeadOf(first, end)}
	for i := first; i < end; i++ {
		a.words = append(a.words, i)
		st.acting[i] = a
	}
	a.sentence = st.doc.SentenceOf(a.head)
	a.kind, a.content = st.kindOf(a), st.contentOf(a)
	a.family, _, _ = strings.Cut(string(e.Rule), "/")
	a.pointed, a.fresh, a.many = st.points(a), st.isNew(a), a.kind == "noun" && st.Plural(a.head) && countable[st.lower[a.head]]
	st.acts = append(st.acts, a)
	st.told[a.sentence] = append(st.told[a.sentence], a)
}
