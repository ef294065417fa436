// Package batch codes many articles: JSON lines in, one reading a line out, in the order read, on all cores. One
// bad article never stops a run, and a run that was stopped goes on where it was.
package batch

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"dateline/internal/articles"
	"dateline/internal/dateline"
	"dateline/internal/pipeline"
)

// MaxLine is the longest line that is taken for an article, in bytes: a page of the largest size, escaped.
const MaxLine = 2 * articles.MaxPage

// Article is one line of the input: an article's text, or its page.
type Article struct {
	ID        dateline.ArticleID `json:"id"`
	URL       string             `json:"url"`
	Title     string             `json:"title"`
	Published string             `json:"published"`
	Outlet    string             `json:"outlet"`
	Text      string             `json:"text"`
	HTML      string             `json:"html"`

	fault error // why the line gave no article
}

// Job is one run.
type Job struct {
	In   io.Reader // JSON lines, plain or gzip
	Out  io.Writer // gets each reading with one Write
	Skip int       // articles that an earlier run has written already
	Jobs int       // articles read at once
	Read func(Article) []byte
	Did  func(failed bool) // told of every article written; may be nil
}

// Summary counts what a run did.
type Summary struct{ Articles, Failed int }

func (s Summary) String() string {
	if s.Failed == 0 {
		return fmt.Sprintf("%d articles read", s.Articles)
	}
	return fmt.Sprintf("%d articles, %d of which could not be read (their lines say why)", s.Articles, s.Failed)
}

// Run reads all of job.In. When it ends early, by ctx or by an error of the input or the output, all that was
// read up to there has been written.
func Run(ctx context.Context, job Job) (Summary, error) {
	var sum Summary
	in, err := plain(job.In)
	if err != nil {
		return sum, err
	}
	lines := newLines(in)
	for range job.Skip {
		if _, ok, err := lines.next(); err != nil || !ok {
			return sum, errors.Join(errors.New("the input is shorter than what was read from it before"), err)
		}
	}
	err = Ordered(ctx, max(job.Jobs, 1), lines.next, job.Read, func(line []byte) error {
		if _, err := job.Out.Write(line); err != nil {
			return fmt.Errorf("write reading: %w", err)
		}
		sum.Articles++
		failed := bytes.Contains(line[:min(len(line), 4096)], []byte(`"error":`)) && isError(line)
		if failed {
			sum.Failed++
		}
		if job.Did != nil {
			job.Did(failed)
		}
		return nil
	})
	return sum, err
}

// Code reads one article and gives its line, newline included.
func Code(reader *pipeline.Reader, a Article) []byte {
	r, err := &dateline.Reading{}, a.fault
	if err == nil {
		r, err = reader.Read(a.page())
	}
	if err != nil {
		r = &dateline.Reading{Version: dateline.ContractVersion, Article: dateline.Article{ID: a.ID}, Error: err.Error()}
	}
	return Line(r)
}

// Line gives a reading as one line of JSON, newline included.
func Line(r *dateline.Reading) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(r); err != nil { // a reading holds nothing that JSON cannot
		panic(err)
	}
	return b.Bytes()
}

func isError(line []byte) bool {
	var r struct{ Error string }
	return json.Unmarshal(line, &r) == nil && r.Error != ""
}

func (a Article) page() articles.Page {
	p := articles.Page{ID: a.ID, URL: a.URL, Title: a.Title, Outlet: a.Outlet, Published: a.Published, Body: []byte(a.Text), ContentType: "text/plain; charset=utf-8"}
	if a.HTML != "" {
		p.Body, p.ContentType = []byte(a.HTML), "text/html; charset=utf-8"
	}
	return p
}

// plain unpacks gzip, which its first bytes tell.
func plain(r io.Reader) (io.Reader, error) {
	br := bufio.NewReaderSize(r, 1<<16)
	if magic, _ := br.Peek(2); !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return br, nil
	}
	z, err := gzip.NewReader(br)
	if err != nil {
		return nil, fmt.Errorf("unpack input: %w", err)
	}
	return z, nil
}

// lines gives the articles of JSON lines.
type lines struct {
	r *bufio.Reader
	n int
}

func newLines(r io.Reader) *lines { return &lines{r: bufio.NewReaderSize(r, 1<<16)} }

// next gives the article of the next line that is not blank. A line that is no article gives one that carries
// the reason; an error is one of the input itself.
func (l *lines) next() (Article, bool, error) {
	for {
		line, tooLong, err := l.line()
		l.n++
		if err != nil && !errors.Is(err, io.EOF) {
			return Article{}, false, fmt.Errorf("read line %d: %w", l.n, err)
		}
		if tooLong {
			return Article{fault: fmt.Errorf("line %d: longer than %d bytes", l.n, MaxLine)}, true, nil
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			return l.parse(line), true, nil
		}
		if err != nil {
			return Article{}, false, nil
		}
	}
}

func (l *lines) parse(line []byte) Article {
	var a Article
	if err := json.Unmarshal(line, &a); err != nil {
		a.fault = fmt.Errorf("line %d: %w", l.n, err)
	} else if a.Text == "" && a.HTML == "" {
		a.fault = fmt.Errorf("line %d: neither text nor html: %w", l.n, articles.ErrEmpty)
	}
	return a
}

// line reads up to a newline, and skips what is longer than MaxLine.
func (l *lines) line() (line []byte, tooLong bool, err error) {
	for {
		part, err := l.r.ReadSlice('\n')
		if tooLong = tooLong || len(line)+len(part) > MaxLine; !tooLong {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, tooLong, err
		}
	}
}
