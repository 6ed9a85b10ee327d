package gate

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"tend/desk"
	"tend/store"
	"tend/store/natsstore"
	"tend/store/natsstore/access"
)

// ClientOptions says who asks. Store, Desk and Agent are needed.
type ClientOptions struct {
	// Store reads the desk. It belongs to the client from then on: closing the
	// client closes it.
	Store *natsstore.Store
	// Desk is the desk's name, Agent who asks: the server lets them ask in no
	// other name.
	Desk  string
	Agent desk.AgentID
	// Timeout bounds a call while no hub answers; 0 is as long as Store waits for
	// its servers. Then it is store.ErrUnavailable.
	Timeout time.Duration
}

// Client is a desk as agents and managers have it: they read it themselves, and
// ask a hub for every change. See [New].
type Client struct {
	*natsstore.Store
	commits, docs, album string // subjects
	timeout              time.Duration

	number  uint64        // of this console, when it sends a picture
	sending chan struct{} // holds one while a picture is sent

	writers sync.RWMutex // held for reading by those who write
	ended   bool
}

var _ store.Store = (*Client)(nil)

// New makes a client.
func New(o ClientOptions) *Client {
	s := access.SubjectsOf(o.Desk)
	return &Client{
		Store: o.Store, commits: s.Gate(string(o.Agent), askCommit), docs: s.Gate(string(o.Agent), askDocs),
		album: s.Gate(string(o.Agent), askPicture), number: rand.Uint64() | 1, sending: make(chan struct{}, 1),
		timeout: cmp.Or(o.Timeout, o.Store.Patience()),
	}
}

// Properties says what this engine can and cannot do.
func (c *Client) Properties() store.Properties {
	p := c.Store.Properties()
	p.Engine, p.Refolds = p.Engine+" by gate", true
	return p
}

// Commit asks for changes, each by itself in the given order up to the first
// error. Errors besides those of the contract: *desk.DeniedError, and what
// desk.May gives. Only the entries count; see the package.
func (c *Client) Commit(ctx context.Context, changes ...store.Change) error {
	return c.writing(ctx, func() error {
		if err := store.Distinct(changes); err != nil {
			return err
		}
		for rest := changes; len(rest) > 0; {
			n, err := c.commit(ctx, rest)
			if err != nil {
				return fmt.Errorf("gate: change %s: %w", store.Subject(rest[:n]), err)
			}
			rest = rest[n:]
		}
		return nil
	})
}

// commit asks for the first changes of a list, as many as go into one request.
func (c *Client) commit(ctx context.Context, list []store.Change) (n int, err error) {
	r, size := request{number: rand.Uint64()}, 0
	for _, ch := range list {
		one := change{key: ch.Key, expect: ch.Expect, entries: ch.Entries}
		if size += len(one.append(nil)); len(r.changes) > 0 && (size > wellBytes || len(r.changes) == mostChanges) {
			break
		}
		r.changes = append(r.changes, one)
	}
	n = len(r.changes)
	unsure, err := c.ask(ctx, c.commits, r.append(nil), n)
	if unsure && n > 1 && errors.Is(err, store.ErrConflict) {
		err = c.settled(ctx, r.changes, err)
	}
	return n, err
}

// settled finds out whether several changes were stored by an attempt whose
// answer was lost: then the logs have what they add.
func (c *Client) settled(ctx context.Context, asked []change, refused error) error {
	for _, ch := range asked {
		added := slices.DeleteFunc(slices.Clone(ch.entries), func(e desk.Entry) bool { return e.Seq != 0 })
		known, err := c.Known(ctx, ch.key, added)
		if err != nil {
			return err
		}
		if len(added) == 0 || slices.Contains(known, false) {
			return refused
		}
	}
	return nil
}

// subject says whom changes are about.
// PutDoc asks for documents to be stored together. Errors besides those of the
// contract: *desk.DeniedError.
func (c *Client) PutDoc(ctx context.Context, docs ...store.Doc) error {
	if len(docs) == 0 {
		return ctx.Err()
	}
	return c.writing(ctx, func() error {
		unsure, err := c.ask(ctx, c.docs, appendDocs(nil, docs), len(docs))
		if unsure && errors.Is(err, store.ErrConflict) {
			err = c.landed(ctx, docs, err)
		}
		if err != nil {
			return fmt.Errorf("gate: store document %s %s: %w", docs[0].Kind, docs[0].ID, err)
		}
		return nil
	})
}

// landed finds out whether documents were stored by an attempt whose answer was
// lost: then they stand there as they are.
func (c *Client) landed(ctx context.Context, docs []store.Doc, refused error) error {
	for _, d := range docs {
		stored, err := c.Docs(ctx, d.Kind)
		if err != nil {
			return err
		}
		var now store.Doc
		for _, o := range stored {
			if o.ID == d.ID {
				now = o
			}
		}
		if string(now.Value) != string(d.Value) || now.Rev == d.Rev {
			return refused
		}
	}
	return nil
}

// writing runs a method that writes. Close waits for it.
func (c *Client) writing(ctx context.Context, fn func() error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	c.writers.RLock()
	defer c.writers.RUnlock()
	if c.ended {
		return fmt.Errorf("gate: %w", store.ErrClosed)
	}
	return fn()
}

// Close ends the client and its store. It waits for changes under way. A second
// Close does nothing.
func (c *Client) Close() error {
	c.writers.Lock()
	c.ended = true
	c.writers.Unlock()
	return c.Store.Close()
}
