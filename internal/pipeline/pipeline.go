// Package pipeline is the order of the journey: from a page to the record of what it says. The order stands
// here and nowhere else.
package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"runtime/debug"
	"slices"
	"sync"

	"dateline/internal/actors"
	"dateline/internal/articles"
	"dateline/internal/attitudes"
	"dateline/internal/chains"
	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/events"
	"dateline/internal/figures"
	"dateline/internal/nlp"
	"dateline/internal/places"
	"dateline/internal/settings"
	"dateline/internal/statements"
	"dateline/internal/text"
)

// Options are what a user may add to what is built in.
type Options struct {
	Lexicon []fs.FS // folders of predicate files; later ones override earlier ones and the built-in
	Actors  []fs.FS // folders of actor files, in our own or in PETRARCH's form

	MinConfidence float64 // the least confidence of events that are told; 0 keeps all
}

// DefaultConfidence is the least confidence unless a user asks for another. It leaves out what is hardly ever an event:
// what restaurants serve and pupils are taught, told in the words of politics. With them go 4 of the 297 coded events that
// are found in the 16 stories of gold/dev, and 20 of 316 in our own texts of a few sentences.
const DefaultConfidence = 0.25

// Reader reads articles. It is safe for concurrent use, and a reading depends on its article alone.
type Reader struct {
	grammar *nlp.Annotator
	actors  *actors.List
	places  *places.Gazetteer
	lexicon *events.Lexicon
	least   float64 // confidence
}

// New opens the embedded model, lists, gazetteer and lexicon, and the user's own. An error in a user's file
// names the file and the line.
func New(o Options) (*Reader, error) {
	r := Reader{least: o.MinConfidence}
	err := beside(
		func() (err error) { r.grammar, err = nlp.New(); return within("open grammar", err) },
		func() (err error) { r.actors, err = actors.Load(o.Actors...); return within("load actors", err) },
		func() (err error) { r.places, err = places.Open(); return within("open gazetteer", err) },
		func() (err error) { r.lexicon, err = events.Load(o.Lexicon...); return within("load lexicon", err) },
	)
	if err != nil {
		return nil, err
	}
	return &r, nil
}

// beside runs all of its functions at once and returns their errors in order.
func beside(fs ...func() error) error {
	errs := make([]error, len(fs))
	var wg sync.WaitGroup
	for i, f := range fs {
		wg.Go(func() { errs[i] = f() })
	}
	wg.Wait()
	return errors.Join(errs...)
}

// within names what was done when an error came.
func within(act string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", act, err)
}

// Read reads one page. An error says why the page gave no article; an article in a language that is not read
// is no error: its reading holds the article and no claims. A fault of our own while reading becomes an error
// too, so that it costs one article and not a run.
func (r *Reader) Read(p articles.Page) (out *dateline.Reading, err error) {
	defer func() {
		if x := recover(); x != nil {
			out, err = nil, &Fault{Value: x, Stack: debug.Stack()}
		}
	}()
	a, err := articles.Clean(p)
	if err != nil {
		return nil, err
	}
	return r.Claims(a), nil
}

// Fault is a fault of Dateline's own, met while it read an article.
type Fault struct {
	Value any
	Stack []byte
}

func (f *Fault) Error() string { return fmt.Sprintf("read article: internal fault: %v", f.Value) }

// Claims finds what an article claims.
func (r *Reader) Claims(a *dateline.Article) *dateline.Reading { return r.Listen(a, nil) }

// Listen is Claims that also tells of each question that a model of choice decided; note may be nil.
func (r *Reader) Listen(a *dateline.Article, note choice.Note) *dateline.Reading {
	out := &dateline.Reading{
		Version:    dateline.ContractVersion,
		Article:    *a,
		Events:     []*dateline.Event{},
		Statements: []*dateline.Statement{},
		Attitudes:  []*dateline.Attitude{},
		Figures:    []*dateline.Figure{},
	}
	if !Reads(a.Language) {
		return out
	}
	doc, m := r.Grammar(a.Text, a.Published)
	out.Statements = append(out.Statements, statements.Find(doc, m)...)
	out.Attitudes = append(out.Attitudes, attitudes.Find(doc, m, out.Statements)...)
	out.Events = append(out.Events, r.lexicon.Listen(doc, m, out.Statements, note)...)
	out.Events = slices.DeleteFunc(out.Events, func(e *dateline.Event) bool { return e.Confidence < r.least })
	settings.Find(doc, a.Published, m, out.Statements, out.Events, note)
	out.Figures = append(out.Figures, figures.Find(doc, m, out.Statements, out.Events)...)
	return out
}

// Reads tells whether articles in the language are read. An unknown language is taken for English.
func Reads(l dateline.Language) bool { return l == "" || l == "en" || len(l) > 2 && l[:3] == "en-" }

// Grammar annotates a text and resolves whom, where and when it mentions.
func (r *Reader) Grammar(s, published string) (*text.Doc, dateline.Mentions) {
	doc := r.grammar.Annotate(s)
	chains.Find(doc)
	return doc, dateline.Mentions{
		Parties: r.actors.Find(doc, published),
		Places:  r.places.Find(doc),
		Whens:   dates.Find(doc, published),
	}
}
