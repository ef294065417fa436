package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const trainBank = `1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
2	shelled	shell	VERB	VBD	_	0	root	_	_
3	Odesa	Odesa	PROPN	NNP	_	2	obj	_	SpaceAfter=No
4	.	.	PUNCT	.	_	2	punct	_	_

`

func TestTrainGrammarWritesWeightsThatLoad(t *testing.T) {
	dir := t.TempDir()
	bank, names, out := filepath.Join(dir, "a.conllu"), filepath.Join(dir, "a.iob2"), filepath.Join(dir, "out.bin")
	for path, content := range map[string]string{
		bank:  strings.Repeat(trainBank, 20),
		names: "1\tRebels\tO\n2\tshelled\tO\n3\tOdesa\tB-LOC\n4\t.\tO\n\n",
	} {
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c := TrainGrammarCmd{Treebank: []string{bank}, Names: []string{names}, Out: out, Epochs: 2, Seed: 3,
		Shape: `{"width":16,"blocks":"cs","arc":8,"label":8,"name":8,"name_at":1,"affixes":64,"trigrams":64}`}
	if err := c.Run(t.Context(), stdio{out: io.Discard, err: io.Discard}); err != nil {
		t.Fatal(err)
	}
	m, err := loadModel(out)
	if err != nil {
		t.Fatal(err)
	}
	card := m.Card()
	if len(card.Sources) != 2 || card.Sources[0].Sentences != 20 || !strings.Contains(card.Command, "--epochs 2 --seed 3") || strings.Contains(card.Command, dir) {
		t.Errorf("the weights say of themselves %+v", card)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".new-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestTrainGrammarNamesTheBadFile(t *testing.T) {
	dir := t.TempDir()
	bank := filepath.Join(dir, "bad.conllu")
	if err := os.WriteFile(bank, []byte("1\tonly\tthree\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	err := (&TrainGrammarCmd{Treebank: []string{bank}, Out: filepath.Join(dir, "out.bin"), Epochs: 1}).Run(t.Context(), stdio{out: io.Discard, err: io.Discard})
	if err == nil || !strings.Contains(err.Error(), "bad.conllu") {
		t.Errorf("error %v does not name the file", err)
	}
}
