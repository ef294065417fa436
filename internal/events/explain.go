package events

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

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

func (x *explainer) count() int {
	if x == nil {
		return 0
	}
	return len(x.steps)
}

func (x *explainer) add(doc *text.Doc, h int, rule dateline.RuleName, fired bool, why string) {
	if x != nil {
		x.steps = append(x.steps, Step{Word: doc.Tokens[h].Form, Span: doc.Span(h, h+1), Rule: rule, Fired: fired, Why: why})
	}
}

// shown is how many of a word's predicates are named, and half of how many words of a condition.
const shown = 3

// refused notes an entry that a guard kept from firing.
func (x *explainer) refused(doc *text.Doc, h int, e *lexicon.Entry, by lexicon.Guard) {
	if x == nil {
		return
	}
	var conds []string
	for _, g := range e.Guards {
		if g.Kind == lexicon.When && by.Kind == lexicon.When { // any of all of them would have done
			conds = append(conds, asked(g))
		}
	}
	if len(conds) == 0 {
		conds = []string{asked(by)}
	}
	said := map[lexicon.GuardKind]string{lexicon.When: "fires only when ", lexicon.Unless: "does not fire when ", lexicon.Needs: "needs "}
	x.add(doc, h, e.Rule(), false, said[by.Kind]+strings.Join(conds, " or "))
}

// asked are a guard's conditions, of which one will do.
func asked(g lexicon.Guard) string {
	var conds []string
	for _, c := range g.Conds {
		conds = append(conds, written(c))
	}
	return strings.Join(conds, " or ")
}

// written is a condition as the lexicon's files have it, cut short.
func written(c lexicon.Cond) string {
	words := slices.Sorted(maps.Keys(c.Words))
	for _, cl := range c.Classes {
		words = append(words, "@"+cl)
	}
	for _, w := range slices.Sorted(maps.Keys(c.Anywhere)) {
		words = append(words, "~"+w)
	}
	switch n := len(words); {
	case n == 0:
		return c.Slot
	case n > 2*shown:
		words = append(words[:2*shown], "…")
	}
	return c.Slot + "=" + strings.Join(words, ",")
}

func (x *explainer) pruned(doc *text.Doc, a *act, why string) {
	x.add(doc, a.head, a.event.Rule, false, why)
}

// apart notes a word that heads predicates of several words, none of which stand by it.
func (x *explainer) apart(doc *text.Doc, h int, es []*lexicon.Entry) {
	if x == nil || len(es) == 0 {
		return
	}
	var names []string
	for _, e := range es {
		if n := strconv.Quote(e.String()); !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	more := ""
	if n := len(names) - shown; n > 0 {
		names, more = names[:shown], fmt.Sprintf(" and %d more", n)
	}
	x.add(doc, h, es[0].Rule(), false, "names an act only in "+strings.Join(names, ", ")+more)
}

// describing notes a verb that heads predicates, and only describes a noun here.
func (x *explainer) describing(doc *text.Doc, h int, es []*lexicon.Entry) {
	if len(es) > 0 {
		x.add(doc, h, es[0].Rule(), false, "only describes a noun")
	}
}

// Explain returns the events of a document, and in the order of the text, for each word that may head a predicate,
// which entry fired and why others did not.
func (lx *Lexicon) Explain(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement) ([]*dateline.Event, []Step) {
	var x explainer
	events, acts := lx.find(doc, m, said, &x, nil)
	for _, a := range acts {
		says := "an official says what must be done"
		if a.entry != nil {
			says = a.entry.Family.Says
		}
		x.add(doc, a.head, a.event.Rule, true, fmt.Sprintf("%s %s", a.event.Type, says))
	}
	slices.SortStableFunc(x.steps, func(a, b Step) int { return a.Span.Start - b.Span.Start })
	return events, x.steps
}
