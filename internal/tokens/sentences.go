package tokens

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/text"
)

// boundaries are weights fitted to UD English EWT and the open part of GUM (CC BY-SA 4.0) and to public-domain news,
// by go test ./internal/tokens -run TestTrain -train.
//
//go:embed boundaries.bin
var boundaries string

// weights are those of the linear model over hashed features: one signed byte a bucket.
type weights string

// buckets is how many buckets the features are hashed into.
const buckets = 1 << 15

// leaning is the score above which a sentence ends: below zero, since a boundary missed costs two sentences and
// one too many costs one.
const leaning = -70

// shipped returns the weights in the binary.
func shipped() weights { return weights(boundaries) }

// sentences ends a sentence at every blank line and wherever the model says so.
func (sc *scanner) sentences(w weights, o opinion) []text.Sentence {
	b := newBounds(sc)
	var all []text.Sentence
	par, first := -1, 0
	for i := range sc.toks {
		switch {
		case sc.gaps[i] == newPar:
			if i > 0 {
				all = append(all, text.Sentence{First: first, End: i, Paragraph: par})
			}
			par++
			first = i
			b.enter(i)
		case b.candidate(i) && (w.score(b.features(i, first))+o.of(i) > o.bar || b.heading(i, first) || b.endsShort(i)):
			all = append(all, text.Sentence{First: first, End: i, Paragraph: par})
			first = i
		}
		b.pass(i)
	}
	if len(sc.toks) > 0 {
		all = append(all, text.Sentence{First: first, End: len(sc.toks), Paragraph: par})
	}
	return all
}

// score sums the weights of the features.
func (w weights) score(fs []uint32) int {
	sum := 0
	for _, f := range fs {
		sum += int(int8(w[f]))
	}
	return sum
}

// shape is what kind of thing a token looks like.
type shape uint8

const (
	lower shape = iota
	capital
	capitals
	single // one capital letter
	mixed
	number
	ordinal // digits and letters
	stop
	query // ! and ?
	dots
	comma
	semicolon
	colon
	dash
	opener
	closer
	doubleQuote
	singleQuote
	abbreviation
	initialism // U.S.
	initial    // J.
	web
	face
	rule
	symbol
	outside // before the first or past the last token of the paragraph
)

// sight is what the model sees of a token.
type sight struct {
	hash  uint32 // of the form in lower case
	shape shape
	gap   gap
}

// bounds holds what is known at the gap under consideration.
type bounds struct {
	sc     *scanner
	seen   []sight
	buf    []uint32
	start  int   // first token of the paragraph
	end    int   // end of the paragraph
	style  uint8 // how the paragraph begins and ends
	quotes int   // double quotes passed in the paragraph
	depth  int   // open brackets
}

func newBounds(sc *scanner) *bounds {
	b := &bounds{sc: sc, seen: make([]sight, len(sc.toks)), buf: make([]uint32, 0, 40)}
	for i := range sc.toks {
		b.seen[i] = look(sc.toks[i].Form)
		b.seen[i].gap = sc.gaps[i]
	}
	return b
}

// enter begins the paragraph at token i.
func (b *bounds) enter(i int) {
	b.start, b.quotes, b.depth = i, 0, 0
	b.end = i + 1
	for b.end < len(b.seen) && b.seen[b.end].gap != newPar {
		b.end++
	}
	b.style = 0
	if b.seen[i].shape == lower {
		b.style |= 1
	}
	last := b.end - 1
	for last > i && (b.seen[last].shape == closer || b.seen[last].shape == doubleQuote || b.seen[last].shape == singleQuote) {
		last--
	}
	switch b.seen[last].shape {
	case stop, query, dots, abbreviation, initialism:
		b.style |= 2
	}
}

// pass notes token i as behind.
func (b *bounds) pass(i int) {
	switch b.seen[i].shape {
	case doubleQuote:
		b.quotes++
	case opener:
		switch b.sc.toks[i].Form {
		case "“", "``":
			b.quotes = 1
		default:
			b.depth++
		}
	case closer:
		if b.sc.toks[i].Form == "”" {
			b.quotes = 0
		} else if b.depth > 0 {
			b.depth--
		}
	}
}

// candidate tells whether a sentence may end before token i: at white space, or where a full stop is glued to
// the next word.
func (b *bounds) candidate(i int) bool {
	if b.counts(i) {
		return false
	}
	if b.seen[i].gap != glued {
		return !b.long(i)
	}
	p, n := b.seen[i-1].shape, b.seen[i].shape
	switch p {
	case stop, query, dots, closer, doubleQuote, dash, rule, face:
		return n == capital || n == capitals || n == lower || n == opener || n == single || n == mixed
	}
	return false
}

// counts tells whether a number stands before token i that is said of it: "some 16 Syrian rebels". A number that
// begins its paragraph may number a list.
func (b *bounds) counts(i int) bool {
	return b.seen[i-1].shape == number && b.seen[i].shape == capital && b.at(i-2).shape != outside && quantifiers[strings.ToLower(b.sc.toks[i-2].Form)]
}

// long tells whether the dash before token i is a long one, which parts no sentences in edited text: it stands within
// one, or ends a dateline ("GENEVA/PARIS (AP) —"), which belongs to the sentence it opens. "-" and "--" do all a mark can.
func (b *bounds) long(i int) bool { return b.seen[i-1].shape == dash && b.sc.toks[i-1].Form[0] != '-' }

// endsShort tells whether the abbreviation before token i ends its sentence as well: one that no name follows,
// with a word after it that begins sentences and seldom names ("in the U.S. The ministry …"), though a quotation
// end between them.
func (b *bounds) endsShort(i int) bool {
	w, j := b.sc.toks[i].Form, i-1
	if j > b.start && b.seen[j].gap == glued && (b.sc.toks[j].Form == "”" || b.seen[j].shape == doubleQuote) {
		j--
	}
	return finals[b.sc.toks[j].Form] && (afterHeading[w] || articles[w]) && b.at(i+1).shape != stop
}

// heading tells whether the words since token first are a heading that was run into the paragraph: a few words
// without a mark, then a capitalised word that no name begins with.
func (b *bounds) heading(i, first int) bool {
	n := i - first
	if n < 2 || n > 7 || b.seen[i].shape != capital || !isCapital(b.seen[first].shape) || b.seen[i-1].shape != lower {
		return false
	}
	for j := first; j < i; j++ {
		switch s := b.seen[j].shape; {
		case s == number || s == ordinal || s == lower || isCapital(s):
			if headless[b.sc.toks[j].Form] {
				return false
			}
		default:
			return false
		}
	}
	if afterHeading[b.sc.toks[i].Form] {
		return true
	}
	return articles[b.sc.toks[i].Form] && b.at(i+1).shape == lower && b.at(i+2).shape == lower
}

func isCapital(s shape) bool { return s == capital || s == capitals || s == mixed }

// at returns what is seen of token i, if it lies in the paragraph.
func (b *bounds) at(i int) sight {
	if i < b.start || i >= b.end {
		return sight{shape: outside}
	}
	return b.seen[i]
}

// features returns the buckets of the gap before token i, in a sentence that began at token first. They are
// valid until the next call.
func (b *bounds) features(i, first int) []uint32 {
	p1, p2, p3 := b.at(i-1), b.at(i-2), b.at(i-3)
	n1, n2, n3 := b.at(i), b.at(i+1), b.at(i+2)
	end, core, closers := b.terminal(i)
	since, left := span(i-first), span(b.end-i)
	open := uint32(min(b.quotes&1, 1)) | uint32(min(b.depth, 1))<<1
	gap, style := uint32(n1.gap), uint32(b.style)
	ps, qs, ns, ms := uint32(p1.shape), uint32(p2.shape), uint32(n1.shape), uint32(n2.shape)
	es, cs := uint32(end.shape), uint32(closers)

	f := b.buf[:0]
	f = append(f,
		mix(1, gap, es, 0), mix(2, p1.hash, gap, 0), mix(3, n1.hash, gap, 0),
		mix(4, ps, ns, gap), mix(5, p1.hash, ns, 0), mix(6, ps, n1.hash, 0), mix(7, p1.hash, n1.hash, 0),
		mix(8, qs, ps, ns), mix(9, ps, ns, ms), mix(10, p2.hash, ps, ns), mix(11, es, cs, ns),
		mix(12, es, ns|ms<<8, open), mix(13, since, es, ns), mix(14, left, es, ns), mix(15, style, es, ns),
		mix(16, core.hash, es, ns), mix(17, n1.hash, n2.hash, es), mix(18, p2.hash, p1.hash, 0),
		mix(19, open, es, ns), mix(20, since, left, es), mix(21, es, n1.hash, style), mix(22, uint32(core.shape), es, ns),
		mix(23, ns, ms|uint32(n3.shape)<<8, es), mix(24, uint32(p3.shape)|qs<<8, ps, ns), mix(25, es|cs<<8, ns|open<<8, style),
		mix(26, n2.hash, ns, es), mix(27, since, uint32(b.seen[first].shape), es))
	b.buf = f
	return f
}

// terminal returns the mark that ends what stands before token i, passing closing quotes and brackets, the
// token before that mark, and how many closers were passed.
func (b *bounds) terminal(i int) (end, core sight, closers int) {
	j := i - 1
	for closers < 3 {
		s := b.at(j).shape
		if s != closer && s != singleQuote && (s != doubleQuote || b.at(j).gap != glued) {
			break
		}
		closers++
		j--
	}
	return b.at(j), b.at(j - 1), closers
}

// span rounds a length in tokens.
func span(n int) uint32 {
	switch {
	case n <= 6:
		return uint32(n)
	case n <= 9:
		return 7
	case n <= 14:
		return 8
	case n <= 24:
		return 9
	case n <= 40:
		return 10
	}
	return 11
}

// mix hashes a feature into its bucket.
func mix(kind, a, b, c uint32) uint32 {
	h := kind*0x9E3779B1 ^ a*0x85EBCA77
	h = (h ^ h>>15) * 0xC2B2AE3D
	h ^= b*0x27D4EB2F + c*0x165667B1
	h = (h ^ h>>13) * 0x85EBCA6B
	return (h ^ h>>16) % buckets
}

// look returns the shape of a token and the hash of its form in lower case.
func look(form string) sight {
	h := uint32(2166136261)
	for i := 0; i < len(form) && i < 24; i++ {
		c := form[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return sight{hash: h, shape: shapeOf(form)}
}

func shapeOf(form string) shape {
	c := form[0]
	if c < utf8.RuneSelf && !isLetterByte(c) && (c < '0' || c > '9') && c != '\'' {
		return shapeOfMark(form)
	}
	if c >= utf8.RuneSelf || c == '\'' {
		if s, ok := shapeOfWide(form); ok {
			return s
		}
	}
	return shapeOfWord(form)
}

// shapeOfMark is shapeOf for ASCII punctuation.
func shapeOfMark(form string) shape {
	switch form[0] {
	case '.':
		if len(form) > 1 {
			return dots
		}
		return stop
	case '!', '?':
		return query
	case ',':
		return comma
	case ';':
		if len(form) == 1 {
			return semicolon
		}
		return face
	case ':':
		if len(form) == 1 {
			return colon
		}
		return face
	case '-':
		if len(form) > 4 {
			return rule
		}
		return dash
	case '(', '[', '{', '<', '`':
		return opener
	case ')', ']', '}', '>':
		return closer
	case '"':
		return doubleQuote
	case '*', '=', '_', '~', '#', '|':
		if len(form) > 2 {
			return rule
		}
	}
	if len(form) > 1 && emoticon(form) == len(form) {
		return face
	}
	return symbol
}

// shapeOfWide is shapeOf for punctuation that is not ASCII, and apostrophes.
func shapeOfWide(form string) (shape, bool) {
	switch form {
	case "'":
		return singleQuote, true
	case "''":
		return doubleQuote, true
	}
	if form[0] == '\'' {
		return lower, true
	}
	r, _ := utf8.DecodeRuneInString(form)
	switch r {
	case '“', '‘', '«', '„':
		return opener, true
	case '”', '»':
		return closer, true
	case '’':
		if len(form) > 6 {
			return closer, true
		}
		if len(form) == 3 {
			return singleQuote, true
		}
		return lower, true
	case '…':
		return dots, true
	case '–', '—', '―':
		return dash, true
	}
	return symbol, !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// shapeOfWord is shapeOf for words and numbers.
func shapeOfWord(form string) shape {
	var low, up, num int
	if len(form) > longWord {
		return web
	}
	for i := 0; i < len(form); i++ {
		switch c := form[i]; {
		case 'a' <= c && c <= 'z':
			low++
		case 'A' <= c && c <= 'Z':
			up++
		case '0' <= c && c <= '9':
			num++
		case c == '@' || c == '/' && strings.HasPrefix(form[i:], "//"):
			return web
		}
	}
	first, _ := utf8.DecodeRuneInString(form)
	last := form[len(form)-1]
	switch {
	case last == '.' && len(form) == 2:
		return initial
	case last == '.' && strings.IndexByte(form, '.') < len(form)-1:
		return initialism
	case last == '.':
		return abbreviation
	case num > 0 && low+up == 0:
		return number
	case num > 0 && '0' <= form[0] && form[0] <= '9':
		return ordinal
	case up == 1 && len(form) == 1:
		return single
	case up > 0 && low == 0:
		return capitals
	case unicode.IsUpper(first) && up <= 1:
		return capital
	case up == 0:
		return lower
	}
	return mixed
}
