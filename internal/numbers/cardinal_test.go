package numbers

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestLex holds that atoms do not depend on how a tokeniser cuts, and keep their bytes.
func TestLex(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"two-day", "two - day"}, {"1.5m", "1.5 m"}, {"1990s", "1990 s"}, {"$3,000.50", "$ 3,000.50"}, {"9 a.m.", "9 a.m ."},
		{"Syria's", "syria 's"}, {"Syria’s", "syria ’s"}, {"o'clock", "o'clock"}, {"U.S.-led", "u.s . - led"}, {"31.08.2016", "31 . 08 . 2016"},
		{"12,34,567", "12,34,567"}, {"1,2,3", "1 , 2 , 3"}, {"3,0000", "3 , 0000"}, {"21st", "21 st"}, {"£5bn", "£ 5 bn"}, {"½", "½"},
		{"Dec. 7", "dec . 7"}, {"10–15", "10 – 15"}, {"d'Ivoire", "d'ivoire"},
	} {
		var got []string
		for _, a := range Lex(doc(tt.in)) {
			if a.Form != tt.in[a.Start:a.End] {
				t.Errorf("%q: atom %q is not its bytes", tt.in, a.Form)
			}
			got = append(got, a.Word)
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, s, tt.want)
		}
	}
}

func TestCardinal(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want float64
		left string // what is not part of the number
	}{
		{"zero", 0, ""}, {"nineteen", 19, ""}, {"ninety-nine", 99, ""}, {"ninety nine", 99, ""}, {"twenty ten", 20, "ten"},
		{"one hundred", 100, ""}, {"a hundred and one", 101, ""}, {"two hundred fifty", 250, ""}, {"twelve hundred", 1200, ""},
		{"three thousand and four", 3004, ""}, {"five hundred thousand", 500000, ""}, {"two million three hundred thousand", 2300000, ""},
		{"one thousand million", 1000, "million"}, {"a million", 1e6, ""}, {"half a million", 500000, ""}, {"a quarter of a million", 250000, ""},
		{"two and a half", 2.5, ""}, {"one and a half million", 1.5e6, ""}, {"two-and-a-half", 2.5, ""}, {"three point one four", 3.14, ""},
		{"half a dozen", 6, ""}, {"three dozen", 36, ""}, {"4 thousand 3 hundred and 21", 4321, ""}, {"3 hundred and one", 301, ""},
		{"1.5 million", 1.5e6, ""}, {"1.5-million", 1.5e6, ""}, {"6bn", 6e9, ""}, {"40k", 40000, ""}, {"1.8m tall", 1.8, "m tall"},
		{"3 1/2", 3.5, ""}, {"3½", 3.5, ""}, {"-12", -12, ""}, {"minus five", -5, ""}, {"two crore", 2e7, ""},
		{"hundred and five and six", 0, "hundred and five and six"}, {"and", 0, "and"}, {"a man", 0, "a man"},
	} {
		a := Lex(doc(tt.in))
		n, ok := Cardinal(a, 0)
		if !ok {
			n = Numeral{End: 0}
		}
		left := ""
		if n.End < len(a) {
			left = tt.in[a[n.End].Start:]
		}
		if n.Value != tt.want || left != tt.left {
			t.Errorf("%q: got %v and %q left, want %v and %q", tt.in, n.Value, left, tt.want, tt.left)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for in, want := range map[string]int{
		"first": 1, "second": 2, "twelfth": 12, "twenty-first": 21, "thirty second": 32, "21st": 21, "113th": 113, "3 rd": 0, "thirds": 0, "twenty": 0,
	} {
		n, _, ok := Ordinal(Lex(doc(in)), 0)
		if ok != (want > 0) || n != want {
			t.Errorf("%q: got %d, want %d", in, n, want)
		}
	}
}

// spell writes a whole number in words.
func spell(n int) string {
	small := []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
		"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"}
	ties := []string{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
	join := func(head string, rest int, sep string) string {
		if rest == 0 {
			return head
		}
		return head + sep + spell(rest)
	}
	switch {
	case n < 20:
		return small[n]
	case n < 100:
		return join(ties[n/10], n%10, "-")
	case n < 1000:
		return join(small[n/100]+" hundred", n%100, " and ")
	case n < 1000000:
		return join(spell(n/1000)+" thousand", n%1000, " ")
	}
	return join(spell(n/1000000)+" million", n%1000000, " ")
}

// TestSpelled holds that every number that can be spelled is read back.
func TestSpelled(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(0, 999999999).Draw(rt, "n")
		a := Lex(doc(spell(n)))
		got, ok := Cardinal(a, 0)
		if !ok || got.Value != float64(n) || got.End != len(a) {
			rt.Errorf("%q: got %v of %d, %d of %d atoms", spell(n), got.Value, n, got.End, len(a))
		}
	})
}

// TestBounds holds the codebook's ends: what each qualifier lets a number of 100 mean.
func TestBounds(t *testing.T) {
	none := math.NaN()
	for words, want := range map[string][2]float64{
		"at least 100": {100, none}, "no fewer than 100": {100, none}, "a minimum of 100": {100, none}, "upwards of 100": {100, none},
		"more than 100": {101, none}, "over 100": {101, none}, "in excess of 100": {101, none}, "well over 100": {101, none},
		"up to 100": {none, 100}, "as many as 100": {none, 100}, "no more than 100": {none, 100}, "at most 100": {none, 100},
		"fewer than 100": {none, 99}, "less than 100": {none, 99}, "under 100": {none, 99}, "just under 100": {none, 99},
		"about 100": {100, 100}, "some 100": {100, 100}, "nearly 100": {100, 100}, "an estimated 100": {100, 100}, "close to 100": {100, 100},
		"100 or more": {100, none}, "100-plus": {100, none}, "100 or so": {100, 100}, "100 or fewer": {none, 100}, "only 100": {100, 100},
	} {
		got := FindIn(Lex(doc(words)))
		if len(got) != 1 {
			t.Errorf("%q: found %d numbers", words, len(got))
			continue
		}
		for k, v := range []*float64{got[0].Low, got[0].High} {
			if (v == nil) != math.IsNaN(want[k]) || v != nil && *v != want[k] {
				t.Errorf("%q: end %d is %v, want %v", words, k, v, want[k])
			}
		}
	}
}
