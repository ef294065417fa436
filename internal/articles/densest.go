package articles

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/internal/furniture"
)

// marks are the words in an element's class or id that say it holds something else than the article, and what.
var marks = []struct {
	why     string
	pattern *regexp.Regexp
}{
	{"reader comments", regexp.MustCompile(`comment|disqus|respond\b|replies`)},
	{"related link", regexp.MustCompile(`related|recommend|trending|popular|outbrain|taboola|read-?more|readmore|see-?also|more-stories|next-post|prev-post|pagination`)},
	{"share button", regexp.MustCompile(`share|sharing|social|follow-us`)},
	{"newsletter plea", regexp.MustCompile(`newsletter|subscribe|signup|sign-up|donat|membership|mailing|login`)},
	{"advertisement", regexp.MustCompile(`advert|\bads?\b|sponsor|promo|affiliate|banner`)},
	{"cookie note", regexp.MustCompile(`cookie|consent|gdpr|disclaimer|copyright|legal`)},
	{"caption", regexp.MustCompile(`caption|credit\b|credits\b`)},
	{"page menu", regexp.MustCompile(`\bnav\b|navigation|navbar|menu|breadcrumb|footer|sidebar|toolbar|\btags?\b|tag-list|taglist|popup|modal|sr-only|visually-hidden|screen-reader|author-bio|about-author|post-meta|entry-meta`)},
}

var besideElements = map[atom.Atom]string{
	atom.Nav: "page menu", atom.Footer: "page menu", atom.Aside: "related link", atom.Form: "newsletter plea", atom.Figure: "caption", atom.Dialog: "page menu",
}

// layout knows how much text lies below each element of a page, and so which marks are to be believed: an element
// that holds a good part of the page is the page, whatever it is called.
type layout struct {
	text  map[*html.Node]int
	total int
	why   map[*html.Node]string // what the elements marked as no part of the article are
}

func layoutOf(doc *html.Node) *layout {
	l := &layout{text: map[*html.Node]int{}, why: map[*html.Node]string{}}
	l.total = l.count(doc)
	l.mark(doc)
	return l
}

func (l *layout) count(n *html.Node) (k int) {
	switch {
	case n.Type == html.TextNode:
		return len(strings.TrimSpace(n.Data))
	case hidden[n.DataAtom]:
		return 0
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		k += l.count(c)
	}
	if n.Type == html.ElementNode {
		l.text[n] = k
	}
	return k
}

// mark notes the outermost marked elements; what lies below them goes with them.
func (l *layout) mark(n *html.Node) {
	if n.Type == html.ElementNode && 4*l.text[n] < l.total {
		if why := markOf(n); why != "" {
			l.why[n] = why
			return
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		l.mark(c)
	}
}

// markOf is what an element's tag, class or id says it is beside the article, "" when they say nothing. Pages made of
// utility classes have very long ones that mean nothing.
func markOf(n *html.Node) string {
	if why := besideElements[n.DataAtom]; why != "" {
		return why
	}
	names := strings.ToLower(attr(n, "class") + " " + attr(n, "id"))
	if len(names) < 3 || len(names) > 400 {
		return ""
	}
	for _, m := range marks {
		if m.pattern.MatchString(names) {
			return m.why
		}
	}
	return ""
}

// beside gives, by its text, each block that stands only in marked elements, and what they are marked as.
func (l *layout) beside(doc *html.Node) map[string]string {
	out := map[string]string{}
	for n, why := range l.why {
		for _, b := range blocksOf(n) {
			if old, ok := out[b.Text]; !ok || why < old {
				out[b.Text] = why
			}
		}
	}
	for _, b := range l.unmarked(doc, false) {
		delete(out, b.Text)
	}
	return out
}

// believable leaves out the marks that would take a good part of the article: they mean something else there.
func believable(beside map[string]string, blocks []furniture.Block) map[string]string {
	taken, total := map[string]int{}, 0
	for _, b := range blocks {
		total += len(b.Text)
		taken[beside[b.Text]] += len(b.Text)
	}
	out := map[string]string{}
	for text, why := range beside {
		if 5*taken[why] < total {
			out[text] = why
		}
	}
	return out
}

// unmarked are the blocks below n outside marked elements.
func (l *layout) unmarked(n *html.Node, linked bool) []furniture.Block {
	b := blockBuilder{linked: linked, skip: func(n *html.Node) bool { return l.why[n] != "" }}
	b.node(n, furniture.Paragraph)
	b.flush(furniture.Paragraph)
	return b.blocks
}

// densest is a second opinion on where the article is: the smallest element that holds three quarters of the
// page's prose. It returns its blocks without those that are mostly links.
func (l *layout) densest(doc *html.Node) []furniture.Block {
	d := density{l, map[*html.Node]int{}}
	d.measure(doc)
	top := doc
	for {
		next := (*html.Node)(nil)
		for c := top.FirstChild; c != nil; c = c.NextSibling {
			if 4*d.prose[c] >= 3*d.prose[top] && d.prose[c] > 0 {
				next = c
			}
		}
		if next == nil || next.DataAtom == atom.P {
			break
		}
		top = next
	}
	return l.unmarked(top, true)
}

// density holds how much prose lies below each node, in characters.
type density struct {
	layout *layout
	prose  map[*html.Node]int
}

// measure notes for every element the prose below it: blocks of some length that are not mostly links.
func (d *density) measure(n *html.Node) (prose int) {
	if n.Type == html.ElementNode && (hidden[n.DataAtom] || d.layout.why[n] != "") {
		return 0
	}
	own, links := ownText(n)
	if blockElements[n.DataAtom] && own >= 60 && links*5 < own*2 {
		prose = own
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		prose += d.measure(c)
	}
	d.prose[n] = prose
	return prose
}

// ownText counts the characters of an element's text outside blocks below it, and those within links.
func ownText(n *html.Node) (own, links int) {
	if !blockElements[n.DataAtom] {
		return 0, 0
	}
	var count func(n *html.Node, inLink bool)
	count = func(n *html.Node, inLink bool) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode:
				k := utf8.RuneCountInString(strings.TrimSpace(c.Data))
				own += k
				if inLink {
					links += k
				}
			case c.Type == html.ElementNode && !blockElements[c.DataAtom] && !hidden[c.DataAtom]:
				count(c, inLink || c.DataAtom == atom.A)
			}
		}
	}
	count(n, false)
	return own, links
}

// proseLength is how much of the blocks reads like prose, in bytes.
func proseLength(blocks []furniture.Block) (n int) {
	for _, b := range blocks {
		if len(b.Text) >= 60 {
			n += len(b.Text)
		}
	}
	return n
}

// better chooses between the extractor's blocks and the second opinion: the latter only where the first has lost
// most of the page's prose, or has run its paragraphs into one, and what it did find is there too.
func better(first, second []furniture.Block) []furniture.Block {
	a, b := proseLength(first), proseLength(second)
	lumped := len(first) <= 2 && a > 1200 && len(second) >= 5
	switch {
	case lumped && 3*b > 2*a:
		return second
	case 2*b <= 5*a || b < a+200:
		return first
	case b > 20*a && b > 5000, 2*sharedProse(first, second) >= a, !hasSentence(withoutFurniture(first)):
		return second
	}
	return first
}

func withoutFurniture(blocks []furniture.Block) (out []furniture.Block) {
	for _, b := range blocks {
		if furniture.Why(b) == "" {
			out = append(out, b)
		}
	}
	return out
}

// sharedProse is how much of the prose of first is in second too.
func sharedProse(first, second []furniture.Block) (n int) {
	in := map[string]bool{}
	for _, b := range second {
		in[b.Text] = true
	}
	for _, b := range first {
		if len(b.Text) >= 60 && in[b.Text] {
			n += len(b.Text)
		}
	}
	return n
}
