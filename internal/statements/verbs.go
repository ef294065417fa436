package statements

import (
	"dateline/internal/cues"
	"dateline/internal/text"
)

// verbCue reads the verb at token i as a cue, or returns nil.
func (f *finder) verbCue(i, n int) *found {
	var best *found
	for _, c := range cues.Verbs(f.doc.Tokens[i].Lemma) {
		end, ok := f.moreWords(i, c.More)
		if !ok || len(c.More) == 0 && best != nil && best.cueEnd > i+1 {
			continue
		}
		if x := f.read(i, end, n, c); x != nil && (best == nil || len(c.More) > 0) {
			best = x
		}
	}
	return best
}

// moreWords tells whether the further words of a cue stand after token i, an object pronoun or adverb between
// allowed, and where the cue ends.
func (f *finder) moreWords(i int, more []string) (end int, ok bool) {
	end = i + 1
	for _, w := range more {
		j := end
		for j < min(end+2, len(f.doc.Tokens)) && !lowerIs(f.doc.Tokens[j].Form, w) && f.doc.Tokens[j].UPOS == text.ADV {
			j++
		}
		if j >= len(f.doc.Tokens) || !lowerIs(f.doc.Tokens[j].Form, w) {
			return 0, false
		}
		end = j + 1
	}
	return end, true
}

// read reads the cue at the tokens [i, end): who speaks, and which words.
func (f *finder) read(i, end, n int, c cues.Cue) *found {
	if f.unsaid(i, c) || c.Takes(cues.FiniteOnly) && !f.finite(i) {
		return nil
	}
	x := &found{cueFirst: i, cueEnd: end, verb: i, sent: n, hearer: -1, family: c.Family}
	passive := f.passive(i)
	if passive {
		x.speaker = f.agent(i)
	} else {
		x.speaker = f.subject(i, 0, c.Takes(cues.Quote) && !c.Takes(cues.Hearer))
		if s := f.carried(i, n); s >= 0 {
			x.speaker = s
		}
	}
	if x.speaker < 0 || !f.maySpeak(x.speaker, c) || lowerIs(f.doc.Tokens[x.speaker].Form, "it") && !f.finite(i) {
		return nil
	}
	x.speaker = f.named(x.speaker)
	if !f.words(x, c, passive) {
		return nil
	}
	if x.holds(x.speaker) && !x.holds(x.verb) {
		if x.speaker = f.mainSubject(x); x.speaker < 0 {
			return nil
		}
	}
	if c.Takes(cues.Hearer) && !passive {
		x.hearer = f.object(i, x)
	}
	return x
}

// unsaid tells whether the verb at i reports nothing: denied, asked for, possible or conditional speech.
func (f *finder) unsaid(i int, c cues.Cue) bool {
	for _, k := range f.doc.Children(i) {
		t := &f.doc.Tokens[k]
		switch {
		case f.doc.Is(k, "aux") && isModal(t.Lemma):
			return true
		case f.doc.Is(k, "advmod") && (t.Lemma == "not" || t.Lemma == "never" || t.Lemma == "n't") && f.leads(k, i):
			return true
		case f.doc.Is(k, "aux") && t.Lemma == "do" && f.doc.Tokens[f.doc.Sentences[f.doc.SentenceOf(i)].End-1].Form == "?":
			return true
		case f.doc.Is(k, "mark") && (lowerIs(t.Form, "if") || lowerIs(t.Form, "whether") || lowerIs(t.Form, "unless")):
			return true
		}
	}
	if h := f.doc.Tokens[i].Head; f.doc.Is(i, "conj") && f.doc.Tokens[i].XPOS == "VB" && f.doc.Child(i, "aux", "mark") < 0 && h >= 0 {
		return f.unsaid(h, c)
	}
	return f.infinitive(i) && !f.realised(i)
}

// leads tells whether token k stands before the verb at i with only auxiliaries and adverbs between.
func (f *finder) leads(k, i int) bool {
	for j := k + 1; j < i; j++ {
		switch f.doc.Tokens[j].UPOS {
		case text.AUX, text.ADV, text.PART:
		default:
			return false
		}
	}
	return k < i
}

// infinitive tells whether the verb at i stands in the infinitive with "to".
func (f *finder) infinitive(i int) bool {
	k := f.doc.Child(i, "mark")
	return k >= 0 && lowerIs(f.doc.Tokens[k].Form, "to") && k < i
}

// realised tells whether the infinitive at i tells what was done: "went on to say", "took to Twitter to call".
func (f *finder) realised(i int) bool {
	h := f.doc.Tokens[i].Head
	if h == text.Root {
		return false
	}
	switch f.doc.Tokens[h].Lemma {
	case "go", "continue", "come", "take", "use", "begin", "start", "proceed", "speak", "appear", "seem", "hasten", "issue", "join":
		return !f.unsaid(h, cues.Cue{})
	}
	return false
}

// passive tells whether the verb at i is in the passive.
func (f *finder) passive(i int) bool {
	if f.activeAfterAll(i) || f.perfect(i) {
		return false
	}
	if f.doc.Child(i, "nsubj:pass", "aux:pass", "csubj:pass") >= 0 {
		return true
	}
	if f.doc.Tokens[i].XPOS != "VBN" || f.doc.Child(i, "nsubj") >= 0 {
		return false
	}
	if k := f.doc.Child(i, "aux"); k >= 0 && f.doc.Tokens[k].Lemma == "have" {
		return false
	}
	return f.doc.Is(i, "acl") || f.agent(i) >= 0 || f.doc.Is(i, "advcl") && f.opensSentence(i) // "Pressed on the matter, …"
}

// opensSentence tells whether the clause of the verb at i begins its sentence.
func (f *finder) opensSentence(i int) bool {
	return f.firstOf(i) == f.doc.Sentences[f.doc.SentenceOf(i)].First
}

// perfect tells whether the "'s" before the participle at i is short for "has", since a clause follows: "She's said that …".
func (f *finder) perfect(i int) bool {
	k := f.doc.Child(i, "aux:pass", "aux")
	if k < 0 || f.doc.Tokens[i].XPOS != "VBN" || f.doc.Child(i, "ccomp") < i {
		return false
	}
	w := f.doc.Tokens[k].Form
	return w == "'s" || w == "’s"
}

// activeAfterAll tells whether the verb at i was taken for a participle, but is the sentence's verb: it has a subject of
// its own and no auxiliary ("the government proposed to talk"), or hangs from a noun that no verb governs.
func (f *finder) activeAfterAll(i int) bool {
	if f.doc.Tokens[i].XPOS != "VBN" || f.doc.Child(i, "aux", "cop") >= 0 || f.agent(i) >= 0 {
		return false
	}
	if k := f.doc.Child(i, "nsubj"); k >= 0 && k < i {
		return !f.doc.Is(i, "acl", "advcl")
	}
	h := f.doc.Tokens[i].Head
	return h >= 0 && h == i-1 && f.doc.Is(i, "acl") && f.doc.Tokens[h].Head == text.Root && isNominal(f.doc.Tokens[h].UPOS) && f.doc.Child(h, "cop", "nsubj") < 0
}

// object returns the token that heads the object of the verb at i, outside the words of x, or -1.
func (f *finder) object(i int, x *found) int {
	for _, k := range f.doc.Children(i) {
		if f.doc.Is(k, "obj", "iobj") && k > i && (k < x.first || k >= x.end) && isNominal(f.doc.Tokens[k].UPOS) {
			return k
		}
	}
	return -1
}

// finite tells whether the verb at i is finite.
func (f *finder) finite(i int) bool {
	switch f.doc.Tokens[i].XPOS {
	case "VBD", "VBP", "VBZ":
		return true
	}
	return f.doc.Child(i, "aux", "cop") >= 0 && !f.infinitive(i) || f.activeAfterAll(i)
}
