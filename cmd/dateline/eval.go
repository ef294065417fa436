package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"dateline/internal/evals"
	"dateline/internal/measures"
	"dateline/internal/pipeline"
)

type evalCmd struct {
	All     evalAllCmd     `cmd:"" default:"withargs" help:"Measure on every set of data there is, and print the figures beside the earlier ones."`
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
		r, err := measures.Story(reader, s)
		if err != nil {
			return nil, fmt.Errorf("read story %s: %w", s.ID, err)
		}
		sc.Add(s, r)
	}
	return sc, nil
}
