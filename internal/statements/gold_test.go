package statements

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/dateline"
	"dateline/internal/nlp"
)

var show = flag.Bool("show", false, "print the statements missed and those too many")

// goldStatement is one statement of a coded story.
type goldStatement struct {
	Sent         int    `json:"sent"`
	EndSent      *int   `json:"end_sent"`
	Speaker      string `json:"speaker"`
	Refers       string `json:"refers"`
	Cue          string `json:"cue"`
	ContentFirst string `json:"content_first"`
	ContentLast  string `json:"content_last"`
}

type goldStory struct {
	ID        string
	Sentences []string
	starts    []int // byte offset of each sentence in the joined text
	gold      []goldStatement
}

func readGold(t testing.TB, part string) []goldStory {
	dir := filepath.Join(datatest.Dir(t), "gold")
	var all []goldStory
	readJSON(t, filepath.Join(dir, part+"-stories.json"), &all)
	for i := range all {
		s := &all[i]
		var coded struct{ Statements []goldStatement }
		readJSON(t, filepath.Join(dir, part, s.ID+".json"), &coded)
		s.gold = coded.Statements
		at := 0
		for _, x := range s.Sentences {
			s.starts = append(s.starts, at)
			at += len(x) + 1
		}
	}
	return all
}

func readJSON(t testing.TB, path string, into any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// sentenceAt returns the number of the story's sentence that holds byte off.
func (s *goldStory) sentenceAt(off int) int {
	n := 0
	for n+1 < len(s.starts) && s.starts[n+1] <= off {
		n++
	}
	return n
}

var (
	wordRE = regexp.MustCompile(`[\pL\pN_]+`)
	stops  = set("the a an of in on at to for and or its his her their this that these those some s")
)

// contentWords are the words that the comparison of two phrases looks at.
func contentWords(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range wordRE.FindAllString(strings.ToLower(s), -1) {
		if !stops[w] {
			m[w] = true
		}
	}
	return m
}

func touch(a, b string) bool {
	x := contentWords(a)
	for w := range contentWords(b) {
		if x[w] {
			return true
		}
	}
	return false
}

func partyText(p *dateline.Party) string {
	if p == nil {
		return ""
	}
	out := p.Span.Text + " " + p.Name
	for _, m := range p.Mentions {
		out += " " + m.Text
	}
	return out
}

// right tells whether f is the gold statement g: speaker in part, sentence near, both ends of the content touched.
func (s *goldStory) right(g goldStatement, f *dateline.Statement) bool {
	n, end := s.sentenceAt(f.Words.Start), g.Sent
	if g.EndSent != nil {
		end = *g.EndSent
	}
	return n >= g.Sent-1 && n <= end && touch(g.Speaker+" "+g.Refers, partyText(f.Speaker)) &&
		touch(g.ContentFirst, f.Words.Text) && touch(g.ContentLast, f.Words.Text)
}

// score compares what is found in the stories of a part with their coding.
func scoreGold(t *testing.T, part string) (precision, recall, f1 float64) {
	a, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	var gold, got, hit int
	for _, x := range readGold(t, part) {
		doc := a.Annotate(strings.Join(x.Sentences, " "))
		all := Find(doc, dateline.Mentions{})
		used := map[*dateline.Statement]bool{}
		gold, got = gold+len(x.gold), got+len(all)
		for _, g := range x.gold {
			if s := pick(&x, g, all, used); s != nil {
				used[s] = true
				hit++
			} else if *show {
				fmt.Printf("MISS %s/%d %s | %s | %s … %s || %.300s\n", x.ID, g.Sent, g.Speaker, g.Cue, g.ContentFirst, g.ContentLast, x.Sentences[g.Sent])
			}
		}
		for _, s := range all {
			if !used[s] && *show {
				fmt.Printf("MORE %s/%d %s | %s | %s || %.300s\n", x.ID, x.sentenceAt(s.Cue.Start), partyText(s.Speaker), s.Cue.Text, s.Words.Text, x.Sentences[x.sentenceAt(s.Cue.Start)])
			}
		}
	}
	p, r := float64(hit)/float64(got), float64(hit)/float64(gold)
	t.Logf("%s: P %.1f R %.1f F1 %.1f  gold %d got %d", part, 100*p, 100*r, 200*p*r/(p+r), gold, got)
	return 100 * p, 100 * r, 200 * p * r / (p + r)
}

func pick(x *goldStory, g goldStatement, all []*dateline.Statement, used map[*dateline.Statement]bool) *dateline.Statement {
	for _, s := range all {
		if !used[s] && x.right(g, s) {
			return s
		}
	}
	return nil
}

func TestGold(t *testing.T) {
	for part, floor := range map[string]float64{"train": 88, "dev": 91.5} {
		if _, _, f1 := scoreGold(t, part); f1 < floor {
			t.Errorf("%s: F1 %.1f, the floor is %.1f", part, f1, floor)
		}
	}
}
