package articles

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/unicode/norm"

	"dateline/internal/furniture"
)

func set(atoms ...atom.Atom) map[atom.Atom]bool {
	m := map[atom.Atom]bool{}
	for _, a := range atoms {
		m[a] = true
	}
	return m
}

var (
	blockElements = set(atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Ul, atom.Ol, atom.Dl, atom.Dt,
		atom.Dd, atom.Blockquote, atom.Pre, atom.Table, atom.Tr, atom.Thead, atom.Tbody, atom.Section, atom.Article, atom.Main, atom.Aside,
		atom.Header, atom.Footer, atom.Figure, atom.Figcaption, atom.Hr, atom.Center, atom.Address, atom.Form, atom.Details, atom.Summary,
		atom.Body, atom.Caption, atom.Nav, atom.Fieldset)
	hidden = set(atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Object, atom.Embed, atom.Head,
		atom.Button, atom.Select, atom.Textarea, atom.Input, atom.Video, atom.Audio, atom.Canvas, atom.Math)
	kinds = map[atom.Atom]furniture.Kind{
		atom.H1: furniture.Heading, atom.H2: furniture.Heading, atom.H3: furniture.Heading, atom.H4: furniture.Heading, atom.H5: furniture.Heading, atom.H6: furniture.Heading,
		atom.Li: furniture.Item, atom.Blockquote: furniture.Quotation, atom.Figcaption: furniture.Caption, atom.Caption: furniture.Caption,
	}
)

// blocksOf returns the paragraphs below a node, in order.
func blocksOf(n *html.Node) []furniture.Block {
	var b blockBuilder
	if n != nil {
		b.node(n, furniture.Paragraph)
		b.flush(furniture.Paragraph)
	}
	return b.blocks
}

type blockBuilder struct {
	blocks []furniture.Block
	open   strings.Builder
	broke  bool                  // the last thing was a line break
	skip   func(*html.Node) bool // leaves out elements, or nil
	linked bool                  // leave out blocks that are mostly links
	links  int                   // bytes of the open block that stand in links
	inLink bool
}

// node writes what stands below n. k is the kind of the block that is open: a paragraph in a list item is an item.
func (b *blockBuilder) node(n *html.Node, k furniture.Kind) {
	switch {
	case n.Type == html.TextNode:
		b.text(n.Data)
		return
	case n.Type == html.ElementNode && (hidden[n.DataAtom] || n.Data == "graphic" || hiddenByAttr(n) || b.skip != nil && b.skip(n)):
		return
	case n.DataAtom == atom.Br:
		b.lineBreak(k)
		return
	case n.DataAtom == atom.Td || n.DataAtom == atom.Th:
		b.open.WriteByte(' ')
	}
	own, isBlock := k, blockElements[n.DataAtom]
	if isBlock {
		b.flush(k)
		if special, ok := kinds[n.DataAtom]; ok {
			own = special
		}
	}
	was := b.inLink
	b.inLink = was || n.DataAtom == atom.A
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.node(c, own)
	}
	b.inLink = was
	if isBlock {
		b.flush(own)
	}
}

// hiddenByAttr tells whether an element's own attributes keep it from being seen. Style sheets are not read.
func hiddenByAttr(n *html.Node) bool {
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true" && n.DataAtom != atom.Body:
			return true
		case a.Key == "style" && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none"):
			return true
		}
	}
	return false
}

func (b *blockBuilder) text(s string) {
	b.open.WriteString(s)
	if strings.TrimSpace(s) != "" {
		b.broke = false
	}
	if b.inLink {
		b.links += len(s)
	}
}

// lineBreak is white space; two of them part paragraphs.
func (b *blockBuilder) lineBreak(k furniture.Kind) {
	if b.broke {
		b.flush(k)
	}
	b.open.WriteByte(' ')
	b.broke = true
}

// flush ends the open block, if anything was written to it.
func (b *blockBuilder) flush(k furniture.Kind) {
	s := fold(clearMarks(b.open.String()))
	if s != "" && !(b.linked && 10*b.links > 6*len(s) && len(s) < 300) {
		b.blocks = append(b.blocks, furniture.Block{Text: s, Kind: k})
	}
	b.open.Reset()
	b.links = 0
	b.broke = false
}

// invisible characters carry nothing and would stand within words. A soft hyphen is one of them.
var invisible = strings.NewReplacer("\u00ad", "", "\u200b", "", "\u2060", "", "\ufeff", "", "\u200e", "", "\u200f", "",
	"\u202a", "", "\u202b", "", "\u202c", "", "\u2066", "", "\u2067", "", "\u2069", "", "\u2028", "\n", "\u2029", "\n\n")

// clearMarks takes out control characters and invisible marks and composes letters with their accents (NFC), so that
// the same word is always the same bytes.
func clearMarks(s string) string {
	s = norm.NFC.String(invisible.Replace(s))
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' && r != '\r' || r == 0x7f {
			return -1
		}
		return r
	}, s)
}
