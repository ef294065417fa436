package views

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"dateline/internal/dateline"
)

func eventLine(e *dateline.Event) string {
	who := parties(e.Actors)
	if len(e.Recipients) > 0 {
		who = joinKnown(" ", who, "→ "+parties(e.Recipients))
	}
	return joinKnown("  ", id.Render(string(e.ID)), typeOf(e), who, place(e.Place), when(e.When), status(e.Status), sources(e.Attribution))
}

func statementLine(s *dateline.Statement) string {
	return joinKnown("  ", id.Render(string(s.ID)), bold.Render("says"), party(s.Speaker), quote(s, 90), addressee(s), place(s.Place), when(s.When))
}

func figureLine(f *dateline.Figure) string {
	return joinKnown("  ", id.Render(string(f.ID)), bold.Render(string(f.Kind)), amount(f), of(f), place(f.Place), when(f.AsOf), sources(f.GivenBy))
}

func eventRows(es []*dateline.Event) [][]string {
	rows := [][]string{{"", "What", "Actor", "Recipient", "Where", "When", "Status", "Says who"}}
	for _, e := range es {
		rows = append(rows, []string{
			string(e.ID), joinKnown(" ", string(e.Type), string(e.Mode)), parties(e.Actors), parties(e.Recipients),
			place(e.Place), when(e.When), string(e.Status), strings.TrimPrefix(sources(e.Attribution), "says "),
		})
	}
	return rows
}

func statementRows(ss []*dateline.Statement) [][]string {
	rows := [][]string{{"", "Speaker", "Cue", "Words", "To", "When"}}
	for _, s := range ss {
		rows = append(rows, []string{string(s.ID), party(s.Speaker), s.Cue.Text, quote(s, 70), party(s.Addressee), when(s.When)})
	}
	return rows
}

func figureRows(fs []*dateline.Figure) [][]string {
	rows := [][]string{{"", "Kind", "Amount", "Of", "Words", "Event", "Given by"}}
	for _, f := range fs {
		rows = append(rows, []string{string(f.ID), string(f.Kind), amount(f), of(f), f.Value.Text, string(f.Event), strings.TrimPrefix(sources(f.GivenBy), "says ")})
	}
	return rows
}

// typeOf shows an event's type in the colour of its quad class.
func typeOf(e *dateline.Event) string {
	style := accord
	if e.Quad > 2 {
		style = clash
	}
	return style.Bold(true).Render(joinKnown(" ", string(e.Type), string(e.Mode)))
}

// party shows a party by its best name and, in brackets, its code.
func party(p *dateline.Party) string {
	if p == nil {
		return ""
	}
	name := p.Name
	if name == "" {
		name = short(p.Span.Text, 40)
	}
	code := joinKnown(" ", string(p.Country), string(p.Sector))
	if p.Private {
		code = joinKnown(" ", code, "private")
	}
	if code == "" {
		return name
	}
	return name + " (" + code + ")"
}

func parties(ps []*dateline.Party) string {
	var names []string
	for _, p := range ps {
		names = append(names, party(p))
	}
	return strings.Join(names, ", ")
}

func place(p *dateline.Place) string {
	if p == nil {
		return ""
	}
	name := p.Name
	if name == "" {
		name = p.Span.Text + "?"
	}
	if p.Precision == dateline.CountryAll {
		return "@ " + name
	}
	return "@ " + joinKnown(", ", name, string(p.Country))
}

func when(w *dateline.When) string {
	switch {
	case w == nil || w.Basis == dateline.Published:
		return ""
	case w.Start == "" && w.End == "":
		return "“" + w.Span.Text + "”"
	case w.Start == w.End || w.End == "":
		return w.Start
	case w.Start == "":
		return "until " + w.End
	}
	return w.Start + "/" + w.End
}

func status(s dateline.Status) string {
	if s == dateline.Happened {
		return string(s)
	}
	return unsure.Render(string(s))
}

func sources(ss []*dateline.Source) string {
	var names []string
	for _, s := range ss {
		if name := party(s.Speaker); name != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "says " + strings.Join(names, ", says ")
}

func quote(s *dateline.Statement, n int) string {
	w := short(s.Words.Text, n)
	if s.Quoted {
		return "“" + strings.Trim(w, "“”\"") + "”"
	}
	return w
}

func addressee(s *dateline.Statement) string {
	if s.Addressee == nil {
		return ""
	}
	return "to " + party(s.Addressee)
}

func of(f *dateline.Figure) string {
	if f.Item != "" {
		return f.Item
	}
	if f.Of == nil {
		return ""
	}
	return short(f.Of.Text, 40)
}

// amount shows a figure's range with its unit, and the value before a change.
func amount(f *dateline.Figure) string {
	s := span(f.Range, f.Share)
	if f.Approximate {
		s = "~" + s
	}
	if f.Before != nil {
		s = span(*f.Before, f.Share) + " ⇒ " + s
	}
	return joinKnown(" ", s, string(f.Currency), perUnit(f))
}

func perUnit(f *dateline.Figure) string {
	if f.Kind == dateline.Price && f.Unit != "" {
		return "per " + f.Unit
	}
	return f.Unit
}

func span(r dateline.Range, share bool) string {
	switch {
	case r.Low == nil && r.High == nil:
		return "?"
	case r.High == nil:
		return "≥" + number(*r.Low, share)
	case r.Low == nil:
		return "≤" + number(*r.High, share)
	case *r.Low == *r.High:
		return number(*r.Low, share)
	}
	return number(*r.Low, share) + "–" + number(*r.High, share)
}

// number writes a number with thousands parted, or a share in per cent.
func number(x float64, share bool) string {
	if share {
		return strconv.FormatFloat(100*x, 'f', -1, 64) + "%"
	}
	if x != float64(int64(x)) {
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	s := strconv.FormatInt(int64(x), 10)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Error shows what went wrong and what can be done about it.
func Error(err error, hint string) string {
	s := lipgloss.NewStyle().Foreground(lipgloss.Color("1")).Bold(true).Render("error:") + " " + err.Error()
	if hint != "" {
		s += fmt.Sprintf("\n%s %s", faint.Render("hint:"), hint)
	}
	return s
}
