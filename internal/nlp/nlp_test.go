package nlp

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/tensor"
	"dateline/internal/text"
)

var (
	once   sync.Once
	shared *Annotator
	failed error
)

func open(tb testing.TB) *Annotator {
	tb.Helper()
	once.Do(func() { shared, failed = New() })
	if failed != nil {
		tb.Fatal(failed)
	}
	return shared
}

func TestAnnotateReadsASentence(t *testing.T) {
	doc := open(t).Annotate("The Foreign Minister of Norway said on Friday that rebels had shelled a hospital.")
	said := doc.TokenAt(30)
	if got := doc.Tokens[said]; got.Lemma != "say" || got.UPOS != text.VERB || got.Head != text.Root {
		t.Errorf("said is read as %+v", got)
	}
	shelled := doc.Child(said, "ccomp")
	if shelled < 0 || doc.Child(shelled, "nsubj") < 0 || doc.Tokens[doc.Child(shelled, "nsubj")].Form != "rebels" {
		t.Errorf("no clause whose subject is rebels: %+v", doc.Tokens)
	}
	var kinds []text.NameKind
	for _, n := range doc.Names {
		kinds = append(kinds, n.Kind)
	}
	if want := []text.NameKind{text.LOC, text.DATE}; !cmp.Equal(kinds, want) {
		t.Errorf("names are of kinds %v, want %v", kinds, want)
	}
}

func TestLemmas(t *testing.T) {
	doc := open(t).Annotate("The rebels bombed bridges, fled and said they hadn't been told. She's already spoken; he's leaving the cities.")
	var got []string
	for _, x := range doc.Tokens {
		if x.UPOS != text.PUNCT {
			got = append(got, x.Lemma)
		}
	}
	want := "the rebel bomb bridge flee and say they have not be tell she have already speak he be leave the city"
	if strings.Join(got, " ") != want {
		t.Errorf("lemmas %q, want %q", strings.Join(got, " "), want)
	}
}

func TestEverySpanRepeatsItsText(t *testing.T) {
	a := open(t)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		doc := a.Annotate(s)
		for i, x := range doc.Tokens {
			if s[x.Start:x.End] != x.Form || x.UPOS == "" || x.Lemma == "" || x.Deprel == "" {
				t.Fatalf("token %d of %q: %+v", i, s, x)
			}
		}
		again := a.Annotate(s)
		if !cmp.Equal(doc.Tokens, again.Tokens) || !cmp.Equal(doc.Names, again.Names) {
			t.Fatalf("%q is read in two ways", s)
		}
	})
}

func TestManyReadAtOnceAsOneReadsAlone(t *testing.T) {
	a := open(t)
	want := a.Annotate(story)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := a.Annotate(story); !cmp.Equal(want.Tokens, got.Tokens) || !cmp.Equal(want.Names, got.Names) {
				t.Error("read beside others, the story reads otherwise")
			}
		})
	}
	wg.Wait()
}

func TestKernelsReadAlike(t *testing.T) {
	a := open(t)
	want := a.Annotate(story)
	for _, k := range tensor.Available() {
		got := a.On(k).Annotate(story)
		if diff := cmp.Diff(want.Tokens, got.Tokens); diff != "" {
			t.Errorf("%s: %s", k.Name(), diff)
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	f.Add("Rebels shelled the port of Odesa.")
	f.Add(strings.Repeat("and so, ", 400))
	f.Add("\xff\x00 “…")
	a := open(f)
	f.Fuzz(func(t *testing.T, s string) {
		doc := a.Annotate(s)
		for _, x := range doc.Tokens {
			if utf8.ValidString(s) && s[x.Start:x.End] != x.Form {
				t.Fatalf("token %+v does not repeat its text", x)
			}
		}
	})
}
