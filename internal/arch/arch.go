// Package arch holds the house's plan as a table, and the tests that hold the code against it.
package arch

// Layers is the import table: a package may import only packages of lines above its own. Packages of one
// line never import each other.
var Layers = [][]string{
	{"dateline"},
	{"plover", "text", "calendar", "choice"},
	{"rule", "conllu", "numbers", "lexicon", "quotations"},
	{"tensor", "tokens", "languages", "truecase", "furniture", "nouns", "times", "cues", "clauses"},
	{"network"},
	{"sentences"},
	{"articles", "nlp", "chains", "actors", "places", "dates", "statements", "attitudes", "events", "settings", "figures"},
	{"pipeline"},
	{"batch", "evals", "views", "schema"},
	{"lessons", "measures"},
}

// Helpers are packages for tests alone; any test may import them, and no code may.
var Helpers = []string{"arch", "datatest", "stagetest", "treetest"}

// Pure are the rooms that do no I/O and know no clock: the words, the grammar and the stages.
var Pure = []string{
	"dateline", "plover", "text", "rule", "numbers", "tokens", "calendar", "times", "quotations", "cues", "clauses",
	"articles", "nlp", "chains", "actors", "places", "dates", "statements", "attitudes", "events", "settings", "figures",
}
