package measures

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/evals"
)

// polnearSet are the attributions of political news of a part of PolNeAR.
func polnearSet(part string, blind bool) *Set {
	file := "attribution/polnear-" + part + ".tar.gz"
	return &Set{Name: "polnear-" + part, Title: "PolNeAR " + part + ", attribution in political news", Files: []string{file}, Blind: blind, Quick: blind, Extra: !blind,
		How: "Spans of sources, cues and contents of the attributions that name a source, against those of our statements: one to one in the order of the text where they overlap, " +
			"each kind by itself. The first annotator of an article is the gold. Beside it stands how the annotators of articles that several of them read agree by the same measure: " +
			"the mean over all pairs of them. The corpus marks thoughts, intentions and bare objects too, which are no statements for us.",
		run: func(b *bench) error {
			files, err := b.untar(file, func(name string) bool { return strings.HasSuffix(name, ".txt") || strings.HasSuffix(name, ".ann") })
			if err != nil {
				return err
			}
			return b.attributions(files)
		}}
}

// attribution is one attribution of the corpus: byte ranges of its parts.
type attribution struct{ source, cue, content [][2]int }

type attributed struct {
	text    string
	readers [][]attribution // by annotator, in the order of their names
}

// attributedArticles puts texts and annotations together.
func attributedArticles(files []entry) []attributed {
	anns := map[string][]entry{}
	for _, e := range files {
		if path.Ext(e.name) == ".ann" {
			name := e.base()
			name = name[:max(strings.LastIndexByte(name, '_'), 0)]
			anns[name] = append(anns[name], e)
		}
	}
	var all []attributed
	for _, e := range files {
		if path.Ext(e.name) != ".txt" || len(anns[e.base()]) == 0 {
			continue
		}
		a := attributed{text: string(e.body)}
		for _, ann := range anns[e.base()] {
			a.readers = append(a.readers, parseBrat(string(ann.body), a.text))
		}
		all = append(all, a)
	}
	return all
}

// attributionScore counts spans of each kind that meet, one to one.
type attributionScore struct{ source, cue, content evals.PRF }

func (s *attributionScore) add(gold, got []attribution) {
	part := func(x *evals.PRF, of func(attribution) [][2]int) {
		hit := 0
		used := make([]bool, len(got))
		for _, g := range gold {
			for i := range got {
				if !used[i] && meet(of(g), of(got[i])) {
					used[i] = true
					hit++
					break
				}
			}
		}
		x.Add(hit, len(gold), len(got))
	}
	part(&s.source, func(a attribution) [][2]int { return a.source })
	part(&s.cue, func(a attribution) [][2]int { return a.cue })
	part(&s.content, func(a attribution) [][2]int { return a.content })
}

func meet(a, b [][2]int) bool {
	for _, x := range a {
		for _, y := range b {
			if x[0] < y[1] && y[0] < x[1] {
				return true
			}
		}
	}
	return false
}

func (b *bench) attributions(files []entry) error {
	all := attributedArticles(files)
	var s, between attributionScore
	n, several := 0, 0
	err := each(b, all, func(a attributed) []attribution {
		var got []attribution
		for _, st := range b.of(a.text, "").Statements {
			x := attribution{cue: ranges(&st.Cue), content: ranges(&st.Words)}
			if st.Speaker != nil {
				x.source = ranges(&st.Speaker.Span)
			}
			got = append(got, x)
		}
		return got
	}, func(a attributed, got []attribution) {
		n += len(a.readers[0])
		s.add(a.readers[0], got)
		b.cues(a.text, a.readers[0], got)
		for i, x := range a.readers {
			for _, y := range a.readers[:i] {
				between.add(x, y)
			}
		}
		if len(a.readers) > 1 {
			several++
		}
	})
	b.size("%d articles, %d attributions with a source", len(all), n)
	ms := []evals.Measure{s.source.Measure("attribution source F1"), s.cue.Measure("attribution cue F1"), s.content.Measure("attribution content F1")}
	for i, x := range []evals.PRF{between.source, between.cue, between.content} {
		if several > 0 {
			ms[i].Note += fmt.Sprintf("; annotators of %d articles among themselves %.1f", several, x.F1())
		}
	}
	b.add(ms...)
	return err
}

// cues counts the attributions whose cue was missed, and the statements whose cue is none.
func (b *bench) cues(s string, gold, got []attribution) {
	alone := func(kind string, xs, ys []attribution) {
		for _, x := range xs {
			if len(x.cue) == 0 || slices.ContainsFunc(ys, func(y attribution) bool { return meet(x.cue, y.cue) }) {
				continue
			}
			b.fault(kind, func() string { return around(s, x.cue[0][0], x.cue[0][1]) })
		}
	}
	alone("cue missed", gold, got)
	alone("cue extra", got, gold)
}

func ranges(s *dateline.Span) [][2]int { return [][2]int{{s.Start, s.End}} }

// parseBrat reads the attributions of one file that have a source and a content; its offsets count characters.
func parseBrat(ann, text string) []attribution {
	at := runes(text)
	spans := map[string][][2]int{}
	var all []attribution
	for l := range strings.Lines(ann) {
		f := strings.Split(strings.TrimSpace(l), "\t")
		switch {
		case len(f) >= 2 && f[0] != "" && f[0][0] == 'T':
			_, parts, _ := strings.Cut(f[1], " ")
			for r := range strings.SplitSeq(parts, ";") {
				a, b, _ := strings.Cut(r, " ")
				x, _ := strconv.Atoi(a)
				y, _ := strconv.Atoi(b)
				spans[f[0]] = append(spans[f[0]], [2]int{at[min(max(x, 0), len(at)-1)], at[min(max(y, 0), len(at)-1)]})
			}
		case len(f) >= 2 && f[0] != "" && f[0][0] == 'E':
			if x := bratEvent(f[1], spans); len(x.source) > 0 && len(x.content) > 0 {
				all = append(all, x)
			}
		}
	}
	return all
}

func bratEvent(args string, spans map[string][][2]int) (x attribution) {
	for _, arg := range strings.Fields(args) {
		role, id, _ := strings.Cut(arg, ":")
		switch strings.TrimRight(role, "0123456789") {
		case "Source":
			x.source = append(x.source, spans[id]...)
		case "Cue":
			x.cue = append(x.cue, spans[id]...)
		case "Content":
			x.content = append(x.content, spans[id]...)
		}
	}
	return x
}
