package tokens

import "strings"

// set makes a set of the words in a list.
func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// abbreviations keep their dot. Case counts: "Sat." is a day, "sat." a verb at the end of a sentence.
var abbreviations = set(`
	Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon Esq Jr Sr St Ste Mt Ft Pt Msgr Mlle Mme
	Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Ens Pfc Spc Supt Insp Det Amb Gov Sen Rep Reps Sens Pres Sec Treas Atty
	Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
	Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo
	Ont Que Alta Sask Inc Corp Co Cos Ltd Bros Dept Univ Assn Ave Blvd Rd Hwy Bldg Gov't Int'l Nat'l Ass't
	etc vs viz cf al ca approx est esp incl ext dept govt eds ed vol vols pp repr trans
	Ph Sc Attn Tel Mob Encl Ref Conf Para Spec ft lb lbs oz yr yrs hrs mins
	ie eg`)

// numbered keep their dot before a number: "No. 10", "Fig. 3".
var numbered = set(`No Nos no nos Fig Figs fig Art art Sec sec Ch ch Vol Op Sat Sun p pp Arts Nr nr Apt Ste`)

// bracketed keep their dot where a comma or a bracket follows.
var bracketed = set(`Sat Sun No rec dom rep div`)

// elisions are words that have lost their beginning to an apostrophe.
var elisions = set(`em til tis twas cause round bout n cos coz kay nother`)

// fused are words that the treebanks part in two, and where.
var fused = map[string]int{
	"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "outta": 3, "kinda": 4, "sorta": 4, "dunno": 2,
	"dont": 2, "didnt": 3, "doesnt": 4, "isnt": 2, "wasnt": 3, "arent": 3, "couldnt": 5, "wouldnt": 5, "shouldnt": 6,
	"havent": 4, "hasnt": 3, "hadnt": 3, "aint": 2, "wont": 2, "cant": 2, "werent": 4, "im": 1, "ive": 1, "youre": 3, "theyre": 4,
	"thats": 4, "whats": 4, "theres": 5,
}

// units are parted from a number that they are written together with.
var units = set(`am pm a.m p.m m k b bn mn tn mm cm km kg g mg lb lb lbs oz ft in mph kph kmh mb gb tb kb mw gw kw kwh mwh mhz ghz
	hr hrs h min mins sec secs yr yrs c f t x hh p minutes hours years days percent mil mln`)

// keptPrefixes are no words of their own: the hyphen after them stays within the word.
var keptPrefixes = set(`e non mid re anti co pre pro post ex over cross multi counter semi sub mini psycho socio micro intra inter un
	mis arch ante be bi de extra macro mega mono para peri pseudo super tri uni cyber agro neo ultra`)

// keptSuffixes are no words of their own either.
var keptSuffixes = set(`esque ette fest gate itis less most rama wise`)

// newsgroups begin the names of news groups.
var newsgroups = set(`alt comp misc rec sci soc talk`)

// domains end host names.
var domains = set(`com org net gov edu mil int info biz tv eu uk us ru de fr ca au in cn jp il ir iq sy tr io co me nl ch
	COM ORG NET GOV EDU`)

// fileEndings end file names.
var fileEndings = set(`doc docx xls xlsx pdf ppt pptx txt jpg jpeg gif png zip exe html htm asp aspx php mp3 mp4 avi csv`)

// faces are emoticons, the longer before the shorter.
var faces = strings.Fields(`>:( >:) :'( :’( :-)) :-) :-( ;-) :-D :-P :-p :-/ :-| :-o :-O :o) 8-) =-) :)) :(( :) :( ;) ;( :D ;D :P ;P :p ;p :/ :| =) =( =D =P =/ 8) xD XD
	^_^ ^^ :3 :* <3`)

// afterHeading are words that, capitalised within a line, begin a sentence: no name begins with them.
var afterHeading = set(`While Despite Although Though But However Because Since Meanwhile Still They She He It We When If According
	Earlier Last Many Some Most These Those There`)

// articles begin a sentence or a title.
var articles = set(`The A An In On At For As After With This His Her Their Its`)

// finals are abbreviations that often end a sentence.
var finals = set(`U.S. U.S.A. U.K. U.N. E.U. D.C. L.A. U.A.E. a.m. p.m. Inc. Corp. Ltd. Co. Jr. Sr. etc. B.C. A.D.`)

// quantifiers are words before a number that counts what follows.
var quantifiers = set(`some about around roughly nearly almost over least most than approximately another all only just these those the its their both`)

// headless are words that stand in a sentence, seldom in a heading: verbs, and words that a title follows.
var headless = set(`is are was were has have had will would could says said say called book film novel song album show magazine newspaper
	series movie play poem essay titled entitled named`)
