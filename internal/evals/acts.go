package evals

import (
	"maps"
	"slices"
)

// acts counts, over all pairs of a story's matched events, those that the reading (got), the coding (gold) and
// both (hit) take for one and the same act.
func acts(gold []Event, pairs map[int]*found) (hit, inGold, inGot int) {
	first := firsts(gold)
	matched := slices.Sorted(maps.Keys(pairs))
	for n, i := range matched {
		for _, j := range matched[:n] {
			coded := first[i] == first[j]
			read := pairs[i].Act != "" && pairs[i].Act == pairs[j].Act
			hit += count(coded && read)
			inGold += count(coded)
			inGot += count(read)
		}
	}
	return hit, inGold, inGot
}

// firsts gives for each coded event the first mention of its act.
func firsts(gold []Event) []int {
	first := make([]int, len(gold))
	for i, e := range gold {
		first[i] = i
		if k := e.SameAs; k != nil && *k >= 0 && *k < i {
			first[i] = first[*k]
		}
	}
	return first
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
