package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"dateline/internal/network"
	"dateline/internal/network/corpus"
)

// TrainCmd groups what can be trained.
type TrainCmd struct {
	Grammar TrainGrammarCmd `cmd:"" help:"Train the grammar network on treebanks."`
}

// TrainGrammarCmd is dateline train grammar.
type TrainGrammarCmd struct {
	Treebank []string `arg:"" type:"existingfile" help:"Treebanks, CoNLL-U, plain or .gz."`
	Out      string   `required:"" type:"path" help:"Where to write the weights."`
	Vectors  string   `type:"existingfile" help:"Word vectors: JSON with dimensions, words and vectors."`
	Keep     int      `default:"50000" help:"How many of the most frequent word vectors to keep."`
	Names    []string `type:"existingfile" help:"Files of names: IOB tags, plain or .gz."`
	Dev      []string `type:"existingfile" help:"Treebanks and files of names (.iob2) to score on while training."`
	Epochs   int      `default:"24" help:"Passes over the treebanks."`
	Seed     uint64   `default:"1" help:"Seed of the random numbers."`
	Shape    string   `help:"Measures of the network as JSON, where they differ from the default."`
}

// Run trains and writes the weights; interrupted, it writes nothing.
func (c *TrainGrammarCmd) Run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	plan, err := c.plan()
	if err != nil {
		return err
	}
	m, err := network.Train(ctx, plan)
	if err != nil {
		return err
	}
	return writeModel(c.Out, m, plan.Dev)
}

func (c *TrainGrammarCmd) plan() (network.Plan, error) {
	p := network.Plan{Epochs: c.Epochs, Seed: c.Seed, Log: os.Stderr, Shape: c.Shape}
	var err error
	if p.Train, err = readSentences(c.Treebank, c.Names); err != nil {
		return p, err
	}
	if p.Dev, err = readSentences(split(c.Dev)); err != nil {
		return p, err
	}
	if c.Vectors != "" {
		p.Vectors, err = corpus.ReadVectors(c.Vectors, c.Keep)
	}
	return p, err
}

// split parts treebanks from files of names by the ends of their names.
func split(paths []string) (treebanks, names []string) {
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
func readSentences(treebanks, names []string) ([]*corpus.Sentence, error) {
	var trees, named []*corpus.Sentence
	for _, path := range treebanks {
		s, err := corpus.Trees(path)
		if err != nil {
			return nil, err
		}
		trees = append(trees, s...)
	}
	for _, path := range names {
		s, err := corpus.Named(path)
		if err != nil {
			return nil, err
		}
		named = append(named, s...)
	}
	rest := corpus.Merge(trees, named)
	return append(trees, rest...), nil
}

// writeModel writes the weights beside their place and moves them there whole, then scores them as read back.
func writeModel(path string, m *network.Model, dev []*corpus.Sentence) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".weights-*")
	if err != nil {
		return fmt.Errorf("write weights: %w", err)
	}
	defer os.Remove(f.Name())
	if err := m.Save(f); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("write weights: %w", err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("write weights: %w", err)
	}
	if len(dev) == 0 {
		return nil
	}
	again, err := loadModel(path)
	if err != nil {
		return err
	}
	fmt.Printf("%s, held out: %v\n", path, again.Evaluate(dev))
	return nil
}

func loadModel(path string) (*network.Model, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("load weights: %w", err)
	}
	defer f.Close()
	return network.Load(f)
}
