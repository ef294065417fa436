package rolls

import (
	"fmt"
	"strings"

	"dateline/internal/dateline"
)

// RoleKind is how a role word gives its sector; see data/words.roles.
type RoleKind string

const (
	Person  RoleKind = "person"
	Organ   RoleKind = "organ"
	Group   RoleKind = "group"
	Force   RoleKind = "force"
	Carrier RoleKind = "carrier"
	Speaker RoleKind = "speaker"
	Trait   RoleKind = "trait"
	Nation  RoleKind = "nation"
)

// Carries tells whether a role word takes its sector from the body that it belongs to.
func (r *Role) Carries() bool { return r.Kind == Carrier || r.Kind == Speaker }

// Role is a role word's meaning.
type Role struct {
	Sector  dateline.Sector
	Country dateline.Country // NGO, IGO, or that of a user's agent
	Kind    RoleKind
}

// lines makes a reader of a file from a reader of one line's fields, which are parted by bars. Lines are numbered
// from 1; "#" begins a comment line.
func lines(line func(f []string) error) func(string) error {
	return func(file string) error {
		n := 0
		for l := range strings.Lines(file) {
			n++
			l = strings.TrimSpace(l)
			if l == "" || l[0] == '#' {
				continue
			}
			f := strings.Split(l, "|")
			for i := range f {
				f[i] = strings.TrimSpace(f[i])
			}
			if err := line(f); err != nil {
				return fmt.Errorf("%d: %w", n, err)
			}
		}
		return nil
	}
}

// each calls yield with every item of a list that semicolons part.
func each(list string, yield func(string)) {
	for item := range strings.SplitSeq(list, ";") {
		if item = strings.TrimSpace(item); item != "" {
			yield(item)
		}
	}
}

func field(f []string, n int) string {
	if n < len(f) {
		return f[n]
	}
	return ""
}

func isCountry(s string) bool {
	if len(s) != 3 {
		return false
	}
	for i := range 3 {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// countryLine reads "code | names | adjectives and peoples | Capital and seats".
func (l *List) countryLine(f []string) error {
	if !isCountry(f[0]) {
		return fmt.Errorf("%q is no country code of three letters", f[0])
	}
	if field(f, 1) == "" {
		return fmt.Errorf("country %s has no name", f[0])
	}
	n := len(l.Countries)
	first, _, _ := strings.Cut(f[1], ";")
	l.Countries = append(l.Countries, State{dateline.Country(f[0]), strings.TrimSpace(first)})
	each(f[1], func(s string) { l.name(s, Ref{ToCountry, n, false}) })
	each(field(f, 2), func(s string) {
		l.name(s, Ref{ToPeople, n, false})
		if p := peoplePlural(s); p != "" {
			l.name(p, Ref{ToPeople, n, false})
		}
	})
	each(field(f, 3), func(s string) { l.name(s, Ref{ToSeat, n, false}) })
	return nil
}

func (l *List) name(s string, to Ref) { l.Names.add(strings.TrimPrefix(s, "the "), to, l.user) }

// peoplePlural returns the plural of a people's name, or nothing where it is the same or made otherwise.
func peoplePlural(s string) string {
	for _, end := range []string{"ese", "ish", "ch", "s", "men", "man", "ic"} {
		if strings.HasSuffix(s, end) {
			return ""
		}
	}
	return s + "s"
}

// roleLine reads "sector kind | words".
func (l *List) roleLine(f []string) error {
	what := strings.Fields(f[0])
	if len(what) != 2 || len(f) != 2 {
		return fmt.Errorf("want \"sector kind | words\"")
	}
	r := Role{Kind: RoleKind(what[1])}
	switch s := dateline.Sector(what[0]); {
	case s == "IGO" || s == "NGO" || s == "MNC":
		r.Country = dateline.Country(s)
	case s == "-":
	case !sectors[s]:
		return fmt.Errorf("%q is no sector", s)
	default:
		r.Sector = s
	}
	switch r.Kind {
	case Person, Organ, Group, Force, Carrier, Speaker, Trait, Nation:
	default:
		return fmt.Errorf("%q is no kind of role word", what[1])
	}
	l.addRole(f[1], r)
	return nil
}

func (l *List) addRole(words string, r Role) {
	n := len(l.Words)
	l.Words = append(l.Words, r)
	each(words, func(s string) {
		l.Roles.add(s, Ref{ToRole, n, false}, l.user)
		if r.Kind != Group && r.Kind != Trait && r.Kind != Nation {
			l.plurals = append(l.plurals, pluralOf{plural(s), n})
		}
	})
}

// pluralOf is a plural made by rule, which gives way to a word that is written in a list.
type pluralOf struct {
	word string
	role int
}

func (l *List) addPlurals() {
	for _, p := range l.plurals {
		if !l.Roles.has(p.word) {
			l.Roles.add(p.word, Ref{ToRole, p.role, false}, false)
		}
	}
	l.plurals = nil
}

// plural returns the plural of a role: of the word before "of", "to", "in" or "for", else of the last.
func plural(s string) string {
	for _, prep := range []string{" of ", " to ", " in ", " for "} {
		if i := strings.Index(s, prep); i > 0 {
			return plural(s[:i]) + s[i:]
		}
	}
	switch {
	case strings.HasSuffix(s, "man"):
		return s[:len(s)-2] + "en"
	case strings.HasSuffix(s, "general") && strings.Contains(s, " ") && !strings.Contains(s, "major ") && !strings.Contains(s, "lieutenant "):
		i := strings.LastIndexByte(s, ' ')
		return plural(s[:i]) + s[i:]
	case strings.HasSuffix(s, "y") && len(s) > 1 && !strings.ContainsRune("aeiou", rune(s[len(s)-2])):
		return s[:len(s)-1] + "ies"
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"), strings.HasSuffix(s, "x"):
		return s + "es"
	}
	return s + "s"
}

// placeLine reads "code | places".
func (l *List) placeLine(f []string) error {
	n := l.country(dateline.Country(f[0]))
	if n < 0 || len(f) != 2 {
		return fmt.Errorf("want \"country | places\", with a country that is listed")
	}
	each(f[1], func(s string) { l.name(s, Ref{ToPlace, n, false}) })
	return nil
}

// Homonym is another country that a name means where the article names one of its cues.
type Homonym struct {
	Name    string
	Country int
}

// homonymLine reads "name | code | cues".
func (l *List) homonymLine(f []string) error {
	n := l.country(dateline.Country(field(f, 1)))
	if n < 0 || len(f) != 3 {
		return fmt.Errorf("want \"name | country | cues\", with a country that is listed")
	}
	k := len(l.Homonyms)
	l.Homonyms = append(l.Homonyms, Homonym{f[0], n})
	each(f[2], func(s string) { l.Cues.add(s, Ref{ToPlace, k, false}, false) })
	return nil
}

func (l *List) country(c dateline.Country) int {
	for n := range l.Countries {
		if l.Countries[n].Code == c {
			return n
		}
	}
	return -1
}

// actorLine reads "codes | names | other names".
func (l *List) actorLine(f []string) error { return l.entryLine(f, false) }

// personLine reads the same of a person.
func (l *List) personLine(f []string) error { return l.entryLine(f, true) }

func (l *List) entryLine(f []string, isPerson bool) error {
	if len(f) < 2 || len(f) > 4 || f[1] == "" {
		return fmt.Errorf("want \"codes | names | other names | id\"")
	}
	e := Entry{Person: isPerson}
	if err := e.parseCodes(f[0]); err != nil {
		return err
	}
	if err := e.parseNames(f[1]); err != nil {
		return err
	}
	e.ID = dateline.ActorID(field(f, 3))
	if e.ID == "" {
		e.ID = idOf(e.Codes[0].country, strings.TrimSuffix(e.Names[0].name, "?"))
	}
	n := l.entry(e)
	for i, d := range e.Names {
		l.entryName(d.name, n)
		e.Names[i].name = strings.TrimSuffix(d.name, "?")
	}
	each(field(f, 2), func(s string) { l.entryName(s, n) })
	return nil
}

// entryName gives a name to entry n. A name with a question mark behind it is shy: a common word or surname, or
// initials of many things, which mean this actor only where the article names its country besides.
func (l *List) entryName(s string, n int) {
	bare, shy := strings.CutSuffix(s, "?")
	l.name(bare, Ref{ToEntry, n, shy || len(bare) == 2 && formOf(bare) == Capitals && !Borderless(l.Entries[n].Codes[0].country)})
}

// entry puts e in the list, in the place of one with the same id.
func (l *List) entry(e Entry) int {
	n, ok := l.byID[e.ID]
	if !ok {
		n = len(l.Entries)
		l.Entries = append(l.Entries, Entry{})
		l.byID[e.ID] = n
	}
	l.Entries[n] = e
	return n
}

// parseCodes reads "AFG REB ..2021-08-14; AFG GOV 2021-08-15..".
func (e *Entry) parseCodes(s string) (err error) {
	each(s, func(item string) {
		w := strings.Fields(item)
		c := datedCode{country: dateline.Country(w[0])}
		if c.country == "-" {
			c.country = ""
		} else if !isCountry(w[0]) {
			err = fmt.Errorf("%q is no country code of three letters", w[0])
		}
		w = w[1:]
		if len(w) > 0 && !strings.Contains(w[0], "..") {
			if w[0] != "-" {
				c.sector = dateline.Sector(w[0])
			}
			if c.sector != "" && !sectors[c.sector] {
				err = fmt.Errorf("%q is no sector", w[0])
			}
			w = w[1:]
		}
		if len(w) > 0 {
			var bad error
			if c.period, bad = parsePeriod(w[0]); bad != nil {
				err = bad
			}
		}
		e.Codes = append(e.Codes, c)
	})
	if err == nil && len(e.Codes) == 0 {
		err = fmt.Errorf("no code")
	}
	return err
}

// parseNames reads "al-Nusra Front ..2016-07-27; Fateh al-Sham Front 2016-07-28..2017-01-27; …".
func (e *Entry) parseNames(s string) (err error) {
	each(s, func(item string) {
		d := datedName{name: item}
		if i := strings.LastIndexByte(item, ' '); i > 0 && strings.Contains(item[i:], "..") {
			var bad error
			if d.period, bad = parsePeriod(item[i+1:]); bad != nil {
				err = bad
			}
			d.name = strings.TrimSpace(item[:i])
		}
		e.Names = append(e.Names, d)
	})
	if err == nil && len(e.Names) == 0 {
		err = fmt.Errorf("no name")
	}
	return err
}

// idOf makes an actor's id from its country and first name: "usa-barack-obama".
func idOf(c dateline.Country, name string) dateline.ActorID {
	id := make([]byte, 0, len(name)+4)
	if c != "" {
		id = append(append(id, strings.ToLower(string(c))...), '-')
	}
	for i, w := range Pieces(make([]string, 0, 8), name) {
		if i > 0 {
			id = append(id, '-')
		}
		id = append(id, w...)
	}
	return dateline.ActorID(id)
}
