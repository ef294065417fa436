package dates

import (
	_ "embed"

	"dateline/internal/rule"
)

//go:embed rules.txt
var rulesText string

// timesRules returns the families of expressions with their examples.
func timesRules() []rule.Rule { return rule.MustParse(rulesText) }
