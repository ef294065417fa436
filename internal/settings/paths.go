package settings

import (
	"slices"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/text"
)

// deepest is how many steps a path is followed.
const deepest = 8

// route is the way through the tree from a time or place to an act: up to the token below which both hang, and down.
type route struct {
	up, down []int // tokens, without the one on top
	top      int
	ok       bool
}

func (st *story) route(from, to int) route {
	ups := st.upward(from)
	for k, t := 0, to; k < deepest && t != text.Root; k, t = k+1, st.doc.Tokens[t].Head {
		for i, u := range ups {
			if u == t {
				down := st.upward(to)[:k]
				return route{ups[:i], down, t, true}
			}
		}
	}
	return route{}
}

func (st *story) upward(t int) []int {
	var all []int
	for ; t != text.Root && len(all) < deepest; t = st.doc.Tokens[t].Head {
		all = append(all, t)
	}
	return all
}

// relations names the arcs above tokens; those between words of one act are left out.
func (st *story) relations(tokens []int, a *act) string {
	var rels []string
	for _, t := range tokens {
		if slices.Contains(a.words, t) && slices.Contains(a.words, st.doc.Tokens[t].Head) {
			continue
		}
		r := st.doc.Tokens[t].Deprel
		if r == "obl:tmod" || r == "nmod:unmarked" || r == "nmod:tmod" {
			r = "obl:unmarked"
		}
		rels = append(rels, r)
	}
	return strings.Join(rels, ">")
}

// pathSigns are of how a candidate hangs on an act.
func (st *story) pathSigns(s *spot, a *act, sg *choice.Signs) {
	r := st.route(s.head, a.head)
	if !r.ok {
		sg.Add("no-path")
		return
	}
	up, down, top := st.relations(r.up, a), st.relations(r.down, a), st.topOf(r.top, s, a)
	sg.Add("up="+up, "top="+top)
	sg.Add("down="+down, "top="+top)
	sg.Add("steps="+bucket(len(r.up)), bucket(len(r.down)))
	sg.When(len(r.up)+len(r.down) <= 4, "path="+up+"<"+down, top)
}

// topOf tells what a candidate and an act hang below.
func (st *story) topOf(t int, s *spot, a *act) string {
	switch {
	case slices.Contains(a.words, t):
		return "act"
	case t == s.head:
		return "spot"
	case st.cues[t]:
		return "cue"
	case st.acting[t] != nil:
		return "other"
	case st.Verbal(t):
		return "verb"
	}
	return "noun"
}
