package vocab

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLexiconFindsItsWordsAndNoOthers(t *testing.T) {
	words := []string{"a", "ab", "", "abc", "b"}
	l := NewLexicon(words)
	for i, w := range words {
		if got := l.Find([]byte(w)); got != i {
			t.Errorf("find %q = %d, want %d", w, got, i)
		}
	}
	if got := l.Find([]byte("ba")); got != -1 {
		t.Errorf("found ba at %d", got)
	}
	if diff := cmp.Diff(words, l.List()); diff != "" {
		t.Error(diff)
	}
}

func TestCodedVectorsStayClose(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var words []string
	var rows [][]float32
	for i := range 2000 {
		words = append(words, string(rune('a'+i%26))+string(rune('a'+i/26%26))+string(rune('a'+i/676)))
		row := make([]float32, 12)
		for j := range row {
			row[j] = float32(r.NormFloat64())
		}
		rows = append(rows, row)
	}
	v := Encode(words, rows, 1)
	var off, size float64
	dst := make([]float32, 13)
	for i, w := range words {
		n := v.Find([]byte(w), w)
		if n != int32(i) {
			t.Fatalf("vector of %q is number %d, want %d", w, n, i)
		}
		v.Write(dst, n)
		for j, x := range rows[i] {
			d := float64(dst[j] - x*vectorScale)
			off += d * d
			size += float64(x*x) * vectorScale * vectorScale
		}
		if dst[12] != 0 {
			t.Fatalf("%q counts as unknown", w)
		}
	}
	if off > 0.15*size {
		t.Errorf("coding loses %.0f %% of the vectors", 100*off/size)
	}
}

func TestVectorsKnowOtherSpellings(t *testing.T) {
	v := Vectors{Words: NewLexicon([]string{"not", "2016", "led", "-"})}
	for _, c := range []struct {
		low, form string
		want      int32
	}{
		{"n't", "n't", 0}, {"0000", "2016", 1}, {"us-led", "US-led", 2}, {"--", "—", 3}, {"0000", "2017", Unknown}, {"xyz", "xyz", Unknown},
	} {
		if got := v.Find([]byte(c.low), c.form); got != c.want {
			t.Errorf("vector of %q is %d, want %d", c.form, got, c.want)
		}
	}
}
