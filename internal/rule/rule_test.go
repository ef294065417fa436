package rule

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const table = `
# what is counted
rule figure/state
says An adjective says what became of those counted.
text Doctors treated 37 wounded men.
want injured 37
not killed 37

text The wounded town.

rule figure/none
says Nobody.
text No one was hurt.
want injured 0
`

func TestParse(t *testing.T) {
	got, err := Parse(table)
	if err != nil {
		t.Fatal(err)
	}
	want := []Rule{
		{Name: "figure/state", Says: "An adjective says what became of those counted.", Examples: []Example{
			{Text: "Doctors treated 37 wounded men.", Want: []string{"injured 37"}, Not: []string{"killed 37"}},
			{Text: "The wounded town."},
		}},
		{Name: "figure/none", Says: "Nobody.", Examples: []Example{{Text: "No one was hurt.", Want: []string{"injured 0"}}}},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// TestParseSaysWhere holds that a slip in a table is told by its line.
func TestParseSaysWhere(t *testing.T) {
	for in, want := range map[string]string{
		"says early":                      "line 1",
		"rule a\n\nwant x":                "line 3",
		"rule a\ntext b\nwish c":          `unknown word "wish"`,
		"rule a\ntext":                    `nothing after "text"`,
		"rule a\nsays b\ntext c\n\nnot\n": "line 5",
	} {
		if _, err := Parse(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", in, err, want)
		}
	}
}

// TestCheck holds that every sort of broken example is told, and no good one.
func TestCheck(t *testing.T) {
	rules, err := Parse(table)
	if err != nil {
		t.Fatal(err)
	}
	good := map[string][]string{"Doctors treated 37 wounded men.": {"injured 37"}, "No one was hurt.": {"injured 0", "count 1"}}
	if got := Check(rules, func(s string) []string { return good[s] }); len(got) > 0 {
		t.Errorf("found fault with what holds: %q", got)
	}
	for _, tt := range []struct {
		found []string
		want  int
	}{
		{nil, 2},                                     // both wants fail
		{[]string{"injured 37", "injured 0"}, 1},     // something in the text that gives nothing
		{[]string{"injured 37", "killed 37"}, 1 + 2}, // what must not be found; the empty text; the missing zero
	} {
		if got := Check(rules, func(string) []string { return tt.found }); len(got) != tt.want {
			t.Errorf("found %q: %d faults, want %d: %q", tt.found, len(got), tt.want, got)
		}
	}
	if got := Check([]Rule{{Name: "bare"}}, nil); len(got) != 1 {
		t.Errorf("a rule without examples gave %q", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(table)
	f.Fuzz(func(t *testing.T, s string) {
		rules, err := Parse(s)
		if err != nil && rules != nil {
			t.Error("rules beside an error")
		}
	})
}
