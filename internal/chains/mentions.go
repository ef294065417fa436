package chains

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/nouns"
	"dateline/internal/text"
)

type number uint8

const (
	unknownNumber number = iota
	singular
	plural
)

// definiteness is how a nominal is introduced.
type definiteness uint8

const (
	bare definiteness = iota
	definite
	demonstrative
	indefinite
	possessed
)

// mention is a noun phrase with what its own words tell.
type mention struct {
	text.Mention
	sent   int
	class  nouns.Class
	gender nouns.Gender
	number number
	kind   text.NameKind
	pron   pronoun
	def    definiteness
	keys   []string // forms of its name under which it can be met again
	last   string   // last word of a person's name
	first  string   // first word of a person's name of two or more
	head   string   // lemma of the head in lower case
	mods   []string // lower-case content words that modify the head
	words  []string // head and mods
	roles  []string // what it says its thing is: head words of titles and appositions
	titled int      // head of the name that this title stands before, or -1
	called bool     // an indefinite noun that says what another is: "designated as a terrorist group"
}

// outside are the relations that do not belong to a noun phrase's core.
var outside = set("acl", "appos", "conj", "cc", "case", "punct", "parataxis", "cop", "nsubj", "csubj", "mark", "advcl", "aux", "expl",
	"ccomp", "xcomp", "obj", "iobj", "obl", "discourse", "vocative", "dislocated", "dep", "list", "orphan", "reparandum", "root", "cc:preconj")

// unmentioned are the relations whose tokens are part of another word's phrase.
var unmentioned = set("flat", "fixed", "goeswith", "compound", "expl", "discourse", "reparandum", "nmod:desc", "nmod:unmarked", "obl:unmarked", "obl:tmod", "nmod:tmod", "vocative", "case", "advmod", "det", "dep")

// mentionsOf returns the noun phrases of a document, in the order of their heads.
func mentionsOf(doc *text.Doc) []mention {
	var out []mention
	known := lastNames(doc)
	for s, sent := range doc.Sentences {
		for i := sent.First; i < sent.End; i++ {
			m, ok := mentionAt(doc, i)
			if (!ok || m.Kind == text.Nominal) && known[lower(doc.Tokens[i].Form)] {
				if w, is := mistagged(doc, i); is {
					m, ok = w, true
				}
			}
			if ok {
				m.sent = s
				out = append(out, m)
			}
		}
	}
	return out
}

// lastNames are the last words of the full names of persons.
func lastNames(doc *text.Doc) map[string]bool {
	m := map[string]bool{}
	for _, n := range doc.Names {
		if w := lower(doc.Tokens[n.End-1].Form); n.Kind == text.PER && n.End-n.First > 1 && len(w) > 2 && !alsoWords[w] {
			m[w] = true
		}
	}
	for i := range doc.Tokens {
		if f := doc.Tokens[i].Form; m[f] {
			delete(m, f) // it is a common word of this text too
		}
	}
	return m
}

// mistagged takes a capitalised word, whatever the tagger took it for, for the name of the person who bears it
// elsewhere in the document.
func mistagged(doc *text.Doc, i int) (mention, bool) {
	t := &doc.Tokens[i]
	if r, _ := utf8.DecodeRuneInString(t.Form); !unicode.IsUpper(r) || doc.Is(i, "flat", "compound", "amod", "nmod:desc") || doc.NameAt(i) != nil || t.UPOS == text.PROPN && t.XPOS != "NNPS" {
		return mention{}, false
	}
	w := lower(t.Form)
	m := mention{titled: -1, head: w, kind: text.PER, class: nouns.Person, number: singular, keys: []string{w}, last: w, words: []string{w}}
	m.Mention = text.Mention{First: i, End: i + 1, Head: i, Kind: text.Named}
	return m, true
}

// alsoWords are last names that begin sentences as other words.
var alsoWords = set("may will ban sun so but the how than she you her can long young wise best more many most king park rice major general day last first under")

func lower(s string) string { return strings.ToLower(s) }

// mentionAt is the mention that token i heads. Parts of names, titles before names, and words for times are none.
func mentionAt(doc *text.Doc, i int) (mention, bool) {
	t := &doc.Tokens[i]
	if t.UPOS == text.PRON || t.XPOS == "PRP$" || t.XPOS == "WDT" && strings.EqualFold(t.Form, "which") || t.XPOS == "WDT" && strings.EqualFold(t.Form, "that") {
		return pronounAt(doc, i)
	}
	if t.UPOS != text.NOUN && t.UPOS != text.PROPN || unmentioned[t.Deprel] {
		return mention{}, false
	}
	name := doc.NameAt(i)
	if name != nil && !namesThing(name.Kind) {
		name = nil
	}
	if name != nil && headOfName(doc, name) != i {
		return mention{}, false
	}
	m := mention{head: strings.ToLower(t.Lemma), titled: -1}
	if t.Lemma == "" || t.Lemma == "_" {
		m.head = strings.ToLower(t.Form)
	}
	if nouns.Times[m.head] || m.head[0] >= '0' && m.head[0] <= '9' {
		return mention{}, false
	}
	m.First, m.End = coreSpan(doc, i)
	if name != nil {
		m.First, m.End = min(m.First, name.First), max(m.End, name.End)
	}
	m.Head, m.Kind = i, text.Nominal
	m.describe(doc, name)
	if name == nil {
		m.titled = nameAfterTitle(doc, &m)
	}
	return m, true
}

// nameAfterTitle is the head of a person's name that ends a title's phrase, where the parser took the title for
// the head: "Secretary of State Jane Roe". It is -1 where there is none.
func nameAfterTitle(doc *text.Doc, m *mention) int {
	if nouns.ClassOf(m.head) != nouns.Person || m.number != singular {
		return -1
	}
	name := doc.NameAt(m.End - 1)
	if m.End < len(doc.Tokens) && m.End == m.Head+1 && doc.Is(m.Head, doc.Tokens[m.End].Deprel) && doc.Tokens[m.End].Head == doc.Tokens[m.Head].Head {
		name = doc.NameAt(m.End) // title and name taken for two subjects of one verb
	}
	if name == nil || name.Kind != text.PER || name.First <= m.Head {
		return -1
	}
	if doc.Tokens[m.Head].UPOS != text.PROPN && !nouns.Titles[m.head] && name.First != m.Head+1 {
		return -1
	}
	h := headOfName(doc, name)
	if doc.Is(h, "appos", "conj", "nmod:poss") || doc.Tokens[name.First-1].UPOS == text.ADP {
		return -1
	}
	return h
}

func namesThing(k text.NameKind) bool {
	return k == text.PER || k == text.ORG || k == text.LOC || k == text.NORP
}

// headOfName is the token of a name that hangs on a word outside it, rather not as a mere part of another name.
func headOfName(doc *text.Doc, n *text.Name) int {
	for i := n.First; i < n.End; i++ {
		if h := doc.Tokens[i].Head; (h < n.First || h >= n.End) && !unmentioned[doc.Tokens[i].Deprel] {
			return i
		}
	}
	return doc.HeadOf(n.First, n.End)
}

// coreSpan is the run of tokens around head i that are the phrase itself: no relative clause, apposition or conjunct.
func coreSpan(doc *text.Doc, i int) (first, end int) {
	in := map[int]bool{i: true}
	var add func(int)
	add = func(j int) {
		for _, c := range doc.Children(j) {
			rel, _, _ := strings.Cut(doc.Tokens[c].Deprel, ":")
			if j == i && outside[rel] || rel == "acl" || rel == "appos" || rel == "parataxis" {
				continue
			}
			in[c] = true
			add(c)
		}
	}
	add(i)
	punct := func(j int) bool { return j >= 0 && j < len(doc.Tokens) && doc.Tokens[j].UPOS == text.PUNCT }
	for first = i; in[first-1] || punct(first-1) && in[first-2]; first-- {
	}
	for end = i + 1; in[end] || punct(end) && in[end+1]; end++ {
	}
	if doc.Tokens[end-1].XPOS == "POS" && end-1 > i {
		end--
	}
	return first, end
}

// describe fills in what the phrase's words tell.
func (m *mention) describe(doc *text.Doc, name *text.Name) {
	t := &doc.Tokens[m.Head]
	m.number = singular
	if t.XPOS == "NNS" || t.XPOS == "NNPS" {
		m.number = plural
	}
	for _, c := range doc.Children(m.Head) {
		m.modifier(doc, c)
	}
	m.words = append([]string{m.head}, m.mods...)
	if name != nil || t.UPOS == text.PROPN && t.XPOS != "NNPS" && !nouns.CommonHeads[m.head] {
		m.describeName(doc, name)
		return
	}
	m.class = nouns.ClassOf(m.head)
	m.gender = nouns.Genders[m.head]
	if m.class == nouns.Person && m.number == singular {
		m.roles = append(m.roles, first(nouns.RoleForms[m.head], m.head))
	}
}

// modifier sorts a dependent of the head into what it says.
func (m *mention) modifier(doc *text.Doc, c int) {
	t := &doc.Tokens[c]
	w := strings.ToLower(t.Form)
	switch {
	case doc.Is(c, "det"):
		m.def = determiners[w]
	case doc.Is(c, "nmod:poss"):
		m.def = possessed
		if t.UPOS != text.PRON && t.XPOS != "PRP$" {
			m.mods = append(m.mods, w)
		}
	case doc.Is(c, "nmod:desc"):
		role := strings.ToLower(t.Lemma)
		m.roles = append(m.roles, first(nouns.RoleForms[role], role))
		m.gender = first(m.gender, nouns.Genders[role], nouns.TitleGenders[strings.TrimSuffix(w, ".")])
		m.mods = append(m.mods, role)
		for _, g := range doc.Children(c) {
			if !doc.Is(g, "punct") && !doc.Is(g, "det") {
				m.mods = append(m.mods, strings.ToLower(doc.Tokens[g].Form))
			}
		}
	case doc.Is(c, "nmod") && m.Head < c:
		m.mods = append(m.mods, strings.ToLower(t.Lemma))
	case doc.Is(c, "amod", "compound", "nummod", "flat"):
		m.mods = append(m.mods, strings.ToLower(t.Form))
		if nouns.Numerals[w] {
			m.number = plural
		}
	}
}

// first returns the first of its arguments that says anything.
func first[T comparable](values ...T) (zero T) {
	for _, v := range values {
		if v != zero {
			return v
		}
	}
	return zero
}

var determiners = map[string]definiteness{
	"the": definite, "this": demonstrative, "that": demonstrative, "these": demonstrative, "those": demonstrative,
	"a": indefinite, "an": indefinite, "another": indefinite, "some": indefinite, "any": indefinite, "no": indefinite, "each": indefinite, "every": indefinite,
	"both": definite,
}

func set(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		for _, f := range strings.Fields(w) {
			m[f] = true
		}
	}
	return m
}
