package tensor

// Every arm64 machine has NEON.
func machineKernels() []Kernel { return []Kernel{neon{tiler{4, 16, tile4x16, tile1x16}}} }

// neon multiplies in vector instructions and does the rest in plain Go, whose compiler fuses products and sums here.
type neon struct{ tiles tiler }

func (neon) Name() string { return "neon" }

func (v neon) Gemm(c, a, b Matrix, m, n, k int) { v.tiles.gemm(c, a, b, m, n, k) }

func (neon) Add(y, x []float32) {
	const lanes = 16
	n := len(x) &^ (lanes - 1)
	y = y[:len(x)]
	if n > 0 {
		addNEON(n, &y[0], &x[0])
	}
	plain{}.Add(y[n:], x[n:])
}

func (neon) Norm(y, x, gain, bias []float32) (mean, inverse float32) {
	return plain{}.Norm(y, x, gain, bias)
}

func (neon) Recur(u, f, r, prev, c, h []float32) { plain{}.Recur(u, f, r, prev, c, h) }

// The tiles take k, the address of a with the distances in bytes between its rows and columns, a packed panel
// of b, and c with the distance in bytes between its rows.

//go:noescape
func tile4x16(k int, a *float32, row, col int, b, c *float32, ldc int)

//go:noescape
func tile1x16(k int, a *float32, row, col int, b, c *float32, ldc int)

//go:noescape
func addNEON(n int, y, x *float32)
