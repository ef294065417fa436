package measures

import (
	"fmt"
	"strings"

	"dateline/internal/evals"
	"dateline/internal/sentences"
	"dateline/internal/text"
	"dateline/internal/truecase"
)

func caseSet() *Set {
	const file = "gold/dev-stories.json"
	return &Set{Name: "news-case", Title: "edited news put in capitals", Files: []string{file}, Blind: true, Quick: true,
		How: "A story in capitals, given its small letters back: the share of words that are written as they were, and of those words that are not all small (names and first words).",
		run: func(b *bench) error {
			f, err := b.Data.Open(file)
			if err != nil {
				return err
			}
			defer func() { _ = f.Close() }() // it was only read
			docs, err := sentences.Stories(f)
			if err != nil {
				return err
			}
			return b.casing(docs)
		}}
}

func (b *bench) casing(docs []*text.Doc) error {
	var all, raised evals.Share
	m := truecase.Default()
	for _, d := range docs {
		was, got := strings.Fields(d.Text), strings.Fields(m.Restore(strings.ToUpper(d.Text)))
		for i := range min(len(was), len(got)) {
			all.Add(was[i] == got[i])
			if was[i] != strings.ToLower(was[i]) {
				raised.Add(was[i] == got[i])
			}
			if was[i] != got[i] {
				b.fault("other case", func() string { return fmt.Sprintf("%s, was %s", got[i], was[i]) })
			}
		}
	}
	b.size("%d stories, %d words", len(docs), all.Of)
	b.add(all.Measure("words in their case"), raised.Measure("words with capitals in their case"))
	return nil
}
