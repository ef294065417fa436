package tokens

import (
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"dateline/internal/text"
)

// show writes tokens parted by "|", sentences by " ‖ " and paragraphs by " ¶ ".
func show(toks []text.Token, sents []text.Sentence) string {
	var b strings.Builder
	for n, s := range sents {
		if n > 0 && s.Paragraph != sents[n-1].Paragraph {
			b.WriteString(" ¶ ")
		} else if n > 0 {
			b.WriteString(" ‖ ")
		}
		for i := s.First; i < s.End; i++ {
			if i > s.First {
				b.WriteByte('|')
			}
			b.WriteString(toks[i].Form)
		}
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"They can't say it's Syria's.", "They|ca|n't|say|it|'s|Syria|'s|."},
		{"We’re gonna see; she cannot.", "We|’re|gon|na|see|;|she|can|not|."},
		{"a U.S.-led, so-called anti-tank re-election", "a|U.S.|-|led|,|so|-|called|anti-tank|re-election"},
		{"$6.5m and €3,000 (10%) at 5:30pm", "$|6.5|m|and|€|3,000|(|10|%|)|at|5:30|pm"},
		{"Lt. Gen. J. F. Kennedy Jr. of Mobile, Ala., spoke", "Lt.|Gen.|J.|F.|Kennedy|Jr.|of|Mobile|,|Ala.|,|spoke"},
		{"see www.un.org/en (or https://un.org/a_(b)) and x.y@un.org, please", "see|www.un.org/en|(|or|https://un.org/a_(b)|)|and|x.y@un.org|,|please"},
		{"No. 10 on 9/11 and/or 11/28/2000", "No.|10|on|9/11|and|/|or|11/28/2000"},
		{"well... it—no -- wait :-) “yes”", "well|...|it|—|no|--|wait|:-)|“|yes|”"},
		{"the workers' 1980s rock 'n' roll", "the|workers|'|1980s|rock|'n|'|roll"},
		{"call 713-555-0199, 3-4 times", "call|713-555-0199|,|3|-|4|times"},
		{"AT&T, Qa'ida, O'Brien and al-Shabab", "AT&T|,|Qa'ida|,|O'Brien|and|al|-|Shabab"},
		{"Really?! Yes!!! 👍🏽 \xff\xfe", "Really|?!|Yes|!!!|👍🏽|\xff\xfe"},
	} {
		toks, _ := Split(c.in)
		var forms []string
		for _, x := range toks {
			forms = append(forms, x.Form)
		}
		if got := strings.Join(forms, "|"); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"He called it “an affair of the U.S.” Many disagreed.", []string{"He called it “an affair of the U.S.”", "Many disagreed."}},
		{"He lives in the U.S. The ministry denied it.", []string{"He lives in the U.S.", "The ministry denied it."}},
		{"The U.S. Army met at 9 a.m. Monday. Shell Inc. In 2003 it left.", []string{"The U.S. Army met at 9 a.m. Monday.", "Shell Inc.", "In 2003 it left."}},
		{"Lt. Gen. Ann Lee met Gov. J. R. Cole at 5 p.m. on Sept. 3. He left.", []string{"Lt. Gen. Ann Lee met Gov. J. R. Cole at 5 p.m. on Sept. 3.", "He left."}},
		{"“We are ready.” He then left.", []string{"“We are ready.”", "He then left."}},
		{"“Are you ready?” he asked. (She was.) They went.", []string{"“Are you ready?” he asked.", "(She was.)", "They went."}},
		{"Talks open in Geneva\n\nGENEVA/MOSCOW — Talks opened on Monday.", []string{"Talks open in Geneva", "GENEVA/MOSCOW — Talks opened on Monday."}},
		{"Talks were over. Recent attacks While talks went on, shells fell.", []string{"Talks were over.", "Recent attacks", "While talks went on, shells fell."}},
		{"She read the novel The Sea.", []string{"She read the novel The Sea."}},
		{"Prices rose 3.5 percent to $1.2 million. \"It hurts,\" Mr. Diaz said.", []string{"Prices rose 3.5 percent to $1.2 million.", "\"It hurts,\" Mr. Diaz said."}},
	} {
		toks, sents := Split(c.in)
		var got []string
		for _, s := range sents {
			got = append(got, c.in[toks[s.First].Start:toks[s.End-1].End])
		}
		if strings.Join(got, "‖") != strings.Join(c.want, "‖") {
			t.Errorf("%q:\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	toks, sents := Split("One line\nwrapped here. Two.\n \nThree.")
	if got := show(toks, sents); got != "One|line|wrapped|here|. ‖ Two|. ¶ Three|." {
		t.Error(got)
	}
	if sents[2].Paragraph != 1 {
		t.Errorf("paragraph %d, want 1", sents[2].Paragraph)
	}
}

// checkCover fails where Split breaks its promise on s: tokens in order, exact, covering; sentences without gaps.
func checkCover(t interface{ Fatalf(string, ...any) }, s string) {
	toks, sents := Split(s)
	at := 0
	for _, k := range toks {
		if k.Start < at || k.End <= k.Start || k.End > len(s) || s[k.Start:k.End] != k.Form {
			t.Fatalf("token %+v of %q out of place", k, s)
		}
		blank(t, s[at:k.Start])
		at = k.End
	}
	blank(t, s[at:])
	next := 0
	for n, x := range sents {
		if x.First != next || x.End <= x.First || n > 0 && x.Paragraph < sents[n-1].Paragraph {
			t.Fatalf("sentence %+v of %q out of place", x, s)
		}
		next = x.End
	}
	if next != len(toks) {
		t.Fatalf("sentences of %q end at token %d of %d", s, next, len(toks))
	}
}

func blank(t interface{ Fatalf(string, ...any) }, s string) {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			t.Fatalf("%q lies in no token", s)
		}
	}
}

func TestCover(t *testing.T) {
	piece := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"U.S.", "can't", "’s", "a.b@c.org", "http://", "...", "-", "1,000", "\n\n", " ", "“", "\xff", "$6", "Mr."}))
	rapid.Check(t, func(t *rapid.T) {
		checkCover(t, strings.Join(rapid.SliceOf(piece).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "gap")))
	})
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"", "He can’t.", "\x80\xffa.b@c..d", "U.S.-led $6m www.x.org/(a)", "a\u2029b\u00adc", ":-) 'tis 10km--"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkCover(t, s) })
}

// Chunks without any white space are where work that grows with the square of the length would hide.
func TestSplitLongChunks(t *testing.T) {
	for _, s := range []string{"a.", "a@", "http://a", "1,000,", "x-", "(", "'s", ":)", "-", "é", "\xff", "a'"} {
		long := strings.Repeat(s, 1<<19)
		toks, _ := Split(long)
		if last := toks[len(toks)-1]; last.End != len(long) || !utf8.ValidString(s) && last.Form == "" {
			t.Errorf("%q repeated: the last token ends at %d of %d", s, last.End, len(long))
		}
	}
}

func BenchmarkSplit(b *testing.B) {
	data, err := os.ReadFile("testdata/report.txt")
	if err != nil {
		b.Fatal(err)
	}
	s := strings.Repeat(string(data)+"\n\n", 100)
	n := 0
	for b.Loop() {
		toks, _ := Split(s)
		n += len(toks)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
	b.SetBytes(int64(len(s)))
}

func TestSplitByHeedsTheJudge(t *testing.T) {
	const s = "the talks ended then the envoys left for home\n\nnobody spoke."
	judge := func(toks []text.Token, gaps []Gap) []int {
		scores := make([]int, len(toks))
		for i, x := range toks {
			if x.Form == "then" {
				scores[i] = 1000
			}
			if (gaps[i] == NewParagraph) != (i == 0 || x.Form == "nobody") {
				t.Errorf("gap %d before %q", gaps[i], x.Form)
			}
		}
		return scores
	}
	toks, sents := SplitBy(s, judge, 0)
	var starts []string
	for _, x := range sents {
		starts = append(starts, toks[x.First].Form)
	}
	if got := strings.Join(starts, " "); got != "the then nobody" {
		t.Errorf("sentences begin with %q", got)
	}
}

func TestCutTellsWhereSentencesMayEnd(t *testing.T) {
	toks, gaps, open := Cut("They can't stay there.Then they left.")
	for i, x := range toks {
		want := i > 0 && (gaps[i] != Glued || x.Form == "Then")
		if open[i] != want {
			t.Errorf("a sentence may end before %q: %v", x.Form, open[i])
		}
	}
}
