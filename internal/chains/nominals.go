package chains

import (
	"slices"
	"strings"

	"dateline/internal/nouns"
	"dateline/internal/text"
)

// How many sentences back a nominal may look: far for a role or a repeated noun, near for a word as wide as "group".
const (
	farBack  = 12
	nearBack = 3
)

// nominal finds the entity that a definite noun phrase speaks of again.
func (f *finder) nominal(p *mention) *entity {
	if p.Kind != text.Nominal || p.def != definite && p.def != demonstrative {
		return nil
	}
	if e := f.byRole(p); e != nil {
		return e
	}
	if e := f.byArms(p); e != nil {
		return e
	}
	if e := f.byHeadWord(p); e != nil {
		return e
	}
	if e := f.byRegion(p); e != nil {
		return e
	}
	if e := f.bySort(p); e != nil {
		return e
	}
	return f.subjectBefore(p)
}

// back gives the entities mentioned in the last n sentences before p, the latest first.
func (f *finder) back(p *mention, n int) func(yield func(*entity) bool) {
	return func(yield func(*entity) bool) {
		seen := map[*entity]bool{}
		for m := f.before(p); m >= 0 && f.mentions[m].sent >= p.sent-n; m-- {
			e := f.of[m]
			if e == nil || seen[e] {
				continue
			}
			seen[e] = true
			if !yield(e) {
				return
			}
		}
	}
}

// before is the number of the last mention whose head stands before p's phrase.
func (f *finder) before(p *mention) int {
	m := f.byHead[p.Head] - 1
	for m >= 0 && f.mentions[m].Head >= p.First {
		m--
	}
	return m
}

// byRole finds the latest person who was said to be what p's head says: "the secretary" for Secretary Lane.
func (f *finder) byRole(p *mention) *entity {
	if nouns.ClassOf(p.head) != nouns.Person || p.number != singular {
		return nil
	}
	role := first(nouns.RoleForms[p.head], p.head)
	for e := range f.back(p, farBack) {
		if e.class == nouns.Person && e.number != plural && e.roles[role] && f.fits(e, p) {
			return e
		}
	}
	return f.byWiderRole(p, role)
}

// widerRoles are roles that a wider word may stand for: "the U.S. leader" for President Roe of the U.S.
var widerRoles = map[string]map[string]bool{
	"leader":     set("president minister chancellor king queen prime emir sultan ruler premier chief commander head chair"),
	"diplomat":   set("ambassador envoy minister secretary representative"),
	"official":   set("spokesperson secretary director commissioner governor deputy chief head coordinator minister"),
	"lawmaker":   set("senator representative member deputy speaker"),
	"politician": set("senator minister mayor president leader candidate lawmaker premier official"),
	"general":    set("commander chief officer"),
}

// byWiderRole finds the only person of the last sentences whose role the word may stand for.
func (f *finder) byWiderRole(p *mention, role string) *entity {
	narrow := widerRoles[role]
	var found *entity
	for e := range f.back(p, nearBack) {
		if narrow == nil || e.class != nouns.Person || e.number == plural || !named(f, e) || !e.hasRole(narrow) || !f.fits(e, p) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

func (e *entity) hasRole(roles map[string]bool) bool {
	for r := range e.roles {
		if roles[r] {
			return true
		}
	}
	return false
}

// fits tells whether every modifier of p was said of e before, and the two agree.
func (f *finder) fits(e *entity, p *mention) bool {
	if !agrees(e, p) || f.contains(e, p) {
		return false
	}
	for _, w := range p.mods {
		free := freeModifiers[w] || e.class == nouns.Group && armedModifiers[w] || e.class == nouns.Place && placeModifiers[w]
		if !e.words[w] && !free {
			return false
		}
	}
	return true
}

// freeModifiers say nothing that tells one thing from another.
var freeModifiers = set("same said latter former own whole entire late")

// armedModifiers say of a group what the news says of every armed one.
var armedModifiers = set("militant armed separatist rebel terrorist terror jihadist jihadi extremist insurgent paramilitary islamist banned outlawed")

// placeModifiers say of a country where it lies and of what sort it is, and tell it from few others near by.
var placeModifiers = set("island southeast northeast east west north south asian african european american latin caribbean pacific baltic balkan gulf arab muslim central landlocked tiny small poor rich oil-rich",
	"democratic self-governing northern southern eastern western neighboring neighbouring war-torn troubled volatile")

// contains tells whether p lies in the phrase of e's latest mention, or e's in p's.
func (f *finder) contains(e *entity, p *mention) bool {
	q := f.latest(e)
	return q.First <= p.Head && p.Head < q.End || p.First <= q.Head && q.Head < p.End
}

// byHeadWord finds the latest entity whose nominal has p's head, or whose name has it as a word ("the front" for
// the Nusra Front), and of which all of p's modifiers were said.
func (f *finder) byHeadWord(p *mention) *entity {
	for e := range f.back(p, farBack) {
		if e.number == p.number && f.headOf(e, p.head) && f.fits(e, p) {
			return e
		}
	}
	return nil
}

// headOf tells whether one of the latest mentions of e has the head: two indefinite plurals ("rebels … rebels") may be
// different ones and do not count.
func (f *finder) headOf(e *entity, head string) bool {
	for i := len(e.mentions) - 1; i >= 0 && i >= len(e.mentions)-4; i-- {
		q := &f.mentions[e.mentions[i]]
		switch q.Kind {
		case text.Nominal:
			if q.called {
				continue
			}
			if q.head == head && q.def != indefinite || q.head == head && q.number == singular {
				return true
			}
		case text.Named:
			if nouns.Groups[head] && wideNouns[head] == nil && q.class != nouns.Person && slices.Contains(q.words, head) {
				return true
			}
		}
	}
	return false
}

// byArms finds the armed group that "the separatist group" or "the militants" speaks of: the only one that was named
// of late, or the one named last where it is what the sentence before was about.
func (f *finder) byArms(p *mention) *entity {
	wide := p.number == singular && armedNouns[p.head]
	if !wide && !(p.number == plural && nouns.Fighters[p.head]) {
		return nil
	}
	for _, w := range p.mods {
		if !armedModifiers[w] && !freeModifiers[w] {
			return nil
		}
	}
	return f.only(p, farBack, func(e *entity) bool { return isArmed(e) && !f.contains(e, p) })
}

var armedNouns = set("group organization organisation movement militia outfit faction insurgency")

// isArmed tells whether e is a named armed group outside the state.
func isArmed(e *entity) bool {
	return e.class == nouns.Group && (e.hasKey(nouns.Armed) || len(e.keys) > 0 && e.hasAny(nouns.ArmedWords))
}

// bySort finds the only recent name of the sort that a wide noun speaks of: a group for "the group", a country for
// "the country", a settlement for "the city", a person for "the diplomat".
func (f *finder) bySort(p *mention) *entity {
	fit := wideNouns[p.head]
	if fit == nil || p.number != singular {
		return nil
	}
	return f.only(p, nearBack, func(e *entity) bool { return fit(e) && named(f, e) && f.fits(e, p) })
}

// byRegion finds the only state named of late in the region that "the North African country" is said to lie in.
func (f *finder) byRegion(p *mention) *entity {
	states := nouns.Regions[strings.Join(p.mods, " ")]
	if states == nil || !stateNouns[p.head] || p.number != singular {
		return nil
	}
	return f.only(p, farBack, func(e *entity) bool { return isCountry(e) && e.hasKey(states) && !f.contains(e, p) })
}

var stateNouns = set("country nation state kingdom republic archipelago island")

// only is the entity within reach that alone fits; of two, the one that nearer prefers.
func (f *finder) only(p *mention, reach int, fits func(e *entity) bool) *entity {
	var found *entity
	for e := range f.back(p, reach) {
		switch {
		case !fits(e):
		case found != nil:
			return f.nearer(p, found, e)
		default:
			found = e
		}
	}
	return found
}

// nearer lets the later of two fitting entities win where it is the subject of the sentence before or of p's own.
func (f *finder) nearer(p *mention, later, earlier *entity) *entity {
	q, r := f.latest(later), f.latest(earlier)
	if p.sent-q.sent <= 1 && q.sent > r.sent && f.doc.Is(q.Head, "nsubj") {
		return later
	}
	return nil
}

// named tells whether e has a name anywhere: a wide noun takes up nothing vaguer than itself.
func named(f *finder, e *entity) bool {
	return slices.ContainsFunc(e.mentions, func(m int) bool { return f.mentions[m].Kind == text.Named })
}

func isArmedOrPrivate(e *entity) bool {
	return e.class == nouns.Group && !e.hasAny(nouns.Authorities) && !e.hasKey(nouns.Outlets)
}
func isBody(e *entity) bool { return e.class == nouns.Group }
func isCompany(e *entity) bool {
	return e.class == nouns.Group && !e.hasAny(nouns.Authorities) && !e.hasAny(nouns.Bodies)
}
func isCountry(e *entity) bool { return e.class == nouns.Place && e.hasKey(nouns.Countries) }
func isSettlement(e *entity) bool {
	return e.class == nouns.Place && !e.hasKey(nouns.Countries) && !e.hasAny(nouns.Places)
}

func (e *entity) hasAny(words map[string]bool) bool {
	for w := range e.words {
		if words[w] {
			return true
		}
	}
	return false
}

func (e *entity) hasKey(names map[string]bool) bool {
	return slices.ContainsFunc(e.keys, func(k string) bool { return names[k] })
}

// wideNouns tell what a noun may stand for that shares no word with the name.
var wideNouns = map[string]func(*entity) bool{
	"group": isArmedOrPrivate, "organization": isArmedOrPrivate, "organisation": isArmedOrPrivate, "movement": isArmedOrPrivate, "militia": isArmedOrPrivate,
	"country": isCountry, "nation": isCountry, "kingdom": isCountry, "republic": isCountry,
	"body": isBody, "bloc": isBody, "alliance": isBody, "institution": isBody, "outfit": isArmedOrPrivate,
	"company": isCompany, "firm": isCompany, "newspaper": isCompany, "magazine": isCompany, "broadcaster": isCompany, "airline": isCompany,
	"city": isSettlement, "town": isSettlement, "village": isSettlement,
}

// subjectBefore finds the person who is the subject of the sentence before, where "the politician", bare of any
// modifier, is a subject too and nobody else was named between.
func (f *finder) subjectBefore(p *mention) *entity {
	if !widePersons[p.head] || p.number != singular || !f.doc.Is(p.Head, "nsubj") || p.sent == 0 {
		return nil
	}
	q := *p
	q.mods = slices.DeleteFunc(slices.Clone(p.mods), f.tellsOrigin(p))
	p = &q
	var found *entity
	for e := range f.back(p, 1) {
		if e.class != nouns.Person || e.number == plural || f.latest(e).Kind == text.Pronoun && !named(f, e) {
			continue
		}
		if found != nil || !named(f, e) || !f.fits(e, p) {
			return nil
		}
		found = e
	}
	if found == nil || !f.doc.Is(f.latest(found).Head, "nsubj") || f.latest(found).sent != p.sent-1 {
		return nil
	}
	return found
}

// tellsOrigin tells which modifiers of p say only whence somebody is or how long: "the French politician".
func (f *finder) tellsOrigin(p *mention) func(string) bool {
	return func(w string) bool {
		for i := p.First; i < p.Head; i++ {
			if n := f.doc.NameAt(i); lower(f.doc.Tokens[i].Form) == w && (n != nil && n.Kind == text.NORP || experienced[w]) {
				return true
			}
		}
		return false
	}
}

var experienced = set("former veteran outgoing longtime long-time prominent award-winning embattled popular young")

// widePersons may be said of many a person in the news.
var widePersons = set("politician leader official diplomat lawmaker businessman activist journalist author analyst expert professor researcher commander candidate executive minister envoy actor singer writer scholar")
