package places

import (
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/nlp"
	"dateline/internal/text"
)

var opened = sync.OnceValues(Open)

func gazetteer(tb testing.TB) *Gazetteer {
	tb.Helper()
	g, err := opened()
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

var grammar = sync.OnceValues(nlp.New)

func annotate(tb testing.TB, s string) *text.Doc {
	tb.Helper()
	n, err := grammar()
	if err != nil {
		tb.Fatal(err)
	}
	return n.Annotate(s)
}

// names gives what was found as "words → name/country/precision".
func names(g *Gazetteer, doc *text.Doc) []string {
	var all []string
	for _, p := range g.Find(doc) {
		all = append(all, p.Span.Text+" → "+p.Name+"/"+string(p.Country)+"/"+string(p.Precision))
	}
	return all
}

func TestFind(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Two people died in Aleppo, Syria, on Monday.", []string{"Aleppo → Aleppo/SYR/settlement", "Syria → Syria/SYR/country"}},
		{"He flew from Portland, Oregon, to Portland, Maine.", []string{
			"Portland → Portland/USA/settlement", "Oregon → Oregon/USA/admin1", "Portland → Portland/USA/settlement", "Maine → Maine/USA/admin1"}},
		{"Shells fell in northern Syria.", []string{"northern Syria → Syria/SYR/area"}},
		{"They told us nothing.", nil},
	} {
		if diff := cmp.Diff(c.want, names(g, annotate(t, c.text))); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}

func TestSameNameTwoPlaces(t *testing.T) {
	ps := gazetteer(t).Find(annotate(t, "He flew from Portland, Oregon, to Portland, Maine."))
	if a, b := *ps[0].Latitude, *ps[2].Latitude; a < 45 || b > 44 {
		t.Errorf("latitudes %v and %v, want Oregon's and Maine's", a, b)
	}
}
