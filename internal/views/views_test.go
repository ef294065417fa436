package views

import (
	"bytes"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"dateline/internal/dateline"
)

func num(x float64) *float64 { return &x }

// sample is a small reading written by hand.
func sample() *dateline.Reading {
	text := "Rebels shelled Narva on Monday, killing at least 12 people, the mayor said.\n\nTalks go on."
	at := func(s string) dateline.Span {
		i := strings.Index(text, s)
		return dateline.SpanOf(text, i, i+len(s))
	}
	mayor := &dateline.Party{Span: at("the mayor"), Head: at("mayor"), Country: "EST", Sector: "GOV"}
	return &dateline.Reading{
		Version: "1",
		Article: dateline.Article{Headline: "Narva shelled", Outlet: "The Gazette", Text: text, Dropped: []dateline.Dropped{{Text: "Share", Why: "share button"}}},
		Events: []*dateline.Event{{
			ID: "e1", Type: "ASSAULT", Mode: "heavy-weapons", Quad: 4, Trigger: at("shelled"), Status: dateline.Happened,
			Actors:      []*dateline.Party{{Span: at("Rebels"), Sector: "REB"}},
			Place:       &dateline.Place{Span: at("Narva"), Name: "Narva", Country: "EST"},
			When:        &dateline.When{Span: at("Monday"), Start: "2031-03-03", End: "2031-03-03"},
			Attribution: []*dateline.Source{{Speaker: mayor}},
		}},
		Statements: []*dateline.Statement{{ID: "s1", Speaker: mayor, Cue: at("said"), Words: at("Rebels shelled Narva")}},
		Figures: []*dateline.Figure{{
			ID: "f1", Kind: dateline.Killed, Range: dateline.Range{Low: num(12)}, Value: at("at least 12"), Event: "e1",
		}},
	}
}

func plain(r *dateline.Reading, width int) string {
	var b bytes.Buffer
	Reading(&b, r, width)
	return ansi.Strip(b.String())
}

func TestReadingShowsEvidenceAndClaims(t *testing.T) {
	got := plain(sample(), 120)
	for _, want := range []string{
		"Narva shelled", "The Gazette · date unknown",
		"Rebels shelled[e1] Narva on Monday, killing at least 12[f1] people, the mayor said[s1].",
		"e1  ASSAULT heavy-weapons  Rebels (REB)  @ Narva, EST  2031-03-03  happened  says the mayor (EST GOV)",
		"≥12", "share button: Share", "Events (1)", "Talks go on.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the view lacks %q:\n%s", want, got)
		}
	}
}

func TestReadingKeepsToItsWidth(t *testing.T) {
	for _, width := range []int{60, 80, 120} {
		for _, l := range strings.Split(plain(sample(), width), "\n") {
			if n := ansi.StringWidth(l); n > width {
				t.Errorf("width %d: a line of %d columns: %q", width, n, l)
			}
		}
	}
}

func TestReadingWithoutClaims(t *testing.T) {
	got := plain(&dateline.Reading{Article: dateline.Article{Text: "Nothing happened."}}, 80)
	if strings.Count(got, "none found") != 3 || !strings.Contains(got, "(no headline)") {
		t.Errorf("an empty reading shows as\n%s", got)
	}
}

// TestUnderlineOverlaps joins evidence that overlaps and keeps every byte of the text.
func TestUnderlineOverlaps(t *testing.T) {
	text := "killing 12 people"
	ms := []mark{{span: dateline.SpanOf(text, 0, 7), id: "e1"}, {span: dateline.SpanOf(text, 0, 10), id: "f1"}, {span: dateline.SpanOf(text, 11, 17), id: "e2"}}
	if got, want := ansi.Strip(underline(text, 0, len(text), ms)), "killing 12[e1 f1] people[e2]"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAmount(t *testing.T) {
	for want, f := range map[string]dateline.Figure{
		"3,000 ⇒ 6,000 SYP per kilo": {Kind: dateline.Price, Range: dateline.Range{Low: num(6000), High: num(6000)}, Before: &dateline.Range{Low: num(3000), High: num(3000)}, Currency: "SYP", Unit: "kilo"},
		"~20,000–99,999":             {Range: dateline.Range{Low: num(20000), High: num(99999)}, Approximate: true},
		"50%":                        {Range: dateline.Range{Low: num(.5), High: num(.5)}, Share: true},
		"≤50":                        {Range: dateline.Range{High: num(50)}},
		"2.5":                        {Range: dateline.Range{Low: num(2.5), High: num(2.5)}},
		"-1,500":                     {Range: dateline.Range{Low: num(-1500), High: num(-1500)}},
	} {
		if got := amount(&f); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestWhen(t *testing.T) {
	for want, w := range map[string]*dateline.When{
		"":                      nil,
		"“Wednesday”":           {Span: dateline.Span{Text: "Wednesday"}},
		"2016-09-04/2016-09-08": {Start: "2016-09-04", End: "2016-09-08"},
		"until 2016-09-08":      {End: "2016-09-08", Basis: dateline.Stated},
		"2016-09-07":            {Start: "2016-09-07", End: "2016-09-07"},
	} {
		if got := when(w); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
