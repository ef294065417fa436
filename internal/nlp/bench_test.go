package nlp

import (
	"strings"
	"testing"

	"dateline/internal/tensor"
)

// story is two paragraphs of news of our own making, in sentences as long as the news has them.
const story = "The foreign minister of Norvania said on Tuesday that her country would send two hundred soldiers to the border, " +
	"where clashes between rebels and the army have killed at least 45 people since the beginning of March. “We will not " +
	"stand by while our neighbours are shelled,” she told reporters in the capital, adding that talks with the government of " +
	"Sudrovia, which denies any part in the fighting, had been put off until the end of the month.\n\n" +
	"Aid groups, which have had no access to the eastern districts for three weeks, warned that food and fuel were running " +
	"out in the besieged town of Lower Marsh, whose mayor accused both sides of firing on a hospital, a bakery and a school.\n\n"

// BenchmarkAnnotate reads from text to grammar on one core; tokens a second are of wall time.
func BenchmarkAnnotate(b *testing.B) {
	a, text := open(b), strings.Repeat(story, 20)
	for _, k := range tensor.Available() {
		b.Run(k.Name(), func(b *testing.B) {
			on, tokens := a.On(k), 0
			for b.Loop() {
				tokens += len(on.Annotate(text).Tokens)
			}
			b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}
