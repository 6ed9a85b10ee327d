package main

import (
	"bytes"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// tableEdit is a table to put into a file of settings: in the place of the one
// of its name with all below that, or at the end.
type tableEdit struct {
	path []string
	text string // the header and the settings, a line each
}

// section is a table of a file: from its header to where the next one begins,
// without the comments and blank lines before that.
type section struct {
	path     []string
	from, to int // bytes of the file
}

// edited is a file with a table put in. What else is in it stays as it is,
// comments, order, line ends and all.
func edited(data []byte, e tableEdit) []byte {
	text := e.text
	if bytes.Contains(data, []byte("\r\n")) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	var old []section
	for _, s := range sections(data) {
		if len(s.path) >= len(e.path) && slices.Equal(s.path[:len(e.path)], e.path) {
			old = append(old, s)
		}
	}
	if len(old) == 0 {
		return appended(data, text)
	}
	out, at := []byte{}, 0
	for i, s := range old {
		out = append(out, data[at:s.from]...)
		if i == 0 {
			out = append(out, text...)
		}
		at = s.to
	}
	return append(out, data[at:]...)
}

// appended puts a text at the end, with a blank line before it.
func appended(data []byte, text string) []byte {
	end := "\n"
	if strings.Contains(text, "\r\n") {
		end = "\r\n"
	}
	out := slices.Clone(data)
	if len(out) > 0 && !bytes.HasSuffix(out, []byte("\n")) {
		out = append(out, end...)
	}
	if len(out) > 0 {
		out = append(out, end...)
	}
	return append(out, text...)
}

// sections are the tables of a file that is known to be TOML, in its order.
func sections(data []byte) (all []section) {
	var p unstable.Parser
	p.Reset(data)
	for p.NextExpression() {
		e := p.Expression()
		if e.Kind != unstable.Table && e.Kind != unstable.ArrayTable {
			continue
		}
		s := section{to: len(data)}
		for key := e.Key(); key.Next(); {
			if s.path == nil {
				s.from = lineStart(data, int(key.Node().Raw.Offset))
			}
			s.path = append(s.path, string(key.Node().Data))
		}
		if n := len(all); n > 0 {
			all[n-1].to = s.from
		}
		all = append(all, s)
	}
	for i := range all {
		all[i].to = withoutTail(data, all[i].from, all[i].to)
	}
	return all
}

// lineStart is where the line of a place begins.
func lineStart(data []byte, at int) int {
	return bytes.LastIndexByte(data[:at], '\n') + 1
}

// withoutTail is the end of a section without the lines at its end that are
// blank or comments: they may be about what comes next.
func withoutTail(data []byte, from, to int) int {
	for to > from {
		start := lineStart(data, to-1)
		line := bytes.TrimSpace(data[start:to])
		if len(line) > 0 && line[0] != '#' {
			return to
		}
		to = start
	}
	return to
}
