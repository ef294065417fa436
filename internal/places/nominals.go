package places

import (
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
	"dateline/internal/text"
)

// nominal is a noun phrase that points to a place without naming it: "the Turkish capital", "the city's
// east", "the border". It is kept where it tells where something is; it is resolved where it plainly takes
// up a place named shortly before.
type nominal struct {
	first, end int // tokens
	head       string
	owner      string           // "city" of "the city's east"
	of         dateline.Country // "Turkish"
}

// grounds are the nouns that point to places, and what sort of place each may take up; of the others only
// the words are known.
var grounds = func() map[string]func(*atlas.Spot) bool {
	m := map[string]func(*atlas.Spot) bool{}
	add := func(ws string, fits func(*atlas.Spot) bool) {
		for w := range strings.FieldsSeq(ws) {
			m[w] = fits
		}
	}
	is := func(p dateline.Precision) func(*atlas.Spot) bool {
		return func(s *atlas.Spot) bool { return s.Precision == p }
	}
	of := func(sorts string) func(*atlas.Spot) bool {
		all := words(sorts)
		return func(s *atlas.Spot) bool { return all[s.Sort] }
	}
	add("city municipality", is(dateline.Settlement))
	add("town", func(s *atlas.Spot) bool {
		return s.Precision == dateline.Settlement && s.Population < 300_000 && !s.Capital
	})
	add("village", func(s *atlas.Spot) bool { return s.Precision == dateline.Settlement && s.Population < 50_000 })
	add("capital", func(s *atlas.Spot) bool { return s.Capital })
	add("province state governorate oblast", is(dateline.Admin1))
	add("district county", is(dateline.District))
	add("region territory", func(s *atlas.Spot) bool { return s.Precision == dateline.Admin1 || s.Sort == "region" })
	add("country nation kingdom republic", is(dateline.CountryAll))
	add("island", of("island"))
	add("islands archipelago", of("islands"))
	for _, w := range []string{"peninsula", "strait", "river", "lake", "canal", "desert", "gulf", "bay", "valley", "camp", "base", "prison", "crossing", "airport", "dam", "plant", "port", "mosque", "bridge"} {
		add(w, of(w))
	}
	add("enclave strip", func(s *atlas.Spot) bool { return s.Name == "Gaza Strip" })
	add("border frontier area neighborhood neighbourhood suburb suburbs outskirts slum hospital school market church temple hotel "+
		"square street building compound checkpoint mountains sea waters coast university campus embassy consulate headquarters station "+
		"road highway fields forest site tunnel mine factory shelter courthouse stadium park barracks outpost yard "+
		"restaurant cafe mall villages towns cities areas camps hills jungle harbor harbour airspace airbase shrine monastery warehouse refinery pipeline "+
		"north south east west northeast northwest southeast southwest center centre", func(*atlas.Spot) bool { return false })
	return m
}()

var where = words("in at near inside outside around across along into within throughout over on from to toward towards through off beyond between")

// nominals finds the phrases that point to places, between the named ones, and resolves them against these.
func (g *Gazetteer) nominals(doc *text.Doc, named []*mention) []*dateline.Place {
	var all []*dateline.Place
	for n, sent := range doc.Sentences {
		for i := sent.First; i < sent.End; i++ {
			nom, ok := g.nominal(doc, sent, i)
			if !ok || slices.ContainsFunc(near(named, nom), func(m *mention) bool { return m.first < nom.end && nom.first < m.end }) {
				continue
			}
			p := &dateline.Place{Span: doc.Span(nom.first, nom.end)}
			if s := g.takeUp(doc, n, nom, named); s != nil {
				p = (&mention{first: nom.first, end: nom.end, choice: s, part: nom.owner != ""}).place(doc)
			}
			all = append(all, p)
		}
	}
	return all
}

// near gives the few mentions around a phrase.
func near(named []*mention, nom nominal) []*mention {
	n, _ := slices.BinarySearchFunc(named, nom.first, func(m *mention, at int) int { return m.first - at })
	return named[max(0, n-2):min(len(named), n+3)]
}

// nominal reads the phrase whose head is token i: an article, then adjectives, peoples, numbers and nouns, after
// a preposition of place. What goes on ("the port of", "the hospital's") is another phrase's modifier.
func (g *Gazetteer) nominal(doc *text.Doc, sent text.Sentence, i int) (nominal, bool) {
	head := doc.Tokens[i].Form
	if _, ok := grounds[head]; !ok || doc.Tokens[i].UPOS != text.NOUN && doc.Tokens[i].UPOS != text.ADJ {
		return nominal{}, false
	}
	if i+1 < sent.End {
		next := doc.Tokens[i+1]
		if next.UPOS == text.NOUN || next.UPOS == text.PROPN || next.Form == "of" || isPossessive(next.Form) || isHyphen(next.Form) {
			return nominal{}, false
		}
	}
	nom := nominal{first: i, end: i + 1, head: head}
	for nom.first > sent.First {
		t := doc.Tokens[nom.first-1]
		if c, ok := g.atlas.People(atlas.Fold(t.Form)); ok && upper(t.Form) {
			nom.of = c
		} else if isPossessive(t.Form) && nom.first-2 >= sent.First && grounds[doc.Tokens[nom.first-2].Form] != nil {
			nom.owner = doc.Tokens[nom.first-2].Form
		} else if t.UPOS != text.DET && t.UPOS != text.ADJ && t.UPOS != text.NOUN && t.UPOS != text.NUM {
			break
		}
		nom.first--
	}
	if nom.first == i || nom.first == sent.First || !where[strings.ToLower(doc.Tokens[nom.first-1].Form)] || doc.Tokens[nom.first].UPOS != text.DET {
		return nominal{}, false
	}
	return nom, true
}

// reach is how many sentences back a phrase takes up a place.
const reach = 3

var lands = words("country nation kingdom republic region state")

// takeUp gives the place that a phrase takes up, or nil. It is the only fitting one that was named in the last
// few sentences: where two could be meant, neither is said.
func (g *Gazetteer) takeUp(doc *text.Doc, sentence int, nom nominal, named []*mention) *atlas.Spot {
	kind := nom.head
	if nom.owner != "" {
		kind = nom.owner
		if !compass[nom.head] && lands[kind] {
			return nil // the kingdom's consulate may be anywhere
		}
	}
	if d := strings.ToLower(doc.Tokens[nom.first].Form); d != "the" && d != "this" && d != "that" {
		return nil
	}
	if kind == "capital" && nom.of != "" {
		if nom.end-nom.first != 3 || doc.Tokens[nom.end-1].Form != kind {
			return nil // "the Kurdish administrative capital"
		}
		return g.atlas.Capital(nom.of)
	}
	fit, back := grounds[kind], reach
	if kind == "region" {
		back = 1 // a word that fits everything
	}
	from := doc.Sentences[max(0, sentence-back)].First
	var got *atlas.Spot
	n, _ := slices.BinarySearchFunc(named, nom.first, func(m *mention, at int) int { return m.first - at })
	for n--; n >= 0 && named[n].first >= from; n-- {
		s := named[n].choice
		if s == nil || named[n].part || !fit(s) || nom.of != "" && s.Country != nom.of {
			continue
		}
		if got != nil && got.ID != s.ID {
			return nil // two could be meant
		}
		got = s
	}
	return got
}
