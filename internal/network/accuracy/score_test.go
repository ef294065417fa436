package accuracy

import (
	"strings"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/network/corpus"
	"dateline/internal/text"
)

const bank = `1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
2	shelled	shell	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	4	det	_	_
4	port	port	NOUN	NN	_	2	obj	_	_
5	of	of	ADP	IN	_	6	case	_	_
6	Odesa	Odesa	PROPN	NNP	_	4	nmod	_	SpaceAfter=No
7	.	.	PUNCT	.	_	2	punct	_	_

1	Talks	talk	NOUN	NNS	_	2	nsubj	_	_
2	failed	fail	VERB	VBD	_	0	root	_	_
3	in	in	ADP	IN	_	4	case	_	_
4	Geneva	Geneva	PROPN	NNP	_	2	obl	_	SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_

`

func documents(t *testing.T) []*text.Doc {
	t.Helper()
	docs, err := conllu.Read(strings.NewReader(bank))
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

// parrot repeats what is known of each word, whatever the sentences.
type parrot struct{ gold *text.Doc }

func (p parrot) Annotate(doc *text.Doc) {
	for i := range doc.Tokens {
		t := &doc.Tokens[i]
		start, end := t.Start, t.End
		*t = p.gold.Tokens[p.gold.TokenAt(start)]
		t.Start, t.End = start, end
		t.Head = min(t.Head, len(doc.Tokens)-1)
	}
}

func TestTallyCountsWhatIsRight(t *testing.T) {
	gold := corpus.Split(documents(t)[0])[0]
	gold.Names, gold.Known = []text.Name{{First: 5, End: 6, Kind: text.LOC}}, []text.NameKind{text.LOC}
	doc := gold.Bare()
	copy(doc.Tokens, gold.Tokens)
	doc.Tokens[0].UPOS = text.VERB     // a wrong tag
	doc.Tokens[5].Head = 1             // a wrong head
	doc.Tokens[3].Deprel = "obj:extra" // right but for the subtype
	doc.Names = []text.Name{{First: 5, End: 6, Kind: text.ORG}, {First: 0, End: 1, Kind: text.DATE}}
	var c tally
	c.sentence(gold, doc)
	s := c.score()
	near := func(name string, got, want float64) {
		if got < want-0.01 || got > want+0.01 {
			t.Errorf("%s is %.2f, want %.2f", name, got, want)
		}
	}
	near("UPOS", s.UPOS, 100*6./7)
	near("UAS", s.UAS, 100*6./7)
	near("LAS", s.LAS, 100*6./7)
	near("LAS with subtypes", s.LASSubtype, 100*5./7)
	near("names", s.Names.F, 0)
}

func TestRawScoreNeedsTheSameWords(t *testing.T) {
	docs := documents(t)
	gold := docs[0]
	whole := func(string) ([]text.Token, []text.Sentence) {
		tokens := make([]text.Token, len(gold.Tokens))
		for i, x := range gold.Tokens {
			tokens[i] = text.Token{Form: x.Form, Start: x.Start, End: x.End}
		}
		return tokens, append([]text.Sentence(nil), gold.Sentences...)
	}
	s := Texts(parrot{gold}, docs, whole)
	if s.Tokens.F != 100 || s.Sentences.F != 100 || s.LAS.F < 99 {
		t.Errorf("with the treebank's own tokens: %+v", s)
	}
	glued := func(string) ([]text.Token, []text.Sentence) {
		tokens, _ := whole("")
		last := len(tokens) - 1
		tokens[last-1].End, tokens = tokens[last].End, tokens[:last] // "Geneva."
		tokens[last-1].Form += "."
		return tokens, []text.Sentence{{First: 0, End: last}}
	}
	s = Texts(parrot{gold}, docs, glued)
	if n := float64(len(gold.Tokens)); s.Tokens.Recall != 100*(n-2)/n {
		t.Errorf("two words glued: recall %v", s.Tokens.Recall)
	}
	if s.Sentences.F != 0 {
		t.Errorf("one sentence instead of three: F1 %v", s.Sentences.F)
	}
}
