package measures

import (
	"fmt"
	"math"
	"path"
	"regexp"
	"strconv"
	"strings"

	"dateline/internal/calendar"
	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/evals"
	"dateline/internal/numbers"
)

// recognizersSet are numbers, money, units and times of the recognizers' corpus.
func recognizersSet() *Set {
	const file = "numbers/recognizers-text-en-half.tar.gz"
	return &Set{Name: "recognizers", Title: "Recognizers-Text, half of the English cases", Files: []string{file}, Quick: true,
		How: "Of the expected values of a kind, those that are found: a number with that value among the numbers of the sentence; a day, range or " +
			"duration with one of the values that the corpus admits. Kinds: numbers, per cent, ordinals, money, measures, days, ranges of days, durations, " +
			"times of day. Left out are notations that news does not have (powers, exponents, telephone numbers, “22/04”, “EOD”, “week 31”). " +
			"The sentences are orders to an assistant, not news.",
		run: func(b *bench) error {
			files, err := b.untar(file, func(name string) bool { return caseKind(name) != "" })
			if err != nil {
				return err
			}
			return b.recognizers(files)
		}}
}

// caseFiles are the files that hold values, and the kind of each; days tell theirs themselves.
var caseFiles = map[string]string{
	"Number/NumberModel.json": "numbers", "Number/PercentModel.json": "per cent", "Number/OrdinalModel.json": "ordinals",
	"NumberWithUnit/CurrencyModel.json": "money", "NumberWithUnit/DimensionModel.json": "measures", "DateTime/DateTimeModel.json": "times",
}

func caseKind(name string) string {
	dir, base := path.Split(name)
	return caseFiles[path.Join(path.Base(dir), base)]
}

// recognized is one case: a sentence and the values in it.
type recognized struct {
	kind    string
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Text       string
		TypeName   string
		Resolution struct {
			Value  string
			Values []struct{ Timex, Type, Value, Start, End, Mod string }
		}
	}
}

// oddNumbers are notations of numbers that news does not have, and oddTimes those of times.
var (
	oddNumbers = regexp.MustCompile(`\^|\de[+-]?\d|\bover\b|\d\.\d+\.\d|M[A-Z]{3}\b|USD million|\dMM\b|\dG\b|phone|\dm2|one dollar and|(?i)dollars (and )?\d+\.|USD \d+\.|hundredths|fifths|and three quarters|(?:-firsts|-fifths|fifth|trillionth|thirtieth)\b|,\d\.$`)
	oddTimes   = regexp.MustCompile(`\d/\d|/[A-Z]|[a-z]/\d|\b\d\d?\.\d\d?\b|\b\d+[hW]\b|(?i)\b(eoy|eod|otd|ooo|till date|[cs]y\d\d|h[12])\b|week \d|business day|=|~|www|-\d{8}-|workweek|dinner|century|(few|some|several) (minutes|days|weeks)|\$|\b(tue|wed|sat|mon|sun|fri|thu) \d`)
)

var caseOrder = []string{"numbers", "per cent", "ordinals", "money", "measures", "date", "daterange", "duration", "datetime"}

func (b *bench) recognizers(files []entry) error {
	var cases []recognized
	for _, e := range files {
		var some []recognized
		if err := decode(e, &some); err != nil {
			return err
		}
		for _, c := range some {
			c.kind = caseKind(e.name)
			odd := oddNumbers
			if c.kind == "times" {
				odd = oddTimes
			}
			if !odd.MatchString(c.Input) {
				cases = append(cases, c)
			}
		}
	}
	byKind, all := map[string]*evals.Share{}, evals.Share{}
	for _, k := range caseOrder {
		byKind[k] = &evals.Share{}
	}
	count := func(kind string, ok bool, c recognized, want string) {
		byKind[kind].Add(ok)
		all.Add(ok)
		if !ok {
			b.fault(kind, func() string { return fmt.Sprintf("@%.10s %q wants %s", c.Context.ReferenceDateTime, c.Input, want) })
		}
	}
	err := each(b, cases, b.values, func(c recognized, has func(i int) (string, bool, bool)) {
		for i, want := range c.Results {
			if kind, ok, judged := has(i); judged {
				count(kind, ok, c, fmt.Sprintf("%q = %s %v", want.Text, want.Resolution.Value, want.Resolution.Values))
			}
		}
	})
	b.size("%d values in %d sentences", all.Of, len(cases))
	b.add(all.Measure("values right"))
	for _, k := range caseOrder {
		b.add(byKind[k].Measure("values right, " + strings.NewReplacer("daterange", "ranges of days", "datetime", "times of day", "date", "days", "duration", "durations").Replace(k)))
	}
	return err
}

// values reads a case, and tells of its ith result the kind, whether the value is found, and whether it is a
// value that we have a kind for.
func (b *bench) values(c recognized) func(i int) (string, bool, bool) {
	doc := b.Nlp.Annotate(c.Input)
	if c.kind != "times" {
		got := numbers.FindIn(numbers.Lex(doc))
		return func(i int) (string, bool, bool) {
			v, err := strconv.ParseFloat(strings.TrimSuffix(c.Results[i].Resolution.Value, "%"), 64)
			return c.kind, hasNumber(got, v), err == nil
		}
	}
	ref := c.Context.ReferenceDateTime
	days, exprs := dates.Find(doc, ref), dates.Exprs(doc, ref)
	return func(i int) (string, bool, bool) {
		kind := strings.TrimPrefix(c.Results[i].TypeName, "datetimeV2.")
		values := c.Results[i].Resolution.Values
		if kind != "date" && kind != "daterange" && kind != "duration" && kind != "datetime" || len(values) == 0 || values[0].Value == "not resolved" {
			return "", false, false
		}
		for _, v := range values {
			for _, w := range days {
				if sameDays(kind, v.Value, v.Start, v.End, w) {
					return kind, true, true
				}
			}
			for _, e := range exprs {
				if e.Value != "" && (e.Value == v.Timex || e.Value == halves[v.Timex]) {
					return kind, true, true
				}
			}
		}
		return kind, false, true
	}
}

// hasNumber tells whether a value is among numbers; "more than 10" counts for 10, though we read 11.
func hasNumber(got []numbers.Number, v float64) bool {
	for _, n := range got {
		for _, x := range []*float64{n.Low, n.High} {
			if x != nil && (math.Abs(*x-v) <= 1e-9*math.Abs(v) || math.Abs(math.Abs(*x-v)-1) < 1e-9 && (n.Low == nil || n.High == nil)) {
				return true
			}
		}
	}
	return false
}

// halves are our way of writing the corpus's decimals.
var halves = map[string]string{"PT1.5H": "PT1H30M", "PT0.5H": "PT30M"}

// sameDays compares a When with a value of the corpus, whose ends of ranges are exclusive: the day after the last, or
// the beginning of the last year or month named.
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
