// Package wholefile writes files that appear whole or not at all: whoever opens
// one, even after a power cut, finds what was there before or all of the new one.
package wholefile

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
)

// Write puts what fill writes into the file at path, in the place of what was
// there, readable by its owner only. It is on disk when Write returns. Until then
// it stands beside its place under another name; after an error nothing is left
// of it.
func Write(path string, fill func(io.Writer) error) error {
	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, ".tend-*")
	if err != nil {
		return fmt.Errorf("begin %s: %w", path, err)
	}
	defer func() { _ = os.Remove(f.Name()) }() // gone already when all went well
	err = fill(f)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("put %s in its place: %w", path, err)
	}
	return SyncFolder(dir)
}

// SyncFolder makes the names of new files in a folder survive a power cut.
// Windows has no such thing and needs none.
func SyncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("sync folder %s: %w", dir, err)
	}
	if err := errors.Join(d.Sync(), d.Close()); err != nil {
		return fmt.Errorf("sync folder %s: %w", dir, err)
	}
	return nil
}
