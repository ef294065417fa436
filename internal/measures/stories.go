package measures

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"strings"

	"dateline/internal/articles"
	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/evals/browse"
	"dateline/internal/pipeline"
)

// ownSet are the texts that we wrote and coded ourselves.
func ownSet() *Set {
	return coded(&Set{Name: "own", Title: "our own short texts, coded by the codebook"}, func(Options) (evals.Set, error) { return evals.Own() })
}

// coded makes a set of coded stories.
func coded(s *Set, load func(Options) (evals.Set, error)) *Set {
	s.How, s.Quick, s.stories = storiesHow, true, load
	s.run = func(b *bench) error {
		set, err := load(b.Options)
		if err != nil {
			return err
		}
		return b.stories(set)
	}
	return s
}

const storiesHow = "An event is right when it stands in the right sentence and has the right PLOVER type; parties, place, time, " +
	"status, source and mode are judged on the events that match, one to one; parties by country and sector, and by a word in common; " +
	"time by its days, place by a word in common, both where the coders name one; the mode where one is coded; the source wherever an event matches. " +
	"An event is wholly right when its type, parties by words, place, time, status and source are. Same act: of all pairs of matched events " +
	"of a story, those that are mentions of one act. Calibration error: mean distance between the confidence of ten bins of events and how many of them match. " +
	"A statement is right when speaker and both ends of its words are, a figure when sentence, kind, low and high are."

// storySet is a part of the coded stories of the data folder.
func storySet(part, title string, blind bool) *Set {
	list, folder := "gold/"+part+"-stories.json", "gold/"+part
	return coded(&Set{Name: "gold/" + part, Title: title, Files: []string{list}, Blind: blind}, func(o Options) (evals.Set, error) {
		return evals.LoadSet("gold/"+part, o.Data, list, folder)
	})
}

// Browsable tells whether the set has errors that a page can show: coded stories that may be looked at.
func (s *Set) Browsable() bool { return s.stories != nil && !s.Blind }

// Browse writes the page of the set's errors.
func (s *Set) Browse(ctx context.Context, o Options, w io.Writer) error {
	set, err := s.stories(o)
	if err != nil {
		return fmt.Errorf("load %s: %w", s.Name, err)
	}
	b := bench{Options: o, ctx: ctx, set: s}
	var all []browse.Story
	err = each(&b, set.Stories, b.story, func(st *evals.Story, r storyRead) {
		if r.err == nil {
			all = append(all, browse.Story{Story: st, Reading: r.Reading, Tried: r.tried})
		}
	})
	if err != nil {
		return err
	}
	return browse.Write(w, s.Name, all)
}

// Story reads one coded story as the page of an article.
func Story(r *pipeline.Reader, s *evals.Story) (*dateline.Reading, error) {
	return r.Read(articles.Page{ID: dateline.ArticleID(s.ID), Title: s.Title, Published: s.Published, Body: []byte(s.Text()), ContentType: "text/plain; charset=utf-8"})
}

type storyRead struct {
	*dateline.Reading
	err   error
	tried []evals.Tried
}

func (b *bench) story(s *evals.Story) storyRead {
	r, err := Story(b.Reader, s)
	if err != nil {
		return storyRead{err: err}
	}
	return storyRead{r, nil, tried(b.Reader, r)}
}

func (b *bench) stories(set evals.Set) error {
	b.result.Digest = set.Digest
	sc := evals.NewScore()
	var failed error
	err := each(b, set.Stories, b.story, func(s *evals.Story, r storyRead) {
		if r.err != nil {
			failed = fmt.Errorf("read story %s: %w", s.ID, r.err)
			return
		}
		sc.Add(s, r.Reading)
		for _, f := range evals.Faults(s, r.Reading, r.tried) {
			b.fault(f.Kind+": "+f.Cause, func() string {
				where := ""
				if f.Sentence >= 0 && f.Sentence < len(s.Sentences) {
					where = s.Sentences[f.Sentence]
				}
				return fmt.Sprintf("%s/%d want %q has %q %s in: %s", s.ID, f.Sentence, f.Wants, f.Has, f.Why, where)
			})
		}
	})
	if err != nil || failed != nil {
		return cmp.Or(err, failed)
	}
	b.size("%d texts, %d events, %d statements, %d figures", sc.Stories, sc.Events.Gold, sc.Statements.Gold, sc.Figures.Gold)
	b.add(sc.Measures()...)
	return nil
}

// tried lists the words of a reading's text that may name acts, and what was made of them.
func tried(r *pipeline.Reader, reading *dateline.Reading) []evals.Tried {
	var all []evals.Tried
	if !pipeline.Reads(reading.Article.Language) {
		return nil
	}
	for _, s := range r.Explain(reading.Article.Text, reading.Article.Published).Steps {
		kind, _, _ := strings.Cut(string(s.Rule), ".") // families are named for their type
		all = append(all, evals.Tried{Span: s.Span, Type: dateline.EventType(strings.ToUpper(kind)), Fired: s.Fired, Why: s.Why})
	}
	return all
}
