package truecase

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestRestore(t *testing.T) {
	for _, want := range []string{
		"The mayor met Prime Minister Ivo Hale in Melo on Monday.",
		"Rebels of the Varda Liberation Army killed 12 soldiers. They fled on 3 May.",
		"Police in San Salvador said the CIA and the FMLN may march in May 1990.",
		"“We will not leave,” Marin’s spokesman said. The U.S. ambassador agreed.",
	} {
		if d := cmp.Diff(want, Default().Restore(strings.ToUpper(want))); d != "" {
			t.Errorf("restored (-want +got):\n%s", d)
		}
	}
}

func TestShouts(t *testing.T) {
	for s, want := range map[string]bool{"REBELS SHELL MELO": true, "Rebels shell Melo": false, "UN": false, "": false, "12-14": false} {
		if Shouts(s) != want {
			t.Errorf("%q: shouts is %v", s, Shouts(s))
		}
	}
}

func TestLearn(t *testing.T) {
	m := Learn([]string{
		"Then the army of Melo and the MPLA left at dawn.", "Later, so we heard, the National Army and the MPLA came back at once.",
		"So we saw the national army and Mr Hale in town.", "Then Mr Hale went to the town of Melo once more.",
		"ALL OF THIS TEACHES NOTHING AT ALL.", "Nor Does A Headline Like This One Here.",
	})
	for in, want := range map[string]string{
		"THE MPLA AND MR HALE": "The MPLA and Mr Hale", "SO THE NATIONAL MPLA": "So the National MPLA", "SO NATIONAL TOWNS": "So national towns", "THE TEACHES": "The Teaches",
	} {
		if got := m.Restore(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
	var b bytes.Buffer
	if err := m.Save(&b); err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	back, err := Read(z)
	if err != nil {
		t.Fatal(err)
	}
	if got := back.Restore("THE MPLA AND MR HALE"); got != "The MPLA and Mr Hale" {
		t.Errorf("read back it gives %q", got)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, s := range []string{"the\n\n", "the x\n"} {
		if _, err := Read(strings.NewReader(s)); err == nil {
			t.Errorf("%q is read", s)
		}
	}
}

func FuzzRestore(f *testing.F) {
	f.Add("ÉMIGRÉS’ U.S.-LED O'NEILL–İ ſ\n\n12TH")
	f.Fuzz(func(t *testing.T, s string) {
		got := Default().Restore(s)
		if len(got) != len(s) || utf8.ValidString(s) && !utf8.ValidString(got) {
			t.Errorf("%q becomes %q", s, got)
		}
	})
}
