package clauses

import (
	"slices"
	"strings"
)

// Tense is what a verb's own auxiliaries say.
type Tense struct {
	Future, Modal, Negated, Progressive, Perfect, Past, Present bool
	Conditional                                                 bool // would
	Obliged                                                     bool // must, should
}

// Tense is what all auxiliaries and negations of verb v say.
func (tr *Tree) Tense(v int) Tense { return tr.TenseOf(v, nil) }

// TenseOf is Tense without a negation that is one of the predicate's own words: "is not ready".
func (tr *Tree) TenseOf(v int, words []int) Tense {
	var t Tense
	x := tr.doc.Tokens[v].XPOS
	t.Past, t.Present = x == "VBD", x == "VBZ" || x == "VBP"
	if form := strings.ToLower(tr.doc.Tokens[v].Form); x == "VBP" && form != tr.lower[v] && tr.lower[v] != "be" { // "they shot": tagged as present
		t.Past, t.Present = true, false
	}
	be, to, being, finite, whole := false, false, false, false, false
	for _, c := range tr.doc.Children(v) {
		l := tr.lower[c]
		cx := tr.doc.Tokens[c].XPOS
		switch {
		case tr.doc.Is(c, "aux", "aux:pass", "cop") && !slices.Contains(words, c):
			t.auxiliary(l, cx)
			if l == "be" {
				being = being || cx == "VBG"
				finite = finite || cx != "VBG"
				be = be || !tr.doc.Is(c, "aux:pass")
				whole = whole || cx == "VB"
			}
		case tr.doc.Is(c, "advmod") && negations[l] && !slices.Contains(words, c), tr.doc.Is(c, "cc:preconj") && l == "neither":
			t.Negated = true
		case tr.doc.Is(c, "nsubj", "nsubj:pass") && tr.none(c):
			t.Negated = true
		case tr.doc.Is(c, "mark") && l == "to":
			to = true
		case tr.doc.Is(c, "mark", "case") && l == "without":
			t.Negated = true
		}
	}
	t.Progressive = being && finite || be && x == "VBG" // "is being freed", but not "after being freed"
	if to && be && !whole {                             // "is to meet", but not "to be meeting"
		t.Future = true
	}
	return t
}

// auxiliary notes what an auxiliary, by its lemma and tag, says.
func (t *Tense) auxiliary(lemma, tag string) {
	switch lemma {
	case "will", "shall", "'ll", "wo":
		t.Future = true
	case "may", "might", "could", "can", "ca":
		t.Modal = true
	case "must", "should", "ought":
		t.Obliged = true
	case "would", "'d":
		t.Conditional = true
	case "have":
		t.Perfect = true
	}
	t.Past = t.Past || tag == "VBD"
	t.Present = t.Present || tag == "VBZ" || tag == "VBP"
}

var negations = set("not n't never no nor neither hardly nowhere seldom rarely scarcely barely")

// none tells whether a phrase is about nobody: "no one", "neither side".
func (tr *Tree) none(i int) bool {
	if l := tr.lower[i]; l == "nobody" || l == "none" || l == "nothing" || l == "neither" {
		return true
	}
	for _, c := range tr.doc.Children(i) {
		if tr.doc.Is(c, "det") && (tr.lower[c] == "no" || tr.lower[c] == "neither") {
			return true
		}
	}
	return false
}

// Past tells whether verb v is told of the past.
func (tr *Tree) Past(v int) bool { return tr.Tense(v).Past || tr.doc.Tokens[v].XPOS == "VBD" }
