// Package views shows readings to a person at a terminal: the article's claims by paragraph with their
// evidence underlined, then events, statements and figures as tables.
//
// What it writes is styled; the writer decides what becomes of that (colours only on a terminal). Evidence is
// marked with the claim's id too, so that nothing is lost without colours.
package views

import (
	"fmt"
	"io"
	"strings"

	"charm.land/lipgloss/v2"
	"charm.land/lipgloss/v2/table"

	"dateline/internal/dateline"
)

var (
	bold    = lipgloss.NewStyle().Bold(true)
	faint   = lipgloss.NewStyle().Faint(true)
	marked  = lipgloss.NewStyle().Underline(true).UnderlineSpaces(true)
	id      = lipgloss.NewStyle().Foreground(lipgloss.Color("6"))
	clash   = lipgloss.NewStyle().Foreground(lipgloss.Color("1"))
	accord  = lipgloss.NewStyle().Foreground(lipgloss.Color("2"))
	unsure  = lipgloss.NewStyle().Foreground(lipgloss.Color("3"))
	header  = lipgloss.NewStyle().Bold(true).Padding(0, 1)
	cell    = lipgloss.NewStyle().Padding(0, 1)
	minimum = 60 // columns below which tables become unreadable
)

// Reading writes one reading for a terminal of the given width in columns.
func Reading(w io.Writer, r *dateline.Reading, width int) {
	width = max(width, minimum)
	head(w, r, width)
	if r.Article.Text != "" {
		paragraphs(w, r, width)
	}
	section(w, "Events", len(r.Events), eventRows(r.Events), width)
	section(w, "Statements", len(r.Statements), statementRows(r.Statements), width)
	section(w, "Figures", len(r.Figures), figureRows(r.Figures), width)
	dropped(w, r.Article.Dropped, width)
}

func head(w io.Writer, r *dateline.Reading, width int) {
	a := r.Article
	title := a.Headline
	if title == "" {
		title = "(no headline)"
	}
	fmt.Fprintln(w, bold.Width(width).Render(title))
	published := a.Published
	if published == "" {
		published = "date unknown"
	}
	facts := []string{a.Outlet, a.Byline, published, string(a.Language), a.URL}
	fmt.Fprintln(w, faint.Width(width).Render(joinKnown(" · ", facts...)))
	fmt.Fprintln(w)
}

// paragraphs writes the text, each paragraph followed by the claims whose evidence stands in it.
func paragraphs(w io.Writer, r *dateline.Reading, width int) {
	body := lipgloss.NewStyle().Width(width)
	ev := evidence(r)
	start := 0
	for _, p := range strings.Split(r.Article.Text, "\n\n") {
		end := start + len(p)
		here := within(ev, start, end)
		fmt.Fprintln(w, body.Render(underline(r.Article.Text, start, end, here)))
		for _, m := range here {
			fmt.Fprintln(w, lipgloss.NewStyle().PaddingLeft(4).Width(width).Render(m.line))
		}
		fmt.Fprintln(w)
		start = end + len("\n\n")
	}
}

func section(w io.Writer, name string, n int, rows [][]string, width int) {
	fmt.Fprintf(w, "%s %s\n", bold.Render(name), faint.Render(fmt.Sprintf("(%d)", n)))
	if n == 0 {
		fmt.Fprintf(w, "%s\n\n", faint.Render("none found"))
		return
	}
	t := table.New().Border(lipgloss.NormalBorder()).BorderStyle(faint).
		BorderLeft(false).BorderRight(false).BorderTop(false).BorderBottom(false).BorderColumn(false).
		Headers(rows[0]...).Rows(rows[1:]...).
		StyleFunc(func(row, _ int) lipgloss.Style {
			if row == table.HeaderRow {
				return header
			}
			return cell
		})
	if lipgloss.Width(t.String()) > width {
		t = t.Width(width)
	}
	fmt.Fprintf(w, "%s\n\n", t)
}

func dropped(w io.Writer, ds []dateline.Dropped, width int) {
	if len(ds) == 0 {
		return
	}
	fmt.Fprintf(w, "%s %s\n", bold.Render("Dropped"), faint.Render(fmt.Sprintf("(%d)", len(ds))))
	for _, d := range ds {
		line := fmt.Sprintf("%s: %s", d.Why, short(d.Text, width-len(d.Why)-4))
		fmt.Fprintln(w, faint.MaxWidth(width).Render("  "+line))
	}
}

// joinKnown joins the parts that are not empty.
func joinKnown(sep string, parts ...string) string {
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, p)
		}
	}
	return strings.Join(known, sep)
}

// short cuts s to n runes, with an ellipsis, and folds its white space.
func short(s string, n int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= n || n < 1 {
		return string(r)
	}
	return string(r[:n-1]) + "…"
}
