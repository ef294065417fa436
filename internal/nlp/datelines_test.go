package nlp

import (
	"testing"

	"dateline/internal/text"
)

// TestDatelines: what a report says must not be read as if it hung from the place that it was filed from.
func TestDatelines(t *testing.T) {
	a := open(t)
	for s, want := range map[string]string{
		"KHARTOUM, April 15 (Reuters) - The army fought rebels on Saturday.":     "KHARTOUM, April 15 (Reuters) -",
		"GENEVA/PARIS (AP) — Talks on the truce went on for a second day.":       "GENEVA/PARIS (AP) —",
		"Geneva, 12 May 2023 – The agency sent forty trucks to the camp.":        "Geneva, 12 May 2023 –",
		"NEW DELHI — India closed its border post on Tuesday.":                   "NEW DELHI —",
		"Beirut (AFP) - At least six people died in the raid.":                   "Beirut (AFP) -",
		"KANSAS CITY, Mo. (AP) — Police arrested two men on Friday.":             "KANSAS CITY, Mo. (AP) —",
		"KABUL (Pajhwok): The ministry condemned the blast in the city.":         "KABUL (Pajhwok):",
		"(Reuters) - Protesters blocked the road to the port on Monday.":         "(Reuters) -",
		"U.N. Secretary-General Antonio Guterres called the truce a first step.": "",
		"NATO-Russia ties are at their lowest since the war.":                    "",
		"NATO-led troops left the town on Monday after the shelling.":            "",
		"Obama - the first president to visit the island - met dissidents.":      "",
		"The army - backed by jets - took the town.":                             "",
		"Prime Minister Keita: The truce must hold until the vote.":              "",
		"NATO: The alliance must hold until the vote.":                           "",
		"In May 2023 - a month before the vote - the rebels took the town.":      "",
	} {
		doc := a.Annotate(s)
		got := ""
		if doc.Sentences[0].Dateline {
			got = doc.Span(doc.Sentences[0].First, doc.Sentences[0].End).Text
		}
		if got != want {
			t.Errorf("%q: dateline %q, want %q", s, got, want)
			continue
		}
		last := doc.Sentences[len(doc.Sentences)-1]
		if root := rootOf(doc, last); want != "" && doc.Tokens[root].UPOS != text.VERB {
			t.Errorf("%q: %q heads what the report says, want its verb", s, doc.Tokens[root].Form)
		}
	}
}

// TestDatelinesInside: only what opens a paragraph is a dateline.
func TestDatelinesInside(t *testing.T) {
	doc := open(t).Annotate("Rebels left the town. BEIRUT (AP) — The army came back.\n\nBEIRUT (AP) — The army came back.")
	n := 0
	for _, s := range doc.Sentences {
		if s.Dateline {
			n++
			if s.Paragraph != 1 {
				t.Errorf("a dateline in paragraph %d, want 1", s.Paragraph)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d datelines, want one", n)
	}
}

func rootOf(doc *text.Doc, s text.Sentence) int {
	for i := s.First; i < s.End; i++ {
		if doc.Tokens[i].Head == text.Root {
			return i
		}
	}
	return s.First
}
