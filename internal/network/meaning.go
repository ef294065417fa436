package network

// Meaning is the number of a word's vector, for readers other than the network that share its vectors.
func (m *Model) Meaning(form string) int32 {
	var space [longestSpelling + 8]byte
	return m.vectors.Find(spell(space[:0], form), form)
}

// MeaningWidth is how many numbers WriteMeaning writes.
func (m *Model) MeaningWidth() int { return m.vectors.Width + 1 }

// WriteMeaning writes to dst the word vector of that number and, last, whether the word is unknown.
func (m *Model) WriteMeaning(dst []float32, word int32) { m.vectors.Write(dst, word) }
