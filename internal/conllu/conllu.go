// Package conllu reads treebanks in the CoNLL-U form into grammar documents.
package conllu

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"

	"dateline/internal/text"
)

// Treebank is what a CoNLL-U file holds beyond the grammar of its documents.
type Treebank struct {
	Docs []*text.Doc
	Misc [][]string // for each document, column 10 of each of its tokens
}

// Read returns the documents of a CoNLL-U file: one for each "# newdoc" line, or one for a file without any.
// Text is rebuilt from the words and SpaceAfter; sentences are parted by a space, paragraphs ("# newpar") by a
// blank line. Multi-word tokens give their words' shared spelling; empty nodes are left out. An error names its line.
func Read(r io.Reader) ([]*text.Doc, error) {
	tb, err := ReadTreebank(r)
	if err != nil {
		return nil, err
	}
	return tb.Docs, nil
}

// ReadTreebank is Read that keeps column 10.
func ReadTreebank(r io.Reader) (*Treebank, error) {
	b := builder{}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 16<<20)
	for n := 1; sc.Scan(); n++ {
		if err := b.line(strings.TrimRight(sc.Text(), "\r")); err != nil {
			return nil, fmt.Errorf("read treebank line %d: %w", n, err)
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("read treebank: %w", err)
	}
	if err := b.endDoc(); err != nil {
		return nil, fmt.Errorf("read treebank: %w", err)
	}
	return &b.tb, nil
}

type builder struct {
	tb     Treebank
	doc    *text.Doc
	misc   []string
	buf    bytes.Buffer
	first  int  // first token of the open sentence
	par    int  // number of the open paragraph
	space  bool // a space is due before the next word
	newPar bool
	mwt    int // words of the open multi-word token still to come
	at     int // where the next of them starts
}

func (b *builder) line(l string) error {
	switch {
	case strings.HasPrefix(l, "# newdoc"):
		return b.endDoc()
	case strings.HasPrefix(l, "# newpar ") || l == "# newpar":
		b.newPar = true
	case l == "":
		return b.endSentence()
	case l[0] != '#':
		return b.word(strings.Split(l, "\t"))
	}
	return nil
}

func (b *builder) word(f []string) error {
	if len(f) != 10 {
		return fmt.Errorf("%d columns, want 10", len(f))
	}
	if strings.Contains(f[0], ".") {
		return nil
	}
	if b.doc == nil {
		b.doc, b.par = &text.Doc{}, -1
	}
	if b.first == len(b.doc.Tokens) && b.mwt == 0 {
		b.openSentence()
	}
	if lo, hi, ok := strings.Cut(f[0], "-"); ok {
		return b.multiWord(lo, hi, f)
	}
	return b.token(f)
}

func (b *builder) openSentence() {
	if b.newPar || b.par < 0 {
		b.par++
		if b.buf.Len() > 0 {
			b.buf.WriteString("\n\n")
		}
	} else {
		b.buf.WriteByte(' ')
	}
	b.newPar, b.space = false, false
}

// multiWord writes the shared spelling of the words lo to hi; they follow and divide it among them.
func (b *builder) multiWord(lo, hi string, f []string) error {
	l, err1 := strconv.Atoi(lo)
	h, err2 := strconv.Atoi(hi)
	if err1 != nil || err2 != nil || h < l {
		return fmt.Errorf("word range %q", f[0])
	}
	b.writeSpace()
	b.at = b.buf.Len()
	b.buf.WriteString(f[1])
	b.space = !strings.Contains(f[9], "SpaceAfter=No")
	b.mwt = h - l + 1
	return nil
}

func (b *builder) writeSpace() {
	if b.space {
		b.buf.WriteByte(' ')
	}
	b.space = false
}

func (b *builder) token(f []string) error {
	head, err := strconv.Atoi(f[6])
	if err != nil || head < 0 {
		return fmt.Errorf("head %q of %q", f[6], f[1])
	}
	t := text.Token{Form: f[1], Lemma: f[2], UPOS: text.UPOS(f[3]), XPOS: f[4], Head: head, Deprel: f[7]}
	if b.mwt > 0 {
		b.mwt--
		t.Start, t.End = b.part(f[1])
	} else {
		b.writeSpace()
		t.Start = b.buf.Len()
		b.buf.WriteString(f[1])
		t.End = b.buf.Len()
		b.space = !strings.Contains(f[9], "SpaceAfter=No")
	}
	b.doc.Tokens = append(b.doc.Tokens, t)
	b.misc = append(b.misc, f[9])
	return nil
}

// part gives one word of a multi-word token its bytes of the spelling already written: as many as its form
// has, and to the last word whatever is left.
func (b *builder) part(form string) (start, end int) {
	start, end = b.at, min(b.at+len(form), b.buf.Len())
	if b.mwt == 0 {
		end = b.buf.Len()
	}
	b.at = end
	return start, end
}

func (b *builder) endSentence() error {
	if b.doc == nil || b.first == len(b.doc.Tokens) {
		return nil
	}
	for i := b.first; i < len(b.doc.Tokens); i++ {
		t := &b.doc.Tokens[i]
		if t.Head += b.first - 1; t.Head < b.first {
			t.Head = text.Root
		}
		if t.Head >= len(b.doc.Tokens) {
			return fmt.Errorf("head of %q lies outside its sentence", t.Form)
		}
	}
	b.doc.Sentences = append(b.doc.Sentences, text.Sentence{First: b.first, End: len(b.doc.Tokens), Paragraph: b.par})
	b.first = len(b.doc.Tokens)
	return nil
}

func (b *builder) endDoc() error {
	if err := b.endSentence(); err != nil {
		return err
	}
	if b.doc != nil {
		b.doc.Text = b.buf.String()
		b.doc.Index()
		b.tb.Docs = append(b.tb.Docs, b.doc)
		b.tb.Misc = append(b.tb.Misc, b.misc)
	}
	b.doc, b.misc, b.first, b.space, b.newPar = nil, nil, 0, false, false
	b.buf = bytes.Buffer{}
	return nil
}
