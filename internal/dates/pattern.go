package dates

import (
	"fmt"
	"strings"
)

// A form is a sequence of elements, written with spaces between them: a word, "(this|that)" for one of several words,
// "<class>" for one of the classes below, each with "?" when it may be absent. Its mean function gets what the classes
// read, in order, nil for those that were absent.
type form struct {
	pattern string
	mean    func(v values) (meaning, bool)
	level   int // 1 for forms whose classes are dates themselves
	elems   []elem
	rule    string
}

type elem struct {
	words []string
	class class
	opt   bool
}

// class reads something at atom i and returns it with the atom after it; an end of 0 means that it is not there.
type class func(r *reader, i int) (v any, end int)

// values are what a form's classes read.
type values []any

func (v values) has(k int) bool   { return v[k] != nil }
func (v values) str(k int) string { s, _ := v[k].(string); return s }
func (v values) unit(k int) unit  { u, _ := v[k].(unit); return u }
func (v values) date(k int) point { p, _ := v[k].(point); return p }
func (v values) num(k int) int    { n, _ := v[k].(int); return n }
func (v values) count(k int) count {
	if c, ok := v[k].(count); ok {
		return c
	}
	return count{n: 1, known: true}
}

// match is a form found at atoms [first, end).
type match struct {
	first, end int
	meaning    meaning
	rule       string
}

func compile(families []family) []form {
	var forms []form
	for _, f := range families {
		for _, fm := range f.forms {
			fm.rule = string(f.Name)
			for _, e := range strings.Fields(fm.pattern) {
				fm.elems = append(fm.elems, compileElem(e))
			}
			forms = append(forms, fm)
		}
	}
	return forms
}

func compileElem(s string) elem {
	e := elem{}
	if len(s) > 1 && strings.HasSuffix(s, "?") {
		e.opt, s = true, s[:len(s)-1]
	}
	switch {
	case strings.HasPrefix(s, "<"):
		e.class = classes(strings.Trim(s, "<>"))
		if e.class == nil {
			panic(fmt.Sprintf("dates: no class %s", s))
		}
	case strings.HasPrefix(s, "("):
		e.words = strings.Split(strings.Trim(s, "()"), "|")
	default:
		e.words = []string{s}
	}
	return e
}

// run matches elements from atom i on and returns the end, or 0.
func (r *reader) run(elems []elem, i int, got values) (int, values) {
	if len(elems) == 0 {
		return i, got
	}
	e := elems[0]
	if i < len(r.atoms) {
		if e.class == nil {
			for _, w := range e.words {
				if r.is(i, w) {
					if end, v := r.run(elems[1:], i+1, got); end > 0 {
						return end, v
					}
					break
				}
			}
		} else if v, end := e.class(r, i); end > 0 {
			if end, v := r.run(elems[1:], end, append(got[:len(got):len(got)], v)); end > 0 {
				return end, v
			}
		}
	}
	if !e.opt {
		return 0, nil
	}
	if e.class != nil {
		got = append(got[:len(got):len(got)], nil)
	}
	return r.run(elems[1:], i, got)
}

// is tells whether atom i is the word w; both apostrophes are one.
func (r *reader) is(i int, w string) bool {
	x := r.atoms[i].Word
	return x == w || w == "'s" && x == "’s" || w == "'" && x == "’" || w == "-" && x == "–"
}

// longest returns the longest match of any form at atom i; of two equally long the one whose form stands first.
func (r *reader) longest(i int) (match, bool) { return r.longestOf(i, 1) }

func (r *reader) longestOf(i, level int) (match, bool) {
	best := match{}
	if !r.mayBegin(i) {
		return best, false
	}
	for k := range r.forms {
		f := &r.forms[k]
		if f.level > level {
			continue
		}
		end, v := r.run(f.elems, i, nil)
		if end <= best.end || end == 0 {
			continue
		}
		if m, ok := f.mean(v); ok && r.guard(i, end, m) {
			best = match{i, end, m, f.rule}
		}
	}
	return best, best.end > 0
}
