package natsstore_test

import (
	"errors"
	"testing"
	"time"

	"tend/store"
	"tend/store/natsstore"
)

// TestOldServerLater has an old server take the place of the one a desk was
// opened at. Nothing is written there, and work goes on when a good one is back.
func TestOldServerLater(t *testing.T) {
	t.Parallel()
	b := newBehind(t, 20*time.Second)
	b.append(b.far, key(1), says("m0", start))
	change := folded(t, b.near, key(1), says("m1", start+1))
	b.line.setOld(true)
	b.line.setCut(true)
	b.line.setCut(false)
	if err := b.far.Commit(t.Context(), change); !errors.Is(err, natsstore.ErrServer) {
		t.Errorf("a commit: %v", err)
	}
	if err := b.far.PutDoc(t.Context(), store.Doc{Kind: "faq", ID: "1", Value: []byte(`{}`)}); !errors.Is(err, natsstore.ErrServer) {
		t.Errorf("a document: %v", err)
	}
	if c, err := b.near.Conversation(t.Context(), key(1)); err != nil || c.Rev != 1 {
		t.Errorf("the customer is at %+v, %v", c, err)
	}
	b.line.setOld(false)
	b.line.setCut(true)
	b.line.setCut(false)
	until(t, func() bool { return b.far.Commit(t.Context(), change) == nil })
}
