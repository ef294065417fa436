package pipeline

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/internal/articles"
	"dateline/internal/datatest"
	"dateline/internal/dateline"
)

// row is one act that a reading of the first article must give, in its main points; empty fields are not asked for.
type row struct {
	what             string
	types            []dateline.EventType
	actor, recipient dateline.Country
	place, start     string
	status           []dateline.Status
}

var seedRows = []row{
	{what: "a journey to a meeting", types: []dateline.EventType{"CONSULT"}, actor: "USA", place: "Geneva", status: []dateline.Status{"planned", "ongoing"}},
	{what: "a phone call", types: []dateline.EventType{"CONSULT"}},
	{what: "concern at an operation", types: []dateline.EventType{"ACCUSE"}, recipient: "TUR", start: "2016-09-07"},
	{what: "the operation", types: []dateline.EventType{"ASSAULT", "MOBILIZE"}, actor: "TUR"},
	{what: "criticism of the envoy", types: []dateline.EventType{"ACCUSE"}, recipient: "USA"},
	{what: "a demand to go", types: []dateline.EventType{"REQUEST"}, actor: "USA", recipient: "SYR"},
	{what: "past ceasefires", types: []dateline.EventType{"RETREAT"}, place: "Syria"},
	{what: "conversations", types: []dateline.EventType{"CONSULT"}, status: []dateline.Status{"happened", "ongoing"}},
	{what: "sanctions", types: []dateline.EventType{"SANCTION"}, actor: "USA", recipient: "RUS"},
	{what: "a jet close to an aircraft", types: []dateline.EventType{"MOBILIZE", "THREATEN", "ASSAULT"}, actor: "RUS", place: "Black Sea", start: "2016-09-07"},
	{what: "what it was called", types: []dateline.EventType{"ACCUSE"}, actor: "USA"},
	{what: "support by the opposition", types: []dateline.EventType{"SUPPORT"}, actor: "SYR"},
	{what: "a commander's death", types: []dateline.EventType{"ASSAULT"}},
	{what: "rebels killed and wounded", types: []dateline.EventType{"ASSAULT"}, recipient: "SYR"},
	{what: "air strikes on a district", types: []dateline.EventType{"ASSAULT"}, place: "Bustan al-Qasr"},
	{what: "fighting and bombardment", types: []dateline.EventType{"ASSAULT"}},
}

// seedEnough is how many of the rows must be found with type and parties right.
const seedEnough = 13

// TestSeed holds the reading of the article that started the project to what it must give.
func TestSeed(t *testing.T) {
	body, err := os.ReadFile(filepath.Join(datatest.Dir(t), "..", "seed", "article.txt"))
	if err != nil {
		t.Skip("the first article is not beside the data folder")
	}
	r := read(t, articles.Page{Published: "2016-09-08", Body: body})
	check(t, r)
	if len(r.Article.Dropped) != 4 {
		t.Errorf("dropped %q", r.Article.Dropped)
	}
	used := map[*dateline.Event]bool{}
	found := 0
	for _, w := range seedRows {
		i := slices.IndexFunc(r.Events, func(e *dateline.Event) bool { return !used[e] && w.fits(e) })
		if i < 0 {
			t.Logf("not found: %s", w.what)
			continue
		}
		used[r.Events[i]] = true
		found++
	}
	if found < seedEnough {
		t.Errorf("%d of %d acts found, want %d", found, len(seedRows), seedEnough)
	}
	undated := read(t, articles.Page{Body: body})
	for _, e := range undated.Events {
		if e.When != nil && e.When.Start > "2016" {
			t.Errorf("without a publication date %q is put on %s", e.Trigger.Text, e.When.Start)
		}
	}
}

func (w row) fits(e *dateline.Event) bool {
	return slices.Contains(w.types, e.Type) && (len(w.status) == 0 || slices.Contains(w.status, e.Status)) &&
		of(e.Actors, w.actor) && of(e.Recipients, w.recipient) &&
		(w.place == "" || e.Place != nil && strings.Contains(e.Place.Name+e.Place.Span.Text, w.place)) &&
		(w.start == "" || e.When != nil && e.When.Start == w.start)
}

func of(ps []*dateline.Party, c dateline.Country) bool {
	return c == "" || slices.ContainsFunc(ps, func(p *dateline.Party) bool { return p.Country == c })
}
