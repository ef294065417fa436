package places

import (
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
	"dateline/internal/text"
)

// mention is a run of tokens that may name a place.
type mention struct {
	first, end int          // tokens [first, end)
	key        string       // the name, folded
	spots      []atlas.Spot // what it may mean
	kind       hint         // what sort of place the words around it speak of
	part       bool         // only a part of the place is meant: "northern Syria"
	lead       int          // tokens before first that say so
	plural     string       // the kind word that it shares with other names
	abbr       bool         // a state's abbreviation behind a town
	in         *mention
	choice     *atlas.Spot // what it was resolved to, or nil
}

// maxWords bounds a name, so that looking for names is linear in the article's length.
const maxWords = 9

// mentions finds the names of places in the article, in order. A name that is plainly a place somewhere is
// one where the signs are weaker too.
func (g *Gazetteer) mentions(doc *text.Doc) []*mention {
	people := surnames(doc)
	var all []*mention
	var weights []float64
	settled := map[string]bool{}
	for _, sent := range doc.Sentences {
		cand := g.candidates(doc, sent)
		link(doc, cand)
		for _, m := range cand {
			w := weigh(doc, sent, m, g.atlas, people)
			all, weights = append(all, m), append(weights, w)
			if w > plain && len(m.spots) > 0 {
				settled[m.key] = true
			}
		}
	}
	kept, end := all[:0], 0
	for i, m := range all {
		if weights[i] > 0 || settled[m.key] && !people[m.key] && weights[i]+again > 0 {
			if m.first-m.lead < end {
				m.lead = 0
			}
			kept, end = append(kept, m), m.end
		}
	}
	return kept
}

const (
	plain = 1.5 // the weight from which a name is plainly a place
	again = 2.5 // what that is worth to its other mentions
)

// candidates finds what may name a place in a sentence: the longest names that the gazetteer knows, and
// what the grammar takes for the name of a place.
func (g *Gazetteer) candidates(doc *text.Doc, sent text.Sentence) []*mention {
	var all []*mention
	for i := sent.First; i < sent.End; {
		m := g.at(doc, i, sent)
		if m == nil {
			i++
			continue
		}
		g.extend(doc, sent, m)
		all = append(all, m)
		i = m.end
	}
	g.spread(doc, all)
	return all
}

// at gives the candidate that begins at token i, or nil: a listed name, or what the grammar takes for the name
// of a place, whichever is longer. A facility named by its town ("Long Beach Airport") is read as the town.
func (g *Gazetteer) at(doc *text.Doc, i int, sent text.Sentence) *mention {
	if m := g.abbreviation(doc, i, sent); m != nil {
		return m
	}
	var m *mention
	if beginsName(doc, i) {
		m = g.longest(doc, i, sent.End)
	} else if compass[doc.Tokens[i].Form] && i+1 < sent.End && upper(doc.Tokens[i+1].Form) {
		return g.lowerArea(doc, i, sent)
	}
	if m == nil && toldKind(doc, i, sent) {
		return g.unlisted(doc, i, run(doc, i, sent))
	}
	n := doc.NameAt(i)
	if n == nil || n.Kind != text.LOC || n.First != i {
		return m
	}
	first, end := trim(doc, n.First, n.End)
	switch {
	case first != i, m != nil && m.end >= end:
		return m
	case compass[strings.ToLower(doc.Tokens[i].Form)] && end-first > 1 && (m == nil || m.end == i+1):
		return nil // "Northeast Georgia" is a part of Georgia
	case m != nil && kindOf(doc.Tokens[end-1].Form)&(house|street) != 0 && m.end < end:
		return m // what stands in the town
	case m != nil && (end-first == 1 || kindOf(doc.Tokens[m.end].Form) != 0 || doc.Tokens[m.end].Form == ","):
		return m // "Aleppo Governorate": extend sees to it
	}
	return g.unlisted(doc, first, end)
}

// unlisted makes a mention of a name that no list has as it is spelt.
func (g *Gazetteer) unlisted(doc *text.Doc, first, end int) *mention {
	key := atlas.Fold(doc.Span(first, end).Text)
	return &mention{first: first, end: end, key: key, spots: g.atlas.Respelt(key)}
}

// toldKind tells whether the words before token i say that a place's name follows: "the village of".
func toldKind(doc *text.Doc, i int, sent text.Sentence) bool {
	if i-2 < sent.First || !upper(doc.Tokens[i].Form) || doc.Tokens[i].UPOS != text.PROPN || doc.Tokens[i-1].Form != "of" {
		return false
	}
	word := doc.Tokens[i-2].Form
	return !upper(word) && kindOf(word)&(town|region|county|quarter) != 0
}

// run gives the end of the run of proper names from token i on.
func run(doc *text.Doc, i int, sent text.Sentence) int {
	end := i + 1
	for end < sent.End && end < i+4 && (doc.Tokens[end].UPOS == text.PROPN || isHyphen(doc.Tokens[end].Form)) {
		end++
	}
	for isHyphen(doc.Tokens[end-1].Form) {
		end--
	}
	return end
}

// lowerArea reads a region whose compass point is not capitalised: "central Asia".
func (g *Gazetteer) lowerArea(doc *text.Doc, i int, sent text.Sentence) *mention {
	m := g.longest(doc, i, sent.End)
	if m == nil {
		return nil
	}
	m.spots = slices.DeleteFunc(m.spots, func(s atlas.Spot) bool { return s.Precision != dateline.Area })
	if len(m.spots) == 0 {
		return nil
	}
	return m
}

// longest gives the longest name from token i on that the gazetteer or the tables know. It walks the
// gazetteer's transducer token by token, so that no name is ever looked up that does not begin like one; the
// tables are small and are asked for every prefix. Only a name of our own may end in a lower-case word
// ("Rafah crossing"): of GeoNames' names these would be chance.
func (g *Gazetteer) longest(doc *text.Doc, i, end int) *mention {
	var best *mention
	w := g.atlas.Walk()
	for j := i; j < end && j < i+maxWords; j++ {
		word := doc.Tokens[j].Form
		folded := w.Step(word, j > i && apart(doc, j))
		if !folded && !isHyphen(word) {
			break
		}
		if !folded || !endsName(doc, i, j) && (isClitic(word) || !w.Own()) {
			continue
		}
		known, ownOnly := true, false
		if j == i && len(w.Key()) <= 4 {
			known, ownOnly = g.short(doc, i, w.Key())
		}
		if !known || generic(w.Key()) {
			continue
		}
		if spots := w.Spots(ownOnly); len(spots) > 0 {
			best = &mention{first: i, end: j + 1, key: w.Key(), spots: spots}
		}
	}
	return best
}

// generic tells whether a name is but a kind word with an article: "The City".
func generic(key string) bool {
	word, ok := strings.CutPrefix(key, "the ")
	return ok && kindWords[word] != 0
}

// short tells whether a short name may be read as one, and whether only as a code of our own: "us" is no
// country, and "EU" no town, unless a report begins with it.
func (g *Gazetteer) short(doc *text.Doc, i int, key string) (known, ownOnly bool) {
	form := doc.Tokens[i].Form
	capitals := strings.ToUpper(form) == form
	if g.atlas.Code(key) {
		return capitals, true
	}
	return !capitals || dateLine(doc, i), false
}

// dateLine tells whether token i stands where a report says from where it comes: "ROME —", "DOHA (AP)".
func dateLine(doc *text.Doc, i int) bool {
	if i+1 >= len(doc.Tokens) {
		return false
	}
	switch doc.Tokens[i+1].Form {
	case "—", "–", "--", "-", "(", ",":
		return i == 0 || doc.SentenceOf(i) != doc.SentenceOf(i-1)
	}
	return false
}

// abbreviation reads a state's abbreviation: behind a comma ("Pineville, La."), or in letters with stops. The
// stop at a sentence's end belongs to the sentence.
func (g *Gazetteer) abbreviation(doc *text.Doc, i int, sent text.Sentence) *mention {
	form := doc.Tokens[i].Form
	if !upper(form) {
		return nil
	}
	state, sure, ok := g.atlas.State(form)
	n := doc.NameAt(i)
	behind := i >= sent.First+2 && doc.Tokens[i-1].Form == "," && upper(doc.Tokens[i-2].Form)
	alone := sure || form == "NSW" || n != nil && n.Kind == text.LOC && strings.HasSuffix(form, ".")
	if !ok || !behind && !alone {
		return nil
	}
	end := i + 1
	if end+1 < sent.End && doc.Tokens[end].Form == "." && len(strings.ReplaceAll(form, ".", "")) > 2 {
		end++
	}
	return &mention{first: i, end: end, key: atlas.Fold(state.Name), spots: []atlas.Spot{state}, abbr: behind}
}

// extend takes in a kind word that belongs to the name ("Aleppo Governorate"), and notes what the words
// before and behind say of its kind.
func (g *Gazetteer) extend(doc *text.Doc, sent text.Sentence, m *mention) {
	if m.end < sent.End {
		next := doc.Tokens[m.end].Form
		m.kind = kindOf(next)
		if m.kind&(house|street) == 0 && m.kind != 0 {
			g.asKind(m, next)
			last := m.end+1 >= sent.End || !upper(doc.Tokens[m.end+1].Form)
			if upper(next) && last && !allUpper(doc, sent) {
				m.end++
				m.key += " " + atlas.Fold(next)
			}
		}
	}
	if m.kind == 0 && m.first-2 >= sent.First && doc.Tokens[m.first-1].Form == "of" {
		word := doc.Tokens[m.first-2].Form
		if m.kind = kindOf(word) &^ (street | house); m.kind != 0 {
			g.asKind(m, word)
		}
	}
	if m.first > sent.First && strings.EqualFold(doc.Tokens[m.first-1].Form, "the") {
		g.withArticle(doc, sent, m)
	}
	if m.first > sent.First && compass[strings.ToLower(doc.Tokens[m.first-1].Form)] {
		m.part, m.lead = true, 1
		if i := m.first - 3; i >= sent.First && isHyphen(doc.Tokens[i+1].Form) && compass[strings.ToLower(doc.Tokens[i].Form)] {
			m.lead = 3 // "north-east Syria"
		}
	}
}

// withArticle drops the towns from what "the Pacific" may mean: towns take no article.
func (g *Gazetteer) withArticle(doc *text.Doc, sent text.Sentence, m *mention) {
	if m.end < sent.End {
		if u := doc.Tokens[m.end].UPOS; u == text.NOUN || u == text.PROPN || u == text.ADJ || isHyphen(doc.Tokens[m.end].Form) {
			return // "the Aleppo countryside"
		}
	}
	town := func(s atlas.Spot) bool {
		return s.Precision == dateline.Settlement && !strings.HasPrefix(s.Name, "The ")
	}
	if rest := slices.DeleteFunc(slices.Clone(m.spots), town); len(rest) > 0 {
		m.spots = rest
	}
}

// asKind adds the places whose names have the kind word in them: of "Wilkin and Grant counties", Wilkin
// County. What English calls a region is another thing in its own country.
func (g *Gazetteer) asKind(m *mention, word string) {
	if m.kind&(region|county) == 0 || len(m.spots) == 0 {
		return
	}
	likes := []string{singular(strings.ToLower(word))}
	if m.kind&region != 0 {
		likes = append(likes, "oblast", "province", "region", "governorate", "state")
	}
	for _, like := range likes {
		m.spots = atlas.With(m.spots, g.atlas.Listed(m.key+" "+like))
	}
}

func singular(word string) string {
	if s, ok := strings.CutSuffix(word, "ies"); ok {
		return s + "y"
	}
	return strings.TrimSuffix(word, "s")
}

// surnames gives the last words of the article's persons, folded.
func surnames(doc *text.Doc) map[string]bool {
	names := map[string]bool{}
	for _, n := range doc.Names {
		if n.Kind == text.PER && n.End-n.First > 1 {
			names[atlas.Fold(doc.Tokens[n.End-1].Form)] = true
		}
	}
	return names
}
