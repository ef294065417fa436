package sentences

import (
	"fmt"
	"io"

	"dateline/internal/text"
	"dateline/internal/tokens"
)

// calibrate chooses what the network's odds are worth beside the linear model's score, and how much it takes to
// end a sentence, so that held-out sentences come out best.
func (m *Model) calibrate(dev []*text.Doc, log io.Writer) {
	odds := make(map[string][]float32, len(dev))
	for _, d := range dev {
		toks, gaps, _ := tokens.Cut(d.Text)
		odds[d.Text] = m.allOdds(toks, gaps)
	}
	split := func(s string) ([]text.Token, []text.Sentence) {
		return tokens.SplitBy(s, func(toks []text.Token, _ []tokens.Gap) []int { return m.scores(toks, odds[s]) }, m.shape.Bar)
	}
	best, most := m.shape, -1.0
	for _, m.shape.Unit = range []int{30, 40, 50, 60} {
		for _, m.shape.Bar = range []int{-200, -180, -160, -140, -120, -100, -80, -60} {
			for _, m.shape.Bare = range []int{0, 30, 60, 90, 120} {
				if f := Accuracy(dev, split); f > most {
					best, most = m.shape, f
				}
			}
		}
	}
	m.shape = best
	if log != nil {
		fmt.Fprintf(log, "held out: F1 %.2f with unit %d, bar %d, bare %d; the linear model alone %.2f\n",
			most, best.Unit, best.Bar, best.Bare, Accuracy(dev, tokens.Split))
	}
}

// Accuracy returns the F1, in per cent, of sentences by their exact bytes.
func Accuracy(docs []*text.Doc, split func(string) ([]text.Token, []text.Sentence)) float64 {
	right, all := 0, 0
	for _, d := range docs {
		gold := extents(d.Tokens, d.Sentences)
		said := extents(split(d.Text))
		for e := range said {
			if gold[e] {
				right++
			}
		}
		all += len(gold) + len(said)
	}
	return 200 * float64(right) / float64(max(1, all))
}

func extents(toks []text.Token, sentences []text.Sentence) map[[2]int]bool {
	all := make(map[[2]int]bool, len(sentences))
	for _, s := range sentences {
		all[[2]int{toks[s.First].Start, toks[s.End-1].End}] = true
	}
	return all
}
