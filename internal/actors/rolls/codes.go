package rolls

import (
	"fmt"
	"strings"

	"dateline/internal/dateline"
)

// period is a stretch of days, both ends included. An end is a year, a month or a day in RFC 3339's form, or
// empty where the stretch is open.
type period struct{ from, to string }

// parsePeriod reads "2001..2009-01-20", "..2004", "2010.." or "2011-05".
func parsePeriod(s string) (period, error) {
	from, to, ranged := strings.Cut(s, "..")
	if !ranged {
		to = from
	}
	for _, d := range []string{from, to} {
		if d != "" && !IsDate(d) {
			return period{}, fmt.Errorf("%q is no year, month or day", d)
		}
	}
	if from != "" && to != "" && from[:min(len(from), len(to))] > to {
		return period{}, fmt.Errorf("%q ends before it begins", s)
	}
	return period{from, to}, nil
}

// IsDate tells whether s is a year, a month or a day in RFC 3339's form.
func IsDate(s string) bool {
	const form = "0000-00-00"
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return false
	}
	for i := range len(s) {
		if digit := s[i] >= '0' && s[i] <= '9'; digit != (form[i] == '0') || !digit && s[i] != '-' {
			return false
		}
	}
	month, day := "01", "01"
	if len(s) >= 7 {
		month = s[5:7]
	}
	if len(s) == 10 {
		day = s[8:]
	}
	return "01" <= month && month <= "12" && "01" <= day && day <= "31"
}

func (p period) holds(date string) bool {
	return !p.before(date) && !p.after(date)
}

// after tells whether the period begins after the date.
func (p period) after(date string) bool {
	return p.from != "" && cut(date, p.from) < p.from
}

// before tells whether the period is over at the date.
func (p period) before(date string) bool {
	return p.to != "" && cut(date, p.to) > p.to
}

func cut(date, like string) string { return date[:min(len(date), len(like))] }

// At returns the actor's code at a date. Without a date it is the code that still holds today, or that of an actor
// who ever had but one; of an office that is over only the country is certain. A person whose office ended
// before the date belongs to the elite; one whose office is still to come has a country and no sector.
func (e *Entry) At(date string) (dateline.Country, dateline.Sector) {
	if len(e.Codes) == 0 {
		return "", ""
	}
	last := e.Codes[len(e.Codes)-1]
	if date == "" {
		if e.Person && last.to != "" {
			return last.country, ""
		}
		return last.country, last.sector
	}
	now, past := -1, -1
	for n, c := range e.Codes {
		if c.holds(date) {
			now = n
		} else if c.before(date) {
			past = n
		}
	}
	switch {
	case now >= 0:
		return e.Codes[now].country, e.Codes[now].sector
	case !e.Person && past < 0:
		return e.Codes[0].country, e.Codes[0].sector
	case !e.Person:
		return e.Codes[past].country, e.Codes[past].sector
	case past < 0:
		return e.Codes[0].country, ""
	case e.Codes[past].sector == "GOV" || e.Codes[past].sector == "LEG" || e.Codes[past].country == "IGO":
		return e.Codes[past].country, "ELI"
	}
	return e.Codes[past].country, e.Codes[past].sector
}

// NameAt returns the actor's name at a date; without a date the name that the text itself uses, if it was ever
// the actor's own, and else the latest.
func (e *Entry) NameAt(date, used string) string {
	for _, n := range e.Names {
		if date != "" && n.holds(date) || date == "" && n.name == used {
			return n.name
		}
	}
	if len(e.Names) == 0 {
		return used
	}
	return e.Names[len(e.Names)-1].name
}

// Borderless tells whether a country's code is that of organisations that belong to no state.
func Borderless(c dateline.Country) bool { return c == "NGO" || c == "IGO" || c == "MNC" }

// First returns the actor's first code.
func (e *Entry) First() (dateline.Country, dateline.Sector) {
	if len(e.Codes) == 0 {
		return "", ""
	}
	return e.Codes[0].country, e.Codes[0].sector
}

// sectors are PLOVER's, as far as the field uses them.
var sectors = map[dateline.Sector]bool{
	"GOV": true, "MIL": true, "COP": true, "JUD": true, "LEG": true, "SPY": true, "PTY": true, "PRM": true,
	"OPP": true, "REB": true, "UAF": true, "CRM": true, "CVL": true, "BUS": true, "EDU": true, "JRN": true,
	"LAB": true, "MED": true, "REF": true, "REL": true, "AGR": true, "ELI": true, "SOC": true,
}
