package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	"charm.land/lipgloss/v2"

	"dateline/internal/batch"
)

type codeCmd struct {
	In      string `arg:"" help:"JSON lines {id,url,title,published,outlet,text} or {id,url,html}, plain or gzip; - is standard input."`
	Out     string `short:"o" required:"" help:"Where the readings go, one object a line, in the order read; - is standard output." placeholder:"FILE"`
	Jobs    int    `short:"j" help:"Articles read at once (default: one for each core)." placeholder:"N"`
	Restart bool   `help:"Forget what an interrupted run left, and begin again."`
	Force   bool   `help:"Replace a finished output file."`
	Quiet   bool   `short:"q" help:"No progress."`

	readerFlags
}

func (c *codeCmd) Validate() error {
	if c.Jobs < 0 {
		return errors.New("--jobs must be 1 or more")
	}
	return nil
}

func (c *codeCmd) Run(ctx context.Context, std stdio) error {
	reader, err := c.open()
	if err != nil {
		return err
	}
	in, size, err := openInput(c.In, std.in)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := c.openOutput(std.out)
	if err != nil {
		return err
	}
	bar := newProgress(std.err, size, c.Quiet)
	began := time.Now()
	sum, err := batch.Run(ctx, batch.Job{
		In: bar.reading(in), Out: out, Skip: out.Done(), Jobs: c.jobs(),
		Read: func(a batch.Article) []byte { return batch.Code(reader, a) },
		Did:  bar.did,
	})
	bar.finish()
	if err := errors.Join(err, out.Close(err == nil)); err != nil {
		return c.stopped(err, out.Done()+sum.Articles, std)
	}
	fmt.Fprintf(std.err, "%s in %s\n", sum, time.Since(began).Round(time.Millisecond))
	return nil
}

// stopped tells what is left when a run ended early: what was read is kept.
func (c *codeCmd) stopped(err error, done int, std stdio) error {
	if c.Out != "-" {
		lipgloss.Fprintf(std.err, "%d articles are kept in %s; the same command goes on from there\n", done, batch.Partial(c.Out))
	}
	if errors.Is(err, context.Canceled) {
		return context.Canceled
	}
	return fmt.Errorf("code %s: %w", c.In, err)
}

func (c *codeCmd) jobs() int {
	if c.Jobs > 0 {
		return c.Jobs
	}
	return runtime.GOMAXPROCS(0)
}

func (c *codeCmd) openOutput(stdout io.Writer) (batch.Output, error) {
	if c.Out == "-" {
		return batch.Stream(stdout), nil
	}
	key := fmt.Sprintf("%s\n%s\n%q %q %v\n", version(), c.In, c.Lexicon, c.Actors, c.MinConfidence)
	return batch.OpenFile(c.Out, key, c.Restart, c.Force)
}

// openInput opens a file of JSON lines and gives its size in bytes, or -1 where it is not known.
func openInput(name string, stdin io.Reader) (io.ReadCloser, int64, error) {
	if name == "-" {
		return io.NopCloser(stdin), -1, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, 0, err
	}
	size := int64(-1)
	if st, err := f.Stat(); err == nil && st.Mode().IsRegular() {
		size = st.Size()
	}
	return f, size, nil
}
