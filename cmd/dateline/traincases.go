package main

import (
	"strings"

	"dateline/internal/network/corpus"
	"dateline/internal/truecase"
)

// TrainCasesCmd is dateline train cases.
type TrainCasesCmd struct {
	Source []string `arg:"" type:"existingfile" help:"Treebanks (.conllu), files of names (.conll, .iob2) and stories cut into sentences (.json), plain or .gz."`
	Out    string   `required:"" type:"path" help:"Where to write the words."`
}

// Run learns how words are written and writes it.
func (c *TrainCasesCmd) Run() error {
	var all []string
	for _, path := range c.Source {
		more, err := plainSentences(path)
		if err != nil {
			return err
		}
		all = append(all, more...)
	}
	return writeModel(c.Out, truecase.Learn(all))
}

// plainSentences are the sentences of a file as text.
func plainSentences(path string) ([]string, error) {
	var all []string
	if strings.Contains(path, ".conll.") || strings.Contains(path, ".iob2") {
		named, err := corpus.Named(path)
		for _, s := range named {
			all = append(all, strings.Join(s.Forms(), " "))
		}
		return all, err
	}
	docs, err := readDocument(path)
	if err != nil {
		return nil, err
	}
	for _, d := range docs {
		for n := range d.Sentences {
			all = append(all, d.SentenceSpan(n).Text)
		}
	}
	return all, nil
}
