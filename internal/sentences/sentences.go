// Package sentences cuts English text into sentences by a small recurrent network that reads whole paragraphs.
//
// The tokens, the paragraphs and the places where a sentence may end come from package tokens, and so does a
// linear model's score of each such place; the network's log odds are added to it. The two see different things,
// the one exact words around a gap, the other the whole paragraph, and together they err least.
package sentences

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"dateline/internal/network/layer"
	"dateline/internal/tensor"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

// Words gives words' vectors; a *network.Model does.
type Words interface {
	Meaning(form string) int32              // the number of a word's vector
	MeaningWidth() int                      // how many numbers WriteMeaning writes
	WriteMeaning(dst []float32, word int32) // the vector of that number
}

// Model is a trained network. Any number of goroutines may use one.
type Model struct {
	card   Card
	shape  shape
	words  Words
	table  []float32 // embeddings: rows of shape.Width
	theta  []float32 // every other weight; net says which is where
	net    net
	kernel tensor.Kernel
	pool   *sync.Pool // of *work
}

// Card is what a model says about itself.
type Card struct {
	Command string   `json:"command"` // that made it
	Sources []Source `json:"sources"`
}

// Source is a file that a model was trained on.
type Source struct {
	File      string `json:"file"`
	Sentences int    `json:"sentences"`
}

// shape is the network's measures and what its scores are worth.
type shape struct {
	Width  int    `json:"width"`  // of a token's vector
	Blocks string `json:"blocks"` // c: convolution, s: recurrent unit
	Hidden int    `json:"hidden"` // width in which gaps are judged
	Forms  int    `json:"forms"`  // embeddings that whole words are hashed into
	Parts  int    `json:"parts"`  // embeddings that affixes, outlines and gaps are hashed into
	Vector int    `json:"vector"` // width of a word vector
	Unit   int    `json:"unit"`   // of the linear model's points that one nat of log odds is worth
	Bar    int    `json:"bar"`    // sum of points above which a sentence ends
	Bare   int    `json:"bare"`   // points more that it takes where no mark stands
}

// The measures of the shipped network; calibrate sets the last three.
var defaultShape = shape{Width: 96, Blocks: "csss", Hidden: 32, Forms: 1 << 12, Parts: 1 << 11, Unit: 45, Bar: -130}

// rows is the number of embeddings: of hidden words, of a paragraph's end, of words, of their parts.
func (s shape) rows() int { return firstForm + s.Forms + s.Parts }

// The first rows of the embeddings.
const (
	hiddenForm = iota
	endRow
	firstForm
)

// net is where each layer's weights stand in Model.theta. Tags and relations are learned beside the gaps, for
// what tells them tells where sentences end; they are not kept.
type net struct {
	input         layer.Linear
	inputNorm     layer.Norm
	blocks        []layer.Block
	before, after layer.Linear // of the tokens at a gap
	out           layer.Linear
	kept          int // numbers of theta up to here
	tag, relation layer.Linear
	size          int
}

func newNet(s shape, tags, relations int) net {
	var l layer.Layout
	n := net{input: l.Linear("input", s.Vector, s.Width), inputNorm: l.Norm("input norm", s.Width)}
	for _, c := range s.Blocks {
		n.blocks = append(n.blocks, l.Block(c == 's', s.Width, s.Width))
	}
	n.before, n.after = l.Linear("before", s.Width, s.Hidden), l.Linear("after", s.Width, s.Hidden)
	n.out = l.Linear("gap", s.Hidden, 1)
	n.kept = l.Size
	n.tag, n.relation = l.Linear("tag", s.Width, tags), l.Linear("relation", s.Width, relations)
	n.size = l.Size
	return n
}

// On returns the same model computed by another kernel.
func (m *Model) On(k tensor.Kernel) *Model {
	c := *m
	c.kernel = k
	return &c
}

// Card returns what the model says about itself.
func (m *Model) Card() Card { return m.card }

// Split returns the tokens of s, with Form, Start and End set, and its sentences. Where a paragraph's sentences
// end depends on that paragraph alone.
func (m *Model) Split(s string) ([]text.Token, []text.Sentence) {
	return tokens.SplitBy(s, m.judge, m.shape.Bar)
}

// A long paragraph is read in pieces that overlap, so that memory stays bounded; a batch holds so many tokens.
const (
	pieceTokens = 512
	pieceMargin = 64 // tokens on either side that are only read, not judged
	batchTokens = 800
)

// piece is a run of tokens read at once, [first, end), of which [from, to) are judged.
type piece struct{ first, end, from, to int }

// judge gives the scores of all gaps of a text.
func (m *Model) judge(toks []text.Token, gaps []tokens.Gap) []int {
	return m.scores(toks, m.allOdds(toks, gaps))
}

// allOdds returns the log odds that a sentence ends before each token.
func (m *Model) allOdds(toks []text.Token, gaps []tokens.Gap) []float32 {
	w := m.pool.Get().(*work)
	defer m.pool.Put(w)
	w.env = layer.Env{Kernel: m.kernel, Theta: m.theta}
	w.pieces = cut(w.pieces[:0], gaps)
	all := make([]float32, len(toks))
	for at := 0; at < len(w.pieces); {
		w.batch.reset()
		end := at
		for ; end < len(w.pieces) && (end == at || w.batch.N+w.pieces[end].end-w.pieces[end].first <= batchTokens); end++ {
			p := w.pieces[end]
			m.add(&w.batch, toks[p.first:p.end], gaps[p.first:p.end])
		}
		odds := m.odds(w, m.encode(w))
		for k, p := range w.pieces[at:end] {
			copy(all[p.from:p.to], odds[w.batch.First[k]+p.from-p.first:])
		}
		at = end
	}
	return all
}

// scores turns log odds into points of the linear model.
func (m *Model) scores(toks []text.Token, odds []float32) []int {
	const sure = 30
	scores := make([]int, len(odds))
	for i, o := range odds {
		scores[i] = int(max(-sure, min(sure, o)) * float32(m.shape.Unit))
		if i > 0 && bare(toks[i-1].Form) {
			scores[i] -= m.shape.Bare
		}
	}
	return scores
}

// bare tells whether a token is a word or a number that no mark ends.
func bare(form string) bool {
	r, _ := utf8.DecodeLastRuneInString(form)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// cut returns the pieces of all paragraphs.
func cut(pieces []piece, gaps []tokens.Gap) []piece {
	for first := 0; first < len(gaps); {
		end := first + 1
		for end < len(gaps) && gaps[end] != tokens.NewParagraph {
			end++
		}
		for from := first; from < end; {
			to := end
			if end-from > pieceTokens {
				to = from + pieceTokens - pieceMargin
			}
			pieces = append(pieces, piece{max(first, from-pieceMargin), min(end, to+pieceMargin), from, to})
			from = to
		}
		first = end
	}
	return pieces
}
