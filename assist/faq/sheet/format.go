package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"tend/desk"
)

// Format is a way to write a table.
type Format string

// The formats.
const (
	CSV   Format = "csv"
	JSONL Format = "jsonl"
)

// ErrFormat is a format that nobody knows.
var ErrFormat = errors.New("the formats are csv and jsonl")

// ParseFormat knows the formats by name.
func ParseFormat(name string) (Format, error) {
	switch f := Format(strings.ToLower(name)); f {
	case CSV, JSONL:
		return f, nil
	}
	return "", fmt.Errorf("%q: %w", name, ErrFormat)
}

// FormatOf tells the format of a file by the end of its name; empty if that
// does not say.
func FormatOf(file string) Format {
	switch strings.ToLower(filepath.Ext(file)) {
	case ".csv", ".tsv", ".txt":
		return CSV
	case ".jsonl", ".ndjson", ".json":
		return JSONL
	}
	return ""
}

// mark is the byte order mark of UTF-8.
const mark = "\uFEFF"

// most bounds a table that is read, in bytes.
const most = 64 << 20

// Table is what was read.
type Table struct {
	Rows    []Row
	Bad     []Bad
	Ignored []string // columns and members that nobody knows
}

// Row is an entry as a row of the table says it.
type Row struct {
	Number int
	entry  desk.FAQ
	says   map[string]bool // the columns that the row has
}

// Bad is a row that is no entry.
type Bad struct {
	Number int
	Reason string
}

// Read reads a table; the empty format is found out from its beginning. An
// error means that nothing of it can be read; bad rows are none.
func Read(r io.Reader, f Format) (Table, error) {
	in := bufio.NewReader(io.LimitReader(r, most+1))
	text, err := io.ReadAll(in)
	if err != nil {
		return Table{}, fmt.Errorf("read the table: %w", err)
	}
	if len(text) > most {
		return Table{}, fmt.Errorf("the table is larger than %d MiB; divide it", most>>20)
	}
	text = bytes.TrimPrefix(text, []byte(mark))
	if f == "" {
		f = formatBy(text)
	}
	if f == JSONL {
		return readLines(text), nil
	}
	return readCSV(text)
}

// formatBy tells the format of a table by its first character.
func formatBy(text []byte) Format {
	if bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
		return JSONL
	}
	return CSV
}

// Write writes entries, tidied, in the order given.
func Write(w io.Writer, f Format, entries []desk.FAQ) error {
	write := writeCSV
	if f == JSONL {
		write = writeLines
	}
	if err := write(w, entries); err != nil {
		return fmt.Errorf("write the table: %w", err)
	}
	return nil
}
