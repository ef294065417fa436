package batch

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"
)

// numbers gives 0 to n-1.
func numbers(n int) func() (int, bool, error) {
	i := -1
	return func() (int, bool, error) { i++; return i, i < n, nil }
}

func TestOrderedKeepsOrder(t *testing.T) {
	var got []int
	slowFirst := func(i int) int {
		if i%7 == 0 {
			time.Sleep(time.Millisecond)
		}
		return i * i
	}
	err := Ordered(context.Background(), 4, numbers(100), slowFirst, func(x int) error { got = append(got, x); return nil })
	if err != nil {
		t.Fatal(err)
	}
	var want []int
	for i := range 100 {
		want = append(want, i*i)
	}
	if !slices.Equal(got, want) {
		t.Errorf("results came as %v", got)
	}
}

func TestOrderedFinishesWhatItBegan(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	var begun, done int
	err := Ordered(ctx, 1, numbers(1000), func(i int) int {
		begun++
		if i == 10 {
			cancel()
		}
		return i
	}, func(int) error { done++; return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want canceled", err)
	}
	if begun != done || done == 1000 {
		t.Errorf("%d begun, %d handed over", begun, done)
	}
}

func TestOrderedErrors(t *testing.T) {
	full := errors.New("disk full")
	err := Ordered(context.Background(), 2, numbers(50), func(i int) int { return i }, func(i int) error {
		if i == 5 {
			return full
		}
		return nil
	})
	if !errors.Is(err, full) {
		t.Errorf("error %v, want the one of done", err)
	}
	cut := errors.New("unexpected end")
	n := 0
	var got int
	err = Ordered(context.Background(), 2, func() (int, bool, error) {
		if n++; n > 3 {
			return 0, false, cut
		}
		return n, true, nil
	}, func(i int) int { return i }, func(int) error { got++; return nil })
	if !errors.Is(err, cut) || got != 3 {
		t.Errorf("error %v after %d results, want the one of next after 3", err, got)
	}
}
