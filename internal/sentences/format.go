package sentences

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"strings"
	"sync"

	"dateline/internal/tensor"
)

// A weights file is, numbers in little-endian order:
//
//	"DLSENTS1"  8 bytes
//	length      uint32 of all that follows the checksum
//	checksum    uint32, CRC-32C of the same
//	header      uint32 length, then JSON
//	embeddings  for every runLength numbers a float32 step and a byte for each number
//	layers      the same, in the order of the layout
const (
	magic      = "DLSENTS1"
	prefixSize = len(magic) + 8
	runLength  = 64
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// header is the part of a file that a person can read.
type header struct {
	Card  Card  `json:"card"`
	Shape shape `json:"shape"`
}

// newPool returns a pool of memory for computations: as many are made as run at once.
func newPool() *sync.Pool { return &sync.Pool{New: func() any { return new(work) }} }

// Save writes the model, its weights rounded to bytes.
func (m *Model) Save(w io.Writer) error {
	head, err := json.Marshal(header{m.card, m.shape})
	if err != nil {
		return fmt.Errorf("write sentence model: %w", err)
	}
	body := binary.LittleEndian.AppendUint32(nil, uint32(len(head)))
	body = append(body, head...)
	body = appendRounded(body, m.table)
	body = appendRounded(body, m.theta[:m.net.kept])
	out := binary.LittleEndian.AppendUint32([]byte(magic), uint32(len(body)))
	out = binary.LittleEndian.AppendUint32(out, crc32.Checksum(body, castagnoli))
	if _, err := w.Write(append(out, body...)); err != nil {
		return fmt.Errorf("write sentence model: %w", err)
	}
	return nil
}

// appendRounded appends numbers as bytes, each run with the step that one byte is worth.
func appendRounded(dst []byte, x []float32) []byte {
	for len(x) > 0 {
		run := x[:min(runLength, len(x))]
		x = x[len(run):]
		var most float32
		for _, v := range run {
			most = max(most, float32(math.Abs(float64(v))))
		}
		step := most / 127
		dst = binary.LittleEndian.AppendUint32(dst, math.Float32bits(step))
		for _, v := range run {
			q := int8(0)
			if step > 0 {
				q = int8(math.Round(float64(v / step)))
			}
			dst = append(dst, byte(q))
		}
	}
	return dst
}

// Parse reads a model that Save wrote, to use with the words it was trained with. It refuses a file that is
// damaged, of another version or of an absurd shape.
func Parse(raw []byte, words Words) (*Model, error) {
	if len(raw) < prefixSize || string(raw[:len(magic)]) != magic {
		return nil, errors.New("not a sentence model of this version")
	}
	body := raw[prefixSize:]
	if n := binary.LittleEndian.Uint32(raw[len(magic):]); uint64(n) != uint64(len(body)) {
		return nil, fmt.Errorf("%d bytes of weights, want %d", len(body), n)
	}
	if crc32.Checksum(body, castagnoli) != binary.LittleEndian.Uint32(raw[len(magic)+4:]) {
		return nil, errors.New("checksum differs: the file is damaged")
	}
	return parseBody(body, words)
}

// parseBody reads what the checksum vouches for. It still trusts nothing.
func parseBody(body []byte, words Words) (*Model, error) {
	if len(body) < 4 || uint64(binary.LittleEndian.Uint32(body)) > uint64(len(body)-4) {
		return nil, errors.New("header is cut off")
	}
	size := int(binary.LittleEndian.Uint32(body))
	var h header
	if err := json.Unmarshal(body[4:4+size], &h); err != nil {
		return nil, fmt.Errorf("header: %w", err)
	}
	if err := h.Shape.check(words); err != nil {
		return nil, err
	}
	m := &Model{card: h.Card, shape: h.Shape, words: words, net: newNet(h.Shape, 0, 0), kernel: tensor.Best(), pool: newPool()}
	rest := body[4+size:]
	rows := m.shape.rows() * m.shape.Width
	if len(rest) != roundedSize(rows)+roundedSize(m.net.kept) {
		return nil, errors.New("weights do not fit the shape")
	}
	m.table = rounded(rest[:roundedSize(rows)], rows)
	m.theta = rounded(rest[roundedSize(rows):], m.net.kept)
	return m, nil
}

// roundedSize is how many bytes n rounded numbers take.
func roundedSize(n int) int { return n + (n+runLength-1)/runLength*4 }

// rounded reads n numbers that appendRounded wrote.
func rounded(b []byte, n int) []float32 {
	x := make([]float32, 0, n)
	for len(x) < n {
		step := math.Float32frombits(binary.LittleEndian.Uint32(b))
		run := b[4:][:min(runLength, n-len(x))]
		for _, v := range run {
			x = append(x, float32(int8(v))*step)
		}
		b = b[4+len(run):]
	}
	return x
}

// check refuses shapes that would cost too much, make no sense, or belong to other word vectors.
func (s shape) check(words Words) error {
	const widest, most = 1024, 1 << 20
	for _, n := range []int{s.Width, s.Hidden} {
		if n < 1 || n > widest {
			return fmt.Errorf("shape %+v", s)
		}
	}
	if s.Width%2 != 0 || s.Forms < 1 || s.Forms > most || s.Parts < 1 || s.Parts > most || len(s.Blocks) > 16 || strings.Trim(s.Blocks, "cs") != "" {
		return fmt.Errorf("shape %+v", s)
	}
	if s.Unit < 0 || s.Unit > most || s.Bar < -most || s.Bar > most || s.Bare < -most || s.Bare > most {
		return fmt.Errorf("shape %+v", s)
	}
	if s.Vector != words.MeaningWidth() {
		return fmt.Errorf("made for word vectors of %d numbers, not %d", s.Vector-1, words.MeaningWidth()-1)
	}
	return nil
}
