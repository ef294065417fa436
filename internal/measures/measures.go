// Package measures measures Dateline on every set of data it is pointed at: coded stories, and sets for single
// stages that the field knows. Each set says how it is measured, and counts its errors by cause.
package measures

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"slices"

	"dateline/internal/batch"
	"dateline/internal/evals"
	"dateline/internal/nlp"
	"dateline/internal/pipeline"
)

// Set is a set of data, and how Dateline is measured on it.
type Set struct {
	Name  string
	Title string   // what the set is
	Files []string // what is read of the data folder; none for what we wrote ourselves
	How   string   // how it is measured
	Blind bool     // nobody looks at its errors: rules are made without it
	Quick bool     // the quality gate holds it too
	Extra bool     // it is measured only when it is named
	run   func(*bench) error

	stories func(Options) (evals.Set, error) // of coded stories
}

// Result is what was measured on a set.
type Result struct {
	Set      string          `json:"set"`
	Digest   string          `json:"digest"` // of the data
	Size     string          `json:"size"`
	Measures []evals.Measure `json:"measures"`
	Causes   []Cause         `json:"errors,omitempty"` // most frequent first
}

// Cause is a family of errors and how many there are.
type Cause struct {
	Name string `json:"name"`
	N    int    `json:"n"`
}

// Options are what a run needs to know.
type Options struct {
	Dir    string // the data folder
	Data   fs.FS  // the same
	Reader *pipeline.Reader
	Nlp    *nlp.Annotator
	Step   func(set string, done, of int)             // is told how far a set is; may be nil
	Error  func(set, cause string, say func() string) // is told of each error that may be looked at; may be nil
}

// ErrAbsent says that a set's data is not there.
var ErrAbsent = errors.New("the data is absent")

// Run measures one set. Its error wraps ErrAbsent where the data is absent.
func (s *Set) Run(ctx context.Context, o Options) (*Result, error) {
	digest, err := digestOf(o.Data, s.Files)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("measure on %s: %w", s.Name, ErrAbsent)
	}
	if err != nil {
		return nil, fmt.Errorf("measure on %s: %w", s.Name, err)
	}
	b := bench{Options: o, ctx: ctx, set: s, causes: map[string]int{}, result: Result{Set: s.Name, Digest: digest}}
	if err := s.run(&b); err != nil {
		return nil, fmt.Errorf("measure on %s: %w", s.Name, err)
	}
	b.result.Causes = b.sorted()
	return &b.result, nil
}

// digestOf is the digest of files: the beginning of their SHA-256.
func digestOf(data fs.FS, files []string) (string, error) {
	h := sha256.New()
	for _, name := range files {
		f, err := data.Open(name)
		if err != nil {
			return "", err
		}
		_, err = io.Copy(h, f)
		_ = f.Close() // it was only read
		if err != nil {
			return "", fmt.Errorf("digest %s: %w", name, err)
		}
	}
	return hex.EncodeToString(h.Sum(nil))[:16], nil
}

// bench is what a measure works with: the data, the reader, and where its figures go.
type bench struct {
	Options
	ctx    context.Context
	set    *Set
	causes map[string]int
	result Result
}

func (b *bench) size(format string, args ...any) { b.result.Size = fmt.Sprintf(format, args...) }

func (b *bench) add(ms ...evals.Measure) { b.result.Measures = append(b.result.Measures, ms...) }

// fault counts an error; say tells a person of it where the set may be looked at.
func (b *bench) fault(cause string, say func() string) {
	b.causes[cause]++
	if b.Error != nil && !b.set.Blind {
		b.Error(b.set.Name, cause, say)
	}
}

func (b *bench) sorted() []Cause {
	var all []Cause
	for name, n := range b.causes {
		all = append(all, Cause{name, n})
	}
	slices.SortFunc(all, func(x, y Cause) int {
		if x.N != y.N {
			return y.N - x.N
		}
		if x.Name < y.Name {
			return -1
		}
		return 1
	})
	return all
}

// each reads items on all cores and hands each, with what was read of it, to score in the items' order.
func each[In, Out any](b *bench, items []In, read func(In) Out, score func(In, Out)) error {
	begun, done := 0, 0
	next := func() (In, bool, error) {
		var zero In
		if begun == len(items) {
			return zero, false, nil
		}
		begun++
		return items[begun-1], true, nil
	}
	return batch.Ordered(b.ctx, runtime.GOMAXPROCS(0), next, read, func(out Out) error {
		score(items[done], out)
		done++
		if b.Step != nil {
			b.Step(b.set.Name, done, len(items))
		}
		return nil
	})
}
