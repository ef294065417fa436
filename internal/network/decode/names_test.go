package decode

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/text"
)

var twoKinds = NameTags{[]text.NameKind{text.PER, text.LOC}}

func TestTagsSpellNamesAndBack(t *testing.T) {
	want := []text.Name{{First: 10, End: 11, Kind: text.LOC}, {First: 11, End: 13, Kind: text.PER}, {First: 14, End: 17, Kind: text.LOC}}
	tags := twoKinds.Spell(want, 10, 8)
	if got := twoKinds.Read(nil, tags, 10); !cmp.Equal(got, want) {
		t.Errorf("tags %v spell %v, want %v", tags, got, want)
	}
}

func TestDecodedTagsAreLegalAndBest(t *testing.T) {
	size := twoKinds.Size()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 4).Draw(t, "n")
		scores := make([]float32, n*size)
		for i := range scores {
			scores[i] = float32(rapid.IntRange(-9, 9).Draw(t, "score"))
		}
		tags := new(Names).Tags(twoKinds, scores, size, n)
		if got, best := worth(tags, scores), bestTags(scores, n); got != best {
			t.Fatalf("tags %v earn %v, the best legal ones %v", tags, got, best)
		}
	})
}

// worth is what tags earn, or less than anything where they are illegal.
func worth(tags []int, scores []float32) float64 {
	last, sum := -1, 0.0
	for i, tag := range tags {
		if !follows(last, tag) {
			return math.Inf(-1)
		}
		sum += float64(scores[i*twoKinds.Size()+tag])
		last = tag
	}
	if !follows(last, -1) {
		return math.Inf(-1)
	}
	return sum
}

func bestTags(scores []float32, n int) float64 {
	best := math.Inf(-1)
	tags := make([]int, n)
	var try func(i int)
	try = func(i int) {
		if i == n {
			best = max(best, worth(tags, scores))
			return
		}
		for tag := range twoKinds.Size() {
			tags[i] = tag
			try(i + 1)
		}
	}
	try(0)
	return best
}

func TestUnknownKindsStayOpen(t *testing.T) {
	open := twoKinds.Open([]text.NameKind{text.PER})
	want := []bool{true, false, false, false, false, true, true, true, true}
	if !cmp.Equal(open, want) {
		t.Errorf("open tags %v, want %v", open, want)
	}
	if open := twoKinds.Open(twoKinds.Kinds); open != nil {
		t.Errorf("open tags %v where every kind is known", open)
	}
}
