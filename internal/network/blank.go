package network

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"dateline/internal/network/corpus"
	"dateline/internal/network/decode"
	"dateline/internal/network/layer"
	"dateline/internal/network/lemma"
	"dateline/internal/network/vocab"
	"dateline/internal/tensor"
	"dateline/internal/text"
)

// start returns the network that training begins with.
func start(p Plan) (*Model, error) {
	if p.From == nil {
		return blank(p)
	}
	m := *p.From
	m.card, m.theta, m.table = p.Card, slices.Clone(m.theta), slices.Clone(m.table)
	if err := m.shape.override(p.Shape); err != nil {
		return nil, err
	}
	m.assemble()
	if m.net.size != len(m.theta) || m.shape.rows(m.words.Size())*m.shape.Width != len(m.table) {
		return nil, errors.New("train network: the weights to start from are of another shape")
	}
	return &m, nil
}

// blank returns an untrained network with the vocabulary of the plan.
func blank(p Plan) (*Model, error) {
	m := &Model{shape: defaultShape, kernel: tensor.Best(), card: p.Card}
	if err := m.shape.override(p.Shape); err != nil {
		return nil, err
	}
	m.vectors = encodeVectors(p)
	m.shape.Vector = m.vectors.Width
	inventory(m, p.Train)
	if len(m.tags) == 0 {
		return nil, errors.New("train network: no trees to train on")
	}
	m.assemble()
	r := rand.New(rand.NewPCG(p.Seed, 1))
	m.table = make([]float32, m.shape.rows(m.words.Size())*m.shape.Width)
	const small = 0.07 // a token's vector is the sum of some twenty rows
	for i := range m.table {
		m.table[i] = float32(r.NormFloat64()) * small
	}
	m.theta = make([]float32, m.net.size)
	m.net.each(func(l layer.Linear) {
		const spread = 1.4 // a little less than what keeps the variance of linear layers
		deviation := spread / math.Sqrt(float64(l.In+l.Out))
		for i := range l.In * l.Out {
			m.theta[l.W+i] = float32(r.NormFloat64() * deviation)
		}
	}, func(n layer.Norm) {
		for i := range n.Width {
			m.theta[n.Gain+i] = 1
		}
	})
	return m, nil
}

// encodeVectors codes the plan's word vectors, if it has any.
func encodeVectors(p Plan) vocab.Vectors {
	if p.Vectors == nil {
		return vocab.Encode(nil, nil, p.Seed)
	}
	return vocab.Encode(p.Vectors.Words, p.Vectors.Rows, p.Seed)
}

// inventory collects tags, labels, kinds of names, words seen twice, and lemmas.
func inventory(m *Model, all []*corpus.Sentence) {
	tags, labels, words, kinds := map[tag]int{}, map[string]int{}, map[string]int{}, map[text.NameKind]int{}
	var lemmas []lemma.Example
	for _, s := range all {
		for _, n := range s.Names {
			kinds[n.Kind]++
		}
		for _, t := range s.Tokens {
			words[string(spell(nil, t.Form))]++
			if s.Tree {
				tags[tag{string(t.UPOS), t.XPOS}]++
				labels[t.Deprel]++
				lemmas = append(lemmas, lemma.Example{Form: t.Form, UPOS: string(t.UPOS), XPOS: t.XPOS, Lemma: t.Lemma})
			}
		}
	}
	m.tags = byFrequency(tags)
	m.labels = byFrequency(labels)
	m.kinds = decode.NameTags{Kinds: byFrequency(kinds)}
	m.words = vocab.NewLexicon(slices.DeleteFunc(byFrequency(words), func(w string) bool { return words[w] < 2 }))
	m.lemmas = lemma.Learn(lemmas, m.vectors.Rank)
}

// byFrequency returns the keys, the most frequent first, equals in their own order.
func byFrequency[K comparable](count map[K]int) []K {
	keys := make([]K, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b K) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		if fmt.Sprint(a) < fmt.Sprint(b) {
			return -1
		}
		return 1
	})
	return keys
}
