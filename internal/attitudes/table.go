package attitudes

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/rule"
)

//go:embed attitudes.txt
var attitudeTable string

// cue is what one entry of the table says of a verb or noun.
type cue struct {
	family   *family
	more     string   // a particle after the verb: "lash out"
	slots    []string // which arguments may be the object, the likeliest first
	objects  []string // the lemmas that may be its object; nil for any
	passive  bool     // its passive tells of the subject
	document bool     // only documents do so
}

// family is cues of one kind.
type family struct {
	rule rule.Rule
	kind dateline.AttitudeKind
}

// table is all cues by lemma.
type table struct {
	verbs, nouns, adjectives map[string][]cue
	families                 []*family
}

var builtin = mustParse(attitudeTable)

// Rules returns the families of the table as rules, with their examples.
func Rules() []rule.Rule {
	var all []rule.Rule
	for _, f := range builtin.families {
		all = append(all, f.rule)
	}
	return all
}

func mustParse(s string) *table {
	t, err := parse(s)
	if err != nil {
		panic(err)
	}
	return t
}

// parse reads a table in the form that attitudes.txt explains.
func parse(s string) (*table, error) {
	t := &table{verbs: map[string][]cue{}, nouns: map[string][]cue{}, adjectives: map[string][]cue{}}
	if err := rule.Lines("attitudes", s, t.line); err != nil {
		return nil, err
	}
	return t, nil
}

func (t *table) line(word, rest string) error {
	if word == "family" {
		t.families = append(t.families, &family{rule: rule.Rule{Name: dateline.RuleName("attitude." + rest)}})
		return nil
	}
	if len(t.families) == 0 {
		return fmt.Errorf("%q before the first family", word)
	}
	f := t.families[len(t.families)-1]
	switch word {
	case "kind":
		f.kind = dateline.AttitudeKind(rest)
		if !slices.Contains(dateline.AttitudeKinds, f.kind) {
			return fmt.Errorf("unknown kind %q", rest)
		}
	case "verb":
		return entries(t.verbs, f, rest)
	case "noun":
		return entries(t.nouns, f, rest)
	case "adj":
		return entries(t.adjectives, f, rest)
	default:
		return f.rule.Line(word, rest)
	}
	return nil
}

// entries adds the words of one line to a map.
func entries(to map[string][]cue, f *family, rest string) error {
	list, opts, ok := strings.Cut(rest, "|")
	if !ok {
		return fmt.Errorf("words %q without slots", rest)
	}
	c := cue{family: f}
	for _, o := range strings.Fields(opts) {
		switch w, isList := strings.CutPrefix(o, "obj="); {
		case isList:
			c.slots, c.objects = append(c.slots, "obj"), strings.Split(w, ",")
		case o == "passive":
			c.passive = true
		case o == "document":
			c.document = true
		default:
			c.slots = append(c.slots, o)
		}
	}
	if len(c.slots) == 0 {
		return fmt.Errorf("words %q without slots", rest)
	}
	for w := range strings.SplitSeq(list, ",") {
		lemma, more, _ := strings.Cut(strings.TrimSpace(w), " ")
		if lemma == "" {
			return fmt.Errorf("empty word in %q", rest)
		}
		c.more = more
		to[lemma] = append(to[lemma], c)
	}
	return nil
}
