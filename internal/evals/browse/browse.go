// Package browse writes what readings got wrong as one page of HTML: an index of the errors by cause, the errors of
// each cause, and the stories with what was coded and what was read. The page needs nothing but itself.
package browse

import (
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/evals"
)

// Story is a coded story, its reading, and the words that may name acts.
type Story struct {
	*evals.Story
	Reading *dateline.Reading
	Tried   []evals.Tried
}

//go:embed page.html
var page string

var pageTemplate = template.Must(template.New("page").Parse(page))

// Write writes the page of a set of stories.
func Write(w io.Writer, set string, stories []Story) error {
	if err := pageTemplate.Execute(w, view(set, stories)); err != nil {
		return fmt.Errorf("write errors of %s: %w", set, err)
	}
	return nil
}

// document is all that the page shows.
type document struct {
	Set                 string
	Hits, Missed, Wrong int
	Statements, Figures int
	Kinds               []*kind
	Stories             []story
}

// kind is a kind of errors with its causes, most frequent first.
type kind struct {
	Name, Says string
	N          int
	Causes     []*cause
	by         map[string]*cause
}

type cause struct {
	ID, Name string
	Width    int // of its bar, in per cent of the largest
	Often    []often
	Items    []item
	words    map[string]int
}

// often is a word, rule or pair that a cause has several errors of.
type often struct {
	Word string
	N    int
}

// item is one error.
type item struct {
	Anchor, Story   string
	Kind, Cause     string
	Act             string // the act it belongs to
	Wants, Has, Why string
	Segments        []segment
	event           string
}

// segment is a piece of a sentence: plain, coded, read, coded and read alike, or coded and read as different acts.
type segment struct{ Class, Text string }

type story struct {
	ID, Title, Published, URL string
	Hits, Missed, Wrong       int
	Sentences                 []sentence
}

type sentence struct {
	Anchor   string
	N        int
	Segments []segment
	Acts     []act
	Others   []item
}

// act is one event of a sentence, coded or read, with what is wrong about it.
type act struct {
	Sign, Class, Type, Trigger string
	Coded, Read                string
	Faults                     []item
}

var says = map[string]string{
	"missed": "Coded acts that were not read", "wrong": "Acts read that are not coded", "party": "Actors and recipients of the acts that match",
	"place": "Place of the acts that match", "time": "Time of the acts that match", "status": "Status of the acts that match",
	"source": "Who says so, of the acts that match", "mode": "Mode, where one is coded", "statement": "Statements", "figure": "Figures",
}

func view(set string, stories []Story) *document {
	d := &document{Set: set}
	for _, k := range evals.FaultKinds {
		d.Kinds = append(d.Kinds, &kind{Name: k, Says: says[k], by: map[string]*cause{}})
	}
	for i, s := range stories {
		d.add(i, s)
	}
	most := 1
	for _, k := range d.Kinds {
		k.sort()
		for _, c := range k.Causes {
			most = max(most, len(c.Items))
		}
	}
	for _, k := range d.Kinds {
		for i, c := range k.Causes {
			c.ID, c.Width = fmt.Sprintf("%s-%d", k.Name, i), max(2, 100*len(c.Items)/most)
		}
	}
	return d
}

func (k *kind) sort() {
	k.Causes = slices.SortedFunc(maps.Values(k.by), func(a, b *cause) int {
		return cmp.Or(len(b.Items)-len(a.Items), cmp.Compare(a.Name, b.Name))
	})
	for _, c := range k.Causes {
		for w, n := range c.words {
			if n > 1 {
				c.Often = append(c.Often, often{w, n})
			}
		}
		slices.SortFunc(c.Often, func(a, b often) int { return cmp.Or(b.N-a.N, cmp.Compare(a.Word, b.Word)) })
		c.Often = c.Often[:min(len(c.Often), 24)]
	}
}

func (d *document) add(n int, s Story) {
	marks := evals.Marks(s.Story, s.Reading)
	st := story{ID: s.ID, Title: s.Title, Published: s.Published, URL: s.URL}
	for i, text := range s.Sentences {
		st.Sentences = append(st.Sentences, sentence{Anchor: fmt.Sprintf("s%d-%d", n, i), N: i, Segments: segments(text, i, marks)})
	}
	of := map[[2]int][]item{} // by coded and found event
	for _, f := range evals.Faults(s.Story, s.Reading, s.Tried) {
		x := d.item(s, st.Sentences, f)
		d.count(x)
		of[[2]int{f.Event, f.Found}] = append(of[[2]int{f.Event, f.Found}], x)
		if (f.Kind == "statement" || f.Kind == "figure") && f.Sentence >= 0 {
			st.Sentences[f.Sentence].Others = append(st.Sentences[f.Sentence].Others, x)
		}
	}
	for _, m := range marks {
		a := newAct(s, m)
		switch {
		case m.Found < 0:
			st.Missed++
			a.Faults = missed(of, m.Event)
		case m.Event < 0:
			st.Wrong++
			a.Faults = wrong(of, m.Found)
		default:
			st.Hits++
			a.Faults = of[[2]int{m.Event, m.Found}]
		}
		if m.Sentence >= 0 {
			st.Sentences[m.Sentence].Acts = append(st.Sentences[m.Sentence].Acts, a)
		}
	}
	d.Hits, d.Missed, d.Wrong = d.Hits+st.Hits, d.Missed+st.Missed, d.Wrong+st.Wrong
	d.Stories = append(d.Stories, st)
}

// missed are the errors of a coded event without a match, and wrong those of a found one.
func missed(of map[[2]int][]item, event int) []item {
	return pick(of, func(k [2]int, x item) bool { return k[0] == event && x.Kind == "missed" })
}

func wrong(of map[[2]int][]item, found int) []item {
	return pick(of, func(k [2]int, x item) bool { return k[1] == found && x.Kind == "wrong" })
}

func pick(of map[[2]int][]item, want func([2]int, item) bool) []item {
	var all []item
	for k, xs := range of {
		for _, x := range xs {
			if want(k, x) {
				all = append(all, x)
			}
		}
	}
	return all // one event has one such error
}

func (d *document) item(s Story, sentences []sentence, f evals.Fault) item {
	x := item{Story: s.ID, Kind: f.Kind, Cause: f.Cause, Wants: f.Wants, Has: f.Has, Why: f.Why}
	if f.Sentence >= 0 {
		x.Anchor, x.Segments = sentences[f.Sentence].Anchor, sentences[f.Sentence].Segments
	}
	if f.Event >= 0 {
		g := s.Coding.Events[f.Event]
		x.Act = fmt.Sprintf("%s %s", g.Type, g.Trigger)
		x.event = strings.ToLower(g.Trigger)
	} else if f.Found >= 0 {
		e := s.Reading.Events[f.Found]
		x.Act = fmt.Sprintf("%s %s", e.Type, e.Trigger.Text)
		x.event = string(e.Rule)
	}
	return x
}

// count puts an error under its cause.
func (d *document) count(x item) {
	k := d.Kinds[slices.IndexFunc(d.Kinds, func(k *kind) bool { return k.Name == x.Kind })]
	k.N++
	c := k.by[x.Cause]
	if c == nil {
		c = &cause{Name: x.Cause, words: map[string]int{}}
		k.by[x.Cause] = c
	}
	c.Items = append(c.Items, x)
	if w := x.word(); w != "" {
		c.words[w]++
	}
	switch x.Kind {
	case "statement":
		d.Statements++
	case "figure":
		d.Figures++
	}
}

// word is what errors of one cause are gathered by.
func (x item) word() string {
	switch x.Kind {
	case "missed", "wrong", "status":
		return x.event
	case "party":
		return cmp.Or(x.Wants, x.Has)
	case "place", "source", "mode":
		return strings.Trim(x.Wants+" → "+x.Has, " ")
	}
	return ""
}

func newAct(s Story, m evals.Mark) act {
	var a act
	if m.Event >= 0 {
		g := s.Coding.Events[m.Event]
		a.Type, a.Trigger, a.Coded = string(g.Type), g.Trigger, coded(g)
	}
	if m.Found >= 0 {
		e := s.Reading.Events[m.Found]
		a.Read = read(e)
		if m.Event < 0 {
			a.Type, a.Trigger = string(e.Type), e.Trigger.Text
		}
	}
	switch {
	case m.Found < 0:
		a.Sign, a.Class = "missed", "gold"
	case m.Event < 0:
		a.Sign, a.Class = "wrong", "found"
	default:
		a.Sign, a.Class = "read", "both"
	}
	return a
}

func coded(g evals.Event) string {
	parts := []string{string(g.Mode), arrow(strings.Join(parties(g.Actors), ", "), strings.Join(parties(g.Recipients), ", "))}
	if g.Place != nil {
		parts = append(parts, "in "+g.Place.Text)
	}
	if g.When != nil {
		parts = append(parts, g.When.Text+" "+g.When.Start)
	}
	parts = append(parts, string(g.Status))
	if g.AttributedTo != "" {
		parts = append(parts, "says "+g.AttributedTo)
	}
	return joined(parts)
}

// arrow points from actors to recipients; without either it is nothing.
func arrow(from, to string) string {
	if from+to == "" {
		return ""
	}
	return strings.TrimSpace(from + " → " + to)
}

func parties(ps []evals.Party) []string {
	var all []string
	for _, p := range ps {
		all = append(all, fmt.Sprintf("%s (%s %s)", p.Text, cmp.Or(string(p.Country), "–"), cmp.Or(string(p.Sector), "–")))
	}
	return all
}

func read(e *dateline.Event) string {
	names := func(ps []*dateline.Party) string {
		var all []string
		for _, p := range ps {
			all = append(all, fmt.Sprintf("%s (%s %s)", p.Span.Text, cmp.Or(string(p.Country), "–"), cmp.Or(string(p.Sector), "–")))
		}
		return strings.Join(all, ", ")
	}
	parts := []string{string(e.Mode), arrow(names(e.Actors), names(e.Recipients))}
	if e.Place != nil {
		parts = append(parts, "in "+e.Place.Span.Text)
	}
	if e.When != nil {
		parts = append(parts, e.When.Span.Text+" "+e.When.Start)
	}
	parts = append(parts, string(e.Status))
	for _, a := range e.Attribution {
		if a.Speaker != nil {
			parts = append(parts, "says "+a.Speaker.Span.Text)
		}
	}
	return joined(append(parts, string(e.Rule), fmt.Sprintf("%.2f", e.Confidence)))
}

func joined(parts []string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}

// segments cuts a sentence where marks begin and end.
func segments(text string, n int, marks []evals.Mark) []segment {
	class := make([]byte, len(text)) // bit 0 coded, bit 1 read, bit 2 both alike
	for _, m := range marks {
		if m.Sentence != n || m.Start < 0 || m.End > len(text) {
			continue
		}
		bit := byte(4)
		if m.Found < 0 {
			bit = 1
		} else if m.Event < 0 {
			bit = 2
		}
		for i := m.Start; i < m.End; i++ {
			class[i] |= bit
		}
	}
	var all []segment
	for start := 0; start < len(text); {
		end := start + 1
		for end < len(text) && class[end] == class[start] {
			end++
		}
		all = append(all, segment{[]string{"", "gold", "found", "clash", "both"}[min(class[start], 4)], text[start:end]})
		start = end
	}
	return all
}
