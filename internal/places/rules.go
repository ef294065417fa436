package places

import (
	"dateline/internal/dateline"
	"dateline/internal/rule"
)

// Rules are the signs by which places are read, each with examples in the notation of Notation.
func Rules() []rule.Rule { return rules }

// Notation writes a place in short: its words, and what they were resolved to ("?" where unsure).
func Notation(p *dateline.Place) string {
	if p.Latitude == nil {
		return p.Span.Text + " → ?"
	}
	return p.Span.Text + " → " + p.Name + "/" + string(p.Country) + "/" + string(p.Precision)
}

var rules = []rule.Rule{
	{Name: "places/behind-comma", Says: "A place stands in the region or country named behind it.", Examples: []rule.Example{
		{Text: "Two people died in Tripoli, Lebanon, on Monday.", Want: []string{"Lebanon → Lebanon/LBN/country"}, Not: []string{"Tripoli → Tripoli/LBY/settlement"}},
		{Text: "He drove from Portland, Maine, to Boston.", Want: []string{"Portland → Portland/USA/settlement", "Maine → Maine/USA/admin1"}},
		{Text: "The mill in Paris, Texas, has closed.", Not: []string{"Paris → Paris/FRA/settlement"}},
		{Text: "Envoys of Jordan, Lebanon and Iraq met.", Want: []string{"Jordan → Jordan/JOR/country", "Lebanon → Lebanon/LBN/country"}},
	}},
	{Name: "places/possessive", Says: "A place stands in the country or region that owns it in the text.", Examples: []rule.Example{
		{Text: "Shells hit Syria's Aleppo again.", Want: []string{"Syria → Syria/SYR/country", "Aleppo → Aleppo/SYR/settlement"}},
		{Text: "A bomb went off in Pakistan's restive southwestern Balochistan province.", Want: []string{"southwestern Balochistan → Balochistan/PAK/area"}},
	}},
	{Name: "places/state", Says: "An abbreviated state stands behind a town.", Examples: []rule.Example{
		{Text: "The fire in Pineville, La., began at noon.", Want: []string{"Pineville → Pineville/USA/settlement", "La. → Louisiana/USA/admin1"}},
		{Text: "He lives in Springfield, Ill., with his wife.", Want: []string{"Ill. → Illinois/USA/admin1"}},
		{Text: "He fell ill. His wife stayed.", Not: []string{"ill → Illinois/USA/admin1"}},
	}},
	{Name: "places/kind", Says: "A kind word tells what sort of place is meant.", Examples: []rule.Example{
		{Text: "The governor of New York state spoke in Albany.", Want: []string{"New York → New York/USA/admin1"}},
		{Text: "Fighting went on in the city of Idlib.", Want: []string{"Idlib → Idlib/SYR/settlement"}},
		{Text: "Fighting went on across Idlib province.", Want: []string{"Idlib → Idlib/SYR/admin1"}},
		{Text: "Rain flooded Laurel County in Kentucky.", Want: []string{"Laurel County → Laurel County/USA/district"}},
	}},
	{Name: "places/part", Says: "Only a part of a country or region is meant: its precision is an area.", Examples: []rule.Example{
		{Text: "Shells fell in northern Syria.", Want: []string{"northern Syria → Syria/SYR/area"}, Not: []string{"Syria → Syria/SYR/country"}},
		{Text: "Rebels hold towns in north-east Syria and in east Aleppo.", Want: []string{"north-east Syria → Syria/SYR/area", "east Aleppo → Aleppo/SYR/settlement"}},
		{Text: "Fighters came from central Asia.", Want: []string{"central Asia → Central Asia//area"}},
		{Text: "Voters in Northern Ireland stayed at home.", Want: []string{"Northern Ireland → Northern Ireland/GBR/admin1"}},
	}},
	{Name: "places/person", Says: "A person's name is no place.", Examples: []rule.Example{
		{Text: "Paris Hilton and Jordan Peele were there.", Not: []string{"Paris → Paris/FRA/settlement", "Jordan → Jordan/JOR/country"}},
		{Text: "Mr. Sydney thanked the crowd.", Not: []string{"Sydney → Sydney/AUS/settlement"}},
		{Text: "Jack London wrote novels. Critics admired London for it.", Not: []string{"London → London/GBR/settlement"}},
	}},
	{Name: "places/body", Says: "The name of a club, paper or company is no place; the town before its own police, council or school is.", Examples: []rule.Example{
		{Text: "Manchester United lost to Chelsea.", Not: []string{"Manchester → Manchester/GBR/settlement"}},
		{Text: "The Washington Post reported the talks.", Not: []string{"Washington → Washington/USA/settlement"}},
		{Text: "The Karachi Police Department named a suspect.", Want: []string{"Karachi → Karachi/PAK/settlement"}},
	}},
	{Name: "places/word", Says: "An everyday word, a month or a people is no place.", Examples: []rule.Example{
		{Text: "Reading is good for you. Police said so in March.", Not: []string{"Reading → Reading/GBR/settlement", "March → March/GBR/settlement"}},
		{Text: "They told us nothing.", Not: []string{"us → United States/USA/country"}},
		{Text: "The Somali army and Turkish jets attacked.", Not: []string{"Somali → Somali/ETH/admin1"}},
		{Text: "Troops from the US and the UK arrived.", Want: []string{"US → United States/USA/country", "UK → United Kingdom/GBR/country"}},
	}},
	{Name: "places/dateline", Says: "A report's first words say from where it comes, in capitals.", Examples: []rule.Example{
		{Text: "DOHA — The talks went on.", Want: []string{"DOHA → Doha/QAT/settlement"}},
		{Text: "ROME (AP) — The talks went on.", Want: []string{"ROME → Rome/ITA/settlement"}},
		{Text: "The EU and the WHO agreed.", Not: []string{"EU → Eu/FRA/settlement"}},
		{Text: "He told Al Jazeera so.", Not: []string{"Al Jazeera → ?"}},
	}},
	{Name: "places/own", Says: "Seas, regions without an office, districts, camps, crossings and bases are known.", Examples: []rule.Example{
		{Text: "The ship sank in the Black Sea.", Want: []string{"Black Sea → Black Sea//area"}},
		{Text: "Air strikes hit Bustan al-Qasr in Aleppo.", Want: []string{"Bustan al-Qasr → Bustan al-Qasr/SYR/district", "Aleppo → Aleppo/SYR/settlement"}},
		{Text: "Aid waited at the Rafah crossing.", Want: []string{"Rafah crossing → Rafah crossing/PSE/exact"}},
		{Text: "Jets took off from Incirlik in Turkey.", Want: []string{"Incirlik → Incirlik/TUR/exact"}},
		{Text: "Clashes in Donbas and Kashmir went on.", Want: []string{"Donbas → Donbas/UKR/area", "Kashmir → Kashmir//area"}},
	}},
	{Name: "places/spelling", Says: "Articles, hyphens, apostrophes and diacritics do not matter.", Examples: []rule.Example{
		{Text: "Rebels left Deir al-Zour and Sana'a.", Want: []string{"Deir al-Zour → Deir el-Zour/SYR/settlement", "Sana'a → Sanaa/YEM/settlement"}},
		{Text: "Syrian officials said the Kurdish town of Hasekeh in Syria was quiet.", Want: []string{"Hasekeh → Hasakah/SYR/settlement"}},
		{Text: "The road from Qamishli to Raqqa is open.", Want: []string{"Qamishli → Qamishli/SYR/settlement", "Raqqa → Raqqa/SYR/settlement"}},
	}},
	{Name: "places/company", Says: "Of several places of one name, that is meant which lies with the others of the article.", Examples: []rule.Example{
		{Text: "States from Alabama to Georgia and Tennessee voted.", Want: []string{"Georgia → Georgia/USA/admin1"}},
		{Text: "A senator from Virginia backed the talks in Vienna with Iran, Russia and China.", Want: []string{"Vienna → Vienna/AUT/settlement"}},
		{Text: "Russian tanks rolled into Georgia towards Tbilisi and Gori.", Want: []string{"Georgia → Georgia/GEO/country"}},
	}},
	{Name: "places/unsure", Says: "A name that could be many places stays unresolved where nothing tells which.", Examples: []rule.Example{
		{Text: "The man was last seen in Springfield.", Want: []string{"Springfield → ?"}},
	}},
	{Name: "places/pointed", Says: "A phrase that points to a place takes up the one named shortly before, and else keeps its words alone.", Examples: []rule.Example{
		{Text: "Jets flew low across the Turkish capital on Monday.", Want: []string{"the Turkish capital → Ankara/TUR/settlement"}},
		{Text: "Rebels entered Homs at dawn. By noon they held three streets in the city.", Want: []string{"the city → Homs/SYR/settlement"}},
		{Text: "Saudi Arabia denied it. Turkish police searched the kingdom's consulate.", Not: []string{"the kingdom's consulate → Saudi Arabia/SAU/area"}},
		{Text: "Snipers fired in the city's east.", Want: []string{"the city's east → ?"}},
		{Text: "Guards shot a man at the border.", Want: []string{"the border → ?"}},
	}},
}
