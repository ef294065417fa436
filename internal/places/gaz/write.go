package gaz

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"math"
	"slices"

	"github.com/blevesearch/vellum"
)

// Writer collects places and their names and writes them as a gazetteer.
type Writer struct {
	records []Record
	names   map[string]map[int]bool // folded name → record → primary
}

// NewWriter returns an empty writer.
func NewWriter() *Writer { return &Writer{names: map[string]map[int]bool{}} }

// Add adds a place and returns the number of its record. Its parent must have been added before.
func (w *Writer) Add(r Record) int {
	w.records = append(w.records, r)
	return len(w.records) - 1
}

// Record returns record i, to be completed before the file is written.
func (w *Writer) Record(i int) *Record { return &w.records[i] }

// Len returns the number of records so far.
func (w *Writer) Len() int { return len(w.records) }

// Name lets record i be found under a name. A name without a key is left out.
func (w *Writer) Name(i int, name string, primary bool) {
	key, ok := Fold(nil, name)
	if !ok {
		return
	}
	m := w.names[string(key)]
	if m == nil {
		m = map[int]bool{}
		w.names[string(key)] = m
	}
	m[i] = m[i] || primary
}

// WriteTo writes the gazetteer. The same places give the same bytes.
func (w *Writer) WriteTo(out io.Writer) (int64, error) {
	lists, fst, err := w.index()
	if err != nil {
		return 0, fmt.Errorf("write names: %w", err)
	}
	records, names, countries, err := w.table()
	if err != nil {
		return 0, fmt.Errorf("write records: %w", err)
	}
	var body bytes.Buffer
	parts := [sections][]byte{fst, lists, records, names, countries}
	for _, p := range parts {
		_ = binary.Write(&body, binary.LittleEndian, uint32(len(p))) // a buffer takes everything
	}
	for _, p := range parts {
		body.Write(p)
	}
	head := binary.LittleEndian.AppendUint32([]byte(magic), crc32.ChecksumIEEE(body.Bytes()))
	n, err := out.Write(append(head, body.Bytes()...))
	return int64(n), err
}

// index gives the lists of places that share a name, and the transducer from names to places.
func (w *Writer) index() (lists, fst []byte, err error) {
	var buf bytes.Buffer
	b, err := vellum.New(&buf, nil)
	if err != nil {
		return nil, nil, err
	}
	for _, key := range slices.Sorted(maps.Keys(w.names)) {
		m := w.names[key]
		recs := slices.Sorted(maps.Keys(m))
		v := uint64(recs[0])<<2 | bit(m[recs[0]])<<1 | single
		if len(recs) > 1 {
			v = uint64(len(lists)) << 1
			lists = binary.AppendUvarint(lists, uint64(len(recs)))
			last := 0
			for _, r := range recs {
				lists = binary.AppendUvarint(lists, uint64(r-last)<<1|bit(m[r]))
				last = r
			}
		}
		if err := b.Insert([]byte(key), v); err != nil {
			return nil, nil, err
		}
	}
	err = b.Close()
	return lists, buf.Bytes(), err
}

func (w *Writer) table() (records, names, countries []byte, err error) {
	nameAt, code := map[string]int{}, map[string]int{}
	for i, r := range w.records {
		if _, ok := nameAt[r.Name]; !ok {
			nameAt[r.Name] = len(names)
			names = append(append(names, byte(min(len(r.Name), 255))), r.Name[:min(len(r.Name), 255)]...)
		}
		if _, ok := code[r.Country]; !ok {
			code[r.Country] = len(code)
			countries = append(countries, r.Country...)
		}
		if len(r.Country) != 2 || len(code) > 256 || len(names) >= 1<<24 || r.GeoNames >= 1<<24 || r.Parent >= i {
			return nil, nil, nil, fmt.Errorf("record %d, %q of %q: does not fit the format", i, r.Name, r.Country)
		}
		var b [recordSize]byte
		putUint24(b[0:], scale(r.Lat, 180))
		putUint24(b[3:], scale(r.Lon, 360))
		putUint24(b[6:], uint32(r.GeoNames))
		binary.LittleEndian.PutUint16(b[9:], uint16(math.Round(math.Log10(float64(r.Population)+1)*popScale)))
		putUint24(b[11:], uint32(nameAt[r.Name]))
		putUint24(b[14:], uint32(r.Parent+1))
		b[17] = uint8(r.Kind) | r.Flags<<4
		b[18] = uint8(code[r.Country])
		records = append(records, b[:]...)
	}
	return records, names, countries, nil
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
