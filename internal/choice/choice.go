// Package choice decides among alternatives by weighing what speaks for each of them: log-linear models over named
// features.
//
// A model is a list of features and weights in log odds, kept as text that a person can read and argue with. The share
// of an option is the exponent of the sum of its weights, divided by that of all options of the question. A yes-or-no
// question is one between an option and one without features.
package choice

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/dateline"
)

// Option is one alternative. What it stands for is at most one of Place, When and Label; nothing stands for
// "none of the others".
type Option struct {
	Place    *dateline.Place
	When     *dateline.When
	Label    string
	Features []string // what holds of it: words without white space, each at most once
}

// Signs gathers the features of an option, each once.
type Signs struct {
	Prefix string // of all of them
	All    []string
}

// Add adds a feature of several parts.
func (s *Signs) Add(parts ...string) {
	if f := s.Prefix + strings.Join(parts, ","); !slices.Contains(s.All, f) {
		s.All = append(s.All, f)
	}
}

// When adds a feature where it holds.
func (s *Signs) When(holds bool, parts ...string) {
	if holds {
		s.Add(parts...)
	}
}

// Question is one decision about an event.
type Question struct {
	Model   string // the model's name
	Event   *dateline.Event
	Options []Option
}

// Note hears of each question as it is decided; nil hears nothing. Training listens so.
type Note func(Question)

// Model holds weights by feature. It is safe for concurrent use.
type Model struct{ weights map[string]float64 }

// heaviest is the weight that nothing outweighs.
const heaviest = 100

// Parse reads a model: a feature and its weight a line; empty lines and lines that begin with # are skipped.
func Parse(r io.Reader) (*Model, error) {
	m := &Model{weights: map[string]float64{}}
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		feature, weight, _ := strings.Cut(line, " ")
		w, err := strconv.ParseFloat(strings.TrimSpace(weight), 64)
		if err != nil || !(math.Abs(w) <= heaviest) {
			return nil, fmt.Errorf("parse weights: line %d: want a feature and a number up to %d, got %q", n, heaviest, line)
		}
		if _, twice := m.weights[feature]; twice {
			return nil, fmt.Errorf("parse weights: line %d: %s has a weight already", n, feature)
		}
		m.weights[feature] = w
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("parse weights: %w", err)
	}
	return m, nil
}

// MustParse is Parse of weights that are built in: they are right, or no test passes.
func MustParse(s string) *Model {
	m, err := Parse(strings.NewReader(s))
	if err != nil {
		panic(err)
	}
	return m
}

// Save prints the model as Parse reads it, features in the order of the alphabet.
func (m *Model) Save(w io.Writer) error {
	b := bufio.NewWriter(w)
	for _, f := range slices.Sorted(maps.Keys(m.weights)) {
		fmt.Fprintf(b, "%s %.2f\n", f, m.weights[f]) // an error stays with the writer until Flush
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write weights: %w", err)
	}
	return nil
}

// Score is the sum of the weights of an option, in log odds.
func (m *Model) Score(o Option) float64 {
	s := 0.0
	for _, f := range o.Features {
		s += m.weights[f]
	}
	return s
}

// Shares are the probabilities of the options; they sum to one.
func (m *Model) Shares(options []Option) []float64 {
	scores := make([]float64, len(options))
	for i, o := range options {
		scores[i] = m.Score(o)
	}
	return softmax(scores)
}

// Best is the likeliest option, of equals the first, and its probability.
func (m *Model) Best(options []Option) (best int, share float64) {
	for i, p := range m.Shares(options) {
		if p > share {
			best, share = i, p
		}
	}
	return best, share
}

// Reason is a feature that holds, and what it weighs.
type Reason struct {
	Feature string
	Weight  float64
}

// Why lists what speaks for an option and against it, the weightiest first.
func (m *Model) Why(o Option) []Reason {
	var rs []Reason
	for _, f := range o.Features {
		if w := m.weights[f]; w != 0 {
			rs = append(rs, Reason{f, w})
		}
	}
	slices.SortStableFunc(rs, func(a, b Reason) int {
		switch x, y := math.Abs(a.Weight), math.Abs(b.Weight); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return rs
}

// softmax turns log odds into probabilities.
func softmax(scores []float64) []float64 {
	if len(scores) == 0 {
		return nil
	}
	top, sum := slices.Max(scores), 0.0
	ps := make([]float64, len(scores))
	for i, s := range scores {
		ps[i] = math.Exp(s - top)
		sum += ps[i]
	}
	for i := range ps {
		ps[i] /= sum
	}
	return ps
}
