package measures

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/evals"
	"dateline/internal/nlp"
	"dateline/internal/pipeline"
)

var opened = sync.OnceValues(func() (Options, error) {
	r, err := pipeline.New(pipeline.Options{MinConfidence: pipeline.DefaultConfidence})
	if err != nil {
		return Options{}, err
	}
	n, err := nlp.New()
	return Options{Reader: r, Nlp: n, Data: fstest.MapFS{}}, err
})

// at gives a bench on a data folder.
func at(t *testing.T, data fstest.MapFS) *bench {
	t.Helper()
	o, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	o.Data = data
	return &bench{Options: o, ctx: t.Context(), set: &Set{Name: "test"}, causes: map[string]int{}}
}

// empty is a bench that only counts.
func empty() *bench { return &bench{set: &Set{Name: "test"}, causes: map[string]int{}} }

func value(t *testing.T, b *bench, name string) float64 {
	t.Helper()
	for _, m := range b.result.Measures {
		if m.Name == name {
			return m.Value
		}
	}
	t.Fatalf("nothing measures %q: %+v", name, b.result.Measures)
	return 0
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if got < want-0.05 || got > want+0.05 {
		t.Errorf("%s is %.1f, want %.1f", what, got, want)
	}
}

func TestAbsentData(t *testing.T) {
	o, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range Sets() {
		if _, err := s.Run(t.Context(), o); len(s.Files) > 0 && !errors.Is(err, ErrAbsent) {
			t.Errorf("%s without its data gives %v", s.Name, err)
		}
	}
}

func TestOwnSetTwice(t *testing.T) {
	o, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	var said [2]bytes.Buffer
	for i := range said {
		r, err := ownSet().Run(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		if err := Save(&said[i], []*Result{r}); err != nil {
			t.Fatal(err)
		}
	}
	if d := cmp.Diff(said[0].String(), said[1].String()); d != "" {
		t.Errorf("measured twice:\n%s", d)
	}
	if back, err := Load(&said[0]); err != nil || len(back) != 1 || back[0].Digest == "" {
		t.Errorf("what was saved reads as %+v, %v", back, err)
	}
}

func TestStopped(t *testing.T) {
	o, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := ownSet().Run(ctx, o); !errors.Is(err, context.Canceled) {
		t.Errorf("a run that was stopped gives %v", err)
	}
}

func TestBlindSetsKeepTheirErrors(t *testing.T) {
	b := empty()
	told := 0
	b.Error = func(string, string, func() string) { told++ }
	b.fault("missed", nil)
	b.set.Blind = true
	b.fault("missed", nil)
	b.fault("extra", nil)
	if d := cmp.Diff([]Cause{{"missed", 2}, {"extra", 1}}, b.sorted()); d != "" || told != 1 {
		t.Errorf("told %d errors, counted (-want +got):\n%s", told, d)
	}
}

// TestBarsAreMeasured refuses bars of sets that are gone.
func TestBarsAreMeasured(t *testing.T) {
	for key := range bars {
		set, _, _ := strings.Cut(key, "/")
		ok := false
		for _, s := range Sets() {
			ok = ok || s.Name == set || strings.HasPrefix(key, s.Name+"/")
		}
		if !ok {
			t.Errorf("the bar %q is of no set", key)
		}
	}
}

func TestPrintStandsBesideTheEarlier(t *testing.T) {
	now := []*Result{{Set: "gold/dev", Digest: "d1", Size: "2 texts", Measures: []evals.Measure{{Name: "events F1", Value: 70}, {Name: "new", Value: 1}}}}
	past := []*Result{{Set: "gold/dev", Digest: "d1", Measures: []evals.Measure{{Name: "events F1", Value: 68.5}}}}
	var b strings.Builder
	Print(&b, now, past)
	for _, want := range []string{"68.5    +1.5  ✓  68", "new          1.0       –       –"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the table lacks %q:\n%s", want, b.String())
		}
	}
	past[0].Digest = "d0"
	b.Reset()
	if Print(&b, now, past); !strings.Contains(b.String(), "≠ 68.5") {
		t.Errorf("the table does not say that the data differs:\n%s", b.String())
	}
}

func TestMergeKeepsTheOrder(t *testing.T) {
	old := []*Result{{Set: "timebank", Size: "old"}, {Set: "own", Size: "old"}}
	all := Merge(old, []*Result{{Set: "lgl"}, {Set: "own", Size: "new"}})
	var got []string
	for _, r := range all {
		got = append(got, r.Set+" "+r.Size)
	}
	if d := cmp.Diff([]string{"own new", "timebank old", "lgl "}, got); d != "" {
		t.Errorf("merged (-want +got):\n%s", d)
	}
}
