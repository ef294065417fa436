package evals

import (
	"strings"
	"unicode"

	"dateline/internal/dateline"
	"dateline/internal/plover"
)

// PRF counts what is to be found, what was found and what of it is right.
type PRF struct{ Hit, Gold, Got int }

// Add counts more.
func (x *PRF) Add(hit, gold, got int) { x.Hit += hit; x.Gold += gold; x.Got += got }

// P is the precision in per cent.
func (x PRF) P() float64 { return percent(x.Hit, x.Got) }

// R is the recall in per cent.
func (x PRF) R() float64 { return percent(x.Hit, x.Gold) }

// F1 is the harmonic mean of precision and recall in per cent.
func (x PRF) F1() float64 { return percent(2*x.Hit, x.Gold+x.Got) }

// Share counts how many of some were right.
type Share struct{ Right, Of int }

// Add counts one more.
func (s *Share) Add(right bool) {
	s.Of++
	if right {
		s.Right++
	}
}

// Percent is the share in per cent.
func (s Share) Percent() float64 { return percent(s.Right, s.Of) }

func percent(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

// Score is how well readings match the coding of their stories.
type Score struct {
	Stories      int
	Events       PRF // right sentence and type
	Quads        PRF // right sentence and quad class
	PartiesCode  PRF // country and sector, on matched events
	PartiesText  PRF // a content word in common, on matched events
	Statements   PRF
	Figures      PRF
	Status       Share
	Mode         Share // where one is coded
	Source       Share
	When         Share // where a time is said
	Place        Share // where a place is said
	Wholly       Share // events wholly right, of those coded
	WholeStories int
	Acts         PRF // pairs of matched events of a story that are one and the same act
	Sureness     Calibration
	ByType       map[dateline.EventType]*PRF
}

// NewScore returns an empty score.
func NewScore() *Score {
	s := &Score{ByType: map[dateline.EventType]*PRF{}}
	for _, t := range plover.Types() {
		s.ByType[t.Name] = &PRF{}
	}
	return s
}

// found is an event of a reading and the story's sentence in which it stands.
type found struct {
	*dateline.Event
	sentence int
	used     bool
}

// compared is a story beside its reading.
type compared struct {
	*aligner
	got   []*found
	pairs map[int]*found // by the number of the coded event
}

func compare(s *Story, r *dateline.Reading) compared {
	c := compared{aligner: newAligner(s, r.Article.Text)}
	for _, e := range r.Events {
		c.got = append(c.got, &found{Event: e, sentence: c.sentence(e.Trigger.Start)})
	}
	c.pairs = match(s.Coding.Events, c.got)
	return c
}

// Add judges one reading of a story. A nil reading found nothing.
func (sc *Score) Add(s *Story, r *dateline.Reading) {
	if r == nil {
		r = &dateline.Reading{}
	}
	c := compare(s, r)
	gold := s.Coding.Events
	sc.Stories++
	sc.Events.Add(len(c.pairs), len(gold), len(c.got))
	sc.Quads.Add(quads(gold, c.got), len(gold), len(c.got))
	sc.types(gold, c.got, c.pairs)
	sc.Acts.Add(acts(gold, c.pairs))
	for _, e := range c.got {
		sc.Sureness.Add(e.Confidence, e.used)
	}
	right := len(c.pairs) == len(gold) && len(c.pairs) == len(c.got)
	for i := range gold {
		e, ok := c.pairs[i]
		ok = ok && sc.details(&gold[i], e.Event)
		sc.Wholly.Add(ok)
		right = right && ok
	}
	if right {
		sc.WholeStories++
	}
	sc.Statements.Add(statements(c.aligner, s.Coding.Statements, r.Statements), len(s.Coding.Statements), len(r.Statements))
	sc.Figures.Add(figures(c.aligner, s.Coding.Figures, r.Figures), len(s.Coding.Figures), len(r.Figures))
}

// match pairs coded events with found ones of the same sentence and type; those whose triggers touch go first.
func match(gold []Event, got []*found) map[int]*found {
	pairs := map[int]*found{}
	for _, wantTrigger := range []bool{true, false} {
		for i, g := range gold {
			if pairs[i] != nil {
				continue
			}
			for _, e := range got {
				if !e.used && e.sentence == g.Sentence && e.Type == g.Type && (!wantTrigger || touch(g.Trigger, e.Trigger.Text)) {
					pairs[i], e.used = e, true
					break
				}
			}
		}
	}
	return pairs
}

// Pair is a coded event and the one that a reading has for it.
type Pair struct {
	Gold  *Event
	Found *dateline.Event
}

// Pairs are the events of a reading that a coded one matches, in the order of the coding.
func Pairs(s *Story, r *dateline.Reading) []Pair {
	matched := compare(s, r).pairs
	var ps []Pair
	for i := range s.Coding.Events {
		if f := matched[i]; f != nil {
			ps = append(ps, Pair{&s.Coding.Events[i], f.Event})
		}
	}
	return ps
}

func quads(gold []Event, got []*found) int {
	used := map[*found]bool{}
	for _, g := range gold {
		for _, e := range got {
			if !used[e] && e.sentence == g.Sentence && quad(e.Type) == quad(g.Type) {
				used[e] = true
				break
			}
		}
	}
	return len(used)
}

func quad(t dateline.EventType) dateline.Quad {
	x, _ := plover.Lookup(t)
	return x.Quad
}

func (sc *Score) types(gold []Event, got []*found, pairs map[int]*found) {
	for i, g := range gold {
		if x := sc.ByType[g.Type]; x != nil {
			x.Gold++
			if pairs[i] != nil {
				x.Hit++
			}
		}
	}
	for _, e := range got {
		if x := sc.ByType[e.Type]; x != nil {
			x.Got++
		}
	}
}

// details judges all but the type of a matched event, and tells whether all of it is right. The mode does not
// count towards that: the codebook leaves many unsaid.
func (sc *Score) details(g *Event, e *dateline.Event) bool {
	ok := sc.roles(g.Actors, e.Actors)
	ok = sc.roles(g.Recipients, e.Recipients) && ok
	place, when := SamePlace(g.Place, e.Place), SameWhen(g.When, e.When)
	status, source := g.Status == e.Status, sameSource(g.AttributedTo, e.Attribution)
	sc.Status.Add(status)
	sc.Source.Add(source)
	if g.Place != nil {
		sc.Place.Add(place)
	}
	if g.When != nil && g.When.Start != "" {
		sc.When.Add(when)
	}
	if g.Mode != "" {
		sc.Mode.Add(g.Mode == e.Mode)
	}
	return ok && place && when && status && source
}

func (sc *Score) roles(gold []Party, got []*dateline.Party) bool {
	code := pair(gold, got, func(g Party, p *dateline.Party) bool { return g.Country == p.Country && g.Sector == p.Sector })
	text := pair(gold, got, sameParty)
	sc.PartiesCode.Add(code, len(gold), len(got))
	sc.PartiesText.Add(text, len(gold), len(got))
	return text == len(gold) && text == len(got)
}

// sameParty tells whether a reading names a party that was coded: by a content word in common.
func sameParty(g Party, p *dateline.Party) bool { return touch(g.Text+" "+g.Refers, partyText(p)) }

// pair counts how many of gold find a partner of their own in got.
func pair[G, E any](gold []G, got []E, same func(G, E) bool) int {
	_, extra := partners(gold, got, same)
	return len(got) - len(extra)
}

// partners gives each of gold a partner of its own in got, in order, or -1, and lists what of got is left over.
func partners[G, E any](gold []G, got []E, same func(G, E) bool) (of, extra []int) {
	used := make([]bool, len(got))
	for _, g := range gold {
		k := -1
		for i, e := range got {
			if !used[i] && same(g, e) {
				k, used[i] = i, true
				break
			}
		}
		of = append(of, k)
	}
	for i := range got {
		if !used[i] {
			extra = append(extra, i)
		}
	}
	return of, extra
}

func partyText(p *dateline.Party) string {
	if p == nil {
		return ""
	}
	parts := []string{p.Span.Text, p.Name}
	for _, m := range p.Mentions {
		parts = append(parts, m.Text)
	}
	return strings.Join(parts, " ")
}

// SamePlace tells whether a reading has the place that was coded; nil is none.
func SamePlace(g *Place, p *dateline.Place) bool {
	if g == nil || p == nil {
		return g == nil && p == nil
	}
	return touch(g.Text, p.Span.Text) || touch(g.Text, p.Name)
}

// SameWhen tells whether a reading has the time that was coded, by its days; nil is none.
func SameWhen(g *When, w *dateline.When) bool {
	var gs, ge, ws, we string
	if g != nil {
		gs, ge = day(g.Start), day(g.End)
	}
	if w != nil && w.Basis != dateline.Published {
		ws, we = day(w.Start), day(w.End)
	}
	if gs == "" || ws == "" {
		return gs == ws
	}
	return gs == ws && or(ge, gs) == or(we, ws)
}

func day(s string) string { return s[:min(len(s), len("2006-01-02"))] }

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func sameSource(g string, as []*dateline.Source) bool {
	var said []string
	for _, s := range as {
		said = append(said, partyText(s.Speaker))
	}
	all := strings.TrimSpace(strings.Join(said, " "))
	return g == "" && all == "" || touch(g, all)
}

func statements(a *aligner, gold []Statement, got []*dateline.Statement) int {
	return pair(gold, got, a.sameStatement)
}

func (a *aligner) sameStatement(g Statement, s *dateline.Statement) bool {
	n := a.sentence(s.Words.Start)
	last := g.Sentence
	if g.EndSentence != nil {
		last = *g.EndSentence
	}
	return n >= 0 && g.Sentence-1 <= n && n <= last && touch(g.Speaker+" "+g.Refers, partyText(s.Speaker)) &&
		touch(g.ContentFirst, s.Words.Text) && touch(g.ContentLast, s.Words.Text)
}

func figures(a *aligner, gold []Figure, got []*dateline.Figure) int {
	return pair(gold, got, a.sameFigure)
}

func (a *aligner) sameFigure(g Figure, f *dateline.Figure) bool {
	return a.sentence(f.Value.Start) == g.Sentence && f.Kind == g.Kind && same(g.Low, f.Low) && same(g.High, f.High)
}

func same(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// empty are the words that two phrases may share without touching.
var empty = wordSet("the a an of in on at to for and or its his her their this that these those some 's s")

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// touch tells whether two phrases have a content word in common.
func touch(a, b string) bool {
	set := map[string]bool{}
	for _, w := range words(a) {
		set[w] = true
	}
	for _, w := range words(b) {
		if set[w] {
			return true
		}
	}
	return false
}

func words(s string) []string {
	var ws []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' }) {
		if !empty[w] {
			ws = append(ws, w)
		}
	}
	return ws
}
