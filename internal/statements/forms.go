package statements

import (
	"strings"

	"dateline/internal/cues"
	"dateline/internal/text"
)

// infinitiveAfter finds an infinitive after the cue: "urged them to leave".
func (f *finder) infinitiveAfter(x *found, c cues.Cue, end int) bool {
	for _, k := range f.doc.Children(x.verb) {
		if k < x.cueEnd || k >= end || !f.doc.Is(k, "xcomp", "advcl", "ccomp", "acl") || !f.infinitive(k) {
			continue
		}
		x.first, x.end = x.wholeFrom(c, f.doc.Child(k, "mark")), f.nextClause(x.verb, k, end)
		return true
	}
	for j := x.cueEnd; j < min(end-1, x.cueEnd+14); j++ {
		t := &f.doc.Tokens[j]
		if t.UPOS == text.PART && lowerIs(t.Form, "to") && f.doc.Tokens[j+1].XPOS == "VB" && x.family.Rule.Name == "statement.ask" {
			x.first, x.end = x.wholeFrom(c, j), end
			return true
		}
		if t.UPOS == text.VERB {
			break
		}
	}
	return false
}

// nextClause returns where the clause begins that is joined to the verb at i after token k and has a subject of its own, or
// end: "offered to pay, but the bank refused".
func (f *finder) nextClause(i, k, end int) int {
	for _, j := range f.doc.Children(i) {
		if j > k && f.doc.Is(j, "conj") && f.doc.Child(j, "nsubj") >= 0 {
			return min(end, max(f.firstOf(j), k+1))
		}
	}
	return end
}

// wholeFrom returns where the words begin whose content begins at token first: with the object after the cue, for cues
// whose object belongs to the words; not with the speaker of a passive.
func (x *found) wholeFrom(c cues.Cue, first int) int {
	if c.Takes(cues.Whole) && (x.speaker < x.cueEnd || x.speaker >= first) {
		return x.cueEnd
	}
	return first
}

// prepositions are those that lead to content, as forms.
var prepositions = map[string]cues.Form{"of": cues.Of, "for": cues.For, "on": cues.On}

// prepositionAfter finds content after "of" or "for": "accused them of lying".
func (f *finder) prepositionAfter(x *found, c cues.Cue, end int) bool {
	for j := x.cueEnd; j < min(end-1, x.cueEnd+16); j++ {
		w, h := strings.ToLower(f.doc.Tokens[j].Form), f.doc.Tokens[j].Head
		if h < j || c.Forms&prepositions[w] == 0 {
			continue
		}
		if w == "on" || f.doc.Tokens[j+1].XPOS == "VBG" || f.doc.Tokens[h].UPOS == text.VERB {
			x.first, x.end = x.wholeFrom(c, j+1), end
			return true
		}
	}
	return false
}

// gerundAfter finds a verb in -ing right after the cue: "denied taking bribes".
func (f *finder) gerundAfter(x *found, end int) bool {
	if x.cueEnd < end && f.doc.Tokens[x.cueEnd].XPOS == "VBG" {
		x.first, x.end = x.cueEnd, end
		return true
	}
	return false
}

// asAfter finds an object "as" something: the words run from the object.
func (f *finder) asAfter(x *found, end int, passive bool) bool {
	for j := x.cueEnd; j < min(end-1, x.cueEnd+24); j++ {
		if !lowerIs(f.doc.Tokens[j].Form, "as") || f.doc.Tokens[j].UPOS == text.ADV {
			if f.doc.Tokens[j].UPOS == text.VERB && !f.doc.Within(j, x.verb) {
				return false
			}
			continue
		}
		if f.doc.Tokens[j+1].XPOS == "VBG" && cues.Verbs(f.doc.Tokens[j+1].Lemma) != nil {
			return false // "cited officials as saying": the saying is the cue
		}
		x.first, x.end = x.cueEnd, f.calledEnd(j+1, end)
		if passive || j == x.cueEnd {
			x.first = j + 1
		}
		return x.first < x.end
	}
	return false
}

// calledAfter finds an object and what it is called: "called it an outrage". Where the object stands before the
// cue ("what he called …"), the words are what it is called.
func (f *finder) calledAfter(x *found, end int, passive bool) bool {
	if x.cueEnd >= end {
		return false
	}
	switch strings.ToLower(f.doc.Tokens[x.cueEnd].Form) {
	case "for", "on", "off", "up", "in", "out", "to":
		return false
	}
	if f.doc.Child(x.verb, "xcomp") < 0 && !f.someQuoted(x.cueEnd, end) && !f.relativeObject(x.verb) && !f.twoObjects(x.verb) {
		return false
	}
	x.first, x.end = x.cueEnd, f.calledEnd(x.cueEnd, end)
	if x.end == end && f.doc.Child(x.verb, "xcomp") >= 0 && !f.someQuoted(x.first, x.end) {
		x.end = min(end, f.lastOf(f.doc.Child(x.verb, "xcomp"))+1)
	}
	return x.first < x.end
}

// twoObjects tells whether two objects follow the verb at i, of which the second is what the first is called: "called
// it a farce".
func (f *finder) twoObjects(i int) bool {
	n := 0
	for _, k := range f.doc.Children(i) {
		if k > i && f.doc.Is(k, "obj", "iobj") {
			n++
		}
	}
	return n > 1
}

// relativeObject tells whether the object of the verb at i is a relative pronoun before it.
func (f *finder) relativeObject(i int) bool {
	for _, k := range f.doc.Children(i) {
		if k < i && strings.HasPrefix(f.doc.Tokens[k].XPOS, "W") && !f.doc.Is(k, "nsubj", "advmod", "mark") {
			return true
		}
	}
	return false
}

// calledEnd returns where a description that begins at first ends: at end, or where its last quotation closes
// before a comma or a conjunction.
func (f *finder) calledEnd(first, end int) int {
	for j := first; j < end-1; j++ {
		if q := f.in[j]; q < 0 || f.quotes[q].Close != j || f.someQuoted(j+1, end) {
			continue
		}
		switch f.doc.Tokens[j+1].Form {
		case ",", "and", "but", ";", "while", "after", "when", "as":
			return j + 1
		}
	}
	return end
}
