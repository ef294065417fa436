package dates

import (
	"fmt"
	"math"
	"strings"

	"dateline/internal/dateline"
)

// placed is a point on the calendar.
type placed struct {
	start, end day
	value      string
	gran       dateline.Granularity
	stated     bool // the text alone says when
	sure       bool // the days may be told; else only value holds
}

// granularities are the contract's words for how fine a unit is.
var granularities = map[unit]dateline.Granularity{
	dayUnit: dateline.Day, hour: dateline.Day, minute: dateline.Day, second: dateline.Day, week: dateline.Week, weekend: dateline.Week,
	month: dateline.Month, quarter: dateline.Period, half: dateline.Period, season: dateline.Season, year: dateline.Year,
	decade: dateline.Period, century: dateline.Period,
}

// resolve puts a match on the calendar.
func (r *placer) resolve(m match) Expr {
	e := Expr{Span: r.span(m.first, m.end), Type: m.meaning.typ, Value: m.meaning.value, Rule: dateline.RuleName(m.rule), first: m.first, end: m.end}
	if m.meaning.point == nil {
		return e
	}
	p := *m.meaning.point
	if p.onlyFuture {
		if r.tense(m.first, m.end) != future {
			e.Span, e.first = r.span(m.first+1, m.end), m.first+1
			return e
		}
	}
	t := r.tense(m.first, m.end)
	if p.unit == dayUnit && r.word(m.first-1) == "for" {
		t = future // a day that something is set or called for
	}
	w, ok := r.place(p, t, r.sentence(m.first))
	if !ok {
		if e.Value == "" {
			e.Value = p.value
		}
		e.Granularity = granularities[p.unit]
		return e
	}
	if e.Value == "" {
		e.Value = w.value
	}
	e.Granularity = w.gran
	if w.sure {
		r.fill(&e, p, w)
		e.yearless = p.from == calendar && p.year == 0 && p.month > 0 && p.dir == byTense
		r.ref, r.refAt, r.refIn = w.start, r.sentence(m.first), p.unit
	}
	return e
}

// fill writes the days into e, or the moment where the clock and its zone are known.
func (r *placer) fill(e *Expr, p point, w placed) {
	e.Start, e.End, e.Basis = w.start.String(), w.end.String(), dateline.Reckoned
	if w.stated {
		e.Basis = dateline.Stated
	}
	if len(p.clock) > 5 && !strings.HasPrefix(p.clock, "24") {
		e.Start = e.Start + "T" + p.clock[:5] + ":00" + p.clock[5:]
		e.End, e.Granularity = e.Start, dateline.Time
	}
}

// place works out where p lies, for an expression of the given tense in a sentence.
func (r *placer) place(p point, t tense, sentence int) (placed, bool) {
	w, ok := r.bare(p, t, sentence)
	if !ok {
		return placed{}, false
	}
	if p.edge != whole {
		w.start, w.end = narrow(w.start, w.end, p.unit, p.edge, r.pub)
		w.gran = dateline.Period
	} else if p.from == published && p.n == 0 && !p.span {
		w.start, w.end = r.running(w.start, w.end, p.unit, t)
	}
	switch {
	case p.part != "":
		w.value += "T" + p.part
	case p.clock != "":
		w.value += "T" + p.clock
	}
	return w, true
}

// bare is place without edges and times of day.
func (r *placer) bare(p point, t tense, sentence int) (placed, bool) {
	switch {
	case p.full.known():
		return r.unitAt(p.full, dayUnit, true, true), true
	case p.vague:
		return placed{}, false
	case p.from == explicit:
		b, ok := r.place(*p.base, t, sentence)
		if !ok {
			return placed{}, false
		}
		if p.span && p.n < 0 {
			return placed{shift(b.end.add(1), p.n, p.by), b.end, "", dateline.Period, b.stated, b.sure}, true
		}
		if p.unit == weekend && b.start.weekday() < 3 {
			b.start = b.start.add(-7)
		}
		if p.span {
			return placed{b.start, shift(b.start, p.n, p.by).add(-1), "", dateline.Period, b.stated, b.sure}, true
		}
		if p.day > 0 {
			return r.unitAt(b.start.clampDay(p.day), dayUnit, b.stated, b.sure), true
		}
		return r.unitAt(shift(b.start, p.n, p.by), p.unit, b.stated, b.sure), true
	case p.by == year && p.unit == year && p.n == -1 && r.refIn == quarter && sentence-r.refAt <= 2 && (p.from == spoken || p.from == published && r.pub.known()):
		return r.unitAt(shift(r.ref, -1, year), quarter, false, true), true // a quarter's "year ago" is its like
	case p.from == spoken:
		return r.fromSpoken(p, t, sentence)
	case p.from == published && (p.month > 0 || p.quarter > 0) && r.pub.known():
		p.year = r.pub.year() + p.n
		return r.calendar(p, t, false)
	case p.from == published:
		return r.fromPublished(p, t)
	}
	return r.calendar(p, t, true)
}

// unitAt is the calendar's unit that holds d.
func (r *placer) unitAt(d day, u unit, stated, sure bool) placed {
	s, e := within(d, u)
	if u == season {
		return r.seasonAt(d, stated, sure)
	}
	return placed{s, e, unitValue(d, u), granularities[u], stated, sure}
}

// seasonAt is the season that holds d.
func (r *placer) seasonAt(d day, stated, sure bool) placed {
	name := []string{"WI", "SP", "SU", "FA"}[d.month()%12/3]
	y := d.year()
	if d.month() < 3 {
		y--
	}
	s, e := seasonSpan(y, name)
	return placed{s, e, fmt.Sprintf("%04d-%s", y, name), dateline.Season, stated, sure}
}

// fromPublished places what counts from the day of publication.
func (r *placer) fromPublished(p point, t tense) (placed, bool) {
	if !r.pub.known() {
		return placed{}, false
	}
	if p.span {
		n, u := p.n, p.by
		if u == hour || u == minute || u == second {
			per := map[unit]float64{hour: 24, minute: 1440, second: 86400}[u]
			n, u = int(math.Copysign(math.Ceil(math.Abs(float64(n))/per), float64(n))), dayUnit
		}
		a, b := r.pub, shift(r.pub, n, u)
		if b.before(a) {
			a, b = b, a
		}
		return placed{a, b, "", dateline.Period, false, true}, true
	}
	d := shift(r.pub, p.n, p.by)
	if p.unit == weekend && p.n == 0 && t != future && r.pub.weekday() < 6 {
		d = d.add(-7)
	}
	if p.weekday > 0 {
		return r.unitAt(d.monday().add(p.weekday-1), dayUnit, false, true), true
	}
	if p.unit == week && p.counted {
		return placed{d, d, d.weekValue(), dateline.Week, false, true}, true
	}
	return r.unitAt(d, p.unit, false, true), true
}

// fromSpoken places what counts from the day named before: in this sentence or one of the two before it. Without one,
// the value is reckoned from the day of publication, but no day is claimed.
func (r *placer) fromSpoken(p point, t tense, sentence int) (placed, bool) {
	base, sure := r.ref, r.ref.known() && sentence-r.refAt <= 1
	if !sure && p.orPublished && t != past_ && r.pub.known() {
		base, sure = r.pub, true
	}
	if !sure {
		base = r.pub
	}
	if !base.known() {
		return placed{}, false
	}
	if p.weekday > 0 {
		back := (base.weekday()-p.weekday+6)%7 + 1
		if p.n > 0 {
			back -= 7
			if back == 0 {
				back = -7
			}
		}
		return r.unitAt(base.add(-back), dayUnit, false, r.pub.known() || sure), true
	}
	return r.unitAt(shift(base, p.n, p.by), p.unit, false, sure), true
}

// running cuts "this week" at the day of publication: up to it, or from it on before a future verb.
func (r *placer) running(start, end day, u unit, t tense) (day, day) {
	if u == dayUnit || r.pub.before(start) || end.before(r.pub) {
		return start, end
	}
	if t == future {
		return r.pub, end
	}
	return start, r.pub
}

// calendar places what names its own place on the calendar, and finds the year where it is not said.
func (r *placer) calendar(p point, t tense, own bool) (placed, bool) {
	if p.weekday > 0 && p.month == 0 && p.day == 0 {
		return r.weekdayNear(p, t)
	}
	if p.day > 0 && p.month == 0 {
		return r.dayNear(p, t)
	}
	if p.year > 0 {
		s, e, v := inYear(p, p.year)
		return placed{s, e, v, granularities[p.unit], own, true}, true
	}
	if !r.pub.known() {
		return placed{}, false
	}
	y := r.pickYear(p, t)
	s, e, v := inYear(p, y)
	return placed{s, e, v, granularities[p.unit], false, true}, true
}

// inYear returns p in the year y, and its value.
func inYear(p point, y int) (start, end day, value string) {
	switch {
	case p.holiday > 0:
		d := holidays[p.holiday-1].on(y)
		return d, d, d.value()
	case p.day > 0:
		d := monthStart(y, p.month).clampDay(p.day)
		return d, d.add(max(p.lastDay-p.day, 0)), d.value()
	case p.month > 0:
		d, end := monthStart(y, p.month), monthEnd(y, max(p.month, p.lastMonth))
		if p.lastMonth > 0 && p.lastMonth < p.month {
			d, end = monthStart(y-1, p.month), monthEnd(y, p.lastMonth)
		}
		return d, end, d.monthValue()
	case p.quarter > 0:
		d := monthStart(y, 3*p.quarter)
		s, e := within(d, quarter)
		return s, e, d.quarterValue()
	case p.half > 0:
		d := monthStart(y, 6*p.half)
		s, e := within(d, half)
		return s, e, unitValue(d, half)
	case p.season != "":
		s, e := seasonSpan(y, p.season)
		return s, e, fmt.Sprintf("%04d-%s", y, p.season)
	case p.unit == century:
		return newDay(y+1, 1, 1), newDay(y+100, 12, 31), fmt.Sprintf("%02d", y/100)
	}
	s, e := within(newDay(y, 1, 1), p.unit)
	return s, e, unitValue(s, p.unit)
}

// pickYear chooses the year of a date without one.
func (r *placer) pickYear(p point, t tense) int {
	y := r.pub.year()
	past, ahead := y, y
	if s, _, _ := inYear(p, y); r.pub.before(s) {
		past--
	}
	if _, e, _ := inYear(p, y); e.before(r.pub) {
		ahead++
	}
	switch p.dir {
	case this:
		return y
	case last:
		if _, e, _ := inYear(p, past); !e.before(r.pub) {
			past--
		}
		return past
	case next:
		if s, _, _ := inYear(p, ahead); !r.pub.before(s) {
			ahead++
		}
		return ahead
	}
	s1, _, _ := inYear(p, past)
	s2, _, _ := inYear(p, ahead)
	back, forward := r.pub.since(s1), s2.since(r.pub)
	switch {
	case p.unit == quarter || p.unit == season:
		if t == future {
			return ahead
		}
	case t == future, t == unclear && back > 180 && forward < 100, t == past_ && p.day > 0 && back > 300 && forward < 45:
		return ahead
	}
	return past
}

// weekdayNear chooses the day that a weekday means.
func (r *placer) weekdayNear(p point, t tense) (placed, bool) {
	if !r.pub.known() {
		return placed{}, false
	}
	back := (r.pub.weekday() - p.weekday + 7) % 7
	d := r.pub.add(-back)
	switch {
	case p.dir == last && back == 0:
		d = d.add(-7)
	case p.dir == next:
		d = r.pub.monday().add(6 + p.weekday)
	case p.dir == this:
		d = r.pub.monday().add(p.weekday - 1)
	case p.dir == byTense && t == future && back > 0:
		d = d.add(7)
	}
	return r.unitAt(d, dayUnit, false, true), true
}

// dayNear chooses the month of "Friday the 11th": the nearest that fits, the past one first.
func (r *placer) dayNear(p point, t tense) (placed, bool) {
	if !r.pub.known() {
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
		m := r.pub.addMonths(k)
		d, ok := validDay(m.year(), m.month(), p.day)
		off := t == past_ && r.pub.before(d) || t == future && d.before(r.pub)
		if ok && !off && (p.weekday == 0 || d.weekday() == p.weekday) {
			return r.unitAt(d, dayUnit, false, true), true
		}
	}
	return placed{}, false
}

// narrow cuts a period to its beginning, middle or end: a third of a month or a year, as coders of news do.
func narrow(start, end day, u unit, e edge, pub day) (day, day) {
	switch e {
	case earlier:
		if pub.known() && !pub.before(start) && pub.before(end) {
			return start, pub
		}
		return start, end
	case later:
		if pub.known() && start.before(pub) && !end.before(pub) {
			return pub, end
		}
		return start, end
	}
	if e == finish {
		return end.add(-6), end
	}
	switch u {
	case month:
		return third(e, start, start.add(9), start.add(10), start.add(19), start.add(20), end)
	case year:
		y := start.year()
		return third(e, start, monthEnd(y, 4), monthStart(y, 5), monthEnd(y, 8), monthStart(y, 10), end)
	case decade:
		y := start.year()
		return third(e, start, newDay(y+3, 12, 31), newDay(y+4, 1, 1), newDay(y+6, 12, 31), newDay(y+7, 1, 1), end)
	}
	n := end.since(start)
	return third(e, start, start.add(n/3), start.add(n/3+1), start.add(2*n/3), start.add(2*n/3+1), end)
}

// third picks the stretch of an edge.
func third(e edge, a, b, c, d, x, y day) (day, day) {
	switch e {
	case early, onset:
		return a, b
	case mid:
		return c, d
	}
	return x, y
}
