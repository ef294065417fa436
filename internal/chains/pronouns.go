package chains

import (
	"slices"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/nouns"
	"dateline/internal/text"
)

// pronoun is what a pronoun's form tells of it.
type pronoun struct {
	form      string // nominative: "he", "she", "it", "they"
	rel       bool   // who, which, that, whose
	first     bool   // I, we
	second    bool   // you, where an interview is printed turn by turn
	reflexive bool
	poss      bool
}

// speech tells whether a pronoun is one of those who speak with each other: I, we, you.
func (p pronoun) speech() bool { return p.first || p.second }

var pronounForms = map[string]pronoun{
	"he": {form: "he"}, "him": {form: "he"}, "his": {form: "he", poss: true}, "himself": {form: "he", reflexive: true},
	"she": {form: "she"}, "her": {form: "she"}, "hers": {form: "she", poss: true}, "herself": {form: "she", reflexive: true},
	"it": {form: "it"}, "its": {form: "it", poss: true}, "itself": {form: "it", reflexive: true},
	"they": {form: "they"}, "them": {form: "they"}, "their": {form: "they", poss: true}, "theirs": {form: "they", poss: true}, "themselves": {form: "they", reflexive: true},
	"i": {form: "i", first: true}, "me": {form: "i", first: true}, "my": {form: "i", first: true, poss: true}, "mine": {form: "i", first: true, poss: true}, "myself": {form: "i", first: true},
	"we": {form: "we", first: true}, "us": {form: "we", first: true}, "our": {form: "we", first: true, poss: true}, "ours": {form: "we", first: true, poss: true}, "ourselves": {form: "we", first: true},
	"you": {form: "you", second: true}, "your": {form: "you", second: true, poss: true}, "yourself": {form: "you", second: true},
	"who": {form: "who", rel: true}, "whom": {form: "who", rel: true}, "whose": {form: "who", rel: true, poss: true}, "which": {form: "which", rel: true}, "that": {form: "that", rel: true},
}

// pronounAt is the mention of a pronoun that speaks of something; "it" may not.
func pronounAt(doc *text.Doc, i int) (mention, bool) {
	t := &doc.Tokens[i]
	p, ok := pronounForms[strings.ToLower(t.Form)]
	if !ok || doc.Is(i, "expl") || p.form == "it" && pleonastic(doc, i) {
		return mention{}, false
	}
	if p.rel && relativeClause(doc, i) < 0 {
		return mention{}, false
	}
	if p.form == "she" && t.XPOS == "PRP$" {
		p.poss = true
	}
	m := mention{Mention: text.Mention{First: i, End: i + 1, Head: i, Kind: text.Pronoun}, pron: p}
	switch p.form {
	case "he":
		m.class, m.gender, m.number = nouns.Person, nouns.Male, singular
	case "she":
		m.class, m.gender, m.number = nouns.Person, nouns.Female, singular
	case "it":
		m.number = singular
	case "they":
		m.number = plural
	}
	return m, true
}

// pleonastic tells whether "it" only holds the subject's place: for a clause, for weather, for the time.
func pleonastic(doc *text.Doc, i int) bool {
	v := doc.Tokens[i].Head
	if v < 0 || !doc.Is(i, "nsubj") {
		return false
	}
	if doc.Child(v, "csubj") >= 0 {
		return true
	}
	t := &doc.Tokens[v]
	clause := doc.Child(v, "ccomp", "xcomp", "advcl")
	copular := doc.Child(v, "cop") >= 0 && t.UPOS != text.PROPN
	switch {
	case seeming[t.Lemma] && doc.Child(v, "ccomp", "advcl") >= 0, weather[t.Lemma]:
		return true
	case copular && clause >= 0 && clause > v && (t.UPOS == text.ADJ || nouns.Times[t.Lemma] || t.UPOS == text.NOUN && doc.Child(clause, "mark") >= 0):
		return true
	case copular && nouns.Times[t.Lemma]:
		return true
	}
	return false
}

var (
	seeming = set("seem appear happen turn look transpire follow matter")
	weather = set("rain snow hail thunder")
)

// relativeClause is the head of the relative clause that the relative pronoun i opens, or -1.
func relativeClause(doc *text.Doc, i int) int {
	for v, n := i, 0; v >= 0 && n < 8; v, n = doc.Tokens[v].Head, n+1 {
		if doc.Is(v, "acl:relcl") {
			if doc.Tokens[v].Head < i {
				return v
			}
			return -1
		}
		if v != i && doc.Is(v, "ccomp", "advcl", "root", "parataxis") {
			return -1
		}
	}
	return -1
}

// relative is the entity that a relative clause hangs on.
func (f *finder) relative(p *mention) *entity {
	v := relativeClause(f.doc, p.Head)
	if v < 0 {
		return nil
	}
	m, ok := f.byHead[f.doc.Tokens[v].Head]
	if !ok || f.mentions[m].Head > p.Head {
		return nil
	}
	if p.pron.form == "who" && !p.pron.poss && (f.mentions[m].class == nouns.Object || f.mentions[m].class == nouns.Place) {
		return nil
	}
	return f.of[m]
}

// reflexive is the subject of the verb that the pronoun hangs on.
func (f *finder) reflexive(p *mention) *entity {
	for v, n := f.doc.Tokens[p.Head].Head, 0; v >= 0 && n < 5; v, n = f.doc.Tokens[v].Head, n+1 {
		s := f.doc.Child(v, "nsubj")
		if s < 0 || s > p.Head {
			continue
		}
		if m, ok := f.byHead[s]; ok && f.of[m] != nil && f.canBe(p, f.of[m]) {
			return f.of[m]
		}
		return nil
	}
	return nil
}

// explained tells whether an editor says in brackets whom pronoun m means ("they [the rebels]"), and resolves that.
func (f *finder) explained(m int) bool {
	p := &f.mentions[m]
	if p.Kind != text.Pronoun || m+1 >= len(f.mentions) || f.mentions[m+1].First != p.End+1 {
		return false
	}
	if open := f.doc.Tokens[p.End].Form; open != "[" && open != "(" {
		return false
	}
	if f.of[m+1] == nil {
		f.resolve(m + 1)
	}
	return true
}

// candidate is an entity that a pronoun may speak of, and what speaks for it.
type candidate struct {
	e        *entity
	m        *mention // its latest mention before the pronoun
	theme    bool     // nothing else that the pronoun may be was mentioned as often
	features []string
}

// How many sentences back a pronoun may look: farther for a person, of whom a report tells on and on.
const (
	pronounBack = 3
	personBack  = 4
)

// pronoun ranks the entities of the last sentences and takes the best where the model is sure enough.
func (f *finder) pronoun(p *mention) *entity {
	cands := f.candidates(p)
	if f.choose != nil {
		if k := f.choose(p, cands); k >= 0 {
			return cands[k].e
		}
		return nil
	}
	k, share := best(p, cands)
	if k < 0 || share < sure[p.pron.form] {
		return nil
	}
	return cands[k].e
}

// candidates are the entities that grammar allows, the latest first, and what the text has been about so far.
func (f *finder) candidates(p *mention) []candidate {
	back := pronounBack
	if p.class == nouns.Person {
		back = personBack
	}
	var out []candidate
	themed := f.theme(p)
	for e := range f.back(p, back) {
		if q := f.antecedent(e, p); q != nil {
			out = append(out, candidate{e: e, m: q, theme: e == themed})
		}
	}
	if themed != nil && f.quoteOf[p.Head] >= 0 && !slices.ContainsFunc(out, func(c candidate) bool { return c.theme }) {
		if q := f.antecedent(themed, p); q != nil {
			out = append(out, candidate{e: themed, m: q, theme: true})
		}
	}
	for k := range out {
		out[k].features = f.features(p, out[k], k)
	}
	return out
}

// antecedent is the mention by which p may speak of e again, or nil.
func (f *finder) antecedent(e *entity, p *mention) *mention {
	q := f.latestBefore(e, p)
	if q == nil || !f.canBe(p, e) || f.bound(p, q) || f.told(p, q) {
		return nil
	}
	return q
}

// told tells whether q only hears what is said of "it": "told the agency it would pay".
func (f *finder) told(p, q *mention) bool {
	v := f.doc.Tokens[q.Head].Head
	return p.pron.form == "it" && v >= 0 && f.doc.Is(q.Head, "obj", "iobj") && saying[f.doc.Tokens[v].Lemma] && f.under(p.Head, v, "ccomp")
}

// fewestForTheme is how often a thing must have been mentioned to be what a text is about.
const fewestForTheme = 4

// theme is what was mentioned most of all that p's form allows, or nil where nothing was often.
func (f *finder) theme(p *mention) *entity {
	var best *entity
	for _, e := range f.often {
		if (best == nil || len(e.mentions) > len(best.mentions)) && f.canBe(p, e) && f.latestBefore(e, p) != nil {
			best = e
		}
	}
	return best
}

// latestBefore is the latest mention of e before p: a title may have been resolved ahead of its turn. A relative
// pronoun stands for the mention that its clause hangs on.
func (f *finder) latestBefore(e *entity, p *mention) *mention {
	for i := len(e.mentions) - 1; i >= 0; i-- {
		q := &f.mentions[e.mentions[i]]
		if q.Head >= p.Head {
			continue
		}
		if q.pron.rel && i > 0 && f.mentions[e.mentions[i-1]].sent == q.sent {
			q = &f.mentions[e.mentions[i-1]]
		}
		return q
	}
	return nil
}

// canBe tells whether a pronoun's form allows the entity.
func (f *finder) canBe(p *mention, e *entity) bool {
	switch p.pron.form {
	case "he", "she":
		return (e.class == nouns.Person || e.class == nouns.UnknownClass) && e.number != plural && e.kind != text.NORP && (e.gender == p.gender || e.gender == nouns.UnknownGender)
	case "it":
		return e.class != nouns.Person && e.number != plural
	case "they":
		return e.number != singular || e.class == nouns.Group || isCountry(e) || nouns.Collectives[f.latest(e).head]
	}
	return false
}

// bound tells whether grammar forbids that p speaks of q: p within q's phrase, or both of one verb.
func (f *finder) bound(p, q *mention) bool {
	doc := f.doc
	if q.First <= p.Head && p.Head < q.End {
		return true
	}
	if p.pron.poss {
		return false
	}
	v, w := verbOf(doc, p.Head), verbOf(doc, q.Head)
	if v == w && v >= 0 && !doc.Is(q.Head, "nmod:poss") {
		return true
	}
	s, ok := f.quoteSpeaker(p)
	return ok && s == f.of[f.byHead[q.Head]] && s != nil
}

// quoteSpeaker is the entity that speaks the quotation around p: "he" in it is somebody else.
func (f *finder) quoteSpeaker(p *mention) (*entity, bool) {
	q := f.quoteOf[p.Head]
	if q < 0 || f.quotes[q].speaker < 0 {
		return nil, false
	}
	m, ok := f.byHead[f.quotes[q].speaker]
	if !ok {
		return nil, false
	}
	return f.of[m], true
}

// verbOf is the predicate that a phrase depends on directly, also as its oblique or as a conjunct of its argument.
func verbOf(doc *text.Doc, i int) int {
	if doc.Is(i, "nsubj", "obj", "iobj", "obl") {
		return doc.Tokens[i].Head
	}
	return -1
}

// best returns the likeliest candidate and its share of the probability, -1 where "none" is the likeliest.
func best(p *mention, cands []candidate) (int, float64) {
	k, share := models[p.pron.form].Best(options(cands))
	return k - 1, share
}

// options are what is weighed: none of the candidates, then each.
func options(cands []candidate) []choice.Option {
	all := make([]choice.Option, 1, len(cands)+1)
	all[0].Features = []string{"none"}
	for _, c := range cands {
		all = append(all, choice.Option{Label: c.m.head, Features: c.features})
	}
	return all
}
