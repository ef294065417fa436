// Package decode turns a network's scores into what they score best and what is well formed: trees of heads, and
// tags that spell names.
package decode

// Tree decodes trees; its memory is used again from one to the next.
type Tree struct {
	heads []int
	mark  []uint8
}

// never is less than any score.
const never = float32(-1e30)

// Heads returns the head of each of n tokens, n standing for the root, so that they form a tree with one
// token below the root and the scores' sum is greatest. scores[i*ld+j] is what j earns as the head of i; Heads
// changes it.
func (t *Tree) Heads(scores []float32, ld, n int) []int {
	for i := range n {
		tame(scores[i*ld:][:n+1])
	}
	top := bestRoot(scores, ld, n)
	if cap(t.heads) < n {
		t.heads, t.mark = make([]int, n*2), make([]uint8, n*2)
	}
	heads := t.heads[:n]
	for i := range n {
		row := scores[i*ld:][:n+1]
		row[i] = never
		if i == top {
			for j := range row[:n] {
				row[j] = never
			}
		} else {
			row[n] = never
		}
		heads[i] = Argmax(row)
	}
	if t.cycle(heads) != nil {
		copy(heads, spanningTree(square(scores, ld, n)))
	}
	return heads
}

// tame brings what no sound network scores into bounds, for the search relies on every score being more than never.
func tame(x []float32) {
	const most = 1e20
	for i, v := range x {
		if !(v > -most) {
			x[i] = -most
		} else if v > most {
			x[i] = most
		}
	}
}

// bestRoot is the token that gains most, or loses least, by hanging from the root.
func bestRoot(scores []float32, ld, n int) int {
	best, most := 0, 2*never
	for i := range n {
		row := scores[i*ld:][:n+1]
		other := never
		for j, v := range row[:n] {
			if j != i {
				other = max(other, v)
			}
		}
		if gain := row[n] - other; gain > most {
			best, most = i, gain
		}
	}
	return best
}

// Argmax returns the place of the greatest number, the first of equals.
func Argmax(x []float32) int {
	best := 0
	for j, v := range x {
		if v > x[best] {
			best = j
		}
	}
	return best
}

// square views the scores as rows.
func square(scores []float32, ld, n int) [][]float32 {
	g := make([][]float32, n)
	for i := range g {
		g[i] = scores[i*ld:][:n+1]
	}
	return g
}

// cycle returns the tokens of a cycle among the heads, or nil; the head len(heads) is the root.
func (t *Tree) cycle(heads []int) []int {
	n := len(heads)
	if cap(t.mark) < n {
		t.mark = make([]uint8, n)
	}
	mark := t.mark[:n]
	clear(mark)
	for i := range heads {
		j := i
		for ; j != n && mark[j] == 0; j = heads[j] {
			mark[j] = 1
		}
		if j != n && mark[j] == 1 {
			ring := []int{j}
			for k := heads[j]; k != j; k = heads[k] {
				ring = append(ring, k)
			}
			return ring
		}
		for j = i; j != n && mark[j] == 1; j = heads[j] {
			mark[j] = 2
		}
	}
	return nil
}

// spanningTree is the best tree below the root (Chu and Liu 1965, Edmonds 1967): a cycle of best heads becomes
// one token, and is opened where the tree of the rest enters it. g[i][j] scores head j, len(g) being the root.
func spanningTree(g [][]float32) []int {
	n := len(g)
	heads := make([]int, n)
	for i := range g {
		g[i][i] = never
		heads[i] = Argmax(g[i])
	}
	ring := new(Tree).cycle(heads)
	if ring == nil {
		return heads
	}
	c := contract(g, heads, ring)
	small := spanningTree(c.scores)
	for i, h := range small[:len(c.rest)] {
		if h == len(c.rest) {
			heads[c.rest[i]] = c.exit[i]
		} else {
			heads[c.rest[i]] = c.old(h, n)
		}
	}
	above := small[len(c.rest)]
	heads[c.entry[above]] = c.old(above, n)
	return heads
}

// contracted is a graph whose cycle has become its last token.
type contracted struct {
	rest   []int // tokens outside the cycle
	scores [][]float32
	exit   []int // for each of rest: its best head in the cycle
	entry  []int // for each head: where it best enters the cycle
}

// old gives a contracted graph's token its number in a graph of n tokens.
func (c *contracted) old(j, n int) int {
	if j > len(c.rest) {
		return n
	}
	return c.rest[j]
}

// contract makes the cycle of heads one token. What it earns under a head is what entering the cycle there gains
// over the arc that entering breaks.
func contract(g [][]float32, heads, ring []int) *contracted {
	n := len(g)
	in := make([]bool, n)
	for _, i := range ring {
		in[i] = true
	}
	c := &contracted{}
	for i := range n {
		if !in[i] {
			c.rest = append(c.rest, i)
		}
	}
	m := len(c.rest)
	c.scores, c.exit, c.entry = make([][]float32, m+1), make([]int, m), make([]int, m+2)
	for i := range c.scores {
		c.scores[i] = make([]float32, m+2)
	}
	for i, old := range c.rest {
		for j, h := range c.rest {
			c.scores[i][j] = g[old][h]
		}
		c.scores[i][m+1] = g[old][n]
		c.exit[i] = ring[0]
		for _, h := range ring {
			if g[old][h] > g[old][c.exit[i]] {
				c.exit[i] = h
			}
		}
		c.scores[i][m] = g[old][c.exit[i]]
	}
	for j := range m + 2 {
		if j == m {
			c.scores[m][m] = never
			continue
		}
		h := c.old(j, n)
		gain := func(i int) float32 { return g[i][h] - g[i][heads[i]] }
		best := ring[0]
		for _, i := range ring {
			if gain(i) > gain(best) {
				best = i
			}
		}
		c.scores[m][j], c.entry[j] = gain(best), best
	}
	return c
}
