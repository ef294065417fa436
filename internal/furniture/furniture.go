// Package furniture tells the paragraphs of a page that are no part of its article: share buttons, advertisements,
// captions, pointers to other pages, pleas and notices, and the headline said again.
package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/dateline"
)

// Kind is what a paragraph was on its page.
type Kind int

const (
	Paragraph Kind = iota
	Heading
	Item
	Quotation
	Caption
)

// Block is a paragraph of a page, its white space folded.
type Block struct {
	Text string
	Kind Kind
}

// Sifted is what Sift makes of a page's blocks.
type Sifted struct {
	Kept    []string           // the article's paragraphs
	Dropped []dateline.Dropped // the furniture, in order
	Lead    []dateline.Dropped // that of it which stands before the third paragraph kept: bylines and dates are there
}

// Sift parts text and furniture. The headline is neither: it stands above the text. Marked says of blocks, by their
// text, that the page itself marks them as something else than the article, and as what.
func Sift(blocks []Block, headline string, marked map[string]string) Sifted {
	s := Sifted{Dropped: []dateline.Dropped{}}
	seen, total := map[string]bool{}, 0
	for _, b := range blocks {
		total += len(b.Text)
	}
	title := false // the headline has been met
	for i, b := range blocks {
		if headline != "" && SameWords(b.Text, headline) {
			if title || len(s.Kept) > 0 {
				s.drop(b.Text, "repeated headline")
			}
			title = true
			continue
		}
		why := reason(blocks, i, headline)
		switch {
		case why == "" && seen[b.Text] && len(b.Text) > 40:
			why = "repeated paragraph"
		case why == "":
			why = marked[b.Text]
		}
		seen[b.Text] = true
		const long = 800
		if why == "" || len(b.Text) > long && 2*len(b.Text) > total { // what is most of the page is the page
			s.Kept = append(s.Kept, b.Text)
			continue
		}
		s.drop(b.Text, why)
	}
	return s
}

func (s *Sifted) drop(text, why string) {
	d := dateline.Dropped{Text: text, Why: why}
	s.Dropped = append(s.Dropped, d)
	if len(s.Kept) <= 2 {
		s.Lead = append(s.Lead, d)
	}
}

// reason is why block i is furniture by its own words or for saying the headline again; "" where it is none.
func reason(blocks []Block, i int, headline string) string {
	why := Why(blocks[i])
	if why == "" && headline != "" && repeatsHeadline(blocks, i, headline) {
		return "caption"
	}
	return why
}

// longestFurniture is the longest paragraph, in bytes, that can be furniture by its words.
const longestFurniture = 2000

// Why returns why a block's own words are no part of an article, "" when they may be.
func Why(b Block) string {
	if b.Kind == Caption {
		return "caption"
	}
	if len(b.Text) > longestFurniture {
		return ""
	}
	n, lower := len(strings.Fields(b.Text)), strings.ToLower(b.Text)
	for i := range rules {
		r := &rules[i]
		if (r.MaxWords == 0 || n <= r.MaxWords) && r.matches(b.Text, lower) {
			return r.Why
		}
	}
	return ""
}

// repeatsHeadline tells whether block i is a caption or teaser that only says the headline again: no sentence,
// first or last of the page, and most of its content words are the headline's.
func repeatsHeadline(blocks []Block, i int, headline string) bool {
	b := blocks[i]
	words := contentWords(b.Text)
	if i > 1 && i < len(blocks)-1 || EndsSentence(b.Text) || len(words) < 3 || len(words) > 20 {
		return false
	}
	in := map[string]bool{}
	for _, w := range contentWords(headline) {
		in[w] = true
	}
	shared := 0
	for _, w := range words {
		if in[w] {
			shared++
		}
	}
	return shared >= 3 && 5*shared >= 3*len(words)
}

// contentWords are the lower-case words of s but for the small ones.
func contentWords(s string) []string {
	var out []string
	for _, w := range plainWords(s) {
		if !smallWords[w] {
			out = append(out, w)
		}
	}
	return out
}

// plainWords are the words of s in lower case, without marks.
func plainWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

var smallWords = wordSet("a an the of in on at to for from by with and or as is are was were be has have had it its that this after over into")

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// SameWords tells whether two lines differ in nothing but case, marks and space.
func SameWords(a, b string) bool {
	d := utf8.RuneCountInString(a) - utf8.RuneCountInString(b)
	if d > 20 || d < -20 {
		return false
	}
	x, y := plainWords(a), plainWords(b)
	return len(x) > 0 && strings.Join(x, " ") == strings.Join(y, " ")
}

// EndsSentence tells whether s ends like a sentence, quotation marks and brackets aside. A headline may end in a
// question or exclamation mark.
func EndsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "…") || strings.HasSuffix(s, "。")
}
