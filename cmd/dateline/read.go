package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"charm.land/lipgloss/v2"

	"dateline/internal/articles"
	"dateline/internal/dateline"
	"dateline/internal/pipeline"
	"dateline/internal/views"
)

type readCmd struct {
	JSON      bool     `help:"Print the contract's JSON, one object a line."`
	Published string   `help:"When the article was published: 2016-09-08, or an RFC 3339 date-time. Overrides the page." placeholder:"DATE"`
	URL       string   `help:"Where the page came from." placeholder:"URL"`
	Outlet    string   `help:"Who published it." placeholder:"NAME"`
	Files     []string `arg:"" name:"file" help:"Pages to read: HTML or plain text, told apart by themselves; - is standard input."`

	readerFlags
}

// Validate checks what can be checked before anything is opened.
func (c *readCmd) Validate() error {
	if c.Published == "" {
		return nil
	}
	_, err := articles.ParsePublished(c.Published)
	return err
}

func (c *readCmd) Run(ctx context.Context, std stdio) error {
	reader, err := c.open()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(std.out)
	failed := false
	for i, name := range c.Files {
		if ctx.Err() != nil {
			return errors.Join(ctx.Err(), out.Flush())
		}
		r, err := c.read(reader, name, std.in)
		if err != nil {
			failed = true
			err = inputError(name, err)
			lipgloss.Fprintln(std.err, views.Error(err, hint(err)))
			continue
		}
		if err := c.print(out, std, r, i); err != nil {
			return fmt.Errorf("write reading: %w", err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write readings: %w", err)
	}
	if failed {
		return errShown
	}
	return nil
}

func (c *readCmd) read(reader *pipeline.Reader, name string, stdin io.Reader) (*dateline.Reading, error) {
	body, err := load(name, stdin)
	if err != nil {
		return nil, err
	}
	p := articles.Page{ID: articleID(name), URL: c.URL, Outlet: c.Outlet, Published: c.Published, Body: body}
	return reader.Read(p)
}

func (c *readCmd) print(out *bufio.Writer, std stdio, r *dateline.Reading, i int) error {
	if c.JSON {
		return json.NewEncoder(out).Encode(r)
	}
	if i > 0 {
		fmt.Fprintln(out)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	var text writerTo
	views.Reading(&text, r, columns(std.out))
	if !pipeline.Reads(r.Article.Language) {
		fmt.Fprintf(&text, "The article is in another language (%s): Dateline reads English, so nothing was coded.\n", r.Article.Language)
	}
	_, err := lipgloss.Fprint(std.out, string(text))
	return err
}

// writerTo gathers what a view writes.
type writerTo []byte

func (w *writerTo) Write(p []byte) (int, error) {
	*w = append(*w, p...)
	return len(p), nil
}

// articleID names an article by its file; standard input has no name.
func articleID(name string) dateline.ArticleID {
	if name == "-" {
		return ""
	}
	return dateline.ArticleID(name)
}

// load reads a page, no more of it than can be an article.
func load(name string, stdin io.Reader) ([]byte, error) {
	in := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	body, err := io.ReadAll(io.LimitReader(in, articles.MaxPage+1))
	if err != nil {
		return nil, fmt.Errorf("read page: %w", err)
	}
	return body, nil
}
