package nlp

import (
	"strings"
	"unicode"

	"dateline/internal/text"
)

// read has the network read the document without the "at least" before numbers, and hangs it on the numbers
// afterwards: "Gunmen killed at least 12 men" is to be read as "Gunmen killed 12 men", and the network, for which
// "at" begins a place, now and then loses subject and object over it.
func (a *Annotator) read(doc *text.Doc) {
	number := atLeast(doc)
	if len(number) == 0 {
		a.model.Annotate(doc)
		return
	}
	less, kept := without(doc, number)
	a.model.Annotate(less)
	restore(doc, less, kept)
	for at, n := range number {
		qualifier := at + 1
		doc.Tokens[at].UPOS, doc.Tokens[at].XPOS, doc.Tokens[at].Lemma = text.ADP, "IN", "at"
		doc.Tokens[at].Head, doc.Tokens[at].Deprel = qualifier, "case"
		l := &doc.Tokens[qualifier]
		l.UPOS, l.XPOS, l.Lemma, l.Head, l.Deprel = text.ADJ, "JJS", strings.ToLower(l.Form), n, "nmod"
	}
	doc.Index()
}

// atLeast finds "at least" and "at most" before numbers: the number's token by that of "at".
func atLeast(doc *text.Doc) map[int]int {
	found := map[int]int{}
	for i := 0; i+2 < len(doc.Tokens); i++ {
		if l := strings.ToLower(doc.Tokens[i+1].Form); l != "least" && l != "most" || !strings.EqualFold(doc.Tokens[i].Form, "at") {
			continue
		}
		n := i + 2
		if f := strings.ToLower(doc.Tokens[n].Form); (f == "a" || f == "another" || f == "some") && n+1 < len(doc.Tokens) {
			n++
		}
		if counts(doc.Tokens[n].Form) && doc.SentenceOf(i) == doc.SentenceOf(n) {
			found[i] = n
		}
	}
	return found
}

// counts tells whether a word is a number.
func counts(form string) bool {
	return unicode.IsDigit(initial(form)) || numerals[strings.ToLower(form)]
}

var numerals = set(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million score hundreds thousands dozens`)

// without is the document without the pairs of tokens that begin at the keys, and for each of its tokens its number in
// the whole.
func without(doc *text.Doc, pairs map[int]int) (less *text.Doc, kept []int) {
	less = &text.Doc{Text: doc.Text}
	for _, s := range doc.Sentences {
		first := len(kept)
		for i := s.First; i < s.End; i++ {
			if _, at := pairs[i]; at {
				i++
				continue
			}
			kept = append(kept, i)
			less.Tokens = append(less.Tokens, doc.Tokens[i])
		}
		s.First, s.End = first, len(kept)
		less.Sentences = append(less.Sentences, s)
	}
	return less, kept
}

// restore takes over what was read of the kept tokens.
func restore(doc, less *text.Doc, kept []int) {
	for i, t := range less.Tokens {
		if t.Head != text.Root {
			t.Head = kept[t.Head]
		}
		doc.Tokens[kept[i]] = t
	}
	doc.Names = doc.Names[:0]
	for _, n := range less.Names {
		n.First, n.End = kept[n.First], kept[n.End-1]+1
		doc.Names = append(doc.Names, n)
	}
}
