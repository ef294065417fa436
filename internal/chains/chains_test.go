package chains

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/conllu"
	"dateline/internal/text"
)

// tree builds a document from lines "FORM/UPOS/XPOS/HEAD/DEPREL[/NAME]" separated by spaces, a sentence a line;
// heads count from 1 within the sentence. A lemma other than the lower-case form follows the form after "|".
func tree(t *testing.T, sentences ...string) *text.Doc {
	t.Helper()
	var b strings.Builder
	var kinds []text.NameKind
	for _, s := range sentences {
		b.WriteString("# newpar\n")
		for i, w := range strings.Fields(s) {
			f := append(strings.Split(w, "/"), "")
			form, lemma, ok := strings.Cut(f[0], "|")
			if !ok && f[1] != "PROPN" {
				lemma = strings.ToLower(form)
			} else if !ok {
				lemma = form
			}
			b.WriteString(strings.Join([]string{itoa(i + 1), form, lemma, f[1], f[2], "_", f[3], f[4], "_", "_"}, "\t") + "\n")
			kinds = append(kinds, text.NameKind(f[5]))
		}
		b.WriteString("\n")
	}
	docs, err := conllu.Read(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	doc := docs[0]
	for i := 0; i < len(kinds); i++ {
		if kinds[i] == "" {
			continue
		}
		n := text.Name{First: i, End: i + 1, Kind: kinds[i]}
		for n.End < len(kinds) && kinds[n.End] == kinds[i] && doc.SentenceOf(n.End) == doc.SentenceOf(i) {
			n.End++
		}
		doc.Names = append(doc.Names, n)
		i = n.End - 1
	}
	return doc
}

func itoa(n int) string {
	if n >= 10 {
		return itoa(n/10) + itoa(n%10)
	}
	return string(rune('0' + n))
}

// read finds the chains and gives each as its mentions' words.
func read(doc *text.Doc) [][]string {
	Find(doc)
	var out [][]string
	for _, c := range doc.Chains {
		var words []string
		for _, m := range c.Mentions {
			words = append(words, doc.Span(m.First, m.End).Text)
		}
		out = append(out, words)
	}
	return out
}

func TestPersonOverSentences(t *testing.T) {
	doc := tree(t,
		"Foreign/PROPN/NNP/2/compound Minister/PROPN/NNP/3/nmod:desc Ana/PROPN/NNP/5/nsubj/PER Velo/PROPN/NNP/3/flat/PER met|meet/VERB/VBD/0/root King/PROPN/NNP/7/nmod:desc Omar/PROPN/NNP/5/obj/PER ./PUNCT/./5/punct",
		"Velo/PROPN/NNP/2/nsubj/PER said|say/VERB/VBD/0/root she/PRON/PRP/4/nsubj agreed|agree/VERB/VBD/2/ccomp ./PUNCT/./2/punct",
		"The/DET/DT/2/det minister/NOUN/NN/3/nsubj thanked|thank/VERB/VBD/0/root him/PRON/PRP/3/obj ./PUNCT/./3/punct")
	want := [][]string{
		{"Foreign Minister Ana Velo", "Velo", "she", "The minister"},
		{"King Omar", "him"},
	}
	if d := cmp.Diff(want, read(doc)); d != "" {
		t.Error(d)
	}
}

func TestChains(t *testing.T) {
	for name, c := range map[string]struct {
		sentences []string
		want      [][]string
	}{
		"acronym in brackets": {[]string{
			"The/DET/DT/3/det Harbour/PROPN/NNP/3/compound/ORG Workers/PROPN/NNPS/7/nsubj/ORG (/PUNCT/-LRB-/5/punct HW/PROPN/NNP/3/appos/ORG )/PUNCT/-RRB-/5/punct met|meet/VERB/VBD/0/root ./PUNCT/./7/punct",
			"HW/PROPN/NNP/2/nsubj/ORG agreed|agree/VERB/VBD/0/root ./PUNCT/./2/punct",
		}, [][]string{{"The Harbour Workers", "HW", "HW"}}},
		"renamed": {[]string{
			"The/DET/DT/2/det Front/PROPN/NNP/7/nsubj/ORG ,/PUNCT/,/4/punct renamed|rename/VERB/VBN/2/acl Shield/PROPN/NNP/4/obj/ORG ,/PUNCT/,/4/punct fled|flee/VERB/VBD/0/root ./PUNCT/./7/punct",
		}, [][]string{{"The Front", "Shield"}}},
		"ministry by its name's word": {[]string{
			"The/DET/DT/3/det Interior/PROPN/NNP/3/compound/ORG Ministry/PROPN/NNP/4/nsubj/ORG denied|deny/VERB/VBD/0/root it/PRON/PRP/4/obj ./PUNCT/./4/punct",
			"The/DET/DT/2/det ministry/NOUN/NN/3/nsubj gave|give/VERB/VBD/0/root its/PRON/PRP$/5/nmod:poss reasons|reason/NOUN/NNS/3/obj ./PUNCT/./3/punct",
		}, [][]string{{"The Interior Ministry", "The ministry", "its"}}},
		"another ministry stays apart": {[]string{
			"The/DET/DT/2/det ministry/NOUN/NN/3/nsubj denied|deny/VERB/VBD/0/root that/PRON/DT/3/obj ./PUNCT/./3/punct",
			"The/DET/DT/3/det health/NOUN/NN/3/compound ministry/NOUN/NN/4/nsubj agreed|agree/VERB/VBD/0/root ./PUNCT/./4/punct",
		}, nil},
		"speaker named after the quotation": {[]string{
			"“/PUNCT/``/4/punct We/PRON/PRP/4/nsubj will/AUX/MD/4/aux stay/VERB/VB/7/ccomp ,/PUNCT/,/4/punct ”/PUNCT/''/4/punct said|say/VERB/VBD/0/root Velo/PROPN/NNP/7/nsubj/PER ./PUNCT/./7/punct",
		}, [][]string{{"We", "Velo"}}},
		"two persons of one last name": {[]string{
			"Ana/PROPN/NNP/3/nsubj/PER Velo/PROPN/NNP/1/flat/PER met|meet/VERB/VBD/0/root Omar/PROPN/NNP/3/obj/PER Velo/PROPN/NNP/4/flat/PER ./PUNCT/./3/punct",
		}, nil},
		"relative pronoun": {[]string{
			"Rebels|rebel/NOUN/NNS/5/nsubj who/PRON/WP/3/nsubj surrendered|surrender/VERB/VBD/1/acl:relcl were|be/AUX/VBD/5/aux freed|free/VERB/VBN/0/root ./PUNCT/./5/punct",
		}, [][]string{{"Rebels", "who"}}},
		"pleonastic it": {[]string{
			"Talks|talk/NOUN/NNS/2/nsubj failed|fail/VERB/VBD/0/root ./PUNCT/./2/punct",
			"It/PRON/PRP/3/expl is|be/AUX/VBZ/3/cop clear/ADJ/JJ/0/root that/SCONJ/IN/6/mark they/PRON/PRP/6/nsubj hoped|hope/VERB/VBD/3/csubj ./PUNCT/./3/punct",
		}, [][]string{{"Talks", "they"}}},
		"a woman is not he": {[]string{
			"Ms./PROPN/NNP/2/nmod:desc Velo/PROPN/NNP/3/nsubj/PER resigned|resign/VERB/VBD/0/root ./PUNCT/./3/punct",
			"He/PRON/PRP/2/nsubj refused|refuse/VERB/VBD/0/root ./PUNCT/./2/punct",
		}, nil},
	} {
		if d := cmp.Diff(c.want, read(tree(t, c.sentences...))); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

func TestFindOnNothing(t *testing.T) {
	doc := &text.Doc{}
	doc.Index()
	Find(doc)
	if len(doc.Chains) != 0 {
		t.Errorf("chains %v of an empty text", doc.Chains)
	}
}

// TestMentionsStandOnce holds on every document of a treebank: a mention lies in its sentence, holds its head, heads
// one mention of one chain, and reading twice gives the same.
func TestMentionsStandOnce(t *testing.T) {
	for _, g := range readGUM(t, "gum-open-dev.conllu.gz") {
		Find(g.doc)
		first := g.doc.Chains
		heads := map[int]bool{}
		for _, c := range first {
			for k, m := range c.Mentions {
				s := g.doc.Sentences[g.doc.SentenceOf(m.Head)]
				if m.First < s.First || m.End > s.End || m.Head < m.First || m.Head >= m.End {
					t.Errorf("mention %+v leaves its sentence or its head", m)
				}
				if heads[m.Head] {
					t.Errorf("token %d heads two mentions", m.Head)
				}
				if heads[m.Head] = true; k > 0 && c.Mentions[k-1].Head >= m.Head {
					t.Errorf("mentions out of order in %+v", c)
				}
			}
		}
		Find(g.doc)
		if d := cmp.Diff(first, g.doc.Chains); d != "" {
			t.Errorf("read twice:\n%s", d)
		}
	}
}

// BenchmarkFind gives the cost per token over one long document; it does not grow with its length.
func BenchmarkFind(b *testing.B) {
	docs := readGUM(b, "gum-open-dev.conllu.gz")
	for _, times := range []int{1, 16, 256} {
		long := repeat(docs[0].doc, times)
		b.Run(itoa(len(long.Tokens))+"tokens", func(b *testing.B) {
			for b.Loop() {
				Find(long)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(long.Tokens)), "ns/token")
		})
	}
}

// repeat writes a document several times over, as one.
func repeat(doc *text.Doc, times int) *text.Doc {
	out := &text.Doc{}
	for n := range times {
		tokens, bytes := len(out.Tokens), len(out.Text)
		for _, tk := range doc.Tokens {
			tk.Start, tk.End = tk.Start+bytes, tk.End+bytes
			if tk.Head >= 0 {
				tk.Head += tokens
			}
			out.Tokens = append(out.Tokens, tk)
		}
		for _, s := range doc.Sentences {
			out.Sentences = append(out.Sentences, text.Sentence{First: s.First + tokens, End: s.End + tokens, Paragraph: s.Paragraph + 1000*n})
		}
		for _, m := range doc.Names {
			out.Names = append(out.Names, text.Name{First: m.First + tokens, End: m.End + tokens, Kind: m.Kind})
		}
		out.Text += doc.Text + "\n\n"
	}
	out.Index()
	return out
}

// TestAnyTreeIsRead holds for any tree at all: nothing panics, and every mention lies in its sentence.
func TestAnyTreeIsRead(t *testing.T) {
	forms := []string{"Velo", "Ana", "he", "She", "it", "they", "who", "which", "said", "the", "minister", "group", "\"", "“", "”", "(", ")", "UN", "I", "we", "himself", "-", "or", "Front"}
	rels := []string{"nsubj", "obj", "obl", "nmod", "nmod:poss", "nmod:desc", "flat", "compound", "appos", "conj", "cc", "acl", "acl:relcl", "ccomp", "punct", "det", "case", "root", "expl", "xcomp"}
	tags := []text.UPOS{text.NOUN, text.PROPN, text.PRON, text.VERB, text.PUNCT, text.DET, text.ADJ, text.ADP}
	rapid.Check(t, func(t *rapid.T) {
		doc := &text.Doc{}
		for s := range rapid.IntRange(1, 4).Draw(t, "sentences") {
			first, n := len(doc.Tokens), rapid.IntRange(1, 12).Draw(t, "words")
			for i := range n {
				form := rapid.SampledFrom(forms).Draw(t, "form")
				head := text.Root
				if i > 0 {
					head = first + rapid.IntRange(0, i-1).Draw(t, "head")
				}
				start := len(doc.Text)
				doc.Text += form + " "
				doc.Tokens = append(doc.Tokens, text.Token{Start: start, End: start + len(form), Form: form, Lemma: strings.ToLower(form), Head: head,
					UPOS: rapid.SampledFrom(tags).Draw(t, "tag"), XPOS: rapid.SampledFrom([]string{"NN", "NNS", "NNP", "PRP", "PRP$", "WDT", "VBD", "POS"}).Draw(t, "xpos"), Deprel: rapid.SampledFrom(rels).Draw(t, "rel")})
			}
			if k := rapid.IntRange(0, n-1).Draw(t, "name"); rapid.Bool().Draw(t, "named") {
				doc.Names = append(doc.Names, text.Name{First: first + k, End: first + rapid.IntRange(k+1, n).Draw(t, "end"), Kind: rapid.SampledFrom([]text.NameKind{text.PER, text.ORG, text.LOC, text.DATE}).Draw(t, "kind")})
			}
			doc.Sentences = append(doc.Sentences, text.Sentence{First: first, End: first + n, Paragraph: s})
		}
		doc.Index()
		Find(doc)
		for _, c := range doc.Chains {
			for _, m := range c.Mentions {
				if s := doc.Sentences[doc.SentenceOf(m.Head)]; m.First < s.First || m.End > s.End || m.Head < m.First || m.Head >= m.End {
					t.Fatalf("mention %+v leaves its sentence or its head", m)
				}
			}
		}
	})
}
