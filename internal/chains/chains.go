// Package chains finds which noun phrases of an article speak of one and the same thing: names and their
// aliases, roles ("the secretary of state"), nominals ("the ministry", "the group") and pronouns.
//
// It reads the tree, the tags and the names of a document and fills its chains. It goes through the text once,
// mention by mention, and looks back over a window of sentences; names are remembered throughout. A wrong link is
// worse than none: where two readings stand close, none is taken. The order of trust (names before nominals before
// pronouns) follows Lee et al., "Deterministic Coreference Resolution Based on Entity-Centric, Precision-Ranked
// Rules", 2013; pronouns are ranked by small log-linear models (weights.go).
package chains

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/nouns"
	"dateline/internal/text"
)

// Find fills doc.Chains with the chains of two mentions or more, in the order of their first mentions.
func Find(doc *text.Doc) {
	f := newFinder(doc)
	f.run()
	doc.Chains = f.chains()
}

// run resolves every mention; first and second persons come last, for a speaker may be named after the quotation.
func (f *finder) run() {
	for m := range f.mentions {
		if !f.mentions[m].pron.speech() && f.of[m] == nil {
			f.resolve(m)
		}
	}
	for m := range f.mentions {
		if f.mentions[m].pron.speech() && f.of[m] == nil {
			f.resolve(m)
		}
	}
}

// entity is a thing that one or more mentions speak of.
type entity struct {
	id       int
	mentions []int // in the order of the text
	class    nouns.Class
	gender   nouns.Gender
	number   number
	kind     text.NameKind
	keys     []string        // the names it was given
	words    map[string]bool // lower-case content words of its names and nominals
	roles    map[string]bool // head words of what it was said to be: "minister", "commander"
}

type finder struct {
	doc      *text.Doc
	mentions []mention
	entities []*entity            // one per mention at first; merged ones are nil
	of       []*entity            // for each mention, its entity
	byKey    map[string][]*entity // by their names; several where a name was given to a person and to a place
	byLast   map[string][]*entity // persons by the last word of their names
	byFirst  map[string][]*entity // persons by the first word of their names of two words or more
	byWord   map[string][]*entity // organisations by the words of their names
	byShort  map[string]*entity   // names of several words by their initials
	byHead   map[int]int          // head token → mention
	often    []*entity            // mentioned so often that the text may be about them
	quotes   []quotation
	quoteOf  []int                                   // for each token, its quotation or -1
	turns    []int                                   // for each token, who speaks in a printed interview; see turnsOf
	choose   func(p *mention, cands []candidate) int // replaces the model's choice when it is trained
}

func newFinder(doc *text.Doc) *finder {
	f := &finder{doc: doc, byKey: map[string][]*entity{}, byLast: map[string][]*entity{}, byFirst: map[string][]*entity{}, byWord: map[string][]*entity{}, byShort: map[string]*entity{}, byHead: map[int]int{}}
	f.mentions = mentionsOf(doc)
	speakers(doc, f.mentions)
	agreeOnNames(f.mentions)
	f.of = make([]*entity, len(f.mentions))
	for m := range f.mentions {
		f.byHead[f.mentions[m].Head] = m
	}
	f.quotes, f.quoteOf = quotationsOf(doc)
	f.turns = turnsOf(doc)
	return f
}

// resolve puts mention m into the entity of an earlier one, or into a new one.
func (f *finder) resolve(m int) {
	p := &f.mentions[m]
	var e *entity
	switch {
	case p.pron.rel:
		e = f.relative(p)
	case p.pron.reflexive:
		e = f.reflexive(p)
	case p.pron.speech():
		e = f.speaker(p)
	case f.explained(m):
		e = f.of[m+1]
	case p.Kind == text.Pronoun:
		e = f.pronoun(p)
	case p.titled >= 0:
		e = f.titled(p)
	default:
		if e = f.same(p); e == nil {
			e = f.name(p)
		}
		if e == nil {
			e = f.nominal(p)
		}
	}
	f.join(m, e)
}

// join adds mention m to e, or to an entity of its own.
func (f *finder) join(m int, e *entity) {
	p := &f.mentions[m]
	if e == nil {
		e = &entity{id: len(f.entities), class: p.class, gender: p.gender, number: p.number, words: map[string]bool{}, roles: map[string]bool{}}
		f.entities = append(f.entities, e)
	}
	e.mentions = append(e.mentions, m)
	if n := len(e.mentions); n > 1 && e.mentions[n-2] > m {
		slices.Sort(e.mentions)
	}
	f.of[m] = e
	if len(e.mentions) == fewestForTheme {
		f.often = append(f.often, e)
	}
	e.learn(p)
	for _, k := range p.keys {
		f.remember(k, e)
	}
	if p.Kind == text.Named && p.class != nouns.Person && len(p.keys) > 0 {
		all, main := initials(p.keys[0])
		for _, short := range []string{all, main} {
			if len(short) >= 3 && f.byShort[short] == nil {
				f.byShort[short] = e
			}
		}
	}
	if p.Kind == text.Named && p.class == nouns.Person && p.last != "" && !slices.Contains(f.byLast[p.last], e) {
		f.byLast[p.last] = append(f.byLast[p.last], e)
	}
	if p.Kind == text.Named && p.class == nouns.Person && p.first != "" && !slices.Contains(f.byFirst[p.first], e) {
		f.byFirst[p.first] = append(f.byFirst[p.first], e)
	}
}

// remember lets a name be met again.
func (f *finder) remember(key string, e *entity) {
	if slices.Contains(e.keys, key) {
		return
	}
	e.keys = append(e.keys, key)
	f.byKey[key] = append(f.byKey[key], e)
	if e.class != nouns.Person {
		for w := range strings.FieldsSeq(key) {
			f.byWord[w] = append(f.byWord[w], e)
		}
	}
}

// learn takes over what a mention tells of its thing.
func (e *entity) learn(p *mention) {
	if p.pron.rel || p.pron.speech() {
		return
	}
	if e.class == nouns.UnknownClass || p.Kind == text.Named && e.kind == "" && p.class != nouns.UnknownClass {
		e.class = p.class
	}
	if e.gender == nouns.UnknownGender {
		e.gender = p.gender
	}
	if e.number == unknownNumber {
		e.number = p.number
	}
	if e.kind == "" {
		e.kind = p.kind
	}
	for _, w := range p.words {
		e.words[w] = true
	}
	for _, r := range p.roles {
		e.roles[r] = true
	}
}

// latest returns the latest mention of e.
func (f *finder) latest(e *entity) *mention { return &f.mentions[e.mentions[len(e.mentions)-1]] }

// chains are the entities of two mentions or more.
func (f *finder) chains() []text.Chain {
	var out []text.Chain
	for _, e := range f.entities {
		if len(e.mentions) < 2 {
			continue
		}
		slices.Sort(e.mentions)
		c := text.Chain{Kind: e.chainKind()}
		for _, m := range e.mentions {
			c.Mentions = append(c.Mentions, f.mentions[m].Mention)
		}
		out = append(out, c)
	}
	slices.SortStableFunc(out, func(a, b text.Chain) int { return cmp.Compare(a.Mentions[0].Head, b.Mentions[0].Head) })
	return out
}

func (e *entity) chainKind() text.NameKind {
	switch {
	case e.kind != "":
		return e.kind
	case e.class == nouns.Person:
		return text.PER
	case e.class == nouns.Group:
		return text.ORG
	case e.class == nouns.Place:
		return text.LOC
	}
	return ""
}
