package views

import (
	"cmp"
	"slices"
	"strings"

	"dateline/internal/dateline"
)

// mark is a piece of evidence: where it stands, the claim's id and the claim in one line.
type mark struct {
	span dateline.Span
	id   string
	line string
}

// evidence lists the marks of a reading's claims in the order of the text.
func evidence(r *dateline.Reading) []mark {
	var ms []mark
	for _, e := range r.Events {
		ms = append(ms, mark{e.Trigger, string(e.ID), eventLine(e)})
	}
	for _, s := range r.Statements {
		ms = append(ms, mark{s.Cue, string(s.ID), statementLine(s)})
	}
	for _, f := range r.Figures {
		ms = append(ms, mark{f.Value, string(f.ID), figureLine(f)})
	}
	slices.SortStableFunc(ms, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End))
	})
	return ms
}

// within returns the marks that start in [start, end) of the text.
func within(ms []mark, start, end int) []mark {
	var in []mark
	for _, m := range ms {
		if start <= m.span.Start && m.span.Start < end {
			in = append(in, m)
		}
	}
	return in
}

// underline renders text[start:end] with the evidence of the marks underlined and their ids behind it.
func underline(text string, start, end int, ms []mark) string {
	var b strings.Builder
	at := start
	for i := 0; i < len(ms); {
		last := min(ms[i].span.End, end)
		ids := []string{ms[i].id}
		j := i + 1
		for ; j < len(ms) && ms[j].span.Start < last; j++ {
			last = max(last, min(ms[j].span.End, end))
			ids = append(ids, ms[j].id)
		}
		b.WriteString(text[at:ms[i].span.Start])
		b.WriteString(marked.Render(text[ms[i].span.Start:last]))
		b.WriteString(id.Render("[" + strings.Join(ids, " ") + "]"))
		at, i = last, j
	}
	b.WriteString(text[at:end])
	return b.String()
}
