package chains

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/datatest"
	"dateline/internal/text"
)

// goldMention is a mention of a treebank with coreference annotation.
type goldMention struct {
	first, end, head int
	entity           string
	sort             string // "person", "organization", …
	link             string // "ana", "coref", "appos", "pred", "sgl", …
}

type goldDoc struct {
	doc      *text.Doc
	mentions []goldMention
	of       map[int][]string // entities by the head of their mentions, the innermost last
}

// readGUM reads a treebank whose column 10 marks entities in GUM's way: "Entity=(1-person-…-coref-Name" opens
// entity 1, "1)" closes it, "(1-…)" is one token long.
func readGUM(tb testing.TB, name string) []goldDoc {
	tb.Helper()
	f, err := os.Open(filepath.Join(datatest.Dir(tb), "treebank", name))
	if err != nil {
		tb.Skip(err)
	}
	defer f.Close()
	zr, err := gzip.NewReader(f)
	if err != nil {
		tb.Fatal(err)
	}
	bank, err := conllu.ReadTreebank(zr)
	if err != nil {
		tb.Fatal(err)
	}
	var out []goldDoc
	for d, doc := range bank.Docs {
		g := goldDoc{doc: doc, mentions: entitiesOf(doc, bank.Misc[d]), of: map[int][]string{}}
		for _, m := range g.mentions {
			g.of[m.head] = append(g.of[m.head], m.entity)
		}
		nameThings(doc, g.mentions)
		out = append(out, g)
	}
	return out
}

var entityPart = regexp.MustCompile(`\(([^()]+)|([^()]*)\)`)

func entitiesOf(doc *text.Doc, misc []string) []goldMention {
	var out []goldMention
	var open []goldMention
	for i, column := range misc {
		for field := range strings.SplitSeq(column, "|") {
			marks, ok := strings.CutPrefix(field, "Entity=")
			if !ok {
				continue
			}
			for _, part := range entityPart.FindAllStringSubmatch(marks, -1) {
				if part[1] != "" {
					f := strings.Split(part[1], "-")
					m := goldMention{first: i, entity: f[0]}
					if len(f) > 6 {
						m.sort, m.link = f[1], f[6]
					}
					open = append(open, m)
					continue
				}
				k := len(open) - 1
				for part[2] != "" && k >= 0 && open[k].entity != part[2] {
					k--
				}
				if k < 0 {
					continue
				}
				m := open[k]
				open = slices.Delete(open, k, k+1)
				m.end = i + 1
				m.head = doc.HeadOf(m.first, m.end)
				out = append(out, m)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b goldMention) int {
		if a.head != b.head {
			return a.head - b.head
		}
		return (b.end - b.first) - (a.end - a.first)
	})
	return out
}

// nameThings stands in for the name recogniser: mentions that a proper noun heads get a name of their sort.
func nameThings(doc *text.Doc, mentions []goldMention) {
	kinds := map[string]text.NameKind{"person": text.PER, "organization": text.ORG, "place": text.LOC}
	for _, m := range mentions {
		kind := kinds[m.sort]
		if kind == "" || doc.Tokens[m.head].UPOS != text.PROPN {
			continue
		}
		n := text.Name{First: m.head, End: m.head + 1, Kind: kind}
		for n.First > m.first && doc.Tokens[n.First-1].UPOS == text.PROPN && !doc.Is(n.First-1, "nmod:desc", "nmod:poss") {
			n.First--
		}
		for n.End < m.end && doc.Tokens[n.End].UPOS == text.PROPN {
			n.End++
		}
		if len(doc.Names) > 0 && doc.Names[len(doc.Names)-1].End > n.First {
			continue
		}
		doc.Names = append(doc.Names, n)
	}
}

// antecedents tells which tokens head earlier mentions of the gold entity of head h.
func (g *goldDoc) share(a, b int) bool {
	for _, x := range g.of[a] {
		if slices.Contains(g.of[b], x) {
			return true
		}
	}
	return false
}

// anaphor tells whether a gold mention of head h has an earlier mention elsewhere.
func (g *goldDoc) anaphor(h int) bool {
	for _, m := range g.mentions {
		if m.head >= h {
			return false
		}
		if g.share(m.head, h) {
			return true
		}
	}
	return false
}

type tally struct{ right, wrong, missed, none int }

func (t tally) precision() float64 { return 100 * float64(t.right) / float64(max(1, t.right+t.wrong)) }
func (t tally) recall() float64 {
	return 100 * float64(t.right) / float64(max(1, t.right+t.wrong+t.missed-t.none))
}

// links counts, by kind of mention, those whose nearest earlier mention in our chain is one in the gold chain too.
// none is the links made from what is no anaphor in gold (part of wrong).
func links(g *goldDoc, count map[string]*tally) {
	linked := map[int]int{}
	kinds := map[int]string{}
	for _, c := range g.doc.Chains {
		before := -1
		for _, m := range c.Mentions {
			if before >= 0 {
				linked[m.Head] = before
			}
			if len(g.of[m.Head]) > 0 { // relative pronouns are not annotated
				before = m.Head
			}
		}
	}
	for _, m := range mentionsOf(g.doc) {
		kinds[m.Head] = kindName(&m)
	}
	for _, h := range slices.Sorted(mapKeys(kinds)) {
		t := count[kinds[h]]
		if t == nil {
			t = &tally{}
			count[kinds[h]] = t
		}
		a, ok := linked[h]
		isAnaphor := g.anaphor(h)
		switch {
		case ok && len(g.of[h]) == 0:
			continue // not annotated
		case ok && g.share(a, h):
			t.right++
		case ok:
			t.wrong++
			if !isAnaphor {
				t.none++
			}
		case isAnaphor:
			t.missed++
		}
	}
}

func mapKeys[K comparable, V any](m map[K]V) func(func(K) bool) {
	return func(yield func(K) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func kindName(m *mention) string {
	if m.Kind == text.Pronoun {
		switch {
		case m.pron.rel:
			return "relative"
		case m.pron.first:
			return "first"
		case m.pron.reflexive:
			return "reflexive"
		}
		return m.pron.form
	}
	return string(m.Kind)
}

func report(t *testing.T, count map[string]*tally) {
	t.Helper()
	for _, k := range slices.Sorted(mapKeys(count)) {
		c := count[k]
		t.Logf("%-10s precision %5.1f recall %5.1f  %+v", k, c.precision(), c.recall(), *c)
	}
}

// TestMeasureGUM pins the precision of links, and the recall of pronouns, on gold trees.
func TestMeasureGUM(t *testing.T) {
	floors := map[string][2]float64{"he": {93, 90}, "she": {85, 78}, "it": {80, 30}, "they": {90, 60}, "name": {85, 66}, "nominal": {76, 18}}
	count := map[string]*tally{}
	for _, g := range readGUM(t, "gum-open-dev.conllu.gz") {
		Find(g.doc)
		links(&g, count)
	}
	report(t, count)
	for kind, floor := range floors {
		if c := count[kind]; c.precision() < floor[0] || c.recall() < floor[1] {
			t.Errorf("%s: precision %.1f recall %.1f, floors %v", kind, c.precision(), c.recall(), floor)
		}
	}
}
