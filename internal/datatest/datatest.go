// Package datatest finds the data folder for tests that measure on it, and skips them where it is absent.
package datatest

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// Dir returns the data folder: $DATELINE_DATA, or a folder shared/data beside the checkout. It skips the
// test where there is none, for the data's licences keep it out of the repository.
func Dir(tb testing.TB) string {
	tb.Helper()
	dir := os.Getenv("DATELINE_DATA")
	if dir == "" {
		_, file, _, _ := runtime.Caller(0)
		dir = filepath.Join(filepath.Dir(file), "..", "..", "..", "shared", "data")
	}
	if _, err := os.Stat(dir); err != nil {
		tb.Skipf("no data folder at %s: set DATELINE_DATA to measure", dir)
	}
	return dir
}
