package times

import (
	"strings"

	"dateline/internal/calendar"
	"dateline/internal/numbers"
)

// guard refuses what only looks like a date: a name, an age, an amount.
func (r *reader) guard(i, end int, m Meaning) bool {
	if end < len(r.Atoms) && r.Atoms[end].Glued && r.Atoms[end].Kind != numbers.Mark {
		return false
	}
	if m.Type == Duration && m.Point == nil {
		return r.lasting(i, end)
	}
	p := m.Point
	switch {
	case p == nil:
		return r.freeRef(i, end, m)
	case p.alone && p.Day > 0:
		return r.dayAlone(i, end)
	case p.alone:
		return end == len(r.Atoms) || r.Atoms[end].Kind == numbers.Mark || r.Word(end) == "and" || r.Word(end) == "but" || !r.SameSentence(i, end)
	case p.Unit == calendar.Year && p.Year > 0 && end == i+1:
		return r.yearHere(i, end)
	case p.Weekday > 0 && p.Month == 0 && end-i <= 2:
		return r.weekdayHere(i, end)
	case p.Unit == calendar.Month && p.Month > 0 && p.Year == 0 && p.Dir == ByTense && p.From == Calendar && end-i <= 2:
		return r.monthHere(i, end)
	case p.Unit == calendar.Season && p.Year == 0 && p.Dir == ByTense:
		return r.seasonHere(i)
	case p.Unit == calendar.Decade && i > 0:
		return r.Word(i-1) != "his" && r.Word(i-1) != "her" && r.Word(i-1) != "their" && r.Word(i-1) != "my"
	case p.From == Spoken && p.Clock != "":
		return r.Word(end) != "%" && !(r.Word(i-1) == "-" && r.Atoms[i].Glued)
	}
	return true
}

// dayAlone wants a preposition before "the 6th", figures in it, and no noun after it.
func (r *reader) dayAlone(i, end int) bool {
	switch r.Word(i - 1) {
	case "on", "by", "until", "since", "from", "before", "after":
	default:
		return false
	}
	if r.Atoms[i+1].Kind != numbers.Digits {
		return false
	}
	return end == len(r.Atoms) || r.Atoms[end].Kind == numbers.Mark || !r.SameSentence(i, end) || r.Word(end) == "and" || r.Word(end) == "to" || r.Word(end) == "in"
}

// lasting refuses ages and ordinal "second".
func (r *reader) lasting(i, end int) bool {
	w := r.Word(end)
	if w == "-" && r.Atoms[end].Glued {
		w = r.Word(end + 1)
	}
	if w == "old" || w == "olds" || w == "of" && r.Word(end+1) == "age" || r.Word(i-1) == "aged" || r.Word(i-1) == "age" {
		return false
	}
	u := r.Word(end - 1)
	if u == "second" && !numbersWord(r.Atoms[i]) {
		return false
	}
	if end-i == 1 { // a bare plural: "days", "years"
		return u != "seconds" && u != "minutes" && u != "quarters" && r.bareUnit(i)
	}
	if u == "min" || u == "minute" && r.Word(i) == "the" {
		return false
	}
	return true
}

// bareUnit tells whether a plural unit with no number stands for a stretch of time: "for years", "weeks of talks".
func (r *reader) bareUnit(i int) bool {
	switch r.Word(i - 1) {
	case "for", "in", "within", "after", "over", "of", "through", "spent", "took", "takes", "take":
		return true
	}
	return r.Word(i+1) == "of" || r.Word(i+1) == "-" || r.Word(i+1) == "after"
}

// numbersWord tells whether an atom counts, and is no article.
func numbersWord(a numbers.Atom) bool {
	return a.Kind == numbers.Digits || a.Word != "a" && a.Word != "the" && a.Word != "an" && numbers.Begins(a.Word)
}

// freeRef refuses "now" and the like inside other phrases.
func (r *reader) freeRef(i, end int, m Meaning) bool {
	switch r.Word(i) {
	case "now":
		return r.Word(end) != "-" && r.Word(i-1) != "-"
	}
	return true
}

// yearHere tells whether four digits are a year and not an amount, a number in a list or a part of a name.
func (r *reader) yearHere(i, end int) bool {
	n, ok := r.Atoms[i].Whole()
	if !ok {
		return true
	}
	prev, nextWord := r.Word(i-1), r.Word(end)
	if counted[nextWord] || nextWord == "%" || strings.ContainsAny(prev, "$£€¥#.") && r.Atoms[i].Glued {
		return false
	}
	if prev == "," && i > 1 && r.Atoms[i-2].Kind == numbers.Digits && r.Atoms[i-1].Glued && r.Atoms[i].Glued {
		return false
	}
	if r.Atoms[i].Glued && prev != "-" && prev != "–" && prev != "(" && prev != "/" && prev != "“" && prev != "\"" && prev != "'" && prev != "’" && prev != "‘" {
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
	if papers[r.Word(end)] && capital(r.form(end)) {
		return false
	}
	return i == 0 || !named[r.Word(i-1)] || !capital(r.form(i-1)) || !r.SameSentence(i-1, i)
}

// monthHere wants evidence where a month's name is also a word or a first name.
func (r *reader) monthHere(i, end int) bool {
	w := r.Word(i)
	if weakMonth[w] {
		return r.Word(i+1) == "."
	}
	if w != "may" && w != "march" && w != "april" && w != "june" && w != "august" {
		return true
	}
	switch r.Word(i - 1) {
	case "in", "since", "last", "next", "of", "until", "by", "early", "late", "mid", "this", "from", "through", "during", "for", "to", "till", "before", "after", "between", "and", "-", "the", "a", "every", "each", "with":
		if r.Word(i-1) == "and" && nameLike(r.form(end)) {
			return false
		}
		return w != "may" || r.Word(i-1) != "the" && r.Word(i-1) != "a" || r.token(i).XPOS != "MD"
	}
	if _, m := months[r.Word(end+1)]; m && (r.Word(end) == "to" || r.Word(end) == "and" || r.Word(end) == "through") {
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
	switch r.Word(i) {
	case "the":
		return r.Word(i-1) == "in" || r.Word(i-1) == "during" || r.Word(i-1) == "over" || r.Word(i-1) == "by" || r.Word(i-1) == "until" || r.Word(i-1) == "through"
	case "fall", "spring":
		return r.Word(i-1) == "in" || r.Word(i-1) == "until" || r.Word(i-1) == "by" || r.Word(i-1) == "since"
	}
	switch r.Word(i - 1) {
	case "in", "during", "by", "until", "since", "through", "over", "late", "early", "mid":
		return true
	}
	return false
}
