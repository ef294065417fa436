// Package network is one small neural network that reads the grammar of English sentences: part-of-speech
// tags, lemmas, dependency trees and names. It trains the network, measures it, keeps it in a file and runs it.
//
// A token's vector is the sum of hashed embeddings of its spelling and a projection of its word vector; two
// convolutions and simple recurrent units (Lei et al. 2018) mix it with its neighbours; a softmax gives tags, a
// biaffine score heads (Dozat and Manning 2017), decoded to a tree, a small layer labels, another names.
package network

import (
	"sync"

	"dateline/internal/network/lemma"
	"dateline/internal/tensor"
)

// Model is a trained network. Any number of goroutines may use one.
type Model struct {
	card    Card
	shape   shape
	tags    []tag
	labels  []string
	kinds   nameTags
	words   lexicon // words that have an embedding of their own
	vectors vectors
	table   []float32 // embeddings: rows of shape.Width
	theta   []float32 // every other weight; net says which is where
	net     net
	lemmas  *lemma.Table
	kernel  tensor.Kernel
	pool    *sync.Pool // of *work
}

// Card is what a model says about itself.
type Card struct {
	Name     string   `json:"name"`
	Trained  string   `json:"trained"` // the command that made it
	Sources  []Source `json:"sources"`
	Measured []Figure `json:"measured"`
	Licence  string   `json:"licence"`
}

// Source is something a model was trained on.
type Source struct {
	Name    string `json:"name"`
	Size    string `json:"size"`
	Licence string `json:"licence"`
}

// Figure is a measured accuracy, in per cent.
type Figure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
}

// Card returns what the model says about itself.
func (m *Model) Card() Card { return m.card }

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
	Width    int    `json:"width"`  // of a token's vector
	Blocks   string `json:"blocks"` // c: convolution, s: recurrent unit
	Arc      int    `json:"arc"`    // width in which heads are scored
	Label    int    `json:"label"`  // width in which labels are chosen
	Name     int    `json:"name"`   // width in which names are chosen
	Vector   int    `json:"vector"` // width of a word vector
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

// net is where each layer's weights stand in Model.theta.
type net struct {
	input                   linear
	inputNorm               norm
	blocks                  []block
	tag                     linear
	arcDep, arcHead, arcMix linear
	labDep, labHead, labOut linear
	nameIn, nameOut         linear
	size                    int
}

type block struct {
	recurrent bool
	lin       linear
	norm      norm
}

func newNet(s shape, tags, labels, kinds int) net {
	var l layout
	n := net{input: l.linear("input", s.Vector+1, s.Width), inputNorm: l.norm("input norm", s.Width)}
	for _, c := range s.Blocks {
		b := block{recurrent: c == 's'}
		if b.recurrent {
			b.lin = l.linear("recurrent", s.Width, 3*s.Width)
		} else {
			b.lin = l.linear("convolution", 3*s.Width, s.Width)
		}
		b.norm = l.norm("norm", s.Width)
		n.blocks = append(n.blocks, b)
	}
	n.tag = l.linear("tag", s.Width, tags)
	n.arcDep, n.arcHead = l.linear("arc dependent", s.Width, s.Arc), l.linear("arc head", s.Width, s.Arc)
	n.arcMix = l.linear("arc", s.Arc, s.Arc)
	n.labDep, n.labHead = l.linear("label dependent", s.Width, s.Label), l.linear("label head", s.Width, s.Label)
	n.labOut = l.linear("label", s.Label, labels)
	n.nameIn, n.nameOut = l.linear("name hidden", s.Width, s.Name), l.linear("name", s.Name, kinds)
	n.size = l.size
	return n
}
