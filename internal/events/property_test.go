package events

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/dateline"
	"dateline/internal/lexicon"
	"dateline/internal/text"
	"dateline/internal/treetest"
)

// anyWords draws what articles are full of: predicates, parties, places, times and the small words between.
var anyWords = rapid.SampledFrom(strings.Fields(`Togo Benin rebels army police he it who whose which troops attacked attack
	bombed killed killing arrested met meeting talks said says condemned urged refused denied must should will would may not no never to by of on
	in against with from after the another two several Lome Monday sanctions imposed agreed withdraw hostages took be was is , . and threat`))

// saneTrees are sentences of which stories may be drawn that go on about the same acts.
var saneTrees = []string{
	"Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj in/=/ADP/IN/5/case Lome/=/PROPN/NNP/2/obl on/=/ADP/IN/7/case Monday/=/PROPN/NNP/2/obl ././PUNCT/./2/punct",
	"The/=/DET/DT/2/det attack/=/NOUN/NN/3/nsubj killed/kill/VERB/VBD/0/root troops/troop/NOUN/NNS/3/obj in/=/ADP/IN/6/case Lome/=/PROPN/NNP/3/obl ././PUNCT/./3/punct",
	"he/=/PRON/PRP/2/nsubj condemned/condemn/VERB/VBD/0/root the/=/DET/DT/4/det bombing/=/NOUN/NN/2/obj by/=/ADP/IN/6/case Togo/=/PROPN/NNP/4/nmod ././PUNCT/./2/punct",
	"Benin/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/=/PRON/PRP/5/nsubj would/=/AUX/MD/5/aux meet/=/VERB/VB/2/ccomp rebels/rebel/NOUN/NNS/5/obj on/=/ADP/IN/8/case Monday/=/PROPN/NNP/5/obl ././PUNCT/./2/punct",
	"police/=/NOUN/NNS/2/nsubj arrested/arrest/VERB/VBD/0/root and/=/CCONJ/CC/4/cc released/release/VERB/VBD/2/conj Diallo/=/PROPN/NNP/2/obj ././PUNCT/./2/punct",
	"Benin/=/PROPN/NNP/3/nsubj must/=/AUX/MD/3/aux leave/=/VERB/VB/6/ccomp ,/=/PUNCT/,/6/punct minister/=/NOUN/NN/6/nsubj said/say/VERB/VBD/0/root on/=/ADP/IN/8/case Monday/=/PROPN/NNP/6/obl ././PUNCT/./6/punct",
	"the/=/DET/DT/2/det army/=/NOUN/NN/3/nsubj launched/launch/VERB/VBD/0/root several/=/ADJ/JJ/5/amod attacks/attack/NOUN/NNS/3/obj on/=/ADP/IN/7/case rebels/rebel/NOUN/NNS/5/nmod ,/=/PUNCT/,/9/punct killing/kill/VERB/VBG/3/advcl police/=/NOUN/NNS/9/obj ././PUNCT/./3/punct",
}

// anyStage draws a document of any shape, or of sound sentences in any order, with mentions and statements that need make no sense.
func anyStage(t *testing.T, rt *rapid.T) *treetest.Stage {
	sane := rapid.Bool().Draw(rt, "sane")
	var sentences []string
	for range rapid.IntRange(1, 6).Draw(rt, "sentences") {
		if sane {
			sentences = append(sentences, rapid.SampledFrom(saneTrees).Draw(rt, "sentence"))
			continue
		}
		var ws []string
		for i, w := range rapid.SliceOfN(anyWords, 1, 24).Draw(rt, "words") {
			ws = append(ws, fmt.Sprintf("%s/=/X/X/%d/dep", w, i))
		}
		sentences = append(sentences, strings.Join(ws, " "))
	}
	st := treetest.Set(t, sentences...)
	if !sane {
		treetest.Shake(st.Doc, rapid.Uint64().Draw(rt, "seed"))
	}
	n := len(st.Doc.Tokens)
	span := func(label string) dateline.Span {
		first := rapid.IntRange(0, n-1).Draw(rt, label)
		return st.Doc.Span(first, min(n, first+rapid.IntRange(1, 4).Draw(rt, label+" length")))
	}
	for range rapid.IntRange(0, 3).Draw(rt, "statements") {
		s := &dateline.Statement{Cue: span("cue"), Words: span("words"), Claim: rapid.SampledFrom([]dateline.Claim{"", dateline.Says, dateline.Denies}).Draw(rt, "claim")}
		if k := len(st.Mentions.Parties); k > 0 {
			s.Speaker = st.Mentions.Parties[rapid.IntRange(0, k-1).Draw(rt, "speaker")]
		}
		st.Said = append(st.Said, s)
	}
	if n > 2 {
		c := text.Chain{Mentions: []text.Mention{{First: 0, End: 1, Head: 0, Kind: text.Named}, {First: n - 1, End: n, Head: n - 1, Kind: text.Pronoun}}}
		st.Doc.Chains = append(st.Doc.Chains, c)
	}
	return st
}

// TestAnyDocument holds that no grammar, however wrong, breaks the reading or its form, and that it is the same twice.
func TestAnyDocument(t *testing.T) {
	lx := shipped(t)
	rapid.Check(t, func(rt *rapid.T) {
		st := anyStage(t, rt)
		es := lx.Find(st.Doc, st.Mentions, st.Said)
		if diff := cmp.Diff(es, lx.Find(st.Doc, st.Mentions, st.Said)); diff != "" {
			rt.Fatalf("the second reading differs: %s", diff)
		}
		last := 0
		for i, e := range es {
			if e.ID != dateline.EventID(fmt.Sprintf("e%d", i+1)) {
				rt.Fatalf("event %d is called %s", i+1, e.ID)
			}
			if e.Trigger.Start < last && e.Sentence.Start > last {
				rt.Fatalf("%s stands before what was told before it", e.ID)
			}
			last = e.Sentence.Start
			if e.Type == "" || e.Status == "" || e.Rule == "" || e.Confidence <= 0 || e.Confidence > 1 {
				rt.Fatalf("%s is incomplete: %+v", e.ID, e)
			}
			wellPlaced(rt, st.Doc, e)
		}
	})
}

// wellPlaced holds that what an event names stands in the text, and its trigger in its sentence.
func wellPlaced(rt *rapid.T, doc *text.Doc, e *dateline.Event) {
	spans := []dateline.Span{e.Trigger, e.Sentence}
	for _, ps := range [][]*dateline.Party{e.Actors, e.Recipients} {
		for _, p := range ps {
			spans = append(spans, p.Span, p.Head)
		}
	}
	for _, s := range e.Attribution {
		spans = append(spans, s.Cue, s.Speaker.Span)
	}
	for _, s := range spans {
		if s.Start < 0 || s.Start >= s.End || s.End > len(doc.Text) || doc.Text[s.Start:s.End] != s.Text {
			rt.Fatalf("%s names a span that the text has not: %+v", e.ID, s)
		}
	}
	if !e.Sentence.Holds(e.Trigger) {
		rt.Fatalf("%q stands outside of %q", e.Trigger.Text, e.Sentence.Text)
	}
	for _, p := range e.Actors {
		if has(e.Recipients, p) {
			rt.Fatalf("%q does to itself what %q says", p.Span.Text, e.Trigger.Text)
		}
	}
}

// TestExplain holds that each word which may head a predicate is accounted for, in the order of the text, and that
// whoever asks for reasons is told of the same events.
func TestExplain(t *testing.T) {
	lx := shipped(t)
	rapid.Check(t, func(rt *rapid.T) {
		st := anyStage(t, rt)
		es, steps := lx.Explain(st.Doc, st.Mentions, st.Said)
		if diff := cmp.Diff(lx.Find(st.Doc, st.Mentions, st.Said), es); diff != "" {
			rt.Fatalf("explained events differ: %s", diff)
		}
		told := map[int]bool{}
		last, fired := 0, 0
		for _, s := range steps {
			if s.Span.Start < last || s.Why == "" || s.Word != s.Span.Text {
				rt.Fatalf("step out of order or form: %+v", s)
			}
			last, told[s.Span.Start] = s.Span.Start, true
			if s.Fired {
				fired++
			}
		}
		if fired != len(es) {
			rt.Fatalf("%d steps fired for %d events", fired, len(es))
		}
		mt := newMatcher(lx, st.Doc, st.Mentions, st.Said)
		for i, tok := range st.Doc.Tokens {
			for _, pos := range mt.kinds(i) {
				beside := pos == lexicon.Verb && tok.UPOS != text.VERB // as what is said to be, if at all
				if len(lx.Of(pos, mt.lower[i])) > 0 && !beside && !told[tok.Start] {
					rt.Fatalf("nothing is told of %q (%s) in %q", tok.Form, tok.UPOS, st.Doc.Text)
				}
			}
		}
	})
}

// TestReasons holds that the reason why a word names no act is one that its reader can check in the lexicon's files.
func TestReasons(t *testing.T) {
	lx := shipped(t, "class folk man", "family assault.mine", "type ASSAULT", "says Zapping.",
		"verb zap | | when obj=king,@folk; when that", "verb zop | | unless obj=man,car", "verb zip | | needs obj,with", "verb zup down")
	zap := func(verb string) string { return strings.ReplaceAll(zapsMen, "zapped/zap", verb) }
	for tree, want := range map[string]string{
		zap("zapped/zap"): "ASSAULT Zapping.",
		strings.ReplaceAll(zapsCars, "zapped/zap", "zapped/zap"): "fires only when obj=king,@folk or that",
		zap("zopped/zop"): "does not fire when obj=car,man",
		strings.ReplaceAll(zaps, "zapped/zap", "zipped/zip"): "needs obj or with",
		zap("zupped/zup"): `names an act only in "zup down"`,
		"zapping/zap/VERB/VBG/2/amod men/man/NOUN/NNS/0/root": "only describes a noun",
	} {
		st := treetest.Set(t, tree)
		_, steps := lx.Explain(st.Doc, st.Mentions, nil)
		if len(steps) != 1 || steps[0].Why != want {
			t.Errorf("%q: %+v, want %q", st.Doc.Text, steps, want)
		}
	}
}
