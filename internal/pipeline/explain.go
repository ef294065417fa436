package pipeline

import (
	"cmp"
	"fmt"
	"slices"

	"dateline/internal/dateline"
	"dateline/internal/events"
	"dateline/internal/figures"
	"dateline/internal/settings"
	"dateline/internal/statements"
	"dateline/internal/text"
)

// Explanation is all that was seen on the way from a text to its claims.
type Explanation struct {
	Doc        *text.Doc
	Mentions   dateline.Mentions
	Statements []*dateline.Statement
	Events     []*dateline.Event
	Figures    []*dateline.Figure
	Steps      []events.Step
}

// Explain reads a text and keeps what was seen on the way.
func (r *Reader) Explain(s, published string) *Explanation {
	var x Explanation
	x.Doc, x.Mentions = r.Grammar(s, published)
	x.Statements = statements.Find(x.Doc, x.Mentions)
	x.Events, x.Steps = r.lexicon.Explain(x.Doc, x.Mentions, x.Statements)
	x.leaveOut(r.least)
	settings.Find(x.Doc, published, x.Mentions, x.Statements, x.Events, nil)
	x.Figures = figures.Find(x.Doc, x.Mentions, x.Statements, x.Events)
	return &x
}

// leaveOut takes out the events that are less sure than wanted, and says so among the steps.
func (x *Explanation) leaveOut(least float64) {
	x.Events = slices.DeleteFunc(x.Events, func(e *dateline.Event) bool {
		if e.Confidence >= least {
			return false
		}
		x.Steps = append(x.Steps, events.Step{
			Word: e.Trigger.Text, Span: e.Trigger, Rule: e.Rule,
			Why: fmt.Sprintf("left out: its confidence of %.2f is below %.2f", e.Confidence, least),
		})
		return true
	})
	slices.SortStableFunc(x.Steps, func(a, b events.Step) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
}
