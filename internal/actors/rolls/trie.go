package rolls

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// RefKind is what a name refers to.
type RefKind uint8

const (
	ToCountry RefKind = iota // a country by its name
	ToPeople                 // a country's adjective or people
	ToSeat                   // a Capital or a seat of government
	ToPlace                  // a place that only tells a country
	ToEntry                  // a named actor
	ToRole                   // a role word
)

// Ref is one meaning of a name.
type Ref struct {
	Kind RefKind
	N    int
	Shy  bool // holds only where the article names the actor's country besides
}

// Trie finds names in a run of pieces; the longest that starts at a piece wins. All steps from one piece to the
// next stand in one map, which is quick to fill and to ask.
type Trie struct {
	steps map[step]int32
	ends  [][]Name // by node: the names that end there, which differ in how they must be written
}

// step is the way from a node by a piece.
type step struct {
	from int32
	word string
}

type Name struct {
	Form uint8 // how it must be written
	Caps int   // how many of its pieces must begin with a Capital at least
	Refs []Ref
	As   string // as the list writes it
}

const (
	AnyCase  uint8 = iota
	Proper         // a Capital letter somewhere
	Capitals       // all in capitals
	Exact          // as the list writes it: "LeT" is no "let"
)

func newTrie(size int) *Trie {
	return &Trie{steps: make(map[step]int32, size), ends: make([][]Name, 1, size+1)}
}

// add gives a name one more meaning, or with replace that meaning alone.
func (t *Trie) add(written string, to Ref, replace bool) {
	node := int32(0)
	for _, w := range Pieces(nil, written) {
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
		if n := &t.ends[node][i]; n.Form == form {
			if replace {
				n.Refs = []Ref{to}
			} else {
				n.mean(to)
			}
			return
		}
	}
	caps := 1
	if form == Proper {
		caps = capitalsOf(written)
	}
	t.ends[node] = append(t.ends[node], Name{form, caps, []Ref{to}, written})
}

// mean gives a name one more meaning; one that it has in spellings both shy and not is not shy.
func (n *Name) mean(to Ref) {
	for i, r := range n.Refs {
		if r.Kind == to.Kind && r.N == to.N {
			n.Refs[i].Shy = r.Shy && to.Shy
			return
		}
	}
	n.Refs = append(n.Refs, to)
}

// Words is the set of the words of s, which spaces part.
func Words(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// capitalsOf counts the words of a name that must begin with a Capital: those that do in the list, but for a last word
// that newspapers write either way ("the Labour party").
func capitalsOf(written string) int {
	if strings.IndexByte(written, ' ') < 0 {
		return 1
	}
	n, last := 0, ""
	for w := range strings.FieldsFuncSeq(written, func(r rune) bool { return transparent(r) }) {
		if first, _ := Capital(w); first {
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

var eitherWay = Words("party movement group army front forces force coalition alliance cartel militia network newspaper agency battalion brigade division ministry parliament council court bank university police government administration department committee service church league union school institute commission navy guard rebels separatists war district")

// has tells whether a name stands in the trie.
func (t *Trie) has(written string) bool {
	node := int32(0)
	for _, w := range Pieces(nil, written) {
		next, ok := t.steps[step{node, w}]
		if !ok {
			return false
		}
		node = next
	}
	return len(t.ends[node]) > 0
}

// Longest returns the longest name that starts at piece i and how many pieces it has.
func (t *Trie) Longest(ps []Piece, i int) (*Name, int) {
	var best *Name
	size, node := 0, int32(0)
	upper, caps := 0, true
	for k := i; k < len(ps); k++ {
		next, ok := t.steps[step{node, ps[k].Word}]
		if !ok {
			break
		}
		node = next
		if ps[k].Upper {
			upper++
		}
		caps = caps && ps[k].Caps
		if n := written(t.ends[node], upper, caps, ps[i]); n != nil {
			best, size = n, k+1-i
		}
	}
	return best, size
}

// written returns the strictest of the names that may be written so.
func written(names []Name, upper int, caps bool, first Piece) *Name {
	var best *Name
	for i := range names {
		n := &names[i]
		if n.Form == AnyCase || n.Form == Proper && upper >= n.Caps || n.Form == Capitals && caps || n.Form == Exact && n.As == first.Raw {
			if best == nil || n.Form > best.Form {
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
		return AnyCase
	case upper == letters && letters > 1:
		return Capitals
	case letters <= 5 && mixed(s):
		return Exact
	}
	return Proper
}

// mixed tells whether a word has a Capital behind a small letter.
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

// Piece is a word of a text as names are compared, and the token it stands in.
type Piece struct {
	Word        string
	Raw         string // the token as it is written
	Token       int
	Upper, Caps bool // begins with, is all in, capitals
}

// Pieces appends the words of s to dst as names are compared: in lower case, without accents and apostrophes,
// cut at spaces and hyphens; a possessive "'s" and other signs are pieces of their own.
func Pieces(dst []string, s string) []string {
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

// Capital tells whether a word begins with a capital, and whether all its letters are capitals.
func Capital(s string) (first, all bool) {
	r, _ := utf8.DecodeRuneInString(s)
	all = true
	for _, c := range s {
		if unicode.IsLower(c) {
			all = false
			break
		}
	}
	return unicode.IsUpper(r), all
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
