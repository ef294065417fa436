package places

import (
	"math"
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/places/gaz"
)

// spot is one place that a name may mean.
type spot struct {
	id             int // record of the gazetteer, or the (negative) number of a place of our own
	name           string
	country        dateline.Country
	admin1         string
	region, county int // records of the first- and second-level regions that hold it, or gaz.None
	lat, lon       float64
	placed         bool // lat and lon are known
	population     int
	geonames       int
	precision      dateline.Precision
	sort           string // "sea", "camp": the kind of an own place
	capital        bool
	primary        bool    // the name is its usual one
	guess          bool    // the name is only spelt alike
	prior          float64 // how likely it is meant before anything is known of the article: about log10 of its inhabitants
}

// What a place's name is worth beside its inhabitants, in steps of ten times as many. News speaks of capitals
// and regions more than their size tells, of counties and parts of towns less.
const (
	capitalBonus  = 0.8
	capitalFloor  = 7.3 // every capital is well known
	regionBonus   = 0.3
	countyMalus   = 0.6
	variantMalus  = 1.6
	wellKnown     = 6.0
	ownMalus      = 0.5
	rivalMalus    = 2.4 // of a country, where a great region elsewhere has its name: Georgia
	partMalus     = 0.8
	namesakeMalus = 1.5
)

// spots turns the entries of a name into places, with those of our own tables. An own place that the
// gazetteer has too gives way, for the gazetteer's has an identity; but the name is then a well-known one.
func (g *Gazetteer) spots(entries []gaz.Entry, own []int) []spot {
	all := make([]spot, 0, len(entries)+len(own))
	for _, e := range entries {
		all = append(all, g.spot(e))
	}
	n := len(all)
	for _, o := range own {
		s := g.own.spots[o]
		s.primary = true
		s.region, s.county = gaz.None, gaz.None
		if k := known(all[:n], s); k < 0 {
			all = append(all, s)
		} else if s.precision != dateline.Admin1 {
			all[k].name, all[k].primary, all[k].prior = s.name, true, max(all[k].prior, s.prior-ownMalus)
		}
	}
	all = usual(all)
	weighNamesakes(all)
	return all
}

// weighNamesakes makes a region give way to its own city or the capital, and a country to a great region
// elsewhere, where they share a name.
func weighNamesakes(all []spot) {
	for i := range all {
		if all[i].precision == dateline.Admin1 && hasCity(all, &all[i]) {
			all[i].prior -= namesakeMalus
		}
		c := all[i]
		if c.primary {
			for j := range all {
				if c.capital && all[j].precision == dateline.Admin1 && all[j].country == c.country {
					all[j].prior -= namesakeMalus
				}
				if all[j].precision == dateline.CountryAll && all[j].country != c.country && c.precision == dateline.Admin1 && c.population > 3_000_000 {
					all[j].prior -= rivalMalus
				}
			}
		}
	}
}

// usual drops the places of which the name is a mere variant, where it is the usual one of a well-known place.
func usual(all []spot) []spot {
	known := slices.ContainsFunc(all, func(s spot) bool { return s.primary && s.prior > wellKnown })
	if !known {
		return all
	}
	return slices.DeleteFunc(all, func(s spot) bool { return !s.primary && s.population < 300_000 })
}

// hasCity tells whether a region has a city of its own name, of which news speaks more often.
func hasCity(all []spot, region *spot) bool {
	for i := range all {
		if c := &all[i]; c.precision == dateline.Settlement && c.population > 50_000 && c.population > region.population/8 && region.holds(c) {
			return true
		}
	}
	return false
}

func (g *Gazetteer) spot(e gaz.Entry) spot {
	r := g.file.Record(e.Record)
	s := spot{
		id: e.Record, name: r.Name, country: g.countries[r.Country], region: gaz.None, county: gaz.None,
		lat: r.Lat, lon: r.Lon, placed: r.Lat != 0 || r.Lon != 0, population: r.Population, geonames: r.GeoNames,
		capital: r.Flags&gaz.Capital != 0, primary: e.Primary, prior: math.Log10(float64(r.Population) + 30),
	}
	switch r.Kind {
	case gaz.Settlement:
		s.precision = dateline.Settlement
	case gaz.Section:
		s.precision, s.prior = dateline.District, s.prior-partMalus
	case gaz.Admin1:
		s.precision, s.region, s.prior = dateline.Admin1, e.Record, s.prior+regionBonus
	case gaz.Admin2:
		s.precision, s.county, s.prior = dateline.District, e.Record, s.prior-countyMalus
	}
	for p := r.Parent; p != gaz.None; {
		up := g.file.Record(p)
		switch up.Kind {
		case gaz.Admin1:
			s.region = p
		case gaz.Admin2:
			s.county = p
		}
		p = up.Parent
	}
	if s.region != gaz.None {
		s.admin1 = g.file.Record(s.region).Name
	}
	if s.capital {
		s.prior = max(s.prior+capitalBonus, capitalFloor)
	}
	if !e.Primary {
		s.prior -= variantMalus
		if s.population > 50_000 {
			s.prior += variantMalus / 2 // the names of cities were gathered with more care
		}
	}
	return s
}

// known gives the gazetteer's place that the own place s is, or -1.
func known(all []spot, s spot) int {
	best := -1
	for i, x := range all {
		if x.country != s.country || s.country == "" {
			continue
		}
		same := false
		switch s.precision {
		case dateline.Admin1:
			same = x.precision == dateline.Admin1
		case dateline.Settlement, dateline.District:
			same = x.precision != dateline.Admin1 && distance(&x, &s) < 30
		}
		if same && (best < 0 || x.precision == s.precision && all[best].precision != s.precision) {
			best = i
		}
	}
	return best
}

// holds tells whether the place a is a country or region in which b lies. For a region of our own, which has
// no record, and for a town and what stands in it, nearness within the country must do.
func (a *spot) holds(b *spot) bool {
	if a.id == b.id {
		return false
	}
	switch a.precision {
	case dateline.CountryAll:
		return a.country == b.country && b.precision != dateline.CountryAll
	case dateline.Admin1:
		if a.id >= 0 {
			return b.region == a.id && b.precision != dateline.Admin1
		}
		return a.country == b.country && b.precision != dateline.CountryAll && b.precision != dateline.Admin1 && distance(a, b) < 250
	case dateline.District:
		return a.county != gaz.None && b.county == a.county && b.precision != a.precision
	case dateline.Settlement:
		return (b.precision == dateline.Exact || b.precision == dateline.District) && a.country == b.country && distance(a, b) < 30
	}
	return false
}

const earthRadius = 6371.0 // km

// distance gives kilometres between two places along the earth's surface.
func distance(a, b *spot) float64 {
	return kilometres(a.lat, a.lon, b.lat, b.lon)
}

func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	dlat, dlon := (lat2-lat1)*rad, (lon2-lon1)*rad
	h := math.Pow(math.Sin(dlat/2), 2) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin(dlon/2), 2)
	return 2 * earthRadius * math.Asin(min(1, math.Sqrt(h)))
}
