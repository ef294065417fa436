package sentences

import (
	"unicode"
	"unicode/utf8"

	"dateline/internal/network/layer"
	"dateline/internal/network/vocab"
	"dateline/internal/tensor"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

// batch is some paragraphs as the network sees them: a row for each token, one for the paragraph's end, and an
// empty row before, between and after.
type batch struct {
	layer.Rows
	ids    []int32 // of embeddings
	idEnd  []int32 // of each row's ids
	vector []int32 // of each row: its word vector's number
}

// work is the memory of one computation, used again for the next.
type work struct {
	batch             batch
	input, sum, start layer.Buffer
	stats             layer.Buffer
	blocks            []layer.BlockWork
	hidden, odds      layer.Buffer
	tag, relation     layer.Buffer
	inMask, outMask   layer.Buffer
	env               layer.Env
	pieces            []piece
}

func (b *batch) reset() {
	*b = batch{layer.Rows{First: b.First[:0], Length: b.Length[:0]}, b.ids[:0], b.idEnd[:0], b.vector[:0]}
	b.endRow(vocab.None)
}

// endRow ends a row; its ids are those added since the last.
func (b *batch) endRow(vector int32) {
	b.idEnd, b.vector = append(b.idEnd, int32(len(b.ids))), append(b.vector, vector)
	b.N++
}

// add appends a paragraph.
func (m *Model) add(b *batch, toks []text.Token, gaps []tokens.Gap) {
	b.First, b.Length = append(b.First, b.N), append(b.Length, len(toks))
	for i, t := range toks {
		before, after := tokens.NewParagraph, tokens.NewParagraph
		if i > 0 {
			before = seen(gaps[i])
		}
		if i+1 < len(toks) {
			after = seen(gaps[i+1])
		}
		m.addToken(b, t.Form, uint32(before)<<2|uint32(after))
	}
	b.ids = append(b.ids, endRow)
	b.endRow(vocab.None)
	b.endRow(vocab.None)
}

// seen is what the network sees of a gap: treebanks have no line ends within paragraphs to learn from.
func seen(g tokens.Gap) tokens.Gap {
	if g == tokens.NewLine {
		return tokens.Spaced
	}
	return g
}

// longestSpelling bounds the work that one token can cost, in bytes.
const longestSpelling = 40

// addToken adds a row: the word, its ends, its outline, and the gaps around it.
func (m *Model) addToken(b *batch, form string, around uint32) {
	var space [longestSpelling + utf8.UTFMax]byte
	low := lowered(space[:0], form)
	forms, parts := uint32(m.shape.Forms), uint32(m.shape.Parts)
	part := func(s []byte, seed uint32) {
		b.ids = append(b.ids, int32(firstForm+forms+vocab.Hash(s, seed)%parts))
	}
	b.ids = append(b.ids, int32(firstForm+vocab.Hash(low, 0)%forms))
	for n := 2; n <= 3 && n <= len(low); n++ {
		part(low[len(low)-n:], uint32(n))
	}
	if len(low) >= 2 {
		part(low[:2], 12)
	}
	var buf [8]byte
	outline := outlineOf(buf[:0], form)
	part(outline, 20)
	part(outline, 30+around)
	part(nil, 60+around)
	b.endRow(m.words.Meaning(form))
}

// lowered appends the word in small letters, its digits as 0, up to longestSpelling.
func lowered(dst []byte, form string) []byte {
	for _, r := range form {
		if len(dst) >= longestSpelling {
			break
		}
		if '0' <= r && r <= '9' {
			r = '0'
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
	}
	return dst
}

// outlineOf appends the word's outline, up to dst's capacity: X for capitals, x for small letters, d for digits,
// marks as they are, no more than two of a kind in a row.
func outlineOf(dst []byte, form string) []byte {
	var last byte
	run := 0
	for _, r := range form {
		if len(dst) == cap(dst) {
			break
		}
		c := outlineMark(r)
		if c != last {
			run = 0
		}
		run++
		last = c
		if run <= 2 {
			dst = append(dst, c)
		}
	}
	return dst
}

func outlineMark(r rune) byte {
	switch {
	case unicode.IsLower(r):
		return 'x'
	case unicode.IsUpper(r):
		return 'X'
	case '0' <= r && r <= '9':
		return 'd'
	case r < utf8.RuneSelf:
		return byte(r)
	case unicode.IsLetter(r):
		return 'l'
	}
	return '?'
}

// encode returns a vector for each row of the batch; empty rows are zero.
func (m *Model) encode(w *work) []float32 {
	x := m.embed(w)
	if len(w.blocks) < len(m.net.blocks) {
		w.blocks = make([]layer.BlockWork, len(m.net.blocks))
	}
	for i := range m.net.blocks {
		x = m.net.blocks[i].Forward(w.env, &w.batch.Rows, &w.blocks[i], x)
	}
	return x
}

// embed sums what is known of each token by itself.
func (m *Model) embed(w *work) []float32 {
	b, d, n, v := &w.batch, m.shape.Width, w.batch.N, m.shape.Vector
	in := w.input.Get(n * v)
	for i, word := range b.vector {
		m.words.WriteMeaning(in[i*v:][:v], word)
	}
	sum := w.sum.Get(n * d)
	m.net.input.Forward(w.env, sum, tensor.Rows(in, v), n)
	at := int32(0)
	for i, end := range b.idEnd {
		row := sum[i*d:][:d]
		for _, id := range b.ids[at:end] {
			w.env.Kernel.Add(row, m.table[int(id)*d:][:d])
		}
		at = end
	}
	x := w.start.Get(n * d)
	m.net.inputNorm.Forward(w.env, x, sum, w.stats.Get(2*n), n)
	w.env.Drop.Apply(&w.inMask, x)
	b.Blank(x, d)
	return x
}

// odds returns the log odds that a sentence ends before each row, seen from the rows on either side.
func (m *Model) odds(w *work, x []float32) []float32 {
	d, n, k := m.shape.Width, w.batch.N, m.shape.Hidden
	h := w.hidden.Get(2 * n * k)
	after, before := h[:n*k], h[n*k:]
	m.net.after.Forward(w.env, after, tensor.Rows(x, d), n)
	m.net.before.Forward(w.env, before, tensor.Rows(x, d), n)
	w.env.Kernel.Add(after[k:], before[:(n-1)*k])
	layer.Rectify(after)
	w.env.Drop.Apply(&w.outMask, after)
	odds := w.odds.Get(n)
	m.net.out.Forward(w.env, odds, tensor.Rows(after, k), n)
	return odds
}
