package network

import (
	"bytes"
	"unicode"
)

// vectors are words' meanings, learned elsewhere, kept as bytes with a scale for each word.
type vectors struct {
	words lexicon
	width int
	bytes []int8
	scale []float32
}

// vectorAliases are the spellings under which the vectors know words that a treebank cuts or types otherwise.
var vectorAliases = map[string]string{
	"n't": "not", "ca": "can", "wo": "will", "sha": "shall", "'ll": "will", "'re": "are", "'m": "am", "'ve": "have", "'d": "would",
	"--": "-", "...": ".", "-lrb-": "(", "-rrb-": ")", "na": "to", "gon": "going", "'em": "them", "'s": "is",
}

// find returns the number of the vector of a word, spelled by spell, or unknownVector. A compound has its last part's.
func (v *vectors) find(low []byte, form string) int32 {
	if i := v.findNumber(low, form); i >= 0 {
		return i
	}
	if i := v.words.find(low); i >= 0 {
		return int32(i)
	}
	if a, ok := vectorAliases[string(low)]; ok {
		if i := v.words.find([]byte(a)); i >= 0 {
			return int32(i)
		}
	}
	if j := bytes.LastIndexByte(low, '-'); j > 0 && j < len(low)-1 {
		if i := v.words.find(low[j+1:]); i >= 0 {
			return int32(i)
		}
	}
	return unknownVector
}

// findNumber looks a number up by its own digits, which spell hides.
func (v *vectors) findNumber(low []byte, form string) int32 {
	if bytes.IndexByte(low, '0') < 0 || len(form) > longestSpelling {
		return unknownVector
	}
	var space [longestSpelling + 8]byte
	own := space[:0]
	for _, r := range form {
		if r >= 0x80 {
			return unknownVector
		}
		own = append(own, byte(unicode.ToLower(r)))
	}
	return int32(v.words.find(own))
}

// write puts a word's vector and, last, whether it is unknown, into dst.
func (v *vectors) write(dst []float32, word int32) {
	clear(dst)
	switch {
	case word == unknownVector:
		dst[v.width] = 1
	case word >= 0:
		scale := v.scale[word]
		for i, b := range v.bytes[int(word)*v.width:][:v.width] {
			dst[i] = float32(b) * scale
		}
	}
}
