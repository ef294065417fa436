package evals

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
)

func TestFaultsOfARightReading(t *testing.T) {
	if fs := Faults(sample(), reading(), nil); len(fs) > 0 {
		t.Errorf("a reading that is wholly right has faults: %+v", fs)
	}
}

// TestFaultsNameTheCause spoils a right reading in one way each.
func TestFaultsNameTheCause(t *testing.T) {
	span := func(r *dateline.Reading, from, to int) dateline.Span {
		return dateline.SpanOf(r.Article.Text, from, to)
	}
	for _, tt := range []struct {
		name  string
		spoil func(*dateline.Reading) []Tried
		want  []string
	}{
		{"nothing tried", func(r *dateline.Reading) []Tried { r.Events = r.Events[:1]; return nil }, []string{"missed: no predicate known"}},
		{"refused", func(r *dateline.Reading) []Tried {
			at := r.Events[1].Trigger
			r.Events = r.Events[:1]
			return []Tried{{Span: at, Type: "CONSULT", Why: "needs a party"}}
		}, []string{"missed: refused by a guard"}},
		{"unlikely", func(r *dateline.Reading) []Tried {
			at := r.Events[1].Trigger
			r.Events = r.Events[:1]
			return []Tried{{Span: at, Type: "CONSULT", Fired: true}}
		}, []string{"missed: left out as unlikely"}},
		{"known otherwise", func(r *dateline.Reading) []Tried {
			at := r.Events[1].Trigger
			r.Events = r.Events[:1]
			return []Tried{{Span: at, Type: "AGREE", Why: "needs a party"}, {Span: r.Events[0].Trigger, Type: "CONSULT", Why: "needs a party"}}
		}, []string{"missed: its words are known for other types only"}},
		{"another type", func(r *dateline.Reading) []Tried { r.Events[0].Type = "COERCE"; return nil },
			[]string{"missed: read as another type", "wrong: coded as another type"}},
		{"too many", func(r *dateline.Reading) []Tried {
			e := *r.Events[0]
			e.Trigger = span(r, 30, 36)
			r.Events = append(r.Events, &e)
			return nil
		}, []string{"wrong: only other acts coded in the sentence"}},
		{"where none is", func(r *dateline.Reading) []Tried {
			e := *r.Events[0]
			e.Trigger = r.Statements[0].Words
			r.Events = append(r.Events, &e)
			return nil
		}, []string{"wrong: nothing coded in the sentence"}},
		{"parties", func(r *dateline.Reading) []Tried {
			r.Events[0].Recipients = r.Events[0].Actors
			r.Events[0].Actors = nil
			return nil
		}, []string{"party: actor missed", "party: recipient extra"}},
		{"codes", func(r *dateline.Reading) []Tried {
			r.Events[0].Actors[0].Country, r.Events[0].Actors[0].Sector = "SYR", ""
			return nil
		}, []string{"party: country extra"}},
		{"status", func(r *dateline.Reading) []Tried { r.Events[0].Status = "denied"; return nil }, []string{"status: happened read as denied"}},
		{"time", func(r *dateline.Reading) []Tried { r.Events[0].When = nil; return nil }, []string{"time: missed"}},
		{"place", func(r *dateline.Reading) []Tried { r.Events[0].Place = &dateline.Place{Name: "Melo"}; return nil }, []string{"place: extra"}},
		{"mode", func(r *dateline.Reading) []Tried { r.Events[0].Mode = "aerial"; return nil }, []string{"mode: wrong"}},
		{"figures", func(r *dateline.Reading) []Tried { r.Figures[0].Kind = "injured"; return nil }, []string{"figure: missed: killed", "figure: extra: injured"}},
		{"statements", func(r *dateline.Reading) []Tried { r.Statements = nil; return nil }, []string{"statement: missed"}},
	} {
		r := reading()
		tried := tt.spoil(r)
		var got []string
		for _, f := range Faults(sample(), r, tried) {
			got = append(got, f.Kind+": "+f.Cause)
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func TestMarksStandOnTheirWords(t *testing.T) {
	s, r := sample(), reading()
	s.Sentences[0] = "“Ré”bels shelled the town on Monday." // of other length than the reading's
	r.Events[0].Type = "COERCE"
	var got []string
	for _, m := range Marks(s, r) {
		got = append(got, fmt.Sprintf("%d/%d %s", m.Event, m.Found, s.Sentences[m.Sentence][m.Start:m.End]))
	}
	if d := cmp.Diff([]string{"0/-1 shelled", "1/1 Talks", "-1/0 shelled"}, got); d != "" {
		t.Errorf("marks (-want +got):\n%s", d)
	}
}
