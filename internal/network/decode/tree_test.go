package decode

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// bestTree tries every way to give n tokens heads.
func bestTree(scores []float32, n int) float64 {
	best := math.Inf(-1)
	heads := make([]int, n)
	var try func(i int, sum float64)
	try = func(i int, sum float64) {
		if i == n {
			if isTree(heads) && sum > best {
				best = sum
			}
			return
		}
		for h := range n + 1 {
			if h != i {
				heads[i] = h
				try(i+1, sum+float64(scores[i*(n+1)+h]))
			}
		}
	}
	try(0, 0)
	return best
}

// isTree tells whether one token hangs from the root and all others from it.
func isTree(heads []int) bool {
	n, roots := len(heads), 0
	for i := range heads {
		if heads[i] == n {
			roots++
		}
		j, steps := i, 0
		for ; j != n && steps <= n; steps++ {
			j = heads[j]
		}
		if j != n {
			return false
		}
	}
	return roots == 1
}

func TestDecodeFindsTheBestTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(t, "n")
		scores := make([]float32, n*(n+1))
		for i := range scores {
			scores[i] = float32(rapid.IntRange(-50, 50).Draw(t, "score"))
		}
		given := append([]float32(nil), scores...)
		top := bestRoot(given, n+1, n)
		heads := new(Tree).Heads(given, n+1, n)
		if !isTree(heads) {
			t.Fatalf("heads %v are no tree", heads)
		}
		if heads[top] != n {
			t.Fatalf("token %d was to be the root: %v", top, heads)
		}
		sum := 0.0
		for i, h := range heads {
			sum += float64(scores[i*(n+1)+h])
		}
		if best := bestTreeBelow(scores, n, top); sum < best {
			t.Fatalf("tree %v earns %v, the best %v", heads, sum, best)
		}
	})
}

// bestTreeBelow is bestTree among trees whose one root is top.
func bestTreeBelow(scores []float32, n, top int) float64 {
	s := append([]float32(nil), scores...)
	for i := range n {
		for h := range n + 1 {
			if (h == n) != (i == top) && (h == n || i == top) {
				s[i*(n+1)+h] = -1e6
			}
		}
	}
	return bestTree(s, n)
}

func TestDecodeOfManyTokensIsATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 160).Draw(t, "n")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		scores := make([]float32, n*(n+1))
		for i := range scores {
			scores[i] = r.Float32()
		}
		if heads := new(Tree).Heads(scores, n+1, n); !isTree(heads) {
			t.Fatalf("heads %v are no tree", heads)
		}
	})
}

func TestDecodeSurvivesScoresThatAreNoNumbers(t *testing.T) {
	bad := []float32{float32(math.NaN()), float32(math.Inf(1)), float32(math.Inf(-1)), 0, 1e38}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 7).Draw(t, "n")
		scores := make([]float32, n*(n+1))
		for i := range scores {
			scores[i] = rapid.SampledFrom(bad).Draw(t, "score")
		}
		if heads := new(Tree).Heads(scores, n+1, n); !isTree(heads) {
			t.Fatalf("heads %v are no tree", heads)
		}
	})
}
