package chains

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"dateline/internal/choice"
	"dateline/internal/nlp"
	"dateline/internal/text"
)

// example is the question whom a pronoun speaks of, with its answer: none, where no candidate is right.
func example(group string, cands []candidate, right func(c candidate) bool) (x choice.Example, pick int) {
	x, pick = choice.Example{Group: group, Options: options(cands), Right: []bool{true}}, -1
	for k, c := range cands {
		ok := right(c)
		if x.Right = append(x.Right, ok); ok && pick < 0 {
			pick, x.Right[0] = k, false
		}
	}
	return x, pick
}

// examples goes through documents and, at each annotated pronoun, asks whom it speaks of and takes a right one.
func examples(all map[string][]choice.Example, docs []goldDoc) {
	for n, g := range docs {
		f := newFinder(g.doc)
		f.choose = func(p *mention, cands []candidate) int {
			x, pick := example(fmt.Sprintf("gum-%03d", n), cands, func(c candidate) bool { return g.share(c.m.Head, p.Head) })
			if len(g.of[p.Head]) > 0 && len(cands) > 0 {
				all[shared(p)] = append(all[shared(p)], x)
			}
			return pick
		}
		f.run()
	}
}

// storyExamples asks the same of the pronouns of coded stories of which some candidate was named as the coder says.
func storyExamples(t *testing.T, part string) map[string][]choice.Example {
	a, err := nlp.New()
	if err != nil {
		t.Skip(err)
	}
	all := map[string][]choice.Example{}
	for _, s := range stories(t, part) {
		f := newFinder(a.Annotate(strings.Join(s.sentences, " ")))
		names := namesIn(f.doc, s)
		f.choose = func(p *mention, cands []candidate) int {
			name := names[p.Head]
			if name == "" {
				if k, share := best(p, cands); share >= sure[p.pron.form] {
					return k
				}
				return -1
			}
			x, pick := example(s.id, cands, func(c candidate) bool {
				return slices.ContainsFunc(c.e.mentions, func(m int) bool {
					q := &f.mentions[m]
					return q.Kind != text.Pronoun && refersTo(f.doc.Span(q.First, q.End).Text, name)
				})
			})
			if pick >= 0 {
				all[shared(p)] = append(all[shared(p)], x)
			}
			return pick
		}
		f.run()
	}
	return all
}

// namesIn are what the coder says that phrases of a story refer to, by the phrases' heads.
func namesIn(doc *text.Doc, s story) map[int]string {
	names, start := map[int]string{}, 0
	for n, sentence := range s.sentences {
		for _, r := range s.refs {
			if r.sent != n {
				continue
			}
			if h := locate(doc, start, sentence, r); h >= 0 {
				names[h] = r.name
			}
		}
		start += len(sentence) + 1
	}
	return names
}

// shared is the pronoun by whose weights p is resolved.
func shared(p *mention) string {
	if p.pron.form == "she" {
		return "he"
	}
	return p.pron.form
}

// plan is how the weights are fitted.
var plan = choice.Plan{Least: 5, L2: 0.005}

// TestFit learns the weights again and writes them when DATELINE_FIT is set.
func TestFit(t *testing.T) {
	if os.Getenv("DATELINE_FIT") == "" {
		t.Skip("set DATELINE_FIT=1 to learn the pronouns' weights again")
	}
	train, dev := map[string][]choice.Example{}, map[string][]choice.Example{}
	examples(train, readGUM(t, "gum-open-train.conllu.gz"))
	examples(dev, readGUM(t, "gum-open-dev.conllu.gz"))
	// What coders left open is read by what the treebank alone teaches, and not by the weights that are to be learned.
	he := choice.Fit(train["he"], plan)
	shipped := models
	models = map[string]*choice.Model{"he": he, "she": he, "it": choice.Fit(train["it"], plan), "they": choice.Fit(train["they"], plan)}
	t.Cleanup(func() { models = shipped })
	news, newsDev := storyExamples(t, "train"), storyExamples(t, "dev")
	for _, form := range []string{"he", "it", "they"} {
		all := append(train[form], slices.Repeat(news[form], 3)...)
		m := choice.Fit(all, plan)
		t.Logf("%-5s held out by document: %+v", form, choice.Held(all, plan, 10))
		for _, least := range []float64{0, 0.3, 0.4, 0.5, 0.6} {
			t.Logf("%-5s sure %.1f  GUM dev %s  news dev %s", form, least, score(m, dev[form], least), score(m, newsDev[form], least))
		}
		var b bytes.Buffer
		fmt.Fprintf(&b, "# Whom %q speaks of: what speaks for a candidate, and for none, in log odds. Learned by TestFit.\n", form)
		if err := m.Save(&b); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(form+".weights", b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// score counts the answers that are surer than least.
func score(m *choice.Model, all []choice.Example, least float64) string {
	right, wrong, anaphors := 0, 0, 0
	for _, x := range all {
		if !x.Right[0] {
			anaphors++
		}
		switch k, share := m.Best(x.Options); {
		case k == 0 || share < least:
		case x.Right[k]:
			right++
		default:
			wrong++
		}
	}
	return fmt.Sprintf("P %5.1f R %5.1f (%d)", 100*float64(right)/float64(max(1, right+wrong)), 100*float64(right)/float64(max(1, anaphors)), anaphors)
}
