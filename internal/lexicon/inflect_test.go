package lexicon

import (
	"slices"
	"testing"
)

func TestLemma(t *testing.T) {
	lx, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		lemma, form string
		pos         POS
		want        string
	}{
		{"bom", "bombed", Verb, "bomb"},
		{"boycot", "boycotted", Verb, "boycott"},
		{"shet", "shot", Verb, "shoot"},
		{"fin", "fined", Verb, "fine"},
		{"retreate", "retreated", Verb, "retreat"},
		{"froze", "froze", Verb, "freeze"},
		{"defyed", "defied", Verb, "defy"},
		{"kidnap", "kidnapping", Verb, "kidnap"},
		{"untye", "untying", Verb, "untye"}, // unknown either way: as it was
		{"wound", "wound", Verb, "wound"},   // known as it stands, though it is also a form of another
		{"ceasefires", "ceasefires", Noun, "ceasefire"},
		{"casualtie", "casualties", Noun, "casualtie"},
		{"", "", Noun, ""},
	} {
		if got := lx.Lemma(c.lemma, c.form, c.pos); got != c.want {
			t.Errorf("%s (%s, %s) gives %q, want %q", c.form, c.lemma, c.pos, got, c.want)
		}
	}
}

func TestEveryVerbIsItsOwnLemma(t *testing.T) {
	lx, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(lx.Of(Verb, "withdraw")) == 0 || len(lx.Of(Verb, "")) > 0 {
		t.Error("entries headed by a class are not filed under its words")
	}
	for k := range lx.byHead {
		if got := lx.Lemma(k.lemma, k.lemma, k.pos); got != k.lemma {
			t.Errorf("%s %s becomes %s", k.pos, k.lemma, got)
		}
		if k.pos == Verb && len(verbForms(k.lemma)) < 2 {
			t.Errorf("%s has no forms", k.lemma)
		}
	}
}

func TestHeadsOfNounsAndHyphens(t *testing.T) {
	lx, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	heads := map[string]string{ // an entry's words, and the word it is filed under
		"threat of force": "threat", "attempt on life": "attempt", "sit in": "sit", "cease fire": "fire", "air raid": "raid",
	}
	for words, head := range heads {
		found := false
		for _, e := range lx.Of(Noun, head) {
			w, rest := split(Noun, words)
			found = found || e.Head == w && slices.Equal(e.Words, rest)
		}
		if !found {
			t.Errorf("%q is not filed under %q", words, head)
		}
	}
}
