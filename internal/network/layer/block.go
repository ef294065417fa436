package layer

import "dateline/internal/tensor"

// Block is norm(f(x)) or norm(x + f(x)), f a convolution over three rows or a bidirectional recurrent unit.
type Block struct {
	Recurrent bool
	Residual  bool // where input and output are of one width
	Lin       Linear
	Norm      Norm
}

// Block makes room for a block. A convolution's input must be as wide as its output.
func (l *Layout) Block(recurrent bool, in, width int) Block {
	b := Block{Recurrent: recurrent, Residual: in == width}
	if recurrent {
		b.Lin = l.Linear("recurrent", in, 3*width)
	} else {
		b.Lin = l.Linear("convolution", 3*in, width)
	}
	b.Norm = l.Norm("norm", width)
	return b
}

// BlockWork is what a block remembers of its way forwards.
type BlockWork struct {
	x             []float32 // input
	pre, state, h Buffer    // of the recurrent unit: gates and state; h is f(x) of both kinds
	sum, stats    Buffer    // input of the norm, its means and deviations
	mask          Buffer
	Y             Buffer // output
}

// Forward computes the block's output; empty rows are zero.
func (b *Block) Forward(e Env, rows *Rows, a *BlockWork, x []float32) []float32 {
	d, n := b.Norm.Width, rows.N
	a.x = x
	h := a.h.Get(n * d)
	if b.Recurrent {
		pre, state := a.pre.Get(n*3*d), a.state.Get(n*d)
		b.Lin.Forward(e, pre, tensor.Rows(x, b.Lin.In), n)
		for s, first := range rows.First {
			recur(e.Kernel, pre, state, h, d, first, rows.Length[s]+1)
		}
	} else {
		clear(h)
		b.Lin.Forward(e, h[d:], windows(x, d), n-2)
		Rectify(h)
	}
	sum := a.sum.Get(n * d)
	copy(sum, h)
	rows.Blank(sum, d)
	e.Drop.Apply(&a.mask, sum)
	if b.Residual {
		e.Kernel.Add(sum, x)
	}
	y := a.Y.Get(n * d)
	b.Norm.Forward(e, y, sum, a.stats.Get(2*n), n)
	rows.Blank(y, d)
	return y
}

// windows views each row but the first and the last together with its neighbours. They stand side by side
// already: row i begins where row i-1 does, and is three rows wide.
func windows(x []float32, width int) tensor.Matrix { return tensor.Rows(x, width) }

// Backward adds the gradient of the block's input to dx, given dy, that of its output, which it changes. A block
// with a residual needs dx to be dy: the input's own share is there already.
func (b *Block) Backward(e Env, rows *Rows, a *BlockWork, pre, h *Buffer, dy, dx []float32) {
	d, n := b.Norm.Width, rows.N
	rows.Blank(dy, d)
	b.Norm.Backward(e, dy, dy, a.sum.data, a.stats.data, n)
	rows.Blank(dy, d)
	dh := h.Get(n * d)
	copy(dh, dy)
	a.mask.Back(dh)
	if !b.Recurrent {
		Silence(dh, a.h.data)
		rows.Blank(dh, d)
		b.Lin.Backward(e, windows(dx, d), dh[d:], windows(a.x, d), n-2)
		return
	}
	dp := pre.Zero(n * 3 * d)
	for s, first := range rows.First {
		recurBack(a.pre.data, a.state.data, dp, dh, d, first, rows.Length[s]+1)
	}
	b.Lin.Backward(e, tensor.Rows(dx, b.Lin.In), dp, tensor.Rows(a.x, b.Lin.In), n)
}
