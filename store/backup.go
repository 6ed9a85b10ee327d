package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"tend/internal/wholefile"
)

// Copier is a store that can write a consistent copy of its data, in the form
// of its own file, while it is in use.
type Copier interface {
	Backup(ctx context.Context, w io.Writer) error
}

// ErrNoCopy says that an engine has no file to copy.
var ErrNoCopy = errors.New("this desk cannot be copied; use `tend export`")

// Backup writes a copy of the desk to a new file, readable by its owner only.
// The file appears whole or not at all. One that is there already is
// os.ErrExist unless replace is set.
func Backup(ctx context.Context, st Store, path string, replace bool) error {
	c, ok := st.(Copier)
	if !ok {
		return ErrNoCopy
	}
	if _, err := os.Lstat(path); err == nil && !replace {
		return fmt.Errorf("%s: %w; use --force to replace it", path, os.ErrExist)
	}
	write := func(w io.Writer) error { return c.Backup(ctx, w) }
	if err := wholefile.Write(path, write); err != nil {
		return fmt.Errorf("make the copy: %w", err)
	}
	return nil
}
