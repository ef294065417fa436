package evals

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"slices"
	"strings"
)

// Set is a set of coded stories under a name.
type Set struct {
	Name    string
	Stories []*Story
	Digest  string // of the stories and their codings
}

// LoadSet loads a set; see LoadStories.
func LoadSet(name string, fsys fs.FS, stories, codings string) (Set, error) {
	ss, err := LoadStories(fsys, stories, codings)
	if err != nil {
		return Set{}, err
	}
	return newSet(name, ss)
}

func newSet(name string, ss []*Story) (Set, error) {
	h := sha256.New()
	if err := json.NewEncoder(h).Encode(ss); err != nil {
		return Set{}, fmt.Errorf("digest %s: %w", name, err)
	}
	for _, s := range ss {
		if err := json.NewEncoder(h).Encode(s.Coding); err != nil {
			return Set{}, fmt.Errorf("digest %s: %w", name, err)
		}
	}
	return Set{name, ss, hex.EncodeToString(h.Sum(nil))[:16]}, nil
}

// Floor is what a measure of a set may not fall below.
type Floor struct {
	Set     string  `json:"set"`
	Digest  string  `json:"digest"` // of the data on which the floor was measured
	Measure string  `json:"measure"`
	Floor   float64 `json:"floor"`
	Why     string  `json:"why,omitempty"` // for a floor that was lowered by hand
}

// slack is how far below the measured figure a raised floor stands, in per cent: machines with other vector
// units round otherwise, and a decision now and then differs.
const slack = 0.5

// Hold compares the measures of a set with its floors, and returns a line for each that fell, for each floor
// without a measure, and for data that is not the data of the floors.
func Hold(floors []Floor, set Set, ms []Measure) []string {
	var faults []string
	for _, f := range floors {
		if f.Set != set.Name {
			continue
		}
		if f.Digest != set.Digest {
			faults = append(faults, fmt.Sprintf("%s: floors were measured on data %s, this is %s", f.Set, f.Digest, set.Digest))
			break
		}
		i := slices.IndexFunc(ms, func(m Measure) bool { return m.Name == f.Measure })
		if i < 0 {
			faults = append(faults, fmt.Sprintf("%s: nothing measures %q", f.Set, f.Measure))
		} else if ms[i].Value < f.Floor {
			faults = append(faults, fmt.Sprintf("%s: %s fell to %.1f, the floor is %.1f", f.Set, f.Measure, ms[i].Value, f.Floor))
		}
	}
	return faults
}

// Raise returns the floors with those of the set brought up to its measures; none is lowered. A set without
// floors, or with other data than before, gets them anew.
func Raise(floors []Floor, set Set, ms []Measure) []Floor {
	var out []Floor
	old := map[string]Floor{}
	for _, f := range floors {
		if f.Set != set.Name {
			out = append(out, f)
		} else if f.Digest == set.Digest {
			old[f.Measure] = f
		}
	}
	for _, m := range ms {
		if strings.ToUpper(m.Name[:2]) == m.Name[:2] { // single types are too few to hold
			continue
		}
		f := Floor{Set: set.Name, Digest: set.Digest, Measure: m.Name, Floor: math.Max(0, math.Floor(10*(m.Value-slack))/10)}
		if o, ok := old[m.Name]; ok && o.Floor >= f.Floor {
			f = o
		}
		out = append(out, f)
	}
	return out
}

// Floors returns the pinned floors.
func Floors() ([]Floor, error) {
	var fs []Floor
	if err := json.Unmarshal(floorsJSON, &fs); err != nil {
		return nil, fmt.Errorf("read floors: %w", err)
	}
	return fs, nil
}
