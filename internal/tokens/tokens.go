// Package tokens cuts English text into tokens, sentences and paragraphs, as the Universal Dependencies
// treebanks do, and keeps the bytes of each.
//
// Three passes, all linear: white space parts the text into chunks; rules part a chunk into tokens (words,
// their clitics, numbers, marks, addresses); a small linear model trained on treebanks then decides at each
// gap between tokens whether a sentence ends there. A blank line always ends a sentence and a paragraph.
package tokens

import (
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// Split returns the tokens of s, with Form, Start and End set, and its sentences. Every byte of s that is not
// white space lies in exactly one token, also where s is not valid UTF-8.
func Split(s string) ([]text.Token, []text.Sentence) {
	sc := scan(s)
	return sc.toks, sc.sentences(shipped(), opinion{bar: leaning})
}

// scan cuts a text into tokens and gaps.
func scan(s string) scanner {
	sc := scanner{s: s, toks: make([]text.Token, 0, len(s)/5+4), gaps: make([]gap, 0, len(s)/5+4)}
	sc.scan()
	return sc
}

// gap is what stands between a token and the one before it.
type gap uint8

const (
	glued   gap = iota // nothing
	spaced             // white space on one line
	newLine            // the end of a line
	newPar             // a blank line
)

// scanner cuts a text into tokens.
type scanner struct {
	s    string
	toks []text.Token
	gaps []gap // gaps[i] stands before toks[i]
	next gap   // stands before the next token
}

// scan cuts the whole text, chunk by chunk.
func (sc *scanner) scan() {
	for i := 0; i < len(sc.s); {
		if n := spaceAt(sc.s, i); n > 0 {
			i = sc.skipSpace(i)
			continue
		}
		end := i
		for end < len(sc.s) && spaceAt(sc.s, end) == 0 {
			end += runeLen(sc.s, end)
		}
		sc.chunk(i, end)
		i = end
	}
}

// skipSpace passes the white space at i and notes what kind of gap it is.
func (sc *scanner) skipSpace(i int) int {
	lines := 0
	for i < len(sc.s) {
		n := spaceAt(sc.s, i)
		if n == 0 {
			break
		}
		switch sc.s[i] {
		case '\n':
			lines++
		case '\f':
			lines += 2
		}
		if n == 3 && sc.s[i:i+3] == "\u2029" {
			lines += 2
		}
		i += n
	}
	sc.next = gap(min(int(spaced)+lines, int(newPar)))
	return i
}

// emit adds the token [start, end).
func (sc *scanner) emit(start, end int) {
	if len(sc.toks) == 0 {
		sc.next = newPar
	}
	sc.toks = append(sc.toks, text.Token{Start: start, End: end, Form: sc.s[start:end]})
	sc.gaps = append(sc.gaps, sc.next)
	sc.next = glued
}

// chunk cuts a run without white space.
func (sc *scanner) chunk(start, end int) {
	if isLineArt(sc.s[start:end]) {
		sc.emit(start, end)
		return
	}
	for i := start; i < end; {
		i = sc.token(i, start, end)
	}
}

// token cuts one token, or one word with its clitics, at i of the chunk [start, end) and returns where it ends.
func (sc *scanner) token(i, start, end int) int {
	if n := sc.address(i, end); n > 0 {
		sc.emit(i, i+n)
		return i + n
	}
	if n := emoticon(sc.s[i:end]); n > 0 && (i == start || !isOpenIn(sc.s[start:i])) {
		sc.emit(i, i+n)
		return i + n
	}
	if sc.startsWord(i, start, end) {
		return sc.word(i, end)
	}
	j := sc.mark(i, end)
	sc.emit(i, j)
	return j
}

// mark returns the end of the punctuation or symbol at i: runs of one sign are one token.
func (sc *scanner) mark(i, end int) int {
	c := sc.s[i]
	if c >= utf8.RuneSelf {
		return sc.wideMark(i, end)
	}
	j := i + 1
	switch c {
	case '!', '?':
		for j < end && (sc.s[j] == '!' || sc.s[j] == '?') {
			j++
		}
	case '.', '-', '*', '=', '_', '~', '#', '+', '<', '>', '^', '`', '\'', '|', '\\':
		for j < end && sc.s[j] == c {
			j++
		}
		if c == '\'' && j-i > 2 {
			j = i + 2
		}
	}
	return j
}

// wideMark is mark for what is not ASCII: dashes and symbols repeat, an emoji keeps its modifiers, and bytes
// that are no UTF-8 stay together.
func (sc *scanner) wideMark(i, end int) int {
	first, n := utf8.DecodeRuneInString(sc.s[i:end])
	j := i + n
	for j < end && sc.s[j] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(sc.s[j:end])
		same := r == first && first != '”' && first != '“' && !unicode.In(r, unicode.Ps, unicode.Pe)
		if first == '’' || first == '‘' {
			same = same && j-i < 6
		}
		if !same && !joinsEmoji(r) {
			break
		}
		j += n
		if r == zeroWidthJoiner && j < end {
			j += runeLen(sc.s, j)
		}
	}
	return j
}

const zeroWidthJoiner = '\u200d'

// joinsEmoji tells whether r continues the symbol before it.
func joinsEmoji(r rune) bool {
	return r == zeroWidthJoiner || r == '\ufe0f' || r == '\ufe0e' || r == '\u20e3' || r >= 0x1F3FB && r <= 0x1F3FF ||
		unicode.Is(unicode.Mn, r)
}

// isLineArt tells whether a chunk is a drawn rule or frame: long, without letters or digits, of lines.
func isLineArt(s string) bool {
	if len(s) < 5 {
		return false
	}
	lines := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '-', '=', '_', '*', '~', '+', '#':
			lines++
		case '|', '>', '<', '{', '}', '.', ':':
		default:
			return false
		}
	}
	return lines*2 > len(s)
}

// isOpenIn tells whether s ends in a way that a sign after it belongs to it, not to a face.
func isOpenIn(s string) bool {
	c := s[len(s)-1]
	return '0' <= c && c <= '9'
}

// spaceAt returns the length of the white space rune at i, or 0.
func spaceAt(s string, i int) int {
	c := s[i]
	if c < utf8.RuneSelf {
		if c == ' ' || '\t' <= c && c <= '\r' {
			return 1
		}
		return 0
	}
	if c != 0xC2 && c != 0xE1 && c != 0xE2 && c != 0xE3 {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(r) {
		return n
	}
	return 0
}

// runeLen returns the length of the rune at i.
func runeLen(s string, i int) int {
	if s[i] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return n
}
