package dates

import (
	"strings"

	"dateline/internal/calendar"
	"dateline/internal/dateline"
	"dateline/internal/text"
	"dateline/internal/times"
)

// Find returns the stretches of the calendar that a document names, in the order of the text: dates and times, not
// durations, sets or "now". "Since Sunday" runs to the day of publication; "from 3 to 5 May" is one stretch.
func Find(doc *text.Doc, published string) []*dateline.When {
	r, exprs := place(doc, published)
	var whens []*dateline.When
	for k := 0; k < len(exprs); k++ {
		e := exprs[k]
		if e.Value == "PRESENT_REF" && k+1 < len(exprs) && r.Word(e.first-1) == "between" && r.pub.Known() {
			e.Start, e.End, e.Basis = r.pub.String(), r.pub.String(), dateline.Reckoned
			if w := r.join(e, exprs[k+1]); w != nil {
				whens = append(whens, w)
				k++
			}
			continue
		}
		if !e.onCalendar() {
			continue
		}
		if k+1 < len(exprs) && (exprs[k+1].onCalendar() || exprs[k+1].Value == "PRESENT_REF") {
			if w := r.join(e, exprs[k+1]); w != nil {
				whens = append(whens, w)
				k++
				continue
			}
		}
		whens = append(whens, r.lead(e))
	}
	return whens
}

// onCalendar tells whether e stands for a place on the calendar, known or not.
func (e Expr) onCalendar() bool {
	if e.Start != "" {
		return true
	}
	return (e.Type == times.Date || e.Type == times.Time) && e.Granularity != ""
}

// join makes one stretch of two dates: "from 2017 to 2021", "between May 3 and May 5", "May 3-5".
func (r *placer) join(a, b Expr) *dateline.When {
	if b.first-a.end != 1 {
		return nil
	}
	lead := r.Word(a.first - 1)
	first := a.first
	switch w := r.Word(a.end); {
	case (w == "to" || w == "until" || w == "till" || w == "through") && lead == "from", w == "and" && lead == "between":
		first--
	case w == "and" && a.Granularity == b.Granularity && a.Start < b.Start && a.Granularity != dateline.Day && a.Granularity != dateline.Time && a.Granularity != dateline.Week:
	case w == "-" || w == "–" || w == "through" || w == "to" && a.Granularity == b.Granularity:
	default:
		return nil
	}
	if b.Value == "PRESENT_REF" && r.pub.Known() {
		b.Start, b.End, b.Basis = r.pub.String(), r.pub.String(), dateline.Reckoned
	}
	when := &dateline.When{Span: r.Span(first, b.end), Granularity: dateline.Period}
	if a.yearless && (!b.yearless || a.Start > b.Start) {
		a.Start = inYearBefore(a.Start, b.Start)
	}
	if a.Start == "" || b.End == "" || b.End < a.Start {
		if a.Start != "" && b.End != "" {
			return nil
		}
		return when
	}
	when.Start, when.End, when.Basis = a.Start, b.End, dateline.Stated
	if !a.yearless && a.Basis == dateline.Reckoned || b.Basis == dateline.Reckoned {
		when.Basis = dateline.Reckoned
	}
	return when
}

// inYearBefore gives the day its last date before end: "from May to Oct. 2020" begins in May 2020.
func inYearBefore(start, end string) string {
	s, ok1 := calendar.ParseDay(start)
	e, ok2 := calendar.ParseDay(end)
	if !ok1 || !ok2 {
		return start
	}
	d := calendar.NewDay(e.Year(), s.Month(), s.Day())
	if e.Before(d) {
		d = calendar.NewDay(e.Year()-1, s.Month(), s.Day())
	}
	return d.String()
}

// lead reads the preposition before e: "since", "until", "before", "after".
func (r *placer) lead(e Expr) *dateline.When {
	w := &dateline.When{Span: e.Span, Start: e.Start, End: e.End, Basis: e.Basis, Granularity: e.Granularity}
	if e.Start == "" || e.first == 0 {
		return w
	}
	prev := r.Word(e.first - 1)
	from := e.first - 1
	if w := r.Word(e.first - 2); (prev == "in" || prev == "on") && (w == "beginning" || w == "starting") {
		prev, from = w, from-1
	}
	if k := r.sinceDoing(e.first); k >= 0 {
		r.open(w, r.Span(k, e.end), e.Start, "")
		return w
	}
	switch prev {
	case "since", "beginning", "starting":
		r.open(w, r.Span(from, e.end), e.Start, "")
	case "until", "till":
		r.open(w, r.Span(from, e.end), "", e.End)
	case "by":
		if r.pub.Known() && r.pub.String() < e.Start && e.Granularity != dateline.Time {
			r.open(w, r.Span(from, e.end), "", e.End)
		}
	case "through":
		if r.pub.Known() && r.pub.String() < e.End {
			r.open(w, r.Span(from, e.end), "", e.End)
		}
	}
	return w
}

// sinceDoing returns the atom of "since" in "since leaving office in February", or -1.
func (r *placer) sinceDoing(i int) int {
	for k := i - 1; k >= max(i-9, 1); k-- {
		if r.Word(k-1) == "since" && strings.HasSuffix(r.Word(k), "ing") && r.SameSentence(k, i) {
			return k - 1
		}
		if w := r.Word(k); w == "," || w == "since" {
			return -1
		}
	}
	return -1
}

// open makes w the stretch between a date and the day of publication, on the side that is open.
func (r *placer) open(w *dateline.When, span dateline.Span, start, end string) {
	w.Span, w.Granularity = span, dateline.Period
	w.Start, w.End = start, end
	if !r.pub.Known() {
		return
	}
	pub := r.pub.String()
	switch {
	case start == "" && pub <= end:
		w.Start, w.Basis = pub, dateline.Reckoned
	case end == "" && start <= pub:
		w.End, w.Basis = pub, dateline.Reckoned
	}
}
