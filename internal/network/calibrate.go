package network

import "dateline/internal/network/corpus"

// Calibrate shifts how readily the model sees names, so that names of held-out sentences come out best, and
// returns the shift, in nats. What the network learned from corpora that mark names freely, and what it learned
// to doubt while words were hidden, need not balance by themselves.
func (m *Model) Calibrate(heldOut []*corpus.Sentence) float32 {
	none := &m.theta[m.net.nameOut.B] // the bias of "no name"
	was, best, most := *none, float32(0), -1.0
	for step := -8; step <= 12; step++ {
		const nats = 0.25
		shift := float32(step) * nats
		*none = was + shift
		if f := m.Evaluate(heldOut).Names.F; f > most {
			best, most = shift, f
		}
	}
	*none = was + best
	return best
}
