package transfer

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// source is the input: read once from the beginning, then at any place.
type source struct {
	first io.Reader   // for the first time
	at    io.ReaderAt // afterwards
	base  int64       // where the input begins in at
	size  int64       // 0 until known
	spool *os.File    // nil when the input can be read at any place by itself
}

type file interface {
	io.ReaderAt
	io.Seeker
}

func open(r io.Reader, dir string) (*source, error) {
	if f, ok := r.(file); ok {
		if src, err := openFile(r, f); err == nil {
			return src, nil
		}
	}
	tmp, err := os.CreateTemp(dir, "tend-import-*")
	if err != nil {
		return nil, fmt.Errorf("make a temporary file for the lines: %w", err)
	}
	_ = os.Remove(tmp.Name()) // where an open file may be removed it cannot be left behind
	return &source{first: io.TeeReader(r, tmp), at: tmp, spool: tmp}, nil
}

// openFile fails for what only looks like a file: a pipe, a terminal.
func openFile(r io.Reader, f file) (*source, error) {
	base, err := f.Seek(0, io.SeekCurrent)
	if err != nil {
		return nil, err
	}
	end, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return nil, err
	}
	if _, err := f.Seek(base, io.SeekStart); err != nil {
		return nil, err
	}
	if end <= base {
		return nil, errors.New("nothing to seek in") // or a device
	}
	return &source{first: r, at: f, base: base, size: end - base}, nil
}

// read gives a stretch of the input in memory of its own.
func (s *source) read(offset int64, size int) ([]byte, error) {
	b := make([]byte, size)
	n, err := s.at.ReadAt(b, s.base+offset)
	if n < size {
		return nil, fmt.Errorf("read the lines again: %w", err)
	}
	return b, nil
}

func (s *source) close() {
	if s.spool != nil {
		_ = s.spool.Close()
		_ = os.Remove(s.spool.Name())
	}
}
