package events

import (
	"strings"
	"testing"

	"dateline/internal/evals"
)

// BenchmarkFind finds the events of our own coded stories, given their grammar and mentions.
func BenchmarkFind(b *testing.B) {
	r, err := house()
	if err != nil {
		b.Fatal(err)
	}
	own, err := evals.Own()
	if err != nil {
		b.Fatal(err)
	}
	var all []string
	for _, st := range own.Stories {
		all = append(all, st.Text())
	}
	doc, m, said := r.before(strings.Join(all, "\n\n"), "2031-03-04")
	for b.Loop() {
		r.lexicon.Find(doc, m, said)
	}
	b.ReportMetric(float64(len(doc.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
