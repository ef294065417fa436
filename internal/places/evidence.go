package places

import (
	"math"

	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
	"dateline/internal/places/gaz"
	"dateline/internal/text"
)

// evidence is what the article says about where it plays. Countries are counted in two ways: news names the
// countries that act, far from where something happened, but the towns it names lie there.
type evidence struct {
	actors  map[dateline.Country]float64 // adjectives of countries: who acts need not say where
	tells   map[dateline.Country]float64 // words that only one country's own news uses
	named   map[dateline.Country]float64 // countries, as far as they are believed to be meant
	places  map[dateline.Country]float64 // of the places within countries
	regions map[int]float64
	anchors []*group
	points  []point
	local   float64 // how far it is local news, from ½ to 1: these speak of few countries, and mean what is near
}

// point is a place that is believed in.
type point struct {
	of     *group
	s      *atlas.Spot
	belief float64
}

// evidence gathers what stands in the text itself, before any name is resolved.
func (g *Gazetteer) evidence(doc *text.Doc, groups []*group) *evidence {
	ev := &evidence{actors: map[dateline.Country]float64{}, tells: map[dateline.Country]float64{}}
	said := map[string]bool{}
	for i := range doc.Tokens {
		form := doc.Tokens[i].Form
		if upper(form) {
			if c, ok := g.atlas.People(atlas.Fold(form)); ok {
				ev.actors[c]++
			}
		}
		if c, ok := g.atlas.Tells(form); ok && !said[form] {
			ev.tells[c] += tellWeight
			said[form] = true
		}
	}
	ev.anchors = groups[:min(len(groups), maxAnchors)]
	return ev
}

const (
	tellWeight = 0.4
	localBase  = 1.15
	localStep  = 0.12
	leastPoint = 0.03 // of belief, for a place to support others by lying near
)

// gather takes up what is believed of all places. An ambiguous name counts for little, and a capital no more
// than its country: it is often only who acts.
func (ev *evidence) gather(groups []*group) {
	ev.named, ev.places, ev.regions = map[dateline.Country]float64{}, map[dateline.Country]float64{}, map[int]float64{}
	for _, gr := range groups {
		gr.tally(func(s *atlas.Spot, n float64) {
			if acts(s) {
				ev.named[s.Country] += n
			} else if s.Country != "" {
				ev.places[s.Country] += n
			}
			if s.Region != gaz.None {
				ev.regions[s.Region] += n
			}
		})
	}
	countries := 0
	for c, n := range ev.named {
		if n+ev.actors[c] >= 0.9 {
			countries++
		}
	}
	for c, n := range ev.actors {
		if n >= 1 && ev.named[c] == 0 {
			countries++
		}
	}
	ev.local = max(0.5, min(1, localBase-localStep*float64(countries)))
	ev.points = ev.points[:0]
	for _, gr := range ev.anchors {
		for i := range gr.spots {
			if s := &gr.spots[i]; gr.belief[i] > leastPoint && s.Placed && !acts(s) && s.Precision != dateline.Area {
				ev.points = append(ev.points, point{gr, s, gr.belief[i]})
			}
		}
	}
}

// acts tells whether a place is often named for who sits there: a country, a capital, the White House.
func acts(s *atlas.Spot) bool {
	return s.Precision == dateline.CountryAll || s.Capital || s.Sort == "building"
}

// tally calls f with how much each of the group's places counts: belief twice, so that the many namesakes of
// an ambiguous name do not add up to a country of their own; repetition by its root, so that one name said
// often does not drown the others.
func (gr *group) tally(f func(s *atlas.Spot, n float64)) {
	n := math.Sqrt(float64(len(gr.ms)))
	for i := range gr.spots {
		f(&gr.spots[i], n*gr.belief[i]*gr.belief[i])
	}
}

// inCountry weighs how far the article speaks of the country, beside the group itself.
func (ev *evidence) inCountry(gr *group, c dateline.Country) float64 {
	if c == "" {
		return 0
	}
	named, places := ev.actors[c]+ev.named[c], ev.tells[c]+ev.places[c]
	gr.tally(func(s *atlas.Spot, n float64) {
		switch {
		case s.Country != c:
		case acts(s):
			named -= n
		default:
			places -= n
		}
	})
	return actorWeight*saturate(named/2) + countryWeight*saturate(places)
}

// inRegion tells how far the article speaks of a region's places, beside the group itself, from 0 to 1.
func (ev *evidence) inRegion(gr *group, r int) float64 {
	if r == gaz.None {
		return 0
	}
	others := ev.regions[r]
	gr.tally(func(s *atlas.Spot, n float64) {
		if s.Region == r {
			others -= n
		}
	})
	return saturate(others)
}

// saturate turns a count into a share: the first sign says much, the tenth nothing new.
func saturate(x float64) float64 { return 1 - math.Exp(-0.8*max(0, x)) }

// near tells how far the places believed in lie around s, from 0 to 1. Of each name only the nearest place
// counts; a county or town that holds s, or lies in it, counts double. (What a first-level region holds,
// inRegion counts.)
func (ev *evidence) near(gr *group, s *atlas.Spot) float64 {
	if !s.Placed || s.Precision == dateline.CountryAll || s.Precision == dateline.Area {
		return 0
	}
	sum, best := 0.0, 0.0
	for i, p := range ev.points {
		if i > 0 && p.of != ev.points[i-1].of {
			sum, best = sum+best, 0
		}
		switch {
		case p.of == gr || p.of.key == gr.key || p.s.ID == s.ID:
		case p.s.Precision != dateline.Admin1 && p.s.Holds(s) || s.Precision != dateline.Admin1 && s.Holds(p.s):
			best = max(best, 2*p.belief)
		default:
			best = max(best, p.belief*closeness(p.s, s))
		}
	}
	return saturate(sum + best)
}

// closeness falls from one to nothing over a few hundred kilometres.
func closeness(a, b *atlas.Spot) float64 {
	const reach = 90.0 // km: about as far as a local paper's readers live
	if math.Abs(a.Lat-b.Lat) > 5 {
		return 0
	}
	return math.Exp(-atlas.Distance(a, b) / reach)
}
