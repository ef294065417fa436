package places

import (
	"math"

	"dateline/internal/dateline"
	"dateline/internal/places/gaz"
	"dateline/internal/text"
)

// group is the mentions of one name, which within an article mean one place.
type group struct {
	key    string
	ms     []*mention
	spots  []spot
	in     *group // what the text puts it into
	kind   hint
	choice int // index of the likeliest of spots, or -1
	score  float64
	margin float64
}

// resolve decides for every mention what it means.
func (g *Gazetteer) resolve(doc *text.Doc, ms []*mention) {
	groups := gather(ms)
	ev := g.evidence(doc, groups)
	for range rounds {
		for _, gr := range groups {
			gr.choose(ev)
		}
		ev.gather(groups)
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

// rounds of choosing: the second uses what the first has chosen.
const rounds = 4

// gather puts the mentions of one name together; a name that the text puts into different places is several.
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
			gr = &group{key: key, kind: m.kind, choice: -1, spots: suited(m.spots, m.kind)}
			byKey[key] = gr
			all = append(all, gr)
		}
		gr.ms = append(gr.ms, m)
		of[m] = gr
		if m.in != nil && gr.in == nil {
			gr.in = &group{key: m.in.key}
		}
	}
	for _, m := range ms {
		if gr := of[m]; m.in != nil && of[m.in] != nil && of[m.in] != gr && gr.in != nil && gr.in.key == m.in.key {
			gr.in = of[m.in]
		}
	}
	return all
}

// suited keeps the places that are of the sort of which the text speaks, if there are any.
func suited(spots []spot, kind hint) []spot {
	var some []spot
	for _, s := range spots {
		ok := false
		switch s.precision {
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
			some = append(some, s)
		}
	}
	if kind&nature != 0 {
		return some
	}
	if kind == 0 || len(some) == 0 {
		return spots
	}
	return some
}

// evidence is what the article says about where it plays.
type evidence struct {
	countries map[dateline.Country]float64 // shares
	regions   map[int]float64
	anchors   []*spot // places chosen so far, the most named first
	weight    []float64
	base      map[dateline.Country]float64 // from adjectives
}

func (g *Gazetteer) evidence(doc *text.Doc, groups []*group) *evidence {
	ev := &evidence{base: map[dateline.Country]float64{}}
	for i := range doc.Tokens {
		if form := doc.Tokens[i].Form; upper(form) {
			if c, ok := g.own.demonyms[fold(form)]; ok {
				ev.base[c]++
			}
		}
	}
	for _, gr := range groups {
		for _, s := range gr.spots {
			if s.precision == dateline.CountryAll && len(gr.spots) == 1 {
				ev.base[s.country] += float64(len(gr.ms))
			}
		}
	}
	ev.share(ev.base)
	ev.regions = map[int]float64{}
	return ev
}

// share turns counts, each damped, into shares.
func (ev *evidence) share(counts map[dateline.Country]float64) {
	total := 0.0
	shares := make(map[dateline.Country]float64, len(counts))
	for c, n := range counts {
		shares[c] = math.Sqrt(n)
	}
	for _, n := range shares {
		total = max(total, n)
	}
	for c := range shares {
		shares[c] /= total
	}
	ev.countries = shares
}

const maxAnchors = 60

// gather takes up what has been chosen.
func (ev *evidence) gather(groups []*group) {
	counts := map[dateline.Country]float64{}
	for c, n := range ev.base {
		counts[c] += n
	}
	ev.regions = map[int]float64{}
	ev.anchors, ev.weight = ev.anchors[:0], ev.weight[:0]
	top := 0.0
	for _, gr := range groups {
		if gr.choice < 0 {
			continue
		}
		s := &gr.spots[gr.choice]
		trust := min(1, 0.2+gr.margin/3)
		n := math.Sqrt(float64(len(gr.ms))) * trust
		if s.precision != dateline.CountryAll && s.country != "" {
			counts[s.country] += n
		}
		if s.region != gaz.None {
			ev.regions[s.region] += n
			top = max(top, ev.regions[s.region])
		}
		if s.placed && s.precision != dateline.CountryAll && s.precision != dateline.Area && len(ev.anchors) < maxAnchors {
			ev.anchors, ev.weight = append(ev.anchors, s), append(ev.weight, n)
		}
	}
	for r := range ev.regions {
		ev.regions[r] /= top
	}
	ev.share(counts)
}

// near tells how near the places chosen so far lie, from 0 to 1.
func (ev *evidence) near(s *spot) float64 {
	if !s.placed {
		return 0
	}
	sum, total := 0.0, 0.0
	for i, a := range ev.anchors {
		if a.id == s.id || a.name == s.name {
			continue
		}
		sum += ev.weight[i] * math.Exp(-distance(a, s)/120)
		total += ev.weight[i]
	}
	return min(1, sum/max(1, math.Sqrt(total)))
}

// Weights of the signs that tell places of one name apart, in the scale of a prior: one is ten times the inhabitants.
const (
	inCountry = 2.2
	inRegion  = 1.8
	nearby    = 2.5
	heldBy    = 6
)

func (gr *group) choose(ev *evidence) {
	gr.choice, gr.score, gr.margin = -1, math.Inf(-1), 0
	second := math.Inf(-1)
	for i := range gr.spots {
		s := &gr.spots[i]
		v := s.prior + inCountry*ev.countries[s.country] + nearby*ev.near(s)
		if s.region != gaz.None {
			v += inRegion * ev.regions[s.region]
		}
		if gr.in.holds(s) {
			v += heldBy
		}
		if v > gr.score {
			second = gr.score
			gr.choice, gr.score = i, v
		} else if v > second {
			second = v
		}
	}
	gr.margin = gr.score - second
	if gr.choice >= 0 && math.IsInf(second, -1) {
		gr.margin = 3
	}
}

// holds tells whether the group's place, or one it may mean, holds s.
func (gr *group) holds(s *spot) bool {
	if gr == nil {
		return false
	}
	for i := range gr.spots {
		if gr.spots[i].holds(s) {
			return true
		}
	}
	return false
}

// sure tells whether the choice is good enough to be said: a place that is hardly known needs the article's support.
func (gr *group) sure() bool {
	return gr.score >= 4 && gr.margin >= 0.15 && gr.spots[gr.choice].placed
}

// place makes the finding of a mention.
func (m *mention) place(doc *text.Doc) *dateline.Place {
	p := &dateline.Place{Span: doc.Span(m.first-m.lead, m.end)}
	s := m.choice
	if s == nil {
		return p
	}
	lat, lon := s.lat, s.lon
	p.Name, p.Country, p.Admin1, p.GeoNames, p.Precision = s.name, s.country, s.admin1, s.geonames, s.precision
	p.Latitude, p.Longitude = &lat, &lon
	if m.part && (s.precision == dateline.CountryAll || s.precision == dateline.Admin1 || s.precision == dateline.Area) {
		p.Precision = dateline.Area
	}
	return p
}
