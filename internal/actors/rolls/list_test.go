package rolls

import (
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"dateline/internal/dateline"
)

// data is the folder of the built-in lists.
func data() fs.FS { return os.DirFS("../data") }

var builtinList = sync.OnceValues(func() (*List, error) { return Load(data()) })

// load returns the lists: the built-in ones are read once for all tests.
func load(tb testing.TB, extra ...fs.FS) *List {
	tb.Helper()
	if len(extra) == 0 {
		l, err := builtinList()
		if err != nil {
			tb.Fatal(err)
		}
		return l
	}
	l, err := Load(data(), extra...)
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(data()); err != nil {
			b.Fatal(err)
		}
	}
}

// TestBuiltinLists holds what the built-in lists promise: enough of everything, every country's code known, and no
// two actors of one file under one name, but for parties, which share names across countries.
func TestBuiltinLists(t *testing.T) {
	l := load(t)
	if n := len(l.Countries); n < 249 {
		t.Errorf("%d countries, want 249", n)
	}
	known := map[dateline.Country]bool{"": true, "IGO": true, "NGO": true, "MNC": true}
	for _, c := range l.Countries {
		if known[c.Code] {
			t.Errorf("country %s stands twice", c.Code)
		}
		known[c.Code] = true
	}
	for i := range l.Entries {
		for _, c := range l.Entries[i].Codes {
			if !known[c.country] {
				t.Errorf("%s: no country has the code %q", l.Entries[i].ID, c.country)
			}
		}
	}
}

// TestIDsAreNotShared catches two lines that would be one actor: the same country and first name.
func TestIDsAreNotShared(t *testing.T) {
	seen := map[dateline.ActorID]string{}
	files, _ := fs.ReadDir(data(), ".")
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".actors") && !strings.HasSuffix(f.Name(), ".people") {
			continue
		}
		b, _ := fs.ReadFile(data(), f.Name())
		one := func(fields []string) error {
			l := newList(0)
			if err := l.entryLine(fields, false); err != nil {
				return err
			}
			id := l.Entries[0].ID
			if where, twice := seen[id]; twice {
				t.Errorf("%s stands in %s and in %s", id, where, f.Name())
			}
			seen[id] = f.Name()
			return nil
		}
		if err := lines(one)(string(b)); err != nil {
			t.Error(err)
		}
	}
	if len(seen) < 3000 {
		t.Errorf("%d actors, want thousands", len(seen))
	}
}

func TestNamesAreNotShared(t *testing.T) {
	l := load(t)
	for _, names := range l.Names.ends {
		for _, n := range names {
			for i, a := range n.Refs {
				for _, b := range n.Refs[i+1:] {
					if l.sameMeaning(a, b) {
						t.Errorf("%q: two meanings of one country", n.As)
					}
				}
			}
		}
	}
}

// sameMeaning tells whether nothing can tell two meanings of a name apart: both are actors of one country.
func (l *List) sameMeaning(a, b Ref) bool {
	if a.Kind != ToEntry || b.Kind != ToEntry {
		return a.Kind == b.Kind && a.Kind != ToRole && l.Countries[a.N].Code == l.Countries[b.N].Code
	}
	return l.Entries[a.N].Codes[0].country == l.Entries[b.N].Codes[0].country
}

func TestEntryAtDate(t *testing.T) {
	l := load(t)
	tests := []struct {
		id, date string
		country  dateline.Country
		sector   dateline.Sector
		name     string
	}{
		{"afg-taliban", "2021-08-14", "AFG", "REB", "Taliban"},
		{"afg-taliban", "2021-08-15", "AFG", "GOV", "Taliban"},
		{"syr-al-nusra-front", "2016-07-27", "SYR", "REB", "al-Nusra Front"},
		{"syr-al-nusra-front", "2016-07-28", "SYR", "REB", "Jabhat Fateh al-Sham"},
		{"syr-al-nusra-front", "2017-01-28", "SYR", "REB", "Hayat Tahrir al-Sham"},
		{"usa-barack-obama", "2012-01-01", "USA", "GOV", "Barack Obama"},
		{"usa-barack-obama", "2018-01-01", "USA", "ELI", "Barack Obama"},
		{"usa-barack-obama", "2001-01-01", "USA", "", "Barack Obama"},
		{"usa-barack-obama", "", "USA", "", "Barack Obama"},
		{"rus-vladimir-putin", "", "RUS", "GOV", "Vladimir Putin"},
		{"sdn-rapid-support-forces", "2020-01-01", "SDN", "MIL", "Rapid Support Forces"},
		{"sdn-rapid-support-forces", "2024-01-01", "SDN", "REB", "Rapid Support Forces"},
	}
	for _, tt := range tests {
		e, ok := l.Entry(dateline.ActorID(tt.id))
		if !ok {
			t.Errorf("%s: not in the list", tt.id)
			continue
		}
		c, s := e.At(tt.date)
		if n := e.NameAt(tt.date, ""); c != tt.country || s != tt.sector || n != tt.name {
			t.Errorf("%s at %q: %s %s %q, want %s %s %q", tt.id, tt.date, c, s, n, tt.country, tt.sector, tt.name)
		}
	}
}

func TestNameAsTheTextHasIt(t *testing.T) {
	e, _ := load(t).Entry("syr-al-nusra-front")
	if n := e.NameAt("", "Jabhat Fateh al-Sham"); n != "Jabhat Fateh al-Sham" {
		t.Errorf("without a date the group that the text calls Jabhat Fateh al-Sham is %q", n)
	}
}

func TestUserListsOverride(t *testing.T) {
	mine := fstest.MapFS{
		"mine.actors": {Data: []byte("# ours\nNOR OPP 2010.. | Green Ribbon League | GRL\nNOR MIL | IRA\n")},
		"mine.roles":  {Data: []byte("LAB person | lamplighter\n")},
	}
	l := load(t, mine)
	for _, tt := range []struct{ name, want string }{{"Green Ribbon League", "NOR OPP"}, {"GRL", "NOR OPP"}, {"IRA", "NOR MIL"}} {
		n, _ := l.Names.Longest(asText(tt.name), 0)
		if n == nil || len(n.Refs) != 1 {
			t.Fatalf("%s: found %v, want one meaning", tt.name, n)
		}
		if c, s := l.Entries[n.Refs[0].N].At("2020-01-01"); string(c+" ")+string(s) != tt.want {
			t.Errorf("%s is %s %s, want %s", tt.name, c, s, tt.want)
		}
	}
	if !l.Roles.has("lamplighters") {
		t.Error("no plural was made of a user's role word")
	}
}

func TestLoadNamesFileAndLine(t *testing.T) {
	tests := []struct{ file, text, want string }{
		{"a.actors", "# one\nNOR GOV\n", "a.actors:2: "},
		{"a.actors", "Norway GOV | X\n", "a.actors:1: \"Norway\" is no country code"},
		{"a.actors", "NOR KING | X\n", "\"KING\" is no sector"},
		{"a.actors", "NOR GOV 20010203.. | X\n", "is no year, month or day"},
		{"a.actors", "NOR GOV 2010..2001 | X\n", "ends before it begins"},
		{"a.actors", "NOR GOV | X ..2010-13\n", "is no year, month or day"},
		{"a.people", "| X\n", "no code"},
		{"a.roles", "GOV office | chair\n", "\"office\" is no kind"},
		{"a.places", "XYZ | Nowhere\n", "a.places:1: "},
		{"a.homonyms", "Nowhere | XYZ | here\n", "a.homonyms:1: "},
		{"a.countries", "N | Nowhere\n", "a.countries:1: "},
		{"a.actors.txt", "X_ [USAGOV 2001]\n", "a.actors.txt:1: \"2001\" is no date"},
		{"a.agents.txt", "\nMINISTER [~G]\n", "a.agents.txt:2: "},
	}
	for _, tt := range tests {
		_, err := Load(data(), fstest.MapFS{tt.file: {Data: []byte(tt.text)}})
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s %q: error %v, want %q in it", tt.file, tt.text, err, tt.want)
		}
	}
}

func TestPieces(t *testing.T) {
	for in, want := range map[string]string{
		"al-Nusra Front":     "al nusra front",
		"Ba‘ath Party":       "baath party",
		"Recep Erdoğan's":    "recep erdogan s",
		"U.S.":               "u.s",
		"Washington, D.C.":   "washington , d.c",
		"Côte d'Ivoire":      "cote divoire",
		"People's Mujahedin": "people s mujahedin",
		"":                   "",
	} {
		if got := strings.Join(Pieces(nil, in), " "); got != want {
			t.Errorf("pieces of %q: %q, want %q", in, got, want)
		}
	}
}

func TestHowANameIsWritten(t *testing.T) {
	l := load(t)
	for _, tt := range []struct {
		text  string
		found bool
	}{
		{"US", true}, {"us", false}, {"Turkey", true}, {"turkey", false}, {"Russia Today", true}, {"Russia today", false},
		{"Labour party", true}, {"labour party", false}, {"al Nusra Front", true}, {"the rebels", false},
	} {
		n, _ := l.Names.Longest(asText(tt.text), 0)
		if got := n != nil && len(Pieces(nil, n.As)) == len(strings.Fields(tt.text)); got != tt.found {
			t.Errorf("%q: found %v, want %v", tt.text, got, tt.found)
		}
	}
}

// asText cuts words that spaces part as a text's tokens are cut.
func asText(s string) []Piece {
	var ps []Piece
	for i, f := range strings.Fields(s) {
		upper, caps := Capital(f)
		for k, w := range Pieces(nil, f) {
			ps = append(ps, Piece{w, f, i, upper || k > 0, caps})
		}
	}
	return ps
}
