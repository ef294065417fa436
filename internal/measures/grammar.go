package measures

import (
	"fmt"
	"path/filepath"

	"dateline/internal/evals"
	"dateline/internal/network/accuracy"
	"dateline/internal/network/corpus"
	"dateline/internal/sentences"
)

func grammarSet() *Set {
	const bank, names = "treebank/ewt-test.conllu.gz", "names/uner-ewt-test.iob2.gz"
	return &Set{Name: "ewt-test", Title: "UD English EWT and its names, test part", Files: []string{bank, names}, Blind: true, Quick: true,
		How: "With the treebank's tokens: the share of tokens with the right tag; LAS by head and label without its subtype, punctuation counted; names (PER, ORG, LOC) by extent and kind. " +
			"With our own tokens, on raw text: as the CoNLL 2018 shared task counts, F1 of words of the same bytes.",
		run: func(b *bench) error {
			trees, err := corpus.Trees(filepath.Join(b.Dir, bank))
			if err != nil {
				return err
			}
			named, err := corpus.Named(filepath.Join(b.Dir, names))
			if err != nil {
				return err
			}
			rest := corpus.Merge(trees, named) // a few whose words differ
			docs, err := corpus.Documents([]string{filepath.Join(b.Dir, bank)}, trees)
			if err != nil {
				return err
			}
			m := b.Nlp.Model()
			gold := m.Evaluate(append(trees, rest...))
			b.addGrammar(gold, accuracy.Texts(m, docs, b.Nlp.Sentences().Split))
			b.size("%d sentences, %d tokens", len(trees), gold.Tokens)
			return nil
		}}
}

func (b *bench) addGrammar(gold accuracy.Score, raw accuracy.Raw) {
	row := func(name string, v float64) { b.add(evals.Measure{Name: name, Value: v}) }
	row("UPOS, gold tokens", gold.UPOS)
	row("LAS, gold tokens", gold.LAS)
	b.add(evals.Measure{Name: "names F1", Value: gold.Names.F, Note: fmt.Sprintf("P %.1f R %.1f", gold.Names.Precision, gold.Names.Recall)})
	row("lemmas, gold tokens", gold.Lemma)
	row("tokens F1", raw.Tokens.F)
	row("sentences F1", raw.Sentences.F)
	row("UPOS, own tokens", raw.UPOS.F)
	row("LAS, own tokens", raw.LAS.F)
}

func sentenceSet() *Set {
	return &Set{Name: "news-sentences", Title: "sentences of edited news", Files: []string{devStories}, Blind: true, Quick: true,
		How: "The sentences of a story, joined by a space, against those that we cut; F1 of those of the same bytes.",
		run: func(b *bench) error {
			docs, err := b.edited(devStories)
			if err != nil {
				return err
			}
			n := 0
			for _, d := range docs {
				n += len(d.Sentences)
			}
			b.size("%d stories, %d sentences", len(docs), n)
			b.add(evals.Measure{Name: "sentences F1", Value: sentences.Accuracy(docs, b.Nlp.Sentences().Split)})
			return nil
		}}
}
