package layer

import "dateline/internal/tensor"

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
