package chains

import (
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// fewestTurns is how often the same label must open a sentence for the text to be a conversation written down.
const fewestTurns = 3

// turnsOf finds who speaks where an interview is printed turn by turn ("Reporter: … Lane: …"): for each token the
// last token of the label that its turn begins with, or -1. It is nil where the text is no such interview.
func turnsOf(doc *text.Doc) []int {
	labels, times := map[int]int{}, map[string]int{}
	most := 0
	for s := range doc.Sentences {
		if i := labelOf(doc, s); i >= 0 {
			labels[doc.Sentences[s].First] = i
			times[doc.Tokens[i].Form]++
			most = max(most, times[doc.Tokens[i].Form])
		}
	}
	if most < fewestTurns || len(times) < 2 {
		return nil
	}
	of, turn := make([]int, len(doc.Tokens)), -1
	for i := range of {
		if l, ok := labels[i]; ok && times[doc.Tokens[l].Form] > 1 {
			turn = l
		}
		of[i] = turn
	}
	return of
}

// addressee is the last token of the label of who answers the question that token i is part of, or -1.
func (f *finder) addressee(i int) int {
	if f.turns == nil || f.turns[i] < 0 {
		return -1
	}
	end := i
	for end < len(f.turns) && f.turns[end] == f.turns[i] {
		end++
	}
	if end == len(f.turns) || f.doc.Tokens[end-1].Form != "?" {
		return -1
	}
	return f.turns[end]
}

// longestLabel is how many words a label may have: a name, and what the person is.
const longestLabel = 16

// labelOf is the last word of the name that opens sentence s before a colon, or -1: "Lane:", "Ana Lane, the mayor:".
func labelOf(doc *text.Doc, s int) int {
	sent := doc.Sentences[s]
	name := sent.First
	for ; name < min(sent.First+4, sent.End-1); name++ {
		if r, _ := utf8.DecodeRuneInString(doc.Tokens[name].Form); !unicode.IsUpper(r) {
			return -1
		}
		switch doc.Tokens[name+1].Form {
		case ":":
			return name
		case ",":
			for i := name + 2; i < min(sent.First+longestLabel, sent.End); i++ {
				if doc.Tokens[i].Form == ":" {
					return name
				}
			}
			return -1
		}
	}
	return -1
}
