package figures

import (
	"slices"
	"sort"

	"dateline/internal/dateline"
	"dateline/internal/text"
)

// joinChanges makes one figure of the two prices of a change: "from 3,000 pounds to 6,000" is 6,000 with 3,000 before,
// and so is the change in a second currency that stands behind them in brackets. Other kinds keep both, for each is a
// figure of its own time.
func (r *reader) joinChanges(all []*dateline.Figure) []*dateline.Figure {
	gone := map[*dateline.Figure]bool{}
	for i, f := range all {
		b := r.before(all[:i], f)
		if b == nil {
			continue
		}
		follow(b, f)
		gone[b] = f.Kind == dateline.Price
		if x, y := r.converted[b], r.converted[f]; x != nil && y != nil && x.Currency == y.Currency {
			follow(x, y)
			gone[x] = gone[b]
		}
	}
	return slices.DeleteFunc(all, func(f *dateline.Figure) bool { return gone[f] })
}

// before returns the figure that f changed from, or nil. One in a second currency may stand between.
func (r *reader) before(all []*dateline.Figure, f *dateline.Figure) *dateline.Figure {
	for k := len(all) - 1; k >= max(0, len(all)-2); k-- {
		if r.changed(all[k], f) {
			return all[k]
		}
	}
	return nil
}

// follow says what stood before f.
func follow(b, f *dateline.Figure) {
	before := b.Range
	f.Before = &before
}

// changed tells whether two figures are the ends of one change.
func (r *reader) changed(a, b *dateline.Figure) bool {
	if a.Kind != b.Kind || a.Value.End > b.Value.Start || b.Value.Start-a.Value.End > 40 || a.Currency != b.Currency {
		return false
	}
	i, j := r.doc.TokenAt(a.Value.Start), r.doc.TokenAt(b.Value.Start)
	return r.doc.SentenceOf(i) == r.doc.SentenceOf(j) && r.form(i-1) == "from" && r.form(j-1) == "to"
}

// ties joins figures to the events and statements that hold them.
type ties struct {
	doc    *text.Doc
	m      dateline.Mentions
	said   map[int][]*dateline.Statement // by each sentence that their words touch
	events map[int][]*dateline.Event     // by sentence
}

// newTies sorts events and statements by sentence, so that ties are found in time linear in the article.
func newTies(doc *text.Doc, m dateline.Mentions, said []*dateline.Statement, evs []*dateline.Event) *ties {
	t := &ties{doc: doc, m: m, said: map[int][]*dateline.Statement{}, events: map[int][]*dateline.Event{}}
	for _, s := range said {
		first, end := doc.TokensOf(s.Words)
		for n := doc.SentenceOf(first); first < end && n <= doc.SentenceOf(end-1); n++ {
			t.said[n] = append(t.said[n], s)
		}
	}
	for _, e := range evs {
		n := doc.SentenceOf(doc.TokenAt(e.Trigger.Start))
		t.events[n] = append(t.events[n], e)
	}
	return t
}

// tie fills in event, source, time and place of a figure. The statement that holds it names its source; else its
// event's does.
func (t *ties) tie(f *dateline.Figure) {
	tok := t.doc.TokenAt(f.Value.Start)
	if first, end := t.doc.TokensOf(f.Value); end > first {
		tok = t.doc.HeadOf(first, end)
	}
	sent := t.doc.SentenceOf(tok)
	if e := t.event(f, tok, sent); e != nil {
		f.Event = e.ID
		e.Figures = append(e.Figures, f.ID)
		f.Place, f.AsOf = e.Place, e.When
		f.GivenBy = e.Attribution
	}
	if s := t.statement(f, sent); s != nil {
		f.GivenBy = []*dateline.Source{{Speaker: s.Speaker, Cue: s.Cue, Claim: dateline.Says}}
	}
	if w := t.asOf(tok, sent); w != nil {
		f.AsOf = w
	}
	if p := t.place(tok, sent); p != nil {
		f.Place = p
	}
}

// statement returns the innermost statement whose words hold the figure.
func (t *ties) statement(f *dateline.Figure, sent int) *dateline.Statement {
	var best *dateline.Statement
	for _, s := range t.said[sent] {
		if s.Words.Holds(f.Value) && (best == nil || best.Words.Holds(s.Words)) {
			best = s
		}
	}
	return best
}

// suits are the event types that a kind of figure belongs to, where several events stand in its sentence.
var suits = map[dateline.FigureKind][]dateline.EventType{
	dateline.Killed: {"ASSAULT"}, dateline.Injured: {"ASSAULT"}, dateline.Missing: {"ASSAULT"},
	dateline.Detained: {"COERCE", "ASSAULT"}, dateline.Released: {"RETREAT", "AID"}, dateline.Displaced: {"SANCTION", "ASSAULT"},
	dateline.Refugees: {"SANCTION", "COERCE"}, dateline.Returned: {"COERCE", "RETREAT"}, dateline.Protesters: {"PROTEST"},
	dateline.Troops: {"MOBILIZE", "RETREAT"}, dateline.Aid: {"AID", "AGREE", "REQUEST"}, dateline.Duration: {"SANCTION", "RETREAT", "CONSULT", "MOBILIZE", "COERCE"},
	dateline.Affected: {"ASSAULT", "AID"},
}

// event returns the event of the figure's sentence that governs it in the tree, or one that suits its kind.
func (t *ties) event(f *dateline.Figure, tok, sent int) *dateline.Event {
	evs := t.events[sent]
	for i, steps := tok, 0; i != text.Root && steps < 12; i, steps = t.doc.Tokens[i].Head, steps+1 {
		for _, e := range evs {
			if e.Trigger.Start <= t.doc.Tokens[i].Start && t.doc.Tokens[i].End <= e.Trigger.End && (suits[f.Kind] == nil || fits(f.Kind, e.Type)) {
				return e
			}
		}
	}
	for _, top := range t.tops(tok) {
		if e := nearest(f, evs, func(e *dateline.Event) bool {
			return t.doc.Within(t.doc.TokenAt(e.Trigger.Start), top) && (suits[f.Kind] == nil || fits(f.Kind, e.Type))
		}); e != nil {
			return e
		}
	}
	return nearest(f, evs, func(e *dateline.Event) bool { return fits(f.Kind, e.Type) })
}

// tops are the phrases about a figure, from small to large: what is counted with its modifiers ("books banned by the
// court"), and the clause that says something of it, but for verbs of saying.
func (t *ties) tops(tok int) []int {
	top := tok
	if h := t.doc.Tokens[tok].Head; h != text.Root && t.doc.Is(tok, "nummod", "compound") {
		top = h
	}
	h := t.doc.Tokens[top].Head
	if h == text.Root || saying[lower(t.doc.Tokens[h].Lemma)] {
		return []int{top}
	}
	return []int{top, h}
}

// nearest returns the event nearest to the figure for which ok holds, or nil.
func nearest(f *dateline.Figure, evs []*dateline.Event, ok func(*dateline.Event) bool) *dateline.Event {
	var best *dateline.Event
	for _, e := range evs {
		if ok(e) && (best == nil || gap(e, f) < gap(best, f)) {
			best = e
		}
	}
	return best
}

// fits tells whether a kind of figure belongs to a type of event.
func fits(k dateline.FigureKind, t dateline.EventType) bool {
	for _, x := range suits[k] {
		if x == t {
			return true
		}
	}
	return false
}

// gap is the number of bytes between an event's trigger and a figure.
func gap(e *dateline.Event, f *dateline.Figure) int {
	return max(e.Trigger.Start-f.Value.End, f.Value.Start-e.Trigger.End, 0)
}

// asOf returns a date that hangs on the figure itself, or on the verb that gives it: "to 388 in 2024", "as of March 9".
func (t *ties) asOf(tok, sent int) *dateline.When {
	s := t.doc.SentenceSpan(sent)
	from := sort.Search(len(t.m.Whens), func(k int) bool { return t.m.Whens[k].Span.Start >= s.Start })
	for _, w := range t.m.Whens[from:] {
		if w.Span.Start >= s.End {
			break
		}
		first, end := t.doc.TokensOf(w.Span)
		if first == end {
			continue
		}
		h := t.doc.Tokens[t.doc.HeadOf(first, end)].Head
		if h == tok || h != text.Root && h == t.doc.Tokens[tok].Head && first > tok && first-tok <= 3 {
			return w
		}
	}
	return nil
}

// place returns a place that stands in the phrase of what is counted: "230,000 refugees in Dadaab".
func (t *ties) place(tok, sent int) *dateline.Place {
	top := tok
	if h := t.doc.Tokens[tok].Head; h != text.Root && t.doc.Is(tok, "nummod") {
		top = h
	}
	end := t.doc.SentenceSpan(sent).End
	from := sort.Search(len(t.m.Places), func(k int) bool { return t.m.Places[k].Span.Start >= t.doc.Tokens[tok].End })
	for _, p := range t.m.Places[from:] {
		if p.Span.Start >= end {
			break
		}
		i := t.doc.TokenAt(p.Span.Start)
		if i < len(t.doc.Tokens) && i > tok && i != top && t.doc.Within(i, top) && t.doc.Tokens[top].UPOS != text.VERB && t.doc.Child(i, "case") >= 0 {
			return p
		}
	}
	return nil
}
