package actors

import "testing"

func load(tb testing.TB) *List {
	tb.Helper()
	l, err := Load()
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load(b)
	}
}
