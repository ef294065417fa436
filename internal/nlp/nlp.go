// Package nlp reads a text's grammar with the network that is built into the program.
package nlp

import (
	"crypto/sha256"
	_ "embed"
	"fmt"

	"dateline/internal/network"
	"dateline/internal/sentences"
	"dateline/internal/tensor"
	"dateline/internal/text"
)

//go:embed model/grammar.bin
var weights []byte

//go:embed model/sentences.bin
var sentenceWeights []byte

//go:embed model/CARD.md
var card string

// Size returns the size of the built-in weights in bytes.
func Size() int { return len(weights) }

// Checksum returns the SHA-256 of the built-in weights in hexadecimal.
func Checksum() string { return fmt.Sprintf("%x", sha256.Sum256(weights)) }

// Card returns the model card: what the weights were trained on, under which licences, and how well they read.
func Card() string { return card }

// Annotator reads texts. Any number of goroutines may use one.
type Annotator struct {
	model     *network.Model
	sentences *sentences.Model
}

// New returns an annotator with the built-in network and the fastest arithmetic the machine has.
func New() (*Annotator, error) {
	m, err := Grammar()
	if err != nil {
		return nil, err
	}
	cutter, err := sentences.Parse(sentenceWeights, m)
	if err != nil {
		return nil, fmt.Errorf("open built-in sentence model: %w", err)
	}
	return &Annotator{m, cutter}, nil
}

// Grammar returns the built-in network alone, without what ends sentences.
func Grammar() (*network.Model, error) {
	m, err := network.Parse(weights)
	if err != nil {
		return nil, fmt.Errorf("open built-in grammar: %w", err)
	}
	return m, nil
}

// On returns the same annotator on another kernel.
func (a *Annotator) On(k tensor.Kernel) *Annotator {
	return &Annotator{a.model.On(k), a.sentences.On(k)}
}

// Model returns the network.
func (a *Annotator) Model() *network.Model { return a.model }

// Sentences returns the network that ends sentences.
func (a *Annotator) Sentences() *sentences.Model { return a.sentences }

// Annotate returns the text's sentences and tokens with tags, lemmas, heads, relations and names. A sentence's
// reading depends on that sentence alone.
func (a *Annotator) Annotate(s string) *text.Doc {
	doc := &text.Doc{Text: s}
	doc.Tokens, doc.Sentences = a.sentences.Split(s)
	datelines(doc)
	a.read(doc)
	mainVerbs(doc)
	retitle(doc)
	namesakes(doc)
	return doc
}
