// Package places finds every place that an article names and puts it on the map, or, when unsure, leaves it
// with nothing but its words.
//
// An atlas tells what a name may mean. Signs around the name tell whether it stands for a place at all; the
// other places of the article, the countries it speaks of and what the text says about containment tell which.
package places

import (
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
	"dateline/internal/text"
)

// Gazetteer finds places. It is safe for concurrent use.
type Gazetteer struct {
	atlas *atlas.Atlas
}

// Open opens the embedded gazetteer: some milliseconds, and little memory beside the program's own image.
func Open() (*Gazetteer, error) {
	a, err := atlas.Open()
	if err != nil {
		return nil, err
	}
	return &Gazetteer{atlas: a}, nil
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
