package places

import (
	"strings"
	"unicode"

	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
	"dateline/internal/text"
)

// hint is what sort of thing a word beside a name says it is.
type hint uint8

const (
	region  hint = 1 << iota // a province or state
	county                   // a county or district
	town                     // a city, village
	nature                   // a river, lake, mountain
	street                   // a street or road
	house                    // a university, hospital, company
	quarter                  // a district or neighbourhood
)

// kindWords tells what sort of place each kind word speaks of.
var kindWords = func() map[string]hint {
	m := map[string]hint{}
	for h, ws := range map[hint]string{
		region:           "province provinces governorate governorates state states region regions oblast canton voivodeship republic territory emirate wilaya krai",
		region | county:  "prefecture department division",
		county:           "county counties parish parishes raion municipality shire",
		town:             "city town village township borough hamlet",
		county | quarter: "district districts subdistrict sub-district",
		quarter:          "neighborhood neighbourhood neighborhoods suburb quarter slum",
		nature:           "river lake creek bay sea ocean gulf strait mountain mountains mount island islands valley desert forest peninsula hills beach falls canyon ridge basin coast reservoir canal dam",
		street:           "street st road rd avenue ave boulevard blvd drive lane parkway highway freeway bridge pike turnpike expressway court",
		house: "university college school hospital church airport stadium hotel museum theater theatre times post herald tribune gazette news bank club united fc inc corp co ltd company department " +
			"police council court league park center centre mall library high academy institute medical jail prison association society festival accord accords agreement declaration convention protocol treaty summit",
	} {
		for w := range strings.FieldsSeq(ws) {
			m[w] |= h
		}
	}
	return m
}()

// kindOf gives what a word says. Only the words for regions and towns do so without a capital: "the Karachi
// hospital" is not called so.
func kindOf(form string) hint {
	h := kindWords[strings.ToLower(strings.TrimSuffix(form, "."))]
	if !upper(form) {
		h &= region | county | town | quarter
	}
	return h
}

var (
	compass = words("north south east west northeast northwest southeast southwest northern southern eastern western northeastern northwestern southeastern southwestern central upper lower")
	into    = words("in near at into outside inside around across throughout toward towards off over beyond")
	out     = words("from to between through via for of")
	titles  = words("mr mrs ms dr sir lord lady gen general col colonel lt maj capt captain sgt president senator sen rep judge justice rev reverend prof professor officer coach chief mayor gov governor secretary minister king queen prince princess pope sheikh saint")
)

// weigh adds up the signs for and against a candidate; above zero it is a place. The signs' weights are
// in about the scale of log-odds, set by hand: a name in itself (how well known, one word or more), what the
// grammar takes it for, and the words around it.
func weigh(doc *text.Doc, sent text.Sentence, m *mention, at *atlas.Atlas, people map[string]bool) float64 {
	best := 0.0
	for _, s := range m.spots {
		best = max(best, s.Prior)
	}
	if _, never := at.Word(m.key); never {
		return -9
	}
	if m.kind == street || m.kind == house && !serves(doc.Tokens[m.end].Form) || len(m.spots) == 0 && bodyName(doc, m) {
		return -9
	}
	w := byPrior(m, best) + byName(doc, m, people, best) + before(doc, sent, m) + behind(doc, sent, m)
	if m.end-m.first == 1 {
		w += byWord(doc, sent, m, at)
	} else if !m.unlisted() {
		w += 1
	}
	if m.in != nil || m.abbr {
		w += 3
	}
	if m.kind&town != 0 {
		w += 2.5
	}
	if m.unlisted() && toldKind(doc, m.first, sent) {
		w += 3
	}
	if m.plural != "" {
		w += 2
	}
	return w
}

// byPrior weighs how well known the places of that name are. A name that no list has needs the most.
func byPrior(m *mention, best float64) float64 {
	if m.unlisted() {
		return -4.5
	}
	return (best - 4.5) * 0.7
}

// byName weighs what the grammar takes the words for. It is a strong sign, and not the last word: a country
// stays one when it is taken for a person, and a surname of the article is no place where it stands alone.
func byName(doc *text.Doc, m *mention, people map[string]bool, best float64) float64 {
	n := doc.NameAt(m.first)
	if n == nil {
		n = doc.NameAt(m.end - 1)
	}
	whole := n != nil && n.First >= m.first && n.End <= m.end
	switch {
	case n == nil && people[m.key]:
		return -3
	case n == nil:
		return 0
	case n.Kind == text.LOC && people[m.key]:
		return -3
	case n.Kind == text.LOC && m.end < n.End:
		return 1 // what stands there is named, perhaps after somebody
	case n.Kind == text.LOC:
		return 4
	case n.Kind == text.NORP:
		return -5
	case n.Kind == text.PER && whole && best > 8 && !people[m.key]:
		return -1 // a country, taken for a person
	case n.Kind == text.PER && seatOf(doc, m):
		return 3
	case n.Kind == text.PER && whole && m.end-m.first > 1 && best > 4.5:
		return -1.5
	case n.Kind == text.PER && whole && !people[m.key]:
		return -3.5
	case n.Kind == text.PER:
		return -5
	case n.Kind == text.ORG && whole:
		return 0
	case n.Kind == text.ORG && n.First == m.first && m.end < n.End && serves(doc.Tokens[m.end].Form):
		return 1.5
	}
	return -3
}

// before weighs the word in front: a preposition of place speaks for, a title or a first name against.
func before(doc *text.Doc, sent text.Sentence, m *mention) float64 {
	i := m.first - 1
	for i >= sent.First && (strings.EqualFold(doc.Tokens[i].Form, "the") || compass[strings.ToLower(doc.Tokens[i].Form)]) {
		i--
	}
	if i < sent.First {
		return 0
	}
	form := doc.Tokens[i].Form
	low := strings.ToLower(strings.TrimSuffix(form, "."))
	switch {
	case into[low]:
		return 1.5
	case out[low]:
		return 0.5
	case titles[low] && upper(form):
		return -4
	case upper(form) && i > sent.First && proper(doc, i):
		return -2.5
	}
	return 0
}

// behind weighs the word that follows: another name makes this one part of a longer name, unless it is the
// town's own police or council; a dash closes a dateline.
func behind(doc *text.Doc, sent text.Sentence, m *mention) float64 {
	if m.end >= sent.End {
		return 0
	}
	next := doc.Tokens[m.end]
	switch {
	case locals[next.Form]:
		return 1
	case next.Form == "—" || next.Form == "--" || next.Form == "–":
		return 1
	case !upper(next.Form) || !proper(doc, m.end):
		return 0
	case serves(next.Form):
		return 0.5
	case len(m.spots) > 0 && m.spots[0].Precision == dateline.CountryAll:
		return -0.5
	}
	return -2.5
}

// bodyName tells whether an unlisted name is rather that of a body or a thing: "UNHCR", "Heritage Foundation".
func bodyName(doc *text.Doc, m *mention) bool {
	last := doc.Tokens[m.end-1].Form
	if m.end-m.first > 1 {
		return notPlaces[strings.ToLower(last)]
	}
	inner := strings.IndexFunc(last[1:], unicode.IsUpper) >= 0
	return inner && !strings.ContainsAny(last, "-'’") || strings.ContainsFunc(last, unicode.IsDigit)
}

var notPlaces = words("foundation group department party agency ministry committee commission council association institute institution society union bank company corporation inc corp ltd news times post journal " +
	"movement front army forces force brigade alliance league organization organisation fund act law flu virus cup fleet battalion")

// seatOf tells whether a name stands behind a legislator's party: "R-Ocilla".
func seatOf(doc *text.Doc, m *mention) bool {
	return m.first >= 2 && isHyphen(doc.Tokens[m.first-1].Form) && parties[doc.Tokens[m.first-2].Form]
}

var parties = words("R D I DFL")

// locals follow a town's name in news.
var locals = words("police officials residents resident man woman native area officers officer authorities council mayor school schools firefighters teenager teen couple student students attorney suburb firm")

// serves tells whether a word names a body that belongs to the place named before it, as clubs, papers and
// companies do not.
func serves(form string) bool { return bodies[strings.ToLower(form)] }

var bodies = words("police sheriff fire city county council mayor school schools high middle elementary junior jail prison court courts circuit district superior municipal " +
	"department dept ministry army navy marine air force forces government congress senate house parliament assembly legislature commission commissioner commissioners board authority chamber " +
	"administration agency bureau office health hospital regional general community public unified central state federal national embassy consulate " +
	"centers center centre library attorney prosecutor judge civic township parks recreation housing supreme secretary president minister ambassador gov sen rep " +
	"emergency medical rescue ems animal coast border customs citizens veterans school's fairgrounds fair food utilities water sanitation transit airport university college")

// byWord weighs a name of one word: many are everyday words.
func byWord(doc *text.Doc, sent text.Sentence, m *mention, at *atlas.Atlas) float64 {
	w := 0.0
	t := doc.Tokens[m.first]
	if t.UPOS != "" && t.UPOS != text.PROPN {
		w -= 3
	}
	if common, _ := at.Word(m.key); common {
		w -= 3
		if m.first == sent.First {
			w -= 2
		}
	}
	if _, people := at.People(m.key); people || compass[m.key] {
		w -= 6
	}
	if len(m.key) < 4 && !at.Code(m.key) {
		w--
	}
	return w
}

// proper tells whether a token is part of a name, as far as is known.
func proper(doc *text.Doc, i int) bool {
	u := doc.Tokens[i].UPOS
	return u == text.PROPN || u == ""
}

// unlisted tells whether no list has the name as it is spelt.
func (m *mention) unlisted() bool { return len(m.spots) == 0 || m.spots[0].Guess }
