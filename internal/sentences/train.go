package sentences

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"sync"

	"dateline/internal/network/layer"
	"dateline/internal/tensor"
	"dateline/internal/text"
)

// Plan says what to train on, and how.
type Plan struct {
	Train  []*text.Doc // sentences known; tags and relations where there are any
	Dev    []*text.Doc // that the shape's points are chosen on; may be empty
	Words  Words
	Epochs int
	Seed   uint64
	Log    io.Writer // progress
	Card   Card
}

// How training goes.
const (
	stepTokens = 1000
	topRate    = 3e-3
	warmSteps  = 200
	dropRate   = 0.3
	hideForm   = 0.1  // how often a word's own embedding is hidden
	hideVector = 0.05 // or its vector
	gapWeight  = 4    // of the loss of gaps
	sideWeight = 0.3  // and of what is learned beside them
	learners   = 2    // fixed, for the result depends on it
)

// trainer holds what training needs beside the model.
type trainer struct {
	plan      Plan
	model     *Model
	documents [][]*paragraph
	learners  [learners]*learner
	theta     *adam
	table     *adam
	rand      *rand.Rand
	steps     int // in all
}

// Train returns a network trained to the plan. A cancelled context ends it with the context's error.
func Train(ctx context.Context, p Plan) (*Model, error) {
	all := paragraphs(p.Train)
	if len(all) == 0 {
		return nil, errors.New("train sentences: no paragraphs to train on")
	}
	t := newTrainer(p, all)
	for epoch := range p.Epochs {
		if err := t.epoch(ctx, epoch); err != nil {
			return nil, err
		}
	}
	m := *t.model
	m.theta, m.table = t.theta.mean, t.table.mean
	if len(p.Dev) > 0 {
		m.calibrate(p.Dev, p.Log)
	}
	return &m, nil
}

func newTrainer(p Plan, all [][]*paragraph) *trainer {
	m := blank(p)
	t := &trainer{plan: p, model: m, documents: all, theta: newAdam(m.theta), table: newAdam(m.table), rand: rand.New(rand.NewPCG(p.Seed, 2))}
	for i := range t.learners {
		t.learners[i] = newLearner(m, rand.NewPCG(p.Seed, uint64(10+i)))
	}
	total := 0
	for _, d := range all {
		for _, p := range d {
			total += len(p.tokens)
		}
	}
	t.steps = max(1, p.Epochs*total/stepTokens)
	return t
}

// blank returns an untrained network.
func blank(p Plan) *Model {
	m := &Model{card: p.Card, shape: defaultShape, words: p.Words, kernel: tensor.Best(), pool: newPool()}
	m.shape.Vector = p.Words.MeaningWidth()
	m.net = newNet(m.shape, mostTags, mostRelations)
	r := rand.New(rand.NewPCG(p.Seed, 1))
	m.table = make([]float32, m.shape.rows()*m.shape.Width)
	for i := range m.table {
		m.table[i] = float32(r.NormFloat64()) * 0.07
	}
	m.theta = make([]float32, m.net.size)
	m.net.each(func(l layer.Linear) {
		deviation := 1.4 / math.Sqrt(float64(l.In+l.Out))
		for i := range l.In * l.Out {
			m.theta[l.W+i] = float32(r.NormFloat64() * deviation)
		}
	}, func(n layer.Norm) {
		for i := range n.Width {
			m.theta[n.Gain+i] = 1
		}
	})
	return m
}

// each visits every layer in the order of the layout.
func (n *net) each(lin func(layer.Linear), nrm func(layer.Norm)) {
	lin(n.input)
	nrm(n.inputNorm)
	for _, b := range n.blocks {
		lin(b.Lin)
		nrm(b.Norm)
	}
	for _, l := range []layer.Linear{n.before, n.after, n.out, n.tag, n.relation} {
		lin(l)
	}
}

// epoch shows every paragraph once.
func (t *trainer) epoch(ctx context.Context, epoch int) error {
	var now []*paragraph
	tokens := 0
	all := t.arrange()
	for _, i := range t.rand.Perm(len(all)) {
		p := t.vary(all[i])
		now = append(now, p)
		if tokens += len(p.tokens); tokens < stepTokens {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		t.step(now, tokens)
		now, tokens = now[:0], 0
	}
	t.report(epoch)
	return nil
}

// step shows some paragraphs, half to each learner, and moves the weights.
func (t *trainer) step(ps []*paragraph, tokens int) {
	var wg sync.WaitGroup
	for i, l := range t.learners {
		var mine []*paragraph
		for j := i; j < len(ps); j += learners {
			mine = append(mine, ps[j])
		}
		if len(mine) > 0 {
			wg.Go(func() { l.step(l.fill(mine), 1/float32(tokens)) })
		}
	}
	wg.Wait()
	first := t.learners[0]
	for _, l := range t.learners[1:] {
		t.model.kernel.Add(first.work.env.Grad, l.work.env.Grad)
		t.model.kernel.Add(first.table, l.table)
		clear(l.work.env.Grad)
		clear(l.table)
	}
	shorten(first.work.env.Grad, first.table)
	rate := t.rate()
	t.theta.advance(first.work.env.Grad, rate)
	t.table.advance(first.table, rate)
}

// shorten scales gradients down to a length that no single step should pass.
func shorten(grad, table []float32) {
	const longest = 3
	sum := 0.0
	for _, g := range grad {
		sum += float64(g) * float64(g)
	}
	if sum <= longest*longest {
		return
	}
	scale := float32(longest / math.Sqrt(sum))
	for _, g := range [][]float32{grad, table} {
		for i := range g {
			g[i] *= scale
		}
	}
}

// rate rises over the first steps and falls in a line to nearly zero at the last.
func (t *trainer) rate() float64 {
	at := float64(t.theta.step)
	const least = 0.002
	return topRate * min(1, (at+1)/min(warmSteps, float64(t.steps)/10)) * max(least, 1-at/float64(t.steps))
}

// fill makes the paragraphs a batch, some words hidden, and returns what each row should say.
func (l *learner) fill(ps []*paragraph) []target {
	b, r := &l.work.batch, rand.New(l.work.env.Drop.Rand)
	b.reset()
	targets := []target{nothing}
	for _, p := range ps {
		first := b.N
		l.model.add(b, p.tokens, p.gaps)
		for i := range p.tokens {
			if r.Float64() < hideForm {
				b.ids[b.idEnd[first+i-1]] = hiddenForm
			}
			if r.Float64() < hideVector {
				b.vector[first+i] = unknownVector
			}
		}
		targets = append(targets, p.targets...)
		targets = append(targets, nothing, nothing)
	}
	return targets
}

func (t *trainer) report(epoch int) {
	gaps, loss := 0, 0.0
	for _, l := range t.learners {
		gaps, loss = gaps+l.gaps, loss+l.loss
		l.gaps, l.loss = 0, 0
	}
	if t.plan.Log != nil {
		fmt.Fprintf(t.plan.Log, "epoch %d/%d: loss per gap %.4f\n", epoch+1, t.plan.Epochs, loss/float64(max(1, gaps)))
	}
}
