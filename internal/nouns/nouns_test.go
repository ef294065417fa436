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

// TestArmedGroupsAreNobodyElse holds that no name of an armed group is also a country's, an outlet's or a common noun,
// and that each can be met: names are looked up in their canonical form.
func TestArmedGroupsAreNobodyElse(t *testing.T) {
	for n := range Armed {
		if Countries[n] || Outlets[n] || Groups[n] || personNouns[n] || FirstNames[n] != UnknownGender {
			t.Errorf("%q names something else too", n)
		}
		if long, ok := Aliases[n]; ok && !Armed[long] {
			t.Errorf("%q is looked up as %q, which is not listed", n, long)
		}
	}
	for _, n := range []string{"army", "police", "rsf", "red cross", "united nations", "wagner"} {
		if Armed[n] {
			t.Errorf("%q is taken for an armed group", n)
		}
	}
	for _, w := range []string{"liberal", "front", "union", "army", "resident"} {
		if ArmedWords[w] {
			t.Errorf("a name with %q in it is taken for an armed group's", w)
		}
	}
}

// TestWordsOfOneSort holds for the tables that exclude each other: a fighter is a person, an organ of a state a body.
func TestWordsOfOneSort(t *testing.T) {
	for w := range Fighters {
		if w != "gunmen" && ClassOf(w) != Person {
			t.Errorf("the fighter %q is no person", w)
		}
	}
	for w := range Authorities {
		if Places[w] || personNouns[w] {
			t.Errorf("the authority %q is a place or a person", w)
		}
	}
	for w := range Times {
		if Groups[w] || Places[w] {
			t.Errorf("the time %q is a body or a place", w)
		}
	}
}
