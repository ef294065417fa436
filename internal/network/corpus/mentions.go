package corpus

import (
	"strconv"
	"strings"
	"unicode"

	"dateline/internal/text"
)

// mention is an entity mention as GUM marks it in the last column: "(1-person-…-1,2-…" opens one of group 1, a
// person, headed by its first and second words; "1)" closes it.
type mention struct {
	group, etype string
	head         []int // words that head it, counted from its first
	first        int
}

var mentionKinds = map[string]text.NameKind{"person": text.PER, "organization": text.ORG, "place": text.LOC, "event": text.EVENT}

// markMentions takes the names from a sentence's last columns: mentions headed by a proper noun, without what
// stands around it. Proper nouns it cannot place are left unsure. It returns the mentions still open.
func (s *Sentence) markMentions(misc []string, open []mention) []mention {
	marked := make([]bool, len(s.Tokens))
	any := false
	for i := range open {
		open[i].first = -1 // begun in another sentence: no name
	}
	for i, m := range misc {
		for _, field := range strings.Split(m, "|") {
			v, ok := strings.CutPrefix(field, "Entity=")
			if !ok {
				continue
			}
			any = true
			open = s.mentions(v, i, open, marked)
		}
	}
	if !any {
		return open
	}
	s.Known = fourKinds
	for i, t := range s.Tokens {
		if t.UPOS == text.PROPN && !marked[i] {
			s.doubt(i, i+1)
		}
	}
	s.keepOuter()
	return open
}

// mentions reads one token's brackets.
func (s *Sentence) mentions(v string, token int, open []mention, marked []bool) []mention {
	for v != "" {
		if v[0] == '(' {
			end := strings.IndexAny(v[1:], "()") + 1
			if end == 0 {
				end = len(v)
			}
			m := parseMention(v[1:end], token)
			v = v[end:]
			if strings.HasPrefix(v, ")") {
				s.close(m, token, marked)
				v = v[1:]
			} else {
				open = append(open, m)
			}
			continue
		}
		group, rest, _ := strings.Cut(v, ")")
		for i := len(open) - 1; i >= 0; i-- {
			if open[i].group == group {
				s.close(open[i], token, marked)
				open = append(open[:i], open[i+1:]...)
				break
			}
		}
		v = rest
	}
	return open
}

// parseMention reads what stands in an opening bracket.
func parseMention(v string, token int) mention {
	const typeField, headField = 1, 5
	f := strings.Split(v, "-")
	m := mention{group: f[0], first: token}
	if len(f) > headField {
		m.etype = f[typeField]
		for _, h := range strings.Split(f[headField], ",") {
			if n, err := strconv.Atoi(h); err == nil {
				m.head = append(m.head, n-1)
			}
		}
	}
	return m
}

// close adds the name that a mention ending at the token holds, if it is sure.
func (s *Sentence) close(m mention, token int, marked []bool) {
	kind, ok := mentionKinds[m.etype]
	if !ok || m.first < 0 || len(m.head) == 0 || m.first+m.head[0] > token || m.head[0] < 0 {
		return
	}
	head := m.first + m.head[0]
	if s.Tokens[head].UPOS != text.PROPN {
		return
	}
	first, end := s.nameAround(head, m.first, token+1)
	if kind == text.PER && titles[strings.ToLower(s.Tokens[first].Form)] {
		return
	}
	for i := first; i < end; i++ {
		marked[i] = true
	}
	s.Names = append(s.Names, text.Name{First: first, End: end, Kind: kind})
}

// titles begin mentions of persons whose extent corpora disagree about.
var titles = map[string]bool{"president": true, "mr.": true, "mr": true, "mrs.": true, "ms.": true, "dr.": true, "minister": true, "prime": true,
	"secretary": true, "sir": true, "senator": true, "king": true, "queen": true, "prince": true, "pope": true, "professor": true, "general": true}

// nameAround returns the run of capitalised words around the head, inside [low, high), small words allowed between.
func (s *Sentence) nameAround(head, low, high int) (first, end int) {
	first, end = head, head+1
	for i := head - 1; i >= low; i-- {
		if s.capitalised(i) {
			first = i
		} else if !s.joins(i) {
			break
		}
	}
	for i := head + 1; i < high; i++ {
		if s.capitalised(i) {
			end = i + 1
		} else if !s.joins(i) {
			break
		}
	}
	return first, end
}

// capitalised tells whether the word may be a name's first or last.
func (s *Sentence) capitalised(i int) bool {
	t := s.Tokens[i]
	if t.UPOS == text.DET || t.UPOS == text.PRON {
		return false
	}
	for _, r := range t.Form {
		return unicode.IsUpper(r)
	}
	return false
}

// joins tells whether the word may stand inside a name.
func (s *Sentence) joins(i int) bool {
	switch s.Tokens[i].Form {
	case "of", "for", "the", "and", "&", "-", "de", "la", "von", "van", "al", "in":
		return true
	}
	return false
}

// keepOuter drops names inside others, and sorts the rest.
func (s *Sentence) keepOuter() {
	taken := make([]int, len(s.Tokens)) // number of the name that holds a token, from 1
	for n, name := range s.Names {
		size := name.End - name.First
		better := true
		for i := name.First; i < name.End; i++ {
			if o := taken[i]; o > 0 && s.Names[o-1].End-s.Names[o-1].First >= size {
				better = false
			}
		}
		if !better {
			continue
		}
		for i := name.First; i < name.End; i++ {
			if o := taken[i]; o > 0 {
				old := s.Names[o-1]
				for j := old.First; j < old.End; j++ {
					taken[j] = 0
				}
			}
		}
		for i := name.First; i < name.End; i++ {
			taken[i] = n + 1
		}
	}
	var kept []text.Name
	for i := 0; i < len(taken); i++ {
		if n := taken[i]; n > 0 && s.Names[n-1].First == i {
			kept = append(kept, s.Names[n-1])
		}
	}
	s.Names = kept
}
