// Package rolls holds the lists of countries, role words, named actors and places, and finds their names in a run
// of words. The lists are text that a political scientist can read and extend.
package rolls

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"dateline/internal/dateline"
)

// List is the actors that Dateline knows. It is safe for concurrent use.
type List struct {
	Names     *Trie   // names of countries, peoples, seats, places and actors
	Roles     *Trie   // role words
	Countries []State // by number of a Ref
	Entries   []Entry
	Words     []Role
	Homonyms  []Homonym
	Cues      *Trie // what tells that a homonym is meant
	byID      map[dateline.ActorID]int
	plurals   []pluralOf
	user      bool // what is being loaded is a user's: it replaces what stands there
}

// State is a country or territory.
type State struct {
	Code dateline.Country
	Name string
}

// Entry is one named actor.
type Entry struct {
	ID     dateline.ActorID
	Person bool
	Names  []datedName // canonical names, of which one holds at a date
	Codes  []datedCode
}

type datedName struct {
	name string
	period
}

type datedCode struct {
	country dateline.Country
	sector  dateline.Sector
	period
}

// Load reads the lists of base and then those of extra, each a folder with files of our own form (*.countries,
// *.roles, *.places, *.homonyms, *.actors, *.people) or PETRARCH's (*.actors.txt, *.agents.txt). Names in the files
// of extra replace the same names of earlier ones. An error names the file and the line.
func Load(base fs.FS, extra ...fs.FS) (*List, error) {
	l := newList(24000)
	if err := l.folder(base); err != nil {
		return nil, err
	}
	l.addPlurals()
	l.user = true
	for _, f := range extra {
		if err := l.folder(f); err != nil {
			return nil, err
		}
	}
	l.addPlurals()
	return l, nil
}

func newList(size int) *List {
	return &List{Names: newTrie(size), Roles: newTrie(size / 4), Cues: newTrie(100), byID: make(map[dateline.ActorID]int, size/6)}
}

// folder reads the files of one folder: countries first, which the others name, then in the order of their names.
func (l *List) folder(f fs.FS) error {
	files, err := fs.ReadDir(f, ".")
	if err != nil {
		return fmt.Errorf("read actor folder: %w", err)
	}
	slices.SortStableFunc(files, func(a, b fs.DirEntry) int {
		return cmp.Compare(rank(a.Name()), rank(b.Name()))
	})
	for _, file := range files {
		read := l.reader(file.Name())
		if read == nil || file.IsDir() {
			continue
		}
		b, err := fs.ReadFile(f, file.Name())
		if err != nil {
			return fmt.Errorf("read actor file: %w", err)
		}
		if err := read(string(b)); err != nil {
			return fmt.Errorf("read actors: %s:%w", file.Name(), err)
		}
	}
	return nil
}

func rank(file string) int {
	if path.Ext(file) == ".countries" {
		return 0
	}
	return 1
}

// reader returns what reads a file of that name, or nil.
func (l *List) reader(name string) func(string) error {
	switch {
	case strings.HasSuffix(name, ".actors.txt"):
		return l.petrarchActors
	case strings.HasSuffix(name, ".agents.txt"):
		return l.petrarchAgents
	}
	switch path.Ext(name) {
	case ".countries":
		return lines(l.countryLine)
	case ".roles":
		return lines(l.roleLine)
	case ".places":
		return lines(l.placeLine)
	case ".actors":
		return lines(l.actorLine)
	case ".homonyms":
		return lines(l.homonymLine)
	case ".people":
		return lines(l.personLine)
	}
	return nil
}

// Entry returns the actor of that id.
func (l *List) Entry(id dateline.ActorID) (Entry, bool) {
	n, ok := l.byID[id]
	if !ok {
		return Entry{}, false
	}
	return l.Entries[n], true
}
