package main

import (
	"fmt"
	"io"

	"dateline/internal/nlp"
)

// ModelCmd is dateline model: it tells what is built in.
type ModelCmd struct{}

// Run prints the model card, then what the weights say of themselves.
func (ModelCmd) Run(std stdio) error {
	a, err := nlp.New()
	if err != nil {
		return err
	}
	return describeModel(std.out, a)
}

func describeModel(w io.Writer, a *nlp.Annotator) error {
	const megabyte = 1e6
	m, card := a.Model(), a.Model().Card()
	fmt.Fprintln(w, nlp.Card())
	fmt.Fprintf(w, "## In this program\n\n%.1f MB, %d weights, %d word vectors, SHA-256 %s\n\n", float64(nlp.Size())/megabyte, m.Weights(), m.Vectors(), nlp.Checksum())
	for _, s := range card.Sources {
		fmt.Fprintf(w, "- %s: %d sentences, %d tokens\n", s.File, s.Sentences, s.Tokens)
	}
	_, err := fmt.Fprintf(w, "\nMade by: %s\n", card.Command)
	return err
}
