package pipeline

import (
	"strings"
	"testing"

	"dateline/internal/articles"
)

// everyday are texts that speak of nothing political in politics' words.
var everyday = []string{
	"The waiter was rude. We complained and demanded our money back, and the manager refused. I would not recommend this place to anybody who wants to meet friends for dinner.",
	"My dentist agreed to see me on a Saturday. He helped me to fight the pain and promised that it would not come back. I trust him and I thank the whole team for their support.",
	"Does anybody know how to release the hand brake? I called the garage and they offered to send somebody, but they charge sixty dollars and I reject that kind of deal.",
}

// TestEverydayTextsHoldNoEvents: an archive of anything must not fill with visits to the dentist.
func TestEverydayTextsHoldNoEvents(t *testing.T) {
	all, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	kept := 0
	for _, s := range everyday {
		p := articles.Page{Body: []byte(s)}
		for _, e := range read(t, p).Events {
			t.Errorf("%s %q with %.2f in %q", e.Type, e.Trigger.Text, e.Confidence, s)
		}
		r, err := all.Read(p)
		if err != nil {
			t.Fatal(err)
		}
		kept += len(r.Events)
	}
	if kept == 0 {
		t.Error("whoever asks for all events gets none either")
	}
}

// TestPoliticsIsKept: what leaves those out must not take short political reports with them.
func TestPoliticsIsKept(t *testing.T) {
	for _, s := range []string{
		"Rebels attacked a police post in Narva on Monday.",
		"Protesters blocked the road to the port.",
		"Kenya and Somalia agreed to reopen their border.",
		"The minister resigned after the court convicted him of fraud. The opposition welcomed the ruling.",
	} {
		if len(read(t, articles.Page{Body: []byte(s)}).Events) == 0 {
			t.Errorf("no event in %q", s)
		}
	}
}

// TestExplainSaysWhatWasLeftOut: a person who asks why an event is missing must be told.
func TestExplainSaysWhatWasLeftOut(t *testing.T) {
	x := open(t).Explain(everyday[0], "")
	for _, st := range x.Steps {
		if !st.Fired && strings.HasPrefix(st.Why, "left out: its confidence") {
			return
		}
	}
	t.Errorf("no step of %d says so", len(x.Steps))
}
