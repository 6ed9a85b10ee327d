package boltstore_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"tend/desk"
	"tend/store"
)

func TestBackupWhileInUse(t *testing.T) {
	ctx, path := t.Context(), filepath.Join(t.TempDir(), "desk.db")
	st := open(t, path)
	fill(t, st, 20)
	var writer sync.WaitGroup
	stop := make(chan struct{})
	writer.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			default:
			}
			if err := add(st, key(i%20), says(fmt.Sprint("w", i), start+desk.Instant(i))); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for i := range 5 {
		copied := filepath.Join(t.TempDir(), fmt.Sprint("copy", i))
		must(t, store.Backup(ctx, st, copied, false))
		sound(t, copied)
		if info, err := os.Stat(copied); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("mode %v, %v", info.Mode(), err)
		}
	}
	close(stop)
	writer.Wait()
}

func TestBackupKeepsEverything(t *testing.T) {
	ctx, folder := t.Context(), t.TempDir()
	st := open(t, filepath.Join(folder, "desk.db"))
	fill(t, st, 20)
	copied := filepath.Join(folder, "copy.db")
	must(t, store.Backup(ctx, st, copied, false))
	logOf := func(st store.Store) (log []string) {
		must(t, st.Log(ctx, 0, 0, func(k desk.Key, e desk.Entry) bool { log = append(log, fmt.Sprint(k, e)); return true }))
		return log
	}
	if got, want := fmt.Sprint(logOf(open(t, copied))), fmt.Sprint(logOf(st)); got != want {
		t.Errorf("the copy has %s\nthe desk %s", got, want)
	}
}

func TestBackupOverwrites(t *testing.T) {
	ctx, folder := t.Context(), t.TempDir()
	st := open(t, filepath.Join(folder, "desk.db"))
	there := filepath.Join(folder, "there")
	write(t, there, []byte("precious"))
	if err := store.Backup(ctx, st, there, false); !errors.Is(err, fs.ErrExist) {
		t.Fatalf("got %v, want fs.ErrExist", err)
	}
	if b, err := os.ReadFile(there); err != nil || string(b) != "precious" {
		t.Fatal("the file was touched")
	}
	must(t, store.Backup(ctx, st, there, true))
	sound(t, there)
	left, err := os.ReadDir(folder)
	if err != nil || len(left) != 2 {
		t.Fatalf("left behind: %v %v", left, err)
	}
}

func TestBackupFails(t *testing.T) {
	folder := t.TempDir()
	st := open(t, filepath.Join(folder, "desk.db"))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := store.Backup(ctx, st, filepath.Join(folder, "copy"), false); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", err)
	}
	if err := st.Backup(t.Context(), brokenPipe{}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v, want io.ErrClosedPipe", err)
	}
	left, err := os.ReadDir(folder)
	if err != nil || len(left) != 1 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
