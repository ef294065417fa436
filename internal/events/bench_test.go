package events

import (
	"fmt"
	"strings"
	"testing"

	"dateline/internal/evals"
	"dateline/internal/stagetest"
)

// BenchmarkFind finds the events of our own coded stories, given their grammar and mentions, laid end to end until they
// are as long as the longest article that anybody reads: the tokens a second must not fall with the length.
func BenchmarkFind(b *testing.B) {
	own, err := evals.Own()
	if err != nil {
		b.Fatal(err)
	}
	var all []string
	for _, st := range own.Stories {
		all = append(all, st.Text())
	}
	once := strings.Join(all, "\n\n")
	for _, tokens := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(tokens), func(b *testing.B) {
			times := 1 + tokens/len(strings.Fields(once))
			find(b, strings.Repeat(once+"\n\n", times))
		})
	}
}

// BenchmarkOneSentence is BenchmarkFind on a text that never comes to a full stop.
func BenchmarkOneSentence(b *testing.B) {
	const part = "rebels attacked the army in Cairo on Monday and "
	for _, tokens := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(tokens), func(b *testing.B) { find(b, strings.Repeat(part, tokens/9)) })
	}
}

func find(b *testing.B, s string) {
	b.Helper()
	doc, m, said := stagetest.Read(b, s, "2031-03-04")
	lx := shipped(b)
	for b.Loop() {
		lx.Find(doc, m, said)
	}
	b.ReportMetric(float64(len(doc.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
