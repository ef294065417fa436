package main

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows how far a long run is: a bar on a terminal, a line now and then elsewhere.
type progress struct {
	bar      *progressbar.ProgressBar
	w        io.Writer
	read     atomic.Int64 // bytes of the input
	size     int64
	articles int
	failed   int
	said     time.Time
}

// sayEvery is how often a run whose progress goes to a file or a pipe says how far it is.
const sayEvery = 30 * time.Second

func newProgress(w io.Writer, size int64, quiet bool) *progress {
	p := &progress{w: w, size: size, said: time.Now()}
	switch {
	case quiet:
		p.w = io.Discard
	case isTerminal(w):
		p.bar = progressbar.NewOptions64(size,
			progressbar.OptionSetWriter(w), progressbar.OptionShowBytes(true), progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionFullWidth(), progressbar.OptionSetDescription("reading"), progressbar.OptionSetPredictTime(size > 0),
			progressbar.OptionUseANSICodes(os.Getenv("TERM") != "dumb"), progressbar.OptionClearOnFinish())
	}
	return p
}

// reading counts the bytes that are taken from r.
func (p *progress) reading(r io.Reader) io.Reader { return &counted{r, &p.read} }

// did is told of every article that was written.
func (p *progress) did(failed bool) {
	p.articles++
	if failed {
		p.failed++
	}
	if p.bar != nil {
		p.bar.Describe(p.line())
		_ = p.bar.Set64(p.read.Load())
		return
	}
	if time.Since(p.said) >= sayEvery {
		p.said = time.Now()
		if p.size > 0 {
			fmt.Fprintf(p.w, "%s, %d%% of the input\n", p.line(), 100*p.read.Load()/p.size)
			return
		}
		fmt.Fprintln(p.w, p.line())
	}
}

func (p *progress) line() string {
	if p.failed > 0 {
		return fmt.Sprintf("%d articles, %d unreadable", p.articles, p.failed)
	}
	return fmt.Sprintf("%d articles", p.articles)
}

func (p *progress) finish() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

type counted struct {
	r io.Reader
	n *atomic.Int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n.Add(int64(n))
	return n, err
}
