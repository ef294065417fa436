package evals

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/datatest"
	"dateline/internal/dateline"
	"dateline/internal/pipeline"
)

const attributedText = "Zoë Marr said rain came. She hopes to sail."

const attributedBrat = "T1\tSource 0 8\tZoë Marr\nT2\tCue 9 13\tsaid\nT3\tContent 14 23\train came\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n" +
	"T4\tCue 29 34\thopes\nT5\tContent 35 42\tto sail\nE2\tAttribution:T4 Cue:T4 Content:T5\n"

// archive lays files out as a tar archive.
func archive(t *testing.T, files map[string]string) *bytes.Buffer {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for name, data := range files {
		if err := w.WriteHeader(&tar.Header{Name: name, Size: int64(len(data)), Mode: 0o644}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return &b
}

// TestReadAttributed holds that offsets in characters become bytes, that annotators stay apart, and that an attribution
// without a source is left out.
func TestReadAttributed(t *testing.T) {
	got, err := ReadAttributed(archive(t, map[string]string{"text/rain.txt": attributedText, "ann/rain_a1.ann": attributedBrat, "ann/rain_b2.ann": ""}))
	if err != nil {
		t.Fatal(err)
	}
	want := []Attributed{{Name: "rain", Text: attributedText, By: [][]Attribution{
		{{Source: []Range{{0, 9}}, Cue: []Range{{10, 14}}, Content: []Range{{15, 24}}}}, nil,
	}}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if sc, texts := Agreement(got); texts != 1 || sc.Cue != (PRF{0, 1, 0}) && sc.Cue != (PRF{0, 0, 1}) {
		t.Errorf("two annotators of one text agree %+v on %d texts", sc, texts)
	}
}

// TestAttributionsMeetOneToOne holds that each part is counted once, and that "who" stands for its antecedent.
func TestAttributionsMeetOneToOne(t *testing.T) {
	text := "Marr, who said rain came, left."
	at := func(a, b int) dateline.Span { return dateline.SpanOf(text, a, b) }
	r := &dateline.Reading{Statements: []*dateline.Statement{
		{Speaker: &dateline.Party{Span: at(0, 4), Mentions: []dateline.Span{at(6, 9)}}, Cue: at(10, 14), Words: at(15, 24)},
		{Speaker: &dateline.Party{Span: at(0, 4)}, Cue: at(10, 14), Words: at(15, 24)},
	}}
	var sc AttributionScore
	sc.Add([]Attribution{{Source: []Range{{6, 9}}, Cue: []Range{{10, 14}}, Content: []Range{{15, 19}}}}, AttributionsOf(r))
	want := AttributionScore{PRF{1, 1, 2}, PRF{1, 1, 2}, PRF{1, 1, 2}}
	if d := cmp.Diff(want, sc); d != "" {
		t.Error(d)
	}
}

// TestPolNeAR measures on attributions in political news. The first annotator of each text is the standard.
func TestPolNeAR(t *testing.T) {
	part := os.Getenv("POLNEAR")
	if part == "" {
		part = "dev"
	}
	f, err := os.Open(filepath.Join(datatest.Dir(t), "attribution", "polnear-"+part+".tar.gz"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	all, err := ReadAttributed(z)
	if err != nil {
		t.Fatal(err)
	}
	r, err := pipeline.New(pipeline.Options{MinConfidence: pipeline.DefaultConfidence})
	if err != nil {
		t.Fatal(err)
	}
	var sc AttributionScore
	for _, x := range all {
		sc.Add(x.By[0], AttributionsOf(r.Claims(&dateline.Article{Text: x.Text})))
	}
	agree, texts := Agreement(all)
	for i, m := range sc.Measures() {
		t.Logf("%s: %s %.1f (%s); annotators among themselves %.1f on %d texts", part, m.Name, m.Value, m.Note, agree.Measures()[i].Value, texts)
	}
	for name, x := range map[string]struct {
		got   PRF
		floor float64
	}{"source": {sc.Source, 73}, "cue": {sc.Cue, 75}, "content": {sc.Content, 77}} {
		if x.got.F1() < x.floor {
			t.Errorf("%s: F1 %.1f, the floor is %.1f", name, x.got.F1(), x.floor)
		}
	}
}
