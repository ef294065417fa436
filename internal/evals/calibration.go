package evals

import "math"

// bins is into how many parts of equal width confidence is cut.
const bins = 10

// Calibration compares how sure a reading is of its events with how often it is right.
type Calibration struct {
	sum   [bins]float64 // of confidence
	right [bins]int
	n     [bins]int
}

// Add counts one event.
func (c *Calibration) Add(confidence float64, right bool) {
	b := min(max(int(confidence*bins), 0), bins-1)
	c.sum[b] += confidence
	c.n[b]++
	c.right[b] += count(right)
}

// Bin is the events of one part of the range of confidence.
type Bin struct {
	N                 int
	Confidence, Right float64 // mean confidence and share that is right, in per cent
}

// Bins lists the parts from the least sure to the surest.
func (c *Calibration) Bins() []Bin {
	var all []Bin
	for i, n := range c.n {
		if n > 0 {
			all = append(all, Bin{n, 100 * c.sum[i] / float64(n), percent(c.right[i], n)})
		} else {
			all = append(all, Bin{})
		}
	}
	return all
}

// Error is the expected calibration error in per cent: the mean distance, over all events, between the confidence
// of a bin and how often it is right (Naeini, Cooper and Hauskrecht 2015).
func (c *Calibration) Error() float64 {
	sum, n := 0.0, 0
	for _, b := range c.Bins() {
		sum += float64(b.N) * math.Abs(b.Confidence-b.Right)
		n += b.N
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
