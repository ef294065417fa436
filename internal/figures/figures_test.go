package figures

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/rule"
	"dateline/internal/text"
	"dateline/internal/treetest"
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

const killedTree = `Officials/official/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root 12/=/NUM/CD/4/nummod
	miners/miner/NOUN/NNS/6/nsubj:pass were/be/AUX/VBD/6/aux:pass killed/kill/VERB/VBN/2/ccomp
	in/=/ADP/IN/8/case Kalat/Kalat/PROPN/NNP/6/obl ./=/PUNCT/./2/punct`

// TestTies holds what a record is worth by: the figure names its event, its source and what is counted, and the event names it.
func TestTies(t *testing.T) {
	doc := treetest.Doc(t, killedTree)
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

const flourTree = `The/=/DET/DT/2/det price/=/NOUN/NN/8/nsubj of/=/ADP/IN/5/case a/=/DET/DT/5/det kilo/=/NOUN/NN/2/nmod
	of/=/ADP/IN/7/case flour/=/NOUN/NN/5/nmod rose/rise/VERB/VBD/0/root from/=/ADP/IN/11/case 900/=/NUM/CD/11/nummod
	pounds/pound/NOUN/NNS/8/obl (/=/PUNCT/-LRB-/14/punct $/=/SYM/$/11/appos 3/=/NUM/CD/13/nummod )/=/PUNCT/-RRB-/13/punct
	to/=/ADP/IN/17/case 1,200/1200/NUM/CD/8/obl (/=/PUNCT/-LRB-/20/punct $/=/SYM/$/17/appos 4/=/NUM/CD/19/nummod )/=/PUNCT/-RRB-/19/punct
	././PUNCT/./8/punct`

// TestPriceOfFlour holds a price's change in both its currencies, its goods, its unit, and that only the story's country
// settles whose pounds they are.
func TestPriceOfFlour(t *testing.T) {
	m := dateline.Mentions{Places: []*dateline.Place{{Country: "EGY"}, {Country: "EGY"}, {Country: "GBR"}}}
	got := Find(treetest.Doc(t, flourTree), m, nil, nil)
	if len(got) != 2 {
		t.Fatalf("found %d figures, want the price in two currencies", len(got))
	}
	for k, want := range []struct {
		now, before float64
		currency    dateline.Currency
	}{{1200, 900, "EGP"}, {4, 3, "USD"}} {
		f := got[k]
		if f.Kind != dateline.Price || *f.Low != want.now || f.Before == nil || *f.Before.Low != want.before || f.Currency != want.currency {
			t.Errorf("got %s in %q, before %v, want %v", short(f), f.Currency, f.Before, want)
		}
		if f.Item != "flour" || f.Unit != "kilo" {
			t.Errorf("%s is of %q a %q", short(f), f.Item, f.Unit)
		}
	}
	if f := Find(treetest.Doc(t, flourTree), dateline.Mentions{}, nil, nil); f[0].Currency != "" {
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
