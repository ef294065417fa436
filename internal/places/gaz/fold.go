package gaz

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Letters of Latin scripts that no decomposition takes apart.
var plain = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i", 'ŋ': "n",
	'ħ': "h", 'ə': "a", 'ŧ': "t", 'ĸ': "k", 'ɛ': "e", 'ɔ': "o", 'ƙ': "k", 'ɓ': "b", 'ɗ': "d", 'ŀ': "l", '&': "and",
}

// Fold appends the key under which a name is looked up: lower case without diacritics, apostrophes and
// stops; hyphens and white space are one space. Spaces at either end are dropped. A name with letters of
// other scripts has no key: ok is false, and what was appended is of no use.
func Fold(dst []byte, name string) (key []byte, ok bool) {
	from := len(dst)
	for _, r := range name {
		switch {
		case r < utf8.RuneSelf:
			dst = foldASCII(dst, byte(r), from)
		case plain[unicode.ToLower(r)] != "":
			dst = append(dst, plain[unicode.ToLower(r)]...)
		case unicode.IsSpace(r) || unicode.Is(unicode.Pd, r):
			dst = foldASCII(dst, ' ', from)
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if dst, ok = foldLetter(dst, r, from); !ok {
				return dst, false
			}
		}
	}
	for len(dst) > from && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst, len(dst) > from
}

func foldASCII(dst []byte, c byte, from int) []byte {
	switch {
	case 'A' <= c && c <= 'Z':
		return append(dst, c+'a'-'A')
	case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		return append(dst, c)
	case c == '&':
		return append(dst, "and"...)
	case c == ' ', c == '-', c == '/', c == '_', c == '\t', c == '\n', c == '\r', c == ',', c == '(', c == ')':
		if len(dst) > from && dst[len(dst)-1] != ' ' {
			return append(dst, ' ')
		}
	}
	return dst // stops, apostrophes and other signs say nothing
}

// foldLetter takes a letter apart and keeps its ASCII base; modifier letters (ʻ, ʿ) are dropped.
func foldLetter(dst []byte, r rune, from int) ([]byte, bool) {
	if unicode.Is(unicode.Lm, r) {
		return dst, true
	}
	var buf [16]byte
	n := utf8.EncodeRune(buf[:], r)
	kept := false
	for _, d := range string(norm.NFKD.Bytes(buf[:n])) {
		if d < utf8.RuneSelf {
			dst, kept = foldASCII(dst, byte(d), from), true
		} else if s := plain[unicode.ToLower(d)]; s != "" {
			dst, kept = append(dst, s...), true
		}
	}
	return dst, kept
}
