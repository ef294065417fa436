package chains

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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
