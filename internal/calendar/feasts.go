package calendar

// Holiday is a day named after what is kept on it.
type Holiday struct {
	Words string
	On    func(year int) Day
}

// fixed is a feast of the same day every year.
func fixed(m, d int) func(int) Day { return func(y int) Day { return NewDay(y, m, d) } }

// nth is a feast on the n-th weekday of a month.
func nth(m, weekday, n int) func(int) Day {
	return func(y int) Day { return nthWeekday(y, m, weekday, n) }
}

// fromEaster is a feast so many days from Easter Sunday.
func fromEaster(n int) func(int) Day { return func(y int) Day { return easter(y).Add(n) } }

// Holidays are those whose day is the same wherever they are kept. Moon-reckoned feasts, and days such as
// "Independence Day" that each country keeps on its own, are left out.
var Holidays = []Holiday{
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

// nthWeekday returns the n-th weekday (Monday is 1) of a month, or the last for n = -1.
func nthWeekday(y, m, weekday, n int) Day {
	if n < 0 {
		e := MonthEnd(y, m)
		return e.Add(-((e.Weekday() - weekday + 7) % 7))
	}
	s := MonthStart(y, m)
	return s.Add((weekday-s.Weekday()+7)%7 + 7*(n-1))
}

// easter returns Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 1876).
func easter(y int) Day {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	return NewDay(y, month, (h+l-7*m+33*month+19)%32)
}
