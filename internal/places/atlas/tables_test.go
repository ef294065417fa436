package atlas

import (
	"strings"
	"sync"
	"testing"

	"dateline/internal/dateline"
)

var opened = sync.OnceValues(Open)

func world(tb testing.TB) *Atlas {
	tb.Helper()
	a, err := opened()
	if err != nil {
		tb.Fatal(err)
	}
	return a
}

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
	a := world(t)
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
		var best Spot
		for _, s := range a.Lookup(name) {
			if s.Prior > best.Prior {
				best = s
			}
		}
		if got := best.Name + " " + string(best.Country) + " " + string(best.Precision); got != want {
			t.Errorf("%s means %s, want %s", name, got, want)
		}
	}
}

func TestRespelt(t *testing.T) {
	a := world(t)
	for name, want := range map[string]string{
		"Hasekeh":        "Al-Hasakah",
		"Darraya":        "Daraya",
		"Deir az-Zor":    "Deir ez-Zor",
		"Maidugury":      "Maiduguri",
		"Sandwichington": "",
	} {
		got := ""
		if s := a.Respelt(Fold(name)); len(s) > 0 {
			got = s[0].Name
			if !s[0].Guess {
				t.Errorf("%s: is not marked as a guess", name)
			}
		}
		if got != want {
			t.Errorf("%s is taken for %q, want %q", name, got, want)
		}
	}
}

func TestTablesAreSound(t *testing.T) {
	a := world(t)
	for _, c := range a.own.countries {
		if c.capital != "" && a.Capital(c.code) == nil && c.spot.Population > 200_000 {
			t.Errorf("%s: capital %s is unknown", c.code, c.capital)
		}
	}
	for _, s := range a.own.spots {
		if s.Lat < -90 || s.Lat > 90 || s.Lon < -180 || s.Lon > 180 || s.Country != "" && a.own.byCode[s.Country] == nil {
			t.Errorf("%+v", s)
		}
	}
}

func TestState(t *testing.T) {
	a := world(t)
	for abbr, want := range map[string]string{"La.": "Louisiana", "N.Y.": "New York", "NY": "New York", "Ont.": "Ontario", "Qld": "Queensland"} {
		if s, _, ok := a.State(abbr); !ok || s.Name != want {
			t.Errorf("%s is %q, want %s", abbr, s.Name, want)
		}
	}
	if _, sure, _ := a.State("N.Y."); !sure {
		t.Error("N.Y. is not sure")
	}
	if _, sure, _ := a.State("Miss."); sure {
		t.Error("Miss. is sure")
	}
	if _, _, ok := a.State("Xyz."); ok {
		t.Error("Xyz. is a state")
	}
}

func TestHolds(t *testing.T) {
	a := world(t)
	best := func(name string, precision dateline.Precision) *Spot {
		for _, s := range a.Lookup(name) {
			if s.Precision == precision {
				return &s
			}
		}
		t.Fatalf("%s: no %s", name, precision)
		return nil
	}
	syria, aleppo, city, bustan := best("Syria", dateline.CountryAll), best("Aleppo", dateline.Admin1), best("Aleppo", dateline.Settlement), best("Bustan al-Qasr", dateline.District)
	for _, c := range []struct {
		a, b *Spot
		want bool
	}{{syria, city, true}, {syria, aleppo, true}, {aleppo, city, true}, {city, bustan, true}, {city, aleppo, false}, {city, syria, false}, {syria, syria, false}, {bustan, city, false}} {
		if got := c.a.Holds(c.b); got != c.want {
			t.Errorf("%s (%s) holds %s (%s): %v", c.a.Name, c.a.Precision, c.b.Name, c.b.Precision, got)
		}
	}
	if d := Distance(best("Oregon", dateline.Admin1), best("Maine", dateline.Admin1)); d < 3800 || d > 4300 {
		t.Errorf("from Oregon to Maine: %.0f km", d)
	}
}
