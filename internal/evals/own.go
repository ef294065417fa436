package evals

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
)

//go:embed own/*.txt
var ownFS embed.FS

// Own is the set that we wrote and coded ourselves: it is there on every machine.
func Own() (Set, error) {
	files, err := fs.Glob(ownFS, "own/*.txt")
	if err != nil {
		return Set{}, fmt.Errorf("list own texts: %w", err)
	}
	var all []*Story
	for _, name := range files {
		ss, err := readOwn(name)
		if err != nil {
			return Set{}, err
		}
		for _, s := range ss {
			if slices.ContainsFunc(all, func(o *Story) bool { return o.ID == s.ID }) {
				return Set{}, fmt.Errorf("read %s: another file has a text %q", name, s.ID)
			}
		}
		all = append(all, ss...)
	}
	return newSet("own", all)
}

func readOwn(name string) ([]*Story, error) {
	f, err := ownFS.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open own texts: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	return ReadPlain(f, name)
}

//go:embed floors.json
var floorsJSON []byte

// FloorsFile is where the pinned floors stand, from the root of the repository.
const FloorsFile = "internal/evals/floors.json"
