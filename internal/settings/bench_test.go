package settings

import (
	"fmt"
	"strings"
	"testing"

	"dateline/internal/stagetest"
)

// BenchmarkFind sets the events of a text that goes on, and of one that never comes to a full stop: the tokens a second
// must not fall with the length.
func BenchmarkFind(b *testing.B) {
	for name, part := range map[string]string{
		"sentences": "Rebels attacked the army in Cairo on Monday. The attack killed two. ",
		"sentence":  "rebels attacked the army in Cairo on Monday and ",
	} {
		for _, tokens := range []int{10_000, 100_000} {
			b.Run(fmt.Sprint(name, "/", tokens), func(b *testing.B) { find(b, strings.Repeat(part, tokens/len(strings.Fields(part)))) })
		}
	}
}

func find(b *testing.B, s string) {
	b.Helper()
	doc, m, said := stagetest.Read(b, s, published)
	es := shipped(b).Find(doc, m, said)
	for b.Loop() {
		Find(doc, published, m, said, es, nil)
	}
	b.ReportMetric(float64(len(doc.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
