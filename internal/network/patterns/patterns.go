// Package patterns finds by rule what tags and trees give away: dates, sums of money, quantities, peoples and
// weapons, and whether a short auxiliary is one of "have" or of "be".
package patterns

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// Find adds to the document's names those that rules find beside them, and keeps all in order.
func Find(doc *text.Doc) {
	f := finder{doc: doc, taken: make([]bool, len(doc.Tokens))}
	for _, n := range doc.Names {
		f.take(n.First, n.End)
	}
	for _, s := range doc.Sentences {
		f.sentence(s.First, s.End)
	}
	slices.SortFunc(doc.Names, func(a, b text.Name) int { return a.First - b.First })
}

// Auxiliary returns the lemma of auxiliary i, given the one that its form suggests. It tells "he 's gone" (have) from "he 's going" (be), and "he 'd gone" from "he 'd go".
func Auxiliary(doc *text.Doc, i int, lemma string) string {
	t := doc.Tokens[i]
	if t.Head == text.Root || t.Deprel != "aux" {
		return lemma
	}
	switch strings.ToLower(strings.ReplaceAll(t.Form, "’", "'")) {
	case "'s", "s":
		if doc.Tokens[t.Head].XPOS == "VBN" {
			return "have"
		}
	case "'d", "d":
		if t.XPOS == "VBD" {
			return "have"
		}
		return "would"
	}
	return lemma
}

// finder finds names by rule among tokens that no name has taken.
type finder struct {
	doc   *text.Doc
	taken []bool
}

func (f *finder) take(first, end int) {
	for i := first; i < end; i++ {
		f.taken[i] = true
	}
}

func (f *finder) add(first, end int, kind text.NameKind) {
	f.take(first, end)
	f.doc.Names = append(f.doc.Names, text.Name{First: first, End: end, Kind: kind})
}

// sentence tries each rule in turn at each token.
func (f *finder) sentence(first, end int) {
	rules := []struct {
		kind text.NameKind
		find func(i, end int) int // returns where the name that begins at i ends, or i
	}{
		{text.MONEY, f.money}, {text.DATE, f.date}, {text.QUANTITY, f.quantity}, {text.NORP, f.people}, {text.WEAPON, f.weapon},
	}
	for i := first; i < end; i++ {
		for _, r := range rules {
			if f.taken[i] {
				break
			}
			if to := min(r.find(i, end), end); to > i && !slices.Contains(f.taken[i:to], true) {
				f.add(i, to, r.kind)
			}
		}
	}
}

func (f *finder) low(i int) string { return strings.ToLower(f.doc.Tokens[i].Form) }

// number returns where the run of numbers that begins at i ends: "2.5 million", "twenty - two", "5 to 7".
func (f *finder) number(i, end int) int {
	for i < end {
		switch {
		case f.doc.Tokens[i].UPOS == text.NUM || f.doc.Tokens[i].XPOS == "CD":
			i++
		case i+1 < end && f.between(i) && f.doc.Tokens[i-1].UPOS == text.NUM && f.doc.Tokens[i+1].UPOS == text.NUM:
			i++
		default:
			return i
		}
	}
	return i
}

// between tells whether the token may join two numbers to one range.
func (f *finder) between(i int) bool {
	if i == 0 {
		return false
	}
	switch f.low(i) {
	case "-", "–", "—", "to":
		return true
	}
	return false
}

var currencySigns = map[string]bool{"$": true, "us$": true, "a$": true, "c$": true, "€": true, "£": true, "¥": true, "₹": true, "₪": true, "₺": true, "₽": true}

var currencyWords = words(`dollar euro pound yen yuan renminbi rouble ruble lira rial riyal dinar rupee shekel franc peso real
	won rand naira hryvnia zloty krona krone dirham baht taka shilling cent penny`)

// money is a sign and a number, or a number and a currency's name.
func (f *finder) money(i, end int) int {
	if f.doc.Tokens[i].XPOS == "$" || currencySigns[f.low(i)] {
		if to := f.number(i+1, end); to > i+1 {
			return to
		}
		return i
	}
	to := f.number(i, end)
	if to == i || to >= end {
		return i
	}
	if currencyWords[f.doc.Tokens[to].Lemma] {
		return to + 1
	}
	if to+1 < end && currencyWords[f.doc.Tokens[to+1].Lemma] && f.doc.Tokens[to].UPOS == text.ADJ { // "five million Syrian pounds"
		return to + 2
	}
	return i
}

var (
	months = words(`january february march april june july august september october november december
		jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec`)
	weekdays = words(`monday tuesday wednesday thursday friday saturday sunday`)
	dayWords = words(`today yesterday tomorrow tonight`)
	units    = words(`second minute hour day week month year decade century weekend spring summer autumn winter fall quarter`)
	pointers = words(`last next this past previous following coming early late mid-`)
)

// date is a calendar date, a weekday, a year after a preposition, or a unit of time that something points to.
func (f *finder) date(i, end int) int {
	low := f.low(i)
	switch {
	case dayWords[low], weekdays[low], weekdays[strings.TrimSuffix(low, "s")] && f.doc.Tokens[i].UPOS == text.PROPN:
		return f.afterWeekday(i+1, end)
	case f.month(i), f.dayNumber(i) && i+1 < end && f.month(i+1):
		return f.calendar(i, end)
	case pointers[low] && i+1 < end && (units[f.doc.Tokens[i+1].Lemma] || f.month(i+1) || weekdays[f.low(i+1)]):
		return i + 2
	case f.year(i) && i > 0 && f.doc.Tokens[i-1].UPOS == text.ADP:
		return i + 1
	}
	if to := f.number(i, end); to > i && to+1 < end && units[f.doc.Tokens[to].Lemma] && (f.low(to+1) == "ago" || f.low(to+1) == "earlier" || f.low(to+1) == "later") {
		return to + 2
	}
	return i
}

// afterWeekday adds the date that may follow a weekday: "Friday, 3 June 2016".
func (f *finder) afterWeekday(i, end int) int {
	j := i
	if j < end && f.low(j) == "," {
		j++
	}
	if j+1 < end && (f.month(j) && f.dayNumber(j+1) || f.dayNumber(j) && f.month(j+1)) {
		return f.calendar(j, end)
	}
	return i
}

// month tells whether the token is the name of a month; May must stand beside a number.
func (f *finder) month(i int) bool {
	t := f.doc.Tokens[i]
	r, _ := utf8.DecodeRuneInString(t.Form)
	if !unicode.IsUpper(r) || t.UPOS == text.AUX || t.UPOS == text.VERB {
		return false
	}
	return months[f.low(i)] || f.low(i) == "may"
}

// dayNumber tells whether the token is a number such as 3, 14 or 21st.
func (f *finder) dayNumber(i int) bool {
	form := strings.TrimRight(f.doc.Tokens[i].Form, "stndrh")
	return len(form) > 0 && len(form) <= 2 && digits(form)
}

// year tells whether the token may be a year of the last two thousand.
func (f *finder) year(i int) bool {
	form := f.doc.Tokens[i].Form
	return len(form) == 4 && digits(form) && (form[0] == '1' || form[0] == '2')
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// calendar returns where a run of days, months and years ends; a comma or "of" may stand inside.
func (f *finder) calendar(i, end int) int {
	to := i
	for ; i < end; i++ {
		switch {
		case f.month(i), f.dayNumber(i), f.year(i):
			to = i + 1
			if f.year(i) {
				return to
			}
		case f.low(i) == "," && i+1 < end && f.year(i+1), f.low(i) == "of" && to == i:
		default:
			return to
		}
	}
	return to
}

// quantity is a number and the noun that it counts.
func (f *finder) quantity(i, end int) int {
	to := f.number(i, end)
	if to == i {
		return i
	}
	if to < end && (f.low(to) == "%" || f.low(to) == "percent") {
		return to + 1
	}
	if to+1 < end && f.low(to) == "per" && f.low(to+1) == "cent" {
		return to + 2
	}
	head := f.doc.Tokens[i].Head
	if head >= to && head < min(end, to+4) && f.doc.Tokens[head].UPOS == text.NOUN {
		return head + 1
	}
	return to
}

// people is a word for a nation, a people or a faith, as adjective or noun.
func (f *finder) people(i, _ int) int {
	t := f.doc.Tokens[i]
	if t.UPOS != text.ADJ && t.UPOS != text.PROPN && t.UPOS != text.NOUN {
		return i
	}
	r, _ := utf8.DecodeRuneInString(t.Form)
	if !unicode.IsUpper(r) {
		return i
	}
	low := f.low(i)
	if groups[low] || groups[strings.TrimSuffix(low, "s")] || groups[strings.TrimSuffix(low, "-led")] || groups[strings.TrimSuffix(low, "-backed")] {
		return i + 1
	}
	return i
}

// weapon is a word for a weapon or a thing that carries weapons, with the nouns before it ("barrel bomb"), or a
// model's sign ("F-16", in three tokens).
func (f *finder) weapon(i, end int) int {
	if to := f.weaponModel(i, end); to > i {
		return to
	}
	if i > 0 && harmlessBefore[f.low(i-1)] && f.doc.Tokens[i-1].Head == i {
		return i
	}
	j := i
	for j < end && j < i+3 && f.doc.Tokens[j].UPOS == text.NOUN && f.doc.Tokens[j].Deprel == "compound" {
		if harmlessBefore[f.low(j)] {
			return i
		}
		j++
	}
	if j == end {
		return i
	}
	t := f.doc.Tokens[j]
	if low := strings.ToLower(t.Lemma); t.UPOS == text.NOUN && weapons[low] || t.UPOS == text.PROPN && weaponNames[low] {
		return j + 1
	}
	return i
}

func (f *finder) weaponModel(i, end int) int {
	if i+2 < end && weaponModels[f.doc.Tokens[i].Form] && f.low(i+1) == "-" && len(f.low(i+2)) <= 4 && digits(f.low(i+2)) {
		return i + 3
	}
	return i
}

// words is the set of the list's words.
func words(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
