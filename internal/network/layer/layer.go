// Package layer is what a network is built from: layers that compute forwards and give gradients backwards, the
// memory they work in, and losses.
//
// All weights of a network lie in one slice; a layer knows its place there. So an optimiser, a running mean or a
// file sees one run of numbers, whatever the network's shape.
package layer

import "dateline/internal/tensor"

// Env is what a computation works with.
type Env struct {
	Kernel tensor.Kernel
	Theta  []float32 // weights
	Grad   []float32 // gradients of the weights, in the same places; needed only backwards
	Drop   *Dropout  // nil when nothing is trained
}

// Layout hands out places in the weights.
type Layout struct{ Size int }

func (l *Layout) take(n int) int {
	at := l.Size
	l.Size += n
	return at
}

// Linear makes room for a linear layer.
func (l *Layout) Linear(name string, in, out int) Linear {
	return Linear{name, in, out, l.take(in * out), l.take(out)}
}

// Norm makes room for a layer norm.
func (l *Layout) Norm(name string, width int) Norm {
	return Norm{name, width, l.take(width), l.take(width)}
}

// Linear is y = x·W + b. Rows of x, y and their gradients lie one after the other; W has a row for each input.
type Linear struct {
	Name    string
	In, Out int
	W, B    int // places of the first weight and of the first bias
}

func (l Linear) weights(theta []float32) tensor.Matrix {
	return tensor.Rows(theta[l.W:l.W+l.In*l.Out], l.Out)
}

// Forward writes n rows of y. The rows of x may overlap, as a convolution's windows do.
func (l Linear) Forward(e Env, y []float32, x tensor.Matrix, n int) {
	bias := e.Theta[l.B:][:l.Out]
	for i := range n {
		copy(y[i*l.Out:][:l.Out], bias)
	}
	e.Kernel.Gemm(tensor.Rows(y, l.Out), x, l.weights(e.Theta), n, l.Out, l.In)
}

// Backward adds to the weights' gradient and, unless dx is empty, to that of x, given that of y. Rows of dx may
// overlap as those of x do: a product adds to one row after the other, so their shares add up.
func (l Linear) Backward(e Env, dx tensor.Matrix, dy []float32, x tensor.Matrix, n int) {
	bias := e.Grad[l.B:][:l.Out]
	for i := range n {
		e.Kernel.Add(bias, dy[i*l.Out:][:l.Out])
	}
	d := tensor.Rows(dy, l.Out)
	e.Kernel.Gemm(tensor.Rows(e.Grad[l.W:][:l.In*l.Out], l.Out), x.T(), d, l.In, l.Out, n)
	if dx.Data != nil {
		e.Kernel.Gemm(dx, d, l.weights(e.Theta).T(), n, l.In, l.Out)
	}
}

// Norm is layer normalisation with a gain and a bias (Ba et al. 2016).
type Norm struct {
	Name       string
	Width      int
	Gain, Bias int // places
}

// Forward writes the norm of each row of x to y, and each row's mean and inverse deviation to stats.
func (l Norm) Forward(e Env, y, x, stats []float32, n int) {
	g, b := e.Theta[l.Gain:][:l.Width], e.Theta[l.Bias:][:l.Width]
	for i := range n {
		stats[2*i], stats[2*i+1] = e.Kernel.Norm(y[i*l.Width:][:l.Width], x[i*l.Width:][:l.Width], g, b)
	}
}

// Backward writes the gradient of x to dx, which may be dy.
func (l Norm) Backward(e Env, dx, dy, x, stats []float32, n int) {
	gain := e.Theta[l.Gain:][:l.Width]
	dgain, dbias := e.Grad[l.Gain:][:l.Width], e.Grad[l.Bias:][:l.Width]
	for i := range n {
		mean, inverse := stats[2*i], stats[2*i+1]
		row, in, out := dy[i*l.Width:][:l.Width], x[i*l.Width:][:l.Width], dx[i*l.Width:][:l.Width]
		// s and q are the means of the gradient and of its product with the normed row: the parts of it that
		// the norm takes away again.
		var s, q float32
		for j, d := range row {
			h := (in[j] - mean) * inverse
			dgain[j] += d * h
			dbias[j] += d
			d *= gain[j]
			s += d
			q += d * h
		}
		s /= float32(l.Width)
		q /= float32(l.Width)
		for j, d := range row {
			out[j] = (d*gain[j] - s - (in[j]-mean)*inverse*q) * inverse
		}
	}
}
