package events

import (
	"slices"

	"strings"

	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/text"
)

// far is the distance of an adjunct that belongs to something else.
const far = 99

// farthest is how many tokens from an act its time, its place and other words for it are looked for. No sentence that
// somebody wrote is as long; a table without full stops may be one of a hundred thousand tokens.
const farthest = 400

// remote tells whether two tokens stand too far from each other to have to do with one another.
func remote(i, j int) bool { return i-j > farthest || j-i > farthest }

// adjunct is a time or place in the tree.
type adjunct struct {
	host  int // the token below which it hangs on a predicate
	verb  int // the verb of its clause
	steps int // how many phrases lie between
}

// whenOf is the time of the act: the one that hangs on it most closely; for what is done by saying it, the time of
// the saying.
func (mt *matcher) whenOf(a *act) *dateline.When {
	var best *dateline.When
	least := far
	for _, w := range mt.whens[a.sentence] {
		if remote(w.head, a.head) {
			continue
		}
		if d := mt.dates(w, a); d < least {
			best, least = w.when, d
		}
	}
	if best != nil {
		return best
	}
	if s := mt.spoken(a); s != nil {
		return mt.whenSaid(s)
	}
	return nil
}

// dates tells how closely a time hangs on an act: less is closer, far where it belongs to another.
func (mt *matcher) dates(w dated, a *act) int {
	if ends(w.when) || mt.datesSaying(w.when, a) {
		return far
	}
	first, end := mt.doc.TokensOf(w.when.Span)
	if slices.Contains(a.words, mt.finite(end)) {
		return 0 // "the ministry on Monday rejected"
	}
	d := far
	for t := first; t < end; t++ {
		if h := mt.doc.Tokens[t].Head; h >= first && h < end || mt.doc.Is(t, "case", "punct", "det") {
			continue
		}
		at, own, ok := mt.climb(t, a, mt.timed)
		switch {
		case ok && own:
			d = min(d, at.steps)
		case ok:
			d = min(d, mt.fall(a, at, t))
		}
	}
	return d
}

// finite is the verb that begins at token i with its auxiliaries, or -1.
func (mt *matcher) finite(i int) int {
	for ; i < len(mt.doc.Tokens); i++ {
		switch mt.doc.Tokens[i].XPOS {
		case "VBD", "VBZ", "VBP":
			if mt.doc.Tokens[i].UPOS == text.VERB {
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
func (mt *matcher) datesSaying(w *dateline.When, a *act) bool {
	for _, s := range mt.saidAt(a.event.Trigger) {
		if s.When == w && s != a.performed && s.Words.Holds(a.event.Trigger) && !s.Words.Holds(w.Span) && !s.Cue.Overlaps(a.event.Trigger) {
			return !mt.announced(s)
		}
	}
	return false
}

// announced tells whether a statement announces what its speaker does.
func (mt *matcher) announced(s *dateline.Statement) bool {
	first, end := mt.doc.TokensOf(s.Cue)
	return first < end && announcing[mt.lower[mt.doc.HeadOf(first, end)]]
}

// announcing are verbs whose content the subject does itself, there and then.
var announcing = set("announce decide agree vow pledge promise begin start")

// climb follows an adjunct headed by t up to the verb of its clause, through phrases that pass lets it out of. own
// is true when it hangs on the act's own words.
func (mt *matcher) climb(t int, a *act, pass func(host, noun int, a *act) bool) (at adjunct, own, ok bool) {
	at.host = t
	for at.steps < 6 {
		g := mt.doc.Tokens[at.host].Head
		switch {
		case g == text.Root: // "their summit was in March"
			s := mt.doc.Child(at.host, "nsubj")
			return at, true, mt.doc.Child(at.host, "cop") >= 0 && s >= 0 && slices.Contains(a.words, s)
		case slices.Contains(a.words, g), mt.paired(g, a, t):
			return at, true, true
		case mt.Verbal(g) && !mt.tells(g):
			at.verb = g
			return at, false, true
		case !mt.Verbal(g) && !pass(at.host, g, a):
			return at, false, false
		}
		at.host = g
		at.steps++
	}
	return at, false, false
}

// paired tells whether noun g and the act's noun are joined, and what stands at t after both is said of both: "raids
// and bombings in March".
func (mt *matcher) paired(g int, a *act, t int) bool {
	if mt.Verbal(g) || mt.Verbal(a.head) || t < a.head || t < g {
		return false
	}
	return mt.doc.Is(a.head, "conj") && g == mt.doc.Tokens[a.head].Head || mt.doc.Is(g, "conj") && a.head == mt.doc.Tokens[g].Head
}

// tells tells whether a verb says of the noun that it describes that it was: "the raid that took place on Monday",
// "a plan made in May".
func (mt *matcher) tells(v int) bool {
	l := mt.lower[v]
	return mt.doc.Is(v, "acl") && (mt.Light(v) || happens[l] || makes[l]) && (mt.doc.Is(v, "acl:relcl") || !mt.Infinitive(v))
}

var makes = set("file lead publish release sign adopt pass send write post record report see email mail air broadcast publish tweet")

// timed tells whether a time below host reaches beyond noun: it dates the noun alone where that is an act, or where
// it is named by its time ("the February elections").
func (mt *matcher) timed(host, noun int, _ *act) bool {
	if occasions[mt.lower[noun]] {
		return meanwhile[mt.CaseOf(noun)] || mt.doc.Is(noun, "obl:unmarked", "obl:tmod") || mt.doc.Is(noun, "nsubj") && documents[mt.lower[noun]] ||
			mt.doc.Is(noun, "obj") && mt.CaseOf(host) == "on" // "rejected the report on Monday"
	}
	if mt.places[noun] != nil && mt.doc.Is(noun, "obl") {
		return true // "in Cairo on Monday"
	}
	if !mt.doc.Is(host, "nmod", "obl") || mt.doc.Is(host, "nmod:poss") {
		return mt.tells(host) && mt.doc.Is(noun, "obl") && meanwhile[mt.CaseOf(noun)]
	}
	return !mt.acting[noun]
}

// occasions are at what things are said and done.
var occasions = set(`conference statement letter briefing interview speech post tweet message visit meeting report session summit trip
	address debate ruling opinion decision announcement remark email call conversation series talk testimony appearance hearing
	media platform lawsuit suit resolution complaint petition tender`)

// documents are occasions that say something themselves.
var documents = set("statement letter report ruling opinion post tweet lawsuit suit resolution complaint petition message decision")

// meanwhile are prepositions of what goes on meanwhile.
var meanwhile = set("in at during on through by via with throughout")

// fall goes from an act up to the verb that an adjunct hangs on, and tells how far that is.
func (mt *matcher) fall(a *act, at adjunct, t int) int {
	d := 2 + at.steps
	if mt.below(at.verb, a, t) {
		return d + 1
	}
	for h := a.head; h != text.Root && d < 7; d++ {
		if h == at.verb {
			return d
		}
		g := mt.doc.Tokens[h].Head
		if g == text.Root || !mt.shares(h, g, a, at, t) {
			return far
		}
		h = g
	}
	return far
}

// below tells whether a verb that is dated or placed stands under the act's own and passes it on: what it was done
// for ("sent envoys to attend the signing in May"), or a last verb in a row ("seized and closed in May").
func (mt *matcher) below(v int, a *act, t int) bool {
	g := mt.doc.Tokens[v].Head
	if g == text.Root || !slices.Contains(a.words, g) {
		return false
	}
	switch {
	case mt.doc.Is(v, "conj"):
		// Without a conjunction the parser was at a loss, and the two share nothing.
		return mt.Verbal(a.head) && t > v && mt.doc.Child(v, "nsubj", "nsubj:pass") < 0 && mt.doc.Child(v, "cc") >= 0
	case mt.doc.Is(v, "advcl") && mt.doc.Tokens[v].XPOS == "VBG" && speaking[mt.lower[v]]:
		return mt.together(v) // "speaking on Sunday, he dismissed"
	case mt.doc.Is(v, "xcomp", "advcl"):
		return (mt.Infinitive(v) || mt.doc.Is(v, "xcomp")) && real(a) && !spoken[a.event.Type]
	}
	return false
}

var speaking = set("speak talk write address appear testify tweet post")

// shares tells whether what stands at h takes part in the time and place of its head g.
func (mt *matcher) shares(h, g int, a *act, at adjunct, t int) bool {
	if slices.Contains(a.words, h) && slices.Contains(a.words, g) {
		return true
	}
	switch {
	case mt.doc.Is(h, "parataxis", "acl:relcl"), mt.doc.Is(h, "amod") && mt.Verbal(h):
		return false
	case mt.doc.Is(h, "ccomp"):
		return announcing[mt.lower[g]] && mt.own(h)
	case mt.doc.Is(h, "advcl"):
		return mt.together(h)
	case mt.doc.Is(h, "acl"):
		return mt.Infinitive(h)
	case mt.doc.Is(h, "conj") && mt.Verbal(h):
		return mt.doc.Child(h, "nsubj", "nsubj:pass") < 0 && mt.doc.Child(h, "cc") >= 0 || t < g && at.host < mt.subject(g)
	case mt.Verbal(h):
		return true
	}
	if mt.doc.Is(h, "nsubj") && (h < t && t < g || mt.doc.Child(g, "cop") >= 0 && (mt.isTime(g) || mt.places[g] != nil)) {
		return true // "the raid on Monday shocked", "the raid was on Monday in Homs"
	}
	return mt.argues(h, g, a)
}

// subject is the place of a verb's subject in the sentence, or of the verb.
func (mt *matcher) subject(v int) int {
	if s := mt.doc.Child(v, "nsubj", "nsubj:pass"); s >= 0 {
		return s
	}
	return v
}

// own tells whether a content clause is about whoever utters it: "announced it was leaving".
func (mt *matcher) own(v int) bool {
	s := mt.doc.Child(v, "nsubj", "nsubj:pass")
	return s < 0 || mt.doc.Tokens[s].UPOS == text.PRON
}

// together tells whether an adverbial clause goes on at the time of its main clause: a participle, an infinitive,
// "while", "as".
func (mt *matcher) together(v int) bool {
	for _, c := range mt.doc.Children(v) {
		if mt.doc.Is(c, "mark", "case") && apart[mt.lower[c]] {
			return false
		}
	}
	return true
}

// apart are words that put a clause or a phrase to another time, or take it for a reason.
var apart = set("after before since until because although though if unless despite that than whether once following over about like against for from without")

// argues tells whether a noun that names an act takes part in the clause of g: not as what was talked of.
func (mt *matcher) argues(h, g int, a *act) bool {
	if apart[mt.CaseOf(h)] || mt.earlier(h) {
		return false
	}
	if !mt.Verbal(g) {
		return mt.doc.Is(h, "conj", "nmod", "appos", "compound") && !mt.doc.Is(h, "nmod:poss") && (mt.CaseOf(h) == "of" || mt.doc.Is(h, "conj", "compound"))
	}
	if mt.doc.Is(h, "obl") && meanwhile[mt.CaseOf(h)] {
		return true // "agreed at a meeting", "was killed in a raid"
	}
	if mt.doc.Is(h, "nsubj") && !mt.doc.Is(h, "nsubj:pass") {
		return happens[mt.lower[g]]
	}
	return mt.Light(g) || !topical[mt.lower[g]] && !verdicts[mt.lower[g]]
}

// topical are verbs whose object is spoken or thought of, and was at another time.
var topical = set(`praise criticise criticize condemn discuss address mention recall remember mark describe call cite note report review
	reject deny defend explain dismiss denounce support oppose welcome blame follow see know consider face protest claim investigate appeal avoid
	allow prevent stop end deplore regret violate challenge question`)

// earlier tells whether a noun is said to be of another time: "the previous talks".
func (mt *matcher) earlier(n int) bool {
	for _, c := range mt.doc.Children(n) {
		if mt.doc.Is(c, "amod") && otherTimes[mt.lower[c]] {
			return true
		}
	}
	return false
}

var otherTimes = set("previous earlier former past prior first second last next future upcoming planned possible potential recent initial old")

// spoken is the statement that does an act of speech, by its own words or as the word of the speaker's country.
func (mt *matcher) spoken(a *act) *dateline.Statement {
	if a.performed != nil {
		return a.performed
	}
	q := a.event.Quad
	if q != plover.VerbalConflict && q != plover.VerbalCooperation || a.event.Type == plover.Consult {
		return nil
	}
	s := mt.saidBy(a.event.Trigger)
	if s == nil || !real(a) || !mt.topmost(a, s) {
		return nil
	}
	for _, p := range a.event.Actors {
		if p.Country == s.Speaker.Country && p.Country != "" || sameParty(p, s.Speaker) {
			return s
		}
	}
	return nil
}

// topmost tells whether an act that is no past doing is what a statement's words say first of all.
func (mt *matcher) topmost(a *act, s *dateline.Statement) bool {
	first, end := mt.doc.TokensOf(s.Words)
	said := mt.Verbal(a.head) || mt.doc.Tokens[a.head].UPOS == text.ADJ
	if first == end || !said || mt.Past(a.head) && mt.doc.Child(a.head, "cop", "aux:pass") < 0 {
		return false
	}
	h := mt.doc.Tokens[a.head].Head
	return h < first || h >= end
}

// whenSaid is the time of a statement: its own, or one that hangs on the clause of its cue.
func (mt *matcher) whenSaid(s *dateline.Statement) *dateline.When {
	if s.When != nil {
		return s.When
	}
	first, end := mt.doc.TokensOf(s.Cue)
	if first == end {
		return nil
	}
	head := mt.doc.HeadOf(first, end)
	cue := &act{head: head, words: []int{head}}
	for _, w := range mt.whens[mt.doc.SentenceOf(head)] {
		if remote(w.head, head) || ends(w.when) || s.Words.Holds(w.when.Span) {
			continue
		}
		if at, own, ok := mt.climb(w.head, cue, mt.timed); ok && (own || at.verb == head || mt.issued(head, at.verb)) {
			return w.when
		}
	}
	return nil
}

// issued tells whether verb v makes known what the cue says: "issued a statement on Monday saying".
func (mt *matcher) issued(cue, v int) bool {
	g := mt.doc.Tokens[cue].Head
	if g == text.Root || !mt.doc.Is(cue, "acl", "advcl") {
		return false
	}
	return g == v || mt.doc.Is(g, "obj") && mt.doc.Tokens[g].Head == v
}

// headsOf are the heads of acts.
func headsOf(acts []*act) map[int]bool {
	heads := map[int]bool{}
	for _, a := range acts {
		heads[a.head] = true
	}
	return heads
}
