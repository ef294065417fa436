package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// refKind is what a name refers to.
type refKind uint8

const (
	toCountry refKind = iota // a country by its name
	toPeople                 // a country's adjective or people
	toSeat                   // a capital or a seat of government
	toPlace                  // a place that only tells a country
	toEntry                  // a named actor
	toRole                   // a role word
)

// ref is one meaning of a name.
type ref struct {
	kind refKind
	n    int
	shy  bool // holds only where the article names the actor's country besides
}

// trie finds names in a run of pieces; the longest that starts at a piece wins. All steps from one piece to the
// next stand in one map, which is quick to fill and to ask.
type trie struct {
	steps map[step]int32
	ends  [][]name // by node: the names that end there, which differ in how they must be written
}

// step is the way from a node by a piece.
type step struct {
	from int32
	word string
}

type name struct {
	form uint8 // how it must be written
	caps int   // how many of its pieces must begin with a capital at least
	refs []ref
	as   string // as the list writes it
}

const (
	anyCase  uint8 = iota
	proper         // a capital letter somewhere
	capitals       // all in capitals
	exact          // as the list writes it: "LeT" is no "let"
)

func newTrie(size int) *trie {
	return &trie{steps: make(map[step]int32, size), ends: make([][]name, 1, size+1)}
}

// add gives a name one more meaning, or with replace that meaning alone.
func (t *trie) add(written string, to ref, replace bool) {
	node := int32(0)
	for _, w := range pieces(nil, written) {
		next, ok := t.steps[step{node, w}]
		if !ok {
			next = int32(len(t.ends))
			t.ends = append(t.ends, nil)
			t.steps[step{node, w}] = next
		}
		node = next
	}
	if node == 0 {
		return
	}
	form := formOf(written)
	for i := range t.ends[node] {
		if n := &t.ends[node][i]; n.form == form {
			if replace {
				n.refs = []ref{to}
			} else {
				n.mean(to)
			}
			return
		}
	}
	caps := 1
	if form == proper {
		caps = capitalsOf(written)
	}
	t.ends[node] = append(t.ends[node], name{form, caps, []ref{to}, written})
}

// mean gives a name one more meaning; one that it has in spellings both shy and not is not shy.
func (n *name) mean(to ref) {
	for i, r := range n.refs {
		if r.kind == to.kind && r.n == to.n {
			n.refs[i].shy = r.shy && to.shy
			return
		}
	}
	n.refs = append(n.refs, to)
}

// capitalsOf counts the words of a name that must begin with a capital: those that do in the list, but for a last word
// that newspapers write either way ("the Labour party").
func capitalsOf(written string) int {
	if strings.IndexByte(written, ' ') < 0 {
		return 1
	}
	n, last := 0, ""
	for w := range strings.FieldsFuncSeq(written, func(r rune) bool { return transparent(r) }) {
		if first, _ := capital(w); first {
			n, last = n+1, w
		} else {
			last = ""
		}
	}
	if n > 1 && eitherWay[strings.ToLower(last)] {
		n--
	}
	return n
}

var eitherWay = words("party movement group army front forces force coalition alliance cartel militia network newspaper agency battalion brigade division ministry parliament council court bank university police government administration department committee service church league union school institute commission navy guard rebels separatists war district")

// has tells whether a name stands in the trie.
func (t *trie) has(written string) bool {
	node := int32(0)
	for _, w := range pieces(nil, written) {
		next, ok := t.steps[step{node, w}]
		if !ok {
			return false
		}
		node = next
	}
	return len(t.ends[node]) > 0
}

// longest returns the longest name that starts at piece i and how many pieces it has.
func (t *trie) longest(ps []piece, i int) (*name, int) {
	var best *name
	size, node := 0, int32(0)
	upper, caps := 0, true
	for k := i; k < len(ps); k++ {
		next, ok := t.steps[step{node, ps[k].word}]
		if !ok {
			break
		}
		node = next
		if ps[k].upper {
			upper++
		}
		caps = caps && ps[k].caps
		if n := written(t.ends[node], upper, caps, ps[i]); n != nil {
			best, size = n, k+1-i
		}
	}
	return best, size
}

// written returns the strictest of the names that may be written so.
func written(names []name, upper int, caps bool, first piece) *name {
	var best *name
	for i := range names {
		n := &names[i]
		if n.form == anyCase || n.form == proper && upper >= n.caps || n.form == capitals && caps || n.form == exact && n.as == first.raw {
			if best == nil || n.form > best.form {
				best = n
			}
		}
	}
	return best
}

// formOf tells how a name must be written to be found.
func formOf(s string) uint8 {
	letters, upper := 0, 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	switch {
	case upper == 0:
		return anyCase
	case upper == letters && letters > 1:
		return capitals
	case letters <= 5 && mixed(s):
		return exact
	}
	return proper
}

// mixed tells whether a word has a capital behind a small letter.
func mixed(s string) bool {
	small := false
	for _, r := range s {
		if !unicode.IsLetter(r) {
			return false
		}
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
}

// pieces appends the words of s to dst as names are compared: in lower case, without accents and apostrophes,
// cut at spaces and hyphens; a possessive "'s" and other signs are pieces of their own.
func pieces(dst []string, s string) []string {
	start := -1
	flush := func(end int) {
		if start >= 0 {
			if w := fold(s[start:end]); w != "" {
				dst = append(dst, w)
			}
			start = -1
		}
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case isApostrophe(r) && possessive(s[i+n:]):
			flush(i)
		case wordRune(r) || r == '.' && start >= 0 || isApostrophe(r):
			if start < 0 {
				start = i
			}
		default:
			flush(i)
			if !transparent(r) {
				dst = append(dst, s[i:i+n])
			}
		}
		i += n
	}
	flush(len(s))
	return dst
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == '`'
}

// possessive tells whether what follows an apostrophe is a final s.
func possessive(rest string) bool {
	return len(rest) > 0 && rest[0] == 's' && (len(rest) == 1 || !wordRune(rune(rest[1])) && rest[1] < utf8.RuneSelf)
}

// transparent are the signs that part words and do not count.
func transparent(r rune) bool {
	return unicode.IsSpace(r) || r == '-' || r == '‐' || r == '‑' || r == '–' || r == '­'
}

// fold writes a word in lower case without accents, apostrophes and a final full stop.
func fold(w string) string {
	ascii := true
	for i := range len(w) {
		if c := w[i]; c >= utf8.RuneSelf || c == '\'' || c == '`' {
			ascii = false
			break
		}
	}
	if ascii {
		return strings.TrimRight(strings.ToLower(w), ".")
	}
	var b strings.Builder
	for _, r := range w {
		if !isApostrophe(r) && !unicode.IsMark(r) {
			b.WriteString(unaccent(unicode.ToLower(r)))
		}
	}
	w = b.String()
	return strings.TrimRight(w, ".")
}

func unaccent(r rune) string {
	if r < utf8.RuneSelf {
		return string(r)
	}
	if s, ok := accents[r]; ok {
		return s
	}
	return string(r)
}

var accents = accentTable(
	"aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđ", "eèéêëēĕėęěẹẻẽếềểễệə", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıịỉ", "jĵ",
	"kķ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏőơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųưụủứừửữự",
	"wŵ", "yýÿŷỳỵỷỹ", "zźżž",
)

func accentTable(rows ...string) map[rune]string {
	m := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th", 'ð': "d"}
	for _, row := range rows {
		for _, r := range row[1:] {
			m[r] = row[:1]
		}
	}
	return m
}
