package places

import (
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
	"dateline/internal/text"
)

// spread gives the kind that a plural speaks of to all names of its list: "Grant, Swift and Wilkin counties".
func (g *Gazetteer) spread(doc *text.Doc, ms []*mention) {
	for n := len(ms) - 1; n > 0; n-- {
		a, b := ms[n-1], ms[n]
		if b.kind&(region|county) == 0 || b.end >= len(doc.Tokens) {
			continue
		}
		word := doc.Tokens[b.end].Form
		if a.plural != "" {
			continue
		}
		if b.plural == "" && strings.HasSuffix(word, "s") && kindOf(word) != 0 {
			b.plural = word
		}
		gap := b.first - a.end
		if b.plural == "" || gap > 2 || a.kind != 0 {
			continue
		}
		if sep := doc.Tokens[a.end].Form; sep == "," || sep == "and" || sep == "or" {
			a.kind, a.plural = b.kind, b.plural
			g.asKind(a, b.plural)
		}
	}
}

// link notes which mention the text puts into which: "Aleppo, Syria", "Syria's Aleppo", "Aleppo in Syria".
func link(doc *text.Doc, ms []*mention) {
	for n := len(ms) - 2; n >= 0; n-- {
		a, b := ms[n], ms[n+1]
		gap := b.first - a.end
		switch {
		case a.mayBeCountry() && b.mayBeCountry() && !b.abbr: // a list
		case gap == 1 && doc.Tokens[a.end].Form == ",", gap == 0 && b.abbr:
			if b.mayHold(a) {
				a.in = b
				b.asRegion(a)
			} else if b.in != nil && b.in.mayHold(a) {
				a.in = b.in
			}
		case gap >= 1 && isPossessive(doc.Tokens[a.end].Form) && adjectives(doc, a.end+1, b.first):
			if a.mayHold(b) && !b.mayBeCountry() {
				b.in = a
			}
		case gap <= 2 && inside(doc, a):
			if b.mayHold(a) && !a.mayBeCountry() {
				a.in = b
			}
		case a.plural != "" && b.plural == a.plural && b.in != nil && b.in.mayHold(a):
			a.in = b.in // "Camden and Charlton counties in Georgia"
		}
	}
}

// inside tells whether "in" follows a name, or its kind word.
func inside(doc *text.Doc, m *mention) bool {
	next := m.end
	if next+1 < len(doc.Tokens) && kindOf(doc.Tokens[next].Form) != 0 {
		next++
	}
	return doc.Tokens[next].Form == "in"
}

func (m *mention) mayBeCountry() bool {
	return slices.ContainsFunc(m.spots, func(s atlas.Spot) bool { return s.Precision == dateline.CountryAll })
}

// adjectives tells whether tokens [first, end) are adjectives: "Pakistan's restive southwestern Balochistan".
func adjectives(doc *text.Doc, first, end int) bool {
	for i := first; i < end; i++ {
		if u := doc.Tokens[i].UPOS; u != text.ADJ && !compass[strings.ToLower(doc.Tokens[i].Form)] {
			return false
		}
	}
	return true
}

// mayHold tells whether something that m may mean holds something that o may mean.
func (m *mention) mayHold(o *mention) bool {
	for i := range m.spots {
		for j := range o.spots {
			if m.spots[i].Holds(&o.spots[j]) {
				return true
			}
		}
	}
	return false
}

// asRegion reads the second name of "Albany, New York" as the region's, not the city's.
func (m *mention) asRegion(o *mention) {
	for i := range m.spots {
		for j := range o.spots {
			if m.spots[i].Precision == dateline.Admin1 && o.spots[j].Precision == dateline.Settlement && m.spots[i].Holds(&o.spots[j]) {
				m.kind |= region
				return
			}
		}
	}
}
