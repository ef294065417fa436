package statements

import (
	"dateline/internal/cues"
	"dateline/internal/dateline"
	"dateline/internal/rule"
	"dateline/internal/text"
)

// according reads "according to X" at token i.
func (f *finder) according(i, n int) *found {
	s := f.doc.Sentences[n]
	if i+2 >= s.End || !lowerIs(f.doc.Tokens[i+1].Form, "to") {
		return nil
	}
	head := f.phraseAfter(i + 1)
	if h := f.doc.Tokens[i].Head; h > i+1 && h < s.End && isNominal(f.doc.Tokens[h].UPOS) && !f.verbBetween(i, h) {
		head = h
	}
	if head < 0 || !f.maySpeak(head, cues.Cue{}) && !objective[f.doc.Tokens[head].Form] || measures[f.doc.Tokens[head].Lemma] {
		return nil
	}
	x := &found{cueFirst: i, cueEnd: i + 2, verb: i, sent: n, speaker: head, hearer: -1, family: accordingFamily}
	_, after := f.phrase(head)
	after = max(after, i+3)
	if f.wordsBefore(i) {
		x.first, x.end = s.First, i
		if after < s.End-2 && f.doc.Tokens[after].Form == "," && f.doc.Tokens[after+1].XPOS != "VBG" {
			x.end = s.End
		}
		return x
	}
	if i > s.First && f.doc.Tokens[i-1].Form == "," && after < s.End && f.doc.Tokens[after].Form == "," {
		x.first, x.end = s.First, s.End // the phrase interrupts what is said
		return x
	}
	for after < s.End && f.doc.Tokens[after].Form != "," && f.doc.Tokens[after].Form != "—" {
		after++
	}
	if after >= s.End-1 {
		return nil
	}
	x.first, x.end = after, s.End
	return x
}

// objective are the pronouns that may follow "according to".
var objective = set("him her them")

// wordsBefore tells whether the sentence says something before token i.
func (f *finder) wordsBefore(i int) bool {
	s := f.doc.Sentences[f.doc.SentenceOf(i)]
	return i-s.First >= 3 && f.hasVerb(s.First, i)
}

// nounCue reads a noun for what is said, with the clause that says it: "its claim that …". Whose claim it is
// stands beside it, or is the subject of the verb that voices it.
func (f *finder) nounCue(i, n int) *found {
	c, ok := cues.Noun(f.doc.Tokens[i].Lemma)
	s := f.doc.Sentences[n]
	if !ok {
		return nil
	}
	that := -1
	for j := i + 1; j < min(i+8, s.End); j++ {
		if f.isThat(j) {
			that = j
			break
		}
		if t := &f.doc.Tokens[j]; t.UPOS == text.VERB || t.UPOS == text.AUX || t.Form == "," {
			break
		}
	}
	if that < 0 || that+2 >= s.End {
		return nil
	}
	x := &found{cueFirst: i, cueEnd: i + 1, verb: i, sent: n, hearer: -1, family: c.Family, speaker: f.owner(i)}
	if x.speaker < 0 || !f.maySpeak(x.speaker, cues.Cue{}) {
		return nil
	}
	x.first, x.end = that, s.End
	if h := f.doc.Tokens[that].Head; h > that && f.doc.Tokens[h].Head == i {
		x.end = f.lastOf(h) + 1
	}
	return x
}

// mediaReport reads a verb of saying that was taken for a noun after a plural: "Local media report that …".
func (f *finder) mediaReport(i, n int) *found {
	t := &f.doc.Tokens[i]
	if t.Lemma != "report" || t.XPOS != "NN" || i == f.doc.Sentences[n].First || i+2 >= f.doc.Sentences[n].End {
		return nil
	}
	who := &f.doc.Tokens[i-1]
	if who.Head != i || !f.doc.Is(i-1, "compound", "nsubj") || who.Lemma != "media" && who.XPOS != "NNS" {
		return nil
	}
	end := f.doc.Sentences[n].End
	if !f.isThat(i+1) && !f.bareReport(i, end) {
		return nil
	}
	return &found{cueFirst: i, cueEnd: i + 1, verb: i, sent: n, hearer: -1, speaker: i - 1, first: i + 1, end: end, family: cues.Verbs("report")[0].Family}
}

// bareReport tells whether a noun phrase and a verb of its own follow token i.
func (f *finder) bareReport(i, end int) bool {
	return startsPhrase(&f.doc.Tokens[i+1]) && f.hasVerb(i+2, end) && f.doc.Tokens[i].Head == text.Root
}

// owner returns the token that heads whose word the noun at i is, or -1.
func (f *finder) owner(i int) int {
	for _, k := range f.doc.Children(i) {
		if f.doc.Is(k, "nmod:poss") {
			if v := f.doc.Tokens[i].Head; f.doc.Tokens[k].UPOS == text.PRON && v >= 0 && voicing[f.doc.Tokens[v].Lemma] {
				return f.subject(v, 0, false) // "he repeated his claim"
			}
			return k
		}
		if f.doc.Is(k, "nmod") && k > i {
			if c := f.doc.Child(k, "case"); c >= 0 {
				switch w := f.doc.Tokens[c].Form; w {
				case "by", "from", "of", "among":
					return k
				}
			}
		}
	}
	v := f.doc.Tokens[i].Head
	if v >= 0 && f.doc.Is(i, "obj") && voicing[f.doc.Tokens[v].Lemma] && !f.unsaid(v, cues.Cue{}) {
		return f.subject(v, 0, false)
	}
	return -1
}

// voicing are verbs whose subject says the thing that is their object.
var voicing = set(`express voice raise make issue repeat reiterate give have offer share deliver release publish renew air state levy`)

// inView reads "in somebody's view" at token i: what the sentence says beside it, he holds.
func (f *finder) inView(i, n int) *found {
	h, s := f.doc.Tokens[i].Head, f.doc.Sentences[n]
	if h <= i || h >= s.End || !views[f.doc.Tokens[h].Lemma] || !f.doc.Is(i, "case") || f.doc.Child(h, "nmod") < 0 {
		return nil
	}
	x := &found{cueFirst: h, cueEnd: h + 1, verb: h, sent: n, hearer: -1, family: viewFamily, speaker: f.doc.Child(h, "nmod:poss")}
	if x.speaker < 0 || !f.maySpeak(x.speaker, cues.Cue{}) || h+1 >= s.End {
		return nil
	}
	after := f.doc.Tokens[h+1]
	switch {
	case i == s.First && after.Form == "," && f.hasVerb(h+1, s.End):
		x.first, x.end = h+2, s.End
	case i > s.First && f.doc.Tokens[i-1].Form == "," && after.UPOS == text.PUNCT:
		x.first, x.end = s.First, i
		if h+2 < s.End {
			x.end = s.End
		}
	default:
		return nil
	}
	return x
}

// views are nouns in which somebody's word is told, after "in".
var views = set(`view opinion word account telling estimation judgment judgement assessment`)

// viewFamily is the rule of "in somebody's view".
var viewFamily = &cues.Family{
	Claim: dateline.Says,
	Rule: rule.Rule{
		Name: "statement.view",
		Says: "In somebody's view, opinion or words, before, within or after what is said.",
		Examples: []rule.Example{
			{Text: "In Moreno's view, the plan has failed.", Want: []string{"Moreno | view | the plan has failed"}},
			{Text: "In this view, the tower is on the left."},
		},
	},
}
