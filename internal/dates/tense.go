package dates

import (
	"strings"

	"dateline/internal/text"
)

// tense is that of the verb an expression hangs on.
type tense int8

const (
	unclear tense = iota
	past_
	future
)

// planned are words whose infinitive or object lies ahead: "scheduled for Friday", "plans to meet on Friday".
var planned = map[string]bool{
	"plan": true, "schedule": true, "set": true, "due": true, "expect": true, "slate": true, "intend": true, "agree": true, "hope": true,
	"prepare": true, "vow": true, "promise": true, "pledge": true, "upcoming": true, "forthcoming": true, "planned": true, "scheduled": true,
	"expected": true, "ahead": true, "likely": true, "ready": true, "poised": true, "bound": true, "deadline": true, "invite": true, "effective": true, "payable": true,
}

// tense returns the tense of the verb that governs atoms [first, end): from the tree where there is one, otherwise
// from the words before.
func (r *placer) tense(first, end int) tense {
	a, b := r.Atoms[first].Token, r.Atoms[end-1].Token+1
	head := r.Doc.HeadOf(a, b)
	if t := r.tenseBefore(a); t != unclear {
		return t
	}
	if r.Doc.Tokens[head].Deprel == "" {
		return r.tenseOfWords(a)
	}
	if w := r.Word(end); w == "'s" || w == "’s" {
		return r.tenseOfOwner(head)
	}
	ahead := false
	for i, steps := r.Doc.Tokens[head].Head, 0; i != text.Root && steps < 8; i, steps = r.Doc.Tokens[i].Head, steps+1 {
		g := r.governor(i)
		ahead = ahead || g.ahead
		if g.tense != unclear {
			if ahead && g.tense == past_ && i != r.Doc.Tokens[head].Head {
				return future
			}
			return g.tense
		}
	}
	if ahead {
		return future
	}
	return unclear
}

// governor is what a token over an expression says of when.
type governor struct {
	tense tense // unclear where the token is no predicate
	ahead bool  // it speaks of something planned
}

// governor reads token i once: in a list or a table one token may govern thousands of dates, and have as many children.
func (r *placer) governor(i int) governor {
	if g, ok := r.governors[i]; ok {
		return g
	}
	t := r.Doc.Tokens[i]
	g := governor{ahead: planned[t.Lemma] || planned[strings.ToLower(t.Form)]}
	if t.UPOS == text.VERB || t.UPOS == text.AUX || r.Doc.Child(i, "cop", "aux") >= 0 {
		g.tense = r.tenseOf(i)
	} else {
		g.ahead = g.ahead || r.modifiedAhead(i)
	}
	r.governors[i] = g
	return g
}

// tenseOfOwner is the tense for "Friday's vote": past, unless the vote itself is said to lie ahead.
func (r *placer) tenseOfOwner(head int) tense {
	n := r.Doc.Tokens[head].Head
	if n == text.Root {
		return unclear
	}
	if r.modifiedAhead(n) || r.Doc.Is(n, "nsubj") && r.tenseOf(r.Doc.Tokens[n].Head) == future {
		return future
	}
	return past_
}

// tenseBefore reads the verb right before the expression, which is surer than a tree that hangs it on a later one:
// "told reporters on Monday that the law must go". It stops at any other verb and at punctuation.
func (r *placer) tenseBefore(tok int) tense {
	first := r.Doc.Sentences[r.Doc.SentenceOf(tok)].First
	for i := tok - 1; i >= max(first, tok-10); i-- {
		t := r.Doc.Tokens[i]
		switch {
		case i == tok-1 && (t.Form == "until" || t.Form == "till" || t.Form == "through"):
			return future
		case t.XPOS == "VBD" && t.UPOS == text.VERB:
			return past_
		case t.UPOS == text.VERB, t.UPOS == text.AUX, t.UPOS == text.PUNCT, t.UPOS == text.SCONJ, planned[strings.ToLower(t.Form)]:
			return unclear
		}
	}
	return unclear
}

// modifiedAhead tells whether an adjective puts noun i in the future: "the planned talks".
func (r *placer) modifiedAhead(i int) bool {
	for _, c := range r.Doc.Children(i) {
		if r.Doc.Is(c, "amod") && planned[strings.ToLower(r.Doc.Tokens[c].Form)] {
			return true
		}
	}
	return false
}

// tenseOf reads the tense of the predicate i from its auxiliaries and its form; a participle or an infinitive that
// says nothing by itself leaves it to what governs it.
func (r *placer) tenseOf(i int) tense {
	t := r.Doc.Tokens[i]
	to, be := false, false
	for _, c := range r.Doc.Children(i) {
		if planned[r.Doc.Tokens[c].Lemma] && c < i {
			return future
		}
		if !r.Doc.Is(c, "aux", "mark", "cop") {
			continue
		}
		switch w := strings.ToLower(r.Doc.Tokens[c].Form); w {
		case "will", "'ll", "’ll", "wo", "shall", "would", "'d", "’d":
			return future
		case "was", "were", "had", "did", "has", "have", "been":
			return past_
		case "is", "are", "'s", "’s", "am", "'re":
			be = true
		case "to":
			to = true
		case "may", "might":
			return future
		}
	}
	switch {
	case to && t.UPOS == text.VERB && t.Head != text.Root && !pastGovernor[r.Doc.Tokens[t.Head].Lemma] && !r.Doc.Is(i, "advcl", "acl"):
		return future
	case be && t.UPOS != text.VERB, t.Lemma == "be" && t.XPOS == "VBZ":
		return future
	case be && t.XPOS == "VBG":
		return future
	case be && t.XPOS == "VBN" && planned[t.Lemma]:
		return future
	case t.XPOS == "VBD":
		return past_
	case t.XPOS == "VBZ" || t.XPOS == "VBP":
		if saying[t.Lemma] {
			return past_
		}
	case t.XPOS == "VBN" && planned[t.Lemma] && !be:
		return future
	case t.XPOS == "VBN" && r.Doc.Is(i, "acl", "advcl", "amod"):
		return past_
	}
	return unclear
}

// saying are verbs whose present tells of what is past.
var saying = map[string]bool{"say": true, "tell": true, "report": true, "write": true, "note": true, "state": true}

// pastGovernor are verbs whose infinitive has happened with them, or not at all: "failed to meet on Friday".
var pastGovernor = map[string]bool{"fail": true, "manage": true, "begin": true, "start": true, "continue": true, "appear": true, "seem": true, "force": true, "use": true, "come": true, "get": true, "help": true}

// tenseOfWords looks back over the sentence for the nearest sign of tense; for documents without a tree.
func (r *placer) tenseOfWords(tok int) tense {
	s := r.Doc.Sentences[r.Doc.SentenceOf(tok)]
	for i := tok - 1; i >= s.First && i > tok-15; i-- {
		if t := tenseWord(strings.ToLower(r.Doc.Tokens[i].Form)); t != unclear {
			return t
		}
	}
	for i := tok + 1; i < s.End && i < tok+15; i++ {
		if t := tenseWord(strings.ToLower(r.Doc.Tokens[i].Form)); t != unclear {
			return t
		}
	}
	return unclear
}

// tenseWord is what one word says of the tense.
func tenseWord(w string) tense {
	switch w {
	case "will", "'ll", "shall", "scheduled", "due", "upcoming", "expected", "plans", "would", "to":
		return future
	case "said", "was", "were", "had", "did", "has", "have", "told", "killed", "met", "signed", "began", "took", "fell", "rose", "went", "ended":
		return past_
	}
	if strings.HasSuffix(w, "ed") && len(w) > 4 {
		return past_
	}
	return unclear
}
