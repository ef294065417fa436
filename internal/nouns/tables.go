// Package nouns says what nouns, titles and names speak of: a person, a body or a place; of which gender; and which
// names are one. Its tables are written from general knowledge.
package nouns

import "strings"

// Class is the sort of thing that a noun or a name speaks of.
type Class uint8

const (
	UnknownClass Class = iota
	Person
	Group // an organisation, an authority, an armed force
	Place
	Object // anything else
)

// Gender is a person's, as far as words tell it.
type Gender uint8

const (
	UnknownGender Gender = iota
	Male
	Female
)

// ClassOf is the sort of thing that a common noun names.
func ClassOf(n string) Class {
	switch {
	case personNouns[n]:
		return Person
	case Groups[n]:
		return Group
	case Places[n]:
		return Place
	}
	if objectNouns[n] {
		return Object
	}
	for _, s := range personEndings {
		if strings.HasSuffix(n, s) && len(n) > len(s)+2 {
			return Person
		}
	}
	return Object
}

var personEndings = []string{"man", "woman", "men", "women", "person", "ist", "ician", "eer", "leader", "maker", "keeper", "worker", "fighter", "holder", "goer", "seeker", "broker", "monger", "boss", "chief"}

var personNouns = set(`
	person people man woman child boy girl baby kid teenager adult father mother parent son daughter brother sister sibling husband wife spouse widow widower uncle aunt cousin nephew niece grandfather
	grandmother grandson granddaughter friend neighbor neighbour colleague partner ally rival enemy opponent foe critic supporter follower backer sympathizer loyalist fan guest visitor stranger hero victim survivor
	president vice-president premier minister secretary chancellor king queen prince princess emir sheikh sultan monarch emperor crown ruler leader governor mayor deputy official officer diplomat ambassador envoy
	representative delegate senator congressman congresswoman lawmaker legislator parliamentarian mp politician statesman candidate incumbent successor predecessor adviser advisor aide counselor spokesman spokeswoman spokesperson
	commissioner director chairman chairwoman chair head chief boss manager executive ceo founder owner member bureaucrat technocrat mediator negotiator inspector investigator observer monitor
	general colonel major captain lieutenant sergeant admiral marshal commander commandant soldier troop fighter combatant militant rebel insurgent guerrilla gunman attacker assailant bomber suicide-bomber terrorist extremist jihadist jihadi
	islamist separatist mercenary sniper pilot airman marine sailor guard veteran recruit conscript deserter defector hostage prisoner detainee inmate captive suspect convict fugitive smuggler trafficker kidnapper pirate warlord
	police-officer policeman policewoman detective agent spy judge prosecutor lawyer attorney magistrate juror plaintiff defendant witness mullah
	doctor physician nurse medic paramedic surgeon patient teacher professor lecturer student pupil scholar scientist researcher academic analyst expert economist historian author writer poet novelist editor
	journalist reporter correspondent photographer blogger publisher anchor host interviewer activist campaigner protester protestor demonstrator organizer organiser dissident volunteer worker employee employer laborer farmer
	fisherman trader merchant businessman businesswoman entrepreneur banker investor contractor consumer customer driver passenger traveler traveller tourist resident citizen national inhabitant villager civilian
	refugee migrant immigrant emigrant exile returnee evacuee settler nomad tribesman elder cleric imam priest bishop pope archbishop cardinal rabbi monk nun pastor reverend missionary ayatollah saint
	actor actress singer musician artist painter composer director dancer player coach athlete champion winner loser runner
	american russian syrian iraqi iranian turk kurd israeli palestinian arab jew muslim christian sunni shiite afghan ukrainian european african asian german briton frenchman chinese
	user viewer reader speaker listener caller tenant landlord individual human fellow guy lady gentleman sir madam someone somebody anyone anybody everyone everybody nobody one relative mourner bystander onlooker shopkeeper
	premier-designate president-elect strongman dictator tyrant oligarch tycoon billionaire whistleblower translator interpreter captor rescuer donor peacekeeper bodyguard butcher baker barber carpenter engineer technician
	democrat republican conservative liberal socialist communist nationalist populist lawbreaker criminal murderer killer thief robber voter elector constituent`)

// Groups are nouns of bodies of people.
var Groups = set(`
	government administration cabinet regime junta authority ministry department agency bureau office commission committee council assembly parliament congress senate house legislature knesset duma court tribunal
	army military force navy police gendarmerie guard militia brigade battalion division regiment corps unit squad front group faction party coalition alliance bloc opposition movement organization organisation
	union federation confederation association league society institute institution foundation company corporation firm bank business manufacturer airline newspaper magazine broadcaster channel network station outlet
	team club university college school hospital church charity ngo crew gang cartel mafia cell network delegation mission embassy consulate presidency leadership command headquarters secretariat chamber
	community family tribe clan population public electorate crowd minority majority diaspora press media pentagon kremlin un nato eu panel board jury staff workforce intelligence band orchestra choir troupe
	ministry-of-defense watchdog think-tank thinktank insurgency resistance caliphate state-department treasury taskforce task-force agency exchange fund programme`)

// Bodies head the names of bodies and of nothing else.
var Bodies = set("front army party force forces ministry department movement brigade brigades group union council committee parliament congress senate court agency organization organisation league alliance coalition government police command corps militia programme")

// Parts make of a place's name that of a part of it, or of another time.
var Parts = set("north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower mainland greater inner outer old ancient classical medieval downtown rural urban")

// Authorities head the names of what is no "group" in the news: organs of a state.
var Authorities = set("government administration cabinet ministry department parliament congress senate court tribunal university college bank office police army house white kremlin pentagon treasury council")

// Places are nouns of places.
var Places = set(`
	country nation state kingdom republic city town village capital district province region governorate county municipality neighborhood neighbourhood suburb area zone territory land island peninsula continent
	river lake sea ocean gulf bay strait mountain hill valley desert forest coast shore border frontier port harbor harbour airport airbase crossing checkpoint camp square street road highway bridge park
	building palace mosque temple stadium hotel restaurant market shop place site location field farm base barracks prison jail homeland enclave stronghold outskirts countryside hometown mainland`)

// objectNouns end like persons and are none.
var objectNouns = set("list artist-proof human-rights talisman ottoman german-language pioneer-spirit career cheer beer deer steer veneer volunteer-work mist fist twist assist consist resist exist checklist wrist acumen specimen regimen semen omen")

// Times are nouns of times.
var Times = set(`
	time moment second minute hour day night morning afternoon evening midnight noon week weekend month year decade century era period season spring summer autumn winter today tomorrow yesterday tonight
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
	mon. tue. tues. wed. thu. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. past future beginning end while`)

// Collectives are singulars that may be taken up by "they".
var Collectives = set("family couple pair team crew staff audience crowd public police media press group party company band majority minority youth army military government leadership opposition community population someone somebody anyone anybody everyone everybody person nobody")

// CommonHeads are common nouns that taggers take for proper ones when they are capitalised.
var CommonHeads = set("government state states army people minister president officials forces authorities")

// Numerals make a noun plural.
var Numerals = set("two three four five six seven eight nine ten eleven twelve dozen both several many few hundred thousand")

// Genders are those of nouns that tell one.
var Genders = func() map[string]Gender {
	m := map[string]Gender{}
	for w := range set("man boy father son brother husband widower uncle nephew grandfather grandson king prince emperor emir sheikh sultan pope priest monk spokesman chairman businessman policeman congressman statesman gentleman guy gunman fisherman tribesman frenchman englishman strongman actor imam ayatollah lord duke count baron bishop cardinal sir") {
		m[w] = Male
	}
	for w := range set("woman girl mother daughter sister wife widow aunt niece grandmother granddaughter queen princess empress spokeswoman chairwoman businesswoman policewoman congresswoman lady actress nun madam madame duchess baroness countess") {
		m[w] = Female
	}
	return m
}()

// TitleGenders are those of titles that tell one.
var TitleGenders = map[string]Gender{
	"mr": Male, "sir": Male, "lord": Male, "king": Male, "prince": Male, "sheikh": Male, "pope": Male, "emperor": Male, "sultan": Male, "emir": Male, "imam": Male, "ayatollah": Male, "father": Male, "brother": Male, "uncle": Male, "don": Male, "herr": Male, "monsieur": Male,
	"mrs": Female, "ms": Female, "miss": Female, "madam": Female, "madame": Female, "lady": Female, "queen": Female, "princess": Female, "dame": Female, "sister": Female, "mother": Female, "aunt": Female, "frau": Female, "first-lady": Female,
}

// Titles stand before names.
var Titles = set(`mr mr. mrs mrs. ms ms. miss sir lord lady dame dr dr. prof prof. president minister secretary premier chancellor king queen prince princess sheikh emir pope general gen gen. colonel col col.
	major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm adm. commander senator sen sen. representative rep rep. congressman governor gov gov. mayor judge justice ambassador
	spokesman spokeswoman spokesperson deputy vice prime foreign defense defence former chief ayatollah imam archbishop bishop cardinal rabbi reverend rev rev. saint st st. the`)

// Particles are parts of names that come and go: "al-Assad" and "Assad".
var Particles = set("al el ul ad as- ash the of- s")

// Aliases map names that are the same everywhere to one form, in lower case without full stops.
var Aliases = func() map[string]string {
	m := map[string]string{}
	for long, short := range map[string]string{
		"united states": "us|usa|u s|america|united states of america", "united nations": "un|u n", "european union": "eu|e u", "united kingdom": "uk|u k|britain|great britain", "united arab emirates": "uae|emirates",
		"islamic state": "is|isis|isil|daesh|islamic state group", "russia": "russian federation", "nato": "north atlantic treaty organization|north atlantic treaty organisation", "north korea": "dprk|democratic people's republic of korea",
		"south korea": "republic of korea", "turkey": "turkiye|türkiye", "ivory coast": "cote d'ivoire|côte d’ivoire|côte d'ivoire", "myanmar": "burma", "eswatini": "swaziland", "czech republic": "czechia", "democratic republic of the congo": "drc|dr congo",
		"central african republic": "car", "african union": "au", "european commission": "ec", "world health organization": "who", "international monetary fund": "imf", "international criminal court": "icc", "people's republic of china": "prc",
	} {
		for s := range strings.SplitSeq(short, "|") {
			m[s] = long
		}
	}
	m["people's republic of china"], m["prc"] = "china", "china"
	return m
}()

// Countries are the names of states in lower case.
var Countries = func() map[string]bool {
	m := map[string]bool{}
	for c := range strings.SplitSeq(`afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia and herzegovina|bosnia|botswana|brazil|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|cape verde|central african republic|chad|chile|china|colombia|comoros|congo|democratic republic of the congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominica|dominican republic|ecuador|egypt|el salvador|salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|guinea bissau|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|macedonia|norway|oman|pakistan|palau|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|san marino|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|timor leste|togo|tonga|trinidad and tobago|tunisia|turkey|turkmenistan|tuvalu|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|vanuatu|vatican|venezuela|vietnam|yemen|zambia|zimbabwe|england|scotland|wales|palestine`, "|") {
		m[c] = true
	}
	return m
}()

// RoleForms map the forms of a role that differ in gender or fashion to one.
var RoleForms = map[string]string{
	"spokesman": "spokesperson", "spokeswoman": "spokesperson", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "premier": "minister",
	"congressman": "lawmaker", "congresswoman": "lawmaker", "legislator": "lawmaker", "parliamentarian": "lawmaker", "reporter": "journalist", "correspondent": "journalist",
	"attorney": "lawyer", "adviser": "advisor",
}

// set holds words that are written in one line.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// lines holds names of several words, parted by bars and ends of lines.
func lines(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.FieldsFunc(names, func(r rune) bool { return r == '|' || r == '\n' }) {
		m[n] = true
	}
	return m
}
