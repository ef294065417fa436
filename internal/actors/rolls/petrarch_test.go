package actors

import (
	"testing"
	"testing/fstest"

	"dateline/internal/dateline"
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
		n, _ := l.names.longest(scan(tokens(t, "Minister Quist")), 0)
		if n == nil {
			t.Fatal("the other name is not found")
		}
		if c, s := l.entries[n.refs[0].n].At(date); string(c)+" "+string(s) != want {
			t.Errorf("at %s: %s %s, want %s", date, c, s, want)
		}
	}
	if _, err := Load(fstest.MapFS{"my.actors.txt": {Data: []byte(petrarchSample)}}); err == nil {
		t.Error("a code of tildes was read")
	}
}

func TestPetrarchAgents(t *testing.T) {
	l := load(t, fstest.MapFS{"my.agents.txt": {Data: []byte("!PERSON! = MAN, WOMAN\nLAMP!PERSON! [~LAB]\nWARDEN_OF_LAMPS_ {WARDENS_OF_LAMPS_} [~COP]\nREPORTER_ [~MED]\n")}})
	doc := tree(t, "Norwegian/ADJ/3/amod lamp/NOUN/3/compound woman/NOUN/4/nsubj met/VERB/0/root reporter/NOUN/4/obj")
	got := find2(t, l, doc)
	if !contains(got, "[Norwegian lamp woman] woman: NOR LAB as Norwegian lamp woman") {
		t.Errorf("found %q", got)
	}
	if !contains(got, "[reporter] reporter: NOR JRN as reporter") {
		t.Errorf("CAMEO's MED is the media: found %q", got)
	}
}

func find2(tb testing.TB, l *List, doc *textDoc) []string {
	tb.Helper()
	var out []string
	for _, p := range l.Find(doc, "") {
		out = append(out, brief(p))
	}
	return out
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

func FuzzPetrarch(f *testing.F) {
	f.Add(petrarchSample, "!A! = B, C\nX!A! [~GOV]\n")
	f.Add("X [USAGOV >010101][USAELI <20010101]\n+Y\n", "P {Q} [~COP]")
	l := load(f)
	f.Fuzz(func(_ *testing.T, actors, agents string) {
		fresh := &List{names: newTrie(0), roles: newTrie(0), cues: newTrie(0), countries: l.countries, byID: map[dateline.ActorID]int{}}
		_ = fresh.petrarchActors(actors)
		_ = fresh.petrarchAgents(agents)
		fresh.addPlurals()
	})
}

func FuzzLists(f *testing.F) {
	f.Add("NOR GOV 2001..2002; NOR ELI 2003.. | A ..2001; B 2002.. | C; D | e", "GOV person | a of b; c")
	l := load(f)
	f.Fuzz(func(_ *testing.T, actors, roles string) {
		fresh := &List{names: newTrie(0), roles: newTrie(0), cues: newTrie(0), countries: l.countries, byID: map[dateline.ActorID]int{}}
		_ = lines(fresh.actorLine)(actors)
		_ = lines(fresh.roleLine)(roles)
		_ = lines(fresh.placeLine)(actors)
		_ = lines(fresh.homonymLine)(actors)
		_ = lines(fresh.countryLine)(roles)
		fresh.addPlurals()
		for i := range fresh.entries {
			fresh.entries[i].At("2010-01-01")
			fresh.entries[i].NameAt("", "x")
		}
	})
}
