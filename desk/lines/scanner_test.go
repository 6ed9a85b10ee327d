package lines_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"tend/desk/lines"
)

func TestScanner(t *testing.T) {
	full := strings.Repeat("x", lines.MaxLine)
	type line struct {
		number int
		offset int64
		text   string
		long   bool
	}
	tests := []struct {
		name, in string
		want     []line
	}{
		{"nothing", "", nil},
		{"only blanks", "\n \r\n\t\n", nil},
		{"plain lines", "a\nbc\n", []line{{1, 0, "a", false}, {2, 2, "bc", false}}},
		{"no break at the end", "a\nbc", []line{{1, 0, "a", false}, {2, 2, "bc", false}}},
		{"byte order mark", "\xef\xbb\xbfa\nb", []line{{1, 3, "a", false}, {2, 5, "b", false}}},
		{"carriage returns and blanks", "a\r\n\r\n  b \r\n", []line{{1, 0, "a", false}, {3, 7, "b", false}}},
		{"exactly the bound", full + "\r\nb", []line{{1, 0, full, false}, {2, lines.MaxLine + 2, "b", false}}},
		{"one byte over", full + "y\nb", []line{{1, 0, "", true}, {2, lines.MaxLine + 2, "b", false}}},
		{"far over, at the end", "b\n" + full + full, []line{{1, 0, "b", false}, {2, 0, "", true}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := lines.NewScanner(strings.NewReader(tt.in))
			var got []line
			for s.Scan() {
				l := line{s.Number(), s.Offset(), string(s.Bytes()), s.Long()}
				if l.long {
					l.offset = 0 // there is nothing at it
				}
				got = append(got, l)
			}
			if s.Err() != nil || s.Read() != int64(len(tt.in)) {
				t.Errorf("read %d of %d bytes, error %v", s.Read(), len(tt.in), s.Err())
			}
			if len(got) != len(tt.want) {
				t.Fatalf("got %d lines, want %d", len(got), len(tt.want))
			}
			for i, w := range tt.want {
				if w.long {
					w.offset = 0
				}
				if got[i] != w {
					t.Errorf("line %d: number %d offset %d long %v len %d; want %d %d %v %d", i,
						got[i].number, got[i].offset, got[i].long, len(got[i].text), w.number, w.offset, w.long, len(w.text))
				}
			}
		})
	}
}

func TestScannerSaysWhyReadingFailed(t *testing.T) {
	broken := errors.New("cable pulled")
	s := lines.NewScanner(io.MultiReader(strings.NewReader("a\n"), iotest.ErrReader(broken)))
	n := 0
	for s.Scan() {
		n++
	}
	if n != 1 || !errors.Is(s.Err(), broken) {
		t.Errorf("%d lines, error %v", n, s.Err())
	}
}
