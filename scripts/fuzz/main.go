// Command fuzz runs every fuzz test of the module for a while, each in its turn.
//
//	go run ./scripts/fuzz 10s
package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

var target = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(`)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./scripts/fuzz DURATION")
		os.Exit(2)
	}
	failed := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range target.FindAllSubmatch(src, -1) {
			if !fuzz("./"+filepath.ToSlash(filepath.Dir(path)), string(m[1]), os.Args[1]) {
				failed++
			}
		}
		return nil
	})
	if err != nil || failed > 0 {
		fmt.Fprintf(os.Stderr, "fuzz: %d targets failed (%v)\n", failed, err)
		os.Exit(1)
	}
}

// fuzz runs one target and shows its output only where it fails.
func fuzz(pkg, name, duration string) bool {
	cmd := exec.Command("go", "test", pkg, "-run", "^$", "-fuzz", "^"+name+"$", "-fuzztime", duration)
	out, err := cmd.CombinedOutput()
	if err != nil {
		fmt.Printf("FAIL %s %s\n%s", pkg, name, out)
		return false
	}
	fmt.Printf("ok   %s %s %s\n", pkg, name, duration)
	return true
}
