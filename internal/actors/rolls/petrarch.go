package rolls

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"dateline/internal/dateline"
)

// petrarchActors reads a dictionary of actors in PETRARCH's form, which is TABARI's:
//
//	BARACK_OBAMA_ [USAGOV 20090120-20170120] [USAELI >20170120] ; comment
//	+PRESIDENT_OBAMA_
//
// A line that begins with "+" is another name of the actor above, one that begins with "[" more codes for it. Names
// are found whole: an open end (no final underscore) is read as closed.
func (l *List) petrarchActors(file string) error {
	d := petrarch{list: l}
	return d.lines(file, d.actor, d.endActor)
}

// petrarchAgents reads a dictionary of agents in PETRARCH's form:
//
//	MINISTER_ {MINISTERS_} [~GOV]
//	!PERSON! = MAN, WOMAN
//	CHURCH!PERSON! [~REL]
func (l *List) petrarchAgents(file string) error {
	d := petrarch{list: l, sets: map[string][]string{}}
	return d.lines(file, d.agent, func() error { return nil })
}

// petrarch is a dictionary while it is read.
type petrarch struct {
	list  *List
	sets  map[string][]string // substitution sets of agents
	names []string            // of the open actor
	codes []datedCode
}

func (d *petrarch) lines(file string, line func(string) error, end func() error) error {
	n := 0
	for l := range strings.Lines(file) {
		n++
		if l = uncommented(l); l == "" {
			continue
		}
		if err := line(l); err != nil {
			return fmt.Errorf("%d: %w", n, err)
		}
	}
	if err := end(); err != nil {
		return fmt.Errorf("%d: %w", n, err)
	}
	return nil
}

// uncommented returns a line without what stands behind "#" or ";" outside brackets, and nothing of a line of markup.
func uncommented(l string) string {
	inside := false
	for i := range len(l) {
		switch l[i] {
		case '[':
			inside = true
		case ']':
			inside = false
		case '#', ';':
			if !inside {
				l = l[:i]
				return strings.TrimSpace(l)
			}
		}
	}
	if l = strings.TrimSpace(l); strings.HasPrefix(l, "<") {
		return ""
	}
	return l
}

// actor reads one line of a dictionary of actors.
func (d *petrarch) actor(l string) error {
	name, codes, _ := strings.Cut(l, "[")
	name = strings.TrimSpace(name)
	switch {
	case name == "" && len(d.names) == 0:
		return fmt.Errorf("codes without an actor")
	case name == "":
	case name[0] == '+':
		if len(d.names) == 0 {
			return fmt.Errorf("another name without an actor")
		}
		d.names = append(d.names, spaced(name[1:]))
	default:
		if err := d.endActor(); err != nil {
			return err
		}
		d.names = append(d.names, spaced(name))
	}
	if codes == "" && !strings.Contains(l, "[") {
		return nil
	}
	return d.readCodes("[" + codes)
}

// readCodes reads "[USAGOV 20090120-20170120] [USAELI >20170120]".
func (d *petrarch) readCodes(s string) error {
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		inner, rest, ok := strings.Cut(s[1:], "]")
		if s[0] != '[' || !ok {
			return fmt.Errorf("want codes in brackets, not %q", s)
		}
		s = rest
		w := strings.Fields(inner)
		if len(w) == 0 || len(w) > 2 {
			return fmt.Errorf("want \"CODE\" or \"CODE DATES\" in brackets, not %q", inner)
		}
		c, ok := d.list.cameo(w[0])
		if !ok {
			return fmt.Errorf("%q is no code", w[0])
		}
		if len(w) == 2 {
			var err error
			if c.period, err = petrarchPeriod(w[1]); err != nil {
				return err
			}
		}
		if !noActor(w[0]) {
			d.codes = append(d.codes, c)
		}
	}
	return nil
}

// endActor puts the open actor in the list. Codes with dates go last, for they win where they hold.
func (d *petrarch) endActor() error {
	names, codes := d.names, d.codes
	d.names, d.codes = nil, nil
	if len(names) == 0 || len(codes) == 0 {
		return nil
	}
	e := Entry{Names: []datedName{{name: titled(names[0])}}}
	for _, dated := range []bool{false, true} {
		for _, c := range codes {
			if (c.period != period{}) == dated {
				e.Codes = append(e.Codes, c)
			}
		}
	}
	e.ID = idOf("", names[0])
	if e.ID == "" {
		return fmt.Errorf("no name in %q", names[0])
	}
	n := d.list.entry(e)
	for _, s := range names {
		d.list.name(titled(s), Ref{ToEntry, n, false})
	}
	return nil
}

// agent reads one line of a dictionary of agents.
func (d *petrarch) agent(l string) error {
	if set, members, ok := strings.Cut(l, "="); ok && strings.HasPrefix(l, "!") {
		set = strings.TrimSpace(set)
		for m := range strings.SplitSeq(members, ",") {
			if m = spaced(m); m != "" {
				d.sets[set] = append(d.sets[set], m)
			}
		}
		return nil
	}
	words, code, ok := strings.Cut(l, "[")
	code, _, closed := strings.Cut(code, "]")
	if !ok || !closed {
		return fmt.Errorf("want a code in brackets")
	}
	c, known := d.list.cameo(strings.Trim(strings.TrimSpace(code), "~"))
	if !known {
		return fmt.Errorf("%q is no agent's code", code)
	}
	one, many, _ := strings.Cut(words, "{")
	many, _, _ = strings.Cut(many, "}")
	for _, w := range d.expand(one) {
		d.list.addRole(strings.ReplaceAll(w, ";", " "), Role{c.sector, c.country, Person})
	}
	for _, w := range d.expand(many) {
		d.list.addRole(strings.ReplaceAll(w, ";", " "), Role{c.sector, c.country, Group})
	}
	return nil
}

// expand puts the members of a substitution set in its place.
func (d *petrarch) expand(s string) []string {
	for _, set := range slices.Sorted(maps.Keys(d.sets)) {
		members := d.sets[set]
		before, after, ok := strings.Cut(s, set)
		if !ok {
			continue
		}
		var out []string
		for _, m := range members {
			out = append(out, strings.ToLower(spaced(before+" "+m+" "+after)))
		}
		return out
	}
	if s = strings.ToLower(spaced(s)); s == "" {
		return nil
	}
	return []string{s}
}

// spaced writes a dictionary's name with spaces.
func spaced(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "_", " ")), " ")
}

// titled writes a name in capitals as names are written.
func titled(s string) string {
	w := strings.Fields(strings.ToLower(s))
	for i := range w {
		r := []rune(w[i])
		w[i] = strings.ToUpper(string(r[:1])) + string(r[1:])
	}
	return strings.Join(w, " ")
}

// noActor tells whether a code marks words that look like an actor and are none.
func noActor(code string) bool { return code == "---" || code == "###" }

// cameoSectors are CAMEO's roles that PLOVER names otherwise.
var cameoSectors = map[string]dateline.Sector{
	"MED": "JRN", "HLH": "MED", "CIV": "CVL", "DEV": "SOC", "HRI": "SOC", "ENV": "SOC", "SEP": "REB", "INS": "UAF",
	"RAD": "UAF", "MNC": "BUS", "IMG": "UAF", "BUD": "REL", "CHR": "REL", "HIN": "REL", "JEW": "REL", "MOS": "REL",
}

// cameo reads a code of CAMEO's: a country or kind of organisation of three letters, then roles of three letters, of
// which the most special counts. Regions ("AFR") and further letters tell nothing that we keep.
func (l *List) cameo(code string) (c datedCode, ok bool) {
	code, _, _ = strings.Cut(code, "/")
	if noActor(code) {
		return c, true
	}
	if len(code) < 3 || len(code)%3 != 0 || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return c, false
	}
	for i := 0; i < len(code); i += 3 {
		part := code[i : i+3]
		if i == 0 && l.isActorsCountry(part) {
			c.country = dateline.Country(cameoCountry(part))
			continue
		}
		s := dateline.Sector(part)
		if to, other := cameoSectors[part]; other {
			s = to
		}
		if sectors[s] && (c.sector == "" || c.sector == "GOV") {
			c.sector = s
		}
	}
	return c, true
}

func (l *List) isActorsCountry(part string) bool {
	c := dateline.Country(cameoCountry(part))
	return Borderless(c) || l.country(c) >= 0
}

// cameoCountry returns the country that CAMEO's first letters name: some organisations have codes of their own.
func cameoCountry(part string) string {
	switch part {
	case "UNO", "INT", "EEC", "NAT":
		return "IGO"
	case "NGM":
		return "NGO"
	}
	return part
}

// petrarchPeriod reads "20090120-20170120", ">20170120", "<20090120" or one day; years of two digits are of 1930 to 2029.
func petrarchPeriod(s string) (period, error) {
	var p period
	var err error
	switch from, to, ranged := strings.Cut(s, "-"); {
	case s[0] == '>':
		p.from, err = petrarchDate(s[1:])
	case s[0] == '<':
		p.to, err = petrarchDate(s[1:])
	case ranged:
		if p.from, err = petrarchDate(from); err == nil {
			p.to, err = petrarchDate(to)
		}
	default:
		p.from, err = petrarchDate(s)
		p.to = p.from
	}
	return p, err
}

func petrarchDate(s string) (string, error) {
	if len(s) == 6 {
		if s[:2] >= "30" {
			s = "19" + s
		} else {
			s = "20" + s
		}
	}
	if len(s) == 8 {
		if d := s[:4] + "-" + s[4:6] + "-" + s[6:]; IsDate(d) {
			return d, nil
		}
	}
	return "", fmt.Errorf("%q is no date of the form YYYYMMDD", s)
}
