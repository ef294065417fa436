package attitudes

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
	"dateline/internal/nlp"
	"dateline/internal/rule"
	"dateline/internal/text"
	"dateline/internal/treetest"
)

var annotator = sync.OnceValues(nlp.New)

// told gives the attitudes of a document as "holder | cue | object".
func told(doc *text.Doc, said ...*dateline.Statement) []string {
	var all []string
	for _, x := range Find(doc, dateline.Mentions{}, said) {
		all = append(all, strings.Join([]string{x.Holder.Span.Text, x.Cue.Text, x.Object.Text}, " | "))
	}
	return all
}

func TestRulesHoldTheirExamples(t *testing.T) {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range rule.Check(Rules(), func(s string) []string { return told(a.Annotate(s)) }) {
		t.Error(fault)
	}
}

// TestOnTrees holds who is taken for the holder, and what for the object, on trees written by hand.
func TestOnTrees(t *testing.T) {
	for _, tt := range []struct {
		name, tree string
		want       []string
	}{
		{"relative clause", "Lee/Lee/PROPN/NNP/7/nsubj ,/=/PUNCT/,/1/punct who/=/PRON/WP/4/nsubj backs/back/VERB/VBZ/1/acl:relcl tariffs/tariff/NOUN/NNS/4/obj ,/=/PUNCT/,/1/punct won/win/VERB/VBD/0/root ././PUNCT/./7/punct",
			[]string{"Lee | backs | tariffs"}},
		{"control", "Lee/Lee/PROPN/NNP/2/nsubj plans/plan/VERB/VBZ/0/root to/=/PART/TO/4/mark discuss/=/VERB/VB/2/xcomp tariffs/tariff/NOUN/NNS/4/obj ././PUNCT/./2/punct",
			[]string{"Lee | plans | to discuss tariffs", "Lee | discuss | tariffs"}},
		{"passive", "Tariffs/tariff/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass denounced/denounce/VERB/VBN/0/root by/=/ADP/IN/5/case Lee/Lee/PROPN/NNP/3/obl ././PUNCT/./3/punct",
			[]string{"Lee | denounced | Tariffs"}},
		{"nobody does it", "Tariffs/tariff/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass denounced/denounce/VERB/VBN/0/root ././PUNCT/./3/punct", nil},
		{"participle after a comma", "Lee/Lee/PROPN/NNP/2/nsubj cut/=/VERB/VBD/0/root taxes/tax/NOUN/NNS/2/obj ,/=/PUNCT/,/5/punct denouncing/denounce/VERB/VBG/3/acl waste/=/NOUN/NN/5/obj ././PUNCT/./2/punct",
			[]string{"Lee | denouncing | waste"}},
		{"adjective", "Lee/Lee/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop critical/=/ADJ/JJ/0/root of/=/ADP/IN/5/case tariffs/tariff/NOUN/NNS/3/obl ././PUNCT/./3/punct",
			[]string{"Lee | critical | of tariffs"}},
		{"only a document shows", "Lee/Lee/PROPN/NNP/2/nsubj showed/show/VERB/VBD/0/root courage/=/NOUN/NN/2/obj ././PUNCT/./2/punct", nil},
		{"a time holds nothing", "Monday/Monday/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root rain/=/NOUN/NN/2/obj ././PUNCT/./2/punct", nil},
		{"within a quotation", "“/=/PUNCT/``/3/punct Lee/Lee/PROPN/NNP/3/nsubj backs/back/VERB/VBZ/0/root tariffs/tariff/NOUN/NNS/3/obj ././PUNCT/./3/punct ”/=/PUNCT/''/3/punct", nil},
	} {
		if d := cmp.Diff(tt.want, told(treetest.Doc(t, tt.tree))); d != "" {
			t.Errorf("%s: %s", tt.name, d)
		}
	}
}

// TestWhoStandsForTheHolder holds that a relative pronoun is among the mentions of the holder.
func TestWhoStandsForTheHolder(t *testing.T) {
	doc := treetest.Doc(t, "Lee/Lee/PROPN/NNP/0/root who/=/PRON/WP/3/nsubj backs/back/VERB/VBZ/1/acl:relcl tariffs/tariff/NOUN/NNS/3/obj")
	all := Find(doc, dateline.Mentions{}, nil)
	if len(all) != 1 || len(all[0].Holder.Mentions) != 1 || all[0].Holder.Mentions[0].Text != "who" {
		t.Errorf("found %+v", all)
	}
}

// TestStatementsAreNotRepeated holds that the cue of a statement is no attitude too.
func TestStatementsAreNotRepeated(t *testing.T) {
	doc := treetest.Doc(t, "Lee/Lee/PROPN/NNP/2/nsubj hopes/hope/VERB/VBZ/0/root to/=/PART/TO/4/mark win/=/VERB/VB/2/xcomp ././PUNCT/./2/punct")
	if got := told(doc); len(got) != 1 {
		t.Errorf("without statements: %q", got)
	}
	if got := told(doc, &dateline.Statement{Cue: doc.Span(1, 2)}); got != nil {
		t.Errorf("beside a statement: %q", got)
	}
}

// TestWhoSaysSo holds that an attitude told in somebody else's words names him, and one told in its holder's own does not.
func TestWhoSaysSo(t *testing.T) {
	doc := treetest.Doc(t, "Marr/Marr/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root Lee/Lee/PROPN/NNP/4/nsubj backs/back/VERB/VBZ/2/ccomp tariffs/tariff/NOUN/NNS/4/obj")
	said := &dateline.Statement{Cue: doc.Span(1, 2), Words: doc.Span(2, 5), Claim: dateline.Says}
	for first, want := range map[int]int{0: 1, 2: 0} {
		said.Speaker = &dateline.Party{Span: doc.Span(first, first+1)}
		all := Find(doc, dateline.Mentions{}, []*dateline.Statement{said})
		if len(all) != 1 || len(all[0].Attribution) != want {
			t.Errorf("said by %s: %+v", said.Speaker.Span.Text, all)
		}
	}
}

// TestParseNamesTheLine holds that a fault of the table is told with its line.
func TestParseNamesTheLine(t *testing.T) {
	for in, want := range map[string]string{
		"verb want | inf":                        `read attitudes, line 1: "verb" before the first family`,
		"family a\nkind hums":                    `read attitudes, line 2: unknown kind "hums"`,
		"family a\n\nverb want":                  `read attitudes, line 3: words "want" without slots`,
		"family a\nverb want |":                  `read attitudes, line 2: words "want |" without slots`,
		"family a\nverb want, | inf":             `read attitudes, line 2: empty word in "want, | inf"`,
		"family a\n+ Lee wants rain.":            `read attitudes, line 2: example "Lee wants rain." says not what it gives`,
		"family a\nsays A.\nadverb gladly | inf": `read attitudes, line 3: unknown word "adverb"`,
	} {
		if _, err := parse(in); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", in, err, want)
		}
	}
}
