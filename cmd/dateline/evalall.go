package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dateline/internal/evals"
	"dateline/internal/measures"
	"dateline/internal/nlp"
)

type evalAllCmd struct {
	Data   string   `help:"The data folder; sets that are absent are skipped." env:"DATELINE_DATA" default:"../shared/data" placeholder:"DIR"`
	Only   []string `help:"Measure on these sets only. May be given again; --list names them." placeholder:"SET"`
	List   bool     `help:"List the sets, what they are and how they are measured."`
	JSON   bool     `help:"Print the figures as JSON."`
	Before string   `help:"Earlier results to stand beside." default:"doc/accuracy.json" placeholder:"FILE"`
	Save   bool     `help:"Pin what is measured now as the earlier results of the next run."`
	Report string   `help:"Write the figures, how they were measured and what the errors are as a page of Markdown." placeholder:"FILE"`
	Errors string   `help:"Write a page of HTML for each set of coded stories that may be looked at: its errors by cause and by story." placeholder:"DIR"`
	Show   int      `help:"Print up to this many errors of each cause, of the sets whose errors may be looked at." placeholder:"N"`
	Cause  string   `help:"With --show, only causes that hold this word." placeholder:"WORD"`

	readerFlags
}

func (c *evalAllCmd) Run(ctx context.Context, std stdio) error {
	sets, err := chosen(c.Only)
	if err != nil {
		return err
	}
	if c.List {
		list(std.out)
		return nil
	}
	past, err := c.past()
	if err != nil {
		return err
	}
	if c.Errors != "" {
		return c.browse(ctx, std, sets)
	}
	now, err := c.measure(ctx, std, sets)
	if err != nil {
		return err
	}
	if c.JSON {
		err = json.NewEncoder(std.out).Encode(now)
	} else {
		measures.Print(std.out, now, past)
	}
	return errors.Join(err, c.keep(measures.Merge(past, now)))
}

// keep pins the results and writes the report, as asked.
func (c *evalAllCmd) keep(all []*measures.Result) (err error) {
	if c.Save {
		err = writeTo(c.Before, func(w io.Writer) error { return measures.Save(w, all) })
	}
	if c.Report != "" && err == nil {
		err = writeTo(c.Report, func(w io.Writer) error { return measures.Report(w, all) })
	}
	return err
}

// browse writes the pages of errors.
func (c *evalAllCmd) browse(ctx context.Context, std stdio, sets []*measures.Set) error {
	o, err := c.options(std)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(c.Errors, 0o755); err != nil {
		return err
	}
	for _, s := range sets {
		if !s.Browsable() {
			continue
		}
		name := filepath.Join(c.Errors, strings.ReplaceAll(s.Name, "/", "-")+".html")
		err := writeTo(name, func(w io.Writer) error { return s.Browse(ctx, o, w) })
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(std.err, "skipped %s: its data is not at %s\n", s.Name, c.Data)
			continue
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(std.out, name)
	}
	return nil
}

// chosen are the sets of those names; none names all that a run without names measures.
func chosen(names []string) ([]*measures.Set, error) {
	all := measures.Sets()
	if len(names) == 0 {
		return slices.DeleteFunc(all, func(s *measures.Set) bool { return s.Extra }), nil
	}
	var some []*measures.Set
	for _, n := range names {
		i := slices.IndexFunc(all, func(s *measures.Set) bool { return s.Name == n })
		if i < 0 {
			return nil, fmt.Errorf("measure on %s: there is no such set; --list names them", n)
		}
		some = append(some, all[i])
	}
	return some, nil
}

func list(w io.Writer) {
	for _, s := range measures.Sets() {
		fmt.Fprintf(w, "%-16s %s\n", s.Name, s.Title)
		if s.Extra {
			fmt.Fprintf(w, "%-16s measured only when it is named\n", "")
		}
		fmt.Fprintf(w, "%-16s %s\n", "", s.How)
	}
}

func (c *evalAllCmd) past() ([]*measures.Result, error) {
	f, err := os.Open(c.Before)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return measures.Load(f)
}

// measure runs the sets one after another, and says which are absent.
func (c *evalAllCmd) measure(ctx context.Context, std stdio, sets []*measures.Set) ([]*measures.Result, error) {
	o, err := c.options(std)
	if err != nil {
		return nil, err
	}
	return runSets(ctx, std, sets, o)
}

func (c *evalAllCmd) options(std stdio) (measures.Options, error) {
	reader, err := c.open()
	if err != nil {
		return measures.Options{}, err
	}
	grammar, err := nlp.New()
	if err != nil {
		return measures.Options{}, err
	}
	o := measures.Options{Dir: c.Data, Data: os.DirFS(c.Data), Reader: reader, Nlp: grammar, Step: stepper(std.err)}
	if c.Show > 0 {
		o.Error = shower(std.out, c.Show, c.Cause)
	}
	return o, nil
}

func runSets(ctx context.Context, std stdio, sets []*measures.Set, o measures.Options) ([]*measures.Result, error) {
	var all []*measures.Result
	var absent []string
	for _, s := range sets {
		r, err := s.Run(ctx, o)
		switch {
		case errors.Is(err, measures.ErrAbsent):
			absent = append(absent, s.Name)
		case err != nil:
			return nil, err
		default:
			all = append(all, r)
		}
	}
	if len(absent) > 0 {
		fmt.Fprintf(std.err, "skipped, for their data is not at %s: %s\n", o.Dir, strings.Join(absent, ", "))
	}
	return all, nil
}

// stepper shows on a terminal how far a set is.
func stepper(w io.Writer) func(set string, done, of int) {
	if !isTerminal(w) {
		return nil
	}
	return func(set string, done, of int) {
		fmt.Fprintf(w, "\r\x1b[K%s %d of %d", set, done, of)
		if done == of {
			fmt.Fprint(w, "\r\x1b[K")
		}
	}
}

// shower prints the first most errors of each cause that holds a word.
func shower(w io.Writer, most int, word string) func(set, cause string, say func() string) {
	shown := map[string]int{}
	return func(set, cause string, say func() string) {
		key := set + "/" + cause
		if shown[key] >= most || !strings.Contains(cause, word) {
			return
		}
		shown[key]++
		fmt.Fprintf(w, "%s | %s | %s\n", set, cause, say())
	}
}

// writeTo writes a file beside its place and moves it there whole: what fails leaves the old one as it was. Into what is
// no file, as a pipe, it writes as it comes.
func writeTo(path string, write func(io.Writer) error) error {
	if i, err := os.Stat(path); err == nil && !i.Mode().IsRegular() {
		return writeInto(path, write)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer func() { _ = os.Remove(f.Name()) }() // once renamed, there is nothing to remove
	err = cmp.Or(f.Chmod(0o644), write(f))
	if err = cmp.Or(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

func writeInto(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := cmp.Or(write(f), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// evalGateCmd is dateline eval gate. It holds all events that are found, those too that a user is not told unless he asks.
type evalGateCmd struct {
	Data  string `help:"The data folder; its sets are skipped where it is absent." env:"DATELINE_DATA" default:"../shared/data" placeholder:"DIR"`
	Raise bool   `help:"Raise the floors to what is measured now (run it at the root of the repository)."`
}

func (c *evalGateCmd) Run(ctx context.Context, std stdio) error {
	floors, err := evals.Floors()
	if err != nil {
		return err
	}
	quick := slices.DeleteFunc(measures.Sets(), func(s *measures.Set) bool { return !s.Quick })
	now, err := (&evalAllCmd{Data: c.Data}).measure(ctx, std, quick)
	if err != nil {
		return err
	}
	measures.Print(std.out, now, nil)
	var faults []string
	for _, r := range now {
		faults = append(faults, evals.Hold(floors, r.Set, r.Digest, r.Measures)...)
		if c.Raise {
			floors = evals.Raise(floors, r.Set, r.Digest, r.Measures)
		}
	}
	if c.Raise {
		return writeFloors(floors)
	}
	return verdict(std, faults)
}

func verdict(std stdio, faults []string) error {
	for _, f := range faults {
		fmt.Fprintln(std.out, "below the floor:", f)
	}
	if len(faults) > 0 {
		return errors.New("hold quality: some measures fell below their floors")
	}
	fmt.Fprintln(std.out, "all floors hold")
	return nil
}

func writeFloors(floors []evals.Floor) error {
	return writeTo(evals.FloorsFile, func(w io.Writer) error {
		b, err := json.MarshalIndent(floors, "", " ")
		if err == nil {
			_, err = w.Write(append(b, '\n'))
		}
		return err
	})
}
