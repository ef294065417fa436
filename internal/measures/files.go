package measures

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/sentences"
	"dateline/internal/text"
)

// gunzip returns a packed file of the data folder, unpacked.
func (b *bench) gunzip(name string) ([]byte, error) {
	f, err := b.Data.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open data: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %w", name, err)
	}
	all, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %w", name, err)
	}
	return all, nil
}

// devStories are edited news that is cut into sentences.
const devStories = "gold/dev-stories.json"

// edited reads the stories of a file, cut into sentences.
func (b *bench) edited(name string) ([]*text.Doc, error) {
	f, err := b.Data.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open data: %w", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	return sentences.Stories(f)
}

// entry is a file of an archive.
type entry struct {
	name string
	body []byte
}

// untar lists the files of a packed archive whose names keep wants, in the order of their names.
func (b *bench) untar(name string, keep func(string) bool) ([]entry, error) {
	packed, err := b.gunzip(name)
	if err != nil {
		return nil, err
	}
	var all []entry
	for r := tar.NewReader(bytes.NewReader(packed)); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("unpack %s: %w", name, err)
		}
		if h.Typeflag != tar.TypeReg || !keep(h.Name) {
			continue
		}
		body, err := io.ReadAll(r)
		if err != nil {
			return nil, fmt.Errorf("unpack %s: %w", name, err)
		}
		all = append(all, entry{h.Name, body})
	}
	slices.SortFunc(all, func(x, y entry) int { return strings.Compare(x.name, y.name) })
	return all, nil
}

// ending keeps names with an ending.
func ending(suffix string) func(string) bool {
	return func(name string) bool { return strings.HasSuffix(name, suffix) }
}

// decode reads JSON, with or without a byte order mark.
func decode(e entry, into any) error {
	if err := json.Unmarshal(bytes.TrimPrefix(e.body, []byte("\xef\xbb\xbf")), into); err != nil {
		return fmt.Errorf("read %s: %w", e.name, err)
	}
	return nil
}

// runes gives the byte offset of each character of s, and of its end: annotations often count characters.
func runes(s string) []int {
	at := make([]int, 0, len(s)+1)
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}

// around is a span with some of the text on either side, on one line.
func around(s string, start, end int) string {
	from, to := max(0, start-60), min(len(s), end+40)
	return strings.ToValidUTF8(strings.Join(strings.Fields(s[from:start]+"«"+s[start:end]+"»"+s[end:to]), " "), "")
}

// of reads a text as an article's text, untouched.
func (b *bench) of(s, published string) *dateline.Reading {
	return b.Reader.Claims(&dateline.Article{Text: s, Published: published, Language: "en", Dropped: []dateline.Dropped{}})
}
