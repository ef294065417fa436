package choice

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"
)

// Example is a question with its answer: for each option whether it is right. Where none is, or there is nothing to
// choose, it teaches nothing and is left out.
type Example struct {
	Group   string // what must not be parted between training and measuring: a story
	Options []Option
	Right   []bool
}

// Plan is how a model is fitted. Zero values take the defaults in brackets.
type Plan struct {
	Epochs  int                // passes over the examples [60]
	L2      float64            // strength of the pull of every weight to its prior, the same for all [0.02]
	Ridge   float64            // λ of ridge regression: a pull that is the weaker the more examples a feature was seen in; instead of L2 [0]
	Least   int                // examples that a feature must be seen in [3]
	Balance float64            // weight of examples whose right answer is the first option, which is often "none" [1]
	Prior   map[string]float64 // weights that features have until examples say otherwise; the others begin at zero
}

func (p Plan) withDefaults() Plan {
	if p.Epochs == 0 {
		p.Epochs = 60
	}
	if p.L2 == 0 && p.Ridge == 0 {
		p.L2 = 0.02
	}
	if p.Least == 0 {
		p.Least = 3
	}
	if p.Balance == 0 {
		p.Balance = 1
	}
	return p
}

// Fit raises the likelihood of right options, any of them where there are several, by gradient steps whose length
// shrinks by feature (AdaGrad); each step also pulls the weights it touches to their priors by L2. The weights are the average
// of the second half of the way. The same examples in the same order give the same weights.
func Fit(examples []Example, p Plan) *Model {
	p = p.withDefaults()
	f := newFitter(examples, p)
	rnd := rand.New(rand.NewPCG(1, 2))
	order := rnd.Perm(len(f.examples))
	for e := range p.Epochs {
		rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			f.step(&f.examples[i], p)
		}
		if e >= p.Epochs/2 {
			for i, w := range f.weights {
				f.sum[i] += w
			}
		}
	}
	return f.model(float64(p.Epochs - p.Epochs/2))
}

// fitter is a model while it is fitted: features have numbers.
type fitter struct {
	names    []string
	examples []numbered
	prior    []float64
	touched  []float64 // how many examples have the feature
	weights  []float64
	squares  []float64 // sums of squared gradients
	sum      []float64 // of the weights after each pass
}

// numbered is an example whose features are numbers.
type numbered struct {
	options [][]int
	right   []bool
	weight  float64
}

func newFitter(examples []Example, p Plan) *fitter {
	f := &fitter{names: frequent(examples, p)}
	number := make(map[string]int, len(f.names))
	f.prior = make([]float64, len(f.names))
	for i, name := range f.names {
		number[name], f.prior[i] = i, p.Prior[name]
	}
	f.weights = slices.Clone(f.prior)
	f.squares, f.sum, f.touched = make([]float64, len(f.names)), make([]float64, len(f.names)), make([]float64, len(f.names))
	for _, x := range examples {
		if !teaches(x) {
			continue
		}
		n := x.number(number, p.Balance)
		for k := range distinct(n.options, func(o []int) []int { return o }) {
			f.touched[k]++
		}
		f.examples = append(f.examples, n)
	}
	return f
}

// frequent are the features that are seen in examples enough, or have a prior, in the order of the alphabet.
func frequent(examples []Example, p Plan) []string {
	seen := map[string]int{}
	for _, x := range examples {
		for name := range distinct(x.Options, func(o Option) []string { return o.Features }) {
			seen[name]++
		}
	}
	for name := range p.Prior {
		seen[name] = max(seen[name], p.Least)
	}
	maps.DeleteFunc(seen, func(_ string, n int) bool { return n < p.Least })
	return slices.Sorted(maps.Keys(seen))
}

// distinct are the features that any of the options has.
func distinct[O any, F comparable](options []O, of func(O) []F) map[F]bool {
	all := map[F]bool{}
	for _, o := range options {
		for _, f := range of(o) {
			all[f] = true
		}
	}
	return all
}

// teaches tells whether some option is right and some is not.
func teaches(x Example) bool {
	return slices.Contains(x.Right, true) && slices.Contains(x.Right, false)
}

func (x Example) number(of map[string]int, balance float64) numbered {
	n := numbered{right: x.Right, weight: 1}
	if x.Right[0] {
		n.weight = balance
	}
	for _, o := range x.Options {
		var fs []int
		for _, f := range o.Features {
			if i, ok := of[f]; ok {
				fs = append(fs, i)
			}
		}
		n.options = append(n.options, fs)
	}
	return n
}

// rate is the length of a feature's first step.
const rate = 0.15

// step moves the weights towards the right options of one example.
func (f *fitter) step(x *numbered, p Plan) {
	scores := make([]float64, len(x.options))
	for i, o := range x.options {
		for _, k := range o {
			scores[i] += f.weights[k]
		}
	}
	ps := softmax(scores)
	right := 0.0
	for i, ok := range x.right {
		if ok {
			right += ps[i]
		}
	}
	gradient := map[int]float64{}
	var touched []int // in a fixed order, unlike the map
	for i, o := range x.options {
		d := -ps[i]
		if x.right[i] {
			d += ps[i] / max(right, 1e-12)
		}
		for _, k := range o {
			if _, ok := gradient[k]; !ok {
				touched = append(touched, k)
			}
			gradient[k] += x.weight * d
		}
	}
	for _, k := range touched {
		g := gradient[k] - (p.L2+p.Ridge/f.touched[k])*(f.weights[k]-f.prior[k])
		f.squares[k] += g * g
		f.weights[k] += rate * g / (0.1 + math.Sqrt(f.squares[k]))
	}
}

// model averages the weights and rounds them to what is printed; what comes to nothing is left out.
func (f *fitter) model(passes float64) *Model {
	m := &Model{weights: map[string]float64{}}
	for i, name := range f.names {
		if w := math.Round(100*f.sum[i]/passes) / 100; w != 0 {
			m.weights[name] = w
		}
	}
	return m
}

// Outcome is how a model did on examples that it was not fitted to.
type Outcome struct {
	Asked int     // questions
	Right int     // of them answered rightly
	First int     // answered rightly had the first option always been taken
	Loss  float64 // mean negative log likelihood of the right options, in nats
}

// Held measures by k-fold cross-validation.
func Held(examples []Example, p Plan, k int) Outcome {
	var out Outcome
	for i, shares := range Cross(examples, p, k) {
		out.add(&examples[i], shares)
	}
	out.Loss /= float64(max(out.Asked, 1))
	return out
}

// Cross gives for each example the shares of its options by a model that was fitted to the examples of other groups
// alone: there are k such models, each for every k-th group.
func Cross(examples []Example, p Plan, k int) [][]float64 {
	var groups []string
	for _, x := range examples {
		groups = append(groups, x.Group)
	}
	slices.Sort(groups)
	groups = slices.Compact(groups)
	fold := func(x *Example) int {
		i, _ := slices.BinarySearch(groups, x.Group)
		return i % k
	}
	all := make([][]float64, len(examples))
	for f := range k {
		var train []Example
		for _, x := range examples {
			if fold(&x) != f {
				train = append(train, x)
			}
		}
		m := Fit(train, p)
		for i := range examples {
			if fold(&examples[i]) == f {
				all[i] = m.Shares(examples[i].Options)
			}
		}
	}
	return all
}

// add counts one answer.
func (o *Outcome) add(x *Example, shares []float64) {
	if !teaches(*x) {
		return
	}
	o.Asked++
	if x.Right[0] {
		o.First++
	}
	right, best := 0.0, 0
	for i, p := range shares {
		if x.Right[i] {
			right += p
		}
		if p > shares[best] {
			best = i
		}
	}
	if x.Right[best] {
		o.Right++
	}
	o.Loss -= math.Log(max(right, 1e-12))
}
