package figures

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/text"
	"dateline/internal/treetest"
)

// shorts are the figures of a tree in the notation of the rules' examples.
func shorts(doc *text.Doc) string {
	var all []string
	for _, f := range Find(doc, dateline.Mentions{}, nil, nil) {
		all = append(all, short(f))
	}
	return strings.Join(all, " | ")
}

// TestOnTrees holds what makes the kind of a figure, on trees written by hand.
func TestOnTrees(t *testing.T) {
	for _, tt := range []struct{ name, tree, want string }{
		{"object", "Rebels/rebel/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root 12/=/NUM/CD/4/nummod guards/guard/NOUN/NNS/2/obj", "killed 12"},
		{"object that is no person", "Rebels/rebel/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root 12/=/NUM/CD/4/nummod goats/goat/NOUN/NNS/2/obj", "count 12"},
		{"held talks", "They/=/PRON/PRP/2/nsubj held/hold/VERB/VBD/0/root 12/=/NUM/CD/4/nummod hearings/hearing/NOUN/NNS/2/obj", "count 12"},
		{"held men", "They/=/PRON/PRP/2/nsubj held/hold/VERB/VBD/0/root 12/=/NUM/CD/4/nummod men/man/NOUN/NNS/2/obj", "detained 12"},
		{"denied", "They/=/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/=/PART/RB/4/advmod free/=/VERB/VB/0/root 12/=/NUM/CD/6/nummod men/man/NOUN/NNS/4/obj", "count 12"},
		{"subject", "12/=/NUM/CD/2/nummod men/man/NOUN/NNS/3/nsubj died/die/VERB/VBD/0/root", "killed 12"},
		{"subject of fleeing", "400/=/NUM/CD/2/nummod families/family/NOUN/NNS/3/nsubj fled/flee/VERB/VBD/0/root", "displaced 400"},
		{"passive", "12/=/NUM/CD/2/nummod men/man/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass freed/free/VERB/VBN/0/root", "released 12"},
		{"left out", "12/=/NUM/CD/3/nsubj:pass were/be/AUX/VBD/3/aux:pass hurt/hurt/VERB/VBN/0/root", "injured 12"},
		{"state", "12/=/NUM/CD/3/nummod wounded/=/ADJ/JJ/3/amod men/man/NOUN/NNS/0/root", "injured 12"},
		{"noun", "There/=/PRON/EX/2/expl were/be/VERB/VBD/0/root 25/=/NUM/CD/4/nummod deaths/death/NOUN/NNS/2/nsubj", "killed 25"},
		{"act", "the/=/DET/DT/2/det arrest/=/NOUN/NN/0/root of/=/ADP/IN/5/case 12/=/NUM/CD/5/nummod men/man/NOUN/NNS/2/nmod", "detained 12"},
		{"measure", "The/=/DET/DT/3/det death/=/NOUN/NN/3/compound toll/=/NOUN/NN/4/nsubj rose/rise/VERB/VBD/0/root to/=/ADP/IN/6/case 45/=/NUM/CD/4/obl", "killed 45"},
		{"clause", "They/=/PRON/PRP/2/nsubj named/name/VERB/VBD/0/root 43/=/NUM/CD/4/nummod men/man/NOUN/NNS/2/obj who/=/PRON/WP/6/nsubj vanished/vanish/VERB/VBD/4/acl:relcl", "missing 43"},
		{"went missing", "They/=/PRON/PRP/2/nsubj seek/=/VERB/VBP/0/root 3/=/NUM/CD/4/nummod men/man/NOUN/NNS/2/obj who/=/PRON/WP/6/nsubj went/go/VERB/VBD/4/acl:relcl missing/miss/VERB/VBG/6/xcomp", "missing 3"},
		{"vague, with its clause hung on the number", "It/=/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root tens/ten/NOUN/NNS/2/obj of/=/ADP/IN/5/case thousands/thousand/NOUN/NNS/3/nmod of/=/ADP/IN/7/case people/=/NOUN/NNS/5/nmod fleeing/flee/VERB/VBG/2/advcl for/=/ADP/IN/10/case safety/=/NOUN/NN/8/obl", "displaced 20000:99999~"},
		{"custody past a wrong head", "the/=/DET/DT/2/det eight/=/NUM/CD/6/nummod Kurds/Kurd/PROPN/NNPS/0/root still/=/ADV/RB/6/advmod in/=/ADP/IN/6/case custody/=/NOUN/NN/3/nmod", "detained 8"},
		{"prison that is not counted", "The/=/DET/DT/2/det five/=/NUM/CD/4/nummod in/=/ADP/IN/4/case prison/=/NOUN/NN/5/nsubj wait/=/VERB/VBP/0/root", "detained 5"},
		{"troops", "He/=/PRON/PRP/2/nsubj sent/send/VERB/VBD/0/root 900/=/NUM/CD/4/nummod troops/troops/NOUN/NNS/2/obj", "troops 900"},
		{"nobody", "No/=/DET/DT/2/det passengers/passenger/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass killed/kill/VERB/VBN/0/root", "killed 0"},
		{"inhabitants", "a/=/DET/DT/2/det country/=/NOUN/NN/0/root of/=/ADP/IN/6/case 30/=/NUM/CD/5/compound million/=/NUM/CD/6/nummod people/=/NOUN/NNS/2/nmod", ""},
		{"a model's number", "the/=/DET/DT/4/det SU/SU/PROPN/NNP/4/compound 35/=/NUM/CD/4/nummod sale/=/NOUN/NN/0/root", ""},
		{"an age", "Ahmed/Ahmed/PROPN/NNP/5/nsubj ,/=/PUNCT/,/1/punct 54/=/NUM/CD/1/appos ,/=/PUNCT/,/3/punct left/leave/VERB/VBD/0/root", ""},
		{"an article's number", "Article/article/NOUN/NN/3/nsubj 5/=/NUM/CD/1/nummod applies/apply/VERB/VBZ/0/root", ""},
		{"distance", "It/=/PRON/PRP/2/nsubj lies/lie/VERB/VBZ/0/root 40/=/NUM/CD/4/nummod miles/mile/NOUN/NNS/5/obl away/=/ADV/RB/2/advmod", "distance 40"},
		{"height", "It/=/PRON/PRP/5/nsubj is/be/AUX/VBZ/5/cop 40/=/NUM/CD/4/nummod feet/foot/NOUN/NNS/5/obl tall/=/ADJ/JJ/0/root", ""},
		{"duration of a truce", "a/=/DET/DT/5/det 72/=/NUM/CD/4/nummod -/=/PUNCT/HYPH/4/punct hour/=/NOUN/NN/5/compound truce/=/NOUN/NN/0/root", "duration 72"},
		{"duration of nothing", "It/=/PRON/PRP/2/nsubj rained/rain/VERB/VBD/0/root for/=/ADP/IN/5/case two/=/NUM/CD/5/nummod weeks/week/NOUN/NNS/2/obl", ""},
	} {
		if got := shorts(treetest.Doc(t, tt.tree)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestSecondCurrency holds that a price is given in both its currencies, with the same goods, and other sums once.
func TestSecondCurrency(t *testing.T) {
	rice := `Rice/=/NOUN/NN/2/nsubj costs/cost/VERB/VBZ/0/root 3,000/3000/NUM/CD/4/nummod yen/=/NOUN/NN/2/obj
		(/=/PUNCT/-LRB-/6/punct $/=/SYM/$/4/appos 20/=/NUM/CD/6/nummod )/=/PUNCT/-RRB-/6/punct`
	got := Find(treetest.Doc(t, rice), dateline.Mentions{}, nil, nil)
	if len(got) != 2 || got[0].Currency != "JPY" || got[1].Currency != "USD" || got[1].Kind != dateline.Price || *got[1].Low != 20 {
		t.Errorf("got %d figures, want the price in yen and in dollars", len(got))
	}
	loss := `They/=/PRON/PRP/2/nsubj lost/lose/VERB/VBD/0/root 3,000/3000/NUM/CD/4/nummod yen/=/NOUN/NN/2/obj
		(/=/PUNCT/-LRB-/6/punct $/=/SYM/$/4/appos 20/=/NUM/CD/6/nummod )/=/PUNCT/-RRB-/6/punct`
	if got := shorts(treetest.Doc(t, loss)); got != "money 3000" {
		t.Errorf("got %q, want the sum once", got)
	}
}

// TestTables holds that numbers of what is too long for a sentence are none: a table pasted into a page.
func TestTables(t *testing.T) {
	row := "12/=/NUM/CD/2/nummod deaths/death/NOUN/NNS/0/root "
	if got := shorts(treetest.Doc(t, row)); got != "killed 12" {
		t.Errorf("got %q", got)
	}
	if got := shorts(treetest.Doc(t, row+strings.Repeat("x/=/NOUN/NN/2/dep ", longSentence))); got != "" {
		t.Errorf("a table gave %q", got)
	}
}

// TestAnyTree holds that no tree, however wrong, breaks the reading: figures stand in order, repeat their words, and name
// only events and statements that there are.
func TestAnyTree(t *testing.T) {
	pieces := strings.Fields("killed at least 12 people and wounded dozens , including $ 5 million aid from 3,000 pounds ( 6 ) to of half the population were 30-day truce 10 miles no death toll rose 3 % tariffs . Officials said in custody who fled one Monday per kilo price")
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 25).Draw(rt, "pieces"), " ")
		doc := treetest.Plain(s)
		treetest.Shake(doc, rapid.Uint64().Draw(rt, "seed"))
		at := rapid.IntRange(0, len(doc.Tokens)-1).Draw(rt, "at")
		said := []*dateline.Statement{{ID: "s1", Words: doc.Span(at, len(doc.Tokens)), Cue: doc.Span(at, at+1)}}
		evs := []*dateline.Event{{ID: "e1", Type: "ASSAULT", Trigger: doc.Span(at, at+1)}}
		last := 0
		for _, f := range Find(doc, dateline.Mentions{Whens: dates.Find(doc, "2016-09-08")}, said, evs) {
			if !f.Value.In(s) || f.Of != nil && !f.Of.In(s) || f.Value.Start < last {
				rt.Errorf("%q: %+v", s, f)
			}
			last = f.Value.Start
			if f.Event != "" && f.Event != "e1" || f.Kind == "" || f.Rule == "" {
				rt.Errorf("%q: %+v", s, f)
			}
		}
	})
}
