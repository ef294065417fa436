package tensor

import "math"

// plain is the kernel in plain Go.
type plain struct{}

func (plain) Name() string { return "go" }

func (plain) Gemm(c, a, b Matrix, m, n, k int) {
	if m <= 0 || n <= 0 || k <= 0 {
		return
	}
	checkBounds(c, a, b, m, n, k)
	var panel [depth][columns]float32
	for k0 := 0; k0 < k; k0 += depth {
		kn := min(depth, k-k0)
		for j := 0; j < n; j += columns {
			nn := min(columns, n-j)
			packColumns(panel[:kn], b, k0, j, nn)
			plainPanel(c, Matrix{a.Data[k0*a.Col:], a.Row, a.Col}, panel[:kn], m, j, nn)
		}
	}
}

// columns is how many sums one row keeps at a time. Seven, their products and the row's number are fifteen: as many
// as amd64 has registers that Go may use. With eight the compiler moves some to memory and back, at half the speed.
const columns = 7

func packColumns(panel [][columns]float32, b Matrix, k0, j, nn int) {
	for k := range panel {
		src := b.Data[(k0+k)*b.Row+j*b.Col:]
		if nn == columns && b.Col == 1 {
			panel[k] = [columns]float32(src)
			continue
		}
		panel[k] = [columns]float32{}
		for q := range nn {
			panel[k][q] = src[q*b.Col]
		}
	}
}

func plainPanel(c, a Matrix, panel [][columns]float32, m, j, nn int) {
	var space [depth]float32
	for i := range m {
		s := rowTimes(inOrder(space[:], a, i, len(panel)), panel)
		dst := c.Data[i*c.Row+j:][:nn]
		for q := range dst {
			dst[q] += s[q]
		}
	}
}

// inOrder returns k numbers of row i one after the other, copied where they do not stand so.
func inOrder(space []float32, a Matrix, i, k int) []float32 {
	if a.Col == 1 {
		return a.Data[i*a.Row:][:k]
	}
	for q := range k {
		space[q] = a.Data[i*a.Row+q*a.Col]
	}
	return space[:k]
}

// rowTimes multiplies a row by a panel.
func rowTimes(a []float32, panel [][columns]float32) [columns]float32 {
	var s0, s1, s2, s3, s4, s5, s6 float32
	panel = panel[:len(a)]
	for k, x := range a {
		b := &panel[k]
		s0 += x * b[0]
		s1 += x * b[1]
		s2 += x * b[2]
		s3 += x * b[3]
		s4 += x * b[4]
		s5 += x * b[5]
		s6 += x * b[6]
	}
	return [columns]float32{s0, s1, s2, s3, s4, s5, s6}
}

func (plain) Add(y, x []float32) {
	y = y[:len(x)]
	for i, v := range x {
		y[i] += v
	}
}

func (plain) Norm(y, x, gain, bias []float32) (mean, inverse float32) {
	var s, q float32
	for _, v := range x {
		s += v
		q += v * v
	}
	n := float32(len(x))
	mean = s / n
	inverse = 1 / float32(math.Sqrt(float64(max(q/n-mean*mean, 0)+normEpsilon)))
	y, gain, bias = y[:len(x)], gain[:len(x)], bias[:len(x)]
	for i, v := range x {
		y[i] = (v-mean)*inverse*gain[i] + bias[i]
	}
	return mean, inverse
}

func (plain) Recur(u, f, r, prev, c, h []float32) {
	n := len(u)
	f, r, prev, c, h = f[:n], r[:n], prev[:n], c[:n], h[:n]
	for i, v := range u {
		fi, ri := Logistic(f[i]), Logistic(r[i])
		ci := fi*prev[i] + (1-fi)*v
		f[i], r[i], c[i] = fi, ri, ci
		h[i] = ri * Tanh(ci)
	}
}

// Beyond this bound the fraction below leaves [-1, 1].
const tanhBound = 4.97

// Tanh is the hyperbolic tangent by a continued fraction (Lambert 1768), right to 1e-4: training and reading
// must use one and the same.
func Tanh(x float32) float32 {
	if x > tanhBound {
		x = tanhBound
	} else if x < -tanhBound {
		x = -tanhBound
	}
	q := x * x
	return x * (135135 + q*(17325+q*(378+q))) / (135135 + q*(62370+q*(3150+q*28)))
}

// Logistic is the logistic function by the same fraction.
func Logistic(x float32) float32 { return 0.5 + 0.5*Tanh(0.5*x) }
