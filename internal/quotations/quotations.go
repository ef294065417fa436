// Package quotations finds what stands between quotation marks: double and single, over sentences and paragraphs.
package quotations

import "dateline/internal/text"

// Quotation is a run of quoted tokens: the marks stand at Open and Close. It may run over sentences.
type Quotation struct {
	Open, Close int
	Single      bool // between single marks, within one sentence
	Left        bool // no mark closes it: Close is its last word
}

// Find returns the quotations of a document in order, and for each token the number of the outermost
// quotation it lies in, or -1. The marks themselves lie in it.
func Find(doc *text.Doc) ([]Quotation, []int) {
	qs := append(doubleQuotes(doc), singleQuotes(doc)...)
	in := make([]int, len(doc.Tokens))
	for i := range in {
		in[i] = -1
	}
	var kept []Quotation
	for _, q := range qs {
		if in[q.Open] >= 0 {
			continue // a quotation within another
		}
		for i := q.Open; i <= q.Close; i++ {
			in[i] = len(kept)
		}
		kept = append(kept, q)
	}
	return kept, in
}

// side is what a quotation mark does.
type side int

const (
	neither side = iota
	opens
	closes
)

// doubleQuotes pairs the double marks. An open quotation ends where a paragraph begins: the next paragraph
// opens it again, if it runs on.
func doubleQuotes(doc *text.Doc) []Quotation {
	var qs []Quotation
	open := -1
	for n, s := range doc.Sentences {
		if n > 0 && s.Paragraph != doc.Sentences[n-1].Paragraph && open >= 0 {
			qs = append(qs, Quotation{Open: open, Close: s.First - 1, Left: true})
			open = -1
		}
		for i := s.First; i < s.End; i++ {
			switch doubleSide(doc, i, open >= 0) {
			case opens:
				if open >= 0 {
					qs = append(qs, Quotation{Open: open, Close: i - 1, Left: true})
				}
				open = i
			case closes:
				if open >= 0 {
					qs = append(qs, Quotation{Open: open, Close: i})
				}
				open = -1
			}
		}
	}
	return qs
}

// doubleSide tells what the token i does as a double quotation mark. A straight mark opens where white space or
// a bracket stands before it and closes otherwise.
func doubleSide(doc *text.Doc, i int, open bool) side {
	switch doc.Tokens[i].Form {
	case "“", "«", "„", "``":
		return opens
	case "”", "»", "’’":
		return closes
	case "\"", "''":
		before, after := gluedBefore(doc, i), gluedBefore(doc, i+1)
		switch {
		case before && !after:
			return closes
		case !before && after:
			return opens
		case open:
			return closes
		}
		return opens
	}
	return neither
}

// gluedBefore tells whether token i is written together with the token before it, other than a bracket or dash.
func gluedBefore(doc *text.Doc, i int) bool {
	if i <= 0 || i >= len(doc.Tokens) || doc.Tokens[i-1].End != doc.Tokens[i].Start {
		return false
	}
	switch doc.Tokens[i-1].Form {
	case "(", "[", "—", "–", "--":
		return false
	}
	return true
}

// singleQuotes pairs single marks within a sentence: ‘…’ or '…', never an apostrophe.
func singleQuotes(doc *text.Doc) []Quotation {
	var qs []Quotation
	for _, s := range doc.Sentences {
		open := -1
		for i := s.First; i < s.End; i++ {
			f := doc.Tokens[i].Form
			switch {
			case f == "‘" || (f == "'" || f == "’") && !gluedBefore(doc, i) && i+1 < s.End && doc.Tokens[i+1].Start == doc.Tokens[i].End:
				if open < 0 {
					open = i
				}
			case (f == "'" || f == "’") && open >= 0 && i > open+1 && gluedBefore(doc, i):
				qs = append(qs, Quotation{Open: open, Close: i, Single: true})
				open = -1
			}
		}
	}
	return qs
}

// IsMark tells whether a form is a quotation mark.
func IsMark(form string) bool {
	switch form {
	case "\"", "“", "”", "''", "``", "‘", "’", "'", "’’", "«", "»", "„":
		return true
	}
	return false
}
