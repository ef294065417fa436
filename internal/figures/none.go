package figures

import (
	"sort"

	"dateline/internal/dateline"
	"dateline/internal/numbers"
	"dateline/internal/text"
)

// none are the kinds of which a text says that there were no such: "no passengers were killed".
var none = map[dateline.FigureKind]bool{dateline.Killed: true, dateline.Injured: true, dateline.Missing: true, dateline.Detained: true}

// withNone adds the figures that "no" gives, in the order of the text.
func (r *reader) withNone(all []*dateline.Figure) []*dateline.Figure {
	n := len(all)
	for i, a := range r.atoms {
		if a.Word != "no" || r.doc.Tokens[a.Token].UPOS != text.DET || r.inTable(a.Token) {
			continue
		}
		h := r.doc.Tokens[a.Token].Head
		if h == text.Root || h < a.Token || !r.human(h) {
			continue
		}
		zero := 0.0
		c := counted{
			Number: numbers.Number{Range: dateline.Range{Low: &zero, High: &zero}, First: i, End: i + 1, Core: i, CoreEnd: i + 1},
			first:  a.Token, end: a.Token + 1, head: a.Token, top: h, noun: h,
		}
		if k := r.verbAfter(c); none[k] && !r.modal(h+1) {
			all = append(all, r.figure(c, k, "none"))
		}
	}
	if len(all) > n {
		sort.SliceStable(all, func(i, j int) bool { return all[i].Value.Start < all[j].Value.Start })
	}
	return all
}

// modal tells whether token i begins what should, may or will be, and is not told as a fact.
func (r *reader) modal(i int) bool {
	return i < len(r.doc.Tokens) && r.doc.Tokens[i].XPOS == "MD"
}
