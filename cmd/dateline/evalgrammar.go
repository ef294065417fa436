package main

import (
	"fmt"

	"dateline/internal/network/accuracy"
	"dateline/internal/network/corpus"
	"dateline/internal/nlp"
)

// EvalGrammarCmd is dateline eval grammar.
type EvalGrammarCmd struct {
	Treebank []string `arg:"" type:"existingfile" help:"Treebanks, CoNLL-U, plain or .gz, and files of names (.iob2) of the same sentences."`
	Weights  string   `type:"existingfile" help:"Weights to measure instead of the built-in ones."`
}

// Run prints the scores with the treebank's tokens and with our own, side by side.
func (c *EvalGrammarCmd) Run(std stdio) error {
	a, err := nlp.New()
	if err != nil {
		return err
	}
	m := a.Model()
	if c.Weights != "" {
		if m, err = loadModel(c.Weights); err != nil {
			return err
		}
	}
	treebanks, names := splitPaths(c.Treebank)
	gold, _, err := readSentences(treebanks, names)
	if err != nil {
		return err
	}
	var raw accuracy.Raw
	if len(treebanks) > 0 {
		docs, err := corpus.Documents(treebanks, gold)
		if err != nil {
			return err
		}
		raw = accuracy.Texts(m, docs, a.Sentences().Split)
	}
	_, err = fmt.Fprint(std.out, accuracy.Table(m.Evaluate(gold), raw))
	return err
}
