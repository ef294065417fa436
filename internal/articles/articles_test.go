package articles

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

const prose = "The two ministers met in Port Mara on Tuesday and agreed to open the bridge to lorries that carry food and medicine, officials of both countries said."

// newsPage is a page with all that surrounds an article, in the given charset's declaration.
func newsPage(head, body string) string {
	return "<!DOCTYPE html><html lang=\"en\"><head><title>Bridge to open - Mara Times</title>" + head + "</head><body>" +
		"<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav><article><h1>Bridge to open to food lorries</h1>" +
		body + "</article><footer><p>© 2021 Mara Times</p></footer></body></html>"
}

func paragraphs(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<p>Report %d. %s</p>\n", i, prose)
	}
	return b.String()
}

func TestWholePage(t *testing.T) {
	head := `<meta property="og:site_name" content="Mara Times"><meta name="author" content="Ana Velo">
		<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-02T15:04:00+02:00"}</script>`
	a, err := Clean(Page{ID: "x", URL: "https://mara.example/2021/03/02/bridge", Body: []byte(newsPage(head, paragraphs(4)))})
	if err != nil {
		t.Fatal(err)
	}
	got := []string{string(a.ID), a.Headline, a.Byline, a.Outlet, string(a.Language), a.Published}
	want := []string{"x", "Bridge to open to food lorries", "Ana Velo", "Mara Times", "en", "2021-03-02T15:04:00+02:00"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if n := len(strings.Split(a.Text, "\n\n")); n != 4 {
		t.Errorf("%d paragraphs, want 4:\n%s", n, a.Text)
	}
	if len(a.SHA256) != 64 {
		t.Errorf("digest %q", a.SHA256)
	}
}

func TestWhatIsGivenWins(t *testing.T) {
	p := Page{Title: "Given", Outlet: "Given Press", Byline: "Given Writer", Published: "Tue, 02 Mar 2021 10:00:00 GMT", Body: []byte(newsPage("", paragraphs(3)))}
	a, err := Clean(p)
	if err != nil {
		t.Fatal(err)
	}
	if a.Headline != "Given" || a.Outlet != "Given Press" || a.Byline != "Given Writer" || a.Published != "2021-03-02T10:00:00Z" {
		t.Errorf("given fields were lost: %+v", a)
	}
}

func TestFragment(t *testing.T) {
	for _, body := range []string{
		"<p>" + prose + "</p><p>He said:<br><br>“It is <b>only</b> a start.”</p>",
		"&lt;p&gt;" + prose + "&lt;/p&gt;&lt;p&gt;He said:&lt;br&gt;&lt;br&gt;“It is only a start.”&lt;/p&gt;",
	} {
		a, err := Clean(Page{Title: "Bridge to open", Body: []byte(body)})
		if err != nil {
			t.Fatal(err)
		}
		if want := prose + "\n\nHe said:\n\n“It is only a start.”"; a.Text != want {
			t.Errorf("text %q, want %q", a.Text, want)
		}
	}
}

func TestXHTML(t *testing.T) {
	page := `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
		<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title/><script src="a.js"/></head><body><div class="article">` + paragraphs(4) + `</div></body></html>`
	a, err := Clean(Page{Body: []byte(page)})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(a.Text, "Report 0. ") || strings.Count(a.Text, "\n\n") != 3 {
		t.Errorf("text %q", a.Text)
	}
}

func TestPlainParagraphs(t *testing.T) {
	wrapped := "The two ministers met in Port Mara on Tuesday and agreed to open the\nbridge to lorries that carry food and medicine, officials of both\ncountries said.\nThe bridge was closed in the spring, when a flood took away two of its\npillars.\n"
	long := strings.Repeat("The ministers met and agreed to open it. ", 4)
	for name, c := range map[string]struct {
		in   string
		want int
	}{
		"hard wrapped":         {wrapped, 2},
		"one line a paragraph": {long + "\n" + long + "\n" + long, 3},
		"blank lines":          {long + "\n\n\n\n" + long, 2},
		"returns":              {long + "\r\n\r\n" + long + "\r\r" + long, 3},
	} {
		if got := plainBlocks(c.in); len(got) != c.want {
			t.Errorf("%s: %d paragraphs, want %d: %v", name, len(got), c.want, got)
		}
	}
}

func TestOtherLanguage(t *testing.T) {
	text := "Die Minister trafen sich am Dienstag in der Hauptstadt und einigten sich darauf, die Brücke für Lastwagen zu öffnen, die Lebensmittel und Medikamente bringen."
	a, err := Clean(Page{Body: []byte(text)})
	if err != nil || a.Language != "de" {
		t.Errorf("language %q, error %v; want de", a.Language, err)
	}
}

func gz(t *testing.T, b []byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func TestRefusals(t *testing.T) {
	packed := gz(t, []byte(newsPage("", paragraphs(40))))
	for name, c := range map[string]struct {
		page Page
		want error
		says string
	}{
		"empty":            {Page{}, ErrEmpty, "empty"},
		"blank":            {Page{Body: []byte(" \r\n\t")}, ErrEmpty, "empty"},
		"only NULs":        {Page{Body: make([]byte, 500)}, ErrEmpty, ""},
		"PNG":              {Page{Body: []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")}, ErrBinary, "PNG image"},
		"PDF":              {Page{Body: []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3")}, ErrBinary, "PDF document"},
		"noise":            {Page{Body: bytes.Repeat([]byte{1, 2, 3, 'a', 'b', 200, 14}, 300)}, ErrBinary, "control characters"},
		"50 MB":            {Page{Body: bytes.Repeat([]byte("word "), 10<<20)}, ErrTooLarge, "10 MB"},
		"truncated gzip":   {Page{Body: packed[:len(packed)/2]}, ErrEncoding, "cut off"},
		"gzip bomb":        {Page{Body: gz(t, make([]byte, MaxPage+1))}, ErrTooLarge, "decompressed"},
		"broken gzip":      {Page{Body: []byte("\x1f\x8b\x08\x00garbage")}, ErrEncoding, "gzip"},
		"menu":             {Page{Body: []byte("<html><body><ul><li><a href=/>Home</a><li><a href=/a>About</a></ul></body></html>")}, ErrNoArticle, ""},
		"feed":             {Page{Body: []byte("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title></channel></rss>")}, ErrNoArticle, "feed"},
		"a word":           {Page{Body: []byte("Loading")}, ErrNoArticle, ""},
		"wrong date":       {Page{Published: "yesterday", Body: []byte(prose)}, ErrPublished, "2016-09-08"},
		"two-handed date":  {Page{Published: "08/09/2016", Body: []byte(prose)}, ErrPublished, "two ways"},
		"only advertising": {Page{Body: []byte("Advertisement\n\nSubscribe to our newsletter now and get the best of the week in your inbox.\n")}, ErrNoArticle, ""},
	} {
		_, err := Clean(c.page)
		if !errors.Is(err, c.want) || !strings.Contains(fmt.Sprint(err), c.says) {
			t.Errorf("%s: error %v, want %q with %q", name, err, c.want, c.says)
		}
	}
}

func TestDecode(t *testing.T) {
	body := []byte(prose)
	if got, err := Decode(gz(t, gz(t, body)), "gzip, gzip"); err != nil || !bytes.Equal(got, body) {
		t.Errorf("twice packed: %q, %v", got, err)
	}
	var zl, zs bytes.Buffer
	zw := zlib.NewWriter(&zl)
	zw.Write(body)
	zw.Close()
	for _, c := range []struct{ packed, name string }{{zl.String(), "deflate"}, {zl.String()[2 : zl.Len()-4], "deflate"}, {prose, "identity"}, {prose, ""}} {
		if got, err := Decode([]byte(c.packed), c.name); err != nil || !bytes.Equal(got, body) {
			t.Errorf("%s: %q, %v", c.name, got, err)
		}
	}
	sw, err := zstd.NewWriter(&zs)
	if err != nil {
		t.Fatal(err)
	}
	sw.Write(body)
	sw.Close()
	if got, err := Decode(zs.Bytes(), "zstd"); err != nil || !bytes.Equal(got, body) {
		t.Errorf("zstd: %q, %v", got, err)
	}
	if _, err := Decode(zs.Bytes()[:zs.Len()/2], "zstd"); !errors.Is(err, ErrEncoding) {
		t.Errorf("half of zstd: %v", err)
	}
	if _, err := Decode(body, "br"); !errors.Is(err, ErrEncoding) {
		t.Errorf("unknown encoding: %v", err)
	}
}

func TestCharsets(t *testing.T) {
	const words = "Señor Müller said the “café” in Čačak paid 3 € more than expected, and that the mayor’s office had agreed."
	latin := "Se\xf1or M\xfcller said the \x93caf\xe9\x94 paid 3 \x80 more than expected, and that the mayor\x92s office had agreed to it."
	latinWords := "Señor Müller said the “café” paid 3 € more than expected, and that the mayor’s office had agreed to it."
	utf16 := []byte{0xff, 0xfe}
	for _, r := range words {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	for name, c := range map[string]struct {
		body, contentType, want string
	}{
		"UTF-8":                       {words, "", words},
		"byte order mark":             {"\ufeff" + words, "", words},
		"UTF-16 with mark":            {string(utf16), "", words},
		"UTF-16 without mark":         {string(utf16[2:]), "", words},
		"Windows-1252 by header":      {latin, "text/plain; charset=windows-1252", latinWords},
		"Latin-1 by name, 1252 meant": {latin, "text/plain; charset=iso-8859-1", latinWords},
		"UTF-8 declared as Latin-1":   {words, "text/plain; charset=iso-8859-1", words},
		"1252 declared as UTF-8":      {latin, "text/plain; charset=utf-8", latinWords},
		"nothing declared":            {latin, "", latinWords},
		"one wrong byte in UTF-8":     {strings.Replace(words, "’", "\x92", 1), "", words},
		"unknown charset":             {words, "text/plain; charset=klingon", words},
		"NULs":                        {strings.Replace(words, "said", "sa\x00id", 1), "", words},
	} {
		got, err := decodeText([]byte(c.body), c.contentType)
		if err != nil || got != c.want {
			t.Errorf("%s: %q, %v\nwant %q", name, got, err, c.want)
		}
	}
}

func TestCharsetOfMetaAndByGuess(t *testing.T) {
	// "The minister arrived in the capital on Tuesday and said that talks would go on." in Russian, as KOI8-R and Windows-1251.
	koi := "\xed\xc9\xce\xc9\xd3\xd4\xd2 \xd0\xd2\xc9\xc2\xd9\xcc \xd7 \xd3\xd4\xcf\xcc\xc9\xc3\xd5 \xd7\xcf \xd7\xd4\xcf\xd2\xce\xc9\xcb \xc9 \xd3\xcb\xc1\xda\xc1\xcc, \xde\xd4\xcf \xd0\xc5\xd2\xc5\xc7\xcf\xd7\xcf\xd2\xd9 \xd0\xd2\xcf\xc4\xcf\xcc\xd6\xc1\xd4\xd3\xd1."
	want := "Министр прибыл в столицу во вторник и сказал, что переговоры продолжатся."
	for name, body := range map[string]string{
		"meta":  "<html><head><meta charset=koi8-r></head><body><p>" + koi + "</p></body></html>",
		"guess": koi,
	} {
		if got, err := decodeText([]byte(body), "text/html"); err != nil || !strings.Contains(got, want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestDeepNestingIsRead(t *testing.T) {
	for _, tag := range []string{"div", "b", "a", "table><tr><td", "blockquote", "p><font", "svg"} {
		open, _, _ := strings.Cut(tag, ">")
		page := newsPage("", strings.Repeat("<"+tag+">", 100_000)+paragraphs(3)+strings.Repeat("</"+open+">", 100_000))
		a, err := Clean(Page{Body: []byte(page)})
		switch {
		case tag == "svg":
			if err == nil && len(a.Text) > len(page) {
				t.Errorf("%s: text longer than the page", tag)
			}
		case err != nil:
			t.Errorf("%s: %v", tag, err)
		case !strings.Contains(a.Text, "Report 2. "+prose):
			t.Errorf("%s: text is %.100q", tag, a.Text)
		}
	}
}

func TestLongArticle(t *testing.T) {
	for name, body := range map[string]string{
		"plain": strings.Repeat(prose+"\n\n", 7500),
		"page":  newsPage("", paragraphs(7500)),
	} {
		a, err := Clean(Page{Body: []byte(body)})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if n := len(strings.Fields(a.Text)); name == "page" && n < 200_000 {
			t.Errorf("%s: %d words, want more than 200,000", name, n)
		}
	}
}

// TestCleanIsDeterministicAmongOthers cleans the same pages at once and by themselves.
func TestCleanIsDeterministicAmongOthers(t *testing.T) {
	pages := []string{spliced, newsPage("", paragraphs(5)), "<p>" + prose + "</p><p>" + prose + "</p>", newsPage("<meta name=date content=2020-02-03>", paragraphs(9))}
	var want []string
	for _, p := range pages {
		a, err := Clean(Page{Body: []byte(p)})
		want = append(want, fmt.Sprintf("%+v %v", a, err))
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, p := range pages {
				a, err := Clean(Page{Body: []byte(p)})
				if got := fmt.Sprintf("%+v %v", a, err); got != want[i] {
					t.Errorf("page %d reads differently beside others", i)
				}
			}
		})
	}
	wg.Wait()
}

func FuzzClean(f *testing.F) {
	f.Add([]byte(spliced), "")
	f.Add([]byte(newsPage("<meta name=date content=2020-02-03>", paragraphs(2))), "text/html")
	f.Add([]byte("<table><td><b>a<p>b</td>"), "text/html; charset=shift_jis")
	f.Add([]byte("\x1f\x8b\x08"), "")
	f.Add([]byte("\xff\xfea\x00"), "")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		a, err := Clean(Page{Body: body, ContentType: contentType})
		if err != nil {
			return
		}
		if a.Text == "" || strings.TrimSpace(a.Text) != a.Text || strings.Contains(a.Text, "\n\n\n") || strings.ToValidUTF8(a.Text, "") != a.Text {
			t.Errorf("text %q", a.Text)
		}
		if a.Published != "" {
			if again, err := ParsePublished(a.Published); err != nil || again != a.Published {
				t.Errorf("published %q is no date of ours: %q, %v", a.Published, again, err)
			}
		}
	})
}

func BenchmarkClean(b *testing.B) {
	body := []byte(newsPage("", paragraphs(20)))
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		if _, err := Clean(Page{Body: body}); err != nil {
			b.Fatal(err)
		}
	}
}

// TestLineOfText: a line that somebody pastes is read, with a full stop or without.
func TestLineOfText(t *testing.T) {
	const line = "Police in Ostland have arrested two members of the Belmark Front"
	a, err := Clean(Page{Body: []byte(line)})
	if err != nil || a.Text != line {
		t.Errorf("Clean(%q): %+v, %v; want the line itself", line, a, err)
	}
}
