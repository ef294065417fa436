package sentences

import (
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

// paragraphs cuts documents by our own rules and aligns the tokens with the documents' by their bytes.
func paragraphs(docs []*text.Doc) []*paragraph {
	var all []*paragraph
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
		for first := 0; first < len(toks); {
			end := first + 1
			for end < len(toks) && gaps[end] != tokens.NewParagraph {
				end++
			}
			all = append(all, &paragraph{toks[first:end:end], gaps[first:end:end], targets[first:end:end]})
			first = end
		}
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
)

// vary shows a paragraph as writers less careful might have left it: begun or broken off somewhere, without some
// of its marks, without capitals, run together with another.
func (t *trainer) vary(p *paragraph) *paragraph {
	r := t.rand
	if n := len(p.tokens); n > longestShown {
		first := r.IntN(n - longestShown)
		p = p.part(first, first+longestShown)
	}
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
		if q := t.paragraphs[r.IntN(len(t.paragraphs))]; len(q.tokens) < longestShown {
			p = p.join(q)
		}
	}
	return p
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
