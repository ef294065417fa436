package corpus

import (
	"archive/tar"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/text"
)

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// shown writes each name as KIND:words.
func shown(s *Sentence) []string {
	var all []string
	for _, n := range s.Names {
		all = append(all, string(n.Kind)+":"+strings.Join(s.Forms()[n.First:n.End], " "))
	}
	return all
}

func TestNamedReadsTheCommonForms(t *testing.T) {
	for name, content := range map[string]string{
		"numbered.iob2": "# text = x\n1\tAnna\tB-PER\t-\tann\n2\tLind\tI-PER\t-\tann\n3\tof\tO\n4\tOslo\tB-LOC\t-\tann\n5\tNorse\tB-OTH\t-\tann\n6\toil\tB-O\t-\tann\n\n",
		"plain.iob":     "Anna I-PER\nLind I-PER\nof O\nOslo I-LOC\nNorse I-MISC\noil O\n",
		"tabs.txt":      "Anna\tB-politician\nLind\tI-politician\nof\tO\nOslo\tB-location\nNorse\tB-misc\noil\tO\n\n",
	} {
		got, err := Named(write(t, name, content))
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != 1 || !cmp.Equal(shown(got[0]), []string{"PER:Anna Lind", "LOC:Oslo"}) {
			t.Errorf("%s: read %d sentences, names %v", name, len(got), shown(got[0]))
		}
	}
}

func TestNamesSideBySideStayApart(t *testing.T) {
	got, err := Named(write(t, "x.iob2", "1\tAnna\tB-PER\n2\tBo\tB-PER\n3\tOslo\tI-LOC\n"))
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"PER:Anna", "PER:Bo", "LOC:Oslo"}; !cmp.Equal(shown(got[0]), want) {
		t.Errorf("names %v, want %v", shown(got[0]), want)
	}
}

func TestNamedNamesTheLineWithoutATag(t *testing.T) {
	_, err := Named(write(t, "x.iob2", "Anna\tB-PER\nLind\n"))
	if err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("error %v does not name line 2", err)
	}
}

const entities = `# newdoc id = a
1	President	president	PROPN	NNP	_	5	nsubj	_	Entity=(1-person-new-x-cf1-1-coref
2	Anna	Anna	PROPN	NNP	_	1	flat	_	_
3	Lind	Lind	PROPN	NNP	_	1	flat	_	Entity=1)
4	never	never	ADV	RB	_	5	advmod	_	_
5	left	leave	VERB	VBD	_	0	root	_	_
6	the	the	DET	DT	_	7	det	_	Entity=(2-place-new-x-cf2-2,3,4-sgl
7	University	University	PROPN	NNP	_	5	obj	_	_
8	of	of	ADP	IN	_	9	case	_	_
9	Oslo	Oslo	PROPN	NNP	_	7	nmod	_	Entity=(3-place-new-x-cf3-1-sgl)2)
10	for	for	ADP	IN	_	12	case	_	_
11	her	her	PRON	PRP$	_	12	nmod:poss	_	Entity=(4-object-new-x-cf4-2-sgl(1-person-giv-x-cf1-1-ana)
12	boat	boat	NOUN	NN	_	5	obl	_	Entity=4)

1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv-x-cf1-1-ana)
2	met	meet	VERB	VBD	_	0	root	_	_
3	Bo	Bo	PROPN	NNP	_	2	obj	_	Entity=(5-person-new-x-cf2-1-sgl)

`

func TestTreesTakeNamesFromEntities(t *testing.T) {
	got, err := Trees(write(t, "a.conllu", entities))
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"LOC:University of Oslo"}; !cmp.Equal(shown(got[0]), want) {
		t.Errorf("names %v, want %v", shown(got[0]), want)
	}
	if u := got[0].Unsure; u == nil || !u[0] || !u[1] || u[4] || u[6] {
		t.Errorf("unsure tokens %v: only the titled name is in doubt", u)
	}
	if want := []string{"PER:Bo"}; !cmp.Equal(shown(got[1]), want) {
		t.Errorf("names %v, want %v", shown(got[1]), want)
	}
	if got[1].Tokens[2].Head != 1 || got[1].Tokens[1].Head != text.Root {
		t.Errorf("heads do not count from the sentence: %+v", got[1].Tokens)
	}
}

func TestEntityBracketsNeverPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s Sentence
		var misc []string
		for range rapid.IntRange(1, 5).Draw(t, "n") {
			s.Tokens = append(s.Tokens, text.Token{Form: "Oslo", UPOS: text.PROPN})
			misc = append(misc, "Entity="+rapid.StringMatching(`[()1-2](-(person|place|x)){0,1}[-0-9(),]{0,12}`).Draw(t, "entity"))
		}
		s.markMentions(misc, nil)
		for i, n := range s.Names {
			if n.First < 0 || n.End > len(s.Tokens) || n.First >= n.End || i > 0 && s.Names[i-1].End > n.First {
				t.Fatalf("names %v of %v", s.Names, misc)
			}
		}
	})
}

func TestMergeJoinsSentencesOfTheSameWords(t *testing.T) {
	trees, err := Trees(write(t, "a.conllu", entities))
	if err != nil {
		t.Fatal(err)
	}
	named := []*Sentence{
		{Tokens: []text.Token{{Form: "She"}, {Form: "met"}, {Form: "Bo"}}, Known: threeKinds},
		{Tokens: []text.Token{{Form: "Else"}}, Known: threeKinds},
	}
	rest := Merge(trees, named)
	if len(rest) != 1 || rest[0] != named[1] {
		t.Errorf("left over: %v", rest)
	}
	if len(trees[1].Names) != 0 || len(trees[1].Known) != 3 {
		t.Errorf("the tree kept %v of kinds %v", trees[1].Names, trees[1].Known)
	}
}

func TestVectorsKeepTheMostFrequent(t *testing.T) {
	path := write(t, "v.json", `{"dimensions":2,"words":["the","of","rare"],"vectors":{"of":[1,2,9.5,7],"the":[3,4,9.5,7],"rare":[5,6,9.5,7]},"unkVector":[0,0]}`)
	v, err := ReadVectors(path, 2)
	if err != nil {
		t.Fatal(err)
	}
	if !cmp.Equal(v.Words, []string{"the", "of"}) || !cmp.Equal(v.Rows, [][]float32{{3, 4}, {1, 2}}) {
		t.Errorf("read %+v", v)
	}
	if _, err := ReadVectors(write(t, "bad.json", `{"words":["the"],"vectors":{"the":"x"}}`), 2); err == nil {
		t.Error("read vectors without dimensions")
	}
}

func TestArchiveTakesNamesAndDoubtsMentions(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.tar.gz")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	z := gzip.NewWriter(f)
	w := tar.NewWriter(z)
	for name, body := range map[string]string{
		"Src/documents.json": `{"_id":"d","text":"Déjà the Oslo Council met Anna Lind and he left. "}` + "\n",
		"Src/entities.json": `{"begin":5,"end":21,"type":"Organisation","documentId":"d"}` + "\n" +
			`{"begin":26,"end":35,"type":"Person","documentId":"d"}` + "\n" + `{"begin":40,"end":42,"type":"Person","documentId":"d"}` + "\n",
	} {
		if err := w.WriteHeader(&tar.Header{Name: name, Size: int64(len(body)), Mode: 0o644}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(body)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []interface{ Close() error }{w, z, f} {
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	got, err := Named(path)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"ORG:Oslo Council", "PER:Anna Lind"}; len(got) != 1 || !cmp.Equal(shown(got[0]), want) {
		t.Fatalf("read %d sentences, names %v, want %v", len(got), shown(got[0]), want)
	}
	for i, f := range got[0].Forms() {
		if f == "he" && !got[0].Unsure[i] || f == "Anna" && got[0].Unsure[i] {
			t.Errorf("%s unsure: %v", f, got[0].Unsure[i])
		}
	}
}

func TestOpenRefusesTruncatedGzip(t *testing.T) {
	if _, err := Trees(write(t, "x.conllu.gz", "\x1f\x8b")); err == nil {
		t.Error("read a truncated file")
	}
}
