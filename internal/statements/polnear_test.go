package statements

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/dateline"
)

// attribution is one attribution of the PolNeAR corpus: byte ranges of its parts.
type attribution struct{ source, cue, content [][2]int }

type polnearArticle struct {
	name, text string
	all        []attribution
}

// polnear reads one part of the corpus, one annotator an article.
func polnear(t testing.TB, part string) []polnearArticle {
	f, err := os.Open(filepath.Join(datatest.Dir(t), "attribution", "polnear-"+part+".tar.gz"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	texts, anns := map[string]string{}, map[string]string{}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		base := filepath.Base(h.Name)
		switch filepath.Ext(base) {
		case ".txt":
			texts[strings.TrimSuffix(base, ".txt")] = string(data)
		case ".ann":
			name := base[:strings.LastIndexByte(base, '_')]
			if old, ok := anns[name]; !ok || string(data) < old {
				anns[name] = string(data)
			}
		}
	}
	var all []polnearArticle
	for name, ann := range anns {
		if text, ok := texts[name]; ok {
			all = append(all, polnearArticle{name, text, parseBrat(ann, text)})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].name < all[j].name })
	return all
}

// parseBrat reads the attributions of one file; its offsets count characters.
func parseBrat(ann, text string) []attribution {
	var at []int // byte offset of each character
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	spans := map[string][][2]int{}
	var all []attribution
	for l := range strings.Lines(ann) {
		f := strings.Split(strings.TrimSpace(l), "\t")
		switch {
		case len(f) >= 2 && f[0][0] == 'T':
			_, ranges, _ := strings.Cut(f[1], " ")
			for _, r := range strings.Split(ranges, ";") {
				a, b, _ := strings.Cut(r, " ")
				x, _ := strconv.Atoi(a)
				y, _ := strconv.Atoi(b)
				spans[f[0]] = append(spans[f[0]], [2]int{at[min(x, len(at)-1)], at[min(y, len(at)-1)]})
			}
		case len(f) >= 2 && f[0][0] == 'E':
			var x attribution
			for _, arg := range strings.Fields(f[1]) {
				role, id, _ := strings.Cut(arg, ":")
				switch strings.TrimRight(role, "0123456789") {
				case "Source":
					x.source = append(x.source, spans[id]...)
				case "Cue":
					x.cue = append(x.cue, spans[id]...)
				case "Content":
					x.content = append(x.content, spans[id]...)
				}
			}
			if len(x.source) > 0 && len(x.content) > 0 {
				all = append(all, x)
			}
		}
	}
	return all
}

func overlaps(spans [][2]int, s dateline.Span) bool {
	for _, r := range spans {
		if r[0] < s.End && s.Start < r[1] {
			return true
		}
	}
	return false
}

// tally counts spans of one kind that meet, one to one.
type tally struct{ hit, gold, got int }

func (y *tally) add(gold [][][2]int, got []dateline.Span) {
	used := make([]bool, len(got))
	y.gold, y.got = y.gold+len(gold), y.got+len(got)
	for _, g := range gold {
		for j, s := range got {
			if !used[j] && overlaps(g, s) {
				used[j] = true
				y.hit++
				break
			}
		}
	}
}

func (y tally) String() string {
	p, r := float64(y.hit)/float64(y.got), float64(y.hit)/float64(y.gold)
	return fmt.Sprintf("P %.1f R %.1f F1 %.1f", 100*p, 100*r, 200*p*r/(p+r))
}

// TestPolNeAR measures on attributed statements of political news, those that name a source: spans that overlap,
// one to one. The corpus marks more than this package reads: thoughts, bare objects, intentions.
func TestPolNeAR(t *testing.T) {
	part := os.Getenv("POLNEAR")
	if part == "" {
		part = "dev"
	}
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	var source, cue, content tally
	for _, x := range polnear(t, part) {
		var gs, gc, gt [][][2]int
		for _, g := range x.all {
			gs, gc, gt = append(gs, g.source), append(gc, g.cue), append(gt, g.content)
		}
		doc := a.Annotate(x.text)
		all := Find(doc, dateline.Mentions{})
		var ss, cs, ts []dateline.Span
		for _, s := range all {
			ss, cs, ts = append(ss, s.Speaker.Span), append(cs, s.Cue), append(ts, s.Words)
		}
		source.add(gs, ss)
		cue.add(gc, cs)
		content.add(gt, ts)
		if *show {
			showPolNeAR(x, all)
		}
	}
	t.Logf("%s: source %v; cue %v; content %v", part, source, cue, content)
}

// showPolNeAR prints cues missed and cues too many.
func showPolNeAR(x polnearArticle, all []*dateline.Statement) {
	for _, g := range x.all {
		found := false
		for _, s := range all {
			found = found || overlaps(g.cue, s.Cue)
		}
		if !found && len(g.cue) > 0 {
			at := g.cue[0][0]
			around := x.text[max(0, at-160):min(len(x.text), at+120)]
			fmt.Printf("PMISS %s | %s | %s || %q\n", cut(x.text, g.source), cut(x.text, g.cue), cut(x.text, g.content), around)
		}
	}
	for _, s := range all {
		found := false
		for _, g := range x.all {
			found = found || overlaps(g.cue, s.Cue)
		}
		if !found {
			fmt.Printf("PMORE %s | %s | %s\n", s.Speaker.Span.Text, s.Cue.Text, s.Words.Text)
		}
	}
}

func cut(s string, spans [][2]int) string {
	var parts []string
	for _, r := range spans {
		parts = append(parts, strings.ReplaceAll(s[r[0]:r[1]], "\n", " "))
	}
	return strings.Join(parts, " … ")
}
