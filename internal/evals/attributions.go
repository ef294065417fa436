package evals

import (
	"archive/tar"
	"cmp"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/dateline"
)

// Range is a half-open range of bytes.
type Range struct{ Start, End int }

// Attribution is what somebody is said to say, think, want or know: the ranges of who, of the words that tell that he
// does, and of what it is.
type Attribution struct{ Source, Cue, Content []Range }

// Attributed is a text with its attributions, as one or several annotators see them.
type Attributed struct {
	Name, Text string
	By         [][]Attribution // the annotators in the order of their files' names
}

// ReadAttributed reads a tar archive of the PolNeAR corpus, whose texts stand in .txt and whose annotations stand in
// brat's form in .ann files with the annotator behind the text's name. The texts come in the order of their names.
//
// An attribution that names no source, or no content, is left out.
func ReadAttributed(r io.Reader) ([]Attributed, error) {
	files := map[string]string{}
	for t := tar.NewReader(r); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read attributions: %w", err)
		}
		data, err := io.ReadAll(t)
		if err != nil {
			return nil, fmt.Errorf("read attributions, %s: %w", h.Name, err)
		}
		files[path.Base(h.Name)] = string(data)
	}
	return join(files), nil
}

// join joins the texts among files with their annotations.
func join(files map[string]string) []Attributed {
	all := map[string]*Attributed{}
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		stem, ok := strings.CutSuffix(name, ".ann")
		i := strings.LastIndexByte(stem, '_')
		if !ok || i < 0 {
			continue
		}
		text, ok := files[stem[:i]+".txt"]
		if !ok {
			continue
		}
		if all[stem[:i]] == nil {
			all[stem[:i]] = &Attributed{Name: stem[:i], Text: text}
		}
		x := all[stem[:i]]
		x.By = append(x.By, parseBrat(files[name], text))
	}
	var list []Attributed
	for _, x := range all {
		list = append(list, *x)
	}
	slices.SortFunc(list, func(a, b Attributed) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// parseBrat reads the attributions of one file, whose offsets count characters of text.
func parseBrat(ann, text string) []Attribution {
	at := make([]int, 0, len(text)+1) // byte offset of each character
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	spans := map[string][]Range{}
	var all []Attribution
	for l := range strings.Lines(ann) {
		f := strings.Split(strings.TrimSpace(l), "\t")
		switch {
		case len(f) < 2:
		case f[0][0] == 'T':
			_, list, _ := strings.Cut(f[1], " ")
			for r := range strings.SplitSeq(list, ";") {
				a, b, _ := strings.Cut(r, " ")
				x, _ := strconv.Atoi(a)
				y, _ := strconv.Atoi(b)
				spans[f[0]] = append(spans[f[0]], Range{at[min(x, len(at)-1)], at[min(y, len(at)-1)]})
			}
		case f[0][0] == 'E':
			if x := parts(f[1], spans); len(x.Source) > 0 && len(x.Content) > 0 {
				all = append(all, x)
			}
		}
	}
	return all
}

// parts reads the parts of one attribution: "Cue:T2 Source:T1 Content:T3".
func parts(list string, spans map[string][]Range) Attribution {
	var x Attribution
	for _, arg := range strings.Fields(list) {
		role, id, _ := strings.Cut(arg, ":")
		switch strings.TrimRight(role, "0123456789") {
		case "Source":
			x.Source = append(x.Source, spans[id]...)
		case "Cue":
			x.Cue = append(x.Cue, spans[id]...)
		case "Content":
			x.Content = append(x.Content, spans[id]...)
		}
	}
	return x
}

// AttributionsOf are the attributions of a reading that its outlet makes: its statements, each cue of them by itself, and
// the attitudes whose words it does not give. What is told in the words of somebody else is left out, as it is in the
// corpus, where no cue lies in the content of another. A source is there by its name, and by a "who" before the cue.
func AttributionsOf(r *dateline.Reading) []Attribution {
	var all []Attribution
	for _, s := range r.Statements {
		for _, c := range append([]dateline.Span{s.Cue}, s.Also...) {
			if !nested(r, c, s.Speaker) {
				all = append(all, Attribution{mentions(s.Speaker, s.Cue), ranges(c), ranges(s.Words)})
			}
		}
	}
	for _, a := range r.Attitudes {
		if len(a.Attribution) == 0 {
			all = append(all, Attribution{mentions(a.Holder, a.Cue), ranges(a.Cue), ranges(a.Object)})
		}
	}
	return all
}

// nested tells whether a cue stands in the words of a statement that somebody else makes.
func nested(r *dateline.Reading, cue dateline.Span, who *dateline.Party) bool {
	for _, s := range r.Statements {
		if s.Words.Holds(cue) && !s.Cue.Overlaps(cue) && s.Speaker != nil && (who == nil || !s.Speaker.Span.Overlaps(who.Span)) {
			return true
		}
	}
	return false
}

func ranges(s dateline.Span) []Range { return []Range{{s.Start, s.End}} }

// near is how far, in bytes, a relative pronoun stands from its verb at most.
const near = 60

// mentions are the ranges of a party: its span, and a relative pronoun right before the cue.
func mentions(p *dateline.Party, cue dateline.Span) []Range {
	if p == nil {
		return nil
	}
	all := ranges(p.Span)
	for _, m := range p.Mentions {
		switch m.Text {
		case "who", "which", "that":
			if m.End <= cue.Start && cue.Start-m.End < near {
				all = append(all, Range{m.Start, m.End})
			}
		}
	}
	return all
}

// AttributionScore is how well attributions match: parts overlap, one to one, each part by itself.
type AttributionScore struct{ Source, Cue, Content PRF }

// Add counts the attributions of one text.
func (sc *AttributionScore) Add(gold, got []Attribution) {
	sc.Source.Add(meet(gold, got, func(x Attribution) []Range { return x.Source }))
	sc.Cue.Add(meet(gold, got, func(x Attribution) []Range { return x.Cue }))
	sc.Content.Add(meet(gold, got, func(x Attribution) []Range { return x.Content }))
}

// Measures lists the figures of a score, in a fixed order.
func (sc *AttributionScore) Measures() []Measure {
	return []Measure{sc.Source.Measure("attribution source F1"), sc.Cue.Measure("attribution cue F1"), sc.Content.Measure("attribution content F1")}
}

// meet counts the parts of gold that meet one part of got, each of which meets one.
func meet(gold, got []Attribution, part func(Attribution) []Range) (hit, golds, gots int) {
	used := make([]bool, len(got))
	for _, g := range gold {
		for j, x := range got {
			if !used[j] && overlap(part(g), part(x)) {
				used[j] = true
				hit++
				break
			}
		}
	}
	return hit, len(gold), len(got)
}

func overlap(a, b []Range) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Start < y.End && y.Start < x.End {
				return true
			}
		}
	}
	return false
}

// Agreement scores the annotators of each text against one another: every pair of them, on texts that have several.
func Agreement(all []Attributed) (sc AttributionScore, texts int) {
	for _, x := range all {
		if len(x.By) > 1 {
			texts++
		}
		for i := range x.By {
			for j := range i {
				sc.Add(x.By[j], x.By[i])
			}
		}
	}
	return sc, texts
}
