package main

import (
	"bufio"
	"fmt"
	"strings"

	"dateline/internal/views"
)

type explainCmd struct {
	Text      []string `arg:"" help:"A sentence, or a few."`
	Published string   `help:"When it was published, to put its times on the calendar." placeholder:"DATE"`

	readerFlags
}

func (c *explainCmd) Run(std stdio) error {
	reader, err := c.open()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(std.out)
	views.Explanation(out, reader.Explain(strings.Join(c.Text, " "), c.Published))
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write explanation: %w", err)
	}
	return nil
}
