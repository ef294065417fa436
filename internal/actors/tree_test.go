package actors

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/conllu"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

var builtinList = sync.OnceValues(func() (*List, error) { return Load() })

// load returns the built-in lists, which are read once for all tests.
func load(tb testing.TB) *List {
	tb.Helper()
	l, err := builtinList()
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

// line writes one word of a tree in CoNLL-U.
func line(n int, form, upos string, head int, rel string) string {
	return fmt.Sprintf("%d\t%s\t%s\t%s\t%s\t_\t%d\t%s\t_\t_\n", n, form, strings.ToLower(form), upos, upos, head, rel)
}

// tree reads sentences of words written "form/UPOS/head/relation"; blank lines part sentences.
func tree(tb testing.TB, s string) *text.Doc {
	tb.Helper()
	var b strings.Builder
	for sentence := range strings.SplitSeq(s, "\n\n") {
		for i, w := range strings.Fields(sentence) {
			f := strings.Split(w, "/")
			var head int
			fmt.Sscan(f[2], &head)
			b.WriteString(line(i+1, f[0], f[1], head, f[3]))
		}
		b.WriteString("\n")
	}
	docs, err := conllu.Read(strings.NewReader(b.String()))
	if err != nil {
		tb.Fatal(err)
	}
	return docs[0]
}

// brief writes a party in one line.
func brief(p *dateline.Party) string {
	role := ""
	if p.Role != nil {
		role = " as " + p.Role.Text
	}
	return fmt.Sprintf("[%s] %s: %s %s%s", p.Span.Text, p.Head.Text, p.Country, p.Sector, role)
}

const titled1 = "U.S./PROPN/3/compound Defense/PROPN/3/compound Secretary/PROPN/6/nsubj Ash/PROPN/3/flat Carter/PROPN/3/flat spoke/VERB/0/root ./PUNCT/6/punct"

func TestTitleAndNameAreOneParty(t *testing.T) {
	got := find(t, tree(t, titled1), "2016-09-07")
	want := []string{
		"[U.S.] U.S.: USA ",
		"[U.S. Defense Secretary Ash Carter] Ash Carter: USA GOV as U.S. Defense Secretary",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func find(tb testing.TB, doc *text.Doc, date string) []string {
	tb.Helper()
	var out []string
	for _, p := range load(tb).Find(doc, date) {
		out = append(out, brief(p))
	}
	return out
}

func TestRelativeClausesStayOutside(t *testing.T) {
	doc := tree(t, "Kenyan/ADJ/2/amod soldiers/NOUN/7/nsubj who/PRON/4/nsubj fled/VERB/2/acl:relcl the/DET/6/det town/NOUN/4/obj returned/VERB/0/root")
	if got := find(t, doc, ""); !contains(got, "[Kenyan soldiers] soldiers: KEN MIL") {
		t.Errorf("found %q", got)
	}
}

func TestPetrarchAgentsAreRoles(t *testing.T) {
	l, err := Load(fstest.MapFS{"my.agents.txt": {Data: []byte("!PERSON! = MAN, WOMAN\nLAMP!PERSON! [~LAB]\nREPORTER_ [~MED]\n")}})
	if err != nil {
		t.Fatal(err)
	}
	doc := tree(t, "Norwegian/ADJ/3/amod lamp/NOUN/3/compound woman/NOUN/4/nsubj met/VERB/0/root reporter/NOUN/4/obj")
	var got []string
	for _, p := range l.Find(doc, "") {
		got = append(got, brief(p))
	}
	for _, want := range []string{"[Norwegian lamp woman] woman: NOR LAB as Norwegian lamp woman", "[reporter] reporter: NOR JRN as reporter"} {
		if !contains(got, want) {
			t.Errorf("found %q, want %s", got, want)
		}
	}
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func TestPronounTakesItsChain(t *testing.T) {
	doc := tree(t, "Chilean/ADJ/2/amod President/PROPN/5/nsubj Ulla/PROPN/2/flat Quist/PROPN/2/flat left/VERB/0/root\n\nShe/PRON/2/nsubj resigned/VERB/0/root")
	doc.Chains = []text.Chain{{Kind: text.PER, Mentions: []text.Mention{
		{First: 0, End: 4, Head: 1, Kind: text.Named},
		{First: 5, End: 6, Head: 5, Kind: text.Pronoun},
	}}}
	ps := load(t).Find(doc, "")
	she := ps[len(ps)-1]
	if brief(she) != "[She] She: CHL GOV" || len(she.Mentions) != 1 || she.Mentions[0].Text != "Chilean President Ulla Quist" {
		t.Errorf("found %s with mentions %v", brief(she), she.Mentions)
	}
}

func TestPrivatePeople(t *testing.T) {
	for in, want := range map[string]bool{
		"Ulla/PROPN/3/nsubj Quist/PROPN/1/flat wept/VERB/0/root":                                                                                                            true,
		"farmer/NOUN/4/nsubj Ulla/PROPN/1/flat Quist/PROPN/1/flat wept/VERB/0/root":                                                                                         true,
		"Colonel/PROPN/4/nsubj Ulla/PROPN/1/flat Quist/PROPN/1/flat wept/VERB/0/root":                                                                                       false,
		"spokesman/NOUN/4/nsubj Olaf/PROPN/1/flat Quist/PROPN/1/flat wept/VERB/0/root":                                                                                      false,
		"Angela/PROPN/3/nsubj Merkel/PROPN/1/flat wept/VERB/0/root":                                                                                                         false,
		"Ulla/PROPN/9/nsubj Quist/PROPN/1/flat ,/PUNCT/6/punct the/DET/6/det village/NOUN/6/compound mayor/NOUN/1/appos ,/PUNCT/6/punct then/ADV/9/advmod wept/VERB/0/root": false,
	} {
		doc := tree(t, in)
		doc.Names = []text.Name{{First: 0, End: 2, Kind: text.PER}}
		if doc.Tokens[0].UPOS == text.NOUN || doc.Tokens[0].Form == "Colonel" {
			doc.Names = []text.Name{{First: 1, End: 3, Kind: text.PER}}
		}
		if p := load(t).Find(doc, "2015-01-01")[0]; p.Private != want {
			t.Errorf("%s: private %v, want %v", brief(p), p.Private, want)
		}
	}
}

func TestFindIsDeterministicAndKeepsToTheText(t *testing.T) {
	doc := tree(t, titled1)
	l := load(t)
	a, b := l.Find(doc, "2016-09-07"), l.Find(doc, "2016-09-07")
	if d := cmp.Diff(a, b); d != "" {
		t.Error(d)
	}
	last := -1
	for _, p := range a {
		if !p.Span.In(doc.Text) || !p.Head.In(doc.Text) || !p.Span.Holds(p.Head) || p.Role != nil && !p.Role.In(doc.Text) {
			t.Errorf("%s: a span does not repeat the text", brief(p))
		}
		if p.Span.Start < last {
			t.Errorf("%s: out of order", brief(p))
		}
		last = p.Span.Start
	}
}
