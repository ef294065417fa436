package statements

import (
	"strings"

	"dateline/internal/cues"
	"dateline/internal/dateline"
	"dateline/internal/rule"
	"dateline/internal/text"
)

// set makes a set of the words in a list.
func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// union returns the words of either set.
func union(a, b map[string]bool) map[string]bool {
	m := map[string]bool{}
	for w := range a {
		m[w] = true
	}
	for w := range b {
		m[w] = true
	}
	return m
}

// documents speak for themselves: "the report says".
var documents = set(`report study survey poll polling analysis assessment document dataset data letter statement research paper index review
	investigation article website site page record footage image video tweet post memo email e-mail transcript filing lawsuit suit complaint
	resolution declaration constitution charter law indictment estimate figure statistic evidence intelligence audit inquiry census`)

// remarks are made by somebody, who speaks in them.
var remarks = set(`statement letter message tweet post warning remark comment speech address announcement email e-mail note interview text article
	report video memo call appeal accusation claim series`)

// media are what words go through.
var media = set(`twitter x facebook telegram instagram youtube tiktok whatsapp weibo truth statement interview speech letter tweet post email e-mail
	message briefing conference television tv radio press report video blog website article op-ed memo column editorial address remarks testimony
	broadcast podcast communique note memoir book signal media platform newspaper`)

// mute are nouns that head no speaker.
var mute = set(`thing fact move decision way reason time day year week month event case attack war conflict death crisis situation problem issue
	number amount percentage price rate violence flood storm earthquake fire explosion bullet pandemic virus disease weather`)

// measures are what things are done according to, without anybody's speaking.
var measures = set(`plan schedule rank need rule wish size age ability taste design custom tradition principle standard instruction`)

// times are nouns that tell when, right after a cue.
var times = set(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday tonight earlier last this next week month year January
	February March April May June July August September October November December`)

// speakingPronouns may speak outside quotations.
var speakingPronouns = set(`he she they it who some many others several both most one another all few those anyone everyone each half neither either which`)

// pronouns are the words that are truly pronouns or determiners.
var pronouns = union(speakingPronouns, set(`i you we me us him them this that these those what whatever whoever whose there the a an my your our their
	his her its mine ours yours any nothing something everything anything no every such much more most little`))

// accordingFamily is the rule of "according to".
var accordingFamily = &cues.Family{
	Claim: dateline.Says,
	Rule: rule.Rule{
		Name: "statement.according",
		Says: "According to somebody, or to a report, before, within or after what is said.",
		Examples: []rule.Example{
			{Text: "The dam is safe, according to engineers.", Want: []string{"engineers | according to | The dam is safe"}},
			{Text: "According to the police, nobody was hurt.", Want: []string{"the police | According to | nobody was hurt"}},
			{Text: "According to him, nobody was hurt.", Want: []string{"him | According to | nobody was hurt"}},
			{Text: "They were paid according to their rank."},
		},
	},
}

// isModal tells whether an auxiliary makes speech only possible or wanted.
func isModal(lemma string) bool {
	switch lemma {
	case "will", "should", "must", "can", "may", "might", "shall", "'ll", "ca", "wo":
		return true
	}
	return false
}

// isSaying tells whether a verb is one that quotes: "was quoted as saying".
func isSaying(t *text.Token) bool {
	return t.Lemma == "quote" || t.Lemma == "report" || t.Lemma == "cite"
}

func isPersonal(lemma string) bool {
	switch strings.ToLower(lemma) {
	case "he", "she", "they":
		return true
	}
	return false
}

// isNominal tells whether a token of this kind may head a noun phrase.
func isNominal(u text.UPOS) bool {
	switch u {
	case text.NOUN, text.PROPN, text.PRON, text.NUM, text.X:
		return true
	}
	return false
}

// startsPhrase tells whether a noun phrase may begin with t.
func startsPhrase(t *text.Token) bool {
	switch t.UPOS {
	case text.NOUN, text.PROPN, text.DET, text.ADJ, text.NUM:
		return true
	case text.PRON:
		return t.XPOS == "PRP$" || isPersonal(t.Lemma)
	}
	return false
}

// isWhere tells whether a preposition leads to the place of a saying.
func isWhere(form string) bool {
	switch strings.ToLower(form) {
	case "in", "at", "from", "near":
		return true
	}
	return false
}

// lowerIs tells whether form is the lower-case word w, in whatever case it is written.
func lowerIs(form, w string) bool {
	return len(form) == len(w) && strings.EqualFold(form, w)
}

// isCapital tells whether a form begins with a capital letter.
func isCapital(form string) bool {
	return form != "" && form[0] >= 'A' && form[0] <= 'Z'
}
