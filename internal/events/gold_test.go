package events

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/plover"
	"dateline/internal/stagetest"
)

// TestGold measures events on stories that people coded, and holds what users were promised of them. With
// DATELINE_SHOW=dev or =train it prints each sentence with what is coded (=) and what was read (>).
func TestGold(t *testing.T) {
	data := os.DirFS(datatest.Dir(t))
	for _, part := range []string{"train", "dev"} {
		stories, err := evals.LoadStories(data, "gold/"+part+"-stories.json", "gold/"+part)
		if err != nil {
			t.Skip(err)
		}
		sc := evals.NewScore()
		for _, st := range stories {
			doc, m, said := stagetest.Read(t, st.Text(), st.Published)
			es := shipped(t).Find(doc, m, said)
			sc.Add(st, &dateline.Reading{Article: dateline.Article{Text: st.Text()}, Events: es, Statements: said})
			if os.Getenv("DATELINE_SHOW") == part {
				t.Log(beside(st, es))
			}
		}
		report(t, part, sc)
		if sc.Events.F1() < 55 || sc.Status.Percent() < 78 || sc.PartiesCode.F1() < 45 {
			t.Errorf("%s falls below what it read once", part)
		}
	}
}

func report(t *testing.T, part string, sc *evals.Score) {
	t.Logf("%s: events P %.1f R %.1f F1 %.1f (%d for %d), by quad %.1f; parties by code %.1f, by words %.1f; status %.1f, source %.1f, mode %.1f",
		part, sc.Events.P(), sc.Events.R(), sc.Events.F1(), sc.Events.Got, sc.Events.Gold, sc.Quads.F1(), sc.PartiesCode.F1(), sc.PartiesText.F1(),
		sc.Status.Percent(), sc.Source.Percent(), sc.Mode.Percent())
	for _, ty := range plover.Types() {
		x := sc.ByType[ty.Name]
		t.Logf("  %-10s P %5.1f R %5.1f F1 %5.1f (%d for %d)", ty.Name, x.P(), x.R(), x.F1(), x.Got, x.Gold)
	}
}

// beside lists a story's sentences with their coded and read events.
func beside(st *evals.Story, es []*dateline.Event) string {
	var b strings.Builder
	at := 0
	for n, s := range st.Sentences {
		fmt.Fprintf(&b, "\n[%s %d] %s\n", st.ID, n, s)
		for _, g := range st.Coding.Events {
			if g.Sentence == n {
				fmt.Fprintf(&b, "   = %s %s %q %s\n", g.Type, g.Mode, g.Trigger, g.Status)
			}
		}
		for _, e := range es {
			if at <= e.Trigger.Start && e.Trigger.Start < at+len(s) {
				fmt.Fprintf(&b, "   > %s %s %q %s > %s %s {%s}\n", e.Type, e.Mode, e.Trigger.Text, heads(e.Actors), heads(e.Recipients), e.Status, e.Rule)
			}
		}
		at += len(s) + 1
	}
	return b.String()
}
