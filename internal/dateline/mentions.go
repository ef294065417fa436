package dateline

import "slices"

// Party is somebody who acts, is acted on or speaks, as one mention names them.
type Party struct {
	Span     Span    `json:"span"`              // the noun phrase's core with its modifiers, without relative clauses
	Head     Span    `json:"head"`              // its head word or name
	Name     string  `json:"name,omitempty"`    // canonical name
	Country  Country `json:"country,omitempty"` // whose they are
	Sector   Sector  `json:"sector,omitempty"`
	Role     *Span   `json:"role,omitempty"`     // "Russian Foreign Minister"
	Actor    ActorID `json:"actor,omitempty"`    // entry of the actor list
	Mentions []Span  `json:"mentions,omitempty"` // the other mentions of the same party in the article
	Private  bool    `json:"private,omitempty"`  // a person who is no public figure: the name is held back in exports
}

// Same tells whether two mentions are of one party; nil is nobody.
func (p *Party) Same(q *Party) bool {
	if p == nil || q == nil {
		return false
	}
	if p.Span == q.Span || p.Actor != "" && p.Actor == q.Actor || p.Name != "" && p.Name == q.Name {
		return true
	}
	return slices.Contains(p.Mentions, q.Span) || slices.Contains(q.Mentions, p.Span)
}

// Precision is how exactly a place is known.
type Precision string

const (
	Exact      Precision = "exact"      // a building, a crossing, a point
	Settlement Precision = "settlement" // a city, town or village
	District   Precision = "district"   // part of a settlement, or a second-level region
	Admin1     Precision = "admin1"     // a first-level region
	CountryAll Precision = "country"
	Area       Precision = "area" // a sea, a river, a border, a region without an office
)

// Place is somewhere on the map, as one mention names it. A place that could not be resolved keeps its
// Span and has no coordinates.
type Place struct {
	Span      Span      `json:"span"`
	Name      string    `json:"name,omitempty"`
	Country   Country   `json:"country,omitempty"`
	Admin1    string    `json:"admin1,omitempty"` // name of the first-level region
	Latitude  *float64  `json:"latitude,omitempty"`
	Longitude *float64  `json:"longitude,omitempty"`
	GeoNames  int       `json:"geonames,omitempty"`
	Precision Precision `json:"precision,omitempty"`
}

// Basis is where a date was taken from.
type Basis string

const (
	Stated    Basis = "stated"    // the date stands in the text
	Reckoned  Basis = "reckoned"  // worked out from words such as "on Wednesday" and the publication date
	Published Basis = "published" // nothing was said: the article's date is the latest it can be
)

// Granularity is how fine a date is.
type Granularity string

const (
	Time   Granularity = "time"
	Day    Granularity = "day"
	Week   Granularity = "week"
	Month  Granularity = "month"
	Season Granularity = "season"
	Year   Granularity = "year"
	Period Granularity = "span"
)

// When is a stretch of time. Start and End are inclusive RFC 3339 dates or date-times; both are empty when
// the words cannot be put on the calendar (a relative expression in an article without a date).
type When struct {
	Span        Span        `json:"span,omitzero"` // absent where Basis is Published
	Start       string      `json:"start,omitempty"`
	End         string      `json:"end,omitempty"`
	Basis       Basis       `json:"basis,omitempty"`
	Granularity Granularity `json:"granularity,omitempty"`
}

// Mentions are the parties, places and times that an article names, each in the order of the text. The
// stages that find claims choose among them by their spans, so that a thing is resolved once.
type Mentions struct {
	Parties []*Party
	Places  []*Place
	Whens   []*When
}
