package arch

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const inner = "dateline/internal/"

// file is what the tests need to know of one Go file.
type file struct {
	path    string // from the root
	pkg     string // path below internal/, or "cmd/…"
	test    bool
	imports []string
	doc     bool
}

// tree parses every Go file of the module: go list can pass stale from the cache, a parse cannot.
func tree(t *testing.T) []file {
	t.Helper()
	root := filepath.Join("..", "..")
	var files []file
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if d != nil && strings.HasPrefix(d.Name(), ".") && p != root {
				return filepath.SkipDir
			}
			return err
		}
		if filepath.Ext(p) != ".go" {
			return nil
		}
		rel, _ := filepath.Rel(root, p)
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		x := file{path: rel, pkg: strings.TrimPrefix(filepath.ToSlash(filepath.Dir(rel)), "internal/"), test: strings.HasSuffix(p, "_test.go"), doc: f.Doc != nil}
		for _, im := range f.Imports {
			name, _ := strconv.Unquote(im.Path.Value)
			x.imports = append(x.imports, name)
		}
		files = append(files, x)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// line returns the number of a package's line in the table, by its first element: what lies below a package
// (a generator, its data) stands on its line.
func line(pkg string) int {
	top, _, _ := strings.Cut(pkg, "/")
	return slices.IndexFunc(Layers, func(l []string) bool { return slices.Contains(l, top) })
}

func TestLayers(t *testing.T) {
	for _, f := range tree(t) {
		if f.test || strings.HasPrefix(f.pkg, "cmd") || strings.HasPrefix(f.pkg, "scripts") || slices.Contains(Helpers, f.pkg) {
			continue
		}
		here := line(f.pkg)
		if here < 0 {
			t.Errorf("%s: package %q has no line in the table", f.path, f.pkg)
			continue
		}
		for _, im := range f.imports {
			dep, ok := strings.CutPrefix(im, inner)
			if !ok {
				continue
			}
			same := strings.HasPrefix(dep+"/", topOf(f.pkg)+"/")
			if there := line(dep); !same && (there < 0 || there >= here) {
				t.Errorf("%s: imports %s, which does not stand above it", f.path, dep)
			}
		}
	}
}

func topOf(pkg string) string {
	top, _, _ := strings.Cut(pkg, "/")
	return top
}

// TestTableIsTrue refuses lines for packages that are gone.
func TestTableIsTrue(t *testing.T) {
	have := map[string]bool{}
	for _, f := range tree(t) {
		have[topOf(f.pkg)] = true
	}
	for _, l := range Layers {
		for _, p := range l {
			if !have[p] {
				t.Errorf("the table names %q, which does not exist", p)
			}
		}
	}
}

// TestStagesArePure holds the rooms without I/O and clock to the packages they may know.
func TestStagesArePure(t *testing.T) {
	banned := []string{"os", "os/exec", "net", "net/http", "database/sql", "log", "log/slog", "math/rand", "math/rand/v2"}
	for _, f := range tree(t) {
		if f.test || !slices.Contains(Pure, f.pkg) {
			continue
		}
		for _, im := range f.imports {
			if slices.Contains(banned, im) {
				t.Errorf("%s: a stage imports %s", f.path, im)
			}
		}
	}
}

// TestGroundIsStandardLibrary holds the ground to the standard library.
func TestGroundIsStandardLibrary(t *testing.T) {
	for _, f := range tree(t) {
		if f.test || f.pkg != "dateline" {
			continue
		}
		for _, im := range f.imports {
			if strings.Contains(im, ".") || strings.HasPrefix(im, inner) {
				t.Errorf("%s: imports %s", f.path, im)
			}
		}
	}
}

func TestEveryPackageSaysWhatItDoes(t *testing.T) {
	docs := map[string]bool{}
	for _, f := range tree(t) {
		if !f.test {
			docs[f.pkg] = docs[f.pkg] || f.doc
		}
	}
	for pkg, ok := range docs {
		if !ok {
			t.Errorf("package %s has no package comment", path.Clean(pkg))
		}
	}
}
