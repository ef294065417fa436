package measures

import (
	"fmt"
	"strings"

	"dateline/internal/evals"
	"dateline/internal/truecase"
)

func caseSet() *Set {
	return &Set{Name: "news-case", Title: "edited news put in capitals", Files: []string{devStories}, Blind: true, Quick: true,
		How: "A story in capitals, given its small letters back: the share of words that are written as they were, and of those words that are not all small (names and first words).",
		run: (*bench).casing}
}

func (b *bench) casing() error {
	docs, err := b.edited(devStories)
	if err != nil {
		return err
	}
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
