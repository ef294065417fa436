package lemma

import "strings"

// irregularVerbs are verbs with their past and their participle, where endings do not tell.
const irregularVerbs = `
abide abode abode, arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become,
befall befell befallen, beget begot begotten, begin began begun, bend bent bent, beset beset beset, bet bet bet, bid bade bidden,
bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
build built built, burn burnt burnt, burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen,
cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, draw drew drawn,
dream dreamt dreamt, drink drank drunk, drive drove driven, dwell dwelt dwelt, eat ate eaten, fall fell fallen, feed fed fed,
feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown, forbid forbade forbidden,
forget forgot forgotten, forsake forsook forsaken, freeze froze frozen, get got gotten, gird girt girt, give gave given, go went gone,
grind ground ground, grow grew grown, hang hung hung, have had had, hear heard heard, hew hewed hewn, hide hid hidden, hit hit hit,
hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, knit knit knit, know knew known, lay laid laid, lead led led,
lean leant leant, leap leapt leapt, learn learnt learnt, leave left left, lend lent lent, let let let, lie lay lain, light lit lit,
lose lost lost, make made made, mean meant meant, meet met met, mow mowed mown, offset offset offset, partake partook partaken,
pay paid paid, plead pled pled, prove proved proven, put put put, quit quit quit, read read read, rend rent rent, rid rid rid,
ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought,
sell sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken, shear sheared shorn, shed shed shed, shine shone shone,
shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain,
sleep slept slept, slide slid slid, sling slung slung, slink slunk slunk, slit slit slit, smell smelt smelt, smite smote smitten,
sow sowed sown, speak spoke spoken, speed sped sped, spell spelt spelt, spend spent spent, spill spilt spilt, spin spun spun,
spit spat spat, split split split, spoil spoilt spoilt, spread spread spread, spring sprang sprung, stand stood stood,
steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk, strew strewed strewn, stride strode stridden,
strike struck stricken, string strung strung, strive strove striven, swear swore sworn, sweep swept swept, swell swelled swollen,
swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought,
throw threw thrown, thrust thrust thrust, tread trod trodden, undergo underwent undergone, wake woke woken, wear wore worn,
weave wove woven, weep wept wept, win won won, wind wound wound, wring wrung wrung, write wrote written`

// irregularNouns are nouns with their plurals, and nouns that have only one form.
const irregularNouns = `
man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse mice, ox oxen, louse lice, die dice,
crisis crises, analysis analyses, basis bases, hypothesis hypotheses, thesis theses, oasis oases, axis axes, diagnosis diagnoses,
parenthesis parentheses, emphasis emphases, synthesis syntheses, criterion criteria, phenomenon phenomena, bacterium bacteria,
stratum strata, curriculum curricula, memorandum memoranda, referendum referenda, datum data, medium media, stimulus stimuli,
nucleus nuclei, radius radii, cactus cacti, alumnus alumni, fungus fungi, corpus corpora, genus genera, index indices, appendix appendices,
matrix matrices, vertex vertices, formula formulae, alumna alumnae, larva larvae, bureau bureaux, plateau plateaux, tableau tableaux,
wife wives, knife knives, life lives, leaf leaves, half halves, wolf wolves, calf calves, loaf loaves, thief thieves, self selves,
shelf shelves, series series, species species, headquarters headquarters, aircraft aircraft, means means, barracks barracks,
crossroads crossroads, gallows gallows, sheep sheep, fish fish, deer deer, offspring offspring, spacecraft spacecraft, troika troikas`

var (
	verbOf = forms(irregularVerbs)
	nounOf = forms(irregularNouns)
)

// forms maps every form to the first of its group.
func forms(groups string) map[string]string {
	m := map[string]string{}
	for g := range strings.SplitSeq(groups, ",") {
		f := strings.Fields(g)
		for _, form := range f[1:] {
			if _, taken := m[form]; !taken {
				m[form] = f[0]
			}
		}
	}
	return m
}

// verbPrefixes stand before irregular verbs without changing their forms: withdrew, overthrown.
var verbPrefixes = []string{"with", "over", "under", "up", "out", "re", "fore", "mis", "un", "inter", "broad", "be"}

// irregularBase returns the base of an irregular form, or "".
func irregularBase(w, xpos string) string {
	switch xpos {
	case "VBD", "VBN":
		if b := verbOf[w]; b != "" {
			return b
		}
		for _, p := range verbPrefixes {
			if rest, ok := strings.CutPrefix(w, p); ok && verbOf[rest] != "" {
				return p + verbOf[rest]
			}
		}
	case "NNS":
		if b := nounOf[w]; b != "" {
			return b
		}
		for _, end := range []string{"men", "women", "children"} {
			if rest, ok := strings.CutSuffix(w, end); ok && rest != "" {
				return rest + nounOf[end]
			}
		}
	}
	return ""
}
