package gaz

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, key string }{
		{"Aleppo", "aleppo"},
		{"Deir ez-Zor", "deir ez zor"},
		{"Ar Raqqah", "ar raqqah"},
		{"Ḩalab", "halab"},
		{"Sana'a", "sanaa"},
		{"Sana’a", "sanaa"},
		{"‘Afrīn", "afrin"},
		{"Łódź", "lodz"},
		{"İstanbul", "istanbul"},
		{"Trinidad & Tobago", "trinidad and tobago"},
		{"U.S.", "us"},
		{"  Port–au–Prince ", "port au prince"},
		{"Coxʼs Bazar", "coxs bazar"},
		{"Москва", ""},
		{"北京", ""},
		{"...", ""},
	} {
		key, ok := Fold(nil, c.name)
		if !ok {
			key = nil
		}
		if string(key) != c.key {
			t.Errorf("Fold(%q) = %q, want %q", c.name, key, c.key)
		}
	}
}

// TestFoldIsStable: a key is its own key, however the name was written.
func TestFoldIsStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key, ok := Fold(nil, rapid.String().Draw(t, "name"))
		if !ok {
			return
		}
		again, ok := Fold([]byte("x"), string(key))
		if !ok || string(again) != "x"+string(key) {
			t.Fatalf("key %q folds to %q", key, again)
		}
	})
}

// small gives a gazetteer of a region and three places, two of one name.
func small(tb testing.TB) []byte {
	tb.Helper()
	w := NewWriter()
	region := w.Add(Record{Name: "Aleppo", Country: "SY", Kind: Admin1, Lat: 36.2, Lon: 37.5, GeoNames: 170062, Parent: None})
	city := w.Add(Record{Name: "Aleppo", Country: "SY", Kind: Settlement, Flags: Seat, Lat: 36.2012, Lon: 37.1612, Population: 2098210, GeoNames: 170063, Parent: region})
	bab := w.Add(Record{Name: "Al Bāb", Country: "SY", Kind: Settlement, Lat: 36.3705, Lon: 37.5158, Population: 130745, GeoNames: 172408, Parent: region})
	w.Name(region, "Aleppo", true)
	w.Name(city, "Aleppo", true)
	w.Name(city, "Halab", false)
	w.Name(bab, "al-Bab", true)
	w.Name(bab, "Москва", true)
	var buf bytes.Buffer
	if _, err := w.WriteTo(&buf); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}

func TestReadBack(t *testing.T) {
	f, err := Read(small(t))
	if err != nil {
		t.Fatal(err)
	}
	want := []Entry{{Record: 0, Primary: true}, {Record: 1, Primary: true}}
	if diff := cmp.Diff(want, f.Lookup("ALEPPO")); diff != "" {
		t.Errorf("Aleppo: %s", diff)
	}
	if diff := cmp.Diff([]Entry{{Record: 1}}, f.Lookup("Ḩalab")); diff != "" {
		t.Errorf("Halab: %s", diff)
	}
	got := f.Record(1)
	if math.Abs(float64(got.Population)/2098210-1) > 0.001 {
		t.Errorf("population %d", got.Population)
	}
	got.Population = 0
	if diff := cmp.Diff(Record{Name: "Aleppo", Country: "SY", Kind: Settlement, Flags: Seat, Lat: 36.2012, Lon: 37.1612, GeoNames: 170063, Parent: 0}, got); diff != "" {
		t.Errorf("record: %s", diff)
	}
	if f.Lookup("Bab") != nil || f.Lookup("al") != nil || f.Lookup("Москва") != nil {
		t.Error("found a name that is none")
	}
	if r := f.Record(99); r.Name != "" || r.Parent != None {
		t.Errorf("record 99 is %+v", r)
	}
}

func TestWalk(t *testing.T) {
	f, err := Read(small(t))
	if err != nil {
		t.Fatal(err)
	}
	w, ok := f.Walk().Step([]byte("al"))
	if !ok || w.Entries() != nil {
		t.Fatal("al begins names, and is none")
	}
	if w, ok = w.Step([]byte(" bab")); !ok || len(w.Entries()) != 1 {
		t.Fatalf("al bab: %v", w.Entries())
	}
	if _, ok = w.Step([]byte("x")); ok {
		t.Error("no name goes on with x")
	}
}

// TestWriteIsStable: the file can be made again, byte for byte.
func TestWriteIsStable(t *testing.T) {
	if !bytes.Equal(small(t), small(t)) {
		t.Error("two writings differ")
	}
}

func TestWriteRefuses(t *testing.T) {
	for _, r := range []Record{
		{Name: "X", Country: "SYR", Parent: None},
		{Name: "X", Country: "SY", Parent: 0},
		{Name: "X", Country: "SY", GeoNames: 1 << 25, Parent: None},
	} {
		w := NewWriter()
		w.Add(r)
		if _, err := w.WriteTo(&bytes.Buffer{}); err == nil {
			t.Errorf("wrote %+v", r)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	data := small(t)
	flipped := bytes.Clone(data)
	flipped[len(flipped)/2] ^= 1
	for name, data := range map[string][]byte{"empty": nil, "short": data[:20], "cut": data[:len(data)-1], "flipped": flipped, "other": []byte("GIF89a, and some more bytes than a header has")} {
		if _, err := Read(data); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

// FuzzRead: whatever the bytes, reading gives an error or a gazetteer whose records can all be asked for.
// The check sum is set right, so that what lies behind it is reached; the names are kept whole, for the
// transducer's library trusts its bytes, as the check sum lets it.
func FuzzRead(f *testing.F) {
	data := small(f)
	fst := int(binary.LittleEndian.Uint32(data[len(magic)+4:]))
	f.Add([]byte{}, 0)
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0x7f}, headerSize+fst)
	f.Add([]byte{1, 2, 3}, len(data)-40)
	f.Fuzz(func(t *testing.T, patch []byte, at int) {
		b := bytes.Clone(data)
		for i, c := range patch {
			if p := at + i; p >= len(magic)+8 && p < len(b) && (p < headerSize || p >= headerSize+fst) {
				b[p] = c
			}
		}
		binary.LittleEndian.PutUint32(b[len(magic):], crc32.ChecksumIEEE(b[len(magic)+4:]))
		file, err := Read(b)
		if err != nil {
			return
		}
		for i := -1; i <= file.Len(); i++ {
			file.Record(i)
		}
		for _, name := range []string{"Aleppo", "Halab", "al-Bab", "nowhere"} {
			for _, e := range file.Lookup(name) {
				file.Record(e.Record)
			}
		}
	})
}
