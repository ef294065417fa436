package lemma

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// ranks are words in the order of their frequency.
func ranks(words ...string) func(string) int {
	return func(w string) int {
		for i, x := range words {
			if x == w {
				return i
			}
		}
		return -1
	}
}

func taught() *Table {
	return Learn([]Example{
		{"was", "AUX", "VBD", "be"}, {"has", "AUX", "VBZ", "have"}, {"has", "VERB", "VBZ", "have"},
		{"walked", "VERB", "VBD", "walk"}, {"talked", "VERB", "VBD", "talk"}, {"asked", "VERB", "VBD", "ask"},
		{"cities", "NOUN", "NNS", "city"}, {"parties", "NOUN", "NNS", "party"}, {"dogs", "NOUN", "NNS", "dog"}, {"men", "NOUN", "NNS", "man"},
		{"better", "ADJ", "JJR", "good"}, {"The", "DET", "DT", "the"}, {"Oslo", "PROPN", "NNP", "Oslo"}, {"Iraqi", "ADJ", "JJ", "Iraqi"},
		{"ca", "AUX", "MD", "can"}, {"n't", "PART", "RB", "not"}, {"not", "PART", "RB", "not"}, {"states", "PROPN", "NNPS", "State"}, {"States", "PROPN", "NNPS", "State"},
	}, ranks("time", "bomb", "stop", "die", "dye", "agree", "use", "us", "bomb", "knife", "series", "tim", "strange"))
}

func TestLemma(t *testing.T) {
	table := taught()
	for _, c := range []struct{ form, upos, xpos, want string }{
		{"was", "AUX", "VBD", "be"}, {"Was", "AUX", "VBD", "be"}, {"HAS", "VERB", "VBZ", "have"},
		{"timed", "VERB", "VBD", "time"}, {"bombed", "VERB", "VBN", "bomb"}, {"stopped", "VERB", "VBD", "stop"}, {"died", "VERB", "VBD", "die"},
		{"agreed", "VERB", "VBD", "agree"}, {"using", "VERB", "VBG", "use"}, {"stranger", "ADJ", "JJR", "strange"},
		{"withdrew", "VERB", "VBD", "withdraw"}, {"overthrown", "VERB", "VBN", "overthrow"}, {"fled", "VERB", "VBD", "flee"}, {"slain", "VERB", "VBN", "slay"},
		{"knives", "NOUN", "NNS", "knife"}, {"series", "NOUN", "NNS", "series"}, {"gunmen", "NOUN", "NNS", "gunman"}, {"grandchildren", "NOUN", "NNS", "grandchild"},
		{"quarked", "VERB", "VBD", "quark"}, {"better", "ADJ", "JJR", "good"}, {"n’t", "PART", "RB", "not"}, {"Oslo", "PROPN", "NNP", "Oslo"},
		{"WASHINGTON", "PROPN", "NNP", "Washington"}, {"NATO", "PROPN", "NNP", "NATO"}, {"", "X", "", ""},
	} {
		if got := table.Lemma(c.form, c.upos, c.xpos); got != c.want {
			t.Errorf("lemma of %s/%s is %q, want %q", c.form, c.xpos, got, c.want)
		}
	}
}

func TestTableSurvivesItsText(t *testing.T) {
	table := taught()
	b, err := table.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var back Table
	if err := back.UnmarshalText(b); err != nil {
		t.Fatal(err)
	}
	if !cmp.Equal(table.edits, back.edits, cmp.AllowUnexported(key{}, edit{})) {
		t.Error("read back, the table differs")
	}
	for _, bad := range []string{"x\n", "a\tb\tc\td\n", "a\tb\t-1\td\n"} {
		if err := back.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("read %q", bad)
		}
	}
}

func TestEditsMakeTheLemma(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, lemma := rapid.String().Draw(t, "word"), rapid.String().Draw(t, "lemma")
		if got := editOf(w, lemma).apply(w); got != lemma && lemma != "" {
			t.Fatalf("the edit from %q to %q gives %q", w, lemma, got)
		}
	})
}

func TestAnyWordHasALemma(t *testing.T) {
	table := taught()
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.String().Draw(t, "word")
		table.Lemma(w, rapid.SampledFrom([]string{"VERB", "NOUN", "PROPN", "AUX", "X"}).Draw(t, "upos"), rapid.SampledFrom([]string{"VBD", "VBG", "VBN", "VBZ", "NNS", "JJS", "NNP", "?"}).Draw(t, "xpos"))
	})
}
