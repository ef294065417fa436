package nlp

import (
	"testing"

	"dateline/internal/text"
)

func open(tb testing.TB) *Annotator {
	tb.Helper()
	a, err := New()
	if err != nil {
		tb.Fatal(err)
	}
	return a
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
	if n := doc.NameAt(5); len(doc.Names) == 0 || n == nil && doc.Names[0].Kind != text.LOC {
		t.Errorf("Norway is no place: %+v", doc.Names)
	}
}
