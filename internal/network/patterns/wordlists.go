package patterns

// weapons are nouns for weapons, ammunition and what carries them.
var weapons = words(`
	bomb rocket missile mortar shell grenade mine landmine rifle gun machine-gun pistol handgun firearm weapon weaponry munition ammunition
	artillery howitzer cannon tank warplane jet drone helicopter gunship warship destroyer frigate submarine
	warhead torpedo explosive ied bazooka launcher bullet napalm sarin chlorine
	phosphorus bayonet machete dagger icbm bomber flamethrower minesweeper gunboat battleship uav kalashnikov`)

// weaponNames are makers' and soldiers' names for weapons.
var weaponNames = words(`kalashnikov katyusha scud himars atacms tomahawk javelin stinger iskander kinzhal bayraktar shahed uzi mig ied icbm`)

// weaponModels are the letters before the number of a model. They keep their capitals.
var weaponModels = words(`F B C A AK MiG Su Tu Mi Ka T S M MQ RQ UH AH RPG`)

// harmlessBefore are nouns that make a weapon's word harmless: "think tank".
var harmlessBefore = words(`think fish oil water gas fuel septic ski business jump coal gold copper`)

// groups are words for nations, peoples, faiths and currents of politics, in small letters, plural without s.
var groups = words(`
	afghan albanian algerian american andorran angolan antiguan argentine argentinian armenian australian austrian azerbaijani azeri
	bahamian bahraini bangladeshi barbadian basotho belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian
	briton british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian comorian
	congolese croat croatian cuban cypriot czech dane danish djiboutian dominican dutch ecuadorean ecuadorian egyptian emirati english
	equatoguinean eritrean estonian ethiopian european fijian filipino finn finnish french gabonese gambian georgian german ghanaian greek
	grenadian guatemalan guinean guyanese haitian honduran hungarian icelander icelandic indian indonesian iranian iraqi irish israeli
	italian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan kosovar kuwaiti kyrgyz lao laotian latvian lebanese liberian
	libyan lithuanian luxembourger macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican
	micronesian moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerien nigerian norwegian
	omani pakistani palestinian panamanian paraguayan peruvian pole polish portuguese qatari romanian russian rwandan salvadoran samoan
	saudi scot scottish senegalese serb serbian serbian-montenegrin seychellois singaporean slovak slovakian slovene slovenian somali somalilander
	south-african spaniard spanish sri-lankan sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik tanzanian thai timorese
	togolese tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek vanuatuan venezuelan vietnamese welsh
	yemeni zambian zimbabwean african asian arab arabian latin western westerner
	kurd kurdish yazidi yezidi turkoman assyrian berber pashtun hazara baloch baluch uighur uyghur tibetan rohingya tamil sinhalese tutsi hutu
	dinka nuer oromo tigrayan amhara hausa fulani yoruba igbo tuareg chechen ingush dagestani tatar cossack roma gypsy basque catalan fleming
	walloon abkhaz abkhazian ossetian crimean chuvash maori inuit mayan quechua karen shan kachin chin mon punjabi kashmiri bengali
	christian muslim moslem islamic islamist jew jewish hindu buddhist sikh catholic protestant orthodox coptic copt maronite druze
	alawite sunni shia shiite shi'ite ismaili salafi salafist wahhabi sufi jihadi jihadist zionist bahai evangelical mormon
	republican democrat democratic communist socialist baathist ba'athist kemalist peronist chavista bolshevik nazi fascist marxist maoist
	leninist conservative labour tory liberal houthi taliban talib`)
