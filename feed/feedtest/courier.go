package feedtest

import (
	"context"
	"errors"
	"time"

	"tend/desk"
	"tend/feed"
)

// courier delivers what is in the outbox as a desk does, one message after the
// other, while the connection is current: it commits before it calls, looks up
// what was interrupted, and calls again only for what surely did not arrive.
func (w *world) courier(ctx context.Context, conn feed.Connection) {
	for ctx.Err() == nil {
		wait := 500 * time.Millisecond
		if r, ok := w.head(); ok && w.desk.IsCurrent() {
			wait = max(wait, w.attempt(ctx, conn, r))
		}
		select {
		case <-w.clock.After(wait):
		case <-ctx.Done():
		}
	}
}

// head is the first message that still moves.
func (w *world) head() (Reply, bool) {
	for _, r := range w.desk.Replies() {
		if r.Entry.Delivery == desk.Queued || r.Entry.Delivery == desk.Sending {
			return r, true
		}
	}
	return Reply{}, false
}

// attempt takes one step with a message, and says how long to wait then.
func (w *world) attempt(ctx context.Context, conn feed.Connection, r Reply) time.Duration {
	if r.Entry.Delivery == desk.Sending {
		return w.ask(ctx, conn, r)
	}
	w.desk.Settle(r.Entry.ID, desk.Sending, "")
	return w.call(ctx, conn, r, false)
}

// call hands a message over; again, if an earlier call may have arrived.
func (w *world) call(ctx context.Context, conn feed.Connection, r Reply, again bool) time.Duration {
	receipt, err := conn.Deliver(ctx, r.Key, r.Entry)
	w.noteSending(r.Entry.ID, err)
	switch {
	case ctx.Err() != nil: // the process ended, whatever came of it
	case err == nil:
		w.desk.Settle(r.Entry.ID, desk.Sent, receipt.RemoteID)
	case errors.Is(err, feed.ErrRefused) && again:
		w.desk.Settle(r.Entry.ID, desk.Unconfirmed, "")
	case errors.Is(err, feed.ErrRefused):
		w.desk.Settle(r.Entry.ID, desk.Failed, "")
	case errors.Is(err, feed.ErrUncertain), again: // it stays in sending
	default:
		w.desk.Settle(r.Entry.ID, desk.Queued, "")
	}
	return feed.Wait(err)
}

// ask asks what became of a message that was interrupted.
func (w *world) ask(ctx context.Context, conn feed.Connection, r Reply) time.Duration {
	receipt, found, err := conn.Lookup(ctx, w.desk.Question(r))
	switch {
	case ctx.Err() != nil:
	case errors.Is(err, feed.ErrRepeat):
		return w.call(ctx, conn, r, true)
	case errors.Is(err, feed.ErrUncertain):
		w.desk.Settle(r.Entry.ID, desk.Unconfirmed, "")
	case err == nil && found:
		w.desk.Settle(r.Entry.ID, desk.Sent, receipt.RemoteID)
	case err == nil:
		w.desk.Settle(r.Entry.ID, desk.Queued, "")
	}
	return feed.Wait(err)
}
