package articles

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/internal/furniture"
)

// readPlain makes a draft of plain text.
func readPlain(s string, p Page) (*draft, error) {
	d := &draft{blocks: plainBlocks(s)}
	if p.Title == "" {
		d.headline = plainHeadline(d.blocks)
	}
	if !hasSentence(d.blocks) && d.headline == "" && !wordy(d.blocks) {
		return nil, fmt.Errorf("%w: it has no sentence", ErrNoArticle)
	}
	return d, nil
}

// wordy tells whether some block is as long as a sentence: who hands over plain text means it to be read, with a full
// stop or without.
func wordy(blocks []furniture.Block) bool {
	const words = 6
	return slices.ContainsFunc(blocks, func(b furniture.Block) bool { return len(strings.Fields(b.Text)) >= words })
}

// lineEnds are written in many ways; a page feed parts paragraphs. The longer of two that begin alike comes first.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\f", "\n\n", "\v", "\n")

// plainBlocks parts paragraphs at blank lines. Where lines were wrapped at a width they are joined again; any
// other line end parts paragraphs too.
func plainBlocks(s string) []furniture.Block {
	s = lineEnds.Replace(s)
	lines := strings.Split(clearMarks(s), "\n")
	width := wrapWidth(lines)
	var blocks []furniture.Block
	open := ""
	flush := func() {
		if open != "" {
			blocks = append(blocks, furniture.Block{Text: open})
		}
		open = ""
	}
	last := ""
	for _, l := range lines {
		l = fold(l)
		if l == "" || open != "" && !wrapped(last, l, width) {
			flush()
		}
		if open != "" {
			open += " "
		}
		open += l
		last = l
	}
	flush()
	return blocks
}

// wrapWidth is the width that lines were wrapped at, or 0 where some line is longer than any editor wraps.
func wrapWidth(lines []string) int {
	const widest = 120
	width := 0
	for _, l := range lines {
		n := utf8.RuneCountInString(l)
		if n > widest {
			return 0
		}
		width = max(width, n)
	}
	return width
}

// wrapped tells whether next continues the paragraph of line: its first word had no room there.
func wrapped(line, next string, width int) bool {
	const slack = 8
	if width < 50 {
		return false
	}
	word, _, _ := strings.Cut(next, " ")
	return utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width-slack
}

// plainHeadline is the first block that is no furniture, if it looks like a headline over a text.
func plainHeadline(blocks []furniture.Block) string {
	for i, b := range blocks {
		if furniture.Why(b) != "" {
			continue
		}
		if i+1 < len(blocks) && looksLikeHeadline(b.Text) && hasSentence(blocks[i+1:]) {
			return b.Text
		}
		return ""
	}
	return ""
}

// looksLikeHeadline tells a headline from a first sentence, a salutation and a label by its length and its end.
func looksLikeHeadline(s string) bool {
	n := len(strings.Fields(s))
	return n >= 3 && n <= 25 && !furniture.EndsSentence(s) && !strings.HasSuffix(s, ":") && !strings.HasSuffix(s, ",")
}

// hasSentence tells whether some block is prose: five words or more that end like a sentence, or very many.
func hasSentence(blocks []furniture.Block) bool {
	for _, b := range blocks {
		n := len(strings.Fields(b.Text))
		prose := furniture.EndsSentence(b.Text) || strings.HasSuffix(b.Text, "?") || strings.HasSuffix(b.Text, "!") || strings.HasSuffix(b.Text, "।")
		if n >= 5 && prose || n > 40 || n < 5 && utf8.RuneCountInString(b.Text) > 40 {
			return true
		}
	}
	return false
}
