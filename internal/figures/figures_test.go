package figures

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/conllu"
	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/rule"
	"dateline/internal/text"
)

// short is the notation of the rules' examples.
func short(f *dateline.Figure) string {
	s := string(f.Kind) + " "
	num := func(v *float64) string {
		if v == nil {
			return ""
		}
		return strings.TrimSuffix(fmt.Sprintf("%.1f", *v), ".0")
	}
	if lo, hi := num(f.Low), num(f.High); lo == hi {
		s += lo
	} else {
		s += lo + ":" + hi
	}
	if f.Approximate {
		s += "~"
	}
	if f.Share {
		s += "/"
	}
	return s
}

func annotate(t testing.TB, s string) *text.Doc {
	t.Helper()
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	return a.Annotate(s)
}

func find(t testing.TB, s string) []*dateline.Figure {
	doc := annotate(t, s)
	return Find(doc, dateline.Mentions{Whens: dates.Find(doc, "2016-09-08")}, nil, nil)
}

func TestExamples(t *testing.T) {
	for _, f := range rule.Check(Rules(), func(s string) []string {
		var out []string
		for _, f := range find(t, s) {
			out = append(out, short(f))
		}
		return out
	}) {
		t.Error(f)
	}
}

// treed reads a hand-written tree: one line a word, "form lemma upos xpos head deprel".
func treed(t *testing.T, lines string) *text.Doc {
	t.Helper()
	var b strings.Builder
	for i, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		f := strings.Fields(l)
		fmt.Fprintf(&b, "%d\t%s\t%s\t%s\t%s\t_\t%s\t%s\t_\t_\n", i+1, f[0], f[1], f[2], f[3], f[4], f[5])
	}
	docs, err := conllu.Read(strings.NewReader(b.String() + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return docs[0]
}

const killedTree = `
Officials official NOUN NNS 2 nsubj
said say VERB VBD 0 root
12 12 NUM CD 4 nummod
miners miner NOUN NNS 6 nsubj:pass
were be AUX VBD 6 aux:pass
killed kill VERB VBN 2 ccomp
in in ADP IN 8 case
Kalat Kalat PROPN NNP 6 obl
. . PUNCT . 2 punct
`

// TestTies holds what a record is worth by: the figure names its event, its source and what is counted, and the event names it.
func TestTies(t *testing.T) {
	doc := treed(t, killedTree)
	speaker := &dateline.Party{Span: doc.Span(0, 1)}
	said := []*dateline.Statement{{ID: "s1", Speaker: speaker, Cue: doc.Span(1, 2), Words: doc.Span(2, 8)}}
	ev := &dateline.Event{ID: "e1", Type: "ASSAULT", Trigger: doc.Span(5, 6), Sentence: doc.SentenceSpan(0)}
	got := Find(doc, dateline.Mentions{}, said, []*dateline.Event{ev})
	v, of := 12.0, doc.Span(3, 4)
	want := []*dateline.Figure{{
		ID: "f1", Kind: dateline.Killed, Range: dateline.Range{Low: &v, High: &v}, Value: doc.Span(2, 3), Of: &of,
		GivenBy: []*dateline.Source{{Speaker: speaker, Cue: doc.Span(1, 2), Claim: dateline.Says}}, Event: "e1", Rule: "figure/verb-after",
	}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]dateline.FigureID{"f1"}, ev.Figures); d != "" {
		t.Error(d)
	}
}

// TestPriceOfMeat holds a price's change, its goods, its unit, and a currency that only the story's country settles.
func TestPriceOfMeat(t *testing.T) {
	doc := annotate(t, "“The price of a kilo of flour rose from 900 pounds ($3) to 1,200,” the baker said.")
	m := dateline.Mentions{Places: []*dateline.Place{{Country: "EGY"}, {Country: "EGY"}, {Country: "GBR"}}}
	got := Find(doc, m, nil, nil)
	if len(got) != 1 {
		t.Fatalf("found %d figures, want one", len(got))
	}
	f := got[0]
	if f.Kind != dateline.Price || *f.Low != 1200 || f.Before == nil || *f.Before.Low != 900 || f.Currency != "EGP" || f.Item != "flour" || f.Unit != "kilo" {
		t.Errorf("got %s of %q a %q in %q, before %v", short(f), f.Item, f.Unit, f.Currency, f.Before)
	}
	if f := Find(doc, dateline.Mentions{}, nil, nil); f[0].Currency != "" {
		t.Errorf("pounds of no known country became %s", f[0].Currency)
	}
}

// TestSpans holds that every figure lies in the text and repeats its words, whatever the text.
func TestSpans(t *testing.T) {
	pieces := []string{"killed", "at least", "12", "people", "and", "wounded", "dozens", ",", "including", "$5 million", "in aid", "from", "to", "of",
		"half", "the", "population", "were", "30-day", "truce", "10 miles", "no", "death toll", "rose", "3%", "tariffs", ".", "Officials", "said"}
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 20).Draw(rt, "pieces"), " ")
		last := 0
		for _, f := range find(t, s) {
			if !f.Value.In(s) || f.Of != nil && !f.Of.In(s) {
				rt.Errorf("%q: %q is not its words", s, f.Value.Text)
			}
			if f.Value.Start < last {
				rt.Errorf("%q: %q is out of order", s, f.Value.Text)
			}
			last = f.Value.Start
		}
	})
}
