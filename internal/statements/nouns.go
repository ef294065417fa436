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
	if head < 0 || !f.maySpeak(head, cues.Cue{}) || measures[f.doc.Tokens[head].Lemma] {
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

// turns gives each turn of a transcript, which begins with its speaker's name and a colon, to that speaker.
func (f *finder) turns() {
	labels := map[string]int{}
	for n := range f.doc.Sentences {
		if c := f.label(n); c >= 0 {
			labels[f.labelName(n, c)]++
		}
	}
	var cur *found
	for n, s := range f.doc.Sentences {
		c := f.label(n)
		if c < 0 || labels[f.labelName(n, c)] < 2 && (cur == nil || s.First == 0) {
			if cur != nil {
				cur.end = s.End
			}
			continue
		}
		cur = &found{cueFirst: c, cueEnd: c + 1, verb: c, sent: n, hearer: -1, family: turnFamily, first: c + 1, end: s.End, speaker: f.climb(c - 1)}
		f.found = append(f.found, cur)
	}
}

// label returns the colon that ends the name at the beginning of sentence n, or -1.
func (f *finder) label(n int) int {
	s := f.doc.Sentences[n]
	if !isCapital(f.doc.Tokens[s.First].Form) {
		return -1
	}
	for i := s.First + 1; i < min(s.First+14, s.End); i++ {
		switch u := f.doc.Tokens[i].UPOS; {
		case f.doc.Tokens[i].Form == ":":
			return i
		case u == text.VERB, u == text.AUX, u == text.PUNCT && f.doc.Tokens[i].Form != "," && f.doc.Tokens[i].Form != "." && f.doc.Tokens[i].Form != "-":
			return -1
		}
	}
	return -1
}

// labelName returns the last word of the name that labels sentence n: who is introduced in full is then called
// by it.
func (f *finder) labelName(n, c int) string {
	s := f.doc.Sentences[n]
	end := s.First + 1
	for end < c && isCapital(f.doc.Tokens[end].Form) {
		end++
	}
	return f.doc.Tokens[end-1].Form
}

// turnFamily is the rule of transcripts.
var turnFamily = &cues.Family{
	Claim: dateline.Says,
	Rule: rule.Rule{
		Name: "statement.turn",
		Says: "The turns of an interview or transcript, each of which begins with its speaker's name and a colon.",
		Examples: []rule.Example{
			{Text: "Moreno: Why now? Blake: We could wait no longer. Moreno: Who decided? Blake: The council did.", Want: []string{"Blake | : | The council did"}},
			{Text: "Berlin: A city of bridges."},
		},
	},
}
