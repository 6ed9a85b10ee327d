package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
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
	f, err := os.CreateTemp(filepath.Dir(path), ".tend-backup-*")
	if err != nil {
		return fmt.Errorf("make the copy: %w", err)
	}
	defer func() { _ = os.Remove(f.Name()) }() // gone already when all went well
	err = c.Backup(ctx, f)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write the copy: %w", err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("put the copy in its place: %w", err)
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder makes the name of a new file survive a power cut. Windows has no
// such thing and needs none.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("keep the name of the copy: %w", err)
	}
	return errors.Join(d.Sync(), d.Close())
}
