package network

import (
	"strings"

	"dateline/internal/network/decode"
	"dateline/internal/network/layer"
	"dateline/internal/network/patterns"
	"dateline/internal/tensor"
	"dateline/internal/text"
)

// A batch holds so many sentences and, but for one long sentence, so many tokens.
const (
	batchSentences = 16
	batchTokens    = 640
)

// longestSentence bounds the square of scores; longer runs are cut at marks.
const longestSentence = 160

// piece is a run of tokens that is parsed by itself: a sentence, or a part of one too long.
type piece struct {
	first, end int
	whole      bool // begins a sentence
}

// Annotate gives each token of the document its tags, lemma, head and relation, and the document its names. It
// needs Form and the sentences. Each sentence's reading depends on that sentence alone.
func (m *Model) Annotate(doc *text.Doc) {
	m.annotate(doc)
	m.finish(doc)
	doc.Index()
}

// annotate reads the document batch by batch. A batch shares its matrix products, which is what makes reading
// fast; it shares nothing else.
func (m *Model) annotate(doc *text.Doc) {
	w := m.pool.Get().(*work)
	defer m.pool.Put(w)
	w.env = layer.Env{Kernel: m.kernel, Theta: m.theta}
	doc.Names = doc.Names[:0]
	w.pieces = cut(w.pieces[:0], doc)
	for at := 0; at < len(w.pieces); {
		w.batch.reset()
		end, tokens := at, 0
		for ; end < len(w.pieces) && end-at < batchSentences; end++ {
			p := w.pieces[end]
			if tokens += p.end - p.first; tokens > batchTokens && end > at {
				break
			}
			m.add(&w.batch, w.formsOf(doc, p))
		}
		m.read(w, doc, w.pieces[at:end])
		at = end
	}
}

// formsOf returns the words of a piece, in memory that the next call takes back.
func (w *work) formsOf(doc *text.Doc, p piece) []string {
	w.forms = w.forms[:0]
	for _, t := range doc.Tokens[p.first:p.end] {
		w.forms = append(w.forms, t.Form)
	}
	return w.forms
}

// cut returns the document's sentences, those too long in pieces.
func cut(pieces []piece, doc *text.Doc) []piece {
	for _, s := range doc.Sentences {
		whole := true
		for at := s.First; at < s.End; {
			end := s.End
			if end-at > longestSentence {
				end = cutAt(doc, at)
			}
			pieces = append(pieces, piece{at, end, whole})
			at, whole = end, false
		}
	}
	return pieces
}

// cutAt returns where a piece from token first on had best end: after a strong mark, a comma, or anywhere.
func cutAt(doc *text.Doc, first int) int {
	comma := 0
	for i := first + longestSentence - 1; i > first+longestSentence/2; i-- {
		switch doc.Tokens[i].Form {
		case ";", ".", "!", "?", ":", "—":
			return i + 1
		case ",":
			if comma == 0 {
				comma = i + 1
			}
		}
	}
	if comma > 0 {
		return comma
	}
	return first + longestSentence
}

// read runs the network on the batch and writes what it says into the document.
func (m *Model) read(w *work, doc *text.Doc, pieces []piece) {
	x, n := m.encode(w), w.batch.N
	h := &w.heads
	tags := h.tag.Get(n * len(m.tags))
	m.net.tag.Forward(w.env, tags, tensor.Rows(x, m.shape.Width), n)
	names := m.scoreNames(w)
	m.prepareArcs(w, x)
	m.prepareLabels(w, x)
	lab := h.lab.Zero(n * m.shape.Label)
	for s, p := range pieces {
		first, length := w.batch.First[s], p.end-p.first
		heads := m.heads(w, first, length)
		for i, head := range heads {
			m.join(w, lab, first+i, first+head)
			t := &doc.Tokens[p.first+i]
			t.Head = p.first + head
			if head == length {
				t.Head = text.Root
			}
			best := m.tags[decode.Argmax(tags[(first+i)*len(m.tags):][:len(m.tags)])]
			t.UPOS, t.XPOS = text.UPOS(best.UPOS), best.XPOS
		}
		doc.Names = m.kinds.Read(doc.Names, w.tags.Tags(m.kinds, names[first*m.kinds.Size():], m.kinds.Size(), length), p.first)
	}
	m.readLabels(w, lab, doc, pieces)
	m.joinPieces(doc, pieces)
}

// scoreNames runs the recurrent units for names and scores each row's tags.
func (m *Model) scoreNames(w *work) []float32 {
	n, x := w.batch.N, w.blocks[m.shape.NameAt-1].Y.Data()
	for i := range m.net.names {
		x = m.net.names[i].Forward(w.env, &w.batch.Rows, &w.heads.nameBlocks[i], x)
	}
	names := w.heads.names.Get(n * m.kinds.Size())
	m.net.nameOut.Forward(w.env, names, tensor.Rows(x, m.shape.Name), n)
	return names
}

// prepareArcs computes every row's vectors as a dependent and as a head.
func (m *Model) prepareArcs(w *work, x []float32) {
	n, a, h := w.batch.N, m.shape.Arc, &w.heads
	in := tensor.Rows(x, m.shape.Width)
	dep, head := h.arcDep.Get(n*a), h.arcHead.Get(n*a)
	m.net.arcDep.Forward(w.env, dep, in, n)
	m.net.arcHead.Forward(w.env, head, in, n)
	layer.Rectify(dep)
	layer.Rectify(head)
	w.env.Drop.Apply(&h.arcDepMask, dep)
	w.env.Drop.Apply(&h.arcHeadMask, head)
	m.net.arcMix.Forward(w.env, h.arcMix.Get(n*a), tensor.Rows(dep, a), n)
}

// scores returns what each token and the root earn as the head of each token, row by row of length+1.
func (m *Model) scores(w *work, first, length int) []float32 {
	a, side := m.shape.Arc, length+1
	s := w.heads.scores.Zero(side * side)
	head := tensor.Rows(w.heads.arcHead.Data()[first*a:], a).T()
	m.kernel.Gemm(tensor.Rows(s, side), tensor.Rows(w.heads.arcMix.Data()[first*a:], a), head, length, side, a)
	return s
}

// heads returns the head of each token of a sentence whose rows begin at first; length stands for the root.
func (m *Model) heads(w *work, first, length int) []int {
	return w.tree.Heads(m.scores(w, first, length), length+1, length)
}

// prepareLabels computes every row's part in a label, as a dependent and as a head.
func (m *Model) prepareLabels(w *work, x []float32) {
	n, in := w.batch.N, tensor.Rows(x, m.shape.Width)
	m.net.labDep.Forward(w.env, w.heads.labDep.Get(n*m.shape.Label), in, n)
	m.net.labHead.Forward(w.env, w.heads.labHead.Get(n*m.shape.Label), in, n)
}

// join puts the hidden vector of an arc into the dependent's row of lab.
func (m *Model) join(w *work, lab []float32, dep, head int) {
	width := m.shape.Label
	row := lab[dep*width:][:width]
	copy(row, w.heads.labDep.Data()[dep*width:][:width])
	m.kernel.Add(row, w.heads.labHead.Data()[head*width:][:width])
	layer.Rectify(row)
}

// readLabels chooses labels once every token's head, and with it lab, is known.
func (m *Model) readLabels(w *work, lab []float32, doc *text.Doc, pieces []piece) {
	n, size := w.batch.N, len(m.labels)
	labels := w.heads.labels.Get(n * size)
	m.net.labOut.Forward(w.env, labels, tensor.Rows(lab, m.shape.Label), n)
	for s, p := range pieces {
		for i := range p.end - p.first {
			t := &doc.Tokens[p.first+i]
			t.Deprel = m.label(labels[(w.batch.First[s]+i)*size:][:size], t.Head == text.Root, t.UPOS)
		}
	}
}

// label is the best label that a token with the tag may bear; "root" if and only if it hangs from the root. Tags and
// labels are chosen apart, and where they contradict each other the tags are the surer.
func (m *Model) label(scores []float32, root bool, upos text.UPOS) string {
	if root {
		return "root"
	}
	best := -1
	for j, v := range scores {
		if m.labels[j] != "root" && (best < 0 || v > scores[best]) && !(function[upos] && argument(m.labels[j])) {
			best = j
		}
	}
	if best < 0 {
		return "dep"
	}
	return m.labels[best]
}

// function are the tags of words that are never a verb's subject or object.
var function = map[text.UPOS]bool{text.SCONJ: true, text.CCONJ: true, text.PUNCT: true}

func argument(label string) bool {
	return strings.HasPrefix(label, "nsubj") || label == "obj" || label == "iobj"
}

// joinPieces hangs the later pieces of a sentence from its first.
func (m *Model) joinPieces(doc *text.Doc, pieces []piece) {
	for _, p := range pieces {
		if p.whole {
			continue
		}
		root := p.first - 1
		for doc.Tokens[root].Head != text.Root {
			root = doc.Tokens[root].Head
		}
		for i := p.first; i < p.end; i++ {
			if t := &doc.Tokens[i]; t.Head == text.Root {
				t.Head, t.Deprel = root, "parataxis"
			}
		}
	}
}

// finish gives lemmas, and the names that follow from tags and trees.
func (m *Model) finish(doc *text.Doc) {
	for i := range doc.Tokens {
		t := &doc.Tokens[i]
		t.Lemma = m.lemmas.Lemma(t.Form, string(t.UPOS), t.XPOS)
		if t.UPOS == text.AUX {
			t.Lemma = patterns.Auxiliary(doc, i, t.Lemma)
		}
	}
	patterns.Find(doc)
}
