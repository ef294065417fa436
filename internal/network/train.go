package network

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"time"
	"unicode"
	"unicode/utf8"

	"dateline/internal/network/corpus"
	"dateline/internal/network/vocab"
	"dateline/internal/text"
)

// Plan says what to train on, and how.
type Plan struct {
	Train   []*corpus.Sentence
	Dev     []*corpus.Sentence // scored now and then; may be empty
	Vectors *corpus.Vectors    // may be nil
	From    *Model             // weights to start from, with their vocabulary; nil to start from nothing
	Epochs  int
	Rate    float64 // of learning at its height; 0 for the default
	Settle  bool    // these are the last passes: less noise
	Seed    uint64
	Log     io.Writer // progress
	Card    Card
	Halfway func(*Model) error // gets the averaged model whenever it is scored; may be nil
	Shape   string             // measures other than the default, as JSON; empty for the default
}

// The measures of the shipped network.
var defaultShape = shape{Width: 176, Blocks: "ccsss", Arc: 128, Label: 80, Name: 80, NameAt: 2, Affixes: 1 << 13, Trigrams: 1 << 14}

// How training goes.
const (
	stepTokens   = 600
	topRate      = 3e-3
	warmSteps    = 200
	namesShare   = 0.5   // of the sentences without trees that each pass shows
	learners     = 2     // fixed, for the result depends on it
	averageDecay = 0.998 // of the running mean of weights that becomes the model
)

// noise is how much training disturbs what it shows, as chances.
type noise struct {
	drop       float32 // silence a number
	hideVector float64 // hide a word's vector
	hideBoth   float64 // and its word with it
	hideName   float64 // or, of a capitalised word, more often
	shout      float64 // show a sentence in capitals
	title      float64 // with capitals as in a headline
	whisper    float64 // in small letters
	openEnd    float64 // without its last full stop
	swap       float64 // a name replaced by another
	curl       float64 // with a printer's quotation marks
	nameWeight float32 // no chance: the weight of the loss of names beside the others
}

// Most of the time training is lively. In the last passes, when it settles, sentences look as news does.
var (
	lively = noise{
		drop: 0.3, hideVector: 0.04, hideBoth: 0.01, hideName: 0.04,
		shout: 0.02, title: 0.02, whisper: 0.01, openEnd: 0.06, swap: 0.25, curl: 0.5, nameWeight: 2,
	}
	settled = noise{
		drop: 0.2, hideVector: 0.02, hideBoth: 0.01, hideName: 0.06,
		shout: 0.003, title: 0.003, whisper: 0.002, openEnd: 0.01, swap: 0.25, curl: 0.5, nameWeight: 0.5,
	}
)

// Train returns a network trained to the plan. A cancelled context ends it with the context's error.
func Train(ctx context.Context, p Plan) (*Model, error) {
	m, err := start(p)
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

// trainer holds what training needs beside the model.
type trainer struct {
	plan      Plan
	model     *Model
	learners  []*learner // each takes a share of every step, with random numbers of its own
	opt       *optimiser
	rand      *rand.Rand
	frequency []int // of words
	tagOf     map[tag]int
	labelOf   map[string]int
	steps     int // in all
	mean      average
	variety   *variety
	noise     noise
	began     time.Time
}

// newTrainer prepares training. It deals the sentences once only to know the number of steps, which the learning
// rate must know from the start.
func newTrainer(m *Model, p Plan) *trainer {
	t := &trainer{
		plan: p, model: m, rand: rand.New(rand.NewPCG(p.Seed, 2)), variety: newVariety(p.Train), noise: lively,
		tagOf: map[tag]int{}, labelOf: map[string]int{}, began: time.Now(),
	}
	if p.Settle {
		t.noise = settled
	}
	for i := range learners {
		t.learners = append(t.learners, newLearner(m, t.noise, rand.NewPCG(p.Seed, uint64(10+i))))
	}
	t.opt = newOptimiser(m, t.learners)
	for i, x := range m.tags {
		t.tagOf[x] = i
	}
	for i, x := range m.labels {
		t.labelOf[x] = i
	}
	t.frequency = make([]int, m.words.Size())
	for _, s := range p.Train {
		for _, x := range s.Tokens {
			if w := m.words.Find(spell(nil, x.Form)); w >= 0 {
				t.frequency[w]++
			}
		}
	}
	t.steps = max(1, p.Epochs*len(t.shuffle()))
	t.mean = newAverage(m)
	return t
}

// shuffle deals the sentences into steps of about stepTokens; of those without trees it leaves some out, others
// each time.
func (t *trainer) shuffle() [][]*corpus.Sentence {
	order := t.rand.Perm(len(t.plan.Train))
	var steps [][]*corpus.Sentence
	var now []*corpus.Sentence
	tokens := 0
	for _, i := range order {
		s := t.plan.Train[i]
		if len(s.Tokens) > longestSentence || !s.Tree && t.rand.Float64() >= namesShare {
			continue
		}
		now = append(now, s)
		if tokens += len(s.Tokens); tokens >= stepTokens {
			steps, now, tokens = append(steps, now), nil, 0
		}
	}
	return steps
}

// epoch shows every sentence once.
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
	const often = 4
	if (n+1)%often == 0 && n+1 < t.plan.Epochs {
		return t.halfway()
	}
	return nil
}

// step shows some sentences, half to each learner, and moves the weights. Losses are means over the step's tokens.
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
	warm := min(1, (at+1)/min(warmSteps, float64(t.steps)/10))
	top := t.plan.Rate
	if top == 0 {
		top = topRate
	}
	return top * warm * max(0, 1-at/float64(t.steps))
}

// fill makes the sentences a batch, some words and vectors hidden, and returns what each row should say.
func (t *trainer) fill(l *learner, sentences []*corpus.Sentence) []target {
	b, m := &l.work.batch, t.model
	r := rand.New(l.env.Drop.Rand)
	b.reset()
	targets := []target{nothing}
	for _, s := range sentences {
		s = t.variety.show(s, t.noise, r)
		first := b.N
		m.add(b, s.Forms())
		t.hide(b, r, first, s.Tokens)
		targets = append(targets, t.targets(s, first)...)
	}
	return targets
}

var nothing = target{tag: -1, head: -1, label: -1, name: -1}

// targets of a sentence's rows, the root's and the empty one after it.
func (t *trainer) targets(s *corpus.Sentence, first int) []target {
	n := len(s.Tokens)
	rows := make([]target, n, n+2)
	names, open := t.model.kinds.Spell(s.Names, 0, n), t.model.kinds.Open(s.Known)
	for i, x := range s.Tokens {
		rows[i] = nothing
		if len(s.Known) > 0 && (s.Unsure == nil || !s.Unsure[i]) {
			rows[i].name, rows[i].open = names[i], open
		}
		if !s.Tree {
			continue
		}
		rows[i].tag, rows[i].label = number(t.tagOf, tag{string(x.UPOS), x.XPOS}), number(t.labelOf, x.Deprel)
		rows[i].head = first + x.Head
		if x.Head == text.Root {
			rows[i].head = first + n
		}
	}
	return append(rows, nothing, nothing)
}

// number is that of a key, or -1 where weights to start from do not know it.
func number[K comparable](numbers map[K]int, key K) int {
	if n, ok := numbers[key]; ok {
		return n
	}
	return -1
}

// hide makes words unknown, the rare more often, so that spelling is learned from too, and sometimes hides a
// word's vector, or both: most of the names to come were never seen.
func (t *trainer) hide(b *batch, r *rand.Rand, first int, tokens []text.Token) {
	for k, x := range tokens {
		i := first + k
		at, both := b.idEnd[i-1], r.Float64() < t.noise.hideBoth
		if c, _ := utf8.DecodeRuneInString(x.Form); unicode.IsUpper(c) {
			both = both || r.Float64() < t.noise.hideName
		}
		if id := b.ids[at]; id >= firstWord {
			const often = 0.25
			if both || r.Float64() < 0.02+often/(often+float64(t.frequency[id-firstWord])) {
				b.ids[at] = unknownWord
			}
		}
		if both || r.Float64() < t.noise.hideVector {
			b.vector[i] = vocab.Unknown
		}
	}
}

// report writes one line on the pass just made.
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
}

// halfway scores the model as it would be now.
func (t *trainer) halfway() error {
	m := t.averaged()
	if t.plan.Log != nil && len(t.plan.Dev) > 0 {
		fmt.Fprintf(t.plan.Log, "  held out: %v\n", m.Evaluate(t.plan.Dev))
	}
	if t.plan.Halfway == nil {
		return nil
	}
	return t.plan.Halfway(m)
}

// averaged returns the model with the running mean of its weights.
func (t *trainer) averaged() *Model {
	m := *t.model
	m.theta, m.table = t.mean.theta, t.mean.table
	m.pool = newPool()
	return &m
}
