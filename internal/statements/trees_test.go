package statements

import (
	"strings"
	"testing"

	"dateline/internal/dateline"
	"dateline/internal/text"
	"dateline/internal/treetest"
)

// told gives the statements of a tree as "speaker | cue | words".
func told(doc *text.Doc) string {
	var all []string
	for _, x := range Find(doc, dateline.Mentions{}) {
		all = append(all, x.Speaker.Span.Text+" | "+x.Cue.Text+" | "+x.Words.Text)
	}
	return strings.Join(all, " ; ")
}

// TestOnTrees holds how speaker and words lie about a cue, on trees written by hand.
func TestOnTrees(t *testing.T) {
	for _, tt := range []struct{ name, tree, want string }{
		{"clause without that", "Officials/official/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root talks/talk/NOUN/NNS/4/nsubj failed/fail/VERB/VBD/2/ccomp ././PUNCT/./2/punct",
			"Officials | said | talks failed"},
		{"clause with that", "Officials/official/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root that/=/SCONJ/IN/5/mark talks/talk/NOUN/NNS/5/nsubj failed/fail/VERB/VBD/2/ccomp ././PUNCT/./2/punct",
			"Officials | said | talks failed"},
		{"words before", "Talks/talk/NOUN/NNS/2/nsubj failed/fail/VERB/VBD/5/ccomp ,/=/PUNCT/,/2/punct officials/official/NOUN/NNS/5/nsubj said/say/VERB/VBD/0/root ././PUNCT/./5/punct",
			"officials | said | Talks failed"},
		{"turned about", "Talks/talk/NOUN/NNS/2/nsubj failed/fail/VERB/VBD/4/ccomp ,/=/PUNCT/,/2/punct said/say/VERB/VBD/0/root Ann/Ann/PROPN/NNP/4/nsubj Lee/Lee/PROPN/NNP/5/flat ././PUNCT/./4/punct",
			"Ann Lee | said | Talks failed"},
		{"cue between subject and verb", "Talks/talk/NOUN/NNS/6/nsubj ,/=/PUNCT/,/1/punct officials/official/NOUN/NNS/4/nsubj said/say/VERB/VBD/0/root ,/=/PUNCT/,/4/punct failed/fail/VERB/VBD/4/ccomp on/=/ADP/IN/8/case Monday/Monday/PROPN/NNP/6/obl ././PUNCT/./4/punct",
			"officials | said | Talks , officials said , failed on Monday"},
		{"clause hung from the hearer", "Lee/Lee/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root reporters/reporter/NOUN/NNS/2/obj the/=/DET/DT/5/det talks/talk/NOUN/NNS/7/nsubj had/have/AUX/VBD/7/aux failed/fail/VERB/VBN/3/acl:relcl ././PUNCT/./2/punct",
			"Lee | told | the talks had failed"},
		{"two objects", "Critics/critic/NOUN/NNS/2/nsubj called/call/VERB/VBD/0/root it/=/PRON/PRP/2/obj a/=/DET/DT/5/det farce/=/NOUN/NN/2/obj ././PUNCT/./2/punct",
			"Critics | called | it a farce"},
		{"called by phone", "Critics/critic/NOUN/NNS/2/nsubj called/call/VERB/VBD/0/root him/he/PRON/PRP/2/obj on/=/ADP/IN/5/case Monday/Monday/PROPN/NNP/2/obl ././PUNCT/./2/punct",
			""},
		{"relative clause", "The/=/DET/DT/2/det army/=/NOUN/NN/11/nsubj ,/=/PUNCT/,/2/punct which/=/PRON/WDT/5/nsubj says/say/VERB/VBZ/2/acl:relcl it/=/PRON/PRP/7/nsubj lost/lose/VERB/VBD/5/ccomp no/=/DET/DT/9/det men/man/NOUN/NNS/7/obj ,/=/PUNCT/,/2/punct withdrew/withdraw/VERB/VBD/0/root ././PUNCT/./11/punct",
			"The army | says | it lost no men"},
		{"participle that was a verb", "The/=/DET/DT/2/det side/=/NOUN/NN/3/nsubj:pass proposed/propose/VERB/VBN/0/root to/=/PART/TO/5/mark wait/=/VERB/VB/3/xcomp ././PUNCT/./3/punct",
			"The side | proposed | to wait"},
		{"passive", "He/=/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass accused/accuse/VERB/VBN/0/root by/=/ADP/IN/6/case the/=/DET/DT/6/det court/=/NOUN/NN/3/obl of/=/SCONJ/IN/8/mark lying/lie/VERB/VBG/3/advcl ././PUNCT/./3/punct",
			"the court | accused | lying"},
		{"passive by nobody", "He/=/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass accused/accuse/VERB/VBN/0/root of/=/SCONJ/IN/5/mark lying/lie/VERB/VBG/3/advcl ././PUNCT/./3/punct", ""},
		{"denied saying", "Lee/Lee/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/=/PART/RB/4/advmod say/=/VERB/VB/0/root that/=/SCONJ/IN/7/mark talks/talk/NOUN/NNS/7/nsubj failed/fail/VERB/VBD/4/ccomp ././PUNCT/./4/punct", ""},
		{"saying to come", "Lee/Lee/PROPN/NNP/3/nsubj will/=/AUX/MD/3/aux say/=/VERB/VB/0/root that/=/SCONJ/IN/6/mark talks/talk/NOUN/NNS/6/nsubj failed/fail/VERB/VBD/3/ccomp ././PUNCT/./3/punct", ""},
		{"if she says", "If/=/SCONJ/IN/3/mark she/=/PRON/PRP/3/nsubj says/say/VERB/VBZ/8/advcl it/=/PRON/PRP/5/nsubj failed/fail/VERB/VBD/3/ccomp ,/=/PUNCT/,/3/punct they/=/PRON/PRP/8/nsubj leave/=/VERB/VBP/0/root ././PUNCT/./8/punct", ""},
		{"a thing that says nothing", "The/=/DET/DT/2/det war/=/NOUN/NN/3/nsubj says/say/VERB/VBZ/0/root that/=/SCONJ/IN/6/mark talks/talk/NOUN/NNS/6/nsubj failed/fail/VERB/VBD/3/ccomp ././PUNCT/./3/punct", ""},
		{"a report speaks", "The/=/DET/DT/2/det report/=/NOUN/NN/3/nsubj says/say/VERB/VBZ/0/root that/=/SCONJ/IN/6/mark talks/talk/NOUN/NNS/6/nsubj failed/fail/VERB/VBD/3/ccomp ././PUNCT/./3/punct",
			"The report | says | talks failed"},
		{"according to", "Talks/talk/NOUN/NNS/2/nsubj failed/fail/VERB/VBD/0/root on/=/ADP/IN/4/case Monday/Monday/PROPN/NNP/2/obl ,/=/PUNCT/,/8/punct according/accord/VERB/VBG/8/case to/=/ADP/IN/6/fixed officials/official/NOUN/NNS/2/obl ././PUNCT/./2/punct",
			"officials | according to | Talks failed on Monday"},
		{"according to a plan", "Talks/talk/NOUN/NNS/2/nsubj went/go/VERB/VBD/0/root on/=/ADV/RB/2/advmod according/accord/VERB/VBG/6/case to/=/ADP/IN/4/fixed plan/=/NOUN/NN/2/obl ././PUNCT/./2/punct", ""},
		{"whose claim", "Lee/Lee/PROPN/NNP/2/nsubj repeated/repeat/VERB/VBD/0/root his/=/PRON/PRP$/4/nmod:poss claim/=/NOUN/NN/2/obj that/=/SCONJ/IN/7/mark talks/talk/NOUN/NNS/7/nsubj failed/fail/VERB/VBD/4/acl ././PUNCT/./2/punct",
			"Lee | claim | talks failed"},
		{"a noun in another clause", "Though/=/SCONJ/IN/3/mark they/=/PRON/PRP/3/nsubj made/make/VERB/VBD/8/advcl no/=/DET/DT/5/det comment/=/NOUN/NN/3/obj ,/=/PUNCT/,/3/punct analysts/analyst/NOUN/NNS/8/nsubj add/=/NOUN/NN/0/root that/=/SCONJ/IN/11/mark talks/talk/NOUN/NNS/11/nsubj failed/fail/VERB/VBD/8/ccomp ././PUNCT/./8/punct", ""},
	} {
		if got := told(treetest.Doc(t, tt.tree)); got != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

const (
	quoteOpens  = "“/\"/PUNCT/``/3/punct We/we/PRON/PRP/3/nsubj stay/=/VERB/VBP/6/ccomp ,/=/PUNCT/,/3/punct ”/\"/PUNCT/''/3/punct said/say/VERB/VBD/0/root Lee/Lee/PROPN/NNP/6/nsubj ././PUNCT/./6/punct"
	quoteRuns   = "“/\"/PUNCT/``/3/punct We/we/PRON/PRP/3/nsubj pray/=/VERB/VBP/0/root ././PUNCT/./3/punct ”/\"/PUNCT/''/3/punct"
	plainFollow = "The/=/DET/DT/2/det hall/=/NOUN/NN/3/nsubj emptied/empty/VERB/VBD/0/root ././PUNCT/./3/punct"
)

// TestRunsOn holds that quoted sentences without a cue belong to the statement beside them, until the quoting ends.
func TestRunsOn(t *testing.T) {
	words := func(sentences ...string) []string {
		var all []string
		for _, x := range Find(treetest.Doc(t, sentences...), dateline.Mentions{}) {
			all = append(all, x.Speaker.Span.Text+": "+x.Words.Text)
		}
		return all
	}
	for _, tt := range []struct {
		name      string
		sentences []string
		holds     string // words that the one statement must hold
		not       string // words that it must not
	}{
		{"alone", []string{quoteOpens}, "We stay", "pray"},
		{"one after", []string{quoteOpens, quoteRuns}, "We pray", "hall"},
		{"two after", []string{quoteOpens, quoteRuns, quoteRuns, plainFollow}, "We pray . ” “ We pray", "hall"},
		{"not past a sentence without quotes", []string{quoteOpens, plainFollow, quoteRuns}, "We stay", "pray"},
	} {
		got := words(tt.sentences...)
		if len(got) != 1 || !strings.Contains(got[0], tt.holds) || strings.Contains(got[0], tt.not) {
			t.Errorf("%s: got %q", tt.name, got)
		}
	}
	if got := words(quoteRuns, plainFollow); len(got) > 0 {
		t.Errorf("a quotation that nobody speaks gave %q", got)
	}
}

// TestTurns holds that a transcript's turns are read whether or not a name and its colon stand as a sentence of their own.
func TestTurns(t *testing.T) {
	const lee, kim, stay, heading = "Lee/Lee/PROPN/NNP/0/root :/=/PUNCT/:/1/punct", "Kim/Kim/PROPN/NNP/0/root :/=/PUNCT/:/1/punct",
		"We/we/PRON/PRP/2/nsubj stay/=/VERB/VBP/0/root ././PUNCT/./2/punct", "Update/=/NOUN/NN/0/root :/=/PUNCT/:/1/punct"
	const joined = "Lee/Lee/PROPN/NNP/4/dep :/=/PUNCT/:/1/punct We/we/PRON/PRP/4/nsubj stay/=/VERB/VBP/0/root ././PUNCT/./4/punct"
	turn := "Lee | : | We stay"
	for want, sentences := range map[string][]string{
		turn + " ; Kim | : | We stay ; " + turn: {lee, stay, kim, stay, lee, stay},
		turn + " ; " + turn:                     {joined, joined},
		"":                                      {heading, stay},
	} {
		if got := told(treetest.Doc(t, sentences...)); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestSpeakerFromMentions holds that a speaker is the resolved mention wherever one is headed there, with its country.
func TestSpeakerFromMentions(t *testing.T) {
	doc := treetest.Doc(t, "The/=/DET/DT/3/det foreign/=/ADJ/JJ/3/amod minister/=/NOUN/NN/4/nsubj said/say/VERB/VBD/0/root talks/talk/NOUN/NNS/6/nsubj failed/fail/VERB/VBD/4/ccomp ././PUNCT/./4/punct")
	want := &dateline.Party{Span: doc.Span(0, 3), Head: doc.Span(2, 3), Country: "FRA"}
	other := &dateline.Party{Span: doc.Span(4, 5), Head: doc.Span(4, 5)}
	got := Find(doc, dateline.Mentions{Parties: []*dateline.Party{want, other}})
	if len(got) != 1 || got[0].Speaker != want {
		t.Fatalf("got %+v, want the resolved minister", got)
	}
	if got := Find(doc, dateline.Mentions{Parties: []*dateline.Party{other}}); len(got) != 1 || got[0].Speaker.Span.Text != "The foreign minister" {
		t.Errorf("without a resolved mention the speaker is %+v, want his phrase", got)
	}
}
