package truecase

import (
	"cmp"
	"compress/gzip"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// Learn learns from sentences of edited text how words are written. Sentences in capitals, or in headlines' capitals,
// and the first word of each teach nothing.
func Learn(sentences []string) *Model {
	counts := map[string]map[string]int{}
	for _, s := range sentences {
		ws := words(s)
		if len(ws) < 4 || titled(s, ws) {
			continue
		}
		for i, w := range ws {
			if i == 0 || unicode.IsDigit(rune(w.low[0])) {
				continue
			}
			if counts[w.low] == nil {
				counts[w.low] = map[string]int{}
			}
			counts[w.low][s[w.start:w.end]]++
		}
	}
	m := &Model{small: map[string]float64{}, own: map[string]string{}}
	for low, forms := range counts {
		if n := forms[low]; 2*n >= sum(forms) {
			m.small[low] = float64(sum(forms)-n) / float64(sum(forms))
		}
	}
	for low, forms := range counts {
		if _, small := m.small[low]; !small {
			m.decide(low, forms)
		}
	}
	return m
}

func sum(forms map[string]int) (n int) {
	for _, k := range forms {
		n += k
	}
	return n
}

// titled tells whether most words of a sentence begin with a capital.
func titled(s string, ws []word) bool {
	n := 0
	for _, w := range ws {
		if c := s[w.start]; c >= 'A' && c <= 'Z' {
			n++
		}
	}
	return 2*n > len(ws)
}

// decide keeps how a word that is mostly not small is written, unless that is how it would be without.
func (m *Model) decide(low string, forms map[string]int) {
	best := slices.MaxFunc(slices.Sorted(maps.Keys(forms)), func(a, b string) int { return cmp.Compare(forms[a], forms[b]) })
	if forms[best] > 1 && len(best) == len(low) && (best != unheard(low) || m.known(low)) {
		m.own[low] = best
	}
}

// Save writes the model, packed: a word a line with tenths of its share of capitals where there are any, and the forms
// that are their own.
func (m *Model) Save(w io.Writer) error {
	var lines []string
	for low, share := range m.small {
		l := low
		if tenths := int(10 * share); tenths > 0 {
			l += fmt.Sprintf(" %d", min(tenths, 9))
		}
		lines = append(lines, l)
	}
	lines = slices.AppendSeq(lines, maps.Values(m.own))
	slices.Sort(lines)
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return fmt.Errorf("save words: %w", err)
	}
	if _, err := io.WriteString(z, strings.Join(lines, "\n")+"\n"); err != nil {
		return fmt.Errorf("save words: %w", err)
	}
	return z.Close()
}
