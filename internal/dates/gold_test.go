package dates

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"dateline/internal/datatest"
)

type story struct {
	ID        any      `json:"id"`
	Published string   `json:"published"`
	Sentences []string `json:"sentences"`
}

type coding struct {
	ID     any `json:"id"`
	Events []struct {
		Sent int `json:"sent"`
		When *struct {
			Text  string  `json:"text"`
			Start *string `json:"start"`
			End   *string `json:"end"`
		} `json:"when"`
	} `json:"events"`
}

func readJSON(t *testing.T, path string, into any) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

// TestGold measures the days of the times that coders gave to events, where their words stand in the event's sentence:
// how many are found, and of how many both ends are right. DATES_SHOW=gold prints the others.
func TestGold(t *testing.T) {
	for _, part := range []string{"train", "dev"} {
		dir := filepath.Join(datatest.Dir(t), "gold")
		var stories []story
		readJSON(t, filepath.Join(dir, part+"-stories.json"), &stories)
		byID := map[string]story{}
		for _, s := range stories {
			byID[fmt.Sprint(s.ID)] = s
		}
		files, _ := filepath.Glob(filepath.Join(dir, part, "*.json"))
		n, seen, right := 0, 0, 0
		for _, f := range files {
			var c coding
			readJSON(t, f, &c)
			a, b, r := scoreStory(t, byID[fmt.Sprint(c.ID)], c)
			n, seen, right = n+a, seen+b, right+r
		}
		t.Logf("%s: %d times, %d found (%.1f %%), %d right (%.1f %%)", part, n, seen, 100*float64(seen)/float64(n), right, 100*float64(right)/float64(n))
	}
}

func scoreStory(t *testing.T, s story, c coding) (n, seen, right int) {
	starts, at := make([]int, len(s.Sentences)), 0
	for i, x := range s.Sentences {
		starts[i] = at
		at += len(x) + 1
	}
	doc := grammarOf(t, strings.Join(s.Sentences, " "))
	whens := Find(doc, s.Published)
	done := map[string]bool{}
	for _, e := range c.Events {
		if e.When == nil || e.When.Start == nil || done[fmt.Sprint(e.Sent, e.When.Text)] {
			continue
		}
		k := strings.Index(s.Sentences[e.Sent], e.When.Text)
		if k < 0 {
			continue
		}
		done[fmt.Sprint(e.Sent, e.When.Text)] = true
		n++
		from := starts[e.Sent] + k
		best := ""
		i := sort.Search(len(whens), func(i int) bool { return whens[i].Span.End > from })
		for ; i < len(whens) && whens[i].Span.Start < from+len(e.When.Text); i++ {
			end := *e.When.Start
			if e.When.End != nil {
				end = *e.When.End
			}
			got := fmt.Sprintf("%.10s/%.10s", whens[i].Start, whens[i].End)
			if best = whens[i].Span.Text + "=" + got; got == *e.When.Start+"/"+end {
				best = "right"
				break
			}
		}
		if best != "" {
			seen++
		}
		if best == "right" {
			right++
		} else if os.Getenv("DATES_SHOW") == "gold" {
			t.Logf("@%s %q %s/%s got %s in: %s", s.Published, e.When.Text, *e.When.Start, deref(e.When.End), best, s.Sentences[e.Sent])
		}
	}
	return n, seen, right
}

func deref(s *string) string {
	if s == nil {
		return "?"
	}
	return *s
}
