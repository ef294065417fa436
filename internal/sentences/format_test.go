package sentences

import (
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"
	"testing"
)

// sealed puts a prefix before a body.
func sealed(body []byte) []byte {
	out := binary.LittleEndian.AppendUint32([]byte(magic), uint32(len(body)))
	out = binary.LittleEndian.AppendUint32(out, crc32.Checksum(body, castagnoli))
	return append(out, body...)
}

func TestAModelReadBackCutsAsBefore(t *testing.T) {
	m := model(t)
	again, err := Parse(saved(t, m), toy{})
	if err != nil {
		t.Fatal(err)
	}
	const s = "rebels left Monday soldiers crossed there Monday envoys spoke again Monday"
	if got, want := starts(again, s), starts(m, s); !slices.Equal(got, want) {
		t.Errorf("read back, sentences begin with %q, before with %q", got, want)
	}
	twice, err := Parse(saved(t, again), toy{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := starts(twice, s), starts(again, s); !slices.Equal(got, want) {
		t.Errorf("read back twice, sentences begin with %q", got)
	}
}

// wide are words of vectors that the model was not made for.
type wide struct{ toy }

func (wide) MeaningWidth() int { return 9 }

func TestParseRefuses(t *testing.T) {
	good := saved(t, model(t))
	broken := slices.Clone(good)
	broken[len(broken)/2] ^= 4
	for name, c := range map[string]struct {
		raw  []byte
		want string
	}{
		"nothing":         {nil, "not a sentence model"},
		"another file":    {[]byte("GIF89a, and a good deal more of it"), "not a sentence model"},
		"half a file":     {good[:len(good)/2], "bytes of weights"},
		"a damaged file":  {broken, "checksum"},
		"no header":       {sealed([]byte{9, 0, 0, 0}), "header"},
		"an odd width":    {sealed(append([]byte{24, 0, 0, 0}, `{"shape":{"width":31}}  `...)), "shape"},
		"too few weights": {sealed(append([]byte{87, 0, 0, 0}, `{"shape":{"width":8,"hidden":4,"blocks":"s","forms":8,"parts":8,"vector":4,"unit":1}}    `...)[:91]), "do not fit"},
	} {
		if _, err := Parse(c.raw, toy{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one on %q", name, err, c.want)
		}
	}
	if _, err := Parse(good, wide{}); err == nil || !strings.Contains(err.Error(), "word vectors") {
		t.Errorf("other word vectors: error %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte{2, 0, 0, 0, '{', '}'})
	f.Add(append([]byte{84, 0, 0, 0}, `{"shape":{"width":8,"hidden":4,"blocks":"s","forms":8,"parts":8,"vector":4,"unit":1}}`...))
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := Parse(sealed(body), toy{})
		if err == nil {
			m.Split("Talks ended. Envoys left")
		}
	})
}
