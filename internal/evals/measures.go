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
}

// Measures lists the figures of a score, in a fixed order.
func (sc *Score) Measures() []Measure {
	prf := func(name string, x PRF) Measure {
		return Measure{name, x.F1(), fmt.Sprintf("P %.1f R %.1f of %d, found %d", x.P(), x.R(), x.Gold, x.Got)}
	}
	share := func(name string, x Share) Measure { return Measure{name, x.Percent(), fmt.Sprintf("of %d", x.Of)} }
	ms := []Measure{
		prf("events F1", sc.Events), {"events precision", sc.Events.P(), ""}, prf("events by quad class F1", sc.Quads),
		prf("parties by code F1", sc.PartiesCode), prf("parties by text F1", sc.PartiesText),
		share("status right", sc.Status), share("source right", sc.Source), share("mode right where coded", sc.Mode),
		share("time right where said", sc.When), share("place right where said", sc.Place), share("events wholly right", sc.Wholly),
		prf("statements F1", sc.Statements), prf("figures F1", sc.Figures),
	}
	for _, t := range plover.Types() {
		if x := sc.ByType[t.Name]; x.Gold+x.Got > 0 {
			ms = append(ms, prf(string(t.Name)+" F1", *x))
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
