package nlp

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// datelines makes the dateline that opens a paragraph ("GENEVA, May 3 (AP) —") a sentence of its own, so that the
// one behind it is read like any other.
func datelines(doc *text.Doc) {
	var out []text.Sentence
	last := -1 // paragraph
	for _, s := range doc.Sentences {
		if n := len(out); n > 0 && out[n-1].Dateline && s.First < out[n-1].End { // the dateline reaches into it
			if s.End <= out[n-1].End {
				continue
			}
			s.First = out[n-1].End
		}
		end := 0
		if s.Paragraph != last {
			end = datelineEnd(doc, s.First)
		}
		last = s.Paragraph
		if end == 0 {
			out = append(out, s)
			continue
		}
		out = append(out, text.Sentence{First: s.First, End: end, Paragraph: s.Paragraph, Dateline: true})
		if end < s.End {
			s.First = end
			out = append(out, s)
		}
	}
	doc.Sentences = out
}

// longestDateline is in tokens; datelineBody is the least that stands behind one.
const (
	longestDateline = 16
	datelineBody    = 4
)

// datelineEnd is the token behind the dateline that begins at token first, or 0 where none does: places, a date, an
// agency in brackets, then a dash. A place in small letters needs the date or the agency beside it.
func datelineEnd(doc *text.Doc, first int) int {
	var d dateline
	for i := first; i < min(first+longestDateline, len(doc.Tokens)-datelineBody); i++ {
		form := doc.Tokens[i].Form
		switch {
		case dashes[form] || form == ":":
			if d.complete(form) && !hyphen(doc, i) && opens(doc.Tokens[i+1].Form) {
				return i + 1
			}
			return 0
		case !d.takes(form, i == first):
			return 0
		}
	}
	return 0
}

// hyphen tells whether a dash joins words: "U.N. Secretary-General".
func hyphen(doc *text.Doc, i int) bool {
	return doc.Tokens[i].Form == "-" && doc.Tokens[i].End == doc.Tokens[i+1].Start
}

// dateline is what was seen of one.
type dateline struct {
	words, capitals, agency, inside int
	dated                           bool
}

// takes tells whether a word may go on a dateline.
func (d *dateline) takes(form string, first bool) bool {
	switch {
	case form == "(":
		d.inside++
		return d.inside == 1 && d.agency == 0
	case form == ")":
		d.inside--
		d.agency++
		return d.inside == 0
	case d.inside > 0:
		return unicode.IsLetter(initial(form)) || form == "/" || form == "-"
	case months[strings.TrimSuffix(form, ".")]:
		d.dated = true
		return true
	case form == "," || form == "/" || form == ";" || unicode.IsDigit(initial(form)) && len(form) <= 4:
		return !first || form != "," && form != "/" && form != ";"
	case !unicode.IsUpper(initial(form)):
		return joiners[form] && d.words > 0
	}
	d.words++
	if strings.ToUpper(form) == form && len(form) > 2 {
		d.capitals++
	}
	return true
}

// complete tells whether what was seen before a dash or a colon is a dateline.
func (d *dateline) complete(mark string) bool {
	if d.inside != 0 || d.words == 0 && d.agency == 0 {
		return false
	}
	if mark == ":" {
		return d.agency > 0 && d.words > 0 || d.words == d.capitals && d.capitals > 0 && d.words <= 2 && d.dated
	}
	return d.agency > 0 || d.capitals > 0 && d.words <= 6 || d.dated && d.words <= 4
}

// opens tells whether a word may begin what a report says.
func opens(form string) bool {
	r := initial(form)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("\"“‘'", r)
}

func initial(form string) rune {
	r, _ := utf8.DecodeRuneInString(form)
	return r
}

var (
	dashes  = set("- – — -- ―")
	joiners = set("and of near the de la al")
	months  = set(`January February March April May June July August September October November December
		Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`)
)

func set(words string) map[string]bool {
	all := map[string]bool{}
	for w := range slices.Values(strings.Fields(words)) {
		all[w] = true
	}
	return all
}
