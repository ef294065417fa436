package chains

import (
	_ "embed"

	"dateline/internal/choice"
)

//go:embed he.weights
var heWeights string

//go:embed it.weights
var itWeights string

//go:embed they.weights
var theyWeights string

// heModel serves both sexes.
var heModel = choice.MustParse(heWeights)

// models rank the antecedents of pronouns, by the pronoun's nominative. TestFit learns them from the training parts of
// the open genres of UD English GUM and of the coded Voice of America stories.
var models = map[string]*choice.Model{
	"he": heModel, "she": heModel, "it": choice.MustParse(itWeights), "they": choice.MustParse(theyWeights),
}

// sure is how likely an antecedent must be.
var sure = map[string]float64{"he": 0.4, "she": 0.4, "it": 0.55, "they": 0.5}
