package figures

import (
	"dateline/internal/dateline"
	"dateline/internal/numbers"
	"dateline/internal/text"
)

// label tells whether the number only names something: "Article 5", "SU 35", "No. 7", "the G20".
func (r *reader) label(c counted) bool {
	if c.Sign != "" {
		return false
	}
	if n := r.doc.NameAt(c.head); n != nil && n.End-n.First > 1 && n.Kind != text.MONEY && n.Kind != text.QUANTITY && n.Kind != text.DATE && n.Kind != text.NORP {
		return r.form(c.end) != "people"
	}
	if t := r.doc.Tokens[c.first]; r.atoms[c.Core].Kind == numbers.Word && capital(t.Form) && c.first > r.sentenceStart(c.first) && !c.Vague {
		return true
	}
	i := c.first - 1
	if i < r.sentenceStart(c.first) {
		return false
	}
	p := r.doc.Tokens[i]
	if p.Form == "#" || labels[lower(p.Form)] || p.Form == "." && i > 0 && labels[lower(r.doc.Tokens[i-1].Form)] {
		return true
	}
	if r.model(i, c) {
		return true
	}
	h := r.doc.Tokens[c.head].Head
	return h != text.Root && h < c.head && h == i && p.UPOS == text.PROPN && r.doc.Is(c.head, "nummod", "flat", "compound", "nmod")
}

// model tells whether the number goes with the short name in capitals before it, as aircraft and roads are called:
// "the SU 35 sale".
func (r *reader) model(i int, c counted) bool {
	p := r.doc.Tokens[i]
	if p.UPOS != text.PROPN || len(p.Form) > 2 || p.Form == "US" || p.Form == "UN" || p.Form == "EU" || p.Form == "UK" {
		return false
	}
	return capital(p.Form) && capital(p.Form[len(p.Form)-1:]) && r.atoms[c.Core].Kind == numbers.Digits && len(r.atoms[c.Core].Word) < 4
}

// age tells whether the number is somebody's age.
func (r *reader) age(c counted) bool {
	before, next := r.form(c.first-1), r.form(c.end)
	if next == "-" && (r.form(c.end+2) == "-" && r.form(c.end+3) == "old") || r.form(c.end+1) == "old" || r.form(c.end+1) == "olds" {
		return true
	}
	if next == "-" && (r.form(c.end+1) == "and" || r.form(c.end+1) == ",") {
		return true
	}
	switch before {
	case "aged", "age", "ages":
		return true
	case ",", "(":
		if c.High != nil && *c.High < 110 && (next == "," || next == ")") && c.first > 1 && r.doc.Tokens[c.first-2].UPOS == text.PROPN {
			return true
		}
	case "of", "under", "over", "below", "than":
		for k := c.first - 2; k >= max(c.first-5, 0); k-- {
			if w := r.form(k); w == "age" || w == "ages" || w == "younger" || w == "older" {
				return true
			}
		}
	}
	first := r.atoms[c.First].Token
	if c.noun < 0 && (r.form(first) == "under" || r.form(first) == "over" || before == "under") {
		switch r.lemma(first - 1) {
		case "child", "minor", "person", "people", "kid", "age", "those", "youth":
			return true
		}
	}
	return false
}

// count reads other numbers of politically relevant things.
func (r *reader) count(c counted) (*dateline.Figure, bool) {
	if c.noun < 0 || c.Share || c.Percent || c.Sign != "" {
		return nil, false
	}
	t, l := r.doc.Tokens[c.noun], r.lemma(c.noun)
	if t.UPOS != text.NOUN && t.UPOS != text.PROPN || idle[l] || kin[l] || timeUnits[l] {
		return nil, false
	}
	v := value(c.Range)
	if v <= 1 || r.populace(c) || wares[l] {
		return nil, false
	}
	if v < 4 && (r.definite(c) || scenery[l] || r.human(c.noun) && !r.acted(c) || r.form(c.first-1) == "of" && r.form(c.first-2) == "one") {
		return nil, false
	}
	if r.form(c.end) == "-" && r.doc.Tokens[c.end].Start == r.doc.Tokens[c.end-1].End || r.speaks(c) {
		return nil, false
	}
	return r.figure(c, dateline.Count, "count"), true
}

// acted tells whether those counted are whom a verb acts on.
func (r *reader) acted(c counted) bool { return r.doc.Is(c.top, "obj", "nsubj:pass") }

func capital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// scenery are places of which two or three say nothing; wares are measures of goods.
var (
	scenery = set("country island camp state district nation city town village place location region province building general bloc")
	wares   = set("kilogram kilo kg liter litre gallon gram pound lb lbs island gigabyte terabyte megawatt degree")
)

// speaks tells whether those counted only say something: "two officials said".
func (r *reader) speaks(c counted) bool {
	h := r.doc.Tokens[c.top].Head
	return h != text.Root && r.doc.Is(c.top, "nsubj") && saying[r.lemma(h)]
}

// saying are verbs whose subject is a source and no figure.
var saying = set("say tell report note add state confirm warn write cite")

// votes reads both sides of a vote: "voted 368-7", "by a vote of 51 to 49".
func (r *reader) votes(c counted) (*dateline.Figure, bool) {
	tok := c.first
	for k := tok - 1; k >= max(tok-4, r.sentenceStart(tok)); k-- {
		if r.lemma(k) == "vote" && c.noun < 0 {
			return r.figure(c, dateline.Count, "vote"), true
		}
	}
	return nil, false
}

// value is the end of a range that is given.
func value(x dateline.Range) float64 {
	switch {
	case x.Low != nil:
		return *x.Low
	case x.High != nil:
		return *x.High
	}
	return 0
}

// definite tells whether the phrase points at things already known: "the two sides", "these three", "their two".
func (r *reader) definite(c counted) bool {
	for i := c.first - 1; i >= max(c.first-2, r.sentenceStart(c.first)); i-- {
		switch r.form(i) {
		case "the", "these", "those", "both", "his", "her", "their", "its", "my", "our", "your", "'s", "’s", "all":
			return true
		}
	}
	return false
}
