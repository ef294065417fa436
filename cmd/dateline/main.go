// Command dateline reads the news about wars, talks and crises and gives the record: who did what to whom,
// where, when, and who says so, every field traced to the words it was read from.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"charm.land/lipgloss/v2"
	"github.com/alecthomas/kong"
	"golang.org/x/term"

	"dateline/internal/pipeline"
	"dateline/internal/schema"
	"dateline/internal/views"
)

// commands is the command line; kong fills it.
type commands struct {
	Read    readCmd          `cmd:"" help:"Read pages and show, or print as JSON, what they claim."`
	Code    codeCmd          `cmd:"" help:"Read many articles: JSON lines in, JSON lines out, in order."`
	Explain explainCmd       `cmd:"" help:"Show how a sentence is read: tokens, tree, names, rules that fired and why others did not."`
	Eval    evalCmd          `cmd:"" help:"Measure readings against stories that people coded."`
	Model   ModelCmd         `cmd:"" help:"Tell what is inside: models with their sources, licences and measured accuracy."`
	Train   TrainCmd         `cmd:"" help:"Make the built-in models again."`
	Schema  schemaCmd        `cmd:"" help:"Print the JSON Schema of a reading."`
	Version kong.VersionFlag `help:"Print the version and stop." short:"V"`
}

const description = `Reads the news about wars, talks and crises and gives the record: who did what to whom, where, when, and who says so.

Try:  dateline explain "Jordan and Britain have agreed to hold exercises."`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr}))
}

// stdio is the outside world as a command sees it.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

// Exit codes.
const (
	exitOK     = 0
	exitFailed = 1   // something could not be read; what could be was
	exitUsage  = 2   // the command line is wrong
	exitBroken = 130 // stopped by the user
)

// run is the whole program, and returns its exit code.
func run(ctx context.Context, args []string, std stdio) int {
	var c commands
	code := -1
	parser := kong.Must(&c, kong.Name("dateline"), kong.Description(description),
		kong.UsageOnError(), kong.Writers(std.out, std.err), kong.Exit(func(n int) { code = n }),
		kong.Vars{"version": version(), "confidence": fmt.Sprint(pipeline.DefaultConfidence)}, kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.BindTo(ctx, (*context.Context)(nil)), kong.Bind(std))
	if len(args) == 0 {
		args = []string{"--help"}
	}
	k, err := parser.Parse(args)
	if code >= 0 {
		return code
	}
	if err != nil {
		lipgloss.Fprintln(std.err, views.Error(err, "dateline --help lists the commands, dateline COMMAND --help their flags"))
		return exitUsage
	}
	return exitOf(k.Run(), std)
}

// exitOf shows an error to a person, once, and gives the exit code for it.
func exitOf(err error, std stdio) int {
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, context.Canceled):
		return exitBroken
	case errors.Is(err, errShown):
		return exitFailed
	}
	lipgloss.Fprintln(std.err, views.Error(err, hint(err)))
	return exitFailed
}

// errShown says that something failed and that its errors were shown when they came.
var errShown = errors.New("some articles could not be read")

// version is the module's version with the revision it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "dateline (unknown build)"
	}
	rev := ""
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			rev = " " + s.Value[:12]
		}
	}
	return fmt.Sprintf("dateline %s%s %s", info.Main.Version, rev, info.GoVersion)
}

// columns is the width of the terminal that w is, or 100.
func columns(w io.Writer) int {
	if f, ok := w.(*os.File); ok {
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			return min(n, 160)
		}
	}
	return 100
}

// isTerminal tells whether w is a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

type schemaCmd struct{}

func (schemaCmd) Run(std stdio) error {
	_, err := fmt.Fprintf(std.out, "%s\n", schema.Reading())
	return err
}
