package actors

import (
	"slices"
	"strings"

	"dateline/internal/actors/rolls"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// code returns what the phrase headed by token h tells by its own words.
func (r *reading) code(h int) *code {
	c := &r.codes[h]
	if c.done {
		return c
	}
	*c = code{entry: -1, done: true}
	if of := r.partOf(h); of >= 0 {
		*c = *r.code(of)
		return c
	}
	first, end := r.name(h)
	// The order matters: a name tells who it is, the words around it what they are there and then, so each step
	// may overrule the one before only where its words are the more special.
	r.own(c, h, first, end)
	r.titled(c, h, first, end)
	r.modified(c, h)
	r.explained(c, h)
	r.formerly(c, h)
	return c
}

// partitives are words whose phrase is what follows their "of".
var partitives = rolls.Words("some many most several few all both each one two three four five six seven eight nine ten hundreds dozens thousands scores tens millions majority half quarter third number group handful members member series crowd crowds wave any none part parts remainder rest pair couple trio unit units column convoy lot minority plenty more much others either neither ones those")

// partOf returns the head of what token h counts a part of ("hundreds of protesters"), or -1.
func (r *reading) partOf(h int) int {
	t := &r.doc.Tokens[h]
	if t.UPOS != text.NUM && !partitives[strings.ToLower(t.Form)] {
		return -1
	}
	for _, c := range r.doc.Children(h) {
		if c > h && r.doc.Is(c, "nmod", "obl") && r.marker(c) == "of" && r.heads(c) {
			return c
		}
	}
	return -1
}

// own reads the listed name that heads the phrase, or that follows its title.
func (r *reading) own(c *code, h, first, end int) {
	if n := r.names[h]; n != nil {
		*c = r.meaning(n)
		c.done = true
		if c.kind == ofCountry || c.kind == ofPlace {
			r.branch(c, first, n.first)
		}
		if c.kind != unknown {
			return
		}
	}
	for k := h + 1; k < end; k++ {
		if n := r.names[k]; n != nil && n.first > h {
			if m := r.meaning(n); m.person {
				*c = m
				c.done = true
				return
			}
		}
	}
	c.named = r.doc.Tokens[h].UPOS == text.PROPN || end > h+1 && r.doc.Tokens[end-1].UPOS == text.PROPN
	if n := r.doc.NameAt(h); n != nil && n.Kind == text.PER {
		c.person = true
		c.named = true
	}
}

// branch reads an organisation before the country of its branch: "UNHCR Kenya".
func (r *reading) branch(c *code, first, end int) {
	for k := first; k < end; k++ {
		if n := r.names[k]; n != nil && n.end == end {
			if m := r.meaning(n); m.kind == ofEntry && rolls.Borderless(m.country) {
				*c = m
				c.done = true
			}
		}
	}
}

// titled reads the role word of the phrase: its head, or the title before a name.
func (r *reading) titled(c *code, h, first, end int) {
	// A surname may be a role word ("Julie Bishop"): only what stands before the name is a title.
	hit := r.roles[h]
	if hit == nil || hit.first > h || r.roleOf(hit).Kind == rolls.Trait && r.doc.Tokens[h].UPOS != text.NOUN && r.doc.Tokens[h].UPOS != text.PROPN {
		hit = nil
		for k := h - 1; k >= first; k-- {
			if x := r.roles[k]; x != nil && x.end <= h && isTitleWord(r.roleOf(x)) && c.named && c.kind != ofCountry {
				hit = x
				break
			}
		}
	}
	if hit == nil || c.kind != unknown && !c.person {
		return
	}
	w := r.roleOf(hit)
	if w.Kind == rolls.Nation && c.named {
		return
	}
	c.word = w
	c.role = [2]int{hit.first, hit.end}
	if c.kind == unknown {
		c.kind = ofRole
		c.country = w.Country
	}
	if w.Kind == rolls.Person || w.Carries() {
		c.person = c.person || end > hit.end && r.doc.Tokens[end-1].UPOS == text.PROPN
	}
	if c.entry < 0 || w.Kind == rolls.Person && offices[w.Sector] || c.sector == "" && !w.Carries() {
		c.sector = w.Sector
	}
	// Whoever only speaks for a body waits for the body to be read; see modified.
	if w.Carries() && c.entry < 0 {
		c.sector = ""
	}
}

// offices are the sectors of which a person's title tells more than the list does.
var offices = map[dateline.Sector]bool{"GOV": true, "MIL": true, "COP": true, "JUD": true, "LEG": true, "SPY": true, "OPP": true}

func isTitleWord(w *rolls.Role) bool {
	return w.Kind == rolls.Person || w.Carries() || w.Kind == rolls.Organ
}

// counted makes civilians of a people of whom only some are meant: "many Syrians", "two million Nigerians".
func (r *reading) counted(c *code, h int) {
	if t := r.doc.Tokens[h]; t.XPOS != "NNS" && t.XPOS != "NNPS" {
		return
	}
	for _, k := range r.doc.Children(h) {
		if r.doc.Is(k, "nummod", "amod") && r.names[k] == nil {
			c.sector = "CVL"
		}
	}
}

// clue is what one dependent tells of the party that it stands with.
type clue struct {
	*code
	how  int // 0 before the head, 1 possessor, 2 of, 3 from, 4 with and for, 5 in
	role *rolls.Role
}

// markers order the prepositions by how closely they tie a party to what follows. "By", "against" and "to" name the
// other side ("ambassador to Kenya", "attack by rebels") and tie it to nothing.
var markers = map[string]int{"poss": 1, "of": 2, "from": 3, "with": 4, "for": 4, "at": 4, "within": 4, "inside": 5, "in": 5, "across": 5, "throughout": 5, "near": 6, "against": 6, "by": 6, "to": 6}

// modified reads country and sector from the words that stand with the head.
func (r *reading) modified(c *code, h int) {
	if c.kind == ofCountry || c.kind == ofSeat || c.kind == ofPlace {
		return
	}
	if c.kind == ofPeople {
		r.counted(c, h)
		return
	}
	clues := r.clues(h)
	if c.word != nil {
		r.sectorFrom(c, clues)
	}
	if c.entry < 0 {
		r.countryFrom(c, clues)
	}
	c.bare = c.kind == ofRole && c.country == "" && !r.against(h)
	if c.word != nil && c.word.Carries() && c.sector == "" && c.entry < 0 && !r.entryClue(clues) {
		if c.word.Kind == rolls.Carrier || c.country != "" && !rolls.Borderless(c.country) {
			c.sector = c.word.Sector
		}
	}
}

// against tells whether a word before h names another country by a hyphen ("anti-Pakistan fighters"), so that h is
// hardly of the country that the article is about.
func (r *reading) against(h int) bool {
	for _, k := range r.doc.Children(h) {
		if k < h && r.doc.Is(k, "amod", "compound") {
			f := strings.ToLower(r.doc.Tokens[k].Form)
			if r.hyphened(k) || strings.HasPrefix(f, "anti-") || strings.HasPrefix(f, "pro-") || strings.HasPrefix(f, "foreign") || strings.HasPrefix(f, "international") || f == "world" || f == "western" {
				return true
			}
			for _, x := range r.doc.Children(k) {
				if r.names[x] != nil && r.hyphened(x) {
					return true
				}
			}
		}
	}
	return false
}

// clues gathers what the dependents of the head tell, in the order of their weight.
func (r *reading) clues(h int) []clue {
	var out []clue
	skip := r.names[h]
	for _, k := range r.doc.Children(h) {
		if skip != nil && k >= skip.first && k < skip.end {
			continue
		}
		switch {
		case r.doc.Is(k, "compound", "amod", "nmod:desc", "flat") && k < h || r.doc.Is(k, "nmod") && k < h && r.marker(k) == "":
			out = r.before(out, k, h)
		case r.doc.Is(k, "nmod", "obl", "nmod:poss"):
			if how, ok := markers[r.marker(k)]; ok && (r.heads(k) || r.names[k] != nil) {
				out = append(out, clue{r.code(k), how, nil})
			}
		}
	}
	return out
}

// before adds what a word before the head tells, and the words before that one.
func (r *reading) before(out []clue, k, h int) []clue {
	if r.hyphened(k) {
		return out
	}
	role := r.roles[k]
	if role != nil && role.first <= h && h < role.end {
		role = nil
	}
	c := r.code(k)
	out = append(out, clue{c, 0, r.roleOf(role)})
	at := len(out) - 1
	for _, x := range r.doc.Children(k) {
		if !r.doc.Is(x, "conj", "compound", "amod") || r.names[x] == nil || r.hyphened(x) {
			continue
		}
		if r.doc.Is(x, "conj") { // of "Turkish and Iraqi officials", the officials themselves are rather Iraqi
			out = slices.Insert(out, at, clue{r.code(x), 0, nil})
		} else {
			out = append(out, clue{r.code(x), 0, nil})
		}
	}
	return out
}

// hyphened tells whether token k is one side of a hyphen, as in "Iran-backed": then it is not the country of
// what it stands before.
func (r *reading) hyphened(k int) bool {
	hyphen := func(i int) bool {
		return i >= 0 && i < len(r.doc.Tokens) && (r.doc.Tokens[i].Form == "-" || r.doc.Tokens[i].Form == "–")
	}
	if n := r.names[k]; n != nil {
		return hyphen(n.first-1) || hyphen(n.end) && r.doc.Tokens[n.end].Start == r.doc.Tokens[n.end-1].End
	}
	return false
}

// chairs are role words that stand at the head of any kind of body.
var chairs = rolls.Words("president vice-president secretary commissioner governor administrator minister aide negotiator envoy ambassador founder owner")

// sectorFrom gives the sector of a body to whoever speaks or stands for it.
func (r *reading) sectorFrom(c *code, clues []clue) {
	for _, k := range clues {
		said := k.role != nil && k.role.Kind == rolls.Trait && k.role.Sector == "OPP"
		if (said || k.kind == ofRole && k.how >= 2 && k.sector == "OPP") && opposable[c.sector] {
			c.sector = "OPP"
			return
		}
	}
	// A listed person keeps the list's sector behind a word that says little ("leader", "chief").
	carries := c.word.Carries() && (c.entry < 0 || c.sector == "")
	if !carries && !r.isChair(c) && !armed[c.sector] {
		return
	}
	for how := 0; how <= 4; how++ {
		for _, k := range clues {
			if k.how == how && r.lends(k, c, carries, clues) {
				return
			}
			if k.how == 2 && how == 2 && k.named && k.kind != ofCountry && k.kind != ofPlace && k.country == "" && k.sector == "" && c.sector == "GOV" {
				c.sector = "" // president of a body that nobody knows
				return
			}
		}
	}
}

var opposable = map[dateline.Sector]bool{"": true, "GOV": true, "LEG": true, "PTY": true}

// armed are the sectors of armed groups outside the state.
var armed = map[dateline.Sector]bool{"REB": true, "UAF": true, "CRM": true}

func (r *reading) isChair(c *code) bool {
	return c.word.Kind == rolls.Person && chairs[c.last(r)]
}

// lends gives c the sector of the body k, and tells whether it did.
func (r *reading) lends(k clue, c *code, carries bool, clues []clue) bool {
	switch {
	case k.role != nil && (k.role.Kind != rolls.Person && k.role.Kind != rolls.Nation && !k.role.Carries()):
		if carries || k.role.Kind == rolls.Organ && k.role.Sector != "GOV" || k.role.Sector == "PTY" {
			c.sector = k.role.Sector
			if c.country == "" {
				c.country = k.role.Country
			}
			return c.sector != "" || k.role.Country != ""
		}
	case k.kind == ofEntry && !k.person && armed[c.sector]:
		if armed[k.sector] {
			c.sector, c.country, c.entry = k.sector, k.code.country, k.entry
			return true
		}
	case k.kind == ofEntry && !k.person && rolls.Borderless(k.code.country) && r.sent(clues):
		c.sector = "GOV" // a state's mission to an organisation
		return true
	case k.kind == ofEntry && !k.person && k.code.country == "IGO" && k.sector == "" && c.word.Kind == rolls.Carrier && chiefs[c.last(r)]:
		c.sector, c.country = "GOV", "IGO"
		return true
	case k.kind == ofEntry && !k.person:
		if carries || k.sector != "GOV" && k.sector != "" || k.country == "NGO" || k.country == "MNC" {
			c.sector, c.country = k.sector, k.code.country
			return true
		}
	case k.kind == ofRole && k.how > 0 && k.word.Kind != rolls.Nation && k.word.Kind != rolls.Person && k.sector != "":
		if carries || k.sector != "GOV" {
			c.sector = k.sector
			c.country = k.code.country
			return true
		}
	}
	return false
}

// chiefs are the carriers that are government even in an international organisation.
var chiefs = rolls.Words("leader leaders chief chiefs head heads")

// last returns the last role word in lower case.
func (c *code) last(r *reading) string {
	if c.role[1] == 0 {
		return ""
	}
	return strings.ToLower(r.doc.Tokens[c.role[1]-1].Form)
}

// sent tells whether a state stands before or possesses the head.
func (r *reading) sent(clues []clue) bool {
	for _, k := range clues {
		if k.how <= 1 && (k.kind == ofCountry || k.kind == ofPeople) {
			return true
		}
	}
	return false
}

// entryClue tells whether a listed body stands with the head.
func (r *reading) entryClue(clues []clue) bool {
	for _, k := range clues {
		if k.kind == ofEntry && !k.person && k.how <= 4 {
			return true
		}
	}
	return false
}

// countryFrom gives c the country of the nearest kind of clue that tells one.
func (r *reading) countryFrom(c *code, clues []clue) {
	if c.country != "" {
		return
	}
	// A state goes before an organisation at the same distance: "Russia's UN ambassador" is Russia's.
	for how := 0; how <= 5; how++ {
		for _, k := range clues {
			if k.how == how && k.code.country != "" && r.tells(k, c) {
				if c.country == "" || rolls.Borderless(c.country) && !rolls.Borderless(k.code.country) {
					c.country = k.code.country
				}
			}
		}
		if how > 0 && c.country != "" {
			return
		}
	}
}

// tells tells whether a clue's country is that of c.
func (r *reading) tells(k clue, c *code) bool {
	switch k.how {
	case 4:
		return k.kind == ofEntry && !k.person && c.word != nil
	case 5:
		// Soldiers and refugees in a country are mostly not its own, and a named person may only be visiting.
		return c.word != nil && c.sector != "MIL" && c.sector != "REF" && !c.person && c.word.Kind != rolls.Nation
	}
	return k.kind != ofPronoun && (c.word == nil || c.word.Kind != rolls.Nation)
}

// explained reads the apposition to a name, the name in apposition to a role, and what somebody is said to be.
func (r *reading) explained(c *code, h int) {
	for _, k := range r.doc.Children(h) {
		// "Leaders, Netanyahu and others": a plural is not the one name that a comma joins to it.
		if r.doc.Is(k, "appos") && (r.doc.Tokens[h].XPOS != "NNS" || r.doc.Tokens[k].UPOS != text.PROPN) {
			r.join(c, h, k)
		}
	}
	if c.person && c.named && c.entry < 0 && c.sector == "" {
		r.affiliated(c, h)
	}
	if t := r.doc.Tokens[h]; c.named && c.person && c.sector == "" && c.country == "" && t.Head >= 0 && r.doc.Is(h, "nsubj") && r.doc.Child(t.Head, "cop") >= 0 {
		r.join(c, h, t.Head)
	}
}

// join takes what the phrase of k tells of the same party.
func (r *reading) join(c *code, h, k int) {
	if r.codes[k].done && !r.doc.Is(k, "appos") && r.codes[k].kind == unknown {
		return
	}
	d := r.code(k)
	switch {
	case d.kind == ofPeople && c.person && c.named && (r.single(k) || r.doc.Child(k, "cop") >= 0): // "Ann Lee, an American"
		if c.country == "" {
			c.country = d.country
		}
		return
	case d.kind == ofCountry || d.kind == ofPlace || d.kind == ofSeat || d.kind == ofPeople:
		return
	case d.kind == ofEntry && c.entry < 0:
		c.entry, c.name = d.entry, d.name
		if c.sector == "" || !d.person {
			c.sector = d.sector
		}
		// A listed person's country is certain; what stands before may be where somebody was born.
		if d.country != "" || !d.person {
			c.country = d.country
		}
	case d.kind == ofRole && c.entry < 0 && (c.sector == "" || c.bare):
		if c.sector == "" {
			c.sector = d.sector
		}
		if c.country == "" {
			c.country = d.country
		}
		if c.kind == unknown {
			c.kind, c.word, c.role = ofRole, d.word, d.role
		}
		c.former = c.former || d.former
	}
	c.person = c.person || d.person
	c.bare = c.kind == ofRole && c.country == ""
}

var formers = rolls.Words("former ex onetime one-time erstwhile retired ousted deposed ex-president toppled then-president")

// formerly makes former officials members of the elite.
func (r *reading) formerly(c *code, h int) {
	first, _ := r.core(h)
	last := h
	if c.role[1] > 0 && c.role[0] < h {
		last = c.role[0]
	}
	for i := max(first, last-8); i <= last; i++ {
		if formers[strings.ToLower(r.doc.Tokens[i].Form)] && !r.inside(i, h) {
			c.former = true
		}
	}
	if c.former && c.word != nil && c.word.Kind != rolls.Organ && (c.sector == "GOV" || c.sector == "LEG" || c.sector == "" || c.sector == "JUD" || c.sector == "SPY") && c.country != "NGO" {
		c.sector = "ELI"
	}
	c.office = c.word != nil && c.word.Kind == rolls.Person && offices[c.sector] && !c.former
}

// inside tells whether token i belongs to another party that only stands with the head: "the former king's son".
func (r *reading) inside(i, h int) bool {
	for k := r.doc.Tokens[i].Head; k != text.Root && k != h; k = r.doc.Tokens[k].Head {
		if r.doc.Is(k, "nmod", "conj") && !r.doc.Is(k, "nmod:desc") {
			return true
		}
	}
	return false
}
