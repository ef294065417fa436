package articles

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// tagLimit is how many tags a page may have before it is read flat: the parser repeats open inline elements in every
// block, so that few bytes can become very many nodes.
const tagLimit = 200_000

// parse returns a page's tree. The parser refuses what is nested more than 512 deep; such a page is read flat too.
func parse(s string) (doc *html.Node, err error) {
	if strings.Contains(s[:min(len(s), 1024)], "<?xml") || strings.Contains(s[:min(len(s), 1024)], "//DTD XHTML") {
		s = closeEmpty(s)
	}
	if strings.Count(s, "<") <= tagLimit {
		if doc, err = parseSafely(s); err == nil {
			return doc, nil
		}
	}
	if doc, err = parseSafely(flatten(s)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	return doc, nil
}

// parseSafely makes an error of a fault in the parser.
func parseSafely(s string) (doc *html.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("parse: %v", r)
		}
	}()
	return html.Parse(strings.NewReader(s))
}

var emptyElement = regexp.MustCompile(`<(title|script|style|div|p|a|span|iframe|textarea|noscript|li|td|b|i|em|strong)(\s[^<>]*)?/>`)

// closeEmpty writes XHTML's empty elements out, for to HTML "<title/>" opens one and swallows the page.
func closeEmpty(s string) string { return emptyElement.ReplaceAllString(s, "<$1$2></$1>") }

// shallow are elements that cannot nest in one another, so that a page of them alone has no depth.
var shallow = map[atom.Atom]bool{
	atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.Li: true, atom.Title: true,
	atom.Meta: true, atom.Link: true, atom.Script: true, atom.Style: true, atom.Br: true, atom.Head: true, atom.Body: true, atom.Html: true,
}

// flatten leaves only elements without depth; other blocks become paragraphs, and what is within a line goes.
func flatten(s string) string {
	var out strings.Builder
	z := html.NewTokenizer(strings.NewReader(s))
	fresh := false // a paragraph was begun and nothing written to it
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.TextToken:
			out.Write(z.Raw())
			fresh = false
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			raw := string(z.Raw())
			name, _ := z.TagName()
			switch a := atom.Lookup(name); {
			case shallow[a]:
				out.WriteString(raw)
				fresh = false
			case blockElements[a] && !fresh:
				out.WriteString("<p>")
				fresh = true
			}
		}
	}
}

// walk visits n and all below it in document order; visit tells whether to go on below a node.
func walk(n *html.Node, visit func(*html.Node) bool) {
	if !visit(n) {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		walk(c, visit)
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// content is the folded text below a node, without scripts.
func content(n *html.Node) string {
	var out strings.Builder
	walk(n, func(n *html.Node) bool {
		switch {
		case n.Type == html.TextNode:
			out.WriteString(n.Data)
		case blockElements[n.DataAtom] || n.DataAtom == atom.Br:
			out.WriteByte(' ')
		}
		return !hidden[n.DataAtom]
	})
	return fold(out.String())
}
