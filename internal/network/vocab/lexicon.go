// Package vocab numbers words and keeps their vectors in little room.
package vocab

import "strings"

// Lexicon numbers words. It finds them by open addressing in one table, quick to build when a model is loaded.
type Lexicon struct {
	text  string // every word, one after the other
	ends  []uint32
	slots []uint32 // word number + 1, or 0
}

// NewLexicon numbers the words from 0; of a word given twice the first counts.
func NewLexicon(words []string) Lexicon {
	l := Lexicon{text: strings.Join(words, ""), ends: make([]uint32, len(words))}
	end := 0
	for i, w := range words {
		end += len(w)
		l.ends[i] = uint32(end)
	}
	size := 16
	for size < 2*len(words) {
		size *= 2
	}
	l.slots = make([]uint32, size)
	for i, w := range words {
		if at, found := l.slot([]byte(w)); !found {
			l.slots[at] = uint32(i + 1)
		}
	}
	return l
}

// Size returns the number of words.
func (l *Lexicon) Size() int { return len(l.ends) }

// word returns word i.
func (l *Lexicon) word(i int) string {
	start := uint32(0)
	if i > 0 {
		start = l.ends[i-1]
	}
	return l.text[start:l.ends[i]]
}

// Find returns the word's number, or -1.
func (l *Lexicon) Find(w []byte) int {
	if len(l.slots) == 0 {
		return -1
	}
	at, found := l.slot(w)
	if !found {
		return -1
	}
	return int(l.slots[at]) - 1
}

// slot returns where the word stands in the table, or the free place where it would.
func (l *Lexicon) slot(w []byte) (at uint32, found bool) {
	mask := uint32(len(l.slots) - 1)
	for at = Hash(w, 0) & mask; l.slots[at] != 0; at = (at + 1) & mask {
		if l.word(int(l.slots[at])-1) == string(w) {
			return at, true
		}
	}
	return at, false
}

// List returns the words in order.
func (l *Lexicon) List() []string {
	all := make([]string, l.Size())
	for i := range all {
		all[i] = l.word(i)
	}
	return all
}

// Hash is FNV-1a with a seed and a final mix.
func Hash(b []byte, seed uint32) uint32 {
	h := 2166136261 ^ seed*0x9E3779B1
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	h ^= h >> 16
	h *= 0x7feb352d
	h ^= h >> 15
	h *= 0x846ca68b
	return h ^ h>>16
}
