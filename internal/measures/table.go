package measures

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/internal/evals"
)

// Before finds the measure of a set in earlier results.
func Before(past []*Result, set, measure string) (evals.Measure, bool) {
	for _, r := range past {
		if r.Set != set {
			continue
		}
		if i := slices.IndexFunc(r.Measures, func(m evals.Measure) bool { return m.Name == measure }); i >= 0 {
			return r.Measures[i], true
		}
	}
	return evals.Measure{}, false
}

// Print writes results as a table, the earlier figure and the bar beside each.
func Print(w io.Writer, now, past []*Result) {
	width := len("measure")
	for _, r := range now {
		for _, m := range r.Measures {
			width = max(width, utf8.RuneCountInString(m.Name))
		}
	}
	for i, r := range now {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s: %s (%s)\n", r.Set, r.Size, r.Digest)
		fmt.Fprintf(w, "  %s    now  before  change   bar\n", pad("measure", width))
		for _, m := range r.Measures {
			fmt.Fprintf(w, "  %s %6.1f  %s  %s  %s\n", pad(m.Name, width), m.Value, beforeColumns(past, r, m), barColumn(r.Set, m), m.Note)
		}
	}
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

// beforeColumns are the earlier figure and the change, where the data is the same; other data is told by "≠".
func beforeColumns(past []*Result, r *Result, m evals.Measure) string {
	old, ok := Before(past, r.Set, m.Name)
	if !ok {
		return "     –       –"
	}
	sign := " "
	if i := slices.IndexFunc(past, func(p *Result) bool { return p.Set == r.Set }); past[i].Digest != r.Digest {
		sign = "≠"
	}
	change := "      ="
	if d := m.Value - old.Value; math.Abs(d) >= 0.05 {
		change = fmt.Sprintf("%+7.1f", d)
	}
	return fmt.Sprintf("%s%5.1f %s", sign, old.Value, change)
}

func barColumn(set string, m evals.Measure) string {
	b, ok := bars[set+"/"+m.Name]
	switch {
	case !ok || b.bar == 0:
		return "     "
	case m.Value >= b.bar:
		return fmt.Sprintf("✓%4.4g", b.bar)
	}
	return fmt.Sprintf("✗%4.4g", b.bar)
}

// Load reads earlier results.
func Load(r io.Reader) ([]*Result, error) {
	var all []*Result
	if err := json.NewDecoder(r).Decode(&all); err != nil {
		return nil, fmt.Errorf("read earlier results: %w", err)
	}
	return all, nil
}

// Merge puts new results in the place of earlier ones of the same sets, in the order of Sets.
func Merge(past, now []*Result) []*Result {
	var all []*Result
	for _, s := range Sets() {
		of := func(r *Result) bool { return r.Set == s.Name }
		if i := slices.IndexFunc(now, of); i >= 0 {
			all = append(all, now[i])
		} else if i := slices.IndexFunc(past, of); i >= 0 {
			all = append(all, past[i])
		}
	}
	return all
}

// Save writes results for a later run to stand beside. The same results give the same bytes.
func Save(w io.Writer, all []*Result) error {
	rounded := make([]Result, len(all))
	for i, r := range all {
		rounded[i] = *r
		rounded[i].Measures = slices.Clone(r.Measures)
		for k := range rounded[i].Measures {
			m := &rounded[i].Measures[k]
			m.Value = math.Round(1e4*m.Value) / 1e4
		}
	}
	b, err := json.MarshalIndent(rounded, "", " ")
	if err == nil {
		_, err = w.Write(append(b, '\n'))
	}
	if err != nil {
		return fmt.Errorf("save results: %w", err)
	}
	return nil
}
