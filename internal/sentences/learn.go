package sentences

import (
	"math"
	"math/rand/v2"

	"dateline/internal/network/layer"
	"dateline/internal/tensor"
)

// learner computes losses and gradients of its share of a step.
type learner struct {
	model *Model
	work  work
	table []float32 // gradients of the embeddings
	gaps  int       // judged since the last report
	loss  float64   // their sum, in nats
	d     struct{ x, h, pre, hidden layer.Buffer }
}

func newLearner(m *Model, r *rand.PCG) *learner {
	l := &learner{model: m, table: make([]float32, len(m.table))}
	l.work.env = layer.Env{Kernel: m.kernel, Theta: m.theta, Grad: make([]float32, len(m.theta)), Drop: &layer.Dropout{Rate: dropRate, Rand: r}}
	return l
}

// target is what a row should say; -1 where that is unknown.
type target struct{ ends, tag, relation int8 }

var nothing = target{-1, -1, -1}

// step adds the gradients of the batch in l.work; scale weighs each token.
func (l *learner) step(targets []target, scale float32) {
	m, w, n := l.model, &l.work, l.work.batch.N
	x := m.encode(w)
	d := m.shape.Width
	dx := l.d.x.Zero(n * d)
	l.judge(x, dx, targets, scale*gapWeight)
	l.side(m.net.tag, &w.tag, x, dx, targets, func(t target) int8 { return t.tag }, scale*sideWeight)
	l.side(m.net.relation, &w.relation, x, dx, targets, func(t target) int8 { return t.relation }, scale*sideWeight)
	for i := len(m.net.blocks) - 1; i >= 0; i-- {
		m.net.blocks[i].Backward(w.env, &w.batch.Rows, &w.blocks[i], &l.d.pre, &l.d.h, dx, dx)
	}
	l.embed(dx)
}

// judge adds the gradients of the gaps.
func (l *learner) judge(x, dx []float32, targets []target, scale float32) {
	m, w, n, d, k := l.model, &l.work, l.work.batch.N, l.model.shape.Width, l.model.shape.Hidden
	y := m.odds(w, x)
	for i, t := range targets {
		y[i] = l.gap(y[i], t.ends) * scale
	}
	after := w.hidden.Data()[:n*k]
	dh := l.d.hidden.Zero(n * k)
	m.net.out.Backward(w.env, tensor.Rows(dh, k), y, tensor.Rows(after, k), n)
	w.outMask.Back(dh)
	layer.Silence(dh, after)
	in, out := tensor.Rows(x, d), tensor.Rows(dx, d)
	m.net.after.Backward(w.env, out, dh, in, n)
	m.net.before.Backward(w.env, out, dh[k:], in, n-1)
}

// gap returns the gradient of one gap's log odds, and counts its loss.
func (l *learner) gap(odds float32, ends int8) float32 {
	if ends < 0 {
		return 0
	}
	p, right := 1/(1+math.Exp(-float64(odds))), float64(ends)
	l.gaps++
	l.loss -= math.Log(1e-9 + right*p + (1-right)*(1-p))
	return float32(p - right)
}

// side adds the gradients of a layer that is learned beside the gaps.
func (l *learner) side(lin layer.Linear, b *layer.Buffer, x, dx []float32, targets []target, gold func(target) int8, scale float32) {
	n, in := l.work.batch.N, tensor.Rows(x, l.model.shape.Width)
	y := b.Get(n * lin.Out)
	lin.Forward(l.work.env, y, in, n)
	for i, t := range targets {
		layer.Softmax(y[i*lin.Out:][:lin.Out], int(gold(t)), scale)
	}
	lin.Backward(l.work.env, tensor.Rows(dx, l.model.shape.Width), y, in, n)
}

// embed brings the gradient to the embeddings. Word vectors stay as they are.
func (l *learner) embed(dx []float32) {
	m, w, b, d, n := l.model, &l.work, &l.work.batch, l.model.shape.Width, l.work.batch.N
	b.Blank(dx, d)
	w.inMask.Back(dx)
	m.net.inputNorm.Backward(w.env, dx, dx, w.sum.Data(), w.stats.Data(), n)
	m.net.input.Backward(w.env, tensor.Matrix{}, dx, tensor.Rows(w.input.Data(), m.shape.Vector), n)
	at := int32(0)
	for i, end := range b.idEnd {
		for _, id := range b.ids[at:end] {
			m.kernel.Add(l.table[int(id)*d:][:d], dx[i*d:][:d])
		}
		at = end
	}
}

// adam is the optimiser of one run of weights (Kingma and Ba 2015), with a running mean of them.
type adam struct {
	weights, mean, first, second []float32
	step                         int
}

func newAdam(weights []float32) *adam {
	return &adam{weights: weights, mean: append([]float32(nil), weights...), first: make([]float32, len(weights)), second: make([]float32, len(weights))}
}

// advance moves the weights down the gradient, and clears it.
func (a *adam) advance(grad []float32, rate float64) {
	const beta1, beta2, decay = 0.9, 0.98, 0.998
	a.step++
	pace := float32(rate * math.Sqrt(1-math.Pow(beta2, float64(a.step))) / (1 - math.Pow(beta1, float64(a.step))))
	// At first the mean forgets faster, or it would stay at the beginning.
	keep := min(float32(decay), float32(a.step)/float32(a.step+10))
	for i, g := range grad {
		f := a.first[i]*beta1 + (1-beta1)*g
		s := a.second[i]*beta2 + (1-beta2)*g*g
		a.first[i], a.second[i] = f, s
		w := a.weights[i] - pace*f/(float32(math.Sqrt(float64(s)))+1e-8)
		a.weights[i] = w
		a.mean[i] = w + keep*(a.mean[i]-w)
	}
	clear(grad)
}
