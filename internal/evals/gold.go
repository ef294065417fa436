// Package evals measures readings against stories that people coded.
//
// An event found is right when it stands in the right sentence and has the right type. Roles, place, time,
// status, source and mode are judged on the events that match, parties by country and sector and by words.
package evals

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"dateline/internal/dateline"
)

// Story is a story cut into sentences, and how a person coded it.
type Story struct {
	ID        string   `json:"id"`
	URL       string   `json:"url"`
	Title     string   `json:"title"`
	Published string   `json:"published"`
	Sentences []string `json:"sentences"`
	Coding    Coding   `json:"-"`
}

// Text is the story as an article's text.
func (s *Story) Text() string { return strings.Join(s.Sentences, " ") }

// Coding is a person's coding of one story, in the codebook's form.
type Coding struct {
	Events     []Event     `json:"events"`
	Statements []Statement `json:"statements"`
	Figures    []Figure    `json:"figures"`
}

// Event is one coded mention of an act.
type Event struct {
	Sentence     int                `json:"sent"`
	Trigger      string             `json:"trigger"`
	Type         dateline.EventType `json:"type"`
	Mode         dateline.Mode      `json:"mode"`
	Actors       []Party            `json:"actors"`
	Recipients   []Party            `json:"recipients"`
	Place        *Place             `json:"place"`
	When         *When              `json:"when"`
	Status       dateline.Status    `json:"status"`
	AttributedTo string             `json:"attributed_to"`
	SameAs       *int               `json:"same_as"`
}

// Party is one coded actor or recipient.
type Party struct {
	Text    string           `json:"text"`
	Refers  string           `json:"refers"`
	Country dateline.Country `json:"country"`
	Sector  dateline.Sector  `json:"sector"`
}

// Place is where a coded event was.
type Place struct {
	Text    string           `json:"text"`
	Country dateline.Country `json:"country"`
}

// When is the time of a coded event.
type When struct {
	Text  string `json:"text"`
	Start string `json:"start"`
	End   string `json:"end"`
}

// Statement is one coded attributed content.
type Statement struct {
	Sentence     int    `json:"sent"`
	EndSentence  *int   `json:"end_sent"`
	Speaker      string `json:"speaker"`
	Refers       string `json:"refers"`
	Cue          string `json:"cue"`
	ContentFirst string `json:"content_first"`
	ContentLast  string `json:"content_last"`
}

// Figure is one coded number.
type Figure struct {
	Sentence int                 `json:"sent"`
	Value    string              `json:"value"`
	Kind     dateline.FigureKind `json:"kind"`
	Low      *float64            `json:"low"`
	High     *float64            `json:"high"`
	Of       string              `json:"of"`
	Event    *int                `json:"event"`
	GivenBy  string              `json:"given_by"`
}

// LoadStories reads a list of stories and, for each, the coding ID.json in the folder codings; stories that
// nobody coded are left out. They come in the order of their ids.
func LoadStories(fsys fs.FS, stories, codings string) ([]*Story, error) {
	var all []*Story
	if err := load(fsys, stories, &all); err != nil {
		return nil, err
	}
	var coded []*Story
	for _, s := range all {
		file := path.Join(codings, s.ID+".json")
		if _, err := fs.Stat(fsys, file); err != nil {
			continue
		}
		if err := load(fsys, file, &s.Coding); err != nil {
			return nil, err
		}
		coded = append(coded, s)
	}
	slices.SortFunc(coded, func(a, b *Story) int { return strings.Compare(a.ID, b.ID) })
	return coded, nil
}

func load(fsys fs.FS, name string, into any) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return fmt.Errorf("load stories: %w", err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("load %s: %w", name, err)
	}
	return nil
}
