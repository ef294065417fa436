package layer

import (
	"math"
	"math/rand/v2"
	"testing"

	"dateline/internal/tensor"
)

func numbers(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

// two is a batch of a sentence of three tokens and one of one.
var two = Rows{N: 9, First: []int{1, 6}, Length: []int{3, 1}}

func TestBlankClearsTheRowsBetweenSentences(t *testing.T) {
	x := make([]float32, 2*two.N)
	for i := range x {
		x[i] = 1
	}
	two.Blank(x, 2)
	for i := range two.N {
		want := float32(1)
		if i == 0 || i == 5 || i == 8 {
			want = 0
		}
		if x[2*i] != want || x[2*i+1] != want {
			t.Errorf("row %d is %v", i, x[2*i:2*i+2])
		}
	}
}

// TestBlocksGiveTheirSlope moves each kind of block's input a little and compares with its gradient.
func TestBlocksGiveTheirSlope(t *testing.T) {
	for name, b := range map[string]struct {
		recurrent bool
		in, width int
	}{
		"convolution": {false, 6, 6}, "recurrent": {true, 6, 6}, "narrowing": {true, 6, 4},
	} {
		r := rand.New(rand.NewPCG(1, 2))
		var l Layout
		block := l.Block(b.recurrent, b.in, b.width)
		e := Env{Kernel: tensor.Best(), Theta: numbers(r, l.Size), Grad: make([]float32, l.Size)}
		x, weigh := numbers(r, two.N*b.in), numbers(r, two.N*b.width)
		two.Blank(x, b.in)
		var a BlockWork
		sum := func() (s float64) {
			e.Drop = &Dropout{Rate: 0.3, Rand: rand.NewPCG(4, 4)}
			for i, y := range block.Forward(e, &two, &a, x) {
				s += float64(y * weigh[i])
			}
			return s
		}
		sum()
		dx, dy := make([]float32, len(x)), append([]float32(nil), weigh...)
		if block.Residual {
			dx = dy
		}
		var pre, h Buffer
		block.Backward(e, &two, &a, &pre, &h, dy, dx)
		var off, length float64
		for i := range x {
			if row := i / b.in; row == 0 || row == 5 || row == 8 {
				continue
			}
			const step = 1e-3
			was := x[i]
			x[i] = was + step
			up := sum()
			x[i] = was - step
			down := sum()
			x[i] = was
			want := (up - down) / (2 * step)
			off += (want - float64(dx[i])) * (want - float64(dx[i]))
			length += want * want
		}
		if off > 0.01*length {
			t.Errorf("%s: gradient off by %.3f where the slope is %.3f long", name, math.Sqrt(off), math.Sqrt(length))
		}
	}
}

func TestSentencesDoNotSeeEachOther(t *testing.T) {
	for _, recurrent := range []bool{false, true} {
		r := rand.New(rand.NewPCG(1, 3))
		var l Layout
		block := l.Block(recurrent, 4, 4)
		e := Env{Kernel: tensor.Best(), Theta: numbers(r, l.Size)}
		x := numbers(r, two.N*4)
		two.Blank(x, 4)
		var a, b BlockWork
		before := append([]float32(nil), block.Forward(e, &two, &a, x)...)
		for i := 6 * 4; i < 8*4; i++ {
			x[i]++ // the second sentence
		}
		after := block.Forward(e, &two, &b, x)
		for i := range 5 * 4 {
			if before[i] != after[i] {
				t.Fatalf("recurrent %v: the first sentence changed with the second", recurrent)
			}
		}
	}
}

func TestDropoutKeepsTheMeanAndItsMask(t *testing.T) {
	d, x := &Dropout{Rate: 0.25, Rand: rand.NewPCG(1, 1)}, make([]float32, 40000)
	for i := range x {
		x[i] = 1
	}
	var mask Buffer
	d.Apply(&mask, x)
	sum, zeros := 0.0, 0
	for _, v := range x {
		sum += float64(v)
		if v == 0 {
			zeros++
		}
	}
	if mean, share := sum/float64(len(x)), float64(zeros)/float64(len(x)); math.Abs(mean-1) > 0.02 || math.Abs(share-0.25) > 0.02 {
		t.Errorf("mean %.3f, silenced %.3f", mean, share)
	}
	dx := append([]float32(nil), x...)
	for i := range dx {
		dx[i] = 1
	}
	mask.Back(dx)
	for i := range x {
		if dx[i] != x[i] {
			t.Fatalf("number %d: gradient %v, value %v", i, dx[i], x[i])
		}
	}
	(*Dropout)(nil).Apply(&mask, x)
}

func TestSoftmaxIsTheCrossEntropy(t *testing.T) {
	scores := []float32{1, -2, 0.5, 3}
	var sum float64
	for _, s := range scores {
		sum += math.Exp(float64(s))
	}
	want := math.Log(sum) - 0.5
	grad := append([]float32(nil), scores...)
	if got := Softmax(grad, 2, 1); math.Abs(got-want) > 1e-3 {
		t.Errorf("loss %v, want %v", got, want)
	}
	for i, s := range scores {
		p := math.Exp(float64(s)) / sum
		if i == 2 {
			p--
		}
		if math.Abs(float64(grad[i])-p) > 1e-3 {
			t.Errorf("gradient %d is %v, want %v", i, grad[i], p)
		}
	}
	if loss := Softmax(grad, -1, 1); loss != 0 || grad[0] != 0 || grad[3] != 0 {
		t.Errorf("without an answer: loss %v, gradient %v", loss, grad)
	}
}

func TestOpenRewardsEveryOpenAnswer(t *testing.T) {
	scores := []float32{1, 2, 0.5}
	loss := Open(scores, []bool{true, false, true}, 1)
	e := []float64{math.Exp(1), math.Exp(2), math.Exp(0.5)}
	if want := math.Log(e[0]+e[1]+e[2]) - math.Log(e[0]+e[2]); math.Abs(loss-want) > 1e-3 {
		t.Errorf("loss %v, want %v", loss, want)
	}
	var sum float32
	for _, g := range scores {
		sum += g
	}
	if scores[0] >= 0 || scores[2] >= 0 || scores[1] <= 0 || math.Abs(float64(sum)) > 1e-4 {
		t.Errorf("gradient %v", scores)
	}
}

func TestRectifyAndSilence(t *testing.T) {
	x := []float32{-1, 0, 2, float32(math.Copysign(0, -1))}
	Rectify(x)
	dy := []float32{5, 5, 5, 5}
	Silence(dy, x)
	for i, want := range []float32{0, 0, 2, 0} {
		if x[i] != want || (dy[i] != 0) != (want != 0) {
			t.Errorf("number %d: %v, gradient %v", i, x[i], dy[i])
		}
	}
}
