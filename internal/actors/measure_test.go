package actors_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/internal/actors"
	"dateline/internal/chains"
	"dateline/internal/datatest"
	"dateline/internal/dateline"
	"dateline/internal/nlp"
)

type goldStory struct {
	ID        json.RawMessage
	Published string
	Sentences []string
}

type goldParty struct {
	Text, Refers    string
	Country, Sector string
}

type goldFile struct {
	Events []struct {
		Sent               int
		Actors, Recipients []goldParty
	}
}

// TestGold measures how often a coded story's parties are found, and found with their country and sector. Set
// DATELINE_SHOW to a part (train, dev) to see the confusions.
func TestGold(t *testing.T) {
	dir := datatest.Dir(t)
	l, err := actors.Load()
	if err != nil {
		t.Fatal(err)
	}
	n, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"train", "dev"} {
		m := measureGold(t, filepath.Join(dir, "gold"), part, l, n)
		t.Logf("%s: %d parties, found %.1f %%, country %.1f %%, sector %.1f %%, both %.1f %%", part, m.n,
			m.share(m.found), m.share(m.country), m.share(m.sector), m.share(m.both))
		if os.Getenv("DATELINE_SHOW") == part {
			m.show(t)
		}
		if m.share(m.both) < 72 {
			t.Errorf("%s: country and sector right in %.1f %%, want 72", part, m.share(m.both))
		}
	}
}

type measure struct {
	n, found, country, sector, both int
	faults                          map[string]int
}

func (m *measure) share(n int) float64 { return 100 * float64(n) / float64(max(1, m.n)) }

func (m *measure) show(t *testing.T) {
	keys := slices.Collect(maps.Keys(m.faults))
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(m.faults[b], m.faults[a]), cmp.Compare(a, b))
	})
	for _, k := range keys {
		t.Logf("%3d %s", m.faults[k], k)
	}
}

func measureGold(t *testing.T, gold, part string, l *actors.List, n *nlp.Annotator) *measure {
	b, err := os.ReadFile(filepath.Join(gold, part+"-stories.json"))
	if err != nil {
		t.Fatal(err)
	}
	var stories []goldStory
	if err := json.Unmarshal(b, &stories); err != nil {
		t.Fatal(err)
	}
	m := &measure{faults: map[string]int{}}
	for _, s := range stories {
		b, err := os.ReadFile(filepath.Join(gold, part, strings.Trim(string(s.ID), `"`)+".json"))
		if err != nil {
			continue
		}
		var f goldFile
		if err := json.Unmarshal(b, &f); err != nil {
			t.Fatal(err)
		}
		doc := n.Annotate(strings.Join(s.Sentences, " "))
		chains.Find(doc)
		m.story(s, f, l.Find(doc, s.Published))
	}
	return m
}

func (m *measure) story(s goldStory, f goldFile, got []*dateline.Party) {
	starts, off := make([]int, len(s.Sentences)), 0
	for i, x := range s.Sentences {
		starts[i] = off
		off += len(x) + 1
	}
	for _, e := range f.Events {
		sent := s.Sentences[e.Sent]
		for _, g := range slices.Concat(e.Actors, e.Recipients) {
			at := wordIndex(sent, g.Text)
			if at < 0 {
				continue
			}
			m.n++
			p := covering(got, starts[e.Sent]+at, starts[e.Sent]+at+len(g.Text))
			m.judge(g, p)
		}
	}
}

// wordIndex finds text in s at the borders of words.
func wordIndex(s, text string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], text)
		if i < 0 {
			return strings.Index(s, text)
		}
		i += from
		if (i == 0 || !letter(s[i-1])) && (i+len(text) == len(s) || !letter(s[i+len(text)])) {
			return i
		}
		from = i + 1
	}
}

func letter(b byte) bool { return b|32 >= 'a' && b|32 <= 'z' }

// covering picks the party that lies best in [start, end): the one whose span is most alike.
func covering(got []*dateline.Party, start, end int) *dateline.Party {
	var best *dateline.Party
	most := 0.0
	for _, p := range got {
		common := min(end, p.Span.End) - max(start, p.Span.Start)
		if common <= 0 {
			continue
		}
		alike := 2 * float64(common) / float64(end-start+p.Span.End-p.Span.Start)
		if p.Head.Start >= start && p.Head.End <= end {
			alike += 0.5
		}
		if alike > most {
			best, most = p, alike
		}
	}
	return best
}

func (m *measure) judge(g goldParty, p *dateline.Party) {
	if p == nil {
		m.faults[fmt.Sprintf("%s|%s|%s %s => not found", g.Text, g.Refers, g.Country, g.Sector)]++
		return
	}
	m.found++
	country, sector := g.Country == string(p.Country), g.Sector == string(p.Sector)
	if country {
		m.country++
	}
	if sector {
		m.sector++
	}
	if country && sector {
		m.both++
		return
	}
	m.faults[fmt.Sprintf("%s|%s|%s %s => %s %s (%s, %s)", g.Text, g.Refers, g.Country, g.Sector, p.Country, p.Sector, p.Span.Text, p.Actor)]++
}

func BenchmarkFind(b *testing.B) {
	l, err := actors.Load()
	if err != nil {
		b.Fatal(err)
	}
	n, err := nlp.New()
	if err != nil {
		b.Fatal(err)
	}
	const story = "Kenyan President Ulla Quist met Turkish officials in Ankara on Monday. She said that her government and the United Nations had agreed to help refugees from Somalia.\n\n"
	doc := n.Annotate(strings.Repeat(story, 100))
	chains.Find(doc)
	b.ResetTimer()
	for b.Loop() {
		l.Find(doc, "2019-05-06")
	}
	b.ReportMetric(float64(len(doc.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
