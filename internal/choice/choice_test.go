package choice

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func options(features ...string) []Option {
	var os []Option
	for _, f := range features {
		os = append(os, Option{Features: strings.Fields(f)})
	}
	return os
}

func TestBestIsTheHeaviest(t *testing.T) {
	m := MustParse("# what speaks for a party\n\nsubject 1.5\nfar -1\n")
	best, share := m.Best(options("", "subject far", "subject"))
	if best != 2 {
		t.Errorf("Best took option %d, want 2", best)
	}
	if want := math.Exp(1.5) / (1 + math.Exp(0.5) + math.Exp(1.5)); math.Abs(share-want) > 1e-9 {
		t.Errorf("share %v, want %v", share, want)
	}
	want := []Reason{{"subject", 1.5}, {"far", -1}}
	if diff := cmp.Diff(want, m.Why(options("far unknown subject")[0])); diff != "" {
		t.Error(diff)
	}
}

func TestParseNamesTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"a 1\nb":       "line 2",
		"a 1\n\na 2":   "line 3: a has a weight already",
		"a NaN":        "line 1",
		"a 1 2":        "line 1",
		"# x\na one\n": "line 2",
	} {
		if _, err := Parse(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Parse(%q): %v, want %q", text, err, want)
		}
	}
}

func TestFitLearnsWhatDecides(t *testing.T) {
	var all []Example
	for i := range 200 {
		x := Example{Group: fmt.Sprint(i % 10), Options: options("none", "object noise"+fmt.Sprint(i%7), "subject"), Right: []bool{false, false, true}}
		if i%4 == 0 { // without a subject nobody acts
			x.Options, x.Right = x.Options[:2], []bool{true, false}
		}
		all = append(all, x)
	}
	m := Fit(all, Plan{})
	if m.weights["subject"] <= m.weights["none"] || m.weights["none"] <= m.weights["object"] {
		t.Errorf("weights %v, want subject above none above object", m.weights)
	}
	if out := Held(all, Plan{}, 5); out.Right != out.Asked || out.Asked != 200 || out.First != 50 {
		t.Errorf("Held: %+v, want all of 200 right and 50 by the first option", out)
	}
	var a, b bytes.Buffer
	if err := m.Save(&a); err != nil {
		t.Fatal(err)
	}
	if err := Fit(all, Plan{}).Save(&b); err != nil {
		t.Fatal(err)
	}
	if a.String() != b.String() {
		t.Error("fitting twice gave different weights")
	}
}

func TestFitLeavesOutWhatTeachesNothing(t *testing.T) {
	m := Fit([]Example{{Options: options("a", "b"), Right: []bool{false, false}}, {Options: options("a"), Right: []bool{true}}}, Plan{Least: 1})
	if len(m.weights) != 0 {
		t.Errorf("weights %v, want none", m.weights)
	}
}

func TestSaveAndParseAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := &Model{weights: rapid.MapOf(rapid.StringMatching(`[a-z:=]{1,8}`), rapid.Map(rapid.IntRange(-900, 900), func(n int) float64 { return float64(n) / 100 })).Draw(t, "weights")}
		var b bytes.Buffer
		if err := m.Save(&b); err != nil {
			t.Fatal(err)
		}
		again, err := Parse(&b)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(m.weights, again.weights); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add("subject 1.5\n# far\nfar -1")
	f.Add("a")
	f.Fuzz(func(t *testing.T, s string) {
		if m, err := Parse(strings.NewReader(s)); err == nil {
			if p := m.Shares(options("", "a b")); math.Abs(p[0]+p[1]-1) > 1e-9 {
				t.Errorf("shares %v do not sum to one", p)
			}
		}
	})
}

// TestRidge holds that a weight moves the further from its prior the more examples speak for it.
func TestRidge(t *testing.T) {
	var all []Example
	for i := range 100 {
		f := "often"
		if i%20 == 0 {
			f = "seldom"
		}
		all = append(all, Example{Options: options("none", f), Right: []bool{false, true}})
	}
	m := Fit(all, Plan{Ridge: 5, Prior: map[string]float64{"seldom": -1, "often": -1, "never": 2}})
	if m.weights["never"] != 2 {
		t.Errorf("what no example has weighs %v, want 2 as before", m.weights["never"])
	}
	if m.weights["often"] < 0.5 || m.weights["seldom"] > m.weights["often"]-0.5 || m.weights["seldom"] < -1 {
		t.Errorf("weights %v, want often far above seldom, and seldom nearer to -1", m.weights)
	}
}
