package network

import (
	"encoding/json"
	"fmt"
	"math"

	"dateline/internal/network/corpus"
)

func sqrt(x float64) float64 { return math.Sqrt(x) }

// assemble lays the network out once its shape and inventories are known.
func (m *Model) assemble() {
	m.net = newNet(m.shape, len(m.tags), len(m.labels), m.kinds.size())
	m.pool = newPool()
}

// each visits every layer in the order of the layout.
func (n *net) each(lin func(linear), nrm func(norm)) {
	lin(n.input)
	nrm(n.inputNorm)
	for _, b := range n.blocks {
		lin(b.lin)
		nrm(b.norm)
	}
	for _, l := range []linear{n.tag, n.arcDep, n.arcHead, n.arcMix, n.labDep, n.labHead, n.labOut, n.nameIn, n.nameOut} {
		lin(l)
	}
}

func (s *shape) override(text string) error {
	if text == "" {
		return nil
	}
	if err := json.Unmarshal([]byte(text), s); err != nil {
		return fmt.Errorf("read shape: %w", err)
	}
	return nil
}

// halve brings the vectors to the size of the other inputs.
const vectorScale = 0.5

func quantiseVectors(v *corpus.Vectors) vectors {
	if v == nil {
		return vectors{words: newLexicon(nil)}
	}
	q := vectors{words: newLexicon(v.Words), width: v.Width, bytes: make([]int8, len(v.Rows)*v.Width), scale: make([]float32, len(v.Rows))}
	for i, row := range v.Rows {
		q.scale[i] = quantise(q.bytes[i*v.Width:][:v.Width], row) * vectorScale
	}
	return q
}

// quantise writes numbers as bytes and returns what one byte's step is worth.
func quantise(dst []int8, x []float32) float32 {
	var most float32
	for _, v := range x {
		most = max(most, float32(math.Abs(float64(v))))
	}
	if most == 0 {
		clear(dst)
		return 0
	}
	step := most / 127
	for i, v := range x {
		dst[i] = int8(math.Round(float64(v / step)))
	}
	return step
}
