package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"dateline/internal/articles"
	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/pipeline"
)

type evalCmd struct {
	Stories evalStoriesCmd `cmd:"" help:"Score readings of stories that people coded."`
	Grammar EvalGrammarCmd `cmd:"" help:"Score the grammar on treebanks, with their tokens and with our own."`
	Gate    evalGateCmd    `cmd:"" help:"Hold the pinned floors of quality, or raise them."`
}

type evalStoriesCmd struct {
	List   string `arg:"" optional:"" help:"The stories: a JSON list of {id,title,published,sentences}; without it, our own." type:"existingfile"`
	Coding string `arg:"" optional:"" help:"Folder of the codings, ID.json each, in the codebook's form." type:"existingdir"`
	JSON   bool   `help:"Print the figures as JSON."`

	readerFlags
}

func (c *evalStoriesCmd) Run(ctx context.Context, std stdio) error {
	set, err := c.set()
	if err != nil {
		return err
	}
	reader, err := c.open()
	if err != nil {
		return err
	}
	sc, err := score(ctx, reader, set)
	if err != nil {
		return err
	}
	if c.JSON {
		return json.NewEncoder(std.out).Encode(sc.Measures())
	}
	evals.Print(std.out, sc.Measures())
	return nil
}

func (c *evalStoriesCmd) set() (evals.Set, error) {
	switch {
	case c.List == "":
		return evals.Own()
	case c.Coding == "":
		return evals.Set{}, fmt.Errorf("score %s: name the folder of its codings too", c.List)
	}
	return evals.LoadSet(c.List, os.DirFS("/"), rooted(c.List), rooted(c.Coding))
}

// rooted is a path as io/fs wants it below the root.
func rooted(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	return filepath.ToSlash(abs)[1:]
}

func score(ctx context.Context, reader *pipeline.Reader, set evals.Set) (*evals.Score, error) {
	sc := evals.NewScore()
	for _, s := range set.Stories {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		r, err := reader.Read(articles.Page{ID: dateline.ArticleID(s.ID), Title: s.Title, Published: s.Published, Body: []byte(s.Text()), ContentType: "text/plain; charset=utf-8"})
		if err != nil {
			return nil, fmt.Errorf("read story %s: %w", s.ID, err)
		}
		sc.Add(s, r)
	}
	return sc, nil
}

type evalGateCmd struct {
	Data  string `help:"The data folder; its sets are skipped where it is absent." env:"DATELINE_DATA" default:"../shared/data" placeholder:"DIR"`
	Raise bool   `help:"Raise the floors to what is measured now (run it at the root of the repository)."`
}

func (c *evalGateCmd) Run(ctx context.Context, std stdio) error {
	floors, err := evals.Floors()
	if err != nil {
		return err
	}
	sets, err := c.sets(std)
	if err != nil {
		return err
	}
	reader, err := readerFlags{MinConfidence: pipeline.DefaultConfidence}.open()
	if err != nil {
		return err
	}
	var faults []string
	for _, set := range sets {
		sc, err := score(ctx, reader, set)
		if err != nil {
			return err
		}
		fmt.Fprintf(std.out, "%s: %d stories\n", set.Name, len(set.Stories))
		evals.Print(std.out, sc.Measures())
		faults = append(faults, evals.Hold(floors, set, sc.Measures())...)
		if c.Raise {
			floors = evals.Raise(floors, set, sc.Measures())
		}
	}
	if c.Raise {
		return writeFloors(floors)
	}
	return verdict(std, faults)
}

// sets are our own stories and those of the data folder.
func (c *evalGateCmd) sets(std stdio) ([]evals.Set, error) {
	own, err := evals.Own()
	if err != nil {
		return nil, err
	}
	more, err := evals.Sets(os.DirFS(c.Data))
	if err != nil {
		return nil, err
	}
	if len(more) == 0 {
		fmt.Fprintf(std.out, "skipped: the coded stories of the data folder (none at %s)\n", c.Data)
	}
	return slices.Concat([]evals.Set{own}, more), nil
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
	b, err := json.MarshalIndent(floors, "", " ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(evals.FloorsFile, append(b, '\n'), 0o644); err != nil {
		return fmt.Errorf("write floors: %w", err)
	}
	return nil
}
