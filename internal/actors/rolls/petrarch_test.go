package rolls

import (
	"strings"
	"testing"
	"testing/fstest"
)

const petrarchSample = `# a comment
ULLA_QUIST_ [NORGOV 20050101-20091231] ; minister
+MINISTER_QUIST_
	[NORELI >20091231]
GREEN_RIBBON_LEAGUE_ [~~~~~]
`

func TestPetrarchActors(t *testing.T) {
	good := petrarchSample[:len(petrarchSample)-len("GREEN_RIBBON_LEAGUE_ [~~~~~]\n")]
	l := load(t, fstest.MapFS{"my.actors.txt": {Data: []byte(good)}})
	for date, want := range map[string]string{"2007-06-01": "NOR GOV", "2015-06-01": "NOR ELI"} {
		n, _ := l.Names.Longest(asText("Minister Quist"), 0)
		if n == nil {
			t.Fatal("the other name is not found")
		}
		if c, s := l.Entries[n.Refs[0].N].At(date); string(c)+" "+string(s) != want {
			t.Errorf("at %s: %s %s, want %s", date, c, s, want)
		}
	}
	if _, err := Load(data(), fstest.MapFS{"my.actors.txt": {Data: []byte(petrarchSample)}}); err == nil {
		t.Error("a code of tildes was read")
	}
}

func TestPetrarchNoActor(t *testing.T) {
	l := load(t, fstest.MapFS{"my.actors.txt": {Data: []byte("<!-- header -->\nQUIST_COMET_ [###] ; no actor\nQUIST_CLUB_ [---]\nQUIST_PARTY_ [NORPTY] # kept\n")}})
	for name, want := range map[string]bool{"Quist Comet": false, "Quist Club": false, "Quist Party": true} {
		if n, size := l.Names.Longest(asText(name), 0); (n != nil && size == 2) != want {
			t.Errorf("%s found: %v, want %v", name, !want, want)
		}
	}
}

func TestPetrarchAgents(t *testing.T) {
	l := load(t, fstest.MapFS{"my.agents.txt": {Data: []byte("!PERSON! = MAN, WOMAN\nLAMP!PERSON! [~LAB]\nWARDEN_OF_LAMPS_ {WARDENS_OF_LAMPS_} [~COP]\nREPORTER_ [~MED]\n")}})
	for word, want := range map[string]string{"lamp woman": "LAB", "lamp": "", "wardens of lamps": "COP", "reporter": "JRN"} {
		got := ""
		if n, size := l.Roles.Longest(asText(word), 0); n != nil && size == len(strings.Fields(word)) {
			got = string(l.Words[n.Refs[0].N].Sector)
		}
		if got != want {
			t.Errorf("%s is %q, want %q", word, got, want)
		}
	}
}

func TestCameoCodes(t *testing.T) {
	l := load(t)
	for in, want := range map[string]string{
		"USAGOV": "USA GOV", "IRQGOVMIL": "IRQ MIL", "IGOUNO": "IGO ", "NGOHRI": "NGO SOC", "GOV": " GOV", "AFRGOV": " GOV",
		"PALINS": " UAF", "SYRREB/SYROPP": "SYR REB", "IMGMUSALQ": " UAF",
	} {
		if c, ok := l.cameo(in); !ok || string(c.country)+" "+string(c.sector) != want {
			t.Errorf("%s: %s %s %v, want %s", in, c.country, c.sector, ok, want)
		}
	}
	for _, in := range []string{"", "US", "USAGO", "usa", "US1"} {
		if _, ok := l.cameo(in); ok {
			t.Errorf("%q was read as a code", in)
		}
	}
}

func TestPetrarchDates(t *testing.T) {
	for in, want := range map[string]period{
		"20010120-20090120": {"2001-01-20", "2009-01-20"},
		">20090120":         {"2009-01-20", ""},
		"<990120":           {"", "1999-01-20"},
		"040120":            {"2004-01-20", "2004-01-20"},
	} {
		if got, err := petrarchPeriod(in); err != nil || got != want {
			t.Errorf("%s: %v %v, want %v", in, got, err, want)
		}
	}
}

// empty returns a list that knows the countries of l and nothing else.
func empty(l *List) *List {
	fresh := newList(0)
	fresh.Countries = l.Countries
	return fresh
}

func FuzzPetrarch(f *testing.F) {
	f.Add(petrarchSample, "!A! = B, C\nX!A! [~GOV]\n")
	f.Add("X [USAGOV >010101][USAELI <20010101]\n+Y\n", "P {Q} [~COP]")
	l := load(f)
	f.Fuzz(func(_ *testing.T, actors, agents string) {
		fresh := empty(l)
		_ = fresh.petrarchActors(actors)
		_ = fresh.petrarchAgents(agents)
		fresh.addPlurals()
	})
}

func FuzzLists(f *testing.F) {
	f.Add("NOR GOV 2001..2002; NOR ELI 2003.. | A ..2001; B 2002.. | C; D | e", "GOV person | a of b; c")
	l := load(f)
	f.Fuzz(func(_ *testing.T, actors, roles string) {
		fresh := empty(l)
		_ = lines(fresh.actorLine)(actors)
		_ = lines(fresh.roleLine)(roles)
		_ = lines(fresh.placeLine)(actors)
		_ = lines(fresh.homonymLine)(actors)
		_ = lines(fresh.countryLine)(roles)
		fresh.addPlurals()
		for i := range fresh.Entries {
			fresh.Entries[i].At("2010-01-01")
			fresh.Entries[i].NameAt("", "x")
		}
	})
}
