package tokens

import (
	"math"

	"dateline/internal/text"
)

// Training says how the boundary model is fitted.
type Training struct {
	Rounds int     // passes over the data
	Rate   float64 // learning rate of AdaGrad
	Decay  float64 // L2 penalty
	Drop   float64 // share of each example's features left out, so that none is relied on alone
	Seed   uint64
}

// DefaultTraining made the weights in the binary.
var DefaultTraining = Training{Rounds: 12, Rate: 0.05, Decay: 2e-5, Drop: 0.4, Seed: 11}

// gapExample is one gap between tokens: its features and whether a sentence ends there.
type gapExample struct {
	features []uint32
	ends     bool
}

// Train fits the boundary model to documents whose sentences are known, by logistic regression, and returns
// its weights in the form in which they are embedded. The same documents in the same order give the same bytes.
func Train(docs []*text.Doc, t Training) []byte {
	var all []gapExample
	for _, doc := range docs {
		all = append(all, gapExamples(doc)...)
	}
	w, g := make([]float64, buckets), make([]float64, buckets)
	d := dice(t.Seed)
	for range t.Rounds {
		for i := len(all) - 1; i > 0; i-- {
			j := int(d.roll() * float64(i+1))
			all[i], all[j] = all[j], all[i]
		}
		for _, e := range all {
			step(w, g, e.thin(t.Drop, &d), t)
		}
	}
	return quantise(w)
}

// dice are pseudo-random numbers that a seed fixes (splitmix64).
type dice uint64

// roll returns the next number, at least 0 and below 1.
func (d *dice) roll() float64 {
	*d += 0x9E3779B97F4A7C15
	z := uint64(*d)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return float64((z^z>>31)>>11) / (1 << 53)
}

// thin returns the example without a random share of its features.
func (e gapExample) thin(share float64, d *dice) gapExample {
	kept := make([]uint32, 0, len(e.features))
	for _, f := range e.features {
		if d.roll() >= share {
			kept = append(kept, f)
		}
	}
	return gapExample{kept, e.ends}
}

// step moves the weights along the gradient of one example.
func step(w, g []float64, e gapExample, t Training) {
	sum := 0.0
	for _, f := range e.features {
		sum += w[f]
	}
	d := 1 / (1 + math.Exp(-sum))
	if e.ends {
		d--
	}
	if math.Abs(d) < 1e-3 {
		return
	}
	for _, f := range e.features {
		grad := d + t.Decay*w[f]
		g[f] += grad * grad
		w[f] -= t.Rate * grad / (math.Sqrt(g[f]) + 1e-6)
	}
}

// quantise rounds the weights to signed bytes.
func quantise(w []float64) []byte {
	top := 0.0
	for _, x := range w {
		top = max(top, math.Abs(x))
	}
	out := make([]byte, len(w))
	for i, x := range w {
		if top > 0 {
			out[i] = byte(int8(math.Round(x / top * 127)))
		}
	}
	return out
}

// gapExamples returns the gaps of a document that the model decides, cut by our own rules.
func gapExamples(d *text.Doc) []gapExample {
	starts := map[int]bool{}
	for _, s := range d.Sentences {
		starts[d.Tokens[s.First].Start] = true
	}
	sc := scanner{s: d.Text}
	sc.scan()
	b := newBounds(&sc)
	var all []gapExample
	first := 0
	for i, t := range sc.toks {
		if sc.gaps[i] == newPar {
			first = i
			b.enter(i)
		} else if b.candidate(i) {
			ends := starts[t.Start]
			all = append(all, gapExample{append([]uint32(nil), b.features(i, first)...), ends})
			if ends {
				first = i
			}
		}
		b.pass(i)
	}
	return all
}
