package events

import "testing"

// TestConfidence: who leaves out doubtful events must lose passing mentions before plain reports.
func TestConfidence(t *testing.T) {
	for _, c := range []struct{ plain, passing, word string }{
		{"The United States condemned the raid on Saturday.", "Condemnation came late.", "ondem"},
		{"Ukraine shelled Russian troops near Kursk.", "Shelling was to be heard.", "hell"},
		{"Kenya agreed to send police to Haiti.", "It was an agreed sum.", "agree"},
	} {
		sure, unsure := confidenceOf(t, c.plain, c.word), confidenceOf(t, c.passing, c.word)
		if sure < 0.75 || unsure >= sure {
			t.Errorf("%q %.2f, %q %.2f: want the first at 0.75 or more and the second below it", c.plain, sure, c.passing, unsure)
		}
	}
}

// confidenceOf is the confidence of the event whose trigger has a part of a word, or 0 without one.
func confidenceOf(t *testing.T, s, word string) float64 {
	if e := named(t, s, word); e != nil {
		return e.Confidence
	}
	return 0
}
