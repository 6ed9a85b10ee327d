package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"tend/config"
	"tend/internal/sanitize"
	"tend/internal/wholefile"
)

// errCannotEdit says that a config file is written in a way that a table cannot
// be put into.
var errCannotEdit = errors.New("the config file was left as it is")

// newConfig is a config file as it will be.
type newConfig struct {
	path string
	data []byte
	mode fs.FileMode
}

// withTables is the config file with tables put in, if the settings in it can be
// read then as they are meant, without a mistake that was not there before.
func (p *program) withTables(edits []tableEdit, right func(config.Config) bool) (newConfig, error) {
	path, mode, err := p.editable()
	if err != nil {
		return newConfig{}, err
	}
	before, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return newConfig{}, fmt.Errorf("read the config file: %w", err)
	}
	after := before
	for _, e := range edits {
		after = edited(after, e)
	}
	if err := decodes(before, after, right); err != nil {
		return newConfig{}, fmt.Errorf("%w: %w. Change it by hand, as was shown above", errCannotEdit, err)
	}
	return newConfig{path, after, mode}, nil
}

// write puts the file in its place, whole, with the permissions it had.
func (c newConfig) write() error {
	if err := os.MkdirAll(filepath.Dir(c.path), 0o700); err != nil {
		return fmt.Errorf("make the config folder: %w", err)
	}
	return wholefile.Write(c.path, func(w io.Writer) error { return fill(w, c.data, c.mode) })
}

// editable is the config file itself, where its name is a link, and its mode.
func (p *program) editable() (string, fs.FileMode, error) {
	path := p.configPath()
	if path == "" {
		return "", 0, errNoHome
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return path, 0o600, nil
	case err != nil:
		return "", 0, fmt.Errorf("look at the config file: %w", err)
	case info.Mode().Perm()&0o200 == 0:
		return "", 0, fmt.Errorf("%s is read-only; allow writing to it, or name another file with --config", sanitize.Line(path))
	}
	return path, info.Mode().Perm(), nil
}

// fill writes the bytes and gives the new file the mode of the old one.
func fill(w io.Writer, data []byte, mode fs.FileMode) error {
	if _, err := w.Write(data); err != nil {
		return err
	}
	if f, ok := w.(*os.File); ok {
		return f.Chmod(mode)
	}
	return nil
}

// decodes reports what is wrong with a file that was edited, or with what would
// be read from it.
func decodes(before, after []byte, right func(config.Config) bool) error {
	_, old := config.Decode(before)
	c, problems := config.Decode(after)
	for _, now := range problems {
		known := slices.ContainsFunc(old, func(p config.Problem) bool { return p.Field == now.Field && p.Text == now.Text })
		if !known {
			return unfinished(errors.New(now.String()))
		}
	}
	switch {
	case right(c):
		return nil
	case len(problems) > 0: // one that hides all else
		return unfinished(errors.New(problems[0].String()))
	}
	return errors.New("the settings in it cannot be told apart from others")
}

func textOf(edits []tableEdit) (text string) {
	for i, e := range edits {
		if i > 0 {
			text += "\n"
		}
		text += e.text
	}
	return text
}
