package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/plover"
)

const mine = `
class foe  ogre, troll
# a comment
family assault.mine
says    Smiting.
type    ASSAULT
mode    beat
context military
cameo   182
verb    smite, lay @foe low | actor=subj+with recipient=obj,on | when obj=@foe,king; unless subj=love,@disaster; needs obj
noun    round of smiting
adj     fed up
verb    be critical
+ The king smote the ogre. => king > ogre
+ The ogre may be smitten. => ? > ogre; hypothetical
- He was smitten with her.
`

func load(t *testing.T, src string) *Lexicon {
	t.Helper()
	lx, err := Load(fstest.MapFS{"mine.lex": {Data: []byte(src)}})
	if err != nil {
		t.Fatal(err)
	}
	return lx
}

func TestParse(t *testing.T) {
	lx := load(t, mine)
	es := lx.Of(Verb, "smite")
	if len(es) != 1 {
		t.Fatalf("%d entries for smite", len(es))
	}
	e := es[0]
	if e.Rule() != "assault.mine/smite" || e.Family.Mode != "beat" || e.Family.CAMEO != "182" {
		t.Errorf("rule %s of family %+v", e.Rule(), e.Family)
	}
	if diff := cmp.Diff([][]string{{"subj", "with"}}, e.Actor.Alternatives); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([][]string{{"obj"}, {"on"}}, e.Recipient.Alternatives); diff != "" {
		t.Error(diff)
	}
	if len(e.Guards) != 3 || e.Guards[0].Kind != When || !e.Guards[0].Conds[0].Words["king"] || e.Guards[0].Conds[0].Classes[0] != "foe" {
		t.Errorf("guards %+v", e.Guards)
	}
	if !lx.In("foe", "troll") || !lx.Matches(Word{Class: "foe"}, "ogre") || lx.Matches(Word{Lemma: "ogre"}, "troll") {
		t.Error("the class foe is not what the file says")
	}
	ex := e.Family.Examples
	if len(ex) != 3 || ex[1].Status != "hypothetical" || len(ex[1].Actors) != 0 || ex[2].Positive {
		t.Errorf("examples %+v", ex)
	}
}

func TestHeads(t *testing.T) {
	lx := load(t, mine)
	for head, pos := range map[string]POS{"lay": Verb, "round": Noun, "fed": Adj, "critical": Verb} {
		found := false
		for _, e := range lx.Of(pos, head) {
			found = found || e.Family.Name == "assault.mine"
		}
		if !found {
			t.Errorf("no %s is headed by %q", pos, head)
		}
	}
}

// TestUserOverrides replaces a built-in entry, and takes one away.
func TestUserOverrides(t *testing.T) {
	const word = "bomb"
	if len(load(t, mine).Of(Verb, word)) == 0 {
		t.Fatalf("the built-in lexicon lacks %q", word)
	}
	lx := load(t, "family aid.mine\ntype AID\nverb bomb\nverb shell | off\n")
	es := lx.Of(Verb, word)
	plain := 0
	for _, e := range es {
		if len(e.Words) == 0 {
			plain++
			if e.Family.Name != "aid.mine" {
				t.Errorf("%s still stands beside the user's", e.Rule())
			}
		}
	}
	if plain != 1 {
		t.Errorf("%d plain entries for %q", plain, word)
	}
	for _, e := range lx.Of(Verb, "shell") {
		if len(e.Words) == 0 {
			t.Errorf("%s was switched off", e.Rule())
		}
	}
}

func TestErrorsNameFileAndLine(t *testing.T) {
	for src, want := range map[string]string{
		"verb smite":                                       "mine.lex:1: \"verb\" stands before",
		"family a\n\ntype FIGHT":                           "mine.lex:3: \"FIGHT\" is no PLOVER type",
		"family a\ntype ASSAULT\nmode phone":               "mine.lex:3: \"phone\" is no mode",
		"family a\ntype ASSAULT\nverb hit | subj":          "mine.lex:3: \"subj\" is no frame",
		"family a\ntype ASSAULT\nverb hit | | if obj=x":    "mine.lex:3: \"if obj=x\" is no guard",
		"family a\ntype ASSAULT\n+ He hit me.":             "mine.lex:3: a positive example",
		"family a\ntype ASSAULT\nverb | actor=subj":        "mine.lex:3: verb without words",
		"family a\nfrobnicate":                             "mine.lex:2: \"frobnicate\" is no line",
		"class x":                                          "mine.lex:1: a class needs",
		"family a\nverb hit":                               "mine.lex:2: family a has no type",
		"family":                                           "mine.lex:1: a family needs a name",
		"family a\ntype ASSAULT\nverb hit | | when =x,y,z": "mine.lex:3: \"when =x,y,z\" names no slot",
	} {
		_, err := Load(fstest.MapFS{"mine.lex": {Data: []byte(src)}})
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q gives %v, want %s…", src, err, want)
		}
	}
}

// TestBuiltin holds the shipped files to their own form and reach.
func TestBuiltin(t *testing.T) {
	lx, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]int{}
	for _, f := range lx.Families {
		types[string(f.Type)]++
		pos, neg := 0, 0
		for _, ex := range f.Examples {
			if ex.Positive {
				pos++
			} else {
				neg++
			}
		}
		if pos < 2 || neg < 2 || f.Says == "" {
			t.Errorf("%s:%d: family %s has %d positive and %d negative examples, and says %q", f.File, f.Line, f.Name, pos, neg, f.Says)
		}
	}
	for _, ty := range plover.Types() {
		if types[string(ty.Name)] == 0 {
			t.Errorf("no family reads %s", ty.Name)
		}
	}
	if lx.Size() < 3000 {
		t.Errorf("%d predicates", lx.Size())
	}
}

// TestClassesExist finds guards and words that name a class which no file defines.
func TestClassesExist(t *testing.T) {
	lx, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	missing := map[string]bool{}
	for _, es := range lx.byHead {
		for _, e := range es {
			for _, w := range append([]Word{e.Head}, e.Words...) {
				if w.Class != "" && lx.classes[w.Class] == nil {
					missing[w.Class] = true
				}
			}
			for _, g := range e.Guards {
				for _, c := range g.Conds {
					for _, cl := range c.Classes {
						if lx.classes[cl] == nil && !Kinds[cl] {
							missing[cl] = true
						}
					}
				}
			}
		}
	}
	for c := range missing {
		t.Errorf("no file defines @%s", c)
	}
}

// TestSameOrder holds that which of two entries comes first, and which word a form belongs to, is no chance of a map.
func TestSameOrder(t *testing.T) {
	a, b := load(t, mine), load(t, mine)
	rules := func(lx *Lexicon, k key) []string {
		var all []string
		for _, e := range lx.Of(k.pos, k.lemma) {
			all = append(all, string(e.Rule()))
		}
		return all
	}
	for k := range a.byHead {
		if diff := cmp.Diff(rules(a, k), rules(b, k)); diff != "" {
			t.Errorf("%s %s: %s", k.pos, k.lemma, diff)
		}
	}
	if len(a.forms.of) != len(b.forms.of) {
		t.Fatalf("%d forms, then %d", len(a.forms.of), len(b.forms.of))
	}
	for form, lemma := range a.forms.of {
		if b.forms.of[form] != lemma {
			t.Errorf("%s is %s, then %s", form.lemma, lemma, b.forms.of[form])
		}
	}
}

// TestSpecificFirst holds that of the entries of one head the one that asks for most is tried first: else "take" alone
// would keep "take hostage" from ever firing.
func TestSpecificFirst(t *testing.T) {
	lx := load(t, "family a\ntype ASSAULT\nverb zap\nverb zap | | unless obj=x\nverb zap | | when obj=y\nverb zap up and down\nverb zap up")
	var got []string
	for _, e := range lx.Of(Verb, "zap") {
		kinds := ""
		for _, g := range e.Guards {
			kinds += " " + string(g.Kind)
		}
		got = append(got, e.String()+kinds)
	}
	if diff := cmp.Diff([]string{"zap up and down", "zap up", "zap when", "zap unless", "zap"}, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(mine)
	f.Add("family a\ntype ASSAULT\nverb a|b|c|d\nnoun of of\nverb @x be")
	f.Fuzz(func(t *testing.T, src string) {
		lx, err := Load(fstest.MapFS{"mine.lex": {Data: []byte(src)}})
		if err != nil && !strings.HasPrefix(err.Error(), "mine.lex:") {
			t.Errorf("error %v does not name its file", err)
		}
		if err == nil && lx.Size() < 3000 {
			t.Skip("a file may switch entries off")
		}
	})
}
