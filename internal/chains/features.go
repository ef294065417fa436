package chains

import (
	"dateline/internal/nouns"
	"dateline/internal/text"
)

// What may hold of a candidate; the names stand in the files of weights.
const (
	subjectHere      = "subject-here"
	subjectBack      = "subject-back"
	passiveSubject   = "passive-subject"
	objectHere       = "object-here"
	objectBack       = "object-back"
	oblique          = "oblique"
	nominalModifier  = "nominal-modifier"
	possessor        = "possessor"
	conjunct         = "conjunct"
	apposed          = "apposed"
	topic            = "topic"
	byName           = "by-name"
	byNominal        = "by-nominal"
	bySamePronoun    = "by-same-pronoun"
	byOtherPronoun   = "by-other-pronoun"
	mentionedOnce    = "mentioned-once"
	mentionedTwice   = "mentioned-twice"
	mentionedOften   = "mentioned-often"
	sortKnown        = "sort-known"
	sortUnknown      = "sort-unknown"
	genderKnown      = "gender-known"
	paragraphSame    = "paragraph-same"
	parallel         = "parallel"
	governs          = "governs"
	sameClause       = "same-clause"
	clauseSubject    = "clause-subject"
	isDefinite       = "is-definite"
	isIndefinite     = "is-indefinite"
	isPossessed      = "is-possessed"
	sameQuote        = "same-quote"
	otherQuote       = "other-quote"
	speaks           = "speaks"
	isGroup          = "is-group"
	isPlace          = "is-place"
	isObject         = "is-object"
	isPlural         = "is-plural"
	longDistance     = "long-distance"
	subjectSubject   = "subject-subject"
	properPerson     = "proper-person"
	hasRole          = "has-role"
	nested           = "nested"
	sentenceFirst    = "sentence-first"
	lastSpeakerSays  = "last-speaker-says" // the latest speaker, where the pronoun is a speaker
	lastSpeakerElse  = "last-speaker-else" // the latest speaker, where it is not
	otherThanSpeaker = "other-than-speaker"
	conjunctClause   = "conjunct-clause" // subject of a clause that the pronoun's own is joined to: "X warned them, but he added"
	inContent        = "in-content"      // part of what is said, where the pronoun is a speaker
	strikes          = "strikes"         // an armed group, where the pronoun is who kills, attacks, seizes …
	strikesElse      = "strikes-else"    // anything else there
	topicNext        = "topic-next"      // subject of the sentence before, where the pronoun is the subject of its own
	bodySays         = "body-says"       // a body, where the pronoun is a speaker
	thingSays        = "thing-says"      // a thing, where the pronoun is a speaker
	acts             = "acts"            // a state or body, where the pronoun is the subject of a verb
	spokenFor        = "spoken-for"      // part of the phrase of who says what the pronoun stands in: "a spokesman for the firm said it …"
	theme            = "theme"           // what has been mentioned most
	themeQuoted      = "theme-quoted"    // the same, where the pronoun is quoted
	themeFar         = "theme-far"       // the same, not mentioned of late
)

// distances and ranks name how many sentences back a candidate was mentioned last, and how many are later than it.
var (
	distances = [...]string{"same-sentence", "one-back", "two-back", "three-back"}
	ranks     = [...]string{"nearest", "second", "third", "further"}
)

// features are what speaks for or against candidate c, the k-th from the latest.
func (f *finder) features(p *mention, c candidate, k int) []string {
	x := []string{distances[min(p.sent-c.m.sent, 3)], ranks[min(k, 3)]}
	if c.theme {
		x = append(x, theme)
	}
	add := func(feature string, holds bool) {
		if holds {
			x = append(x, feature)
		}
	}
	f.roleFeatures(p, c, add)
	f.formFeatures(p, c, add)
	f.clauseFeatures(p, c, add)
	f.speechFeatures(p, c, add)
	f.actionFeatures(p, c, add)
	return x
}

// roleFeatures tell which part the candidate's latest mention plays in its clause: subjects are taken up most.
func (f *finder) roleFeatures(p *mention, c candidate, add func(string, bool)) {
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

// formFeatures tell how the candidate was mentioned, how often, and what is known of it.
func (f *finder) formFeatures(p *mention, c candidate, add func(string, bool)) {
	e, q := c.e, c.m
	add(byName, q.Kind == text.Named)
	add(byNominal, q.Kind == text.Nominal)
	add(bySamePronoun, q.Kind == text.Pronoun && q.pron.form == p.pron.form)
	add(byOtherPronoun, q.Kind == text.Pronoun && q.pron.form != p.pron.form)
	n := len(e.mentions)
	add(mentionedOnce, n == 1)
	add(mentionedTwice, n == 2)
	add(mentionedOften, n >= 5)
	add(sortKnown, e.class != nouns.UnknownClass)
	add(sortUnknown, e.class == nouns.UnknownClass)
	add(genderKnown, e.gender != nouns.UnknownGender)
	add(isDefinite, q.def == definite || q.def == demonstrative)
	add(isIndefinite, q.def == indefinite)
	add(isPossessed, q.def == possessed)
	add(isGroup, e.class == nouns.Group)
	add(isPlace, e.class == nouns.Place)
	add(isObject, e.class == nouns.Object)
	add(isPlural, e.number == plural)
	add(properPerson, e.class == nouns.Person && e.kind == text.PER)
	add(hasRole, len(e.roles) > 0)
}

// clauseFeatures tell how the two stand to each other: paragraph, quotation, clause.
func (f *finder) clauseFeatures(p *mention, c candidate, add func(string, bool)) {
	doc, q := f.doc, c.m
	add(paragraphSame, doc.Sentences[p.sent].Paragraph == doc.Sentences[q.sent].Paragraph)
	add(longDistance, p.Head-q.Head > 40)
	add(nested, f.nestedIn(q))
	a, b := f.quoteOf[p.Head], f.quoteOf[q.Head]
	add(themeQuoted, c.theme && a >= 0)
	add(themeFar, c.theme && p.sent-q.sent > pronounBack)
	add(sameQuote, a >= 0 && a == b)
	add(otherQuote, a != b)
	if p.sent != q.sent {
		return
	}
	v := verbOf(doc, q.Head)
	add(governs, v >= 0 && doc.Is(q.Head, "nsubj") && f.under(p.Head, v, "ccomp", "advcl", "xcomp", "acl"))
	add(sameClause, v >= 0 && v == f.clauseOf(p.Head))
	add(clauseSubject, v >= 0 && doc.Is(q.Head, "nsubj") && v == f.clauseOf(p.Head))
	w := f.clauseOf(p.Head)
	add(conjunctClause, v >= 0 && doc.Is(q.Head, "nsubj") && doc.Is(p.Head, "nsubj") && doc.Is(w, "conj", "parataxis") && doc.Tokens[w].Head == v)
	add(spokenFor, f.spokenFor(p, q))
	add(speaks, v >= 0 && saying[doc.Tokens[v].Lemma] && doc.Is(q.Head, "nsubj"))
}

// spokenFor tells whether q lies in the phrase of a person who says what p stands in.
func (f *finder) spokenFor(p, q *mention) bool {
	for i, n := f.clauseOf(p.Head), 0; i >= 0 && n < 6; i, n = f.doc.Tokens[i].Head, n+1 {
		s := f.doc.Child(i, "nsubj")
		if s >= 0 && s < p.Head && saying[f.doc.Tokens[i].Lemma] {
			m, ok := f.byHead[s]
			return ok && f.mentions[m].class == nouns.Person && q.Head != s && f.doc.Within(q.Head, s)
		}
	}
	return false
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

// speechFeatures tell who spoke last: in the news "he said" goes on with the latest speaker, not with whom was spoken of.
func (f *finder) speechFeatures(p *mention, c candidate, add func(string, bool)) {
	says := f.says(p.Head)
	last := f.lastSpeaker(p)
	add(lastSpeakerSays, says && last == c.e)
	add(lastSpeakerElse, !says && last == c.e)
	add(otherThanSpeaker, says && last != nil && last != c.e)
	add(inContent, says && f.inContent(c.m.Head))
}

// actionFeatures tell whether the candidate is one to do what the pronoun does.
func (f *finder) actionFeatures(p *mention, c candidate, add func(string, bool)) {
	doc, e := f.doc, c.e
	if p.pron.form == "he" || p.pron.form == "she" || !doc.Is(p.Head, "nsubj") || doc.Is(p.Head, "nsubj:pass") {
		return
	}
	v := doc.Tokens[p.Head].Head
	if v == text.Root {
		return
	}
	arms := isArmed(e) || nouns.Fighters[c.m.head] || armedNouns[c.m.head]
	strike := violent[doc.Tokens[v].Lemma]
	add(strikes, strike && arms)
	add(strikesElse, strike && !arms)
	add(topicNext, p.sent == c.m.sent+1 && f.rootOf(p.Head) && f.rootOf(c.m.Head) && doc.Is(c.m.Head, "nsubj"))
	says := saying[doc.Tokens[v].Lemma]
	add(bodySays, says && e.class == nouns.Group)
	add(thingSays, says && e.class == nouns.Object)
	add(acts, doc.Tokens[v].UPOS == text.VERB && (e.class == nouns.Group || isCountry(e)))
}

var violent = set("kill shoot attack bomb storm abduct kidnap ambush raid fire seize hijack behead massacre loot burn torch rape wound execute assassinate strike target besiege detonate destroy shell murder pillage launch")

// says tells whether token i is the subject of a verb of saying, or the source of "according to".
func (f *finder) says(i int) bool {
	h := f.doc.Tokens[i].Head
	if h < 0 {
		return false
	}
	if f.doc.Is(i, "nsubj") && saying[f.doc.Tokens[h].Lemma] {
		return true
	}
	c := f.doc.Child(i, "case")
	return c >= 0 && lower(f.doc.Tokens[c].Form) == "according"
}

// lastSpeaker is the entity that spoke last before p, within the sentences that a pronoun looks back over.
func (f *finder) lastSpeaker(p *mention) *entity {
	for m := f.before(p); m >= 0 && f.mentions[m].sent >= p.sent-pronounBack; m-- {
		if f.of[m] != nil && f.of[m].class != nouns.Object && f.says(f.mentions[m].Head) {
			return f.of[m]
		}
	}
	return nil
}

// inContent tells whether token i stands within a quotation or a clause that is said.
func (f *finder) inContent(i int) bool {
	if f.quoteOf[i] >= 0 {
		return true
	}
	for n := 0; i >= 0 && n < 16; n++ {
		if h := f.doc.Tokens[i].Head; h >= 0 && f.doc.Is(i, "ccomp") && saying[f.doc.Tokens[h].Lemma] {
			return true
		}
		i = f.doc.Tokens[i].Head
	}
	return false
}
