package settings

import (
	"slices"
	"strings"

	"dateline/internal/dateline"
)

// sameNoun tells whether two parties without a name are called by one noun: "gunmen", "the gunmen".
func sameNoun(p, q *dateline.Party) bool {
	bare := func(p *dateline.Party) bool { return p.Name == "" || strings.EqualFold(p.Name, p.Head.Text) }
	return bare(p) && bare(q) && p.Head.Text != "" && strings.EqualFold(p.Head.Text, q.Head.Text)
}

// common tells whether two lists have a party in common.
func common(a, b []*dateline.Party) bool {
	return slices.ContainsFunc(a, func(p *dateline.Party) bool {
		return slices.ContainsFunc(b, func(q *dateline.Party) bool { return p.Same(q) || sameNoun(p, q) })
	})
}

// alike tells whether two lists, both known, have somebody in common.
func alike(a, b []*dateline.Party) bool { return len(a) > 0 && len(b) > 0 && common(a, b) }

// differ tells whether two lists, both known, have nobody in common.
func differ(a, b []*dateline.Party) bool { return len(a) > 0 && len(b) > 0 && !common(a, b) }

// contains tells whether a party is one of several.
func contains(ps []*dateline.Party, p *dateline.Party) bool {
	return slices.ContainsFunc(ps, func(q *dateline.Party) bool { return p.Same(q) })
}

// parties are all of an act's.
func parties(a *act) []*dateline.Party { return slices.Concat(a.event.Actors, a.event.Recipients) }

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}
