package numbers

import (
	"strings"
	"testing"
)

// all compares the numbers found in each text, in the notation of show.
func all(t *testing.T, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if got := strings.Join(show(c[0]), "|"); got != c[1] {
			t.Errorf("%q\n got %s\nwant %s", c[0], got, c[1])
		}
	}
}

// TestVague holds the least and most that an order of magnitude is taken to mean.
func TestVague(t *testing.T) {
	all(t, [][2]string{
		{"dozens of men", "dozens=24:99~"}, {"scores of men", "scores=40:99~"}, {"hundreds of men", "hundreds=200:999~"},
		{"thousands of men", "thousands=2000:9999~"}, {"tens of thousands of men", "tens of thousands=20000:99999~"},
		{"hundreds of thousands of men", "hundreds of thousands=200000:999999~"}, {"tens of millions", "tens of millions=2e+07:9.9999999e+07~"},
		{"several dozen men", "several dozen=24:99~"}, {"several hundred men", "several hundred=200:999~"},
		{"many thousand men", "many thousand=2000:9999~"}, {"a couple of hundred men", "a couple of hundred=200~"},
		{"at least dozens of men", "at least dozens=24:…~"},
	})
}

// TestVagueWordsAlone holds that what is also another word counts only with "of", and "several" only with a scale.
func TestVagueWordsAlone(t *testing.T) {
	all(t, [][2]string{
		{"he scores twice", ""}, {"the scores were level", ""}, {"his tens and nines", ""}, {"several men", ""}, {"a few men", ""},
		{"a couple left", ""}, {"many men", ""}, {"the millions of men", "millions=2e+06:9.999999e+06~"},
	})
}

// TestShares holds parts of a whole, and what only sounds like one.
func TestShares(t *testing.T) {
	all(t, [][2]string{
		{"half of the town", "half=0.5/"}, {"half the town", "half=0.5/"}, {"one half of it", "one half=0.5/"},
		{"three quarters of it", "three quarters=0.75/"}, {"four-fifths of it", "four-fifths=0.8/"}, {"a tenth of it", "a tenth=0.1/"},
		{"one in four", "one in four=0.25/"}, {"nine out of ten", "nine out of ten=0.9/"}, {"one in every 20", "one in every 20=0.05/"},
		{"more than half of them", "more than half=0.5:…/"},
		{"the first half of the game", "first=1th"}, {"half an hour", ""}, {"the other half of it", ""}, {"a third man", "third=3th"},
		{"12 in 17 towns", "12=12|17=17"}, {"three in Rome", "three=3"},
	})
}

// TestRanges holds which two numbers are ends of one, and which are two.
func TestRanges(t *testing.T) {
	all(t, [][2]string{
		{"10 to 15 men", "10 to 15=10:15"}, {"10–15 men", "10–15=10:15"}, {"two or three men", "two or three=2:3"},
		{"between 10 and 15 men", "between 10 and 15=10:15"}, {"between $10 and $15", "between $10 and $15=10:15"},
		{"2 to 3 million men", "2 to 3 million=2e+06:3e+06"}, {"5% to 10%", "5% to 10%=5:10%"}, {"$6-8 billion", "$6-8 billion=6e+09:8e+09"},
		{"from 10 to 15", "10=10|15=15"}, {"fell from $10 to $5", "$10=10|$5=5"}, {"15 to 10", "15=15|10=10"},
		{"10 and 15 men", "10=10|15=15"}, {"three or 40 men", "three=3|40=40"},
	})
}

// TestSums holds the sign that a sum is written with, which tells its currency.
func TestSums(t *testing.T) {
	for in, want := range map[string]string{
		"$5": "$", "US$5": "US$", "A$5": "A$", "£5bn": "£", "€1.5 million": "€", "about $5": "$", "up to £5": "£", "5": "", "G5": "-", "5 dollars": "",
	} {
		got := FindIn(Lex(doc(in)))
		if want == "-" {
			if len(got) > 0 {
				t.Errorf("%s: found %+v", in, got)
			}
			continue
		}
		if len(got) != 1 || got[0].Sign != want || got[0].Span(in, Lex(doc(in))).Text != in && want != "" {
			t.Errorf("%s: got %+v, want the sign %q", in, got, want)
		}
	}
}

// TestOverhead holds that "over" and "under" before small numbers are places and no bounds.
func TestOverhead(t *testing.T) {
	all(t, [][2]string{
		{"talks over two seats", "two=2"}, {"under one command", "one=1"}, {"over 20 seats", "over 20=21:…"}, {"under 20 men", "under 20=…:19"},
		{"over $2", "over $2=3:…"}, {"above 300", "above 300=301:…"},
	})
}

// TestBegins holds that the shortcut past words that begin no number passes over none.
func TestBegins(t *testing.T) {
	for _, w := range []string{"one", "eleven", "forty", "dozens", "several", "half", "a", "first", "third"} {
		if !Begins(w) {
			t.Errorf("nothing begins with %q", w)
		}
	}
	for _, w := range []string{"", "the", "men", "point", "and", "percent"} {
		if Begins(w) {
			t.Errorf("a number begins with %q", w)
		}
	}
}
