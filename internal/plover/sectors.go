package plover

import "dateline/internal/dateline"

// Sector is what kind of actor somebody is, beside the country.
type Sector struct {
	Code dateline.Sector
	Says string
}

// Sectors lists the actors' sectors, the frequent ones first. The slice belongs to the package.
func Sectors() []Sector { return sectors }

// IsSector tells whether code is a sector of the ontology.
func IsSector(code dateline.Sector) bool {
	for _, s := range sectors {
		if s.Code == code {
			return true
		}
	}
	return false
}

var sectors = []Sector{
	{"GOV", "the executive: heads of state and government, ministers, ministries, agencies, spokesmen"},
	{"MIL", "armed forces of a state, with their ships and aircraft"},
	{"COP", "police, border guards, investigators, security forces at home"},
	{"JUD", "courts, judges, prosecutors"},
	{"LEG", "parliaments and their members"},
	{"SPY", "intelligence services of a state"},
	{"OPP", "political opposition and its leaders"},
	{"PTY", "political parties, where it is not said that they govern or oppose"},
	{"REB", "armed groups that rebel against a state"},
	{"PRM", "armed groups beside a state's forces, not against the government"},
	{"UAF", "armed groups of another kind or unknown: “gunmen”"},
	{"CVL", "civilians, private persons"},
	{"ELI", "former officials and other people of rank"},
	{"BUS", "companies and business people"},
	{"EDU", "schools, universities, teachers, students"},
	{"MED", "doctors, hospitals, health organisations"},
	{"LAB", "workers and unions"},
	{"AGR", "farmers and farm workers"},
	{"JRN", "journalists and media"},
	{"REF", "refugees and displaced people"},
	{"REL", "religious organisations and leaders"},
	{"SOC", "civil society: movements, charities, campaigners"},
	{"CRM", "criminals and gangs"},
}

// Kinds of actors that are bound to no state and stand where a country's code would.
const (
	IGO dateline.Country = "IGO" // international governmental organisation
	NGO dateline.Country = "NGO" // non-governmental organisation across borders
	MNC dateline.Country = "MNC" // multinational company
	IMG dateline.Country = "IMG" // armed group across borders
	ISM dateline.Country = "ISM" // social movement across borders
)
