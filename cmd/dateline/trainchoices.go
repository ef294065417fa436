package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"dateline/internal/choice"
	"dateline/internal/evals"
	"dateline/internal/lessons"
)

// TrainChoicesCmd is dateline train choices.
type TrainChoicesCmd struct {
	List   string   `arg:"" help:"The stories: a JSON list of {id,title,published,sentences}." type:"existingfile"`
	Coding string   `arg:"" help:"Folder of the codings, ID.json each, in the codebook's form." type:"existingdir"`
	Out    string   `required:"" type:"existingdir" help:"Folder to write the weights to, NAME.weights each."`
	Only   []string `help:"Train only these models." placeholder:"NAME"`
	Folds  int      `default:"10" help:"Parts for measuring on stories that were not trained on."`
}

// Run fits the models and tells how each does on stories that it was not fitted to.
func (c *TrainChoicesCmd) Run(ctx context.Context, std stdio) error {
	set, err := evals.LoadSet(c.List, os.DirFS("/"), rooted(c.List), rooted(c.Coding))
	if err != nil {
		return err
	}
	reader, err := readerFlags{}.open()
	if err != nil {
		return err
	}
	examples, err := lessons.Gather(ctx, reader, set)
	if err != nil {
		return err
	}
	for _, name := range lessons.Models() {
		xs := examples[name]
		if len(xs) == 0 || len(c.Only) > 0 && !slices.Contains(c.Only, name) {
			continue
		}
		plan := lessons.PlanOf(name)
		held := choice.Held(xs, plan, c.Folds)
		fmt.Fprintf(std.out, "%-12s %d questions, held out: %.1f %% right, loss %.3f; the first option alone: %.1f %%\n",
			name, held.Asked, share(held.Right, held.Asked), held.Loss, share(held.First, held.Asked))
		if err := writeModel(filepath.Join(c.Out, name+".weights"), choice.Fit(xs, plan)); err != nil {
			return err
		}
	}
	return nil
}

func share(part, of int) float64 { return 100 * float64(part) / float64(max(of, 1)) }
