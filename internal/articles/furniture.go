package articles

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/dateline"
)

// sifted is what sift makes of a page's blocks.
type sifted struct {
	kept     []string
	dropped  []dateline.Dropped
	headline string // a headline that stands among the blocks
	byline   string
	date     string
}

// sift parts text and furniture. The headline is neither: it stands above the text.
func sift(blocks []block, headline string, beside map[string]string) sifted {
	s := sifted{headline: headline, dropped: []dateline.Dropped{}}
	seen, total := map[string]bool{}, 0
	for _, b := range blocks {
		total += len(b.text)
	}
	title := false // the headline has been met
	for i, b := range blocks {
		why, rule := furniture(b)
		switch {
		case headline != "" && sameWords(b.text, headline):
			if title || i > 0 && len(s.kept) > 0 {
				s.drop(b.text, "repeated headline")
			}
			title = true
			continue
		case why == "" && headline != "" && repeatsHeadline(blocks, i, headline):
			why = "caption"
		case why == "" && seen[b.text] && len(b.text) > 40:
			why = "repeated paragraph"
		case why == "":
			why = beside[b.text]
		}
		seen[b.text] = true
		const long = 800
		if why == "" || len(b.text) > long && 2*len(b.text) > total { // what is most of the page is the page
			s.kept = append(s.kept, b.text)
			continue
		}
		s.drop(b.text, why)
		s.learn(b.text, rule, len(s.kept))
	}
	return s
}

func (s *sifted) drop(text, why string) {
	s.dropped = append(s.dropped, dateline.Dropped{Text: text, Why: why})
}

// learn takes byline and date from furniture that carries them and stands near the top.
func (s *sifted) learn(text string, r *furnitureRule, kept int) {
	if r == nil || kept > 2 {
		return
	}
	switch {
	case r.Why == "byline" && s.byline == "":
		s.byline = cleanByline(text)
	case r.Why == "timestamp" && s.date == "":
		s.date, _ = visibleDate(text)
	}
}

// longestFurniture is the longest paragraph, in bytes, that can be furniture by its words.
const longestFurniture = 2000

// furniture returns why a block is no part of the article, and the rule that says so; "" when it is part.
func furniture(b block) (why string, r *furnitureRule) {
	if b.kind == caption {
		return "caption", nil
	}
	if len(b.text) > longestFurniture {
		return "", nil
	}
	n, lower := len(strings.Fields(b.text)), strings.ToLower(b.text)
	for i := range furnitureRules {
		r := &furnitureRules[i]
		if (r.MaxWords == 0 || n <= r.MaxWords) && r.matches(b.text, lower) {
			return r.Why, r
		}
	}
	return "", nil
}

// repeatsHeadline tells whether block i is a caption or teaser that only says the headline again: no sentence,
// first or last of the page, and most of its content words are the headline's.
func repeatsHeadline(blocks []block, i int, headline string) bool {
	b := blocks[i]
	words := contentWords(b.text)
	if i > 1 && i < len(blocks)-1 || endsSentence(b.text) || len(words) < 3 || len(words) > 20 {
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

// sameWords tells whether two lines differ in nothing but case, marks and space.
func sameWords(a, b string) bool {
	d := utf8.RuneCountInString(a) - utf8.RuneCountInString(b)
	if d > 20 || d < -20 {
		return false
	}
	x, y := plainWords(a), plainWords(b)
	return len(x) > 0 && strings.Join(x, " ") == strings.Join(y, " ")
}
