package network

import (
	"unicode"
	"unicode/utf8"

	"dateline/internal/network/layer"
	"dateline/internal/network/vocab"
)

// batch is some sentences as the network sees them: a row for each token, after them a row for the root, and
// an empty row before, between and after sentences, so that a convolution never sees its neighbour sentence.
type batch struct {
	layer.Rows
	ids    []int32 // of embeddings
	idEnd  []int32 // of each row's ids
	vector []int32 // of each row: its word vector's number
}

// reset empties the batch but for the empty row before the first sentence.
func (b *batch) reset() {
	*b = batch{layer.Rows{N: 0, First: b.First[:0], Length: b.Length[:0]}, b.ids[:0], b.idEnd[:0], b.vector[:0]}
	b.emptyRow()
}

// emptyRow ends a row without a word vector; its ids are those added since the last.
func (b *batch) emptyRow() {
	b.idEnd, b.vector = append(b.idEnd, int32(len(b.ids))), append(b.vector, vocab.None)
	b.N++
}

// add appends a sentence.
func (m *Model) add(b *batch, forms []string) {
	b.First = append(b.First, b.N)
	b.Length = append(b.Length, len(forms))
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

// addToken adds a row: the word itself, ends and beginnings, outline, place in the sentence, trigrams. Each kind
// of feature hashes with a seed of its own, so that "in" as a word's end and as its beginning differ.
func (m *Model) addToken(b *batch, form string, first, shout bool) {
	var space [longestSpelling + 8]byte
	low := spell(space[:0], form)
	word := int32(unknownWord)
	if w := m.words.Find(low); w >= 0 {
		word = firstWord + int32(w)
	}
	b.ids = append(b.ids, word)
	affixes := firstWord + uint32(m.words.Size())
	slots := uint32(m.shape.Affixes)
	for n := 1; n <= 4 && n <= len(low); n++ {
		b.ids = append(b.ids, int32(affixes+vocab.Hash(low[len(low)-n:], uint32(n))%slots))
	}
	for n := 1; n <= 3 && n <= len(low); n++ {
		b.ids = append(b.ids, int32(affixes+vocab.Hash(low[:n], uint32(10+n))%slots))
	}
	var buf [mostShape]byte
	outline, flags := outlineOf(buf[:0], form)
	place := place(first, shout)
	b.ids = append(b.ids,
		int32(affixes+vocab.Hash(outline, 20)%slots),
		int32(affixes+vocab.Hash(outline, 30+place)%slots),
		int32(affixes+vocab.Hash([]byte{flags}, 40+place)%slots))
	trigrams := affixes + slots
	for i := -1; i+2 <= len(low) && i < mostTrigrams-1; i++ {
		b.ids = append(b.ids, int32(trigrams+trigram(low, i)%uint32(m.shape.Trigrams)))
	}
	b.idEnd = append(b.idEnd, int32(len(b.ids)))
	b.vector = append(b.vector, m.vectors.Find(low, form))
	b.N++
}

// place is 1 for a sentence's first word, for its capital says little, and 2 more in a sentence of capitals.
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
	return vocab.Hash(c[:], 50)
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

// outlineMark gives a character's mark in an outline, and its flag.
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
	case r == '‘' || r == '’':
		return '\'', 16
	case r == '“':
		return '<', 16
	case r == '”':
		return '>', 16
	case r == '–' || r == '—':
		return '-', 8
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
