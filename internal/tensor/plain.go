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
	var panel [depth][4]float32
	for k0 := 0; k0 < k; k0 += depth {
		kn := min(depth, k-k0)
		for j := 0; j < n; j += 4 {
			nn := min(4, n-j)
			packFour(panel[:kn], b, k0, j, nn)
			plainPanel(c, Matrix{a.Data[k0*a.Col:], a.Row, a.Col}, panel[:kn], m, j, nn)
		}
	}
}

func packFour(panel [][4]float32, b Matrix, k0, j, nn int) {
	for k := range panel {
		src := b.Data[(k0+k)*b.Row+j*b.Col:]
		if nn == 4 && b.Col == 1 {
			panel[k] = [4]float32(src)
			continue
		}
		panel[k] = [4]float32{}
		for q := range nn {
			panel[k][q] = src[q*b.Col]
		}
	}
}

// plainPanel multiplies two rows at a time by four columns: eight sums fit the registers of every machine.
func plainPanel(c, a Matrix, panel [][4]float32, m, j, nn int) {
	var space [2][depth]float32
	for i := 0; i < m; i += 2 {
		second := min(i+1, m-1)
		s0, s1 := rowPair(inOrder(space[0][:], a, i, len(panel)), inOrder(space[1][:], a, second, len(panel)), panel)
		addFour(c.Data[i*c.Row+j:][:nn], s0)
		if second > i {
			addFour(c.Data[second*c.Row+j:][:nn], s1)
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

func rowPair(a0, a1 []float32, panel [][4]float32) (s0, s1 [4]float32) {
	var p0, p1, p2, p3, q0, q1, q2, q3 float32
	a1, panel = a1[:len(a0)], panel[:len(a0)]
	for k, x := range a0 {
		y, b := a1[k], &panel[k]
		b0, b1, b2, b3 := b[0], b[1], b[2], b[3]
		p0 += x * b0
		p1 += x * b1
		p2 += x * b2
		p3 += x * b3
		q0 += y * b0
		q1 += y * b1
		q2 += y * b2
		q3 += y * b3
	}
	return [4]float32{p0, p1, p2, p3}, [4]float32{q0, q1, q2, q3}
}

func addFour(c []float32, s [4]float32) {
	if len(c) == 4 {
		c[0] += s[0]
		c[1] += s[1]
		c[2] += s[2]
		c[3] += s[3]
		return
	}
	for i := range c {
		c[i] += s[i]
	}
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
