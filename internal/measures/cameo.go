package measures

import (
	"fmt"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/evals"
)

func quadSet() *Set {
	const file = "events/cameo-quad-train.tsv.gz"
	return &Set{Name: "cameo-quad", Title: "sentences with a CAMEO quad class, or none (0)", Files: []string{file}, Quick: true,
		How: "The class of the first event that we read in a sentence, by its CAMEO code where one follows and else by its type; 0 where we read none. The set codes one event a sentence.",
		run: func(b *bench) error { return b.quads(file) }}
}

type classed struct{ text, class string }

func (b *bench) quads(file string) error {
	data, err := b.gunzip(file)
	if err != nil {
		return err
	}
	var all []classed
	for l := range strings.Lines(string(data)) {
		if s, class, ok := strings.Cut(strings.TrimSpace(l), "\t"); ok {
			all = append(all, classed{s, class})
		}
	}
	labels := newLabels()
	err = each(b, all, func(c classed) *dateline.Event { return leading(b.of(c.text, "").Events) }, func(c classed, e *dateline.Event) {
		got := classOf(e)
		if labels.add(c.class, got); got != c.class {
			b.fault(c.class+" read as "+got, func() string {
				if e == nil {
					return c.text
				}
				return fmt.Sprintf("%s %s %q in: %s", e.Type, e.CAMEO, e.Trigger.Text, c.text)
			})
		}
	})
	b.size("%d sentences", len(all))
	b.add(labels.measures("quad class")...)
	return err
}

// leading is the event that is told first; nil is none.
func leading(es []*dateline.Event) *dateline.Event { return between(es, evals.Range{}, evals.Range{}) }

// classOf is the quad class as CAMEO has it: 1 to 4 for roots up to 05, 09, 13 and 20.
func classOf(e *dateline.Event) string {
	switch {
	case e == nil:
		return "0"
	case len(e.CAMEO) < 2:
		return fmt.Sprint(int(e.Quad))
	case e.CAMEO[:2] <= "05":
		return "1"
	case e.CAMEO[:2] <= "09":
		return "2"
	case e.CAMEO[:2] <= "13":
		return "3"
	}
	return "4"
}

func rolesSet() *Set {
	const file = "events/cameo-roles-train.iob.gz"
	return &Set{Name: "cameo-roles", Title: "sentences with the source and the target of an event", Files: []string{file}, Quick: true,
		How: "Tokens of sources against tokens of the actors, and of targets against the recipients, of the events that we read; F1 over both. Tokens of the set's third role, receivers, are not judged. " +
			"Articles before a party are. The set marks the parties of one event a sentence; we take those of the first.",
		run: func(b *bench) error { return b.roles(file) }}
}

// tagged is a sentence of tokens with a role each: S, T, R or none.
type tagged struct {
	text  string
	at    []evals.Range
	roles []byte
}

func readTagged(data string) []tagged {
	var all []tagged
	var t tagged
	var b strings.Builder
	for l := range strings.Lines(data + "\n\n") {
		word, tag, ok := strings.Cut(strings.TrimSpace(l), " ")
		if !ok {
			if t.text = b.String(); t.text != "" {
				all = append(all, t)
			}
			t = tagged{}
			b.Reset()
			continue
		}
		if b.Len() > 0 && !strings.ContainsAny(word[:1], ".,;:!?)") && !strings.HasPrefix(word, "'") && word != "n't" {
			b.WriteByte(' ')
		}
		start := b.Len()
		b.WriteString(word)
		t.at = append(t.at, evals.Range{Start: start, End: b.Len()})
		t.roles = append(t.roles, tag[len(tag)-1])
	}
	return all
}

func (b *bench) roles(file string) error {
	data, err := b.gunzip(file)
	if err != nil {
		return err
	}
	all := readTagged(string(data))
	var source, target evals.PRF
	err = each(b, all, func(t tagged) [2][]bool {
		actors, recipients := parties(b.of(t.text, "").Events)
		return [2][]bool{t.cover(actors), t.cover(recipients)}
	}, func(t tagged, got [2][]bool) {
		t.count(&source, 'S', got[0])
		t.count(&target, 'T', got[1])
		b.roleFaults(t, "source", 'S', got[0], got[1])
		b.roleFaults(t, "target", 'T', got[1], got[0])
	})
	both := evals.PRF{Hit: source.Hit + target.Hit, Gold: source.Gold + target.Gold, Got: source.Got + target.Got}
	b.size("%d sentences, %d tokens of sources and targets", len(all), both.Gold)
	b.add(both.Measure("actor and recipient, token F1"), source.Measure("actor, token F1"), target.Measure("recipient, token F1"))
	return err
}

// roleFaults counts the sentences in which a role is missed or extra.
func (b *bench) roleFaults(t tagged, name string, role byte, got, other []bool) {
	var x evals.PRF
	t.count(&x, role, got)
	swapped := slices.ContainsFunc(t.at, func(r evals.Range) bool {
		i := slices.Index(t.at, r)
		return t.roles[i] == role && other[i]
	})
	var cause string
	switch {
	case x.Gold > 0 && x.Got == 0 && swapped:
		cause = name + " read in the other role"
	case x.Gold > 0 && x.Got == 0:
		cause = name + " missed"
	case x.Gold == 0 && x.Got > 0:
		cause = name + " extra"
	case x.Hit == 0 && x.Got > 0:
		cause = name + " wrong"
	default:
		return
	}
	b.fault(cause, func() string { return t.show(role, got) })
}

// show is the sentence with a role's tokens in «» and what was read in [].
func (t tagged) show(role byte, got []bool) string {
	var parts []string
	for i, r := range t.at {
		w := t.text[r.Start:r.End]
		if t.roles[i] == role {
			w = "«" + w + "»"
		}
		if got[i] {
			w = "[" + w + "]"
		}
		parts = append(parts, w)
	}
	return strings.Join(parts, " ")
}

// parties are the spans of the actors and recipients of the event that is told first.
func parties(es []*dateline.Event) (actors, recipients []dateline.Span) {
	main := leading(es)
	if main == nil {
		return nil, nil
	}
	for _, p := range main.Actors {
		actors = append(actors, p.Span)
	}
	for _, p := range main.Recipients {
		recipients = append(recipients, p.Span)
	}
	return actors, recipients
}

// cover tells which tokens lie in a span.
func (t tagged) cover(spans []dateline.Span) []bool {
	in := make([]bool, len(t.at))
	for i, r := range t.at {
		in[i] = slices.ContainsFunc(spans, func(s dateline.Span) bool { return s.Start < r.End && r.Start < s.End })
	}
	return in
}

// count counts tokens of a role; those of receivers are left out.
func (t tagged) count(x *evals.PRF, role byte, got []bool) {
	for i, r := range t.roles {
		if r == 'R' {
			continue
		}
		if r == role {
			x.Gold++
		}
		if got[i] {
			x.Got++
		}
		if r == role && got[i] {
			x.Hit++
		}
	}
}
