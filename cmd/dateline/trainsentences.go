package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"dateline/internal/conllu"
	"dateline/internal/network/corpus"
	"dateline/internal/nlp"
	"dateline/internal/sentences"
	"dateline/internal/text"
)

// TrainSentencesCmd is dateline train sentences.
type TrainSentencesCmd struct {
	Source []string `arg:"" type:"existingfile" help:"Treebanks, CoNLL-U, plain or .gz, and stories cut into sentences (.json)."`
	Out    string   `required:"" type:"path" help:"Where to write the weights."`
	Dev    []string `type:"existingfile" help:"Treebanks and stories that the bar for ending a sentence is chosen on."`
	Epochs int      `default:"10" help:"Passes over the sources."`
	Seed   uint64   `default:"1" help:"Seed of the random numbers."`
}

// Run trains beside the built-in grammar's word vectors and writes the weights; interrupted, it writes nothing.
func (c *TrainSentencesCmd) Run(ctx context.Context, std stdio) error {
	words, err := nlp.Grammar()
	if err != nil {
		return err
	}
	p := sentences.Plan{Words: words, Epochs: c.Epochs, Seed: c.Seed, Log: std.err}
	if p.Train, p.Card.Sources, err = readDocuments(c.Source); err != nil {
		return err
	}
	if p.Dev, _, err = readDocuments(c.Dev); err != nil {
		return err
	}
	p.Card.Command = c.command()
	m, err := sentences.Train(ctx, p)
	if err != nil {
		return err
	}
	return writeModel(c.Out, m)
}

// command is the command that trains the same weights again, folders left out.
func (c *TrainSentencesCmd) command() string {
	args := []string{fmt.Sprintf("dateline train sentences --out %s --epochs %d --seed %d", filepath.Base(c.Out), c.Epochs, c.Seed)}
	for _, d := range c.Dev {
		args = append(args, "--dev", filepath.Base(d))
	}
	for _, s := range c.Source {
		args = append(args, filepath.Base(s))
	}
	return strings.Join(args, " ")
}

// readDocuments reads documents whose sentences are known.
func readDocuments(paths []string) (all []*text.Doc, sources []sentences.Source, err error) {
	for _, path := range paths {
		docs, err := readDocument(path)
		if err != nil {
			return nil, nil, fmt.Errorf("read %s: %w", path, err)
		}
		s := sentences.Source{File: filepath.Base(path)}
		for _, d := range docs {
			s.Sentences += len(d.Sentences)
		}
		all, sources = append(all, docs...), append(sources, s)
	}
	return all, sources, nil
}

func readDocument(path string) ([]*text.Doc, error) {
	f, err := corpus.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if strings.HasSuffix(path, ".json") {
		return sentences.Stories(f)
	}
	return conllu.Read(f)
}

// saver is a model of any kind.
type saver interface{ Save(w io.Writer) error }
