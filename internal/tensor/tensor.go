// Package tensor is the arithmetic that a small neural network needs: matrix products and a few passes over
// vectors, in plain Go everywhere and in vector code where the machine has it.
//
// A kernel gives the same bits for the same input every time. Kernels differ among themselves in the last
// bits, for they add in different orders.
package tensor

// Kernel is one way of doing the arithmetic. Kernels hold no state: any number of goroutines may use one.
type Kernel interface {
	// Name tells the instructions it uses: "avx2".
	Name() string
	// Gemm adds the product of a (m×k) and b (k×n) to c (m×n).
	Gemm(c, a, b Matrix, m, n, k int)
	// Add adds x to y, element by element. Both have the same length.
	Add(y, x []float32)
	// Norm writes to y the layer norm of x: less its mean, over its deviation, times gain, plus bias. It returns
	// the mean and the inverse deviation. y may be x.
	Norm(y, x, gain, bias []float32) (mean, inverse float32)
	// Recur makes one step of a simple recurrent unit (Lei et al. 2018): the gates f and r become their
	// logistic function, c = f·prev + (1−f)·u, h = r·tanh(c).
	Recur(u, f, r, prev, c, h []float32)
}

// Matrix is a view of numbers: element (i, j) stands at Data[i*Row+j*Col]. The result of a product must have
// Col 1.
type Matrix struct {
	Data     []float32
	Row, Col int
}

// Rows returns the matrix whose rows lie one after the other, each width numbers wide.
func Rows(data []float32, width int) Matrix { return Matrix{data, width, 1} }

// T returns the transpose, a view of the same numbers.
func (m Matrix) T() Matrix { return Matrix{m.Data, m.Col, m.Row} }

// Best returns the fastest kernel this machine can run.
func Best() Kernel { return Available()[0] }

// Available returns the kernels this machine can run, the fastest first and plain Go last.
func Available() []Kernel { return append(machineKernels(), plain{}) }

// normEpsilon keeps the norm of a constant row finite.
const normEpsilon = 1e-5

const (
	depth    = 256 // rows of b packed at once: with 16 columns, half of a first-level cache
	maxWidth = 32
)

// tiler is the heart of a product: tile adds the product of `rows` rows of a and a packed panel of b to c.
type tiler struct {
	rows, width int // of the big tile
	big, small  func(k int, a *float32, row, col int, b, c *float32, ldc int)
}

// gemm cuts the product into panels of b, packed so that a tile reads them in order, and tiles of c. A panel's
// missing columns are zeros; their sums are dropped.
func (t *tiler) gemm(c, a, b Matrix, m, n, k int) {
	if m <= 0 || n <= 0 || k <= 0 {
		return
	}
	checkBounds(c, a, b, m, n, k)
	var panel [depth * maxWidth]float32
	for k0 := 0; k0 < k; k0 += depth {
		kn := min(depth, k-k0)
		for j := 0; j < n; j += t.width {
			nn := min(t.width, n-j)
			pack(panel[:], b, k0, kn, j, nn, t.width)
			t.panel(c, Matrix{a.Data[k0*a.Col:], a.Row, a.Col}, panel[:], m, j, nn, kn)
		}
	}
}

// checkBounds panics where a product would read or write outside its matrices, since vector code does not.
func checkBounds(c, a, b Matrix, m, n, k int) {
	if c.Col != 1 {
		panic("tensor: result of a product must have its rows in order")
	}
	_ = c.Data[(m-1)*c.Row+n-1]
	_ = a.Data[(m-1)*a.Row+(k-1)*a.Col]
	_ = b.Data[(k-1)*b.Row+(n-1)*b.Col]
}

func pack(panel []float32, b Matrix, k0, kn, j, nn, width int) {
	for k := range kn {
		dst := panel[k*width:][:width]
		src := b.Data[(k0+k)*b.Row+j*b.Col:]
		if b.Col == 1 {
			copy(dst[:nn], src)
		} else {
			for q := range dst[:nn] {
				dst[q] = src[q*b.Col]
			}
		}
		clear(dst[nn:])
	}
}

func (t *tiler) panel(c, a Matrix, panel []float32, m, j, nn, kn int) {
	const size = 4
	full := nn == t.width
	for i := 0; i < m; {
		rows, tile := 1, t.small
		if m-i >= t.rows {
			rows, tile = t.rows, t.big
		}
		ap := &a.Data[i*a.Row]
		if full {
			tile(kn, ap, a.Row*size, a.Col*size, &panel[0], &c.Data[i*c.Row+j], c.Row*size)
		} else {
			t.edge(tile, rows, kn, ap, a, panel, c.Data[i*c.Row+j:], c.Row, nn)
		}
		i += rows
	}
}

// edge computes a tile that reaches past the last column, in a tile of its own.
func (t *tiler) edge(tile func(int, *float32, int, int, *float32, *float32, int), rows, kn int, ap *float32, a Matrix, panel, c []float32, ldc, nn int) {
	const size = 4
	var tmp [8 * maxWidth]float32
	tile(kn, ap, a.Row*size, a.Col*size, &panel[0], &tmp[0], t.width*size)
	for r := range rows {
		dst := c[r*ldc:][:nn]
		for q, v := range tmp[r*t.width:][:nn] {
			dst[q] += v
		}
	}
}
