package dates

import (
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/dateline"
	"dateline/internal/nlp"
	"dateline/internal/rule"
	"dateline/internal/text"
	"dateline/internal/times"
	"dateline/internal/treetest"
)

const thursday = "2016-09-08"

// short is the notation of the rules' examples: "words=start/end", "words=?" where no day can be told.
func short(w *dateline.When) string {
	switch {
	case w.Start == "" && w.End == "":
		return w.Span.Text + "=?"
	case w.Start == w.End:
		return w.Span.Text + "=" + w.Start
	}
	return w.Span.Text + "=" + w.Start + "/" + w.End
}

func whens(s, published string) []string {
	var out []string
	for _, w := range Find(treetest.Plain(s), published) {
		out = append(out, short(w))
	}
	return out
}

// TestExamples walks the rules' examples twice: on tokens alone, and with the built-in grammar.
func TestExamples(t *testing.T) {
	for _, f := range rule.Check(times.Rules(), func(s string) []string { return whens(s, thursday) }) {
		t.Error("without grammar:", f)
	}
	for _, f := range rule.Check(times.Rules(), func(s string) []string {
		var out []string
		for _, w := range Find(grammarOf(t, s), thursday) {
			out = append(out, short(w))
		}
		return out
	}) {
		t.Error("with grammar:", f)
	}
}

func TestFind(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Shops have struggled since Sunday.", "since Sunday=2016-09-04/2016-09-08"},
		{"He served from 2009 to 2014.", "from 2009 to 2014=2009-01-01/2014-12-31"},
		{"Between May 3 and May 5 nobody came.", "Between May 3 and May 5=2016-05-03/2016-05-05"},
		{"They have until Oct. 4 to appeal.", "until Oct. 4=2016-09-08/2016-10-04"},
		{"It was agreed on Monday, Aug. 29, 2016, at noon.", "Monday, Aug. 29, 2016, at noon=2016-08-29"},
		{"Nothing happened in this town of 2016 people.", ""},
	} {
		if got := strings.Join(whens(tt.in, thursday), "|"); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

// TestUnknownPublication holds the promise that no calendar day is invented.
func TestUnknownPublication(t *testing.T) {
	got := whens("On Wednesday, two weeks ago and last year, in May, on 7 September, tomorrow and since Sunday; in 2011.", "")
	for _, g := range got {
		if !strings.HasSuffix(g, "=?") && !strings.HasPrefix(g, "2011=") {
			t.Errorf("without a day of publication: %s", g)
		}
	}
	if len(got) != 8 {
		t.Errorf("found %q, want the words of all eight", got)
	}
}

var annotator = sync.OnceValues(nlp.New)

// grammarOf reads the grammar of a text with the built-in network.
func grammarOf(t *testing.T, s string) *text.Doc {
	t.Helper()
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	return a.Annotate(s)
}

// holds checks that expressions lie in the text in order, repeat its words, and give days in order.
func holds(t interface{ Errorf(string, ...any) }, s, published string) {
	last := 0
	for _, e := range Exprs(treetest.Plain(s), published) {
		if !e.Span.In(s) || e.Span.Start < last {
			t.Errorf("%q: %q at %d after %d", s, e.Span.Text, e.Span.Start, last)
		}
		last = e.Span.End
	}
	for _, w := range Find(treetest.Plain(s), published) {
		if !w.Span.In(s) {
			t.Errorf("%q: %q is not its words", s, w.Span.Text)
		}
		if w.Start != "" && w.End != "" && w.End[:10] < w.Start[:10] {
			t.Errorf("%q: %q ends on %s before it starts on %s", s, w.Span.Text, w.End, w.Start)
		}
		if (w.Start != "" || w.End != "") != (w.Basis != "") {
			t.Errorf("%q: %q has days %s/%s and basis %q", s, w.Span.Text, w.Start, w.End, w.Basis)
		}
	}
}

func TestFindHolds(t *testing.T) {
	pieces := []string{"Monday", "May", "March", "5", "2016", "the", "last", "next", "this", "week", "two", "weeks", "ago", "later", "earlier", "early", "mid",
		"-", "of", "since", "until", "from", "to", "between", "and", "in", "1990s", "third", "quarter", "9", "a.m.", "GMT", "Christmas", "every", ",", ".",
		"day", "before", "after", "the end of", "31", "February", "weekend", "first", "year", "now", "by", "night"}
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 14).Draw(rt, "pieces"), " ")
		holds(rt, s, rapid.SampledFrom([]string{"", thursday, "2020-02-29T23:59:59Z", "soon"}).Draw(rt, "published"))
	})
}

func FuzzFind(f *testing.F) {
	f.Add("From 3 to 5 May 2016, two weeks before the 1990s, on 9/11 at 5 p.m. EST.", thursday)
	f.Add("31 February 0000 99:99 the 32nd of June '90s", "9999-12-31")
	f.Fuzz(func(t *testing.T, s, published string) { holds(t, s, published) })
}

func BenchmarkFind(b *testing.B) {
	doc := treetest.Plain(strings.Repeat("The ministers met on Wednesday, two weeks after May 3, 2016, and will meet again next month in a hall that holds 500 people. ", 400))
	for b.Loop() {
		Find(doc, thursday)
	}
	b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
