package statements

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/dateline"
	"dateline/internal/quotations"
	"dateline/internal/text"
	"dateline/internal/treetest"
)

const londonSaying = "Lee/Lee/PROPN/NNP/2/nsubj told/tell/VERB/VBD/0/root reporters/reporter/NOUN/NNS/2/iobj in/in/ADP/IN/5/case London/London/PROPN/NNP/2/obl on/on/ADP/IN/7/case Monday/Monday/PROPN/NNP/2/obl " +
	"that/that/SCONJ/IN/10/mark troops/troops/NOUN/NNS/10/nsubj left/leave/VERB/VBD/2/ccomp Basra/Basra/PROPN/NNP/10/obj in/in/ADP/IN/13/case May/May/PROPN/NNP/10/obl ././PUNCT/./2/punct"

func TestCircumstancesBelongToTheSaying(t *testing.T) {
	doc := treetest.Doc(t, londonSaying)
	at := func(w string) dateline.Span {
		i := strings.Index(doc.Text, w)
		return dateline.SpanOf(doc.Text, i, i+len(w))
	}
	lee := &dateline.Party{Span: at("Lee"), Head: at("Lee"), Country: "USA", Sector: "GOV"}
	m := dateline.Mentions{
		Parties: []*dateline.Party{lee},
		Places:  []*dateline.Place{{Span: at("London"), Name: "London"}, {Span: at("Basra"), Name: "Basra"}},
		Whens:   []*dateline.When{{Span: at("Monday")}, {Span: at("May")}},
	}
	all := Find(doc, m)
	if len(all) != 1 {
		t.Fatalf("found %d statements, want 1", len(all))
	}
	s := all[0]
	if s.Speaker != lee {
		t.Errorf("speaker %+v is not the resolved mention", s.Speaker)
	}
	got := []string{s.Addressee.Span.Text, s.Place.Name, s.When.Span.Text, s.Words.Text, string(s.Claim), string(s.ID)}
	if diff := cmp.Diff([]string{"reporters", "London", "Monday", "troops left Basra in May", "says", "s1"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestASayingThatWasNotIsNone(t *testing.T) {
	for _, s := range []string{
		"Officials have not said when the talks will begin.",
		"The minister will say tomorrow whether he resigns.",
		"If she says that it is over, the market will fall.",
		"It was reported that two men had fled.",
		"The mayor wants to say that the bridge is safe.",
	} {
		if got := read(t, s); len(got) > 0 {
			t.Errorf("%q: found %q", s, got)
		}
	}
}

func TestSpeakers(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Maria Lopez, a doctor in Lima, said the clinic had closed.", "Maria Lopez | said | the clinic had closed"},
		{"The army, which says that it lost no soldiers, has pulled back.", "The army | says | it lost no soldiers"},
		{"“We need water,” said a man in the crowd.", "a man in the crowd | said | We need water"},
		{"The mayor spoke on Monday, saying the bridge was safe.", "The mayor | saying | the bridge was safe"},
		{"She was quoted as saying that the army had left.", "She | saying | the army had left"},
		{"Ten people died, a police spokesman told Reuters.", "a police spokesman | told | Ten people died"},
	} {
		if got := read(t, c.in); len(got) != 1 || got[0] != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

func TestQuotationsRunOn(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want []string
	}{
		"after the cue": {
			"“We will stay,” Lopez said. “We have nowhere to go. This is home.” Nobody moved.",
			[]string{"Lopez | said | We will stay,” Lopez said. “We have nowhere to go. This is home"},
		},
		"before the cue": {
			"“We will stay. We have nowhere to go,” Lopez said.",
			[]string{"Lopez | said | We will stay. We have nowhere to go"},
		},
		"over paragraphs": {
			"“We will stay,” Lopez said.\n\n“This is home.”\n\nNobody moved.",
			[]string{"Lopez | said | We will stay,” Lopez said.\n\n“This is home"},
		},
		"a new cue": {
			"“We will stay,” Lopez said. “They must leave,” the mayor said.",
			[]string{"Lopez | said | We will stay", "the mayor | said | They must leave"},
		},
	} {
		if diff := cmp.Diff(c.want, read(t, c.in)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestQuotationMarks(t *testing.T) {
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		`He said "no" and "yes".`:                  "no|yes",
		"“She called it “a trap” then.”":           "She called it|a trap",
		"The workers' union ‘must go’ now.":        "must go",
		"“Left open.\n\n“And again.”":              "Left open.|And again.",
		"The boys' coats and the girls' hats were": "",
	} {
		d := a.Annotate(in)
		qs, _ := quotations.Find(d)
		var got []string
		for _, q := range qs {
			end := d.Tokens[q.Close].Start
			if q.Left {
				end = d.Tokens[q.Close].End
			}
			got = append(got, strings.TrimSpace(in[d.Tokens[q.Open].End:end]))
		}
		if g := strings.Join(got, "|"); g != want {
			t.Errorf("%q: quotations %q, want %q", in, g, want)
		}
	}
}

// TestAnyTree gives Find trees that no grammar made: it must keep its promises all the same.
func TestAnyTree(t *testing.T) {
	forms := []string{"said", "told", "Lee", "she", "that", ",", ".", "“", "”", "\"", "according", "to", "claim", "as", "of", "denied", "is", "who", ":", "the", "called"}
	upos := []text.UPOS{text.VERB, text.NOUN, text.PROPN, text.PRON, text.PUNCT, text.ADP, text.SCONJ, text.AUX, text.DET, text.PART}
	xpos := []string{"VBD", "VBG", "VBN", "VB", "NN", "NNP", "PRP", "WP", ",", "IN", ""}
	rels := []string{"nsubj", "nsubj:pass", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "conj", "obl", "nmod", "nmod:poss", "flat", "compound", "mark", "case", "punct", "parataxis", "appos", "obj", "root"}
	lemmas := map[string]string{"said": "say", "told": "tell", "denied": "deny", "called": "call", "is": "be"}
	rapid.Check(t, func(t *rapid.T) {
		doc := &text.Doc{}
		for range rapid.IntRange(1, 4).Draw(t, "sentences") {
			first, n := len(doc.Tokens), rapid.IntRange(1, 14).Draw(t, "words")
			for i := range n {
				form := rapid.SampledFrom(forms).Draw(t, "form")
				start := len(doc.Text)
				doc.Text += form + rapid.SampledFrom([]string{" ", " ", ""}).Draw(t, "gap")
				lemma := form
				if l, ok := lemmas[form]; ok {
					lemma = l
				}
				head := text.Root
				if i > 0 { // a word before it: no circles
					head = first + rapid.IntRange(0, i-1).Draw(t, "head")
				}
				doc.Tokens = append(doc.Tokens, text.Token{Start: start, End: start + len(form), Form: form, Lemma: lemma, Head: head,
					UPOS: rapid.SampledFrom(upos).Draw(t, "upos"), XPOS: rapid.SampledFrom(xpos).Draw(t, "xpos"), Deprel: rapid.SampledFrom(rels).Draw(t, "rel")})
			}
			mirror(doc, first, rapid.Bool().Draw(t, "mirror"))
			doc.Sentences = append(doc.Sentences, text.Sentence{First: first, End: len(doc.Tokens), Paragraph: len(doc.Sentences) / 2})
		}
		doc.Index()
		for _, s := range Find(doc, dateline.Mentions{}) {
			for _, sp := range []dateline.Span{s.Cue, s.Words, s.Speaker.Span, s.Speaker.Head} {
				if !sp.In(doc.Text) || sp.Text == "" {
					t.Fatalf("span %+v does not repeat its words", sp)
				}
			}
		}
	})
}

// mirror turns the heads of the tokens from first on about, so that words hang from words after them.
func mirror(doc *text.Doc, first int, do bool) {
	n := len(doc.Tokens) - first
	if !do {
		return
	}
	heads := make([]int, n)
	for i := range n {
		if h := doc.Tokens[first+i].Head; h != text.Root {
			heads[n-1-i] = first + n - 1 - (h - first)
		} else {
			heads[n-1-i] = text.Root
		}
	}
	for i := range n {
		doc.Tokens[first+i].Head = heads[i]
	}
}

func BenchmarkFind(b *testing.B) {
	a, err := annotator()
	if err != nil {
		b.Fatal(err)
	}
	doc := a.Annotate(strings.Repeat("The minister told reporters in Rome on Monday that talks would go on. “We are ready,” said Ann Lee, a member of the council. “We have time.” According to the police, nobody was hurt. ", 500))
	for b.Loop() {
		Find(doc, dateline.Mentions{})
	}
	b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
