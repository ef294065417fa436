package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/internal/nlp"
	"dateline/internal/sentences"
)

func TestTrainSentencesWritesWeightsThatLoad(t *testing.T) {
	dir := t.TempDir()
	bank, stories, out := filepath.Join(dir, "a.conllu"), filepath.Join(dir, "b.json"), filepath.Join(dir, "out.bin")
	for path, content := range map[string]string{
		bank:    strings.Repeat(trainBank, 20),
		stories: `[{"sentences": ["Talks ended in Muscat.", "Envoys left."]}]`,
	} {
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c := TrainSentencesCmd{Source: []string{bank, stories}, Dev: []string{stories}, Out: out, Epochs: 1, Seed: 3}
	if err := c.Run(t.Context(), stdio{out: io.Discard, err: io.Discard}); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	words, err := nlp.Grammar()
	if err != nil {
		t.Fatal(err)
	}
	m, err := sentences.Parse(raw, words)
	if err != nil {
		t.Fatal(err)
	}
	card := m.Card()
	if len(card.Sources) != 2 || card.Sources[0].Sentences != 20 || !strings.Contains(card.Command, "--epochs 1 --seed 3") || strings.Contains(card.Command, dir) {
		t.Errorf("the weights say of themselves %+v", card)
	}
}

func TestTrainSentencesNamesTheBadFile(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.json")
	if err := os.WriteFile(bad, []byte("[{"), 0o644); err != nil {
		t.Fatal(err)
	}
	err := (&TrainSentencesCmd{Source: []string{bad}, Out: bad + ".bin", Epochs: 1}).Run(t.Context(), stdio{out: io.Discard, err: io.Discard})
	if err == nil || !strings.Contains(err.Error(), "bad.json") {
		t.Errorf("error %v does not name the file", err)
	}
}
