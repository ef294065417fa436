package places

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/dateline"
)

var show = flag.String("show", "", "coded: list the places that are missed or wrong")

func pct(a, b int) float64 { return 100 * float64(a) / float64(max(1, b)) }

func around(text string, s dateline.Span) string {
	from, to := max(0, s.Start-40), min(len(text), s.End+30)
	return strings.ToValidUTF8(strings.ReplaceAll(text[from:s.Start]+"["+s.Text+"]"+text[s.End:to], "\n", " "), "")
}

// coded is a place of a coded story: where it stands, and its country where it has one.
type coded struct {
	span    dateline.Span
	country dateline.Country
}

// stories gives the texts of a coded set and the places that its events are tied to, each once.
func stories(t testing.TB, set string) map[string][]coded {
	t.Helper()
	dir := filepath.Join(datatest.Dir(t), "gold")
	var all []struct {
		ID        string
		Sentences []string
	}
	decode(t, filepath.Join(dir, set+"-stories.json"), &all)
	places := map[string][]coded{}
	for _, s := range all {
		var story struct {
			Events []struct {
				Sent  int
				Place *struct{ Text, Country string }
			}
		}
		path := filepath.Join(dir, set, s.ID+".json")
		if _, err := os.Stat(path); err != nil {
			continue
		}
		decode(t, path, &story)
		text := strings.Join(s.Sentences, " ")
		places[text] = nil
		for _, e := range story.Events {
			if e.Place == nil || e.Place.Country == "" {
				continue
			}
			at := strings.Index(s.Sentences[e.Sent], e.Place.Text)
			if at < 0 {
				continue // carried over from another sentence
			}
			for _, before := range s.Sentences[:e.Sent] {
				at += len(before) + 1
			}
			if slices.ContainsFunc(places[text], func(c coded) bool { return c.span.Start == at }) {
				continue
			}
			places[text] = append(places[text], coded{dateline.SpanOf(text, at, at+len(e.Place.Text)), dateline.Country(e.Place.Country)})
		}
	}
	return places
}

func decode(t testing.TB, path string, into any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// TestCodedPlaces holds to a floor how many of the places that coders tied to events are found, in the right country.
func TestCodedPlaces(t *testing.T) {
	g := gazetteer(t)
	for _, set := range []struct {
		name  string
		right float64
	}{{"train", 88}, {"dev", 65}} {
		asked, right := 0, 0
		all := stories(t, set.name)
		for _, text := range slices.Sorted(maps.Keys(all)) {
			found := g.Find(annotate(t, text))
			for _, c := range all[text] {
				asked++
				ok := slices.ContainsFunc(found, func(p *dateline.Place) bool { return p.Span.Overlaps(c.span) && p.Country == c.country })
				if ok {
					right++
				} else if *show == "coded" {
					n := slices.IndexFunc(found, func(p *dateline.Place) bool { return p.Span.Overlaps(c.span) })
					got := "nothing"
					if n >= 0 {
						got = fmt.Sprint(found[n].Span.Text, " → ", found[n].Name, " ", found[n].Country)
					}
					t.Log(around(text, c.span), c.country, "got", got)
				}
			}
		}
		t.Logf("%s: %d of %d places in their country (%.1f %%)", set.name, right, asked, pct(right, asked))
		if pct(right, asked) < set.right {
			t.Errorf("%s: %.1f %%, want %.1f %%", set.name, pct(right, asked), set.right)
		}
	}
}
