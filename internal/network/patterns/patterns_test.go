package patterns

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/text"
)

// doc makes a sentence of words written form/UPOS/XPOS, or form/UPOS/XPOS/head/deprel/lemma where these matter.
func doc(words string) *text.Doc {
	d := &text.Doc{}
	for w := range strings.FieldsSeq(words) {
		f := append(strings.Split(w, "/"), "", "", "", "", "")
		t := text.Token{Form: f[0], UPOS: text.UPOS(f[1]), XPOS: f[2], Head: text.Root, Deprel: f[4], Lemma: strings.ToLower(f[0])}
		if f[3] != "" {
			t.Head = int(f[3][0] - '0')
		}
		if f[5] != "" {
			t.Lemma = f[5]
		}
		t.Start = len(d.Text)
		d.Text += f[0]
		t.End = len(d.Text)
		d.Text += " "
		d.Tokens = append(d.Tokens, t)
	}
	d.Sentences = []text.Sentence{{First: 0, End: len(d.Tokens)}}
	return d
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		words string
		want  []string
	}{
		{"on/ADP/IN Friday/PROPN/NNP ,/PUNCT/, 3/NUM/CD June/PROPN/NNP 2016/NUM/CD it/PRON/PRP rained/VERB/VBD", []string{"DATE:Friday , 3 June 2016"}},
		{"in/ADP/IN May/PROPN/NNP 2014/NUM/CD", []string{"DATE:May 2014"}},
		{"they/PRON/PRP may/AUX/MD go/VERB/VB", nil},
		{"since/ADP/IN 2011/NUM/CD", []string{"DATE:2011"}},
		{"three/NUM/CD/1/nummod weeks/NOUN/NNS/2/x/week ago/ADV/RB", []string{"DATE:three weeks ago"}},
		{"last/ADJ/JJ month/NOUN/NN", []string{"DATE:last month"}},
		{"$/SYM/$ 2.5/NUM/CD million/NUM/CD", []string{"MONEY:$ 2.5 million"}},
		{"five/NUM/CD million/NUM/CD euros/NOUN/NNS/9/x/euro", []string{"MONEY:five million euros"}},
		{"45/NUM/CD/1/nummod people/NOUN/NNS died/VERB/VBD", []string{"QUANTITY:45 people"}},
		{"12/NUM/CD per/ADP/IN cent/NOUN/NN", []string{"QUANTITY:12 per cent"}},
		{"Syrian/ADJ/JJ barrel/NOUN/NN/2/compound bombs/NOUN/NNS/9/x/bomb", []string{"NORP:Syrian", "WEAPON:barrel bombs"}},
		{"the/DET/DT polish/NOUN/NN", nil},
		{"an/DET/DT F/PROPN/NNP -/PUNCT/HYPH 16/NUM/CD", []string{"WEAPON:F - 16"}},
		{"a/DET/DT think/NOUN/NN/2/compound tank/NOUN/NN", nil},
		{"Dutch/ADJ/JJ Shell/PROPN/NNP", []string{"NORP:Dutch"}},
	} {
		d := doc(c.words)
		Find(d)
		var got []string
		for _, n := range d.Names {
			var forms []string
			for _, x := range d.Tokens[n.First:n.End] {
				forms = append(forms, x.Form)
			}
			got = append(got, string(n.Kind)+":"+strings.Join(forms, " "))
		}
		if !cmp.Equal(got, c.want) {
			t.Errorf("%s: found %q, want %q", c.words, got, c.want)
		}
	}
}

func TestNamesAlreadyFoundStay(t *testing.T) {
	d := doc("the/DET/DT Syrian/ADJ/JJ Army/PROPN/NNP on/ADP/IN Friday/PROPN/NNP")
	d.Names = []text.Name{{First: 1, End: 3, Kind: text.ORG}}
	Find(d)
	want := []text.Name{{First: 1, End: 3, Kind: text.ORG}, {First: 4, End: 5, Kind: text.DATE}}
	if diff := cmp.Diff(want, d.Names); diff != "" {
		t.Error(diff)
	}
}

func TestAuxiliary(t *testing.T) {
	for words, want := range map[string]string{
		"he/PRON/PRP 's/AUX/VBZ/2/aux/be gone/VERB/VBN":        "have",
		"he/PRON/PRP 's/AUX/VBZ/2/aux/be going/VERB/VBG":       "be",
		"he/PRON/PRP 's/AUX/VBZ/2/aux:pass/be beaten/VERB/VBN": "be",
		"he/PRON/PRP ’d/AUX/MD/2/aux/have go/VERB/VB":          "would",
		"he/PRON/PRP 'd/AUX/VBD/2/aux/would gone/VERB/VBN":     "have",
	} {
		d := doc(words)
		if got := Auxiliary(d, 1, d.Tokens[1].Lemma); got != want {
			t.Errorf("%s: %s, want %s", words, got, want)
		}
	}
}
