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

// Floor is what a measure of a set may not fall below, or, where less is better, not rise above.
type Floor struct {
	Set     string  `json:"set"`
	Digest  string  `json:"digest"` // of the data on which the floor was measured
	Measure string  `json:"measure"`
	Floor   float64 `json:"floor"`
	Best    float64 `json:"best"`          // the best floor there was: who lowers a floor by hand leaves it
	Why     string  `json:"why,omitempty"` // why a floor was lowered
}

// slack is how far below the measured figure a raised floor stands, in per cent: machines with other vector
// units round otherwise, and a decision now and then differs.
const slack = 0.5

// worse tells whether a is worse than b.
func (m Measure) worse(a, b float64) bool {
	if m.Less {
		return a > b
	}
	return a < b
}

// Hold compares the measures of a set with its floors, and returns a line for each that fell, for each floor
// without a measure or lowered without a word, and for data that is not the data of the floors.
func Hold(floors []Floor, set, digest string, ms []Measure) []string {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, set+": "+fmt.Sprintf(format, args...)) }
	for _, f := range floors {
		if f.Set != set {
			continue
		}
		if f.Digest != digest {
			fault("floors were measured on data %s, this is %s", f.Digest, digest)
			break
		}
		i := slices.IndexFunc(ms, func(m Measure) bool { return m.Name == f.Measure })
		switch {
		case i < 0:
			fault("nothing measures %q", f.Measure)
		case ms[i].worse(ms[i].Value, f.Floor):
			fault("%s is %.1f, the floor is %.1f", f.Measure, ms[i].Value, f.Floor)
		case ms[i].worse(f.Floor, f.Best) && f.Why == "":
			fault("the floor of %s was lowered from %.1f to %.1f and does not say why", f.Measure, f.Best, f.Floor)
		}
	}
	return faults
}

// Raise returns the floors with those of the set brought up to its measures; none is lowered. A set without
// floors, or with other data than before, gets them anew.
func Raise(floors []Floor, set, digest string, ms []Measure) []Floor {
	var out []Floor
	old := map[string]Floor{}
	for _, f := range floors {
		if f.Set != set {
			out = append(out, f)
		} else if f.Digest == digest {
			old[f.Measure] = f
		}
	}
	for _, m := range ms {
		if strings.ToUpper(m.Name[:2]) == m.Name[:2] { // single types are too few to hold
			continue
		}
		floor := math.Max(0, math.Floor(10*(m.Value-slack))/10)
		if m.Less {
			floor = math.Ceil(10*(m.Value+slack)) / 10
		}
		f := Floor{Set: set, Digest: digest, Measure: m.Name, Floor: floor, Best: floor}
		if o, ok := old[m.Name]; ok && !m.worse(o.Floor, floor) {
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
