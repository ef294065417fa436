package network

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"slices"
	"strings"
	"unsafe"

	"dateline/internal/network/decode"
	"dateline/internal/network/layer"
	"dateline/internal/network/lemma"
	"dateline/internal/network/vocab"
	"dateline/internal/tensor"
	"dateline/internal/text"
)

// A weights file is, numbers in little-endian order:
//
//	"DLGRAMR1"  8 bytes
//	length      uint32 of all that follows the checksum
//	checksum    uint32, CRC-32C of the same
//	header      uint32 length, then JSON
//	lists       uint32 length, then text: words, the vectors' words, the lemma table
//	vectors     float32 pieces, then each word's codes
//	embeddings  float32 for each row, then a byte for each number
//	layers      in the order of the layout: float32 for each column, a byte for each weight, float32 biases;
//	            of a norm float32 gains and biases
const (
	magic      = "DLGRAMR1"
	prefixSize = len(magic) + 8
)

// No file is read past this; the shipped one has 13 MB.
const largestFile = 256 << 20

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// header is the part of a file that a person can read.
type header struct {
	Card   Card            `json:"card"`
	Shape  shape           `json:"shape"`
	Tags   [][2]string     `json:"tags"`
	Labels []string        `json:"labels"`
	Kinds  []text.NameKind `json:"kinds"`
}

// Save writes the model, its weights rounded to bytes.
func (m *Model) Save(w io.Writer) error {
	h := header{Card: m.card, Shape: m.shape, Labels: m.labels, Kinds: m.kinds.Kinds}
	for _, t := range m.tags {
		h.Tags = append(h.Tags, [2]string{t.UPOS, t.XPOS})
	}
	head, err := json.Marshal(h)
	if err != nil {
		return fmt.Errorf("write model: %w", err)
	}
	lemmas, err := m.lemmas.MarshalText()
	if err != nil {
		return fmt.Errorf("write model: %w", err)
	}
	var b bytes.Buffer
	for _, s := range [][]byte{head, []byte(strings.Join(m.words.List(), "\n")), []byte(strings.Join(m.vectors.Words.List(), "\n")), lemmas} {
		putInt(&b, len(s))
		b.Write(s)
	}
	putFloats(&b, m.vectors.Pieces)
	b.Write(m.vectors.Codes)
	putRows(&b, m.table, m.shape.Width)
	m.net.each(func(l layer.Linear) {
		putColumns(&b, m.theta[l.W:][:l.In*l.Out], l.Out)
		putFloats(&b, m.theta[l.B:][:l.Out])
	}, func(n layer.Norm) {
		putFloats(&b, m.theta[n.Gain:][:n.Width])
		putFloats(&b, m.theta[n.Bias:][:n.Width])
	})
	var out bytes.Buffer
	out.WriteString(magic)
	putInt(&out, b.Len())
	putInt(&out, int(crc32.Checksum(b.Bytes(), castagnoli)))
	out.Write(b.Bytes())
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write model: %w", err)
	}
	return nil
}

func putInt(b *bytes.Buffer, n int) {
	b.Write(binary.LittleEndian.AppendUint32(nil, uint32(n)))
}

func putFloats(b *bytes.Buffer, x []float32) {
	var raw []byte
	for _, v := range x {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(v))
	}
	b.Write(raw)
}

func putBytes(b *bytes.Buffer, x []int8) {
	for _, v := range x {
		b.WriteByte(byte(v))
	}
}

// putRows rounds row by row: a rare word's small embedding keeps its precision.
func putRows(b *bytes.Buffer, x []float32, width int) {
	q, steps := make([]int8, len(x)), make([]float32, len(x)/width)
	for i := range steps {
		steps[i] = quantise(q[i*width:][:width], x[i*width:][:width])
	}
	putFloats(b, steps)
	putBytes(b, q)
}

// putColumns rounds column by column: each output keeps its own scale.
func putColumns(b *bytes.Buffer, x []float32, width int) {
	t, rows := make([]float32, len(x)), len(x)/width
	for i, v := range x {
		t[i%width*rows+i/width] = v
	}
	q, steps := make([]int8, len(x)), make([]float32, width)
	for j := range steps {
		steps[j] = quantise(q[j*rows:][:rows], t[j*rows:][:rows])
	}
	putFloats(b, steps)
	back := make([]int8, len(x))
	for i := range back {
		back[i] = q[i%width*rows+i/width]
	}
	putBytes(b, back)
}

// quantise writes numbers as bytes and returns what one byte's step is worth.
func quantise(dst []int8, x []float32) float32 {
	var most float32
	for _, v := range x {
		most = max(most, float32(math.Abs(float64(v))))
	}
	if most == 0 {
		clear(dst)
		return 0
	}
	step := most / 127
	for i, v := range x {
		dst[i] = int8(math.Round(float64(v / step)))
	}
	return step
}

// Load reads a model that Save wrote. It refuses a file that is damaged, of another version or of an absurd shape.
func Load(r io.Reader) (*Model, error) {
	raw, err := io.ReadAll(io.LimitReader(r, largestFile))
	if err != nil {
		return nil, fmt.Errorf("load model: %w", err)
	}
	m, err := Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("load model: %w", err)
	}
	return m, nil
}

// Parse is Load from bytes, which must not change afterwards: the model keeps its word vectors in them.
func Parse(raw []byte) (*Model, error) {
	if len(raw) < prefixSize || string(raw[:len(magic)]) != magic {
		return nil, errors.New("not a grammar model of this version")
	}
	body := raw[prefixSize:]
	if n := binary.LittleEndian.Uint32(raw[len(magic):]); uint64(n) != uint64(len(body)) {
		return nil, fmt.Errorf("%d bytes of weights, want %d", len(body), n)
	}
	if crc32.Checksum(body, castagnoli) != binary.LittleEndian.Uint32(raw[len(magic)+4:]) {
		return nil, errors.New("checksum differs: the file is damaged")
	}
	return parseBody(body)
}

// parseBody reads what the checksum vouches for. It still trusts nothing: sizes are checked before memory is taken.
func parseBody(body []byte) (*Model, error) {
	in := &reader{rest: body}
	var h header
	if err := json.Unmarshal(in.section(), &h); err != nil {
		return nil, fmt.Errorf("header: %w", err)
	}
	if err := h.check(); err != nil {
		return nil, err
	}
	m := &Model{card: h.Card, shape: h.Shape, labels: h.Labels, kinds: decode.NameTags{Kinds: h.Kinds}, kernel: tensor.Best(), lemmas: &lemma.Table{}}
	for _, t := range h.Tags {
		m.tags = append(m.tags, tag{t[0], t[1]})
	}
	m.words, m.vectors.Words = vocab.NewLexicon(lines(in.section())), vocab.NewLexicon(lines(in.section()))
	m.lemmas.Rank = m.vectors.Rank
	if err := m.lemmas.UnmarshalText(in.section()); err != nil {
		return nil, err
	}
	m.vectors.Width = m.shape.Vector
	m.vectors.Pieces = in.floats(m.vectors.Cells() * vocab.CellCodes * vocab.CellWidth)
	m.vectors.Codes = in.take(m.vectors.Words.Size() * m.vectors.Cells())
	m.table = in.rows(m.shape.rows(m.words.Size()), m.shape.Width)
	m.assemble()
	m.readLayers(in)
	if in.short || len(in.rest) > 0 {
		return nil, errors.New("weights do not fit the shape")
	}
	return m, nil
}

// lines splits a list; an empty one has no lines.
func lines(b []byte) []string {
	if len(b) == 0 {
		return nil
	}
	return strings.Split(string(b), "\n")
}

// readLayers reads every layer. Each weight takes a byte at least, so the file bounds the memory.
func (m *Model) readLayers(in *reader) {
	if in.short || len(in.rest) < m.net.size {
		in.short = true
		return
	}
	m.theta = make([]float32, m.net.size)
	m.net.each(func(l layer.Linear) {
		in.columns(m.theta[l.W:][:l.In*l.Out], l.Out)
		copy(m.theta[l.B:][:l.Out], in.floats(l.Out))
	}, func(n layer.Norm) {
		copy(m.theta[n.Gain:][:n.Width], in.floats(n.Width))
		copy(m.theta[n.Bias:][:n.Width], in.floats(n.Width))
	})
}

// check refuses shapes that would cost too much or make no sense.
func (h *header) check() error {
	s := h.Shape
	for _, n := range []int{s.Width, s.Arc, s.Label, s.Name, s.Affixes, s.Trigrams} {
		if n < 1 || n > 1<<20 {
			return fmt.Errorf("shape %+v", s)
		}
	}
	const widest = 4096
	if s.Width > widest || s.Width%2 != 0 || s.Arc > widest || s.Label > widest || s.Name > widest || s.Vector < 0 || s.Vector > widest || s.Vector%vocab.CellWidth != 0 || s.Name%2 != 0 || s.NameAt < 1 || s.NameAt > len(s.Blocks) || len(s.Blocks) > 64 {
		return fmt.Errorf("shape %+v", s)
	}
	if strings.Trim(s.Blocks, "cs") != "" {
		return fmt.Errorf("blocks %q", s.Blocks)
	}
	if n := len(h.Tags); n < 1 || n > widest {
		return fmt.Errorf("%d tags", n)
	}
	if len(h.Labels) > widest || !slices.ContainsFunc(h.Labels, func(l string) bool { return l != "root" }) {
		return fmt.Errorf("labels %q", h.Labels)
	}
	const mostKinds = 60
	if len(h.Kinds) > mostKinds {
		return fmt.Errorf("%d kinds of names", len(h.Kinds))
	}
	return nil
}

// reader takes a file's parts in order; short tells that one was missing.
type reader struct {
	rest  []byte
	short bool
}

// take returns the next n bytes, or nil where they are missing.
func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.short, r.rest = true, nil
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

// section returns the next part that begins with its length.
func (r *reader) section() []byte {
	b := r.take(4)
	if b == nil {
		return nil
	}
	return r.take(int(binary.LittleEndian.Uint32(b)))
}

func (r *reader) floats(n int) []float32 {
	b := r.take(4 * n)
	x := make([]float32, len(b)/4)
	for i := range x {
		x[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return x
}

// bytes views the file itself.
func (r *reader) bytes(n int) []int8 {
	b := r.take(n)
	if len(b) == 0 {
		return nil
	}
	return unsafe.Slice((*int8)(unsafe.Pointer(&b[0])), len(b))
}

// rows reads what putRows wrote.
func (r *reader) rows(n, width int) []float32 {
	if n > len(r.rest)/width {
		r.short = true
		return nil
	}
	steps, q := r.floats(n), r.bytes(n*width)
	if r.short {
		return nil
	}
	x := make([]float32, n*width)
	for i, step := range steps {
		dst := x[i*width:][:width]
		for j, v := range q[i*width:][:width] {
			dst[j] = float32(v) * step
		}
	}
	return x
}

// columns reads what putColumns wrote.
func (r *reader) columns(dst []float32, width int) {
	steps, q := r.floats(width), r.bytes(len(dst))
	if r.short {
		return
	}
	for at := 0; at < len(dst); at += width {
		row := dst[at:][:width]
		for j, v := range q[at:][:width] {
			row[j] = float32(v) * steps[j]
		}
	}
}
