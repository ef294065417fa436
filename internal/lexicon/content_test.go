package lexicon_test

import (
	"testing"

	"dateline/internal/lexicon"
	"dateline/internal/plover"
)

func TestFamiliesStayInsideTheOntology(t *testing.T) {
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, f := range lx.Families {
		if names[f.Name] || f.Says == "" {
			t.Errorf("%s:%d: family %s stands twice or says nothing", f.File, f.Line, f.Name)
		}
		names[f.Name] = true
		typ, ok := plover.Lookup(f.Type)
		if !ok || f.Mode != "" && !typ.HasMode(f.Mode) {
			t.Errorf("%s:%d: %s %s is not of the ontology", f.File, f.Line, f.Type, f.Mode)
		}
		for _, c := range f.Contexts {
			if !plover.IsContext(c) {
				t.Errorf("%s:%d: %s is no context", f.File, f.Line, c)
			}
		}
		if c, ok := plover.FromCAMEO(f.CAMEO); f.CAMEO != "" && (!ok || c.Type != f.Type) {
			t.Errorf("%s:%d: CAMEO %s is %s there", f.File, f.Line, f.CAMEO, c.Type)
		}
	}
}

func TestFamiliesShowWhatTheyMeanAndWhatNot(t *testing.T) {
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]bool{}
	for _, f := range lx.Families {
		types[string(f.Type)] = true
		good, bad := 0, 0
		for _, ex := range f.Examples {
			if ex.Positive {
				good++
			} else {
				bad++
			}
		}
		if good < 2 || bad < 2 {
			t.Errorf("%s:%d: family %s has %d examples and %d near misses", f.File, f.Line, f.Name, good, bad)
		}
	}
	if len(types) != len(plover.Types()) {
		t.Errorf("%d of %d types have families", len(types), len(plover.Types()))
	}
	if lx.Size() < 7000 {
		t.Errorf("the lexicon has shrunk to %d predicates", lx.Size())
	}
}

func TestEveryTypeHasPlainWords(t *testing.T) {
	lx, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	for word, typ := range map[string]string{
		"agree": "AGREE", "negotiate": "CONSULT", "praise": "SUPPORT", "pardon": "CONCEDE", "cooperate": "COOPERATE", "donate": "AID",
		"resign": "RETREAT", "urge": "REQUEST", "condemn": "ACCUSE", "veto": "REJECT", "threaten": "THREATEN", "protest": "PROTEST",
		"sanction": "SANCTION", "deploy": "MOBILIZE", "arrest": "COERCE", "bomb": "ASSAULT",
	} {
		found := false
		for _, e := range lx.Of(lexicon.Verb, word) {
			found = found || string(e.Family.Type) == typ && len(e.Words) == 0
		}
		if !found {
			t.Errorf("%s is no %s", word, typ)
		}
	}
}
