// Package stagetest reads texts with the stages that come before events, for tests of what comes after.
package stagetest

import (
	"sync"
	"testing"

	"dateline/internal/actors"
	"dateline/internal/chains"
	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/nlp"
	"dateline/internal/places"
	"dateline/internal/statements"
	"dateline/internal/text"
)

// rooms are the stages that must be opened.
type rooms struct {
	grammar *nlp.Annotator
	actors  *actors.List
	places  *places.Gazetteer
}

var house = sync.OnceValues(func() (r rooms, err error) {
	if r.grammar, err = nlp.New(); err != nil {
		return r, err
	}
	if r.actors, err = actors.Load(); err != nil {
		return r, err
	}
	r.places, err = places.Open()
	return r, err
})

// Read gives the grammar of a text, whom, where and when it mentions, and what is said in it. Published is the day on
// which it appeared.
func Read(tb testing.TB, s, published string) (*text.Doc, dateline.Mentions, []*dateline.Statement) {
	tb.Helper()
	r, err := house()
	if err != nil {
		tb.Fatal(err)
	}
	doc := r.grammar.Annotate(s)
	chains.Find(doc)
	m := dateline.Mentions{Parties: r.actors.Find(doc, published), Places: r.places.Find(doc), Whens: dates.Find(doc, published)}
	return doc, m, statements.Find(doc, m)
}
