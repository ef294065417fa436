package evals

import (
	"fmt"
	"slices"
	"strings"

	"dateline/internal/dateline"
)

// Tried is a word that may name an act, and what the reading made of it.
type Tried struct {
	Span  dateline.Span
	Type  dateline.EventType // of the act that it may name
	Fired bool
	Why   string // why it did not
}

// Fault is one difference between a coding and a reading.
type Fault struct {
	Kind     string // missed, wrong, party, place, time, status, source, mode, statement, figure
	Cause    string // the family that it belongs to, within its kind
	Sentence int
	Event    int // the coded event, or -1
	Found    int // the event of the reading, or -1
	Wants    string
	Has      string
	Why      string // what the reading said of it
}

// FaultKinds are the kinds of faults, in the order in which a person looks at them.
var FaultKinds = []string{"missed", "wrong", "party", "place", "time", "status", "source", "mode", "statement", "figure"}

// Faults lists the differences between a coding and a reading: acts missed and wrong, then what is wrong about
// those that match, then statements and figures.
func Faults(s *Story, r *dateline.Reading, tried []Tried) []Fault {
	f := finder{compared: compare(s, r), story: s, reading: r, tried: tried}
	f.events()
	for i := range s.Coding.Events {
		if e := f.pairs[i]; e != nil {
			f.parties(i, "actor", s.Coding.Events[i].Actors, e.Actors)
			f.parties(i, "recipient", s.Coding.Events[i].Recipients, e.Recipients)
			f.details(i, e.Event)
		}
	}
	f.statements()
	f.figures()
	return f.all
}

type finder struct {
	compared
	story   *Story
	reading *dateline.Reading
	tried   []Tried
	all     []Fault
}

func (f *finder) events() {
	for i := range f.story.Coding.Events {
		if f.pairs[i] == nil {
			f.missed(i)
		}
	}
	for j, e := range f.got {
		if !e.used {
			f.wrong(j)
		}
	}
}

func (f *finder) missed(i int) {
	g := &f.story.Coding.Events[i]
	x := Fault{Kind: "missed", Sentence: g.Sentence, Event: i, Found: -1, Wants: string(g.Type)}
	x.Cause, x.Why = f.refusal(g)
	for j, e := range f.got {
		if !e.used && e.sentence == g.Sentence && touch(g.Trigger, e.Trigger.Text) {
			x.Cause, x.Found, x.Has = "read as another type", j, string(e.Type)
		}
	}
	f.all = append(f.all, x)
}

// refusals are the causes by how the reason of a word that does not fire begins; the first that fits.
var refusals = []struct{ begins, cause string }{
	{"names an act only in", "known only together with other words"},
	{"needs", "refused by a guard"}, {"fires only when", "refused by a guard"}, {"does not fire when", "refused by a guard"},
	{"only describes", "taken for a description"}, {"a noun that names", "taken for a topic"},
	{"content of", "taken for the content of another act"},
	{"", "left out among the others"},
}

// refusal tells why a coded act was not read: what became of the words of its trigger that may name an act of its
// type.
func (f *finder) refusal(g *Event) (cause, why string) {
	cause = "no predicate known"
	from := strings.Index(f.story.Sentences[g.Sentence], g.Trigger)
	for _, t := range f.tried {
		sentence, start, end := f.within(f.story, t.Span)
		if sentence != g.Sentence || from < 0 || start >= from+len(g.Trigger) || end <= from {
			continue
		}
		switch {
		case t.Type != g.Type:
			if cause == "no predicate known" {
				cause, why = "its words are known for other types only", t.Why
			}
		case t.Fired && slices.ContainsFunc(f.got, func(e *found) bool { return e.Trigger.Overlaps(t.Span) }):
			return "its words tell another mention", ""
		case t.Fired:
			return "left out as unlikely", ""
		default:
			for _, r := range refusals {
				if strings.HasPrefix(t.Why, r.begins) {
					cause, why = r.cause, t.Why
					break
				}
			}
		}
	}
	return cause, why
}

func (f *finder) wrong(j int) {
	e := f.got[j]
	x := Fault{Kind: "wrong", Cause: "nothing coded in the sentence", Sentence: e.sentence, Event: -1, Found: j, Has: string(e.Type), Why: string(e.Rule)}
	for i, g := range f.story.Coding.Events {
		if g.Sentence != e.sentence {
			continue
		}
		touches := touch(g.Trigger, e.Trigger.Text)
		switch {
		case touches && f.pairs[i] == nil:
			x.Cause, x.Event, x.Wants = "coded as another type", i, string(g.Type)
		case touches && x.Event < 0:
			x.Cause = "its words are coded, and read, as another act"
		case strings.HasPrefix(x.Cause, "nothing"):
			x.Cause = "only other acts coded in the sentence"
		}
	}
	f.all = append(f.all, x)
}

// of appends a fault of a matched event.
func (f *finder) of(i int, kind, cause, wants, has string) {
	j := slices.Index(f.got, f.pairs[i])
	f.all = append(f.all, Fault{Kind: kind, Cause: cause, Sentence: f.story.Coding.Events[i].Sentence, Event: i, Found: j, Wants: wants, Has: has})
}

func (f *finder) parties(i int, role string, gold []Party, got []*dateline.Party) {
	partner, extra := partners(gold, got, sameParty)
	for n, g := range gold {
		k := partner[n]
		if k < 0 {
			f.of(i, "party", role+" missed", g.Text+codeOf(g.Country, g.Sector), "")
		} else if p := got[k]; g.Country != p.Country || g.Sector != p.Sector {
			f.of(i, "party", codeFault(g, p), g.Text+codeOf(g.Country, g.Sector), p.Span.Text+codeOf(p.Country, p.Sector))
		}
	}
	for _, k := range extra {
		f.of(i, "party", role+" extra", "", got[k].Span.Text+codeOf(got[k].Country, got[k].Sector))
	}
}

func codeOf(c dateline.Country, s dateline.Sector) string {
	return fmt.Sprintf(" (%s %s)", or(string(c), "–"), or(string(s), "–"))
}

func codeFault(g Party, p *dateline.Party) string {
	if c := differs(string(g.Country), string(p.Country)); c != "" {
		return "country " + c
	}
	return "sector " + differs(string(g.Sector), string(p.Sector))
}

// differs says how what was read differs from what was coded.
func differs(want, has string) string {
	switch {
	case want == has:
		return ""
	case has == "":
		return "missed"
	case want == "":
		return "extra"
	}
	return "wrong"
}

func (f *finder) details(i int, e *dateline.Event) {
	g := &f.story.Coding.Events[i]
	if !SamePlace(g.Place, e.Place) {
		want, has := placeText(g.Place), foundPlace(e.Place)
		f.of(i, "place", differs(want, has), want, has)
	}
	if !SameWhen(g.When, e.When) {
		want, has := whenText(g.When), foundWhen(e.When)
		f.of(i, "time", differs(want, has), want, has)
	}
	if g.Status != e.Status {
		f.of(i, "status", fmt.Sprintf("%s read as %s", g.Status, e.Status), string(g.Status), string(e.Status))
	}
	if !sameSource(g.AttributedTo, e.Attribution) {
		has := foundSource(e.Attribution)
		f.of(i, "source", differs(g.AttributedTo, has), g.AttributedTo, has)
	}
	if g.Mode != "" && g.Mode != e.Mode {
		f.of(i, "mode", differs(string(g.Mode), string(e.Mode)), string(g.Mode), string(e.Mode))
	}
}

func placeText(p *Place) string {
	if p == nil {
		return ""
	}
	return p.Text
}

func foundPlace(p *dateline.Place) string {
	if p == nil {
		return ""
	}
	return or(p.Span.Text, p.Name)
}

// whenText is a coded time that can be told by its days.
func whenText(w *When) string {
	if w == nil || w.Start == "" {
		return ""
	}
	return fmt.Sprintf("%s (%s…%s)", w.Text, w.Start, or(w.End, w.Start))
}

func foundWhen(w *dateline.When) string {
	if w == nil || w.Basis == dateline.Published || w.Start == "" {
		return ""
	}
	return fmt.Sprintf("%s (%s…%s)", w.Span.Text, day(w.Start), day(or(w.End, w.Start)))
}

func foundSource(as []*dateline.Source) string {
	var names []string
	for _, a := range as {
		if a.Speaker != nil {
			names = append(names, a.Speaker.Span.Text)
		}
	}
	return strings.Join(names, "; ")
}

func (f *finder) statements() {
	gold, got := f.story.Coding.Statements, f.reading.Statements
	partner, extra := partners(gold, got, f.sameStatement)
	for i, g := range gold {
		if partner[i] >= 0 {
			continue
		}
		f.all = append(f.all, Fault{Kind: "statement", Cause: "missed", Sentence: g.Sentence, Event: -1, Found: -1,
			Wants: fmt.Sprintf("%s | %s | %s … %s", g.Speaker, g.Cue, g.ContentFirst, g.ContentLast)})
	}
	for _, j := range extra {
		s := got[j]
		speaker := ""
		if s.Speaker != nil {
			speaker = s.Speaker.Span.Text
		}
		f.all = append(f.all, Fault{Kind: "statement", Cause: "extra", Sentence: f.sentence(s.Words.Start), Event: -1, Found: -1,
			Has: fmt.Sprintf("%s | %s | %s", speaker, s.Cue.Text, s.Words.Text), Why: string(s.Rule)})
	}
}

func (f *finder) figures() {
	gold, got := f.story.Coding.Figures, f.reading.Figures
	partner, extra := partners(gold, got, f.sameFigure)
	for i, g := range gold {
		if partner[i] >= 0 {
			continue
		}
		f.all = append(f.all, Fault{Kind: "figure", Cause: "missed: " + string(g.Kind), Sentence: g.Sentence, Event: -1, Found: -1,
			Wants: g.Value + " = " + rangeText(g.Low, g.High)})
	}
	for _, j := range extra {
		x := got[j]
		f.all = append(f.all, Fault{Kind: "figure", Cause: "extra: " + string(x.Kind), Sentence: f.sentence(x.Value.Start), Event: -1, Found: -1,
			Has: x.Value.Text + " = " + rangeText(x.Low, x.High), Why: string(x.Rule)})
	}
}

func rangeText(low, high *float64) string {
	s := func(v *float64) string {
		if v == nil {
			return ""
		}
		return fmt.Sprintf("%.10g", *v)
	}
	if a, b := s(low), s(high); a != b {
		return a + "–" + b
	}
	return s(low)
}
