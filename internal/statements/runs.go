package statements

import "dateline/internal/text"

// runOn lets statements run on over the quoted sentences beside them that have no cue of their own. Those that
// follow belong to the statement before; those that no statement precedes, or whose quotation is still open
// where the next cue stands, to the one that follows.
func (f *finder) runOn() {
	bySent := map[int][]*found{}
	taken := map[int]bool{} // sentences within the words of a cue that stands in a later one
	for _, x := range f.found {
		bySent[x.sent] = append(bySent[x.sent], x)
		for n := x.sent - 1; n >= 0 && f.doc.Sentences[n].First >= x.first; n-- {
			taken[n] = true
		}
	}
	var prev *found // the statement that ends where the run begins
	run := -1       // first sentence of the run of quoted sentences, or -1
	for n, s := range f.doc.Sentences {
		own := bySent[n]
		if len(own) == 0 && !taken[n] && f.mostly(s.First, s.End) {
			if run < 0 {
				run = n
			}
			continue
		}
		if run >= 0 {
			f.giveRun(run, n, prev, own)
		}
		prev, run = nil, -1
		if len(own) > 0 {
			prev = f.openEnd(own)
		}
	}
	if run >= 0 {
		f.giveRun(run, len(f.doc.Sentences), prev, nil)
	}
}

// giveRun gives the quoted sentences [run, n) to the statement before them, or to the first of sentence n.
func (f *finder) giveRun(run, n int, prev *found, own []*found) {
	end := n // the sentences from here on belong to sentence n's statement
	if len(own) > 0 && f.in[f.doc.Sentences[n].First] >= 0 {
		if f.opensInto(n - 1) {
			for end > run && f.opensInto(end-1) {
				end--
			}
		} else if prev == nil {
			end = run
		}
		if end < n {
			own[0].first = min(own[0].first, f.doc.Sentences[end].First)
		}
	}
	if prev != nil && end > run {
		prev.end = max(prev.end, f.doc.Sentences[end-1].End)
	}
}

// openEnd returns the statement of a sentence that a quotation after it runs on from: the last with quoted
// words, or the last.
func (f *finder) openEnd(own []*found) *found {
	for i := len(own) - 1; i >= 0; i-- {
		if f.someQuoted(own[i].first, own[i].end) {
			return own[i]
		}
	}
	return own[len(own)-1]
}

// opensInto tells whether the quotation at the end of sentence n is still open in the next sentence, or was
// left open because a paragraph ended.
func (f *finder) opensInto(n int) bool {
	s := f.doc.Sentences[n]
	if s.End >= len(f.doc.Tokens) || f.in[s.End-1] < 0 {
		return false
	}
	q := f.quotes[f.in[s.End-1]]
	return q.Close >= s.End || q.Left && f.doc.Sentences[n].Paragraph != f.doc.Sentences[n+1].Paragraph
}

// mostly tells whether the tokens [first, end) begin in quotation marks and at least half of their words lie in
// them.
func (f *finder) mostly(first, end int) bool {
	in, out := 0, 0
	for i := first; i < end; i++ {
		switch {
		case f.doc.Tokens[i].UPOS == text.PUNCT || f.doc.Tokens[i].UPOS == text.SYM:
		case f.in[i] >= 0:
			in++
		case in == 0:
			return false
		default:
			out++
		}
	}
	return in > 0 && in >= out
}

// someQuoted tells whether a word of the tokens [first, end) lies in quotation marks.
func (f *finder) someQuoted(first, end int) bool {
	for i := first; i < end; i++ {
		if f.in[i] >= 0 && f.doc.Tokens[i].UPOS != text.PUNCT {
			return true
		}
	}
	return false
}
