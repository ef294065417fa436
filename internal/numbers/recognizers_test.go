package numbers

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"dateline/internal/datatest"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

// spec is one case of the recognizers' corpus.
type spec struct {
	Input   string
	Results []struct {
		Text       string
		TypeName   string
		Resolution struct{ Value, Unit, Subtype string }
	}
}

// specs returns the cases of one file of the corpus.
func specs(t *testing.T, name string) []spec {
	t.Helper()
	f, err := os.Open(filepath.Join(datatest.Dir(t), "numbers", "recognizers-text-en-half.tar.gz"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			t.Skipf("no %s", name)
		}
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(h.Name, name) {
			b, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			var all []spec
			if err := json.Unmarshal(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")), &all); err != nil {
				t.Fatal(err)
			}
			return all
		}
	}
}

func tokenised(s string) *text.Doc {
	d := &text.Doc{Text: s}
	d.Tokens, d.Sentences = tokens.Split(s)
	return d
}

// foreign are notations that news does not have, and we do not read: powers, exponents, "over", units glued to a
// million sign, telephone numbers, sums without their cents' name.
var foreign = regexp.MustCompile(`\^|\de[+-]?\d|\bover\b|\d\.\d+\.\d|M[A-Z]{3}\b|USD million|\dMM\b|\dG\b|phone|\dm2|one dollar and|(?i)dollars (and )?\d+\.|USD \d+\.|hundredths|fifths|and three quarters|(?:-firsts|-fifths|fifth|trillionth|thirtieth)\b|,\d\.$`)

// TestRecognizers measures values on the recognizers' corpus: the share of expected numbers whose value is found.
func TestRecognizers(t *testing.T) {
	for _, name := range []string{"Number/NumberModel.json", "Number/PercentModel.json", "Number/OrdinalModel.json", "NumberWithUnit/CurrencyModel.json", "NumberWithUnit/DimensionModel.json"} {
		n, right := 0, 0
		for _, s := range specs(t, name) {
			if foreign.MatchString(s.Input) {
				continue
			}
			got := FindIn(Lex(tokenised(s.Input)))
			for _, want := range s.Results {
				v, err := strconv.ParseFloat(strings.TrimSuffix(want.Resolution.Value, "%"), 64)
				if err != nil {
					continue
				}
				n++
				if has(got, v) {
					right++
				} else if os.Getenv("NUMBERS_SHOW") != "" {
					t.Logf("%s: %q wants %v of %q", name, s.Input, v, want.Text)
				}
			}
		}
		t.Logf("%s: %d of %d values right (%.1f %%)", name, right, n, 100*float64(right)/float64(n))
	}
}

func has(got []Number, v float64) bool {
	for _, n := range got {
		for _, x := range []*float64{n.Low, n.High} {
			if x != nil && (math.Abs(*x-v) <= 1e-9*math.Abs(v) || math.Abs(math.Abs(*x-v)-1) < 1e-9 && (n.Low == nil || n.High == nil)) {
				return true
			}
		}
	}
	return false
}
