package times

import (
	"strings"

	"dateline/internal/calendar"
	"dateline/internal/numbers"
)

// count is how many units: "two", "several" (unknown), "nearly four" (approximate).
type count struct {
	n     float64
	known bool
}

// classes returns the reader of a class by its name in the forms.
func classes(name string) class {
	return map[string]class{
		"month": monthClass, "wd": weekdayClass, "dnum": dayNumber, "ord": ordinalDay, "year": yearClass, "decade": decadeClass,
		"n": countClass, "many": manyClass, "unit": unitClass, "units": unitsClass, "single": singleClass, "season": seasonClass, "part": partClass,
		"clock": clockClass, "q": quarterClass, "holiday": holidayClass, "numeric": numericClass, "qual": qualifier,
		"date": dateClass, "century": centuryClass, "day": dayClass, "period": periodClass, "kind": kindClass,
	}[name]
}

// monthClass reads the name of a month, or its short form with the full stop.
func monthClass(r *reader, i int) (any, int) {
	m, ok := months[r.Word(i)]
	if !ok || !capital(r.form(i)) && !alwaysDate[r.Word(i)] {
		return nil, 0
	}
	end := i + 1
	if w := r.Word(i); len(w) <= 4 && w != "may" && w != "june" && w != "july" && r.Word(end) == "." && r.Atoms[end].Glued {
		end++
	}
	return m, end
}

// weekdayClass reads a weekday. Its short form needs the full stop, for "sat" and "sun" are words.
func weekdayClass(r *reader, i int) (any, int) {
	w := r.Word(i)
	d, ok := weekdays[w]
	if !ok || !capital(r.form(i)) && !alwaysDate[w] {
		return nil, 0
	}
	end := i + 1
	if len(w) <= 5 {
		if r.Word(end) != "." || !r.Atoms[end].Glued {
			return nil, 0
		}
		end++
	}
	return d, end
}

func capital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// dayNumber reads the day of a month: "3", "3rd", "third", "twenty-first".
func dayNumber(r *reader, i int) (any, int) {
	if v, end := ordinalDay(r, i); end > 0 {
		return v, end
	}
	n, ok := r.Atoms[i].Whole()
	if !ok && r.Atoms[i].Kind == numbers.Word {
		return dayInWords(r, i)
	}
	if !ok || n < 1 || n > 31 || r.Atoms[i].End-r.Atoms[i].Start > 2 || strings.ContainsAny(r.Word(i-1), "$£€") {
		return nil, 0
	}
	if r.Word(i+1) == ":" && i+2 < len(r.Atoms) && r.Atoms[i+2].Glued || r.Word(i+1) == "%" || r.Word(i+1) == "/" && r.Atoms[i+1].Glued {
		return nil, 0
	}
	return n, i + 1
}

// dayInWords reads "twenty nine" and "twenty second", as spoken words are written down.
func dayInWords(r *reader, i int) (any, int) {
	c, ok := numbers.Cardinal(r.Atoms, i)
	if !ok || c.Value < 20 || c.Value > 31 || c.Scale > 1 {
		return nil, 0
	}
	if v, end := ordinalDay(r, c.End); end > 0 && v.(int) < 10 && int(c.Value)%10 == 0 {
		return int(c.Value) + v.(int), end
	}
	return int(c.Value), c.End
}

// ordinalDay reads an ordinal that can be a day of the month.
func ordinalDay(r *reader, i int) (any, int) {
	n, end, ok := numbers.Ordinal(r.Atoms, i)
	if !ok || n < 1 || n > 31 {
		return nil, 0
	}
	return n, end
}

// yearClass reads "2016", "nineteen ninety-six", "two thousand and five".
func yearClass(r *reader, i int) (any, int) {
	if n, ok := r.Atoms[i].Whole(); ok {
		if len(r.Atoms[i].Word) != 4 || n < 1000 || n > 2099 {
			return nil, 0
		}
		return n, i + 1
	}
	c, ok := numbers.Cardinal(r.Atoms, i)
	if !ok || r.Atoms[i].Kind != numbers.Word {
		return nil, 0
	}
	if c.Value == 19 || c.Value == 20 || c.Value == 18 {
		if d, ok := numbers.Cardinal(r.Atoms, c.End); ok && d.Value >= 10 && d.Value < 100 && r.Atoms[c.End].Kind == numbers.Word {
			return int(c.Value*100 + d.Value), d.End
		}
	}
	if c.Value >= 2000 && c.Value < 2100 && r.Word(i) == "two" && r.Word(i+1) == "thousand" {
		return int(c.Value), c.End
	}
	return nil, 0
}

// decadeClass reads "1990s", "1990's", "'90s", "nineties" and gives the decade's first year.
func decadeClass(r *reader, i int) (any, int) {
	if y, ok := decadeWords[r.Word(i)]; ok {
		return y, i + 1
	}
	j := i
	if w := r.Word(i); w == "'" || w == "’" || w == "‘" {
		j++
	}
	if j >= len(r.Atoms) {
		return nil, 0
	}
	n, ok := r.Atoms[j].Whole()
	if !ok || n%10 != 0 || j+1 >= len(r.Atoms) || !r.Atoms[j+1].Glued {
		return nil, 0
	}
	if s := r.Word(j + 1); s != "s" && s != "'s" && s != "’s" {
		return nil, 0
	}
	switch {
	case n >= 1500 && n <= 2090:
		return n, j + 2
	case n >= 20 && n < 100 && j > i:
		return 1900 + n, j + 2
	}
	return nil, 0
}

// countClass reads how many units: a number, "a", "several", "a few", "a couple of".
func countClass(r *reader, i int) (any, int) {
	if c, end := vagueCount(r, i); end > 0 {
		return c, end
	}
	c, ok := numbers.Cardinal(r.Atoms, i)
	if !ok || c.Value > 1e6 {
		if w := r.Word(i); w == "a" || w == "an" {
			return count{1, true}, i + 1
		}
		return nil, 0
	}
	if w := r.Word(c.End); (w == "to" || w == "or" || w == "-" || w == "–") && c.Value > 0 {
		if d, ok := numbers.Cardinal(r.Atoms, c.End+1); ok && d.Value > c.Value && d.Value < 1e6 {
			return count{c.Value, true}, d.End
		}
	}
	return count{c.Value, true}, c.End
}

// vagueCount reads a number of units that is not said exactly.
func vagueCount(r *reader, i int) (any, int) {
	switch w := r.Word(i); {
	case w == "several" || w == "many" || w == "few" || w == "some" && unitWords[r.Word(i+1)] != "":
		return count{}, i + 1
	case w == "a" && (r.Word(i+1) == "few" || r.Word(i+1) == "number" && r.Word(i+2) == "of"):
		return count{}, i + 2 + len(r.Word(i+1))/6
	case (w == "a" || w == "the") && r.Word(i+1) == "couple" && r.Word(i+2) == "of":
		return count{2, true}, i + 3
	case (w == "tens" || w == "hundreds" || w == "thousands") && r.Word(i+1) == "of":
		return count{}, i + 2
	}
	return nil, 0
}

// manyClass is countClass without "a" and "one", for "the last two weeks".
func manyClass(r *reader, i int) (any, int) {
	v, end := countClass(r, i)
	if c, ok := v.(count); ok && c.known && c.n <= 1 {
		return nil, 0
	}
	return v, end
}

// unitClass reads a unit of time. A capital inside a sentence makes it a name: "the Day of the Dead".
func unitClass(r *reader, i int) (any, int) {
	u, ok := unitWords[r.Word(i)]
	if !ok || r.form(i)[0] >= 'A' && r.form(i)[0] <= 'Z' && i > 0 && r.SameSentence(i-1, i) {
		return nil, 0
	}
	return u, i + 1
}

// singleClass reads a unit in the singular: "the last days of his life" are no day before this.
func singleClass(r *reader, i int) (any, int) {
	if strings.HasSuffix(r.Word(i), "s") {
		return nil, 0
	}
	return unitClass(r, i)
}

// unitsClass reads a unit in the plural.
func unitsClass(r *reader, i int) (any, int) {
	if w := r.Word(i); !strings.HasSuffix(w, "s") {
		return nil, 0
	}
	return unitClass(r, i)
}

// seasonClass reads a season and gives its TIMEX3 code.
func seasonClass(r *reader, i int) (any, int) {
	s, ok := seasons[r.Word(i)]
	if !ok {
		return nil, 0
	}
	return s, i + 1
}

// partClass reads a part of a day and gives its TIMEX3 code, or a time of the clock for noon and midnight.
func partClass(r *reader, i int) (any, int) {
	p, ok := dayParts[r.Word(i)]
	if !ok {
		return nil, 0
	}
	return p, i + 1
}

// quarterClass reads "third quarter", "third-quarter", "Q3".
func quarterClass(r *reader, i int) (any, int) {
	if w := r.Word(i); w == "q" && i+1 < len(r.Atoms) && r.Atoms[i+1].Glued {
		if n, ok := r.Atoms[i+1].Whole(); ok && n >= 1 && n <= 4 {
			return n, i + 2
		}
	}
	n, end, ok := numbers.Ordinal(r.Atoms, i)
	if !ok || n > 4 {
		return nil, 0
	}
	if r.Word(end) == "-" {
		end++
	} else if r.Word(end) == "fiscal" {
		end++
	}
	if r.Word(end) != "quarter" {
		return nil, 0
	}
	return n, end + 1
}

// holidayClass reads the longest holiday that begins here and gives its place in the table.
func holidayClass(r *reader, i int) (any, int) {
	if !capital(r.form(i)) && !alwaysDate[r.Word(i)] {
		return nil, 0
	}
	best, end := -1, 0
	for k := range calendar.Holidays {
		if e := r.phrase(i, holidayWords[k]); e > end {
			best, end = k, e
		}
	}
	if best < 0 {
		return nil, 0
	}
	return best, end
}

// holidayWords are the words of each holiday.
var holidayWords = func() [][]string {
	var w [][]string
	for _, h := range calendar.Holidays {
		w = append(w, strings.Fields(h.Words))
	}
	return w
}()

// phrase returns the end of the words at atom i, or 0.
func (r *reader) phrase(i int, words []string) int {
	for n, w := range words {
		if i+n >= len(r.Atoms) || !r.is(i+n, w) {
			return 0
		}
	}
	return i + len(words)
}

// numericClass reads "2016-09-08", "9/8/2016", "08.09.2016", "10/30/89". Of two small numbers the month comes first,
// unless the first is no month.
func numericClass(r *reader, i int) (any, int) {
	if i+4 >= len(r.Atoms) {
		return nil, 0
	}
	var n [3]int
	for k := range 3 {
		v, ok := r.Atoms[i+2*k].Whole()
		if !ok || k > 0 && (!r.Atoms[i+2*k].Glued || !r.Atoms[i+2*k-1].Glued || r.Word(i+2*k-1) != r.Word(i+1)) {
			return nil, 0
		}
		n[k] = v
	}
	y, m, d := n[0], n[1], n[2]
	switch sep := r.Word(i + 1); {
	case sep == "-" && len(r.Word(i)) == 4:
	case sep == "/" || sep == ".":
		y, m, d = n[2], n[0], n[1]
		if sep == "." || m > 12 {
			m, d = d, m
		}
		if len(r.Word(i+4)) == 2 {
			y += 1900
			if y < 1950 {
				y += 100
			}
		}
	default:
		return nil, 0
	}
	if x, ok := calendar.ValidDay(y, m, d); ok && y >= 1000 && y < 2100 {
		return x, i + 5
	}
	return nil, 0
}

// qualifier reads what bends a duration: "nearly", "more than", "at least".
func qualifier(r *reader, i int) (any, int) {
	if r.token(i).Deprel == "case" && len(r.Word(i)) > 2 && r.Word(i) != "up" {
		return nil, 0
	}
	for _, q := range qualifiers {
		if end := r.phrase(i, q); end > 0 {
			return strings.Join(q, " "), end
		}
	}
	return nil, 0
}

// qualifiers are what may bend a duration.
var qualifiers = [][]string{
	{"more", "than"}, {"less", "than"}, {"fewer", "than"}, {"no", "more", "than"}, {"no", "less", "than"}, {"at", "least"}, {"at", "most"},
	{"up", "to"}, {"as", "long", "as"}, {"nearly"}, {"almost"}, {"about"}, {"around"}, {"roughly"}, {"approximately"}, {"over"},
	{"just", "over"}, {"just", "under"}, {"some"}, {"barely"}, {"well", "over"}, {"close", "to"}, {"under"}, {"another"}, {"an", "additional"}, {"an", "estimated"},
}

// found is what dateClass read at an atom.
type found struct {
	point Point
	end   int
}

// dateClass reads any date that is not itself made of another.
func dateClass(r *reader, i int) (any, int) {
	f, ok := r.memo[i]
	if !ok {
		if m, ok := r.longestOf(i, 0); ok && m.Meaning.Point != nil {
			f = found{*m.Meaning.Point, m.End}
		}
		r.memo[i] = f
	}
	if f.end == 0 {
		return nil, 0
	}
	return f.point, f.end
}

// dayClass is dateClass for a single day.
func dayClass(r *reader, i int) (any, int) {
	v, end := dateClass(r, i)
	if p, ok := v.(Point); ok && p.Unit == calendar.DayUnit && p.Clock == "" {
		return v, end
	}
	return nil, 0
}

// periodClass is dateClass for anything longer than a day.
func periodClass(r *reader, i int) (any, int) {
	v, end := dateClass(r, i)
	if p, ok := v.(Point); ok && p.Unit != calendar.DayUnit {
		return v, end
	}
	return nil, 0
}

// centuryClass reads "19th century" and gives its number.
func centuryClass(r *reader, i int) (any, int) {
	n, end, ok := numbers.Ordinal(r.Atoms, i)
	if !ok || n > 21 {
		return nil, 0
	}
	if w := r.Word(end); w == "-" {
		end++
	}
	if r.Word(end) != "century" {
		return nil, 0
	}
	return n, end + 1
}

// kindClass reads an adjective that may stand between a number and its unit.
func kindClass(r *reader, i int) (any, int) {
	switch r.Word(i) {
	case "more", "full", "consecutive", "straight", "trading", "business", "working", "calendar", "additional", "long", "successive", "short", "whole", "fiscal":
		return r.Word(i), i + 1
	}
	return nil, 0
}
