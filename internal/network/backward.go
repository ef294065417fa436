package network

import (
	"math/rand/v2"

	"dateline/internal/network/layer"
	"dateline/internal/tensor"
)

// learner computes losses and gradients of its share of a step.
type learner struct {
	model *Model
	work  work
	env   layer.Env
	table []float32 // of the embeddings
	rows  []int32   // embeddings touched
	isIn  []bool

	nameWeight float32
	loss       losses
	d          gradientWork
}

// newLearner returns a learner that draws its random numbers from the source.
func newLearner(m *Model, n noise, source *rand.PCG) *learner {
	return &learner{
		model: m, nameWeight: n.nameWeight, table: make([]float32, len(m.table)), isIn: make([]bool, len(m.table)/m.shape.Width),
		env: layer.Env{
			Kernel: m.kernel, Theta: m.theta, Grad: make([]float32, len(m.theta)),
			Drop: &layer.Dropout{Rate: n.drop, Rand: source},
		},
	}
}

// gradientWork is the memory of gradients on their way back.
type gradientWork struct {
	x, h, pre, dep, head, mix, label, names, hidden layer.Buffer
}

// never is less than any score.
const never = float32(-1e30)

// losses are the sums over tokens, in nats.
type losses struct{ tag, arc, label, name float64 }

// target is what a row should say; -1 where that is unknown.
type target struct {
	tag, head, label, name int    // head counts rows
	open                   []bool // tags of names that may be right instead of none; nil where none but name is
}

// step adds the gradients of the batch in l.work; scale weighs each token.
func (l *learner) step(targets []target, scale float32) {
	m, w, n := l.model, &l.work, l.work.batch.N
	w.env = l.env
	x := m.encode(w)
	dx := l.d.x.Zero(n * m.shape.Width)
	l.tags(x, dx, targets, scale)
	dNames := l.names(targets, scale)
	l.arcs(x, dx, targets, scale)
	l.labels(x, dx, targets, scale)
	for i := len(m.net.blocks) - 1; i >= 0; i-- {
		if i == m.shape.NameAt-1 {
			m.kernel.Add(dx, dNames)
		}
		l.block(&m.net.blocks[i], &w.blocks[i], dx, dx)
	}
	l.embed(dx)
}

// tags adds the loss and the gradients of tags; dx is that of x.
func (l *learner) tags(x, dx []float32, targets []target, scale float32) {
	m, n := l.model, l.work.batch.N
	size := len(m.tags)
	y := l.work.heads.tag.Get(n * size)
	in := tensor.Rows(x, m.shape.Width)
	m.net.tag.Forward(l.env, y, in, n)
	for i, t := range targets {
		l.loss.tag += layer.Softmax(y[i*size:][:size], t.tag, scale)
	}
	m.net.tag.Backward(l.env, tensor.Rows(dx, m.shape.Width), y, in, n)
}

// names returns the gradient of what the units for names read.
func (l *learner) names(targets []target, scale float32) []float32 {
	scale *= l.nameWeight
	m, w, n := l.model, &l.work, l.work.batch.N
	size, width := m.kinds.Size(), m.shape.Name
	y := m.scoreNames(w)
	for i, t := range targets {
		if t.name == 0 && t.open != nil {
			l.loss.name += layer.Open(y[i*size:][:size], t.open, scale)
		} else {
			l.loss.name += layer.Softmax(y[i*size:][:size], t.name, scale)
		}
	}
	b, a := &m.net.names, &w.heads.nameBlocks
	dy := l.d.hidden.Zero(n * width)
	m.net.nameOut.Backward(l.env, tensor.Rows(dy, width), y, tensor.Rows(a[1].Y.Data(), width), n)
	l.block(&b[1], &a[1], dy, dy)
	dx := l.d.names.Zero(n * m.shape.Width)
	l.block(&b[0], &a[0], dy, dx)
	return dx
}

// arcs adds those of heads: for each token a choice among the sentence's tokens and its root.
func (l *learner) arcs(x, dx []float32, targets []target, scale float32) {
	m, w, n, a := l.model, &l.work, l.work.batch.N, l.model.shape.Arc
	h, k := &w.heads, l.model.kernel
	m.prepareArcs(w, x)
	dep, head := h.arcDep.Data(), h.arcHead.Data()
	dMix, dHead, dDep := l.d.mix.Zero(n*a), l.d.head.Zero(n*a), l.d.dep.Zero(n*a)
	for s, first := range w.batch.First {
		length := w.batch.Length[s]
		if targets[first].head < 0 {
			continue
		}
		side := length + 1
		scores := m.scores(w, first, length)
		for i := range length {
			row := scores[i*side:][:side]
			row[i] = never
			l.loss.arc += layer.Softmax(row, targets[first+i].head-first, scale)
		}
		d := tensor.Rows(scores, side)
		k.Gemm(tensor.Rows(dMix[first*a:], a), d, tensor.Rows(head[first*a:], a), length, a, side)
		k.Gemm(tensor.Rows(dHead[first*a:], a), d.T(), tensor.Rows(h.arcMix.Data()[first*a:], a), side, a, length)
	}
	m.net.arcMix.Backward(l.env, tensor.Rows(dDep, a), dMix, tensor.Rows(dep, a), n)
	h.arcDepMask.Back(dDep)
	h.arcHeadMask.Back(dHead)
	layer.Silence(dDep, dep)
	layer.Silence(dHead, head)
	in, out := tensor.Rows(x, m.shape.Width), tensor.Rows(dx, m.shape.Width)
	m.net.arcDep.Backward(l.env, out, dDep, in, n)
	m.net.arcHead.Backward(l.env, out, dHead, in, n)
}

// labels adds those of labels, given the right heads.
func (l *learner) labels(x, dx []float32, targets []target, scale float32) {
	m, w, n, width := l.model, &l.work, l.work.batch.N, l.model.shape.Label
	h, k, size := &w.heads, l.model.kernel, len(l.model.labels)
	m.prepareLabels(w, x)
	lab := h.lab.Zero(n * width)
	for i, t := range targets {
		if t.head >= 0 {
			m.join(w, lab, i, t.head)
		}
	}
	l.env.Drop.Apply(&h.labMask, lab)
	y := h.labels.Get(n * size)
	m.net.labOut.Forward(l.env, y, tensor.Rows(lab, width), n)
	for i, t := range targets {
		l.loss.label += layer.Softmax(y[i*size:][:size], t.label, scale)
	}
	dLab, dHead := l.d.label.Zero(n*width), l.d.head.Zero(n*width)
	m.net.labOut.Backward(l.env, tensor.Rows(dLab, width), y, tensor.Rows(lab, width), n)
	h.labMask.Back(dLab)
	layer.Silence(dLab, lab)
	for i, t := range targets {
		if t.head >= 0 {
			k.Add(dHead[t.head*width:][:width], dLab[i*width:][:width])
		}
	}
	in, out := tensor.Rows(x, m.shape.Width), tensor.Rows(dx, m.shape.Width)
	m.net.labDep.Backward(l.env, out, dLab, in, n)
	m.net.labHead.Backward(l.env, out, dHead, in, n)
}

// block brings the gradient of a block's output to its input.
func (l *learner) block(b *layer.Block, a *layer.BlockWork, dy, dx []float32) {
	b.Backward(l.env, &l.work.batch.Rows, a, &l.d.pre, &l.d.h, dy, dx)
}

// embed brings the gradient to the embeddings: each row of ids gets its token's. Word vectors stay as they are.
func (l *learner) embed(dx []float32) {
	m, w, b, d, n := l.model, &l.work, &l.work.batch, l.model.shape.Width, l.work.batch.N
	b.Blank(dx, d)
	w.inDrop.Back(dx)
	m.net.inputNorm.Backward(l.env, dx, dx, w.sum.Data(), w.stats.Data(), n)
	in := m.vectors.Width + 1
	m.net.input.Backward(l.env, tensor.Matrix{}, dx, tensor.Rows(w.input.Data(), in), n)
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
