package measures

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
	"dateline/internal/dates"
	"dateline/internal/evals"
)

// gz packs a file.
func gz(t *testing.T, s string) *fstest.MapFile {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return &fstest.MapFile{Data: b.Bytes()}
}

// tarball packs files, name and body in turn.
func tarball(t *testing.T, files ...string) *fstest.MapFile {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for f := range slices.Chunk(files, 2) {
		if err := w.WriteHeader(&tar.Header{Name: f[0], Mode: 0o644, Size: int64(len(f[1])), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return gz(t, b.String())
}

const sampleTML = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-14" functionInDocument="CREATION_TIME">May 14, 2031</TIMEX3></DCT>
<TEXT>Rebels &amp; troops met <TIMEX3 tid="t1" type="DATE" value="2031-05-12">Monday</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="PT2H">two hours</TIMEX3>.</TEXT></TimeML>`

func TestParseTML(t *testing.T) {
	d := parseTML(sampleTML)
	if d.published != "2031-05-14" || len(d.gold) != 2 {
		t.Fatalf("read %+v", d)
	}
	for i, want := range []timex{{kind: "DATE", value: "2031-05-12"}, {kind: "DURATION", value: "PT2H"}} {
		g := d.gold[i]
		if words := []string{"Monday", "two hours"}[i]; d.text[g.start:g.end] != words || g.kind != want.kind || g.value != want.value {
			t.Errorf("expression %d is %q %+v", i, d.text[g.start:g.end], g)
		}
	}
}

func TestCompareTimes(t *testing.T) {
	d := parseTML(sampleTML)
	expr := func(words, value string) dates.Expr {
		i := strings.Index(d.text, words)
		return dates.Expr{Span: dateline.SpanOf(d.text, i, i+len(words)), Value: value}
	}
	b := empty()
	got := b.compareTimes(d, []dates.Expr{expr("Monday", "2031-05-19"), expr("for two hours", "PT2H"), expr("met", "X")})
	if got != (timeHits{strict: 1, relaxed: 2, value: 1}) {
		t.Errorf("compared: %+v", got)
	}
	if d := cmp.Diff(map[string]int{"other value, DATE": 1, "other words": 1, "extra, ": 1}, b.causes); d != "" {
		t.Errorf("causes (-want +got):\n%s", d)
	}
}

func TestTimebankWhole(t *testing.T) {
	const file = "time/timebank-aquaint.tar.gz"
	b := at(t, fstest.MapFS{file: tarball(t, "a.tml", sampleTML, "b.txt", "no document")})
	if err := timebankSet().run(b); err != nil {
		t.Fatal(err)
	}
	near(t, "strict F1", value(t, b, "time expressions, strict F1"), 100)
	near(t, "values F1", value(t, b, "time values F1"), 100)
}

func TestRecognizersWhole(t *testing.T) {
	const file = "numbers/recognizers-text-en-half.tar.gz"
	b := at(t, fstest.MapFS{file: tarball(t,
		"x/Number/NumberModel.json", "\xef\xbb\xbf"+`[{"Input":"They sent twelve trucks","Results":[{"Text":"twelve","Resolution":{"value":"12"}}]},
			{"Input":"They sent seven trucks","Results":[{"Text":"seven","Resolution":{"value":"8"}}]},
			{"Input":"ten to the 2^3","Results":[{"Text":"2^3","Resolution":{"value":"8"}}]}]`,
		"x/DateTime/DateTimeModel.json", `[{"Input":"They met on Monday","Context":{"ReferenceDateTime":"2031-05-14T00:00:00"},
			"Results":[{"Text":"Monday","TypeName":"datetimeV2.date","Resolution":{"values":[{"value":"2031-05-12"},{"value":"2031-05-19"}]}},
				{"Text":"noon","TypeName":"datetimeV2.time","Resolution":{"values":[{"value":"12:00"}]}}]}]`,
		"x/Choice/BooleanModel.json", "[]")})
	if err := recognizersSet().run(b); err != nil {
		t.Fatal(err)
	}
	near(t, "values right", value(t, b, "values right"), 100*2./3)
	near(t, "numbers", value(t, b, "values right, numbers"), 50)
	near(t, "days", value(t, b, "values right, days"), 100)
}

func TestToponymCount(t *testing.T) {
	const s = "In Aleppo and northern Idlib, near Homs, the city waited; Syrians fled."
	gold := func(name string, lat, lon float64, placed bool) toponym {
		i := strings.Index(s, name)
		return toponym{i, i + len(name), lat, lon, placed}
	}
	found := func(name string, lat, lon float64) *dateline.Place {
		i := strings.Index(s, name)
		p := &dateline.Place{Span: dateline.SpanOf(s, i, i+len(name))}
		if lat != 0 {
			p.Latitude, p.Longitude = &lat, &lon
		}
		return p
	}
	m := mapped{s, []toponym{gold("Aleppo", 36.2, 37.16, true), gold("Idlib", 35.93, 36.63, true), gold("Homs", 34.73, 36.72, true), gold("Syrians", 0, 0, false)}}
	var sc toponymScore
	sc.count(empty(), m, []*dateline.Place{found("Aleppo", 36.2, 37.16), found("northern Idlib", 10, 10), found("the city", 1, 1), found("Syrians", 35, 38)})
	if d := cmp.Diff(evals.PRF{Hit: 2, Gold: 3, Got: 2}, sc.found); d != "" {
		t.Errorf("found (-want +got):\n%s", d)
	}
	if sc.exact.Hit != 2 || sc.near != (evals.Share{Right: 1, Of: 2}) || sc.resolved != (evals.Share{Right: 2, Of: 2}) {
		t.Errorf("same words %+v, near %+v, with a point %+v", sc.exact, sc.near, sc.resolved)
	}
	sc = toponymScore{}
	sc.count(empty(), m, []*dateline.Place{found("Homs", 0, 0), found("Homs", 0, 0)})
	if sc.found != (evals.PRF{Hit: 1, Gold: 3, Got: 2}) || sc.near != (evals.Share{Right: 0, Of: 1}) {
		t.Errorf("the same place twice, without a point: %+v %+v", sc.found, sc.near)
	}
}

func TestPolNeARWhole(t *testing.T) {
	s := "The mayor said the talks had failed."
	ann := func(from, to string) string {
		return "T1\tSource 0 9\tx\nT2\tCue " + from + " " + to + "\tx\nT3\tContent 15 35\tx\nE1\tCue:T2 Source:T1 Content:T3\n"
	}
	articles := tarball(t, "text/a_b.txt", s, "ann/a_b_1.ann", ann("10", "14"), "ann/a_b_2.ann", ann("15", "18"))
	b := at(t, fstest.MapFS{"attribution/polnear-dev.tar.gz": articles, "attribution/polnear-train.tar.gz": articles})
	if err := polnearSet("dev", true).run(b); err != nil {
		t.Fatal(err)
	}
	near(t, "cues", value(t, b, "attribution cue F1"), 100)
	near(t, "contents", value(t, b, "attribution content F1"), 100)
	if m := b.result.Measures[1]; !strings.HasSuffix(m.Note, "annotators of 1 articles among themselves 0.0") {
		t.Errorf("the annotators' agreement on cues reads %q", m.Note)
	}
}

func TestPageScores(t *testing.T) {
	var x evals.PRF
	b := empty()
	b.passages(&x, page{With: []string{"a  truce", "was broken"}, Without: []string{"Share this", "Truce in Melo"}},
		&dateline.Article{Headline: "Truce in Melo", Text: "They signed a\ntruce. Share this"})
	if d := cmp.Diff(evals.PRF{Hit: 1, Gold: 2, Got: 2}, x); d != "" {
		t.Errorf("passages (-want +got):\n%s", d)
	}
	var f evals.PRF
	field(&f, "", "anything", false) // nobody expects any
	field(&f, "a", "", false)
	field(&f, "a", "b", false)
	field(&f, "a", "a", true)
	if f != (evals.PRF{Hit: 1, Gold: 3, Got: 2}) {
		t.Errorf("fields: %+v", f)
	}
}

func TestPageDateWhole(t *testing.T) {
	html := func(day string) string {
		return `<html><head><title>x</title><meta property="article:published_time" content="` + day + `T10:00:00Z"></head><body><p>Troops left.</p></body></html>`
	}
	b := at(t, fstest.MapFS{"html/htmldate-en.tar.gz": tarball(t, "a.html", html("2031-05-14"), "b.html", html("2031-05-15"), "c.html", "<html><body><p>x</p></body></html>",
		"expected.json", `{"http://a.example/":{"file":"a.html","date":"2031-05-14"},"http://b.example/":{"file":"b.html","date":"2031-05-14"},"http://c.example/":{"file":"c.html","date":"2031-05-14"}}`)})
	if err := pageDateSet().run(b); err != nil {
		t.Fatal(err)
	}
	near(t, "page date F1", value(t, b, "page date F1"), 40)                           // one of three, two found
	near(t, "as htmldate counts", value(t, b, "page date F1, as htmldate counts"), 50) // one right, one wrong, one missed
}
