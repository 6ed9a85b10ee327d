package sockstore

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"tend/desk"
	"tend/store"
	"tend/store/boltstore"
)

// A copy made through the socket is a desk that holds the same.
func TestBackupThroughTheSocket(t *testing.T) {
	ctx := testContext(t)
	path, _ := serve(t, engine(t))
	c := connect(t, path)
	k := desk.Key{Shop: "shop", Customer: "li"}
	wrote := desk.Entry{Type: desk.Message, ID: "1", At: start, From: desk.FromCustomer, Kind: desk.KindText, Text: "你好"}
	_, err := store.Append(ctx, c, desk.DefaultRules(), k, func(store.Conversation) ([]desk.Entry, error) {
		return []desk.Entry{wrote}, nil
	})
	ok(t, err)

	file := filepath.Join(t.TempDir(), "copy.db")
	ok(t, store.Backup(ctx, c, file, false))
	if err := store.Backup(ctx, c, file, false); !errors.Is(err, os.ErrExist) {
		t.Errorf("a second copy over the first: %v, want os.ErrExist", err)
	}
	ok(t, store.Backup(ctx, c, file, true))

	copied, err := boltstore.Open(file, boltstore.Options{})
	ok(t, err)
	defer func() { _ = copied.Close() }()
	log, err := copied.Thread(ctx, k, store.Page{})
	ok(t, err)
	if len(log) != 1 || log[0].Text != wrote.Text {
		t.Errorf("the copy has %v", log)
	}
}

// A store that has no file says so on the other side of the socket too.
func TestBackupWithoutAFile(t *testing.T) {
	path, _ := serve(t, struct{ store.Store }{engine(t)})
	var out bytes.Buffer
	err := connect(t, path).Backup(testContext(t), &out)
	if !errors.Is(err, store.ErrNoCopy) || out.Len() > 0 {
		t.Errorf("got %v and %d bytes, want ErrNoCopy and none", err, out.Len())
	}
}
