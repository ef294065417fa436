package statements

import (
	"strings"

	"dateline/internal/cues"
	"dateline/internal/dateline"
	"dateline/internal/rule"
	"dateline/internal/text"
)

// fewestTurns is how many paragraphs a transcript has to a turn, at most.
const fewestTurns = 5

// turns gives each turn of a transcript, which begins with its speaker's name and a colon, to that speaker.
func (f *finder) turns() {
	labels, total := map[string]int{}, 0
	for n := range f.doc.Sentences {
		if c := f.label(n); c >= 0 {
			labels[f.labelName(n, c)]++
			total++
		}
	}
	if n := len(f.doc.Sentences); n > 0 && total*fewestTurns < f.doc.Sentences[n-1].Paragraph {
		return // not a transcript
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
		cur = &found{cueFirst: c, cueEnd: c + 1, verb: c, sent: n, hearer: -1, family: turnFamily, first: c + 1, end: s.End, speaker: f.labelled(s.First, c)}
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

// labelled returns the token that heads whom a label at the tokens [first, c) names: the person it begins with, "Ann Lee,
// a minister:", or what it ends with.
func (f *finder) labelled(first, c int) int {
	if n := f.doc.NameAt(first); n != nil && n.Kind == text.PER && n.End < c {
		return f.doc.HeadOf(n.First, n.End)
	}
	return f.climb(c - 1)
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
			{
				Text: "Maria Blake, deputy minister of trade: We could wait no longer. Moreno: Who decided? Blake: The council did. Moreno: When?",
				Want: []string{"Maria Blake | : | We could wait no longer", "Blake | : | The council did"},
			},
			{Text: "Berlin: A city of bridges."},
		},
	},
}

// headlines reads the title of a report, which stands as a paragraph of its own and gives somebody's words after a colon:
// "Mayor: We will rebuild".
func (f *finder) headlines() {
	for n, s := range f.doc.Sentences {
		c := f.label(n)
		if c < 0 || c+3 > s.End || !f.alone(n) || !f.speaks(c-1) || f.doc.Tokens[c-1].UPOS == text.PUNCT {
			continue
		}
		if q := f.in[c+1]; !(q >= 0 && f.quotes[q].Open == c+1) && !f.hasVerb(c+1, s.End) {
			continue
		}
		x := &found{cueFirst: c, cueEnd: c + 1, verb: c, sent: n, hearer: -1, family: headlineFamily, first: c + 1, end: s.End, speaker: f.climb(c - 1)}
		if f.free(x) {
			f.found = append(f.found, x)
		}
	}
}

// alone tells whether sentence n is a paragraph of its own that no full stop ends.
func (f *finder) alone(n int) bool {
	all := f.doc.Sentences
	if n > 0 && all[n-1].Paragraph == all[n].Paragraph || n+1 < len(all) && all[n+1].Paragraph == all[n].Paragraph {
		return false
	}
	last := f.doc.Tokens[all[n].End-1].Form
	return last != "." || n == 0
}

// free tells whether no other statement has the words of x.
func (f *finder) free(x *found) bool {
	for _, y := range f.found {
		if y.sent == x.sent || y.first <= x.first && x.first < y.end {
			return false
		}
	}
	return true
}

// speaks tells whether the label that ends at token i names somebody who speaks: a person, a body, or a word for one.
func (f *finder) speaks(i int) bool {
	if n := f.doc.NameAt(i); n != nil {
		return n.Kind == text.PER || n.Kind == text.ORG
	}
	return voices[strings.ToLower(f.doc.Tokens[i].Lemma)] || documents[strings.ToLower(f.doc.Tokens[i].Lemma)]
}

// voices are nouns that stand for who speaks in a headline.
var voices = set(`official police source president minister mayor governor expert analyst critic witness spokesman spokeswoman spokesperson
	ministry government army military court judge prosecutor rebel group union newspaper media lawyer doctor aide envoy commander general senator`)

// headlineFamily is the rule of titles that give somebody's words after a colon.
var headlineFamily = &cues.Family{
	Claim: dateline.Says,
	Rule: rule.Rule{
		Name: "statement.headline",
		Says: "A title that names who speaks, then a colon, then what is said.",
		Examples: []rule.Example{
			{Text: "Police: Driver had fled the scene", Want: []string{"Police | : | Driver had fled the scene"}},
			{Text: "Berlin: A city of bridges"},
		},
	},
}
