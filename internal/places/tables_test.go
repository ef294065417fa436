package places

import (
	"strings"
	"testing"
)

// TestTablesNameTheFault: a row that cannot be read is refused with a reason a person can act on.
func TestTablesNameTheFault(t *testing.T) {
	tab, err := readTables()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		read func([]string) error
		row  string
		want string
	}{
		{tab.country, "SYR\tSY", "has 2 fields, want 10"},
		{tab.country, "SYR\tSY\t163843\tnorth\t38\t1\tSyria\t\t\t", "read latitude"},
		{tab.area, "Black Sea\t\tpond\t\t43\t35", `kind "pond" is unknown`},
		{tab.area, "Black Sea\t\tsea\t\t43\teast", "read longitude"},
		{tab.area, "Black Sea", "has 1 fields, want 6"},
		{tab.state, "Ala.", "has 1 fields, want 3"},
		{tab.tell, "sheriff", "has 1 fields, want 2"},
		{tab.word, "sometimes\treading", `wants "common" or "never"`},
	} {
		err := c.read(strings.Split(c.row, "\t"))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error is %v, want %q", c.row, err, c.want)
		}
	}
}

func TestRowsNameFileAndLine(t *testing.T) {
	err := rows("areas.tsv", func([]string) error { return errStop })
	if err == nil || !strings.HasPrefix(err.Error(), "areas.tsv:2: ") {
		t.Errorf("error is %v", err)
	}
	if err := rows("nothing.tsv", nil); err == nil {
		t.Error("read a table that is not there")
	}
}

type stop struct{}

func (stop) Error() string { return "stop" }

var errStop = stop{}

// TestNamesakes: which place a bare name means before anything is known of the article.
func TestNamesakes(t *testing.T) {
	g := gazetteer(t)
	for name, want := range map[string]string{
		"Georgia":    "Georgia GEO country",
		"Mexico":     "Mexico MEX country",
		"Lebanon":    "Lebanon LBN country",
		"Washington": "Washington USA settlement",
		"New York":   "New York USA settlement",
		"Aleppo":     "Aleppo SYR settlement",
		"Geneva":     "Geneva CHE settlement",
		"Tripoli":    "Tripoli LBY settlement",
		"Gaza":       "Gaza Strip PSE area",
		"Hama":       "Hama SYR settlement",
	} {
		var best spot
		for _, s := range g.spots(g.file.Lookup(name), g.own.byKey[fold(name)]) {
			if s.prior > best.prior {
				best = s
			}
		}
		if got := best.name + " " + string(best.country) + " " + string(best.precision); got != want {
			t.Errorf("%s means %s, want %s", name, got, want)
		}
	}
}

func TestRespelt(t *testing.T) {
	g := gazetteer(t)
	for name, want := range map[string]string{
		"Hasekeh":        "Al-Hasakah",
		"Darraya":        "Daraya",
		"Deir az-Zor":    "Deir ez-Zor",
		"Maidugury":      "Maiduguri",
		"Sandwichington": "",
	} {
		got := ""
		if s := g.respelt(fold(name)); len(s) > 0 {
			got = s[0].name
			if !s[0].guess {
				t.Errorf("%s: is not marked as a guess", name)
			}
		}
		if got != want {
			t.Errorf("%s is taken for %q, want %q", name, got, want)
		}
	}
}
