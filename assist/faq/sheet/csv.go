package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"tend/desk"
)

var (
	errNotUTF8 = errors.New("the table is not in UTF-8; save it as “CSV UTF-8” and try again")
	errNoTitle = errors.New("the first row names no column “question” or “id”; it has to name the columns")
)

func readCSV(text []byte) (Table, error) {
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = commaOf(text), -1, true
	titles, err := r.Read()
	switch {
	case errors.Is(err, io.EOF):
		return Table{}, nil
	case err != nil:
		return Table{}, fmt.Errorf("the first row: %w", err)
	}
	var t Table
	cols, err := t.titles(titles)
	if err != nil {
		return Table{}, err
	}
	for number := 2; ; number++ {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		t.take(number, cols, cells, err)
	}
}

// commaOf is what divides the cells: of the three that are known the one that
// occurs most in the first row.
func commaOf(text []byte) rune {
	first, _, _ := bytes.Cut(text, []byte("\n"))
	best, most := ',', 0
	for _, c := range ",;\t" {
		if n := bytes.Count(first, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}

// titles finds the column of each cell; one that nobody knows has no name.
func (t *Table) titles(titles []string) ([]column, error) {
	cols := make([]column, len(titles))
	known := false
	for i, title := range titles {
		if !utf8.ValidString(title) {
			return nil, errNotUTF8
		}
		c, ok := columnOf(unguard(title))
		cols[i] = c
		known = known || c.name == "question" || c.name == "id"
		if !ok && strings.TrimSpace(title) != "" {
			t.Ignored = append(t.Ignored, clip(title))
		}
	}
	if !known {
		return nil, errNoTitle
	}
	return cols, nil
}

// take reads one row. A row with nothing in it is left out, without a word.
func (t *Table) take(number int, cols []column, cells []string, err error) {
	if err != nil {
		var p *csv.ParseError
		if errors.As(err, &p) {
			err = p.Err
		}
		t.Bad = append(t.Bad, Bad{number, "it is not CSV: " + err.Error()})
		return
	}
	if !slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) != "" }) {
		return
	}
	row, err := rowOf(number, cols, cells)
	if err != nil {
		t.Bad = append(t.Bad, Bad{number, err.Error()})
		return
	}
	t.Rows = append(t.Rows, row)
}

func rowOf(number int, cols []column, cells []string) (Row, error) {
	row := Row{Number: number, says: map[string]bool{}}
	if len(cells) > len(cols) {
		return row, errors.New("it has more cells than there are columns")
	}
	for i, cell := range cells {
		c := cols[i]
		switch {
		case c.name == "":
			continue
		case !utf8.ValidString(cell):
			return row, errNotUTF8
		}
		cell = unguard(cell)
		if row.says[c.name] && c.name == "phrasings" { // in several columns
			cell = getPhrasings(&row.entry) + "\n" + cell
		}
		if err := c.set(&row.entry, cell); err != nil {
			return row, err
		}
		row.says[c.name] = true
	}
	return row, nil
}

func writeCSV(w io.Writer, entries []desk.FAQ) error {
	if _, err := io.WriteString(w, mark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	cells := make([]string, 0, len(columns()))
	for _, c := range columns() {
		cells = append(cells, c.name)
	}
	err := out.Write(cells)
	for _, f := range entries {
		f = f.Tidy()
		for i, c := range columns() {
			cells[i] = guard(c.get(&f))
		}
		if err == nil {
			err = out.Write(cells)
		}
	}
	out.Flush()
	return errors.Join(err, out.Error())
}
