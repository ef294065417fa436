package chains

import (
	"dateline/internal/text"
)

// The features of a candidate, as indexes into a pronoun's weights.
const (
	sameSentence = iota
	oneBack
	twoBack
	threeBack
	subjectHere
	subjectBack
	passiveSubject
	objectHere
	objectBack
	oblique
	nominalModifier
	possessor
	conjunct
	apposed
	topic
	byName
	byNominal
	bySamePronoun
	byOtherPronoun
	mentionedOnce
	mentionedTwice
	mentionedOften
	sortKnown
	sortUnknown
	genderKnown
	paragraphSame
	nearest
	second
	third
	further
	parallel
	governs
	sameClause
	clauseSubject
	isDefinite
	isIndefinite
	isPossessed
	sameQuote
	otherQuote
	speaks
	isGroup
	isPlace
	isObject
	isPlural
	longDistance
	subjectSubject
	properPerson
	hasRole
	nested
	sentenceFirst
	featureCount
)

// features are what speaks for or against candidate c, the k-th from the latest.
func (f *finder) features(p *mention, c candidate, k int) []int {
	x := []int{sameSentence + min(p.sent-c.m.sent, 3), nearest + min(k, 3)}
	add := func(feature int, holds bool) {
		if holds {
			x = append(x, feature)
		}
	}
	f.roleFeatures(p, c, add)
	f.formFeatures(p, c, add)
	f.clauseFeatures(p, c, add)
	return x
}

func (f *finder) roleFeatures(p *mention, c candidate, add func(int, bool)) {
	doc, i, here := f.doc, c.m.Head, p.sent == c.m.sent
	subj, obj := doc.Is(i, "nsubj"), doc.Is(i, "obj", "iobj")
	add(subjectHere, subj && here)
	add(subjectBack, subj && !here)
	add(passiveSubject, doc.Is(i, "nsubj:pass"))
	add(objectHere, obj && here)
	add(objectBack, obj && !here)
	add(oblique, doc.Is(i, "obl"))
	add(possessor, doc.Is(i, "nmod:poss"))
	add(nominalModifier, doc.Is(i, "nmod") && !doc.Is(i, "nmod:poss"))
	add(conjunct, doc.Is(i, "conj"))
	add(apposed, doc.Is(i, "appos"))
	add(parallel, doc.Tokens[i].Deprel == doc.Tokens[p.Head].Deprel)
	add(subjectSubject, subj && doc.Is(p.Head, "nsubj"))
	first := doc.Sentences[c.m.sent].First
	add(sentenceFirst, c.m.First <= first+1)
	add(topic, subj && f.rootOf(c.m.Head))
}

func (f *finder) rootOf(i int) bool {
	h := f.doc.Tokens[i].Head
	return h >= 0 && f.doc.Is(h, "root")
}

func (f *finder) formFeatures(p *mention, c candidate, add func(int, bool)) {
	e, q := c.e, c.m
	add(byName, q.Kind == text.Named)
	add(byNominal, q.Kind == text.Nominal)
	add(bySamePronoun, q.Kind == text.Pronoun && q.pron.form == p.pron.form)
	add(byOtherPronoun, q.Kind == text.Pronoun && q.pron.form != p.pron.form)
	n := len(e.mentions)
	add(mentionedOnce, n == 1)
	add(mentionedTwice, n == 2)
	add(mentionedOften, n >= 5)
	add(sortKnown, e.class != unknownClass)
	add(sortUnknown, e.class == unknownClass)
	add(genderKnown, e.gender != unknownGender)
	add(isDefinite, q.def == definite || q.def == demonstrative)
	add(isIndefinite, q.def == indefinite)
	add(isPossessed, q.def == possessed)
	add(isGroup, e.class == group)
	add(isPlace, e.class == place)
	add(isObject, e.class == object)
	add(isPlural, e.number == plural)
	add(properPerson, e.class == person && e.kind == text.PER)
	add(hasRole, len(e.roles) > 0)
}

func (f *finder) clauseFeatures(p *mention, c candidate, add func(int, bool)) {
	doc, q := f.doc, c.m
	add(paragraphSame, doc.Sentences[p.sent].Paragraph == doc.Sentences[q.sent].Paragraph)
	add(longDistance, p.Head-q.Head > 40)
	add(nested, f.nestedIn(q))
	a, b := f.quoteOf[p.Head], f.quoteOf[q.Head]
	add(sameQuote, a >= 0 && a == b)
	add(otherQuote, a != b)
	if p.sent != q.sent {
		return
	}
	v := verbOf(doc, q.Head)
	add(governs, v >= 0 && doc.Is(q.Head, "nsubj") && f.under(p.Head, v, "ccomp", "advcl", "xcomp", "acl"))
	add(sameClause, v >= 0 && v == f.clauseOf(p.Head))
	add(clauseSubject, v >= 0 && doc.Is(q.Head, "nsubj") && v == f.clauseOf(p.Head))
	add(speaks, v >= 0 && saying[doc.Tokens[v].Lemma] && doc.Is(q.Head, "nsubj"))
}

// nestedIn tells whether a mention is part of another noun's phrase.
func (f *finder) nestedIn(q *mention) bool { return f.doc.Is(q.Head, "nmod") }

// under tells whether token i hangs below v through a clause of one of the relations.
func (f *finder) under(i, v int, rels ...string) bool {
	clause := false
	for n := 0; i >= 0 && n < 24; n++ {
		if i == v {
			return clause
		}
		clause = clause || f.doc.Is(i, rels...)
		i = f.doc.Tokens[i].Head
	}
	return false
}

// clauseOf is the predicate of the clause that token i stands in.
func (f *finder) clauseOf(i int) int {
	for n := 0; n < 12; n++ {
		h := f.doc.Tokens[i].Head
		if h < 0 {
			return i
		}
		if f.doc.Is(i, "nsubj", "obj", "iobj", "obl") {
			return h
		}
		i = h
	}
	return i
}
