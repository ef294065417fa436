package tokens

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/text"
)

// forms returns the tokens of s parted by "|".
func forms(s string) string {
	toks, _ := Split(s)
	var all []string
	for _, t := range toks {
		all = append(all, t.Form)
	}
	return strings.Join(all, "|")
}

func checkForms(t *testing.T, cases map[string]string) {
	t.Helper()
	for in, want := range cases {
		if got := forms(in); got != want {
			t.Errorf("%q:\n got %s\nwant %s", in, got, want)
		}
	}
}

func TestClitics(t *testing.T) {
	checkForms(t, map[string]string{
		"I'd've gone":             "I|'d|'ve|gone",
		"DON'T Won’t ain't":       "DO|N'T|Wo|n’t|ai|n't",
		"the U.S.'s and U.N.’s":   "the|U.S.|'s|and|U.N.|’s",
		"dont cant wanna gotta":   "do|nt|ca|nt|wan|na|got|ta",
		"o'clock ma'am rock'n'ro": "o'clock|ma'am|rock'n'ro",
		"James' and the Joneses’": "James|'|and|the|Joneses|’",
		"'tis the '90s, get 'em":  "'tis|the|'90s|,|get|'em",
	})
}

func TestHyphensAndSlashes(t *testing.T) {
	checkForms(t, map[string]string{
		"a well-known ex-minister":          "a|well|-|known|ex-minister",
		"mid-August, mid-1980s":             "mid-August|,|mid-1980s",
		"al-Assad, Ki-moon":                 "al|-|Assad|,|Ki|-|moon",
		"Tehrik-e-Taliban":                  "Tehrik|-|e|-|Taliban",
		"ages 18-24, 1914-1918":             "ages|18|-|24|,|1914|-|1918",
		"he/she, 24/7, and I/O":             "he|/|she|,|24/7|,|and|I/O",
		"Israeli-Palestinian talks—at last": "Israeli|-|Palestinian|talks|—|at|last",
		"F-16s and AK-47s":                  "F|-|16s|and|AK|-|47s",
	})
}

func TestNumbersAndUnits(t *testing.T) {
	checkForms(t, map[string]string{
		"1,234,567.89 and 3.5%":   "1,234,567.89|and|3.5|%",
		"in 2003,2004":            "in|2003|,|2004",
		"$5m, £3.2bn, US$40":      "$|5|m|,|£|3.2|bn|,|US|$|40",
		"10km at 7pm or 19:30":    "10|km|at|7|pm|or|19:30",
		"the 21st, 4x4s, 5G":      "the|21st|,|4x4s|,|5G",
		".5 of +3 (.22 calibre)":  ".5|of|+3|(|.22|calibre|)",
		"No. 5; no. Yes, No. 10.": "No.|5|;|no|.|Yes|,|No.|10|.",
	})
}

func TestAbbreviations(t *testing.T) {
	checkForms(t, map[string]string{
		"Mr. Lee, Sgt. Poe and Gen. Roe":  "Mr.|Lee|,|Sgt.|Poe|and|Gen.|Roe",
		"at 9 a.m. on Jan. 3 in Mobile":   "at|9|a.m.|on|Jan.|3|in|Mobile",
		"e.g. wheat, i.e. bread, etc.":    "e.g.|wheat|,|i.e.|bread|,|etc.",
		"J.F.K. met J. P. Morgan":         "J.F.K.|met|J.|P.|Morgan",
		"he sat. The sun. It is in.":      "he|sat|.|The|sun|.|It|is|in|.",
		"on Sat., with a Ph.D.":           "on|Sat.|,|with|a|Ph.D.",
		"so do I. We left.":               "so|do|I|.|We|left|.",
		"Shell Inc.. And L.P.. too":       "Shell|Inc.|.|And|L.P.|.|too",
		"the U.N.-backed, U.S.-led force": "the|U.N.|-|backed|,|U.S.|-|led|force",
	})
}

func TestAddresses(t *testing.T) {
	checkForms(t, map[string]string{
		"(see http://a.org/x_(y)?q=1&r=2).":   "(|see|http://a.org/x_(y)?q=1&r=2|)|.",
		"<https://b.co.uk/a,b>":               "<|https://b.co.uk/a,b|>",
		"mail j.doe+x@mail.example.com!":      "mail|j.doe+x@mail.example.com|!",
		"bbc.co.uk/news, Yahoo.com and x.pdf": "bbc.co.uk/news|,|Yahoo.com|and|x.pdf",
		"www.un.org.":                         "www.un.org|.",
		"the end.The start":                   "the|end|.|The|start",
		"ann@home said":                       "ann@home|said",
		"tweet @user about #topic":            "tweet|@|user|about|#|topic",
	})
}

func TestMarks(t *testing.T) {
	checkForms(t, map[string]string{
		"what?! no!!! well....":     "what|?!|no|!!!|well|....",
		"“a” ‘b’ ''c'' ``d''":       "“|a|”|‘|b|’|''|c|''|``|d|''",
		"(a) [b] {c} <d>":           "(|a|)|[|b|]|{|c|}|<|d|>",
		"-----===----- and ***":     "-----===-----|and|***",
		"nice :-) or :( or xD":      "nice|:-)|or|:(|or|xD",
		"at 5:30) and (8:15)":       "at|5:30|)|and|(|8:15|)",
		"a – b — c -- d…":           "a|–|b|—|c|--|d|…",
		"👩‍👩‍👧 and ❤️ ok":           "👩‍👩‍👧|and|❤️|ok",
		"日本 and naïve":              "日本|and|naïve",
		"soft\u00adhyphen a\ufeffb": "soft\u00adhyphen|a\ufeffb",
	})
}

func sentencesOf(s string) []string {
	toks, sents := Split(s)
	var all []string
	for _, x := range sents {
		all = append(all, s[toks[x.First].Start:toks[x.End-1].End])
	}
	return all
}

func TestNewsSentences(t *testing.T) {
	for _, want := range [][]string{
		{"KABUL (Reuters) - At least nine people died on Monday.", "Nobody claimed the attack."},
		{"The talks failed.", "“We tried,” said Ms. Roy.", "“They did not listen.”", "She left at 5 p.m. on Sunday."},
		{"He met Gov. Tim Lee, Lt. Col. Ray Oh and Sen. J. D. Cole.", "They spoke for 3.5 hours."},
		{"Why now?", "Nobody knows!", "The U.N. says it will ask."},
		{"\"Stop it!\" he cried.", "Then he ran."},
		{"The army (it has 20,000 men) moved.", "(It lost two.)", "It stopped."},
		{"“How many?” she asked.", "“Forty, at least.”"},
		{"The deal is worth $1.2 billion.", "Prices rose by 0.5 percent vs. 2019."},
	} {
		if diff := cmp.Diff(want, sentencesOf(strings.Join(want, " "))); diff != "" {
			t.Error(diff)
		}
	}
}

func TestEveryBlankLineEndsAParagraph(t *testing.T) {
	for in, want := range map[string]string{
		"Lead\n\nBody one. Body two.\r\n\r\nLast": "Lead ¶ Body|one|. ‖ Body|two|. ¶ Last",
		"a list:\n\n- one\n\n- two":               "a|list|: ¶ -|one ¶ -|two",
		"\n\n\nOnly.\n\n\n":                       "Only|.",
		"a\u2029b\fc":                             "a ¶ b ¶ c",
		"":                                        "",
		" \n ":                                    "",
	} {
		if got := show(Split(in)); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// TestParagraphsStandAlone: what stands in another paragraph changes nothing.
func TestParagraphsStandAlone(t *testing.T) {
	piece := rapid.SampledFrom([]string{"The U.S. left.", "“Go,” he said.", "No. 5", "Mr. Lee's $5m (a lot)…", "see a.b@c.org", "Talks While", "end.The", "'90s rock", "He", "(", "\""})
	rapid.Check(t, func(t *rapid.T) {
		a := strings.Join(rapid.SliceOfN(piece, 1, 6).Draw(t, "first"), " ")
		b := strings.Join(rapid.SliceOfN(piece, 1, 6).Draw(t, "second"), " ")
		got := sentencesOf(a + "\n\n" + b)
		if diff := cmp.Diff(append(sentencesOf(a), sentencesOf(b)...), got); diff != "" {
			t.Fatal(diff)
		}
	})
}

// small is a training text whose sentences end at full stops, whatever comes after them.
func small() *text.Doc {
	var b strings.Builder
	for range 40 {
		b.WriteString("the men left . then rain fell . nobody came , so it ended . ")
	}
	d := &text.Doc{Text: strings.TrimSpace(b.String())}
	at := 0
	for _, s := range strings.SplitAfter(d.Text, " . ") {
		d.Tokens = append(d.Tokens, text.Token{Start: at, End: at + len(strings.TrimSpace(s)), Form: strings.TrimSpace(s)})
		d.Sentences = append(d.Sentences, text.Sentence{First: len(d.Tokens) - 1, End: len(d.Tokens)})
		at += len(s)
	}
	return d
}

func TestTrainingLearnsAndRepeats(t *testing.T) {
	docs := []*text.Doc{small()}
	w := Train(docs, DefaultTraining)
	if !bytes.Equal(w, Train(docs, DefaultTraining)) {
		t.Error("training twice gives different weights")
	}
	sc := scanner{s: "a cat sat . then it ran , and hid ."}
	sc.scan()
	if got := len(sc.sentences(weights(w), opinion{bar: leaning})); got != 2 {
		t.Errorf("%d sentences, want 2", got)
	}
}

func TestShapes(t *testing.T) {
	for form, want := range map[string]shape{
		"dog": lower, "Dog": capital, "DOG": capitals, "D": single, "McCoy": mixed, "12": number, "3,400.5": number, "12th": ordinal,
		".": stop, "?!": query, "...": dots, "…": dots, ",": comma, ";": semicolon, ":": colon, "—": dash, "(": opener, "“": opener,
		")": closer, "”": closer, "\"": doubleQuote, "'": singleQuote, "Mr.": abbreviation, "U.S.": initialism, "J.": initial,
		"a@b.org": web, "http://a.org": web, ":)": face, "-----": rule, "%": symbol, "n't": lower, "'s": lower, "’s": lower, "Été": capital,
	} {
		if got := shapeOf(form); got != want {
			t.Errorf("shape of %q is %d, want %d", form, got, want)
		}
	}
}
