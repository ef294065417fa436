package nouns

import "testing"

func TestClassOf(t *testing.T) {
	for n, want := range map[string]Class{
		"minister": Person, "gunman": Person, "economist": Person, "ministry": Group, "militia": Group, "province": Place, "airport": Place,
		"ceasefire": Object, "list": Object, "career": Object, "mosque": Place, "police": Group,
	} {
		if got := ClassOf(n); got != want {
			t.Errorf("ClassOf(%q) = %d, want %d", n, got, want)
		}
	}
}

func TestFirstNames(t *testing.T) {
	for n, want := range map[string]Gender{
		"john": Male, "sergey": Male, "bashar": Male, "narendra": Male, "emmanuel": Male, "yoweri": Male,
		"angela": Female, "fatima": Female, "yulia": Female, "ursula": Female, "zainab": Female,
		"jan": UnknownGender, "xyz": UnknownGender,
	} {
		if got := FirstNames[n]; got != want {
			t.Errorf("FirstNames[%q] = %d, want %d", n, got, want)
		}
	}
	if n := len(FirstNames); n < 1500 {
		t.Errorf("%d first names are known, want more", n)
	}
}

// TestAliasesEndAtOneForm holds that a name's canonical form is its own, so that two names meet in one step.
func TestAliasesEndAtOneForm(t *testing.T) {
	for short, long := range Aliases {
		if further, ok := Aliases[long]; ok && further != long {
			t.Errorf("%q is %q, which is %q", short, long, further)
		}
	}
	if Aliases["us"] != Aliases["america"] || Aliases["un"] != "united nations" {
		t.Error("the names of the United States or the United Nations fell apart")
	}
}

// TestTablesDoNotContradict holds that a word is the noun of one sort only.
func TestTablesDoNotContradict(t *testing.T) {
	for n := range Groups {
		if Places[n] && !both[n] {
			t.Errorf("%q is a body and a place", n)
		}
		if personNouns[n] && !both[n] {
			t.Errorf("%q is a body and a person", n)
		}
	}
	for n := range Places {
		if personNouns[n] {
			t.Errorf("%q is a place and a person", n)
		}
	}
}

// both are words of two sorts, read as the first that ClassOf asks for.
var both = set("guard chair market exchange")
