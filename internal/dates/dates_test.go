package dates

import (
	"strings"
	"sync"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/nlp"
	"dateline/internal/rule"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

const thursday = "2016-09-08"

// split is a document without grammar: tokens and sentences alone.
func split(s string) *text.Doc {
	d := &text.Doc{Text: s}
	d.Tokens, d.Sentences = tokens.Split(s)
	for i := range d.Tokens {
		d.Tokens[i].Head = text.Root
	}
	d.Index()
	return d
}

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

func found(s, published string) []string {
	var out []string
	for _, w := range Find(split(s), published) {
		out = append(out, short(w))
	}
	return out
}

func TestExamples(t *testing.T) {
	for _, f := range rule.Check(Rules(), func(s string) []string { return found(s, thursday) }) {
		t.Error(f)
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
		if got := strings.Join(found(tt.in, thursday), "|"); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

// TestUnknownPublication holds the promise that no calendar day is invented.
func TestUnknownPublication(t *testing.T) {
	got := found("On Wednesday, two weeks ago and last year, in May, on 7 September, tomorrow and since Sunday; in 2011.", "")
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
