// Package dateline holds the words that travel between the rooms of the house: article, span, event,
// statement, figure, party, place, when and source, in the shape in which a reading is printed.
//
// It knows only the standard library and does no I/O. The JSON field names are a contract with those who
// use our readings: they change only together with it. Unknown is a value: an absent field, never an empty guess.
package dateline

// ContractVersion is the version of the JSON contract that a Reading follows.
const ContractVersion = "1"

// Names of things that have an identity. They are words, so renumbering cannot harm what was stored.
type (
	ArticleID   string // names an article within an archive
	EventID     string // names an event within its article: "e1", "e2", …
	ActID       string // names an act within its article, shared by all events that mention it: "a1", …
	StatementID string // names a statement within its article: "s1", …
	AttitudeID  string // names an attitude within its article: "t1", …
	FigureID    string // names a figure within its article: "f1", …
	ActorID     string // names an entry of the actor list: "rus-gov", "hamas", …
	RuleName    string // names the rule or model that read a claim: "assault.aerial/airstrike"
)

// Codes of the field.
type (
	EventType string // a PLOVER type: "ASSAULT"
	Mode      string // a PLOVER mode: "aerial"
	Context   string // a PLOVER context: "military"
	Quad      int    // a quad class, 1 to 4; 0 is unknown
	Country   string // ISO 3166-1 alpha-3, or "IGO", "NGO", "MNC"
	Sector    string // a PLOVER sector: "GOV"
	Currency  string // ISO 4217: "USD"
	Language  string // BCP 47: "en"
)

// Span is a half-open range of bytes of an article's text, and the words it covers.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// SpanOf returns the span [start, end) of text. It panics when the range does not lie in the text.
func SpanOf(text string, start, end int) Span {
	return Span{Start: start, End: end, Text: text[start:end]}
}

// IsZero tells whether s is the absent span.
func (s Span) IsZero() bool { return s == Span{} }

// Holds tells whether t lies wholly within s.
func (s Span) Holds(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps tells whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// In tells whether s is a range of text and repeats its words exactly.
func (s Span) In(text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text) && text[s.Start:s.End] == s.Text
}

// Reading is all that was read from one article; one JSON object of the contract.
// When Error is set the article could not be read, and only Article.ID is meaningful.
type Reading struct {
	Version    string       `json:"dateline"`
	Article    Article      `json:"article"`
	Events     []*Event     `json:"events,omitzero"`
	Statements []*Statement `json:"statements,omitzero"`
	Attitudes  []*Attitude  `json:"attitudes,omitzero"`
	Figures    []*Figure    `json:"figures,omitzero"`
	Error      string       `json:"error,omitempty"`
}

// Article is the words of a page and nothing else. Text is frozen: every finding is a byte span of it.
type Article struct {
	ID        ArticleID `json:"id,omitempty"`
	URL       string    `json:"url,omitempty"`
	Outlet    string    `json:"outlet,omitempty"`
	Headline  string    `json:"headline,omitempty"`
	Byline    string    `json:"byline,omitempty"`
	Language  Language  `json:"language,omitempty"`
	Published string    `json:"published,omitempty"` // RFC 3339 date or date-time; empty if unknown
	Text      string    `json:"text,omitempty"`      // paragraphs separated by one blank line
	SHA256    string    `json:"sha256,omitempty"`    // of the page as it was served, hexadecimal
	Dropped   []Dropped `json:"dropped,omitzero"`
}

// Dropped is a piece of page furniture that was taken out of the text, and why.
type Dropped struct {
	Text string `json:"text"`
	Why  string `json:"why"`
}
