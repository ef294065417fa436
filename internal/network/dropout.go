package network

import "math/rand/v2"

// dropout silences some numbers while training, so that none is relied upon.
type dropout struct {
	rate float32
	rand *rand.PCG
}

// apply silences numbers of x and raises the others to keep the mean; mask remembers by how much.
func (d *dropout) apply(mask *buffer, x []float32) {
	m := mask.get(len(x))
	limit, raise := uint64(d.rate*65536), 1/(1-d.rate)
	var bits uint64
	for i := range x {
		if i%4 == 0 {
			bits = d.rand.Uint64()
		}
		m[i] = 0
		if bits&0xffff >= limit {
			m[i] = raise
		}
		bits >>= 16
		x[i] *= m[i]
	}
}

// back multiplies a gradient by the mask.
func (b *buffer) back(dx []float32) {
	for i, v := range b.data[:len(dx)] {
		dx[i] *= v
	}
}
