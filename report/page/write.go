package page

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"tend/internal/wholefile"
	"tend/report"
	"tend/report/insight"
)

// The files of a report, in its folder.
const (
	Index = "index.html"
	Data  = "insight.json"
)

// ErrForeign says that there is a file in the way that no report wrote.
var ErrForeign = errors.New("there is a file already that was not written by tend")

// Write puts the page and its figures into a folder, which is made, open to its
// owner only, if it is missing: the page names customers. The files are for
// their owner only as well. Each appears whole or not at all; those of an
// earlier report are replaced. A file of somebody else is ErrForeign and nothing
// is written, unless replace is set.
func Write(dir string, replace bool, p Page, t Texts) error {
	var html, data bytes.Buffer
	if err := Render(&html, p, t); err != nil {
		return err
	}
	if err := writeJSON(&data, p); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make the folder of the report: %w", err)
	}
	for _, name := range []string{Index, Data} {
		if err := free(filepath.Join(dir, name)); err != nil && !replace {
			return err
		}
	}
	if err := put(filepath.Join(dir, Data), &data); err != nil {
		return err
	}
	return put(filepath.Join(dir, Index), &html)
}

func put(path string, b *bytes.Buffer) error {
	write := func(w io.Writer) error {
		_, err := b.WriteTo(w)
		return err
	}
	if err := wholefile.Write(path, write); err != nil {
		return fmt.Errorf("make the report: %w", err)
	}
	return nil
}

// document is what insight.json holds. MadeBy comes first: it is how a later
// report knows the file.
type document struct {
	MadeBy   string          `json:"made_by"`
	MadeAt   string          `json:"made_at"`
	Policies []report.Group  `json:"policies"`
	Insight  insight.Insight `json:"insight"`
}

func writeJSON(w io.Writer, p Page) error {
	d := document{MadeBy: "tend report", MadeAt: p.Made.Format("2006-01-02T15:04:05Z07:00"), Policies: []report.Group{}, Insight: p.Insight}
	for _, h := range p.Policies {
		d.Policies = append(d.Policies, h.Group)
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(d)
}

// marks are how the files of a report begin.
func marks() []string {
	return []string{`<meta name="generator" content="tend report">`, `"made_by": "tend report"`}
}

// headBytes is how far into a file its mark is looked for.
const headBytes = 256

// free reports nothing when there is no file at path, or one of ours.
func free(path string) error {
	info, err := os.Lstat(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look at what is there: %w", err)
	}
	foreign := fmt.Errorf("%s: %w; choose another folder, or use --force to replace it", path, ErrForeign)
	if !info.Mode().IsRegular() {
		return foreign
	}
	head, err := headOf(path)
	if err != nil {
		return fmt.Errorf("look at what is there: %w", err)
	}
	for _, mark := range marks() {
		if bytes.Contains(head, []byte(mark)) {
			return nil
		}
	}
	return foreign
}

func headOf(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	head, err := io.ReadAll(io.LimitReader(f, headBytes))
	return head, errors.Join(err, f.Close())
}
