package dates

import (
	"strings"

	"dateline/internal/numbers"
)

// months by name and short form.
var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
	"october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
	"aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// weekdays by name and short form; Monday is 1.
var weekdays = map[string]int{
	"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
	"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}

// seasons with their TIMEX3 codes.
var seasons = map[string]string{"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI"}

// unitWords are the words for units of time, with the short forms that tables use.
var unitWords = map[string]unit{
	"second": second, "seconds": second, "minute": minute, "minutes": minute, "hour": hour, "hours": hour,
	"day": dayUnit, "days": dayUnit, "week": week, "weeks": week, "weekend": weekend, "weekends": weekend,
	"month": month, "months": month, "quarter": quarter, "quarters": quarter, "year": year, "years": year,
	"fortnight": fort, "fortnights": fort, "decade": decade, "decades": decade, "century": century, "centuries": century,
	"min": minute, "mins": minute, "hr": hour, "hrs": hour, "yr": year, "yrs": year,
}

// letter is a unit's place in an ISO 8601 duration; a quarter is three months, a decade ten years.
var letter = map[unit]struct {
	prefix, suffix string
	times          float64
}{
	second: {"PT", "S", 1}, minute: {"PT", "M", 1}, hour: {"PT", "H", 1}, dayUnit: {"P", "D", 1}, week: {"P", "W", 1}, fort: {"P", "W", 2},
	weekend: {"P", "WE", 1}, month: {"P", "M", 1}, quarter: {"P", "Q", 1}, year: {"P", "Y", 1}, decade: {"P", "Y", 10}, century: {"P", "Y", 100},
}

// dayParts are parts of a day with their TIMEX3 codes.
var dayParts = map[string]string{
	"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV", "midday": "12:00",
	"noon": "12:00", "midnight": "24:00", "overnight": "NI", "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI",
	"lunchtime": "12:00", "nighttime": "NI", "daybreak": "MO", "sunset": "EV", "sunrise": "MO", "nightfall": "NI",
}

// decadeWords are decades of the twentieth century, by their first year.
var decadeWords = map[string]int{
	"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990,
}

// zones are the hours from UTC of the zones that news names without ambiguity.
var zones = map[string]float64{
	"gmt": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
	"cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "bst": 1, "eat": 3, "jst": 9, "kst": 9, "aest": 10, "hkt": 8,
}

// alwaysDate are names that are nothing else even in lower case, as careless pages write them.
var alwaysDate = map[string]bool{
	"january": true, "february": true, "april": true, "june": true, "july": true, "september": true, "october": true, "november": true,
	"december": true, "easter": true, "christmas": true, "thanksgiving": true, "halloween": true, "monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
}

// holiday is a day named after what is kept on it.
type holiday struct {
	words string
	on    func(year int) day
}

// fixed is a feast of the same day every year.
func fixed(m, d int) func(int) day { return func(y int) day { return newDay(y, m, d) } }

// nth is a feast on the n-th weekday of a month.
func nth(m, weekday, n int) func(int) day {
	return func(y int) day { return nthWeekday(y, m, weekday, n) }
}

// fromEaster is a feast so many days from Easter Sunday.
func fromEaster(n int) func(int) day { return func(y int) day { return easter(y).add(n) } }

// holidays are those whose day is the same wherever they are kept. Moon-reckoned feasts, and days such as
// "Independence Day" that each country keeps on its own, are left out.
var holidays = []holiday{
	{"christmas", fixed(12, 25)}, {"christmas day", fixed(12, 25)}, {"christmas eve", fixed(12, 24)}, {"boxing day", fixed(12, 26)},
	{"new year 's day", fixed(1, 1)}, {"new year 's eve", fixed(12, 31)}, {"valentine 's day", fixed(2, 14)},
	{"international women 's day", fixed(3, 8)}, {"may day", fixed(5, 1)}, {"halloween", fixed(10, 31)},
	{"thanksgiving", nth(11, 4, 4)}, {"thanksgiving day", nth(11, 4, 4)}, {"labor day", nth(9, 1, 1)}, {"memorial day", nth(5, 1, -1)},
	{"martin luther king jr . day", nth(1, 1, 3)}, {"martin luther king day", nth(1, 1, 3)}, {"presidents ' day", nth(2, 1, 3)},
	{"columbus day", nth(10, 1, 2)}, {"veterans day", fixed(11, 11)}, {"armistice day", fixed(11, 11)}, {"remembrance day", fixed(11, 11)},
	{"bastille day", fixed(7, 14)}, {"nowruz", fixed(3, 21)}, {"easter", fromEaster(0)}, {"easter sunday", fromEaster(0)},
	{"easter monday", fromEaster(1)}, {"good friday", fromEaster(-2)}, {"palm sunday", fromEaster(-7)}, {"ash wednesday", fromEaster(-46)},
	{"pentecost", fromEaster(49)}, {"fourth of july", fixed(7, 4)}, {"july fourth", fixed(7, 4)},
}

// papers follow a weekday that is part of a name: "the Sunday Times".
var papers = map[string]bool{
	"times": true, "telegraph": true, "mirror": true, "herald": true, "mail": true, "express": true, "tribune": true, "people": true,
	"post": true, "independent": true, "sun": true, "world": true, "star": true, "mercury": true, "nation": true, "standard": true,
}

// named are the first words of days of history that a weekday names: "Bloody Sunday" is no Sunday of last week.
var named = map[string]bool{"bloody": true, "black": true, "ash": true, "palm": true, "good": true, "holy": true, "super": true, "fat": true, "cyber": true, "giving": true}

// counted are plural nouns that make a number before them an amount and not a year: "2016 people".
var counted = map[string]bool{
	"people": true, "troops": true, "soldiers": true, "men": true, "women": true, "children": true, "refugees": true, "civilians": true,
	"votes": true, "miles": true, "kilometers": true, "kilometres": true, "km": true, "feet": true, "meters": true, "metres": true,
	"dollars": true, "pounds": true, "euros": true, "yen": true, "tons": true, "tonnes": true, "points": true, "shares": true,
	"prisoners": true, "detainees": true, "houses": true, "homes": true, "families": true, "cases": true, "deaths": true, "migrants": true,
	"percent": true, "barrels": true, "acres": true, "hectares": true, "gmt": true, "utc": true, "hours": true, "workers": true, "rounds": true, "pages": true, "patients": true, "seats": true, "members": true, "students": true,
}

// months' short forms that are also words or names need a number beside them.
var weakMonth = map[string]bool{"mar": true, "jan": true, "dec": true, "sep": true, "jun": true, "jul": true, "apr": true, "aug": true, "nov": true, "oct": true, "feb": true}

// words joins the lower-case words of atoms [i, end).
func words(a []numbers.Atom, i, end int) string {
	var b strings.Builder
	for ; i < end; i++ {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(a[i].Word)
	}
	return b.String()
}
