package measures

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"
)

//go:embed report.md
var reportHead string

// causesShown is how many causes of errors the report lists for a set.
const causesShown = 14

// Report writes results as a page of Markdown: each figure with its bar and what others reached, how it was measured,
// and what the errors are. It holds no date and no text of the data: the same results give the same page.
func Report(w io.Writer, all []*Result) error {
	var b strings.Builder
	b.WriteString(reportHead)
	for _, s := range Sets() {
		if i := slices.IndexFunc(all, func(r *Result) bool { return r.Set == s.Name }); i >= 0 {
			section(&b, s, all[i])
		}
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

func section(b *strings.Builder, s *Set, r *Result) {
	fmt.Fprintf(b, "\n## %s\n\n%s%s. %s; digest `%s`.", s.Name, strings.ToUpper(s.Title[:1]), s.Title[1:], r.Size, r.Digest)
	if s.Blind {
		b.WriteString(" Nobody looks at its errors.")
	}
	fmt.Fprintf(b, "\n\n%s\n\n| measure | figure | bar | others | worked out from |\n|---|--:|--:|---|---|\n", s.How)
	for _, m := range r.Measures {
		x := bars[s.Name+"/"+m.Name]
		want := ""
		if x.bar > 0 {
			want = fmt.Sprintf("%g", x.bar)
		}
		fmt.Fprintf(b, "| %s | %.1f | %s | %s | %s |\n", m.Name, m.Value, want, x.beside, m.Note)
	}
	if len(r.Causes) == 0 {
		return
	}
	total := 0
	for _, c := range r.Causes {
		total += c.N
	}
	var list []string
	for _, c := range r.Causes[:min(len(r.Causes), causesShown)] {
		list = append(list, fmt.Sprintf("%s %d", c.Name, c.N))
	}
	fmt.Fprintf(b, "\nErrors, %d of %d causes: %s", total, len(r.Causes), strings.Join(list, "; "))
	if more := len(r.Causes) - causesShown; more > 0 {
		fmt.Fprintf(b, "; and %d rarer causes", more)
	}
	b.WriteString(".\n")
}
