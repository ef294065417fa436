package places

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/places/atlas"
	"dateline/internal/text"
)

// trim leaves out the article before a name and the possessive behind it.
func trim(doc *text.Doc, first, end int) (int, int) {
	for first < end-1 && strings.EqualFold(doc.Tokens[first].Form, "the") {
		first++
	}
	for end > first+1 && isClitic(doc.Tokens[end-1].Form) {
		end--
	}
	return first, end
}

// beginsName tells whether a name may begin at token i: a capital, or an Arabic article before one.
func beginsName(doc *text.Doc, i int) bool {
	form := doc.Tokens[i].Form
	if upper(form) {
		return true
	}
	head, rest, ok := strings.Cut(form, "-")
	if !atlas.IsArticle(strings.ToLower(head)) {
		return len(form) > 2 && (form[0] == '\'' || form[0] == '`') && upper(form[1:])
	}
	if ok && rest != "" {
		return upper(rest)
	}
	for j := i + 1; j < len(doc.Tokens) && j <= i+2; j++ {
		if upper(doc.Tokens[j].Form) {
			return true
		}
		if !isHyphen(doc.Tokens[j].Form) {
			return false
		}
	}
	return false
}

// endsName tells whether a name from token i on may end with token j: it has a capital somewhere, or is
// the end of "St. John's".
func endsName(doc *text.Doc, i, j int) bool {
	if isPossessive(doc.Tokens[j].Form) {
		return j >= i+2 && len(doc.Tokens[j].Form) > 1
	}
	return strings.IndexFunc(doc.Tokens[j].Form, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) }) >= 0
}

// apart tells whether token j stands apart from the one before it.
func apart(doc *text.Doc, j int) bool {
	return doc.Tokens[j].Start > doc.Tokens[j-1].End || isHyphen(doc.Tokens[j].Form) || isHyphen(doc.Tokens[j-1].Form)
}

func isHyphen(s string) bool { return s == "-" || s == "‐" || s == "‑" }

func isPossessive(s string) bool { return s == "'s" || s == "’s" || s == "'" || s == "’" }

// isClitic tells whether a token is a possessive or a cut-off word such as "'re", and no name such as "'Afrin".
func isClitic(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return (r == '\'' || r == '’') && (len(s) == n || !upper(s[n:]))
}

func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func allUpper(doc *text.Doc, sent text.Sentence) bool {
	s := doc.Span(sent.First, sent.End).Text
	return s == strings.ToUpper(s)
}

func words(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}
