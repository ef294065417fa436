package batch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/internal/articles"
	"dateline/internal/dateline"
)

// echo reads an article as its id, or its fault.
func echo(a Article) []byte {
	r := &dateline.Reading{Version: "1", Article: dateline.Article{ID: a.ID}}
	if a.fault != nil {
		r.Error = a.fault.Error()
	}
	return Line(r)
}

func runOn(t *testing.T, in io.Reader, skip int) (string, Summary, error) {
	t.Helper()
	var out bytes.Buffer
	sum, err := Run(context.Background(), Job{In: in, Out: &out, Skip: skip, Jobs: 3, Read: echo})
	return out.String(), sum, err
}

// many gives n articles as JSON lines.
func many(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "{\"id\":\"%d\",\"text\":\"x\"}\n", i)
	}
	return b.String()
}

func packed(t *testing.T, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := io.WriteString(z, s); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRunTellsBadLines(t *testing.T) {
	in := "{\"id\":\"a\",\"text\":\"x\"}\n\nnot json\n{\"id\":\"c\"}\n{\"id\":\"d\",\"html\":\"<p>x\"}"
	out, sum, err := runOn(t, strings.NewReader(in), 0)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Split(strings.TrimSpace(out), "\n")
	if len(got) != 4 || sum != (Summary{4, 2}) {
		t.Fatalf("%d lines, %+v:\n%s", len(got), sum, out)
	}
	for i, want := range []string{`"id":"a"`, "line 3: ", `"id":"c"},"error":"line 4: neither text nor html`, `"id":"d"`} {
		if !strings.Contains(got[i], want) {
			t.Errorf("line %d is %s, want %s in it", i, got[i], want)
		}
	}
}

func TestRunReadsGzipAndKeepsWhatCameBeforeACut(t *testing.T) {
	whole := packed(t, many(500))
	out, _, err := runOn(t, bytes.NewReader(whole), 0)
	if err != nil || strings.Count(out, "\n") != 500 {
		t.Fatalf("%d lines, %v", strings.Count(out, "\n"), err)
	}
	cut, _, err := runOn(t, bytes.NewReader(whole[:len(whole)/2]), 0)
	if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("error %v, want an unexpected end", err)
	}
	if n := strings.Count(cut, "\n"); n == 0 || !strings.HasPrefix(out, cut) {
		t.Errorf("%d lines before the cut, which are not the first of the whole", n)
	}
}

func TestRunSkipsAHugeLine(t *testing.T) {
	in := io.MultiReader(strings.NewReader(`{"id":"big","text":"`), io.LimitReader(spaces{}, MaxLine+1), strings.NewReader("\"}\n"+many(1)))
	out, sum, err := runOn(t, in, 0)
	if err != nil || sum != (Summary{2, 1}) || !strings.Contains(out, "longer than") {
		t.Errorf("%+v, %v: %s", sum, err, out)
	}
}

type spaces struct{}

func (spaces) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

// TestResume stops a run at every point of its output and takes it up again.
func TestResume(t *testing.T) {
	want, _, err := runOn(t, strings.NewReader(many(6)), 0)
	if err != nil {
		t.Fatal(err)
	}
	for cut := 0; cut <= len(want); cut += 7 {
		path := filepath.Join(t.TempDir(), "out.jsonl")
		out, err := OpenFile(path, "key", false, false)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(out, want[:cut]); err != nil {
			t.Fatal(err)
		}
		if err := out.Close(false); err != nil {
			t.Fatal(err)
		}
		out, err = OpenFile(path, "key", false, false)
		if err != nil {
			t.Fatal(err)
		}
		if out.Done() != strings.Count(want[:cut], "\n") {
			t.Errorf("cut at %d: %d done", cut, out.Done())
		}
		_, err = Run(context.Background(), Job{In: strings.NewReader(many(6)), Out: out, Skip: out.Done(), Jobs: 2, Read: echo})
		if err := errors.Join(err, out.Close(err == nil)); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil || string(got) != want {
			t.Errorf("cut at %d: %v\n%s", cut, err, got)
		}
		if left, _ := filepath.Glob(path + ".*"); len(left) > 0 {
			t.Errorf("a finished run leaves %v", left)
		}
	}
}

func TestOpenFileRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.jsonl")
	out, err := OpenFile(path, "build 1", false, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := out.Close(false); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenFile(path, "build 2", false, false); !errors.Is(err, ErrOther) {
		t.Errorf("another build goes on: %v", err)
	}
	out, err = OpenFile(path, "build 2", true, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := out.Close(true); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenFile(path, "build 2", false, false); !errors.Is(err, ErrExists) {
		t.Errorf("a finished file is opened again: %v", err)
	}
}

func TestRunOnShorterInput(t *testing.T) {
	if _, _, err := runOn(t, strings.NewReader(many(2)), 3); err == nil {
		t.Error("an input shorter than what was read from it before is no error")
	}
}

// FuzzRun holds that any input gives one line for each of its lines that is not blank, or an error.
func FuzzRun(f *testing.F) {
	f.Add([]byte(many(2)))
	f.Add([]byte{0x1f, 0x8b, 8, 0})
	f.Add([]byte("{\"id\":1}\n\xff\xfe"))
	f.Fuzz(func(t *testing.T, in []byte) {
		var out bytes.Buffer
		sum, err := Run(context.Background(), Job{In: bytes.NewReader(in), Out: &out, Jobs: 2, Read: echo})
		if n := bytes.Count(out.Bytes(), []byte{'\n'}); n != sum.Articles {
			t.Errorf("%d lines for %d articles (%v)", n, sum.Articles, err)
		}
	})
}

func TestArticleAsPage(t *testing.T) {
	p := Article{ID: "a", Title: "T", Text: "x"}.page()
	if p.Title != "T" || !strings.HasPrefix(p.ContentType, "text/plain") || string(p.Body) != "x" {
		t.Errorf("text becomes %+v", p)
	}
	if p = (Article{HTML: "<p>x"}).page(); !strings.HasPrefix(p.ContentType, "text/html") {
		t.Errorf("html becomes %+v", p)
	}
	if MaxLine <= articles.MaxPage {
		t.Error("a page of the largest size does not fit a line")
	}
}
