package evals

import (
	"fmt"
	"io"

	"dateline/internal/plover"
)

// Measure is one named figure, in per cent.
type Measure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Note  string  `json:"note,omitempty"` // what it was worked out from
	Less  bool    `json:"less,omitempty"` // less is better
}

// Measure gives the F1 a name.
func (x PRF) Measure(name string) Measure {
	return Measure{Name: name, Value: x.F1(), Note: fmt.Sprintf("P %.1f R %.1f of %d, found %d", x.P(), x.R(), x.Gold, x.Got)}
}

// Measure gives the share a name.
func (s Share) Measure(name string) Measure {
	return Measure{Name: name, Value: s.Percent(), Note: fmt.Sprintf("of %d", s.Of)}
}

// Measures lists the figures of a score, in a fixed order.
func (sc *Score) Measures() []Measure {
	ms := []Measure{
		sc.Events.Measure("events F1"), {Name: "events precision", Value: sc.Events.P()}, sc.Quads.Measure("events by quad class F1"),
		sc.PartiesCode.Measure("parties by code F1"), sc.PartiesText.Measure("parties by text F1"),
		sc.Status.Measure("status right"), sc.Source.Measure("source right"), sc.Mode.Measure("mode right where coded"),
		sc.When.Measure("time right where said"), sc.Place.Measure("place right where said"), sc.Wholly.Measure("events wholly right"),
		sc.Acts.Measure("same act, pairs F1"), {Name: "confidence, calibration error", Value: sc.Sureness.Error(), Note: fmt.Sprintf("in %d bins", bins), Less: true},
		sc.Statements.Measure("statements F1"), sc.Figures.Measure("figures F1"),
	}
	for _, t := range plover.Types() {
		if x := sc.ByType[t.Name]; x.Gold+x.Got > 0 {
			ms = append(ms, x.Measure(string(t.Name)+" F1"))
		}
	}
	return ms
}

// Print writes measures as a table.
func Print(w io.Writer, ms []Measure) {
	for _, m := range ms {
		fmt.Fprintf(w, "%-26s %6.1f  %s\n", m.Name, m.Value, m.Note)
	}
}
