package tensor

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

func numbers(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = r.Float32()*2 - 1
	}
	return x
}

func near(t interface{ Fatalf(string, ...any) }, what string, got, want []float32, tolerance float64) {
	for i := range want {
		if d := math.Abs(float64(got[i] - want[i])); !(d <= tolerance) {
			t.Fatalf("%s: element %d is %v, want %v", what, i, got[i], want[i])
		}
	}
}

// naive is the product as the textbook writes it.
func naive(c, a, b Matrix, m, n, k int) {
	for i := range m {
		for j := range n {
			var s float64
			for q := range k {
				s += float64(a.Data[i*a.Row+q*a.Col]) * float64(b.Data[q*b.Row+j*b.Col])
			}
			c.Data[i*c.Row+j] += float32(s)
		}
	}
}

func TestEveryKernelMultipliesLikeTheTextbook(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, n, k := rapid.IntRange(1, 40).Draw(t, "m"), rapid.IntRange(1, 70).Draw(t, "n"), rapid.IntRange(1, 600).Draw(t, "k")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		a, b := Rows(numbers(r, m*k), k), Rows(numbers(r, k*n), n)
		if rapid.Bool().Draw(t, "a transposed") {
			a = Rows(numbers(r, m*k), m).T()
		}
		if rapid.Bool().Draw(t, "b transposed") {
			b = Rows(numbers(r, k*n), k).T()
		}
		start := numbers(r, m*(n+3))
		want := append([]float32(nil), start...)
		naive(Rows(want, n+3), a, b, m, n, k)
		for _, kernel := range Available() {
			got := append([]float32(nil), start...)
			kernel.Gemm(Rows(got, n+3), a, b, m, n, k)
			near(t, kernel.Name(), got, want, 1e-3)
		}
	})
}

func TestKernelsAgreeOnVectors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 200).Draw(t, "n")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		scale := rapid.SampledFrom([]float32{0.1, 1, 30}).Draw(t, "scale")
		in := make([][]float32, 4)
		for i := range in {
			in[i] = numbers(r, n)
			for j := range in[i] {
				in[i][j] *= scale
			}
		}
		run := func(k Kernel) [][]float32 {
			c := make([][]float32, 4)
			for i := range in {
				c[i] = append([]float32(nil), in[i]...)
			}
			sum, norm, state, out := append([]float32(nil), in[0]...), make([]float32, n), make([]float32, n), make([]float32, n)
			k.Add(sum, in[1])
			mean, inverse := k.Norm(norm, in[0], in[1], in[2])
			k.Recur(c[0], c[1], c[2], c[3], state, out)
			return [][]float32{sum, norm, {mean, inverse}, c[1], c[2], state, out}
		}
		want := run(plain{})
		for _, k := range Available() {
			for i, got := range run(k) {
				near(t, fmt.Sprint(k.Name(), " result ", i), got, want[i], 2e-3*math.Max(1, float64(scale)))
			}
		}
	})
}

func TestTanhStaysCloseAndBounded(t *testing.T) {
	for x := float32(-20); x < 20; x += 0.01 {
		got := Tanh(x)
		if d := math.Abs(float64(got) - math.Tanh(float64(x))); d > 3e-4 || got > 1.0001 || got < -1.0001 {
			t.Fatalf("Tanh(%v) = %v, off by %v", x, got, d)
		}
	}
}

func TestProductRefusesToLeaveItsMatrix(t *testing.T) {
	for _, k := range Available() {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: a product past the end of its matrix went through", k.Name())
				}
			}()
			k.Gemm(Rows(make([]float32, 10), 5), Rows(make([]float32, 6), 3), Rows(make([]float32, 14), 5), 2, 5, 3)
		}()
	}
}

func BenchmarkGemm(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, s := range [][3]int{{400, 576, 192}, {400, 192, 576}, {30, 32, 128}} {
		m, n, k := s[0], s[1], s[2]
		x, w, y := numbers(r, m*k), numbers(r, k*n), make([]float32, m*n)
		for _, kernel := range Available() {
			b.Run(fmt.Sprintf("%s/%dx%dx%d", kernel.Name(), m, n, k), func(b *testing.B) {
				for b.Loop() {
					kernel.Gemm(Rows(y, n), Rows(x, k), Rows(w, n), m, n, k)
				}
				b.ReportMetric(2*float64(m*n*k)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}

func BenchmarkRecur(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	u, f, g, p, c, h := numbers(r, 96), numbers(r, 96), numbers(r, 96), numbers(r, 96), numbers(r, 96), numbers(r, 96)
	for _, kernel := range Available() {
		b.Run(kernel.Name(), func(b *testing.B) {
			for b.Loop() {
				kernel.Recur(u, f, g, p, c, h)
			}
		})
	}
}
