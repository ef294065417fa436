// Package lexicon holds the predicates that name acts: which words are an event of which type, which of their
// arguments act and are acted on, and what they do not mean. They stand in files that a political scientist can
// read and extend; README.md explains the form.
package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"dateline/internal/dateline"
)

//go:embed *.lex
var builtin embed.FS

// POS is the kind of word that a predicate is.
type POS string

const (
	Verb   POS = "verb"
	Noun   POS = "noun"
	Adj    POS = "adj"
	Phrase POS = "phrase"
)

// Lexicon is the predicates by the lemma of their head word. It does not change once it is loaded.
type Lexicon struct {
	Families []*Family
	classes  map[string]map[string]bool
	byHead   map[key][]*Entry
	forms    forms
}

type key struct {
	pos   POS
	lemma string
}

// Family is predicates of one meaning.
type Family struct {
	Name     string // "assault.aerial"
	Says     string
	Type     dateline.EventType
	Mode     dateline.Mode
	Contexts []dateline.Context
	CAMEO    string
	Holds    []string // slots whose acts are contents of this one, and no events of their own
	Reports  bool     // acts in its content are events, told by the actor
	Examples []Example
	File     string
	Line     int
}

// Example is a sentence, and what the family must, or must not, read in it.
type Example struct {
	Text       string
	Positive   bool
	Actors     []string // head words
	Recipients []string
	Status     dateline.Status // empty where the example does not say
}

// Word is one word of a predicate: a lemma, or any of a class.
type Word struct{ Lemma, Class string }

func (w Word) String() string {
	if w.Class != "" {
		return "@" + w.Class
	}
	return w.Lemma
}

// Frame tells where a role is filled from: the first of its alternatives of which a slot is filled, all slots
// of that one together.
type Frame struct {
	Alternatives [][]string
	None         bool // the predicate has no such role
}

// Entry is one predicate.
type Entry struct {
	Family    *Family
	POS       POS
	Head      Word
	Words     []Word // the others, in order
	Actor     Frame
	Recipient Frame
	Guards    []Guard
	order     int
	off       bool
}

// Rule is the name under which an event of this entry tells what read it.
func (e *Entry) Rule() dateline.RuleName {
	return dateline.RuleName(e.Family.Name + "/" + strings.ReplaceAll(e.String(), " ", "-"))
}

// String is the predicate as it is written in the file.
func (e *Entry) String() string {
	ws := []string{}
	for _, w := range e.Words {
		ws = append(ws, w.String())
	}
	if e.POS == Noun || e.POS == Adj {
		return strings.Join(append(ws, e.Head.String()), " ")
	}
	return strings.Join(append([]string{e.Head.String()}, ws...), " ")
}

// GuardKind tells what a guard asks for.
type GuardKind string

const (
	When   GuardKind = "when"   // of all the entry's when-guards, one must hold
	Unless GuardKind = "unless" // none may hold
	Needs  GuardKind = "needs"  // every one must hold
)

// Guard asks for something of the slots; any one of its conditions will do.
type Guard struct {
	Kind  GuardKind
	Conds []Cond
}

// Cond is a condition on the filler of one slot. Without words it asks only that the slot is filled.
type Cond struct {
	Slot     string
	Words    map[string]bool
	Classes  []string
	Anywhere map[string]bool // words that may stand anywhere in the phrase
}

// Load returns the built-in lexicon with the files *.lex of the folders on top of it, later ones overriding
// earlier ones: an entry with the same part of speech and words replaces ours. An error names file and line.
func Load(extra ...fs.FS) (*Lexicon, error) {
	lx := &Lexicon{classes: map[string]map[string]bool{}, byHead: map[key][]*Entry{}}
	for i, fsys := range append([]fs.FS{builtin}, extra...) {
		if err := lx.folder(fsys, i > 0); err != nil {
			return nil, err
		}
	}
	lx.spread()
	for k, es := range lx.byHead {
		lx.byHead[k] = slices.DeleteFunc(es, func(e *Entry) bool { return e.off })
		slices.SortStableFunc(lx.byHead[k], before)
	}
	lx.inflect()
	return lx, nil
}

// spread files the entries headed by a class under each word of it.
func (lx *Lexicon) spread() {
	for _, pos := range []POS{Verb, Noun, Adj} {
		es := lx.byHead[key{pos, ""}]
		delete(lx.byHead, key{pos, ""})
		for _, e := range es {
			for w := range lx.classes[e.Head.Class] {
				k := key{pos, w}
				lx.byHead[k] = append(lx.byHead[k], e)
			}
		}
	}
}

func (lx *Lexicon) folder(fsys fs.FS, overrides bool) error {
	names, err := fs.Glob(fsys, "*.lex")
	if err != nil {
		return fmt.Errorf("list lexicon: %w", err)
	}
	for _, name := range names {
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return fmt.Errorf("read lexicon: %w", err)
		}
		if err := lx.parse(path.Base(name), string(src), overrides); err != nil {
			return err
		}
	}
	return nil
}

// before orders the entries of one head: more words first, then those that ask for something, then more guards.
func before(a, b *Entry) int {
	if n := len(b.Words) - len(a.Words); n != 0 {
		return n
	}
	if n := b.weight() - a.weight(); n != 0 {
		return n
	}
	return a.order - b.order
}

func (e *Entry) weight() int {
	n := 0
	for _, g := range e.Guards {
		n++
		if g.Kind == When {
			n += 100
		}
	}
	return n
}

// Of returns the entries headed by a lemma, the most specific first. The slice belongs to the lexicon.
func (lx *Lexicon) Of(pos POS, lemma string) []*Entry { return lx.byHead[key{pos, lemma}] }

// In tells whether a lemma belongs to a class.
func (lx *Lexicon) In(class, lemma string) bool { return lx.classes[class][lemma] }

// Matches tells whether a lemma is the word, or one of its class.
func (lx *Lexicon) Matches(w Word, lemma string) bool {
	if w.Class != "" {
		return lx.In(w.Class, lemma)
	}
	return w.Lemma == lemma
}

// Size is the number of predicates.
func (lx *Lexicon) Size() int {
	n := 0
	for _, es := range lx.byHead {
		n += len(es)
	}
	return n
}

// Kinds are what a guard may ask of a filler beyond word classes: the matcher tells them from names and parties.
var Kinds = map[string]bool{"party": true, "person": true, "force": true, "place": true, "weapon": true, "building": true, "told": true}
