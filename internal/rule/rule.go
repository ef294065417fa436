// Package rule says what a reading rule is: a value with a name, a sentence that explains it, and its own
// examples, positive and negative, which one test walks.
package rule

import (
	"fmt"
	"slices"

	"dateline/internal/dateline"
)

// Rule is one rule, or one family of rules that come from a table.
type Rule struct {
	Name     dateline.RuleName
	Says     string // what it reads, in one sentence a user of the field understands
	Examples []Example
}

// Example is a text and what the rule must, or must not, find in it.
type Example struct {
	Text string
	Want []string // findings in the stage's own short notation, all of which must be made
	Not  []string // findings none of which may be made; with Want and Not empty nothing at all may be found
}

// Check runs every example of every rule through read, which gives the findings of a text in the stage's
// short notation, and returns a line for each example that does not hold.
func Check(rules []Rule, read func(text string) []string) []string {
	var faults []string
	for _, r := range rules {
		if len(r.Examples) == 0 {
			faults = append(faults, fmt.Sprintf("%s: has no examples", r.Name))
		}
		for _, ex := range r.Examples {
			if why := ex.fault(read(ex.Text)); why != "" {
				faults = append(faults, fmt.Sprintf("%s: %q: %s", r.Name, ex.Text, why))
			}
		}
	}
	return faults
}

func (ex Example) fault(got []string) string {
	if len(ex.Want)+len(ex.Not) == 0 && len(got) > 0 {
		return fmt.Sprintf("found %q, want nothing", got)
	}
	for _, w := range ex.Want {
		if !slices.Contains(got, w) {
			return fmt.Sprintf("found %q, want %q", got, w)
		}
	}
	for _, n := range ex.Not {
		if slices.Contains(got, n) {
			return fmt.Sprintf("found %q, which it must not", n)
		}
	}
	return ""
}
