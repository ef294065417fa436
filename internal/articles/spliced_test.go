package articles

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
)

// spliced is a page as aggregators make them, about an invented harbour.
const spliced = `
Share

Harbour Strike Ends After Talks in Port Mara

Dockers in Port Mara returned to work on Tuesday after their union and the port authority agreed on a pay rise of 4 percent.

Advertisement

“We got most of what we asked for,” union leader Ana Velo said.

The strike: It began three weeks ago, when the authority dismissed 40 crane drivers.

Read more: What the strike cost the island

ADVERTISEMENT

The interior ministry said no ship had left the harbour since.

Harbour strike talks end in Port Mara`

func TestSplicedPage(t *testing.T) {
	a, err := Clean(Page{Body: []byte(spliced)})
	if err != nil {
		t.Fatal(err)
	}
	want := []dateline.Dropped{
		{Text: "Share", Why: "share button"},
		{Text: "Advertisement", Why: "advertisement"},
		{Text: "Read more: What the strike cost the island", Why: "related link"},
		{Text: "ADVERTISEMENT", Why: "advertisement"},
		{Text: "Harbour strike talks end in Port Mara", Why: "caption"},
	}
	if d := cmp.Diff(want, a.Dropped); d != "" {
		t.Errorf("dropped (-want +got):\n%s", d)
	}
	if want := "Harbour Strike Ends After Talks in Port Mara"; a.Headline != want {
		t.Errorf("headline %q, want %q", a.Headline, want)
	}
	if n := strings.Count(a.Text, "\n\n") + 1; n != 4 || strings.Contains(a.Text, a.Headline) {
		t.Errorf("text has %d paragraphs, want 4 without the headline:\n%s", n, a.Text)
	}
}

func TestHeadlineGivenIsNotText(t *testing.T) {
	a, err := Clean(Page{Title: "Harbour strike ends", Body: []byte("HARBOUR STRIKE ENDS\n\nDockers returned to work on Tuesday, the union said.\n\nHarbour Strike Ends\n")})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Dockers returned to work on Tuesday, the union said."; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	if d := cmp.Diff([]dateline.Dropped{{Text: "Harbour Strike Ends", Why: "repeated headline"}}, a.Dropped); d != "" {
		t.Error(d)
	}
}
