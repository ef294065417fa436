package actors_test

import (
	"cmp"
	"testing"

	"dateline/internal/actors"
	"dateline/internal/chains"
	"dateline/internal/nlp"
	"dateline/internal/rule"
)

func TestRules(t *testing.T) {
	l, err := actors.Load()
	if err != nil {
		t.Fatal(err)
	}
	n, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	read := func(s string) []string {
		doc := n.Annotate(s)
		chains.Find(doc)
		var found []string
		for _, p := range l.Find(doc, "2019-05-06") {
			found = append(found, p.Head.Text+" = "+cmp.Or(string(p.Country), "-")+" "+cmp.Or(string(p.Sector), "-"))
		}
		return found
	}
	for _, fault := range rule.Check(actors.Rules(), read) {
		t.Error(fault)
	}
}
