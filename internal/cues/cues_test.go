package cues

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
)

const small = `
# who asks
family ask
says   Words for asking.
claim  says
verb   call on, urge | inf hearer
verb   claim | obj=responsibility,credit
noun   request, appeal
+ They called on him to go. => They | called on | to go
- They called.
`

// TestParse holds what a table of each sort of line gives.
func TestParse(t *testing.T) {
	got, err := parse(small)
	if err != nil {
		t.Fatal(err)
	}
	f := got.families[0]
	if f.Rule.Name != "statement.ask" || f.Claim != dateline.Says || f.Rule.Says != "Words for asking." {
		t.Errorf("family is %+v", f)
	}
	if len(f.Rule.Examples) != 2 || f.Rule.Examples[0].Want[0] != "They | called on | to go" || f.Rule.Examples[1].Want != nil {
		t.Errorf("examples are %+v", f.Rule.Examples)
	}
	want := []Cue{{Family: f, More: []string{"on"}, Forms: Infinitive | Hearer}}
	if d := cmp.Diff(want, got.verbs["call"]); d != "" {
		t.Error(d)
	}
	if c := got.verbs["urge"][0]; len(c.More) > 0 || !c.Takes(Hearer) || c.Takes(That|Quote) {
		t.Errorf("urge is %+v", c)
	}
	if c := got.verbs["claim"][0]; !c.Takes(Object) || len(c.Objects) != 2 {
		t.Errorf("claim is %+v", c)
	}
	if c, ok := got.nouns["appeal"]; !ok || !c.Takes(That) {
		t.Errorf("appeal is %+v", c)
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	for in, want := range map[string]string{
		"verb say | that":                 "line 1: \"verb\" before the first family",
		"family x\n\nverb say":            "line 3: verbs \"say\" without forms",
		"family x\nverb say | thus":       "line 2: unknown form \"thus\"",
		"family x\n+ He said so.":         "line 2: example \"He said so.\" says not what it gives",
		"family x\nadverb reportedly":     "line 2: unknown word \"adverb\"",
		"family x\nverb say,, add | that": "line 2: empty verb in \"say,, add | that\"",
	} {
		if _, err := parse(in); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%q: error %v, want %s", in, err, want)
		}
	}
}

// TestBuiltin holds that every family says how its speaker stands to the words and what it reads, with examples of both
// sorts, and that no cue stands twice with the same words and forms.
func TestBuiltin(t *testing.T) {
	claims := map[dateline.Claim]bool{dateline.Says: true, dateline.Claims: true, dateline.Denies: true, dateline.Doubts: true}
	for _, f := range Families() {
		if !claims[f.Claim] || f.Rule.Says == "" {
			t.Errorf("%s: claim %q, says %q", f.Rule.Name, f.Claim, f.Rule.Says)
		}
		good, bad := 0, 0
		for _, ex := range f.Rule.Examples {
			if len(ex.Want) > 0 {
				good++
			} else {
				bad++
			}
		}
		if good == 0 || bad == 0 {
			t.Errorf("%s: %d positive and %d negative examples", f.Rule.Name, good, bad)
		}
	}
	for lemma, cs := range builtin.verbs {
		seen := map[string]bool{}
		for _, c := range cs {
			k := fmt.Sprint(c.More, c.Family.Rule.Name, c.Forms, c.Objects)
			if seen[k] {
				t.Errorf("%s %s stands twice", lemma, k)
			}
			seen[k] = true
		}
	}
	for lemma, want := range map[string]dateline.Claim{"say": dateline.Says, "deny": dateline.Denies} {
		if cs := Verbs(lemma); len(cs) == 0 || cs[0].Family.Claim != want {
			t.Errorf("%s: %+v, want it %s", lemma, cs, want)
		}
	}
	if _, ok := Noun("bridge"); ok || Verbs("build") != nil {
		t.Error("bridge and build are cues")
	}
}

func FuzzParse(f *testing.F) {
	f.Add(small)
	f.Add(cueTable)
	f.Fuzz(func(t *testing.T, s string) {
		if x, err := parse(s); err != nil && x != nil {
			t.Error("a table beside an error")
		}
	})
}
