package network

import (
	"context"
	"strings"
	"sync"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/network/corpus"
	"dateline/internal/text"
)

// smallShape makes a network that trains in a moment.
const smallShape = `{"width":24,"blocks":"cs","arc":16,"label":16,"name":16,"name_at":1,"affixes":128,"trigrams":128}`

// smallBank is a treebank of three sentences.
const smallBank = `# newdoc id = one
1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
2	shelled	shell	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	4	det	_	_
4	port	port	NOUN	NN	_	2	obj	_	_
5	of	of	ADP	IN	_	6	case	_	_
6	Odesa	Odesa	PROPN	NNP	_	4	nmod	_	SpaceAfter=No
7	.	.	PUNCT	.	_	2	punct	_	_

1	Anna	Anna	PROPN	NNP	_	3	nsubj	_	_
2	Lind	Lind	PROPN	NNP	_	1	flat	_	_
3	denied	deny	VERB	VBD	_	0	root	_	_
4	it	it	PRON	PRP	_	3	obj	_	SpaceAfter=No
5	.	.	PUNCT	.	_	3	punct	_	_

1	Talks	talk	NOUN	NNS	_	2	nsubj	_	_
2	failed	fail	VERB	VBD	_	0	root	_	_
3	in	in	ADP	IN	_	4	case	_	_
4	Geneva	Geneva	PROPN	NNP	_	2	obl	_	SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_

`

func smallSentences(tb testing.TB) []*corpus.Sentence {
	tb.Helper()
	docs, err := conllu.Read(strings.NewReader(smallBank))
	if err != nil {
		tb.Fatal(err)
	}
	all := corpus.Split(docs[0])
	known := []text.NameKind{text.PER, text.LOC}
	all[0].Names, all[0].Known = []text.Name{{First: 5, End: 6, Kind: text.LOC}}, known
	all[1].Names, all[1].Known = []text.Name{{First: 0, End: 2, Kind: text.PER}}, known
	all[2].Names, all[2].Known = []text.Name{{First: 3, End: 4, Kind: text.LOC}}, known
	return all
}

func smallPlan(tb testing.TB) Plan {
	s := smallSentences(tb)
	var train []*corpus.Sentence
	for range 40 {
		train = append(train, s...)
	}
	v := &corpus.Vectors{Words: []string{"the", "of", "port", "talks"}, Width: 8}
	for i := range v.Words {
		v.Rows = append(v.Rows, []float32{float32(i), 1, -1, .5, 0, float32(-i), 2, 1})
	}
	return Plan{Train: train, Vectors: v, Epochs: 200, Seed: 7, Shape: smallShape}
}

// small returns a network that has learned the three sentences by heart.
func small(tb testing.TB) *Model {
	tb.Helper()
	m, err := trained(tb)
	if err != nil {
		tb.Fatal(err)
	}
	return m
}

var (
	smallOnce  sync.Once
	smallModel *Model
	errSmall   error
)

func trained(tb testing.TB) (*Model, error) {
	smallOnce.Do(func() { smallModel, errSmall = Train(context.Background(), smallPlan(tb)) })
	return smallModel, errSmall
}
