package plover

import (
	"slices"

	"dateline/internal/dateline"
)

// CAMEO is one code of the older ontology with what stands for it here. Where the house codes otherwise than
// the manual's own crosswalk (embargoes are SANCTION, accusing is its own mode), the house is followed.
type CAMEO struct {
	Code     string
	Says     string
	Type     dateline.EventType
	Mode     dateline.Mode
	Contexts []dateline.Context
}

// Crosswalk lists all codes, in CAMEO's order. The slice belongs to the package.
func Crosswalk() []CAMEO { return cameo }

// FromCAMEO gives what stands for a CAMEO code; of a code that is not listed, such as 1031x, what its
// parent stands for. It is false for codes of statements and appeals (01, 02) and for no codes at all.
func FromCAMEO(code string) (CAMEO, bool) {
	if len(code) == 2 {
		code += "0" // a root's own code
	}
	for ; len(code) >= 3; code = code[:len(code)-1] {
		for _, c := range cameo {
			if c.Code == code {
				return c, true
			}
		}
	}
	return CAMEO{}, false
}

// ToCAMEO gives the most general CAMEO code for a type, a mode and contexts; the mode counts before the
// contexts. It is empty where no code fits, as for resignations.
func ToCAMEO(t dateline.EventType, m dateline.Mode, about []dateline.Context) string {
	best, top := "", -1
	for _, c := range cameo {
		if c.Type != t {
			continue
		}
		if s := fit(c, m, about); s > top {
			best, top = c.Code, s
		}
	}
	return best
}

// fit weighs a code of the right type: 8 for the right mode, 4 for no mode where one was wanted (unless the
// code asks for a context that the event lacks), then 2 for a shared context and 1 for asking for none.
// Earlier codes win ties, and they are the general ones.
func fit(c CAMEO, m dateline.Mode, about []dateline.Context) int {
	shared := slices.ContainsFunc(c.Contexts, func(x dateline.Context) bool { return slices.Contains(about, x) })
	var s int
	switch {
	case c.Mode == m:
		s = 8
	case c.Mode == "" && (shared || len(c.Contexts) == 0):
		s = 4
	default:
		return -1
	}
	switch {
	case shared:
		s += 2
	case len(c.Contexts) == 0:
		s++
	}
	return s
}

func about(names ...dateline.Context) []dateline.Context { return names }
