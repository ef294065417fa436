package figures

import (
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// inNeed reads civilians whom a sentence about aid, hunger or disease counts.
func (r *reader) inNeed(c counted) dateline.FigureKind {
	if c.noun < 0 || value(c.Range) < 10 {
		return ""
	}
	l := r.lemma(c.noun)
	if l == "case" {
		return r.ill(c)
	}
	plural := r.doc.Tokens[c.noun].XPOS == "NNPS"
	if f := r.form(c.noun + 1); civil[l] && (f == "aboard" || f == "on" && r.form(c.noun+2) == "board") {
		return dateline.Affected
	}
	if h := r.doc.Tokens[c.top].Head; h != text.Root && civil[l] && r.lemma(h) == "carry" && r.doc.Is(c.top, "obj") {
		return dateline.Affected
	}
	if !civil[l] && !plural || r.populace(c) {
		return ""
	}
	s := r.doc.Sentences[r.doc.SentenceOf(c.first)]
	for i := s.First; i < s.End; i++ {
		if needs[r.lemma(i)] {
			return dateline.Affected
		}
	}
	return ""
}

var (
	civil = set("people person child family civilian woman household passenger baby infant villager resident boy girl")
	needs = set(`need aid assistance humanitarian hunger famine starvation disease risk school shelter homeless food water cholera malnutrition
		insecurity suffer drought flood vulnerable survival access reach`)
	diseases = set("mpox cholera covid coronavirus ebola measles dengue malaria polio influenza flu outbreak virus infection epidemic tuberculosis")
)

// ill reads cases of a disease, named or plain from the article; "cases of rape" are none.
func (r *reader) ill(c counted) dateline.FigureKind {
	if of := r.doc.Child(c.noun, "nmod", "compound"); of >= 0 && r.form(of-1) == "of" || of >= 0 && r.doc.Is(of, "compound") {
		if diseases[r.lemma(of)] {
			return dateline.Affected
		}
		return ""
	}
	if r.disease() && !r.definite(c) && r.form(c.end) != "of" {
		return dateline.Affected
	}
	return ""
}

// disease tells whether the document speaks of an outbreak.
func (r *reader) disease() bool {
	if r.sick == 0 {
		r.sick = 1
		for i := range r.doc.Tokens {
			if diseases[r.lemma(i)] {
				r.sick = 2
				break
			}
		}
	}
	return r.sick == 2
}

// populace tells whether the number is how many live somewhere: "a country of 250 million people".
func (r *reader) populace(c counted) bool {
	h := r.doc.Tokens[c.top].Head
	if h != text.Root && r.doc.Is(c.top, "nmod") && homes[r.lemma(h)] {
		return true
	}
	if h != text.Root && r.doc.Is(c.top, "nsubj") && dwells[r.lemma(h)] {
		return true
	}
	first := r.atoms[c.First].Token
	if r.form(first-1) == "to" && r.form(first-2) == "home" {
		return true
	}
	return r.lemma(c.noun) == "people" && r.doc.Child(c.noun, "nmod:poss") >= 0
}

// dwells are the verbs of those who only live somewhere.
var dwells = set("live reside inhabit dwell")

// homes are places whose people are counted as inhabitants.
var homes = set("country nation city town village state province region island population")
