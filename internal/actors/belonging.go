package actors

import (
	"strings"

	"dateline/internal/actors/rolls"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// ties are the prepositions that tie a named person to a body: "Ann Lee of the Red Cross".
var ties = map[string]bool{"of": true, "from": true, "at": true, "with": true}

// leading are the verbs by whose object a relative clause tells to what body somebody belongs.
var leading = rolls.Words("head lead chair run direct found co-found represent edit manage command own advise join host")

// affiliated gives a named person without a role the code of the body that stands with the name: "Ann Lee of the Red
// Cross", "Ann Lee, who heads a rights group".
func (r *reading) affiliated(c *code, h int) {
	for _, k := range r.doc.Children(h) {
		b := -1
		switch {
		case r.doc.Is(k, "nmod") && ties[r.marker(k)]:
			b = k
		case r.doc.Is(k, "acl:relcl") && leading[r.doc.Tokens[k].Lemma] && r.doc.Child(k, "nsubj") >= 0:
			b = r.doc.Child(k, "obj")
		}
		if b < 0 || !r.heads(b) {
			continue
		}
		if d := r.code(b); r.isBody(d) {
			c.sector = d.sector
			if c.country == "" || rolls.Borderless(d.country) {
				c.country = d.country
			}
			return
		}
	}
}

// isBody tells whether a code is that of a listed organisation or of an organ.
func (r *reading) isBody(d *code) bool {
	return d.kind == ofEntry && !d.person || d.kind == ofRole && d.word.Kind == rolls.Organ && (d.sector != "" || rolls.Borderless(d.country))
}

// coordinate makes the countries that stand before one noun its own several parties: in "French, Chinese and Mexican
// officials", each is a government's.
func (r *reading) coordinate(heads []int) {
	for _, h := range heads {
		c := r.code(h)
		if c.kind != ofPeople && c.kind != ofCountry || c.sector != "" || !r.modifier(h) {
			continue
		}
		top := h
		for r.doc.Is(top, "conj") && r.doc.Tokens[top].Head != text.Root {
			top = r.doc.Tokens[top].Head
		}
		of := r.doc.Tokens[top].Head
		if !r.doc.Is(top, "amod", "compound") || of == text.Root || !r.heads(of) {
			continue
		}
		if n := r.code(of); n.kind == ofRole && n.word.Kind != rolls.Nation && n.country != c.country && r.nations(of) > 1 {
			c.sector = n.sector
		}
	}
}

// nations counts the countries named before the head h.
func (r *reading) nations(h int) int {
	seen := map[dateline.Country]bool{}
	for _, k := range r.clues(h) {
		if k.how == 0 && (k.kind == ofPeople || k.kind == ofCountry) {
			seen[k.code.country] = true
		}
	}
	return len(seen)
}

// plain makes civilians of named people of whom nothing else is told.
func (r *reading) plain(heads []int) {
	for _, h := range heads {
		if c := r.code(h); c.person && c.named && c.entry < 0 && c.sector == "" && c.word == nil && !rolls.Borderless(c.country) {
			if n := r.doc.NameAt(h); n != nil && n.Kind == text.PER {
				c.sector = "CVL"
			}
		}
	}
}

// homelands are the words that, with "his" or "our" before them, mean the country of whoever that is.
var homelands = rolls.Words("country nation homeland motherland kingdom republic")

// homeland gives "his country" the country of whoever possesses it.
func (r *reading) homeland(h int, c *code) {
	if k := r.doc.Child(h, "nmod:poss"); k >= 0 && r.doc.Tokens[k].UPOS == text.PRON && homelands[c.last(r)] {
		if b := r.code(k).country; !rolls.Borderless(b) {
			c.country = b
		}
	}
}

// we are the forms by which somebody speaks for more than one.
var we = rolls.Words("we us our ours ourselves")

// ourselves makes the "we" of an expert or a former official of a country that country: who holds no office speaks
// as one of the nation.
func (r *reading) ourselves(heads []int) {
	for _, h := range heads {
		c := r.code(h)
		if we[strings.ToLower(r.doc.Tokens[h].Form)] && (c.sector == "ELI" || c.sector == "EDU") && c.country != "" && !rolls.Borderless(c.country) {
			c.sector, c.entry, c.name = "", -1, ""
		}
	}
}

// ellipses are words that stand for people named before, with a number or without: "many left", "all eight".
var ellipses = rolls.Words("some many most several few half three four five six seven eight nine ten eleven twelve dozens hundreds thousands")

// shorten gives a number or a quantity that stands for people ("the other five were freed") the code of the people
// named before it, in its own sentence or the one before.
func (r *reading) shorten(heads []int) {
	last := -1 // the latest phrase for several people
	for _, h := range heads {
		c := r.code(h)
		t := &r.doc.Tokens[h]
		switch {
		case c.sector != "" && (t.XPOS == "NNS" || t.XPOS == "NNPS" || c.kind == ofPeople):
			last = h
		case c.kind != unknown || c.named || last < 0 || r.doc.SentenceOf(h)-r.doc.SentenceOf(last) > 1:
		case t.UPOS == text.NUM || ellipses[strings.ToLower(t.Form)]:
			if r.argument(h) && r.doc.Child(h, "nmod", "compound") < 0 && people[r.code(last).sector] {
				c.country, c.sector, c.kind = r.code(last).country, r.code(last).sector, ofPronoun
			}
		}
	}
}

// people are the sectors of those who are counted by the head.
var people = map[dateline.Sector]bool{"CVL": true, "REF": true, "REB": true, "UAF": true, "CRM": true, "MIL": true, "COP": true, "JRN": true, "LAB": true, "MED": true, "EDU": true, "REL": true, "LEG": true, "OPP": true, "PTY": true, "AGR": true}
