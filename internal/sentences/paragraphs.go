package sentences

import (
	"math/rand/v2"
	"slices"
	"strings"

	"dateline/internal/network/vocab"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

// paragraph is what is shown at once: our own tokens of it, and what the treebank says of them.
type paragraph struct {
	tokens  []text.Token
	gaps    []tokens.Gap
	targets []target // a target says whether a sentence ends before its token
}

// The treebanks' universal tags and relations without subtypes; more are taken for unknown.
const (
	mostTags      = 17
	mostRelations = 40
)

const unknownVector = vocab.Unknown

// paragraphs cuts documents by our own rules, aligns the tokens with the documents' by their bytes, and gives each
// document's paragraphs.
func paragraphs(docs []*text.Doc) [][]*paragraph {
	var all [][]*paragraph
	tags, relations := numbering{}, numbering{}
	for _, d := range docs {
		toks, gaps, open := tokens.Cut(d.Text)
		byStart := make(map[int]*text.Token, len(d.Tokens))
		starts := make(map[int]bool, len(d.Sentences))
		for i := range d.Tokens {
			byStart[d.Tokens[i].Start] = &d.Tokens[i]
		}
		for _, s := range d.Sentences {
			starts[d.Tokens[s.First].Start] = true
		}
		targets := make([]target, len(toks))
		for i, t := range toks {
			targets[i] = nothing
			if open[i] {
				targets[i].ends = bit(starts[t.Start])
			}
			if g := byStart[t.Start]; g != nil && g.End == t.End && g.UPOS != "" {
				relation, _, _ := strings.Cut(g.Deprel, ":")
				targets[i].tag, targets[i].relation = tags.of(string(g.UPOS), mostTags), relations.of(relation, mostRelations)
			}
		}
		all = append(all, (&paragraph{toks, gaps, targets}).parts())
	}
	return all
}

// parts cuts it at blank lines.
func (p *paragraph) parts() []*paragraph {
	var all []*paragraph
	for first := 0; first < len(p.tokens); {
		end := first + 1
		for end < len(p.tokens) && p.gaps[end] != tokens.NewParagraph {
			end++
		}
		all = append(all, p.part(first, end))
		first = end
	}
	return all
}

func bit(b bool) int8 {
	if b {
		return 1
	}
	return 0
}

// numbering numbers words in the order of their first use.
type numbering map[string]int8

func (n numbering) of(s string, most int) int8 {
	i, ok := n[s]
	if !ok && len(n) < most {
		i, ok = int8(len(n)), true
		n[s] = i
	}
	if !ok {
		return -1
	}
	return i
}

// How often paragraphs are shown otherwise than they are.
const (
	longestShown = 300 // tokens
	cutOften     = 0.3
	dropOften    = 0.1
	lowerOften   = 0.05
	joinOften    = 0.1
	runOften     = 0.5
	leastRun     = 30 // tokens
	mostRun      = 250
)

// arrange returns all paragraphs, half of them run together with those behind them: what stands in lines of its own
// in one text (a greeting, a signature, an item of a list) stands in the midst of a paragraph in another.
func (t *trainer) arrange() []*paragraph {
	var all []*paragraph
	for _, rest := range t.documents {
		for len(rest) > 0 {
			n, together := t.run(rest), t.rand.Float64() < runOften
			for i, p := range rest[:n] {
				if together && i > 0 {
					p = all[len(all)-1].join(p)
					all = all[:len(all)-1]
				}
				all = append(all, p)
			}
			rest = rest[n:]
		}
	}
	return all
}

// run draws a number of paragraphs; most runs are short.
func (t *trainer) run(ps []*paragraph) int {
	u := t.rand.Float64()
	least := leastRun + int((mostRun-leastRun)*u*u)
	n := 0
	for size := 0; n < len(ps) && size < least; n++ {
		size += len(ps[n].tokens)
		if n > 0 && size > longestShown {
			break
		}
	}
	return n
}

// vary shows a paragraph as writers less careful might have left it: begun or broken off somewhere, without some
// of its marks, without capitals, run together with another.
func (t *trainer) vary(p *paragraph) *paragraph {
	r := t.rand
	p = p.window(r)
	const least = 8
	if n := len(p.tokens); r.Float64() < cutOften && n > least+4 {
		first := r.IntN(n - least)
		end := first + least + r.IntN(n-first-least+1)
		if r.Float64() < 0.7 {
			for first > 0 && p.targets[first].ends != 1 {
				first--
			}
		}
		p = p.part(first, end)
	}
	if r.Float64() < dropOften {
		p = p.without(func() bool { return r.Float64() < 0.5 })
	}
	if r.Float64() < lowerOften {
		p = p.part(0, len(p.tokens))
		p.tokens = slices.Clone(p.tokens)
		for i := range p.tokens {
			p.tokens[i].Form = strings.ToLower(p.tokens[i].Form)
		}
	}
	if r.Float64() < joinOften {
		if d := t.documents[r.IntN(len(t.documents))]; len(d) > 0 {
			p = p.join(d[r.IntN(len(d))].window(r))
		}
	}
	return p
}

// window is a part that is not too long to show.
func (p *paragraph) window(r *rand.Rand) *paragraph {
	n := len(p.tokens)
	if n <= longestShown {
		return p
	}
	first := r.IntN(n - longestShown)
	return p.part(first, first+longestShown)
}

// part is tokens [i, j) of the paragraph.
func (p *paragraph) part(i, j int) *paragraph {
	return &paragraph{p.tokens[i:j:j], p.gaps[i:j:j], p.targets[i:j:j]}
}

// without leaves out those marks at sentences' ends that drop asks for.
func (p *paragraph) without(drop func() bool) *paragraph {
	var q paragraph
	for i, t := range p.tokens {
		mark := t.Form == "." || t.Form == "!" || t.Form == "?"
		if last := i+1 == len(p.tokens); mark && i > 0 && (last || p.targets[i+1].ends == 1 && p.gaps[i+1] != tokens.Glued) && drop() {
			continue
		}
		q.tokens, q.gaps, q.targets = append(q.tokens, t), append(q.gaps, p.gaps[i]), append(q.targets, p.targets[i])
	}
	return &q
}

// join runs a second paragraph into this one.
func (p *paragraph) join(q *paragraph) *paragraph {
	at := len(p.tokens)
	j := &paragraph{slices.Concat(p.tokens, q.tokens), slices.Concat(p.gaps, q.gaps), slices.Concat(p.targets, q.targets)}
	j.gaps[at], j.targets[at].ends = tokens.Spaced, 1
	return j
}
