// Package places finds every place that an article names and puts it on the map, or, when unsure, leaves it
// with nothing but its words.
//
// Names are looked up in an embedded gazetteer (GeoNames, and tables of our own for countries, seas, regions
// without an office, districts, camps, crossings and bases). Signs around a name tell whether it stands for a
// place at all; the other places of the article, the countries it speaks of and what the text says about
// containment tell which one.
package places

import (
	_ "embed"
	"fmt"
	"slices"
	"unsafe"

	"dateline/internal/dateline"
	"dateline/internal/places/gaz"
	"dateline/internal/text"
)

//go:embed gazetteer.bin
var embedded string

// Gazetteer is the places of the world by their names. It is safe for concurrent use.
type Gazetteer struct {
	file      *gaz.File
	own       *tables
	countries map[string]dateline.Country // alpha-2 → alpha-3
}

// Open opens the embedded gazetteer.
func Open() (*Gazetteer, error) {
	// The bytes are only read, and lie in the program's own image: a copy would cost its size in memory.
	file, err := gaz.Read(unsafe.Slice(unsafe.StringData(embedded), len(embedded)))
	if err != nil {
		return nil, fmt.Errorf("open gazetteer: %w", err)
	}
	own, err := readTables()
	if err != nil {
		return nil, fmt.Errorf("open gazetteer: %w", err)
	}
	g := &Gazetteer{file: file, own: own, countries: map[string]dateline.Country{}}
	for _, c := range own.countries {
		g.countries[c.alpha2] = c.code
	}
	return g, nil
}

// Find returns every place that the article names or points to ("the Turkish capital"), in the order of the
// text. A place that cannot be told with confidence has only its span.
func (g *Gazetteer) Find(doc *text.Doc) []*dateline.Place {
	ms := g.mentions(doc)
	g.resolve(doc, ms)
	places := make([]*dateline.Place, 0, len(ms))
	for _, m := range ms {
		places = append(places, m.place(doc))
	}
	places = append(places, g.nominals(doc, ms)...)
	slices.SortStableFunc(places, func(a, b *dateline.Place) int { return a.Span.Start - b.Span.Start })
	return places
}
