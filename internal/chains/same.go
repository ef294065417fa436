package chains

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/nouns"
	"dateline/internal/text"
)

// same finds the entity of a noun phrase that the sentence itself says m to be: apposition, copula, "known as".
func (f *finder) same(p *mention) *entity {
	doc := f.doc
	if doc.Is(p.Head, "appos") {
		return f.apposition(p)
	}
	if doc.Is(p.Head, "conj") {
		if e := f.alternative(p); e != nil {
			return e
		}
	}
	if subj := doc.Child(p.Head, "nsubj"); subj >= 0 && doc.Child(p.Head, "cop") >= 0 && f.predicates(p) {
		return f.predicated(p, subj)
	}
	if e := f.calledSo(p); e != nil {
		return e
	}
	return f.renaming(p)
}

var naming = set("designate list label brand classify describe regard recognize recognise declare name define view denounce")

// calledSo joins a group and what it is said to be: "designated the Front as a terrorist group".
func (f *finder) calledSo(p *mention) *entity {
	doc := f.doc
	v, c := doc.Tokens[p.Head].Head, doc.Child(p.Head, "case", "mark")
	as := c >= 0 && lower(doc.Tokens[c].Form) == "as" && doc.Is(p.Head, "obl", "advcl", "xcomp", "nmod")
	if v < 0 || p.def != indefinite || !naming[doc.Tokens[v].Lemma] || !as && !doc.Is(p.Head, "xcomp") {
		return nil
	}
	p.called = true
	for _, rel := range []string{"nsubj:pass", "obj"} {
		if m, ok := f.byHead[doc.Child(v, rel)]; ok && f.of[m] != nil && compatible(&f.mentions[m], p) {
			return f.of[m]
		}
	}
	return nil
}

// apposition joins "Kerry, the secretary of state" and "the secretary, John Kerry" and "the Front (SDF)".
func (f *finder) apposition(p *mention) *entity {
	m, ok := f.byHead[f.doc.Tokens[p.Head].Head]
	if !ok {
		return nil
	}
	g := &f.mentions[m]
	if p.First > 0 && f.doc.Tokens[p.First-1].Form == ":" {
		return nil // the name of who speaks, and what is said
	}
	if g.Kind == text.Nominal && p.Kind == text.Named && g.End == p.First && g.class != nouns.Object && !nouns.Countries[p.keyOf()] {
		p.reclass(g.class) // "the group X": the noun says what the name is
	}
	if !compatible(g, p) || g.Kind == text.Named && p.Kind == text.Named && !aliasLike(f.doc, g, p) {
		return nil
	}
	e := f.of[m]
	if e == nil {
		return nil
	}
	if f.another(p, e) {
		return nil
	}
	return e
}

// another tells whether p's name was somebody else's before.
func (f *finder) another(p *mention, e *entity) bool {
	return slices.ContainsFunc(p.keys, func(k string) bool { return len(f.byKey[k]) > 0 && !slices.Contains(f.byKey[k], e) })
}

// alternative joins "the Liberation Army, or LA".
func (f *finder) alternative(p *mention) *entity {
	cc := f.doc.Child(p.Head, "cc")
	m, ok := f.byHead[f.doc.Tokens[p.Head].Head]
	if !ok || cc < 0 || lower(f.doc.Tokens[cc].Form) != "or" || !acronymOf(f.doc, p, &f.mentions[m]) {
		return nil
	}
	return f.of[m]
}

// aliasLike tells whether a name in apposition is another form of the name before it, not its place or its member.
func aliasLike(doc *text.Doc, g, p *mention) bool {
	if c := doc.Child(p.Head, "advmod"); c >= 0 && lower(doc.Tokens[c].Form) == "formerly" {
		return true
	}
	if g.kind == p.kind && g.class != nouns.Place && doc.Tokens[p.First].Form != "(" {
		inParens := p.First > 0 && doc.Tokens[p.First-1].Form == "("
		return inParens || acronymOf(doc, p, g) || acronymOf(doc, g, p)
	}
	return acronymOf(doc, p, g)
}

// acronymOf tells whether a is made of initials of the words of b, in their order.
func acronymOf(doc *text.Doc, a, b *mention) bool {
	short := strings.ReplaceAll(doc.Tokens[a.Head].Form, ".", "")
	if n := utf8.RuneCountInString(short); n < 2 || n > 7 || a.End-a.First > 2 || strings.ToUpper(short) != short {
		return false
	}
	var initials []rune
	for i := b.First; i < b.End; i++ {
		for w := range strings.SplitSeq(doc.Tokens[i].Form, "-") {
			r, _ := utf8.DecodeRuneInString(w)
			if unicode.IsLetter(r) {
				initials = append(initials, unicode.ToUpper(r))
			}
		}
	}
	at := 0
	for _, r := range short {
		k := slices.Index(initials[at:], r)
		if k < 0 {
			return false
		}
		at += k + 1
	}
	return len(initials) >= 2
}

// compatible tells whether two mentions can be one thing by sort, number and gender.
func compatible(a, b *mention) bool {
	clash := a.class != nouns.UnknownClass && b.class != nouns.UnknownClass && a.class != b.class
	numbers := a.number == b.number || a.number == unknownNumber || b.number == unknownNumber
	return !clash && numbers && (a.gender == b.gender || a.gender == nouns.UnknownGender || b.gender == nouns.UnknownGender)
}

// predicates tells whether a predicate noun names what its subject is: definite, or a person's role, and asserted.
func (f *finder) predicates(p *mention) bool {
	doc := f.doc
	for _, c := range doc.Children(p.Head) {
		if doc.Is(c, "advmod") && negations[strings.ToLower(doc.Tokens[c].Form)] || doc.Is(c, "aux") && doc.Tokens[c].XPOS == "MD" {
			return false
		}
	}
	return p.def == definite || p.class == nouns.Person && p.def == indefinite
}

var negations = set("not n't n’t never no hardly")

// predicated joins a person and what they are said to be.
func (f *finder) predicated(p *mention, subj int) *entity {
	m, ok := f.byHead[subj]
	if !ok || f.of[m] == nil {
		return nil
	}
	g, e := &f.mentions[m], f.of[m]
	if g.pron.rel || g.pron.speech() || !compatible(g, p) || p.class != nouns.Person || e.class != nouns.Person {
		return nil
	}
	return e
}

var renamed = set("rename call know dub nickname title rechristen rebrand style")

// renaming joins "the former X, renamed Y", "also known as Y", "formerly Y".
func (f *finder) renaming(p *mention) *entity {
	doc := f.doc
	v := doc.Tokens[p.Head].Head
	if v >= 0 && shortening[doc.Tokens[v].Lemma] { // "known by its acronym XY"
		return f.shortened(p, v)
	}
	if p.Kind != text.Named || v < 0 || !doc.Is(p.Head, "xcomp", "obj", "obl") || !doc.Is(v, "acl") || !renamed[doc.Tokens[v].Lemma] {
		return nil
	}
	m, ok := f.byHead[f.wholeName(doc.Tokens[v].Head)]
	if !ok || f.of[m] == nil || !compatible(&mention{number: f.mentions[m].number}, &mention{number: p.number}) {
		return nil
	}
	if f.another(p, f.of[m]) {
		return nil
	}
	return f.of[m]
}

// wholeName is the head of the name that token i is part of, or i.
func (f *finder) wholeName(i int) int {
	if n := f.doc.NameAt(i); n != nil && namesThing(n.Kind) {
		return headOfName(f.doc, n)
	}
	return i
}

var shortening = set("acronym abbreviation initials nickname alias")

// shortened joins a body and the short form by which it is said to be known.
func (f *finder) shortened(p *mention, noun int) *entity {
	v := f.doc.Tokens[noun].Head
	if p.Kind != text.Named || v < 0 || !f.doc.Is(v, "acl") {
		return nil
	}
	if m, ok := f.byHead[f.doc.Tokens[v].Head]; ok {
		return f.of[m]
	}
	return nil
}
