package statements

import (
	"slices"
	"strings"

	"dateline/internal/cues"
	"dateline/internal/quotations"
	"dateline/internal/text"
)

// words finds the words of the cue of x and tells whether there are any.
func (f *finder) words(x *found, c cues.Cue, passive bool) bool {
	end := f.clauseEnd(x)
	inverted := x.speaker >= x.cueEnd && x.speaker < f.doc.Sentences[x.sent].End && !passive
	if (inverted || f.quotedBefore(x) && (f.quotedFromStart(x) || f.complement(x.verb, x.cueEnd, end) < 0)) && f.before(x, c) {
		return true
	}
	if !c.Takes(cues.Object) && f.nounFollows(x, end) {
		return false
	}
	switch {
	case c.Takes(cues.Object):
		return f.objectAfter(x, c, end)
	case c.Takes(cues.That) && (f.asSaid(x) || f.interrupts(x) && f.before(x, c)):
		return true
	case c.Takes(cues.That|cues.Quote) && f.after(x, c, end):
		return true
	case c.Takes(cues.Infinitive) && f.infinitiveAfter(x, c, end):
		return true
	case c.Takes(cues.Of|cues.For|cues.On) && f.prepositionAfter(x, c, end):
		return true
	case c.Takes(cues.Ing) && f.gerundAfter(x, end):
		return true
	case c.Takes(cues.As) && f.asAfter(x, end, passive):
		return true
	case c.Takes(cues.Be) && f.calledAfter(x, end, passive):
		return true
	case c.Takes(cues.That|cues.Quote) && f.before(x, c):
		return true
	case c.Takes(cues.That) && !c.Takes(cues.OnlyDocument):
		return f.bareClause(x, c, end)
	}
	return false
}

// quotedFromStart tells whether the quotation before the cue of x opens where its sentence does, or earlier.
func (f *finder) quotedFromStart(x *found) bool {
	first := f.doc.Sentences[x.sent].First
	return f.in[first] >= 0 && f.quotes[f.in[first]].Open <= first
}

// nounFollows tells whether a noun for what is said stands between the cue and its clause, and is the cue
// itself: "repeated its denial that …".
func (f *finder) nounFollows(x *found, end int) bool {
	for j := x.cueEnd; j < min(end-1, x.cueEnd+10); j++ {
		if u := f.doc.Tokens[j].UPOS; u == text.VERB || u == text.AUX {
			return false
		}
		if _, ok := cues.Noun(f.doc.Tokens[j].Lemma); ok && f.doc.Tokens[j].UPOS == text.NOUN && f.isThat(j+1) {
			return f.doc.Child(j, "case") < 0 // not "said in a statement that"
		}
	}
	return false
}

// objectAfter finds the object that is content: "claimed responsibility for …".
func (f *finder) objectAfter(x *found, c cues.Cue, end int) bool {
	for j := x.cueEnd; j < min(end, x.cueEnd+4); j++ {
		if !slices.Contains(c.Objects, f.doc.Tokens[j].Lemma) {
			continue
		}
		if c.Takes(cues.ThenThat) && (j+1 >= end || !f.isThat(j+1)) {
			return false
		}
		x.first, x.end = j, end
		return true
	}
	return false
}

// clauseEnd returns the end of what may belong to the words after the cue of x: the end of its clause, or of
// the sentence, less the clauses that go on after the words.
func (f *finder) clauseEnd(x *found) int {
	s := f.doc.Sentences[x.sent]
	end := s.End
	if f.embedded(x.verb) {
		end = min(max(f.lastOf(x.verb)+1, x.cueEnd+1), s.End)
		for end < s.End && !f.endsClause(end-1) && !f.endsClause(end) && !(quotations.IsMark(f.doc.Tokens[end-1].Form) && f.endsClause(end-2)) {
			end++ // a clause ends at a mark, whatever the tree says
		}
		if q := f.openingQuote(x, s.End); q >= 0 && q >= end-1 {
			end = min(f.quotes[f.in[q]].Close+1, s.End)
		}
	}
	for _, k := range f.doc.Children(x.verb) {
		if k <= x.verb || !f.doc.Is(k, "conj", "parataxis", "advcl") {
			continue
		}
		first := f.firstOf(k)
		if first <= x.cueEnd || first >= end {
			continue
		}
		if f.doc.Is(k, "conj") && f.sameForm(k, x.verb) && first > x.verb+2 && cues.Verbs(f.doc.Tokens[k].Lemma) != nil || cues.Verbs(f.doc.Tokens[k].Lemma) != nil && !f.doc.Is(k, "conj") && f.doc.Tokens[first].Form == "," ||
			lowerIs(f.doc.Tokens[k].Form, "according") || f.mainVerb(k, first, x) {
			end = min(end, first)
		}
	}
	return end
}

// mainVerb tells whether the clause headed by k, which begins at first, is the sentence's own: "The army, which says it
// lost no soldiers, pulled back."
func (f *finder) mainVerb(k, first int, x *found) bool {
	t := &f.doc.Tokens[k]
	return f.doc.Is(x.verb, "acl:relcl") && f.doc.Is(k, "advcl") && f.doc.Tokens[first].Form == "," && (t.XPOS == "VBN" || t.XPOS == "VBD")
}

// endsClause tells whether token i is a mark that ends clauses.
func (f *finder) endsClause(i int) bool {
	switch f.doc.Tokens[i].Form {
	case ",", ";", ":", ".", "?", "!", "—", "–", "--", "(", ")":
		return f.in[i] < 0 || f.quotes[f.in[i]].Close <= i+1
	}
	return false
}

// sameForm tells whether two verbs stand in the same form, as verbs do that share a subject.
func (f *finder) sameForm(a, b int) bool {
	return f.doc.Tokens[a].UPOS == text.VERB && f.doc.Tokens[a].XPOS == f.doc.Tokens[b].XPOS
}

// embedded tells whether the verb at i stands in a clause within another that goes on after it.
func (f *finder) embedded(i int) bool {
	for ; i != text.Root; i = f.doc.Tokens[i].Head {
		if f.doc.Is(i, "acl", "advcl", "csubj") {
			return true
		}
		if !f.doc.Is(i, "conj", "xcomp", "ccomp", "root", "parataxis") {
			return false
		}
	}
	return false
}

// firstOf and lastOf return the outermost tokens that hang below token i.
func (f *finder) firstOf(i int) int { return f.doc.Subtree(i)[0] }

func (f *finder) lastOf(i int) int {
	all := f.doc.Subtree(i)
	return all[len(all)-1]
}

// after finds words that follow the cue: a clause, with or without "that", or a quotation.
func (f *finder) after(x *found, c cues.Cue, end int) bool {
	start := f.openingThat(x, c, end)
	clause := f.complement(x.verb, x.cueEnd, end)
	quote := f.openingQuote(x, end)
	if start < 0 && quote < 0 && clause < 0 && c.Takes(cues.Hearer) {
		clause = f.clauseOfHearer(x, end)
	}
	switch {
	case start >= 0:
	case quote >= 0 && (clause < 0 || quote <= f.firstAfter(clause, x.cueEnd)):
		start = quote
	case clause >= 0 && c.Takes(cues.That):
		start = f.firstAfter(clause, x.cueEnd)
		if c.Takes(cues.Hearer) {
			start = f.afterHearer(x, start)
		} else if f.opensClause(x.cueEnd) {
			start = x.cueEnd
		}
	case quote >= 0:
		start = quote
	default:
		return false
	}
	if c.Takes(cues.Mind) && quote == start && clause < 0 {
		return false
	}
	if clause >= 0 {
		end = f.tenseBreaks(x, clause, end)
	}
	x.first, x.end = start, f.stretch(start, end)
	return true
}

// tenseBreaks returns where a verb begins that the tree joined to the clause of what is said, but that goes on after the
// cue as its tense shows, or end: "found that the trial is unfair and called for his release".
func (f *finder) tenseBreaks(x *found, clause, end int) int {
	if !f.past(x.verb) || f.past(clause) || !f.present(clause) {
		return end
	}
	for _, k := range f.doc.Children(clause) {
		if k > clause && k < end && f.doc.Is(k, "conj") && f.past(k) && f.doc.Child(k, "nsubj", "aux", "cop", "mark") < 0 && f.in[k] < 0 {
			return max(f.firstOf(k), clause+1)
		}
	}
	return end
}

// past tells whether token i is a verb's past form or participle.
func (f *finder) past(i int) bool {
	x := f.doc.Tokens[i].XPOS
	return x == "VBD" || x == "VBN"
}

// present tells whether the clause headed by i is in the present.
func (f *finder) present(i int) bool {
	v := i
	if k := f.doc.Child(i, "aux", "cop"); k >= 0 {
		v = k
	}
	switch f.doc.Tokens[v].XPOS {
	case "VBZ", "VBP":
		return true
	}
	return false
}

// clauseOfHearer returns the head of a clause that the tree hung from the hearer, with a subject of its own and no
// relative pronoun, or -1: "told the radio the harvest had failed".
func (f *finder) clauseOfHearer(x *found, end int) int {
	o := f.object(x.verb, x)
	if o < 0 {
		return -1
	}
	for _, k := range f.doc.Children(o) {
		if k > o && k < end && f.doc.Is(k, "acl:relcl") && f.nsubj(k) > o && !strings.HasPrefix(f.doc.Tokens[f.nsubj(k)].XPOS, "W") && f.finite(k) {
			return k
		}
	}
	return -1
}

// afterHearer returns where the words begin that follow the hearer right after the cue, or start.
func (f *finder) afterHearer(x *found, start int) int {
	o := f.object(x.verb, x)
	if o < 0 || o > start+6 {
		return start
	}
	first, end := f.phrase(o)
	if first != x.cueEnd {
		return start
	}
	return end
}

// opensClause tells whether token i, right after a cue, begins what is said, and not a time, place or hearer.
func (f *finder) opensClause(i int) bool {
	t := &f.doc.Tokens[i]
	switch t.UPOS {
	case text.DET, text.PRON, text.ADJ, text.NUM:
		return true
	case text.NOUN, text.PROPN:
		return !times[t.Lemma] && !f.doc.Is(i, "obl")
	case text.SCONJ, text.ADV:
		switch t.Lemma {
		case "when", "if", "while", "although", "though", "because", "unless", "once":
			return f.doc.Tokens[min(i+1, len(f.doc.Tokens)-1)].XPOS != "VBN"
		}
	}
	return t.XPOS == "VBG"
}

// bareClause finds a clause that the tree did not tie to the cue: what follows the cue at once and has a finite
// verb of its own.
func (f *finder) bareClause(x *found, c cues.Cue, end int) bool {
	if x.cueEnd+1 < end && x.speaker < x.verb && f.doc.Tokens[x.cueEnd].Lemma == "be" && f.whatBefore(x) {
		x.first, x.end = x.cueEnd+1, f.stretch(x.cueEnd+1, end) // "what officials say is a ploy"
		return true
	}
	if x.cueEnd < end && f.doc.Is(x.verb, "acl") && f.finite(x.cueEnd) {
		x.first, x.end = x.cueEnd, end // "a move that analysts say is part of …"
		return true
	}
	if x.cueEnd >= end || !f.opensClause(x.cueEnd) || f.doc.Is(x.cueEnd, "compound:prt") {
		return false
	}
	for j := x.cueEnd + 1; j < end; j++ {
		if u := f.doc.Tokens[j].UPOS; (u == text.VERB || u == text.AUX) && f.finite(j) && !f.doc.Is(j, "acl", "advcl", "conj") {
			if f.doc.Is(j, "aux", "cop") && f.doc.Is(f.doc.Tokens[j].Head, "acl", "advcl", "conj") {
				continue
			}
			x.first, x.end = x.cueEnd, end
			return true
		}
		if t := &f.doc.Tokens[j]; c.Takes(cues.OnlyClause) && t.UPOS == text.VERB && isNominal(f.doc.Tokens[j-1].UPOS) && t.XPOS != "VBG" {
			x.first, x.end = x.cueEnd, end // tagged as a participle or an infinitive, but a verb after its subject
			return true
		}
		if w := f.doc.Tokens[j].Form; w == "," || w == ";" || strings.HasPrefix(f.doc.Tokens[j].XPOS, "W") {
			return false
		}
	}
	return false
}

// whatBefore tells whether "what" stands before the speaker of x.
func (f *finder) whatBefore(x *found) bool {
	first, _ := f.phrase(x.speaker)
	return first > 0 && lowerIs(f.doc.Tokens[first-1].Form, "what")
}

// stretch returns the end of words that begin at start: end, or the end of the quotation they consist of where
// the sentence goes on without them.
func (f *finder) stretch(start, end int) int {
	if !quotations.IsMark(f.doc.Tokens[start].Form) || f.in[start] < 0 {
		return end
	}
	c := f.quotes[f.in[start]].Close
	if c >= end-1 || c+1 >= len(f.doc.Tokens) {
		return end
	}
	switch f.doc.Tokens[c+1].Form {
	case ",", "and", "but", ";", "as", "when", "while", "after", "before", "in", "on", "at":
		if f.someQuoted(c+1, end) && f.doc.Tokens[c+1].Form != "," {
			return end
		}
		return c + 1
	}
	return end
}

// openingThat returns the "that", "whether", "if" or "how" which opens the content after the cue, or -1.
func (f *finder) openingThat(x *found, c cues.Cue, end int) int {
	if !c.Takes(cues.That) {
		return -1
	}
	for j := x.cueEnd; j < min(end, x.cueEnd+24); j++ {
		t := &f.doc.Tokens[j]
		switch strings.ToLower(t.Form) {
		case "that":
			if f.isThat(j) && f.opensFor(j, x.verb) {
				return j
			}
		case "whether", "if", "how", "why":
			if j <= x.cueEnd+3 && (c.Takes(cues.Hearer) || !f.nominalBetween(x.cueEnd, j)) && f.opensFor(j, x.verb) && (t.UPOS == text.SCONJ || t.UPOS == text.ADV) {
				return j
			}
		}
		if t.UPOS == text.VERB && !f.doc.Is(j, "amod", "acl", "compound") && !f.doc.Within(j, x.verb) {
			return -1
		}
	}
	return -1
}

// nominalBetween tells whether a noun stands among the tokens [i, j) that tells no time: it begins what is said, and what
// follows is a part of it.
func (f *finder) nominalBetween(i, j int) bool {
	for ; i < j; i++ {
		if t := &f.doc.Tokens[i]; isNominal(t.UPOS) && !times[t.Lemma] && f.doc.Child(i, "case") < 0 {
			return true
		}
	}
	return false
}

// opensFor tells whether the clause opened by token j belongs to the verb at i: no other clause opens between.
func (f *finder) opensFor(j, i int) bool {
	h := f.doc.Tokens[j].Head
	if h < 0 || h < j {
		return j-i <= 3
	}
	return f.doc.Tokens[h].Head == i || j == i+1 || !f.verbBetween(i, j)
}

// verbBetween tells whether a verb stands between tokens i and j.
func (f *finder) verbBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if f.doc.Tokens[k].UPOS == text.VERB && !f.doc.Is(k, "amod", "acl") {
			return true
		}
	}
	return false
}

// complement returns the head of the clause that is the content of the verb at i and stands after the cue, or -1.
func (f *finder) complement(i, cueEnd, end int) int {
	for _, k := range f.doc.Children(i) {
		if k < cueEnd || k >= end || !f.doc.Is(k, "ccomp") {
			continue
		}
		if f.infinitive(k) {
			continue
		}
		return k
	}
	return -1
}

// firstAfter returns the first token below i that stands at or after token from.
func (f *finder) firstAfter(i, from int) int {
	for _, k := range f.doc.Subtree(i) {
		if k >= from {
			return k
		}
	}
	return i
}

// openingQuote returns the quotation mark that opens quoted content after the cue of x, or -1: right after it,
// or after a comma, a colon, a hearer, a place or a time, but no verb.
func (f *finder) openingQuote(x *found, end int) int {
	for j := x.cueEnd; j < min(end, x.cueEnd+16); j++ {
		t := &f.doc.Tokens[j]
		if f.in[j] >= 0 && f.quotes[f.in[j]].Open == j {
			return f.quoteHere(x, j)
		}
		if t.UPOS == text.VERB && !f.doc.Is(j, "amod") && t.Form != "including" {
			return -1
		}
	}
	return -1
}

// namesThing tells whether a quotation is a word or two before the noun that they describe: posted “old” pictures.
func (f *finder) namesThing(q quotations.Quotation) bool {
	if q.Close-q.Open > 4 || q.Close+1 >= len(f.doc.Tokens) {
		return false
	}
	switch f.doc.Tokens[q.Close+1].UPOS {
	case text.NOUN, text.PROPN, text.ADJ, text.CCONJ:
		return true
	}
	return false
}

// quoteHere returns j where the quotation it opens may be content, not a word or two within the hearer's name.
func (f *finder) quoteHere(x *found, j int) int {
	if j == x.cueEnd {
		if f.namesThing(f.quotes[f.in[j]]) {
			return -1
		}
		return j
	}
	switch f.doc.Tokens[j-1].Form {
	case ",", ":", "—", "–":
		return j
	}
	if p := f.doc.Tokens[j-1]; times[p.Lemma] || media[strings.ToLower(p.Lemma)] || f.doc.Is(j-1, "obl") && f.doc.Tokens[j-1].Head == x.verb {
		return j // "announced on Twitter “the end of …”"
	}
	return -1
}
