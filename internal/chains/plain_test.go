package chains

import (
	"slices"
	"testing"

	"dateline/internal/nlp"
)

// TestPlainSentences reads plain sentences with the built-in grammar: each pair of phrases, by its last mention in the
// text, is one thing or is not.
func TestPlainSentences(t *testing.T) {
	a, err := nlp.New()
	if err != nil {
		t.Skip(err)
	}
	for _, c := range []struct {
		name, words string
		one, other  string
		same        bool
	}{
		{"surname in -s", "Glen Arnes leads the agency. The talks went on, Arnes said.", "Glen Arnes", "Arnes", true},
		{"country in a body's name", "Oxfam Kenya opened an office. Kenya said the office was welcome.", "Oxfam Kenya", "Kenya", false},
		{"armed group", "The Taliban answered on Monday. The militant group said it would come to the talks.", "The Taliban", "The militant group", true},
		{"militants", "Boko Haram denied the report on Monday. The militants say they were elsewhere.", "Boko Haram", "The militants", true},
		{"no outlet is a militant group", "Reuters reported the attack on Monday. The militant group denied it.", "Reuters", "The militant group", false},
		{"an army is no militant group", "The Nigerian Army reached a village on Monday. The militants had left.", "The Nigerian Army", "The militants", false},
		{"other militants", "Hamas and Hezbollah were named in the report. The militants were not.", "Hamas", "The militants", false},
		{"brackets", "Soldiers left the town. “They [the rebels] came at night,” the mayor said.", "They", "the rebels", true},
		{"what it is said to be", "Washington has designated Hezbollah as a terrorist group.", "Hezbollah", "a terrorist group", true},
		{"states they", "Turkey closed the border. They want to stop the refugees.", "Turkey", "They", true},
		{"a clause between", "Chalida Vong, who heads a charity, echoed the concerns of the lawyers. She told reporters that the men were afraid.", "Chalida Vong", "She", true},
		{"for whom a spokesman speaks", "A spokesman for the Danish Foreign Ministry told Reuters it had been working on the plan.", "Reuters", "it", false},
		{"first person outside quotations", "Ana Lane met the mayor. We went home.", "Ana Lane", "We", false},
		{"interview", "Radio: What did you see? Lane: I saw smoke. Radio: And then? Lane: People ran. Radio: Where? Lane: To me.", "Lane", "me", true},
		{"interviewed", "Radio: What did you see? Lane: I saw smoke. Radio: And then? Lane: People ran. Radio: Where? Lane: To me.", "Lane", "you", true},
		{"a region's country", "Morocco and Spain share a border. The North African country has asked for help.", "Morocco", "The North African country", true},
		{"a region of two", "Morocco and Algeria share a border. The North African country has asked for help.", "Algeria", "The North African country", false},
		{"what the text is about", "The Taliban took the town in March. The Taliban shut the schools. The Taliban burned the books. The Taliban closed the roads. Ana Lane left Kabul in spring. Her brother followed in June. They live in Oslo now, and the winter is long. “I believe they will ban music as well,” Lane said.", "The Taliban", "they", true},
		{"police are no gang", "The cartels of the coast fought in May. The police arrested forty men.", "The cartels of the coast", "The police", false},
		{"another country's", "The Haitian government asked for help. The U.S. government agreed.", "The Haitian government", "The U.S. government", false},
		{"no interview", "Warning: storms will come. I saw smoke.", "Warning", "I", false},
	} {
		doc := a.Annotate(c.words)
		Find(doc)
		together := false
		for _, ch := range doc.Chains {
			var words []string
			for _, m := range ch.Mentions {
				words = append(words, doc.Span(m.First, m.End).Text)
			}
			together = together || slices.Contains(words, c.one) && slices.Contains(words, c.other)
		}
		if together != c.same {
			t.Errorf("%s: %q and %q are one: %v, want %v; chains %+v", c.name, c.one, c.other, together, c.same, doc.Chains)
		}
	}
}
