package views

import (
	"fmt"
	"io"
	"strings"

	"dateline/internal/pipeline"
	"dateline/internal/text"
)

// Explanation writes how a text was read: its trees and names, whom, where and when it mentions, what fired and why
// other predicates did not, and the claims.
func Explanation(w io.Writer, x *pipeline.Explanation) {
	for n := range x.Doc.Sentences {
		tree(w, x.Doc, n)
	}
	mentions(w, x)
	title(w, "Rules")
	if len(x.Steps) == 0 {
		fmt.Fprintln(w, faint.Render("  no word of it names an act that the lexicon knows"))
	}
	for _, s := range x.Steps {
		sign, why := accord.Render("✓"), s.Why
		if !s.Fired {
			sign, why = faint.Render("·"), faint.Render(s.Why)
		}
		fmt.Fprintf(w, "  %s %-14s %s  %s\n", sign, s.Word, id.Render(string(s.Rule)), why)
	}
	title(w, "Claims")
	for _, e := range x.Events {
		fmt.Fprintf(w, "  %s  %s\n", eventLine(e), faint.Render(string(e.Rule)))
	}
	for _, s := range x.Statements {
		fmt.Fprintf(w, "  %s  %s\n", statementLine(s), faint.Render(string(s.Rule)))
	}
	for _, f := range x.Figures {
		fmt.Fprintf(w, "  %s  %s\n", figureLine(f), faint.Render(string(f.Rule)))
	}
	if len(x.Events)+len(x.Statements)+len(x.Figures) == 0 {
		fmt.Fprintln(w, faint.Render("  none"))
	}
}

func title(w io.Writer, s string) { fmt.Fprintf(w, "\n%s\n", bold.Render(s)) }

// tree writes a sentence's tokens, each indented by its depth below the root.
func tree(w io.Writer, doc *text.Doc, n int) {
	s := doc.Sentences[n]
	fmt.Fprintln(w, bold.Render(doc.SentenceSpan(n).Text))
	for i := s.First; i < s.End; i++ {
		t := doc.Tokens[i]
		name := ""
		if x := doc.NameAt(i); x != nil {
			name = string(x.Kind)
		}
		branch := strings.Repeat("· ", depth(doc, i)) + t.Form
		fmt.Fprintf(w, "  %3d %-30s %-6s %-5s %-16s %-14s %s\n", i-s.First+1, branch, t.UPOS, t.XPOS, t.Lemma, t.Deprel, id.Render(name))
	}
	fmt.Fprintln(w)
}

func depth(doc *text.Doc, i int) int {
	d := 0
	for h := doc.Tokens[i].Head; h != text.Root && d < 12; h = doc.Tokens[h].Head {
		d++
	}
	return d
}

func mentions(w io.Writer, x *pipeline.Explanation) {
	title(w, "Mentions")
	for _, p := range x.Mentions.Parties {
		fmt.Fprintf(w, "  %-7s %-34s %s\n", "party", short(p.Span.Text, 32), party(p))
	}
	for _, p := range x.Mentions.Places {
		fmt.Fprintf(w, "  %-7s %-34s %s\n", "place", short(p.Span.Text, 32), strings.TrimPrefix(place(p), "@ "))
	}
	for _, t := range x.Mentions.Whens {
		fmt.Fprintf(w, "  %-7s %-34s %s\n", "time", short(t.Span.Text, 32), when(t))
	}
}
