package chains

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// describeName fills in what a name tells: the forms under which it can be met again, and its bearer's sort.
func (m *mention) describeName(doc *text.Doc, name *text.Name) {
	m.Kind = text.Named
	start, end := nameRun(doc, m)
	if name != nil {
		start, end = name.First, name.End
		m.kind = name.Kind
	}
	parts := nameWords(doc, start, end)
	if len(parts) == 0 {
		return
	}
	m.class = m.nameClass(parts)
	parts = append(m.partOf(doc), parts...)
	if len(parts) == 1 && (groupNouns[parts[0]] || placeNouns[parts[0]] || m.class == group) {
		parts = append(parts, ofName(doc, m.Head)...)
	}
	if m.class == person && m.kind == "" {
		m.kind = text.PER
	}
	if m.class == group && m.number == plural {
		m.number = unknownNumber // "the Forces … it"
	}
	full := strings.Join(parts, " ")
	m.keys = append(m.keys, canonical(full))
	if m.class == person {
		m.last = parts[len(parts)-1]
		if len(parts) > 1 {
			m.first = parts[0]
			m.gender = first(m.gender, firstNames[parts[0]])
		} else {
			m.gender = first(m.gender, unknownGender)
		}
	}
	m.words = append(m.words, parts...)
}

// agreeOnNames lets the clear names of a document decide the unclear ones: a single word that is the last of some
// person's full name is that person's, and a name takes the sort that most of its mentions were given.
func agreeOnNames(mentions []mention) {
	lasts, votes := map[string]int{}, map[string]*[object + 1]int{}
	for i := range mentions {
		m := &mentions[i]
		if m.Kind != text.Named || len(m.keys) == 0 {
			continue
		}
		if m.class == person && m.first != "" {
			lasts[m.last]++
		}
		if votes[m.keys[0]] == nil {
			votes[m.keys[0]] = &[object + 1]int{}
		}
		votes[m.keys[0]][m.class]++
	}
	for i := range mentions {
		m := &mentions[i]
		if m.Kind != text.Named || len(m.keys) == 0 {
			continue
		}
		if strong := strongest(votes[m.keys[0]]); strong != m.class && strong != unknownClass {
			m.reclass(strong)
		}
		if lasts[m.keys[0]] > 0 && m.class != person && m.number == singular {
			m.reclass(person)
		}
	}
}

// strongest is the sort with most votes, the unknown left aside; unknown where two stand equal.
func strongest(votes *[object + 1]int) class {
	best := unknownClass
	tie := false
	for c := person; c <= object; c++ {
		switch n := votes[c]; {
		case n == 0:
		case best == unknownClass || n > votes[best]:
			best, tie = c, false
		case n == votes[best]:
			tie = true
		}
	}
	if tie {
		return unknownClass
	}
	return best
}

func (m *mention) keyOf() string {
	if len(m.keys) == 0 {
		return ""
	}
	return m.keys[0]
}

// reclass gives a name another sort.
func (m *mention) reclass(c class) {
	m.class = c
	m.kind = map[class]text.NameKind{person: text.PER, group: text.ORG, place: text.LOC}[c]
	if words := strings.Fields(m.keyOf()); c == person && len(words) > 0 {
		m.last = words[len(words)-1]
		if len(words) > 1 {
			m.first = words[0]
		}
	}
}

// titled is the entity of the name after a title.
func (f *finder) titled(p *mention) *entity {
	m, ok := f.byHead[p.titled]
	if !ok {
		return nil
	}
	if f.of[m] == nil {
		f.resolve(m)
	}
	return f.of[m]
}

// partOf is the modifier that makes a place's name that of a part of it: "northern Mali".
func (m *mention) partOf(doc *text.Doc) (parts []string) {
	for _, c := range doc.Children(m.Head) {
		if w := lower(doc.Tokens[c].Form); m.class == place && c < m.Head && partWords[w] && doc.Is(c, "amod", "compound") {
			parts = append(parts, w)
		}
	}
	return parts
}

// ofName is what follows "of" where a name says only the sort of body or place: "Municipality of Las Velas".
func ofName(doc *text.Doc, head int) []string {
	for _, c := range doc.Children(head) {
		if c > head && doc.Is(c, "nmod") && doc.Tokens[c].UPOS == text.PROPN {
			first, end := coreSpan(doc, c)
			return append([]string{"of"}, nameWords(doc, max(first, head+1), end)...)
		}
	}
	return nil
}

// nameRun is the run of proper nouns around a name's head where no recogniser marked it.
func nameRun(doc *text.Doc, m *mention) (start, end int) {
	proper := func(i int) bool {
		t := &doc.Tokens[i]
		return t.UPOS == text.PROPN && !doc.Is(i, "nmod:desc", "nmod:poss") || t.Form == "-" || doc.Is(i, "flat")
	}
	for start = m.Head; start > m.First && proper(start-1); start-- {
	}
	for end = m.Head + 1; end < m.End && proper(end); end++ {
	}
	return start, end
}

// nameWords are a name's words in lower case, without articles, titles, particles and marks.
func nameWords(doc *text.Doc, start, end int) []string {
	var out []string
	for i := start; i < end; i++ {
		w := strings.ToLower(doc.Tokens[i].Form)
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		for p := range strings.SplitSeq(w, "-") {
			if p = strings.TrimFunc(p, unicode.IsPunct); p != "" && !particles[p] && !(len(out) == 0 && titles[p]) {
				out = append(out, strings.ReplaceAll(p, ".", ""))
			}
		}
	}
	return out
}

// canonical maps the common short and long forms of the same name to one.
func canonical(name string) string {
	if long, ok := aliases[name]; ok {
		return long
	}
	return name
}

// nameClass is the sort of thing that a name names.
func (m *mention) nameClass(parts []string) class {
	if m.kind != "" && bodyNouns[m.head] {
		m.kind = text.ORG // whatever the recogniser took it for
	}
	switch m.kind {
	case text.PER:
		return person
	case text.ORG:
		return group
	case text.LOC:
		return place
	case text.NORP:
		return person
	}
	lastWord := parts[len(parts)-1]
	switch {
	case len(m.roles) > 0 || firstNames[parts[0]] != unknownGender && len(parts) > 1:
		return person
	case countries[canonical(strings.Join(parts, " "))]:
		return place
	case slices.ContainsFunc(parts, func(p string) bool { return groupNouns[p] }):
		return group
	case placeNouns[lastWord] || placeNouns[parts[0]]:
		return place
	}
	return unknownClass
}

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
	return f.renaming(p)
}

// apposition joins "Kerry, the secretary of state" and "the secretary, John Kerry" and "the Front (SDF)".
func (f *finder) apposition(p *mention) *entity {
	m, ok := f.byHead[f.doc.Tokens[p.Head].Head]
	if !ok {
		return nil
	}
	g := &f.mentions[m]
	if g.Kind == text.Nominal && p.Kind == text.Named && g.End == p.First && g.class != object && !countries[p.keyOf()] {
		p.reclass(g.class) // "the group X": the noun says what the name is
	}
	if !compatible(g, p) || g.Kind == text.Named && p.Kind == text.Named && !aliasLike(f.doc, g, p) {
		return nil
	}
	e := f.of[m]
	if e == nil {
		return nil
	}
	for _, k := range p.keys {
		if known := f.byKey[k]; known != nil && known != e {
			return nil // the name was somebody else's before
		}
	}
	return e
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
	if g.kind == p.kind && g.class != place && doc.Tokens[p.First].Form != "(" {
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
	clash := a.class != unknownClass && b.class != unknownClass && a.class != b.class
	numbers := a.number == b.number || a.number == unknownNumber || b.number == unknownNumber
	return !clash && numbers && (a.gender == b.gender || a.gender == unknownGender || b.gender == unknownGender)
}

// predicates tells whether a predicate noun names what its subject is: definite, or a person's role, and asserted.
func (f *finder) predicates(p *mention) bool {
	doc := f.doc
	for _, c := range doc.Children(p.Head) {
		if doc.Is(c, "advmod") && negations[strings.ToLower(doc.Tokens[c].Form)] || doc.Is(c, "aux") && doc.Tokens[c].XPOS == "MD" {
			return false
		}
	}
	return p.def == definite || p.class == person && p.def == indefinite
}

var negations = set("not n't n’t never no hardly")

func (f *finder) predicated(p *mention, subj int) *entity {
	m, ok := f.byHead[subj]
	if !ok || f.of[m] == nil {
		return nil
	}
	g, e := &f.mentions[m], f.of[m]
	if g.pron.rel || g.pron.first || !compatible(g, p) || p.class != person || e.class != person {
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
	for _, k := range p.keys {
		if known := f.byKey[k]; known != nil && known != f.of[m] {
			return nil
		}
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

// name finds the entity that was named so before.
func (f *finder) name(p *mention) *entity {
	if p.Kind != text.Named {
		return nil
	}
	for _, k := range p.keys {
		if e := f.byKey[k]; e != nil && agrees(e, p) {
			return e
		}
	}
	if p.class == person || p.class == unknownClass {
		if e := f.person(p); e != nil {
			return e
		}
	}
	if e := f.byShort[f.shortForm(p)]; e != nil && e.class != person {
		return e
	}
	if p.class == group || p.class == unknownClass {
		return f.organisation(p)
	}
	return nil
}

// shortForm is a mention's word where it is written like an acronym: capitals only, three to seven.
func (f *finder) shortForm(p *mention) string {
	w := strings.ReplaceAll(f.doc.Tokens[p.Head].Form, ".", "")
	if len(w) < 3 || len(w) > 7 || strings.ToUpper(w) != w || len(p.keys) != 1 || strings.Contains(p.keys[0], " ") {
		return ""
	}
	return w
}

// initials are the acronyms that a name of several words may have, with and without its small words.
func initials(key string) (all, main string) {
	for w := range strings.FieldsSeq(key) {
		r, _ := utf8.DecodeRuneInString(w)
		all += string(unicode.ToUpper(r))
		if !linkWords[w] {
			main += string(unicode.ToUpper(r))
		}
	}
	return all, main
}

// agrees tells whether p can be e by number and gender; a name's sort is often guessed, so only persons and others clash.
func agrees(e *entity, p *mention) bool {
	if e.class != unknownClass && p.class != unknownClass && (e.class == person) != (p.class == person) {
		return false
	}
	if e.number != unknownNumber && p.number != unknownNumber && e.number != p.number {
		return false
	}
	return e.gender == p.gender || e.gender == unknownGender || p.gender == unknownGender
}

// person finds the latest person of the same last name whose first name does not differ, or who is called by the
// first name alone when nobody else bears it.
func (f *finder) person(p *mention) *entity {
	if len(p.keys) == 0 {
		return nil
	}
	key := p.keys[0]
	lastWord := p.last
	if lastWord == "" {
		lastWord = key
	}
	var best *entity
	for _, e := range f.byLast[lastWord] {
		if e.class == person && agrees(e, p) && !f.otherFirstName(e, p) && (best == nil || f.latest(e).Head > f.latest(best).Head) {
			best = e
		}
	}
	if given := f.byFirst[key]; best == nil && len(given) == 1 && agrees(given[0], p) {
		return given[0]
	}
	return best
}

// otherFirstName tells whether p gives a first name and e another one.
func (f *finder) otherFirstName(e *entity, p *mention) bool {
	if p.first == "" {
		return false
	}
	for _, m := range e.mentions {
		if q := f.mentions[m].first; q != "" && q != p.first && !strings.HasPrefix(q, p.first) && !strings.HasPrefix(p.first, q) {
			return true
		}
	}
	return false
}

// mostNamesakes is how many entities that share a word of a name are looked at, the latest.
const mostNamesakes = 100

// organisation finds the one organisation whose longer name holds all words of p's, or begins with them.
func (f *finder) organisation(p *mention) *entity {
	if len(p.keys) == 0 {
		return nil
	}
	words := strings.Fields(p.keys[0])
	if len(words) == 0 {
		return nil
	}
	var found *entity
	known := f.byWord[words[0]]
	for _, e := range known[max(0, len(known)-mostNamesakes):] {
		if e.class != group || !agrees(e, p) || !holdsName(e, words) || e == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

func holdsName(e *entity, words []string) bool {
	for _, k := range e.keys {
		long := strings.Fields(k)
		switch {
		case len(words) >= 2 && len(long) > len(words) && strings.HasPrefix(k, strings.Join(words, " ")+" "):
			return true
		case len(words) >= 3 && len(long) == len(words)+1 && strings.HasSuffix(k, " "+strings.Join(words, " ")):
			return true
		}
	}
	return false
}

var linkWords = set("of and for in on")
