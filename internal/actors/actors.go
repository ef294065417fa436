// Package actors finds who may be a political party in an article, and codes each from its own words, from the
// list of actors and from the other mentions of the same party: country, sector, role and name.
//
// The list is data in the folder data: countries, role words, named actors with dated codes and names, and places
// that only tell a country. A user's own files come last and win.
package actors

import (
	"embed"
	"fmt"
	"io/fs"

	"dateline/internal/actors/rolls"
)

//go:embed data
var builtin embed.FS

// List is the actors that Dateline knows. It is safe for concurrent use.
type List struct{ *rolls.List }

// Load reads the built-in lists and then those of extra, as rolls.Load does. An error names the file and the line.
func Load(extra ...fs.FS) (*List, error) {
	data, err := fs.Sub(builtin, "data")
	if err != nil {
		return nil, fmt.Errorf("open actor lists: %w", err)
	}
	l, err := rolls.Load(data, extra...)
	if err != nil {
		return nil, err
	}
	return &List{l}, nil
}
