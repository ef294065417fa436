package measures

import (
	"fmt"
	"html"
	"regexp"
	"strings"

	"dateline/internal/dates"
	"dateline/internal/evals"
)

// timebankSet are the expressions of time of TimeBank and AQUAINT.
func timebankSet() *Set {
	const file = "time/timebank-aquaint.tar.gz"
	return &Set{Name: "timebank", Title: "TimeBank and AQUAINT, expressions of time", Files: []string{file}, Quick: true,
		How: "Expressions of the text (not the date of the document) against ours, one to one in the order of the text where they overlap. " +
			"Strict: the same words, a full stop or comma at the end aside. Value: overlapping, with the same TIMEX3 value. " +
			"F1 over all documents. The document's date is given, nothing else.",
		run: func(b *bench) error {
			files, err := b.untar(file, ending(".tml"))
			if err != nil {
				return err
			}
			return b.timex(files)
		}}
}

func (b *bench) timex(files []entry) error {
	var docs []tml
	for _, e := range files {
		docs = append(docs, parseTML(string(e.body)))
	}
	var strict, relaxed, value evals.PRF
	err := each(b, docs, func(d tml) []dates.Expr {
		return dates.Exprs(b.Nlp.Annotate(d.text), d.published)
	}, func(d tml, got []dates.Expr) {
		c := b.compareTimes(d, got)
		strict.Add(c.strict, len(d.gold), len(got))
		relaxed.Add(c.relaxed, len(d.gold), len(got))
		value.Add(c.value, len(d.gold), len(got))
	})
	b.size("%d documents, %d expressions", len(docs), strict.Gold)
	b.add(strict.Measure("time expressions, strict F1"), relaxed.Measure("time expressions, overlapping F1"), value.Measure("time values F1"))
	return err
}

// timex is a gold expression of time: bytes of its document's text, and its value.
type timex struct {
	start, end  int
	kind, value string
}

type tml struct {
	text, published string
	gold            []timex
}

// timeHits are how many gold expressions have a partner that overlaps, of the same words, and of the same value.
type timeHits struct{ strict, relaxed, value int }

func (b *bench) compareTimes(d tml, got []dates.Expr) (c timeHits) {
	used := make([]bool, len(got))
	for _, g := range d.gold {
		k := -1
		for i, e := range got {
			if !used[i] && e.Span.Start < g.end && g.start < e.Span.End {
				k = i
				break
			}
		}
		say := func() string { return fmt.Sprintf("@%s %s = %s", d.published, around(d.text, g.start, g.end), g.value) }
		if k < 0 {
			b.fault("missed, "+g.kind, say)
			continue
		}
		used[k] = true
		c.relaxed++
		say = func() string {
			return fmt.Sprintf("@%s %s = %s, read %q = %s (%s)", d.published, around(d.text, g.start, g.end), g.value, got[k].Span.Text, got[k].Value, got[k].Rule)
		}
		if strings.TrimRight(strings.TrimSpace(d.text[g.start:g.end]), ".,") == got[k].Span.Text {
			c.strict++
		} else {
			b.fault("other words", say)
		}
		if g.value == got[k].Value {
			c.value++
		} else {
			b.fault("other value, "+g.kind, say)
		}
	}
	for i, e := range got {
		if !used[i] {
			b.fault("extra, "+string(e.Type), func() string { return around(d.text, e.Span.Start, e.Span.End) + " " + string(e.Rule) })
		}
	}
	return c
}

var (
	tmlText  = regexp.MustCompile(`(?s)<TEXT>(.*?)</TEXT>`)
	tmlTag   = regexp.MustCompile(`<[^>]*>`)
	tmlTimex = regexp.MustCompile(`^<TIMEX3[^>]*>$`)
	tmlAttr  = regexp.MustCompile(`(\w+)="([^"]*)"`)
	tmlDCT   = regexp.MustCompile(`<TIMEX3[^>]*functionInDocument="(?:CREATION|PUBLICATION)_TIME"[^>]*>`)
)

func attributes(tag string) map[string]string {
	m := map[string]string{}
	for _, a := range tmlAttr.FindAllStringSubmatch(tag, -1) {
		m[a[1]] = a[2]
	}
	return m
}

// parseTML strips the markup of a TimeML document and keeps the offsets of its expressions.
func parseTML(src string) (d tml) {
	if t := tmlDCT.FindString(src); t != "" {
		d.published = attributes(t)["value"]
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
			a := attributes(tag)
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
