package actors

import (
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// code is what the words of one noun phrase tell about the party that it names.
type code struct {
	country dateline.Country
	sector  dateline.Sector
	entry   int    // number of its entry in the list, or -1
	name    string // canonical name, where known
	role    [2]int // tokens of its role words, empty when there are none
	word    *role  // the role word that heads it
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
	mentions []mentionOf // for each token the mention that it heads
}

// mentionOf tells of which chain a token heads a mention; chain is -1 for none.
type mentionOf struct{ chain, mention int }

func (l *List) read(doc *text.Doc, published string) *reading {
	n := len(doc.Tokens)
	ps := scan(doc)
	r := &reading{
		phrases: newPhrases(doc),
		list:    l,
		names:   l.names.hits(ps, n),
		roles:   l.roles.hits(ps, n),
		codes:   make([]code, n),
	}
	if len(published) >= 10 && isDate(published[:10]) {
		r.date = published[:10]
	}
	r.homonyms = l.homonymsIn(ps)
	r.index()
	r.people()
	r.weigh()
	return r
}

// homonymsIn returns which names mean another country than usual in the article.
func (l *List) homonymsIn(ps []piece) map[string]int {
	out := map[string]int{}
	for i := range ps {
		if cue, _ := l.cues.longest(ps, i); cue != nil {
			for _, to := range cue.refs {
				out[l.homonyms[to.n].name] = l.homonyms[to.n].country
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
	for _, n := range r.doc.Names {
		if n.Kind != text.PER || n.End-n.First < 2 {
			continue
		}
		for i := n.First; i < n.End; i++ {
			if h := r.names[i]; h == nil || h.first > n.First || h.end < n.End {
				r.persons[r.doc.Tokens[i].Form] = true
			}
		}
	}
}

// inPerson tells whether a hit is only a part of a person's name: "Paris" of Paris Hilton.
func (r *reading) inPerson(h *hit) bool {
	for i := h.first; i < h.end; i++ {
		if n := r.doc.NameAt(i); n != nil && n.Kind == text.PER {
			if n.First < h.first && !r.isTitle(n.First, h.first) || n.End > h.end {
				return true
			}
			if h.end-h.first == 1 && r.persons[r.doc.Tokens[i].Form] {
				return true
			}
		}
	}
	return r.flatName(h)
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
		if k := r.doc.Tokens[i].Head; r.doc.Is(i, "flat") && (k < h.first || k >= h.end) && r.roles[k] == nil && r.names[k] == nil {
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
	if to.kind == toEntry {
		e := &r.list.entries[to.n]
		c.country, c.sector = e.At(r.date)
		c.entry, c.kind, c.person = to.n, ofEntry, e.Person
		c.name = e.NameAt(r.date, h.as)
		return c
	}
	s := r.list.countries[to.n]
	c.country = s.code
	switch to.kind {
	case toCountry:
		c.kind, c.name = ofCountry, s.name
	case toPeople:
		c.kind = ofPeople
	case toSeat:
		c.kind, c.sector = ofSeat, "GOV"
	case toPlace:
		c.kind = ofPlace
	}
	return c
}

// choose picks one meaning of a hit: the only one, or that of the country the article is most about.
func (r *reading) choose(h *hit) (ref, bool) {
	if r.inPerson(h) && !r.isPersonRef(h) {
		return ref{}, false
	}
	if n, other := r.homonyms[h.as]; other {
		return ref{toPlace, n}, true
	}
	best, most := h.refs[0], -1
	for _, to := range h.refs {
		if n := r.focus.count[r.countryOf(to)]; n > most {
			best, most = to, n
		}
	}
	return best, true
}

// isPersonRef tells whether a hit names a listed person whole.
func (r *reading) isPersonRef(h *hit) bool {
	for _, to := range h.refs {
		if to.kind == toEntry && r.list.entries[to.n].Person {
			n := r.doc.NameAt(h.first)
			return n == nil || n.Kind != text.PER || h.end >= n.End && (h.first <= n.First || r.isTitle(n.First, h.first))
		}
	}
	return false
}

func (r *reading) countryOf(to ref) dateline.Country {
	if to.kind == toEntry {
		if e := &r.list.entries[to.n]; len(e.Codes) > 0 {
			return e.Codes[0].country
		}
		return ""
	}
	return r.list.countries[to.n].code
}

// roleOf returns the role word of a hit.
func (r *reading) roleOf(h *hit) *role {
	if h == nil {
		return nil
	}
	return &r.list.words[h.refs[0].n]
}
