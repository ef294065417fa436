package figures

import (
	"strings"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/treetest"
)

// TestMoneyOnTrees holds what makes a sum a price, aid, or only money, and its currency.
func TestMoneyOnTrees(t *testing.T) {
	for _, tt := range []struct{ name, tree, want string }{
		{"aid by its noun", "They/=/PRON/PRP/2/nsubj got/get/VERB/VBD/0/root $/=/SYM/$/2/obj 5/=/NUM/CD/5/compound million/=/NUM/CD/3/nummod in/=/ADP/IN/7/case aid/=/NOUN/NN/3/nmod", "aid 5000000 USD"},
		{"aid by its verb", "They/=/PRON/PRP/2/nsubj pledged/pledge/VERB/VBD/0/root 5/=/NUM/CD/4/nummod euros/euro/NOUN/NNS/2/obj", "aid 5 EUR"},
		{"a gap is no aid", "a/=/DET/DT/4/det $/=/SYM/$/4/compound 5/=/NUM/CD/2/nummod gap/=/NOUN/NN/0/root in/=/ADP/IN/6/case aid/=/NOUN/NN/4/nmod", "money 5 USD"},
		{"price by its verb", "Rice/=/NOUN/NN/2/nsubj costs/cost/VERB/VBZ/0/root 5/=/NUM/CD/4/nummod yen/=/NOUN/NN/2/obj", "price 5 JPY"},
		{"price by its measure", "They/=/PRON/PRP/2/nsubj paid/pay/VERB/VBD/0/root $/=/SYM/$/2/obj 5/=/NUM/CD/3/nummod a/=/DET/DT/6/det barrel/=/NOUN/NN/3/nmod", "price 5 USD"},
		{"money", "They/=/PRON/PRP/2/nsubj lost/lose/VERB/VBD/0/root $/=/SYM/$/2/obj 5/=/NUM/CD/3/nummod", "money 5 USD"},
		{"pounds of powder", "It/=/PRON/PRP/2/nsubj held/hold/VERB/VBD/0/root 5/=/NUM/CD/4/nummod pounds/pound/NOUN/NNS/2/obj of/=/ADP/IN/6/case powder/=/NOUN/NN/4/nmod", ""},
		{"whose pounds", "They/=/PRON/PRP/2/nsubj lost/lose/VERB/VBD/0/root 5/=/NUM/CD/5/nummod Syrian/Syrian/ADJ/JJ/5/amod pounds/pound/NOUN/NNS/2/obj", "money 5 SYP"},
		{"nobody's pounds", "They/=/PRON/PRP/2/nsubj lost/lose/VERB/VBD/0/root 5/=/NUM/CD/4/nummod pounds/pound/NOUN/NNS/2/obj", "money 5 "},
		{"a tariff", "a/=/DET/DT/4/det 25/=/NUM/CD/3/nummod %/=/SYM/NN/4/compound tariff/=/NOUN/NN/0/root", "price 25 "},
		{"a turnout", "Turnout/=/NOUN/NN/4/nsubj was/be/AUX/VBD/4/cop 54/=/NUM/CD/4/nummod %/=/SYM/NN/0/root", ""},
	} {
		var all []string
		for _, f := range Find(treetest.Doc(t, tt.tree), dateline.Mentions{}, nil, nil) {
			all = append(all, short(f)+" "+string(f.Currency))
		}
		if got := strings.Join(all, " | "); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestChanges holds that a price's change is one figure and a toll's is two, each with what it was before.
func TestChanges(t *testing.T) {
	toll := "Deaths/death/NOUN/NNS/2/nsubj rose/rise/VERB/VBD/0/root from/=/ADP/IN/4/case 88/=/NUM/CD/2/obl to/=/ADP/IN/6/case 388/=/NUM/CD/2/obl"
	got := Find(treetest.Doc(t, toll), dateline.Mentions{}, nil, nil)
	if len(got) != 2 || got[0].Before != nil || got[1].Before == nil || *got[1].Before.Low != 88 || got[1].Kind != dateline.Killed {
		t.Errorf("got %d figures, want both tolls, the second with the first before it", len(got))
	}
	price := "The/=/DET/DT/2/det price/=/NOUN/NN/3/nsubj rose/rise/VERB/VBD/0/root from/=/ADP/IN/5/case $/=/SYM/$/3/obl 5/=/NUM/CD/5/nummod to/=/ADP/IN/8/case $/=/SYM/$/3/obl 12/=/NUM/CD/8/nummod"
	got = Find(treetest.Doc(t, price), dateline.Mentions{}, nil, nil)
	if len(got) != 1 || *got[0].Low != 12 {
		t.Errorf("got %d figures, want the price once", len(got))
	}
}

// TestSource holds that the innermost statement around a figure gives it, and no statement beside it does.
func TestSource(t *testing.T) {
	doc := treetest.Doc(t, "Police/police/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root doctors/doctor/NOUN/NNS/4/nsubj counted/count/VERB/VBD/2/ccomp 12/=/NUM/CD/6/nummod deaths/death/NOUN/NNS/4/obj",
		"Lee/Lee/PROPN/NNP/2/nsubj denied/deny/VERB/VBD/0/root it/=/PRON/PRP/2/obj")
	police, doctors := &dateline.Party{Span: doc.Span(0, 1)}, &dateline.Party{Span: doc.Span(2, 3)}
	said := []*dateline.Statement{
		{ID: "s1", Speaker: police, Cue: doc.Span(1, 2), Words: doc.Span(2, 6)},
		{ID: "s2", Speaker: doctors, Cue: doc.Span(3, 4), Words: doc.Span(4, 6)},
		{ID: "s3", Speaker: &dateline.Party{Span: doc.Span(6, 7)}, Cue: doc.Span(7, 8), Words: doc.Span(8, 9)},
	}
	got := Find(doc, dateline.Mentions{}, said, nil)
	if len(got) != 1 || len(got[0].GivenBy) != 1 || got[0].GivenBy[0].Speaker != doctors {
		t.Errorf("got %d figures, want one given by the doctors", len(got))
	}
	if got := Find(doc, dateline.Mentions{}, said[2:], nil); len(got) != 1 || got[0].GivenBy != nil {
		t.Error("a figure nobody gave has a source")
	}
}
