package plover

import "dateline/internal/dateline"

// About is a context of the ontology: what an event is about, whatever its type.
type About struct {
	Name dateline.Context
	Says string
}

// Contexts lists the general contexts in the manual's spelling. The slice belongs to the package. The
// manual's special contexts (historical, future, hypothetical, negation) are not among them: a reading says
// the same by an event's status and time.
func Contexts() []About { return contexts }

// IsContext tells whether name is a general context.
func IsContext(name dateline.Context) bool {
	for _, c := range contexts {
		if c.Name == name {
			return true
		}
	}
	return false
}

var contexts = []About{
	{"military", "armed forces, war, military assistance"},
	{"intelligence", "intelligence and secret services, information shared between states"},
	{"peacekeeping", "peacekeeping, mostly by many states together"},
	{"economic", "trade, finance, development"},
	{"diplomatic", "diplomacy"},
	{"resource", "territory and natural resources"},
	{"disease", "outbreaks and epidemics"},
	{"enviro_disaster", "environment, climate, natural disasters, accidents and spills"},
	{"migration", "migrants, refugees, displaced people"},
	{"humanitarian", "humanitarian help"},
	{"asylum", "seeking and granting asylum"},
	{"legal", "courts, national and international law other than human rights"},
	{"human_rights", "human rights, named as such"},
	{"rights_freedoms", "political rights and freedoms: speech, movement, assembly, the press"},
	{"gender", "women's issues, gender equality"},
	{"lgbt", "sexual minorities"},
	{"terrorism", "terrorism"},
	{"human_security", "water, food, housing, energy, land tenure"},
	{"religion_ethnicity", "religious and ethnic groups"},
	{"executive", "executive agencies and bureaucracy; government other than elections and law-making"},
	{"election", "elections and campaigns"},
	{"legislative", "law-making, debates, coalitions in parliament"},
	{"cbrn", "chemical, biological, radiological and nuclear weapons"},
	{"cyber", "attacks and crime by computer"},
	{"political_institutions", "political institutions and norms, parties, regimes"},
	{"pro_democracy", "striving for democracy"},
	{"corruption", "public office used for private gain"},
	{"crime", "crimes and criminals"},
	{"illegal_drugs", "illegal drugs"},
}
