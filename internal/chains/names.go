package chains

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/nouns"
	"dateline/internal/text"
)

// describeName fills in what a name tells: the forms under which it can be met again, and its bearer's sort.
func (m *mention) describeName(doc *text.Doc, name *text.Name) {
	m.Kind = text.Named
	start, end := nameRun(doc, m)
	if name != nil {
		start, end = name.First, name.End
		for name.Kind == text.PER && end < m.End && doc.Is(end, "flat") && doc.Tokens[end].UPOS == text.PROPN {
			end++ // a last name that the recogniser left out
		}
		m.kind = name.Kind
	}
	parts := nameWords(doc, start, end)
	if len(parts) == 0 {
		return
	}
	m.class = m.nameClass(parts)
	if m.flatlyNamed(doc, start, end, parts) {
		m.class, m.kind = nouns.UnknownClass, ""
	}
	parts = append(m.partOf(doc), parts...)
	if len(parts) == 1 && (nouns.Groups[parts[0]] || nouns.Places[parts[0]] || m.class == nouns.Group) {
		parts = append(parts, ofName(doc, m.Head)...)
	}
	if m.class == nouns.Person && m.kind == "" {
		m.kind = text.PER
	}
	if m.class == nouns.Group && m.number == plural {
		m.number = unknownNumber // "the Forces … it"
	}
	full := strings.Join(parts, " ")
	m.keys = append(m.keys, canonical(full))
	if m.class == nouns.Person {
		m.last = parts[len(parts)-1]
		if len(parts) > 1 {
			m.first = parts[0]
			m.gender = first(m.gender, nouns.FirstNames[parts[0]])
		}
	}
	m.words = append(m.words, parts...)
}

// flatlyNamed tells whether a recogniser took for a body or a place what the tree joins as people's names are joined:
// "Naveeda Khoshbo".
func (m *mention) flatlyNamed(doc *text.Doc, start, end int, parts []string) bool {
	if m.class != nouns.Group && m.class != nouns.Place || m.kind == "" || end-start != 2 || len(parts) != 2 {
		return false
	}
	known := nouns.Armed[canonical(strings.Join(parts, " "))] || nouns.Countries[canonical(strings.Join(parts, " "))]
	for _, w := range parts {
		known = known || nouns.Groups[w] || nouns.Places[w] || nouns.Bodies[w] || nouns.Countries[w]
	}
	return !known && m.def == bare && doc.Is(end-1, "flat") && doc.Is(start, "nsubj", "obj", "appos", "conj")
}

// speakers makes persons of names of two words, whatever the recogniser took them for, whose last word alone says
// something elsewhere: "Harsh Pant" for "Pant said".
func speakers(doc *text.Doc, mentions []mention) {
	says := map[string]bool{}
	for i := range mentions {
		m := &mentions[i]
		if v := doc.Tokens[m.Head].Head; m.Kind == text.Named && v >= 0 && doc.Is(m.Head, "nsubj") && saying[doc.Tokens[v].Lemma] {
			says[m.keyOf()] = true
		}
	}
	for i := range mentions {
		m := &mentions[i]
		first, last, two := strings.Cut(m.keyOf(), " ")
		if !two || m.class == nouns.Person || !says[last] || m.def != bare || nouns.Countries[last] || nouns.Armed[m.keyOf()] {
			continue
		}
		if bodily := nouns.Groups[last] || nouns.Places[last] || nouns.Bodies[last] || nouns.Parts[first]; !bodily && !strings.Contains(last, " ") {
			m.reclass(nouns.Person)
		}
	}
}

// agreeOnNames lets the clear names of a document decide the unclear ones: a single word that is the last of some
// person's full name is that person's, and a name takes the sort that most of its mentions were given.
func agreeOnNames(mentions []mention) {
	lasts, votes := map[string]int{}, map[string]*[nouns.Object + 1]int{}
	for i := range mentions {
		m := &mentions[i]
		if m.Kind != text.Named || len(m.keys) == 0 {
			continue
		}
		if m.class == nouns.Person && m.first != "" {
			lasts[m.last]++
		}
		if votes[m.keys[0]] == nil {
			votes[m.keys[0]] = &[nouns.Object + 1]int{}
		}
		votes[m.keys[0]][m.class]++
	}
	for i := range mentions {
		m := &mentions[i]
		if m.Kind != text.Named || len(m.keys) == 0 {
			continue
		}
		if strong := strongest(votes[m.keys[0]]); strong != m.class && strong != nouns.UnknownClass {
			m.reclass(strong)
		}
		// A surname that ends in "s" may be taken for a plural.
		if lasts[m.keys[0]] > 0 && m.def == bare && !nouns.Countries[m.keys[0]] && (m.class != nouns.Person || m.number == plural) {
			m.reclass(nouns.Person)
			m.number = singular
		}
	}
}

// strongest is the sort with most votes, the unknown left aside; unknown where two stand equal.
func strongest(votes *[nouns.Object + 1]int) nouns.Class {
	best := nouns.UnknownClass
	tie := false
	for c := nouns.Person; c <= nouns.Object; c++ {
		switch n := votes[c]; {
		case n == 0:
		case best == nouns.UnknownClass || n > votes[best]:
			best, tie = c, false
		case n == votes[best]:
			tie = true
		}
	}
	if tie {
		return nouns.UnknownClass
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
func (m *mention) reclass(c nouns.Class) {
	m.class = c
	m.kind = map[nouns.Class]text.NameKind{nouns.Person: text.PER, nouns.Group: text.ORG, nouns.Place: text.LOC}[c]
	if words := strings.Fields(m.keyOf()); c == nouns.Person && len(words) > 0 {
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
		if w := lower(doc.Tokens[c].Form); m.class == nouns.Place && c < m.Head && nouns.Parts[w] && doc.Is(c, "amod", "compound") {
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
			if p = strings.TrimFunc(p, unicode.IsPunct); p != "" && !nouns.Particles[p] && !(len(out) == 0 && nouns.Titles[p]) {
				out = append(out, strings.ReplaceAll(p, ".", ""))
			}
		}
	}
	return out
}

// canonical maps the common short and long forms of the same name to one.
func canonical(name string) string {
	if long, ok := nouns.Aliases[name]; ok {
		return long
	}
	return name
}

// nameClass is the sort of thing that a name names.
func (m *mention) nameClass(parts []string) nouns.Class {
	if m.kind != "" && nouns.Bodies[m.head] {
		m.kind = text.ORG // whatever the recogniser took it for
	}
	if nouns.Armed[canonical(strings.Join(parts, " "))] {
		return nouns.Group
	}
	switch m.kind {
	case text.PER:
		return nouns.Person
	case text.ORG:
		return nouns.Group
	case text.LOC:
		return nouns.Place
	case text.NORP:
		return nouns.Person
	}
	lastWord := parts[len(parts)-1]
	switch {
	case len(m.roles) > 0 || nouns.FirstNames[parts[0]] != nouns.UnknownGender && len(parts) > 1:
		return nouns.Person
	case nouns.Countries[canonical(strings.Join(parts, " "))]:
		return nouns.Place
	case slices.ContainsFunc(parts, func(p string) bool { return nouns.Groups[p] }):
		return nouns.Group
	case nouns.Places[lastWord] || nouns.Places[parts[0]]:
		return nouns.Place
	}
	return nouns.UnknownClass
}

// name finds the entity that was named so before.
func (f *finder) name(p *mention) *entity {
	if p.Kind != text.Named {
		return nil
	}
	for _, k := range p.keys {
		for _, e := range f.byKey[k] {
			if agrees(e, p) {
				return e
			}
		}
	}
	if p.class == nouns.Person || p.class == nouns.UnknownClass {
		if e := f.person(p); e != nil {
			return e
		}
	}
	if e := f.byShort[f.shortForm(p)]; e != nil && e.class != nouns.Person {
		return e
	}
	if p.class == nouns.Group || p.class == nouns.UnknownClass {
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
	if e.class != nouns.UnknownClass && p.class != nouns.UnknownClass && (e.class == nouns.Person) != (p.class == nouns.Person) {
		return false
	}
	if e.number != unknownNumber && p.number != unknownNumber && e.number != p.number {
		return false
	}
	return e.gender == p.gender || e.gender == nouns.UnknownGender || p.gender == nouns.UnknownGender
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
		if e.class == nouns.Person && agrees(e, p) && !f.otherFirstName(e, p) && (best == nil || f.latest(e).Head > f.latest(best).Head) {
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
		if e.class != nouns.Group || !agrees(e, p) || !holdsName(e, words) || e == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// holdsName tells whether a name of e begins with the words, or is them with one word before: "Fateh Front" and
// "Fateh Front of the North". Fewer words are too few to be sure of.
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
