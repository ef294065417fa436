// Package text is an article's grammar: sentences, tokens, names and coreference chains. Types only, apart
// from the walks every reader of a tree needs, so that readers are tested on trees written by hand.
//
// Every index is an index into the document's own slices; a head is the index of a token in Doc.Tokens.
package text

// Doc is the grammar of one article.
type Doc struct {
	Text      string     // the article's text: all offsets are byte offsets into it
	Sentences []Sentence // in order, without gaps between their tokens
	Tokens    []Token    // all tokens of all sentences, in order
	Names     []Name     // in order, never overlapping
	Chains    []Chain    // mentions of one and the same thing
	children  [][]int
}

// Sentence is a run of tokens.
type Sentence struct {
	First, End int // tokens [First, End)
	Paragraph  int // number of its paragraph in the text, from 0

	Dateline bool // tells from where a report comes, and nothing of what it says: "GENEVA (AP) —"
}

// UPOS is a universal part-of-speech tag.
type UPOS string

// The 17 universal part-of-speech tags.
const (
	ADJ   UPOS = "ADJ"
	ADP   UPOS = "ADP"
	ADV   UPOS = "ADV"
	AUX   UPOS = "AUX"
	CCONJ UPOS = "CCONJ"
	DET   UPOS = "DET"
	INTJ  UPOS = "INTJ"
	NOUN  UPOS = "NOUN"
	NUM   UPOS = "NUM"
	PART  UPOS = "PART"
	PRON  UPOS = "PRON"
	PROPN UPOS = "PROPN"
	PUNCT UPOS = "PUNCT"
	SCONJ UPOS = "SCONJ"
	SYM   UPOS = "SYM"
	VERB  UPOS = "VERB"
	X     UPOS = "X"
)

// Root is the head of a token that depends on nothing.
const Root = -1

// Token is one syntactic word. Words that are written together ("can't", "Syria's") are several tokens whose
// spans touch.
type Token struct {
	Start, End int    // bytes of Doc.Text, half open
	Form       string // the words as written: Doc.Text[Start:End]
	Lemma      string // dictionary form; lower case but for proper nouns
	UPOS       UPOS
	XPOS       string // Penn Treebank tag: "VBD"
	Head       int    // index into Doc.Tokens, or Root
	Deprel     string // UD relation to the head, with subtype: "nsubj:pass"
}

// NameKind is what a name names.
type NameKind string

const (
	PER      NameKind = "PER"      // a person
	ORG      NameKind = "ORG"      // an organisation
	LOC      NameKind = "LOC"      // a place, a country
	NORP     NameKind = "NORP"     // a nationality, a people, a religious or political group
	WEAPON   NameKind = "WEAPON"   // a weapon or military platform
	EVENT    NameKind = "EVENT"    // a named event
	DATE     NameKind = "DATE"     // a date or time
	MONEY    NameKind = "MONEY"    // a sum of money
	QUANTITY NameKind = "QUANTITY" // a number, and what it counts
)

// Name is a run of tokens of one sentence that names something.
type Name struct {
	First, End int // tokens [First, End)
	Kind       NameKind
}

// MentionKind is the form in which a chain's thing is mentioned.
type MentionKind string

const (
	Named   MentionKind = "name"
	Nominal MentionKind = "nominal" // "the ministry", "the former rebels"
	Pronoun MentionKind = "pronoun"
)

// Mention is a noun phrase: a run of tokens and the one that heads it.
type Mention struct {
	First, End, Head int
	Kind             MentionKind
}

// Chain is the mentions of one thing, in the order of the text.
type Chain struct {
	Kind     NameKind // PER, ORG, LOC or NORP; empty where unknown
	Mentions []Mention
}
