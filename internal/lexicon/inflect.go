package lexicon

import "strings"

// forms are the inflected forms of the words that the lexicon knows, by kind of word.
type forms struct {
	known map[key]bool
	of    map[key]string // form to lemma
}

// Lemma corrects a lemma: where the lexicon does not know the one given but the written form is an inflection
// of a word it knows, it gives that word. A grammar guesses at words it never met ("boycotted": "boycot"), and a
// dictionary's predicates are the rare words of a language. All are in lower case.
func (lx *Lexicon) Lemma(lemma, form string, pos POS) string {
	if lx.forms.known[key{pos, lemma}] {
		return lemma
	}
	if l, ok := lx.forms.of[key{pos, form}]; ok {
		return l
	}
	return lemma
}

// inflect learns the forms of all words of all entries, classes and guards.
func (lx *Lexicon) inflect() {
	lx.forms = forms{map[key]bool{}, map[key]string{}}
	seen := map[*Guard]bool{} // entries of one line share their guards
	for k, es := range lx.byHead {
		if k.pos != Phrase {
			lx.learn(k.pos, k.lemma)
		}
		for _, e := range es {
			for _, w := range e.Words {
				lx.learn(Noun, w.Lemma)
			}
			if len(e.Guards) > 0 && !seen[&e.Guards[0]] {
				seen[&e.Guards[0]] = true
				lx.inflectGuards(e.Guards)
			}
		}
	}
	for _, class := range lx.classes {
		for w := range class {
			lx.learn(Noun, w)
		}
	}
}

// inflectGuards learns what guards ask for: verbs in clauses, nouns elsewhere.
func (lx *Lexicon) inflectGuards(gs []Guard) {
	for _, g := range gs {
		for _, c := range g.Conds {
			pos := Noun
			if c.Slot == "inf" || c.Slot == "that" {
				pos = Verb
				for _, class := range c.Classes {
					for w := range lx.classes[class] {
						lx.learn(Verb, w)
					}
				}
			}
			for w := range c.Words {
				lx.learn(pos, w)
			}
		}
	}
}

func (lx *Lexicon) learn(pos POS, lemma string) {
	if k := (key{pos, lemma}); lemma == "" || lx.forms.known[k] || strings.ContainsAny(lemma, " -") {
		return
	}
	lx.forms.known[key{pos, lemma}] = true
	fs := []string{lemma, plural(lemma)}
	if pos == Verb {
		fs = append(fs, verbForms(lemma)...)
	}
	for _, f := range fs {
		k := key{pos, f}
		if old, ok := lx.forms.of[k]; !ok || len(lemma) < len(old) || len(lemma) == len(old) && lemma < old {
			lx.forms.of[k] = lemma
		}
	}
}

// plural is a noun's plural, and a verb's third person.
func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "y") && !vowelBefore(w):
		return w[:len(w)-1] + "ies"
	case hasAny(w, "s", "x", "z", "ch", "sh"):
		return w + "es"
	}
	return w + "s"
}

// verbForms are the past and the participles, with a consonant doubled and not: one of them is no word, which
// does no harm here.
func verbForms(w string) []string {
	if past, ok := irregular[w]; ok {
		return append(strings.Fields(past), participle(w)...)
	}
	switch {
	case strings.HasSuffix(w, "e"):
		return append(participle(w), w+"d")
	case strings.HasSuffix(w, "y") && !vowelBefore(w):
		return append(participle(w), w[:len(w)-1]+"ied")
	case strings.HasSuffix(w, "c"):
		return []string{w + "ked", w + "king"}
	}
	last := w[len(w)-1:]
	return append(participle(w), w+"ed", w+last+"ed")
}

// participle is the -ing form.
func participle(w string) []string {
	switch {
	case strings.HasSuffix(w, "ie"):
		return []string{w[:len(w)-2] + "ying"}
	case strings.HasSuffix(w, "ee"), strings.HasSuffix(w, "oe"), strings.HasSuffix(w, "ye"):
		return []string{w + "ing"}
	case strings.HasSuffix(w, "e"):
		return []string{w[:len(w)-1] + "ing"}
	}
	return []string{w + "ing", w + w[len(w)-1:] + "ing"}
}

func vowelBefore(w string) bool {
	return len(w) > 1 && strings.ContainsRune("aeiou", rune(w[len(w)-2]))
}

func hasAny(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// irregular verbs: past and past participle.
var irregular = map[string]string{
	"arise": "arose arisen", "awake": "awoke awoken", "beat": "beat beaten", "become": "became become", "befall": "befell befallen",
	"beget": "begot begotten", "begin": "began begun", "behold": "beheld", "bend": "bent", "beset": "beset", "bet": "bet betted",
	"bid": "bid bade bidden", "bind": "bound", "bite": "bit bitten", "bleed": "bled", "blow": "blew blown", "break": "broke broken",
	"breed": "bred", "bring": "brought", "broadcast": "broadcast broadcasted", "build": "built", "burn": "burned burnt", "burst": "burst",
	"buy": "bought", "cast": "cast", "catch": "caught", "choose": "chose chosen", "cling": "clung", "come": "came come", "cost": "cost",
	"creep": "crept", "cut": "cut", "deal": "dealt", "dig": "dug", "do": "did done", "draw": "drew drawn", "drink": "drank drunk",
	"drive": "drove driven", "eat": "ate eaten", "fall": "fell fallen", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found",
	"flee": "fled", "fling": "flung", "fly": "flew flown", "forbid": "forbade forbidden", "forecast": "forecast", "foresee": "foresaw foreseen",
	"forget": "forgot forgotten", "forgive": "forgave forgiven", "forgo": "forwent forgone", "forsake": "forsook forsaken",
	"freeze": "froze frozen", "get": "got gotten", "give": "gave given", "go": "went gone", "grind": "ground", "grow": "grew grown",
	"hang": "hung hanged", "have": "had", "hear": "heard", "hide": "hid hidden", "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept",
	"kneel": "knelt kneeled", "know": "knew known", "lay": "laid", "lead": "led", "leap": "leapt leaped", "learn": "learned learnt",
	"leave": "left", "lend": "lent", "let": "let", "lie": "lay lain lied", "light": "lit lighted", "lose": "lost", "make": "made",
	"mean": "meant", "meet": "met", "mistake": "mistook mistaken", "mow": "mowed mown", "offset": "offset", "outdo": "outdid outdone",
	"overcome": "overcame overcome", "override": "overrode overridden", "overrun": "overran overrun", "oversee": "oversaw overseen",
	"overthrow": "overthrew overthrown", "overtake": "overtook overtaken", "pay": "paid", "plead": "pleaded pled", "put": "put", "quit": "quit quitted",
	"read": "read", "rebuild": "rebuilt", "redo": "redid redone", "rend": "rent", "repay": "repaid", "resell": "resold", "retake": "retook retaken",
	"rid": "rid", "ride": "rode ridden", "ring": "rang rung", "rise": "rose risen", "run": "ran run", "say": "said", "see": "saw seen",
	"seek": "sought", "sell": "sold", "send": "sent", "set": "set", "sew": "sewed sewn", "shake": "shook shaken", "shed": "shed", "shoot": "shot",
	"show": "showed shown", "shrink": "shrank shrunk", "shut": "shut", "sing": "sang sung", "sink": "sank sunk", "sit": "sat",
	"slay": "slew slain", "sling": "slung", "slit": "slit", "sow": "sowed sown", "speak": "spoke spoken", "spend": "spent", "spill": "spilled spilt",
	"split": "split", "spoil": "spoiled spoilt", "spread": "spread", "spring": "sprang sprung", "stand": "stood", "steal": "stole stolen",
	"stick": "stuck", "sting": "stung", "stride": "strode stridden", "strike": "struck stricken", "string": "strung", "strive": "strove striven strived",
	"swear": "swore sworn", "sweep": "swept", "swell": "swelled swollen", "swing": "swung", "take": "took taken", "teach": "taught", "tear": "tore torn",
	"tell": "told", "think": "thought", "throw": "threw thrown", "thrust": "thrust", "tread": "trod trodden", "undergo": "underwent undergone",
	"undertake": "undertook undertaken", "undo": "undid undone", "uphold": "upheld", "upset": "upset", "wage": "waged", "wear": "wore worn",
	"weep": "wept", "win": "won", "wind": "wound", "withdraw": "withdrew withdrawn", "withhold": "withheld", "withstand": "withstood",
	"wring": "wrung", "write": "wrote written",
}
