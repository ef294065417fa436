package network

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/network/corpus"
	"dateline/internal/text"
)

// variety shows sentences as other writers might have typed them, about other people and places.
type variety struct {
	bank map[nameForm][][]string
}

// nameForm is what names must share to replace each other.
type nameForm struct {
	kind   text.NameKind
	length int
}

// newVariety collects the names of all sentences.
func newVariety(all []*corpus.Sentence) *variety {
	v := &variety{bank: map[nameForm][][]string{}}
	for _, s := range all {
		for _, n := range s.Names {
			if words := namedWords(s, n); words != nil {
				f := nameForm{n.Kind, len(words)}
				v.bank[f] = append(v.bank[f], words)
			}
		}
	}
	return v
}

// namedWords returns a name's words, or nil where one of them is not capitalised or not a proper noun.
func namedWords(s *corpus.Sentence, n text.Name) []string {
	var words []string
	for _, t := range s.Tokens[n.First:n.End] {
		r, _ := utf8.DecodeRuneInString(t.Form)
		if !unicode.IsUpper(r) || s.Tree && t.UPOS != text.PROPN {
			return nil
		}
		words = append(words, t.Form)
	}
	return words
}

// show returns the sentence, or a changed copy.
func (v *variety) show(s *corpus.Sentence, n noise, r *rand.Rand) *corpus.Sentence {
	c := *s
	c.Tokens = slices.Clone(s.Tokens)
	v.swapNames(&c, n.swap, r)
	if r.Float64() < n.curl {
		curl(c.Tokens)
	}
	if r.Float64() < n.openEnd {
		openEnd(&c)
	}
	switch x := r.Float64(); {
	case x < n.shout:
		each(c.Tokens, strings.ToUpper)
	case x < n.shout+n.title:
		each(c.Tokens, headline)
	case x < n.shout+n.title+n.whisper:
		each(c.Tokens, strings.ToLower)
	}
	return &c
}

// each rewrites every word.
func each(tokens []text.Token, f func(string) string) {
	for i := range tokens {
		tokens[i].Form = f(tokens[i].Form)
	}
}

// headline capitalises all but the short words.
func headline(w string) string {
	const short = 3
	if len(w) <= short || strings.HasPrefix(w, "'") {
		return w
	}
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}

// swapNames puts names in each other's places: who the people are should not tell what the words around them do.
func (v *variety) swapNames(s *corpus.Sentence, chance float64, r *rand.Rand) {
	for _, n := range s.Names {
		if r.Float64() >= chance || namedWords(s, n) == nil {
			continue
		}
		others := v.bank[nameForm{n.Kind, n.End - n.First}]
		for i, w := range others[r.IntN(len(others))] {
			s.Tokens[n.First+i].Form = w
		}
	}
}

// curl gives straight quotation marks the shape that their tags tell.
func curl(tokens []text.Token) {
	for i, t := range tokens {
		if t.Form != `"` && t.Form != "``" && t.Form != "''" {
			continue
		}
		switch t.XPOS {
		case "``":
			tokens[i].Form = "“"
		case "''":
			tokens[i].Form = "”"
		}
	}
}

// openEnd takes the last full stop away, unless something hangs from it.
func openEnd(s *corpus.Sentence) {
	n := len(s.Tokens) - 1
	if n < 1 || s.Tokens[n].Form != "." || slices.ContainsFunc(s.Tokens, func(t text.Token) bool { return t.Head == n }) {
		return
	}
	if s.Tree && s.Tokens[n].Head == text.Root || slices.ContainsFunc(s.Names, func(name text.Name) bool { return name.End > n }) {
		return
	}
	s.Tokens = s.Tokens[:n]
}
