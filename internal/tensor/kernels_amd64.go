package tensor

import "golang.org/x/sys/cpu"

func machineKernels() []Kernel {
	var all []Kernel
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		if cpu.X86.HasAVX512F {
			all = append(all, vector{"avx512", tiler{8, 32, tile8x32, tile1x32}})
		}
		all = append(all, vector{"avx2", tiler{6, 16, tile6x16, tile1x16}})
	}
	return all
}

// vector is a kernel in vector instructions; whatever is left over of a length that its vectors do not divide
// is done in plain Go.
type vector struct {
	name  string
	tiles tiler
}

const lanes = 8

func (v vector) Name() string { return v.name }

func (v vector) Gemm(c, a, b Matrix, m, n, k int) { v.tiles.gemm(c, a, b, m, n, k) }

func (v vector) Add(y, x []float32) {
	n := len(x) &^ (lanes - 1)
	y = y[:len(x)]
	if n > 0 {
		addAVX2(n, &y[0], &x[0])
	}
	plain{}.Add(y[n:], x[n:])
}

func (v vector) Norm(y, x, gain, bias []float32) (mean, inverse float32) {
	if len(x) == 0 || len(x)%lanes != 0 {
		return plain{}.Norm(y, x, gain, bias)
	}
	_, _, _ = y[len(x)-1], gain[len(x)-1], bias[len(x)-1]
	return normAVX2(len(x), &y[0], &x[0], &gain[0], &bias[0], normEpsilon)
}

func (v vector) Recur(u, f, r, prev, c, h []float32) {
	n := len(u) &^ (lanes - 1)
	if n > 0 {
		_, _, _, _, _ = f[n-1], r[n-1], prev[n-1], c[n-1], h[n-1]
		recurAVX2(n, &u[0], &f[0], &r[0], &prev[0], &c[0], &h[0])
	}
	plain{}.Recur(u[n:], f[n:], r[n:], prev[n:], c[n:], h[n:])
}

// The tiles take k, the address of a with the distances in bytes between its rows and columns, a packed panel
// of b, and c with the distance in bytes between its rows.

//go:noescape
func tile6x16(k int, a *float32, row, col int, b, c *float32, ldc int)

//go:noescape
func tile1x16(k int, a *float32, row, col int, b, c *float32, ldc int)

//go:noescape
func tile8x32(k int, a *float32, row, col int, b, c *float32, ldc int)

//go:noescape
func tile1x32(k int, a *float32, row, col int, b, c *float32, ldc int)

//go:noescape
func addAVX2(n int, y, x *float32)

//go:noescape
func normAVX2(n int, y, x, gain, bias *float32, epsilon float32) (mean, inverse float32)

//go:noescape
func recurAVX2(n int, u, f, r, prev, c, h *float32)
