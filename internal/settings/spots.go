package settings

import (
	"slices"
	"sort"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/dateline"
)

// spot is a time or a place where the text names it.
type spot struct {
	when                       *dateline.When
	place                      *dateline.Place
	first, end, head, sentence int
	key                        string // what it stands for: the same for two names of one day or town
	fine                       string // how exact it is
}

// dimension is time or space: what of it the story names, and how an act's is chosen.
type dimension struct {
	name  string
	model *choice.Model
	spots [][]*spot                                          // by sentence
	of    func(a *act) *spot                                 // as grammar alone tells
	close func(st *story, s *spot, a *act) int               // less is closer, far where it is another's
	signs func(st *story, s *spot, a *act, sg *choice.Signs) // what is peculiar to it
}

func (st *story) times() *dimension {
	return &dimension{
		name: "when", model: whenModel, spots: st.whens, of: func(a *act) *spot { return a.when },
		close: (*story).dates, signs: (*story).timeSigns,
	}
}

func (st *story) places() *dimension {
	return &dimension{
		name: "place", model: placeModel, spots: st.sites, of: func(a *act) *spot { return a.place },
		close: (*story).closePlace, signs: (*story).placeSigns,
	}
}

// mentions files times and places under their sentences.
func (st *story) mentions(m dateline.Mentions) {
	st.whens, st.sites = make([][]*spot, len(st.doc.Sentences)), make([][]*spot, len(st.doc.Sentences))
	for _, w := range m.Whens {
		if s := st.spot(w.Span); s != nil {
			s.when, s.key, s.fine = w, w.Start+w.End, string(w.Granularity)
			if s.key == "" {
				s.key = strings.ToLower(w.Span.Text)
			}
			st.whens[s.sentence] = append(st.whens[s.sentence], s)
		}
	}
	for _, p := range m.Places {
		if s := st.spot(p.Span); s != nil {
			s.place, s.key, s.fine = p, p.Name, string(p.Precision)
			if s.key == "" {
				s.key = strings.ToLower(p.Span.Text)
			}
			st.sites[s.sentence] = append(st.sites[s.sentence], s)
		}
	}
	for n := range st.doc.Sentences {
		for _, of := range [][]*spot{st.whens[n], st.sites[n]} {
			slices.SortStableFunc(of, func(x, y *spot) int { return x.head - y.head })
		}
	}
}

func (st *story) spot(span dateline.Span) *spot {
	first, end := st.doc.TokensOf(span)
	if first == end {
		return nil
	}
	h := st.doc.HeadOf(first, end)
	return &spot{first: first, end: end, head: h, sentence: st.doc.SentenceOf(h)}
}

// farthest is how many tokens from an act its own times and places are looked for. No sentence that somebody wrote is
// as long; a table without full stops may be one of a hundred thousand tokens.
const farthest = 200

// near tells whether two tokens are near enough to have to do with one another.
func near(i, j int) bool { return i-j <= farthest && j-i <= farthest }

// option is a spot as a candidate.
type option struct {
	*spot
	signs  []string
	shared bool // by another mention of the act
}

// most is how many candidates of one sentence, or one act, are weighed.
const most = 12

// about are the times or places around an act in its sentence.
func (d *dimension) about(a *act) []*spot {
	all := d.spots[a.sentence]
	i := sort.Search(len(all), func(i int) bool { return all[i].head >= a.head-farthest })
	j := sort.Search(len(all), func(i int) bool { return all[i].head > a.head+farthest })
	if over := j - i - most; over > 0 {
		i += over / 2
		j = i + most
	}
	return all[i:j]
}

// first is what the grammar of the act's sentence tells, before anything is weighed; nil where it tells nothing.
func (st *story) first(d *dimension, a *act) *spot {
	var best *spot
	least := far
	for _, s := range d.about(a) {
		if k := d.close(st, s, a); k < least || k == least && k < far && s.place != nil && finer(s.place, best.place) {
			best, least = s, k
		}
	}
	return best
}

// settle chooses among all candidates: those of the sentence, of other mentions of the act, of the scene.
func (st *story) settle(d *dimension, a *act, note choice.Note) *spot {
	var os []option
	for _, s := range d.about(a) {
		if s.when == nil || !ends(s.when) && !st.datesSaying(s.when, a) {
			os = append(os, option{spot: s, signs: st.ownSigns(d, s, a)})
		}
	}
	told := st.shared(d, a)
	if a.pointed { // "the attack" is the very one; an attack told again may be another
		os = append(os, told...)
	}
	best := st.decide(d, a, append(os, st.scene(d, a)...), note)
	switch {
	case best == nil:
		return nil
	case best.when != nil:
		return finest(best, told)
	}
	return finest(best, os)
}

// finest takes for a month the day in it that another mention of the act tells, and for a country or province the town
// in it that is named beside it.
func finest(s *spot, of []option) *spot {
	for _, o := range of {
		day := s.when != nil && daily(o.when) && !daily(s.when)
		town := s.place != nil && finer(o.place, s.place) && o.first-s.end <= phrase && s.first-o.end <= phrase
		if (day || town) && within(o.spot, s) {
			return o.spot
		}
	}
	return s
}

// phrase is how many words may stand between a town and its province: "in Syria's northern Idlib".
const phrase = 2

// sure is how likely a time or place must be that only another mention of the act has: a wrong one is worse than none.
const sure = 0.8

// decide weighs candidates against none of them; candidates that stand for the same thing stand together.
func (st *story) decide(d *dimension, a *act, os []option, note choice.Note) *spot {
	q := choice.Question{Model: d.name, Event: a.event, Options: []choice.Option{{Features: st.noneSigns(a)}}}
	for _, o := range os {
		q.Options = append(q.Options, choice.Option{When: o.when, Place: o.place, Features: o.signs})
	}
	if note != nil {
		note(q)
	}
	shares := d.model.Shares(q.Options)
	of := map[string]float64{}
	for i, o := range os {
		of[o.key] += shares[i+1]
	}
	var best *spot
	share := shares[0]
	for _, o := range os {
		if p := of[o.key]; p > share && (!o.shared || p > sure) {
			best, share = o.spot, p
		}
	}
	return best
}

// within tells whether one time or place lies in another.
func within(s, in *spot) bool {
	switch p, q := s.place, in.place; {
	case s.key == in.key:
		return false
	case s.when != nil:
		return s.when.Start != "" && in.when.Start != "" && in.when.Start <= s.when.Start && s.when.End <= in.when.End
	case q.Precision == dateline.CountryAll:
		return q.Country == p.Country
	default:
		return q.Precision == dateline.Admin1 && q.Admin1 != "" && q.Admin1 == p.Admin1
	}
}
