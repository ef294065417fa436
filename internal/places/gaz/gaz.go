// Package gaz is the file format of the gazetteer: places by their folded names, in a finite state
// transducer, with fixed-size records beside it, read where they lie without being unpacked.
//
// A file is a header, then five sections: the transducer, the lists of places that share a name, the
// records, their names, and the countries' codes. Numbers are little-endian.
//
// The header is the magic word, the check sum of all that follows it, and the sections' lengths. The
// transducer leads from a folded name to a number: with its lowest bit set, the record of the only place of
// that name, shifted by two, and whether the name is its usual one; else twice the offset of a list: a count,
// then for each place how far its record lies behind the last, doubled, plus whether the name is its usual
// one. A record has 19 bytes: latitude, longitude and GeoNames id in three each, inhabitants as a scaled
// logarithm in two, offset of the name in three, number of the region plus one in three, kind and flags in
// one, country in one. A name is its length in one byte, then its bytes.
package gaz

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"

	"github.com/blevesearch/vellum"
)

// Kind is what sort of place a record is.
type Kind uint8

// The kinds of place. They are stored: never renumber them.
const (
	Settlement Kind = 1 // a city, town or village
	Section    Kind = 2 // a part of a settlement
	Admin1     Kind = 3 // a first-level region
	Admin2     Kind = 4 // a second-level region
)

// Flags of a record.
const (
	Capital uint8 = 1 << iota // the capital of its country
	Seat                      // the seat of a first-level region
)

// None stands for the absent record.
const None = -1

// Record is one place.
type Record struct {
	Name       string
	Country    string // ISO 3166-1 alpha-2
	Kind       Kind
	Flags      uint8
	Lat, Lon   float64
	Population int // 0 is unknown; within 0.1 per cent
	GeoNames   int
	Parent     int // number of the region that holds it, or None
}

// Entry is one of the places that a name may mean.
type Entry struct {
	Record  int
	Primary bool // the name is the place's usual one, not a variant or a foreign form
}

const (
	magic      = "gazette1"
	sections   = 5
	headerSize = len(magic) + 4 + sections*4 // magic, checksum of all that follows it, lengths
	recordSize = 19
	single     = 1 // lowest bit of a transducer's value: the only place of that name follows in the bits above
	popScale   = 6000
)

// ErrFormat tells that bytes are not a gazetteer of this version, or are damaged.
var ErrFormat = errors.New("not a gazetteer, or damaged")

// File is an open gazetteer. It is safe for concurrent use.
type File struct {
	fst                                *vellum.FST
	lists, records, names, countryCode []byte
}

// Read opens the gazetteer in data, which must not change afterwards: nothing is copied.
func Read(data []byte) (*File, error) {
	if len(data) < headerSize || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("read header: %w", ErrFormat)
	}
	if crc32.ChecksumIEEE(data[len(magic)+4:]) != binary.LittleEndian.Uint32(data[len(magic):]) {
		return nil, fmt.Errorf("check sum: %w", ErrFormat)
	}
	var part [sections][]byte
	rest := data[headerSize:]
	for i := range part {
		n := binary.LittleEndian.Uint32(data[len(magic)+4+4*i:])
		if uint64(n) > uint64(len(rest)) {
			return nil, fmt.Errorf("read section %d: %w", i, ErrFormat)
		}
		part[i], rest = rest[:n:n], rest[n:]
	}
	fst, err := vellum.Load(part[0])
	if err != nil {
		return nil, fmt.Errorf("load names: %w", err)
	}
	return &File{fst: fst, lists: part[1], records: part[2], names: part[3], countryCode: part[4]}, nil
}

// Len returns the number of records.
func (f *File) Len() int { return len(f.records) / recordSize }

// Record returns record i, or the zero record when there is none.
func (f *File) Record(i int) Record {
	if i < 0 || i >= f.Len() {
		return Record{Parent: None}
	}
	b := f.records[i*recordSize:]
	return Record{
		Name:       f.name(int(uint24(b[11:]))),
		Country:    f.country(int(b[18])),
		Kind:       Kind(b[17] & 15),
		Flags:      b[17] >> 4,
		Lat:        unscale(uint24(b), 180),
		Lon:        unscale(uint24(b[3:]), 360),
		Population: int(math.Round(math.Pow(10, float64(binary.LittleEndian.Uint16(b[9:]))/popScale) - 1)),
		GeoNames:   int(uint24(b[6:])),
		Parent:     int(uint24(b[14:])) - 1,
	}
}

func (f *File) name(off int) string {
	if off >= len(f.names) {
		return ""
	}
	n := int(f.names[off])
	if end := off + 1 + n; end <= len(f.names) {
		return string(f.names[off+1 : end])
	}
	return ""
}

func (f *File) country(i int) string {
	if 2*i+2 > len(f.countryCode) {
		return ""
	}
	return string(f.countryCode[2*i : 2*i+2])
}

// entries gives the places that a transducer's value stands for.
func (f *File) entries(v uint64) []Entry {
	if v&single != 0 {
		return []Entry{{Record: int(v >> 2), Primary: v&2 != 0}}
	}
	off := v >> 1
	if off >= uint64(len(f.lists)) {
		return nil
	}
	b := f.lists[off:]
	n, w := binary.Uvarint(b)
	if w <= 0 || n > uint64(len(b)) {
		return nil
	}
	list := make([]Entry, 0, n)
	rec := uint64(0)
	for b = b[w:]; n > 0; n-- {
		d, w := binary.Uvarint(b)
		if w <= 0 {
			return list
		}
		rec += d >> 1
		list, b = append(list, Entry{Record: int(rec), Primary: d&1 != 0}), b[w:]
	}
	return list
}

// Lookup returns the places of a name, in the order of their records.
func (f *File) Lookup(name string) []Entry {
	key, ok := Fold(nil, name)
	if !ok {
		return nil
	}
	v, ok, err := f.fst.Get(key)
	if err != nil || !ok {
		return nil
	}
	return f.entries(v)
}

// Walk is a position in the transducer: a name that has been read up to somewhere.
type Walk struct {
	f    *File
	addr int
	sum  uint64
}

// Walk returns the position before any name.
func (f *File) Walk() Walk { return Walk{f: f, addr: f.fst.Start()} }

// Step reads on; ok is false when no name goes on like this.
func (w Walk) Step(folded []byte) (next Walk, ok bool) {
	for _, c := range folded {
		addr, v := w.f.fst.AcceptWithVal(w.addr, c)
		if !w.f.fst.CanMatch(addr) {
			return w, false
		}
		w.addr, w.sum = addr, w.sum+v
	}
	return w, true
}

// Entries returns the places of the name read so far, or nothing when it is only the beginning of names.
func (w Walk) Entries() []Entry {
	ok, v := w.f.fst.IsMatchWithVal(w.addr)
	if !ok {
		return nil
	}
	return w.f.entries(w.sum + v)
}

func uint24(b []byte) uint32 { return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 }

func putUint24(b []byte, v uint32) { b[0], b[1], b[2] = byte(v), byte(v>>8), byte(v>>16) }

// scale maps degrees in [-width/2, width/2] to 24 bits: two metres at worst.
func scale(deg, width float64) uint32 {
	return uint32(math.Round((deg + width/2) / width * (1<<24 - 1)))
}

func unscale(v uint32, width float64) float64 {
	deg := float64(v)/(1<<24-1)*width - width/2
	return math.Round(deg*1e4) / 1e4
}
