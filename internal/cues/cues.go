// Package cues holds the words by which English reports what somebody said, as a table: verbs with the forms that their
// content takes, and nouns that a clause follows, by families that say how the speaker stands to the words.
package cues

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/rule"
)

//go:embed cues.txt
var cueTable string

// Form is a form that the content of a cue takes; a cue has a set of them.
type Form uint32

const (
	That       Form = 1 << iota // a clause
	Quote                       // words before, around or after the cue
	Infinitive                  // urged them to leave
	Of                          // accused them of lying
	For
	On
	As           // described it as a failure
	Be           // called it a failure
	Ing          // denied taking bribes
	OnlyDocument // subj=document
	Hearer       // the object is spoken to
	Mind         // a word of thinking
	Object       // obj=WORDS
	ThenThat     // then-that
	OnlyClause   // clause
	FiniteOnly   // finite
	Whole        // the object belongs to the words
)

var forms = map[string]Form{
	"that": That, "quote": Quote, "inf": Infinitive, "of": Of, "for": For, "on": On, "as": As, "be": Be,
	"ing": Ing, "subj=document": OnlyDocument, "hearer": Hearer, "mind": Mind,
	"clause": OnlyClause, "whole": Whole, "then-that": ThenThat, "finite": FiniteOnly,
}

// Family is a group of cues that make one rule.
type Family struct {
	Rule  rule.Rule
	Claim dateline.Claim
}

// Cue is a verb or noun that may report speech.
type Cue struct {
	Family  *Family
	More    []string // words that follow the verb: "call on"
	Forms   Form
	Objects []string // the objects that are content, where Object is set
}

// Takes tells whether the content of the cue may take any of the forms, or an option is set.
func (c Cue) Takes(f Form) bool { return c.Forms&f != 0 }

// table is the cues by the lemma of their first word, and their families in order.
type table struct {
	verbs    map[string][]Cue
	nouns    map[string]Cue
	families []*Family
}

// builtin is the table in the binary, read once and never changed.
var builtin = mustParse(cueTable)

// Verbs returns the cues whose first word is the verb.
func Verbs(lemma string) []Cue { return builtin.verbs[lemma] }

// Noun returns the cue that a noun for what is said makes, if it makes one.
func Noun(lemma string) (Cue, bool) {
	c, ok := builtin.nouns[lemma]
	return c, ok
}

// Families returns the families of the table in order.
func Families() []*Family { return slices.Clone(builtin.families) }

func mustParse(s string) *table {
	t, err := parse(s)
	if err != nil {
		panic(err)
	}
	return t
}

// parse reads a table in the form that cues.txt explains.
func parse(s string) (*table, error) {
	t := &table{verbs: map[string][]Cue{}, nouns: map[string]Cue{}}
	if err := rule.Lines("cues", s, t.line); err != nil {
		return nil, err
	}
	return t, nil
}

func (t *table) line(word, rest string) error {
	if word == "family" {
		t.families = append(t.families, &Family{Rule: rule.Rule{Name: dateline.RuleName("statement." + rest)}})
		return nil
	}
	if len(t.families) == 0 {
		return fmt.Errorf("%q before the first family", word)
	}
	f := t.families[len(t.families)-1]
	switch word {
	case "claim":
		f.Claim = dateline.Claim(rest)
	case "verb":
		return t.entries(f, rest)
	case "noun":
		for _, n := range strings.Split(rest, ",") {
			t.nouns[strings.TrimSpace(n)] = Cue{Family: f, Forms: That}
		}
	default:
		return f.Rule.Line(word, rest)
	}
	return nil
}

// entries adds the verbs of one line to family f.
func (t *table) entries(f *Family, rest string) error {
	list, opts, ok := strings.Cut(rest, "|")
	if !ok {
		return fmt.Errorf("verbs %q without forms", rest)
	}
	var fs Form
	var objects []string
	for _, o := range strings.Fields(opts) {
		if w, ok := strings.CutPrefix(o, "obj="); ok {
			fs, objects = fs|Object, strings.Split(w, ",")
			continue
		}
		b, ok := forms[o]
		if !ok {
			return fmt.Errorf("unknown form %q", o)
		}
		fs |= b
	}
	for _, v := range strings.Split(list, ",") {
		w := strings.Fields(v)
		if len(w) == 0 {
			return fmt.Errorf("empty verb in %q", rest)
		}
		t.verbs[w[0]] = append(t.verbs[w[0]], Cue{Family: f, More: w[1:], Forms: fs, Objects: objects})
	}
	return nil
}
