package times

import (
	"strings"

	"dateline/internal/calendar"
	"dateline/internal/numbers"
)

// mayBegin tells whether any form can begin at atom i, so that most words of a text are never tried.
func (r *reader) mayBegin(i int) bool {
	a := r.Atoms[i]
	if a.Kind == numbers.Digits || numbers.Begins(a.Word) {
		return true
	}
	if a.Kind == numbers.Mark {
		return a.Word == "'" || a.Word == "’" || a.Word == "‘" || a.Form == "½"
	}
	return r.starters[a.Word]
}

// starters are the words that a form can begin with, but for numbers.
func starters(forms []form) map[string]bool {
	set := map[string]bool{"q": true, "some": true, "few": true, "many": true}
	for _, m := range []map[string]int{months, weekdays, decadeWords} {
		for w := range m {
			set[w] = true
		}
	}
	for w := range seasons {
		set[w] = true
	}
	for w := range unitWords {
		set[w] = true
	}
	for w := range dayParts {
		set[w] = true
	}
	for _, h := range calendar.Holidays {
		set[strings.Fields(h.Words)[0]] = true
	}
	for _, q := range qualifiers {
		set[q[0]] = true
	}
	for _, f := range forms {
		for _, e := range f.elems {
			for _, w := range e.words {
				set[w] = true
			}
			if !e.opt {
				break
			}
		}
	}
	return set
}
