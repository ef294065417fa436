package actors

import (
	"strings"

	"dateline/internal/actors/rolls"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// code is what the words of one noun phrase tell about the party that it names.
type code struct {
	country dateline.Country
	sector  dateline.Sector
	entry   int         // number of its entry in the list, or -1
	name    string      // canonical name, where known
	role    [2]int      // tokens of its role words, empty when there are none
	word    *rolls.Role // the role word that heads it
	kind    codeKind
	former  bool
	bare    bool // a role word that no word near it ties to a country
	named   bool // a proper name heads it
	person  bool
	office  bool // a role word gave its sector, and no "former" took it away
	done    bool
}

type codeKind uint8

const (
	unknown   codeKind = iota
	ofCountry          // "Russia"
	ofPeople           // "the Russians", "Russian"
	ofSeat             // "Moscow"
	ofPlace            // a place that only tells a country
	ofEntry            // a listed actor
	ofRole             // a role word
	ofPronoun
)

// reading is the finding of parties in one document.
type reading struct {
	*phrases
	list     *List
	date     string
	names    []*hit
	roles    []*hit
	codes    []code
	homonyms map[string]int  // countries that names mean here and not elsewhere
	persons  map[string]bool // words of the names of people of several words
	focus    focus
	seen     map[int]bool // entries that a name of their own alone tells
	fullest  []string     // the longest name in each chain
	mentions []mentionOf  // for each token the mention that it heads
}

// mentionOf tells of which chain a token heads a mention; chain is -1 for none.
type mentionOf struct{ chain, mention int }

func (l *List) read(doc *text.Doc, published string) *reading {
	n := len(doc.Tokens)
	ps := scan(doc)
	r := &reading{
		phrases: newPhrases(doc),
		list:    l,
		names:   hits(l.Names, ps, n, nil),
		codes:   make([]code, n),
	}
	r.roles = hits(l.Roles, ps, n, r.names)
	if len(published) >= 10 && rolls.IsDate(published[:10]) {
		r.date = published[:10]
	}
	r.homonyms = l.homonymsIn(ps)
	r.index()
	r.people()
	r.weigh()
	return r
}

// homonymsIn returns which names mean another country than usual in the article.
func (l *List) homonymsIn(ps []rolls.Piece) map[string]int {
	out := map[string]int{}
	for i := range ps {
		if cue, _ := l.Cues.Longest(ps, i); cue != nil {
			for _, to := range cue.Refs {
				out[l.Homonyms[to.N].Name] = l.Homonyms[to.N].Country
			}
		}
	}
	return out
}

// index notes which token heads a mention of which chain.
func (r *reading) index() {
	r.mentions = make([]mentionOf, len(r.doc.Tokens))
	for i := range r.mentions {
		r.mentions[i].chain = -1
	}
	for c := range r.doc.Chains {
		for m, men := range r.doc.Chains[c].Mentions {
			r.mentions[men.Head] = mentionOf{c, m}
		}
	}
}

// people collects the words of people's names of several words, so that a later "Jordan" alone is Michael
// Jordan and no kingdom. A name that the list knows as somebody else's is none.
func (r *reading) people() {
	r.persons = map[string]bool{}
	for k := range r.doc.Names {
		n := &r.doc.Names[k]
		if n.Kind != text.PER {
			continue
		}
		first, end := r.personOf(n)
		for i := first; i < end && end-first > 1; i++ {
			if h := r.names[i]; h == nil || h.first > first || h.end < end {
				r.persons[r.doc.Tokens[i].Form] = true
			}
		}
	}
}

// inPerson tells whether a hit is only a part of a person's name: "Paris" of Paris Hilton.
func (r *reading) inPerson(h *hit) bool {
	for i := h.first; i < h.end; i++ {
		if n := r.doc.NameAt(i); n != nil && n.Kind == text.PER {
			before := n.First < h.first && !r.isTitle(n.First, h.first) && r.doc.Tokens[h.first-1].UPOS != text.ADP
			if before || n.End > h.end && r.roles[h.end] == nil {
				return true
			}
			if h.end-h.first == 1 && r.persons[r.doc.Tokens[i].Form] {
				return true
			}
		}
	}
	if h.end-h.first == 1 && r.persons[r.doc.Tokens[h.first].Form] && !r.located(h.first) {
		return true // "Jordan" once Michael Jordan was named, whatever the grammar takes it for
	}
	return r.flatName(h)
}

// located tells whether a preposition of place stands before a name.
func (r *reading) located(i int) bool {
	c := r.doc.Child(i, "case")
	return c >= 0 && locative[strings.ToLower(r.doc.Tokens[c].Form)]
}

var locative = map[string]bool{"in": true, "to": true, "from": true, "at": true, "near": true, "into": true, "across": true, "of": true, "outside": true}

// personOf returns the tokens of a person's name proper: without the title that the grammar may count to it, and
// without an "of Sweden" behind.
func (r *reading) personOf(n *text.Name) (first, end int) {
	first = n.First
	for first < n.End-1 && (r.roles[first] != nil || r.names[first] != nil && !r.isPersonRef(r.names[first])) {
		first++
	}
	for end = first + 1; end < n.End && r.doc.Tokens[end].UPOS != text.ADP; end++ {
	}
	return first, end
}

// isTitle tells whether tokens [first, end) are role words or names of their own.
func (r *reading) isTitle(first, end int) bool {
	for i := first; i < end; i++ {
		if r.roles[i] == nil && r.names[i] == nil {
			return false
		}
	}
	return true
}

// flatName tells whether a hit is flatly joined to other words of a name that are neither role words nor names.
func (r *reading) flatName(h *hit) bool {
	for i := h.first; i < h.end; i++ {
		if k := r.doc.Tokens[i].Head; k != text.Root && r.doc.Is(i, "flat") && (k < h.first || k >= h.end) && r.roles[k] == nil && r.names[k] == nil {
			return true
		}
		for _, c := range r.doc.Children(i) {
			if (c < h.first || c >= h.end) && r.doc.Is(c, "flat") && r.roles[c] == nil && r.names[c] == nil && r.doc.Tokens[c].UPOS == text.PROPN {
				return true
			}
		}
	}
	return false
}

// meaning returns the code of a hit of a name, or of none when it is no party's name here.
func (r *reading) meaning(h *hit) code {
	to, ok := r.choose(h)
	if !ok {
		return code{entry: -1}
	}
	c := code{entry: -1, named: true}
	if to.Kind == rolls.ToEntry {
		e := &r.list.Entries[to.N]
		c.country, c.sector = e.At(r.date)
		c.entry, c.kind, c.person = to.N, ofEntry, e.Person
		c.name = e.NameAt(r.date, h.As)
		return c
	}
	s := r.list.Countries[to.N]
	c.country, c.name = s.Code, s.Name
	switch to.Kind {
	case rolls.ToCountry:
		c.kind = ofCountry
	case rolls.ToPeople:
		c.kind = ofPeople
	case rolls.ToSeat:
		c.kind, c.sector = ofSeat, "GOV"
		if r.addressed(&c, h) || r.inLonger(h) {
			c.kind, c.sector, c.name = ofPlace, "", ""
		}
	case rolls.ToPlace:
		c.kind, c.name = ofPlace, ""
		r.addressed(&c, h)
	}
	return c
}

// inLonger tells whether a capital is only the first word of another name: "London Bridge", "Moscow State Circus".
func (r *reading) inLonger(h *hit) bool {
	n := r.doc.NameAt(h.first)
	return n != nil && n.End > h.end && !r.isTitle(h.end, n.End)
}

// addressed tells whether a region or country follows a place behind a comma ("Paris, Texas"), and gives the place
// its country.
func (r *reading) addressed(c *code, h *hit) bool {
	if h.end+1 >= len(r.names) || r.doc.Tokens[h.end].Form != "," || r.names[h.end+1] == nil {
		return false
	}
	to := r.names[h.end+1].Refs[0]
	if to.Kind == rolls.ToPlace || to.Kind == rolls.ToCountry && r.countryOf(to) == c.country {
		c.country = r.countryOf(to)
		return true
	}
	return false
}

// choose picks one meaning of a hit: the only one, or that of the country the article is most about.
func (r *reading) choose(h *hit) (rolls.Ref, bool) {
	if r.inPerson(h) && !r.isPersonRef(h) {
		return rolls.Ref{}, false
	}
	if n, other := r.homonyms[h.As]; other {
		return rolls.Ref{Kind: rolls.ToPlace, N: n}, true
	}
	// Names of one word are the ones that mean other things as well.
	if h.Refs[0].Kind == rolls.ToEntry && h.end-h.first == 1 && !r.stands(h) {
		return rolls.Ref{}, false
	}
	best, most := rolls.Ref{}, 0
	for _, to := range h.Refs {
		if n := r.favour(to, r.rivals(h)); n > most {
			best, most = to, n
		}
	}
	return best, most > 0
}

// rivals tells whether a name means things of several countries.
func (r *reading) rivals(h *hit) bool {
	for _, to := range h.Refs[1:] {
		if r.countryOf(to) != r.countryOf(h.Refs[0]) {
			return true
		}
	}
	return false
}

// stands tells whether a name of one word stands for itself: it does not as a word of a longer organisation's
// name, nor as a common noun that begins a sentence, nor as the surname of somebody else in the article.
func (r *reading) stands(h *hit) bool {
	t := &r.doc.Tokens[h.first]
	if n := r.doc.NameAt(h.first); n != nil && n.Kind == text.ORG {
		if n.First < h.first && !r.isTitle(n.First, h.first) || n.End > h.end && !r.isTitle(h.end, n.End) {
			return false
		}
	}
	if h.Refs[0].Shy && h.Form == rolls.Proper && h.first == r.doc.Sentences[r.doc.SentenceOf(h.first)].First && t.UPOS != text.PROPN && t.UPOS != text.ADJ && !strings.Contains(h.As, "-") {
		return false
	}
	for _, to := range h.Refs {
		if to.Kind != rolls.ToEntry || !r.list.Entries[to.N].Person || r.seen[to.N] {
			return true
		}
	}
	return !r.persons[t.Form]
}

// favour tells how much the article speaks for a meaning of a name; nothing at 0. A name of one meaning needs no
// favour unless it is shy.
func (r *reading) favour(to rolls.Ref, rivals bool) int {
	n := r.focus.count[r.countryOf(to)]
	switch c := r.countryOf(to); {
	case to.Kind == rolls.ToEntry && r.seen[to.N]: // its full name stands in the article
		return n + 1000
	case n > 0:
		return n + 1
	case to.Shy:
		return 0
	case !rivals || c == "" || rolls.Borderless(c):
		return 1
	}
	return 0
}

// isPersonRef tells whether a hit names a listed person whole.
func (r *reading) isPersonRef(h *hit) bool {
	for _, to := range h.Refs {
		if to.Kind == rolls.ToEntry && r.list.Entries[to.N].Person {
			n := r.doc.NameAt(h.first)
			return n == nil || n.Kind != text.PER || h.end >= n.End && (h.first <= n.First || r.isTitle(n.First, h.first))
		}
	}
	return false
}

func (r *reading) countryOf(to rolls.Ref) dateline.Country {
	if to.Kind == rolls.ToEntry {
		c, _ := r.list.Entries[to.N].First()
		return c
	}
	return r.list.Countries[to.N].Code
}

// roleOf returns the role word of a hit.
func (r *reading) roleOf(h *hit) *rolls.Role {
	if h == nil {
		return nil
	}
	return &r.list.Words[h.Refs[0].N]
}
