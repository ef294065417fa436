package dates

import (
	"strings"
	"testing"

	"dateline/internal/treetest"
)

// TestValues holds the TIMEX3 types and values of expressions, which the measures and other tools read.
func TestValues(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"It lasted for two weeks.", "two weeks DURATION P2W"},
		{"It lasted two and a half years.", "two and a half years DURATION P2Y6M"},
		{"It took an hour and a half.", "an hour and a half DURATION PT1H30M"},
		{"A 30-day truce was signed.", "30-day DURATION P30D"},
		{"They were apart for several years.", "several years DURATION PXY"},
		{"It took three hours and 20 minutes.", "three hours and 20 minutes DURATION PT3H20M"},
		{"They have fought for decades.", "decades DURATION PXY"},
		{"The siege lasted more than two decades.", "more than two decades DURATION P20Y"},
		{"They wait a fortnight.", "a fortnight DURATION P2W"},
		{"They rally every Friday.", "every Friday SET XXXX-WXX-5"},
		{"It is published each month.", "each month SET P1M"},
		{"The daily count rose.", "daily SET P1D"},
		{"They meet every two years.", "every two years SET P2Y"},
		{"It is now closed.", "now DATE PRESENT_REF"},
		{"It was recently closed.", "recently DATE PAST_REF"},
		{"It may close in the near future.", "the near future DATE FUTURE_REF"},
		{"It was closed last week.", "last week DATE 2016-W35"},
		{"It was closed in the spring of 2014.", "the spring of 2014 DATE 2014-SP"},
		{"It was closed in the 1990s.", "the 1990s DATE 199"},
		{"It was closed in the third quarter of 2014.", "the third quarter of 2014 DATE 2014-Q3"},
		{"It was closed on Tuesday night.", "Tuesday night TIME 2016-09-06TNI"},
		{"It was closed at noon on Tuesday.", "noon on Tuesday TIME 2016-09-06T12:00"},
		{"It was closed two weeks ago.", "two weeks ago DATE 2016-W34"},
		{"It was closed a decade ago.", "a decade ago DATE 2006"},
		{"It was closed many years ago.", "many years ago DATE PAST_REF"},
		{"It closed within the past two months.", "the past two months DURATION P2M"},
		{"It was done in the first six months of 2015.", "the first six months of 2015 DURATION P6M"},
	} {
		var got []string
		for _, e := range Exprs(treetest.Plain(tt.in), thursday) {
			got = append(got, e.Span.Text+" "+string(e.Type)+" "+e.Value)
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, s, tt.want)
		}
	}
}

// TestNotDates holds what only looks like a date; each line names nothing on the calendar.
func TestNotDates(t *testing.T) {
	for _, s := range []string{
		"The rebels may march on the capital.",
		"Theresa May said so, and June Carter agreed.",
		"A second official sat in the second row for a second.",
		"The 54-year-old man, 33 years old, turned 1950 pages.",
		"He paid $2000 for 1,999 of the 2016 shares.",
		"The Sunday Times and the Sun saw Sun Tzu play.",
		"He spent 24/7 in room 1984.",
		"The rule of law may fall, and prices spring up.",
		"The score was 3-2, 10:2 and 5 to 4.",
		"Flight 2016 and Resolution 1701 were mentioned.",
		"He is in his 60s.",
		"The dawn raid was led by Captain Summer.",
		"They want a say in the matter at once.",
	} {
		for _, w := range Find(treetest.Plain(s), thursday) {
			if w.Start != "" {
				t.Errorf("%q: found %s", s, short(w))
			}
		}
	}
}

// TestStretches holds ranges and prepositions: where the stretch begins, where it ends, what its words are.
func TestStretches(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"The post has been shut since 2014.", "since 2014=2014-01-01/2016-09-08"},
		{"He has been silent since leaving office in June.", "since leaving office in June=2016-06-01/2016-09-08"},
		{"Beginning in 2012, the rules changed.", "Beginning in 2012=2012-01-01/2016-09-08"},
		{"The shop stays open until Sunday.", "until Sunday=2016-09-08/2016-09-11"},
		{"The talks will run through Oct. 3.", "through Oct. 3=2016-09-08/2016-10-03"},
		{"They must leave by Oct. 3.", "by Oct. 3=2016-09-08/2016-10-03"},
		{"They had left by Aug. 3.", "Aug. 3=2016-08-03"},
		{"It ran from May to October 2015.", "May to October 2015=2015-05-01/2015-10-31"},
		{"It ran from November to February 2015.", "November to February 2015=2014-11-01/2015-02-28"},
		{"It was so in the 1960s and 1970s.", "the 1960s and 1970s=1960-01-01/1979-12-31"},
		{"It happened between Monday and Wednesday.", "between Monday and Wednesday=2016-09-05/2016-09-07"},
		{"He was in power from 2010-2014.", "2010-2014=2010-01-01/2014-12-31"},
		{"The raid came on the eve of May 1, 2016.", "the eve of May 1, 2016=2016-04-30"},
		{"The week of Aug. 15 was calm.", "The week of Aug. 15=2016-08-15/2016-08-21"},
		{"Rain fell in the first week of August.", "the first week of August=2016-08-01/2016-08-07"},
		{"The last four months of 2015 were quiet.", "The last four months of 2015=2015-09-01/2015-12-31"},
		{"He spoke at 5 p.m. EST on Sept. 7, 2016.", "5 p.m. EST on Sept. 7, 2016=2016-09-07T17:00:00-05:00"},
		{"It came on Labor Day weekend.", "Labor Day weekend=2016-09-03/2016-09-04"},
		{"It came mid the weekend.", "mid the weekend=2016-09-03/2016-09-04"}, // two days have no middle
	} {
		if got := strings.Join(whens(tt.in, thursday), "|"); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

// TestBasis holds that what stands in the text is told apart from what was reckoned.
func TestBasis(t *testing.T) {
	for in, want := range map[string]string{
		"It fell on May 3, 2015.":        "stated",
		"It fell in 2015.":               "stated",
		"It fell in the 1990s.":          "stated",
		"It fell on May 3.":              "reckoned",
		"It fell on Monday.":             "reckoned",
		"It fell last year.":             "reckoned",
		"It has been so since 2014.":     "reckoned",
		"It ran from 2010 to 2014.":      "stated",
		"It ran from May to June 2014.":  "stated",
		"It fell a day before May 2014.": "stated",
	} {
		w := Find(treetest.Plain(in), thursday)
		if len(w) != 1 || string(w[0].Basis) != want {
			t.Errorf("%q: got %d dates, want one %s", in, len(w), want)
			continue
		}
	}
}
