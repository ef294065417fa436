package nouns

// Armed are names of armed groups outside the state, in lower case and in their canonical form where they have one.
// Short forms that other bodies bear too (RSF, ADF) are left to the brackets behind the full name.
var Armed = lines(`taliban|taleban|pakistani taliban|tehrik-i-taliban pakistan|tehreek-e-taliban pakistan|ttp|haqqani network|islamic state|islamic state khorasan|is-khorasan|qaida|qaeda|shabab|shabaab|boko haram|iswap
islamic state west africa province|jnim|jama'at nusrat islam wal muslimin|ansar dine|ansarullah|ansar allah|houthi|houthis|huthis|hamas|hezbollah|hizbullah|hizballah|islamic jihad|palestinian islamic jihad|qassam brigades
nusra front|jabhat nusra|hayat tahrir sham|hts|free syrian army|syrian democratic forces|sdf|ypg|ypj|people's protection units|kurdistan workers party|pkk|kataib hezbollah|kata'ib hezbollah|popular mobilization forces
rapid support forces|sudan people's liberation movement-north|lord's resistance army|lra|m23|march 23 movement|allied democratic forces|fdlr|codeco|seleka|anti-balaka|tigray people's liberation front|tplf
oromo liberation army|baloch liberation army|balochistan liberation army|bla|baloch liberation front|jaish-e-mohammed|lashkar-e-taiba|lashkar-e-jhangvi|hizbul mujahideen|abu sayyaf|new people's army|moro islamic liberation front
arakan army|karen national liberation army|kachin independence army|farc|revolutionary armed forces of colombia|national liberation army|eln|shining path|tamil tigers|ltte|real ira|wagner group|lashkar-e-islam
jemaah islamiyah|ansaru|renamo|unita|polisario|polisario front|hizb-e-islami|east turkestan islamic movement|sinaloa cartel|tren de aragua|ms-13`)

// ArmedWords stand in the names of armed groups outside the state, and hardly in others.
var ArmedWords = set("liberation resistance jihad mujahideen martyrs militia brigades insurgents rebels cartel fighters")

// Fighters are those who bear arms for such a group, as the news calls them.
var Fighters = set("militant insurgent rebel fighter gunman gunmen attacker guerrilla jihadist jihadi extremist terrorist separatist")

// Outlets are names of the media, which report much and are seldom what is reported of.
var Outlets = lines(`voa|voice of america|voa news|reuters|associated press|ap|afp|agence france-presse|agence france presse|cnn|bbc|jazeera|new york times|washington post|guardian|wall street journal|xinhua|tass|interfax|ria novosti
irna|fars|tasnim|anadolu|anadolu agency|dawn|radio free europe|rfe/rl|rferl|radio free asia|rfa|dpa|dw|deutsche welle|kyodo|yonhap|bloomberg|nbc|nbc news|cbs|cbs news|abc|abc news|fox|fox news|npr|financial times|twitter|facebook|youtube|telegram|x`)
