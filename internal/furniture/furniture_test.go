package furniture

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
	"dateline/internal/rule"
)

func TestRulesHoldTheirExamples(t *testing.T) {
	var all []rule.Rule
	for _, r := range rules {
		all = append(all, r.Rule)
	}
	read := func(text string) []string {
		if why := Why(Block{Text: text}); why != "" {
			return []string{why}
		}
		return nil
	}
	for _, fault := range rule.Check(all, read) {
		t.Error(fault)
	}
}

// TestHintsStandInEveryExample guards the shortcut: a hint that is missing would switch its rule off unseen.
func TestHintsStandInEveryExample(t *testing.T) {
	for _, r := range rules {
		for _, ex := range r.Examples {
			if len(ex.Want) > 0 && ex.Want[0] == r.Why && !r.matches(ex.Text, strings.ToLower(ex.Text)) {
				t.Errorf("%s does not match its own example %q", r.Name, ex.Text)
			}
		}
	}
}

func blocks(texts ...string) (out []Block) {
	for _, s := range texts {
		out = append(out, Block{Text: s})
	}
	return out
}

func TestSift(t *testing.T) {
	const said = "The harbour opened again on Tuesday, the port authority said."
	for name, c := range map[string]struct {
		in       []Block
		headline string
		marked   map[string]string
		kept     []string
		dropped  []dateline.Dropped
	}{
		"headline first is no text":      {blocks("Harbour opens again", said), "Harbour Opens Again", nil, []string{said}, nil},
		"headline again":                 {blocks("Harbour opens again", said, "Harbour opens again"), "Harbour opens again", nil, []string{said}, []dateline.Dropped{{Text: "Harbour opens again", Why: "repeated headline"}}},
		"caption like the headline":      {blocks(said, "Port Mara harbour opens after strike"), "Harbour of Port Mara opens after long strike", nil, []string{said}, []dateline.Dropped{{Text: "Port Mara harbour opens after strike", Why: "caption"}}},
		"subheading within is kept":      {blocks(said, said+" Again.", "Harbour opens in Port Mara", said+" Twice."), "Harbour opens in Port Mara now", nil, []string{said, said + " Again.", "Harbour opens in Port Mara", said + " Twice."}, nil},
		"pull quote said twice":          {blocks(said, "Dockers went home.", said), "", nil, []string{said, "Dockers went home."}, []dateline.Dropped{{Text: said, Why: "repeated paragraph"}}},
		"marked by the page":             {blocks(said, "Boats for sale near you."), "", map[string]string{"Boats for sale near you.": "advertisement"}, []string{said}, []dateline.Dropped{{Text: "Boats for sale near you.", Why: "advertisement"}}},
		"a caption by its element":       {append(blocks(said), Block{Text: "The harbour in March.", Kind: Caption}), "", nil, []string{said}, []dateline.Dropped{{Text: "The harbour in March.", Why: "caption"}}},
		"most of the page is never lost": {blocks("Photo: " + strings.Repeat("a", 900)), "", map[string]string{"Photo: " + strings.Repeat("a", 900): "caption"}, []string{"Photo: " + strings.Repeat("a", 900)}, nil},
	} {
		got := Sift(c.in, c.headline, c.marked)
		if c.dropped == nil {
			c.dropped = []dateline.Dropped{}
		}
		if d := cmp.Diff(c.kept, got.Kept) + cmp.Diff(c.dropped, got.Dropped); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

func TestLeadIsWhatStandsAbove(t *testing.T) {
	s := Sift(blocks("By Ana Velo", "One thing happened.", "Another followed.", "A third came.", "By Omar Roe"), "", nil)
	if d := cmp.Diff([]dateline.Dropped{{Text: "By Ana Velo", Why: "byline"}}, s.Lead); d != "" {
		t.Error(d)
	}
}

func FuzzWhy(f *testing.F) {
	f.Add("Share on Facebook")
	f.Add("FILE - A boat (AP Photo/X)")
	f.Fuzz(func(t *testing.T, s string) {
		if why := Why(Block{Text: s}); why != "" && len(s) > longestFurniture {
			t.Errorf("%d bytes are %q", len(s), why)
		}
	})
}

func BenchmarkWhy(b *testing.B) {
	block := Block{Text: "The two ministers met in Port Mara on Tuesday and agreed to open the bridge to lorries that carry food and medicine, officials of both countries said."}
	for b.Loop() {
		Why(block)
	}
}
