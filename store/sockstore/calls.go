package sockstore

import (
	"context"
	"errors"
	"fmt"

	"tend/desk"
	"tend/store"
)

// Conversation implements store.Store.
func (c *Client) Conversation(ctx context.Context, k desk.Key) (store.Conversation, error) {
	a, err := c.call(ctx, methodConversation, appendKey(nil, k))
	if err != nil {
		return store.Conversation{}, err
	}
	v := readConversation(a)
	return v, c.checked(a)
}

// Session implements store.Store.
func (c *Client) Session(ctx context.Context, id desk.SessionID) (*desk.Session, error) {
	a, err := c.call(ctx, methodSession, appendString(nil, id))
	if err != nil {
		return nil, err
	}
	s := readSession(a)
	return s, c.checked(a)
}

// Known implements store.Store.
func (c *Client) Known(ctx context.Context, k desk.Key, entries []desk.Entry) ([]bool, error) {
	a, err := c.call(ctx, methodKnown, appendList(appendKey(nil, k), entries, appendNameOf))
	if err != nil {
		return nil, err
	}
	known := readList(a, (*cursor).bool)
	if len(known) != len(entries) {
		a.fail()
	}
	return known, c.checked(a)
}

// appendNameOf leaves out what an entry is not known by.
func appendNameOf(b []byte, e desk.Entry) []byte {
	e.Name, e.Text, e.URL, e.Extra = "", "", "", ""
	return appendEntry(b, e)
}

// Entry implements store.Store.
func (c *Client) Entry(ctx context.Context, k desk.Key, t desk.EntryType, id desk.MessageID) (desk.Entry, error) {
	a, err := c.call(ctx, methodEntry, appendString(append(appendKey(nil, k), byte(t)), id))
	if err != nil {
		return desk.Entry{}, err
	}
	e := readEntry(a)
	return e, c.checked(a)
}

// Revision implements store.Store.
func (c *Client) Revision(ctx context.Context) (uint64, error) {
	a, err := c.call(ctx, methodRevision, nil)
	if err != nil {
		return 0, err
	}
	v := a.uvarint()
	return v, c.checked(a)
}

// Commit implements store.Store.
func (c *Client) Commit(ctx context.Context, changes ...store.Change) error {
	return c.write(ctx, methodCommit, appendList(nil, changes, appendChange))
}

// PutDoc implements store.Store.
func (c *Client) PutDoc(ctx context.Context, docs ...store.Doc) error {
	return c.write(ctx, methodPutDoc, appendList(nil, docs, appendDoc))
}

// write makes a call that changes the desk, which Close waits for.
func (c *Client) write(ctx context.Context, m method, args []byte) error {
	if err := c.gate.enter(); err != nil {
		return fmt.Errorf("sockstore: %s: %w", m, err)
	}
	defer c.gate.leave()
	_, err := c.call(ctx, m, args)
	if errors.Is(err, store.ErrClosed) && errors.Is(c.why(), store.ErrClosed) {
		// Close has not waited long enough: nobody knows what became of it.
		err = fmt.Errorf("sockstore: %s: %w", m, store.ErrUnavailable)
	}
	return err
}

// checked ends a connection whose server sends what cannot be read.
func (c *Client) checked(a *cursor) error {
	if err := a.end(); err != nil {
		c.lose(lost(err))
		return c.why()
	}
	return nil
}
