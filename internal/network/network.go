// Package network is one small neural network that reads the grammar of English sentences: part-of-speech
// tags, lemmas, dependency trees and names. It trains the network, measures it, keeps it in a file and runs it.
//
// A token's vector is the sum of hashed embeddings of its spelling and a projection of its word vector; two
// convolutions and simple recurrent units (Lei et al. 2018) mix it with its neighbours; a softmax gives tags, a
// biaffine score heads (Dozat and Manning 2017), decoded to a tree, a small layer labels, another names.
package network

import (
	"sync"

	"dateline/internal/network/accuracy"
	"dateline/internal/network/corpus"
	"dateline/internal/network/decode"
	"dateline/internal/network/lemma"
	"dateline/internal/network/vocab"
	"dateline/internal/tensor"
)

// Model is a trained network. Any number of goroutines may use one.
type Model struct {
	card    Card
	shape   shape
	tags    []tag
	labels  []string
	kinds   decode.NameTags
	words   vocab.Lexicon // words that have an embedding of their own
	vectors vocab.Vectors
	table   []float32 // embeddings: rows of shape.Width
	theta   []float32 // every other weight; net says which is where
	net     net
	lemmas  *lemma.Table
	kernel  tensor.Kernel
	pool    *sync.Pool // of *work
}

// Card is what a model's file says about how it was made.
type Card struct {
	Command string   `json:"command"` // that made it
	Sources []Source `json:"sources"`
}

// Source is a file that a model was trained on.
type Source struct {
	File      string `json:"file"`
	Sentences int    `json:"sentences"`
	Tokens    int    `json:"tokens"`
}

// Card returns what the model's file says about how it was made.
func (m *Model) Card() Card { return m.card }

// Evaluate reads the sentences' words and compares.
func (m *Model) Evaluate(gold []*corpus.Sentence) accuracy.Score { return accuracy.Sentences(m, gold) }

// Weights returns the number of the model's weights, word vectors apart.
func (m *Model) Weights() int { return len(m.table) + len(m.theta) }

// Vectors returns the number of words whose vectors the model holds.
func (m *Model) Vectors() int { return m.vectors.Words.Size() }

// On returns the same model computed by another kernel.
func (m *Model) On(k tensor.Kernel) *Model {
	c := *m
	c.kernel = k
	return &c
}

// tag is a universal and a treebank tag that occur together.
type tag struct{ UPOS, XPOS string }

// shape is the network's measures.
type shape struct {
	Width    int    `json:"width"`   // of a token's vector
	Blocks   string `json:"blocks"`  // c: convolution, s: recurrent unit
	Arc      int    `json:"arc"`     // width in which heads are scored
	Label    int    `json:"label"`   // width in which labels are chosen
	Name     int    `json:"name"`    // width of the recurrent units for names
	NameAt   int    `json:"name_at"` // number of blocks whose output they read
	Vector   int    `json:"vector"`  // width of a word vector
	Affixes  int    `json:"affixes"`
	Trigrams int    `json:"trigrams"`
}

// rows is the number of embeddings: of unknown words, of the root, of words, of affixes and of trigrams.
func (s shape) rows(words int) int { return firstWord + words + s.Affixes + s.Trigrams }

// The first rows of the embeddings.
const (
	unknownWord = iota
	rootWord
	firstWord
)
