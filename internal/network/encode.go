package network

import (
	"math"

	"dateline/internal/tensor"
)

// work is the memory of one computation, used again for the next.
type work struct {
	batch   batch
	input   buffer // word vectors
	sum     buffer // input of the first norm
	start   buffer // its output
	stats   buffer
	blocks  []blockWork
	drop    *dropout // nil when reading
	inDrop  buffer
	heads   headWork
	pieces  []piece
	forms   []string
	tree    treeWork
	viterbi viterbiWork
}

type blockWork struct {
	x             []float32 // input
	pre, state, h buffer    // of the recurrent unit: gates, state; h is the output of both kinds
	sum, y, stats buffer    // input and output of the norm
	mask          buffer
}

type headWork struct {
	tag, arcDep, arcHead, arcMix, labDep, labHead, lab, labels, name, names buffer
	scores                                                                  buffer
	arcDepMask, arcHeadMask, labMask, nameMask                              buffer
}

// buffer is memory that grows and is used again.
type buffer struct{ data []float32 }

// get returns n numbers of any value; the next get takes them back.
func (b *buffer) get(n int) []float32 {
	if cap(b.data) < n {
		b.data = make([]float32, n+n/4)
	}
	b.data = b.data[:n]
	return b.data
}

// zero returns n zeros.
func (b *buffer) zero(n int) []float32 {
	x := b.get(n)
	clear(x)
	return x
}

// encode returns a vector for each row of the batch; empty rows are zero.
func (m *Model) encode(w *work) []float32 {
	x := m.embed(w)
	if len(w.blocks) < len(m.net.blocks) {
		w.blocks = make([]blockWork, len(m.net.blocks))
	}
	for i := range m.net.blocks {
		x = m.block(w, &m.net.blocks[i], &w.blocks[i], x)
	}
	return x
}

// embed sums what is known of each token by itself.
func (m *Model) embed(w *work) []float32 {
	b, d, n := &w.batch, m.shape.Width, w.batch.rows
	in := w.input.get(n * (m.vectors.width + 1))
	for i, v := range b.vector {
		m.vectors.write(in[i*(m.vectors.width+1):][:m.vectors.width+1], v)
	}
	sum := w.sum.get(n * d)
	m.net.input.forward(m.kernel, m.theta, sum, tensor.Rows(in, m.vectors.width+1), n)
	at := int32(0)
	for i, end := range b.idEnd {
		row := sum[i*d:][:d]
		for _, id := range b.ids[at:end] {
			m.kernel.Add(row, m.table[int(id)*d:][:d])
		}
		at = end
	}
	x := w.start.get(n * d)
	m.net.inputNorm.forward(m.kernel, m.theta, x, sum, w.stats.get(2*n), n)
	if w.drop != nil {
		w.drop.apply(&w.inDrop, x)
	}
	b.blank(x, d)
	return x
}

// block computes norm(x + f(x)), f a convolution or a recurrent unit.
func (m *Model) block(w *work, b *block, a *blockWork, x []float32) []float32 {
	d, n := m.shape.Width, w.batch.rows
	a.x = x
	h := a.h.get(n * d)
	if b.recurrent {
		pre := a.pre.get(n * 3 * d)
		b.lin.forward(m.kernel, m.theta, pre, tensor.Rows(x, d), n)
		state := a.state.get(n * d)
		for s, first := range w.batch.first {
			recur(m.kernel, pre, state, h, d, first, w.batch.length[s]+1)
		}
	} else {
		clear(h)
		b.lin.forward(m.kernel, m.theta, h[d:], windows(x, d), n-2)
		rectify(h)
	}
	sum := a.sum.get(n * d)
	copy(sum, h)
	w.batch.blank(sum, d)
	if w.drop != nil {
		w.drop.apply(&a.mask, sum)
	}
	m.kernel.Add(sum, x)
	y := a.y.get(n * d)
	b.norm.forward(m.kernel, m.theta, y, sum, a.stats.get(2*n), n)
	w.batch.blank(y, d)
	return y
}

// windows views each inner row together with its neighbours: they stand side by side already.
func windows(x []float32, width int) tensor.Matrix { return tensor.Rows(x, width) }

// blank makes the empty rows zero.
func (b *batch) blank(x []float32, width int) {
	clear(x[:width])
	for s, first := range b.first {
		end := first + b.length[s] + 1
		clear(x[end*width:][:width])
	}
}

// rectify makes negative numbers zero, without a branch to mispredict.
func rectify(x []float32) {
	for i, v := range x {
		b := math.Float32bits(v)
		x[i] = math.Float32frombits(b &^ uint32(int32(b)>>31))
	}
}
