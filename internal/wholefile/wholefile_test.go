package wholefile_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"tend/internal/wholefile"
)

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

func TestWrite(t *testing.T) {
	broken := errors.New("no more")
	for _, c := range []struct {
		name, before string
		fill         func(io.Writer) error
		err          error
		want         string
	}{
		{"a new file", "", text("new"), nil, "new"},
		{"in the place of another", "old", text("new"), nil, "new"},
		{"given up halfway", "old", func(w io.Writer) error { return errors.Join(text("ne")(w), broken) }, broken, "old"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "file")
			if c.before != "" {
				if err := os.WriteFile(path, []byte(c.before), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if err := wholefile.Write(path, c.fill); !errors.Is(err, c.err) {
				t.Errorf("got %v, want %v", err, c.err)
			}
			if data, err := os.ReadFile(path); err != nil || string(data) != c.want {
				t.Errorf("it holds %q, %v; want %q", data, err, c.want)
			}
			if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
				t.Errorf("the folder holds %v, %v", left, err)
			}
		})
	}
	t.Run("into no folder", func(t *testing.T) {
		err := wholefile.Write(filepath.Join(t.TempDir(), "none", "file"), text("new"))
		if !errors.Is(err, os.ErrNotExist) {
			t.Errorf("got %v", err)
		}
	})
}
