package dates

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dateline/internal/datatest"
)

// timex is a gold expression of time: bytes of its document's text, and its value.
type timex struct {
	start, end  int
	kind, value string
}

type tml struct {
	name, text, published string
	gold                  []timex
}

var (
	tmlText  = regexp.MustCompile(`(?s)<TEXT>(.*?)</TEXT>`)
	tmlTag   = regexp.MustCompile(`<[^>]*>`)
	tmlTimex = regexp.MustCompile(`^<TIMEX3[^>]*>$`)
	tmlAttr  = regexp.MustCompile(`(\w+)="([^"]*)"`)
	tmlDCT   = regexp.MustCompile(`<TIMEX3[^>]*functionInDocument="(?:CREATION|PUBLICATION)_TIME"[^>]*>`)
)

func attrs(tag string) map[string]string {
	m := map[string]string{}
	for _, a := range tmlAttr.FindAllStringSubmatch(tag, -1) {
		m[a[1]] = a[2]
	}
	return m
}

// parseTML strips the markup of a TimeML document and keeps the offsets of its expressions.
func parseTML(name, src string) tml {
	d := tml{name: name}
	if t := tmlDCT.FindString(src); t != "" {
		d.published = attrs(t)["value"]
	}
	body := tmlText.FindStringSubmatch(src)
	if body == nil {
		return d
	}
	var b strings.Builder
	open, at := -1, 0
	for _, loc := range append(tmlTag.FindAllStringIndex(body[1], -1), []int{len(body[1]), len(body[1])}) {
		b.WriteString(html.UnescapeString(body[1][at:loc[0]]))
		tag := body[1][loc[0]:loc[1]]
		at = loc[1]
		switch {
		case tmlTimex.MatchString(tag):
			a := attrs(tag)
			if f := a["functionInDocument"]; f == "CREATION_TIME" || f == "PUBLICATION_TIME" {
				continue
			}
			d.gold = append(d.gold, timex{start: b.Len(), kind: a["type"], value: a["value"]})
			open = len(d.gold) - 1
		case tag == "</TIMEX3>" && open >= 0:
			d.gold[open].end = b.Len()
			open = -1
		}
	}
	d.text = b.String()
	return d
}

func timebank(t *testing.T) []tml {
	t.Helper()
	f, err := os.Open(filepath.Join(datatest.Dir(t), "time", "timebank-aquaint.tar.gz"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var docs []tml
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return docs
		}
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(h.Name, ".tml") {
			b, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			docs = append(docs, parseTML(h.Name, string(b)))
		}
	}
}

// TestTimeBank measures spans and values on TimeBank and AQUAINT: strict and relaxed F1 of the spans, and F1 of the
// values over relaxed spans (TempEval-3). The floors stand a little below what was last measured.
func TestTimeBank(t *testing.T) {
	var gold, got, strict, relaxed, value int
	for _, d := range timebank(t) {
		exprs := Exprs(grammarOf(t, d.text), d.published)
		gold, got = gold+len(d.gold), got+len(exprs)
		used := make([]bool, len(exprs))
		for _, g := range d.gold {
			hit := false
			for k, e := range exprs {
				if used[k] || e.Span.Start >= g.end || g.start >= e.Span.End {
					continue
				}
				hit, used[k] = true, true
				relaxed++
				if trimmed(d.text, g) == e.Span.Text {
					strict++
				} else {
					show(t, "span", d, g, e)
				}
				if g.value == e.Value {
					value++
				} else {
					show(t, "value", d, g, e)
				}
				break
			}
			if !hit {
				show(t, "missed", d, g, Expr{})
			}
		}
		for k, e := range exprs {
			if !used[k] {
				show(t, "extra", d, timex{start: e.Span.Start, end: e.Span.End}, e)
			}
		}
	}
	f := func(hit int) float64 { return 200 * float64(hit) / float64(gold+got) }
	t.Logf("gold %d got %d: strict F1 %.1f, relaxed F1 %.1f, value F1 %.1f", gold, got, f(strict), f(relaxed), f(value))
	if f(strict) < 83 || f(value) < 75 {
		t.Errorf("strict F1 below 83 or value F1 below 75")
	}
}

func trimmed(s string, g timex) string {
	return strings.TrimRight(strings.TrimSpace(s[g.start:g.end]), ".,")
}

// show prints a difference when DATES_SHOW names its kind.
func show(t *testing.T, kind string, d tml, g timex, e Expr) {
	if os.Getenv("DATES_SHOW") != kind {
		return
	}
	ctx := strings.Join(strings.Fields(d.text[max(0, g.start-40):g.start]+"«"+d.text[g.start:g.end]+"»"+d.text[g.end:min(len(d.text), g.end+30)]), " ")
	t.Logf("%s @%s [%s] %q/%s  gold %q/%s %s", kind, d.published, ctx, e.Span.Text, e.Value, d.text[g.start:g.end], g.value, e.Rule)
}
