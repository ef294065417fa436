package articles

import (
	"encoding/json"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/internal/furniture"
)

// pageMeta is what a page says about itself outside its text.
type pageMeta struct {
	meta     map[string]string // by name, property or itemprop, in lower case; the first wins
	articles []map[string]any  // JSON-LD objects that are articles
	others   []map[string]any  // the other ones
	title    string
	h1       []string
	lang     string
	links    []string // canonical and Open Graph addresses
	author   string   // visible
}

// metadata makes a draft of what a page says about itself.
func metadata(doc *html.Node, address string) *draft {
	m := gather(doc)
	if address != "" {
		m.links = append([]string{address}, m.links...)
	}
	return &draft{
		headline: m.headline(),
		byline:   m.byline(),
		outlet:   m.outlet(),
		stated:   first(m.lang, m.meta["og:locale"], m.meta["content-language"]),
		date:     publicationDate(doc, m),
		told:     m.body(),
	}
}

// readersCorner marks where readers, not the authors, write.
var readersCorner = regexp.MustCompile(`(?i)(?:^|\s)(?:comments?|comment-?list|commentlist|disqus_thread|respond)(?:$|\s)`)

// body is the article's text where JSON-LD gives it in plain words.
func (m *pageMeta) body() string {
	for _, a := range m.articles {
		if s, ok := a["articleBody"].(string); ok && !tag.MatchString(s) {
			return html.UnescapeString(s)
		}
	}
	return ""
}

func gather(doc *html.Node) *pageMeta {
	m := &pageMeta{meta: map[string]string{}}
	walk(doc, func(n *html.Node) bool {
		if n.Type == html.ElementNode {
			m.element(n)
		}
		return n.DataAtom == atom.Body || n.DataAtom != atom.Svg && !readersCorner.MatchString(attr(n, "id")+" "+attr(n, "class"))
	})
	m.links = append(m.links, m.meta["og:url"])
	return m
}

func (m *pageMeta) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Html:
		m.lang = first(attr(n, "lang"), attr(n, "xml:lang"))
	case atom.Title:
		m.title = first(m.title, content(n))
	case atom.H1:
		m.h1 = append(m.h1, content(n))
	case atom.Meta:
		m.addMeta(n)
	case atom.Link:
		if strings.EqualFold(attr(n, "rel"), "canonical") {
			m.links = append(m.links, attr(n, "href"))
		}
	case atom.Script:
		if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") && n.FirstChild != nil {
			m.addJSON(n.FirstChild.Data)
		}
	default:
		if m.author == "" && isAuthor(n) {
			m.author = cleanByline(content(n))
		}
	}
}

// addMeta keeps a meta element's content under each of its names.
func (m *pageMeta) addMeta(n *html.Node) {
	value := fold(attr(n, "content"))
	if value == "" {
		return
	}
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		if k := strings.ToLower(strings.TrimSpace(attr(n, key))); k != "" && m.meta[k] == "" {
			m.meta[k] = value
		}
	}
}

var articleType = regexp.MustCompile(`(?:Article|Posting|Report|Recipe|Review|AnalysisNews)$`)

// addJSON takes the objects of a JSON-LD script; what is no JSON is left alone.
func (m *pageMeta) addJSON(s string) {
	s = strings.NewReplacer("<![CDATA[", "", "]]>", "", "<!--", "", "-->", "").Replace(s)
	s = strings.TrimSuffix(strings.TrimSpace(strings.Trim(strings.TrimSpace(s), "/")), ";")
	var v any
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		if json.Unmarshal([]byte(strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(s)), &v) != nil {
			return
		}
	}
	m.addValue(v, 0)
}

// addValue sorts a JSON-LD value's objects; depth keeps a hostile page from going on for ever.
func (m *pageMeta) addValue(v any, depth int) {
	if depth > 4 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			m.addValue(e, depth+1)
		}
	case map[string]any:
		kind, _ := v["@type"].(string)
		if list, ok := v["@type"].([]any); ok && len(list) > 0 {
			kind, _ = list[0].(string)
		}
		if articleType.MatchString(kind) {
			m.articles = append(m.articles, v)
		} else {
			m.others = append(m.others, v)
		}
		m.addValue(v["@graph"], depth+1)
		m.addValue(v["mainEntity"], depth+1)
	}
}

// text returns a JSON-LD value as words: a string, an object's name, or a list of either.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return fold(html.UnescapeString(v))
	case map[string]any:
		return text(v["name"])
	case []any:
		var all []string
		for _, e := range v {
			if s := text(e); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	}
	return ""
}

func (m *pageMeta) fromArticles(key string) string {
	for _, a := range m.articles {
		if s := text(a[key]); s != "" {
			return s
		}
	}
	return ""
}

// headline prefers what is written for readers over the window's title, which names the outlet too.
func (m *pageMeta) headline() string {
	title := html.UnescapeString(first(m.meta["og:title"], m.meta["twitter:title"], m.fromArticles("headline"), m.meta["title"], m.title))
	plain := m.withoutOutlet(title)
	for _, h := range m.h1 {
		switch {
		case len(plain) > 15 && strings.Contains(h, plain): // the section or a second title stands in it too
			return plain
		case h != "" && (title == "" || strings.HasPrefix(title, h) || strings.HasSuffix(title, h) || len(m.h1) == 1 && len(h) > 15):
			return h
		}
	}
	return plain
}

var titleParts = regexp.MustCompile(`\s+[|–—·•»:-]+\s+`)

// withoutOutlet takes the outlet's name from the end of a title.
func (m *pageMeta) withoutOutlet(title string) string {
	cuts := titleParts.FindAllStringIndex(title, -1)
	if len(cuts) == 0 {
		return title
	}
	last := cuts[len(cuts)-1]
	tail := title[last[1]:]
	if furniture.SameWords(tail, m.outlet()) || len(strings.Fields(tail)) <= 3 && len(strings.Fields(title[:last[0]])) >= 4 {
		return title[:last[0]]
	}
	return title
}

// outlet is the outlet's name; a host name or an account is none.
func (m *pageMeta) outlet() string {
	name := first(m.meta["og:site_name"], m.fromArticles("publisher"), m.meta["application-name"], m.meta["publisher"], m.meta["dc.publisher"], m.meta["apple-mobile-web-app-title"])
	name = html.UnescapeString(name)
	if strings.Contains(name, "://") || strings.HasPrefix(name, "@") || len(name) > 80 {
		return ""
	}
	return name
}

// byline is the first source of it that names somebody; many pages give themselves as their author.
func (m *pageMeta) byline() string {
	for _, s := range []string{m.fromArticles("author"), m.meta["author"], m.meta["article:author"], m.meta["dc.creator"], m.meta["parsely-author"],
		m.meta["sailthru.author"], m.meta["byl"], m.meta["citation_author"], m.author} {
		if b := cleanByline(html.UnescapeString(s)); b != "" && !furniture.SameWords(b, m.outlet()) {
			return b
		}
	}
	return ""
}

var (
	bylineLead = regexp.MustCompile(`(?i)^\s*(?:written by|words by|posted by|reported by|story by|report by|by|author|from)\b\s*:?\s*`)
	authorMark = regexp.MustCompile(`(?i)(?:^|[\s_-])(?:byline|author|authors|author-name|byline-name|c-byline__author|article-author|post-author|entry-author|byline__name)(?:$|[\s_-])`)
	notByline  = regexp.MustCompile(`(?i)://|^(?:admin|administrator|editor|editors|staff|webmaster|unknown|null|undefined|author|n/a|none|anonymous|root|user|follow|posted on|no author|share|guest|contributor)$|^@|@\S+\.| says$`)
)

// cleanByline is the names of a byline; empty when it names nobody.
func cleanByline(s string) string {
	s = bylineLead.ReplaceAllString(fold(s), "")
	s = strings.Trim(s, " ,;|·•-–—:")
	if notByline.MatchString(s) || len(strings.Fields(s)) > 16 || len(s) > 160 {
		return ""
	}
	return s
}

// isAuthor tells whether an element is marked as the visible byline.
func isAuthor(n *html.Node) bool {
	if n.DataAtom == atom.Body || n.DataAtom == atom.Img {
		return false
	}
	return attr(n, "rel") == "author" || attr(n, "itemprop") == "author" || authorMark.MatchString(attr(n, "class"))
}
