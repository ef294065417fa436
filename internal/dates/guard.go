package dates

import (
	"strings"

	"dateline/internal/numbers"
)

// guard refuses what only looks like a date: a name, an age, an amount.
func (r *reader) guard(i, end int, m meaning) bool {
	if end < len(r.atoms) && r.atoms[end].Glued && r.atoms[end].Kind != numbers.Mark {
		return false
	}
	if m.typ == Duration && m.point == nil {
		return r.lasting(i, end)
	}
	p := m.point
	switch {
	case p == nil:
		return r.freeRef(i, end, m)
	case p.alone && p.day > 0:
		return r.dayAlone(i, end)
	case p.alone:
		return end == len(r.atoms) || r.atoms[end].Kind == numbers.Mark || r.word(end) == "and" || r.word(end) == "but" || !r.sameSentence(i, end)
	case p.unit == year && p.year > 0 && end == i+1:
		return r.yearHere(i, end)
	case p.weekday > 0 && p.month == 0 && end-i <= 2:
		return r.weekdayHere(i, end)
	case p.unit == month && p.month > 0 && p.year == 0 && p.dir == byTense && p.from == calendar && end-i <= 2:
		return r.monthHere(i, end)
	case p.unit == season && p.year == 0 && p.dir == byTense:
		return r.seasonHere(i)
	case p.unit == decade && i > 0:
		return r.word(i-1) != "his" && r.word(i-1) != "her" && r.word(i-1) != "their" && r.word(i-1) != "my"
	case p.from == spoken && p.clock != "":
		return r.word(end) != "%" && !(r.word(i-1) == "-" && r.atoms[i].Glued)
	}
	return true
}

// dayAlone wants a preposition before "the 6th", figures in it, and no noun after it.
func (r *reader) dayAlone(i, end int) bool {
	switch r.word(i - 1) {
	case "on", "by", "until", "since", "from", "before", "after":
	default:
		return false
	}
	if r.atoms[i+1].Kind != numbers.Digits {
		return false
	}
	return end == len(r.atoms) || r.atoms[end].Kind == numbers.Mark || !r.sameSentence(i, end) || r.word(end) == "and" || r.word(end) == "to" || r.word(end) == "in"
}

// lasting refuses ages and ordinal "second".
func (r *reader) lasting(i, end int) bool {
	w := r.word(end)
	if w == "-" && r.atoms[end].Glued {
		w = r.word(end + 1)
	}
	if w == "old" || w == "olds" || w == "of" && r.word(end+1) == "age" || r.word(i-1) == "aged" || r.word(i-1) == "age" {
		return false
	}
	u := r.word(end - 1)
	if u == "second" && !numbersWord(r.atoms[i]) {
		return false
	}
	if end-i == 1 { // a bare plural: "days", "years"
		return u != "seconds" && u != "minutes" && u != "quarters" && r.bareUnit(i)
	}
	if u == "min" || u == "minute" && r.word(i) == "the" {
		return false
	}
	return true
}

// bareUnit tells whether a plural unit with no number stands for a stretch of time: "for years", "weeks of talks".
func (r *reader) bareUnit(i int) bool {
	switch r.word(i - 1) {
	case "for", "in", "within", "after", "over", "of", "through", "spent", "took", "takes", "take":
		return true
	}
	return r.word(i+1) == "of" || r.word(i+1) == "-" || r.word(i+1) == "after"
}

// numbersWord tells whether an atom counts, and is no article.
func numbersWord(a numbers.Atom) bool {
	return a.Kind == numbers.Digits || a.Word != "a" && a.Word != "the" && a.Word != "an" && numbers.Begins(a.Word)
}

// freeRef refuses "now" and the like inside other phrases.
func (r *reader) freeRef(i, end int, m meaning) bool {
	switch r.word(i) {
	case "now":
		return r.word(end) != "-" && r.word(i-1) != "-"
	}
	return true
}

// yearHere tells whether four digits are a year and not an amount, a number in a list or a part of a name.
func (r *reader) yearHere(i, end int) bool {
	n, ok := r.atoms[i].Whole()
	if !ok {
		return true
	}
	prev, nextWord := r.word(i-1), r.word(end)
	if counted[nextWord] || nextWord == "%" || strings.ContainsAny(prev, "$£€¥#.") && r.atoms[i].Glued {
		return false
	}
	if prev == "," && i > 1 && r.atoms[i-2].Kind == numbers.Digits && r.atoms[i-1].Glued && r.atoms[i].Glued {
		return false
	}
	if r.atoms[i].Glued && prev != "-" && prev != "–" && prev != "(" && prev != "/" && prev != "“" && prev != "\"" && prev != "'" && prev != "’" && prev != "‘" {
		return false
	}
	switch prev {
	case "$", "£", "€", "¥", "than", "least", "some", "no", "number", "most", "room", "flight", "resolution", "page", "only", "an":
		return false
	case "in", "since", "until", "by", "of", "during", "from", "before", "after", "early", "late", "mid", "year", "through", "for", "to":
		return n >= 1500 || prev == "in" || prev == "since"
	}
	return n >= 1800
}

// weekdayHere refuses weekdays in the names of papers and of days of history.
func (r *reader) weekdayHere(i, end int) bool {
	if papers[r.word(end)] && capital(r.form(end)) {
		return false
	}
	return i == 0 || !named[r.word(i-1)] || !capital(r.form(i-1)) || !r.sameSentence(i-1, i)
}

// monthHere wants evidence where a month's name is also a word or a first name.
func (r *reader) monthHere(i, end int) bool {
	w := r.word(i)
	if weakMonth[w] {
		return r.word(i+1) == "."
	}
	if w != "may" && w != "march" && w != "april" && w != "june" && w != "august" {
		return true
	}
	switch r.word(i - 1) {
	case "in", "since", "last", "next", "of", "until", "by", "early", "late", "mid", "this", "from", "through", "during", "for", "to", "till", "before", "after", "between", "and", "-", "the", "a", "every", "each", "with":
		if r.word(i-1) == "and" && nameLike(r.form(end)) {
			return false
		}
		return w != "may" || r.word(i-1) != "the" && r.word(i-1) != "a" || r.token(i).XPOS != "MD"
	}
	if _, m := months[r.word(end+1)]; m && (r.word(end) == "to" || r.word(end) == "and" || r.word(end) == "through") {
		return true
	}
	return w != "may" && w != "march" && !nameLike(r.form(i-1)) && !nameLike(r.form(end))
}

// nameLike tells whether a neighbour makes a month a person's name: "June Cooper".
func nameLike(s string) bool { return capital(s) }

// seasonHere wants a preposition or an article, and no verb.
func (r *reader) seasonHere(i int) bool {
	if t := r.token(i); strings.HasPrefix(t.XPOS, "VB") {
		return false
	}
	switch r.word(i) {
	case "the":
		return r.word(i-1) == "in" || r.word(i-1) == "during" || r.word(i-1) == "over" || r.word(i-1) == "by" || r.word(i-1) == "until" || r.word(i-1) == "through"
	case "fall", "spring":
		return r.word(i-1) == "in" || r.word(i-1) == "until" || r.word(i-1) == "by" || r.word(i-1) == "since"
	}
	switch r.word(i - 1) {
	case "in", "during", "by", "until", "since", "through", "over", "late", "early", "mid":
		return true
	}
	return false
}
