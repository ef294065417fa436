package figures

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/nlp"
)

type story struct {
	ID        any      `json:"id"`
	Published string   `json:"published"`
	Sentences []string `json:"sentences"`
}

type goldFigure struct {
	Sent  int      `json:"sent"`
	Value string   `json:"value"`
	Kind  string   `json:"kind"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
}

var annotator = sync.OnceValues(nlp.New)

// load reads the stories and the coded figures of a part of the gold standard.
func load(t *testing.T, part string) (map[string]story, map[string][]goldFigure) {
	t.Helper()
	dir := filepath.Join(datatest.Dir(t), "gold")
	var list []story
	read(t, filepath.Join(dir, part+"-stories.json"), &list)
	stories, gold := map[string]story{}, map[string][]goldFigure{}
	for _, s := range list {
		stories[fmt.Sprint(s.ID)] = s
	}
	files, _ := filepath.Glob(filepath.Join(dir, part, "*.json"))
	for _, f := range files {
		var g struct {
			ID      any          `json:"id"`
			Figures []goldFigure `json:"figures"`
		}
		read(t, f, &g)
		gold[fmt.Sprint(g.ID)] = g.Figures
	}
	return stories, gold
}

func read(t *testing.T, path string, into any) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

func rangeOf(lo, hi *float64) string {
	s := func(v *float64) string {
		if v == nil {
			return "?"
		}
		return fmt.Sprintf("%.10g", *v)
	}
	return s(lo) + "–" + s(hi)
}

// TestGold measures figures by sentence, kind, low and high on the coded stories; FIGURES_SHOW prints the differences.
func TestGold(t *testing.T) {
	for _, part := range []string{"train", "dev"} {
		t.Run(part, func(t *testing.T) { measureGold(t, part) })
	}
}

func measureGold(t *testing.T, part string) {
	stories, gold := load(t, part)
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for id := range gold {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	var g, n, hit int
	by := map[string]*[3]int{}
	at := func(k string) *[3]int {
		if by[k] == nil {
			by[k] = &[3]int{}
		}
		return by[k]
	}
	show := os.Getenv("FIGURES_SHOW") == part
	for _, id := range ids {
		s := stories[id]
		starts := make([]int, len(s.Sentences))
		at0 := 0
		for i, x := range s.Sentences {
			starts[i] = at0
			at0 += len(x) + 1
		}
		doc := a.Annotate(strings.Join(s.Sentences, " "))
		got := Find(doc, dateline.Mentions{Whens: dates.Find(doc, s.Published)}, nil, nil)
		used := make([]bool, len(got))
		sent := func(f *dateline.Figure) int {
			return sort.Search(len(starts), func(i int) bool { return starts[i] > f.Value.Start }) - 1
		}
		for _, f := range got {
			at(string(f.Kind))[1]++
		}
		for _, w := range gold[id] {
			at(w.Kind)[0]++
			found := false
			for k, f := range got {
				if !used[k] && sent(f) == w.Sent && string(f.Kind) == w.Kind && rangeOf(f.Low, f.High) == rangeOf(w.Low, w.High) {
					used[k], found = true, true
					hit++
					at(w.Kind)[2]++
					break
				}
			}
			if !found && show {
				fmt.Printf("missed %s %s %q in: %s\n", w.Kind, rangeOf(w.Low, w.High), w.Value, s.Sentences[w.Sent])
			}
		}
		for k, f := range got {
			if !used[k] && show {
				fmt.Printf("wrong  %s %s %q %s in: %s\n", f.Kind, rangeOf(f.Low, f.High), f.Value.Text, f.Rule, s.Sentences[sent(f)])
			}
		}
		g, n = g+len(gold[id]), n+len(got)
	}
	t.Logf("%s: gold %d got %d hit %d: P %.1f R %.1f F1 %.1f", part, g, n, hit, 100*float64(hit)/float64(n), 100*float64(hit)/float64(g), 200*float64(hit)/float64(g+n))
	if f1 := 200 * float64(hit) / float64(g+n); f1 < 72 {
		t.Errorf("%s: F1 %.1f is below 72", part, f1)
	}
	var kinds []string
	for k := range by {
		kinds = append(kinds, k)
	}
	sort.Strings(kinds)
	for _, k := range kinds {
		x := by[k]
		t.Logf("  %-10s gold %3d got %3d hit %3d F1 %.1f", k, x[0], x[1], x[2], 200*float64(x[2])/float64(x[0]+x[1]))
	}
}
