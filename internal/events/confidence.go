package events

import (
	_ "embed" // the weights
	"math"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// likelyWeights are learned from coded stories; dateline train choices makes them again.
//
//go:embed event.weights
var likelyWeights string

// confidence is the probability that a coder would tell the act here, as learned from coded stories.
func (mt *matcher) confidence(a *act) float64 {
	q := choice.Question{Model: "event", Event: a.event, Options: []choice.Option{{}, {Label: "event", Features: mt.signs(a)}}}
	best, share := mt.choose(mt.lx.likely, q)
	if best == 0 {
		share = 1 - share
	}
	return percent(share)
}

// percent rounds a probability to two digits.
func percent(p float64) float64 { return math.Round(100*p) / 100 }

// signs are what speaks for a predicate's naming an act here, and what against.
func (mt *matcher) signs(a *act) []string {
	e := a.event
	kind := "noun"
	if mt.Verbal(a.head) {
		kind = "verb"
	} else if mt.doc.Tokens[a.head].UPOS == text.ADJ {
		kind = "adj"
	}
	rule := string(e.Rule)
	family, _, _ := strings.Cut(rule, "/")
	signs := []string{
		"any", "type=" + string(e.Type), "family=" + family, "rule=" + rule,
		"kind=" + kind, "rel=" + kind + "," + mt.doc.Tokens[a.head].Deprel, "status=" + string(e.Status),
		"words=" + number(len(a.words)),
		"actor=" + standing(e.Actors), "recipient=" + standing(e.Recipients),
		"parties=" + kind + "," + standing(e.Actors) + "," + standing(e.Recipients),
		"type=" + string(e.Type) + "," + standing(e.Actors) + "," + standing(e.Recipients),
	}
	add := func(sign string, holds bool) {
		if holds {
			signs = append(signs, sign)
		}
	}
	if kind == "verb" {
		signs = append(signs, "form="+mt.doc.Tokens[a.head].XPOS)
	} else {
		signs = append(signs, mt.nounSigns(a)...)
	}
	add("when", e.When != nil)
	add("place", e.Place != nil)
	add("said", len(e.Attribution) > 0)
	add("again", mt.toldBefore(a))
	add("deontic", a.deontic)
	return signs
}

// nounSigns are what speaks for and against a noun.
func (mt *matcher) nounSigns(a *act) []string {
	var signs []string
	add := func(sign string, holds bool) {
		if holds {
			signs = append(signs, sign)
		}
	}
	add("pointed", mt.pointed(a))
	add("plural", mt.Plural(a.head))
	add("case="+mt.CaseOf(a.head), mt.CaseOf(a.head) != "")
	bare := true
	for _, c := range mt.doc.Children(a.head) {
		bare = bare && !mt.doc.Is(c, "det", "nmod", "amod", "nmod:poss", "compound", "acl")
	}
	add("bare", bare)
	if g := mt.doc.Tokens[a.head].Head; g != text.Root {
		signs = append(signs, "under="+mt.lower[g])
		add("light", mt.Light(g))
		add("of-noun", !mt.Verbal(g))
	}
	return signs
}

// toldBefore tells whether an act of the type was told in the sentences just before.
func (mt *matcher) toldBefore(a *act) bool {
	last, ok := mt.last[a.event.Type]
	return ok && a.sentence-last <= told
}

// number is a small number in words that no feature is mistaken for.
func number(n int) string {
	switch n {
	case 1:
		return "one"
	case 2:
		return "two"
	}
	return "more"
}

// standing tells who fills a role, by the first: nobody, somebody without a code, a state, its sector.
func standing(ps []*dateline.Party) string {
	switch {
	case len(ps) == 0:
		return "nobody"
	case ps[0].Sector == "" && ps[0].Country == "":
		return "unknown"
	case ps[0].Sector == "":
		return "country"
	case ps[0].Sector == "CVL" || ps[0].Sector == "":
		return "people"
	}
	return "sector"
}
