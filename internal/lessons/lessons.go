// Package lessons makes examples for the models of choice from stories that people coded: each question that came up
// in reading a story, with the answer that its coder gave.
package lessons

import (
	"context"
	"fmt"
	"slices"

	"dateline/internal/articles"
	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/pipeline"
)

// answers tell, by the name of a model, whether an option of one of its questions is what the coder chose.
var answers = map[string]func(g *evals.Event, o choice.Option) bool{
	"place": func(g *evals.Event, o choice.Option) bool { return g.Place != nil && evals.SamePlace(g.Place, o.Place) },
	"when": func(g *evals.Event, o choice.Option) bool {
		return g.When != nil && g.When.Start != "" && evals.SameWhen(g.When, o.When)
	},
}

// Models are the names of the models that coded stories teach, in the order of the alphabet.
func Models() []string {
	names := []string{"act", "event"}
	for n := range answers {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}

// Gather reads stories and returns the examples for each model, in the order of stories and text. Questions about
// events that nobody coded teach nothing. Where the coder's answer is not among the options, "none" is the right one.
func Gather(ctx context.Context, reader *pipeline.Reader, set evals.Set) (map[string][]choice.Example, error) {
	all := map[string][]choice.Example{}
	for _, s := range set.Stories {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		a, err := articles.Clean(articles.Page{ID: dateline.ArticleID(s.ID), Title: s.Title, Published: s.Published, Body: []byte(s.Text()), ContentType: "text/plain; charset=utf-8"})
		if err != nil {
			return nil, fmt.Errorf("read story %s: %w", s.ID, err)
		}
		var asked []choice.Question
		r := reader.Listen(a, func(q choice.Question) { asked = append(asked, q) })
		learn(all, s, r, asked)
	}
	return all, nil
}

// Alone adds what the sentences of stories teach when each is read as a text of its own: a line that somebody pastes
// says less of what it is about than a whole report.
func Alone(ctx context.Context, all map[string][]choice.Example, reader *pipeline.Reader, set evals.Set) error {
	for _, s := range set.Stories {
		if err := ctx.Err(); err != nil {
			return err
		}
		for n, sentence := range s.Sentences {
			one := &evals.Story{ID: s.ID, Published: s.Published, Sentences: []string{sentence}}
			for _, e := range s.Coding.Events {
				if e.Sentence == n {
					e.Sentence, e.SameAs = 0, nil
					one.Coding.Events = append(one.Coding.Events, e)
				}
			}
			var asked []choice.Question
			a := &dateline.Article{ID: dateline.ArticleID(s.ID), Published: s.Published, Text: sentence}
			r := reader.Listen(a, func(q choice.Question) {
				if q.Model == "event" {
					asked = append(asked, q)
				}
			})
			learn(all, one, r, asked)
		}
	}
	return nil
}

// Barren adds what documents teach in which there is nothing to code, such as reviews of shops: whatever was found in
// them was found amiss.
func Barren(ctx context.Context, all map[string][]choice.Example, reader *pipeline.Reader, docs []Document) error {
	for _, d := range docs {
		if err := ctx.Err(); err != nil {
			return err
		}
		a := &dateline.Article{ID: dateline.ArticleID(d.ID), Text: d.Text}
		reader.Listen(a, func(q choice.Question) {
			if q.Model == "event" {
				all[q.Model] = append(all[q.Model], choice.Example{Group: d.ID, Options: q.Options, Right: []bool{true, false}})
			}
		})
	}
	return nil
}

// Document is a text with a name.
type Document struct{ ID, Text string }

// learn answers the questions about the events of one story that were coded.
func learn(all map[string][]choice.Example, s *evals.Story, r *dateline.Reading, asked []choice.Question) {
	coded := map[*dateline.Event]*evals.Event{}
	for _, p := range evals.Pairs(s, r) {
		coded[p.Found] = p.Gold
	}
	told := map[string]*dateline.Event{}
	for _, e := range r.Events {
		told[string(e.ID)] = e
	}
	same := acts(s)
	for _, q := range asked {
		gold, right := coded[q.Event], answers[q.Model]
		if q.Model == "event" { // whether it was coded at all
			all[q.Model] = append(all[q.Model], choice.Example{Group: s.ID, Options: q.Options, Right: []bool{gold == nil, gold != nil}})
			continue
		}
		if q.Model == "act" && gold != nil { // which of the mentions before are of the same act
			right = func(_ *evals.Event, o choice.Option) bool { return same[coded[told[o.Label]]] == same[gold] }
		}
		if gold == nil || right == nil {
			continue
		}
		x := choice.Example{Group: s.ID, Options: q.Options}
		for _, o := range q.Options {
			x.Right = append(x.Right, !nothing(o) && right(gold, o))
		}
		if !slices.Contains(x.Right, true) { // better none than a wrong one
			for i, o := range q.Options {
				x.Right[i] = nothing(o)
			}
		}
		all[q.Model] = append(all[q.Model], x)
	}
}

// acts numbers the acts of a story, from 1: mentions of one act share a number.
func acts(s *evals.Story) map[*evals.Event]int {
	of := map[*evals.Event]int{}
	for i := range s.Coding.Events {
		e := &s.Coding.Events[i]
		of[e] = i + 1
		if e.SameAs != nil && *e.SameAs < i {
			of[e] = of[&s.Coding.Events[*e.SameAs]]
		}
	}
	return of
}

// nothing tells whether an option is "none of the others".
func nothing(o choice.Option) bool {
	return o.Place == nil && o.When == nil && o.Label == ""
}

// plans are how models are fitted, where it differs from the usual.
var plans = map[string]choice.Plan{
	"act":   {Ridge: 8, Least: 5, Epochs: 30, Balance: 0.6, Prior: prior.act},
	"event": {Least: 20, L2: 0.05, Epochs: 20},
	"place": {Ridge: 5, Least: 4, Epochs: 30, Balance: 0.3, Prior: prior.place},
	"when":  {Ridge: 6, Least: 4, Epochs: 30, Balance: 0.4, Prior: prior.when},
}

// prior are weights in log odds that we hold likely before any story is read: what grammar says counts, and what is
// said of something that did not happen tells nothing of what did.
var prior = struct{ act, place, when map[string]float64 }{
	act: map[string]float64{
		"new,any": 2.7, "same-lemma": 1.1, "kin": 1.3, "takes-up": 0.6, "pointed": 0.9, "named-again": 0.7, "taken-up": 0.9, "plural": -0.6,
		"other-number": -0.8, "fresh": -1, "gap=next": 1.1, "gap=near": 0.6, "gap=long": -0.2, "other-status": -0.35, "other-truth": -0.6,
		"speech": -0.25, "other-actor": -0.3, "other-speaker": -0.9, "other-target": -0.4, "same-target": 1, "same-time": 0.6, "same-place": 0.9,
		"content=1": 0.75, "content=2": 1.5,
	},
	place: map[string]float64{
		"own,close=0": 2, "own,close=1": 2, "own,close=2": 1.8, "own,close=4": 1.5, "own,close=8": 1, "own,close=more": -2.5,
		"shared,truth=real": 1, "own,seated": -3,
		"scene,how=fight,back=1": 2.5,
	},
	when: map[string]float64{
		"own,close=0": 2, "own,close=1": 2, "own,close=2": 1.8, "own,close=4": 1.5, "own,close=8": 1, "own,close=more": -2.5,
		"shared,truth=real":       1,
		"scene,how=speech,back=1": 2, "scene,how=speech,back=2": 1.5, "scene,how=fight,back=1": 2.5,
	},
}

// PlanOf is how a model is fitted.
func PlanOf(name string) choice.Plan { return plans[name] }
