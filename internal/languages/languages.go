// Package languages tells in which language a text is written, by the n-grams of its words.
//
// The method and the table are those of ELD (Nito T.M., Apache-2.0; see NOTICE): byte n-grams of four, three
// apart, with the borders of words marked; each votes with its logarithmic weight for the languages it is
// typical of. Sixty languages are known.
package languages

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"io"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dateline/internal/dateline"
)

//go:embed ngrams.bin.gz
var packed []byte

// sample is how many bytes of a text are looked at.
const sample = 6000

// baseScore was taken from every score in the table to make it smaller.
const baseScore = 53

// table is read once and never written again.
type table struct {
	codes  []string
	scores map[string][]byte // for an n-gram, pairs of language and score
}

var load = sync.OnceValue(func() *table {
	zr, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic("languages: the embedded table is broken: " + err.Error())
	}
	data, err := io.ReadAll(zr)
	if err != nil {
		panic("languages: the embedded table is broken: " + err.Error())
	}
	return unpack(data)
})

func unpack(data []byte) *table {
	head, data, _ := bytes.Cut(data, []byte("\n"))
	count, n := binary.Uvarint(data)
	data = data[n:]
	t := &table{codes: strings.Fields(string(head)), scores: make(map[string][]byte, count)}
	var key []byte
	for range count {
		shared, own := int(data[0]>>4), int(data[0]&15)
		key = append(key[:shared], data[1:1+own]...)
		data = data[1+own:]
		pairs := 2 * int(data[0])
		t.scores[string(key)] = data[1 : 1+pairs : 1+pairs]
		data = data[1+pairs:]
	}
	return t
}

// Detect returns the language of s as a BCP 47 code, and whether it is sure of it. It returns "" when s has no
// letters of a language it knows.
func Detect(s string) (lang dateline.Language, sure bool) {
	t := load()
	grams := ngrams(s)
	scores := make([]int, len(t.codes))
	for g := range grams {
		pairs := t.scores[g]
		for i := 0; i < len(pairs); i += 2 {
			scores[pairs[i]] += int(pairs[i+1]) + baseScore
		}
	}
	first, second := -1, -1
	for l, n := range scores {
		switch {
		case n == 0:
		case first < 0 || n > scores[first]:
			first, second = l, first
		case second < 0 || n > scores[second]:
			second = l
		}
	}
	if first < 0 {
		return "", false
	}
	// Close relatives (Danish and Norwegian, Czech and Slovak) share most n-grams: a lead of a twentieth is much.
	sure = len(grams) >= 12 && (second < 0 || scores[first]*20 > scores[second]*21)
	return dateline.Language(t.codes[first]), sure
}

// ngrams is the set of the n-grams of the words in the first bytes of s.
func ngrams(s string) map[string]bool {
	if len(s) > sample {
		s = strings.ToValidUTF8(s[:sample], "")
	}
	set := map[string]bool{}
	for _, word := range words(strings.ToLower(s)) {
		addWord(set, word)
	}
	return set
}

// words splits at everything but letters; an apostrophe within a word stays.
func words(s string) []string {
	var out []string
	start := -1
	for i, r := range s {
		letter := unicode.IsLetter(r)
		switch {
		case letter && start < 0:
			start = i
		case !letter && start >= 0 && r != '\'' && r != '`' && r != '’':
			out, start = append(out, strings.TrimRight(s[start:i], "'`’")), -1
		}
	}
	if start >= 0 {
		out = append(out, strings.TrimRight(s[start:], "'`’"))
	}
	return out
}

func addWord(set map[string]bool, word string) {
	const longest = 70
	for len(word) > longest {
		_, n := utf8.DecodeLastRuneInString(word)
		word = word[:len(word)-n]
	}
	lead, j := " ", 0
	for ; j+4 < len(word); j += 3 {
		set[lead+word[j:j+4]] = true
		lead = ""
	}
	set[lead+word[max(0, len(word)-4):]+" "] = true
}
