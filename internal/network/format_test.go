package network

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"testing"

	"dateline/internal/text"
)

func saved(tb testing.TB) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := small(tb).Save(&b); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func TestSavedModelReadsAsBefore(t *testing.T) {
	m, err := Load(bytes.NewReader(saved(t)))
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Evaluate(smallSentences(t)); got.LAS < 99 || got.Names.F < 99 || got.Lemma < 99 {
		t.Errorf("rounded to bytes, the model reads with %v", got)
	}
	var again bytes.Buffer
	if err := m.Save(&again); err != nil {
		t.Fatal(err)
	}
	if len(again.Bytes()) != len(saved(t)) {
		t.Errorf("saved again it has %d bytes, before %d", again.Len(), len(saved(t)))
	}
}

func TestDamagedModelIsRefused(t *testing.T) {
	raw := saved(t)
	for _, at := range []int{0, 9, 13, 20, len(raw) / 2, len(raw) - 1} {
		bad := bytes.Clone(raw)
		bad[at] ^= 0x40
		if _, err := Load(bytes.NewReader(bad)); err == nil {
			t.Errorf("loaded with byte %d changed", at)
		}
	}
	for _, n := range []int{0, 7, 15, 16, 100, len(raw) - 1} {
		if _, err := Load(bytes.NewReader(raw[:n])); err == nil {
			t.Errorf("loaded from its first %d bytes", n)
		}
	}
}

// seal gives a body the prefix that makes Parse look into it.
func seal(body []byte) []byte {
	raw := append([]byte(magic), binary.LittleEndian.AppendUint32(nil, uint32(len(body)))...)
	raw = binary.LittleEndian.AppendUint32(raw, crc32.Checksum(body, castagnoli))
	return append(raw, body...)
}

func FuzzParse(f *testing.F) {
	body := saved(f)[prefixSize:]
	f.Add(body)
	f.Add(body[:200])
	f.Add([]byte{2, 0, 0, 0, '{', '}'})
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := Parse(seal(body))
		if err != nil {
			return
		}
		doc := bare("Rebels", "shelled", "the", "port", ".")
		m.Annotate(doc)
		for _, x := range doc.Tokens {
			if x.Deprel == "" || x.UPOS == "" && len(m.tags) == 0 {
				t.Fatalf("token %+v was not read", x)
			}
		}
	})
}

// bare returns a document of one sentence.
func bare(forms ...string) *text.Doc {
	doc := &text.Doc{Sentences: []text.Sentence{{First: 0, End: len(forms)}}}
	for _, f := range forms {
		start := len(doc.Text)
		doc.Text += f
		doc.Tokens = append(doc.Tokens, text.Token{Form: f, Start: start, End: len(doc.Text)})
		doc.Text += " "
	}
	return doc
}
