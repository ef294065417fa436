package articles

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/internal/furniture"
)

// metaDates are the names under which pages give their publication date, most trustworthy first.
var metaDates = []string{
	"article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "og:pubdate", "pubdate", "publishdate", "publish_date",
	"publish-date", "published_date", "published-date", "published_time", "publication_date", "publicationdate", "dateposted", "article.published", "article_date_original", "originalpublicationdate", "parsely-pub-date", "sailthru.date", "rnews:datepublished",
	"cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued", "dc.issued", "dcterms.available", "dc.date.created", "dcterms.created", "dc.created", "dcterms.date", "dc.date",
	"displaydate", "display_date", "timestamp", "ptime", "rbpubdate", "citation_publication_date", "citation_date", "bt:pubdate", "prism.publicationdate", "datecreated", "date_published", "date", "created", "article:post_date", "shareaholic:article_published_time",
	"release_date", "releasedate", "og:question:published_time", "video:release_date", "article-publication-date", "doc_date", "created_at", "weibo: article:create_at", "vr:published_time", "dc:date", "dc:created",
}

// publicationDate returns the day or time at which the page says it was published, "" where it does not say.
// A day in the address wins over the metadata where they differ, for those are in another time zone or of a later
// edition; then the sources are asked in the order of how seldom they are wrong.
func publicationDate(doc *html.Node, m *pageMeta) string {
	told, address := toldDate(m), addressDate(m.links)
	switch {
	case told == "":
		return first(address, shownDate(doc))
	case address != "" && !strings.HasPrefix(told, address):
		return address
	}
	return told
}

// toldDate is what the metadata say.
func toldDate(m *pageMeta) string {
	for _, a := range m.articles {
		if s, ok := stampOrWords(first(text(a["datePublished"]), text(a["dateCreated"]))); ok {
			return s
		}
	}
	for _, name := range metaDates {
		if s, ok := stampOrWords(m.meta[name]); ok {
			return s
		}
	}
	for _, o := range m.others {
		if s, ok := stampOrWords(text(o["datePublished"])); ok {
			return s
		}
	}
	return ""
}

// stampOrWords reads a date as machines write it, else the first day that its words name.
func stampOrWords(s string) (string, bool) {
	if s == "" {
		return "", false
	}
	if v, ok := stamp(s); ok {
		return v, true
	}
	day, _ := visibleDate(s)
	return day, day != ""
}

var (
	addressDay     = regexp.MustCompile(`[/_-]((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2]|` + furniture.Month + `)[/_-](0?[1-9]|[12]\d|3[01])(?:[/_.-]|$)`)
	addressCompact = regexp.MustCompile(`[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)`)
)

// addressDate finds a day in a page's address: /2016/09/08/, /2016-09-08, /20160908.
func addressDate(links []string) string {
	for _, l := range links {
		_, path, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(l, "https://"), "http://"), "/")
		for _, re := range []*regexp.Regexp{addressDay, addressCompact} {
			if m := re.FindStringSubmatch("/" + path); m != nil {
				if d := calendarDay(m[1], m[2], m[3]); d != "" {
					return d
				}
			}
		}
	}
	return ""
}

var (
	dateMark  = regexp.MustCompile(`(?i)date|publish|posted|time|byline|dateline|entry-meta|post-meta|article-meta|submitted|created|info`)
	notDate   = regexp.MustCompile(`(?i)updated?\b|modified|comment|related|sidebar|footer|copyright|event|calendar|teaser|card|promo|expire`)
	publisher = regexp.MustCompile(`(?i)(?:published|posted|created|issued|first published|date|submitted)\b`)
	changed   = regexp.MustCompile(`(?i)^\W*(?:last )?(?:updated?|modified|edited|reviewed|changed)\b`)
)

// shownDate looks at what a reader sees: a time element, or an element marked as the date.
func shownDate(doc *html.Node) string {
	f := dateFinder{layout: layoutOf(doc)}
	f.visit(doc)
	return first(f.published, f.time, f.marked, f.line)
}

// dateFinder keeps the first of each kind of date in document order.
type dateFinder struct {
	published string // a time element that says it is the publication date
	time      string // any time element of the article
	marked    string // any element whose class or id says that it is a date
	line      string // a line that is nothing but a date or begins with "Posted on", after the headline
	layout    *layout
	headline  bool // the headline has been passed
}

// visit goes through the page but for what belongs to other articles.
func (f *dateFinder) visit(n *html.Node) {
	marks := attr(n, "class") + " " + attr(n, "id") + " " + attr(n, "itemprop")
	other := n.DataAtom == atom.Footer || n.DataAtom == atom.Aside || n.DataAtom == atom.Nav || notDate.MatchString(marks)
	if other && 4*f.layout.text[n] < f.layout.total || hidden[n.DataAtom] {
		return
	}
	f.headline = f.headline || n.DataAtom == atom.H1
	switch {
	case n.DataAtom == atom.Time:
		f.timeElement(n, marks)
	case n.Type == html.ElementNode && f.marked == "" && dateMark.MatchString(marks):
		if s := content(n); len(s) < 200 && !changed.MatchString(s) {
			f.marked, _ = visibleDate(first(attr(n, "datetime"), attr(n, "content"), s))
		}
	case f.headline && f.line == "" && blockElements[n.DataAtom] && f.layout.text[n] < 80:
		f.dateLine(content(n))
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		f.visit(c)
	}
}

var datedLine = regexp.MustCompile(`(?i)^(?:posted|published|created|erstellt|veröffentlicht|publié|publicado)\b.{0,12}\d`)

// dateLine takes a short line for the date when it is nothing but one, or begins by saying that it is.
func (f *dateFinder) dateLine(s string) {
	day, rest := visibleDate(s)
	if day != "" && (leftOver(rest) || datedLine.MatchString(s)) {
		f.line = day
	}
}

// timeElement takes the first time element, unless its words say that it is when the page was changed.
func (f *dateFinder) timeElement(n *html.Node, marks string) {
	s, ok := stampOrWords(first(attr(n, "datetime"), content(n)))
	if !ok || changed.MatchString(content(n)) {
		return
	}
	pub := publisher.MatchString(marks)
	for _, a := range n.Attr {
		pub = pub || a.Key == "pubdate"
	}
	switch {
	case pub && f.published == "":
		f.published = s
	case f.time == "":
		f.time = s
	}
}
