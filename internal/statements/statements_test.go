package statements

import (
	"strings"
	"sync"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/nlp"
	"dateline/internal/rule"
)

var annotator = sync.OnceValues(nlp.New)

// read gives the statements of a text as "speaker | cue | words".
func read(t testing.TB, s string) []string {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, x := range Find(a.Annotate(s), dateline.Mentions{}) {
		all = append(all, strings.Join([]string{x.Speaker.Span.Text, x.Cue.Text, x.Words.Text}, " | "))
	}
	return all
}

func TestRulesHoldTheirExamples(t *testing.T) {
	for _, fault := range rule.Check(Rules(), func(s string) []string { return read(t, s) }) {
		t.Error(fault)
	}
}
