package network

import (
	"bytes"
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"dateline/internal/network/layer"
	"dateline/internal/tensor"
)

func TestTrainingLearnsByHeart(t *testing.T) {
	got := small(t).Evaluate(smallSentences(t))
	if got.UAS < 99 || got.LAS < 99 || got.UPOS < 99 || got.Lemma < 99 || got.Names.F < 99 {
		t.Errorf("three sentences, seen thousands of times, are read with %v", got)
	}
}

func TestTrainingTwiceGivesTheSameBytes(t *testing.T) {
	p := smallPlan(t)
	p.Epochs = 2
	var files [2]bytes.Buffer
	for i := range files {
		m, err := Train(context.Background(), p)
		if err != nil {
			t.Fatal(err)
		}
		if err := m.Save(&files[i]); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0].Bytes(), files[1].Bytes()) {
		t.Error("the same plan gave different weights")
	}
}

func TestTrainingStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Train(ctx, smallPlan(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled training returned %v", err)
	}
}

func TestTrainingNeedsTrees(t *testing.T) {
	if _, err := Train(context.Background(), Plan{Epochs: 1}); err == nil {
		t.Error("trained on nothing")
	}
}

// TestGradientIsTheSlope compares the gradient with what the loss does when a weight is moved a little.
func TestGradientIsTheSlope(t *testing.T) {
	p := smallPlan(t)
	m, err := blank(p)
	if err != nil {
		t.Fatal(err)
	}
	m.kernel = tensor.Available()[len(tensor.Available())-1]
	tr := newTrainer(m, p)
	l := tr.learners[0]
	loss := func() float64 {
		l.loss = losses{}
		clear(l.env.Grad)
		clear(l.table)
		l.env.Drop = &layer.Dropout{Rate: 0.2, Rand: rand.NewPCG(3, 3)} // the same dropout every time
		l.work.batch.reset()
		targets := []target{nothing}
		for _, s := range smallSentences(t) {
			first := l.work.batch.N
			m.add(&l.work.batch, s.Forms())
			targets = append(targets, tr.targets(s, first)...)
		}
		l.step(targets, 1)
		return l.loss.tag + l.loss.arc + l.loss.label + float64(l.nameWeight)*l.loss.name
	}
	loss()
	grad := append([]float32(nil), l.env.Grad...)
	r := rand.New(rand.NewPCG(5, 3))
	const step = 2e-3
	m.net.each(func(x layer.Linear) {
		slopes(t, x.Name, m.theta, grad, sample(r, x.W, x.In*x.Out), step, loss)
		slopes(t, x.Name+" bias", m.theta, grad, sample(r, x.B, x.Out), step, loss)
	}, func(x layer.Norm) {
		slopes(t, x.Name+" gain", m.theta, grad, sample(r, x.Gain, x.Width), step, loss)
		slopes(t, x.Name+" bias", m.theta, grad, sample(r, x.Bias, x.Width), step, loss)
	})
}

// sample draws places from [from, from+n).
func sample(r *rand.Rand, from, n int) []int {
	at := make([]int, 8)
	for i := range at {
		at[i] = from + r.IntN(n)
	}
	return at
}

// slopes compares gradient and slopes at the places, as vectors: single slopes suffer from kinks and rounding.
func slopes(t *testing.T, name string, theta, grad []float32, places []int, step float32, loss func() float64) {
	t.Helper()
	var off, length float64
	for _, at := range places {
		was := theta[at]
		theta[at] = was + step
		up := loss()
		theta[at] = was - step
		down := loss()
		theta[at] = was
		want := (up - down) / (2 * float64(step))
		off += (want - float64(grad[at])) * (want - float64(grad[at]))
		length += want * want
	}
	if off, length = math.Sqrt(off), math.Sqrt(length); off > 0.05+0.15*length {
		t.Errorf("%s: gradient off by %.4f where the slope is %.4f long", name, off, length)
	}
}

func TestCalibrationMendsALeaningModel(t *testing.T) {
	m, err := Load(bytes.NewReader(saved(t)))
	if err != nil {
		t.Fatal(err)
	}
	want := m.Evaluate(smallSentences(t)).Names.F
	m.theta[m.net.nameOut.B] -= 1.75 // sees names everywhere
	m.Calibrate(smallSentences(t))
	if got := m.Evaluate(smallSentences(t)).Names.F; got < want {
		t.Errorf("names F1 %.1f after calibration, %.1f before the model was bent", got, want)
	}
}

func TestTrainingGoesOnFromWeights(t *testing.T) {
	p := smallPlan(t)
	p.From, p.Epochs, p.Rate, p.Settle = small(t), 1, 1e-5, true
	m, err := Train(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Evaluate(smallSentences(t)); got.LAS < 99 || got.Names.F < 99 {
		t.Errorf("after one more pass the sentences are read with %v", got)
	}
	if got := small(t).Evaluate(smallSentences(t)); got.LAS < 99 {
		t.Errorf("training changed the weights it started from: %v", got)
	}
}
