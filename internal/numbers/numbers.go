package numbers

import (
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// Number is one amount that a text gives, with the qualifiers that belong to it.
type Number struct {
	dateline.Range
	First, End     int // atoms: qualifiers, currency sign, numeral, "%"
	Core, CoreEnd  int // atoms of the numeral, or of the two ends of a range
	Approximate    bool
	Share          bool   // a fraction of a whole: "two thirds", "one in five"
	Ordinal        bool   // "third", "21st"
	Percent        bool   // Low and High are per cent
	Vague          bool   // a plural that stands for an order of magnitude
	Sign           string // currency sign or letters written before it: "$", "US$"
	Middle, Second int    // of a range: the atom between its ends, and the first atom of the second; else 0
}

// Span returns the bytes of the number with its qualifiers.
func (n Number) Span(src string, a []Atom) dateline.Span {
	return dateline.SpanOf(src, a[n.First].Start, a[n.End-1].End)
}

// Find returns the numbers of a document, in order, never overlapping; their atoms are those of Lex.
func Find(doc *text.Doc) []Number { return FindIn(Lex(doc)) }

// FindIn is Find on atoms.
func FindIn(a []Atom) []Number {
	var all []Number
	floor := 0
	for i := 0; i < len(a); {
		n, ok := at(a, i)
		if !ok {
			i++
			continue
		}
		n = qualify(a, n, floor)
		all = append(all, n)
		i, floor = n.End, n.End
	}
	return all
}

// at reads the number that begins at atom i, without what qualifies it.
func at(a []Atom, i int) (Number, bool) {
	if v, end, ok := Ordinal(a, i); ok && !fractionAt(a, i) {
		f := float64(v)
		return Number{Range: exact(f), First: i, End: end, Core: i, CoreEnd: end, Ordinal: true}, true
	}
	if n, ok := fraction(a, i); ok {
		return n, true
	}
	if lo, hi, end, ok := vagueAt(a, i); ok {
		return Number{Range: between(lo, hi), First: i, End: end, Core: i, CoreEnd: end, Approximate: true, Vague: true}, true
	}
	if n, ok := rangeAt(a, i); ok {
		return n, true
	}
	c, ok := Cardinal(a, i)
	if !ok {
		return Number{}, false
	}
	return percent(a, Number{Range: exact(c.Value), First: i, End: c.End, Core: i, CoreEnd: c.End}), true
}

func exact(v float64) dateline.Range        { return between(v, v) }
func between(lo, hi float64) dateline.Range { return dateline.Range{Low: &lo, High: &hi} }

// percent widens n by a per cent sign or word after it.
func percent(a []Atom, n Number) Number {
	if end := percentEnd(a, n.End); end > 0 {
		n.End, n.Percent = end, true
	}
	return n
}

// percentEnd returns the end of a per cent sign or word at atom i, or 0.
func percentEnd(a []Atom, i int) int {
	if i >= len(a) {
		return 0
	}
	switch a[i].Word {
	case "%", "percent", "pct":
		return i + 1
	case "per":
		if i+1 < len(a) && a[i+1].Word == "cent" {
			return i + 2
		}
	case "-":
		if i+1 < len(a) && a[i].Glued && a[i+1].Word == "percent" {
			return i + 2
		}
	}
	return 0
}

// fractionAt tells whether an ordinal word at i is the part of a fraction ("third of") rather than a rank.
func fractionAt(a []Atom, i int) bool {
	_, ok := fraction(a, i)
	return ok
}

// fraction reads "half of", "two thirds", "a quarter of", "one in five", "nine out of ten".
func fraction(a []Atom, i int) (Number, bool) {
	v, end, ok := partOf(a, i)
	if !ok {
		v, end, ok = outOf(a, i)
	}
	if !ok {
		return Number{}, false
	}
	return Number{Range: exact(v), First: i, End: end, Core: i, CoreEnd: end, Share: true}, true
}

// partOf reads a named part of a whole. "Half" counts only before the whole ("half of the town"), for half a day and
// the first half are none; an ordinal after "a" only before "of", for "a third man" is no third.
func partOf(a []Atom, i int) (float64, int, bool) {
	if a[i].Word == "half" || (wordsAt(a, i, "one", "half") || wordsAt(a, i, "a", "half")) {
		end := i + 1
		if a[i].Word != "half" {
			end++
		}
		ok := ofWhole(a, end) && (i == 0 || !notPart[a[i-1].Word]) || a[i].Word == "half" && wholeBehind(a, i)
		return .5, end, ok
	}
	n, j := 0., i+1
	if a[i].Word == "a" {
		n = 1
	} else if c, ok := Cardinal(a, i); ok && c.Value < 100 && c.Scale == 1 {
		n, j = c.Value, c.End
	}
	if n == 0 || j >= len(a) {
		return 0, 0, false
	}
	k := hyphen(a, j)
	if k >= len(a) || parts[a[k].Word] == 0 || n > 1 && ordinals[a[k].Word] > 0 {
		return 0, 0, false
	}
	sure := k > j || n > 1 && a[k].Word != "quarters"
	return n / parts[a[k].Word], k + 1, (sure || k+1 < len(a) && a[k+1].Word == "of") && n < parts[a[k].Word]
}

// notPart are words before "half" that make it a stretch of time or a side.
var notPart = map[string]bool{"first": true, "second": true, "other": true, "latter": true, "a": true, "the": true}

// ofWhole tells whether what follows "half" is the whole that it is a part of.
func ofWhole(a []Atom, i int) bool {
	if i >= len(a) {
		return false
	}
	switch a[i].Word {
	case "of", "the", "its", "their", "his", "her", "our", "those", "these", "all":
		return true
	}
	return false
}

// wholeBehind tells whether the half at atom i is weighed and the whole follows or is left out: "more than half people
// left", "nearly half were children", but not "more than half a day" or "about half past two".
func wholeBehind(a []Atom, i int) bool {
	if i == 0 || i+1 >= len(a) || !weighing[a[i-1].Word] || a[i+1].Kind != Word || a[i+1].Glued {
		return false
	}
	switch a[i+1].Word {
	case "a", "an", "past", "hour", "day", "year", "century", "decade", "mile", "brother", "sister", "time", "way", "finished", "empty", "full", "as", "and":
		return false
	}
	return true
}

var weighing = map[string]bool{"than": true, "nearly": true, "almost": true, "about": true, "roughly": true, "least": true}

// outOf reads "one in five" and "nine out of ten". A bare "in" counts only where the numbers are those that people
// speak of so.
func outOf(a []Atom, i int) (float64, int, bool) {
	c, ok := Cardinal(a, i)
	if !ok || c.End >= len(a) || c.Value < 1 || c.Value >= 100 {
		return 0, 0, false
	}
	j := c.End
	sure := wordsAt(a, j, "out", "of")
	switch {
	case sure:
		j += 2
	case a[j].Word == "in":
		j++
	default:
		return 0, 0, false
	}
	if j < len(a) && a[j].Word == "every" {
		j++
		sure = true
	}
	d, ok := Cardinal(a, j)
	round := d.Value == 100 || d.Value == 1000 || d.Value <= 10 || d.Value == 20
	return c.Value / d.Value, d.End, ok && d.Value > c.Value && (sure || c.Value < 10 && round) && (c.Value < d.Value)
}

// vagueAt reads "dozens", "tens of thousands", "several hundred", "a couple of".
func vagueAt(a []Atom, i int) (lo, hi float64, end int, ok bool) {
	if v, ok := vague[a[i].Word]; ok {
		return vaguePlural(a, i, v)
	}
	j := i
	if (a[j].Word == "a" || a[j].Word == "the") && j+1 < len(a) {
		j++
	}
	if a[j].Word == "couple" && a[i].Word == "a" {
		return coupleOf(a, j)
	}
	if few[a[j].Word] && j+1 < len(a) {
		w := a[j+1].Word
		f, ok := scales[w]
		if !ok && w == "hundreds" {
			f, ok = 100, true
		}
		if ok {
			v := several(f)
			return v[0], v[1], j + 2, true
		}
	}
	return 0, 0, 0, false
}

// vaguePlural reads a plural and the one it multiplies. "Tens" and "scores" alone are also other words.
func vaguePlural(a []Atom, i int, v [2]float64) (lo, hi float64, end int, ok bool) {
	end = i + 1
	j := end
	if j < len(a) && a[j].Word == "of" {
		j++
	}
	if j < len(a) {
		if f, ok := plural[a[j].Word]; ok && (j > end || a[i].Word == "tens") && f < 1e12 {
			v, end = timesVague(v, f), j+1
		}
	}
	needsOf := a[i].Word == "tens" || a[i].Word == "scores"
	if needsOf && end == i+1 && (end >= len(a) || a[end].Word != "of") {
		return 0, 0, 0, false
	}
	return v[0], v[1], end, true
}

// coupleOf reads "a couple of" with its scale.
func coupleOf(a []Atom, j int) (lo, hi float64, end int, ok bool) {
	k := j + 1
	if k < len(a) && a[k].Word == "of" {
		k++
	}
	if k < len(a) {
		if f, ok := scales[a[k].Word]; ok {
			return 2 * f, 2 * f, k + 1, true
		}
	}
	return 2, 2, j + 1, k == j+2
}

// rangeAt reads "1,500 to 3,000", "10-15", "$6 - $8 billion", "two or three". "From A to B" may be a change and
// stays two numbers.
func rangeAt(a []Atom, i int) (Number, bool) {
	lo, ok := Cardinal(a, i)
	if !ok {
		return Number{}, false
	}
	j := lo.End
	first := percentEnd(a, j)
	if first > 0 {
		j = first
	}
	betweens := i > 0 && (a[i-1].Word == "between" || i > 1 && currencies[a[i-1].Word] && a[i-2].Word == "between")
	froms := i > 0 && (a[i-1].Word == "from" || i > 1 && currencies[a[i-1].Word] && a[i-2].Word == "from")
	if j >= len(a) || froms || !joins(a, j, betweens) {
		return Number{}, false
	}
	sep := j
	for j++; j < len(a) && (currencies[a[j].Word] || a[j].Word == "us" && j+1 < len(a) && currencies[a[j+1].Word]); j++ {
	}
	hi, ok := Cardinal(a, j)
	if !ok || a[sep].Word == "or" && hi.Value > 2*lo.Value+1 {
		return Number{}, false
	}
	if lo.Scale == 1 && hi.Scale > 1 && lo.Value < hi.Value/hi.Scale {
		lo.Value *= hi.Scale
	}
	if lo.Value >= hi.Value {
		return Number{}, false
	}
	n := Number{Range: between(lo.Value, hi.Value), First: i, End: hi.End, Core: i, CoreEnd: hi.End, Middle: sep, Second: j}
	return percent(a, n), true
}

// joins tells whether atom i parts the two ends of a range.
func joins(a []Atom, i int, betweens bool) bool {
	switch a[i].Word {
	case "to", "-", "–", "or":
		return true
	case "and":
		return betweens
	}
	return false
}

// qualify widens n by the signs and words around it, but not before atom floor, and bends its ends as they say.
func qualify(a []Atom, n Number, floor int) Number {
	if n.Ordinal {
		return n
	}
	n = sign(a, n, floor)
	if n.Middle > 0 && a[n.Middle].Word == "and" && n.First > floor && a[n.First-1].Word == "between" {
		n.First--
	}
	for range 3 {
		p, ok := endingAt(a, n.First, floor)
		if !ok || len(p.words) == 1 && overhead[p.words[0]] && n.few() {
			break
		}
		n.First -= len(p.words)
		n.bend(p.bound)
	}
	for _, p := range after {
		if end := n.End + len(p.words); wordsAt(a, n.End, p.words...) && endsQualifier(a, n.End, end) {
			n.End = end
			n.bend(p.bound)
			break
		}
	}
	return n
}

// overhead are qualifiers that are also prepositions of place: "under one command", "talks over two seats".
var overhead = map[string]bool{"over": true, "under": true, "above": true, "below": true}

// few tells whether n is three or fewer, of which nobody says "over".
func (n Number) few() bool { return n.High != nil && *n.High <= 3 && !n.Percent && n.Sign == "" }

// endsQualifier tells whether the words [i, end) qualify the number before them, and not one that follows.
func endsQualifier(a []Atom, i, end int) bool {
	if a[i].Word == "plus" {
		return a[i].Glued
	}
	if end >= len(a) {
		return true
	}
	_, number := Cardinal(a, end)
	return a[end].Word != "than" && !number
}

// sign takes the currency sign before n: "$", "US$", "A$".
func sign(a []Atom, n Number, floor int) Number {
	if n.First == floor || !currencies[a[n.First-1].Word] {
		return n
	}
	n.First--
	n.Sign = a[n.First].Word
	if f := n.First - 1; f >= floor && a[n.First].Glued && a[f].Kind == Word && len(a[f].Word) <= 3 {
		n.First, n.Sign = f, a[f].Form+n.Sign
	}
	return n
}

// endingAt returns the longest qualifier that ends right before atom i.
func endingAt(a []Atom, i, floor int) (phrase, bool) {
	best, found := phrase{}, false
	for _, p := range before {
		at := i - len(p.words)
		if at >= floor && len(p.words) > len(best.words) && wordsAt(a, at, p.words...) {
			best, found = p, true
		}
	}
	return best, found
}

// bend opens or moves the ends of n as a qualifier says. What is vague already is only opened.
func (n *Number) bend(b bound) {
	if n.Vague && b != about {
		b = map[bound]bound{atLeast: atLeast, moreThan: atLeast, atMost: atMost, lessThan: atMost}[b]
	}
	switch b {
	case atLeast:
		n.High = nil
	case moreThan:
		n.High = nil
		n.shift(n.Low, 1)
	case atMost:
		n.Low = nil
	case lessThan:
		n.Low = nil
		n.shift(n.High, -1)
	case about:
		n.Approximate = true
	}
}

// shift moves an end that the number itself does not reach: "more than 100" begins at 101.
func (n *Number) shift(v *float64, by float64) {
	if v != nil && !n.Share && !n.Percent {
		*v += by * step(*v)
	}
}
