package articles

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"dateline/internal/furniture"
)

// Days out of this range are typing errors or epochs, not news.
const firstYear, lastYear = 1900, 2100

// zoned are the layouts of machines with a zone, unzoned those without; of the latter only the day is taken.
var (
	zoned = []string{
		time.RFC3339Nano, "Mon Jan 2 15:04:05 -0700 2006", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z07:00",
		"2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05.999999999 -0700 MST", "2006-01-02T15:04:05.999Z0700", time.RFC1123Z, time.RFC1123, time.RFC822Z, time.RFC822, time.RFC850, time.RubyDate, time.UnixDate,
		"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 MST", "Mon, 2 Jan 2006 15:04 -0700", "2006-01-02 15:04 MST", "2006-01-02 15:04:05 MST", "20060102T150405Z07:00",
		"20060102T150405Z",
	}
	unzoned = []string{
		"2006-01-02", "2006/01/02", "2006.01.02", "2006-1-2", "2006/1/2", "20060102", "2006-01-02T15:04:05", "2006-01-02T15:04:05.999999999", "2006-01-02T15:04", "2006-01-02 15:04:05.999999999", "2006-01-02 15:04:05",
		"2006-01-02 15:04", "2006/01/02 15:04:05", "2006/01/02 15:04", "20060102150405", "Mon Jan 2 15:04:05 2006", "2006-01-02T", "2006-01-02Z07:00", "2006-01-02 3:04 PM", "2006-01-02 03:04:05 PM", "20060102T150405",
	}
)

// ParsePublished returns a publication date in the contract's form: a date-time with its zone where s has both,
// else the day. It knows ISO 8601, the dates of feeds and mail, and dates in English words; a date that could be
// read two ways, or is no date, is an error that says how to write it.
func ParsePublished(s string) (string, error) {
	s = fold(s)
	if v, ok := stamp(s); ok {
		return v, nil
	}
	day, rest := visibleDate(s)
	if day != "" && leftOver(rest) {
		return day, nil
	}
	if m := slashed.FindStringSubmatch(s); m != nil && m[0] == s {
		return "", fmt.Errorf("%w: %q could be read two ways; write it as YYYY-MM-DD", ErrPublished, s)
	}
	return "", fmt.Errorf("%w: %q; write it as 2016-09-08 or 2016-09-08T14:30:00Z", ErrPublished, s)
}

// leftOver tells whether what surrounds a date is only a weekday or a time of day.
func leftOver(s string) bool { return aroundDate.MatchString(strings.TrimSpace(s)) }

var aroundDate = regexp.MustCompile(`(?i)^(?:` + furniture.Weekday + `)?[\s,|–-]*(?:at\s)?(?:` + furniture.Clock + `)?[\s,.]*$`)

// stamp reads what machines write. A time of midnight, and one without a zone, gives the day only.
func stamp(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if len(s) < 8 || len(s) > 64 {
		return "", false
	}
	for _, layout := range zoned {
		if t, err := time.Parse(layout, s); err == nil && plausible(t) {
			return form(t, layout), true
		}
	}
	for _, layout := range unzoned {
		if t, err := time.Parse(layout, s); err == nil && plausible(t) {
			return t.Format(time.DateOnly), true
		}
	}
	return "", false
}

// form drops a time that is none, and a zone name that Go cannot resolve (its offset would be invented).
func form(t time.Time, layout string) string {
	name, offset := t.Zone()
	unknown := strings.Contains(layout, "MST") && offset == 0 && name != "UTC" && name != "GMT" && name != "Z"
	if unknown || t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
		return t.Format(time.DateOnly)
	}
	return t.Truncate(time.Second).Format(time.RFC3339)
}

func plausible(t time.Time) bool { return t.Year() >= firstYear && t.Year() <= lastYear }

var (
	isoDay     = regexp.MustCompile(`(?:^|\D)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)`)
	dayFirst   = regexp.MustCompile(`(?i)(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of|de))?[\s.-]+(` + furniture.Month + `|` + otherMonth + `),?(?:\s+de)?[\s.-]+((?:19|20)\d{2})(?:\D|$)`)
	monthFirst = regexp.MustCompile(`(?i)\b(` + furniture.Month + `)[\s.-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s.-]+((?:19|20)\d{2})(?:\D|$)`)
	dotted     = regexp.MustCompile(`(?:^|[^\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?:\D|$)`)
	slashed    = regexp.MustCompile(`\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2}|\d{2})\b`)
)

// visibleDate returns the first full day that s names in words or figures, and s without it. A date of two small
// numbers is read only where they are equal or one is no month.
func visibleDate(s string) (day, rest string) {
	best := -1
	take := func(re *regexp.Regexp, y, m, d int) {
		loc := re.FindStringSubmatchIndex(s)
		if loc == nil || best >= 0 && loc[0] >= best {
			return
		}
		part := func(i int) string { return s[loc[2*i]:loc[2*i+1]] }
		if v := calendarDay(part(y), part(m), part(d)); v != "" {
			best, day = loc[0], v
			rest = s[:loc[2]] + s[max(loc[3], loc[5], loc[7]):]
		}
	}
	take(isoDay, 1, 2, 3)
	take(dayFirst, 3, 2, 1)
	take(monthFirst, 3, 1, 2)
	take(dotted, 3, 2, 1) // written with dots, the day comes first
	if m := slashed.FindStringSubmatchIndex(s); m != nil && best < 0 {
		a, b, year := s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]]
		if d := eitherWay(year, a, b); d != "" {
			return d, s[:m[0]] + s[m[1]:]
		}
	}
	return day, rest
}

// eitherWay reads two numbers as day and month where only one reading is possible.
func eitherWay(year, a, b string) string {
	if len(year) == 2 {
		year = "20" + year
	}
	british, american := calendarDay(year, b, a), calendarDay(year, a, b)
	switch {
	case british == american:
		return british
	case british == "" || american == "":
		return first(british, american)
	}
	return ""
}

// otherMonth are the months in German, French, Spanish, Italian, Portuguese and Dutch where they are not spelt as in English.
const otherMonth = `januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus`

// monthNumber reads a month by as many letters as tell it from the others.
func monthNumber(s string) int {
	for _, m := range []struct {
		starts string
		number int
	}{
		{"jan jän ene gen", 1}, {"feb fév fev", 2}, {"mar mär maa", 3}, {"apr avr abr", 4}, {"may mai mag mei", 5}, {"jun juin giu", 6}, {"jul juil lug", 7},
		{"aug aoû ago", 8}, {"sep set", 9}, {"oct okt ott out", 10}, {"nov", 11}, {"dec dez déc dic", 12},
	} {
		for start := range strings.FieldsSeq(m.starts) {
			if strings.HasPrefix(s, start) {
				return m.number
			}
		}
	}
	return 0
}

// calendarDay is the day as a date, or "" where the calendar has none such.
func calendarDay(year, month, day string) string {
	y, _ := strconv.Atoi(year)
	m, err := strconv.Atoi(month)
	if err != nil && len(month) >= 3 {
		m = monthNumber(strings.ToLower(month))
	}
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if m < 1 || m > 12 || d < 1 || t.Day() != d || !plausible(t) {
		return ""
	}
	return t.Format(time.DateOnly)
}
