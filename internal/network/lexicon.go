package network

import "strings"

// lexicon numbers words. It finds them by open addressing in one table, quick to build when a model is loaded.
type lexicon struct {
	text  string // every word, one after the other
	ends  []uint32
	slots []uint32 // word number + 1, or 0
}

func newLexicon(words []string) lexicon {
	l := lexicon{text: strings.Join(words, ""), ends: make([]uint32, len(words))}
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

func (l *lexicon) size() int { return len(l.ends) }

func (l *lexicon) word(i int) string {
	start := uint32(0)
	if i > 0 {
		start = l.ends[i-1]
	}
	return l.text[start:l.ends[i]]
}

// find returns the word's number, or -1.
func (l *lexicon) find(w []byte) int {
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
func (l *lexicon) slot(w []byte) (at uint32, found bool) {
	mask := uint32(len(l.slots) - 1)
	for at = hash(w, 0) & mask; l.slots[at] != 0; at = (at + 1) & mask {
		if l.word(int(l.slots[at])-1) == string(w) {
			return at, true
		}
	}
	return at, false
}

// list returns the words in order.
func (l *lexicon) list() []string {
	all := make([]string, l.size())
	for i := range all {
		all[i] = l.word(i)
	}
	return all
}
