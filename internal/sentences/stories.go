package sentences

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"dateline/internal/text"
)

// Stories reads stories cut into sentences, a JSON array of objects with "sentences", as documents of one
// paragraph each, their sentences parted by a space. Each sentence is one token without grammar.
func Stories(r io.Reader) ([]*text.Doc, error) {
	var all []struct{ Sentences []string }
	if err := json.NewDecoder(r).Decode(&all); err != nil {
		return nil, fmt.Errorf("read stories: %w", err)
	}
	docs := make([]*text.Doc, 0, len(all))
	for _, s := range all {
		docs = append(docs, story(s.Sentences))
	}
	return docs, nil
}

func story(sentences []string) *text.Doc {
	d := &text.Doc{Text: strings.Join(sentences, " ")}
	at := 0
	for i, s := range sentences {
		d.Tokens = append(d.Tokens, text.Token{Start: at, End: at + len(s), Form: s})
		d.Sentences = append(d.Sentences, text.Sentence{First: i, End: i + 1})
		at += len(s) + 1
	}
	return d
}
