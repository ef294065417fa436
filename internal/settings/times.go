package settings

import (
	"slices"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// asSaid is how closely the time of a statement hangs on what it does.
const asSaid = 3

// dates tells how closely a time hangs on an act: less is closer, far where it belongs to another. What is done by
// saying it is done when it is said.
func (st *story) dates(w *spot, a *act) int {
	if s := st.spoken(a); s != nil && st.whenSaid(s) == w.when {
		return asSaid
	}
	if ends(w.when) || st.datesSaying(w.when, a) {
		return far
	}
	first, end := st.doc.TokensOf(w.when.Span)
	if slices.Contains(a.words, st.finite(end)) {
		return 0 // "the ministry on Monday rejected"
	}
	d := far
	for t := first; t < end; t++ {
		if h := st.doc.Tokens[t].Head; h >= first && h < end || st.doc.Is(t, "case", "punct", "det") {
			continue
		}
		at, own, ok := st.climb(t, a, st.timed)
		switch {
		case ok && own:
			d = min(d, at.steps)
		case ok:
			d = min(d, st.fall(a, at, t))
		}
	}
	return d
}

// finite is the verb that begins at token i with its auxiliaries, or -1.
func (st *story) finite(i int) int {
	for ; i < len(st.doc.Tokens); i++ {
		switch st.doc.Tokens[i].XPOS {
		case "VBD", "VBZ", "VBP":
			if st.doc.Tokens[i].UPOS == text.VERB {
				return i
			}
		default:
			return -1
		}
	}
	return -1
}

// ends tells whether a time only says until when something lasts.
func ends(w *dateline.When) bool {
	return strings.HasPrefix(strings.ToLower(w.Span.Text), "until ")
}

// datesSaying tells whether a time is that of a statement in whose words the act stands, and which does not do it.
func (st *story) datesSaying(w *dateline.When, a *act) bool {
	for _, s := range st.around[a.sentence] {
		if s.When == w && !(sortOf(a) == "speech" && st.voiced(s, a)) && s.Words.Holds(a.event.Trigger) && !s.Words.Holds(w.Span) && !s.Cue.Overlaps(a.event.Trigger) {
			return !st.announced(s)
		}
	}
	return false
}

// announced tells whether a statement announces what its speaker does.
func (st *story) announced(s *dateline.Statement) bool {
	first, end := st.doc.TokensOf(s.Cue)
	return first < end && announcing[st.lower[st.doc.HeadOf(first, end)]]
}

// timed tells whether a time below host reaches beyond noun: it dates the noun alone where that is an act, or where
// it is named by its time ("the February elections").
func (st *story) timed(host, noun int, _ *act) bool {
	if occasions[st.lower[noun]] {
		return meanwhile[st.CaseOf(noun)] || st.doc.Is(noun, "obl:unmarked", "obl:tmod") || st.doc.Is(noun, "nsubj") && documents[st.lower[noun]] ||
			st.doc.Is(noun, "obj") && st.CaseOf(host) == "on" // "rejected the report on Monday"
	}
	if st.placeAt[noun] != nil && st.doc.Is(noun, "obl") {
		return true // "in Cairo on Monday"
	}
	if !st.doc.Is(host, "nmod", "obl") || st.doc.Is(host, "nmod:poss") {
		return st.tells(host) && st.doc.Is(noun, "obl") && meanwhile[st.CaseOf(noun)]
	}
	return st.acting[noun] == nil
}

// spoken is the statement that does an act of speech, by its own words or as the word of the speaker's country.
func (st *story) spoken(a *act) *dateline.Statement {
	q := a.event.Quad
	if q != plover.VerbalConflict && q != plover.VerbalCooperation || a.event.Type == plover.Consult {
		return nil
	}
	s := st.quoted(a)
	if s == nil || !real(a) || !st.topmost(a, s) {
		return nil
	}
	for _, p := range a.event.Actors {
		if p.Country == s.Speaker.Country && p.Country != "" || p.Same(s.Speaker) {
			return s
		}
	}
	return nil
}

// topmost tells whether an act that is no past doing is what a statement's words say first of all.
func (st *story) topmost(a *act, s *dateline.Statement) bool {
	first, end := st.doc.TokensOf(s.Words)
	said := st.Verbal(a.head) || st.doc.Tokens[a.head].UPOS == text.ADJ
	if first == end || !said || st.Past(a.head) && st.doc.Child(a.head, "cop", "aux:pass") < 0 {
		return false
	}
	h := st.doc.Tokens[a.head].Head
	return h < first || h >= end
}

// whenSaid is the time of a statement: its own, or one that hangs on the clause of its cue.
func (st *story) whenSaid(s *dateline.Statement) *dateline.When {
	if s.When != nil {
		return s.When
	}
	first, end := st.doc.TokensOf(s.Cue)
	if first == end {
		return nil
	}
	head := st.doc.HeadOf(first, end)
	cue := &act{head: head, words: []int{head}}
	for _, w := range st.whens[st.doc.SentenceOf(head)] {
		if !near(w.head, head) || ends(w.when) || s.Words.Holds(w.when.Span) {
			continue
		}
		if at, own, ok := st.climb(w.head, cue, st.timed); ok && (own || at.verb == head) {
			return w.when
		}
	}
	return nil
}

// announcing are verbs whose content the subject does itself, there and then.
var announcing = set("announce decide agree vow pledge promise begin start")

// occasions are at what things are said and done.
var occasions = set(`conference statement letter briefing interview speech post tweet message visit meeting report session summit trip
	address debate summit ceremony rally inauguration forum congress conference gathering ruling opinion decision announcement remark email call conversation series talk testimony appearance hearing
	media platform lawsuit suit resolution complaint petition tender`)

// documents are occasions that say something themselves.
var documents = set("statement letter report ruling opinion post tweet lawsuit suit resolution complaint petition message decision")

// timeSigns are what is peculiar to times: where they lie from the day of publication, and in what tense the act is.
func (st *story) timeSigns(s *spot, a *act, sg *choice.Signs) {
	if lies := st.lies(s.when); lies != "" {
		sg.Add("lies="+lies, "truth="+truth(a))
		sg.Add("lies="+lies, "tense="+st.tense(a), a.kind)
	}
	sg.When(st.doc.Is(s.head, "compound", "nmod:poss", "amod", "nummod", "nmod:unmarked"), "names="+st.doc.Tokens[s.head].Deprel)
}

// lies tells where a time lies from the day of publication; nothing where it is not known.
func (st *story) lies(w *dateline.When) string {
	switch {
	case st.published == "" || w.Start == "" || w.End == "":
		return ""
	case w.Start > st.published:
		return "future"
	case w.End >= st.published:
		return "now"
	case w.End[:4] == st.published[:4]:
		return "past"
	}
	return "years-ago"
}
