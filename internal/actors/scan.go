package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// piece is a word of the text as names are compared, and the token it stands in.
type piece struct {
	word        string
	raw         string // the token as it is written
	token       int
	upper, caps bool // begins with, is all in, capitals
}

// hit is a name or a role word found in the text.
type hit struct {
	first, end int // tokens
	*name
}

// scan cuts the tokens into pieces.
func scan(doc *text.Doc) []piece {
	ps := make([]piece, 0, len(doc.Tokens)+len(doc.Tokens)/8)
	var words []string
	sentence, loud := 0, len(doc.Sentences) > 0 && shouted(doc, 0)
	for i := range doc.Tokens {
		form := doc.Tokens[i].Form
		words = pieces(words[:0], form)
		upper, caps := capital(form)
		if i == doc.Sentences[sentence].End {
			sentence++
			loud = shouted(doc, sentence)
		}
		caps = caps && (!loud || strings.Contains(form, "."))
		for k, w := range words {
			up := upper
			if k > 0 {
				up = upper || caps || innerCapital(form)
			}
			ps = append(ps, piece{w, form, i, up, caps})
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
			if _, all := capital(form); all {
				loud++
			}
		}
	}
	return words > 2 && 2*loud > words
}

// capital tells whether a word begins with a capital, and whether all its letters are capitals.
func capital(s string) (first, all bool) {
	r, _ := utf8.DecodeRuneInString(s)
	all = true
	for _, c := range s {
		if unicode.IsLower(c) {
			all = false
			break
		}
	}
	return unicode.IsUpper(r), all
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
// wins. A hit covers whole tokens, so "anti-Pakistan" in one token is no name of Pakistan.
func (t *trie) hits(ps []piece, n int) []*hit {
	at := make([]*hit, n)
	for i := 0; i < len(ps); {
		nm, size := t.longest(ps, i)
		if nm == nil || !whole(ps, i, i+size) {
			i++
			continue
		}
		h := &hit{ps[i].token, ps[i+size-1].token + 1, nm}
		for k := h.first; k < h.end; k++ {
			at[k] = h
		}
		i += size
	}
	return at
}

// whole tells whether pieces [i, j) begin and end at the borders of tokens.
func whole(ps []piece, i, j int) bool {
	return (i == 0 || ps[i-1].token != ps[i].token) && (j == len(ps) || ps[j].token != ps[j-1].token)
}
