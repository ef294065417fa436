package statements

import (
	"slices"
	"strings"

	"dateline/internal/cues"
	"dateline/internal/quotations"
	"dateline/internal/text"
)

// mainSubject returns the subject of the main clause of the sentence of x, outside its words, or -1.
func (f *finder) mainSubject(x *found) int {
	s := f.doc.Sentences[x.sent]
	for i := s.First; i < x.verb; i++ {
		if f.doc.Is(i, "nsubj") && (i < x.first || i >= x.end) && f.maySpeak(i, cues.Cue{}) && !strings.HasPrefix(f.doc.Tokens[i].XPOS, "W") {
			return i
		}
	}
	return -1
}

// carried returns the speaker of the cue before the participle at i that goes on after it ("…, she said, adding
// that …"), or -1.
func (f *finder) carried(i, n int) int {
	if f.doc.Tokens[i].XPOS != "VBG" || f.doc.Is(i, "acl") || f.ownSubject(i, false) >= 0 || len(f.found) == 0 || f.doc.Tokens[i-1].Form != "," {
		return -1
	}
	last := f.found[len(f.found)-1]
	goesOn := f.doc.Tokens[i].Lemma == "add" // whoever spoke before, whatever the tree hangs it from
	if last.sent != n || last.verb > i || !goesOn && last.end > i+1 && f.doc.Within(i, last.verb) && f.doc.Tokens[i].Head != last.verb {
		return -1
	}
	return last.speaker
}

// named returns the name that the description headed by s stands in apposition to ("Ann Lee, a doctor, …"), or s.
func (f *finder) named(s int) int {
	first, _ := f.phrase(s)
	lo := f.doc.Sentences[f.doc.SentenceOf(s)].First
	if first-2 < lo || f.doc.Tokens[first-1].Form != "," || f.doc.Tokens[first-2].UPOS != text.PROPN || f.doc.Tokens[s].UPOS == text.PROPN {
		return s
	}
	if f.doc.Tokens[first].UPOS != text.DET || lowerIs(f.doc.Tokens[first].Form, "some") {
		return s
	}
	if t := f.top(first-2, lo); t >= 0 {
		return t
	}
	return s
}

// agent returns the token that heads the by-phrase of the passive at i, or -1.
func (f *finder) agent(i int) int {
	for _, k := range f.doc.Children(i) {
		if !f.doc.Is(k, "obl", "nmod") || k < i {
			continue
		}
		if c := f.doc.Child(k, "case"); c >= 0 && lowerIs(f.doc.Tokens[c].Form, "by") {
			return k
		}
	}
	return -1
}

// subject returns the token that heads whoever does the verb at i, or -1: its own subject, or that of the
// clause it hangs from.
func (f *finder) subject(i, depth int, mayInvert bool) int {
	if depth > 6 {
		return -1
	}
	if s := f.ownSubject(i, mayInvert); s >= 0 {
		return f.antecedent(s, i)
	}
	if s := f.lentSubject(i); s >= 0 {
		return s
	}
	t := &f.doc.Tokens[i]
	if t.Head == text.Root {
		return f.subjectBeside(i)
	}
	h := t.Head
	switch {
	case f.doc.Is(i, "acl:relcl"):
		return h
	case f.doc.Is(i, "acl") && f.beside(h, i):
		if v := f.doc.Tokens[h].Head; v >= 0 && f.doc.Is(h, "obj", "obl") {
			return f.subject(v, depth+1, false)
		}
		return h
	case f.doc.Is(i, "acl"):
		return f.authorOf(h, depth)
	case f.doc.Is(i, "conj", "xcomp", "advcl", "parataxis", "dep", "ccomp", "list"):
		if f.doc.Is(i, "conj") && isNominal(f.doc.Tokens[h].UPOS) && f.doc.Tokens[h].UPOS != text.VERB && f.doc.Child(h, "nsubj") < 0 {
			return f.subjectBeside(i)
		}
		if f.doc.Is(i, "parataxis", "ccomp") && f.finite(i) {
			return f.subjectBeside(i)
		}
		if isSaying(&f.doc.Tokens[h]) && f.doc.Tokens[i].XPOS == "VBG" {
			return f.quotedPerson(h)
		}
		return f.subject(h, depth+1, false)
	}
	return f.subjectBeside(i)
}

// beside tells whether the participle at i stands after a comma, and tells more of the whole clause rather than of the noun
// h that the tree hung it from: "blamed his rivals, saying …".
func (f *finder) beside(h, i int) bool {
	return f.doc.Tokens[i].XPOS == "VBG" && i > 0 && f.doc.Tokens[i-1].Form == "," && !documents[f.doc.Tokens[h].Lemma] && !remarks[f.doc.Tokens[h].Lemma]
}

// lentSubject returns the subject of the verb at i that the tree gave to the participle after it, or -1: "a poll released
// on Monday found that …".
func (f *finder) lentSubject(i int) int {
	if !f.finite(i) {
		return -1
	}
	verbs := f.doc.Children(i)
	if f.doc.Is(i, "ccomp") && f.doc.Tokens[i].Head != text.Root {
		verbs = append(slices.Clone(verbs), f.doc.Tokens[i].Head)
	}
	for _, k := range verbs {
		if k > i || k != f.doc.Tokens[i].Head && !f.doc.Is(k, "ccomp", "csubj", "advcl") || !f.past(k) || f.doc.Child(k, "mark", "aux", "obj") >= 0 {
			continue
		}
		if s := f.doc.Child(k, "nsubj"); s >= 0 && s < k && documents[f.doc.Tokens[s].Lemma] && !f.commaBetween(s, i) {
			return s
		}
	}
	return -1
}

// quotedPerson returns who is quoted by the verb at h: "was quoted as saying", "cited two officials as saying".
func (f *finder) quotedPerson(h int) int {
	if f.passive(h) {
		if s := f.doc.Child(h, "nsubj"); s >= 0 {
			return f.antecedent(s, h)
		}
	}
	return f.doc.Child(h, "obj")
}

// ownSubject returns the subject that stands with the verb at i: before it, or after it where the two are
// turned about ("…, said Ann Lee"). A noun phrase right before the verb is believed before the tree.
func (f *finder) ownSubject(i int, mayInvert bool) int {
	k := f.nsubj(i)
	if mayInvert && f.inverted(i) && (k < 0 || k > i || quotations.IsMark(f.doc.Tokens[i-1].Form) || f.isPerson(i+1) && !f.isPerson(k)) {
		return f.phraseAfter(i)
	}
	b := f.subjectBeside(i)
	if b < 0 || k > i || b == k {
		return k
	}
	if k < 0 && f.finite(i) || k >= 0 && (!f.doc.Within(b, k) && !f.doc.Within(k, b) || f.isName(b) && !f.isName(k)) {
		return b
	}
	return k
}

// nsubj returns the active subject that the tree gives the verb at i, or -1. A word within a quotation is no
// subject of a verb outside it.
func (f *finder) nsubj(i int) int {
	for _, k := range f.doc.Children(i) {
		if !f.doc.Is(k, "nsubj") || strings.HasSuffix(f.doc.Tokens[k].Deprel, ":pass") && !f.activeAfterAll(i) {
			continue
		}
		if q := f.in[k]; (q < 0 || q == f.in[i]) && !times[f.doc.Tokens[k].Lemma] {
			return k
		}
	}
	return -1
}

// isName tells whether token i is a proper noun other than a title's or a body's beginning.
func (f *finder) isName(i int) bool {
	return f.isPerson(i) || f.doc.Tokens[i].UPOS == text.PROPN && f.doc.NameAt(i) == nil
}

// isPerson tells whether token i is part of a person's name.
func (f *finder) isPerson(i int) bool {
	n := f.doc.NameAt(i)
	return n != nil && n.Kind == text.PER
}

// inverted tells whether the verb at i follows a mark that ends quoted or reported words.
func (f *finder) inverted(i int) bool {
	s := f.doc.Sentences[f.doc.SentenceOf(i)]
	if i <= s.First && !f.quoteJustClosed(i) || i+1 >= s.End {
		return false
	}
	p := f.doc.Tokens[i-1].Form
	return (p == "," || p == "—" || p == "–" || p == "--" || quotations.IsMark(p)) && startsPhrase(&f.doc.Tokens[i+1]) &&
		strings.HasPrefix(f.doc.Tokens[i].XPOS, "VB") && f.doc.Tokens[i].XPOS != "VBG"
}

// phraseAfter returns the head of the noun phrase that begins right after token i, or -1.
func (f *finder) phraseAfter(i int) int {
	s := f.doc.Sentences[f.doc.SentenceOf(i)]
	last := -1
	for j := i + 1; j < s.End; j++ {
		switch u := f.doc.Tokens[j].UPOS; u {
		case text.NOUN, text.PROPN, text.PRON:
			last = j
		case text.DET, text.ADJ, text.NUM:
			if t := &f.doc.Tokens[j]; t.Lemma == "old" || last < 0 && isCapital(t.Form) && j+1 < s.End && f.doc.Tokens[j+1].UPOS == text.PUNCT {
				last = j // "the 46-year-old"; a name that was taken for an adjective
			}
		case text.PUNCT:
			if f.doc.Tokens[j].Form != "-" {
				return f.climb(last)
			}
		case text.PART:
			if f.doc.Tokens[j].XPOS != "POS" {
				return f.climb(last)
			}
		default:
			return f.climb(last)
		}
	}
	return f.climb(last)
}

// climb returns the head of the name or compound that token i is part of.
func (f *finder) climb(i int) int {
	for i >= 0 && f.doc.Is(i, "flat", "compound", "goeswith") {
		h := f.doc.Tokens[i].Head
		if h < 0 || !isNominal(f.doc.Tokens[h].UPOS) || f.verbOrMarkBetween(min(i, h), max(i, h)) {
			break
		}
		i = h
	}
	return i
}

// verbOrMarkBetween tells whether a verb, a preposition or a comma stands between tokens i and j, so that they
// are no one name.
func (f *finder) verbOrMarkBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		switch f.doc.Tokens[k].UPOS {
		case text.VERB, text.AUX, text.ADP:
			return true
		}
	}
	return false
}

// subjectBeside returns the head of the noun phrase right before the verb at i, adverbs, auxiliaries and an
// apposition between allowed, or -1.
func (f *finder) subjectBeside(i int) int {
	s := f.doc.Sentences[f.doc.SentenceOf(i)]
	if x := f.doc.Tokens[i].XPOS; (x == "VBG" || x == "VBN" || x == "VB") && f.doc.Child(i, "aux") < 0 {
		return -1
	}
	for j := i - 1; j >= s.First; j-- {
		switch f.doc.Tokens[j].UPOS {
		case text.AUX, text.ADV:
		case text.ADJ, text.DET:
			switch w := strings.ToLower(f.doc.Tokens[j].Form); {
			case !speakingPronouns[w]:
				return -1
			case j == s.First || !isNominal(f.doc.Tokens[j-1].UPOS):
				return j // "most said", not "the two both said"
			}
		case text.NOUN, text.PROPN, text.PRON, text.SYM:
			if times[f.doc.Tokens[j].Lemma] {
				return -1
			}
			return f.top(j, s.First)
		case text.PUNCT:
			if w := f.doc.Tokens[j].Form; (w == "," || w == "—" || w == "–" || w == "--") && j == i-1 {
				return f.beforeApposition(j)
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// top returns the head of the whole noun phrase that ends with the noun at j, or -1 where it hangs from a
// preposition that belongs to no noun.
func (f *finder) top(j, first int) int {
	for range 12 {
		t := &f.doc.Tokens[j]
		if f.doc.Is(j, "obl") && (f.doc.Child(j, "case") >= 0 || f.doc.Tokens[j].UPOS != text.SYM) {
			return -1 // "42% say" has a subject, whatever the tree says
		}
		up := f.doc.Is(j, "flat", "compound", "goeswith", "conj", "nmod") || f.doc.Child(j, "case") >= 0 && f.doc.Tokens[f.doc.Child(j, "case")].XPOS != "POS"
		if !up {
			return j
		}
		if f.doc.Is(j, "flat", "compound") && t.Head > j && f.doc.Tokens[t.Head].UPOS == text.VERB {
			return j // a compound with no noun to belong to
		}
		if t.Head < first || !isNominal(f.doc.Tokens[t.Head].UPOS) || t.Head > j && f.doc.Is(j, "conj", "nmod") {
			return -1
		}
		j = t.Head
	}
	return -1
}

// beforeApposition returns the head of the noun phrase that the apposition or relative clause ending with the
// comma at c follows: "Ann Lee, who leads the group, told …".
func (f *finder) beforeApposition(c int) int {
	s, mark := f.doc.Sentences[f.doc.SentenceOf(c)], f.doc.Tokens[c].Form
	start := -1
	for j := c - 1; j >= s.First; j-- {
		if quotations.IsMark(f.doc.Tokens[j].Form) {
			if start < 0 {
				return -1
			}
			return f.phraseAfter(j)
		}
		if f.doc.Tokens[j].Form == mark && start < 0 {
			start = j
		}
	}
	if start < 0 {
		return -1
	}
	if f.isPerson(start+1) && f.isPerson(c-1) && f.doc.NameAt(start+1) == f.doc.NameAt(c-1) {
		return f.climb(start + 1) // "a lawyer, Ann Lee, said"
	}
	if start > s.First && isNominal(f.doc.Tokens[start-1].UPOS) {
		return f.top(start-1, s.First)
	}
	return -1
}

// antecedent returns what the relative pronoun s of the clause of the verb at i stands for, or s itself.
func (f *finder) antecedent(s, i int) int {
	t := &f.doc.Tokens[s]
	if !strings.HasPrefix(t.XPOS, "W") {
		return s
	}
	for h := i; h != text.Root; h = f.doc.Tokens[h].Head {
		if f.doc.Is(h, "acl") && f.doc.Tokens[h].Head >= 0 && f.doc.Tokens[h].Head < s {
			return f.doc.Tokens[h].Head
		}
	}
	if s > 0 && f.doc.Tokens[s-1].Form == "," && s > 1 && isNominal(f.doc.Tokens[s-2].UPOS) {
		return f.climb(s - 2)
	}
	return -1
}

// authorOf returns who speaks in the document or remark that the noun at h names ("a statement saying …"): its
// possessor, whoever makes it, or the thing itself.
func (f *finder) authorOf(h, depth int) int {
	if !isNominal(f.doc.Tokens[h].UPOS) {
		return f.subject(h, depth+1, false)
	}
	if !documents[f.doc.Tokens[h].Lemma] && !remarks[f.doc.Tokens[h].Lemma] {
		return h
	}
	for _, k := range f.doc.Children(h) {
		if f.doc.Is(k, "nmod:poss") && k < h {
			return k
		}
		if f.doc.Is(k, "nmod") {
			if c := f.doc.Child(k, "case"); c >= 0 && (lowerIs(f.doc.Tokens[c].Form, "by") || lowerIs(f.doc.Tokens[c].Form, "from")) {
				return k
			}
		}
	}
	if v := f.doc.Tokens[h].Head; v >= 0 && f.doc.Is(h, "obj", "obl", "nmod") && f.doc.Tokens[v].UPOS == text.VERB {
		if s := f.subject(v, depth+1, false); s >= 0 && remarks[f.doc.Tokens[h].Lemma] {
			return s
		}
	}
	return h
}

// maySpeak tells whether token s may head the speaker of cue c.
func (f *finder) maySpeak(s int, c cues.Cue) bool {
	t := &f.doc.Tokens[s]
	l := strings.ToLower(t.Lemma)
	if c.Takes(cues.OnlyDocument) && !documents[l] {
		return false
	}
	switch t.UPOS {
	case text.PRON, text.DET:
		w := strings.ToLower(t.Form)
		return speakingPronouns[w] || isCapital(t.Form) && !pronouns[w] // a name that was taken for a pronoun
	case text.NOUN, text.PROPN, text.NUM, text.ADJ, text.X, text.SYM:
		return !mute[l]
	}
	return false
}
