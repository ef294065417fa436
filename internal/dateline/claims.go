package dateline

// Status tells whether an event happened. It belongs to the event, not to the sentence.
type Status string

const (
	Happened     Status = "happened"
	Ongoing      Status = "ongoing"
	Planned      Status = "planned"
	Threatened   Status = "threatened"
	CalledFor    Status = "called-for"
	Hypothetical Status = "hypothetical"
	Denied       Status = "denied"
	NotDone      Status = "not-done"
)

// Event is one mention of an act: who did what to whom, where, when, and who says so.
type Event struct {
	ID          EventID    `json:"id"`
	Act         ActID      `json:"act"`
	Type        EventType  `json:"type"`
	Mode        Mode       `json:"mode,omitempty"`
	Contexts    []Context  `json:"contexts,omitempty"`
	Quad        Quad       `json:"quad,omitempty"`
	Score       float64    `json:"score,omitempty"` // conflict to cooperation, −10 to +10
	CAMEO       string     `json:"cameo,omitempty"`
	Trigger     Span       `json:"trigger"` // the word or words that name the act
	Sentence    Span       `json:"sentence"`
	Actors      []*Party   `json:"actors,omitempty"`
	Recipients  []*Party   `json:"recipients,omitempty"`
	Place       *Place     `json:"place,omitempty"`
	When        *When      `json:"when,omitempty"`
	Status      Status     `json:"status"`
	Attribution []*Source  `json:"attribution,omitempty"` // outermost last; empty is the outlet's own voice
	Figures     []FigureID `json:"figures,omitempty"`
	Rule        RuleName   `json:"rule"`
	Confidence  float64    `json:"confidence"` // 0 to 1
}

// Statement is one attributed content: who said what, in which words.
type Statement struct {
	ID        StatementID `json:"id"`
	Speaker   *Party      `json:"speaker,omitempty"`
	Cue       Span        `json:"cue"`            // "said", "according to"
	Also      []Span      `json:"also,omitempty"` // further cues of the same speaker in the sentence
	Words     Span        `json:"words"`          // the content, without the quotation marks around it
	Quoted    bool        `json:"quoted"`
	Addressee *Party      `json:"addressee,omitempty"`
	Medium    *Span       `json:"medium,omitempty"`
	Place     *Place      `json:"place,omitempty"`
	When      *When       `json:"when,omitempty"`
	Claim     Claim       `json:"claim,omitempty"` // how the speaker stands to the words
	Rule      RuleName    `json:"rule"`
}

// AttitudeKind is how somebody stands to something.
type AttitudeKind string

const (
	Speaks   AttitudeKind = "speaks" // of it, without words that are given
	Thinks   AttitudeKind = "thinks"
	Knows    AttitudeKind = "knows"
	Wants    AttitudeKind = "wants"
	Plans    AttitudeKind = "plans"
	Supports AttitudeKind = "supports"
	Opposes  AttitudeKind = "opposes"
	Shows    AttitudeKind = "shows" // a poll, a report
)

// AttitudeKinds are all kinds of attitudes.
var AttitudeKinds = []AttitudeKind{Speaks, Thinks, Knows, Wants, Plans, Supports, Opposes, Shows}

// Attitude is how somebody stands to something, or that he spoke of it, where the text does not give his words.
type Attitude struct {
	ID          AttitudeID   `json:"id"`
	Kind        AttitudeKind `json:"kind"`
	Holder      *Party       `json:"holder,omitempty"`
	Cue         Span         `json:"cue"`                   // "supports", "plans"
	Object      Span         `json:"object"`                // what is supported or planned
	Attribution []*Source    `json:"attribution,omitempty"` // who says so, outermost last; empty is the outlet's own voice
	Rule        RuleName     `json:"rule"`
}

// FigureKind is what a figure counts.
type FigureKind string

const (
	Killed     FigureKind = "killed"
	Injured    FigureKind = "injured"
	Missing    FigureKind = "missing"
	Detained   FigureKind = "detained"
	Released   FigureKind = "released"
	Displaced  FigureKind = "displaced"
	Refugees   FigureKind = "refugees"
	Returned   FigureKind = "returned"
	Affected   FigureKind = "affected"
	Protesters FigureKind = "protesters"
	Troops     FigureKind = "troops"
	Aid        FigureKind = "aid"
	Price      FigureKind = "price"
	Money      FigureKind = "money"
	Distance   FigureKind = "distance"
	Duration   FigureKind = "duration"
	Count      FigureKind = "count"
)

// Range is an amount: Low and High are equal where one exact number is given, and one of them is
// nil for "at least" or "up to".
type Range struct {
	Low  *float64 `json:"low,omitempty"`
	High *float64 `json:"high,omitempty"`
}

// Figure is one number that the article gives.
type Figure struct {
	ID   FigureID   `json:"id"`
	Kind FigureKind `json:"kind"`
	Range
	Approximate bool      `json:"approximate,omitempty"` // "some", "about", "dozens"
	Share       bool      `json:"share,omitempty"`       // Low and High are a fraction of what is counted: "almost half of"
	Value       Span      `json:"value"`
	Of          *Span     `json:"of,omitempty"` // who or what is counted
	Unit        string    `json:"unit,omitempty"`
	Currency    Currency  `json:"currency,omitempty"`
	Item        string    `json:"item,omitempty"`   // what a price buys
	Before      *Range    `json:"before,omitempty"` // for a change "from 3,000 to 6,000"
	GivenBy     []*Source `json:"given_by,omitempty"`
	AsOf        *When     `json:"as_of,omitempty"`
	Place       *Place    `json:"place,omitempty"`
	Event       EventID   `json:"event,omitempty"`
	Rule        RuleName  `json:"rule"`
}

// Claim is how a source stands to what it reports.
type Claim string

const (
	Says   Claim = "says"
	Claims Claim = "claims"
	Denies Claim = "denies"
	Doubts Claim = "doubts"
)

// Source is whoever says so.
type Source struct {
	Speaker *Party `json:"speaker,omitempty"`
	Cue     Span   `json:"cue"`
	Claim   Claim  `json:"claim"`
}

// Source returns the statement's speaker as the source of what its words report.
func (s *Statement) Source() *Source {
	return &Source{Speaker: s.Speaker, Cue: s.Cue, Claim: s.Claim}
}
