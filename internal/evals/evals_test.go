package evals

import (
	"strings"
	"testing"

	"dateline/internal/dateline"
)

func num(x float64) *float64 { return &x }

func sample() *Story {
	return &Story{ID: "x", Sentences: []string{"Rebels shelled the town on Monday.", "At least 12 people died, the mayor’s office said.", "Talks failed."},
		Coding: Coding{
			Events: []Event{
				{Sentence: 0, Trigger: "shelled", Type: "ASSAULT", Mode: "heavy-weapons", Status: "happened", Actors: []Party{{Text: "Rebels", Sector: "REB"}}, Recipients: []Party{}, When: &When{Start: "2031-03-03", End: "2031-03-03"}},
				{Sentence: 2, Trigger: "Talks", Type: "CONSULT", Status: "happened"},
			},
			Statements: []Statement{{Sentence: 1, Speaker: "the mayor’s office", ContentFirst: "At least 12", ContentLast: "12 people died"}},
			Figures:    []Figure{{Sentence: 1, Kind: "killed", Low: num(12)}},
		}}
}

// reading reads the sample wholly right, below a headline and with other quotes.
func reading() *dateline.Reading {
	text := "Town shelled\n\nRebels shelled the town on Monday. At least 12 people died, the mayor's office said.\n\nTalks failed."
	at := func(s string) dateline.Span {
		i := strings.LastIndex(text, s)
		return dateline.SpanOf(text, i, i+len(s))
	}
	return &dateline.Reading{
		Article: dateline.Article{Text: text},
		Events: []*dateline.Event{
			{Type: "ASSAULT", Mode: "heavy-weapons", Trigger: at("shelled"), Status: "happened", Actors: []*dateline.Party{{Span: at("Rebels"), Sector: "REB"}}, When: &dateline.When{Start: "2031-03-03"}},
			{Type: "CONSULT", Trigger: at("Talks"), Status: "happened"},
		},
		Statements: []*dateline.Statement{{Speaker: &dateline.Party{Span: at("the mayor's office")}, Words: at("At least 12 people died")}},
		Figures:    []*dateline.Figure{{Kind: "killed", Range: dateline.Range{Low: num(12)}, Value: at("At least 12")}},
	}
}

func TestScoreOfARightReading(t *testing.T) {
	sc := NewScore()
	sc.Add(sample(), reading())
	for _, m := range sc.Measures() {
		if m.Value != 100 && !m.Less && !strings.Contains(m.Note, "of 0") {
			t.Errorf("%s is %.1f for a reading that is wholly right", m.Name, m.Value)
		}
	}
	if sc.WholeStories != 1 {
		t.Error("the story is not counted as wholly right")
	}
}

func TestScoreSeesEveryFault(t *testing.T) {
	for name, spoil := range map[string]func(*dateline.Reading){
		"events F1":             func(r *dateline.Reading) { r.Events[0].Type = "COERCE" },
		"parties by code F1":    func(r *dateline.Reading) { r.Events[0].Actors[0].Country = "SYR" },
		"parties by text F1":    func(r *dateline.Reading) { r.Events[0].Actors = nil },
		"status right":          func(r *dateline.Reading) { r.Events[0].Status = "denied" },
		"time right where said": func(r *dateline.Reading) { r.Events[0].When.Basis = dateline.Published },
		"source right": func(r *dateline.Reading) {
			r.Events[1].Attribution = []*dateline.Source{{Speaker: r.Statements[0].Speaker}}
		},
		"statements F1": func(r *dateline.Reading) { r.Statements[0].Speaker.Span.Text = "the general" },
		"figures F1":    func(r *dateline.Reading) { r.Figures[0].High = num(12) },
	} {
		r := reading()
		spoil(r)
		sc := NewScore()
		sc.Add(sample(), r)
		for _, m := range sc.Measures() {
			if m.Name == name && m.Value == 100 {
				t.Errorf("%s stays 100 for a reading that is wrong in it", name)
			}
		}
	}
}

func TestScoreOfNothing(t *testing.T) {
	sc := NewScore()
	sc.Add(sample(), nil)
	if sc.Events.F1() != 0 || sc.Events.Gold != 2 || sc.Events.Got != 0 {
		t.Errorf("an unread story scores %+v", sc.Events)
	}
}

func TestGateHoldsAndRaises(t *testing.T) {
	ms := []Measure{{Name: "events F1", Value: 60.04}, {Name: "AGREE F1", Value: 10}, {Name: "error", Value: 5, Less: true}}
	floors := Raise(nil, "own", "d1", ms)
	if len(floors) != 2 || floors[0].Floor != 59.5 || floors[1].Floor != 5.5 {
		t.Fatalf("raised to %+v", floors)
	}
	if f := Hold(floors, "own", "d1", ms); len(f) > 0 {
		t.Errorf("the gate refuses what it was raised to: %q", f)
	}
	worse := []Measure{{Name: "events F1", Value: 59.4}, {Name: "error", Value: 5.6, Less: true}}
	if f := Hold(floors, "own", "d1", worse); len(f) != 2 || !strings.Contains(f[0], "is 59.4") || !strings.Contains(f[1], "is 5.6") {
		t.Errorf("a fall gives %q", f)
	}
	if again := Raise(floors, "own", "d1", worse); again[0].Floor != 59.5 || again[1].Floor != 5.5 {
		t.Errorf("raising lowered the floors to %v", again)
	}
	if f := Hold(floors, "own", "d2", ms); len(f) != 1 || !strings.Contains(f[0], "d2") {
		t.Errorf("other data gives %q", f)
	}
	if f := Hold(floors, "own", "d1", nil); len(f) != 2 {
		t.Errorf("measures that are gone give %q", f)
	}
}

func TestGateAsksWhyAFloorWasLowered(t *testing.T) {
	ms := []Measure{{Name: "events F1", Value: 60}}
	floors := Raise(nil, "own", "d", ms)
	floors[0].Floor = 50
	if f := Hold(floors, "own", "d", ms); len(f) != 1 || !strings.Contains(f[0], "does not say why") {
		t.Errorf("a floor lowered without a word gives %q", f)
	}
	floors[0].Why = "the codebook changed"
	if f := Hold(floors, "own", "d", ms); len(f) > 0 {
		t.Errorf("a floor lowered with a reason gives %q", f)
	}
	if floors = Raise(floors, "own", "d", ms); floors[0].Floor != 59.5 || floors[0].Why != "" {
		t.Errorf("raised again to %+v", floors[0])
	}
}

// TestActs holds which pairs of mentions count as one act: through a chain of mentions, and only of events found.
func TestActs(t *testing.T) {
	zero, one := 0, 1
	gold := []Event{{}, {SameAs: &zero}, {SameAs: &one}, {}, {}}
	pairs := map[int]*found{}
	for i, act := range map[int]dateline.ActID{0: "a", 2: "a", 3: "a", 4: "b"} {
		pairs[i] = &found{Event: &dateline.Event{Act: act}}
	}
	if hit, inGold, inGot := acts(gold, pairs); hit != 1 || inGold != 1 || inGot != 3 {
		t.Errorf("acts: %d right of %d coded and %d read, want 1 of 1 and 3", hit, inGold, inGot)
	}
}

func TestCalibrationError(t *testing.T) {
	var c Calibration
	for i := range 10 {
		c.Add(0.75, i < 5)
		c.Add(1, true)
	}
	if e := c.Error(); e < 12.4 || e > 12.6 {
		t.Errorf("half right at 75 %%, all right at 100 %%: error %.2f, want 12.5", e)
	}
	if e := (&Calibration{}).Error(); e != 0 {
		t.Errorf("of nothing: %v", e)
	}
}
