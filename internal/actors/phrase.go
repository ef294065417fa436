package actors

import (
	"strings"

	"dateline/internal/actors/rolls"
	"dateline/internal/text"
)

// phrases knows the noun phrases of a document by their heads.
type phrases struct {
	doc    *text.Doc
	bounds [][2]int // core of the phrase headed by a token; {0, 0} until asked for
	lows   []int    // first token below each token, -1 until asked for
}

func newPhrases(doc *text.Doc) *phrases {
	p := &phrases{doc: doc, bounds: make([][2]int, len(doc.Tokens)), lows: make([]int, len(doc.Tokens))}
	for i := range p.lows {
		p.lows[i] = -1
	}
	return p
}

// inner are the relations of words inside a phrase, which head none of their own.
var inner = []string{"flat", "fixed", "goeswith", "case", "det", "punct", "cc", "mark", "aux", "cop", "advmod", "discourse", "expl"}

// heads tells whether token i heads a noun phrase that may name somebody.
func (p *phrases) heads(i int) bool {
	t := &p.doc.Tokens[i]
	if p.doc.Is(i, inner...) {
		return false
	}
	switch t.UPOS {
	case text.NOUN, text.PROPN:
		return t.Deprel != "compound" && t.Deprel != "amod"
	case text.PRON:
		return true
	case text.ADJ, text.NUM, text.DET, text.VERB: // "the wounded", "three of them", "some"
		return p.argument(i) && p.nounless(i)
	}
	return false
}

// argument tells whether token i stands where a noun phrase stands.
func (p *phrases) argument(i int) bool {
	return p.doc.Is(i, "nsubj", "obj", "iobj", "obl", "nmod")
}

// nounless tells whether a word that is no noun serves as one: "the wounded", "the Chinese", "three of them".
func (p *phrases) nounless(i int) bool {
	switch t := p.doc.Tokens[i]; t.UPOS {
	case text.VERB:
		return p.doc.Child(i, "det") >= 0
	case text.NUM:
		return !strings.ContainsAny(t.Form, "%$€£:") && (len(t.Form) != 4 || t.Form[0] > '2')
	}
	return true
}

// low returns the first token of all that hangs below i.
func (p *phrases) low(i int) int {
	if p.lows[i] < 0 {
		p.lows[i] = i
		for _, c := range p.doc.Children(i) {
			p.lows[i] = min(p.lows[i], p.low(c))
		}
	}
	return p.lows[i]
}

// core returns the tokens [first, end) of the phrase headed by i: the head with its modifiers, without relative
// clauses, conjuncts and what commas part from it.
func (p *phrases) core(i int) (first, end int) {
	if b := p.bounds[i]; b != [2]int{} {
		return b[0], b[1]
	}
	p.bounds[i] = [2]int{i, i + 1}
	first, end = i, i+1
	for _, c := range p.doc.Children(i) {
		switch {
		case c < i && p.doc.Is(c, "det", "amod", "compound", "nummod", "nmod:poss", "flat", "advmod", "nmod:desc"):
			first = min(first, p.reach(i, c))
		case c < i && p.doc.Is(c, "nmod") && p.doc.Child(c, "case") < 0:
			first = min(first, p.reach(i, c))
		case c > i && p.doc.Is(c, "flat", "fixed", "nummod", "compound", "amod", "nmod:desc", "goeswith"):
			end = max(end, p.high(c))
		case c > i && p.doc.Is(c, "appos", "nmod") && p.joined(i, c):
			_, e := p.core(c)
			end = max(end, e)
		}
	}
	for first < i && p.doc.Tokens[first].UPOS == text.ADP {
		first++
	}
	p.bounds[i] = [2]int{first, end}
	return first, end
}

// farLeft bounds how many words a phrase may have before its head.
const farLeft = 40

// reach returns the first token of what hangs below c that an unbroken run of words below i joins to i.
func (p *phrases) reach(i, c int) int {
	k := i
	for low := max(p.low(c), i-farLeft); k > low && p.doc.Within(k-1, i); k-- {
	}
	return k
}

// high returns the end of a dependent to the right, with its own dependents of the name.
func (p *phrases) high(c int) int {
	_, e := p.core(c)
	return e
}

// joined tells whether dependent c to the right of i is joined to it without a comma or a bracket.
func (p *phrases) joined(i, c int) bool {
	for k := i + 1; k <= c; k++ {
		if p.doc.Tokens[k].UPOS == text.PUNCT && !strings.Contains("“”\"'‘’-", p.doc.Tokens[k].Form) {
			return false
		}
	}
	return !p.doc.Is(c, "nmod:unmarked") && (!p.doc.Is(c, "nmod") || p.doc.Child(c, "case") >= 0 || p.low(c) == i+1)
}

// name returns the tokens [first, end) of the head with its flat and compound parts: "Foreign Minister Ann Lee",
// "the Defense Ministry".
func (p *phrases) name(i int) (first, end int) {
	first, end = i, i+1
	for _, c := range p.doc.Children(i) {
		if p.doc.Is(c, "flat", "compound", "goeswith", "nmod:desc") || p.doc.Is(c, "amod") && isCapital(p.doc.Tokens[c].Form) {
			first = min(first, p.nameLow(c))
			end = max(end, p.nameHigh(c))
		}
	}
	return first, end
}

func (p *phrases) nameLow(c int) int {
	f, _ := p.name(c)
	return f
}

func (p *phrases) nameHigh(c int) int {
	_, e := p.name(c)
	return e
}

func isCapital(s string) bool {
	first, _ := rolls.Capital(s)
	return first
}

// marker returns the lemma of a dependent's preposition, "poss" for a possessor, or nothing.
func (p *phrases) marker(c int) string {
	if p.doc.Is(c, "nmod:poss") {
		return "poss"
	}
	if k := p.doc.Child(c, "case"); k >= 0 {
		if f := strings.ToLower(p.doc.Tokens[k].Form); f == "'s" || f == "’s" || f == "'" || f == "’" {
			return "poss"
		} else {
			return f
		}
	}
	return ""
}
