package batch

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

// Output takes the readings of a run.
type Output interface {
	io.Writer
	Done() int // articles that an earlier run has written already
	// Close ends the output; finished tells that the whole input was read.
	Close(finished bool) error
}

// Errors of OpenFile that a person can do something about.
var (
	ErrExists = errors.New("the output exists already")
	ErrOther  = errors.New("an interrupted run with another build or other options left its readings")
)

// Partial is where the readings of an unfinished run stand.
func Partial(path string) string { return path + ".partial" }

func keyFile(path string) string { return path + ".run" }

// OpenFile opens a file for the readings of a run. They stand in Partial(path) until the run is finished, so
// that a finished file is always whole. What an interrupted run with the same key (build, input, options) left is
// kept, its half-written last line cut off; restart forgets it, and force replaces a finished file.
func OpenFile(path, key string, restart, force bool) (Output, error) {
	if _, err := os.Stat(path); err == nil && !force {
		return nil, fmt.Errorf("%s: %w", path, ErrExists)
	}
	old, err := os.ReadFile(keyFile(path))
	if restart || err != nil {
		return createFile(path, key)
	}
	if !bytes.Equal(old, []byte(key)) {
		return nil, fmt.Errorf("%s: %w", Partial(path), ErrOther)
	}
	return resumeFile(path)
}

type file struct {
	*bufio.Writer
	f    *os.File
	path string
	done int
}

func createFile(path, key string) (Output, error) {
	f, err := os.Create(Partial(path))
	if err != nil {
		return nil, fmt.Errorf("create output: %w", err)
	}
	if err := os.WriteFile(keyFile(path), []byte(key), 0o644); err != nil {
		return nil, errors.Join(fmt.Errorf("note the run: %w", err), f.Close())
	}
	return &file{bufio.NewWriter(f), f, path, 0}, nil
}

// resumeFile counts the whole lines that are there and cuts off what stands behind them.
func resumeFile(path string) (Output, error) {
	f, err := os.OpenFile(Partial(path), os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, fmt.Errorf("open output: %w", err)
	}
	n, size, err := wholeLines(f)
	if err == nil {
		err = f.Truncate(size)
	}
	if err == nil {
		_, err = f.Seek(size, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("resume output: %w", err), f.Close())
	}
	return &file{bufio.NewWriter(f), f, path, n}, nil
}

// wholeLines counts the lines of r that end, and their bytes.
func wholeLines(r io.Reader) (n int, size int64, err error) {
	buf := make([]byte, 1<<16)
	var read int64
	for {
		k, err := r.Read(buf)
		n += bytes.Count(buf[:k], []byte{'\n'})
		if i := bytes.LastIndexByte(buf[:k], '\n'); i >= 0 {
			size = read + int64(i) + 1
		}
		read += int64(k)
		if err == io.EOF {
			return n, size, nil
		}
		if err != nil {
			return n, size, err
		}
	}
}

func (f *file) Done() int { return f.done }

func (f *file) Close(finished bool) error {
	err := errors.Join(f.Flush(), f.f.Sync(), f.f.Close())
	if err != nil || !finished {
		return err
	}
	if err := os.Rename(Partial(f.path), f.path); err != nil {
		return fmt.Errorf("finish output: %w", err)
	}
	return os.Remove(keyFile(f.path))
}

// Stream is an output that is written on as the readings come, such as standard output.
func Stream(w io.Writer) Output { return &stream{bufio.NewWriter(w)} }

type stream struct{ *bufio.Writer }

func (s *stream) Write(p []byte) (int, error) {
	n, err := s.Writer.Write(p)
	return n, errors.Join(err, s.Flush())
}

func (s *stream) Done() int        { return 0 }
func (s *stream) Close(bool) error { return s.Flush() }
