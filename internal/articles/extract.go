package articles

import (
	"fmt"
	"net/url"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"dateline/internal/furniture"
)

// extractorLimit is how much text, in bytes, a page may have for the extractor, whose time grows with the square of
// it. Where a page has more, it is plain what the article is.
const extractorLimit = 300 << 10

// elementLimit is how many elements it may have, for the extractor goes through them many times.
const elementLimit = 50_000

// trafilaturaBody finds the node that holds a page's article, nil in a page without one. Of the extractors tried it
// measures best on news pages. The library may panic on odd trees.
func trafilaturaBody(doc *html.Node, u *url.URL) (body *html.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			body, err = nil, fmt.Errorf("%w: extractor: %v", ErrBroken, r)
		}
	}()
	r, err := trafilatura.ExtractDocument(doc, trafilatura.Options{
		OriginalURL: u, ExcludeComments: true, HtmlDateMode: trafilatura.Disabled,
	})
	if err != nil {
		return nil, nil // it says so of a page that has no text
	}
	return r.ContentNode, nil
}

// readHTML makes a draft of a whole page.
func readHTML(s string, p Page) (*draft, error) {
	doc, err := parse(s)
	if err != nil {
		return nil, err
	}
	d, l := metadata(doc, p.URL), layoutOf(doc)
	d.blocks = l.densest(doc)
	if l.total <= extractorLimit && len(l.text) <= elementLimit {
		body, err := trafilaturaBody(doc, parseURL(p.URL))
		if err != nil {
			return nil, err
		}
		d.blocks = better(blocksOf(body), d.blocks)
	}
	d.beside = believable(l.beside(doc), d.blocks)
	if told := plainBlocks(d.told); 2*proseLength(told) > 3*proseLength(d.blocks) {
		d.blocks = told
	}
	if !hasSentence(d.blocks) {
		return nil, fmt.Errorf("%w: it has no sentence outside its menus", ErrNoArticle)
	}
	return d, nil
}

// readFragment makes a draft of HTML that has no page around it: all of it is article.
func readFragment(s string, p Page) (*draft, error) {
	doc, err := parse(s)
	if err != nil {
		return nil, err
	}
	d := &draft{blocks: blocksOf(doc)}
	if p.Title == "" && len(d.blocks) > 1 && (d.blocks[0].Kind == furniture.Heading || looksLikeHeadline(d.blocks[0].Text)) {
		d.headline = d.blocks[0].Text
	}
	if !hasSentence(d.blocks) {
		return nil, fmt.Errorf("%w: it has no sentence", ErrNoArticle)
	}
	return d, nil
}
