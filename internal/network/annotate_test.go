package network

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/tensor"
	"dateline/internal/text"
)

// join puts documents of one sentence together.
func join(docs ...*text.Doc) *text.Doc {
	all := &text.Doc{}
	for _, d := range docs {
		at, from := len(all.Tokens), len(all.Text)
		for _, t := range d.Tokens {
			all.Tokens = append(all.Tokens, text.Token{Form: t.Form, Start: from + t.Start, End: from + t.End})
		}
		all.Text += d.Text
		all.Sentences = append(all.Sentences, text.Sentence{First: at, End: len(all.Tokens)})
	}
	return all
}

func wordList(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.SampledFrom([]string{"Rebels", "talks", "Geneva", "the", "port", "shelled", ",", "Anna", "naïve", "\xff", "…", "x-y", "2016", ""}), 1, 30).Draw(t, "words")
}

func TestASentenceIsReadByItself(t *testing.T) {
	m := small(t)
	rapid.Check(t, func(t *rapid.T) {
		var docs []*text.Doc
		for range rapid.IntRange(1, 40).Draw(t, "sentences") {
			docs = append(docs, bare(wordList(t)...))
		}
		all := join(docs...)
		m.Annotate(all)
		for n, d := range docs {
			m.Annotate(d)
			first := all.Sentences[n].First
			for i, want := range d.Tokens {
				got := all.Tokens[first+i]
				head := got.Head
				if head != text.Root {
					head -= first
				}
				if got.UPOS != want.UPOS || head != want.Head || got.Deprel != want.Deprel || got.Lemma != want.Lemma {
					t.Fatalf("sentence %d token %d: %+v among others, %+v alone", n, i, got, want)
				}
			}
		}
	})
}

func TestEverySentenceIsOneTree(t *testing.T) {
	m := small(t)
	rapid.Check(t, func(t *rapid.T) {
		words := wordList(t)
		for range rapid.SampledFrom([]int{0, 0, 8, 40}).Draw(t, "times") {
			words = append(words, wordList(t)...)
		}
		doc := bare(words...)
		m.Annotate(doc)
		roots := 0
		for i, x := range doc.Tokens {
			if x.Head == text.Root {
				roots++
			}
			if (x.Head == text.Root) != (x.Deprel == "root") {
				t.Fatalf("token %d: %+v", i, x)
			}
			steps := 0
			for j := i; j != text.Root; j = doc.Tokens[j].Head {
				if steps++; steps > len(doc.Tokens) {
					t.Fatalf("token %d hangs from itself", i)
				}
			}
		}
		if roots != 1 {
			t.Fatalf("%d roots in %q", roots, words)
		}
		for i, n := range doc.Names {
			if n.First >= n.End || n.End > len(doc.Tokens) || i > 0 && doc.Names[i-1].End > n.First {
				t.Fatalf("names %v", doc.Names)
			}
		}
	})
}

func TestLongSentencesAreCutAtMarks(t *testing.T) {
	doc := bare(strings.Fields(strings.Repeat("Rebels shelled the port of Odesa , ", 800))...)
	pieces := cut(nil, doc)
	for i, p := range pieces {
		if p.end-p.first > longestSentence || p.end-p.first < longestSentence/2 && i+1 < len(pieces) {
			t.Errorf("piece %d is %+v", i, p)
		}
		if i+1 < len(pieces) && doc.Tokens[p.end-1].Form != "," {
			t.Errorf("piece %d ends at %q", i, doc.Tokens[p.end-1].Form)
		}
	}
	small(t).Annotate(doc)
	for i, x := range doc.Tokens {
		if x.Head == text.Root && i >= longestSentence {
			t.Errorf("a second root at token %d", i)
		}
	}
}

func TestEmptyDocumentStaysEmpty(t *testing.T) {
	doc := &text.Doc{}
	small(t).Annotate(doc)
	if len(doc.Tokens)+len(doc.Names) != 0 {
		t.Errorf("found %+v in nothing", doc)
	}
}

func TestKernelsReadAlikeAndTogether(t *testing.T) {
	m := small(t)
	words := strings.Fields("Talks failed in Geneva . Anna Lind denied that rebels shelled the port .")
	want := bare(words...)
	m.Annotate(want)
	var wg sync.WaitGroup
	for _, k := range tensor.Available() {
		for range 4 {
			wg.Go(func() {
				doc := bare(words...)
				m.On(k).Annotate(doc)
				if diff := cmp.Diff(want.Tokens, doc.Tokens); diff != "" {
					t.Errorf("%s reads otherwise: %s", k.Name(), diff)
				}
			})
		}
	}
	wg.Wait()
}

func TestSpellingIsTypewritten(t *testing.T) {
	for form, want := range map[string]string{
		"“": `"`, "``": `"`, "’s": "'s", "Müller": "müller", "1999": "0000", "—": "--", "O’Brien": "o'brien",
		strings.Repeat("ab", 100): strings.Repeat("ab", 30),
	} {
		if got := string(spell(nil, form)); got != want {
			t.Errorf("spell(%q) = %q, want %q", form, got, want)
		}
	}
}
