package settings

import (
	"dateline/internal/choice"
	"dateline/internal/clauses"
	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// kindOf is how an act is told: by a verb, a noun or an adjective.
func (st *story) kindOf(a *act) string {
	switch {
	case st.Verbal(a.head):
		return "verb"
	case st.doc.Tokens[a.head].UPOS == text.ADJ:
		return "adj"
	}
	return "noun"
}

// sortOf is what kind of doing an act is: speaking, meeting, or with hands.
func sortOf(a *act) string {
	switch {
	case a.event.Type == plover.Consult:
		return "meeting"
	case a.event.Quad == plover.VerbalConflict || a.event.Quad == plover.VerbalCooperation:
		return "speech"
	case a.event.Quad == plover.MaterialConflict:
		return "conflict"
	}
	return "help"
}

// truth is whether an act is told as done.
func truth(a *act) string {
	switch a.event.Status {
	case dateline.Happened, dateline.Ongoing:
		return "real"
	case dateline.Planned:
		return "planned"
	}
	return "unreal"
}

// tense is that of the act's clause.
func (st *story) tense(a *act) string {
	switch t := st.tenseOf(a); {
	case t.Future:
		return "future"
	case t.Modal, t.Conditional, t.Obliged:
		return "modal"
	case t.Perfect && t.Past:
		return "pluperfect"
	case t.Perfect:
		return "perfect"
	case t.Past:
		return "past"
	case t.Present:
		return "present"
	}
	return "none"
}

func (st *story) tenseOf(a *act) clauses.Tense { return st.Tense(st.ClauseOf(a.head)) }

// real tells whether an act is told as done or being done.
func real(a *act) bool { return truth(a) == "real" }

// bucket names a distance.
func bucket(n int) string {
	switch {
	case n <= 0:
		return "0"
	case n == 1:
		return "1"
	case n == 2:
		return "2"
	case n <= 4:
		return "4"
	case n <= 8:
		return "8"
	case n <= 16:
		return "16"
	}
	return "more"
}

// noneSigns are what speaks for none of the candidates.
func (st *story) noneSigns(a *act) []string {
	sg := choice.Signs{Prefix: "none,"}
	sg.Add("type=" + string(a.event.Type))
	sg.Add("mode=" + string(a.event.Mode))
	sg.Add("status=" + string(a.event.Status))
	sg.Add("truth="+truth(a), "sort="+sortOf(a), a.kind)
	sg.Add("tense="+st.tense(a), a.kind)
	sg.When(a.kind == "noun" && st.Plural(a.head), "plural")
	return sg.All
}

// quoted is the innermost statement in whose words an act stands.
func (st *story) quoted(a *act) (in *dateline.Statement) {
	for _, s := range st.around[a.sentence] {
		if s.Words.Holds(a.event.Trigger) && (in == nil || in.Words.Holds(s.Words)) {
			in = s
		}
	}
	return in
}

// ownSigns are what speaks for a candidate of the act's sentence, and what against.
func (st *story) ownSigns(d *dimension, s *spot, a *act) []string {
	sg := choice.Signs{Prefix: "own,"}
	k := d.close(st, s, a)
	sg.Add("close=" + bucket(k))
	sg.Add("close="+bucket(k), sortOf(a))
	for _, o := range d.about(a) {
		sg.When(o != s && d.close(st, o, a) < k, "another-closer")
		sg.When(o != s && between(o.head, a.head, s.head), "another-between")
	}
	acts := 0
	for i := min(a.head, s.head) + 1; i < max(a.head, s.head); i++ {
		if o := st.acting[i]; o != nil && o.head == i {
			acts++
		}
	}
	side := "before"
	if s.first > a.head {
		side = "after"
	}
	sg.Add("acts-between="+bucket(acts), side)
	st.wordsSigns(s, a, &sg)
	st.pathSigns(s, a, &sg)
	d.signs(st, s, a, &sg)
	return sg.All
}

func between(i, a, b int) bool { return min(a, b) < i && i < max(a, b) }

// prep is the word that leads a time or place in: "on", "since".
func (st *story) prep(s *spot) string {
	if c := st.CaseOf(s.head); c != "" {
		return c
	}
	if st.doc.Tokens[s.first].UPOS == text.ADP || st.doc.Tokens[s.first].UPOS == text.SCONJ {
		return st.lower[s.first]
	}
	return "bare"
}

// wordsSigns are of who says what: what is said was at another time and place than the saying.
func (st *story) wordsSigns(s *spot, a *act, sg *choice.Signs) {
	span := st.doc.Span(s.first, s.end)
	for _, x := range st.around[a.sentence] {
		if x.Words.Holds(span) {
			in := x.Words.Holds(a.event.Trigger)
			sg.When(in, "both-in-words")
			sg.When(!in, "in-words")
		}
	}
}

func boolean(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// voiced tells whether the speaker of a statement is who acts.
func (st *story) voiced(s *dateline.Statement, a *act) bool {
	if s.Speaker == nil {
		return false
	}
	for _, p := range a.event.Actors {
		if p.Same(s.Speaker) {
			return true
		}
	}
	return false
}
