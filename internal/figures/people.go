package figures

import (
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/text"
)

func lower(s string) string { return strings.ToLower(s) }

// people reads what happened to those counted: from the words right beside the number first, for they are surest, then
// from the predicate that governs it, then from the noun itself.
func (r *reader) people(c counted) (*dateline.Figure, bool) {
	kind, rule := r.kind(c)
	if kind == "" {
		return nil, false
	}
	return r.figure(c, kind, rule), true
}

func (r *reader) kind(c counted) (dateline.FigureKind, string) {
	for _, try := range []struct {
		name string
		read func(counted) dateline.FigureKind
	}{
		{"verb-before", r.verbBefore}, {"state", r.stateBeside}, {"predicate", r.predicate}, {"clause", r.ownClause},
		{"within", r.heldIn}, {"subset", r.ofThePrevious}, {"noun", r.ownNoun}, {"act", r.actOf}, {"measure", r.measured}, {"affected", r.inNeed},
	} {
		if k := try.read(c); k != "" {
			return k, try.name
		}
	}
	return "", ""
}

// verbBefore reads "killed at least 12", "injuring four": the verb stands right before the number.
func (r *reader) verbBefore(c counted) dateline.FigureKind {
	i := r.atoms[c.First].Token - 1
	for i >= 0 && (r.doc.Tokens[i].UPOS == text.DET || r.doc.Tokens[i].UPOS == text.ADV && r.doc.Tokens[i].XPOS == "RB") {
		i--
	}
	if i < 0 || i < r.sentenceStart(c.first) || !strings.HasPrefix(r.doc.Tokens[i].XPOS, "VB") && r.doc.Tokens[i].UPOS != text.VERB {
		return ""
	}
	return r.object(i, c)
}

func (r *reader) sentenceStart(i int) int { return r.doc.Sentences[r.doc.SentenceOf(i)].First }

// object is the kind of those whom verb i acts on.
func (r *reader) object(i int, c counted) dateline.FigureKind {
	k := lexicon()[object][r.lemma(i)]
	if k == "" {
		return ""
	}
	if c.noun >= 0 && !r.human(c.noun) && needsHuman[k] {
		return ""
	}
	return k
}

// needsHuman are kinds whose verbs also take things: "hold talks", "free funds".
var needsHuman = map[dateline.FigureKind]bool{
	dateline.Detained: true, dateline.Released: true, dateline.Returned: true, dateline.Displaced: true, dateline.Troops: true, dateline.Affected: true,
	dateline.Killed: true, dateline.Injured: true,
}

// human tells whether a noun names people.
func (r *reader) human(i int) bool {
	l := r.lemma(i)
	if people[l] || r.doc.Tokens[i].UPOS == text.PRON || lexicon()[noun][l] != "" || l == "population" {
		return true
	}
	if n := r.doc.NameAt(i); n != nil && n.Kind == text.NORP || r.doc.Tokens[i].XPOS == "NNPS" {
		return true
	}
	for _, end := range []string{"er", "or", "ist", "man", "men", "ian", "ant", "ee", "people"} {
		if strings.HasSuffix(l, end) && len(l) > 4 {
			return true
		}
	}
	return false
}

// stateBeside reads "12 dead", "27 wounded", "37 injured people", "five people dead".
func (r *reader) stateBeside(c counted) dateline.FigureKind {
	at := c.noun
	if at < 0 {
		at = c.end - 1
	}
	if k := r.stateAt(at+1, c); k != "" && !r.nextCounted(at+1) {
		return k
	}
	for i := c.end; c.noun >= 0 && i < c.noun; i++ {
		if k := r.stateAt(i, c); k != "" {
			return k
		}
	}
	return ""
}

func (r *reader) stateAt(i int, c counted) dateline.FigureKind {
	if i >= r.sentenceEnd(c.first) {
		return ""
	}
	if t := r.doc.Tokens[i]; t.UPOS != text.ADJ && t.UPOS != text.VERB && t.UPOS != text.NOUN || t.XPOS == "VBD" && c.noun >= 0 {
		return ""
	}
	if k := lexicon()[state][r.form(i)]; k != "" {
		return k
	}
	return ""
}

// nextCounted tells whether a state word opens the next count: "12, wounded 30".
func (r *reader) nextCounted(i int) bool {
	return i+1 < len(r.doc.Tokens) && r.doc.Tokens[i+1].UPOS == text.NUM && r.doc.Tokens[i].XPOS == "VBD"
}

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
	lex := lexicon()
	switch {
	case r.doc.Is(at, "obj", "nsubj:pass"), r.doc.Is(at, "obl") && r.doc.Child(at, "case") < 0,
		r.doc.Is(at, "nummod", "nsubj") && r.doc.Tokens[h].XPOS == "VBN" && r.doc.Child(h, "aux", "obj") < 0:
		if k := r.object(h, c); k != "" {
			return k
		}
		if k := r.resultOf(h, c); k != "" {
			return k
		}
	case r.doc.Is(at, "nsubj"):
		if k := lex[subject][r.lemma(h)]; k != "" && r.isCountable(c) {
			return k
		}
		if o := r.doc.Child(h, "obj"); o >= 0 && protests[r.lemma(o)] && r.isCountable(c) {
			return dateline.Protesters
		}
		if k := lex[state][r.form(h)]; k != "" {
			return k
		}
		if r.doc.Child(h, "aux:pass") >= 0 {
			return r.object(h, c)
		}
	}
	return ""
}

// protests are what those who hold or join one are protesters for.
var protests = set("sit-in protest rally demonstration march vigil riot")

// heldIn reads "eight men in custody", "all eight remain in prison": a phrase that says where those counted are.
func (r *reader) heldIn(c counted) dateline.FigureKind {
	if !r.isCountable(c) {
		return ""
	}
	from := max(c.noun, c.end-1)
	for i := from + 1; i < min(from+8, r.sentenceEnd(c.first)); i++ {
		t := r.doc.Tokens[i]
		if k := lexicon()[within][r.lemma(i)]; k != "" && r.after(i, "in", "at") && t.UPOS == text.NOUN {
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
		return p.Kind
	}
	if (w == "to" || w == "with") && r.form(tok-2) == "compared" && c.noun < 0 || w == "from" && (r.form(tok-2) == "up" || r.form(tok-2) == "down") && c.noun < 0 {
		return p.Kind
	}
	return ""
}

// inNeed reads civilians whom a sentence about aid, hunger or disease counts.
func (r *reader) inNeed(c counted) dateline.FigureKind {
	if c.noun < 0 || value(c.Range) < 2 {
		return ""
	}
	l := r.lemma(c.noun)
	if l == "case" && r.disease() {
		return dateline.Affected
	}
	if f := r.form(c.noun + 1); civil[l] && (f == "aboard" || f == "on" && r.form(c.noun+2) == "board") {
		return dateline.Affected
	}
	if !civil[l] || r.populace(c) {
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
		insecurity suffer drought flood vulnerable survival`)
	diseases = set("mpox cholera covid coronavirus ebola measles dengue malaria polio influenza flu outbreak virus infection epidemic tuberculosis")
)

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
	return r.lemma(c.noun) == "people" && r.doc.Child(c.noun, "nmod:poss") >= 0
}

var homes = set("country nation city town village state province region island population")

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
		if x := lexicon()[subject][r.lemma(k)]; x != "" && r.isCountable(c) {
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
	for _, n := range []int{c.noun, c.top} {
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

func (r *reader) clauseKind(k int, c counted) dateline.FigureKind {
	if x := lexicon()[state][r.form(k)]; x != "" {
		return x
	}
	passive := r.doc.Tokens[k].XPOS == "VBN" && (r.doc.Child(k, "aux") < 0 || r.doc.Child(k, "aux:pass") >= 0)
	if passive {
		return r.object(k, c)
	}
	if x := lexicon()[subject][r.lemma(k)]; x != "" && r.isCountable(c) {
		return x
	}
	for _, o := range r.doc.Children(k) {
		if r.doc.Is(o, "xcomp", "obl", "obj") {
			if x := lexicon()[state][r.form(o)]; x != "" && r.doc.Tokens[o].UPOS == text.ADJ {
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
	k := lexicon()[noun][r.lemma(c.noun)]
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
			if k := lexicon()[act][r.lemma(h)]; k != "" {
				return k
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
		if x := lexicon()[measure][r.lemma(k)]; x != "" {
			return x
		}
		if r.lemma(k) == "number" && r.doc.Is(k, "nsubj") {
			if of := r.doc.Child(k, "nmod"); of >= 0 {
				if x := lexicon()[noun][r.lemma(of)]; x != "" {
					return x
				}
				return dateline.Count
			}
		}
		for _, kk := range r.doc.Children(k) {
			if x := lexicon()[measure][r.lemma(kk)]; x != "" && r.doc.Is(kk, "nmod", "compound") && r.lemma(k) == "number" {
				return x
			}
		}
	}
	return ""
}
