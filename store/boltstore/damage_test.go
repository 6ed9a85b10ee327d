package boltstore_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

// small is the file of a small desk.
func small(t *testing.T) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "desk.db")
	st := open(t, path)
	fill(t, st, 60)
	must(t, st.Close())
	b, err := os.ReadFile(path)
	must(t, err)
	used := len(bytes.TrimRight(b, "\x00")) // the file grows in steps
	return b[:min(len(b), (used/os.Getpagesize()+1)*os.Getpagesize())]
}

func TestTruncated(t *testing.T) {
	whole := small(t)
	page := os.Getpagesize()
	for _, size := range []int{100, page, 2 * page, 4*page + 17, 10 * page} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "desk.db")
			write(t, path, whole[:size])
			if _, err := boltstore.Open(path, boltstore.Options{}); !errors.Is(err, store.ErrDamaged) {
				t.Fatalf("got %v, want ErrDamaged", err)
			}
			if left, err := os.ReadFile(path); err != nil || !bytes.Equal(left, whole[:size]) {
				t.Fatal("the file was changed", err)
			}
		})
	}
}

// TestRuinedPages overwrites one page after another. Whatever is tried then
// must end with an answer or an error, and the check must not miss a page in
// use.
func TestRuinedPages(t *testing.T) {
	whole := small(t)
	page := os.Getpagesize()
	rnd := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, page)
	for i := range noise {
		noise[i] = byte(rnd.Uint32())
	}
	for name, garbage := range map[string][]byte{"zeros": make([]byte, page), "ones": bytes.Repeat([]byte{0xff}, page), "noise": noise} {
		for at := 2 * page; at+page <= len(whole); at += page {
			ruined := bytes.Clone(whole)
			copy(ruined[at:], garbage)
			tryRuined(t, fmt.Sprintf("%s in page %d", name, at/page), ruined)
		}
	}
}

// TestFlippedBits changes single bytes all over the file.
func TestFlippedBits(t *testing.T) {
	whole := small(t)
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 80 {
		at := rnd.IntN(len(whole))
		ruined := bytes.Clone(whole)
		ruined[at] ^= byte(1 + rnd.IntN(255))
		tryRuined(t, fmt.Sprintf("byte %d is %#x", at, ruined[at]), ruined)
	}
}

// tryRuined uses a ruined file in every way there is. Any panic ends the test.
func tryRuined(t *testing.T, name string, file []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "desk.db")
	write(t, path, file)
	st, err := boltstore.Open(path, boltstore.Options{})
	if err != nil {
		if !errors.Is(err, store.ErrDamaged) && !errors.Is(err, store.ErrForeign) && !errors.Is(err, store.ErrNewer) {
			t.Errorf("%s: open: %v", name, err)
		}
		unlocked(t, name, path)
		return
	}
	read := readAll(st)
	if read != nil && !errors.Is(read, store.ErrDamaged) && !errors.Is(read, store.ErrNewer) {
		t.Errorf("%s: read: %v", name, read)
	}
	problems, err := st.Check(context.Background(), desk.DefaultRules())
	if read != nil && err == nil && len(problems) == 0 {
		t.Errorf("%s: reading fails (%v) and the check finds nothing", name, read)
	}
	_ = add(st, key(1), says("one more", start))
	_ = readAll(st)
	_ = st.Close()
	unlocked(t, name, path)
}

// unlocked fails if nobody can open the file any more.
func unlocked(t *testing.T, name, path string) {
	t.Helper()
	st, err := boltstore.Open(path, boltstore.Options{})
	if errors.Is(err, boltstore.ErrLocked) {
		t.Errorf("%s: the file stays locked", name)
	}
	if err == nil {
		_ = st.Close()
	}
}
