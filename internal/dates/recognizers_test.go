package dates

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dateline/internal/calendar"
	"dateline/internal/datatest"
	"dateline/internal/dateline"
)

// spec is one case of the recognizers' corpus.
type spec struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Text       string
		TypeName   string
		Resolution struct {
			Values []struct{ Timex, Type, Value, Start, End, Mod string }
		}
	}
}

func specs(t *testing.T, name string) []spec {
	t.Helper()
	f, err := os.Open(filepath.Join(datatest.Dir(t), "numbers", "recognizers-text-en-half.tar.gz"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			t.Skipf("no %s", name)
		}
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(h.Name, name) {
			b, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			var all []spec
			if err := json.Unmarshal(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")), &all); err != nil {
				t.Fatal(err)
			}
			return all
		}
	}
}

// halves are our way of writing the corpus's decimals.
var halves = map[string]string{"PT1.5H": "PT1H30M", "PT0.5H": "PT30M"}

// foreign are ways of writing that belong to orders and tables, not to news: "22/04", "7.6", "3h", "EOY", "week 31", and
// guesses that we do not make: "a few minutes" are not three.
var foreign = regexp.MustCompile(`\d/\d|/[A-Z]|[a-z]/\d|\b\d\d?\.\d\d?\b|\b\d+[hW]\b|(?i)\b(eoy|eod|otd|ooo|till date|[cs]y\d\d|h[12])\b|week \d|business day|=|~|www|-\d{8}-|workweek|dinner|century|(few|some|several) (minutes|days|weeks)|\$|\b(tue|wed|sat|mon|sun|fri|thu) \d`)

// TestRecognizers measures days, ranges of days and durations on the recognizers' corpus: the share of expected ones
// that are found with one of the values that the corpus admits. Its sentences are orders to an assistant, not news.
func TestRecognizers(t *testing.T) {
	n, right := map[string]int{}, map[string]int{}
	for _, s := range specs(t, "DateTime/DateTimeModel.json") {
		doc := grammarOf(t, s.Input)
		days, exprs := Find(doc, s.Context.ReferenceDateTime), Exprs(doc, s.Context.ReferenceDateTime)
		for _, want := range s.Results {
			kind := strings.TrimPrefix(want.TypeName, "datetimeV2.")
			if kind != "date" && kind != "daterange" && kind != "duration" && kind != "datetime" {
				continue
			}
			if foreign.MatchString(s.Input) || want.Resolution.Values[0].Value == "not resolved" {
				continue
			}
			n[kind]++
			ok := false
			for _, v := range want.Resolution.Values {
				for _, w := range days {
					ok = ok || sameDays(kind, v.Value, v.Start, v.End, w)
				}
				for _, e := range exprs {
					ok = ok || e.Value != "" && (e.Value == v.Timex || e.Value == halves[v.Timex])
				}
			}
			if ok {
				right[kind]++
			} else if os.Getenv("DATES_SHOW") == "recognizers" {
				t.Logf("%s @%.10s %q wants %q %v got %v", kind, s.Context.ReferenceDateTime, s.Input, want.Text, want.Resolution.Values[0], whens(s.Input, s.Context.ReferenceDateTime))
			}
		}
	}
	for _, k := range []string{"date", "daterange", "duration", "datetime"} {
		t.Logf("%s: %d of %d right (%.1f %%)", k, right[k], n[k], 100*float64(right[k])/float64(n[k]))
	}
}

// sameDays compares a When with a value of the corpus, whose ends of ranges are exclusive: the day after the last, or the
// beginning of the last year or month named.
func sameDays(kind, value, start, end string, w *dateline.When) bool {
	if kind != "daterange" {
		coarse := w.Granularity == dateline.Month || w.Granularity == dateline.Year || w.Granularity == dateline.Week
		return len(value) >= 10 && len(w.Start) >= 10 && (value[:10] == w.Start[:10] || coarse && w.Start <= value[:10] && value[:10] <= w.End)
	}
	if start != "" && (w.Start == "" || w.Start[:10] != start) {
		s, ok1 := calendar.ParseDay(w.Start)
		e, ok2 := calendar.ParseDay(w.End)
		return ok1 && ok2 && w.Granularity == dateline.Period && s.Add(1).String() == start && e.Add(1).String() == end
	}
	if end == "" {
		return start != ""
	}
	e, ok := calendar.ParseDay(w.End)
	lastUnit := end[5:] == "01-01" && ok && end[:4] == w.End[:4] || end[8:] == "01" && ok && end[:7] == w.End[:7]
	return ok && (e.Add(1).String() == end || e.String() == end || lastUnit)
}
