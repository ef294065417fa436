package plover_test

import (
	"slices"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/plover"
)

func TestTypesAreSixteenInFourQuads(t *testing.T) {
	quads := map[dateline.Quad]int{}
	for _, x := range plover.Types() {
		quads[x.Quad]++
		if cooperative := x.Quad <= plover.MaterialCooperation; cooperative != (x.Score > 0) {
			t.Errorf("%s: quad %d and score %v disagree", x.Name, x.Quad, x.Score)
		}
		got, ok := plover.Lookup(x.Name)
		if !ok || got.Says != x.Says {
			t.Errorf("%s is not looked up", x.Name)
		}
	}
	if len(plover.Types()) != 16 || quads[1] != 4 || quads[2] != 3 || quads[3] != 4 || quads[4] != 5 {
		t.Errorf("types by quad: %v", quads)
	}
	if _, ok := plover.Lookup("FIGHT"); ok {
		t.Error("a category of CAMEO passes for a type")
	}
}

func TestModesBelongToTheirTypes(t *testing.T) {
	assault, _ := plover.Lookup(plover.Assault)
	if !assault.HasMode("aerial") || assault.HasMode("arrest") || assault.HasMode("") {
		t.Error("modes of ASSAULT")
	}
	for _, x := range plover.Types() {
		sorted := slices.Clone(x.Modes)
		slices.Sort(sorted)
		if len(slices.Compact(sorted)) != len(x.Modes) {
			t.Errorf("%s has a mode twice", x.Name)
		}
	}
}

func TestCrosswalkStaysInsideTheOntology(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range plover.Crosswalk() {
		typ, ok := plover.Lookup(c.Type)
		if !ok || c.Mode != "" && !typ.HasMode(c.Mode) {
			t.Errorf("%s: %s %s is not of the ontology", c.Code, c.Type, c.Mode)
		}
		for _, x := range c.Contexts {
			if !plover.IsContext(x) {
				t.Errorf("%s: %s is no context", c.Code, x)
			}
		}
		if seen[c.Code] || c.Says == "" {
			t.Errorf("%s stands twice or says nothing", c.Code)
		}
		seen[c.Code] = true
	}
	for _, c := range plover.Crosswalk() {
		if len(c.Code) == 4 && !seen[c.Code[:3]] {
			t.Errorf("%s has no parent", c.Code)
		}
	}
}

func TestFromCAMEO(t *testing.T) {
	for _, c := range []struct {
		code string
		typ  dateline.EventType
		mode dateline.Mode
	}{
		{"195", plover.Assault, "aerial"},
		{"1951", plover.Assault, "aerial"},
		{"19", plover.Assault, ""},
		{"0871", plover.Retreat, "ceasefire"},
		{"08719", plover.Retreat, "ceasefire"},
		{"163", plover.Sanction, "discontinue"},
		{"112", plover.Accuse, "allege"},
		{"173", plover.Coerce, "arrest"},
	} {
		if got, ok := plover.FromCAMEO(c.code); !ok || got.Type != c.typ || got.Mode != c.mode {
			t.Errorf("%s gives %s %s, want %s %s", c.code, got.Type, got.Mode, c.typ, c.mode)
		}
	}
	for _, code := range []string{"", "0", "01", "010", "0256", "21", "x"} {
		if got, ok := plover.FromCAMEO(code); ok {
			t.Errorf("%q gives %s", code, got.Type)
		}
	}
}

func TestToCAMEO(t *testing.T) {
	for _, c := range []struct {
		typ   dateline.EventType
		mode  dateline.Mode
		about []dateline.Context
		want  string
	}{
		{plover.Consult, "phone", nil, "041"},
		{plover.Consult, "multilateral", nil, "040"},
		{plover.Aid, "", []dateline.Context{"military"}, "072"},
		{plover.Aid, "", nil, "070"},
		{plover.Protest, "demo", []dateline.Context{"rights_freedoms"}, "1413"},
		{plover.Protest, "demo", nil, "141"},
		{plover.Assault, "aerial", []dateline.Context{"military"}, "195"},
		{plover.Retreat, "resign", nil, ""},
		{plover.Assault, "massacre", nil, "202"},
		{"", "", nil, ""},
	} {
		if got := plover.ToCAMEO(c.typ, c.mode, c.about); got != c.want {
			t.Errorf("%s %s %v gives %q, want %q", c.typ, c.mode, c.about, got, c.want)
		}
	}
}

func TestEveryTypeHasACode(t *testing.T) {
	for _, x := range plover.Types() {
		coded := 0
		for _, m := range append([]dateline.Mode{""}, x.Modes...) {
			code := plover.ToCAMEO(x.Name, m, nil)
			if code == "" {
				continue
			}
			coded++
			if back, ok := plover.FromCAMEO(code); !ok || back.Type != x.Name {
				t.Errorf("%s %s gives %q, which gives %s", x.Name, m, code, back.Type)
			}
		}
		if coded == 0 {
			t.Errorf("%s has no code", x.Name)
		}
	}
}

func TestSectorsAndContextsAreTold(t *testing.T) {
	if !plover.IsSector("GOV") || plover.IsSector("") || plover.IsSector("USA") {
		t.Error("sectors")
	}
	if !plover.IsContext("human_rights") || plover.IsContext("") || plover.IsContext("human rights") {
		t.Error("contexts")
	}
	for _, s := range plover.Sectors() {
		if len(s.Code) != 3 || s.Says == "" {
			t.Errorf("sector %q", s.Code)
		}
	}
	for _, c := range plover.Contexts() {
		if c.Says == "" {
			t.Errorf("context %q says nothing", c.Name)
		}
	}
}
