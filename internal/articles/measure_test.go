package articles

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"dateline/internal/datatest"
)

// page is one entry of a corpus's expected.json.
type page struct {
	url           string
	File          string
	With, Without []string
	Date          string
	Title, Author any // a string, or a list of them
	body          []byte
}

// corpus reads a folder of pages with what is expected of each, in the order of their addresses.
func corpus(t *testing.T, name string) []page {
	t.Helper()
	f, err := os.Open(filepath.Join(datatest.Dir(t), "html", name))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	zr, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	expected, files := map[string]page{}, map[string][]byte{}
	for tr := tar.NewReader(zr); ; {
		h, err := tr.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(tr)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(h.Name)] = body
	}
	if err := json.Unmarshal(files["expected.json"], &expected); err != nil {
		t.Fatal(err)
	}
	var pages []page
	for u, p := range expected {
		p.url, p.body = u, files[p.File]
		pages = append(pages, p)
	}
	slices.SortFunc(pages, func(a, b page) int { return strings.Compare(a.url, b.url) })
	return pages
}

type counts struct{ right, wrong, missed int }

func (c counts) f1() float64 {
	return 2 * float64(c.right) / float64(2*c.right+c.wrong+c.missed)
}

// TestMeasureText counts, over all pages, the passages that must be in the article and are in its headline or text
// (right) or are not (missed), and those that must not be and are in its text (wrong); white space folded and
// Unicode composed on both sides. F1 is micro-averaged.
func TestMeasureText(t *testing.T) {
	const floor = 0.950
	var c counts
	for _, p := range corpus(t, "trafilatura-en.tar.gz") {
		got, body := "", ""
		a, err := Clean(Page{URL: p.url, Body: p.body})
		if err != nil {
			t.Logf("%s: %v", p.File, err)
		} else {
			got, body = fold(a.Headline+"\n"+a.Text), fold(a.Text)
			if bytes.Contains([]byte(a.Text), []byte("\n\n\n")) {
				t.Errorf("%s: paragraphs are parted by more than one blank line", p.File)
			}
		}
		for _, w := range p.With {
			if strings.Contains(got, fold(norm.NFC.String(w))) {
				c.right++
			} else {
				c.missed++
				t.Logf("missed %s: %q", p.File, w)
			}
		}
		for _, w := range p.Without {
			if strings.Contains(body, fold(norm.NFC.String(w))) {
				c.wrong++
				t.Logf("wrong  %s: %q", p.File, w)
			}
		}
	}
	t.Logf("text: %+v, F1 %.4f", c, c.f1())
	if c.f1() < floor {
		t.Errorf("text F1 %.4f, floor %.3f", c.f1(), floor)
	}
}

// TestMeasureDate compares the day given with the day expected: another day is wrong and missed at once.
func TestMeasureDate(t *testing.T) {
	const floor = 0.920
	var c counts
	for _, p := range corpus(t, "htmldate-en.tar.gz") {
		got := ""
		if a, err := readHTMLDate(p); err == nil {
			got = a
		}
		day, _, _ := strings.Cut(got, "T")
		switch day {
		case p.Date:
			c.right++
		case "":
			c.missed++
		default:
			c.wrong++
		}
		if day != p.Date {
			t.Logf("%s: %q, want %s", p.url, got, p.Date)
		}
	}
	t.Logf("date: %+v, F1 %.4f", c, c.f1())
	if c.f1() < floor {
		t.Errorf("date F1 %.4f, floor %.3f", c.f1(), floor)
	}
}

// readHTMLDate is the page's date even where it holds no article: many pages of the set are none.
func readHTMLDate(p page) (string, error) {
	words, err := decodeText(p.body, "text/html")
	if err != nil {
		return "", err
	}
	doc, err := parse(words)
	if err != nil {
		return "", err
	}
	return metadata(doc, p.url).date, nil
}

// TestMeasureNames compares headline and byline with what the pages' coders wrote, case and white space aside; a
// byline is right when it names all whom they name.
func TestMeasureNames(t *testing.T) {
	var titles, authors counts
	for _, p := range corpus(t, "trafilatura-en.tar.gz") {
		words, err := decodeText(p.body, "text/html")
		if err != nil {
			continue
		}
		doc, err := parse(words)
		if err != nil {
			t.Fatal(err)
		}
		d := metadata(doc, p.url)
		title, author := text(p.Title), text(p.Author)
		titles.add(d.headline, title, strings.EqualFold(d.headline, title))
		authors.add(d.byline, author, strings.Contains(strings.ToLower(d.byline), strings.ToLower(author)))
	}
	t.Logf("headline: %+v, F1 %.3f; byline: %+v, F1 %.3f", titles, titles.f1(), authors, authors.f1())
	if titles.f1() < 0.82 || authors.f1() < 0.72 {
		t.Errorf("headline F1 %.3f, floor 0.82; byline F1 %.3f, floor 0.72", titles.f1(), authors.f1())
	}
}

// add counts one answer where something is expected; a wrong one is missed too.
func (c *counts) add(got, want string, right bool) {
	switch {
	case want == "":
	case right:
		c.right++
	default:
		c.missed++
		if got != "" {
			c.wrong++
		}
	}
}
