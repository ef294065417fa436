package figures

import (
	_ "embed"

	"dateline/internal/rule"
)

//go:embed rules.txt
var rulesText string

// Rules returns the ways in which a number gets its kind, with their examples.
func Rules() []rule.Rule { return rule.MustParse(rulesText) }
