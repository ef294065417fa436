package vocab

import (
	"bytes"
	"unicode"
)

// Vectors are words' meanings, learned elsewhere. Each vector is kept as a run of codes: a code stands for one of
// 256 pieces of CellWidth numbers (product quantisation, Jégou et al. 2011).
type Vectors struct {
	Words  Lexicon
	Width  int
	Codes  []byte    // Cells() for each word
	Pieces []float32 // for each place in a code, 256 pieces
}

// A code stands for one of CellCodes pieces of CellWidth numbers.
const (
	CellWidth = 4
	CellCodes = 256
)

// Unknown stands for the vector of a word that has none, None for that of what is no word.
const (
	Unknown = -1 - iota
	None
)

// longestNumber bounds what is looked up by its own digits.
const longestNumber = 60

// Cells returns the length of a word's code.
func (v *Vectors) Cells() int { return v.Width / CellWidth }

// vectorAliases are the spellings under which the vectors know words that a treebank cuts or types otherwise.
var vectorAliases = map[string]string{
	"n't": "not", "ca": "can", "wo": "will", "sha": "shall", "'ll": "will", "'re": "are", "'m": "am", "'ve": "have", "'d": "would",
	"--": "-", "...": ".", "-lrb-": "(", "-rrb-": ")", "na": "to", "gon": "going", "'em": "them", "'s": "is",
}

// Find returns the number of the vector of a word, in its own form and as the network spells it (small letters,
// digits as 0), or Unknown. A compound has its last part's.
func (v *Vectors) Find(low []byte, form string) int32 {
	if i := v.findNumber(low, form); i >= 0 {
		return i
	}
	if i := v.Words.Find(low); i >= 0 {
		return int32(i)
	}
	if a, ok := vectorAliases[string(low)]; ok {
		if i := v.Words.Find([]byte(a)); i >= 0 {
			return int32(i)
		}
	}
	if j := bytes.LastIndexByte(low, '-'); j > 0 && j < len(low)-1 {
		if i := v.Words.Find(low[j+1:]); i >= 0 {
			return int32(i)
		}
	}
	return Unknown
}

// Rank tells how frequent a word is, 0 being the most frequent, or -1 of one without a vector.
func (v *Vectors) Rank(w string) int { return v.Words.Find([]byte(w)) }

// findNumber looks a number up by its own digits, which spell hides.
func (v *Vectors) findNumber(low []byte, form string) int32 {
	if bytes.IndexByte(low, '0') < 0 || len(form) > longestNumber {
		return Unknown
	}
	var space [longestNumber + 8]byte
	own := space[:0]
	for _, r := range form {
		if r >= 0x80 {
			return Unknown
		}
		own = append(own, byte(unicode.ToLower(r)))
	}
	return int32(v.Words.Find(own))
}

// Write puts a word's vector and, last, whether it is unknown, into dst.
func (v *Vectors) Write(dst []float32, word int32) {
	if word < 0 {
		clear(dst)
		if word == Unknown {
			dst[v.Width] = 1
		}
		return
	}
	cells := v.Cells()
	for c, code := range v.Codes[int(word)*cells:][:cells] {
		copy(dst[c*CellWidth:][:CellWidth], v.Pieces[(c*CellCodes+int(code))*CellWidth:])
	}
	dst[v.Width] = 0
}
