package figures

import (
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// predicate reads the predicate that governs the number's phrase, at most three phrases up.
func (r *reader) predicate(c counted) dateline.FigureKind {
	at := c.top
	for range 4 {
		h := r.doc.Tokens[at].Head
		if h == text.Root {
			return ""
		}
		switch {
		case r.doc.Is(at, "conj") && nominal(r.doc.Tokens[h]) || r.doc.Is(at, "appos"):
			at = h
			continue
		case r.doc.Is(at, "nmod", "obl") && r.subset(at) && nominal(r.doc.Tokens[h]):
			at = h
			continue
		case r.doc.Is(at, "nummod", "nmod", "compound") && c.noun < 0 && at == c.top && nominal(r.doc.Tokens[h]):
			at = h
			continue
		}
		return r.governed(at, h, c)
	}
	return ""
}

// subset tells whether a phrase names some of those just counted: "including 58 men".
func (r *reader) subset(i int) bool {
	for _, k := range r.doc.Children(i) {
		if f := r.form(k); f == "including" || f == "among" {
			return true
		}
	}
	return false
}

// governed is the kind that predicate h gives to its dependent at.
func (r *reader) governed(at, h int, c counted) dateline.FigureKind {
	if r.toDeath(h) && r.isCountable(c) {
		return dateline.Killed
	}
	switch {
	case r.doc.Is(at, "obj", "nsubj:pass"), r.doc.Is(at, "obl") && (r.doc.Child(at, "case") < 0 || r.alongside(at)),
		r.doc.Is(at, "nummod", "nsubj") && r.doc.Tokens[h].XPOS == "VBN" && r.doc.Child(h, "aux", "obj") < 0:
		if k := r.object(h, c); k != "" {
			return k
		}
		if k := r.resultOf(h, c); k != "" {
			return k
		}
	case r.doc.Is(at, "nsubj"):
		if k := r.look(subject, h); k != "" && r.isCountable(c) {
			return k
		}
		if k := r.remains(h); k != "" {
			return k
		}
		if o := r.doc.Child(h, "obj"); o >= 0 && protests[r.lemma(o)] && r.isCountable(c) {
			return dateline.Protesters
		}
		if k := lexicon()[state][r.form(h)]; k != "" {
			return k
		}
		if r.doc.Child(h, "aux:pass") >= 0 {
			return r.object(h, c)
		}
	}
	return ""
}

// toDeath reads "starved to death", "were beaten to death".
func (r *reader) toDeath(h int) bool {
	for i := h + 1; i < min(h+3, r.sentenceEnd(h)); i++ {
		if r.form(i) == "death" && r.form(i-1) == "to" && r.doc.Tokens[h].UPOS == text.VERB {
			return true
		}
	}
	return false
}

// protests are what those who hold or join one are protesters for.
var protests = set("sit sit-in protest rally demonstration march vigil riot")

// remains reads "millions remain uprooted".
func (r *reader) remains(h int) dateline.FigureKind {
	if l := r.lemma(h); l != "remain" && l != "be" && l != "go" && l != "become" && l != "stay" {
		return ""
	}
	if x := r.doc.Child(h, "xcomp", "advcl", "ccomp"); x >= 0 {
		return lexicon()[state][r.form(x)]
	}
	return ""
}

// heldIn reads "eight men in custody", "all eight remain in prison": a phrase that says where those counted are.
func (r *reader) heldIn(c counted) dateline.FigureKind {
	if !r.isCountable(c) {
		return ""
	}
	from := max(c.noun, c.end-1)
	for i := from + 1; i < min(from+8, r.sentenceEnd(c.first)); i++ {
		t := r.doc.Tokens[i]
		if k := r.look(within, i); k != "" && r.after(i, "in", "at") && t.UPOS == text.NOUN {
			return k
		}
		if t.UPOS == text.PUNCT && t.Form != "-" || t.UPOS == text.CCONJ || t.UPOS == text.NUM || t.UPOS == text.VERB && r.lemma(i) != "remain" && r.lemma(i) != "be" {
			return ""
		}
	}
	return ""
}

// after tells whether one of the prepositions stands at most three words before token i.
func (r *reader) after(i int, preps ...string) bool {
	for k := i - 1; k >= max(i-4, 0); k-- {
		for _, p := range preps {
			if r.form(k) == p {
				return true
			}
		}
	}
	return false
}

// ofThePrevious reads those of whom the number before already told: "25 deaths, including six prisoners", "504 attacks
// …, compared to 116 in 2023".
func (r *reader) ofThePrevious(c counted) dateline.FigureKind {
	p := r.previous
	if p == nil || c.Sign != "" || r.doc.SentenceOf(r.doc.TokenAt(p.Value.Start)) != r.doc.SentenceOf(c.first) {
		return ""
	}
	tok := r.atoms[c.First].Token
	w := r.form(tok - 1)
	if w == "including" && r.isCountable(c) && p.Kind != dateline.Count {
		if c.noun >= 0 && r.look(noun, c.noun) != "" && p.Kind == dateline.Displaced {
			return ""
		}
		return p.Kind
	}
	if (w == "," || w == "and") && p.Rule == "figure/subset" && r.isCountable(c) && r.doc.Tokens[tok-1].Start-p.Value.End < 24 && p.Of != nil && p.Of.End+2 >= r.doc.Tokens[tok-1].Start {
		return p.Kind // "including 58 men, 31 women and 15 children"
	}
	if (w == "to" || w == "with") && r.form(tok-2) == "compared" && c.noun < 0 || w == "from" && (r.form(tok-2) == "up" || r.form(tok-2) == "down") && c.noun < 0 {
		return p.Kind
	}
	return ""
}

// alongside tells whether a phrase names companions in what befell: "along with two of his guards".
func (r *reader) alongside(i int) bool {
	for _, k := range r.doc.Children(i) {
		if f := r.form(k); f == "along" || f == "together" || f == "alongside" || f == "besides" {
			return true
		}
	}
	return false
}

// isCountable tells whether those counted are people, or left out.
func (r *reader) isCountable(c counted) bool { return c.noun < 0 || r.human(c.noun) }

// resultOf reads "left five people dead", "sent thousands fleeing", "took 100 hostage", "claimed 20 lives".
func (r *reader) resultOf(h int, c counted) dateline.FigureKind {
	for _, k := range r.doc.Children(h) {
		if !r.doc.Is(k, "xcomp", "advcl", "ccomp", "acl") || k < c.head {
			continue
		}
		if x := lexicon()[state][r.form(k)]; x != "" {
			return x
		}
		if x := r.look(subject, k); x != "" && r.isCountable(c) {
			return x
		}
		if r.form(k) == "hostage" {
			return dateline.Detained
		}
	}
	if c.noun >= 0 && r.form(c.noun+1) == "hostage" {
		return dateline.Detained
	}
	return ""
}

// ownClause reads a clause that hangs on what is counted: "people killed in the raid", "those who fled".
func (r *reader) ownClause(c counted) dateline.FigureKind {
	if c.noun < 0 {
		return ""
	}
	if i := c.noun + 1; i < r.sentenceEnd(c.noun) && r.doc.Tokens[i].XPOS == "VBG" && r.isCountable(c) {
		if x := r.look(subject, i); x != "" {
			return x // "people fleeing", wherever the tree hangs it
		}
	}
	for _, n := range append([]int{c.noun, c.top}, r.between(c)...) {
		for _, k := range r.doc.Children(n) {
			if !r.doc.Is(k, "acl", "amod", "advcl") {
				continue
			}
			if x := r.clauseKind(k, c); x != "" {
				return x
			}
		}
	}
	return ""
}

// between returns the tokens of the number itself: a clause may hang on "thousands" in "tens of thousands of people fleeing".
func (r *reader) between(c counted) []int {
	var all []int
	for i := c.first; i < c.end; i++ {
		all = append(all, i)
	}
	return all
}

// clauseKind is the kind that the clause headed by k gives to the noun it hangs on.
func (r *reader) clauseKind(k int, c counted) dateline.FigureKind {
	if x := lexicon()[state][r.form(k)]; x != "" {
		return x
	}
	passive := r.doc.Tokens[k].XPOS == "VBN" && (r.doc.Child(k, "aux") < 0 || r.doc.Child(k, "aux:pass") >= 0)
	if passive {
		return r.object(k, c)
	}
	if x := r.look(subject, k); x != "" && r.isCountable(c) {
		return x
	}
	for _, o := range r.doc.Children(k) {
		if r.doc.Is(o, "xcomp", "obl", "obj") {
			if x := lexicon()[state][r.form(o)]; x != "" && (r.doc.Tokens[o].UPOS == text.ADJ || r.doc.Is(o, "xcomp")) {
				return x
			}
		}
	}
	if r.doc.Is(k, "acl:relcl") && r.doc.Child(k, "nsubj") >= 0 && r.doc.Child(k, "obj") < 0 {
		return r.object(k, c)
	}
	return ""
}

// ownNoun reads "25 deaths", "410,000 refugees", "5,000 troops".
func (r *reader) ownNoun(c counted) dateline.FigureKind {
	if c.noun < 0 {
		return ""
	}
	k := r.look(noun, c.noun)
	if k == "" {
		k = lexicon()[noun][r.form(c.noun)]
	}
	if r.lemma(c.noun) == "life" {
		if h := r.doc.Tokens[c.top].Head; h == text.Root || !claimed[r.lemma(h)] {
			return ""
		}
	}
	return k
}

// claimed are the verbs whose "lives" are deaths.
var claimed = set("claim take cost lose")

// actOf reads "the deaths of 16 fighters", "injuries to eight", "the arrest of 12".
func (r *reader) actOf(c counted) dateline.FigureKind {
	at := c.top
	for range 2 {
		h := r.doc.Tokens[at].Head
		if h == text.Root {
			return ""
		}
		if r.doc.Is(at, "conj") {
			at = h
			continue
		}
		if r.doc.Is(at, "nmod", "obl") {
			if k := r.look(act, h); k != "" && nominal(r.doc.Tokens[h]) {
				return k
			}
			if up := r.doc.Tokens[h].Head; r.lemma(h) == "life" && up != text.Root && claimed[r.lemma(up)] {
				return dateline.Killed
			}
		}
		break
	}
	first := c.First
	if first >= 2 {
		tok := r.atoms[first].Token
		if f := r.form(tok - 1); f == "of" || f == "to" {
			if k := lexicon()[act][r.lemma(tok-2)]; k != "" && tok-2 >= r.sentenceStart(tok) {
				return k
			}
		}
	}
	return ""
}

// measured reads "the death toll rose to 45", "deaths surged from 88 to 388": the subject gives the number its meaning.
func (r *reader) measured(c counted) dateline.FigureKind {
	if c.noun >= 0 && c.noun >= c.end {
		return ""
	}
	h := r.doc.Tokens[c.top].Head
	if h != text.Root && (r.lemma(h) == "figure" || r.lemma(h) == "total" || r.lemma(h) == "high" || r.lemma(h) == "record") && r.doc.Tokens[h].Head != text.Root {
		h = r.doc.Tokens[h].Head
	}
	if h == text.Root {
		h = c.top
	}
	for _, k := range r.doc.Children(h) {
		if !r.doc.Is(k, "nsubj", "obj", "nmod", "compound") {
			continue
		}
		if x := r.look(measure, k); x != "" {
			return x
		}
		if r.lemma(k) == "number" && r.doc.Is(k, "nsubj") {
			if of := r.doc.Child(k, "nmod"); of >= 0 {
				if x := r.look(noun, of); x != "" {
					return x
				}
				return dateline.Count
			}
		}
		for _, kk := range r.doc.Children(k) {
			if x := r.look(measure, kk); x != "" && r.doc.Is(kk, "nmod", "compound") && r.lemma(k) == "number" {
				return x
			}
		}
	}
	return ""
}
