//go:build unix

package boltstore_test

import (
	"context"
	"errors"
	"fmt"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"tend/desk"
	"tend/store/boltstore"
)

// TestFileSizeLimit has a child hit a real limit of the system in the middle
// of writing, go on once there is room, and end well.
func TestFileSizeLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.db")
	must(t, child(t, "full", path, "").Run())
	sound(t, path)
}

// fillDisk writes until the file may not grow any more.
func fillDisk(path string) {
	signal.Ignore(syscall.SIGXFSZ)
	st, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		fail("open: %v", err)
	}
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		fail("limit: %v", err)
	}
	room := limit
	limit.Cur = 1 << 20
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		fail("limit: %v", err)
	}
	acked, err := writeUntilError(st)
	if !errors.Is(err, syscall.EFBIG) {
		fail("after %d messages: %v, want EFBIG", acked, err)
	}
	if err := readAll(st); err != nil {
		fail("reading afterwards: %v", err)
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &room); err != nil {
		fail("limit: %v", err)
	}
	if err := add(st, key(0), says("room again", start)); err != nil {
		fail("writing once there is room: %v", err)
	}
	n := 0
	if err := st.Log(context.Background(), 0, 0, func(desk.Key, desk.Entry) bool { n++; return true }); err != nil || n != acked+1 {
		fail("%d messages, %v, want %d", n, err, acked+1)
	}
	if err := st.Close(); err != nil {
		fail("close: %v", err)
	}
}

func writeUntilError(st *boltstore.Store) (acked int, err error) {
	long := strings.Repeat("long ", 4000)
	for ; acked < 1000; acked++ {
		e := says(fmt.Sprint(acked), start+desk.Instant(acked))
		e.Text = long
		if err := add(st, key(acked%5), e); err != nil {
			return acked, err
		}
	}
	return acked, nil
}
