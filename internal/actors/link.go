package actors

import (
	"strings"

	"dateline/internal/actors/rolls"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// link gives what a phrase's own words do not tell from the other mentions of its chain, then from the country
// that the article is about.
func (r *reading) link(heads []int) {
	r.nameChains(heads)
	r.share(heads)
	// What the article is about is weighed only now, for chains tell which nominals are already somebody.
	r.surnames(heads)
	r.weighGroups(heads)
	for _, h := range heads {
		r.serve(h, r.code(h))
		r.locate(h, r.code(h))
	}
	r.joinLate(heads)
	r.coordinate(heads)
	r.plain(heads)
	// A country found above for one mention holds for the others: "Rastafarian Ann Lee" and then "Lee".
	r.share(heads)
	r.shorten(heads)
	r.ourselves(heads)
}

// share gives every mention of a chain what it lacks of the one that tells most.
func (r *reading) share(heads []int) {
	best := make([]int, len(r.doc.Chains))
	for i := range best {
		best[i] = -1
	}
	for _, h := range heads {
		if m := r.mentions[h]; m.chain >= 0 && r.doc.Tokens[h].UPOS != text.PRON {
			if b := best[m.chain]; b < 0 || worth(r.code(h)) > worth(r.code(b)) {
				best[m.chain] = h
			}
		}
	}
	for _, h := range heads {
		if m := r.mentions[h]; m.chain >= 0 && best[m.chain] >= 0 && best[m.chain] != h {
			r.inherit(r.code(h), r.code(best[m.chain]))
		}
	}
}

// joinLate codes again what was coded before its other half was known: "hundreds of protesters", "commander Abu
// Omar", "a Danish national, Ann Lee".
func (r *reading) joinLate(heads []int) {
	for _, h := range heads {
		if of := r.partOf(h); of >= 0 {
			*r.code(h) = *r.code(of)
		}
		top := r.doc.Tokens[h].Head
		if r.doc.Is(h, "conj") && top >= 0 && r.doc.Is(top, "appos") {
			if first := r.doc.Tokens[top].Head; first >= 0 && r.doc.Tokens[first].XPOS == "NNS" && r.introduced(first, h) {
				*r.code(h) = *r.code(first)
			}
			continue
		}
		if !r.doc.Is(h, "appos") || top < 0 || top > h || r.code(h).entry >= 0 || r.code(top).kind == unknown {
			continue
		}
		if r.joined(top, h) || r.introduced(top, h) {
			*r.code(h) = *r.code(top)
		}
	}
}

// introduced tells whether the role of one person at top, or of several, is followed by the name of a person whose
// own words tell nothing: "two French writers, Ann Lee and Max Roe".
func (r *reading) introduced(top, h int) bool {
	t, c := r.code(top), r.code(h)
	if t.kind != ofRole || !c.person || c.country != "" || c.sector != "" {
		return false
	}
	return r.doc.Tokens[top].XPOS == "NN" && t.word.Kind == rolls.Person || r.doc.Tokens[top].XPOS == "NNS" && t.word.Kind != rolls.Nation
}

// nameChains notes the longest name of each chain.
func (r *reading) nameChains(heads []int) {
	r.fullest = make([]string, len(r.doc.Chains))
	for _, h := range heads {
		m, c := r.mentions[h], r.code(h)
		if m.chain < 0 || !c.named || c.kind == ofCountry || c.kind == ofPeople || c.kind == ofSeat || c.kind == ofPlace {
			continue
		}
		first, end := r.headTokens(h, c)
		if s := r.doc.Span(first, end).Text; len(s) > len(r.fullest[m.chain]) {
			r.fullest[m.chain] = s
		}
	}
}

// worth orders the mentions of a chain by how much each tells.
func worth(c *code) int {
	n := 0
	if c.country != "" {
		n += 4
	}
	if c.sector != "" {
		n += 4
	}
	if c.entry >= 0 {
		n += 2
	}
	if c.named {
		n++
	}
	if c.office {
		n += 2
	}
	return n
}

// inherit gives c what it lacks of b, another mention of the same party.
func (r *reading) inherit(c, b *code) {
	if c.kind == ofCountry || c.kind == ofSeat || c.kind == ofPeople || c.kind == ofPlace {
		return
	}
	if c.entry >= 0 {
		// An office that the article itself gives holds against the list: history is told in the words of its time.
		if c.entry == b.entry && c.sector == "ELI" && b.office && !c.former {
			c.sector = b.sector
		}
		return
	}
	if b.entry >= 0 {
		c.entry, c.name = b.entry, b.name
	}
	switch told := b.country != "" || b.entry >= 0; {
	case c.kind == unknown, c.kind == ofRole && !c.named && c.country == "" && told && (b.entry >= 0 || weak[c.sector]):
		c.country, c.sector = b.country, b.sector
	case c.country == "":
		c.country = b.country
	}
	if c.sector == "" && c.country == b.country {
		c.sector = b.sector
	}
	if c.kind == unknown && b.kind != unknown {
		c.kind = ofPronoun
	}
	c.person = c.person || b.person
	c.bare = c.bare && c.country == "" && b.entry < 0
	if c.word == nil {
		c.word = b.word
	}
}

// weak are the sectors of nominals that say less than another mention of the same party.
var weak = map[dateline.Sector]bool{"": true, "CVL": true, "GOV": true, "UAF": true, "ELI": true, "EDU": true, "BUS": true, "PTY": true}

// surnames gives a person's later name alone the code of the full name, where no chain does.
func (r *reading) surnames(heads []int) {
	full := map[string]int{}
	for _, h := range heads {
		c := r.code(h)
		if !c.named || c.kind != unknown && !c.person {
			continue
		}
		_, end := r.name(h)
		last := r.doc.Tokens[end-1].Form
		if b, ok := full[last]; ok && c.sector == "" && c.country == "" {
			if given := r.given(h); given == "" || given == r.given(b) {
				r.inherit(c, r.code(b))
			}
		} else if c.person && (c.sector != "" || c.country != "") && (!ok || worth(c) > worth(r.code(b))) {
			full[last] = h
		}
	}
}

// given returns the first word of the name of a person at h that has several, or nothing.
func (r *reading) given(h int) string {
	n := r.doc.NameAt(h)
	if n == nil || n.Kind != text.PER {
		return ""
	}
	if first, end := r.personOf(n); end-first > 1 {
		return r.doc.Tokens[first].Form
	}
	return ""
}

// serve gives whoever speaks or stands for a body the body's code, now that its pronoun or nominal is known ("its
// spokesman", "a leader of the group"); a commander whose side is not told is of the armed group that the sentence
// names before.
func (r *reading) serve(h int, c *code) {
	if c.word == nil || !c.word.Carries() && !r.isChair(c) || c.country != "" || c.entry >= 0 {
		return
	}
	for _, k := range r.doc.Children(h) {
		if how, ok := markers[r.marker(k)]; !ok || how > 4 {
			continue
		}
		if b := r.code(k); !b.person && b.sector != "" && (b.entry >= 0 || armed[b.sector]) && (c.word.Carries() || b.kind != ofSeat) {
			c.country, c.sector = b.country, b.sector
			return
		}
	}
	if c.bare && c.word.Sector == "MIL" {
		for i := r.doc.Sentences[r.doc.SentenceOf(h)].First; i < h; i++ {
			if b := r.codes[i]; b.entry >= 0 && b.done && armed[b.sector] {
				c.country, c.sector = b.country, b.sector
			}
		}
	}
}

// local are the sectors of those who, named by a bare role word, are nearly always of the country the article is
// about; a refugee, an expert or a company is not.
var local = map[dateline.Sector]bool{
	"GOV": true, "MIL": true, "COP": true, "JUD": true, "LEG": true, "SPY": true, "CVL": true, "REB": true,
	"UAF": true, "CRM": true, "JRN": true, "LAB": true, "MED": true, "AGR": true, "REL": true, "PRM": true, "OPP": true,
	"BUS": true, "PTY": true, "EDU": true,
}

// locate gives a role word that stands alone the country of its possessor ("their government"), or else that which
// the article is about.
func (r *reading) locate(h int, c *code) {
	if !c.bare || c.country != "" || c.word == nil {
		return
	}
	if c.word.Kind == rolls.Nation {
		r.homeland(h, c)
		return
	}
	if k := r.doc.Child(h, "nmod:poss"); k >= 0 && (r.doc.Tokens[k].UPOS == text.PRON || r.code(k).person) {
		r.owned(c, r.code(k))
		return
	}
	if r.general(h, c) {
		return
	}
	if r.doc.Child(h, "det") >= 0 && c.last(r) == "administration" && r.focus.count["USA"] > 0 {
		c.country = "USA" // the only one that the news calls so without its country
		return
	}
	switch g := r.focus.group; {
	case g != nil && !r.single(h) && !inmates[c.last(r)] && (armed[c.sector] && c.sector != "CRM" || c.sector == "CRM" && g.sector == "CRM"):
		c.country, c.sector = g.country, g.sector
	case local[c.sector] || c.named || boards[c.last(r)]:
		c.country = r.focus.main
		if c.country != "" && c.sector == "" && !c.named && boards[c.last(r)] {
			c.sector = "GOV" // a body that the state sets up
		}
		if c.country == "" && organs[c.sector] && c.word.Kind == rolls.Organ {
			c.country = r.focus.state
		}
	}
}

// owned gives what a pronoun possesses ("his staff", "their fighters") the country of whoever it stands for, and the
// sector where the word itself tells none.
func (r *reading) owned(c, b *code) {
	c.country = b.country
	if armed[c.sector] && armed[b.sector] || c.sector == "" && c.word.Kind == rolls.Carrier && offices[b.sector] {
		c.sector = b.sector
	}
}

// organs are the sectors of a state's own organs, which are spoken of by a bare word more readily than its people.
var organs = map[dateline.Sector]bool{"GOV": true, "MIL": true, "COP": true, "LEG": true}

// boards are bodies that, spoken of by a bare word, are mostly a state's.
var boards = rolls.Words("commission commissions committee committees panel agency agencies department departments bureau directorate board council")

// inmates are convicts: no part of the gang that the article is about.
var inmates = rolls.Words("prisoner prisoners inmate inmates convict convicts")

// anywhere are words for people who are of no country as long as none is said: experts are quoted, and law and
// sympathy cross borders.
var anywhere = rolls.Words(`analyst analysts expert experts economist economists historian historians observer observers
	scholar scholars researcher researchers scientist scientists academic academics specialist specialists commentator
	lawyer lawyers attorney attorneys supporter supporters backer backers sympathizer sympathizers user users
	individual individuals person persons everyone everybody anyone holder holders foreigner foreigners team`)

// general tells whether the bare word at h speaks of people of any country: "experts", "armed groups".
func (r *reading) general(h int, c *code) bool {
	last := c.last(r)
	return anywhere[last] || c.sector == "UAF" && last == "groups" && r.doc.Child(h, "det") < 0
}

// single tells whether h is one of whom the article has not spoken before: "a suicide bomber".
func (r *reading) single(h int) bool {
	d := r.doc.Child(h, "det")
	return d >= 0 && (strings.EqualFold(r.doc.Tokens[d].Form, "a") || strings.EqualFold(r.doc.Tokens[d].Form, "an"))
}
