package boltstore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Backup writes a copy of the desk as it is at this moment, while it is in
// use. The copy is a desk file like any other.
func (s *Store) Backup(ctx context.Context, w io.Writer) error {
	return s.view(ctx, "back up", func(t tables) error {
		to := &cancellable{ctx: ctx, w: w}
		_, err := t.tx.WriteTo(to)
		return cmp.Or(to.err, err)
	})
}

// cancellable is a writer that fails once its context is over. It keeps its
// error, of which bbolt passes on no more than the text.
type cancellable struct {
	ctx context.Context
	w   io.Writer
	err error
}

func (c *cancellable) Write(b []byte) (n int, err error) {
	if c.err = c.ctx.Err(); c.err == nil {
		n, c.err = c.w.Write(b)
	}
	return n, c.err
}

// BackupFile writes a copy of the desk to a file only its owner can read. The
// file appears under its name when it is complete. One that is there already
// is replaced if overwrite says so, else it is fs.ErrExist; the desk itself is
// never overwritten.
func (s *Store) BackupFile(ctx context.Context, path string, overwrite bool) error {
	if err := s.replaceable(path, overwrite); err != nil {
		return fmt.Errorf("boltstore: back up to %s: %w", path, err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".tend-backup-*") // CreateTemp makes it 0600
	if err != nil {
		return fmt.Errorf("boltstore: back up to %s: %w", path, err)
	}
	defer os.Remove(f.Name()) // not there any more when all went well
	err = s.Backup(ctx, f)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("boltstore: back up to %s: %w", path, err)
	}
	return syncFolder(filepath.Dir(path))
}

// replaceable reports whether a backup may take a file's place.
func (s *Store) replaceable(path string, overwrite bool) error {
	there, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !overwrite:
		return fs.ErrExist
	}
	if own, err := s.file.Stat(); err == nil && os.SameFile(own, there) {
		return errors.New("this is the desk itself; name another file")
	}
	return nil
}
