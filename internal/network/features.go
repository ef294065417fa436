package network

import (
	"unicode"
	"unicode/utf8"
)

// batch is some sentences as the network sees them: a row for each token, after them a row for the root, and
// an empty row before, between and after sentences, so that a convolution never sees its neighbour sentence.
type batch struct {
	rows   int
	first  []int // of each sentence
	length []int // in tokens, without the root
	ids    []int32
	idEnd  []int32 // of each row's ids
	vector []int32 // of each row: its word vector, or -1
}

func (b *batch) reset() {
	*b = batch{0, b.first[:0], b.length[:0], b.ids[:0], b.idEnd[:0], b.vector[:0]}
	b.emptyRow()
}

func (b *batch) emptyRow() {
	b.idEnd, b.vector = append(b.idEnd, int32(len(b.ids))), append(b.vector, noVector)
	b.rows++
}

// What stands for a row's word vector where it has none.
const (
	unknownVector = -1 - iota
	noVector      // of the root and of empty rows
)

// add appends a sentence.
func (m *Model) add(b *batch, forms []string) {
	b.first = append(b.first, b.rows)
	b.length = append(b.length, len(forms))
	shout := allCapitals(forms)
	for i, f := range forms {
		m.addToken(b, f, i == 0, shout)
	}
	b.ids = append(b.ids, rootWord)
	b.emptyRow()
	b.emptyRow()
}

// longestSpelling bounds the work that one token can cost.
const (
	longestSpelling = 60
	mostTrigrams    = 14
	mostShape       = 20
)

func (m *Model) addToken(b *batch, form string, first, shout bool) {
	var space [longestSpelling + 8]byte
	low := spell(space[:0], form)
	word := int32(unknownWord)
	if w := m.words.find(low); w >= 0 {
		word = firstWord + int32(w)
	}
	b.ids = append(b.ids, word)
	affixes := firstWord + uint32(m.words.size())
	slots := uint32(m.shape.Affixes)
	for n := 1; n <= 4 && n <= len(low); n++ {
		b.ids = append(b.ids, int32(affixes+hash(low[len(low)-n:], uint32(n))%slots))
	}
	for n := 1; n <= 3 && n <= len(low); n++ {
		b.ids = append(b.ids, int32(affixes+hash(low[:n], uint32(10+n))%slots))
	}
	var buf [mostShape]byte
	outline, flags := outlineOf(buf[:0], form)
	place := place(first, shout)
	b.ids = append(b.ids,
		int32(affixes+hash(outline, 20)%slots),
		int32(affixes+hash(outline, 30+place)%slots),
		int32(affixes+hash([]byte{flags}, 40+place)%slots))
	trigrams := affixes + slots
	for i := -1; i+2 <= len(low) && i < mostTrigrams-1; i++ {
		b.ids = append(b.ids, int32(trigrams+trigram(low, i)%uint32(m.shape.Trigrams)))
	}
	b.idEnd = append(b.idEnd, int32(len(b.ids)))
	b.vector = append(b.vector, m.vectors.find(low, form))
	b.rows++
}

func place(first, shout bool) (p uint32) {
	if first {
		p++
	}
	if shout {
		p += 2
	}
	return p
}

// trigram hashes the three bytes from i on, with marks where they reach past the word.
func trigram(low []byte, i int) uint32 {
	c := [3]byte{'^', '$', '$'}
	for k := range 3 {
		if j := i + k; j >= 0 && j < len(low) {
			c[k] = low[j]
		}
	}
	return hash(c[:], 50)
}

// hash is FNV-1a with a seed and a final mix.
func hash(b []byte, seed uint32) uint32 {
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

// spell appends the word in lower case, its digits as 0, its quotes and dashes as the treebanks type them. Of
// a very long word it takes both ends.
func spell(dst []byte, form string) []byte {
	if len(form) > longestSpelling {
		half := longestSpelling / 2
		dst = spell(dst, form[:half])
		return spell(dst, form[len(form)-half:])
	}
	for i := 0; i < len(form); {
		c := form[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case '0' <= c && c <= '9':
				c = '0'
			}
			dst = append(dst, c)
			continue
		}
		r, n := utf8.DecodeRuneInString(form[i:])
		i += n
		if s, ok := plainTyped(r); ok {
			dst = append(dst, s...)
		} else {
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return typewriter(dst)
}

// plainTyped gives the typewriter's form of a typographic mark.
func plainTyped(r rune) (string, bool) {
	switch r {
	case '‘', '’', '‛', '`', '´':
		return "'", true
	case '“', '”', '„', '«', '»':
		return `"`, true
	case '–', '—', '―':
		return "--", true
	case '‐', '‑', '−':
		return "-", true
	case '…':
		return "...", true
	}
	return "", false
}

// typewriter makes the quotation marks of the Penn Treebank the typewriter's.
func typewriter(low []byte) []byte {
	switch string(low) {
	case "``", "''":
		return append(low[:0], '"')
	case "`":
		return append(low[:0], '\'')
	}
	return low
}

// outlineOf appends the word's outline: X for capitals, x for small letters, d for digits, marks as they are,
// no more than two of a kind in a row. The flags tell which of these occur.
func outlineOf(dst []byte, form string) ([]byte, byte) {
	var flags, last byte
	run := 0
	for i, r := range form {
		c, flag := outlineMark(r)
		flags |= flag
		if i == 0 && flag == 2 {
			flags |= 32
		}
		if c == last {
			run++
		} else {
			run = 0
		}
		last = c
		if run < 2 && len(dst) < cap(dst) {
			dst = append(dst, c)
		}
	}
	return dst, flags
}

func outlineMark(r rune) (mark, flag byte) {
	switch {
	case unicode.IsLower(r):
		return 'x', 1
	case unicode.IsUpper(r):
		return 'X', 2
	case '0' <= r && r <= '9':
		return 'd', 4
	case r == '-':
		return '-', 8
	case r < utf8.RuneSelf:
		return byte(r), 16
	case unicode.IsLetter(r):
		return 'l', 1
	}
	return '?', 16
}

// allCapitals tells whether a sentence has letters, and no small ones.
func allCapitals(forms []string) bool {
	upper := false
	for _, f := range forms {
		for _, r := range f {
			if unicode.IsLower(r) {
				return false
			}
			upper = upper || unicode.IsUpper(r)
		}
	}
	return upper
}
