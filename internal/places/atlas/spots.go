package atlas

import (
	"math"
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/places/gaz"
)

// Spot is one place that a name may mean.
type Spot struct {
	ID             int // record of the gazetteer, or the (negative) number of a place of our own
	Name           string
	Country        dateline.Country
	Admin1         string
	Region, County int // records of the first- and second-level regions that hold it, or gaz.None
	Lat, Lon       float64
	Placed         bool // lat and lon are known
	Population     int
	GeoNames       int
	Precision      dateline.Precision
	Sort           string // "sea", "camp": the kind of an own place
	Capital        bool
	Primary        bool    // the name is its usual one
	Guess          bool    // the name is only spelt alike
	Prior          float64 // how likely it is meant before anything is known of the article: about log10 of its inhabitants
}

// What a place's name is worth beside its inhabitants, in steps of ten times as many. News speaks of capitals
// and regions more than their size tells, of counties and parts of towns less.
const (
	capitalBonus  = 1.3
	capitalFloor  = 8 // every capital is well known
	regionBonus   = 0.3
	countyMalus   = 0.6
	variantMalus  = 1.6
	wellKnown     = 6.0
	fairlyKnown   = 4.4
	ownMalus      = 0.5
	rivalMalus    = 2.4 // of a country, where a great region elsewhere has its name: Georgia
	partMalus     = 0.8
	namesakeMalus = 1.5
)

// spots turns the entries of a name into places, with those of our own tables. An own place that the
// gazetteer has too gives way, for the gazetteer's has an identity; but the name is then a well-known one.
func (a *Atlas) spots(entries []gaz.Entry, own []int) []Spot {
	all := make([]Spot, 0, len(entries)+len(own))
	for _, e := range entries {
		all = append(all, a.spot(e))
	}
	n := len(all)
	for _, o := range own {
		s := a.own.spots[o]
		s.Primary = true
		s.Region, s.County = gaz.None, gaz.None
		if k := known(all[:n], s); k < 0 {
			all = append(all, s)
		} else if s.Precision != dateline.Admin1 {
			all[k].Name, all[k].Primary, all[k].Prior = s.Name, true, max(all[k].Prior, s.Prior-ownMalus)
		}
	}
	all = usual(all)
	weighNamesakes(all)
	return all
}

// weighNamesakes makes a region give way to its own city or the capital, and a country to a great region
// elsewhere, where they share a name.
func weighNamesakes(all []Spot) {
	for i := range all {
		if all[i].Precision == dateline.Admin1 && hasCity(all, &all[i]) {
			all[i].Prior -= namesakeMalus
		}
		c := all[i]
		if c.Primary {
			for j := range all {
				if c.Capital && all[j].Precision == dateline.Admin1 && all[j].Country == c.Country {
					all[j].Prior -= namesakeMalus
				}
				if all[j].Precision == dateline.CountryAll && all[j].Country != c.Country && c.Precision == dateline.Admin1 && c.Population > 3_000_000 {
					all[j].Prior -= rivalMalus
				}
			}
		}
	}
}

// usual drops the places of which the name is a mere variant, where it is the usual one of a well-known place,
// and puts them back where it is that of a town: Salisbury is no longer Harare.
func usual(all []Spot) []Spot {
	known := slices.ContainsFunc(all, func(s Spot) bool { return s.Primary && s.Prior > wellKnown })
	if !known {
		if slices.ContainsFunc(all, func(s Spot) bool { return s.Primary && s.Prior > fairlyKnown }) {
			for i := range all {
				if !all[i].Primary {
					all[i].Prior -= variantMalus
				}
			}
		}
		return all
	}
	return slices.DeleteFunc(all, func(s Spot) bool { return !s.Primary && s.Population < 300_000 })
}

// hasCity tells whether a region has a city of its own name, of which news speaks more often.
func hasCity(all []Spot, region *Spot) bool {
	for i := range all {
		if c := &all[i]; c.Precision == dateline.Settlement && c.Population > 50_000 && c.Population > region.Population/8 && region.Holds(c) {
			return true
		}
	}
	return false
}

func (a *Atlas) spot(e gaz.Entry) Spot {
	r := a.file.Record(e.Record)
	s := Spot{
		ID: e.Record, Name: r.Name, Country: a.countries[r.Country], Region: gaz.None, County: gaz.None,
		Lat: r.Lat, Lon: r.Lon, Placed: r.Lat != 0 || r.Lon != 0, Population: r.Population, GeoNames: r.GeoNames,
		Capital: r.Flags&gaz.Capital != 0, Primary: e.Primary, Prior: math.Log10(float64(r.Population) + 30),
	}
	switch r.Kind {
	case gaz.Settlement:
		s.Precision = dateline.Settlement
	case gaz.Section:
		s.Precision, s.Prior = dateline.District, s.Prior-partMalus
	case gaz.Admin1:
		s.Precision, s.Region, s.Prior = dateline.Admin1, e.Record, s.Prior+regionBonus
	case gaz.Admin2:
		s.Precision, s.County, s.Prior = dateline.District, e.Record, s.Prior-countyMalus
	}
	for p := r.Parent; p != gaz.None; {
		up := a.file.Record(p)
		switch up.Kind {
		case gaz.Admin1:
			s.Region = p
		case gaz.Admin2:
			s.County = p
		}
		p = up.Parent
	}
	if s.Region != gaz.None {
		s.Admin1 = a.file.Record(s.Region).Name
	}
	if s.Capital {
		s.Prior = max(s.Prior+capitalBonus, capitalFloor)
	}
	if !e.Primary {
		s.Prior -= variantMalus
		if s.Population > 50_000 {
			s.Prior += variantMalus / 2 // the names of cities were gathered with more care
		}
	}
	return s
}

// known gives the gazetteer's place that the own place s is, or -1.
func known(all []Spot, s Spot) int {
	best := -1
	for i, x := range all {
		if x.Country != s.Country || s.Country == "" {
			continue
		}
		same := false
		switch s.Precision {
		case dateline.Admin1:
			same = x.Precision == dateline.Admin1
		case dateline.Settlement, dateline.District:
			same = x.Precision != dateline.Admin1 && Distance(&x, &s) < 30
		}
		if same && (best < 0 || x.Precision == s.Precision && all[best].Precision != s.Precision) {
			best = i
		}
	}
	return best
}

// Holds tells whether the place a is a country or region in which b lies. For a region of our own, which has
// no record, and for a town and what stands in it, nearness within the country must do.
func (a *Spot) Holds(b *Spot) bool {
	if a.ID == b.ID {
		return false
	}
	switch a.Precision {
	case dateline.CountryAll:
		return a.Country == b.Country && b.Precision != dateline.CountryAll
	case dateline.Admin1:
		if a.ID >= 0 {
			return b.Region == a.ID && b.Precision != dateline.Admin1
		}
		return a.Country == b.Country && b.Precision != dateline.CountryAll && b.Precision != dateline.Admin1 && Distance(a, b) < 250
	case dateline.District:
		return a.County != gaz.None && b.County == a.County && b.Precision != a.Precision
	case dateline.Settlement:
		return (b.Precision == dateline.Exact || b.Precision == dateline.District) && a.Country == b.Country && Distance(a, b) < 30
	}
	return false
}

const earthRadius = 6371.0 // km

// Distance gives kilometres between two places along the earth's surface.
func Distance(a, b *Spot) float64 {
	return Kilometres(a.Lat, a.Lon, b.Lat, b.Lon)
}

// Kilometres gives the distance between two points, in degrees, along the earth's surface.
func Kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	dlat, dlon := (lat2-lat1)*rad, (lon2-lon1)*rad
	h := math.Pow(math.Sin(dlat/2), 2) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin(dlon/2), 2)
	return 2 * earthRadius * math.Asin(min(1, math.Sqrt(h)))
}
