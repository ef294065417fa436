package statements

import (
	"dateline/internal/cues"
	"dateline/internal/quotations"
	"dateline/internal/text"
)

// quotedBefore tells whether a quotation closes right before the cue and its speaker.
func (f *finder) quotedBefore(x *found) bool {
	s := f.doc.Sentences[x.sent]
	i := f.cueClauseStart(x) - 1
	if i > s.First && f.doc.Tokens[i].Form == "," && quotations.IsMark(f.doc.Tokens[i-1].Form) {
		i--
	}
	if i <= s.First || f.in[i] < 0 {
		return false
	}
	q := f.quotes[f.in[i]]
	return q.Close == i && !q.Left && (!q.Single || f.doc.Tokens[i-1].UPOS == text.PUNCT || f.doc.Tokens[i+1].Form == ",")
}

// before finds words that stand before the cue, or around it: "X," he said; X, the ministry said, and Y.
func (f *finder) before(x *found, c cues.Cue) bool {
	s := f.doc.Sentences[x.sent]
	if f.doc.Tokens[x.verb].XPOS == "VBG" {
		return false
	}
	start := f.cueClauseStart(x)
	if start == s.First && f.quoteJustClosed(start) && c.Takes(cues.Quote) && (x.speaker > x.verb || !f.hasVerb(x.cueEnd, s.End)) {
		x.first, x.end = f.quotes[f.in[start-1]].Open, start
		return true
	}
	if start <= s.First+1 || !f.endsWords(start-1) {
		return false
	}
	first := s.First
	if q := f.in[start-1]; q >= 0 && f.quotes[q].Open < s.First {
		first = f.quotes[q].Open
	}
	x.first, x.end = first, start
	if e := f.resumes(x); e > 0 {
		x.end = e
	}
	if !c.Takes(cues.That) || c.Takes(cues.Mind) {
		return f.someQuoted(first, start)
	}
	return f.someQuoted(first, start) || f.saysClause(first, start, x) || x.end > start && f.hasVerb(start, x.end)
}

// quoteJustClosed tells whether a sentence begins at token i right after a quotation of the same paragraph that ended a
// sentence of its own: “Why now?” she asked.
func (f *finder) quoteJustClosed(i int) bool {
	if i == 0 || f.in[i-1] < 0 {
		return false
	}
	n := f.doc.SentenceOf(i)
	q := f.quotes[f.in[i-1]]
	return f.doc.Sentences[n].First == i && q.Close == i-1 && !q.Left && f.doc.Sentences[n-1].Paragraph == f.doc.Sentences[n].Paragraph &&
		(f.doc.Sentences[f.doc.SentenceOf(q.Open)].First == q.Open || f.doc.Tokens[i-2].Form != ".")
}

// saysClause tells whether the tokens [first, start) before the cue are a clause of their own: their finite verb
// hangs not from the cue as a circumstance.
func (f *finder) saysClause(first, start int, x *found) bool {
	if f.doc.Is(x.verb, "parataxis") {
		return f.hasVerb(first, start)
	}
	for i := first; i < start; i++ {
		if f.doc.Is(i, "ccomp", "parataxis", "root") && (f.finite(i) || f.doc.Child(i, "nsubj", "cop", "expl") >= 0) {
			return true
		}
	}
	return false
}

// quoteEndBefore returns the mark that closes a quotation before the cue, with nothing but the speaker's name and
// description between, or -1.
func (f *finder) quoteEndBefore(x *found) int {
	for j := x.verb - 1; j > f.doc.Sentences[x.sent].First && j > x.verb-30; j-- {
		if q := f.in[j]; q >= 0 && f.quotes[q].Close == j && !f.quotes[q].Left {
			if startsPhrase(&f.doc.Tokens[j+1]) && !f.commaBetween(j, x.speaker) {
				return j
			}
			return -1
		}
		if f.in[j] >= 0 || f.doc.Tokens[j].UPOS == text.VERB && !f.doc.Is(j, "amod", "acl") {
			return -1
		}
	}
	return -1
}

// commaBetween tells whether a comma stands between tokens i and j.
func (f *finder) commaBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if f.doc.Tokens[k].Form == "," {
			return true
		}
	}
	return false
}

// cueClauseStart returns the first token of the words that tell who speaks: the speaker or the cue.
func (f *finder) cueClauseStart(x *found) int {
	if q := f.quoteEndBefore(x); q >= 0 {
		return q + 1
	}
	start := x.cueFirst
	for start > 0 && (f.doc.Tokens[start-1].UPOS == text.AUX || f.doc.Tokens[start-1].UPOS == text.ADV) && f.doc.Tokens[start-1].Head == x.verb {
		start--
	}
	if x.speaker < x.verb && x.speaker >= f.doc.Sentences[x.sent].First {
		if first, end := f.phrase(x.speaker); end >= start || f.doc.Tokens[x.speaker].Head == x.verb || f.doc.Tokens[end].UPOS == text.PUNCT {
			start = min(start, first)
		}
	}
	return start
}

// endsWords tells whether token i is a mark that ends reported words.
func (f *finder) endsWords(i int) bool {
	switch form := f.doc.Tokens[i].Form; form {
	case ",", "—", "–", "--", "-", "?", "!", "...", "…":
		return true
	default:
		return quotations.IsMark(form)
	}
}

// hasVerb tells whether a verb stands among the tokens [first, end).
func (f *finder) hasVerb(first, end int) bool {
	for i := first; i < end; i++ {
		if u := f.doc.Tokens[i].UPOS; u == text.VERB || u == text.AUX {
			return true
		}
	}
	return false
}

// resumes returns the end of the words that go on after the cue and its speaker, or 0: a quotation that opens
// again, or the rest of a clause that the cue interrupts.
func (f *finder) resumes(x *found) int {
	s := f.doc.Sentences[x.sent]
	after := x.cueEnd
	if x.speaker >= x.cueEnd && x.speaker < s.End {
		_, after = f.phrase(x.speaker)
	}
	for j := after; j < s.End; j++ {
		if q := f.in[j]; q >= 0 && f.quotes[q].Open == j && f.someQuoted(x.first, x.end) && !f.verbBetween(after-1, j) {
			return min(f.quotes[q].Close+1, s.End)
		}
	}
	if o := f.object(x.verb, x); o >= after && f.firstOf(o) == after {
		_, after = f.phrase(o)
	}
	if after < s.End-2 && f.doc.Tokens[after].Form == "," && x.speaker < x.verb && f.goesOn(after+1, f.someQuoted(x.first, x.end)) {
		return s.End
	}
	return 0
}

// goesOn tells whether the words go on at token i, after the cue: not with a participle that tells more of the
// saying, and after a quotation only with a conjunction.
func (f *finder) goesOn(i int, quoted bool) bool {
	t := &f.doc.Tokens[i]
	if quoted {
		return t.UPOS == text.SCONJ
	}
	return t.XPOS != "VBG"
}

// asSaid finds what a clause with "as" says is said, before, around or after it: "As the paper reported, …"; "…, as she put
// it, …".
func (f *finder) asSaid(x *found) bool {
	s := f.doc.Sentences[x.sent]
	first, _ := f.phrase(x.speaker)
	as := first - 1
	if x.speaker > x.verb || as < s.First || !lowerIs(f.doc.Tokens[as].Form, "as") {
		return false
	}
	end := f.asEnd(x.cueEnd, s.End)
	opens := as == s.First || as == s.First+1 && f.doc.Tokens[s.First].UPOS == text.CCONJ
	switch {
	case end < 0:
		return false
	case opens && end < s.End-2 && f.doc.Tokens[end].Form == ",":
		x.first, x.end = end+1, s.End
	case !opens && f.doc.Tokens[as-1].Form == "," && f.hasVerb(s.First, as) && f.doc.Tokens[end].Form != ",":
		x.first, x.end = s.First, as
	case !opens && f.doc.Tokens[as-1].Form == "," && end < s.End-2 && f.hasVerb(end, s.End):
		x.first, x.end = s.First, s.End
	default:
		return false
	}
	return true
}

// asEnd returns the mark that ends the clause with "as" whose cue ends at token from, or -1 where it says more than who,
// where and when.
func (f *finder) asEnd(from, end int) int {
	for j := from; j < min(end, from+12); j++ {
		switch w := &f.doc.Tokens[j]; {
		case w.Form == "," || j == end-1 && w.UPOS == text.PUNCT:
			return j
		case w.UPOS == text.VERB || w.UPOS == text.PRON:
			return -1
		}
	}
	return -1
}

// hangsBehind tells whether one of the tokens [first, end) hangs from a token behind the cue, as a subject does from its
// verb.
func (f *finder) hangsBehind(first, end, behind int) bool {
	for i := first; i < end; i++ {
		if f.doc.Tokens[i].Head > behind && f.doc.Is(i, "nsubj") {
			return true
		}
	}
	return false
}

// interrupts tells whether the cue, its speaker and its hearer stand between commas within the words: "This, he
// told us, is new."
func (f *finder) interrupts(x *found) bool {
	s := f.doc.Sentences[x.sent]
	start, after := f.cueClauseStart(x), x.cueEnd
	if o := f.object(x.verb, x); o == after || o > after && f.firstOf(o) == after {
		_, after = f.phrase(o)
	}
	if start < s.First+2 || after >= s.End-2 || x.speaker > x.verb || f.doc.Tokens[after].Form != "," {
		return false
	}
	switch {
	case f.doc.Tokens[start-1].Form != ",":
		return false
	case f.in[after+1] >= 0:
		return f.in[s.First] >= 0
	}
	return start == s.First+2 || f.doc.Tokens[x.verb].Head != text.Root || f.hangsBehind(s.First, start-1, after)
}
