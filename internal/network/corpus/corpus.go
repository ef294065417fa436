// Package corpus reads what a grammar network is trained on: treebanks, and sentences whose names are marked.
package corpus

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"

	"dateline/internal/conllu"
	"dateline/internal/text"
)

// Sentence is one sentence with what is known about it. Heads and names count tokens from 0 in the sentence.
type Sentence struct {
	Tokens []text.Token
	Tree   bool // tokens have tags, lemmas, heads and relations
	Names  []text.Name
	Known  []text.NameKind // Names are all its names of these kinds; empty where names are not marked
	Unsure []bool          // tokens that may or may not belong to a name; nil where none is
}

// The kinds of names that corpora mark.
var (
	threeKinds = []text.NameKind{text.PER, text.ORG, text.LOC}
	fourKinds  = []text.NameKind{text.PER, text.ORG, text.LOC, text.EVENT}
)

// Doubt makes the tokens [first, end) unsure.
func (s *Sentence) doubt(first, end int) {
	if s.Unsure == nil {
		s.Unsure = make([]bool, len(s.Tokens))
	}
	for i := first; i < end; i++ {
		s.Unsure[i] = true
	}
}

// Forms returns the sentence's words.
func (s *Sentence) Forms() []string {
	all := make([]string, len(s.Tokens))
	for i, t := range s.Tokens {
		all[i] = t.Form
	}
	return all
}

// Open opens a file, unpacking it where its name ends in .gz.
func Open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}

// Trees returns the sentences of a treebank file, with their names where its last column marks entities.
func Trees(path string) ([]*Sentence, error) {
	f, err := Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	tb, err := conllu.ReadTreebank(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	var all []*Sentence
	for d, doc := range tb.Docs {
		var open []mention
		for n, s := range Split(doc) {
			at := doc.Sentences[n].First
			open = s.markMentions(tb.Misc[d][at:at+len(s.Tokens)], open)
			all = append(all, s)
		}
	}
	return all, nil
}

// Split returns the sentences of a document whose grammar is known.
func Split(doc *text.Doc) []*Sentence {
	var all []*Sentence
	for _, s := range doc.Sentences {
		one := &Sentence{Tokens: append([]text.Token(nil), doc.Tokens[s.First:s.End]...), Tree: true}
		for i := range one.Tokens {
			if h := &one.Tokens[i].Head; *h != text.Root {
				*h -= s.First
			}
		}
		all = append(all, one)
	}
	return all
}

// Named returns the sentences of a file of names: a token a line with its tag (IOB, or IOB2), sentences parted by
// blank lines. Columns may be parted by blanks or tabs, and numbers before the tokens are skipped. Kinds the
// network does not know, and annotators' slips, count as no name. A .tar.gz is read by archive.
func Named(path string) ([]*Sentence, error) {
	if strings.HasSuffix(path, ".tar.gz") {
		return archive(path)
	}
	f, err := Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := iobReader{known: threeKinds}
	sc := bufio.NewScanner(f)
	for n := 1; sc.Scan(); n++ {
		if !r.line(sc.Text()) {
			return nil, fmt.Errorf("read %s line %d: no tag", path, n)
		}
	}
	r.flush()
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return r.all, nil
}

// iobReader gathers lines to sentences.
type iobReader struct {
	all   []*Sentence
	words []text.Token
	tags  []string
	known []text.NameKind // grows when the file shows that it marks more
}

// line reads one line and tells whether it was well formed.
func (r *iobReader) line(line string) bool {
	if strings.HasPrefix(line, "# ") {
		return true
	}
	c := strings.Fields(line)
	if len(c) == 0 || c[0] == "-DOCSTART-" {
		r.flush()
		return true
	}
	if len(c) > 2 {
		c = c[1:]
	}
	if len(c) < 2 {
		return false
	}
	if strings.HasSuffix(c[1], "-event") {
		r.known = fourKinds
	}
	r.words, r.tags = append(r.words, text.Token{Form: c[0]}), append(r.tags, c[1])
	return true
}

// flush ends a sentence.
func (r *iobReader) flush() {
	if len(r.words) > 0 {
		r.all = append(r.all, &Sentence{Tokens: r.words, Names: spans(r.tags), Known: r.known})
	}
	r.words, r.tags = nil, nil
}

// kinds are the network's names for the kinds of several corpora.
var kinds = map[string]text.NameKind{
	"PER": text.PER, "person": text.PER, "politician": text.PER,
	"ORG": text.ORG, "organisation": text.ORG, "politicalparty": text.ORG,
	"LOC": text.LOC, "location": text.LOC, "country": text.LOC,
	"event": text.EVENT, "election": text.EVENT,
}

// spans joins tags to names. An I that follows no tag of its kind begins a name, as in the older of the two forms.
func spans(tags []string) []text.Name {
	var all []text.Name
	open := ""
	for i, tag := range tags {
		mark, kind, _ := strings.Cut(tag, "-")
		if mark == "O" || kind == "" {
			open = ""
			continue
		}
		if mark == "I" && kind == open && len(all) > 0 && all[len(all)-1].End == i {
			all[len(all)-1].End++
			continue
		}
		open = kind
		if k, ok := kinds[kind]; ok {
			all = append(all, text.Name{First: i, End: i + 1, Kind: k})
		} else {
			open = ""
		}
	}
	return all
}

// Merge gives the trees' sentences the names of sentences of the same words, and returns the named sentences
// that have no tree.
func Merge(trees, named []*Sentence) (rest []*Sentence) {
	byWords := map[string][]*Sentence{}
	for _, s := range trees {
		w := strings.Join(s.Forms(), " ")
		byWords[w] = append(byWords[w], s)
	}
	for _, s := range named {
		same := byWords[strings.Join(s.Forms(), " ")]
		for _, t := range same {
			t.Names, t.Known, t.Unsure = s.Names, s.Known, nil
		}
		if len(same) == 0 {
			rest = append(rest, s)
		}
	}
	return rest
}

// Bare returns a document of the sentence's words alone.
func (s *Sentence) Bare() *text.Doc {
	doc := &text.Doc{Sentences: []text.Sentence{{First: 0, End: len(s.Tokens)}}}
	var b strings.Builder
	for _, t := range s.Tokens {
		start := b.Len()
		b.WriteString(t.Form)
		doc.Tokens = append(doc.Tokens, text.Token{Form: t.Form, Start: start, End: b.Len()})
		b.WriteByte(' ')
	}
	doc.Text = b.String()
	return doc
}

// Documents returns the treebanks' documents, their names taken from the sentences that readers of the same
// files gave, in the same order.
func Documents(treebanks []string, sentences []*Sentence) ([]*text.Doc, error) {
	var all []*text.Doc
	for _, path := range treebanks {
		f, err := Open(path)
		if err != nil {
			return nil, err
		}
		docs, err := conllu.Read(f)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
		for _, doc := range docs {
			for _, s := range doc.Sentences {
				for _, n := range sentences[0].Names {
					doc.Names = append(doc.Names, text.Name{First: s.First + n.First, End: s.First + n.End, Kind: n.Kind})
				}
				sentences = sentences[1:]
			}
			all = append(all, doc)
		}
	}
	return all, nil
}
