package times

import "dateline/internal/calendar"

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
var unitWords = map[string]calendar.Unit{
	"second": calendar.Second, "seconds": calendar.Second, "minute": calendar.Minute, "minutes": calendar.Minute, "hour": calendar.Hour, "hours": calendar.Hour,
	"day": calendar.DayUnit, "days": calendar.DayUnit, "week": calendar.Week, "weeks": calendar.Week, "weekend": calendar.Weekend, "weekends": calendar.Weekend,
	"month": calendar.Month, "months": calendar.Month, "quarter": calendar.Quarter, "quarters": calendar.Quarter, "year": calendar.Year, "years": calendar.Year,
	"fortnight": calendar.Fortnight, "fortnights": calendar.Fortnight, "decade": calendar.Decade, "decades": calendar.Decade, "century": calendar.Century, "centuries": calendar.Century,
	"min": calendar.Minute, "mins": calendar.Minute, "hr": calendar.Hour, "hrs": calendar.Hour, "yr": calendar.Year, "yrs": calendar.Year,
}

// letter is a unit's place in an ISO 8601 duration; a quarter is three months, a decade ten years.
var letter = map[calendar.Unit]struct {
	prefix, suffix string
	times          float64
}{
	calendar.Second: {"PT", "S", 1}, calendar.Minute: {"PT", "M", 1}, calendar.Hour: {"PT", "H", 1}, calendar.DayUnit: {"P", "D", 1}, calendar.Week: {"P", "W", 1}, calendar.Fortnight: {"P", "W", 2},
	calendar.Weekend: {"P", "WE", 1}, calendar.Month: {"P", "M", 1}, calendar.Quarter: {"P", "Q", 1}, calendar.Year: {"P", "Y", 1}, calendar.Decade: {"P", "Y", 10}, calendar.Century: {"P", "Y", 100},
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
