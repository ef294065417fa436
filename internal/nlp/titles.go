package nlp

import (
	"slices"
	"strings"

	"dateline/internal/nouns"
	"dateline/internal/text"
)

// retitle mends the phrases of titles and names. News is full of "U.S. Secretary of State Antony Blinken", treebanks
// are not, and the network now and then takes the country for the head or the title for a part of the name. The
// person is the head; the title describes him and the rest belongs to the title. Names are cut to the person.
func retitle(doc *text.Doc) {
	changed := false
	for k := range doc.Names {
		n := &doc.Names[k]
		if n.Kind != text.PER {
			continue
		}
		p := person(doc, n)
		if p < 0 {
			continue
		}
		n.First = p
		changed = rehead(doc, titleStart(doc, p), p, n.End) || changed
	}
	if changed {
		doc.Index()
	}
}

// office tells whether a token is the noun of a title: "Secretary", "President".
func office(t *text.Token) bool {
	l := strings.ToLower(t.Form)
	return len(l) > 4 && nouns.Titles[l] && !descriptions[l] && capital(t.Form)
}

// descriptions are words of titles that are no office by themselves.
var descriptions = map[string]bool{"prime": true, "foreign": true, "defense": true, "defence": true, "former": true, "deputy": true, "chief": true}

func capital(s string) bool { return s != "" && 'A' <= s[0] && s[0] <= 'Z' }

// person is the first token of the person's own name within a name that may hold a title, or -1 where nothing is left
// of it.
func person(doc *text.Doc, n *text.Name) int {
	p := n.First
	for i := n.First; i < n.End-1; i++ {
		if office(&doc.Tokens[i]) {
			p = afterTitle(doc, i, n.End)
		}
	}
	if p >= n.End {
		return -1
	}
	return p
}

// afterTitle is the token behind a title whose office is token i: behind "of State" and "-General" too.
func afterTitle(doc *text.Doc, i, end int) int {
	i++
	for i+1 < end && (doc.Tokens[i].Form == "of" || doc.Tokens[i].Form == "-") {
		i += 2
	}
	return i
}

// longestTitle is how many tokens a title may have.
const longestTitle = 8

// titleStart is the first token of the title before the name that begins at p; p where there is none.
func titleStart(doc *text.Doc, p int) int {
	s, found := p, p
	first := doc.Sentences[doc.SentenceOf(p)].First
	for s > first && p-s < longestTitle {
		t := &doc.Tokens[s-1]
		if !capital(t.Form) && t.Form != "of" && t.Form != "-" || t.UPOS == text.PRON || t.UPOS == text.DET {
			break
		}
		s--
		if office(t) {
			found = s
		}
	}
	if found == p {
		return p
	}
	for s < found && !capital(doc.Tokens[s].Form) { // a title begins with a capital
		s++
	}
	return s
}

// rehead makes p the head of the tokens [s, end), of which those before p are a title, where one of the title's tokens
// is; it tells whether anything changed.
func rehead(doc *text.Doc, s, p, end int) bool {
	top := p
	for h := doc.Tokens[top].Head; h >= s && h < end; h = doc.Tokens[top].Head {
		top = h
	}
	if top >= p || s == p {
		return false
	}
	old := doc.Tokens[top]
	th := s + slices.IndexFunc(doc.Tokens[s:p], func(t text.Token) bool { return office(&t) })
	sent := doc.Sentences[doc.SentenceOf(p)]
	for i := sent.First; i < sent.End; i++ {
		if t := &doc.Tokens[i]; (i < s || i >= end) && t.Head >= s && t.Head < end {
			t.Head = p
		}
	}
	for i := s; i < p; i++ {
		dependent(doc, i, th, p)
	}
	for i := p + 1; i < end; i++ {
		if t := &doc.Tokens[i]; t.Head < p || t.Head >= end {
			t.Head, t.Deprel = p, "flat"
		}
	}
	doc.Tokens[p].Head, doc.Tokens[p].Deprel = old.Head, old.Deprel
	return true
}

// dependent hangs token i of a title whose office is th on it, and the office on the person.
func dependent(doc *text.Doc, i, th, p int) {
	t := &doc.Tokens[i]
	switch {
	case i == th:
		t.Head, t.Deprel = p, "nmod:desc"
	case t.Form == "of" && i+1 < p:
		t.Head, t.Deprel = i+1, "case"
	case i > th && doc.Tokens[i-1].Form == "of":
		t.Head, t.Deprel = th, "nmod"
	case t.Form == "-":
		t.Head, t.Deprel = th, "punct"
	case i < th && t.UPOS == text.ADJ:
		t.Head, t.Deprel = th, "amod"
	case i < th:
		t.Head, t.Deprel = th, "compound"
	default:
		t.Head, t.Deprel = th, "flat"
	}
}
