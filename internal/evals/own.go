package evals

import (
	"embed"
	"io/fs"
)

//go:embed own
var ownFS embed.FS

// Own is the set that we wrote and coded ourselves: it is there on every machine.
func Own() (Set, error) { return LoadSet("own", ownFS, "own/stories.json", "own/coding") }

//go:embed floors.json
var floorsJSON []byte

// FloorsFile is where the pinned floors stand, from the root of the repository.
const FloorsFile = "internal/evals/floors.json"

// Sets returns the sets of a data folder, or none where it is absent: they are not part of the repository.
func Sets(data fs.FS) ([]Set, error) {
	var sets []Set
	for _, name := range []string{"dev", "train"} {
		if _, err := fs.Stat(data, "gold/"+name+"-stories.json"); err != nil {
			continue
		}
		s, err := LoadSet("gold/"+name, data, "gold/"+name+"-stories.json", "gold/"+name)
		if err != nil {
			return nil, err
		}
		sets = append(sets, s)
	}
	return sets, nil
}
