package network

import (
	"dateline/internal/network/decode"
	"dateline/internal/network/layer"
	"dateline/internal/tensor"
)

// work is the memory of one computation, used again for the next.
type work struct {
	batch  batch
	input  layer.Buffer // word vectors
	sum    layer.Buffer // input of the first norm
	start  layer.Buffer // its output
	stats  layer.Buffer
	blocks []layer.BlockWork
	env    layer.Env
	inDrop layer.Buffer
	heads  headWork
	pieces []piece
	forms  []string
	tree   decode.Tree
	tags   decode.Names
}

// headWork is the memory of what tags, arcs, labels and names are chosen from.
type headWork struct {
	tag, arcDep, arcHead, arcMix, labDep, labHead, lab, labels, names layer.Buffer
	scores                                                            layer.Buffer
	arcDepMask, arcHeadMask, labMask                                  layer.Buffer
	nameBlocks                                                        [2]layer.BlockWork
}

// encode returns a vector for each row of the batch; empty rows are zero.
func (m *Model) encode(w *work) []float32 {
	x := m.embed(w)
	if len(w.blocks) < len(m.net.blocks) {
		w.blocks = make([]layer.BlockWork, len(m.net.blocks))
	}
	for i := range m.net.blocks {
		x = m.net.blocks[i].Forward(w.env, &w.batch.Rows, &w.blocks[i], x)
	}
	return x
}

// embed sums what is known of each token by itself.
func (m *Model) embed(w *work) []float32 {
	b, d, n := &w.batch, m.shape.Width, w.batch.N
	in := w.input.Get(n * (m.vectors.Width + 1))
	for i, v := range b.vector {
		m.vectors.Write(in[i*(m.vectors.Width+1):][:m.vectors.Width+1], v)
	}
	sum := w.sum.Get(n * d)
	m.net.input.Forward(w.env, sum, tensor.Rows(in, m.vectors.Width+1), n)
	at := int32(0)
	for i, end := range b.idEnd {
		row := sum[i*d:][:d]
		for _, id := range b.ids[at:end] {
			m.kernel.Add(row, m.table[int(id)*d:][:d])
		}
		at = end
	}
	x := w.start.Get(n * d)
	m.net.inputNorm.Forward(w.env, x, sum, w.stats.Get(2*n), n)
	w.env.Drop.Apply(&w.inDrop, x)
	b.Blank(x, d)
	return x
}
