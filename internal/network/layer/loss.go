package layer

import (
	"math"
	"slices"
)

// Softmax turns scores into the gradient of their cross entropy with the right answer, and returns that
// entropy. Without an answer the gradient is zero.
func Softmax(scores []float32, gold int, scale float32) float64 {
	if gold < 0 {
		clear(scores)
		return 0
	}
	top := slices.Max(scores)
	right := float64(scores[gold] - top)
	var sum float32
	for i, v := range scores {
		scores[i] = exp(v - top)
		sum += scores[i]
	}
	for i := range scores {
		scores[i] *= scale / sum
	}
	scores[gold] -= scale
	return math.Log(float64(sum)) - right
}

// Open is Softmax for a row of which only is known that its answer is among the open ones.
func Open(scores []float32, open []bool, scale float32) float64 {
	top := slices.Max(scores)
	var sum, right float32
	for i, v := range scores {
		scores[i] = exp(v - top)
		sum += scores[i]
		if open[i] {
			right += scores[i]
		}
	}
	for i, v := range scores {
		scores[i] = v * scale / sum
		if open[i] {
			scores[i] -= v * scale / right
		}
	}
	return math.Log(float64(sum)) - math.Log(float64(right))
}

// exp is the exponential of a number no greater than zero, right to 1e-4.
func exp(x float32) float32 {
	if x < -80 {
		return 0
	}
	y := x * math.Log2E
	whole := float32(int32(y)) - 1
	f := y - whole
	p := 1 + f*(0.6931472+f*(0.2402265+f*(0.0555041+f*(0.0096181+f*0.0013333))))
	return p * math.Float32frombits(uint32(int32(whole)+127)<<23)
}
