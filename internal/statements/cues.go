package statements

import (
	_ "embed"
	"fmt"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/rule"
)

//go:embed cues.txt
var cueTable string

// form is a form that the content of a cue takes; a cue has a set of them.
type form uint32

const (
	formThat form = 1 << iota
	formQuote
	formInf
	formOf
	formFor
	formOn
	formAs
	formBe
	formIng
	onlyDocument // subj=document
	hearer       // the object is spoken to
	mind         // a word of thinking
	formObject   // obj=WORDS
	thenThat     // then-that
	onlyClause   // clause
	finiteOnly   // finite
	whole        // the object belongs to the words
)

var forms = map[string]form{
	"that": formThat, "quote": formQuote, "inf": formInf, "of": formOf, "for": formFor, "on": formOn, "as": formAs, "be": formBe,
	"ing": formIng, "subj=document": onlyDocument, "hearer": hearer, "mind": mind,
	"clause": onlyClause, "whole": whole, "then-that": thenThat, "finite": finiteOnly,
}

// family is a group of cues that make one rule.
type family struct {
	rule  rule.Rule
	claim dateline.Claim
}

// cue is a verb that may report speech.
type cue struct {
	family  *family
	more    []string // words that follow the verb: "call on"
	forms   form
	objects []string // the objects that are content, where formObject is set
}

// table is the cues by the lemma of their first word, and their families in order.
type table struct {
	verbs    map[string][]cue
	nouns    map[string]cue
	families []*family
}

// cues is the table in the binary, read once and never changed.
var cues = mustParse(cueTable)

func mustParse(s string) *table {
	t, err := parseCues(s)
	if err != nil {
		panic(err)
	}
	return t
}

// parseCues reads a table in the form that cues.txt explains.
func parseCues(s string) (*table, error) {
	t := &table{verbs: map[string][]cue{}, nouns: map[string]cue{}}
	n := 0
	for l := range strings.Lines(s) {
		n++
		if l = strings.TrimSpace(l); l == "" || l[0] == '#' {
			continue
		}
		word, rest, _ := strings.Cut(l, " ")
		if err := t.line(word, strings.TrimSpace(rest)); err != nil {
			return nil, fmt.Errorf("read cues, line %d: %w", n, err)
		}
	}
	return t, nil
}

func (t *table) line(word, rest string) error {
	if word == "family" {
		t.families = append(t.families, &family{rule: rule.Rule{Name: dateline.RuleName("statement." + rest)}})
		return nil
	}
	if len(t.families) == 0 {
		return fmt.Errorf("%q before the first family", word)
	}
	f := t.families[len(t.families)-1]
	switch word {
	case "says":
		f.rule.Says = rest
	case "claim":
		f.claim = dateline.Claim(rest)
	case "verb":
		return t.entries(f, rest)
	case "noun":
		for _, n := range strings.Split(rest, ",") {
			t.nouns[strings.TrimSpace(n)] = cue{family: f, forms: formThat}
		}
	case "+":
		text, want, ok := strings.Cut(rest, " => ")
		if !ok {
			return fmt.Errorf("example %q says not what it gives", rest)
		}
		f.rule.Examples = append(f.rule.Examples, rule.Example{Text: text, Want: []string{want}})
	case "-":
		f.rule.Examples = append(f.rule.Examples, rule.Example{Text: rest})
	default:
		return fmt.Errorf("unknown word %q", word)
	}
	return nil
}

// entries adds the verbs of one line to family f.
func (t *table) entries(f *family, rest string) error {
	list, opts, ok := strings.Cut(rest, "|")
	if !ok {
		return fmt.Errorf("verbs %q without forms", rest)
	}
	var fs form
	var objects []string
	for _, o := range strings.Fields(opts) {
		if w, ok := strings.CutPrefix(o, "obj="); ok {
			fs, objects = fs|formObject, strings.Split(w, ",")
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
		t.verbs[w[0]] = append(t.verbs[w[0]], cue{family: f, more: w[1:], forms: fs, objects: objects})
	}
	return nil
}

// Rules returns the rules of this package with their examples.
func Rules() []rule.Rule {
	var all []rule.Rule
	for _, f := range append(cues.families[:len(cues.families):len(cues.families)], accordingFamily, turnFamily) {
		all = append(all, f.rule)
	}
	return all
}
