package quotations

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/text"
)

// lay builds a document of words: "_" glues a word to the one before it, "/" begins a sentence, "//" a paragraph.
func lay(s string) *text.Doc {
	doc := &text.Doc{}
	var b strings.Builder
	paragraph, glue := 0, true
	begin := func() {
		if n := len(doc.Sentences); n > 0 {
			doc.Sentences[n-1].End = len(doc.Tokens)
			if doc.Sentences[n-1].First == len(doc.Tokens) {
				doc.Sentences = doc.Sentences[:n-1]
			}
		}
		doc.Sentences = append(doc.Sentences, text.Sentence{First: len(doc.Tokens), Paragraph: paragraph})
	}
	begin()
	for _, w := range strings.Fields(s) {
		switch w {
		case "/":
			begin()
			continue
		case "//":
			paragraph++
			begin()
			continue
		case "_":
			glue = true
			continue
		}
		if !glue {
			b.WriteByte(' ')
		}
		glue = false
		start := b.Len()
		b.WriteString(w)
		doc.Tokens = append(doc.Tokens, text.Token{Form: w, Start: start, End: b.Len(), Head: text.Root})
	}
	begin()
	doc.Sentences = doc.Sentences[:len(doc.Sentences)-1]
	doc.Text = b.String()
	doc.Index()
	return doc
}

// shown is the text of each quotation, with what is peculiar about it.
func shown(doc *text.Doc) []string {
	qs, _ := Find(doc)
	var all []string
	for _, q := range qs {
		s := doc.Text[doc.Tokens[q.Open].Start:doc.Tokens[q.Close].End]
		if q.Single {
			s += " single"
		}
		if q.Left {
			s += " left"
		}
		all = append(all, s)
	}
	return all
}

func TestFind(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"curly", "“ _ We _ , _ ” she said , “ _ stay _ . _ ”", "“We,” | “stay.”"},
		{"straight", `" _ We _ , _ " she said , " _ stay _ . _ "`, `"We," | "stay."`},
		{"straight, spaced, told by turn", `" We , " she said , " stay . "`, `" We , " | " stay . "`},
		{"after a bracket", `( _ " _ stay _ " _ ) he said`, `"stay"`},
		{"old style", "`` _ Stay _ , _ '' he said", "``Stay,''"},
		{"guillemets", "« _ Stay _ » he said", "«Stay»"},
		{"over sentences", "“ _ We stay _ . / We pray _ . _ ” / He left", "“We stay. We pray.”"},
		{"over paragraphs: each opens it again", "“ _ We stay _ . // “ _ We pray _ . _ ” He left", "“We stay. left | “We pray.”"},
		{"never closed", "He said “ _ we stay // He left .", "“we stay left"},
		{"opened twice", "“ _ We stay “ _ we pray _ ”", "“We stay left | “we pray”"},
		{"closed twice", "We ” stay ”", ""},
		{"single", "He called it ‘ _ a trap _ ’ .", "‘a trap’ single"},
		{"single, straight", "He called it ' _ a trap _ ' .", "'a trap' single"},
		{"apostrophes", "The workers _ ' pay and the dogs _ ’ home", ""},
		{"single ends with its sentence", "‘ _ A trap / It is _ ’ so", ""},
		{"single within double", "“ _ It is ‘ _ a trap _ ’ _ , _ ” he said", "“It is ‘a trap’,”"},
		{"none", "He said so .", ""},
	} {
		if got := strings.Join(shown(lay(tt.in)), " | "); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestIn holds that each token knows the quotation around it, its marks included.
func TestIn(t *testing.T) {
	_, in := Find(lay("He “ _ stays _ ” and “ _ prays _ ” too"))
	want := []int{-1, 0, 0, 0, -1, 1, 1, 1, -1}
	for i := range want {
		if in[i] != want[i] {
			t.Errorf("token %d lies in %d, want %d", i, in[i], want[i])
		}
	}
}

func TestIsMark(t *testing.T) {
	for _, w := range []string{"“", "”", "\"", "''", "``", "«", "’"} {
		if !IsMark(w) {
			t.Errorf("%s is no mark", w)
		}
	}
	for _, w := range []string{"", "s", "'s", ",", "—"} {
		if IsMark(w) {
			t.Errorf("%q is a mark", w)
		}
	}
}

// TestFindHolds holds for any order of marks and words: quotations lie in the text, and the tokens of one know it.
func TestFindHolds(t *testing.T) {
	pieces := []string{"“", "”", "\"", "''", "``", "‘", "’", "'", "_", "/", "//", "word", ",", "("}
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 40).Draw(rt, "pieces"), " ")
		doc := lay("He " + s)
		qs, in := Find(doc)
		for n, q := range qs {
			if q.Open < 0 || q.Close < q.Open || q.Close >= len(doc.Tokens) {
				rt.Fatalf("%q: quotation %d is %+v", s, n, q)
			}
		}
		for i, n := range in {
			if n >= len(qs) || n >= 0 && (i < qs[n].Open || i > qs[n].Close) {
				rt.Fatalf("%q: token %d lies in quotation %d", s, i, n)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	doc := lay(strings.Repeat("“ _ We stay _ , _ ” she said _ . / He called it ‘ _ a trap _ ’ _ . // ", 1000))
	for b.Loop() {
		Find(doc)
	}
	b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
