package lexicon

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/plover"
)

// parser reads one file.
type parser struct {
	lx        *Lexicon
	file      string
	fam       *Family
	overrides bool
	replaced  map[string]bool // entries of earlier files that this one replaces
}

func (lx *Lexicon) parse(file, src string, overrides bool) error {
	p := parser{lx: lx, file: file, overrides: overrides, replaced: map[string]bool{}}
	for n, l := range strings.Split(src, "\n") {
		if err := p.line(n+1, l); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n+1, err)
		}
	}
	return nil
}

func (p *parser) line(n int, l string) error {
	l = strings.TrimSpace(strings.TrimSuffix(l, "\r"))
	if l == "" || l[0] == '#' {
		return nil
	}
	word, rest, _ := strings.Cut(l, " ")
	rest = strings.TrimSpace(rest)
	switch word {
	case "class":
		return p.class(rest)
	case "family":
		if rest == "" {
			return errors.New("a family needs a name")
		}
		p.fam = &Family{Name: rest, File: p.file, Line: n}
		p.lx.Families = append(p.lx.Families, p.fam)
		return nil
	}
	if p.fam == nil {
		return fmt.Errorf("%q stands before the first family", word)
	}
	return p.ofFamily(word, rest)
}

func (p *parser) ofFamily(word, rest string) error {
	f := p.fam
	switch word {
	case "says":
		f.Says = rest
	case "type":
		f.Type = dateline.EventType(rest)
		if _, ok := plover.Lookup(f.Type); !ok {
			return fmt.Errorf("%q is no PLOVER type", rest)
		}
	case "mode":
		f.Mode = dateline.Mode(rest)
		if t, _ := plover.Lookup(f.Type); !t.HasMode(f.Mode) {
			return fmt.Errorf("%q is no mode of %s", rest, f.Type)
		}
	case "context":
		for _, c := range list(rest) {
			f.Contexts = append(f.Contexts, dateline.Context(c))
		}
	case "cameo":
		f.CAMEO = rest
	case "holds":
		f.Holds = list(rest)
	case "reports":
		f.Reports = true
	case "+", "-":
		return p.example(word == "+", rest)
	case string(Verb), string(Noun), string(Adj), string(Phrase):
		return p.entries(POS(word), rest)
	default:
		return fmt.Errorf("%q is no line of a lexicon; known are class, family, says, type, mode, context, cameo, holds, reports, verb, noun, adj, phrase, + and -", word)
	}
	return nil
}

func (p *parser) class(rest string) error {
	name, words, _ := strings.Cut(rest, " ")
	if name == "" || strings.TrimSpace(words) == "" {
		return errors.New("a class needs a name and words")
	}
	set := p.lx.classes[name]
	if set == nil {
		set = map[string]bool{}
		p.lx.classes[name] = set
	}
	for _, w := range list(words) {
		if c, ok := strings.CutPrefix(w, "@"); ok {
			for x := range p.lx.classes[c] {
				set[x] = true
			}
			continue
		}
		set[w] = true
	}
	return nil
}

func (p *parser) example(positive bool, rest string) error {
	ex := Example{Positive: positive, Text: rest}
	if positive {
		text, want, ok := strings.Cut(rest, "=>")
		if !ok {
			return errors.New("a positive example needs => and what it gives")
		}
		ex.Text = strings.TrimSpace(text)
		roles, status, ok := strings.Cut(want, ";")
		if ok {
			ex.Status = dateline.Status(strings.TrimSpace(status))
		}
		actors, recipients, _ := strings.Cut(roles, ">")
		ex.Actors, ex.Recipients = heads(actors), heads(recipients)
	}
	p.fam.Examples = append(p.fam.Examples, ex)
	return nil
}

// heads reads "army & rebels"; "?" is nobody.
func heads(s string) []string {
	var hs []string
	for _, h := range strings.Split(s, "&") {
		if h = strings.TrimSpace(h); h != "" && h != "?" {
			hs = append(hs, h)
		}
	}
	return hs
}

func (p *parser) entries(pos POS, rest string) error {
	if p.fam.Type == "" {
		return fmt.Errorf("family %s has no type yet", p.fam.Name)
	}
	parts := strings.SplitN(rest, "|", 3)
	frame, guards := "", ""
	if len(parts) > 1 {
		frame = strings.TrimSpace(parts[1])
	}
	if len(parts) > 2 {
		guards = strings.TrimSpace(parts[2])
	}
	words := list(parts[0])
	if len(words) == 0 {
		return fmt.Errorf("%s without words", pos)
	}
	shape, err := p.shape(pos, frame, guards)
	if err != nil {
		return err
	}
	for _, w := range words {
		for _, spelled := range spellings(w) {
			e := shape
			e.Head, e.Words = split(pos, spelled)
			e.order = len(p.lx.Families)*1000 + len(spelled)
			p.add(&e)
		}
	}
	return nil
}

// spellings are the words as written and, with a hyphen, as the grammar parts them: "cease - fire".
func spellings(words string) []string {
	if !strings.Contains(words, "-") {
		return []string{words}
	}
	return []string{words, strings.ReplaceAll(words, "-", " ")}
}

// shape is what the entries of one line have in common; they share its frames and guards.
func (p *parser) shape(pos POS, frame, guards string) (Entry, error) {
	e := Entry{Family: p.fam, POS: pos}
	e.Actor, e.Recipient = defaults(pos)
	if frame == "off" {
		e.off = true
		return e, nil
	}
	for _, f := range strings.Fields(frame) {
		role, slots, ok := strings.Cut(f, "=")
		switch {
		case ok && role == "actor":
			e.Actor = parseFrame(slots)
		case ok && role == "recipient":
			e.Recipient = parseFrame(slots)
		default:
			return Entry{}, fmt.Errorf("%q is no frame: write actor=SLOTS or recipient=SLOTS", f)
		}
	}
	var err error
	e.Guards, err = parseGuards(guards)
	return e, err
}

// add puts an entry into the index. In a user's file it first takes away ours with the same words.
func (p *parser) add(e *Entry) {
	k := key{e.POS, e.Head.Lemma}
	name := string(e.POS) + " " + e.String()
	if p.overrides && !p.replaced[name] {
		p.replaced[name] = true
		p.lx.byHead[k] = slices.DeleteFunc(p.lx.byHead[k], func(o *Entry) bool { return o.String() == e.String() })
	}
	p.lx.byHead[k] = append(p.lx.byHead[k], e)
}

// split finds the head word of a predicate: the first of a verb, the last of a noun or adjective, but for
// "round of talks" the one before "of", and for "be critical" what is said to be.
func split(pos POS, words string) (Word, []Word) {
	var ws []Word
	for _, w := range strings.Fields(words) {
		if c, ok := strings.CutPrefix(w, "@"); ok {
			ws = append(ws, Word{Class: c})
		} else {
			ws = append(ws, Word{Lemma: w})
		}
	}
	h := 0
	switch {
	case pos == Verb && len(ws) > 1 && ws[0].Lemma == "be":
		h = len(ws) - 1
	case pos == Noun || pos == Adj:
		h = len(ws) - 1
		for i, w := range ws {
			if i > 0 && after[w.Lemma] {
				h = i - 1
				break
			}
		}
	}
	return ws[h], slices.Concat(ws[:h], ws[h+1:])
}

// after are the words that follow a noun's head: what comes after it, and the particles of "walk out".
var after = map[string]bool{
	"of": true, "for": true, "on": true, "to": true, "from": true, "in": true, "into": true, "against": true, "with": true, "by": true,
	"at": true, "between": true, "over": true, "up": true, "out": true, "off": true, "down": true, "back": true, "about": true,
}

func defaults(pos POS) (actor, recipient Frame) {
	switch pos {
	case Noun:
		return parseFrame("poss,amod,compound,by"), parseFrame("on,against,of")
	case Adj:
		return parseFrame("subj"), parseFrame("of,to,with")
	}
	return parseFrame("subj"), parseFrame("obj")
}

func parseFrame(slots string) Frame {
	if slots == "-" {
		return Frame{None: true}
	}
	var f Frame
	for _, alt := range strings.Split(slots, ",") {
		if alt != "" {
			f.Alternatives = append(f.Alternatives, strings.Split(alt, "+"))
		}
	}
	return f
}

func parseGuards(s string) ([]Guard, error) {
	var gs []Guard
	for _, part := range strings.Split(s, ";") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		kind, rest, _ := strings.Cut(part, " ")
		g := Guard{Kind: GuardKind(kind)}
		if g.Kind != When && g.Kind != Unless && g.Kind != Needs {
			return nil, fmt.Errorf("%q is no guard: write when, unless or needs", part)
		}
		slots, words, _ := strings.Cut(strings.TrimSpace(rest), "=")
		if strings.TrimSpace(slots) == "" {
			return nil, fmt.Errorf("%q names no slot", part)
		}
		for _, slot := range list(slots) {
			c := Cond{Slot: slot}
			if s, kind, ok := strings.Cut(slot, "@"); ok {
				c.Slot, c.Classes = s, []string{kind}
			}
			c.words(list(words))
			g.Conds = append(g.Conds, c)
		}
		gs = append(gs, g)
	}
	return gs, nil
}

func (c *Cond) words(ws []string) {
	for _, w := range ws {
		switch w[0] {
		case '@':
			c.Classes = append(c.Classes, w[1:])
		case '~':
			c.Anywhere = put(c.Anywhere, w[1:])
		default:
			c.Words = put(c.Words, w)
		}
	}
}

func put(set map[string]bool, w string) map[string]bool {
	if set == nil {
		set = map[string]bool{}
	}
	set[w] = true
	return set
}

// list reads words parted by commas.
func list(s string) []string {
	var ws []string
	for _, w := range strings.Split(s, ",") {
		if w = strings.TrimSpace(w); w != "" {
			ws = append(ws, w)
		}
	}
	return ws
}
