package atlas

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/dateline"
)

//go:embed tables/*.tsv
var tableFiles embed.FS

// country is a row of tables/countries.tsv.
type country struct {
	code     dateline.Country
	alpha2   string
	spot     Spot
	demonyms []string
	capital  string
}

// tables are the places that we list ourselves.
type tables struct {
	countries []country
	byCode    map[dateline.Country]*country
	demonyms  map[string]dateline.Country // "turkish" → TUR
	spots     []Spot
	byKey     map[string][]int            // folded name → spots
	codes     map[string]bool             // folded names that are places only in capitals: "us", "car"
	states    map[string]string           // abbreviation without stops → country and folded name of the region
	stopped   map[string]bool             // abbreviations that their stops set apart from words: "N.Y."
	tells     map[string]dateline.Country // words that only one country's news uses
	words     map[string]bool             // everyday words that are names of towns too; true: never a place
}

// kinds tells how exactly each kind of place of our tables is known.
var kinds = map[string]dateline.Precision{
	"continent": dateline.Area, "region": dateline.Area, "ocean": dateline.Area, "sea": dateline.Area, "gulf": dateline.Area,
	"bay": dateline.Area, "strait": dateline.Area, "river": dateline.Area, "lake": dateline.Area, "canal": dateline.Area,
	"mountains": dateline.Area, "mountain": dateline.Exact, "desert": dateline.Area, "island": dateline.Area, "islands": dateline.Area,
	"peninsula": dateline.Area, "valley": dateline.Area, "border": dateline.Area, "line": dateline.Area, "forest": dateline.Area, "road": dateline.Area,
	"admin1": dateline.Admin1, "admin2": dateline.District, "district": dateline.District, "town": dateline.Settlement, "city": dateline.Settlement, "camp": dateline.Exact,
	"crossing": dateline.Exact, "base": dateline.Exact, "airport": dateline.Exact, "dam": dateline.Exact, "prison": dateline.Exact,
	"plant": dateline.Exact, "port": dateline.Exact, "site": dateline.Exact, "square": dateline.Exact, "building": dateline.Exact,
	"mosque": dateline.Exact, "hospital": dateline.Exact, "bridge": dateline.Exact, "field": dateline.Exact, "fort": dateline.Exact, "park": dateline.Exact,
}

// readTables reads all tables. They are small: a millisecond or two, once.
func readTables() (*tables, error) {
	t := &tables{
		byCode: map[dateline.Country]*country{}, demonyms: map[string]dateline.Country{}, byKey: map[string][]int{},
		codes: map[string]bool{}, states: map[string]string{}, stopped: map[string]bool{}, words: map[string]bool{},
		tells: map[string]dateline.Country{},
	}
	for _, f := range []struct {
		name string
		row  func(c []string) error
	}{
		{"countries.tsv", t.country}, {"areas.tsv", t.area}, {"sites.tsv", t.area}, {"states.tsv", t.state}, {"words.tsv", t.word}, {"tells.tsv", t.tell},
	} {
		if err := rows(f.name, f.row); err != nil {
			return nil, err
		}
	}
	for i := range t.countries {
		c := &t.countries[i]
		t.byCode[c.code] = c
		for _, d := range c.demonyms {
			if _, taken := t.demonyms[Fold(d)]; !taken {
				t.demonyms[Fold(d)] = c.code
			}
		}
	}
	return t, nil
}

// rows calls f with the fields of every row of a table; an error names the file and the line.
func rows(name string, f func(c []string) error) error {
	data, err := fs.ReadFile(tableFiles, "tables/"+name)
	if err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if err := f(strings.Split(line, "\t")); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}

// country reads a row: alpha-3, alpha-2, GeoNames id, latitude, longitude, inhabitants, name, other names,
// demonyms, capital.
func (t *tables) country(c []string) error {
	if len(c) != 10 {
		return fmt.Errorf("has %d fields, want 10", len(c))
	}
	s, err := placedAt(c[3], c[4])
	if err != nil {
		return err
	}
	s.GeoNames, _ = strconv.Atoi(c[2])
	s.Population, _ = strconv.Atoi(c[5])
	s.Name, s.Country, s.Precision, s.Prior = c[6], dateline.Country(c[0]), dateline.CountryAll, 11
	if s.Population < 1_000_000 {
		s.Prior = 8.5
	}
	s.ID, s.Primary = ownID(len(t.spots)), true
	t.countries = append(t.countries, country{code: s.Country, alpha2: c[1], spot: s, demonyms: list(c[8]), capital: c[9]})
	t.add(s, append(list(c[7]), c[6]))
	return nil
}

// area reads a row: name, other names, kind, countries, latitude, longitude.
func (t *tables) area(c []string) error {
	if len(c) != 6 {
		return fmt.Errorf("has %d fields, want 6", len(c))
	}
	s, err := placedAt(c[4], c[5])
	if err != nil {
		return err
	}
	s.Name, s.Prior, s.ID, s.Primary = c[0], 6.5, ownID(len(t.spots)), true
	var ok bool
	if s.Precision, ok = kinds[c[2]]; !ok {
		return fmt.Errorf("kind %q is unknown", c[2])
	}
	s.Sort = c[2]
	switch s.Sort {
	case "continent", "region", "ocean", "sea":
		s.Prior = 8
	case "city":
		s.Prior = 9
	case "building":
		s.Prior = 7.5
	}
	if in := list(c[3]); len(in) == 1 {
		s.Country = dateline.Country(in[0])
	}
	if s.Precision == dateline.Admin1 {
		s.Admin1 = s.Name
	}
	t.add(s, append(list(c[1]), c[0]))
	return nil
}

// state reads a row: abbreviation, name of the region, alpha-2 code of its country.
func (t *tables) state(c []string) error {
	if len(c) != 3 {
		return fmt.Errorf("has %d fields, want 3", len(c))
	}
	t.states[strings.ReplaceAll(c[0], ".", "")] = c[2] + " " + Fold(c[1])
	t.stopped[c[0]] = strings.Count(c[0], ".") > 1
	return nil
}

// tell reads a row: word, country.
func (t *tables) tell(c []string) error {
	if len(c) != 2 {
		return fmt.Errorf("has %d fields, want 2", len(c))
	}
	t.tells[c[0]] = dateline.Country(c[1])
	return nil
}

// word reads a row: "common" or "never", words; "_" stands for the space in a name of several.
func (t *tables) word(c []string) error {
	if len(c) != 2 || c[0] != "common" && c[0] != "never" {
		return fmt.Errorf("wants \"common\" or \"never\", and words")
	}
	for w := range strings.FieldsSeq(c[1]) {
		t.words[strings.ReplaceAll(w, "_", " ")] = c[0] == "never"
	}
	return nil
}

// add lists a place under its names. A short name in capitals is a code: "US", "DRC".
func (t *tables) add(s Spot, names []string) {
	t.spots = append(t.spots, s)
	for _, n := range names {
		key := Fold(n)
		if n := len(t.spots) - 1; !slices.Contains(t.byKey[key], n) {
			t.byKey[key] = append(t.byKey[key], n)
		}
		if n == strings.ToUpper(n) && len(key) <= 4 {
			t.codes[key] = true
		}
	}
}

// ownID keeps the identities of our own places apart from the gazetteer's, which are not negative.
func ownID(n int) int { return -2 - n }

func placedAt(lat, lon string) (Spot, error) {
	var s Spot
	var err error
	if s.Lat, err = strconv.ParseFloat(lat, 64); err != nil {
		return s, fmt.Errorf("read latitude: %w", err)
	}
	if s.Lon, err = strconv.ParseFloat(lon, 64); err != nil {
		return s, fmt.Errorf("read longitude: %w", err)
	}
	s.Placed = true
	return s, nil
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}
