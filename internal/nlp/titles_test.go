package nlp

import (
	"strings"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/text"
)

// tree reads rows of form, tag, head (from 1) and relation.
func tree(t *testing.T, rows string, names ...text.Name) *text.Doc {
	t.Helper()
	var b strings.Builder
	for i, row := range strings.Split(strings.TrimSpace(rows), "\n") {
		f := strings.Fields(row)
		b.WriteString(strings.Join([]string{string(rune('1' + i)), f[0], f[0], f[1], "_", "_", f[2], f[3], "_", "_"}, "\t") + "\n")
	}
	docs, err := conllu.Read(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	docs[0].Names = names
	return docs[0]
}

// TestTitleTakenForAName cuts a name to the person and hangs the title on him.
func TestTitleTakenForAName(t *testing.T) {
	doc := tree(t, `
Narva PROPN 7 nsubj
Secretary PROPN 1 flat
of ADP 4 case
State PROPN 1 nmod
Eva PROPN 1 flat
Tamm PROPN 1 flat
spoke VERB 0 root`, text.Name{First: 0, End: 6, Kind: text.PER})
	retitle(doc)
	if n := doc.Names[0]; doc.Span(n.First, n.End).Text != "Eva Tamm" {
		t.Errorf("the name is %q", doc.Span(n.First, n.End).Text)
	}
	for i, want := range []struct {
		head int
		rel  string
	}{{1, "compound"}, {4, "nmod:desc"}, {3, "case"}, {1, "nmod"}, {6, "nsubj"}, {4, "flat"}, {text.Root, "root"}} {
		if tok := doc.Tokens[i]; tok.Head != want.head || tok.Deprel != want.rel {
			t.Errorf("%s hangs on %d as %s, want %d as %s", tok.Form, tok.Head, tok.Deprel, want.head, want.rel)
		}
	}
	if got := doc.Children(6); len(got) != 1 || got[0] != 4 {
		t.Errorf("the verb's children are %v", got)
	}
}

// TestTitleAsHead hangs the title on the person where the parser has it the other way round.
func TestTitleAsHead(t *testing.T) {
	doc := tree(t, `
Estonian ADJ 2 amod
President PROPN 4 nsubj
Tamm PROPN 2 appos
left VERB 0 root`, text.Name{First: 2, End: 3, Kind: text.PER})
	retitle(doc)
	if doc.Tokens[2].Head != 3 || doc.Tokens[2].Deprel != "nsubj" || doc.Tokens[1].Head != 2 || doc.Tokens[0].Head != 1 {
		t.Errorf("tokens are %+v", doc.Tokens)
	}
}

// TestNoTitle leaves alone what is right, or no title: an apposition behind a comma, a country that acts on a person,
// a name that has nothing but a title.
func TestNoTitle(t *testing.T) {
	for name, doc := range map[string]*text.Doc{
		"right already": tree(t, "President PROPN 2 nmod:desc\nTamm PROPN 3 nsubj\nleft VERB 0 root", text.Name{First: 1, End: 2, Kind: text.PER}),
		"no office":     tree(t, "Estonia PROPN 3 nsubj\nTamm PROPN 1 flat\nleft VERB 0 root", text.Name{First: 1, End: 2, Kind: text.PER}),
		"a comma":       tree(t, "President PROPN 4 nsubj\n, PUNCT 1 punct\nTamm PROPN 1 appos\nleft VERB 0 root", text.Name{First: 2, End: 3, Kind: text.PER}),
		"a place":       tree(t, "President PROPN 3 nsubj\nIsland PROPN 1 flat\nsank VERB 0 root", text.Name{First: 0, End: 2, Kind: text.LOC}),
	} {
		before := append([]text.Token(nil), doc.Tokens...)
		retitle(doc)
		for i := range before {
			if before[i] != doc.Tokens[i] {
				t.Errorf("%s: %+v became %+v", name, before[i], doc.Tokens[i])
			}
		}
	}
}
