package events

import (
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"dateline/internal/dateline"
	"dateline/internal/plover"
	"dateline/internal/treetest"
)

var builtin = sync.OnceValues(func() (*Lexicon, error) { return Load() })

// shipped is the built-in lexicon with a user's lines on top.
func shipped(tb testing.TB, lines ...string) *Lexicon {
	tb.Helper()
	if len(lines) == 0 {
		lx, err := builtin()
		if err != nil {
			tb.Fatal(err)
		}
		return lx
	}
	lx, err := Load(fstest.MapFS{"mine.lex": {Data: []byte(strings.Join(lines, "\n"))}})
	if err != nil {
		tb.Fatal(err)
	}
	return lx
}

// reads lists the events of a stage: "ASSAULT happened Togo > rebels".
func reads(st *treetest.Stage, lx *Lexicon) string {
	var all []string
	for _, e := range lx.Find(st.Doc, st.Mentions, st.Said) {
		all = append(all, notation(e))
	}
	return strings.Join(all, " ; ")
}

// played are trees with all that must be read in each.
type played []struct{ name, tree, want string }

func (ps played) run(t *testing.T, lx *Lexicon) {
	t.Helper()
	for _, c := range ps {
		t.Run(c.name, func(t *testing.T) {
			st := treetest.Set(t, c.tree)
			if got := reads(st, lx); got != c.want {
				t.Errorf("%q:\n got %s\nwant %s", st.Doc.Text, got, c.want)
			}
		})
	}
}

const (
	zapsMen    = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root men/man/NOUN/NNS/2/obj"
	zapsRebels = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj"
	zapsCars   = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root cars/car/NOUN/NNS/2/obj"
	zaps       = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root"
	zapsThat   = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root that/=/SCONJ/IN/5/mark rebels/rebel/NOUN/NNS/5/nsubj left/leave/VERB/VBD/2/ccomp"
	zapsLeave  = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root that/=/SCONJ/IN/6/mark rebels/rebel/NOUN/NNS/6/nsubj should/=/AUX/MD/6/aux leave/=/VERB/VB/2/ccomp"
	zapsWave   = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root hundreds/hundred/NOUN/NNS/2/obj of/=/ADP/IN/5/case men/man/NOUN/NNS/3/nmod"
	zapsBoth   = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root cars/car/NOUN/NNS/2/obj and/=/CCONJ/CC/5/cc men/man/NOUN/NNS/3/conj"
	zapsCamp   = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root camps/camp/NOUN/NNS/2/obj of/=/ADP/IN/6/case young/=/ADJ/JJ/6/amod men/man/NOUN/NNS/3/nmod"
	zapsHim    = "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root him/he/PRON/PRP/2/obj"
)

// TestGuards holds that an entry fires only where its guards let it: who writes a lexicon relies on each.
func TestGuards(t *testing.T) {
	for _, c := range []struct{ guard, yes, no string }{
		{"when obj=man", zapsMen, zapsCars},
		{"when obj=man", zapsMen, zaps},
		{"when obj=man; when obj=car", zapsCars, zapsRebels},
		{"when obj=car,man", zapsMen, zapsRebels},
		{"when obj=man; when that@told", zapsThat, zapsRebels},
		{"unless obj=man", zapsCars, zapsMen},
		{"unless obj", zaps, zapsMen},
		{"needs obj", zapsMen, zaps},
		{"needs obj,that", zapsThat, zaps},
		{"when obj=@folk", zapsMen, zapsCars},
		{"when obj@party", zapsRebels, zapsMen},
		{"when obj=@force", zapsRebels, zapsMen},
		{"when obj=@person", zapsHim, zapsCars},
		{"when that=@told", zapsThat, zapsLeave},
		{"when obj=man", zapsWave, zapsCars},
		{"when obj=man", zapsBoth, zapsCars},
		{"when obj=~young", zapsCamp, zapsMen},
		{"needs obj; unless obj=car; when obj=man,car", zapsMen, zapsCars},
	} {
		lx := shipped(t, "class folk man, woman", "family assault.mine", "type ASSAULT", "verb zap | | "+c.guard)
		if got := reads(treetest.Set(t, c.yes), lx); !strings.HasPrefix(got, "ASSAULT happened Togo >") {
			t.Errorf("%s: reads %q in %q", c.guard, got, treetest.Set(t, c.yes).Doc.Text)
		}
		if got := reads(treetest.Set(t, c.no), lx); strings.Contains(got, "ASSAULT") {
			t.Errorf("%s: reads %q in %q", c.guard, got, treetest.Set(t, c.no).Doc.Text)
		}
	}
}

// TestWords holds which words beside its head make a predicate.
func TestWords(t *testing.T) {
	lx := shipped(t, "class limb arm, leg", "family assault.mine", "type ASSAULT", "verb zap up", "verb be zappy", "verb bend @limb | recipient=of", "noun round of zapping", "phrase hand in zap")
	played{
		{"particle", "Togo/=/PROPN/NNP/2/nsubj zapped/zap/VERB/VBD/0/root up/=/ADP/RP/2/compound rebels/rebel/NOUN/NNS/2/obj", "ASSAULT happened Togo > rebels"},
		{"without it", zapsRebels, ""},
		{"to be so", "Togo/=/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop zappy/=/ADJ/JJ/0/root", "ASSAULT happened Togo > "},
		{"not being so", "Togo/=/PROPN/NNP/0/root zappy/=/ADJ/JJ/1/amod", ""},
		{"a word of a class", "Togo/=/PROPN/NNP/2/nsubj bent/bend/VERB/VBD/0/root legs/leg/NOUN/NNS/2/obj of/=/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod", "ASSAULT happened Togo > rebels"},
		{"a word of none", "Togo/=/PROPN/NNP/2/nsubj bent/bend/VERB/VBD/0/root trees/tree/NOUN/NNS/2/obj of/=/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod", ""},
		{"a noun's own of", "Togo/=/PROPN/NNP/2/nsubj began/begin/VERB/VBD/0/root round/=/NOUN/NN/2/obj of/=/ADP/IN/5/case zapping/=/NOUN/NN/3/nmod", "ASSAULT happened Togo > "},
		{"a phrase as it stands", "hand/=/NOUN/NN/0/root in/=/ADP/IN/3/case zap/=/NOUN/NN/1/nmod by/=/ADP/IN/5/case rebels/rebel/NOUN/NNS/1/nmod", "ASSAULT happened  > "},
		{"a phrase with another word", "hand/=/NOUN/NN/0/root on/=/ADP/IN/3/case zap/=/NOUN/NN/1/nmod by/=/ADP/IN/5/case rebels/rebel/NOUN/NNS/1/nmod", ""},
	}.run(t, lx)
}

// TestRoles holds who of those around a predicate acts, and who is acted on.
func TestRoles(t *testing.T) {
	lx := shipped(t)
	played{
		{"both met", "Togo/=/PROPN/NNP/4/nsubj and/=/CCONJ/CC/3/cc Benin/=/PROPN/NNP/1/conj met/meet/VERB/VBD/0/root", "CONSULT happened Togo Benin > "},
		{"one met the other", "Togo/=/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj", "CONSULT happened Togo > Benin"},
		{"whose camp it was", "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root camps/camp/NOUN/NNS/2/obj of/=/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod", "ASSAULT happened Togo > rebels"},
		{"two done to", "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj and/=/CCONJ/CC/5/cc Benin/=/PROPN/NNP/3/conj", "ASSAULT happened Togo > rebels Benin"},
		{"nobody twice", "Togo/=/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass bombed/bomb/VERB/VBN/0/root", "ASSAULT happened  > Togo"},
		{"noun of a light verb", "Togo/=/PROPN/NNP/2/nsubj launched/launch/VERB/VBD/0/root attacks/attack/NOUN/NNS/2/obj on/=/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod", "ASSAULT happened Togo > rebels"},
		{"what befalls its subject", "Togo/=/PROPN/NNP/2/nsubj came/come/VERB/VBD/0/root under/=/ADP/IN/4/case attack/=/NOUN/NN/2/obl", "ASSAULT happened  > Togo"},
	}.run(t, lx)
}

// TestContents holds that what is demanded, promised or refused is no act of its own, and what is only said is.
func TestContents(t *testing.T) {
	lx := shipped(t)
	played{
		{"refused", "Togo/=/PROPN/NNP/2/nsubj refused/refuse/VERB/VBD/0/root to/=/PART/TO/4/mark meet/=/VERB/VB/2/xcomp rebels/rebel/NOUN/NNS/4/obj", "REJECT happened Togo > rebels"},
		{"demanded", "Togo/=/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj to/=/PART/TO/5/mark attack/=/VERB/VB/2/xcomp Benin/=/PROPN/NNP/5/obj", "REQUEST happened Togo > rebels"},
		{"done before the demand", "Togo/=/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj after/=/SCONJ/IN/6/mark rebels/rebel/NOUN/NNS/6/nsubj attacked/attack/VERB/VBD/2/advcl Benin/=/PROPN/NNP/6/obj",
			"REQUEST happened Togo >  ; ASSAULT happened rebels > Benin"},
		{"said again more closely", "Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/5/punct killing/kill/VERB/VBG/2/advcl police/=/NOUN/NNS/5/obj", "ASSAULT happened Rebels > Benin"},
		{"a topic", "Togo/=/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root an/=/DET/DT/5/det attack/=/NOUN/NN/5/compound plan/=/NOUN/NN/2/obj", ""},
		{"a kind of attack", "Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root in/=/ADP/IN/6/case an/=/DET/DT/6/det attack/=/NOUN/NN/3/obl by/=/ADP/IN/8/case Togo/=/PROPN/NNP/6/nmod",
			"ASSAULT happened Togo > Rebels"},
	}.run(t, lx)
}

// TestSources holds who says so: outermost last, the outlet where nobody does, and none for what speaking itself does.
func TestSources(t *testing.T) {
	lx := shipped(t)
	const nested = "Diallo/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root police/=/NOUN/NNS/4/nsubj claimed/claim/VERB/VBD/2/ccomp rebels/rebel/NOUN/NNS/6/nsubj bombed/bomb/VERB/VBD/4/ccomp Benin/=/PROPN/NNP/6/obj"
	sources := func(e *dateline.Event) string {
		var all []string
		for _, s := range e.Attribution {
			all = append(all, s.Speaker.Head.Text+" "+string(s.Claim))
		}
		return strings.Join(all, ", ")
	}
	bombing := func(t *testing.T, st *treetest.Stage) *dateline.Event {
		t.Helper()
		for _, e := range lx.Find(st.Doc, st.Mentions, st.Said) {
			if e.Type == plover.Assault {
				return e
			}
		}
		t.Fatalf("no assault in %q", st.Doc.Text)
		return nil
	}
	t.Run("the outlet", func(t *testing.T) {
		if e := bombing(t, treetest.Set(t, nested)); len(e.Attribution) != 0 {
			t.Errorf("sources %s", sources(e))
		}
	})
	t.Run("nested", func(t *testing.T) {
		st := treetest.Set(t, nested).Says(t, "Diallo", "said", "police", "Benin", dateline.Says).Says(t, "police", "claimed", "rebels", "Benin", dateline.Says)
		if got, want := sources(bombing(t, st)), "police says, Diallo says"; got != want {
			t.Errorf("sources %q, want %q", got, want)
		}
	})
	t.Run("denied", func(t *testing.T) {
		st := treetest.Set(t, "Diallo/=/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root rebels/rebel/NOUN/NNS/4/nsubj bombed/bomb/VERB/VBD/2/ccomp Benin/=/PROPN/NNP/4/obj").
			Says(t, "Diallo", "denied", "rebels", "Benin", dateline.Denies)
		e := bombing(t, st)
		if e.Status != dateline.Denied || sources(e) != "Diallo denies" {
			t.Errorf("%s by %s", e.Status, sources(e))
		}
	})
	t.Run("performed", func(t *testing.T) {
		st := treetest.Set(t, "I/=/PRON/PRP/2/nsubj condemn/=/VERB/VBP/6/ccomp Benin/=/PROPN/NNP/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root").
			Says(t, "Diallo", "said", "I", "Benin", dateline.Says)
		st.Mentions.Parties[0].Name = "Diallo" // as its chain resolves it
		es := lx.Find(st.Doc, st.Mentions, st.Said)
		if len(es) != 1 || len(es[0].Attribution) != 0 || es[0].Status != dateline.Happened {
			t.Errorf("%s: %s", reads(st, lx), sources(es[0]))
		}
	})
	t.Run("told of another", func(t *testing.T) {
		st := treetest.Set(t, "Benin/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/6/ccomp rebels/rebel/NOUN/NNS/2/obj ,/=/PUNCT/,/6/punct Diallo/=/PROPN/NNP/6/nsubj said/say/VERB/VBD/0/root").
			Says(t, "Diallo", "said", "Benin", "rebels", dateline.Says)
		es := lx.Find(st.Doc, st.Mentions, st.Said)
		if len(es) != 1 || sources(es[0]) != "Diallo says" {
			t.Errorf("%s", reads(st, lx))
		}
	})
}

// TestDemands holds whose "must" is a demand, and on whom.
func TestDemands(t *testing.T) {
	lx := shipped(t)
	leave := func(who, speaker string) string {
		return who + "/=/PROPN/NNP/3/nsubj must/=/AUX/MD/3/aux leave/=/VERB/VB/6/ccomp ,/=/PUNCT/,/6/punct " + speaker + "/=/NOUN/NN/6/nsubj said/say/VERB/VBD/0/root"
	}
	for _, c := range []struct{ name, tree, speaker, from, to, want string }{
		{"an official's", leave("Benin", "minister"), "minister", "Benin", "leave", "REQUEST happened minister > Benin"},
		{"an army's", leave("rebels", "army"), "army", "rebels", "leave", "REQUEST happened army > rebels"},
		{"an organisation's", leave("rebels", "UN"), "UN", "rebels", "leave", "REQUEST happened UN > rebels"},
		{"an analyst's is an opinion", leave("Benin", "analyst"), "analyst", "Benin", "leave", ""},
		{"on oneself is a plan", leave("I", "minister"), "minister", "I", "leave", ""},
		{"of a thing is none", leave("Winter", "minister"), "minister", "Winter", "leave", ""},
		{"of nobody, passively", "Guns/gun/NOUN/NNS/4/nsubj:pass must/=/AUX/MD/4/aux be/=/AUX/VB/4/aux:pass banned/ban/VERB/VBN/7/ccomp ,/=/PUNCT/,/7/punct minister/=/NOUN/NN/7/nsubj said/say/VERB/VBD/0/root",
			"minister", "Guns", "banned", "REQUEST happened minister > "},
		{"may is no must", strings.ReplaceAll(leave("Benin", "minister"), "must/=", "may/="), "minister", "Benin", "leave", ""},
		{"needs to", "Benin/=/PROPN/NNP/2/nsubj needs/need/VERB/VBZ/7/ccomp to/=/PART/TO/4/mark leave/=/VERB/VB/2/xcomp ,/=/PUNCT/,/7/punct minister/=/NOUN/NN/7/nsubj said/say/VERB/VBD/0/root",
			"minister", "Benin", "leave", "REQUEST happened minister > Benin"},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := treetest.Set(t, c.tree).Says(t, c.speaker, "said", c.from, c.to, dateline.Says)
			if got := reads(st, lx); !strings.Contains(got, c.want) || c.want == "" && strings.Contains(got, "REQUEST") {
				t.Errorf("%q: %q, want %q", st.Doc.Text, got, c.want)
			}
		})
	}
	t.Run("nobody's", func(t *testing.T) {
		if got := reads(treetest.Set(t, leave("Benin", "minister")), lx); strings.Contains(got, "REQUEST") {
			t.Errorf("without a statement: %q", got)
		}
	})
}
