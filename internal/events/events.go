// Package events finds who did what to whom: it matches the lexicon's predicates against an article's trees, and
// tells of each act whether it happened and who says so; when, where, and which of them are one, it does not tell.
//
// What the words mean stands in the lexicon, and how English arranges its arguments (voice, control, conjunction,
// relative clauses, possessives, light verbs) in clauses; here both are put together.
package events

import (
	"fmt"
	"io/fs"
	"slices"

	"dateline/internal/choice"
	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/lexicon"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// Lexicon is the predicates that Find knows. It is safe for concurrent use.
type Lexicon struct {
	*lexicon.Lexicon

	likely *choice.Model // whether a predicate names an act
}

// Load returns the built-in lexicon with the user's folders on top; see lexicon.Load.
func Load(extra ...fs.FS) (*Lexicon, error) {
	lx, err := lexicon.Load(extra...)
	if err != nil {
		return nil, err
	}
	return &Lexicon{Lexicon: lx, likely: choice.MustParse(likelyWeights)}, nil
}

// Find returns the events of a document in the order of the text. Parties, places and times are taken from
// the mentions; who says so from the statements.
func (lx *Lexicon) Find(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement) []*dateline.Event {
	events, _ := lx.find(doc, m, said, nil, nil)
	return events
}

// Listen is Find that also tells of each question that a model of choice decided, with all of its options.
func (lx *Lexicon) Listen(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement, note choice.Note) []*dateline.Event {
	events, _ := lx.find(doc, m, said, nil, note)
	return events
}

// find is Find that also tells an explainer of every step and a listener of every question; both may be nil.
func (lx *Lexicon) find(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement, why *explainer, note choice.Note) ([]*dateline.Event, []*act) {
	mt := newMatcher(lx, doc, m, said)
	mt.why, mt.note = why, note
	var acts []*act
	for n := range doc.Sentences {
		acts = append(acts, mt.sentence(n)...)
	}
	events := make([]*dateline.Event, len(acts))
	for i, a := range acts {
		events[i] = a.event
		a.event.ID = dateline.EventID(fmt.Sprintf("e%d", i+1))
	}
	return events, acts
}

// act is an event while it is made: with the tokens it was read from.
type act struct {
	event    *dateline.Event
	entry    *lexicon.Entry // nil for what rules in code read
	head     int            // the token that heads the predicate
	words    []int          // all tokens of the predicate, head included
	slots    *clauses.Slots
	sentence int
	deontic  bool // read from what an official says must be done
}

// sentence finds the acts of one sentence.
func (mt *matcher) sentence(n int) []*act {
	s := mt.doc.Sentences[n]
	var found []*act
	for h := s.First; h < s.End; h++ {
		if a := mt.at(h); a != nil {
			a.sentence = n
			found = append(found, a)
		}
	}
	found = append(found, mt.demands(n, found)...)
	found = mt.prune(found)
	for _, a := range found {
		mt.complete(a)
	}
	slices.SortStableFunc(found, func(a, b *act) int { return a.event.Trigger.Start - b.event.Trigger.Start })
	for _, a := range found {
		mt.last[a.event.Type] = n
	}
	return found
}

// complete fills what follows from the tree around an act whose predicate and roles are known.
func (mt *matcher) complete(a *act) {
	e := a.event
	e.Sentence = mt.doc.SentenceSpan(a.sentence)
	t, _ := plover.Lookup(e.Type)
	e.Quad, e.Score = t.Quad, t.Score
	mt.convened(a)
	mt.undergone(a)
	mt.voiced(a)
	mt.themselves(a)
	e.Status = mt.status(a)
	e.Attribution = mt.attribution(a)
	e.Confidence = mt.confidence(a)
}

// at reads the predicate headed by token h: the first entry, the most specific first, whose words and guards hold.
func (mt *matcher) at(h int) *act {
	steps := mt.why.count()
	var apart []*lexicon.Entry // whose other words stand elsewhere
	for _, pos := range mt.kinds(h) {
		for _, e := range mt.lx.Of(pos, mt.lemma(h)) {
			if pos == lexicon.Verb && !mt.mayBeVerb(h, e) {
				continue
			}
			words, ok := mt.words(e, h)
			if !ok {
				apart = append(apart, e)
				continue
			}
			sl := mt.Slots(h, words)
			if by, no := mt.refused(e, h, sl); no {
				mt.why.refused(mt.doc, h, e, by)
				continue
			}
			return mt.act(e, h, words, sl)
		}
	}
	if mt.why.count() == steps {
		mt.why.apart(mt.doc, h, apart)
		if mt.attributive(h) {
			mt.why.describing(mt.doc, h, mt.lx.Of(lexicon.Verb, mt.lemma(h)))
		}
	}
	return nil
}

// mayBeVerb tells whether token h may head a verb's entry: a verb, or what follows "be" in an entry with that word.
func (mt *matcher) mayBeVerb(h int, e *lexicon.Entry) bool {
	switch mt.doc.Tokens[h].UPOS {
	case text.VERB, text.AUX:
		return true
	}
	for _, w := range e.Words {
		if w.Lemma == "be" {
			return true
		}
	}
	return false
}

// kinds are the kinds of predicate that token h may be.
func (mt *matcher) kinds(h int) []lexicon.POS {
	t := &mt.doc.Tokens[h]
	switch t.UPOS {
	case text.VERB:
		if mt.attributive(h) {
			return nil
		}
		return []lexicon.POS{lexicon.Verb, lexicon.Phrase}
	case text.NOUN:
		return []lexicon.POS{lexicon.Noun, lexicon.Verb, lexicon.Phrase}
	case text.ADJ:
		return []lexicon.POS{lexicon.Adj, lexicon.Verb, lexicon.Phrase}
	case text.PROPN:
		return []lexicon.POS{lexicon.Noun, lexicon.Phrase}
	case text.ADV, text.AUX, text.ADP:
		return []lexicon.POS{lexicon.Adj, lexicon.Phrase}
	}
	return nil
}

// attributive tells whether a verb only describes the noun behind it: "the fighting spirit", but not "the arrested men".
func (mt *matcher) attributive(h int) bool {
	t := &mt.doc.Tokens[h]
	return t.UPOS == text.VERB && (t.Deprel == "compound" || t.Deprel == "amod" && t.XPOS != "VBN")
}

// act makes the event of an entry that holds at h.
func (mt *matcher) act(e *lexicon.Entry, h int, words []int, sl *clauses.Slots) *act {
	a := &act{entry: e, head: h, words: words, slots: sl}
	a.event = &dateline.Event{
		Type: e.Family.Type, Mode: e.Family.Mode, Contexts: e.Family.Contexts, CAMEO: e.Family.CAMEO,
		Trigger: mt.trigger(words), Rule: e.Rule(),
	}
	mt.roles(a)
	return a
}

// trigger is the words that name the act: those of the predicate that stand together with its head, and any
// others between which no more than two words lie.
func (mt *matcher) trigger(words []int) dateline.Span {
	ws := slices.Sorted(slices.Values(words))
	first, last := ws[0], ws[len(ws)-1]
	if last-first > 6 {
		h := words[0]
		return mt.doc.Span(h, h+1)
	}
	return mt.doc.Span(first, last+1)
}
