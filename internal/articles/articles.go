// Package articles makes an article of a page: its words and nothing else, with headline, byline, outlet,
// language and publication date where the page tells them.
//
// A page is HTML or XHTML of any charset, plain text, or the HTML fragment of a feed's item; Clean tells them
// apart. What the page has beside the article goes to Dropped with the reason, as far as it looked like text of it.
package articles

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"html"
	"net/url"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/furniture"
	"dateline/internal/languages"
)

// MaxPage is the largest page, in bytes, that Clean reads.
const MaxPage = 10 << 20

// Page is what was served, and what else is known of it. Everything but Body may be absent; what is given wins
// over what the page says of itself.
type Page struct {
	ID          dateline.ArticleID
	URL         string
	ContentType string // as served: "text/html; charset=utf-8"
	Title       string
	Outlet      string
	Byline      string
	Published   string // in any form that ParsePublished knows
	Body        []byte
}

// Why a page gives no article. Clean wraps them with what it found.
var (
	ErrEmpty     = errors.New("page is empty")
	ErrBinary    = errors.New("page is not text")
	ErrTooLarge  = fmt.Errorf("page is larger than %d MB", MaxPage>>20)
	ErrNoArticle = errors.New("page holds no article")
	ErrEncoding  = errors.New("page cannot be decompressed")
	ErrPublished = errors.New("publication date is not understood")
	ErrBroken    = errors.New("page breaks the HTML reader")
)

// Clean returns the article of a page. Its errors are of those above. It is deterministic, and safe for
// concurrent use.
func Clean(p Page) (*dateline.Article, error) {
	a, err := clean(p)
	if err != nil {
		return nil, fmt.Errorf("clean page: %w", err)
	}
	return a, nil
}

// clean is Clean without the words that say where an error came from.
func clean(p Page) (*dateline.Article, error) {
	sum := sha256.Sum256(p.Body)
	published, err := given(p.Published)
	if err != nil {
		return nil, err
	}
	words, err := decodeText(p.Body, p.ContentType)
	if err != nil {
		return nil, err
	}
	d, err := read(words, p)
	if err != nil {
		return nil, err
	}
	a := d.article(p)
	if a.Text == "" {
		return nil, fmt.Errorf("%w: all of it is furniture", ErrNoArticle)
	}
	if published != "" {
		a.Published = published
	}
	a.SHA256 = hex.EncodeToString(sum[:])
	return a, nil
}

// Describe returns what a page of HTML says of itself in its metadata, whether or not it holds an article: headline,
// byline, outlet and publication date, each empty where it does not say.
func Describe(p Page) *dateline.Article {
	words, err := decodeText(p.Body, p.ContentType)
	if err != nil {
		return &dateline.Article{}
	}
	doc, err := parse(words)
	if err != nil {
		return &dateline.Article{}
	}
	d := metadata(doc, p.URL)
	return &dateline.Article{URL: p.URL, Headline: d.headline, Byline: d.byline, Outlet: d.outlet, Published: d.date}
}

// given is a publication date that came with the page, in the contract's form; none is no error.
func given(published string) (string, error) {
	if strings.TrimSpace(published) == "" {
		return "", nil
	}
	return ParsePublished(published)
}

// draft is an article in the making: its blocks in order, and what the page says about itself.
type draft struct {
	blocks   []furniture.Block
	headline string
	byline   string
	outlet   string
	stated   string // language, as the page states it
	date     string
	beside   map[string]string // blocks that the page marks as something else than the article, and as what
	told     string            // the article's text as the page's metadata give it
}

// read makes a draft of a page's words.
func read(words string, p Page) (*draft, error) {
	switch sniff(words) {
	case formatFeed:
		return nil, fmt.Errorf("%w: it is a feed", ErrNoArticle)
	case formatHTML:
		return readHTML(words, p)
	case formatFragment:
		return readFragment(words, p)
	case formatEscaped:
		return readFragment(html.UnescapeString(words), p)
	}
	return readPlain(words, p)
}

// article sorts the draft's blocks into text and furniture and fills the article's fields.
func (d *draft) article(p Page) *dateline.Article {
	a := &dateline.Article{
		ID: p.ID, URL: p.URL, Dropped: []dateline.Dropped{},
		Headline: first(fold(p.Title), d.headline),
		Outlet:   first(fold(p.Outlet), d.outlet),
	}
	s := furniture.Sift(d.blocks, a.Headline, d.beside)
	byline, date := lead(s.Lead)
	a.Text, a.Dropped = strings.Join(s.Kept, "\n\n"), s.Dropped
	a.Byline = first(fold(p.Byline), d.byline, byline)
	a.Published = first(d.date, date)
	a.Language = language(a, d.stated)
	return a
}

// lead finds byline and date among the furniture above an article.
func lead(dropped []dateline.Dropped) (byline, date string) {
	for _, d := range dropped {
		switch d.Why {
		case "byline":
			byline = first(byline, cleanByline(d.Text))
		case "timestamp":
			day, _ := visibleDate(d.Text)
			date = first(date, day)
		}
	}
	return byline, date
}

// language trusts the words before the page, and the page where the words are too few to be sure.
func language(a *dateline.Article, stated string) dateline.Language {
	found, sure := languages.Detect(a.Text)
	if !sure {
		found, sure = languages.Detect(a.Headline + "\n\n" + a.Text)
	}
	if base, _, _ := strings.Cut(strings.ToLower(stated), "-"); !sure && len(base) == 2 {
		return dateline.Language(base)
	}
	return found
}

// first returns the first of its arguments that says anything.
func first(s ...string) string {
	for _, v := range s {
		if v != "" {
			return v
		}
	}
	return ""
}

// fold makes every run of white space one space, and trims.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// parseURL returns an absolute address, or nil: trafilatura takes relative ones amiss.
func parseURL(s string) *url.URL {
	u, err := url.ParseRequestURI(strings.TrimSpace(s))
	if err != nil || !u.IsAbs() || u.Host == "" {
		return nil
	}
	return u
}
