package dates

import (
	"fmt"
	"math"
	"strings"

	"dateline/internal/calendar"
	"dateline/internal/dateline"
	"dateline/internal/times"
)

// placed is a point on the calendar.
type placed struct {
	start, end calendar.Day
	value      string
	gran       dateline.Granularity
	stated     bool // the text alone says when
	sure       bool // the days may be told; else only value holds
}

// granularities are the contract's words for how fine a unit is.
var granularities = map[calendar.Unit]dateline.Granularity{
	calendar.DayUnit: dateline.Day, calendar.Hour: dateline.Day, calendar.Minute: dateline.Day, calendar.Second: dateline.Day, calendar.Week: dateline.Week, calendar.Weekend: dateline.Week,
	calendar.Month: dateline.Month, calendar.Quarter: dateline.Period, calendar.Half: dateline.Period, calendar.Season: dateline.Season, calendar.Year: dateline.Year,
	calendar.Decade: dateline.Period, calendar.Century: dateline.Period,
}

// resolve puts a match on the calendar.
func (r *placer) resolve(m times.Match) Expr {
	e := Expr{Span: r.Span(m.First, m.End), Type: m.Meaning.Type, Value: m.Meaning.Value, Rule: dateline.RuleName(m.Rule), first: m.First, end: m.End}
	if m.Meaning.Point == nil {
		return e
	}
	p := *m.Meaning.Point
	if p.OnlyFuture {
		if r.tense(m.First, m.End) != future {
			e.Span, e.first = r.Span(m.First+1, m.End), m.First+1
			return e
		}
	}
	t := r.tense(m.First, m.End)
	if p.Unit == calendar.DayUnit && r.Word(m.First-1) == "for" {
		t = future // a day that something is set or called for
	}
	w, ok := r.place(p, t, r.Sentence(m.First))
	if !ok {
		if e.Value == "" {
			e.Value = p.Value
		}
		e.Granularity = granularities[p.Unit]
		return e
	}
	if e.Value == "" {
		e.Value = w.value
	}
	e.Granularity = w.gran
	if w.sure {
		r.fill(&e, p, w)
		e.yearless = p.From == times.Calendar && p.Year == 0 && p.Month > 0 && p.Dir == times.ByTense
		r.ref, r.refAt, r.refIn = w.start, r.Sentence(m.First), p.Unit
	}
	return e
}

// fill writes the days into e, or the moment where the clock and its zone are known.
func (r *placer) fill(e *Expr, p times.Point, w placed) {
	e.Start, e.End, e.Basis = w.start.String(), w.end.String(), dateline.Reckoned
	if w.stated {
		e.Basis = dateline.Stated
	}
	if len(p.Clock) > 5 && !strings.HasPrefix(p.Clock, "24") {
		e.Start = e.Start + "T" + p.Clock[:5] + ":00" + p.Clock[5:]
		e.End, e.Granularity = e.Start, dateline.Time
	}
}

// place works out where p lies, for an expression of the given tense in a sentence.
func (r *placer) place(p times.Point, t tense, sentence int) (placed, bool) {
	w, ok := r.bare(p, t, sentence)
	if !ok {
		return placed{}, false
	}
	if p.Edge != times.Whole {
		w.start, w.end = narrow(w.start, w.end, p.Unit, p.Edge, r.pub)
		w.gran = dateline.Period
	} else if p.From == times.Published && p.N == 0 && !p.Span {
		w.start, w.end = r.running(w.start, w.end, p.Unit, t)
	}
	switch {
	case p.Part != "":
		w.value += "T" + p.Part
	case p.Clock != "":
		w.value += "T" + p.Clock
	}
	return w, true
}

// bare is place without edges and times of day.
func (r *placer) bare(p times.Point, t tense, sentence int) (placed, bool) {
	switch {
	case p.Full.Known():
		return r.unitAt(p.Full, calendar.DayUnit, true, true), true
	case p.Vague:
		return placed{}, false
	case p.From == times.Explicit:
		b, ok := r.place(*p.Base, t, sentence)
		if !ok {
			return placed{}, false
		}
		if p.Span && p.N < 0 {
			return placed{calendar.Shift(b.end.Add(1), p.N, p.By), b.end, "", dateline.Period, b.stated, b.sure}, true
		}
		if p.Unit == calendar.Weekend && b.start.Weekday() < 3 {
			b.start = b.start.Add(-7)
		}
		if p.Span {
			return placed{b.start, calendar.Shift(b.start, p.N, p.By).Add(-1), "", dateline.Period, b.stated, b.sure}, true
		}
		if p.Day > 0 {
			return r.unitAt(b.start.ClampDay(p.Day), calendar.DayUnit, b.stated, b.sure), true
		}
		return r.unitAt(calendar.Shift(b.start, p.N, p.By), p.Unit, b.stated, b.sure), true
	case p.By == calendar.Year && p.Unit == calendar.Year && p.N == -1 && r.refIn == calendar.Quarter && sentence-r.refAt <= 2 && (p.From == times.Spoken || p.From == times.Published && r.pub.Known()):
		return r.unitAt(calendar.Shift(r.ref, -1, calendar.Year), calendar.Quarter, false, true), true // a quarter's "year ago" is its like
	case p.From == times.Spoken:
		return r.fromSpoken(p, t, sentence)
	case p.From == times.Published && (p.Month > 0 || p.Quarter > 0) && r.pub.Known():
		p.Year = r.pub.Year() + p.N
		return r.calendar(p, t, false)
	case p.From == times.Published:
		return r.fromPublished(p, t)
	}
	return r.calendar(p, t, true)
}

// unitAt is the calendar's unit that holds d.
func (r *placer) unitAt(d calendar.Day, u calendar.Unit, stated, sure bool) placed {
	s, e := calendar.Within(d, u)
	if u == calendar.Season {
		return r.seasonAt(d, stated, sure)
	}
	return placed{s, e, calendar.UnitValue(d, u), granularities[u], stated, sure}
}

// seasonAt is the season that holds d.
func (r *placer) seasonAt(d calendar.Day, stated, sure bool) placed {
	name := []string{"WI", "SP", "SU", "FA"}[d.Month()%12/3]
	y := d.Year()
	if d.Month() < 3 {
		y--
	}
	s, e := calendar.SeasonSpan(y, name)
	return placed{s, e, fmt.Sprintf("%04d-%s", y, name), dateline.Season, stated, sure}
}

// fromPublished places what counts from the day of publication.
func (r *placer) fromPublished(p times.Point, t tense) (placed, bool) {
	if !r.pub.Known() {
		return placed{}, false
	}
	if p.Span {
		n, u := p.N, p.By
		if u == calendar.Hour || u == calendar.Minute || u == calendar.Second {
			per := map[calendar.Unit]float64{calendar.Hour: 24, calendar.Minute: 1440, calendar.Second: 86400}[u]
			n, u = int(math.Copysign(math.Ceil(math.Abs(float64(n))/per), float64(n))), calendar.DayUnit
		}
		a, b := r.pub, calendar.Shift(r.pub, n, u)
		if b.Before(a) {
			a, b = b, a
		}
		return placed{a, b, "", dateline.Period, false, true}, true
	}
	d := calendar.Shift(r.pub, p.N, p.By)
	if p.Unit == calendar.Weekend && p.N == 0 && t != future && r.pub.Weekday() < 6 {
		d = d.Add(-7)
	}
	if p.Weekday > 0 {
		return r.unitAt(d.Monday().Add(p.Weekday-1), calendar.DayUnit, false, true), true
	}
	if p.Unit == calendar.Week && p.Counted {
		return placed{d, d, d.WeekValue(), dateline.Week, false, true}, true
	}
	return r.unitAt(d, p.Unit, false, true), true
}

// fromSpoken places what counts from the day named before: in this sentence or one of the two before it. Without one,
// the value is reckoned from the day of publication, but no day is claimed.
func (r *placer) fromSpoken(p times.Point, t tense, sentence int) (placed, bool) {
	base, sure := r.ref, r.ref.Known() && sentence-r.refAt <= 1
	if !sure && p.OrPublished && t != past_ && r.pub.Known() {
		base, sure = r.pub, true
	}
	if !sure {
		base = r.pub
	}
	if !base.Known() {
		return placed{}, false
	}
	if p.Weekday > 0 {
		back := (base.Weekday()-p.Weekday+6)%7 + 1
		if p.N > 0 {
			back -= 7
			if back == 0 {
				back = -7
			}
		}
		return r.unitAt(base.Add(-back), calendar.DayUnit, false, r.pub.Known() || sure), true
	}
	return r.unitAt(calendar.Shift(base, p.N, p.By), p.Unit, false, sure), true
}

// running cuts "this week" at the day of publication: up to it, or from it on before a future verb.
func (r *placer) running(start, end calendar.Day, u calendar.Unit, t tense) (calendar.Day, calendar.Day) {
	if u == calendar.DayUnit || r.pub.Before(start) || end.Before(r.pub) {
		return start, end
	}
	if t == future {
		return r.pub, end
	}
	return start, r.pub
}

// calendar places what names its own place on the calendar, and finds the year where it is not said.
func (r *placer) calendar(p times.Point, t tense, own bool) (placed, bool) {
	if p.Weekday > 0 && p.Month == 0 && p.Day == 0 {
		return r.weekdayNear(p, t)
	}
	if p.Day > 0 && p.Month == 0 {
		return r.dayNear(p, t)
	}
	if p.Year > 0 {
		s, e, v := inYear(p, p.Year)
		return placed{s, e, v, granularities[p.Unit], own, true}, true
	}
	if !r.pub.Known() {
		return placed{}, false
	}
	y := r.pickYear(p, t)
	s, e, v := inYear(p, y)
	return placed{s, e, v, granularities[p.Unit], false, true}, true
}

// inYear returns p in the year y, and its value.
func inYear(p times.Point, y int) (start, end calendar.Day, value string) {
	switch {
	case p.Holiday > 0:
		d := calendar.Holidays[p.Holiday-1].On(y)
		return d, d, d.Value()
	case p.Day > 0:
		d := calendar.MonthStart(y, p.Month).ClampDay(p.Day)
		return d, d.Add(max(p.LastDay-p.Day, 0)), d.Value()
	case p.Month > 0:
		d, end := calendar.MonthStart(y, p.Month), calendar.MonthEnd(y, max(p.Month, p.LastMonth))
		if p.LastMonth > 0 && p.LastMonth < p.Month {
			d, end = calendar.MonthStart(y-1, p.Month), calendar.MonthEnd(y, p.LastMonth)
		}
		return d, end, d.MonthValue()
	case p.Quarter > 0:
		d := calendar.MonthStart(y, 3*p.Quarter)
		s, e := calendar.Within(d, calendar.Quarter)
		return s, e, d.QuarterValue()
	case p.Half > 0:
		d := calendar.MonthStart(y, 6*p.Half)
		s, e := calendar.Within(d, calendar.Half)
		return s, e, calendar.UnitValue(d, calendar.Half)
	case p.Season != "":
		s, e := calendar.SeasonSpan(y, p.Season)
		return s, e, fmt.Sprintf("%04d-%s", y, p.Season)
	case p.Unit == calendar.Century:
		return calendar.NewDay(y+1, 1, 1), calendar.NewDay(y+100, 12, 31), fmt.Sprintf("%02d", y/100)
	}
	s, e := calendar.Within(calendar.NewDay(y, 1, 1), p.Unit)
	return s, e, calendar.UnitValue(s, p.Unit)
}

// pickYear chooses the year of a date without one.
func (r *placer) pickYear(p times.Point, t tense) int {
	y := r.pub.Year()
	past, ahead := y, y
	if s, _, _ := inYear(p, y); r.pub.Before(s) {
		past--
	}
	if _, e, _ := inYear(p, y); e.Before(r.pub) {
		ahead++
	}
	switch p.Dir {
	case times.This:
		return y
	case times.Last:
		if _, e, _ := inYear(p, past); !e.Before(r.pub) {
			past--
		}
		return past
	case times.Next:
		if s, _, _ := inYear(p, ahead); !r.pub.Before(s) {
			ahead++
		}
		return ahead
	}
	s1, _, _ := inYear(p, past)
	s2, _, _ := inYear(p, ahead)
	back, forward := r.pub.Since(s1), s2.Since(r.pub)
	switch {
	case p.Unit == calendar.Quarter || p.Unit == calendar.Season:
		if t == future {
			return ahead
		}
	case t == future, t == unclear && back > 180 && forward < 100, t == past_ && p.Day > 0 && back > 300 && forward < 45:
		return ahead
	}
	return past
}

// weekdayNear chooses the day that a weekday means.
func (r *placer) weekdayNear(p times.Point, t tense) (placed, bool) {
	if !r.pub.Known() {
		return placed{}, false
	}
	back := (r.pub.Weekday() - p.Weekday + 7) % 7
	d := r.pub.Add(-back)
	switch {
	case p.Dir == times.Last && back == 0:
		d = d.Add(-7)
	case p.Dir == times.Next:
		d = r.pub.Monday().Add(6 + p.Weekday)
	case p.Dir == times.This:
		d = r.pub.Monday().Add(p.Weekday - 1)
	case p.Dir == times.ByTense && t == future && back > 0:
		d = d.Add(7)
	}
	return r.unitAt(d, calendar.DayUnit, false, true), true
}

// dayNear chooses the month of "Friday the 11th": the nearest that fits, the past one first.
func (r *placer) dayNear(p times.Point, t tense) (placed, bool) {
	if !r.pub.Known() {
		return placed{}, false
	}
	for n := range 28 {
		k := -n / 2 // back and forth, the past first, where the tense does not say
		switch {
		case t == future:
			k = n
		case t == unclear && n%2 == 1:
			k = (n + 1) / 2
		}
		m := r.pub.AddMonths(k)
		d, ok := calendar.ValidDay(m.Year(), m.Month(), p.Day)
		off := t == past_ && r.pub.Before(d) || t == future && d.Before(r.pub)
		if ok && !off && (p.Weekday == 0 || d.Weekday() == p.Weekday) {
			return r.unitAt(d, calendar.DayUnit, false, true), true
		}
	}
	return placed{}, false
}

// narrow cuts a period to its beginning, middle or end: a third of a month or a year, as coders of news do.
func narrow(start, end calendar.Day, u calendar.Unit, e times.Edge, pub calendar.Day) (calendar.Day, calendar.Day) {
	switch e {
	case times.Earlier:
		if pub.Known() && !pub.Before(start) && pub.Before(end) {
			return start, pub
		}
		return start, end
	case times.Later:
		if pub.Known() && start.Before(pub) && !end.Before(pub) {
			return pub, end
		}
		return start, end
	}
	if e == times.Finish {
		return end.Add(-6), end
	}
	switch u {
	case calendar.Month:
		return third(e, start, start.Add(9), start.Add(10), start.Add(19), start.Add(20), end)
	case calendar.Year:
		y := start.Year()
		return third(e, start, calendar.MonthEnd(y, 4), calendar.MonthStart(y, 5), calendar.MonthEnd(y, 8), calendar.MonthStart(y, 10), end)
	case calendar.Decade:
		y := start.Year()
		return third(e, start, calendar.NewDay(y+3, 12, 31), calendar.NewDay(y+4, 1, 1), calendar.NewDay(y+6, 12, 31), calendar.NewDay(y+7, 1, 1), end)
	}
	n := end.Since(start)
	if n == 0 || n == 1 && e == times.Mid {
		return start, end // too short to have a middle
	}
	return third(e, start, start.Add(n/3), start.Add(n/3+1), start.Add(2*n/3), start.Add(2*n/3+1), end)
}

// third picks the stretch of an edge.
func third(e times.Edge, a, b, c, d, x, y calendar.Day) (calendar.Day, calendar.Day) {
	switch e {
	case times.Early, times.Onset:
		return a, b
	case times.Mid:
		return c, d
	}
	return x, y
}
