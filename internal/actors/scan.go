package actors

import (
	"strings"
	"unicode"

	"dateline/internal/actors/rolls"
	"dateline/internal/text"
)

// hit is a name or a role word found in the text.
type hit struct {
	first, end int // tokens
	*rolls.Name
}

// border stands between two sentences: no name runs over it.
var border = rolls.Piece{Word: "\n", Token: -1}

// scan cuts the tokens into pieces.
func scan(doc *text.Doc) []rolls.Piece {
	ps := make([]rolls.Piece, 0, len(doc.Tokens)+len(doc.Tokens)/8)
	var words []string
	sentence, loud := 0, len(doc.Sentences) > 0 && shouted(doc, 0)
	for i := range doc.Tokens {
		form := doc.Tokens[i].Form
		words = rolls.Pieces(words[:0], form)
		upper, caps := rolls.Capital(form)
		if i == doc.Sentences[sentence].End {
			sentence++
			loud = shouted(doc, sentence)
			ps = append(ps, border)
		}
		caps = caps && (!loud || strings.Contains(form, "."))
		for k, w := range words {
			up := upper
			if k > 0 {
				up = upper || caps || innerCapital(form)
			}
			ps = append(ps, rolls.Piece{Word: w, Raw: form, Token: i, Upper: up, Caps: caps})
		}
	}
	return ps
}

// shouted tells whether a sentence is written in capitals, so that initials cannot be told from words.
func shouted(doc *text.Doc, n int) bool {
	words, loud := 0, 0
	for i := doc.Sentences[n].First; i < doc.Sentences[n].End; i++ {
		if form := doc.Tokens[i].Form; len(form) > 1 && unicode.IsLetter(rune(form[0])) {
			words++
			if _, all := rolls.Capital(form); all {
				loud++
			}
		}
	}
	return words > 2 && 2*loud > words
}

func innerCapital(s string) bool {
	for _, c := range s {
		if unicode.IsUpper(c) {
			return true
		}
	}
	return false
}

// hits returns for every token the hit that covers it, or nil; hits never overlap and the longest from the left
// wins. A hit covers whole tokens, so "anti-Pakistan" in one token is no name of Pakistan; and none begins within one
// of names and runs on: no "union official" is in "European Union official".
func hits(t *rolls.Trie, ps []rolls.Piece, n int, names []*hit) []*hit {
	at := make([]*hit, n)
	for i := 0; i < len(ps); {
		nm, size := t.Longest(ps, i)
		if nm == nil || !whole(ps, i, i+size) {
			i++
			continue
		}
		h := &hit{ps[i].Token, ps[i+size-1].Token + 1, nm}
		if names != nil && names[h.first] != nil && names[h.first].first < h.first && names[h.first].end < h.end {
			i++
			continue
		}
		for k := h.first; k < h.end; k++ {
			at[k] = h
		}
		i += size
	}
	return at
}

// whole tells whether pieces [i, j) begin and end at the borders of tokens.
func whole(ps []rolls.Piece, i, j int) bool {
	return (i == 0 || ps[i-1].Token != ps[i].Token) && (j == len(ps) || ps[j].Token != ps[j-1].Token)
}
