package corpus

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
)

// Vectors are word vectors, the most frequent word first.
type Vectors struct {
	Words []string
	Width int
	Rows  [][]float32
}

// ReadVectors reads the first `most` word vectors of a JSON file of the form {"dimensions": 100, "words": […],
// "vectors": {word: [numbers …]}}, words in order of frequency. What follows a vector's dimensions is left.
func ReadVectors(path string, most int) (*Vectors, error) {
	f, err := Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := &vectorReader{dec: json.NewDecoder(bufio.NewReaderSize(f, 1<<20)), most: most, rows: map[string][]float32{}}
	if err := r.read(); err != nil && !errors.Is(err, errDone) {
		return nil, fmt.Errorf("read vectors %s: %w", path, err)
	}
	v := &Vectors{Width: r.width}
	for _, w := range r.words[:min(most, len(r.words))] {
		if row := r.rows[w]; row != nil {
			v.Words, v.Rows = append(v.Words, w), append(v.Rows, row)
		}
	}
	return v, nil
}

// vectorReader reads the file as a stream, for it is large and most of it is not wanted.
type vectorReader struct {
	dec   *json.Decoder
	most  int
	width int
	words []string
	rows  map[string][]float32
}

func (r *vectorReader) read() error {
	if _, err := r.dec.Token(); err != nil {
		return err
	}
	for r.dec.More() {
		key, err := r.dec.Token()
		if err != nil {
			return err
		}
		switch key {
		case "dimensions":
			err = r.dec.Decode(&r.width)
		case "words":
			err = r.dec.Decode(&r.words)
		case "vectors":
			err = r.readRows()
		default:
			var skip json.RawMessage
			err = r.dec.Decode(&skip)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *vectorReader) readRows() error {
	if r.width <= 0 || len(r.words) == 0 {
		return fmt.Errorf("dimensions and words must stand before vectors")
	}
	want := map[string]bool{}
	for _, w := range r.words[:min(r.most, len(r.words))] {
		want[w] = true
	}
	if _, err := r.dec.Token(); err != nil {
		return err
	}
	for r.dec.More() && len(r.rows) < len(want) {
		key, err := r.dec.Token()
		if err != nil {
			return err
		}
		var row []float32
		if err := r.dec.Decode(&row); err != nil {
			return err
		}
		if w, _ := key.(string); want[w] {
			if len(row) < r.width {
				return fmt.Errorf("vector of %q has %d numbers, want %d", w, len(row), r.width)
			}
			r.rows[w] = row[:r.width]
		}
	}
	return errDone
}

// errDone says that whatever follows is of no use.
var errDone = errors.New("done")
