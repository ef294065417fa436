package network

import "slices"

// average is a running mean of the weights.
type average struct {
	model        *Model
	theta, table []float32
}

// The embeddings' mean is taken only now and then, for there are many.
const averageEvery = 8

// newAverage starts from the weights as they are.
func newAverage(m *Model) average {
	return average{m, slices.Clone(m.theta), slices.Clone(m.table)}
}

// add takes the weights of a step into the mean. At first the mean forgets faster, or it would stay at the
// beginning.
func (a *average) add(step int) {
	if step%averageEvery != 0 {
		return
	}
	keep := float32(1)
	for range averageEvery {
		keep *= averageDecay
	}
	keep = min(keep, float32(step)/float32(step+10*averageEvery))
	parallel(2, func(p int) {
		if p == 0 {
			mix(a.theta, a.model.theta, keep)
			mix(a.table[:len(a.table)/2], a.model.table, keep)
		} else {
			mix(a.table[len(a.table)/2:], a.model.table[len(a.table)/2:], keep)
		}
	})
}

// mix moves the mean towards now.
func mix(mean, now []float32, keep float32) {
	now = now[:len(mean)]
	for i, v := range mean {
		mean[i] = now[i] + keep*(v-now[i])
	}
}
