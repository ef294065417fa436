package conllu

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/text"
)

const sample = `# newdoc id = a
# newpar
1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

1-2	Can't	_	_	_	_	_	_	_	_
1	Ca	can	AUX	MD	_	3	aux	_	_
2	n't	not	PART	RB	_	3	advmod	_	_
3	stay	stay	VERB	VB	_	0	root	_	_

# newpar
1	Gone	go	VERB	VBN	_	0	root	_	_
1.1	was	be	AUX	VBD	_	_	_	_	_
`

func TestRead(t *testing.T) {
	docs, err := Read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	d := docs[0]
	if want := "Rebels left. Can't stay\n\nGone"; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
	for i, tok := range d.Tokens {
		if got := d.Text[tok.Start:tok.End]; got != tok.Form {
			t.Errorf("token %d is %q in the text, %q in the tree", i, got, tok.Form)
		}
	}
	if d.Tokens[0].Head != 1 || d.Tokens[1].Head != text.Root || d.Tokens[3].Head != 5 {
		t.Errorf("heads are not those of the document: %+v", d.Tokens)
	}
	if d.Sentences[2].Paragraph != 1 {
		t.Errorf("third sentence stands in paragraph %d, want 1", d.Sentences[2].Paragraph)
	}
}

func TestReadBad(t *testing.T) {
	for _, bad := range []string{"1\tx\n", "1\tx\tx\tX\tX\t_\tz\tdep\t_\t_\n\n", "1\tx\tx\tX\tX\t_\t9\tdep\t_\t_\n\n"} {
		if _, err := Read(strings.NewReader(bad)); err == nil {
			t.Errorf("%q was read without an error", bad)
		}
	}
}

// TestReadTreebanks holds the rebuilt text against every word of the treebanks.
func TestReadTreebanks(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(datatest.Dir(t), "treebank", "*-dev.conllu.gz"))
	for _, f := range files {
		r, err := os.Open(f)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		z, err := gzip.NewReader(r)
		if err != nil {
			t.Fatal(err)
		}
		docs, err := Read(z)
		if err != nil {
			t.Fatal(err)
		}
		off := 0
		for _, d := range docs {
			for _, tok := range d.Tokens {
				if d.Text[tok.Start:tok.End] != tok.Form {
					off++
				}
			}
		}
		if off > 30 { // words whose spelling inside a contraction differs: "wanna"
			t.Errorf("%s: %d words do not stand where their token says", filepath.Base(f), off)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add("1-9\tx\n")
	f.Fuzz(func(t *testing.T, s string) {
		docs, err := Read(strings.NewReader(s))
		if err != nil {
			return
		}
		for _, d := range docs {
			for _, tok := range d.Tokens {
				if tok.Start < 0 || tok.End > len(d.Text) || tok.Start > tok.End {
					t.Fatalf("token %+v lies outside %d bytes", tok, len(d.Text))
				}
			}
		}
	})
}
