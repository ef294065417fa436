package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"dateline/internal/network"
	"dateline/internal/network/corpus"
)

// TrainCmd groups what can be trained.
type TrainCmd struct {
	Grammar   TrainGrammarCmd   `cmd:"" help:"Train the grammar network on treebanks."`
	Sentences TrainSentencesCmd `cmd:"" help:"Train the network that ends sentences."`
	Choices   TrainChoicesCmd   `cmd:"" help:"Fit the models that tell how sure an event is, which mentions are one act, and when and where it was, to coded stories."`
	Cases     TrainCasesCmd     `cmd:"" help:"Learn how words are written, to restore the case of text in capitals."`
}

// TrainGrammarCmd is dateline train grammar.
type TrainGrammarCmd struct {
	Treebank []string `arg:"" type:"existingfile" help:"Treebanks, CoNLL-U, plain or .gz."`
	Out      string   `required:"" type:"path" help:"Where to write the weights."`
	Vectors  string   `type:"existingfile" help:"Word vectors: JSON with dimensions, words and vectors."`
	Keep     int      `default:"250000" help:"How many of the most frequent word vectors to keep."`
	Names    []string `type:"existingfile" help:"Files of names: IOB tags, plain or .gz."`
	Dev      []string `type:"existingfile" help:"Treebanks and files of names (.iob2) to score on while training."`
	From     string   `type:"existingfile" help:"Weights to start from, with their vocabulary, instead of from nothing."`
	Rate     float64  `default:"0.003" help:"Rate of learning at its height."`
	Settle   bool     `help:"These are the last passes: show sentences as they are written, with less noise."`
	Epochs   int      `default:"40" help:"Passes over the treebanks."`
	Seed     uint64   `default:"1" help:"Seed of the random numbers."`
	Halfway  string   `type:"path" help:"Where to write the weights as they are now and then while training."`
	Shape    string   `help:"Measures of the network as JSON, where they differ from the default."`
}

// Run trains and writes the weights; interrupted, it writes nothing.
func (c *TrainGrammarCmd) Run(ctx context.Context, std stdio) error {
	plan, err := c.plan(std.err)
	if err != nil {
		return err
	}
	if c.Halfway != "" {
		plan.Halfway = func(m *network.Model) error { return writeModel(c.Halfway, m) }
	}
	m, err := network.Train(ctx, plan)
	if err != nil {
		return err
	}
	return c.finish(m, plan, std)
}

// finish writes the weights. With held-out sentences it calibrates and scores them as they are when read back.
func (c *TrainGrammarCmd) finish(m *network.Model, plan network.Plan, std stdio) error {
	if err := writeModel(c.Out, m); err != nil || len(plan.Dev) == 0 {
		return err
	}
	again, err := loadModel(c.Out)
	if err != nil {
		return err
	}
	shift := again.Calibrate(plan.Dev)
	if err := writeModel(c.Out, again); err != nil {
		return err
	}
	_, err = fmt.Fprintf(std.out, "names calibrated by %+.2f\n%s, held out: %v\n", shift, c.Out, again.Evaluate(plan.Dev))
	return err
}

func (c *TrainGrammarCmd) plan(log io.Writer) (network.Plan, error) {
	p := network.Plan{Epochs: c.Epochs, Seed: c.Seed, Rate: c.Rate, Settle: c.Settle, Log: log, Shape: c.Shape}
	var err error
	if p.Train, p.Card.Sources, err = readSentences(c.Treebank, c.Names); err != nil {
		return p, err
	}
	if p.Dev, _, err = readSentences(splitPaths(c.Dev)); err != nil {
		return p, err
	}
	p.Card.Command = c.command()
	if c.From != "" {
		p.From, err = loadModel(c.From)
		return p, err
	}
	if c.Vectors != "" {
		p.Vectors, err = corpus.ReadVectors(c.Vectors, c.Keep)
	}
	return p, err
}

// command is the command that trains the same weights again, folders left out.
func (c *TrainGrammarCmd) command() string {
	args := []string{"dateline train grammar --out", filepath.Base(c.Out)}
	switch {
	case c.From != "":
		args = append(args, "--from", filepath.Base(c.From))
	case c.Vectors != "":
		args = append(args, fmt.Sprintf("--vectors %s --keep %d", filepath.Base(c.Vectors), c.Keep))
	}
	if c.Settle {
		args = append(args, "--settle")
	}
	args = append(args, fmt.Sprintf("--rate %v --epochs %d --seed %d", c.Rate, c.Epochs, c.Seed))
	if c.Shape != "" {
		args = append(args, "--shape '"+c.Shape+"'")
	}
	for _, n := range c.Names {
		args = append(args, "--names", filepath.Base(n))
	}
	for _, d := range c.Dev { // names are calibrated on them
		args = append(args, "--dev", filepath.Base(d))
	}
	for _, t := range c.Treebank {
		args = append(args, filepath.Base(t))
	}
	return strings.Join(args, " ")
}

// splitPaths parts treebanks from files of names by the ends of their names.
func splitPaths(paths []string) (treebanks, names []string) {
	for _, p := range paths {
		if strings.Contains(filepath.Base(p), ".conllu") {
			treebanks = append(treebanks, p)
		} else {
			names = append(names, p)
		}
	}
	return treebanks, names
}

// readSentences reads treebanks, and names, which join the trees of the same words.
func readSentences(treebanks, names []string) ([]*corpus.Sentence, []network.Source, error) {
	var trees, named []*corpus.Sentence
	var sources []network.Source
	read := func(path string, all *[]*corpus.Sentence, from func(string) ([]*corpus.Sentence, error)) error {
		s, err := from(path)
		if err != nil {
			return err
		}
		source := network.Source{File: filepath.Base(path), Sentences: len(s)}
		for _, x := range s {
			source.Tokens += len(x.Tokens)
		}
		sources = append(sources, source)
		*all = append(*all, s...)
		return nil
	}
	for _, path := range treebanks {
		if err := read(path, &trees, corpus.Trees); err != nil {
			return nil, nil, err
		}
	}
	for _, path := range names {
		if err := read(path, &named, corpus.Named); err != nil {
			return nil, nil, err
		}
	}
	rest := corpus.Merge(trees, named)
	return append(trees, rest...), sources, nil
}

// writeModel writes the weights whole.
func writeModel(path string, m saver) error { return writeTo(path, m.Save) }

func loadModel(path string) (*network.Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("load weights: %w", err)
	}
	defer f.Close()
	return network.Load(f)
}
