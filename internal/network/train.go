package network

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"dateline/internal/network/corpus"
	"dateline/internal/network/lemma"
	"dateline/internal/tensor"
	"dateline/internal/text"
)

// Plan says what to train on, and how.
type Plan struct {
	Train   []*corpus.Sentence
	Dev     []*corpus.Sentence // scored now and then; may be empty
	Vectors *corpus.Vectors    // may be nil
	Epochs  int
	Seed    uint64
	Log     io.Writer // progress
	Card    Card
	Shape   string // measures other than the default, as JSON; empty for the default
}

// The measures of the shipped network.
var defaultShape = shape{Width: 192, Blocks: "ccsss", Arc: 128, Label: 96, Name: 64, Affixes: 1 << 13, Trigrams: 1 << 14}

// How training goes.
const (
	stepTokens   = 600
	topRate      = 3e-3
	warmSteps    = 200
	dropRate     = 0.25
	dropVectors  = 0.05
	learners     = 2     // fixed, for the result depends on it
	averageDecay = 0.998 // of the running mean of weights that becomes the model
)

// Train returns a network trained to the plan. A cancelled context ends it with the context's error.
func Train(ctx context.Context, p Plan) (*Model, error) {
	m, err := blank(p)
	if err != nil {
		return nil, err
	}
	t := newTrainer(m, p)
	for epoch := range p.Epochs {
		if err := t.epoch(ctx, epoch); err != nil {
			return nil, err
		}
	}
	return t.averaged(), nil
}

// blank returns an untrained network with the vocabulary of the plan.
func blank(p Plan) (*Model, error) {
	m := &Model{shape: defaultShape, kernel: tensor.Best(), card: p.Card}
	if err := m.shape.override(p.Shape); err != nil {
		return nil, err
	}
	inventory(m, p.Train)
	if len(m.tags) == 0 {
		return nil, fmt.Errorf("train network: no trees to train on")
	}
	m.vectors = quantiseVectors(p.Vectors)
	m.shape.Vector = m.vectors.width
	m.assemble()
	r := rand.New(rand.NewPCG(p.Seed, 1))
	m.table = make([]float32, m.shape.rows(m.words.size())*m.shape.Width)
	for i := range m.table {
		m.table[i] = float32(r.NormFloat64()) * 0.07
	}
	m.theta = make([]float32, m.net.size)
	m.net.each(func(l linear) {
		deviation := 1.4 / sqrt(float64(l.in+l.out))
		for i := range l.in * l.out {
			m.theta[l.w+i] = float32(r.NormFloat64() * deviation)
		}
	}, func(n norm) {
		for i := range n.width {
			m.theta[n.gain+i] = 1
		}
	})
	return m, nil
}

// inventory collects tags, labels, kinds of names, words seen twice, and lemmas.
func inventory(m *Model, all []*corpus.Sentence) {
	tags, labels, words, kinds := map[tag]int{}, map[string]int{}, map[string]int{}, map[text.NameKind]int{}
	var lemmas []lemma.Example
	for _, s := range all {
		for _, n := range s.Names {
			kinds[n.Kind]++
		}
		for _, t := range s.Tokens {
			words[string(spell(nil, t.Form))]++
			if s.Tree {
				tags[tag{string(t.UPOS), t.XPOS}]++
				labels[t.Deprel]++
				lemmas = append(lemmas, lemma.Example{Form: t.Form, UPOS: string(t.UPOS), XPOS: t.XPOS, Lemma: t.Lemma})
			}
		}
	}
	m.tags = byFrequency(tags)
	m.labels = byFrequency(labels)
	m.kinds = nameTags{byFrequency(kinds)}
	m.words = newLexicon(slices.DeleteFunc(byFrequency(words), func(w string) bool { return words[w] < 2 }))
	m.lemmas = lemma.Learn(lemmas)
}

// byFrequency returns the keys, the most frequent first, equals in their own order.
func byFrequency[K comparable](count map[K]int) []K {
	keys := make([]K, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b K) int {
		if count[a] != count[b] {
			return count[b] - count[a]
		}
		if fmt.Sprint(a) < fmt.Sprint(b) {
			return -1
		}
		return 1
	})
	return keys
}

// trainer holds what training needs beside the model.
type trainer struct {
	plan      Plan
	model     *Model
	learners  []*learner
	opt       *optimiser
	rand      *rand.Rand
	frequency []int // of words
	tagOf     map[tag]int
	labelOf   map[string]int
	steps     int // in all
	mean      average
	began     time.Time
}

func newTrainer(m *Model, p Plan) *trainer {
	t := &trainer{plan: p, model: m, rand: rand.New(rand.NewPCG(p.Seed, 2)), tagOf: map[tag]int{}, labelOf: map[string]int{}, began: time.Now()}
	for i := range learners {
		l := &learner{model: m, grad: make([]float32, len(m.theta)), table: make([]float32, len(m.table)), isIn: make([]bool, len(m.table)/m.shape.Width)}
		l.work.drop = &dropout{dropRate, rand.NewPCG(p.Seed, uint64(10+i))}
		t.learners = append(t.learners, l)
	}
	t.opt = newOptimiser(m, t.learners)
	for i, x := range m.tags {
		t.tagOf[x] = i
	}
	for i, x := range m.labels {
		t.labelOf[x] = i
	}
	t.frequency = make([]int, m.words.size())
	tokens := 0
	for _, s := range p.Train {
		tokens += len(s.Tokens)
		for _, x := range s.Tokens {
			if w := m.words.find(spell(nil, x.Form)); w >= 0 {
				t.frequency[w]++
			}
		}
	}
	t.steps = max(1, p.Epochs*len(t.shuffle()))
	t.mean = newAverage(m)
	return t
}

// shuffle deals the sentences into steps of about stepTokens.
func (t *trainer) shuffle() [][]*corpus.Sentence {
	order := t.rand.Perm(len(t.plan.Train))
	var steps [][]*corpus.Sentence
	var now []*corpus.Sentence
	tokens := 0
	for _, i := range order {
		s := t.plan.Train[i]
		if len(s.Tokens) > longestSentence {
			continue
		}
		now = append(now, s)
		if tokens += len(s.Tokens); tokens >= stepTokens {
			steps, now, tokens = append(steps, now), nil, 0
		}
	}
	return steps
}

func (t *trainer) epoch(ctx context.Context, n int) error {
	for _, l := range t.learners {
		l.loss = losses{}
	}
	steps := t.shuffle()
	for _, s := range steps {
		if err := ctx.Err(); err != nil {
			return err
		}
		t.step(s)
	}
	t.report(n, len(steps))
	return nil
}

func (t *trainer) step(sentences []*corpus.Sentence) {
	parts := len(t.learners)
	tokens := 0
	for _, s := range sentences {
		tokens += len(s.Tokens)
	}
	parallel(parts, func(p int) {
		l := t.learners[p]
		var mine []*corpus.Sentence
		for i := p; i < len(sentences); i += parts {
			mine = append(mine, sentences[i])
		}
		l.step(t.fill(l, mine), 1/float32(tokens))
	})
	t.opt.advance(t.rate())
	t.mean.add(t.opt.step)
}

// rate rises over the first steps and falls in a line to zero at the last.
func (t *trainer) rate() float64 {
	at := float64(t.opt.step)
	warm := min(1, (at+1)/warmSteps)
	return topRate * warm * max(0, 1-at/float64(t.steps))
}

// fill makes the sentences a batch, some words and vectors hidden, and returns what each row should say.
func (t *trainer) fill(l *learner, sentences []*corpus.Sentence) []target {
	b, m := &l.work.batch, t.model
	r := rand.New(l.work.drop.rand)
	b.reset()
	targets := []target{nothing}
	for _, s := range sentences {
		s = vary(s, r)
		first := b.rows
		m.add(b, s.Forms())
		t.hide(b, r, first, len(s.Tokens))
		targets = append(targets, t.targets(s, first)...)
	}
	return targets
}

var nothing = target{tag: -1, head: -1, label: -1, name: -1}

// targets of a sentence's rows, the root's and the empty one after it.
func (t *trainer) targets(s *corpus.Sentence, first int) []target {
	n := len(s.Tokens)
	rows := make([]target, n, n+2)
	names, open := t.model.kinds.spell(s.Names, 0, n), t.model.kinds.open(s.Known)
	for i, x := range s.Tokens {
		rows[i] = nothing
		if len(s.Known) > 0 && (s.Unsure == nil || !s.Unsure[i]) {
			rows[i].name, rows[i].open = names[i], open
		}
		if !s.Tree {
			continue
		}
		rows[i].tag, rows[i].label = t.tagOf[tag{string(x.UPOS), x.XPOS}], t.labelOf[x.Deprel]
		rows[i].head = first + x.Head
		if x.Head == text.Root {
			rows[i].head = first + n
		}
	}
	return append(rows, nothing, nothing)
}

// hide makes words unknown, the rare more often, so that spelling is learned from too.
func (t *trainer) hide(b *batch, r *rand.Rand, first, n int) {
	for i := first; i < first+n; i++ {
		at := b.idEnd[i-1]
		if id := b.ids[at]; id >= firstWord {
			const often = 0.25
			if r.Float64() < 0.02+often/(often+float64(t.frequency[id-firstWord])) {
				b.ids[at] = unknownWord
			}
		}
		if r.Float64() < dropVectors {
			b.vector[i] = unknownVector
		}
	}
}

func (t *trainer) report(epoch, steps int) {
	if t.plan.Log == nil {
		return
	}
	var sum losses
	for _, l := range t.learners {
		sum.tag += l.loss.tag
		sum.arc += l.loss.arc
		sum.label += l.loss.label
		sum.name += l.loss.name
	}
	n := float64(steps * stepTokens)
	fmt.Fprintf(t.plan.Log, "epoch %d/%d, %v: loss per token tag %.3f arc %.3f label %.3f name %.3f\n",
		epoch+1, t.plan.Epochs, time.Since(t.began).Round(time.Second), sum.tag/n, sum.arc/n, sum.label/n, sum.name/n)
	if len(t.plan.Dev) > 0 && ((epoch+1)%4 == 0 || epoch+1 == t.plan.Epochs) {
		s := t.averaged().Evaluate(t.plan.Dev)
		fmt.Fprintf(t.plan.Log, "  held out: %v\n", s)
	}
}

// averaged returns the model with the running mean of its weights.
func (t *trainer) averaged() *Model {
	m := *t.model
	m.theta, m.table = t.mean.theta, t.mean.table
	m.pool = newPool()
	return &m
}

func newPool() *sync.Pool { return &sync.Pool{New: func() any { return new(work) }} }

// average is a running mean of the weights.
type average struct {
	model        *Model
	theta, table []float32
}

// The embeddings' mean is taken only now and then, for there are many.
const averageEvery = 8

func newAverage(m *Model) average {
	return average{m, slices.Clone(m.theta), slices.Clone(m.table)}
}

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

func mix(mean, now []float32, keep float32) {
	now = now[:len(mean)]
	for i, v := range mean {
		mean[i] = now[i] + keep*(v-now[i])
	}
}
