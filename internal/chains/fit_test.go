package chains

import (
	"bytes"
	"fmt"
	"go/format"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/internal/nlp"
	"dateline/internal/text"
)

// instance is one pronoun of a treebank, its candidates' features, and which of them are right.
type instance struct {
	form  string
	cands [][]int
	right []bool
}

// instances goes through documents and, at each annotated pronoun, notes the candidates and takes a right one.
func instances(docs []goldDoc) []instance {
	var all []instance
	for _, g := range docs {
		f := newFinder(g.doc)
		f.choose = func(p *mention, cands []candidate) int {
			in := instance{form: p.pron.form}
			pick := -1
			for k, c := range cands {
				ok := g.share(c.m.Head, p.Head)
				in.cands, in.right = append(in.cands, c.features), append(in.right, ok)
				if ok && pick < 0 {
					pick = k
				}
			}
			if len(g.of[p.Head]) > 0 && len(cands) > 0 {
				all = append(all, in)
			}
			return pick
		}
		f.run()
	}
	return all
}

// storyInstances are the pronouns of coded stories of which some candidate was named as the coder says.
func storyInstances(t *testing.T, part string) []instance {
	a, err := nlp.New()
	if err != nil {
		t.Skip(err)
	}
	var all []instance
	for _, s := range stories(t, part) {
		f := newFinder(a.Annotate(strings.Join(s.sentences, " ")))
		names, start := map[int]string{}, 0
		for n, sentence := range s.sentences {
			for _, r := range s.refs {
				if r.sent != n {
					continue
				}
				if h := locate(f.doc, start, sentence, r); h >= 0 {
					names[h] = r.name
				}
			}
			start += len(sentence) + 1
		}
		f.choose = func(p *mention, cands []candidate) int {
			best, share := rank(&pronounModel, p, cands)
			if share < pronounModel.sure[p.pron.form] {
				best = -1
			}
			name := names[p.Head]
			if name == "" {
				return best
			}
			in, pick := instance{form: p.pron.form}, -1
			for k, c := range cands {
				ok := slices.ContainsFunc(c.e.mentions, func(m int) bool {
					q := &f.mentions[m]
					return q.Kind != text.Pronoun && refersTo(f.doc.Span(q.First, q.End).Text, name)
				})
				in.cands, in.right = append(in.cands, c.features), append(in.right, ok)
				if ok && pick < 0 {
					pick = k
				}
			}
			if pick >= 0 {
				all = append(all, in)
			}
			return pick
		}
		f.run()
	}
	return all
}

// shared are the pronouns whose weights are learned together.
func shared(form string) string {
	if form == "she" {
		return "he"
	}
	return form
}

// fit maximises the likelihood of the right candidates, or of none, form by form.
func fit(all []instance) model {
	m := model{weights: map[string][]float64{}, none: map[string]float64{}}
	for _, form := range []string{"he", "it", "they"} {
		var own []instance
		for _, in := range all {
			if shared(in.form) == form {
				own = append(own, in)
			}
		}
		m.weights[form], m.none[form] = fitForm(own)
	}
	m.weights["she"], m.none["she"] = m.weights["he"], m.none["he"]
	return m
}

// fitForm goes by stochastic gradient with a fixed order; the weights are those of the second half of the way, on
// average, which hang little on the order.
func fitForm(all []instance) (mean []float64, none float64) {
	const epochs, l2 = 80, 5e-3
	rnd := rand.New(rand.NewPCG(1, 2))
	w, mean := make([]float64, featureCount), make([]float64, featureCount+1)
	now := 0.0 // the weight of "none"
	for e := range epochs {
		rate := 0.1 * (1 - float64(e)/epochs)
		rnd.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, in := range all {
			probs, goal := posterior(w, now, in)
			for k, c := range in.cands {
				d := rate * (goal[k+1] - probs[k+1])
				for _, x := range c {
					w[x] += d - rate*l2*w[x]
				}
			}
			now += rate * (goal[0] - probs[0])
		}
		if e == epochs/2 {
			clear(mean)
		}
		for x := range w {
			mean[x] += w[x]
		}
		mean[featureCount] += now
	}
	for x := range mean {
		mean[x] /= epochs / 2
	}
	return mean[:featureCount], mean[featureCount]
}

// posterior gives the model's distribution over none and the candidates, and the same with only the right ones.
func posterior(w []float64, none float64, in instance) (probs, goal []float64) {
	scores := []float64{none}
	for _, c := range in.cands {
		s := 0.0
		for _, x := range c {
			s += w[x]
		}
		scores = append(scores, s)
	}
	top := slices.Max(scores)
	sum, good := 0.0, 0.0
	any := slices.Contains(in.right, true)
	right := func(k int) bool { return k == 0 && !any || k > 0 && in.right[k-1] }
	for k, s := range scores {
		p := math.Exp(s - top)
		probs = append(probs, p)
		sum += p
		if right(k) {
			good += p
		}
	}
	for k := range probs {
		g := 0.0
		if right(k) {
			g = probs[k] / good
		}
		goal = append(goal, g)
		probs[k] /= sum
	}
	return probs, goal
}

// TestFit learns the weights again and writes weights.go when DATELINE_FIT is set.
func TestFit(t *testing.T) {
	if os.Getenv("DATELINE_FIT") == "" {
		t.Skip("set DATELINE_FIT=1 to learn the pronouns' weights again")
	}
	all := instances(readGUM(t, "gum-open-train.conllu.gz"))
	news := storyInstances(t, "train")
	all = append(all, slices.Repeat(news, 3)...)
	m := fit(all)
	dev := instances(readGUM(t, "gum-open-dev.conllu.gz"))
	newsDev := storyInstances(t, "dev")
	for _, form := range []string{"he", "it", "they"} {
		t.Logf("%-5s news train %s  dev %s", form, score(&m, news, form, 0.5), score(&m, newsDev, form, 0.5))
		for _, sure := range []float64{0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8} {
			t.Logf("%-5s sure %.1f  train %s  dev %s", form, sure, score(&m, all, form, sure), score(&m, dev, form, sure))
		}
	}
	if err := os.WriteFile("weights.go", source(m), 0o644); err != nil {
		t.Fatal(err)
	}
}

func score(m *model, all []instance, form string, sure float64) string {
	right, wrong, anaphors := 0, 0, 0
	for _, in := range all {
		if shared(in.form) != form {
			continue
		}
		if slices.Contains(in.right, true) {
			anaphors++
		}
		var cands []candidate
		for _, c := range in.cands {
			cands = append(cands, candidate{features: c})
		}
		best, share := rank(m, &mention{pron: pronoun{form: form}}, cands)
		switch {
		case best < 0 || share < sure:
		case in.right[best]:
			right++
		default:
			wrong++
		}
	}
	return fmt.Sprintf("P %5.1f R %5.1f (%d)", 100*float64(right)/float64(max(1, right+wrong)), 100*float64(right)/float64(max(1, anaphors)), anaphors)
}

func source(m model) []byte {
	var b bytes.Buffer
	b.WriteString(`package chains

// model is the log-linear model that ranks the antecedents of pronouns: a weight for each feature, one for "none",
// and how sure it must be, all by the pronoun's nominative.
type model struct {
	weights map[string][]float64
	none    map[string]float64
	sure    map[string]float64
}

// pronounModel was learned by TestFit from the training parts of the open genres of UD English GUM and of the coded
// Voice of America stories.
var pronounModel = model{
	weights: map[string][]float64{
`)
	for _, form := range []string{"he", "she", "it", "they"} {
		fmt.Fprintf(&b, "%q: {", form)
		for k, w := range m.weights[form] {
			if k%12 == 0 {
				b.WriteString("\n")
			}
			fmt.Fprintf(&b, "%.2f, ", w)
		}
		b.WriteString("\n},\n")
	}
	b.WriteString("},\nnone: map[string]float64{")
	for _, form := range []string{"he", "she", "it", "they"} {
		fmt.Fprintf(&b, "%q: %.2f, ", form, m.none[form])
	}
	b.WriteString("},\nsure: map[string]float64{\"he\": 0.4, \"she\": 0.4, \"it\": 0.55, \"they\": 0.5},\n}\n")
	out, err := format.Source(b.Bytes())
	if err != nil {
		return b.Bytes()
	}
	return out
}
