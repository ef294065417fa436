package rule

import (
	"fmt"
	"strings"

	"dateline/internal/dateline"
)

// Parse reads rules from a table, so that sentences and their findings stand outside the code. A line is a word and
// what it gives: "rule NAME", "says SENTENCE", then for each example "text SENTENCE" with any number of "want FINDING"
// and "not FINDING" after it. Empty lines and lines that begin with "#" say nothing.
func Parse(s string) (rules []Rule, err error) {
	err = Lines("rules", s, func(word, rest string) (err error) {
		rules, err = take(rules, word, rest)
		return err
	})
	if err != nil {
		return nil, err
	}
	return rules, nil
}

// Lines gives take the first word and the rest of each line of a table that says anything. An error names the table and
// the line.
func Lines(table, s string, take func(word, rest string) error) error {
	n := 0
	for l := range strings.Lines(s) {
		n++
		if l = strings.TrimSpace(l); l == "" || l[0] == '#' {
			continue
		}
		word, rest, _ := strings.Cut(l, " ")
		if err := take(word, strings.TrimSpace(rest)); err != nil {
			return fmt.Errorf("read %s, line %d: %w", table, n, err)
		}
	}
	return nil
}

// Line takes what every table of words says of its rules alike: "says SENTENCE", and examples "+ SENTENCE => FINDING" and
// "- SENTENCE". Any other word is an error.
func (r *Rule) Line(word, rest string) error {
	switch word {
	case "says":
		r.Says = rest
	case "+":
		text, want, ok := strings.Cut(rest, " => ")
		if !ok {
			return fmt.Errorf("example %q says not what it gives", rest)
		}
		r.Examples = append(r.Examples, Example{Text: text, Want: []string{want}})
	case "-":
		r.Examples = append(r.Examples, Example{Text: rest})
	default:
		return fmt.Errorf("unknown word %q", word)
	}
	return nil
}

// MustParse is Parse for a table that is part of the program.
func MustParse(s string) []Rule {
	rules, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return rules
}

// take adds what one line says to the rules read so far.
func take(rules []Rule, word, rest string) ([]Rule, error) {
	if rest == "" {
		return nil, fmt.Errorf("nothing after %q", word)
	}
	if word == "rule" {
		return append(rules, Rule{Name: dateline.RuleName(rest)}), nil
	}
	if len(rules) == 0 {
		return nil, fmt.Errorf("%q before the first rule", word)
	}
	r := &rules[len(rules)-1]
	switch word {
	case "says":
		r.Says = rest
		return rules, nil
	case "text":
		r.Examples = append(r.Examples, Example{Text: rest})
		return rules, nil
	}
	if len(r.Examples) == 0 {
		return nil, fmt.Errorf("%q before the first text of %s", word, r.Name)
	}
	ex := &r.Examples[len(r.Examples)-1]
	switch word {
	case "want":
		ex.Want = append(ex.Want, rest)
	case "not":
		ex.Not = append(ex.Not, rest)
	default:
		return nil, fmt.Errorf("unknown word %q", word)
	}
	return rules, nil
}
