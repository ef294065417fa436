package sentences

import (
	"bytes"
	"context"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dateline/internal/network/layer"
	"dateline/internal/tensor"
	"dateline/internal/text"
	"dateline/internal/tokens"
)

// toy gives words vectors of three numbers that their spelling fixes.
type toy struct{}

func (toy) MeaningWidth() int { return 4 }

func (toy) Meaning(form string) int32 {
	h := fnv.New32()
	h.Write([]byte(form))
	return int32(h.Sum32() >> 4)
}

func (toy) WriteMeaning(dst []float32, word int32) {
	clear(dst)
	if word < 0 {
		dst[3] = 1
		return
	}
	for i := range 3 {
		dst[i] = float32(word>>(8*i)&255)/255 - 0.5
	}
}

// lessons are documents whose sentences end without a mark wherever a weekday stands.
func lessons(n int) []*text.Doc {
	r := rand.New(rand.NewPCG(5, 5))
	words := strings.Fields("envoys rebels soldiers met left spoke crossed waited there again slowly")
	var docs []*text.Doc
	for range n {
		var sentences []string
		for range 3 + r.IntN(3) {
			var s []string
			for range 2 + r.IntN(5) {
				s = append(s, words[r.IntN(len(words))])
			}
			sentences = append(sentences, strings.Join(append(s, "Monday"), " "))
		}
		docs = append(docs, story(sentences))
	}
	return docs
}

var trained = sync.OnceValues(func() (*Model, error) {
	return Train(context.Background(), Plan{Train: lessons(150), Dev: lessons(20), Words: toy{}, Epochs: 40, Seed: 1})
})

func model(tb testing.TB) *Model {
	tb.Helper()
	m, err := trained()
	if err != nil {
		tb.Fatal(err)
	}
	return m
}

func starts(m *Model, s string) []string {
	toks, sents := m.Split(s)
	var all []string
	for _, x := range sents {
		all = append(all, toks[x.First].Form)
	}
	return all
}

func TestTrainLearnsWhatTheLinearModelCannotKnow(t *testing.T) {
	m := model(t)
	const s = "rebels left Monday soldiers crossed there Monday envoys spoke again Monday"
	if got, want := starts(m, s), []string{"rebels", "soldiers", "envoys"}; !slices.Equal(got, want) {
		t.Errorf("sentences begin with %q, want %q", got, want)
	}
	again, err := Train(t.Context(), Plan{Train: lessons(150), Dev: lessons(20), Words: toy{}, Epochs: 40, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(saved(t, m), saved(t, again)) {
		t.Error("trained twice the same way, the weights differ")
	}
}

func TestTrainRefusesNothing(t *testing.T) {
	if _, err := Train(t.Context(), Plan{Words: toy{}}); err == nil {
		t.Error("trained on nothing")
	}
}

func saved(tb testing.TB, m *Model) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := m.Save(&b); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// paragraphText draws words, marks and gaps that never hold a blank line.
func paragraphText() *rapid.Generator[string] {
	word := rapid.SampledFrom(strings.Fields(`rebels Monday U.S. left. "No," 12,000 (AP) — J. waited... don't Ça 停火 :-) http://a.org/b`))
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(word, 1, 60).Draw(t, "words"), rapid.SampledFrom([]string{" ", "\n"}).Draw(t, "gap"))
	})
}

func TestParagraphsAreReadAlone(t *testing.T) {
	m := model(t)
	rapid.Check(t, func(t *rapid.T) {
		a, b := paragraphText().Draw(t, "a"), paragraphText().Draw(t, "b")
		alone, n := m.Split(a)
		toks, both := m.Split(b + "\n\n" + a)
		skipped := len(toks) - len(alone)
		tail := both[len(both)-len(n):]
		for i, s := range n {
			if tail[i].First != s.First+skipped || tail[i].End != s.End+skipped {
				t.Fatalf("%q is cut otherwise after %q", a, b)
			}
		}
	})
}

func TestSentencesCoverEveryToken(t *testing.T) {
	m := model(t)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		toks, sents := m.Split(s)
		plain, _ := tokens.Split(s)
		if !cmp.Equal(toks, plain) {
			t.Fatalf("%q has other tokens than its own", s)
		}
		at, par := 0, 0
		for _, x := range sents {
			if x.First != at || x.End <= x.First || x.Paragraph < par || x.Paragraph > par+1 {
				t.Fatalf("%q: sentence %+v after token %d of paragraph %d", s, x, at, par)
			}
			at, par = x.End, x.Paragraph
		}
		if at != len(toks) {
			t.Fatalf("%q: sentences end at token %d of %d", s, at, len(toks))
		}
	})
}

func TestManySplitAtOnceAsOneAlone(t *testing.T) {
	m := model(t)
	s := strings.Repeat("rebels left Monday soldiers waited there again Monday\n\n", 30)
	want := starts(m, s)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := starts(m, s); !slices.Equal(got, want) {
				t.Error("cut beside others, the text is cut otherwise")
			}
		})
	}
	wg.Wait()
}

func TestKernelsCutAlike(t *testing.T) {
	m := model(t)
	s := strings.Repeat("rebels left Monday soldiers waited there again Monday ", 40)
	want := starts(m, s)
	for _, k := range tensor.Available() {
		if got := starts(m.On(k), s); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", k.Name(), got, want)
		}
	}
}

func TestLongParagraphsAreReadInPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gaps := make([]tokens.Gap, rapid.IntRange(1, 5000).Draw(t, "tokens"))
		gaps[0] = tokens.NewParagraph
		for _, i := range rapid.SliceOfN(rapid.IntRange(0, len(gaps)-1), 0, 4).Draw(t, "paragraphs") {
			gaps[i] = tokens.NewParagraph
		}
		at := 0
		for _, p := range cut(nil, gaps) {
			if p.from != at || p.to <= p.from || p.first > p.from || p.end < p.to || p.end-p.first > pieceTokens+pieceMargin {
				t.Fatalf("piece %+v after token %d", p, at)
			}
			if slices.Contains(gaps[p.first+1:p.end], tokens.NewParagraph) {
				t.Fatalf("piece %+v reaches into another paragraph", p)
			}
			at = p.to
		}
		if at != len(gaps) {
			t.Fatalf("pieces end at %d of %d", at, len(gaps))
		}
	})
}

// TestLearnerGivesTheSlope moves some weights a little and compares the loss with their gradient.
func TestLearnerGivesTheSlope(t *testing.T) {
	ps := paragraphs(lessons(3))
	m := blank(Plan{Words: toy{}, Seed: 4})
	l := newLearner(m, rand.NewPCG(1, 1))
	l.work.env.Drop.Rate = 0
	l.work.batch.reset()
	targets := []target{nothing}
	for _, p := range slices.Concat(ps...) {
		m.add(&l.work.batch, p.tokens, p.gaps)
		targets = append(append(targets, p.targets...), nothing, nothing)
	}
	loss := func() float64 {
		l.loss = 0
		x := m.encode(&l.work)
		for i, o := range m.odds(&l.work, x) {
			l.gap(o, targets[i].ends)
		}
		return l.loss
	}
	x := m.encode(&l.work)
	dx := l.d.x.Zero(len(x))
	l.judge(x, dx, targets, 1)
	r := rand.New(rand.NewPCG(1, 9))
	var off, length float64
	for range 60 {
		n := m.net
		lin := []layer.Linear{n.before, n.after, n.out}[r.IntN(3)]
		i := lin.W + r.IntN(lin.In*lin.Out)
		const step = 1e-2
		was := m.theta[i]
		m.theta[i] = was + step
		up := loss()
		m.theta[i] = was - step
		slope := (up - loss()) / (2 * step)
		m.theta[i] = was
		off += math.Pow(slope-float64(l.work.env.Grad[i]), 2)
		length += slope * slope
	}
	if off > 0.01*length {
		t.Errorf("gradient off by %.3f where the slope is %.3f long", math.Sqrt(off), math.Sqrt(length))
	}
}
