package sheet

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"tend/desk"
)

func readLines(text []byte) Table {
	var t Table
	number := 0
	for line := range bytes.Lines(text) {
		number++
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			continue
		}
		row, err := t.line(number, line)
		if err != nil {
			t.Bad = append(t.Bad, Bad{number, err.Error()})
			continue
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (t *Table) line(number int, line []byte) (Row, error) {
	row := Row{Number: number, says: map[string]bool{}}
	if !utf8.Valid(line) {
		return row, errors.New("it is not in UTF-8")
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(line, &members); err != nil {
		return row, wrongShape(err)
	}
	if err := json.Unmarshal(line, &row.entry); err != nil {
		return row, wrongShape(err)
	}
	for name := range members {
		name = strings.ToLower(name)
		if !slices.ContainsFunc(columns(), func(c column) bool { return c.name == name }) {
			t.ignore(name)
			continue
		}
		row.says[name] = true
	}
	return row, checkValues(row.entry)
}

// ignore notes a member that nobody knows, once.
func (t *Table) ignore(name string) {
	i, there := slices.BinarySearch(t.Ignored, clip(name))
	if !there {
		t.Ignored = slices.Insert(t.Ignored, i, clip(name))
	}
}

// checkValues refuses what a cell of a table could not say either.
func checkValues(f desk.FAQ) error {
	return errors.Join(setLanguage(&f, f.Language), setCard(&f, getCard(&f)))
}

// wrongShape says what is wrong in words for people.
func wrongShape(err error) error {
	var shape *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &shape) && shape.Field != "":
		return errors.New("its member " + clip(shape.Field) + " is not what it should be, but a JSON " + shape.Value)
	case errors.As(err, &shape):
		return errors.New("it is not a JSON object")
	case errors.As(err, &syntax):
		return errors.New("it is not JSON: " + syntax.Error())
	}
	return err
}

func writeLines(w io.Writer, entries []desk.FAQ) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for _, f := range entries {
		if err := out.Encode(f.Tidy()); err != nil {
			return err
		}
	}
	return nil
}
