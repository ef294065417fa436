package lexicon

import "testing"

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
