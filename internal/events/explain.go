package events

import (
	"fmt"

	"dateline/internal/dateline"
	"dateline/internal/lexicon"
	"dateline/internal/text"
)

// Step is one thing that happened to a predicate: an entry fired, or did not, and why.
type Step struct {
	Word  string            // the word that heads the predicate
	Span  dateline.Span     // where it stands
	Rule  dateline.RuleName // the entry
	Fired bool
	Why   string
}

// explainer gathers the steps; a nil one gathers nothing.
type explainer struct{ steps []Step }

func (x *explainer) refused(doc *text.Doc, h int, e *lexicon.Entry, why string) {
	if x != nil {
		x.steps = append(x.steps, Step{Word: doc.Tokens[h].Form, Span: doc.Span(h, h+1), Rule: e.Rule(), Why: why})
	}
}

func (x *explainer) pruned(doc *text.Doc, a *act, why string) {
	if x != nil {
		x.steps = append(x.steps, Step{Word: doc.Tokens[a.head].Form, Span: doc.Span(a.head, a.head+1), Rule: a.event.Rule, Why: why})
	}
}

// Explain returns the events of a document, and for each predicate which entry fired and why others did not.
func (lx *Lexicon) Explain(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement) ([]*dateline.Event, []Step) {
	var x explainer
	events, acts := lx.find(doc, m, said, &x)
	for _, a := range acts {
		says := "an official says what must be done"
		if a.entry != nil {
			says = a.entry.Family.Says
		}
		x.steps = append(x.steps, Step{Word: doc.Tokens[a.head].Form, Span: doc.Span(a.head, a.head+1), Rule: a.event.Rule, Fired: true, Why: fmt.Sprintf("%s %s", a.event.Type, says)})
	}
	return events, x.steps
}
