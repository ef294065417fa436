package places

import (
	"sync"
	"testing"

	"dateline/internal/nlp"
	"dateline/internal/rule"
	"dateline/internal/text"
)

var opened = sync.OnceValues(Open)

func gazetteer(tb testing.TB) *Gazetteer {
	tb.Helper()
	g, err := opened()
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

var grammar = sync.OnceValues(nlp.New)

func annotate(tb testing.TB, s string) *text.Doc {
	tb.Helper()
	n, err := grammar()
	if err != nil {
		tb.Fatal(err)
	}
	return n.Annotate(s)
}

// read gives what is found in a text, in the rules' notation.
func read(tb testing.TB, g *Gazetteer) func(string) []string {
	return func(s string) []string {
		var all []string
		for _, p := range g.Find(annotate(tb, s)) {
			all = append(all, Notation(p))
		}
		return all
	}
}

func TestRules(t *testing.T) {
	for _, fault := range rule.Check(Rules(), read(t, gazetteer(t))) {
		t.Error(fault)
	}
}

func TestSameNameTwoPlaces(t *testing.T) {
	ps := gazetteer(t).Find(annotate(t, "He flew from Portland, Oregon, to Portland, Maine."))
	if a, b := *ps[0].Latitude, *ps[2].Latitude; a < 45 || b > 44 {
		t.Errorf("latitudes %v and %v, want Oregon's and Maine's", a, b)
	}
}
