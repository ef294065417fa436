package pipeline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"dateline/internal/articles"
	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/schema"
)

// reader is opened once for all tests: it is safe for concurrent use.
var reader = sync.OnceValues(func() (*Reader, error) { return New(Options{MinConfidence: DefaultConfidence}) })

func open(tb testing.TB) *Reader {
	tb.Helper()
	r, err := reader()
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

func read(tb testing.TB, p articles.Page) *dateline.Reading {
	tb.Helper()
	r, err := open(tb).Read(p)
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

// pages are the example page and our own coded stories.
func pages(tb testing.TB) []articles.Page {
	tb.Helper()
	var all []articles.Page
	files, _ := filepath.Glob(filepath.Join("..", "..", "examples", "*.html"))
	for _, f := range files {
		body, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, articles.Page{ID: dateline.ArticleID(filepath.Base(f)), Body: body})
	}
	own, err := evals.Own()
	if err != nil {
		tb.Fatal(err)
	}
	for _, s := range own.Stories {
		all = append(all, articles.Page{ID: dateline.ArticleID(s.ID), Title: s.Title, Published: s.Published, Body: []byte(s.Text())})
	}
	return all
}

func line(tb testing.TB, r *dateline.Reading) []byte {
	tb.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// spans calls f with every span of a reading, by way of its JSON: any object with start, end and text.
func spans(tb testing.TB, r *dateline.Reading, f func(dateline.Span)) {
	tb.Helper()
	var v any
	if err := json.Unmarshal(line(tb, r), &v); err != nil {
		tb.Fatal(err)
	}
	var walk func(any)
	walk = func(v any) {
		switch x := v.(type) {
		case []any:
			for _, y := range x {
				walk(y)
			}
		case map[string]any:
			start, ok1 := x["start"].(float64)
			end, ok2 := x["end"].(float64)
			words, ok3 := x["text"].(string)
			if ok1 && ok2 && ok3 {
				f(dateline.Span{Start: int(start), End: int(end), Text: words})
				return
			}
			for _, y := range x {
				walk(y)
			}
		}
	}
	walk(v)
}

// check holds a reading to what is promised of all readings.
func check(tb testing.TB, r *dateline.Reading) {
	tb.Helper()
	n := 0
	spans(tb, r, func(s dateline.Span) {
		n++
		if !s.In(r.Article.Text) || s.Start == s.End {
			tb.Errorf("span %d–%d %q does not repeat the article's words", s.Start, s.End, s.Text)
		}
	})
	for _, e := range r.Events {
		if e.Rule == "" || e.ID == "" || e.Act == "" || e.Status == "" || e.Quad == 0 {
			tb.Errorf("event %+v lacks its rule, id, act, status or quad class", e)
		}
		if !e.Sentence.Holds(e.Trigger) {
			tb.Errorf("trigger %q stands outside its sentence %q", e.Trigger.Text, e.Sentence.Text)
		}
	}
	for _, s := range r.Statements {
		if s.Rule == "" || s.ID == "" || s.Words.IsZero() {
			tb.Errorf("statement %+v lacks its rule, id or words", s)
		}
	}
	for _, a := range r.Attitudes {
		if a.Rule == "" || a.ID == "" || a.Holder == nil {
			tb.Errorf("attitude %+v lacks its rule, id or holder", a)
		}
	}
	links(tb, r)
}

// links holds figures and events to each other.
func links(tb testing.TB, r *dateline.Reading) {
	tb.Helper()
	of := map[dateline.FigureID]dateline.EventID{}
	for _, f := range r.Figures {
		if f.Rule == "" || f.ID == "" {
			tb.Errorf("figure %+v lacks its rule or id", f)
		}
		of[f.ID] = f.Event
	}
	for _, e := range r.Events {
		for _, id := range e.Figures {
			if of[id] != e.ID {
				tb.Errorf("event %s has figure %s, which names event %q", e.ID, id, of[id])
			}
		}
	}
}

func TestSpansLieInTheText(t *testing.T) {
	events, statements, figures := 0, 0, 0
	for _, p := range pages(t) {
		r := read(t, p)
		events, statements, figures = events+len(r.Events), statements+len(r.Statements), figures+len(r.Figures)
		check(t, r)
	}
	if events < 200 || statements < 50 || figures < 50 {
		t.Errorf("%d events, %d statements, %d figures: too few to show anything", events, statements, figures)
	}
}

// TestSpansOfAnyText mixes words of the pages with hostile bytes.
func TestSpansOfAnyText(t *testing.T) {
	words := strings.Fields(strings.Join([]string{
		"Rebels attacked killed 12 people on Monday in Aleppo , the Russian Foreign Minister said . “ We will not go ” he added",
		"\u200b \xff \u0301 é 🙂 \" ' ( $6 3,000 -- … \u00a0 I’m U.S. 2016-09-08 Mr. ) ] { <b> &amp; \r \t",
	}, " "))
	rapid.Check(t, func(rt *rapid.T) {
		pick := rapid.SliceOfN(rapid.SampledFrom(words), 1, 60).Draw(rt, "words")
		published := rapid.SampledFrom([]string{"", "2016-09-08"}).Draw(rt, "published")
		r := open(t).Claims(&dateline.Article{Text: strings.ToValidUTF8(strings.Join(pick, " "), "�"), Published: published})
		check(t, r)
	})
}

func TestReadingTwice(t *testing.T) {
	for _, p := range pages(t) {
		if a, b := line(t, read(t, p)), line(t, read(t, p)); !bytes.Equal(a, b) {
			t.Errorf("%s: two readings differ", p.ID)
		}
	}
}

// TestReadingBeside reads all pages at once, many times over, and holds each reading to the one made alone.
func TestReadingBeside(t *testing.T) {
	ps := pages(t)
	alone := make([][]byte, len(ps))
	for i, p := range ps {
		alone[i] = line(t, read(t, p))
	}
	var wg sync.WaitGroup
	for range 3 {
		for i, p := range ps {
			wg.Go(func() {
				if r, err := open(t).Read(p); err != nil || !bytes.Equal(line(t, r), alone[i]) {
					t.Errorf("%s: read beside others it is another (%v)", p.ID, err)
				}
			})
		}
	}
	wg.Wait()
}

func TestReadingsConform(t *testing.T) {
	c := jsonschema.NewCompiler()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Reading()))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.AddResource("reading.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("reading.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pages(t) {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(line(t, read(t, p))))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err != nil {
			t.Errorf("%s: %v", p.ID, err)
		}
	}
}

// TestNoDateWithoutADate reads relative dates without a publication date.
func TestNoDateWithoutADate(t *testing.T) {
	text := "Rebels attacked a police station in Narva on Monday. Two weeks ago the army had shelled the town, and since Sunday nobody has left it. The ministry will hold talks next week."
	r := read(t, articles.Page{Body: []byte(text)})
	if r.Article.Published != "" {
		t.Errorf("published %q was made up", r.Article.Published)
	}
	for _, e := range r.Events {
		if e.When != nil && (e.When.Start != "" || e.When.End != "") {
			t.Errorf("%q is put on %s–%s", e.Trigger.Text, e.When.Start, e.When.End)
		}
	}
}

func TestOtherLanguageIsNotCoded(t *testing.T) {
	r := read(t, articles.Page{Body: []byte("Die Regierung hat am Mittwoch in Berlin ein neues Gesetz beschlossen, das den Städten mehr Geld für die Unterbringung von Flüchtlingen geben soll. Der Minister sagte, die Länder müssten sich an den Kosten beteiligen.")})
	if r.Article.Language != "de" || len(r.Events)+len(r.Statements)+len(r.Figures) > 0 {
		t.Errorf("language %q, %d claims", r.Article.Language, len(r.Events)+len(r.Statements)+len(r.Figures))
	}
}

// TestUserFiles adds and overrides predicates and actors, and names file and line of what is wrong in them.
func TestUserFiles(t *testing.T) {
	_, err := New(Options{Lexicon: []fs.FS{fstest.MapFS{"mine.lex": {Data: []byte("family assault.mine\ntype ASSAULT\nfrobnicate smite\n")}}}})
	if err == nil || !strings.Contains(err.Error(), "mine.lex:3") {
		t.Errorf("error %v does not name file and line", err)
	}
	lex := "family assault.mine\nsays Smiting.\ntype ASSAULT\nverb smite\n+ The rebels smote the town. => rebels > town\n- They were smitten with her.\n"
	r, err := New(Options{Lexicon: []fs.FS{fstest.MapFS{"mine.lex": {Data: []byte(lex)}}}})
	if err != nil {
		t.Fatal(err)
	}
	out, err := r.Read(articles.Page{Body: []byte("The rebels will smite the government forces in the town of Narva on Monday, the mayor said.")})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Events) == 0 || !strings.HasPrefix(string(out.Events[0].Rule), "assault.mine") {
		t.Errorf("the user's verb is not read: %s", line(t, out))
	}
}

func TestReadFailsForBadPages(t *testing.T) {
	for want, body := range map[error]string{articles.ErrEmpty: "", articles.ErrBinary: "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"} {
		if _, err := open(t).Read(articles.Page{Body: []byte(body)}); !errors.Is(err, want) {
			t.Errorf("%.8q gives %v, want %v", body, err, want)
		}
	}
}

// TestALongArticle reads 200,000 words in one piece.
func TestALongArticle(t *testing.T) {
	if testing.Short() {
		t.Skip("200,000 words take a while")
	}
	own, err := evals.Own()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for words, n := 0, 0; words < 200_000; n++ {
		for _, s := range own.Stories {
			fmt.Fprintf(&b, "This is report %d. %s\n\n", n, s.Text())
			words += len(strings.Fields(s.Text()))
		}
	}
	r := read(t, articles.Page{Published: "2031-05-14", Body: []byte(b.String())})
	if len(r.Events) < 10_000 {
		t.Errorf("%d events in 200,000 words", len(r.Events))
	}
	for _, e := range r.Events {
		if !e.Trigger.In(r.Article.Text) {
			t.Fatalf("trigger %+v lies outside", e.Trigger)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("Rebels attacked Narva on Monday, killing 12, the mayor said."), "2016-09-08")
	f.Add([]byte("<html><body><article><p>“We have agreed,” he said.</p></article>"), "")
	f.Fuzz(func(t *testing.T, body []byte, published string) {
		r, err := open(t).Read(articles.Page{Body: body, Published: published})
		var fault *Fault
		if errors.As(err, &fault) {
			t.Fatalf("%v\n%s", fault, fault.Stack)
		}
		if err == nil {
			check(t, r)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	ps := slices.DeleteFunc(pages(b), func(p articles.Page) bool { return len(p.Body) < 1000 }) // lines of text are no pages
	r := open(b)
	tokens := 0
	for _, p := range ps {
		a, err := articles.Clean(p)
		if err != nil {
			b.Fatal(err)
		}
		doc, _ := r.Grammar(a.Text, "")
		tokens += len(doc.Tokens)
	}
	for b.Loop() {
		for _, p := range ps {
			if _, err := r.Read(p); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// BenchmarkLinear reads articles of growing length: tokens a second must not fall.
func BenchmarkLinear(b *testing.B) {
	own, err := evals.Own()
	if err != nil {
		b.Fatal(err)
	}
	r := open(b)
	for _, n := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("%d-stories", n*len(own.Stories)), func(b *testing.B) {
			var text strings.Builder
			for range n {
				for _, s := range own.Stories {
					text.WriteString(s.Text() + "\n\n")
				}
			}
			doc, _ := r.Grammar(text.String(), "")
			for b.Loop() {
				r.Claims(&dateline.Article{Text: text.String(), Published: "2031-05-14"})
			}
			b.ReportMetric(float64(len(doc.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}
