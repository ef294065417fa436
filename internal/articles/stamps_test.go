package articles

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParsePublished(t *testing.T) {
	for in, want := range map[string]string{
		"2016-09-08":                       "2016-09-08",
		" 2016-09-08 ":                     "2016-09-08",
		"2016/9/8":                         "2016-09-08",
		"20160908":                         "2016-09-08",
		"2016-09-08T14:30:00Z":             "2016-09-08T14:30:00Z",
		"2016-09-08T14:30:00.123+02:00":    "2016-09-08T14:30:00+02:00",
		"2016-09-08 14:30:00Z":             "2016-09-08T14:30:00Z",
		"2016-09-08T14:30:00+0200":         "2016-09-08T14:30:00+02:00",
		"Thu, 08 Sep 2016 14:30:00 GMT":    "2016-09-08T14:30:00Z",
		"Thu, 8 Sep 2016 14:30:00 -0400":   "2016-09-08T14:30:00-04:00",
		"8 September 2016":                 "2016-09-08",
		"Thursday, September 8th, 2016":    "2016-09-08",
		"Sept. 8, 2016 at 3:15 p.m.":       "2016-09-08",
		"08.09.2016":                       "2016-09-08",
		"13/09/2016":                       "2016-09-13",
		"09/13/2016":                       "2016-09-13",
		"5/5/2016":                         "2016-05-05",
		"2016-09-08T00:00:00Z":             "2016-09-08", // midnight is a day without a time
		"2016-09-08T14:30:00":              "2016-09-08", // a time without a zone is no instant
		"Thu, 08 Sep 2016 14:30:00 XYZ":    "2016-09-08", // nobody knows that zone
		"1. Februar 2020":                  "2020-02-01",
		"12 de marzo de 2019":              "2019-03-12",
		"2016-02-29":                       "2016-02-29",
		"Wednesday, December 31, 1997":     "1997-12-31",
		"2016-09-08T23:59:59-11:00":        "2016-09-08T23:59:59-11:00",
		"2016-09-08T14:30Z":                "2016-09-08T14:30:00Z",
		"2016-09-08 14:30:00 +0000 UTC":    "2016-09-08T14:30:00Z",
		"Thu Sep  8 14:30:00 +0000 2016":   "2016-09-08T14:30:00Z",
		"2016-09-08T14:30:00.000000+00:00": "2016-09-08T14:30:00Z",
	} {
		if got, err := ParsePublished(in); err != nil || got != want {
			t.Errorf("ParsePublished(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestParsePublishedRefuses(t *testing.T) {
	for in, hint := range map[string]string{
		"":                        "2016-09-08",
		"yesterday":               "2016-09-08",
		"2016":                    "2016-09-08",
		"September 2016":          "2016-09-08",
		"2016-13-01":              "2016-09-08",
		"2015-02-29":              "2016-09-08",
		"08/09/2016":              "two ways",
		"1/2/03":                  "two ways",
		"0001-01-01":              "2016-09-08",
		"on the 8 September 2016": "2016-09-08",
	} {
		got, err := ParsePublished(in)
		if !errors.Is(err, ErrPublished) || !strings.Contains(fmt.Sprint(err), hint) {
			t.Errorf("ParsePublished(%q) = %q, %v; want an error that says %q", in, got, err, hint)
		}
	}
}

// TestParsePublishedKeepsInstants holds for every instant that is no midnight: what is printed is read as itself.
func TestParsePublishedKeepsInstants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "seconds"), 0).In(time.FixedZone("", 900*rapid.IntRange(-48, 56).Draw(t, "quarters")))
		s := at.Format(time.RFC3339)
		want := s
		if at.Hour()+at.Minute()+at.Second() == 0 {
			want = at.Format(time.DateOnly)
		}
		if got, err := ParsePublished(s); err != nil || got != want {
			t.Fatalf("ParsePublished(%q) = %q, %v; want %q", s, got, err, want)
		}
	})
}

func FuzzParsePublished(f *testing.F) {
	for _, s := range []string{"2016-09-08", "Thu, 08 Sep 2016 14:30:00 GMT", "8. März 2016", "08/09/2016", "99999999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := ParsePublished(s)
		if err != nil {
			return
		}
		if again, err := ParsePublished(got); err != nil || again != got {
			t.Errorf("ParsePublished(%q) = %q, which is read as %q, %v", s, got, again, err)
		}
	})
}
