package vocab

import (
	"math/rand/v2"
	"sync"
)

const (
	vectorScale    = 0.5   // brings word vectors to the size of the other inputs
	codebookSample = 30000 // words that pieces are learned from
	codebookRounds = 12
)

// Encode learns the pieces that word vectors are made of, by k-means, and writes the vectors in them. The
// widths past a multiple of CellWidth are left out.
func Encode(words []string, rows [][]float32, seed uint64) Vectors {
	if len(rows) == 0 {
		return Vectors{Words: NewLexicon(nil)}
	}
	q := Vectors{Words: NewLexicon(words), Width: len(rows[0]) / CellWidth * CellWidth}
	q.Codes = make([]byte, len(rows)*q.Cells())
	q.Pieces = make([]float32, q.Cells()*CellCodes*CellWidth)
	var wg sync.WaitGroup
	for c := range q.Cells() {
		wg.Go(func() { q.encodeCell(rows, c, rand.New(rand.NewPCG(seed, uint64(100+c)))) })
	}
	wg.Wait()
	for i := range q.Pieces {
		q.Pieces[i] *= vectorScale
	}
	return q
}

// cell is the part of a vector that one code stands for.
type cell [CellWidth]float32

// encodeCell learns the pieces of one place in the code from a sample of all words, and writes that place of
// every word's code.
func (v *Vectors) encodeCell(rows [][]float32, c int, r *rand.Rand) {
	at := func(i int) cell { return cell(rows[i][c*CellWidth:]) }
	var centres [CellCodes]cell
	for k := range centres {
		centres[k] = at(r.IntN(len(rows)))
	}
	sample := min(codebookSample, len(rows))
	for range codebookRounds {
		var sum [CellCodes]cell
		var count [CellCodes]float32
		for s := range sample {
			x := at(s * len(rows) / sample)
			k := nearest(&centres, x)
			count[k]++
			for j, number := range x {
				sum[k][j] += number
			}
		}
		for k := range centres {
			for j := range centres[k] {
				if count[k] > 0 {
					centres[k][j] = sum[k][j] / count[k]
				}
			}
		}
	}
	for i := range rows {
		v.Codes[i*v.Cells()+c] = byte(nearest(&centres, at(i)))
	}
	for k, x := range centres {
		copy(v.Pieces[(c*CellCodes+k)*CellWidth:], x[:])
	}
}

// nearest is the piece closest to x.
func nearest(centres *[CellCodes]cell, x cell) int {
	best, least := 0, float32(1e30)
	for k := range centres {
		c := &centres[k]
		a, b, d, e := c[0]-x[0], c[1]-x[1], c[2]-x[2], c[3]-x[3]
		if s := a*a + b*b + d*d + e*e; s < least {
			best, least = k, s
		}
	}
	return best
}
