package measures

import (
	"bytes"
	"fmt"
	"slices"

	"dateline/internal/evals"
)

func polnearFile(part string) string { return "attribution/polnear-" + part + ".tar.gz" }

// polnearSet are the attributions of political news of a part of PolNeAR. Annotators agree on the train part, where
// more texts have several.
func polnearSet(part string, blind bool) *Set {
	return &Set{Name: "polnear-" + part, Title: "PolNeAR " + part + ", attribution in political news",
		Files: slices.Compact([]string{polnearFile(part), polnearFile("train")}), Blind: blind, Quick: blind, Extra: !blind,
		How: "Spans of sources, cues and contents of the attributions that name a source, against those of our statements and attitudes: one to one in the order of the text where they overlap, " +
			"each kind by itself. What we find told in somebody else's words is left out, for the corpus marks only what the article itself attributes. The first annotator of an article is the gold. Beside it stands how the annotators of those articles of the train part that several of them read agree by the " +
			"same measure, over all pairs of them.",
		run: func(b *bench) error { return b.attributions(part) }}
}

func (b *bench) attributed(part string) ([]evals.Attributed, error) {
	unpacked, err := b.gunzip(polnearFile(part))
	if err != nil {
		return nil, err
	}
	return evals.ReadAttributed(bytes.NewReader(unpacked))
}

func (b *bench) attributions(part string) error {
	all, err := b.attributed(part)
	if err != nil {
		return err
	}
	several := all
	if part != "train" {
		if several, err = b.attributed("train"); err != nil {
			return err
		}
	}
	var sc evals.AttributionScore
	n := 0
	err = each(b, all, func(a evals.Attributed) []evals.Attribution {
		return evals.AttributionsOf(b.of(a.Text, ""))
	}, func(a evals.Attributed, got []evals.Attribution) {
		n += len(a.By[0])
		sc.Add(a.By[0], got)
		b.cues(a.Text, "cue missed", a.By[0], got)
		b.cues(a.Text, "cue extra", got, a.By[0])
	})
	b.size("%d articles, %d attributions with a source", len(all), n)
	agreed, texts := evals.Agreement(several)
	ms := sc.Measures()
	for i, m := range agreed.Measures() {
		ms[i].Note += fmt.Sprintf("; annotators of %d articles among themselves %.1f", texts, m.Value)
	}
	b.add(ms...)
	return err
}

// cues counts the attributions whose cue meets none of the others'.
func (b *bench) cues(s, kind string, xs, others []evals.Attribution) {
	for _, x := range xs {
		if len(x.Cue) == 0 || slices.ContainsFunc(others, func(y evals.Attribution) bool { return meet(x.Cue, y.Cue) }) {
			continue
		}
		b.fault(kind, func() string { return around(s, x.Cue[0].Start, x.Cue[0].End) })
	}
}

func meet(a, b []evals.Range) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Start < y.End && y.Start < x.End {
				return true
			}
		}
	}
	return false
}
