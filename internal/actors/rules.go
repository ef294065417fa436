package actors

import "dateline/internal/rule"

// Rules are the families by which a party is coded, with examples in the notation "head = COUNTRY SECTOR", where "-"
// is unknown.
func Rules() []rule.Rule { return rules }

var rules = []rule.Rule{
	{
		Name: "party/country",
		Says: "A country's name, its adjective or its people is that country; no sector is said.",
		Examples: []rule.Example{
			{Text: "Norway recalled its envoy on Monday.", Want: []string{"Norway = NOR -"}},
			{Text: "The UAE and the U.K. condemned the attack.", Want: []string{"UAE = ARE -", "U.K. = GBR -"}},
			{Text: "The Turkish operation began at dawn.", Want: []string{"Turkish = TUR -"}},
			{Text: "They told us to wait.", Not: []string{"us = USA -"}},
		},
	},
	{
		Name: "party/homonym",
		Says: "A name of a country or a capital that is part of a person's name, or a common word, is no country.",
		Examples: []rule.Example{
			{Text: "The king of Jordan arrived in Cairo.", Want: []string{"Jordan = JOR -"}},
			{Text: "Michael Jordan visited a school in Chicago. Jordan signed shirts for the children.", Not: []string{"Jordan = JOR -", "Michael Jordan = JOR -"}},
			{Text: "Paris Hilton spoke to reporters.", Not: []string{"Paris = FRA GOV"}},
			{Text: "The farmers fattened a turkey for the feast.", Not: []string{"turkey = TUR -"}},
			{Text: "Chad Wolf resigned on Monday.", Not: []string{"Chad = TCD -"}},
			{Text: "Chad closed its border with Libya.", Want: []string{"Chad = TCD -"}},
			{Text: "Atlanta prosecutors said that Georgia will appeal.", Not: []string{"Georgia = GEO -"}},
			{Text: "Georgia and Russia broke off relations after the war over South Ossetia.", Want: []string{"Georgia = GEO -"}},
		},
	},
	{
		Name: "party/seat",
		Says: "A capital or a seat of government that acts is its country's government.",
		Examples: []rule.Example{
			{Text: "Moscow rejected the proposal.", Want: []string{"Moscow = RUS GOV"}},
			{Text: "The Kremlin denied the report.", Want: []string{"Kremlin = RUS GOV"}},
			{Text: "Downing Street welcomed the vote.", Want: []string{"Downing Street = GBR GOV"}},
			{Text: "Lagos residents fled the flood.", Not: []string{"Lagos = NGA GOV"}},
		},
	},
	{
		Name: "party/role",
		Says: "An office or an organ is coded from its own words, whether a list knows the person or not.",
		Examples: []rule.Example{
			{Text: "Peruvian Foreign Minister Ulla Quist met reporters.", Want: []string{"Ulla Quist = PER GOV"}},
			{Text: "Ulla Quist, Latvia's army chief, resigned.", Want: []string{"Ulla Quist = LVA MIL"}},
			{Text: "The foreign ministry of Estonia protested.", Want: []string{"ministry = EST GOV"}},
			{Text: "Tanzanian police arrested nine people.", Want: []string{"police = TZA COP"}},
			{Text: "A spokesman for the Danish parliament confirmed the vote.", Want: []string{"spokesman = DNK LEG"}},
			{Text: "The visitor spoke of a ministry of silence.", Not: []string{"visitor = - GOV"}},
		},
	},
	{
		Name: "party/former",
		Says: "Who held an office before belongs to the elite.",
		Examples: []rule.Example{
			{Text: "Former Bolivian President Ulla Quist was arrested.", Want: []string{"Ulla Quist = BOL ELI"}},
			{Text: "Bolivian President Ulla Quist was re-elected.", Want: []string{"Ulla Quist = BOL GOV"}},
			{Text: "Former rebels in Nepal formed a party.", Not: []string{"rebels = NPL ELI"}},
		},
	},
	{
		Name: "party/affiliation",
		Says: "A named person without a role is of the body named with them; a person of whom nothing is told is a civilian.",
		Examples: []rule.Example{
			{Text: "Ulla Quist of Human Rights Watch praised the ruling.", Want: []string{"Ulla Quist = NGO -"}},
			{Text: "Ulla Quist, who heads a Peruvian newspaper, praised the ruling.", Want: []string{"Ulla Quist = PER JRN"}},
			{Text: "Two Norwegian writers, Ulla Quist and Max Roe, were fined.", Want: []string{"Ulla Quist = NOR CVL", "Max Roe = NOR CVL"}},
			{Text: "Max Roe, an American, was fined.", Want: []string{"Max Roe = USA CVL"}},
			{Text: "Ulla Quist was fined.", Want: []string{"Ulla Quist = - CVL"}},
			{Text: "Max Quist, the governor of Lagos, resigned. His wife, Ulla Quist, was arrested.", Not: []string{"Ulla Quist = NGA GOV"}},
		},
	},
	{
		Name: "party/coordinated countries",
		Says: "Countries that stand before one noun are parties of its sector each.",
		Examples: []rule.Example{
			{Text: "Turkish, Iraqi and Iranian officials met in Oslo.", Want: []string{"Turkish = TUR GOV", "Iraqi = IRQ GOV"}},
			{Text: "The Turkish and Iraqi deserts are vast.", Not: []string{"Turkish = TUR GOV"}},
		},
	},
	{
		Name: "party/backed",
		Says: "The country that backs, leads or is fought by a group is not the group's own.",
		Examples: []rule.Example{
			{Text: "Iran-backed rebels seized the airport.", Want: []string{"rebels = - REB"}, Not: []string{"rebels = IRN REB"}},
			{Text: "Iranian rebels seized the airport.", Want: []string{"rebels = IRN REB"}},
			{Text: "Pro-Russian separatists shelled the town.", Not: []string{"separatists = RUS REB"}},
		},
	},
	{
		Name: "party/opposition",
		Says: "Opposition before a politician, a lawmaker or a party makes them the opposition.",
		Examples: []rule.Example{
			{Text: "Ugandan opposition lawmakers walked out.", Want: []string{"lawmakers = UGA OPP"}},
			{Text: "Ugandan lawmakers walked out.", Want: []string{"lawmakers = UGA LEG"}},
			{Text: "The bill met with opposition to the tax.", Not: []string{"bill = - OPP"}},
		},
	},
	{
		Name: "party/group",
		Says: "An armed group has the country where it is based, and its fighters are its own.",
		Examples: []rule.Example{
			{Text: "Al-Shabab fighters stormed the hotel.", Want: []string{"fighters = SOM REB"}},
			{Text: "The FSA shelled the road.", Want: []string{"FSA = SYR REB"}},
			{Text: "Islamic State claimed the bombing.", Want: []string{"Islamic State = - UAF"}},
			{Text: "It is raining, the farmer said.", Not: []string{"It = - UAF", "is = - UAF"}},
		},
	},
	{
		Name: "party/shy name",
		Says: "A common word, a common surname or short initials name an actor only where its country is named too.",
		Examples: []rule.Example{
			{Text: "Kim met the Chinese president after leaving North Korea by train.", Want: []string{"Kim = PRK GOV"}},
			{Text: "Mr. Kim sold his bakery.", Not: []string{"Kim = PRK GOV"}},
			{Text: "Solidarity is what we need, she said.", Not: []string{"Solidarity = POL PTY"}},
			{Text: "Let us pray, said the priest.", Not: []string{"Let = PAK UAF"}},
			{Text: "VOTERS CARE MORE ABOUT PRICES THAN ABOUT WAR.", Not: []string{"CARE = NGO -"}},
			{Text: "CARE handed out blankets.", Want: []string{"CARE = NGO -"}},
		},
	},
	{
		Name: "party/focus",
		Says: "An organ or people named by a bare word are of the country that the article is about, where one stands out.",
		Examples: []rule.Example{
			{Text: "Peru is on strike. Police fired tear gas at protesters in Lima.", Want: []string{"Police = PER COP", "protesters = PER CVL"}},
			{Text: "Peru and Chile are at odds over Bolivia and Brazil. Police watched.", Not: []string{"Police = PER COP"}},
			{Text: "Peru is on strike. Experts wondered why.", Not: []string{"Experts = PER EDU"}},
		},
	},
	{
		Name: "party/organisation",
		Says: "International organisations and non-governmental ones have no country of their own.",
		Examples: []rule.Example{
			{Text: "UNHCR and Oxfam appealed for funds.", Want: []string{"UNHCR = IGO -", "Oxfam = NGO -"}},
			{Text: "The International Criminal Court issued a warrant.", Want: []string{"International Criminal Court = IGO JUD"}},
			{Text: "A rights group condemned the arrest.", Want: []string{"group = NGO -"}},
			{Text: "European Union officials met in Oslo.", Not: []string{"officials = IGO LAB"}},
			{Text: "Who will pay for this?", Not: []string{"Who = IGO -"}},
		},
	},
	{
		Name: "party/body's president",
		Says: "The head of a party, a court or a company is of its sector, not of the government.",
		Examples: []rule.Example{
			{Text: "The president of Gazprom resigned.", Want: []string{"president = RUS BUS"}},
			{Text: "The president of Brazil resigned.", Want: []string{"president = BRA GOV"}},
			{Text: "The president of the Supreme Court resigned.", Not: []string{"president = - GOV"}},
		},
	},
}
