package boltstore_test

import (
	"errors"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// TestFullDisk fails commits before they reach the disk.
func TestFullDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "desk.db")
	st := open(t, path)
	fill(t, st, 5)
	w, err := st.Watch(t.Context())
	must(t, err)
	_, err = w.Next(t.Context())
	must(t, err)
	before, err := st.Conversation(t.Context(), key(1))
	must(t, err)

	st.FailCommits(syscall.ENOSPC)
	if err := add(st, key(1), says("lost", start.Add(9*time.Hour))); !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("got %v, want ENOSPC", err)
	}
	if err := st.PutDoc(t.Context(), store.Doc{Kind: store.DocFAQ, ID: "1", Value: []byte(`{}`)}); !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("got %v, want ENOSPC", err)
	}
	after, err := st.Conversation(t.Context(), key(1))
	if err != nil || after.Rev != before.Rev {
		t.Fatalf("revision %d, %v, want %d", after.Rev, err, before.Rev)
	}

	st.FailCommits(nil)
	must(t, add(st, key(1), says("kept", start.Add(9*time.Hour))))
	changes, err := w.Next(t.Context())
	if err != nil || len(changes.Sessions) != 1 || changes.Sessions[0].LastID != "kept" {
		t.Fatalf("a watcher was told %+v, %v", changes, err)
	}
	if _, err := st.Entry(t.Context(), key(1), desk.Message, "lost"); !errors.Is(err, store.ErrNotFound) {
		t.Fatalf("the lost message: %v", err)
	}
	must(t, st.Close())
	sound(t, path)
}
