package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/conllu"
	"dateline/internal/evals"
	"dateline/internal/lessons"
	"dateline/internal/network/corpus"
)

// TrainChoicesCmd is dateline train choices.
type TrainChoicesCmd struct {
	List   string   `arg:"" help:"The stories: a JSON list of {id,title,published,sentences}." type:"existingfile"`
	Coding string   `arg:"" help:"Folder of the codings, ID.json each, in the codebook's form." type:"existingdir"`
	Out    string   `required:"" type:"existingdir" help:"Folder to write the weights to, NAME.weights each."`
	Barren []string `help:"Treebank in whose documents there is nothing to code; after a colon, the beginnings of their ids. May be given again." sep:"none" placeholder:"FILE[:ID,ID]"`
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
	if err := lessons.Alone(ctx, examples, reader, set); err != nil {
		return err
	}
	for _, b := range c.Barren {
		docs, err := barren(b)
		if err != nil {
			return err
		}
		if err := lessons.Barren(ctx, examples, reader, docs); err != nil {
			return err
		}
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

// barren reads the documents of a treebank whose ids begin as asked.
func barren(arg string) ([]lessons.Document, error) {
	path, ids, _ := strings.Cut(arg, ":")
	f, err := corpus.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	docs, err := conllu.Read(bytes.NewReader(all))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	var wanted []lessons.Document
	names := newDocument.FindAllSubmatch(all, -1)
	if len(names) != len(docs) {
		return nil, fmt.Errorf("read %s: %d documents have an id, of %d", path, len(names), len(docs))
	}
	for i, d := range docs {
		id := string(names[i][1])
		if slices.ContainsFunc(strings.Split(ids, ","), func(p string) bool { return strings.HasPrefix(id, p) }) {
			wanted = append(wanted, lessons.Document{ID: id, Text: d.Text})
		}
	}
	return wanted, nil
}

var newDocument = regexp.MustCompile(`(?m)^# newdoc id = (\S+)`)

func share(part, of int) float64 { return 100 * float64(part) / float64(max(of, 1)) }
