package tokens

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// class is what a rune is to a word.
type class uint8

const (
	other class = iota
	letter
	digit
)

// classAt returns the class and length of the rune at i. Marks, and signs that are not seen, count as letters.
func classAt(s string, i int) (class, int) {
	c := s[i]
	switch {
	case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
		return letter, 1
	case '0' <= c && c <= '9':
		return digit, 1
	case c < utf8.RuneSelf:
		return other, 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == utf8.RuneError && n == 1:
		return other, 1
	case unicode.IsLetter(r), unicode.IsMark(r), r == '\u00ad', r == '\ufeff', r == '\u200b':
		return letter, n
	case unicode.IsDigit(r):
		return digit, n
	}
	return other, n
}

// startsWord tells whether a word or number begins at i.
func (sc *scanner) startsWord(i, start, end int) bool {
	if c, _ := classAt(sc.s, i); c != other {
		return true
	}
	if i+1 >= end {
		return false
	}
	next, _ := classAt(sc.s, i+1)
	switch sc.s[i] {
	case '.', '+':
		return next == digit && (i == start || strings.IndexByte("$(<-", sc.s[i-1]) >= 0)
	case '\'':
		return i == start && hasElision(sc.s[i+1:end])
	case '\xe2':
		return i == start && strings.HasPrefix(sc.s[i:end], "’") && hasElision(sc.s[i+3:end])
	}
	return false
}

// hasElision tells whether s, which follows an apostrophe, is a word that has lost its beginning ('em, '90s).
func hasElision(s string) bool {
	n := 0
	for n < len(s) {
		c, l := classAt(s, n)
		if c == other {
			break
		}
		n += l
	}
	w := s[:n]
	if n >= 2 && w[0] >= '0' && w[0] <= '9' {
		return n == 2 || n == 3 && w[2] == 's'
	}
	return elisions[strings.ToLower(w)]
}

// word cuts the word or number at i, with its clitics, and returns where it ends.
func (sc *scanner) word(i, end int) int {
	j := i
	if c, _ := classAt(sc.s, i); c == other { // a sign or an apostrophe that belongs to the word
		j += runeLen(sc.s, i)
	}
	j = sc.wordEnd(i, j, end)
	if sc.keepsDot(i, j, end) {
		j++
		j += sc.cliticAfterDot(j, end)
	}
	sc.clitics(i, j)
	return j
}

// cliticAfterDot returns the length of the clitic at j, right after an abbreviation ("the U.S.'s"), or 0.
func (sc *scanner) cliticAfterDot(j, end int) int {
	var n int
	switch {
	case strings.HasPrefix(sc.s[j:end], "'"):
		n = 1
	case strings.HasPrefix(sc.s[j:end], "’"):
		n = len("’")
	default:
		return 0
	}
	if tail := sc.part(j+n, end); isClitic(tail) {
		return n + len(tail)
	}
	return 0
}

// wordEnd returns the end of the word that begins at i and is known to reach j.
func (sc *scanner) wordEnd(i, j, end int) int {
	s, seg := sc.s, j // seg is where the part after the last joining sign begins
	for j < end {
		c, n := classAt(s, j)
		if c != other {
			j += n
			continue
		}
		if j == i || j+n >= end {
			break
		}
		next, _ := classAt(s, j+n)
		if next == other || !sc.joins(i, seg, j, n, end) {
			break
		}
		j += n
		seg = j
	}
	return j
}

// joins tells whether the sign [j, j+n) joins what stands before it in the word that began at i, whose last
// part began at seg, to the letter or digit after it.
func (sc *scanner) joins(i, seg, j, n, end int) bool {
	s := sc.s
	left, right := s[seg:j], sc.part(j+n, end)
	if left == "" || right == "" {
		return false
	}
	numeric := isDigits(left) && isDigits(right)
	switch {
	case n == 3:
		return s[j:j+n] == "’" && sc.apostropheJoins(left, right)
	case n > 1:
		return false
	}
	switch s[j] {
	case '\'':
		return sc.apostropheJoins(left, right)
	case '.':
		return isDigits(left) && right[0] >= '0' && right[0] <= '9' || isInitial(left) && isInitial(right) || s[i:j] == "Ph" && right == "D" || s[i:j] == "M" && right == "Sc"
	case ',':
		return isDigits(left) && (len(right) >= 3 && isDigits(right[:3]) && (len(right) == 3 || !isDigits(right[3:4])) || sc.lakhs(right, j, end))
	case ':':
		return isDigits(left) && isDigits(right[:1]) && len(left) <= 2
	case '/':
		return numeric || isInitial(left) && isInitial(right) && left != "f" || left == "w"
	case '-':
		if i > 0 && s[i-1] == '-' && left == "e" {
			return false // the Persian link of "Tehrik-e-Taliban", no prefix
		}
		return hyphenJoins(s[i:j], left, right, j+1+len(right) < end && s[j+1+len(right)] == '-')
	case '&':
		return len(left) <= 3 && len(right) <= 3 && (isUpper(left) && isUpper(right) && len(left)+len(right) != 2 || len(left)+len(right) == 2 && left != "B")
	case '_', '@':
		return true
	}
	return false
}

// lakhs tells whether two digits behind the comma at j are a group as South Asia writes them, which ends with one of
// three: "12,34,567", but not "12,34,56".
func (sc *scanner) lakhs(right string, j, end int) bool {
	for k := j; len(right) == 2 && isDigits(right); {
		k += 1 + len(right)
		if k >= end || sc.s[k] != ',' {
			return false
		}
		if right = sc.part(k+1, end); len(right) == 3 {
			return isDigits(right)
		}
	}
	return false
}

// part returns the letters and digits from j on, at most 24 bytes of them.
func (sc *scanner) part(j, end int) string {
	i := j
	for j < end && j-i < 24 {
		c, n := classAt(sc.s, j)
		if c == other {
			break
		}
		j += n
	}
	return sc.s[i:j]
}

func (sc *scanner) apostropheJoins(left, right string) bool {
	l, _ := utf8.DecodeLastRuneInString(left)
	r, _ := utf8.DecodeRuneInString(right)
	return unicode.IsLetter(r) && (unicode.IsLetter(l) || unicode.IsDigit(l) && isClitic(right))
}

// hyphenJoins tells whether a hyphen stays within a word. Most part it: "so - called", "U.S. - led". It stays
// after a prefix that is no word of its own, before such a suffix, and in telephone numbers and dates.
func hyphenJoins(whole, left, right string, more bool) bool {
	l, r := strings.ToLower(left), strings.ToLower(right)
	switch {
	case isDigits(left) && isDigits(right):
		return len(whole) > len(left) && strings.Contains(whole, "-") || more ||
			len(left) >= 3 && len(right) >= 3 && !(isYear(left) && isYear(right)) && len(left)+len(right) != 6 && len(left) <= 5 ||
			len(left) == 1 && len(right) == 4
	case right == "e" && !more:
		return len(left) > 2
	}
	return keptPrefixes[l] && !isDigits(right[:1]) || l == "mid" || keptSuffixes[r]
}

// keepsDot tells whether the dot at j belongs to the word [i, j): an abbreviation, or an initial.
func (sc *scanner) keepsDot(i, j, end int) bool {
	s := sc.s
	if j >= end || s[j] != '.' {
		return false
	}
	w := s[i:j]
	if j+1 < end && s[j+1] == '.' {
		return j+2 == end && (strings.IndexByte(w, '.') > 0 || abbreviations[w]) // "by Shell Inc.."
	}
	if len(w) > 12 || !isLetterByte(w[len(w)-1]) {
		return false
	}
	if isInitial(w) {
		return sc.initial(w, j, end)
	}
	if strings.IndexByte(w, '.') > 0 {
		return true
	}
	if bracketed[w] && j+1 < end && (s[j+1] == ',' || s[j+1] == ')') {
		return true
	}
	if numbered[w] {
		return sc.digitFollows(j + 1)
	}
	return abbreviations[w]
}

// initial tells whether the dot after a single letter makes it an initial ("J. F. Kennedy"), not the end of a
// sentence ("so do I.").
func (sc *scanner) initial(w string, j, end int) bool {
	if w == "I" {
		return j+1 < end || j+2 < len(sc.s) && sc.s[j+1] == ' ' && isUpper(sc.s[j+2:j+3]) && sc.capitalBefore()
	}
	return w[0] < 'a' || j+1 >= end || sc.s[j+1] != '\''
}

// capitalBefore tells whether the token before the one being cut is a capitalised word.
func (sc *scanner) capitalBefore() bool {
	if len(sc.toks) == 0 {
		return false
	}
	f := sc.toks[len(sc.toks)-1].Form
	return isUpper(f[:1]) && len(f) > 1
}

// digitFollows tells whether the next thing after i is a digit, perhaps after a space.
func (sc *scanner) digitFollows(i int) bool {
	if i < len(sc.s) && sc.s[i] == ' ' {
		i++
	}
	return i < len(sc.s) && isDigits(sc.s[i:i+1])
}

// longWord is longer than any word with clitics; what is longer is emitted as it stands.
const longWord = 64

// clitics emits the word [i, j), parted from its clitics as the treebanks do: ca|n't, it|'s, gon|na, 10|km.
func (sc *scanner) clitics(i, j int) {
	w := sc.s[i:j]
	if len(w) < 2 || len(w) > longWord {
		sc.emit(i, j)
		return
	}
	if n := unitAt(w); n > 0 {
		sc.emit(i, i+n)
		sc.emit(i+n, j)
		return
	}
	if len(w) <= 8 {
		if n := fused[strings.ToLower(w)]; n > 0 {
			sc.emit(i, i+n)
			sc.emit(i+n, j)
			return
		}
	}
	n := cliticAt(w)
	if n == 0 {
		sc.emit(i, j)
		return
	}
	sc.clitics(i, i+n)
	sc.emit(i+n, j)
}

// cliticAt returns where the last clitic of w begins, or 0.
func cliticAt(w string) int {
	k := strings.LastIndexByte(w, '\'')
	n := 1
	if c := strings.LastIndex(w, "’"); c > k {
		k, n = c, len("’")
	}
	if k <= 0 {
		return 0
	}
	tail := w[k+n:]
	if (tail == "t" || tail == "T") && k > 1 && (w[k-1] == 'n' || w[k-1] == 'N') {
		return k - 1
	}
	if isClitic(tail) {
		return k
	}
	return 0
}

func isClitic(s string) bool {
	switch s {
	case "s", "S", "m", "M", "d", "D", "re", "RE", "ve", "VE", "ll", "LL":
		return true
	}
	return false
}

// unitAt returns where the unit begins in a number with its unit written together ("10km", "7pm"), or 0.
func unitAt(w string) int {
	if !isDigits(w[:1]) {
		return 0
	}
	n := 0
	for n < len(w) && (isDigits(w[n:n+1]) || w[n] == '.' || w[n] == ',' || w[n] == ':') {
		n++
	}
	if n < len(w) && units[strings.ToLower(w[n:])] && w[n:] != "G" {
		return n
	}
	return 0
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func isYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' || s[0] == '2')
}

func isLetterByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf
}

// isInitial tells whether s is one letter.
func isInitial(s string) bool {
	return len(s) == 1 && isLetterByte(s[0])
}

// isUpper tells whether s consists of ASCII capitals.
func isUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return s != ""
}
