package places

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/text"
)

// tagged makes a document of words written "form/UPOS", without UPOS where it is PUNCT; names stand in
// brackets that begin with their kind: "[PER Jack/PROPN London/PROPN]". The trees are flat: nothing here reads them.
func tagged(s string) *text.Doc {
	doc := &text.Doc{}
	sent, first, kind := 0, 0, text.NameKind("")
	for _, w := range strings.Fields(s) {
		if k, ok := strings.CutPrefix(w, "["); ok {
			kind, first = text.NameKind(k), len(doc.Tokens)
			continue
		}
		w, closed := strings.CutSuffix(w, "]")
		form, tag, ok := strings.Cut(w, "/")
		if !ok {
			tag = "PUNCT"
		}
		if len(doc.Tokens) > 0 && ok && form != "'s" {
			doc.Text += " "
		}
		start := len(doc.Text)
		doc.Text += form
		doc.Tokens = append(doc.Tokens, text.Token{Start: start, End: len(doc.Text), Form: form, UPOS: text.UPOS(tag), Head: text.Root})
		if closed {
			doc.Names = append(doc.Names, text.Name{First: first, End: len(doc.Tokens), Kind: kind})
		}
		if form == "." {
			doc.Sentences = append(doc.Sentences, text.Sentence{First: sent, End: len(doc.Tokens)})
			sent = len(doc.Tokens)
		}
	}
	doc.Index()
	return doc
}

// TestTrees tells what places makes of given grammar, so that faults of the grammar's model do not hide its own.
func TestTrees(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct {
		name, doc string
		want      []string
	}{
		{"a surname that is a city", "[PER Jack/PROPN London/PROPN] wrote/VERB it/PRON . Critics/NOUN admired/VERB London/PROPN .", nil},
		{"a city in spite of the surname", "[PER Jack/PROPN London/PROPN] left/VERB . He/PRON lived/VERB in/ADP [LOC London/PROPN] .", []string{"London → London/GBR/settlement"}},
		{"a country taken for a person", "Troops/NOUN left/VERB [PER Chad/PROPN] .", []string{"Chad → Chad/TCD/country"}},
		{"a town within a club", "[ORG Manchester/PROPN United/PROPN] won/VERB .", nil},
		{"a town and its own court", "[ORG Karachi/PROPN High/PROPN Court/PROPN] ruled/VERB .", []string{"Karachi → Karachi/PAK/settlement"}},
		{"a people", "[NORP Somali/ADJ] troops/NOUN fled/VERB .", nil},
		{"a street", "He/PRON lives/VERB on/ADP Dublin/PROPN Road/PROPN .", nil},
		{"a legislator's seat", "Rep./PROPN Roe/PROPN ( [PER R/PROPN - Ocilla/PROPN] ) voted/VERB .", []string{"Ocilla → ?"}},
		{"a village that no list has", "Rebels/NOUN burned/VERB the/DET village/NOUN of/ADP Qerqusha/PROPN .", []string{"Qerqusha → ?"}},
		{"a hospital that no list has", "She/PRON died/VERB at/ADP [LOC Queen/PROPN Zubayda/PROPN Hospital/PROPN] .", []string{"Queen Zubayda Hospital → ?"}},
		{"counties of one state", "Rain/NOUN hit/VERB Camden/PROPN and/CCONJ Charlton/PROPN counties/NOUN in/ADP Georgia/PROPN .",
			[]string{"Camden → Camden County/USA/district", "Charlton → Charlton County/USA/district", "Georgia → Georgia/USA/admin1"}},
		{"an island with an article", "The/DET fleet/NOUN crossed/VERB the/DET Pacific/PROPN .", []string{"Pacific → Pacific Ocean//area"}},
		{"a name with an apostrophe of its own", "He/PRON flew/VERB to/ADP St./PROPN John/PROPN 's in/ADP Canada/PROPN .",
			[]string{"St. John's → St. John's/CAN/settlement", "Canada → Canada/CAN/country"}},
		{"a hotel somewhere", "Gunmen/NOUN stormed/VERB a/DET hotel/NOUN . People/NOUN hid/VERB in/ADP the/DET hotel/NOUN .", []string{"the hotel → ?"}},
		{"two towns that could be meant", "He/PRON saw/VERB [LOC Homs/PROPN] and/CCONJ [LOC Hama/PROPN] . He/PRON died/VERB in/ADP the/DET city/NOUN .",
			[]string{"Homs → Homs/SYR/settlement", "Hama → Hama/SYR/settlement", "the city → ?"}},
	} {
		var got []string
		for _, p := range g.Find(tagged(c.doc)) {
			got = append(got, Notation(p))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}
