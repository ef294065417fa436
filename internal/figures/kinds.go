package figures

import (
	_ "embed"
	"strings"
	"sync"

	"dateline/internal/dateline"
)

//go:embed kinds.txt
var kindsText string

// where a word of the lexicon stands with regard to what is counted.
type where string

const (
	object  where = "object"
	subject where = "subject"
	state   where = "state"
	noun    where = "noun"
	act     where = "act"
	within  where = "within"
	measure where = "measure"
)

// kinds tells which kind a lemma makes of a number that stands so to it.
type kinds map[where]map[string]dateline.FigureKind

// lexicon is kinds.txt, read once.
var lexicon = sync.OnceValue(func() kinds {
	k := kinds{}
	for _, line := range strings.Split(kindsText, "\n") {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		w := where(f[1])
		if k[w] == nil {
			k[w] = map[string]dateline.FigureKind{}
		}
		for _, lemma := range f[2:] {
			k[w][lemma] = dateline.FigureKind(f[0])
		}
	}
	return k
})

// set is the words as a set.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// timeUnits are counted only where they say how long a truce, a sentence or talks last.
var timeUnits = set("second minute hour day week weekend month quarter year decade century night")

// lasting are the things whose length is a figure.
var lasting = set(`truce ceasefire cease-fire armistice pause lull sentence imprisonment prison jail detention custody talk negotiation
	meeting visit summit exercise drill deployment mission operation trip conference dialogue consultation session mandate curfew
	tour hearing march strike standoff stand-off siege war-game wargame maneuver manoeuvre transition cessation`)

// lastingVerbs are predicates whose "for six years" is a sentence or a deployment.
var lastingVerbs = set("sentence jail imprison detain hold deploy serve imprisoned jailed spend")

// distanceUnits with their symbols.
var distanceUnits = map[string]string{
	"kilometer": "km", "kilometers": "km", "kilometre": "km", "kilometres": "km", "km": "km", "kms": "km", "mile": "mi", "miles": "mi",
	"meter": "m", "meters": "m", "metre": "m", "metres": "m", "foot": "ft", "feet": "ft", "yard": "yd", "yards": "yd",
	"nautical": "nmi", "inch": "in", "inches": "in", "centimeter": "cm", "centimeters": "cm",
}

// kin are counted as somebody's family, not as a figure of the news.
var kin = set("child kid son daughter wife husband brother sister grandchild sibling parent cousin uncle")

// idle are nouns whose number says nothing political: parts, sides, times, points.
var idle = set(`side way time point part thing reason word term place step kind type sort question issue problem eye hand leg foot half third
	quarter area subject category factor element aspect option example story day page chapter degree stage phase front level letter guy
	one size bit lot population temperature fold rate age percent % pm a.m. p.m. gmt o'clock party index term goal round-trip occasion decade teacher student
	architecture bull item score seed grade minute teenager`)

// labels are nouns that a number after them names: "Article 5", "Resolution 2254".
var labels = set(`article resolution room page flight channel highway phase chapter verse section line level group version day route gate
	number no. no paragraph annex title rule act amendment area unit block tower terminal area-code camp sector zone boeing airbus covid`)

// people are nouns that name persons and do not end like them.
var people = set(`people person man woman child civilian soldier fighter militant rebel officer policeman police passenger worker student
	villager resident migrant worshiper worshipper member journalist official terrorist gunman insurgent other victim personnel refugee
	citizen national trader seller boy girl family household troop guard miner farmer aid-worker aid peacekeeper detainee prisoner protester activist
	them those us extremist jihadist commander elder tourist pilgrim crew sailor pilot trooper teenager priest jesuit nun cleric judge delegate
	diplomat guerrilla comrade colleague aide candidate deputy agent suspect recruit cadet nurse medic youth adult infant athlete chief
	native bodyguard brother sister child nobody conscript inmate relative monk imam bride groom herdsman alien`)

// spared are things that verbs of killing and hurting take too: "killed two bills".
var spared = set(`bill project program proposal plan deal job attack bombing strike blast explosion incident cow goat sheep animal cattle camel bird fish
	chicken pig horse dog elephant whale tree company business firm market prospect chance idea`)

// things end like people.
var things = set(`letter paper number order water river tower computer helicopter tanker bomber power container shelter center quarter
	factor sector border corridor floor error reactor indicator plant grant restaurant carrier freighter trailer tender matter cluster
	filter poster router server cylinder cover offer barrier crater chapter folder hammer layer liter meter parameter register theater
	trigger weather winter summer disorder disaster tractor motor mirror elevator generator detector projector vector color harbor
	warrant element covenant specimen variant pollutant giant newspaper charter corner counter drawer gender manner murder
	encounter transfer answer cancer career fever finger flower hunger launcher ladder laser liver lumber monster muster
	permafrost platter powder prayer reminder shoulder silver slaughter spider sticker supper timber twitter`)

// moneyNouns are the names of currencies.
var moneyNouns = set("dollar euro pound yen franc rupee ruble rouble lira peso shilling dirham riyal rial dinar yuan renminbi won naira rand krona krone shekel hryvnia cent real zloty birr afghani")
