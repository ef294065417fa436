package corpus

import (
	"archive/tar"
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"unicode"

	"dateline/internal/text"
	"dateline/internal/tokens"
)

// archiveDoc and archiveEntity are lines of re3d's documents.json and entities.json; offsets count characters.
type archiveDoc struct {
	ID   string `json:"_id"`
	Text string `json:"text"`
}

// archiveEntity is a mention, which may be a name or not.
type archiveEntity struct {
	Begin, End int
	Type       string
	Document   string `json:"documentId"`
}

// closedSource is a folder of re3d whose licence does not plainly allow a trained model to be shared.
const closedSource = "Delegation of the European Union to Syria"

// archive returns the sentences of re3d: documents cut into sentences, and those of its entities that are
// names. Its mentions that begin or end in a small word, and what lies under two kinds at once, are unsure.
func archive(name string) ([]*Sentence, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var docs []archiveDoc
	entities := map[string][]archiveEntity{}
	for r := tar.NewReader(f); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		if strings.HasPrefix(h.Name, closedSource) {
			continue
		}
		if err := archiveFile(path.Base(h.Name), r, &docs, entities); err != nil {
			return nil, fmt.Errorf("read %s: %s: %w", name, h.Name, err)
		}
	}
	var all []*Sentence
	for _, d := range docs {
		all = append(all, d.sentences(entities[d.ID])...)
	}
	return all, nil
}

// archiveFile reads one file of the archive, one JSON object a line.
func archiveFile(name string, r io.Reader, docs *[]archiveDoc, entities map[string][]archiveEntity) error {
	if name != "documents.json" && name != "entities.json" {
		return nil
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	sc := bufio.NewScanner(bytes.NewReader(raw))
	sc.Buffer(nil, len(raw)+1)
	for sc.Scan() {
		if len(bytes.TrimSpace(sc.Bytes())) == 0 {
			continue
		}
		if name == "documents.json" {
			var d archiveDoc
			if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
				return err
			}
			*docs = append(*docs, d)
			continue
		}
		var e archiveEntity
		if err := json.Unmarshal(sc.Bytes(), &e); err != nil {
			return err
		}
		entities[e.Document] = append(entities[e.Document], e)
	}
	return sc.Err()
}

// sentences cuts the document and hands each sentence its entities.
func (d archiveDoc) sentences(entities []archiveEntity) []*Sentence {
	doc := &text.Doc{Text: d.Text}
	doc.Tokens, doc.Sentences = tokens.Split(d.Text)
	bytesAt := characterOffsets(d.Text)
	var all []*Sentence
	for _, run := range doc.Sentences {
		s := &Sentence{Tokens: slices.Clone(doc.Tokens[run.First:run.End]), Known: threeKinds}
		for _, e := range entities {
			if e.Begin < 0 || e.End >= len(bytesAt) {
				continue
			}
			s.entity(e, bytesAt[e.Begin], bytesAt[e.End])
		}
		s.keepOuter()
		s.trustNames()
		all = append(all, s)
	}
	return all
}

// characterOffsets returns the byte offset of each character, and of the end.
func characterOffsets(s string) []int {
	var at []int
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}

// entity adds the name that an entity's bytes hold.
func (s *Sentence) entity(e archiveEntity, from, to int) {
	first := slices.IndexFunc(s.Tokens, func(t text.Token) bool { return t.Start >= from && t.End <= to })
	if first < 0 {
		return
	}
	end := first
	for end < len(s.Tokens) && s.Tokens[end].End <= to {
		end++
	}
	kind, ok := map[string]text.NameKind{"Person": text.PER, "Organisation": text.ORG, "Location": text.LOC}[e.Type]
	if !ok {
		return
	}
	s.doubt(first, end)
	for first < end && !s.properAt(first) {
		first++
	}
	for end > first && !s.properAt(end-1) {
		end--
	}
	for i := first; i < end; i++ {
		if !s.properAt(i) && !s.joins(i) {
			return
		}
	}
	if first < end && (kind != text.PER || !titles[strings.ToLower(s.Tokens[first].Form)]) {
		s.Names = append(s.Names, text.Name{First: first, End: end, Kind: kind})
	}
}

// properAt tells whether a name may begin or end at the token.
func (s *Sentence) properAt(i int) bool {
	f := s.Tokens[i].Form
	switch strings.ToLower(f) {
	case "the", "i", "we", "he", "she", "it", "they", "our", "their", "his", "its", "you", "a", "an", "this", "these", "those":
		return false
	}
	for _, r := range f {
		return unicode.IsUpper(r)
	}
	return false
}

// trustNames takes the doubt from tokens inside names, and puts it on capitals outside.
func (s *Sentence) trustNames() {
	for i := 1; i < len(s.Tokens); i++ {
		if s.properAt(i) {
			s.doubt(i, i+1)
		}
	}
	for _, n := range s.Names {
		for i := n.First; i < n.End && s.Unsure != nil; i++ {
			s.Unsure[i] = false
		}
	}
}
