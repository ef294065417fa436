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

// losses are what befell people, counted as such: whatever else hangs on them, 25 deaths are 25 killed.
var losses = set("death fatality killing injury arrest abduction kidnapping disappearance")

// look finds token i in a part of the lexicon: by its lemma, or by its form cut to a stem where the lemma is no word.
func (r *reader) look(w where, i int) dateline.FigureKind {
	words := lexicon()[w]
	if k := words[r.lemma(i)]; k != "" {
		return k
	}
	if t := r.doc.Tokens[i]; t.UPOS == text.VERB {
		f := lower(t.Form)
		for _, end := range []string{"d", "ed", "ing", "s"} {
			if stem, ok := strings.CutSuffix(f, end); ok && words[stem] != "" {
				return words[stem]
			}
		}
	}
	return ""
}

// kind asks the readers in the order of their sureness. Being affected is the weakest kind: anything more exact wins.
func (r *reader) kind(c counted) (dateline.FigureKind, string) {
	var weak dateline.FigureKind
	var name string
	if c.noun >= 0 && losses[r.lemma(c.noun)] {
		return r.ownNoun(c), "noun"
	}
	for _, try := range []struct {
		name string
		read func(counted) dateline.FigureKind
	}{
		{"verb-before", r.verbBefore}, {"verb-after", r.verbAfter}, {"sent-back", r.sentBack}, {"whom", r.whom}, {"state", r.stateBeside}, {"predicate", r.predicate}, {"clause", r.ownClause},
		{"within", r.heldIn}, {"subset", r.ofThePrevious}, {"noun", r.ownNoun}, {"act", r.actOf}, {"measure", r.measured}, {"affected", r.inNeed},
	} {
		k := try.read(c)
		if k == dateline.Affected && weak == "" {
			weak, name = k, try.name // anything more exact wins: "treated 37 wounded"
		} else if k != "" && k != dateline.Affected {
			return k, try.name
		}
	}
	return weak, name
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

// verbAfter reads "12 people were killed", also where a parenthesis stands between: the passive follows directly.
func (r *reader) verbAfter(c counted) dateline.FigureKind {
	i := max(c.noun, c.end-1) + 1
	end := r.sentenceEnd(c.first)
	if i < end && (r.form(i) == "–" || r.form(i) == "—" || r.form(i) == ",") {
		for k := i + 1; k < min(i+16, end-1); k++ {
			if r.form(k) == r.form(i) && r.doc.Tokens[k+1].UPOS == text.AUX {
				i = k + 1
				break
			}
		}
	}
	passive := false
	for ; i < end && (r.doc.Tokens[i].UPOS == text.AUX || r.doc.Tokens[i].UPOS == text.ADV); i++ {
		passive = passive || r.lemma(i) == "be" || r.lemma(i) == "get"
		if f := r.form(i); f == "not" || f == "n't" {
			return ""
		}
	}
	if !passive || i >= end || r.doc.Tokens[i].XPOS != "VBN" {
		return ""
	}
	return r.object(i, c)
}

// sentBack reads "sent 109 back", "handed 40 of them over", "flew 12 home".
func (r *reader) sentBack(c counted) dateline.FigureKind {
	h := r.doc.Tokens[c.top].Head
	if h == text.Root || h > c.first || !r.doc.Is(c.top, "obj", "obl", "nummod") || !moves[r.lemma(h)] || !r.isCountable(c) {
		return ""
	}
	for i := c.end; i < min(c.end+8, r.sentenceEnd(c.first)); i++ {
		switch r.form(i) {
		case "back", "home", "over":
			return dateline.Returned
		case ".", ";":
			return ""
		}
	}
	return ""
}

// moves are verbs that send people back with "back", "home" or "over".
var moves = set("send turn hand bring fly ship take")

// whom reads a clause without "whom": "the 48 men it had held", "300 migrants Spain caught".
func (r *reader) whom(c counted) dateline.FigureKind {
	if c.noun < 0 || !r.human(c.noun) {
		return ""
	}
	i, end := c.noun+1, r.sentenceEnd(c.first)
	if i >= end || r.doc.Tokens[i].UPOS != text.PROPN && r.doc.Tokens[i].UPOS != text.PRON || r.form(i) == "who" || r.form(i) == "that" {
		return ""
	}
	for i++; i < end && (r.doc.Tokens[i].UPOS == text.AUX || r.doc.Tokens[i].UPOS == text.ADV); i++ {
	}
	if i >= end || r.doc.Tokens[i].UPOS != text.VERB {
		return ""
	}
	return r.object(i, c)
}

// object is the kind of those whom verb i acts on.
func (r *reader) object(i int, c counted) dateline.FigureKind {
	k := r.look(object, i)
	if k == "" || r.negated(i) {
		return ""
	}
	if c.noun >= 0 && needsHuman[k] && !r.human(c.noun) {
		return ""
	}
	if c.noun >= 0 && (k == dateline.Killed || k == dateline.Injured) && spared[r.lemma(c.noun)] {
		return ""
	}
	return k
}

// negated tells whether a verb is denied.
func (r *reader) negated(i int) bool {
	for _, k := range r.doc.Children(i) {
		if f := r.form(k); f == "not" || f == "n't" || f == "n’t" || f == "never" {
			return true
		}
	}
	return false
}

// needsHuman are kinds whose verbs also take things: "hold talks", "free funds".
var needsHuman = map[dateline.FigureKind]bool{
	dateline.Detained: true, dateline.Released: true, dateline.Returned: true, dateline.Displaced: true, dateline.Troops: true, dateline.Affected: true,
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
	if t := r.doc.Tokens[i]; t.UPOS == text.PROPN && strings.HasSuffix(l, "s") && strings.HasSuffix(t.Form, "s") && r.doc.Child(i, "nummod") >= 0 {
		return true // a name in the plural: "eight Uzbeks"
	}
	for _, end := range []string{"er", "or", "ist", "man", "men", "ian", "ant", "ee", "people"} {
		if strings.HasSuffix(l, end) && len(l) > 4 && !things[l] {
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

// stateAt is the kind that token i gives as an adjective or participle. A past tense is a predicate and no state.
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
