package places

import (
	"math"
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
	"dateline/internal/places/gaz"
	"dateline/internal/text"
)

// group is the mentions of one name, which within an article mean one place.
type group struct {
	key    string
	ms     []*mention
	spots  []atlas.Spot
	belief []float64 // how far each of spots is believed in, summing to one
	in     *group    // what the text puts it into
	beside []*group  // named close by in the text
	kind   hint
	choice int // index of the likeliest of spots, or -1
	score  float64
	margin float64 // over the next likely that lies elsewhere
}

// resolve decides for every mention what it means. Belief in what each name means is spread from name to
// name until it settles: every place supports those near it, in its region and in its country.
func (g *Gazetteer) resolve(doc *text.Doc, ms []*mention) {
	groups := gather(ms)
	ev := g.evidence(doc, groups)
	for range rounds {
		ev.gather(groups)
		for _, gr := range groups {
			gr.choose(ev)
		}
	}
	for _, gr := range groups {
		if gr.choice < 0 || !gr.sure() {
			continue
		}
		for _, m := range gr.ms {
			s := gr.spots[gr.choice]
			m.choice = &s
		}
	}
}

// Bounds, so that the work grows with the article's length and no faster: belief settles after three or four
// rounds, and the names beyond the first sixty add nothing to what an article says about where it plays.
const (
	rounds     = 4
	maxSpots   = 14 // of one name; the likeliest are kept
	maxBeside  = 8
	maxAnchors = 60
)

// gather puts the mentions of one name together: within an article a name keeps its meaning. A name that the
// text puts into different places ("Portland, Oregon", "Portland, Maine") is several, and so is one that is
// called now a city and now a province.
func gather(ms []*mention) []*group {
	byKey := map[string]*group{}
	of := map[*mention]*group{}
	var all []*group
	for _, m := range ms {
		key := m.key
		if m.kind != 0 {
			key += "/" + string(rune('0'+m.kind))
		}
		gr := byKey[key]
		if gr == nil || m.in != nil && gr.in != nil && m.in.key != gr.in.key {
			gr = &group{key: key, kind: m.kind, choice: -1, spots: likeliest(suited(m.spots, m.kind), m.in)}
			gr.believe(func(s *atlas.Spot) float64 { return s.Prior })
			byKey[key] = gr
			all = append(all, gr)
		}
		gr.ms = append(gr.ms, m)
		of[m] = gr
		if m.in != nil && gr.in == nil {
			// What holds it may have no group yet: a stand-in, until all are known.
			gr.in = &group{key: m.in.key, spots: m.in.spots}
		}
	}
	for i, m := range ms {
		gr := of[m]
		if m.in != nil && of[m.in] != nil && of[m.in] != gr && gr.in.key == m.in.key {
			gr.in = of[m.in]
		}
		for j := max(0, i-3); j <= i+3 && j < len(ms); j++ {
			if o := of[ms[j]]; o != gr && len(gr.beside) < maxBeside && !slices.Contains(gr.beside, o) {
				gr.beside = append(gr.beside, o)
			}
		}
	}
	return all
}

// likeliest keeps the places that are likeliest beforehand, and those that lie where the text says.
func likeliest(spots []atlas.Spot, in *mention) []atlas.Spot {
	if len(spots) <= maxSpots {
		return spots
	}
	held := func(s *atlas.Spot) float64 {
		if in != nil && slices.ContainsFunc(in.spots, func(c atlas.Spot) bool { return c.Holds(s) }) {
			return heldBy
		}
		return 0
	}
	spots = slices.Clone(spots)
	slices.SortStableFunc(spots, func(a, b atlas.Spot) int {
		x, y := a.Prior+held(&a), b.Prior+held(&b)
		switch {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return spots[:maxSpots]
}

// suited keeps the places that are of the sort of which the text speaks, if there are any. A river or a lake
// keeps no town: "Hudson River" is not Hudson, even where no list has the river.
func suited(spots []atlas.Spot, kind hint) []atlas.Spot {
	if kind == 0 {
		return spots
	}
	var some []atlas.Spot
	for _, s := range spots {
		var ok bool
		switch s.Precision {
		case dateline.Admin1, dateline.CountryAll:
			ok = kind&region != 0
		case dateline.District:
			ok = kind&(county|quarter) != 0
		case dateline.Settlement:
			ok = kind&(town|quarter) != 0
		default:
			ok = kind&nature != 0
		}
		if ok {
			s.Prior += ofKind
			some = append(some, s)
		}
	}
	if len(some) == 0 && kind&nature == 0 {
		return spots
	}
	return some
}

// believe spreads belief over the group's places by their scores: a softmax.
func (gr *group) believe(score func(*atlas.Spot) float64) {
	const sharpness = 2 // one step of the scale, ten times the inhabitants, is seven times the belief
	gr.belief = make([]float64, len(gr.spots))
	top := math.Inf(-1)
	for i := range gr.spots {
		gr.belief[i] = score(&gr.spots[i])
		top = max(top, gr.belief[i])
	}
	sum := 0.0
	for i := range gr.belief {
		gr.belief[i] = math.Exp(sharpness * (gr.belief[i] - top))
		sum += gr.belief[i]
	}
	for i := range gr.belief {
		gr.belief[i] /= sum
	}
}

// besides tells how far the names close by in the text speak for s.
func (gr *group) besides(s *atlas.Spot) float64 {
	if len(gr.beside) == 0 {
		return 0
	}
	sum := 0.0
	for _, o := range gr.beside {
		for i := range o.spots {
			c := &o.spots[i]
			switch {
			case c.Country == "" || c.Country != s.Country || c.ID == s.ID:
			case s.Region != gaz.None && c.Region == s.Region:
				sum += o.belief[i]
			default:
				sum += 0.5 * o.belief[i]
			}
			if c.Precision == s.Precision && c.ID != s.ID {
				sum += alike(s.Precision) * o.belief[i]
			}
		}
	}
	return sum / float64(len(gr.beside))
}

// alike tells how much names close by that are of the same sort are worth: states stand beside states.
func alike(p dateline.Precision) float64 {
	if p == dateline.Admin1 || p == dateline.CountryAll {
		return 0.8
	}
	return 0.25
}

// Weights of the signs that tell places of one name apart, in the scale of a prior: one is ten times the
// inhabitants. They were set by hand and are round: none of them is fitted to a text. What the text itself
// says about containment outweighs all that surrounds a name.
const (
	actorWeight   = 1.0 // a country named, or its people: they may act elsewhere
	countryWeight = 1.8 // places within a country
	regionWeight  = 2.2
	nearWeight    = 2.5
	besideWeight  = 1.2
	heldBy        = 6   // "Portland, Maine"
	guessCountry  = 0.5 // how much of a country the article must speak, for a spelling to be guessed in it
	ofKind        = 1.5 // of the sort that a kind word beside the name asks for
)

// choose scores every place of the group's name.
func (gr *group) choose(ev *evidence) {
	scores := make([]float64, len(gr.spots))
	top := math.Inf(-1)
	gr.choice, gr.score = -1, top
	for i := range gr.spots {
		s := &gr.spots[i]
		around := ev.inCountry(gr, s.Country) + regionWeight*ev.inRegion(gr, s.Region) + nearWeight*ev.near(gr, s) + besideWeight*gr.besides(s)
		v := s.Prior + ev.local*around
		if gr.in.holds(s) {
			v += heldBy
		}
		if s.Guess && ev.inCountry(gr, s.Country) < guessCountry {
			v, around = 0, 0
		}
		if scores[i] = v; v > top {
			// That a report speaks of many countries makes namesakes less alike, but no place less known.
			top, gr.choice, gr.score = v, i, v+(1-ev.local)*around
		}
	}
	if gr.choice < 0 {
		return
	}
	gr.margin = 9 // nothing else could be meant
	for i := range gr.spots {
		if i != gr.choice && !samePlace(&gr.spots[i], &gr.spots[gr.choice]) {
			gr.margin = min(gr.margin, top-scores[i])
		}
	}
	i := -1
	gr.believe(func(*atlas.Spot) float64 { i++; return scores[i] })
}

// samePlace tells whether it is no harm to take one place for the other: a town and its county, a region
// and its city of the same name.
func samePlace(a, b *atlas.Spot) bool {
	return atlas.Distance(a, b) < 40 || a.Holds(b) || b.Holds(a)
}

// holds tells whether the group's place, or one it may mean, holds s.
func (gr *group) holds(s *atlas.Spot) bool {
	if gr == nil {
		return false
	}
	for i := range gr.spots {
		if gr.spots[i].Holds(s) {
			return true
		}
	}
	return false
}

// sure tells whether the choice is good enough to be said: a place that is hardly known needs the article's support.
func (gr *group) sure() bool {
	return gr.score >= minScore && gr.margin >= minMargin && gr.spots[gr.choice].Placed
}

// A town of 600 people scores 2.8 by itself, one of 30,000 people 4.5. The margin is small, for the scores of
// two towns of one name that the article speaks for alike are close whatever their size.
const (
	minScore  = 4.5
	minMargin = 0.3
)

// place makes the finding of a mention. Of "northern Syria" it gives Syria's point, but owns to an area: the
// point says where to look, the precision how far from it.
func (m *mention) place(doc *text.Doc) *dateline.Place {
	p := &dateline.Place{Span: doc.Span(m.first-m.lead, m.end)}
	s := m.choice
	if s == nil {
		return p
	}
	lat, lon := s.Lat, s.Lon
	p.Name, p.Country, p.Admin1, p.GeoNames, p.Precision = s.Name, s.Country, s.Admin1, s.GeoNames, s.Precision
	p.Latitude, p.Longitude = &lat, &lon
	if m.part && (s.Precision == dateline.CountryAll || s.Precision == dateline.Admin1 || s.Precision == dateline.Area) {
		p.Precision = dateline.Area
	}
	return p
}
