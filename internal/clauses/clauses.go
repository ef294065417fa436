// Package clauses reads English grammar around a predicate, for whoever asks what happened: who stands in which of its
// arguments, however voice, control, conjunction, relative clauses, participles and light verbs arrange them, and
// what its auxiliaries say of time and truth. What the predicate means is not its business.
package clauses

import (
	"slices"
	"strings"

	"dateline/internal/text"
)

// Tree is the grammar of one document, with what its readers know of the words.
type Tree struct {
	doc   *text.Doc
	lower []string
	party func(i int) bool
}

// New returns the tree of an indexed document. lower are its tokens' lemmas in lower case; party tells whether a token
// heads somebody who may act, and is asked anew each time.
func New(doc *text.Doc, lower []string, party func(i int) bool) *Tree {
	return &Tree{doc: doc, lower: lower, party: party}
}

// Verbal tells whether token h is a verb, or said of a subject by a copula.
func (tr *Tree) Verbal(h int) bool {
	return tr.doc.Tokens[h].UPOS == text.VERB || tr.doc.Tokens[h].UPOS == text.AUX || tr.doc.Child(h, "cop") >= 0
}

// Nominal tells whether token i may name a thing or somebody.
func (tr *Tree) Nominal(i int) bool {
	switch tr.doc.Tokens[i].UPOS {
	case text.NOUN, text.PROPN, text.PRON, text.NUM:
		return true
	}
	return false
}

// Infinitive tells whether the clause headed by c is one: "to withdraw".
func (tr *Tree) Infinitive(c int) bool {
	for _, k := range tr.doc.Children(c) {
		if tr.doc.Is(k, "mark") && tr.doc.Tokens[k].Lemma == "to" {
			return true
		}
	}
	return false
}

// Passive tells whether verb h says so by its auxiliary or its subject.
func (tr *Tree) Passive(h int) bool { return tr.doc.Child(h, "aux:pass", "nsubj:pass") >= 0 }

// CaseOf is the preposition of a phrase, in lower case; empty where it has none.
func (tr *Tree) CaseOf(i int) string {
	c := tr.doc.Child(i, "case")
	if c < 0 {
		return ""
	}
	return strings.ToLower(tr.doc.Tokens[c].Form)
}

// Relativizer tells whether token i is a relative pronoun.
func (tr *Tree) Relativizer(i int) bool {
	switch x := tr.doc.Tokens[i].XPOS; x {
	case "WDT", "WP", "WP$":
		return true
	}
	return false
}

// Deref gives what a relative pronoun stands for, and any other token itself.
func (tr *Tree) Deref(i int) int {
	if !tr.Relativizer(i) {
		return i
	}
	for v := tr.doc.Tokens[i].Head; v != text.Root; v = tr.doc.Tokens[v].Head {
		if tr.doc.Is(v, "acl:relcl") {
			return tr.nearest(i, tr.doc.Tokens[v].Head)
		}
		if !tr.doc.Is(v, "conj", "xcomp", "ccomp", "obl", "nmod") {
			break
		}
	}
	return i
}

// nearest corrects what "who" or "whom" stands for: of "an ally of the president, whom", the person named just
// before it.
func (tr *Tree) nearest(pronoun, antecedent int) int {
	if l := tr.lower[pronoun]; l != "who" && l != "whom" {
		return antecedent
	}
	i := pronoun - 1
	for i > antecedent && tr.doc.Tokens[i].UPOS == text.PUNCT {
		i--
	}
	n := tr.doc.NameAt(i)
	if n == nil || n.Kind != text.PER || n.First <= antecedent || tr.doc.NameAt(antecedent) != nil {
		return antecedent
	}
	return tr.doc.HeadOf(n.First, n.End)
}

// ClauseOf is the verb whose clause token i stands in.
func (tr *Tree) ClauseOf(i int) int {
	for ; i != text.Root; i = tr.doc.Tokens[i].Head {
		if tr.Verbal(i) {
			return i
		}
		if tr.doc.Tokens[i].Head == text.Root {
			return i
		}
	}
	return i
}

// Expand adds to each filler those that are joined to it by "and".
func (tr *Tree) Expand(fillers []int) []int {
	all := slices.Clone(fillers)
	for n := 0; n < len(all); n++ {
		for _, c := range tr.doc.Children(all[n]) {
			if tr.doc.Is(c, "conj") && !tr.Verbal(c) && !slices.Contains(all, c) {
				all = append(all, c)
			}
		}
	}
	return all
}

// Plural tells whether token i is a noun in the plural.
func (tr *Tree) Plural(i int) bool {
	x := tr.doc.Tokens[i].XPOS
	return x == "NNS" || x == "NNPS"
}

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}
