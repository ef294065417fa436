package numbers

import "math"

// units are the numbers below ten.
var units = map[string]float64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}

// teens are the numbers from ten to nineteen.
var teens = map[string]float64{
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19,
}

// tens are the tens from twenty on.
var tens = map[string]float64{
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"fourty": 40, // as pages misspell it
}

// scales are the words that multiply what stands before them.
var scales = map[string]float64{
	"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
	"lakh": 1e5, "crore": 1e7, "dozen": 12, "gross": 144,
}

// short are the letters that scale a number written in digits, when they touch it or stand alone after it.
var short = map[string]float64{
	"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12,
}

// ordinals are the ordinals of one word.
var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
	"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
	"seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
	"fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
}

// parts are the names of fractions: what one is divided by.
var parts = map[string]float64{
	"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
	"fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
	"ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100, "thousandths": 1000,
}

// vague are plurals that stand for an order of magnitude, with the least and most they are taken to mean.
var vague = map[string][2]float64{
	"dozens": {24, 99}, "scores": {40, 99}, "tens": {20, 99}, "hundreds": {200, 999}, "thousands": {2000, 9999},
	"millions": {2e6, 9999999}, "billions": {2e9, 9999999999}, "trillions": {2e12, 9999999999999},
}

// plural names the scale that a vague plural multiplies: "tens of thousands".
var plural = map[string]float64{
	"hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}

// few are the words that make a scale vague: "several hundred".
var few = map[string]bool{"several": true, "few": true, "many": true, "multiple": true, "numerous": true}

// several is the range of "several hundred": from two to just under ten of the scale.
func several(scale float64) [2]float64 {
	if scale == 12 {
		return vague["dozens"]
	}
	return [2]float64{2 * scale, 10*scale - 1}
}

// span of a vague plural of a scale: "tens of thousands" is 20,000 to 99,999.
func timesVague(count [2]float64, scale float64) [2]float64 {
	return [2]float64{count[0] * scale, (count[1]+1)*scale - 1}
}

// bound is how a qualifier bends the number it stands before or after.
type bound uint8

const (
	exactly  bound = iota
	atLeast        // low N
	moreThan       // low N+1
	atMost         // high N
	lessThan       // high N−1
	about          // N, approximate
)

// phrase is a qualifier: its words, and what it does.
type phrase struct {
	words []string
	bound bound
}

// before are the qualifiers that stand before a number, the longer before the shorter where one ends another.
var before = []phrase{
	{[]string{"no", "fewer", "than"}, atLeast}, {[]string{"no", "less", "than"}, atLeast}, {[]string{"not", "less", "than"}, atLeast},
	{[]string{"not", "fewer", "than"}, atLeast}, {[]string{"at", "the", "very", "least"}, atLeast}, {[]string{"at", "least"}, atLeast},
	{[]string{"a", "minimum", "of"}, atLeast}, {[]string{"upwards", "of"}, atLeast}, {[]string{"upward", "of"}, atLeast},
	{[]string{"no", "more", "than"}, atMost}, {[]string{"not", "more", "than"}, atMost}, {[]string{"at", "most"}, atMost},
	{[]string{"at", "most", ","}, atMost}, {[]string{"at", "the", "most"}, atMost}, {[]string{"up", "to"}, atMost},
	{[]string{"as", "many", "as"}, atMost}, {[]string{"as", "much", "as"}, atMost}, {[]string{"as", "high", "as"}, atMost},
	{[]string{"a", "maximum", "of"}, atMost}, {[]string{"fewer", "than"}, lessThan}, {[]string{"less", "than"}, lessThan},
	{[]string{"lower", "than"}, lessThan}, {[]string{"under"}, lessThan}, {[]string{"below"}, lessThan},
	{[]string{"just", "under"}, lessThan},
	{[]string{"well", "over"}, moreThan}, {[]string{"just", "over"}, moreThan}, {[]string{"a", "little", "over"}, moreThan},
	{[]string{"more", "than"}, moreThan}, {[]string{"greater", "than"}, moreThan}, {[]string{"in", "excess", "of"}, moreThan},
	{[]string{"over"}, moreThan}, {[]string{"above"}, moreThan}, {[]string{"exceeding"}, moreThan},
	{[]string{"an", "estimated"}, about}, {[]string{"estimated"}, about}, {[]string{"estimated", "at"}, about},
	{[]string{"close", "to"}, about}, {[]string{"in", "the", "region", "of"}, about}, {[]string{"something", "like"}, about},
	{[]string{"more", "or", "less"}, about}, {[]string{"nearly"}, about}, {[]string{"almost"}, about}, {[]string{"about"}, about},
	{[]string{"around"}, about}, {[]string{"roughly"}, about}, {[]string{"approximately"}, about}, {[]string{"approx"}, about},
	{[]string{"approx", "."}, about}, {[]string{"circa"}, about}, {[]string{"some"}, about}, {[]string{"perhaps"}, about},
	{[]string{"maybe"}, about}, {[]string{"~"}, about}, {[]string{"≈"}, about}, {[]string{"nearing"}, about},
	{[]string{"virtually"}, about}, {[]string{">"}, moreThan}, {[]string{"<"}, lessThan}, {[]string{"≥"}, atLeast}, {[]string{"≤"}, atMost},
}

// after are the qualifiers that stand after a number.
var after = []phrase{
	{[]string{"or", "more"}, atLeast}, {[]string{"or", "greater"}, atLeast}, {[]string{"or", "above"}, atLeast}, {[]string{"and", "more"}, atLeast},
	{[]string{"and", "counting"}, atLeast}, {[]string{"at", "least"}, atLeast}, {[]string{"-", "plus"}, atLeast}, {[]string{"plus"}, atLeast},
	{[]string{"+"}, atLeast}, {[]string{"or", "fewer"}, atMost}, {[]string{"or", "less"}, atMost}, {[]string{"at", "most"}, atMost},
	{[]string{"or", "so"}, about}, {[]string{"-", "odd"}, about}, {[]string{"or", "thereabouts"}, about},
}

// currencies are the signs that may stand between a qualifier and its number.
var currencies = map[string]bool{"$": true, "£": true, "€": true, "¥": true, "₹": true, "₪": true, "₺": true, "₽": true, "₴": true, "₦": true, "₩": true, "₱": true}

// step is the smallest amount by which a count can be more than v: one for whole numbers, nothing known otherwise.
func step(v float64) float64 {
	if v == math.Trunc(v) {
		return 1
	}
	return 0
}
