package actors

import (
	"dateline/internal/actors/rolls"
	"dateline/internal/dateline"
)

// focus is which countries an article is about, and where in it each is named.
type focus struct {
	count map[dateline.Country]int
	main  dateline.Country // the country that is named most, where one stands out
	state dateline.Country // the country that its own organs may be taken for: named most, with less of a lead
	seen  []sighting       // in the order of the text
	group *code            // the armed group that the article is about, where one stands out
}

type sighting struct {
	token   int
	country dateline.Country
}

// weigh counts the countries that the article names, and notes which actors it names so that nothing else can be
// meant. Shy names and names of several meanings tell nothing.
func (r *reading) weigh() {
	r.focus.count = map[dateline.Country]int{}
	r.seen = map[int]bool{}
	for i := 0; i < len(r.names); i++ {
		h := r.names[i]
		if h == nil {
			continue
		}
		if len(h.Refs) == 1 && !h.Refs[0].Shy && (!r.inPerson(h) || r.isPersonRef(h)) {
			c := r.countryOf(h.Refs[0])
			if n, other := r.homonyms[h.As]; other {
				c = r.list.Countries[n].Code
			}
			if h.Refs[0].Kind == rolls.ToEntry && h.end-h.first > 1 {
				r.seen[h.Refs[0].N] = true
			}
			if c != "" && !rolls.Borderless(c) && !r.bystander(h.Refs[0]) {
				r.focus.count[c]++
				r.focus.seen = append(r.focus.seen, sighting{i, c})
			}
		}
		i = h.end - 1
	}
	r.focus.main = r.focus.most(mostRivalry)
	r.focus.state = r.focus.most(mostStateRivalry)
}

// bystander tells whether a name is that of an outlet, a think tank or a company, which tells nothing of what it speaks about.
func (r *reading) bystander(to rolls.Ref) bool {
	if to.Kind != rolls.ToEntry {
		return false
	}
	_, s := r.list.Entries[to.N].First()
	return s == "JRN" || s == "EDU" || s == "BUS"
}

// A country stands out when at least half of all mentions are its, and no other has two fifths of as many; three
// quarters where a word can hardly mean another country's.
const (
	leastShare       = 0.5
	mostRivalry      = 0.4
	mostStateRivalry = 0.75
)

// most returns the country that stands out among those that the article names, or none where another is named more
// than rivalry times as often.
func (f *focus) most(rivalry float64) dateline.Country {
	var best dateline.Country
	rival := 0
	for _, s := range f.seen {
		if f.count[s.country] > f.count[best] {
			best = s.country
		}
	}
	for c, n := range f.count {
		if c != best {
			rival = max(rival, n)
		}
	}
	n := float64(f.count[best])
	if n < leastShare*float64(len(f.seen)) || float64(rival) > rivalry*n {
		return ""
	}
	return best
}

// weighGroups finds the armed group that stands out among those that the article names, as most countries do.
func (r *reading) weighGroups(heads []int) {
	count := map[int]int{}
	best, all := -1, 0
	for _, h := range heads {
		c := r.code(h)
		if c.entry < 0 || !armed[c.sector] || r.list.Entries[c.entry].Person {
			continue
		}
		all++
		count[c.entry]++
		if best < 0 || count[c.entry] > count[r.code(best).entry] {
			best = h
		}
	}
	if best >= 0 && count[r.code(best).entry] > 1 && float64(count[r.code(best).entry]) >= leastShare*float64(all) {
		r.focus.group = r.code(best)
	}
}
