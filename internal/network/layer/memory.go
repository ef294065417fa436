package layer

import (
	"math"
	"math/rand/v2"
)

// Rows tells which rows of a batch are sentences. Before, between and after sentences stands an empty row, always
// zero, so that a convolution never sees a neighbouring sentence.
type Rows struct {
	N      int
	First  []int // row of each sentence
	Length []int // of each sentence, without the one row for its root that follows
}

// Blank makes the empty rows zero.
func (r *Rows) Blank(x []float32, width int) {
	clear(x[:width])
	for s, first := range r.First {
		end := first + r.Length[s] + 1
		clear(x[end*width:][:width])
	}
}

// Buffer is memory that grows and is used again.
type Buffer struct{ data []float32 }

// Get returns n numbers of any value. They are the buffer's until the next Get or Zero.
func (b *Buffer) Get(n int) []float32 {
	if cap(b.data) < n {
		b.data = make([]float32, n+n/4)
	}
	b.data = b.data[:n]
	return b.data
}

// Zero returns n zeros.
func (b *Buffer) Zero(n int) []float32 {
	x := b.Get(n)
	clear(x)
	return x
}

// Data returns what the last Get or Zero did.
func (b *Buffer) Data() []float32 { return b.data }

// Dropout silences numbers at random while training, so that none is relied upon (Srivastava et al. 2014).
type Dropout struct {
	Rate float32
	Rand *rand.PCG
}

// Apply silences numbers of x and raises the others to keep the mean; mask remembers by how much. Without a dropout
// it does nothing.
func (d *Dropout) Apply(mask *Buffer, x []float32) {
	if d == nil {
		return
	}
	m := mask.Get(len(x))
	limit, raise := uint64(d.Rate*65536), 1/(1-d.Rate)
	var bits uint64 // four numbers take their chances from one draw
	for i := range x {
		if i%4 == 0 {
			bits = d.Rand.Uint64()
		}
		m[i] = 0
		if bits&0xffff >= limit {
			m[i] = raise
		}
		bits >>= 16
		x[i] *= m[i]
	}
}

// Back turns the gradient of what Apply gave into that of what it was given, b being the mask.
func (b *Buffer) Back(dx []float32) {
	for i, v := range b.data[:len(dx)] {
		dx[i] *= v
	}
}

// Rectify makes negative numbers zero. It works on bits: a branch would be mispredicted half the time.
func Rectify(x []float32) {
	for i, v := range x {
		b := math.Float32bits(v)
		x[i] = math.Float32frombits(b &^ uint32(int32(b)>>31))
	}
}

// Silence makes the gradient zero where a rectified number is.
func Silence(dy, y []float32) {
	for i, v := range y {
		if v == 0 {
			dy[i] = 0
		}
	}
}
