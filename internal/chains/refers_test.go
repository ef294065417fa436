package chains

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/nlp"
	"dateline/internal/text"
	"dateline/internal/treetest"
)

// reference is a phrase of a coded story and what the coder says it refers to.
type reference struct {
	sent        int
	words, name string
}

type story struct {
	id        string
	sentences []string
	refs      []reference
}

// stories reads coded stories with the parties and speakers that refer to something named elsewhere.
func stories(tb testing.TB, part string) []story {
	tb.Helper()
	dir := filepath.Join(datatest.Dir(tb), "gold")
	var list []struct {
		ID        string
		Sentences []string
	}
	decode(tb, filepath.Join(dir, part+"-stories.json"), &list)
	var out []story
	for _, s := range list {
		type party struct{ Text, Refers string }
		var coded struct {
			Events []struct {
				Sent               int
				Actors, Recipients []party
			}
			Statements []struct {
				Sent            int
				Speaker, Refers string
			}
		}
		decode(tb, filepath.Join(dir, part, s.ID+".json"), &coded)
		st := story{id: s.ID, sentences: s.Sentences}
		for _, e := range coded.Events {
			for _, p := range slices.Concat(e.Actors, e.Recipients) {
				st.add(e.Sent, p.Text, p.Refers)
			}
		}
		for _, x := range coded.Statements {
			st.add(x.Sent, x.Speaker, x.Refers)
		}
		out = append(out, st)
	}
	return out
}

func (s *story) add(sent int, words, name string) {
	r := reference{sent, words, name}
	holds := strings.Contains(strip(words), strip(name)) // nothing to resolve
	if name != "" && !holds && !slices.Contains(s.refs, r) {
		s.refs = append(s.refs, r)
	}
}

func decode(tb testing.TB, file string, v any) {
	tb.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Skip(err)
	}
	if err := json.Unmarshal(data, v); err != nil {
		tb.Fatal(err)
	}
}

// locate returns the head token of the reference's words in its sentence, or -1.
func locate(doc *text.Doc, start int, sentence string, r reference) int {
	for from := 0; ; {
		at := strings.Index(sentence[from:], r.words)
		if at < 0 {
			return -1
		}
		at += from
		first, end := doc.TokenAt(start+at), doc.TokenAt(start+at+len(r.words)-1)+1
		if first < len(doc.Tokens) && doc.Tokens[first].Start == start+at {
			return doc.HeadOf(first, min(end, len(doc.Tokens)))
		}
		from = at + 1
	}
}

// refersTo tells whether a mention's words name what the coder named: all words of the shorter are in the longer.
func refersTo(mention, name string) bool {
	a, b := strings.Fields(strip(mention)), strings.Fields(strip(name))
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return false
	}
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return true
}

func strip(s string) string {
	s = strings.NewReplacer("’s", "", "'s", "", ",", " ", ".", "", "“", "", "”", "", "\"", "", "-", " ").Replace(strings.ToLower(s))
	var out []string
	for _, w := range strings.Fields(s) {
		if !smallWord[w] {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

var smallWord = set("the a an of in for and at on to mr mrs ms")

// TestMeasureRefers reads coded stories with the built-in grammar and counts references whose chain holds the
// thing referred to (right), names another (wrong), or names nothing (missed).
func TestMeasureRefers(t *testing.T) {
	a, err := nlp.New()
	if err != nil {
		t.Skip(err)
	}
	for _, part := range []string{"train", "dev"} {
		count := map[string]*tally{}
		all := tally{}
		for _, s := range stories(t, part) {
			doc := a.Annotate(strings.Join(s.sentences, " "))
			Find(doc)
			start := 0
			for n, sentence := range s.sentences {
				for _, r := range s.refs {
					if r.sent == n {
						judge(t, s.id, doc, start, sentence, r, count, &all)
					}
				}
				start += len(sentence) + 1
			}
		}
		t.Log(part)
		report(t, count)
		t.Logf("all        precision %5.1f recall %5.1f  %+v", all.precision(), all.recall(), all)
		if all.precision() < 90 || all.recall() < 64 {
			t.Errorf("%s: precision %.1f recall %.1f, floors 90 and 64", part, all.precision(), all.recall())
		}
	}
}

func judge(t *testing.T, id string, doc *text.Doc, start int, sentence string, r reference, count map[string]*tally, all *tally) {
	h := locate(doc, start, sentence, r)
	if h < 0 {
		return
	}
	kind := "?"
	if m, ok := mentionAt(doc, h); ok {
		kind = kindName(&m)
	}
	if count[kind] == nil {
		count[kind] = &tally{}
	}
	var words []string
	right, named := false, false
	for _, c := range doc.Chains {
		k := slices.IndexFunc(c.Mentions, func(m text.Mention) bool { return m.Head == h })
		for j, m := range c.Mentions {
			w := doc.Span(m.First, m.End).Text
			if k >= 0 && j != k && m.Kind != text.Pronoun {
				words = append(words, w)
				named = named || m.Kind == text.Named
				right = right || refersTo(w, r.name)
			}
		}
	}
	for _, c := range []*tally{count[kind], all} {
		switch {
		case right:
			c.right++
		case named:
			c.wrong++
		default:
			c.missed++
		}
	}
	if !right {
		t.Logf("%s %d %q = %q: %q", id, r.sent, r.words, r.name, words)
	}
}

// TestSpeakersAheadOfTheirTurn holds that "they (we)" and "President you" wait for who speaks, and break nothing.
func TestSpeakersAheadOfTheirTurn(t *testing.T) {
	for _, tree := range []string{
		"they/=/PRON/PRP/5/nsubj (/=/PUNCT/-LRB-/3/punct we/=/PRON/PRP/1/appos )/=/PUNCT/-RRB-/3/punct left/leave/VERB/VBD/0/root",
		"minister/=/NOUN/NN/2/compound you/=/PROPN/PRP/3/nsubj left/leave/VERB/VBD/0/root",
	} {
		doc := treetest.Doc(t, tree)
		if Find(doc); len(doc.Chains) > 1 {
			t.Errorf("%q: %d chains", doc.Text, len(doc.Chains))
		}
	}
}
