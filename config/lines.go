package config

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// spot is a place in the file, counted from 1, the column in characters.
type spot struct{ line, column int }

// lines finds places in a file.
type lines struct {
	data   []byte
	starts []int // the offset at which each line begins
}

func newLines(data []byte) lines {
	l := lines{data, []int{0}}
	for i, b := range data {
		if b == '\n' {
			l.starts = append(l.starts, i+1)
		}
	}
	return l
}

// at is the place of an offset.
func (l lines) at(offset int) spot {
	line := sort.SearchInts(l.starts, offset+1)
	return spot{line, utf8.RuneCount(l.data[l.starts[line-1]:offset]) + 1}
}

// inBytes is the place of a line and a column counted in bytes.
func (l lines) inBytes(line, column int) spot {
	if line < 1 || line > len(l.starts) {
		return spot{line, column}
	}
	return l.at(min(l.starts[line-1]+max(column-1, 0), len(l.data)))
}

// firstInvalid is the offset of the first byte that is not UTF-8.
func firstInvalid(data []byte) int {
	return len(data) - len(bytes.TrimLeftFunc(data, func(r rune) bool { return r != utf8.RuneError }))
}
