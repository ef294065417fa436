package network

import (
	"encoding/json"
	"fmt"
	"sync"

	"dateline/internal/network/layer"
)

// net is where each layer's weights stand in Model.theta.
type net struct {
	input                   layer.Linear
	inputNorm               layer.Norm
	blocks                  []layer.Block
	tag                     layer.Linear
	arcDep, arcHead, arcMix layer.Linear
	labDep, labHead, labOut layer.Linear
	names                   [2]layer.Block // recurrent, for names alone
	nameOut                 layer.Linear
	size                    int
}

// newNet lays out a network of a shape.
func newNet(s shape, tags, labels, kinds int) net {
	var l layer.Layout
	n := net{input: l.Linear("input", s.Vector+1, s.Width), inputNorm: l.Norm("input norm", s.Width)}
	for _, c := range s.Blocks {
		n.blocks = append(n.blocks, l.Block(c == 's', s.Width, s.Width))
	}
	n.tag = l.Linear("tag", s.Width, tags)
	n.arcDep, n.arcHead = l.Linear("arc dependent", s.Width, s.Arc), l.Linear("arc head", s.Width, s.Arc)
	n.arcMix = l.Linear("arc", s.Arc, s.Arc)
	n.labDep, n.labHead = l.Linear("label dependent", s.Width, s.Label), l.Linear("label head", s.Width, s.Label)
	n.labOut = l.Linear("label", s.Label, labels)
	n.names = [2]layer.Block{l.Block(true, s.Width, s.Name), l.Block(true, s.Name, s.Name)}
	n.nameOut = l.Linear("name", s.Name, kinds)
	n.size = l.Size
	return n
}

// assemble lays the network out once its shape and inventories are known.
func (m *Model) assemble() {
	m.net = newNet(m.shape, len(m.tags), len(m.labels), m.kinds.Size())
	m.pool = newPool()
}

// each visits every layer in the order of the layout.
func (n *net) each(lin func(layer.Linear), nrm func(layer.Norm)) {
	lin(n.input)
	nrm(n.inputNorm)
	for _, b := range n.blocks {
		lin(b.Lin)
		nrm(b.Norm)
	}
	for _, l := range []layer.Linear{n.tag, n.arcDep, n.arcHead, n.arcMix, n.labDep, n.labHead, n.labOut} {
		lin(l)
	}
	for _, b := range n.names {
		lin(b.Lin)
		nrm(b.Norm)
	}
	lin(n.nameOut)
}

// override changes the measures that a JSON object names.
func (s *shape) override(text string) error {
	if text == "" {
		return nil
	}
	if err := json.Unmarshal([]byte(text), s); err != nil {
		return fmt.Errorf("read shape: %w", err)
	}
	return nil
}

// newPool returns a pool of memory for computations: as many are made as run at once.
func newPool() *sync.Pool { return &sync.Pool{New: func() any { return new(work) }} }
