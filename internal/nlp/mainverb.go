package nlp

import (
	"strings"

	"dateline/internal/text"
)

// mainVerbs mends clauses in which the network took the main verb for a participle: in "The commenters praised the
// efforts." and "Tamm, who leads the party, called for a vote." the forms do not tell the two apart. A full sentence
// without a finite verb of its own is taken to have one where a past form may be it.
func mainVerbs(doc *text.Doc) {
	changed := false
	for _, s := range doc.Sentences {
		for n := s.First; n < s.End; n++ {
			if v := describes(doc, n); v >= 0 {
				govern(doc, n, v, s)
				doc.Index()
			}
		}
		r := rootIn(doc, s)
		if r < 0 || !stopped(doc, s) || !nominal(doc, r) {
			continue
		}
		if v := mainVerb(doc, r, s); v >= 0 {
			crown(doc, r, v, s)
			changed = true
		}
	}
	if changed {
		doc.Index()
	}
}

// describes is the past form before noun n that is to be its verb, or -1: a noun that has a subject, but no copula,
// is the object of what seems to describe it: "Chad imposed sanctions".
func describes(doc *text.Doc, n int) int {
	if u := doc.Tokens[n].UPOS; u != text.NOUN && u != text.PROPN {
		return -1
	}
	subject := doc.Child(n, "nsubj")
	if subject < 0 || subject > n || doc.Child(n, "cop") >= 0 {
		return -1
	}
	for _, c := range doc.Children(n) {
		if x := doc.Tokens[c].XPOS; c > subject && c < n && doc.Is(c, "amod") && (x == "VBN" || x == "VBD") && doc.Tokens[c].UPOS == text.VERB {
			return c
		}
	}
	return -1
}

// govern makes v, which hung from noun n, govern it: what hung from n before v, and clauses and marks behind n, hang
// from v.
func govern(doc *text.Doc, n, v int, s text.Sentence) {
	for i := s.First; i < s.End; i++ {
		t := &doc.Tokens[i]
		clause := t.UPOS == text.VERB || t.UPOS == text.AUX
		if t.Head == n && i != v && (i < v || i > n && (clause || doc.Is(i, "obl", "advcl", "parataxis", "punct", "ccomp"))) && !(i > n && doc.Is(i, "acl")) {
			t.Head = v
		}
	}
	m, o := &doc.Tokens[v], &doc.Tokens[n]
	m.Head, m.Deprel, m.XPOS = o.Head, o.Deprel, "VBD"
	o.Head, o.Deprel = v, "obj"
}

func rootIn(doc *text.Doc, s text.Sentence) int {
	for i := s.First; i < s.End; i++ {
		if doc.Tokens[i].Head == text.Root {
			return i
		}
	}
	return -1
}

// stopped tells whether a sentence ends with a full stop: headings and captions seldom do.
func stopped(doc *text.Doc, s text.Sentence) bool {
	for i := s.End - 1; i >= s.First && i >= s.End-2; i-- {
		if f := doc.Tokens[i].Form; f == "." {
			return true
		}
	}
	return false
}

// nominal tells whether a noun heads its sentence as no sentence's predicate.
func nominal(doc *text.Doc, r int) bool {
	u := doc.Tokens[r].UPOS
	return (u == text.NOUN || u == text.PROPN) && doc.Child(r, "cop", "nsubj", "parataxis", "ccomp") < 0
}

// mainVerb finds the past form that may be the main verb of a sentence which noun r heads, or -1.
func mainVerb(doc *text.Doc, r int, s text.Sentence) int {
	for _, c := range doc.Children(r) {
		if c > r && acts(doc, c) && !comma(doc, c) {
			return c
		}
	}
	inserted := doc.Child(r, "acl:relcl", "appos") // "Tamm, who leads the party, called"
	for v := r + 2; inserted > r && v < s.End; v++ {
		if acts(doc, v) && comma(doc, v) && commaBetween(doc, r, v-1) && doc.Within(v, r) {
			return v
		}
	}
	return -1
}

// acts tells whether token v is a past form without subject and auxiliary that may stand by itself: with an object, or
// a verb that needs none. What is done "by" somebody is passive.
func acts(doc *text.Doc, v int) bool {
	t := &doc.Tokens[v]
	if t.XPOS != "VBN" && t.XPOS != "VBD" || !doc.Is(v, "acl") || doc.Child(v, "aux", "mark", "nsubj", "obl:agent") >= 0 {
		return false
	}
	return doc.Child(v, "obj", "ccomp") > v || objectless[strings.ToLower(t.Lemma)]
}

// objectless are verbs that make sentences without an object.
var objectless = set(`call press push appeal originate rank aim arrive travel agree vote protest march rally warn insist argue fall rise die
	happen begin come go stand remain stay return respond react refuse decline fail apologize resign quit flee meet talk speak pledge vow`)

func comma(doc *text.Doc, v int) bool { return v > 0 && doc.Tokens[v-1].Form == "," }

func commaBetween(doc *text.Doc, i, j int) bool {
	for k := i + 1; k < j; k++ {
		if doc.Tokens[k].Form == "," {
			return true
		}
	}
	return false
}

// crown makes v the main verb and noun r its subject; what hung from r behind v, or is no part of its phrase, hangs
// from v.
func crown(doc *text.Doc, r, v int, s text.Sentence) {
	for i := s.First; i < s.End; i++ {
		if t := &doc.Tokens[i]; t.Head == r && i != v && (i > v || doc.Is(i, "obl", "advmod", "advcl", "cc", "discourse")) {
			t.Head = v
		}
	}
	doc.Tokens[r].Head, doc.Tokens[r].Deprel = v, "nsubj"
	m := &doc.Tokens[v]
	m.Head, m.Deprel, m.UPOS, m.XPOS = text.Root, "root", text.VERB, "VBD"
}
