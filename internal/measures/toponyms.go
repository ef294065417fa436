package measures

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/places/atlas"
)

const toponymsHow = "Places named in the text, one to one where they overlap, wherever the set gives a point; demonyms (“Syrian”), which LGL marks and we " +
	"do not take for places, and toponyms without a point are neither asked for nor held against us, nor are places that are pointed to and not named (“the city”). " +
	"Within 161 km: the share of the found whose point is no farther off than 100 miles; one found without a point is not."

func lglSet() *Set {
	const file = "places/lgl.xml.gz"
	return &Set{Name: "lgl", Title: "LGL, local news", Files: []string{file}, How: toponymsHow, Quick: true,
		run: func(b *bench) error { return b.toponyms(file, readLGL) }}
}

func geovirusSet() *Set {
	const file = "places/geovirus.xml.gz"
	return &Set{Name: "geovirus", Title: "GeoVirus, news of epidemics", Files: []string{file}, How: toponymsHow, Quick: true,
		run: func(b *bench) error { return b.toponyms(file, readGeoVirus) }}
}

// toponym is a place of a set, in bytes. Without a point it is neither asked for nor held against us.
type toponym struct {
	start, end int
	lat, lon   float64
	placed     bool
}

type mapped struct {
	text string
	gold []toponym
}

func (b *bench) toponyms(file string, read func([]byte) ([]mapped, error)) error {
	packed, err := b.gunzip(file)
	if err != nil {
		return err
	}
	all, err := read(packed)
	if err != nil {
		return fmt.Errorf("read %s: %w", file, err)
	}
	var s toponymScore
	err = each(b, all, func(m mapped) []*dateline.Place {
		_, mentions := b.Reader.Grammar(m.text, "")
		return mentions.Places
	}, func(m mapped, got []*dateline.Place) { s.count(b, m, got) })
	b.size("%d articles, %d places with a point", len(all), s.found.Gold)
	b.add(s.found.Measure("places found F1"), s.exact.Measure("places found, same words F1"), s.near.Measure("within 161 km, of the found"), s.resolved.Measure("with a point, of the found"))
	return err
}

type toponymScore struct {
	found, exact evals.PRF
	near         evals.Share // of those found
	resolved     evals.Share
}

// count compares the places found in an article with those that are asked for.
func (s *toponymScore) count(b *bench, m mapped, found []*dateline.Place) {
	used := make([]bool, len(m.gold))
	for _, t := range m.gold {
		if t.placed {
			s.found.Gold++
			s.exact.Gold++
		}
	}
	for _, p := range found {
		if !named(p.Span.Text) {
			continue
		}
		n := m.partner(p.Span, used)
		if n < 0 || used[n] {
			s.found.Got++
			s.exact.Got++
			b.fault("extra", func() string { return around(m.text, p.Span.Start, p.Span.End) + " → " + p.Name })
			continue
		}
		used[n] = true
		if m.gold[n].placed {
			s.judge(b, m, m.gold[n], p)
		}
	}
	for i, t := range m.gold {
		if t.placed && !used[i] {
			b.fault("missed", func() string { return around(m.text, t.start, t.end) })
		}
	}
}

// partner is the toponym that a span overlaps, a free one before one that is used; -1 is none.
func (m mapped) partner(s dateline.Span, used []bool) int {
	overlaps := func(t toponym) bool { return t.start < s.End && s.Start < t.end }
	n := slices.IndexFunc(m.gold, overlaps)
	for n >= 0 && n+1 < len(m.gold) && used[n] && overlaps(m.gold[n+1]) {
		n++
	}
	return n
}

func (s *toponymScore) judge(b *bench, m mapped, t toponym, p *dateline.Place) {
	same := 0
	if core(p.Span.Text) == m.text[t.start:t.end] {
		same = 1
	}
	s.found.Add(1, 0, 1)
	s.exact.Add(same, 0, 1)
	s.resolved.Add(p.Latitude != nil)
	if p.Latitude == nil {
		s.near.Add(false)
		b.fault("without a point", func() string { return around(m.text, t.start, t.end) })
		return
	}
	off := atlas.Kilometres(t.lat, t.lon, *p.Latitude, *p.Longitude)
	s.near.Add(off <= 161)
	if off > 161 {
		b.fault("too far off, "+string(p.Precision), func() string {
			return fmt.Sprintf("%s → %s, %s, %s (%.0f km)", around(m.text, t.start, t.end), p.Name, p.Admin1, p.Country, off)
		})
	}
}

var compass = []string{"north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeastern", "northwestern",
	"southeastern", "southwestern", "northeast", "northwest", "southeast", "southwest", "central", "upper", "lower"}

// named tells whether a place is named and not only pointed to.
func named(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return slices.Contains(compass, first) || strings.IndexFunc(first, unicode.IsUpper) >= 0 || strings.Contains(first, "-")
}

// core is a name without "northern" and "the", which the sets leave out.
func core(s string) string {
	for {
		w, rest, ok := strings.Cut(s, " ")
		if !ok || w != strings.ToLower(w) && w != "The" {
			return s
		}
		s = rest
	}
}

// span turns offsets in characters into bytes; at is what runes gives.
func (t *toponym) span(at []int, start, end int) {
	if start <= end && end < len(at) {
		t.start, t.end = at[start], at[end]
	}
}

// readMapped reads the articles of a set in XML, one by one.
func readMapped[A any](data []byte, read func(A) mapped) ([]mapped, error) {
	var raw struct {
		Articles []A `xml:"article"`
	}
	if err := xml.Unmarshal(data, &raw); err != nil {
		return nil, err
	}
	var all []mapped
	for _, x := range raw.Articles {
		all = append(all, read(x))
	}
	return all, nil
}

func readLGL(data []byte) ([]mapped, error) {
	type article struct {
		Text     string `xml:"text"`
		Toponyms []struct {
			Start int `xml:"start"`
			End   int `xml:"end"`
			Gaz   *struct {
				Lat float64 `xml:"lat"`
				Lon float64 `xml:"lon"`
			} `xml:"gaztag"`
		} `xml:"toponyms>toponym"`
	}
	g, err := atlas.Open()
	if err != nil {
		return nil, err
	}
	return readMapped(data, func(x article) mapped {
		m, at := mapped{text: x.Text}, runes(x.Text)
		for _, y := range x.Toponyms {
			var t toponym
			t.span(at, y.Start, y.End)
			name := x.Text[t.start:t.end]
			_, people := g.People(atlas.Fold(name))
			if t.placed = y.Gaz != nil && !people && !strings.HasSuffix(name, "ian") && !strings.HasSuffix(name, "ians"); t.placed {
				t.lat, t.lon = y.Gaz.Lat, y.Gaz.Lon
			}
			m.gold = append(m.gold, t)
		}
		return m
	})
}

func readGeoVirus(data []byte) ([]mapped, error) {
	type article struct {
		Text     string `xml:"text"`
		Toponyms []struct {
			Start int     `xml:"start"`
			End   int     `xml:"end"`
			Lat   float64 `xml:"lat"`
			Lon   float64 `xml:"lon"`
		} `xml:"locations>location"`
	}
	return readMapped(data, func(x article) mapped {
		m, at := mapped{text: x.Text}, runes(x.Text)
		for _, y := range x.Toponyms {
			t := toponym{lat: y.Lat, lon: y.Lon, placed: true}
			t.span(at, y.Start-1, y.End-1) // it counts from 1
			m.gold = append(m.gold, t)
		}
		slices.SortFunc(m.gold, func(x, y toponym) int { return x.start - y.start })
		return m
	})
}
