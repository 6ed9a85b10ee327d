package page

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "report")
	for range 2 { // the second time it replaces its own
		if err := Write(dir, false, small(), English()); err != nil {
			t.Fatal(err)
		}
	}
	var d document
	data, err := os.ReadFile(filepath.Join(dir, Data))
	if err == nil {
		err = json.Unmarshal(data, &d)
	}
	if err != nil || len(d.Policies) != 1 || len(d.Insight.Misses) != 2 {
		t.Errorf("%v in %s", err, data)
	}
	names, err := os.ReadDir(dir)
	if err != nil || len(names) != 2 {
		t.Errorf("%d files: %v", len(names), err)
	}
	for _, n := range names {
		if info, err := n.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s can be read by others: %v", n.Name(), err)
		}
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the folder is open to others: %v", err)
	}
}

func TestWriteLeavesTheFilesOfOthers(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(path string) error
		file string
	}{
		{"a page of somebody", func(path string) error { return os.WriteFile(path, []byte("<h1>Mine</h1>"), 0o600) }, Index},
		{"an empty file", func(path string) error { return os.WriteFile(path, nil, 0o600) }, Index},
		{"figures of somebody", func(path string) error { return os.WriteFile(path, []byte("{}"), 0o600) }, Data},
		{"a link", func(path string) error { return os.Symlink("/dev/null", path) }, Index},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, c.file)
			if err := c.make(path); err != nil {
				t.Fatal(err)
			}
			if err := Write(dir, false, small(), English()); !errors.Is(err, ErrForeign) {
				t.Errorf("got %v", err)
			}
			if names, err := os.ReadDir(dir); err != nil || len(names) != 1 {
				t.Errorf("something was written: %v, %v", names, err)
			}
			if err := Write(dir, true, small(), English()); err != nil {
				t.Errorf("told to replace it: %v", err)
			}
			if err := Write(dir, false, small(), English()); err != nil {
				t.Errorf("now it is ours: %v", err)
			}
		})
	}
}

func TestWriteNeedsAFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Write(file, true, small(), English()); err == nil {
		t.Error("a file was taken for a folder")
	}
}
