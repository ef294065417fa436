package measures

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/plover"
)

const plvFile = "events/plv-train.tsv.gz"

// HeldBack tells whether a sentence belongs to the half of a set that nobody looks at: its FNV-1a hash of 32 bits
// is odd.
func HeldBack(sentence string) bool {
	h := fnv.New32a()
	h.Write([]byte(sentence))
	return h.Sum32()%2 == 1
}

const plvHow = "A sentence with its actor and recipient marked; of the events that we read in it, the one that joins both counts, else one that has either in his role, else in the other, the first of several; " +
	"its type is compared, as the older list of roots has it: CONCEDE and RETREAT are YIELD, " +
	"help planned is AGREE, force planned or threatened THREATEN, help not given REJECT, and what is called for REQUEST. No event is wrong. Macro-F1 is the mean over the roots of the set. " +
	"Only the half whose sentences have an odd FNV-1a hash (32 bits) is reported, and nobody looks at it; rules may be made with the other half."

func plvSet() *Set {
	return &Set{Name: "plv-root", Title: "sentences with actor and recipient, PLOVER root codes; the half held back", Files: []string{plvFile}, How: plvHow, Blind: true, Quick: true,
		run: func(b *bench) error { return b.roots(HeldBack) }}
}

func plvTuningSet() *Set {
	return &Set{Name: "plv-root-tuning", Title: "the other half of plv-root, to make rules with", Files: []string{plvFile}, How: plvHow, Extra: true,
		run: func(b *bench) error { return b.roots(func(s string) bool { return !HeldBack(s) }) }}
}

// marked is a sentence with the ranges of its actor and recipient, and its code.
type marked struct {
	text           string
	source, target evals.Range // empty where it is not known
	root           string
}

// unmark reads a sentence whose actor stands in <s> and whose recipient in <t>.
func unmark(s string) (m marked) {
	var b strings.Builder
	for s != "" {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		n := b.Len()
		switch {
		case strings.HasPrefix(s, "<s>"):
			m.source.Start, s = n, s[3:]
		case strings.HasPrefix(s, "</s>"):
			m.source.End, s = n, s[4:]
		case strings.HasPrefix(s, "<t>"):
			m.target.Start, s = n, s[3:]
		case strings.HasPrefix(s, "</t>"):
			m.target.End, s = n, s[4:]
		default:
			b.WriteByte('<')
			s = s[1:]
		}
	}
	b.WriteString(s)
	m.text = b.String()
	return m
}

func readMarked(data []byte) ([]marked, error) {
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma, r.LazyQuotes = '\t', true
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read marked sentences: %w", err)
	}
	var all []marked
	for _, row := range rows[min(1, len(rows)):] {
		if len(row) < 7 {
			return nil, fmt.Errorf("read marked sentences: a row of %d columns", len(row))
		}
		m := unmark(row[2])
		m.root = row[6]
		all = append(all, m)
	}
	return all, nil
}

func (b *bench) roots(keep func(string) bool) error {
	data, err := b.gunzip(plvFile)
	if err != nil {
		return err
	}
	all, err := readMarked(data)
	if err != nil {
		return err
	}
	all = slices.DeleteFunc(all, func(m marked) bool { return !keep(m.text) })
	labels := newLabels()
	err = each(b, all, func(m marked) *dateline.Event {
		return between(b.of(m.text, "").Events, m.source, m.target)
	}, func(m marked, e *dateline.Event) {
		got := "nothing"
		if e != nil {
			got = root(e)
		}
		if labels.add(m.root, got); got != m.root {
			b.fault(m.root+" read as "+got, func() string { return told(m, e) })
		}
	})
	b.size("%d sentences", len(all))
	b.add(labels.measures("PLOVER root code")...)
	return err
}

func told(m marked, e *dateline.Event) string {
	s := fmt.Sprintf("[%s] → [%s] in: %s", m.text[m.source.Start:m.source.End], m.text[m.target.Start:m.target.End], m.text)
	if e != nil {
		s = fmt.Sprintf("%s (%s) ", e.Trigger.Text, e.Rule) + s
	}
	return s
}

// root is an event's code in the older list of roots, which folds what became of an act into its type: help that is
// planned is AGREE, force that is planned is THREATEN, help that was not given is REJECT, and what is called for is REQUEST.
func root(e *dateline.Event) string {
	x, _ := plover.Lookup(e.Type)
	kind := e.Type
	switch helps := x.Quad <= plover.MaterialCooperation; {
	case e.Status == dateline.Planned && helps:
		kind = plover.Agree
	case e.Status == dateline.Planned && x.Quad == plover.MaterialConflict, e.Status == dateline.Threatened:
		kind = plover.Threaten
	case e.Status == dateline.NotDone && helps:
		kind = plover.Reject
	case e.Status == dateline.CalledFor:
		kind = plover.Request
	}
	if kind == plover.Concede || kind == plover.Retreat {
		return "YIELD"
	}
	return string(kind)
}

// between picks the event that tells what a source does to a target, the first of several; nil is none.
func between(es []*dateline.Event, source, target evals.Range) *dateline.Event {
	if len(es) == 0 {
		return nil
	}
	return slices.MaxFunc(es, func(x, y *dateline.Event) int {
		return cmp.Or(cmp.Compare(joins(x, source, target), joins(y, source, target)), cmp.Compare(y.Trigger.Start, x.Trigger.Start))
	})
}

// joins weighs how well an event fits a source and a target: either in his role counts more than in the other.
func joins(e *dateline.Event, source, target evals.Range) int {
	n := 0
	if has(e.Actors, source) {
		n += 4
	} else if has(e.Recipients, source) {
		n++
	}
	if has(e.Recipients, target) {
		n += 4
	} else if has(e.Actors, target) {
		n++
	}
	return n
}

func has(ps []*dateline.Party, r evals.Range) bool {
	return slices.ContainsFunc(ps, func(p *dateline.Party) bool {
		return slices.ContainsFunc(append([]dateline.Span{p.Span}, p.Mentions...), func(s dateline.Span) bool { return s.Start < r.End && r.Start < s.End })
	})
}

// labels counts how often a label was read for another.
type labels struct {
	right evals.Share
	by    map[string]*evals.PRF
}

func newLabels() *labels { return &labels{by: map[string]*evals.PRF{}} }

func (l *labels) of(label string) *evals.PRF {
	if l.by[label] == nil {
		l.by[label] = &evals.PRF{}
	}
	return l.by[label]
}

func (l *labels) add(want, got string) {
	l.right.Add(want == got)
	l.of(want).Gold++
	l.of(got).Got++
	if want == got {
		l.of(want).Hit++
	}
}

// measures are the mean F1 over the labels that the set has, the share that is right, and each label's F1.
func (l *labels) measures(name string) []evals.Measure {
	sum, n := 0.0, 0
	var each []evals.Measure
	for _, label := range slices.Sorted(maps.Keys(l.by)) {
		if x := l.by[label]; x.Gold > 0 {
			sum += x.F1()
			n++
			each = append(each, x.Measure(label+" F1"))
		}
	}
	macro := evals.Measure{Name: name + ", macro-F1", Value: sum / float64(max(n, 1)), Note: fmt.Sprintf("over %d labels", n)}
	return append([]evals.Measure{macro, l.right.Measure(name + ", right")}, each...)
}
