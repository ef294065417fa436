package statements

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
	"dateline/internal/treetest"
)

// reading is a text and all that must be found in it.
type reading struct {
	in   string
	want []string
}

// checkAll compares everything found in each text.
func checkAll(t *testing.T, cases []reading) {
	t.Helper()
	for _, c := range cases {
		if diff := cmp.Diff(c.want, read(t, c.in)); diff != "" {
			t.Errorf("%q: %s", c.in, diff)
		}
	}
}

func TestContentAfterTheCue(t *testing.T) {
	checkAll(t, []reading{
		{"The ministry said in a statement on Friday that the border would reopen.", []string{"The ministry | said | the border would reopen"}},
		{"Ortega told local radio the harvest had failed.", []string{"Ortega | told | the harvest had failed"}},
		{"The judge asked whether the witness was safe.", []string{"The judge | asked | whether the witness was safe"}},
		{"Hassan said: “We have no bread.”", []string{"Hassan | said | We have no bread"}},
		{"The opposition called on the president to resign.", []string{"The opposition | called on | to resign"}},
		{"The envoy vowed to return next week.", []string{"The envoy | vowed | to return next week"}},
		{"Moscow denied sending troops.", []string{"Moscow | denied | sending troops"}},
		{"The union blamed the owners for ignoring warnings.", []string{"The union | blamed | the owners for ignoring warnings"}},
		{"Rights groups described the camp as a prison.", []string{"Rights groups | described | the camp as a prison"}},
	})
}

func TestContentBeforeAndAroundTheCue(t *testing.T) {
	checkAll(t, []reading{
		{"The bridge is safe, engineers say.", []string{"engineers | say | The bridge is safe"}},
		{"“The bridge is safe,” said Paul Okoro, the chief engineer.", []string{"Paul Okoro | said | The bridge is safe"}},
		{"“The bridge,” he said, “is safe.”", []string{"he | said | The bridge,” he said, “is safe"}},
		{"“Is it safe?” asked the mayor.", []string{"the mayor | asked | Is it safe"}},
		{"The bridge, according to engineers, is safe.", []string{"engineers | according to | The bridge, according to engineers, is safe"}},
	})
}

func TestQuotedWordsWithinOwnWords(t *testing.T) {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]bool{
		"The mayor said the plan was dead.":             false,
		"The mayor said the plan was “stone dead.”":     true,
		"“The plan is dead,” the mayor said.":           true,
		"The mayor said the “Big Dig” plan had failed.": true,
	} {
		all := Find(a.Annotate(in), dateline.Mentions{})
		if len(all) != 1 || all[0].Quoted != want {
			t.Errorf("%q: %d statements, want one with Quoted %v", in, len(all), want)
		}
	}
}

func TestClaimsAreKept(t *testing.T) {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]dateline.Claim{
		"The army said that the town had fallen.":            dateline.Says,
		"The army claimed that the town had fallen.":         dateline.Claims,
		"The army denied that the town had fallen.":          dateline.Denies,
		"The general doubted that the town had fallen.":      dateline.Doubts,
		"The army repeated its denial that the town fell.":   dateline.Denies,
		"The army accused the rebels of shelling the town.":  dateline.Claims,
		"The town has fallen, according to the army.":        dateline.Says,
		"The army dismissed the report as enemy propaganda.": dateline.Says,
	} {
		all := Find(a.Annotate(in), dateline.Mentions{})
		if len(all) != 1 {
			t.Errorf("%q: %d statements, want 1", in, len(all))
			continue
		}
		if src := all[0].Source(); src.Claim != want || src.Speaker != all[0].Speaker || src.Cue != all[0].Cue {
			t.Errorf("%q: source %+v, want claim %s", in, src, want)
		}
	}
}

func TestMediumAndHearer(t *testing.T) {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ in, medium, hearer string }{
		{"The president wrote on Twitter that he was well.", "Twitter", ""},
		{"The ministry said in a statement that two men had died.", "a statement", ""},
		{"Kim told state television that the test had failed.", "", "state television"},
		{"The bank said that Twitter had grown.", "", ""},
	} {
		all := Find(a.Annotate(c.in), dateline.Mentions{})
		if len(all) != 1 {
			t.Errorf("%q: %d statements, want 1", c.in, len(all))
			continue
		}
		medium, hearer := "", ""
		if all[0].Medium != nil {
			medium = all[0].Medium.Text
		}
		if all[0].Addressee != nil {
			hearer = all[0].Addressee.Span.Text
		}
		if medium != c.medium || hearer != c.hearer {
			t.Errorf("%q: medium %q, hearer %q; want %q, %q", c.in, medium, hearer, c.medium, c.hearer)
		}
	}
}

func TestOneStatementForSpeakerAndSentence(t *testing.T) {
	checkAll(t, []reading{
		{"The king said that the war was over and said that peace would last.", []string{"The king | said | the war was over and said that peace would last"}},
		{"Calling the deal “historic,” the envoy said it would hold.", []string{"the envoy | said | the deal “historic,” the envoy said it would hold"}},
		{"The army said ten men had died, but the rebels said it was fifty.", []string{"The army | said | ten men had died", "the rebels | said | it was fifty"}},
	})
}

func TestTurnsOfATranscript(t *testing.T) {
	checkAll(t, []reading{{
		"Moreno: Why did you leave? Was it fear?\n\nBlake: It was. I could stay no longer.\n\nMoreno: Who helped?\n\nBlake: A friend.",
		[]string{"Moreno | : | Why did you leave? Was it fear", "Blake | : | It was. I could stay no longer", "Moreno | : | Who helped", "Blake | : | A friend"},
	}})
}

func TestWhatAQuotedSpeakerReportsStaysWithin(t *testing.T) {
	checkAll(t, []reading{
		{"“My father said that the well was dry,” Amina said.", []string{"Amina | said | My father said that the well was dry"}},
	})
}

func TestFindIsTheSameBesideOthers(t *testing.T) {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	const s = "“We will stay,” Lopez said. The mayor, who fled, told AFP that “nobody” was safe. According to police, it was quiet."
	want := Find(a.Annotate(s), dateline.Mentions{})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := Find(a.Annotate(s), dateline.Mentions{}); cmp.Diff(want, got) != "" {
				t.Error(cmp.Diff(want, got))
			}
		})
	}
	wg.Wait()
}

func TestStatementsComeInOrderWithRules(t *testing.T) {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	var names []dateline.RuleName
	for _, r := range Rules() {
		names = append(names, r.Name)
	}
	all := Find(a.Annotate("Police said it was over. “It is not,” a man said. Critics called it a farce. According to Kim, it goes on."), dateline.Mentions{})
	if len(all) != 4 {
		t.Fatalf("found %d statements, want 4", len(all))
	}
	for i, s := range all {
		if i > 0 && s.Words.Start < all[i-1].Words.Start {
			t.Errorf("statement %s stands before %s", s.ID, all[i-1].ID)
		}
		if !slices.Contains(names, s.Rule) {
			t.Errorf("statement %s has the unknown rule %q", s.ID, s.Rule)
		}
	}
}

// A list without a full stop is no sentence anybody says; it must neither slow the reading down nor yield claims.
func TestEndlessSentence(t *testing.T) {
	doc := treetest.Doc(t, strings.Repeat("said/say/VERB/VBD/0/root ", longSentence+1))
	if got := Find(doc, dateline.Mentions{}); len(got) > 0 {
		t.Errorf("found %d statements", len(got))
	}
}

// TestRootsOfAnyName holds that a root may be called a clause of something, and a participle begin a text.
func TestRootsOfAnyName(t *testing.T) {
	for _, tree := range []string{
		"said/say/VERB/VBD/0/ccomp that/=/SCONJ/IN/3/mark left/leave/VERB/VBD/1/ccomp",
		"saying/say/VERB/VBG/2/acl ally/=/NOUN/NN/0/root that/=/SCONJ/IN/4/mark left/leave/VERB/VBD/1/ccomp",
	} {
		for _, s := range Find(treetest.Doc(t, tree), dateline.Mentions{}) {
			if s.Words.Text == "" {
				t.Errorf("a statement without words in %q", tree)
			}
		}
	}
}
