package nlp

import (
	"slices"

	"dateline/internal/text"
)

// namesakes gives a surname that stands alone to the person whose full name came before: after "Michael Jordan",
// "Jordan signed shirts" is about him. What a place's preposition stands before stays a place.
func namesakes(doc *text.Doc) {
	surnames := map[string]bool{}
	for k := range doc.Names {
		n := &doc.Names[k]
		last := doc.Tokens[n.End-1].Form
		switch {
		case n.Kind == text.PER && n.End-n.First > 1:
			surnames[last] = true
		case n.Kind == text.LOC && n.End-n.First == 1 && surnames[last] && !placed(doc, n.First):
			n.Kind = text.PER
		}
	}
}

// placed tells whether a preposition that makes a place of what follows stands before the token, or the token is
// part of a longer phrase.
func placed(doc *text.Doc, i int) bool {
	if !doc.Is(i, "nsubj", "obj", "nmod:poss", "obl:agent") {
		return true
	}
	c := doc.Child(i, "case")
	return c >= 0 && slices.Contains([]string{"in", "at", "from", "to", "into", "near", "across", "inside"}, doc.Tokens[c].Lemma)
}
