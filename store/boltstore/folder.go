package boltstore

import (
	"fmt"
	"os"
	"runtime"
)

// syncFolder makes the name of a new file survive a power cut. Windows has no
// such thing and needs none.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("boltstore: sync folder %s: %w", path, err)
	}
	defer d.Close()
	if err := d.Sync(); err != nil {
		return fmt.Errorf("boltstore: sync folder %s: %w", path, err)
	}
	return nil
}
