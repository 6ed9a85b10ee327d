package lines

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// Scanner finds lines in a stream. Lines of blanks, a byte order mark at the
// start and carriage returns before line breaks are passed over. Of a line
// longer than MaxLine only the beginning is ever in memory.
type Scanner struct {
	r      *bufio.Reader
	line   []byte
	number int
	start  int64 // of the present line
	next   int64 // offset of what was not read yet
	long   bool
	err    error
}

// NewScanner makes a Scanner that reads from r to its end.
func NewScanner(r io.Reader) *Scanner { return &Scanner{r: bufio.NewReaderSize(r, 256<<10)} }

// Scan goes to the next line that is not empty. It returns false at the end
// and when reading fails; see Err.
func (s *Scanner) Scan() bool {
	for s.err == nil {
		s.read()
		if s.long || len(s.line) > 0 {
			return true
		}
	}
	return false
}

// Bytes is the present line without its line break, good until the next Scan.
// Of a line that is too long it is nothing.
func (s *Scanner) Bytes() []byte { return s.line }

// Number is the number of the present line; the first line is 1.
func (s *Scanner) Number() int { return s.number }

// Offset is where Bytes begins in the stream.
func (s *Scanner) Offset() int64 { return s.start }

// Read is how many bytes of the stream were read so far.
func (s *Scanner) Read() int64 { return s.next }

// Long reports whether the present line is longer than MaxLine.
func (s *Scanner) Long() bool { return s.long }

// Err is why reading failed, nil at the end of the stream.
func (s *Scanner) Err() error {
	if errors.Is(s.err, io.EOF) {
		return nil
	}
	return s.err
}

// read takes the next line, empty or not.
func (s *Scanner) read() {
	s.start, s.long = s.next, false
	line, err := s.r.ReadSlice('\n')
	s.next += int64(len(line))
	if errors.Is(err, bufio.ErrBufferFull) {
		line, err = s.rest(line)
	}
	s.number++
	s.err = err
	s.line = s.trim(line)
}

// rest reads a line that does not fit the buffer, and skips what exceeds the
// bound.
func (s *Scanner) rest(line []byte) ([]byte, error) {
	long := bytes.Clone(line)
	for {
		part, err := s.r.ReadSlice('\n')
		s.next += int64(len(part))
		if len(long)+len(part) > MaxLine+len("\r\n") {
			s.long, long = true, nil
		}
		if !s.long {
			long = append(long, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return long, err
		}
	}
}

func (s *Scanner) trim(line []byte) []byte {
	if s.number == 1 {
		line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
	}
	short := bytes.TrimLeft(line, " \t\r\n")
	s.start = s.next - int64(len(short))
	short = bytes.TrimRight(short, " \t\r\n")
	if len(short) > MaxLine {
		s.long, short = true, nil
	}
	return short
}
