package numbers

// Numeral is one number as read: its value, and the scale word that multiplied it last ("million"), or 1.
type Numeral struct {
	Value, Scale float64
	End          int // atoms [i, End)
}

// Cardinal reads the number that begins at atom i: "3,000", "1.5m", "twenty-one", "two and a half million", "a
// dozen". It says nothing about vague plurals, fractions of one and ordinals.
func Cardinal(a []Atom, i int) (Numeral, bool) {
	if i >= len(a) {
		return Numeral{}, false
	}
	switch a[i].Kind {
	case Digits:
		return digitNumeral(a, i)
	case Word:
		return wordNumeral(a, i)
	}
	if below(a, i) {
		n, ok := Cardinal(a, i+1)
		n.Value = -n.Value
		return n, ok
	}
	if v, ok := vulgar[a[i].Form]; ok {
		return scaled(a, Numeral{v, 1, i + 1}), true
	}
	return Numeral{}, false
}

// vulgar are the fractions that have a sign of their own.
var vulgar = map[string]float64{"½": .5, "¼": .25, "¾": .75, "⅓": 1. / 3, "⅔": 2. / 3, "⅕": .2, "⅙": 1. / 6, "⅛": .125, "⅜": .375, "⅝": .625, "⅞": .875}

// below tells whether a minus sign at i belongs to the digits after it.
func below(a []Atom, i int) bool {
	return (a[i].Word == "-" || a[i].Word == "−") && !a[i].Glued && i+1 < len(a) && a[i+1].Glued && a[i+1].Kind == Digits
}

// digitNumeral reads a number in digits with what belongs to it: "3 1/2", "2½", "6bn", "4 thousand 3 hundred".
func digitNumeral(a []Atom, i int) (Numeral, bool) {
	v, ok := a[i].Value()
	if !ok || partOfCode(a, i) {
		return Numeral{}, false
	}
	n := Numeral{v, 1, i + 1}
	if f, end, ok := slash(a, i); ok {
		return scaled(a, Numeral{f, 1, end}), true
	}
	if f, end, ok := slash(a, i+1); ok && !a[i+1].Glued {
		n.Value, n.End = v+f, end
	} else if i+1 < len(a) && a[i+1].Kind == Mark && vulgar[a[i+1].Form] > 0 {
		n.Value, n.End = v+vulgar[a[i+1].Form], i+2
	} else if wordsAt(a, i+1, "and", "a", "half") {
		n.Value, n.End = v+.5, i+4
	}
	return more(a, scaled(a, n)), true
}

// partOfCode tells whether the digits belong to a name or another notation: "F-16", "G7", "10:30", "9/11".
func partOfCode(a []Atom, i int) bool {
	if a[i].Glued && i > 0 {
		p := a[i-1]
		if p.Kind == Word && p.Word != "us" && p.Word != "rs" || p.Word == ":" || p.Word == "." || p.Word == "#" || p.Word == "_" {
			return true
		}
		if p.Word == "/" || (p.Word == "-" && i > 1 && p.Glued && a[i-2].Kind == Word && !countWord(a[i-2].Word)) {
			return true
		}
	}
	if i+2 < len(a) && a[i+1].Glued && a[i+2].Glued && a[i+2].Kind == Digits {
		switch a[i+1].Word {
		case ":", ".":
			return true
		case "/":
			_, _, ok := slash(a, i)
			return !ok
		}
	}
	return false
}

// more reads what follows a scale word after digits: "4 thousand 3 hundred and 21".
func more(a []Atom, n Numeral) Numeral {
	for n.Scale >= 100 && n.End < len(a) {
		j := n.End
		if a[j].Word == "and" {
			j++
		}
		if j >= len(a) || j == n.End && (a[j].Kind != Digits || j+1 >= len(a) || scales[a[j+1].Word] == 0) {
			return n
		}
		rest, ok := Numeral{}, false
		if a[j].Kind == Digits && !partOfCode(a, j) {
			v, _ := a[j].Value()
			rest, ok = scaled(a, Numeral{v, 1, j + 1}), true
		} else if countWord(a[j].Word) {
			rest, ok = wordNumeral(a, j)
		}
		if !ok || rest.Value >= n.Scale || a[n.End].Word == "and" && n.Scale > 100 && rest.Value >= 100 {
			return n
		}
		n = Numeral{n.Value + rest.Value, max(rest.Scale, 1), rest.End}
	}
	return n
}

// countWord tells whether a word can begin or go on a numeral.
func countWord(w string) bool { return units[w] > 0 || teens[w] > 0 || tens[w] > 0 || w == "us" }

// slash reads a fraction such as "1/2" or "3/8"; "9/11" and "24/7" are none.
func slash(a []Atom, i int) (float64, int, bool) {
	if i < 0 || i+2 >= len(a) || a[i+1].Word != "/" || !a[i+1].Glued || !a[i+2].Glued {
		return 0, 0, false
	}
	n, ok1 := a[i].Whole()
	d, ok2 := a[i+2].Whole()
	usual := d == 2 || d == 3 || d == 4 || d == 5 || d == 8 || d == 16 || d == 32
	if !ok1 || !ok2 || !usual || n == 0 || n >= d || i+3 < len(a) && a[i+3].Glued && a[i+3].Word == "/" {
		return 0, 0, false
	}
	return float64(n) / float64(d), i + 3, true
}

// scaled multiplies n by the scale words that follow it: "3 hundred thousand", "$6bn", "half-a-million".
func scaled(a []Atom, n Numeral) Numeral {
	for n.End < len(a) {
		j := n.End
		if a[j].Word == "-" && a[j].Glued && j+1 < len(a) && a[j+1].Glued {
			j++
		}
		f, ok := scales[a[j].Word]
		if !ok && a[j-1].Kind == Digits && (a[j].Glued || len(a[j].Word) > 1) && n.Scale == 1 {
			f, ok = short[a[j].Word]
			ok = ok && (a[j].Word != "m" || j+1 >= len(a) || !lengths[a[j+1].Word])
		}
		if !ok || f <= n.Scale && n.Scale > 1 {
			return n
		}
		n.Value, n.Scale, n.End = n.Value*f, n.Scale*f, j+1
	}
	return n
}

// lengths are words after which "1.8m" is a length and no million.
var lengths = map[string]bool{"tall": true, "high": true, "long": true, "wide": true, "deep": true, "away": true, "from": true, "above": true, "below": true, "is": true, "sprint": true, "race": true}

// rank of the number word read last, which says what may follow.
type rank uint8

const (
	none rank = iota
	unit
	teen
	ten
	hundred
	scale
	point
)

// counter reads number words one by one; it holds the number so far and what kind of word came last.
type counter struct {
	total, group, last float64 // finished scales; the group being read; the scale read last
	rank               rank
	place              float64 // of the next digit after "point"
}

// wordNumeral reads a number in words, or half of one.
func wordNumeral(a []Atom, i int) (Numeral, bool) {
	if end, v := half(a, i); end > 0 {
		return Numeral{v, v * 2, end}, true
	}
	if w := a[i].Word; (w == "minus" || w == "negative") && i+1 < len(a) {
		n, ok := Cardinal(a, i+1)
		n.Value = -n.Value
		return n, ok
	}
	if w := a[i].Word; w == "zero" || w == "nought" || w == "naught" {
		return Numeral{0, 1, i + 1}, true
	}
	c := counter{}
	j := i
	if w := a[i].Word; (w == "a" || w == "an") && i+1 < len(a) {
		k := hyphen(a, i+1)
		if _, ok := scales[a[k].Word]; !ok {
			return Numeral{}, false
		}
		c.group, c.rank, j = 1, unit, k
	}
	end := i
	for j < len(a) && c.add(a[j].Word) {
		end = j + 1
		j = c.next(a, end)
	}
	if end == i {
		return Numeral{}, false
	}
	n := Numeral{c.total + c.group, max(c.last, 1), end}
	if c.rank == hundred {
		n.Scale = 100
	}
	if v, to := andPart(a, end); to > 0 && c.rank <= ten {
		n.Value, n.End = n.Value+v, to
		n = scaled(a, n)
	}
	return n, true
}

// andPart reads "and a half", "-and-a-half", "and two thirds" after a whole number.
func andPart(a []Atom, i int) (float64, int) {
	if i >= len(a) {
		return 0, 0
	}
	i = hyphen(a, i)
	if a[i].Word != "and" || i+2 >= len(a) {
		return 0, 0
	}
	j := hyphen(a, i+1)
	n := units[a[j].Word]
	if a[j].Word == "a" {
		n = 1
	}
	if j+1 >= len(a) || n == 0 {
		return 0, 0
	}
	if k := hyphen(a, j+1); parts[a[k].Word] > n && (n > 1 || a[k].Word == "half" || a[k].Word == "third" || a[k].Word == "quarter") && !vagueOrdinal(a, k) {
		return n / parts[a[k].Word], k + 1
	}
	return 0, 0
}

// vagueOrdinal tells whether "third" ranks the word after it: "two and a third man".
func vagueOrdinal(a []Atom, k int) bool {
	return a[k].Word == "third" && k+1 < len(a) && a[k+1].Kind == Word && scales[a[k+1].Word] == 0
}

// hyphen returns the atom that follows i when i is a hyphen inside a word, and i otherwise.
func hyphen(a []Atom, i int) int {
	if a[i].Word == "-" && a[i].Glued && i+1 < len(a) && a[i+1].Glued {
		return i + 1
	}
	return i
}

// half reads "half a million", "half a dozen", "a quarter of a million", "a quarter million".
func half(a []Atom, i int) (end int, v float64) {
	part := .5
	j := i
	if a[j].Word == "a" && j+1 < len(a) && (a[j+1].Word == "quarter" || a[j+1].Word == "half") {
		j++
	}
	switch {
	case a[j].Word == "quarter" && (j > i || j+1 < len(a) && scales[a[j+1].Word] >= 1e6):
		part = .25
	case a[j].Word != "half":
		return 0, 0
	}
	for j++; j < len(a) && (a[j].Word == "-" || a[j].Word == "a" || a[j].Word == "of" && part == .25); j++ {
	}
	if j < len(a) && a[j].Word != "hundred" {
		if f, ok := scales[a[j].Word]; ok {
			return j + 1, part * f
		}
	}
	return 0, 0
}

// add takes the next number word, if it can stand here.
func (c *counter) add(w string) bool {
	if c.rank == point {
		if v, ok := digitWord(w); ok {
			c.group += v * c.place
			c.place /= 10
			return true
		}
	}
	switch {
	case units[w] > 0 && (c.rank == none || c.rank == ten || c.rank == hundred || c.rank == scale):
		c.group, c.rank = c.group+units[w], unit
	case teens[w] > 0 && (c.rank == none || c.rank == hundred || c.rank == scale):
		c.group, c.rank = c.group+teens[w], teen
	case tens[w] > 0 && (c.rank == none || c.rank == hundred || c.rank == scale):
		c.group, c.rank = c.group+tens[w], ten
	case w == "hundred" && c.group > 0 && c.group < 100 && c.rank != hundred:
		c.group, c.rank = c.group*100, hundred
	case w == "point" && c.rank != none && c.rank != scale:
		c.rank, c.place = point, .1
	default:
		return c.scale(w)
	}
	return true
}

// scale closes the group being read under a scale word: "two hundred | thousand".
func (c *counter) scale(w string) bool {
	f, ok := scales[w]
	if !ok || w == "hundred" || c.group == 0 || c.last > 0 && f >= c.last && c.rank != scale {
		return false
	}
	c.total, c.group, c.last, c.rank = c.total+c.group*f, 0, f, scale
	return true
}

// digitWord gives the digit that is spoken after "point".
func digitWord(w string) (float64, bool) {
	if w == "zero" || w == "oh" || w == "nought" {
		return 0, true
	}
	v, ok := units[w]
	return v, ok
}

// next returns the atom at which the numeral may go on: past a hyphen, or past "and" after a hundred or a scale.
func (c *counter) next(a []Atom, i int) int {
	if i >= len(a) {
		return i
	}
	if j := hyphen(a, i); j > i {
		return j
	}
	if a[i].Word == "and" && (c.rank == hundred || c.rank == scale) && i+1 < len(a) && countWord(a[i+1].Word) {
		return i + 1
	}
	if a[i].Word == "point" && (i+1 >= len(a) || !pointed(a, i+1)) {
		return len(a)
	}
	return i
}

// pointed tells whether a digit word stands at i.
func pointed(a []Atom, i int) bool {
	_, ok := digitWord(a[hyphen(a, i)].Word)
	return ok
}

// wordsAt tells whether the words stand at atom i.
func wordsAt(a []Atom, i int, words ...string) bool {
	for n, w := range words {
		if i+n >= len(a) || a[i+n].Word != w {
			return false
		}
	}
	return true
}

// Ordinal reads "first", "twenty-first", "21st" at atom i.
func Ordinal(a []Atom, i int) (n, end int, ok bool) {
	if i >= len(a) {
		return 0, 0, false
	}
	if v, ok := a[i].Whole(); ok && i+1 < len(a) && a[i+1].Glued {
		switch a[i+1].Word {
		case "st", "nd", "rd", "th":
			return v, i + 2, true
		}
		return 0, 0, false
	}
	if v, ok := ordinals[a[i].Word]; ok {
		return v, i + 1, true
	}
	if u, ok := units[a[i].Word]; ok && u > 0 && i+1 < len(a) && (a[i+1].Word == "hundredth" || a[i+1].Word == "thousandth") { // "two hundredth anniversary"
		return int(u) * ordinals[a[i+1].Word], i + 2, true
	}
	if t, ok := tens[a[i].Word]; ok && i+1 < len(a) {
		if j := hyphen(a, i+1); j < len(a) && ordinals[a[j].Word] > 0 && ordinals[a[j].Word] < 10 {
			return int(t) + ordinals[a[j].Word], j + 1, true
		}
	}
	return 0, 0, false
}

// Begins tells whether a numeral, an ordinal or a vague amount may begin with the lower-case word w.
func Begins(w string) bool {
	_, v := vague[w]
	return countWord(w) || ordinals[w] > 0 || v || few[w] || w == "a" || w == "an" || w == "half"
}
