package pipeline

import (
	"dateline/internal/dateline"
	"dateline/internal/events"
	"dateline/internal/figures"
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
	x.Figures = figures.Find(x.Doc, x.Mentions, x.Statements, x.Events)
	return &x
}
