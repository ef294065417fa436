package nlp

import (
	"testing"

	"dateline/internal/text"
)

func TestNamesakes(t *testing.T) {
	doc := &text.Doc{Tokens: []text.Token{
		{Form: "Anna", Head: 2, Deprel: "nsubj"}, {Form: "Kent", Head: 0, Deprel: "flat"}, {Form: "left", Head: text.Root, Deprel: "root"},
		{Form: "Kent", Head: 4, Deprel: "nsubj"}, {Form: "lives", Head: text.Root, Deprel: "root"},
		{Form: "in", Lemma: "in", Head: 6, Deprel: "case"}, {Form: "Kent", Head: 4, Deprel: "obl"},
	}}
	doc.Names = []text.Name{{First: 0, End: 2, Kind: text.PER}, {First: 3, End: 4, Kind: text.LOC}, {First: 6, End: 7, Kind: text.LOC}}
	doc.Index()
	namesakes(doc)
	if doc.Names[1].Kind != text.PER {
		t.Error("the surname alone is not the person")
	}
	if doc.Names[2].Kind != text.LOC {
		t.Error("the county became a person")
	}
}
