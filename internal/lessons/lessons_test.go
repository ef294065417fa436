package lessons

import (
	"testing"

	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/pipeline"

	"github.com/google/go-cmp/cmp"
)

const told = "Ostland shelled Belmark on Monday."

func span(start, end int) dateline.Span { return dateline.SpanOf(told, start, end) }

// coded is a story of one event, and what a reading found in it.
func coded() (*evals.Story, *dateline.Reading) {
	s := &evals.Story{ID: "s", Sentences: []string{told}, Coding: evals.Coding{Events: []evals.Event{{
		Trigger: "shelled", Type: "ASSAULT", Actors: []evals.Party{{Text: "Ostland"}}, Recipients: []evals.Party{{Text: "the villagers"}},
		Status: dateline.Happened, When: &evals.When{Text: "Monday", Start: "2024-05-06", End: "2024-05-06"},
	}}}}
	r := &dateline.Reading{Article: dateline.Article{Text: told}, Events: []*dateline.Event{
		{Type: "ASSAULT", Trigger: span(8, 15)}, {Type: "REJECT", Trigger: span(8, 15)},
	}}
	return s, r
}

// TestBarrenTeachesNo: whatever a reading finds where there is nothing must be shown as wrong.
func TestBarrenTeachesNo(t *testing.T) {
	reader, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]choice.Example{}
	docs := []Document{{"a", "We complained and demanded our money back."}, {"b", "It rained."}}
	if err := Barren(t.Context(), all, reader, docs); err != nil {
		t.Fatal(err)
	}
	if len(all) != 1 || len(all["event"]) == 0 {
		t.Fatalf("examples for %d models, %d for event; want some for event alone", len(all), len(all["event"]))
	}
	for _, x := range all["event"] {
		if x.Group != "a" || !x.Right[0] || x.Right[1] {
			t.Errorf("example %+v, want no in a", x)
		}
	}
}

// TestAloneReadsEachSentence: a sentence must be asked about as often as it is read, in the report and by itself.
func TestAloneReadsEachSentence(t *testing.T) {
	reader, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s := &evals.Story{ID: "s", Sentences: []string{"It rained.", "Chad condemned the raid."}, Coding: evals.Coding{Events: []evals.Event{{Sentence: 1, Trigger: "condemned", Type: "ACCUSE"}}}}
	all := map[string][]choice.Example{}
	if err := Alone(t.Context(), all, reader, evals.Set{Stories: []*evals.Story{s}}); err != nil {
		t.Fatal(err)
	}
	if xs := all["event"]; len(all) != 1 || len(xs) == 0 || !xs[0].Right[1] {
		t.Errorf("%+v, want condemned as an event, and questions about events alone", all)
	}
}

func TestLearnTakesTheCodersAnswer(t *testing.T) {
	s, r := coded()
	monday := &dateline.When{Span: span(27, 33), Start: "2024-05-06", End: "2024-05-06"}
	may := &dateline.When{Span: span(27, 33), Start: "2024-05-01", End: "2024-05-31"}
	days := []choice.Option{{}, {When: monday}, {When: may}}
	asked := []choice.Question{
		{Model: "when", Event: r.Events[0], Options: days},
		{Model: "when", Event: r.Events[1], Options: days},                                                               // nobody coded it
		{Model: "place", Event: r.Events[0], Options: []choice.Option{{}, {Place: &dateline.Place{Span: span(16, 23)}}}}, // the coder names none
		{Model: "event", Event: r.Events[0], Options: []choice.Option{{}, {Label: "event"}}},
		{Model: "weather", Event: r.Events[0], Options: days},
	}
	all := map[string][]choice.Example{}
	learn(all, s, r, asked)
	got := map[string][]bool{}
	for name, xs := range all {
		if len(xs) != 1 || xs[0].Group != "s" {
			t.Errorf("%s: %d examples of story %q, want one of s", name, len(xs), xs[0].Group)
		}
		got[name] = xs[0].Right
	}
	want := map[string][]bool{
		"event": {false, true}, "when": {false, true, false}, "place": {true, false},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestLearnJoinsMentions holds that an act is the same as what its coder joined it with, by whichever mention.
func TestLearnJoinsMentions(t *testing.T) {
	first, second := 0, 1
	s := &evals.Story{ID: "s", Sentences: []string{told, told, told}, Coding: evals.Coding{Events: []evals.Event{
		{Trigger: "shelled", Type: "ASSAULT", Sentence: 0},
		{Trigger: "shelled", Type: "ASSAULT", Sentence: 1, SameAs: &first},
		{Trigger: "shelled", Type: "ASSAULT", Sentence: 2, SameAs: &second},
	}}}
	r := &dateline.Reading{Article: dateline.Article{Text: s.Text()}}
	for i, id := range []dateline.EventID{"e1", "e2", "e3"} {
		at := i*(len(told)+1) + 8
		r.Events = append(r.Events, &dateline.Event{ID: id, Type: "ASSAULT", Trigger: dateline.SpanOf(s.Text(), at, at+7)})
	}
	all := map[string][]choice.Example{}
	learn(all, s, r, []choice.Question{
		{Model: "act", Event: r.Events[2], Options: []choice.Option{{}, {Label: "e2"}, {Label: "e1"}, {Label: "e9"}}},
		{Model: "act", Event: r.Events[0], Options: []choice.Option{{}, {Label: "e9"}}},
	})
	var got [][]bool
	for _, x := range all["act"] {
		got = append(got, x.Right)
	}
	if diff := cmp.Diff([][]bool{{false, true, true, false}, {true, false}}, got); diff != "" {
		t.Error(diff)
	}
}
