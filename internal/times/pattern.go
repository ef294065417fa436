package times

import (
	"fmt"
	"strings"

	"dateline/internal/calendar"
)

// A form is a sequence of elements, written with spaces between them: a word, "(this|that)" for one of several words,
// "<class>" for one of the classes below, each with "?" when it may be absent. Its mean function gets what the classes
// read, in order, nil for those that were absent.
type form struct {
	pattern string
	mean    func(v values) (Meaning, bool)
	level   int // of its family
	elems   []elem
	rule    string
}

// elem is one element of a form.
type elem struct {
	words []string
	name  string // of the class
	class class
	opt   bool
}

// class reads something at atom i and returns it with the atom after it; an end of 0 means that it is not there.
type class func(r *reader, i int) (v any, end int)

// values are what a form's classes read.
type values []any

func (v values) str(k int) string         { s, _ := v[k].(string); return s }
func (v values) unit(k int) calendar.Unit { u, _ := v[k].(calendar.Unit); return u }
func (v values) date(k int) Point         { p, _ := v[k].(Point); return p }
func (v values) num(k int) int            { n, _ := v[k].(int); return n }
func (v values) count(k int) count {
	if c, ok := v[k].(count); ok {
		return c
	}
	return count{n: 1, known: true}
}

// Match is a form found at atoms [first, end).
type Match struct {
	First, End int
	Meaning    Meaning
	Rule       string
}

// grammar is the forms by what they begin with, so that at one atom few are tried, and each class is read once. It
// never changes after compile.
type grammar struct {
	forms    []form
	words    map[string][]entry
	classes  []opening
	starters map[string]bool
}

// entry is a form whose first element, and the optional ones before it, are behind it.
type entry struct {
	form int // its place among the forms
	rest []elem
	got  values
}

// opening is the forms that begin with one class.
type opening struct {
	name    string
	class   class
	level   int // the lowest level among its forms
	entries []entry
}

// compile makes the forms of the families ready. It panics on a class that does not exist: the forms are part of the
// program.
func compile(levels [][]family) grammar {
	g := grammar{words: map[string][]entry{}}
	for level, families := range levels {
		for _, f := range families {
			for _, fm := range f.forms {
				fm.rule, fm.level = f.name, level
				g.add(fm)
			}
		}
	}
	g.starters = starters(g.forms)
	return g
}

// add takes a form into the grammar.
func (g *grammar) add(f form) {
	for _, e := range strings.Fields(f.pattern) {
		f.elems = append(f.elems, compileElem(e))
	}
	g.forms = append(g.forms, f)
	g.enter(len(g.forms)-1, f.elems, nil)
}

// enter files a form under its first element, and under the next where the first may be absent.
func (g *grammar) enter(form int, elems []elem, got values) {
	e := elems[0]
	x := entry{form, elems[1:], got}
	if e.class == nil {
		for _, w := range e.words {
			g.words[w] = append(g.words[w], x)
		}
	} else {
		g.open(e, g.forms[form].level, x)
	}
	if e.opt {
		if e.class != nil {
			got = append(got[:len(got):len(got)], nil)
		}
		g.enter(form, elems[1:], got)
	}
}

// open files a form under the class it begins with.
func (g *grammar) open(e elem, level int, x entry) {
	for k := range g.classes {
		if c := &g.classes[k]; c.name == e.name {
			c.entries, c.level = append(c.entries, x), min(c.level, level)
			return
		}
	}
	g.classes = append(g.classes, opening{e.name, e.class, level, []entry{x}})
}

// compileElem reads one element of a pattern.
func compileElem(s string) elem {
	e := elem{}
	if len(s) > 1 && strings.HasSuffix(s, "?") {
		e.opt, s = true, s[:len(s)-1]
	}
	switch {
	case strings.HasPrefix(s, "<"):
		e.name = strings.Trim(s, "<>")
		e.class = classes(e.name)
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
	if i < len(r.Atoms) {
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
func (r *reader) is(i int, w string) bool { return r.Atoms[i].Word == w || plain(r.Atoms[i].Word) == w }

// longest returns the longest match of any form at atom i; of two equally long the one whose form stands first.
func (r *reader) longest(i int) (Match, bool) { return r.longestOf(i, 1) }

// longestOf is longest among the forms of a level and below.
func (r *reader) longestOf(i, level int) (Match, bool) {
	best := Match{}
	if !r.mayBegin(i) {
		return best, false
	}
	top := len(r.forms)
	try := func(x entry, from int, v any, class bool) {
		f := &r.forms[x.form]
		if f.level > level {
			return
		}
		got := x.got
		if class {
			got = append(got[:len(got):len(got)], v)
		}
		end, v2 := r.run(x.rest, from, got)
		if end < best.End || end == 0 || end == best.End && x.form >= top {
			return
		}
		if m, ok := f.mean(v2); ok && r.guard(i, end, m) {
			best, top = Match{i, end, m, f.rule}, x.form
		}
	}
	for _, x := range r.grammar.words[plain(r.Atoms[i].Word)] {
		try(x, i+1, nil, false)
	}
	for k := range r.classes {
		c := &r.classes[k]
		if c.level > level {
			continue
		}
		if v, end := c.class(r, i); end > 0 {
			for _, x := range c.entries {
				try(x, end, v, true)
			}
		}
	}
	return best, best.End > 0
}

// plain makes the typographic signs one with those that forms are written with.
func plain(w string) string {
	switch w {
	case "’s":
		return "'s"
	case "’", "‘":
		return "'"
	case "–":
		return "-"
	}
	return w
}
