package articles

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPublicationDate(t *testing.T) {
	const body = `<body><h1>Bridge opens</h1>`
	for name, c := range map[string]struct{ url, page, want string }{
		"JSON-LD":                     {"", `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle","Article"],"datePublished":"2021-03-02T10:00:00+02:00","dateModified":"2021-03-05"}]}</script>` + body, "2021-03-02T10:00:00+02:00"},
		"JSON-LD of the site is last": {"", `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2001-01-01"}</script><meta name="date" content="2021-03-02">` + body, "2021-03-02"},
		"Open Graph":                  {"", `<meta property="article:published_time" content="2021-03-02T10:00:00Z"><meta property="article:modified_time" content="2021-03-09T10:00:00Z">` + body, "2021-03-02T10:00:00Z"},
		"only changed":                {"", `<meta property="article:modified_time" content="2021-03-09T10:00:00Z">` + body + `<p>Last updated: March 9, 2021</p>`, ""},
		"address":                     {"https://mara.example/2021/03/02/bridge.html", body, "2021-03-02"},
		"address with month name":     {"https://mara.example/2021/mar/02/bridge", body, "2021-03-02"},
		"address, compact":            {"https://mara.example/news-20210302.html", body, "2021-03-02"},
		"address without a day":       {"https://mara.example/2021/12/why", body, ""},
		"address against UTC":         {"https://mara.example/2021/03/02/bridge", `<meta property="article:published_time" content="2021-03-03T01:00:00Z">` + body, "2021-03-02"},
		"time element":                {"", body + `<p><time datetime="2021-03-02T10:00:00Z">March 2</time></p>`, "2021-03-02T10:00:00Z"},
		"marked element":              {"", body + `<div class="post-date">Tuesday, 2 March 2021</div>`, "2021-03-02"},
		"line under the headline":     {"", body + `<p>March 2, 2021</p><p>The bridge opened.</p>`, "2021-03-02"},
		"date of a comment":           {"", body + `<p>` + prose + prose + `</p><div class="comments"><time datetime="2021-03-09">x</time></div>`, ""},
		"copyright year":              {"", body + `<footer>© 2021 Mara Times</footer>`, ""},
		"date in the story":           {"", body + `<p>The bridge was closed on March 2, 2021, after a flood.</p>`, ""},
		"broken JSON-LD":              {"", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>` + body, ""},
	} {
		doc, err := parse("<html><head>" + c.page)
		if err != nil {
			t.Fatal(err)
		}
		if got := metadata(doc, c.url).date; got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestHeadlineBylineOutlet(t *testing.T) {
	for name, c := range map[string]struct {
		page string
		want [3]string
	}{
		"all in metadata": {
			`<title>Bridge opens to lorries | Mara Times</title><meta property="og:site_name" content="Mara Times"><meta name="author" content="By Ana Velo">`,
			[3]string{"Bridge opens to lorries", "Ana Velo", "Mara Times"}},
		"outlet told by the title's end": {
			`<title>Bridge opens to food lorries - MT</title>`,
			[3]string{"Bridge opens to food lorries", "", ""}},
		"a dash of the headline's own": {
			`<title>Bridge opens – but only to lorries that carry food</title>`,
			[3]string{"Bridge opens – but only to lorries that carry food", "", ""}},
		"authors in JSON-LD": {
			`<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Bridge opens &amp; stays open","author":[{"name":"Ana Velo"},{"name":"Omar Roe"}],"publisher":{"name":"Mara Times"}}]</script>`,
			[3]string{"Bridge opens & stays open", "Ana Velo, Omar Roe", "Mara Times"}},
		"author is an address or a post": {
			`<meta name="author" content="https://www.facebook.com/mara"><meta property="article:author" content="admin"><h1>Bridge opens</h1>`,
			[3]string{"Bridge opens", "", ""}},
		"visible byline": {
			`<h1>Bridge opens</h1><span class="c-byline__author">By Ana Velo</span>`,
			[3]string{"Bridge opens", "Ana Velo", ""}},
		"nothing": {`<p>x</p>`, [3]string{}},
	} {
		doc, err := parse(c.page)
		if err != nil {
			t.Fatal(err)
		}
		d := metadata(doc, "")
		if diff := cmp.Diff(c.want, [3]string{d.headline, d.byline, d.outlet}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestMarksOfThePage(t *testing.T) {
	page := newsPage("", paragraphs(6)+
		`<div class="newsletter-box"><p>One mail a day with all that happened at the bridge, for nothing.</p></div>`+
		`<div class="related-stories"><p>How the flood took the old bridge away, told by those who saw it.</p></div>`)
	a, err := Clean(Page{Body: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{"One mail a day", "How the flood"} {
		if strings.Contains(a.Text, p) {
			t.Errorf("%q is in the text", p)
		}
	}
}

func TestSecondOpinion(t *testing.T) {
	first := plainBlocks("This site uses cookies so that it can remember which of its pages you liked and which you did not.")
	second := plainBlocks(prose + "\n\n" + prose + " Again.\n\n" + prose + " Twice.")
	if got := better(first, second); len(got) != 3 {
		t.Errorf("a cookie note was preferred to the article: %v", got)
	}
	if got := better(second, first); len(got) != 3 {
		t.Errorf("the article was given up: %v", got)
	}
}
