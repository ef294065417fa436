package tokens

import "dateline/internal/text"

// Gap is what stands between a token and the one before it.
type Gap = gap

// The gaps there are. Before the first token of a text stands a NewParagraph.
const (
	Glued        = glued   // nothing
	Spaced       = spaced  // white space on one line
	NewLine      = newLine // the end of a line
	NewParagraph = newPar  // a blank line
)

// Judge says how far a sentence is held to end before each token, gaps[i] standing before toks[i], in the unit of
// the linear model's scores: above zero where it ends.
type Judge func(toks []text.Token, gaps []Gap) []int

// SplitBy is Split with a second opinion: a sentence ends where the linear model's and the judge's scores sum to
// more than the bar. Paragraphs and the rules for headings and abbreviations hold as before.
func SplitBy(s string, j Judge, bar int) ([]text.Token, []text.Sentence) {
	sc := scan(s)
	return sc.toks, sc.sentences(shipped(), opinion{j(sc.toks, sc.gaps), bar})
}

// Cut returns the tokens of s, the gaps before them, and before which of them a sentence may end.
func Cut(s string) (toks []text.Token, gaps []Gap, open []bool) {
	sc := scan(s)
	b := newBounds(&sc)
	open = make([]bool, len(sc.toks))
	for i := range sc.toks {
		if sc.gaps[i] == newPar {
			b.enter(i)
		} else {
			open[i] = b.candidate(i)
		}
		b.pass(i)
	}
	return sc.toks, sc.gaps, open
}

// opinion is what a judge said, if one was asked, and the sum of scores above which a sentence ends.
type opinion struct {
	scores []int
	bar    int
}

// of returns the score of the gap before token i.
func (o opinion) of(i int) int {
	if o.scores == nil {
		return 0
	}
	return o.scores[i]
}
