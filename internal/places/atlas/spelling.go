package atlas

import (
	"strings"

	"dateline/internal/dateline"
)

// respelling is one way in which transliterations differ.
type respelling struct{ from, to string }

// respellings are tried on names that no list has: Arabic, Persian and Cyrillic names are written in English in
// many ways, and no gazetteer has them all.
var respellings = []respelling{
	{"ou", "u"}, {"oo", "u"}, {"u", "ou"}, {"ee", "i"}, {"i", "ee"}, {"aa", "a"}, {"ei", "ai"}, {"ai", "ei"}, {"ay", "ai"}, {"ey", "ay"},
	{"e", "a"}, {"a", "e"}, {"o", "u"}, {"u", "o"}, {"i", "e"}, {"e", "i"}, {"y", "i"}, {"q", "k"}, {"k", "q"}, {"gh", "g"}, {"kh", "h"}, {"dh", "d"},
	{"ss", "s"}, {"s", "ss"}, {"ll", "l"}, {"mm", "m"}, {"nn", "n"}, {"tt", "t"}, {"rr", "r"}, {"dj", "j"}, {"tch", "ch"}, {"ph", "f"}, {"z", "s"},
}

// endings differ the same way.
var endings = []respelling{{"eh", "ah"}, {"eh", "a"}, {"ah", "a"}, {"a", "ah"}, {"iya", "iyah"}, {"iyeh", "iyah"}, {"iye", "iya"}, {"yya", "ya"}, {"i", "iy"}}

// Respelt gives the places of which a folded name may be another spelling: one or two of the differences away.
// They are offered with a handicap, and hold only in a country of which the article speaks.
func (a *Atlas) Respelt(key string) []Spot {
	if len(key) < 5 {
		return nil
	}
	once := respell(key)
	for _, k := range once {
		if found := a.bySpelling(k); len(found) > 0 {
			return found
		}
	}
	for _, k := range once {
		for _, k2 := range respell(k) {
			if found := a.bySpelling(k2); len(found) > 0 {
				return found
			}
		}
	}
	return nil
}

func (a *Atlas) bySpelling(key string) []Spot {
	var found []Spot
	for _, s := range a.Lookup(key) {
		if s.Precision == dateline.Settlement || s.Precision == dateline.Admin1 {
			s.Prior -= variantMalus
			s.Primary, s.Guess = false, true
			found = append(found, s)
		}
	}
	return found
}

// respell gives the spellings that lie one difference away from a key, each difference made everywhere.
func respell(key string) []string {
	var all []string
	add := func(k string) {
		if k != key && len(k) > 3 {
			all = append(all, k)
		}
	}
	for _, e := range endings {
		if head, ok := strings.CutSuffix(key, e.from); ok {
			add(head + e.to)
		}
	}
	for _, r := range respellings {
		if strings.Contains(key, r.from) {
			add(strings.ReplaceAll(key, r.from, r.to))
		}
	}
	parts := strings.Fields(key)
	for i, p := range parts {
		if IsArticle(p) && len(parts) > 1 {
			parts[i] = "al"
			add(strings.Join(parts, " "))
			add(strings.Join(append(append([]string{}, parts[:i]...), parts[i+1:]...), " "))
			parts[i] = p
		}
	}
	return all
}

// IsArticle tells whether a folded word is a form of the Arabic article, before whatever letter.
func IsArticle(word string) bool {
	switch word {
	case "al", "el", "as", "ash", "ad", "ar", "at", "az", "an", "es", "ez", "er", "ed", "em":
		return true
	}
	return false
}
