package evals

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOwnSetIsSound(t *testing.T) {
	set, err := Own()
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Stories) == 0 {
		t.Fatal("the set is empty")
	}
	for _, s := range set.Stories {
		sound(t, s)
	}
}

// sound checks that what a coding repeats stands in the text: in the sentence coded, or, for what is carried on
// from elsewhere, in any.
func sound(t *testing.T, s *Story) {
	t.Helper()
	whole := s.Text()
	for _, e := range s.Coding.Events {
		in(t, s, s.Sentences[e.Sentence], append([]string{e.Trigger}, texts(e)...)...)
		in(t, s, whole, e.AttributedTo)
		if e.Place != nil {
			in(t, s, whole, e.Place.Text)
		}
		if e.When != nil {
			in(t, s, whole, e.When.Text)
		}
	}
	for _, x := range s.Coding.Statements {
		last := x.Sentence
		if x.EndSentence != nil {
			last = *x.EndSentence
		}
		if last >= len(s.Sentences) {
			t.Errorf("%s: a statement ends behind the text", s.ID)
			continue
		}
		in(t, s, s.Sentences[x.Sentence], x.ContentFirst)
		in(t, s, s.Sentences[last], x.ContentLast)
		in(t, s, whole, x.Speaker, x.Cue)
	}
	for _, f := range s.Coding.Figures {
		in(t, s, s.Sentences[f.Sentence], f.Value)
		in(t, s, whole, f.GivenBy)
	}
}

func in(t *testing.T, s *Story, where string, phrases ...string) {
	t.Helper()
	for _, w := range phrases {
		if !strings.Contains(where, w) {
			t.Errorf("%s: %q does not stand in %q", s.ID, w, where)
		}
	}
}

func texts(e Event) []string {
	var all []string
	for _, p := range append(append([]Party{}, e.Actors...), e.Recipients...) {
		all = append(all, p.Text)
	}
	return all
}

// example is the text that the form's own explanation gives.
func example(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("own/README.md")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(b), "```\n")
	if len(parts) < 3 {
		t.Fatal("the README gives no example")
	}
	return parts[1]
}

func TestReadPlain(t *testing.T) {
	ss, err := ReadPlain(strings.NewReader(example(t)), "README.md")
	if err != nil {
		t.Fatal(err)
	}
	if len(ss) != 2 || len(ss[1].Coding.Events) != 0 || len(ss[1].Sentences) != 1 {
		t.Fatalf("read %d texts, the second with %+v", len(ss), ss[1])
	}
	one := 0
	melo, wednesday := &Place{Text: "Melo"}, &When{"Wednesday", "2031-05-14", "2031-05-14"}
	want := Coding{
		Events: []Event{
			{Sentence: 0, Trigger: "released", Type: "RETREAT", Mode: "release", Status: "happened", AttributedTo: "Teo Marin", Place: melo, When: wednesday,
				Actors: []Party{{Text: "rebels", Refers: "Varda Liberation Front", Sector: "REB"}}, Recipients: []Party{{Text: "soldiers", Sector: "MIL"}}},
			{Sentence: 1, Trigger: "welcomed", Type: "SUPPORT", Status: "happened", Actors: []Party{{Text: "European Union", Country: "IGO"}}},
			{Sentence: 1, Trigger: "release", Type: "RETREAT", Mode: "release", Status: "happened", Place: melo, When: wednesday,
				Recipients: []Party{{Text: "soldiers", Sector: "MIL"}}, SameAs: &one},
			{Sentence: 1, Trigger: "promised", Type: "AGREE", Status: "happened", Actors: []Party{{Text: "European Union", Country: "IGO"}}},
		},
		Statements: []Statement{{Sentence: 0, Speaker: "Teo Marin", Cue: "said", ContentFirst: "The rebels released", ContentLast: "Melo on Wednesday"}},
		Figures: []Figure{
			{Sentence: 0, Kind: "released", Value: "23", Low: num(23), High: num(23), Of: "soldiers", Event: &one, GivenBy: "Teo Marin"},
			{Sentence: 1, Kind: "aid", Value: "at least 12 million euros", Low: num(12e6)},
		},
	}
	if d := cmp.Diff(want, ss[0].Coding); d != "" {
		t.Errorf("coding (-want +got):\n%s", d)
	}
}

func TestReadPlainNamesTheLine(t *testing.T) {
	for fault, text := range map[string]string{
		"no text has begun":  "A sentence.",
		"x:1: a text begins": "@ lonely",
		"is no day":          "@ a May",
		"stands before any":  "@ a -\n  RETREAT: left",
		"already":            "@ a -\nIt.\n@ a -",
		"lacks a colon":      "@ a -\nIt.\n  RETREAT left",
		"no type":            "@ a -\nIt.\n  RETREATS: left",
		"has no mode":        "@ a -\nIt.\n  RETREAT fast: left",
		"COUNTRY SECTOR":     "@ a -\nIt.\n  RETREAT: left | by It (USA)",
		"TEXT (CODE)":        "@ a -\nIt.\n  RETREAT: left | in Melo",
		"wants days":         "@ a -\nIt.\n  RETREAT: left | on Monday (2031)",
		"before it":          "@ a -\nIt.\n  RETREAT: left | same 1",
		"nor a status":       "@ a -\nIt.\n  RETREAT: left | plannd",
		"wants its words":    "@ a -\nIt.\n  said: It",
		"no field of a stat": "@ a -\nIt.\n  said: It | words It | loudly",
		"wants a range":      "@ a -\nIt.\n  killed: ten (..)",
		"x:3: \"to 5\"":      "@ a -\nIt.\n  killed: ten (10) | to 5",
	} {
		_, err := ReadPlain(strings.NewReader(text), "x")
		if err == nil || !strings.Contains(err.Error(), fault) || !strings.Contains(err.Error(), "x:") {
			t.Errorf("%q gives %v, want a word of %q", text, err, fault)
		}
	}
}

func FuzzReadPlain(f *testing.F) {
	f.Add("@ a 2031-05-14 Title\nRebels fled.\n  RETREAT: fled | by Rebels = x (- REB) | on May (2031-05-01..2031-05-31)\n  killed: two (~2..) | event 1")
	f.Fuzz(func(t *testing.T, s string) {
		ss, err := ReadPlain(strings.NewReader(s), "x")
		for _, st := range ss {
			for _, e := range st.Coding.Events {
				if err == nil && (e.Sentence >= len(st.Sentences) || e.SameAs != nil && *e.SameAs >= len(st.Coding.Events)) {
					t.Errorf("%q: %+v points nowhere", s, e)
				}
			}
		}
	})
}
