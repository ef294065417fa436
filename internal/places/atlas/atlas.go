// Package atlas knows what places a name may mean: the world's places by their names, from an embedded
// gazetteer (GeoNames) and from tables of our own for countries, seas, regions without an office, districts,
// camps, crossings and bases. Which of them an article means is another package's question.
package atlas

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unsafe"

	"dateline/internal/dateline"
	"dateline/internal/places/gaz"
)

//go:embed gazetteer.bin
var embedded string

// Atlas is the places of the world by their names. It is safe for concurrent use.
type Atlas struct {
	file      *gaz.File
	own       *tables
	countries map[string]dateline.Country // alpha-2 → alpha-3
}

// Open opens the embedded atlas.
func Open() (*Atlas, error) {
	// The bytes are only read, and lie in the program's own image: a copy would cost its size in memory.
	file, err := gaz.Read(unsafe.Slice(unsafe.StringData(embedded), len(embedded)))
	if err != nil {
		return nil, fmt.Errorf("open gazetteer: %w", err)
	}
	own, err := readTables()
	if err != nil {
		return nil, fmt.Errorf("open gazetteer: %w", err)
	}
	a := &Atlas{file: file, own: own, countries: map[string]dateline.Country{}}
	for _, c := range own.countries {
		a.countries[c.alpha2] = c.code
	}
	return a, nil
}

// Fold gives the key under which a name is looked up; see gaz.Fold.
func Fold(name string) string {
	key, _ := gaz.Fold(nil, name)
	return string(key)
}

// Lookup returns the places that a name may mean.
func (a *Atlas) Lookup(name string) []Spot {
	return a.spots(a.file.Lookup(name), a.own.byKey[Fold(name)])
}

// Listed returns the gazetteer's places of a name, without those of our own.
func (a *Atlas) Listed(name string) []Spot {
	var all []Spot
	for _, e := range a.file.Lookup(name) {
		all = append(all, a.spot(e))
	}
	return all
}

// Walk is a position among all names: what has been read of one.
type Walk struct {
	a    *Atlas
	key  []byte
	walk gaz.Walk
	lost bool // no name of the gazetteer goes on like this
}

// Walk returns the position before any name.
func (a *Atlas) Walk() *Walk { return &Walk{a: a, walk: a.file.Walk()} }

// Step reads a word on; apart tells that it stands apart from the one before it. It is false for words that
// no key has: the name ends before them.
func (w *Walk) Step(word string, apart bool) bool {
	from := len(w.key)
	if apart && from > 0 && w.key[from-1] != ' ' {
		w.key = append(w.key, ' ')
	}
	part, ok := gaz.Fold(nil, word)
	if ok {
		w.key = append(w.key, part...)
	}
	if !w.lost {
		var on bool
		w.walk, on = w.walk.Step(w.key[from:])
		w.lost = !on
	}
	return ok
}

// Key is the folded name read so far.
func (w *Walk) Key() string { return string(w.key) }

// Own tells whether a place of our own has exactly the name read so far.
func (w *Walk) Own() bool { return len(w.a.own.byKey[string(w.key)]) > 0 }

// Spots returns the places of the name read so far; ownOnly leaves out what only the gazetteer has.
func (w *Walk) Spots(ownOnly bool) []Spot {
	var entries []gaz.Entry
	if !w.lost && !ownOnly {
		entries = w.walk.Entries()
	}
	return w.a.spots(entries, w.a.own.byKey[string(w.key)])
}

// State returns the region that an abbreviation ("La.", "N.Y.") stands for. Sure is whether its stops alone
// set it apart from words.
func (a *Atlas) State(abbreviation string) (s Spot, sure, ok bool) {
	state, ok := a.own.states[strings.ReplaceAll(abbreviation, ".", "")]
	if !ok {
		return Spot{}, false, false
	}
	country, name, _ := strings.Cut(state, " ")
	for _, s := range a.Listed(name) {
		if s.Precision == dateline.Admin1 && s.Country == a.countries[country] {
			return s, a.own.stopped[abbreviation], true
		}
	}
	return Spot{}, false, false
}

// Capital returns a country's capital, or nil.
func (a *Atlas) Capital(code dateline.Country) *Spot {
	c := a.own.byCode[code]
	if c == nil {
		return nil
	}
	var best *Spot
	for _, s := range a.Listed(c.capital) {
		if s.Country == code && s.Precision == dateline.Settlement && (best == nil || s.Capital || !best.Capital && s.Population > best.Population) {
			best = &s
		}
	}
	return best
}

// Code tells whether a key is a name only in capitals: "us".
func (a *Atlas) Code(key string) bool { return a.own.codes[key] }

// People returns the country of a people or an adjective: "turkish".
func (a *Atlas) People(key string) (dateline.Country, bool) {
	c, ok := a.own.demonyms[key]
	return c, ok
}

// Tells returns the country whose own news uses a word: "selectmen".
func (a *Atlas) Tells(word string) (dateline.Country, bool) {
	c, ok := a.own.tells[word]
	return c, ok
}

// Word tells whether a key is an everyday word too, and whether it is never the name of a place.
func (a *Atlas) Word(key string) (common, never bool) {
	never, common = a.own.words[key]
	return common, never
}

// With returns spots with those of more that are not among them.
func With(spots, more []Spot) []Spot {
	for _, s := range more {
		if !slices.ContainsFunc(spots, func(x Spot) bool { return x.ID == s.ID }) {
			spots = append(spots, s)
		}
	}
	return spots
}
