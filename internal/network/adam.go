package network

import (
	"math"
	"sync"
)

// optimiser is Adam (Kingma and Ba 2015), lazy for embeddings: a row moves only in steps that touch it.
type optimiser struct {
	model        *Model
	learners     []*learner
	first, sec   []float32 // moments of theta
	tFirst, tSec []float32 // and of the embeddings
	step         int
}

const (
	beta1, beta2 = 0.9, 0.98
	longest      = 3 // gradient; a longer one is shortened
)

// newOptimiser returns an optimiser at rest.
func newOptimiser(m *Model, learners []*learner) *optimiser {
	return &optimiser{
		model: m, learners: learners,
		first: make([]float32, len(m.theta)), sec: make([]float32, len(m.theta)),
		tFirst: make([]float32, len(m.table)), tSec: make([]float32, len(m.table)),
	}
}

// advance moves the weights down the learners' summed gradients, and clears these.
func (o *optimiser) advance(rate float64) {
	o.step++
	sum, length := o.gather()
	scale := float32(1)
	if length > longest {
		scale = float32(longest / length)
	}
	c1, c2 := 1-math.Pow(beta1, float64(o.step)), 1-math.Pow(beta2, float64(o.step))
	pace := float32(rate * math.Sqrt(c2) / c1)
	parts := len(o.learners)
	parallel(parts, func(p int) {
		from, to := len(sum)*p/parts, len(sum)*(p+1)/parts
		move(o.model.theta[from:to], o.first[from:to], o.sec[from:to], sum[from:to], scale, pace)
		for _, l := range o.learners {
			clear(l.env.Grad[from:to])
		}
		o.moveRows(p, parts, scale, pace)
	})
	for _, l := range o.learners {
		for _, r := range l.rows {
			l.isIn[r] = false
		}
		l.rows = l.rows[:0]
	}
}

// gather sums the learners' gradients of theta into the first's and returns it with its length.
func (o *optimiser) gather() (sum []float32, length float64) {
	sum = o.learners[0].env.Grad
	for _, l := range o.learners[1:] {
		o.model.kernel.Add(sum, l.env.Grad)
	}
	var s float64
	const run = 1 << 12
	for at := 0; at < len(sum); at += run {
		var t float32
		for _, v := range sum[at:min(at+run, len(sum))] {
			t += v * v
		}
		s += float64(t)
	}
	return sum, math.Sqrt(s)
}

// moveRows moves the touched embeddings whose number leaves the rest p.
func (o *optimiser) moveRows(p, parts int, scale, pace float32) {
	d := o.model.shape.Width
	for i, l := range o.learners {
		for _, r := range l.rows {
			if int(r)%parts != p || o.touchedBefore(i, r) {
				continue
			}
			at := int(r) * d
			g := l.table[at:][:d]
			for _, other := range o.learners[i+1:] {
				if other.isIn[r] {
					o.model.kernel.Add(g, other.table[at:][:d])
					clear(other.table[at:][:d])
				}
			}
			move(o.model.table[at:][:d], o.tFirst[at:][:d], o.tSec[at:][:d], g, scale, pace)
			clear(g)
		}
	}
}

// touchedBefore tells whether an earlier learner touched the row, and so has moved it.
func (o *optimiser) touchedBefore(learner int, row int32) bool {
	for _, l := range o.learners[:learner] {
		if l.isIn[row] {
			return true
		}
	}
	return false
}

// move makes one step of Adam. The moments start at zero; pace makes up for that.
func move(w, first, sec, grad []float32, scale, pace float32) {
	first, sec, grad = first[:len(w)], sec[:len(w)], grad[:len(w)]
	for i, g := range grad {
		g *= scale
		a := first[i]*beta1 + (1-beta1)*g
		b := sec[i]*beta2 + (1-beta2)*g*g
		first[i], sec[i] = a, b
		w[i] -= pace * a / (float32(math.Sqrt(float64(b))) + 1e-8)
	}
}

// parallel runs f(0) to f(n-1) at once and waits.
func parallel(n int, f func(int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}
