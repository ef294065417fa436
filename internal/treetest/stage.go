package treetest

import (
	"slices"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/text"
)

// Stage is a document with whom, where and when its words name, and what is said in it, so that tests of what joins
// them need no list of actors and no gazetteer.
type Stage struct {
	Doc      *text.Doc
	Mentions dateline.Mentions
	Said     []*dateline.Statement
}

// cast, sceneries and days are whom and what the words of staged trees name.
var (
	cast = map[string]dateline.Party{
		"Togo":     {Name: "Togo", Country: "TGO", Sector: "GOV"},
		"Benin":    {Name: "Benin", Country: "BEN", Sector: "GOV"},
		"Diallo":   {Name: "Diallo", Country: "TGO", Sector: "GOV"},
		"UN":       {Name: "UN", Country: "IGO"},
		"rebels":   {Sector: "REB"},
		"army":     {Sector: "MIL", Country: "TGO"},
		"police":   {Sector: "COP"},
		"minister": {Sector: "GOV", Country: "TGO"},
		"analyst":  {Sector: "CVL", Country: "TGO"},
		"I":        {},
		"it":       {},
		"he":       {},
	}
	sceneries = map[string]dateline.Place{
		"Lome":     {Name: "Lomé", Country: "TGO", Precision: dateline.Settlement},
		"Kara":     {Name: "Kara", Country: "TGO", Precision: dateline.Settlement},
		"Maritime": {Name: "Maritime", Country: "TGO", Precision: dateline.Admin1},
	}
	days = map[string]dateline.When{
		"Sunday": {Start: "2031-03-02", End: "2031-03-02", Granularity: dateline.Day},
		"Monday": {Start: "2031-03-03", End: "2031-03-03", Granularity: dateline.Day},
		"March":  {Start: "2031-03-01", End: "2031-03-31", Granularity: dateline.Month},
	}
)

// Set lays out sentences as Doc does, and finds the cast in them.
func Set(tb testing.TB, sentences ...string) *Stage {
	tb.Helper()
	st := &Stage{Doc: Doc(tb, sentences...)}
	for i, t := range st.Doc.Tokens {
		if p, ok := cast[t.Form]; ok {
			p.Span = st.Doc.Span(i, i+1)
			p.Head = p.Span
			st.Mentions.Parties = append(st.Mentions.Parties, &p)
		}
		if p, ok := sceneries[t.Form]; ok {
			p.Span = st.Doc.Span(i, i+1)
			st.Mentions.Places = append(st.Mentions.Places, &p)
			st.Doc.Names = append(st.Doc.Names, text.Name{First: i, End: i + 1, Kind: text.LOC})
		}
		if w, ok := days[t.Form]; ok {
			w.Span = st.Doc.Span(i, i+1)
			st.Mentions.Whens = append(st.Mentions.Whens, &w)
		}
	}
	return st
}

// Says adds a statement: its speaker, its cue, and its words from one form to another.
func (st *Stage) Says(tb testing.TB, speaker, cue, from, to string, claim dateline.Claim) *Stage {
	tb.Helper()
	s := &dateline.Statement{Cue: st.Span(tb, cue, cue), Words: st.Span(tb, from, to), Claim: claim}
	for _, p := range st.Mentions.Parties {
		if p.Head.Text == speaker && s.Speaker == nil {
			s.Speaker = p
		}
	}
	st.Said = append(st.Said, s)
	return st
}

// Span is the words from the first of a form to the first of another.
func (st *Stage) Span(tb testing.TB, from, to string) dateline.Span {
	tb.Helper()
	return st.Doc.Span(st.token(tb, from), st.token(tb, to)+1)
}

func (st *Stage) token(tb testing.TB, form string) int {
	tb.Helper()
	i := slices.IndexFunc(st.Doc.Tokens, func(t text.Token) bool { return t.Form == form })
	if i < 0 {
		tb.Fatalf("no token %q in %q", form, st.Doc.Text)
	}
	return i
}
