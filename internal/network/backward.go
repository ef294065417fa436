package network

import (
	"math"

	"dateline/internal/tensor"
)

// learner computes losses and gradients of its share of a step.
type learner struct {
	model *Model
	work  work
	grad  []float32 // of theta
	table []float32 // of the embeddings
	rows  []int32   // embeddings touched
	isIn  []bool
	loss  losses
	d     gradientWork
}

type gradientWork struct {
	x, next, h, pre, dep, head, mix, scores, label, names, hidden, window buffer
}

// losses are the sums over tokens, in nats.
type losses struct{ tag, arc, label, name float64 }

// target is what a row should say; -1 where that is unknown.
type target struct {
	tag, head, label, name int    // head counts rows
	open                   []bool // tags of names that may be right instead of none; nil where none but name is
}

// step adds the gradients of the batch in l.work; scale weighs each token.
func (l *learner) step(targets []target, scale float32) {
	m, w, n := l.model, &l.work, l.work.batch.rows
	x := m.encode(w)
	dx := l.d.x.zero(n * m.shape.Width)
	l.tags(x, dx, targets, scale)
	l.names(x, dx, targets, scale)
	l.arcs(x, dx, targets, scale)
	l.labels(x, dx, targets, scale)
	for i := len(m.net.blocks) - 1; i >= 0; i-- {
		l.block(&m.net.blocks[i], &w.blocks[i], dx)
	}
	l.embed(dx)
}

func (l *learner) tags(x, dx []float32, targets []target, scale float32) {
	m, n := l.model, l.work.batch.rows
	size := len(m.tags)
	y := l.work.heads.tag.get(n * size)
	in := tensor.Rows(x, m.shape.Width)
	m.net.tag.forward(m.kernel, m.theta, y, in, n)
	for i, t := range targets {
		l.loss.tag += softmaxLoss(y[i*size:][:size], t.tag, scale)
	}
	m.net.tag.backward(m.kernel, m.theta, l.grad, tensor.Rows(dx, m.shape.Width), y, in, n)
}

func (l *learner) names(x, dx []float32, targets []target, scale float32) {
	m, w, n := l.model, &l.work, l.work.batch.rows
	size, width := m.kinds.size(), m.shape.Name
	y := m.scoreNames(w, x)
	for i, t := range targets {
		if t.name == 0 && t.open != nil {
			l.loss.name += openLoss(y[i*size:][:size], t.open, scale)
		} else {
			l.loss.name += softmaxLoss(y[i*size:][:size], t.name, scale)
		}
	}
	hidden, dh := w.heads.name.data, l.d.hidden.zero(n*width)
	m.net.nameOut.backward(m.kernel, m.theta, l.grad, tensor.Rows(dh, width), y, tensor.Rows(hidden, width), n)
	w.heads.nameMask.back(dh)
	silence(dh, hidden)
	m.net.nameIn.backward(m.kernel, m.theta, l.grad, tensor.Rows(dx, m.shape.Width), dh, tensor.Rows(x, m.shape.Width), n)
}

func (l *learner) arcs(x, dx []float32, targets []target, scale float32) {
	m, w, n, a := l.model, &l.work, l.work.batch.rows, l.model.shape.Arc
	h, k := &w.heads, l.model.kernel
	m.prepareArcs(w, x)
	dep, head := h.arcDep.data, h.arcHead.data
	dMix, dHead, dDep := l.d.mix.zero(n*a), l.d.head.zero(n*a), l.d.dep.zero(n*a)
	for s, first := range w.batch.first {
		length := w.batch.length[s]
		if targets[first].head < 0 {
			continue
		}
		side := length + 1
		scores := m.scores(w, first, length)
		for i := range length {
			row := scores[i*side:][:side]
			row[i] = never
			l.loss.arc += softmaxLoss(row, targets[first+i].head-first, scale)
		}
		d := tensor.Rows(scores, side)
		k.Gemm(tensor.Rows(dMix[first*a:], a), d, tensor.Rows(head[first*a:], a), length, a, side)
		k.Gemm(tensor.Rows(dHead[first*a:], a), d.T(), tensor.Rows(h.arcMix.data[first*a:], a), side, a, length)
	}
	m.net.arcMix.backward(k, m.theta, l.grad, tensor.Rows(dDep, a), dMix, tensor.Rows(dep, a), n)
	h.arcDepMask.back(dDep)
	h.arcHeadMask.back(dHead)
	silence(dDep, dep)
	silence(dHead, head)
	in, out := tensor.Rows(x, m.shape.Width), tensor.Rows(dx, m.shape.Width)
	m.net.arcDep.backward(k, m.theta, l.grad, out, dDep, in, n)
	m.net.arcHead.backward(k, m.theta, l.grad, out, dHead, in, n)
}

func (l *learner) labels(x, dx []float32, targets []target, scale float32) {
	m, w, n, width := l.model, &l.work, l.work.batch.rows, l.model.shape.Label
	h, k, size := &w.heads, l.model.kernel, len(l.model.labels)
	m.prepareLabels(w, x)
	lab := h.lab.zero(n * width)
	for i, t := range targets {
		if t.head >= 0 {
			m.join(w, lab, i, t.head)
		}
	}
	w.drop.apply(&h.labMask, lab)
	y := h.labels.get(n * size)
	m.net.labOut.forward(k, m.theta, y, tensor.Rows(lab, width), n)
	for i, t := range targets {
		l.loss.label += softmaxLoss(y[i*size:][:size], t.label, scale)
	}
	dLab, dHead := l.d.label.zero(n*width), l.d.head.zero(n*width)
	m.net.labOut.backward(k, m.theta, l.grad, tensor.Rows(dLab, width), y, tensor.Rows(lab, width), n)
	h.labMask.back(dLab)
	silence(dLab, lab)
	for i, t := range targets {
		if t.head >= 0 {
			k.Add(dHead[t.head*width:][:width], dLab[i*width:][:width])
		}
	}
	in, out := tensor.Rows(x, m.shape.Width), tensor.Rows(dx, m.shape.Width)
	m.net.labDep.backward(k, m.theta, l.grad, out, dLab, in, n)
	m.net.labHead.backward(k, m.theta, l.grad, out, dHead, in, n)
}

// silence makes the gradient zero where a rectified number is.
func silence(dy, y []float32) {
	for i, v := range y {
		if v == 0 {
			dy[i] = 0
		}
	}
}

// block turns dx, the gradient of the block's output, into that of its input.
func (l *learner) block(b *block, a *blockWork, dx []float32) {
	m, batch, d, n := l.model, &l.work.batch, l.model.shape.Width, l.work.batch.rows
	batch.blank(dx, d)
	b.norm.backward(m.theta, l.grad, dx, dx, a.sum.data, a.stats.data, n)
	batch.blank(dx, d)
	dh := l.d.h.get(n * d)
	copy(dh, dx)
	a.mask.back(dh)
	if !b.recurrent {
		silence(dh, a.h.data)
		batch.blank(dh, d)
		// The windows' rows overlap, so their gradients add up in place.
		b.lin.backward(m.kernel, m.theta, l.grad, windows(dx, d), dh[d:], windows(a.x, d), n-2)
		return
	}
	dp := l.d.pre.zero(n * 3 * d)
	for s, first := range batch.first {
		recurBack(a.pre.data, a.state.data, dp, dh, d, first, batch.length[s]+1)
	}
	b.lin.backward(m.kernel, m.theta, l.grad, tensor.Rows(dx, d), dp, tensor.Rows(a.x, d), n)
}

func (l *learner) embed(dx []float32) {
	m, w, b, d, n := l.model, &l.work, &l.work.batch, l.model.shape.Width, l.work.batch.rows
	b.blank(dx, d)
	w.inDrop.back(dx)
	m.net.inputNorm.backward(m.theta, l.grad, dx, dx, w.sum.data, w.stats.data, n)
	in := m.vectors.width + 1
	m.net.input.backward(m.kernel, m.theta, l.grad, tensor.Matrix{}, dx, tensor.Rows(w.input.data, in), n)
	at := int32(0)
	for i, end := range b.idEnd {
		for _, id := range b.ids[at:end] {
			if !l.isIn[id] {
				l.isIn[id] = true
				l.rows = append(l.rows, id)
			}
			m.kernel.Add(l.table[int(id)*d:][:d], dx[i*d:][:d])
		}
		at = end
	}
}

// softmaxLoss turns scores into the gradient of their cross entropy with the right answer, and returns that
// entropy. Without an answer the gradient is zero.
func softmaxLoss(scores []float32, gold int, scale float32) float64 {
	if gold < 0 {
		clear(scores)
		return 0
	}
	top := scores[argmax(scores)]
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

// openLoss is softmaxLoss for a row of which only is known that its answer is among the open ones.
func openLoss(scores []float32, open []bool, scale float32) float64 {
	top := scores[argmax(scores)]
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
