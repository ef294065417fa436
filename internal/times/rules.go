package times

import (
	_ "embed"

	"dateline/internal/rule"
)

//go:embed rules.txt
var rulesText string

// Rules returns the families of expressions with their examples; their dates are those of a report published on
// Thursday 8 September 2016.
func Rules() []rule.Rule { return rule.MustParse(rulesText) }
