package places

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/text"
	"dateline/internal/tokens"
)

const report = "GENEVA — Envoys from Syria, Turkey and the United States met in Geneva on Monday. " +
	"Shells had hit Bustan al-Qasr in Aleppo, Syria, at dawn, and people fled the city towards Kilis and the Turkish border. " +
	"In northern Syria the Rafah crossing was not at issue, said a man from Portland, Maine."

// plainDoc is a text with tokens and sentences alone, as a reader of trees may never see it: places must cope.
func plainDoc(s string) *text.Doc {
	doc := &text.Doc{Text: s}
	doc.Tokens, doc.Sentences = tokens.Split(s)
	for i := range doc.Tokens {
		doc.Tokens[i].Head = text.Root
	}
	doc.Index()
	return doc
}

// TestAnyText: whatever the text, places lie in it, in order, and never share a byte.
func TestAnyText(t *testing.T) {
	g := gazetteer(t)
	words := strings.Fields(report + " New York 's ' - — , of the County Street u.s. U.S. 北京 \xff ’s University of St. John's")
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.SampledFrom(words)).Draw(t, "words"), rapid.SampledFrom([]string{" ", "", "\n\n"}).Draw(t, "gap"))
		last := 0
		for _, p := range g.Find(plainDoc(s)) {
			if !p.Span.In(s) || p.Span.Start < last {
				t.Fatalf("place %+v of %q", p.Span, s)
			}
			last = p.Span.End
			if (p.Latitude == nil) != (p.Precision == "") || (p.Latitude == nil) != (p.Longitude == nil) {
				t.Fatalf("place is resolved by halves: %+v", p)
			}
		}
	})
}

// TestReadingIsAlone: the same article gives the same places, whatever is read beside it.
func TestReadingIsAlone(t *testing.T) {
	g := gazetteer(t)
	doc := annotate(t, report)
	want := g.Find(doc)
	if len(want) < 10 {
		t.Fatalf("found only %d places", len(want))
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 5 {
				if diff := cmp.Diff(want, g.Find(doc)); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
	wg.Wait()
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := Open(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	g := gazetteer(b)
	for name, copies := range map[string]int{"short": 1, "long": 400} {
		doc := annotate(b, strings.Repeat(report+"\n\n", copies))
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				g.Find(doc)
			}
			b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}
