package sockstore

import (
	"context"

	"tend/desk"
	"tend/store"
	"tend/store/codec"
)

// each makes a call that streams elements, and gives them to fn until it
// returns false.
func each[T any](ctx context.Context, c *Client, m method, args []byte, one func(*cursor) T, fn func(T) bool) error {
	names := codec.NewReader()
	return c.stream(ctx, m, args, func(piece *cursor) (bool, error) {
		piece.names = names
		for piece.left() {
			v := one(piece)
			if piece.bad {
				break
			}
			if err := ctx.Err(); err != nil {
				return false, err
			}
			if !fn(v) {
				return false, nil
			}
		}
		return true, c.checked(piece)
	})
}

// all collects a stream.
func all[T any](ctx context.Context, c *Client, m method, args []byte, one func(*cursor) T) ([]T, error) {
	var list []T
	err := each(ctx, c, m, args, one, func(v T) bool {
		list = append(list, v)
		return true
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

// Sessions implements store.Store.
func (c *Client) Sessions(ctx context.Context, k desk.Key) ([]*desk.Session, error) {
	return all(ctx, c, methodSessions, appendKey(nil, k), readSession)
}

// Thread implements store.Store.
func (c *Client) Thread(ctx context.Context, k desk.Key, p store.Page) ([]desk.Entry, error) {
	return all(ctx, c, methodThread, appendPage(appendKey(nil, k), p), readEntry)
}

// Docs implements store.Store.
func (c *Client) Docs(ctx context.Context, kind string) ([]store.Doc, error) {
	return all(ctx, c, methodDocs, appendString(nil, kind), readDoc)
}

// Closed implements store.Store.
func (c *Client) Closed(ctx context.Context, from, to desk.Instant, fn func(*desk.Session) bool) error {
	args := appendInstant(appendInstant(nil, from), to)
	return each(ctx, c, methodClosed, args, readSession, fn)
}

// Log implements store.Store.
func (c *Client) Log(ctx context.Context, from, to desk.Instant, fn func(desk.Key, desk.Entry) bool) error {
	args := appendInstant(appendInstant(nil, from), to)
	return each(ctx, c, methodLog, args, readHit, func(h store.Hit) bool { return fn(h.Key, h.Entry) })
}

// Search implements store.Store.
func (c *Client) Search(ctx context.Context, q store.Query, fn func(store.Hit) bool) error {
	return each(ctx, c, methodSearch, appendString(nil, q.Text), readHit, fn)
}

func readHit(c *cursor) store.Hit { return store.Hit{Key: readKey(c), Entry: readEntry(c)} }
