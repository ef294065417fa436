package dates

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/treetest"
)

// TestTwoDates holds which two dates are one stretch, and that an end without a beginning is told as such.
func TestTwoDates(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"It lasted from 2009 until 2014.", "from 2009 until 2014=2009-01-01/2014-12-31"},
		{"It was held between Monday and now.", "between Monday and now=2016-09-05/2016-09-08"},
		{"It was held on Monday and Tuesday.", "Monday=2016-09-05|Tuesday=2016-09-06"},
		{"It fell in 2015 and 2014.", "2015=2015-01-01/2015-12-31|2014=2014-01-01/2014-12-31"},
	} {
		if got := strings.Join(whens(tt.in, thursday), "|"); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, got, tt.want)
		}
	}
	if w := Find(treetest.Plain("It was shut until 2014."), thursday); len(w) != 1 || w[0].Start != "" || w[0].End != "2014-12-31" {
		t.Errorf("until 2014: got %+v, want only its end", w)
	}
}

// TestAnchors holds what a relative expression counts from: the day of publication, or the day last named near by.
func TestAnchors(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"He fled on May 3, 2016, and returned two days later.", "May 3, 2016=2016-05-03|two days later=2016-05-05"},
		{"He fled on May 3, 2016. He returned the next day.", "May 3, 2016=2016-05-03|the next day=2016-05-04"},
		{"He fled on May 3, 2016. Nobody knew. Nobody asked. Nobody cared. He returned two days later.", "May 3, 2016=2016-05-03|two days later=?"},
		{"He fled two days ago and returned the following day.", "two days ago=2016-09-06|the following day=2016-09-07"},
		{"He fled in March 2015 and returned the following year.", "March 2015=2015-03-01/2015-03-31|the following year=2016-01-01/2016-12-31"},
		{"He returned two days later.", "two days later=?"},
		{"He fled last Friday.", "last Friday=2016-09-02"},
		{"He will flee next Friday.", "next Friday=2016-09-16"},
		{"He fled in the past week.", "the past week=2016-09-01/2016-09-08"},
		{"Exports fell last quarter.", "last quarter=2016-04-01/2016-06-30"},
		{"He fled early this year.", "early this year=2016-01-01/2016-04-30"},
		{"He fled in mid-2015.", "mid-2015=2015-05-01/2015-08-31"},
		{"He fled on the weekend.", "the weekend=2016-09-03/2016-09-04"},
	} {
		if got := strings.Join(whens(tt.in, thursday), "|"); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

// TestManyDatesOfOneVerb holds that a verb which governs many dates gives all of them its tense.
func TestManyDatesOfOneVerb(t *testing.T) {
	words := []string{"They/=/PRON/PRP/3/nsubj", "will/=/AUX/MD/3/aux", "meet/=/VERB/VB/0/root"}
	for range 50 {
		words = append(words, "Wednesday/Wednesday/PROPN/NNP/3/obl", ",/=/PUNCT/,/3/punct")
	}
	got := Find(treetest.Doc(t, strings.Join(words, " ")), thursday)
	if len(got) != 50 {
		t.Fatalf("found %d dates, want 50", len(got))
	}
	for _, w := range got {
		if w.Start != "2016-09-14" {
			t.Fatalf("got %s, want the next Wednesday", w.Start)
		}
	}
}

// TestAnyTree holds that no tree, however wrong, breaks the placing or puts an end before its start.
func TestAnyTree(t *testing.T) {
	pieces := strings.Fields("Monday May 5 2016 the last next week two weeks ago later since until from to between and in by will said due , . the day before the end of first year now night planned had 's")
	rapid.Check(t, func(rt *rapid.T) {
		doc := treetest.Plain(strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 20).Draw(rt, "pieces"), " "))
		treetest.Shake(doc, rapid.Uint64().Draw(rt, "seed"))
		for _, w := range Find(doc, rapid.SampledFrom([]string{"", thursday}).Draw(rt, "published")) {
			if !w.Span.In(doc.Text) || w.Start != "" && w.End != "" && w.End < w.Start {
				rt.Errorf("%q: %+v", doc.Text, w)
			}
		}
	})
}
