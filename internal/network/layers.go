package network

import "dateline/internal/tensor"

// layout hands out places in the weights.
type layout struct{ size int }

func (l *layout) take(n int) int {
	at := l.size
	l.size += n
	return at
}

func (l *layout) linear(name string, in, out int) linear {
	return linear{name, in, out, l.take(in * out), l.take(out)}
}

func (l *layout) norm(name string, width int) norm {
	return norm{name, width, l.take(width), l.take(width)}
}

// linear is y = x·W + b, W with a row for each input.
type linear struct {
	name    string
	in, out int
	w, b    int // where they stand
}

func (l linear) weights(theta []float32) tensor.Matrix {
	return tensor.Rows(theta[l.w:l.w+l.in*l.out], l.out)
}

func (l linear) forward(k tensor.Kernel, theta, y []float32, x tensor.Matrix, n int) {
	bias := theta[l.b:][:l.out]
	for i := range n {
		copy(y[i*l.out:][:l.out], bias)
	}
	k.Gemm(tensor.Rows(y, l.out), x, l.weights(theta), n, l.out, l.in)
}

// backward adds to the gradient and, unless dx is empty, to the gradient of x.
func (l linear) backward(k tensor.Kernel, theta, grad []float32, dx tensor.Matrix, dy []float32, x tensor.Matrix, n int) {
	bias := grad[l.b:][:l.out]
	for i := range n {
		k.Add(bias, dy[i*l.out:][:l.out])
	}
	d := tensor.Rows(dy, l.out)
	k.Gemm(tensor.Rows(grad[l.w:][:l.in*l.out], l.out), x.T(), d, l.in, l.out, n)
	if dx.Data != nil {
		k.Gemm(dx, d, l.weights(theta).T(), n, l.in, l.out)
	}
}

// norm is layer normalisation with a gain and a bias.
type norm struct {
	name       string
	width      int
	gain, bias int
}

// forward writes the norm of each row of x to y, and each row's mean and inverse deviation to stats.
func (l norm) forward(k tensor.Kernel, theta, y, x, stats []float32, n int) {
	g, b := theta[l.gain:][:l.width], theta[l.bias:][:l.width]
	for i := range n {
		stats[2*i], stats[2*i+1] = k.Norm(y[i*l.width:][:l.width], x[i*l.width:][:l.width], g, b)
	}
}

// backward writes the gradient of x to dx, which may be dy.
func (l norm) backward(theta, grad, dx, dy, x, stats []float32, n int) {
	gain := theta[l.gain:][:l.width]
	dgain, dbias := grad[l.gain:][:l.width], grad[l.bias:][:l.width]
	for i := range n {
		mean, inverse := stats[2*i], stats[2*i+1]
		row, in, out := dy[i*l.width:][:l.width], x[i*l.width:][:l.width], dx[i*l.width:][:l.width]
		var s, q float32
		for j, d := range row {
			h := (in[j] - mean) * inverse
			dgain[j] += d * h
			dbias[j] += d
			d *= gain[j]
			s += d
			q += d * h
		}
		s /= float32(l.width)
		q /= float32(l.width)
		for j, d := range row {
			out[j] = (d*gain[j] - s - (in[j]-mean)*inverse*q) * inverse
		}
	}
}

// recur runs the recurrent unit over one sentence, rows [first, first+n), forwards with the first half of each
// row and backwards with the second. p holds u, f and r side by side; f and r become the gates' values.
func recur(k tensor.Kernel, p, c, h []float32, width, first, n int) {
	half := width / 2
	zero := make([]float32, half)
	for dir := range 2 {
		prev := zero
		for q := range n {
			i := first + q
			if dir == 1 {
				i = first + n - 1 - q
			}
			row := p[i*3*width+dir*half:]
			now := c[i*width+dir*half:][:half]
			k.Recur(row[:half], row[width:][:half], row[2*width:][:half], prev, now, h[i*width+dir*half:][:half])
			prev = now
		}
	}
}

// recurBack is the gradient of recur: from dh to dp.
func recurBack(p, c, dp, dh []float32, width, first, n int) {
	half := width / 2
	zero, dc := make([]float32, half), make([]float32, half)
	for dir := range 2 {
		clear(dc)
		for q := n - 1; q >= 0; q-- {
			i, before := first+q, first+q-1
			if dir == 1 {
				i, before = first+n-1-q, first+n-q
			}
			prev := zero
			if q > 0 {
				prev = c[before*width+dir*half:][:half]
			}
			at := i*3*width + dir*half
			recurStepBack(p[at:], dp[at:], prev, c[i*width+dir*half:], dh[i*width+dir*half:], dc, width)
		}
	}
}

// recurStepBack is the gradient of one step; dc carries the state's from step to step.
func recurStepBack(p, dp, prev, c, dh, dc []float32, width int) {
	half := len(dc)
	u, f, r := p[:half], p[width:][:half], p[2*width:][:half]
	du, df, dr := dp[:half], dp[width:][:half], dp[2*width:][:half]
	c, dh, prev = c[:half], dh[:half], prev[:half]
	for j := range half {
		th := tensor.Tanh(c[j])
		dr[j] = dh[j] * th * r[j] * (1 - r[j])
		d := dc[j] + dh[j]*r[j]*(1-th*th)
		df[j] = d * (prev[j] - u[j]) * f[j] * (1 - f[j])
		du[j] = d * (1 - f[j])
		dc[j] = d * f[j]
	}
}
