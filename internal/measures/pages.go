package measures

import (
	"fmt"
	"html"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"dateline/internal/articles"
	"dateline/internal/dateline"
	"dateline/internal/evals"
)

func pageTextSet() *Set {
	const file = "html/trafilatura-en.tar.gz"
	return &Set{Name: "pages-text", Title: "pages of the trafilatura evaluation, English", Files: []string{file}, Quick: true,
		How: "Passages that must be in the article, and are in its headline or text (hit) or are not; passages that must not be, and are in its text (found, and wrong). White space is folded " +
			"and Unicode composed on both sides; F1 over all passages. Headline: equal, case aside. Byline: names all whom the coders name.",
		run: func(b *bench) error { return b.pages(file, (*bench).pageTexts) }}
}

func pageDateSet() *Set {
	const file = "html/htmldate-en.tar.gz"
	return &Set{Name: "pages-date", Title: "pages of the htmldate evaluation, English", Files: []string{file}, Quick: true,
		How: "The day of publication that a page is read to have, against the one expected; another day is missed and wrong at once (htmldate counts it as wrong only: the second row). Dates are read of pages without an article too.",
		run: func(b *bench) error { return b.pages(file, (*bench).pageDates) }}
}

// page is one entry of a corpus's expected.json.
type page struct {
	url           string
	File          string
	With, Without []string
	Date          string
	Title, Author any // a string, or a list of them
	body          []byte
}

func (b *bench) pages(file string, measure func(*bench, []page) error) error {
	files, err := b.untar(file, func(string) bool { return true })
	if err != nil {
		return err
	}
	expected, bodies := map[string]page{}, map[string][]byte{}
	for _, e := range files {
		bodies[path.Base(e.name)] = e.body
		if path.Base(e.name) == "expected.json" {
			if err := decode(e, &expected); err != nil {
				return err
			}
		}
	}
	var all []page
	for u, p := range expected {
		p.url, p.body = u, bodies[p.File]
		all = append(all, p)
	}
	slices.SortFunc(all, func(x, y page) int { return strings.Compare(x.url, y.url) })
	return measure(b, all)
}

func (b *bench) pageTexts(all []page) error {
	var passages, headlines, bylines evals.PRF
	err := each(b, all, func(p page) *dateline.Article {
		a, err := articles.Clean(articles.Page{URL: p.url, Body: p.body})
		if err != nil {
			return articles.Describe(articles.Page{URL: p.url, Body: p.body})
		}
		return a
	}, func(p page, a *dateline.Article) {
		if a.Text == "" {
			b.fault("no article", func() string { return p.url })
		}
		b.passages(&passages, p, a)
		title, author := spoken(p.Title), spoken(p.Author)
		field(&headlines, title, a.Headline, strings.EqualFold(title, a.Headline))
		field(&bylines, author, a.Byline, strings.Contains(strings.ToLower(a.Byline), strings.ToLower(author)))
	})
	b.size("%d pages, %d passages that must be read, and what must not", len(all), passages.Gold)
	b.add(passages.Measure("page text F1"), headlines.Measure("headline F1"), bylines.Measure("byline F1"))
	return err
}

func (b *bench) passages(x *evals.PRF, p page, a *dateline.Article) {
	whole, body := folded(a.Headline+"\n"+a.Text), folded(a.Text)
	for _, w := range p.With {
		if strings.Contains(whole, folded(w)) {
			x.Add(1, 1, 1)
			continue
		}
		x.Add(0, 1, 0)
		b.fault("passage missed", func() string { return p.url + ": " + w })
	}
	for _, w := range p.Without {
		if strings.Contains(body, folded(w)) {
			x.Add(0, 0, 1)
			b.fault("furniture kept", func() string { return p.url + ": " + w })
		}
	}
}

// field counts one answer where one is expected.
func field(x *evals.PRF, want, got string, right bool) {
	if want == "" {
		return
	}
	hit, said := 0, 0
	if got != "" {
		said = 1
	}
	if right && got != "" {
		hit = 1
	}
	x.Add(hit, 1, said)
}

func (b *bench) pageDates(all []page) error {
	var x evals.PRF
	var missed int // no day at all
	err := each(b, all, func(p page) string {
		day, _, _ := strings.Cut(articles.Describe(articles.Page{URL: p.url, Body: p.body}).Published, "T")
		return day
	}, func(p page, day string) {
		field(&x, p.Date, day, day == p.Date)
		if day != p.Date {
			cause := "another day"
			if day == "" {
				cause = "no day"
				missed++
			}
			b.fault(cause, func() string { return fmt.Sprintf("%s: %s, want %s", p.url, day, p.Date) })
		}
	})
	b.size("%d pages", len(all))
	b.add(x.Measure("page date F1"), evals.Measure{Name: "page date F1, as htmldate counts", Value: evals.PRF{Hit: 2 * x.Hit, Gold: x.Hit + missed + x.Got}.R()})
	return err
}

// folded is a text with its white space folded and its characters composed.
func folded(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), " ") }

// spoken is a field that is a string or a list of them.
func spoken(v any) string {
	switch x := v.(type) {
	case string:
		return folded(html.UnescapeString(x))
	case []any:
		var all []string
		for _, e := range x {
			all = append(all, spoken(e))
		}
		return strings.Join(all, ", ")
	}
	return ""
}
