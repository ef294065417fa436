package browse

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
	"dateline/internal/evals"
)

// shelling is a story of three coded acts; of its reading one matches in part, one is wrong and two are missed.
func shelling() Story {
	text := "Rebels shelled <the> port. Talks & visits failed. The mayor left."
	s := &evals.Story{ID: "melo", Title: "Port shelled", Sentences: []string{"Rebels shelled <the> port.", "Talks & visits failed.", "The mayor left."}}
	s.Coding.Events = []evals.Event{
		{Sentence: 0, Trigger: "shelled", Type: "ASSAULT", Status: "happened", Actors: []evals.Party{{Text: "Rebels", Sector: "REB"}}},
		{Sentence: 1, Trigger: "Talks", Type: "CONSULT", Status: "happened"},
		{Sentence: 1, Trigger: "visits", Type: "CONSULT", Status: "happened"},
	}
	at := func(w string) dateline.Span {
		i := strings.Index(text, w)
		return dateline.SpanOf(text, i, i+len(w))
	}
	r := &dateline.Reading{Article: dateline.Article{Text: text}, Events: []*dateline.Event{
		{Type: "ASSAULT", Trigger: at("shelled"), Status: "denied", Rule: "assault/shell", Actors: []*dateline.Party{{Span: at("Rebels"), Sector: "REB"}}},
		{Type: "RETREAT", Trigger: at("left"), Status: "happened", Rule: "retreat/leave"},
	}}
	return Story{s, r, []evals.Tried{{Span: at("Talks"), Type: "CONSULT", Why: "needs a party"}}}
}

func TestView(t *testing.T) {
	d := view("test", []Story{shelling()})
	if d.Hits != 1 || d.Missed != 2 || d.Wrong != 1 {
		t.Errorf("%d read, %d missed, %d wrong", d.Hits, d.Missed, d.Wrong)
	}
	var got []string
	for _, k := range d.Kinds {
		for _, c := range k.Causes {
			for _, x := range c.Items {
				got = append(got, k.Name+" / "+c.Name+" / "+x.Act+" / "+x.Anchor)
			}
		}
	}
	want := []string{
		"missed / no predicate known / CONSULT visits / s0-1", "missed / refused by a guard / CONSULT Talks / s0-1",
		"wrong / nothing coded in the sentence / RETREAT left / s0-2", "status / happened read as denied / ASSAULT shelled / s0-0",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("errors (-want +got):\n%s", d)
	}
	var acts []string
	for _, s := range d.Stories[0].Sentences {
		for _, a := range s.Acts {
			acts = append(acts, a.Sign+" "+a.Type+" "+a.Faults[0].Cause)
		}
	}
	if d := cmp.Diff([]string{"read ASSAULT happened read as denied", "missed CONSULT refused by a guard", "missed CONSULT no predicate known", "wrong RETREAT nothing coded in the sentence"}, acts); d != "" {
		t.Errorf("acts (-want +got):\n%s", d)
	}
}

func TestSegments(t *testing.T) {
	marks := []evals.Mark{{Sentence: 0, Start: 0, End: 3, Event: 0, Found: -1}, {Sentence: 0, Start: 2, End: 5, Event: -1, Found: 1}, {Sentence: 1, Start: 0, End: 5, Event: 1, Found: 2}}
	want := []segment{{"gold", "ab"}, {"clash", "c"}, {"found", "de"}, {"", "fg"}}
	if d := cmp.Diff(want, segments("abcdefg", 0, marks)); d != "" {
		t.Errorf("segments (-want +got):\n%s", d)
	}
}

func TestPageIsSelfContained(t *testing.T) {
	var b strings.Builder
	if err := Write(&b, "test", []Story{shelling()}); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	for _, far := range []string{"src=", "@import", "url(", "http:", "https:"} {
		if strings.Contains(page, far) {
			t.Errorf("the page holds %q", far)
		}
	}
	for _, want := range []string{"&lt;the&gt; port", `<mark class="gold">Talks</mark> &amp;`, `href="#s0-1"`, `id="s0-1"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}
