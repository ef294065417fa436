package settings

import (
	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/plover"
)

// shared are the candidates that other mentions of the act have, each once: of what was done, and not of what may be.
func (st *story) shared(d *dimension, a *act) []option {
	var os []option
	times := map[string]int{}
	for _, o := range a.thread.around(a) {
		if s := d.of(o); s != nil && o != a && real(o) == real(a) {
			times[s.key]++
		}
	}
	for _, o := range a.thread.around(a) {
		if s := d.of(o); s != nil && o != a && times[s.key] > 0 && len(os) < most {
			os = append(os, option{s, st.sharedSigns(d, o, a, times[s.key]), true})
			times[s.key] = 0
		}
	}
	return os
}

// sharedSigns are what speaks for the time or place of another mention of the act, and what against.
func (st *story) sharedSigns(d *dimension, o, a *act, times int) []string {
	sg := choice.Signs{Prefix: "shared,"}
	s := d.of(o)
	sg.Add("fine=" + s.fine)
	sg.Add("truth=" + truth(a))
	sg.Add("sort="+sortOf(a), a.kind)
	sg.Add("times=" + bucket(times))
	return sg.All
}

// sceneBack is how many sentences back a scene may have been set that goes on.
const sceneBack = 2

// scene are the candidates of the sentences just before, where the act goes on with what is told there: the same
// speaker goes on speaking, the same fight goes on.
func (st *story) scene(d *dimension, a *act) []option {
	var os []option
	for n := a.sentence - 1; n >= max(0, a.sentence-sceneBack) && len(os) < most; n-- {
		for _, o := range st.told[n] {
			if s := d.of(o); s != nil && s.sentence == n {
				if how := st.goesOn(o, a); how != "" {
					os = append(os, option{spot: s, signs: st.sceneSigns(d, s, a, how, a.sentence-n)})
				}
			}
		}
		for _, s := range d.spots[n] {
			if s.when != nil && st.speaksOn(s, a) {
				os = append(os, option{spot: s, signs: st.sceneSigns(d, s, a, "speech", a.sentence-n)})
			}
		}
	}
	return os[:min(len(os), most)]
}

// goesOn tells how act a goes on with o, or nothing.
func (st *story) goesOn(o, a *act) string {
	if !real(o) || !real(a) || st.earlier(a.head) {
		return ""
	}
	switch {
	case sortOf(a) == "speech" && sortOf(o) == "speech" && alike(o.event.Actors, a.event.Actors):
		return "speech"
	case a.event.Type == plover.Assault && o.event.Type == plover.Assault && a.sentence == o.sentence+1 && !a.many && !odds(o, a) &&
		!st.Tense(a.head).Perfect && !differ(parties(o), parties(a)) && (st.Verbal(o.head) || !o.pointed):
		return "fight"
	}
	return ""
}

// speaksOn tells whether an act is done by speaking by whoever spoke at a time.
func (st *story) speaksOn(s *spot, a *act) bool {
	if sortOf(a) != "speech" || !real(a) || !daily(s.when) {
		return false
	}
	for _, x := range st.around[s.sentence] {
		if x.When == s.when && st.voiced(x, a) {
			return true
		}
	}
	return false
}

// sceneSigns are what speaks for the time or place of the scene that an act goes on with, and what against.
func (st *story) sceneSigns(d *dimension, s *spot, a *act, how string, back int) []string {
	sg := choice.Signs{Prefix: "scene,"}
	sg.Add("how="+how, "back="+bucket(back))
	sg.Add("fine=" + s.fine)
	sg.Add("kind=" + a.kind)
	sg.When(len(d.spots[a.sentence]) > 0, "own-candidates")
	sg.When(d.of(a) != nil, "own-chosen")
	return sg.All
}

// daily tells whether a time is as fine as a day.
func daily(w *dateline.When) bool {
	return w.Granularity == dateline.Day || w.Granularity == dateline.Time
}
