package hub

import (
	"context"
	"errors"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// settleTime bounds one attempt to commit an outcome after the hub was told to
// end, which must not lose what the platform has said.
const settleTime = 5 * time.Second

// settle commits the outcome of a call, as often as it takes. When it cannot,
// since the hub ends, the message stays in sending and is looked up by the
// next hub.
func (c courier) settle(ctx context.Context, id desk.MessageID, state desk.Delivery, remote, reason string) outcome {
	out := outcome{key: c.key, id: id}
	for n := 1; ; n++ {
		changed, err := c.commit(ctx, id, state, remote, reason)
		if err == nil {
			c.undouble(ctx, id, remote)
			if changed && (state == desk.Failed || state == desk.Unconfirmed) {
				out.notice = &Notice{Key: c.key, Message: id, State: state, Reason: reason}
			}
			return out
		}
		if errors.Is(err, store.ErrClosed) || errors.Is(err, store.ErrNotFound) {
			return out
		}
		c.trouble("the outcome of a delivery could not be stored; trying again soon", id, err)
		select {
		case <-c.o.Clock.After(min(feed.Jittered(n), maxSleep)):
		case <-ctx.Done():
			return out
		}
	}
}

// undouble takes back a message that came in as somebody else's, when its id
// turns out to be that of one of ours: the platform gave it back in other words
// before it gave the receipt.
func (c courier) undouble(ctx context.Context, id desk.MessageID, remote string) {
	if !c.way.line || remote == "" || remote == string(id) {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	err := c.update(ctx, desk.MessageID(remote), func(e desk.Entry) desk.Entry {
		if fromUs(e) && e.Delivery == desk.Settled {
			e.Delivery = desk.Withdrawn
		}
		return e
	})
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		c.trouble("a message may stand twice in a thread", id, err)
	}
}

// commit stores an outcome where the message is still in this courier's hands.
// That the platform has it is stored whoever has it now.
func (c courier) commit(ctx context.Context, id desk.MessageID, state desk.Delivery, remote, reason string) (changed bool, err error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleTime)
	defer cancel()
	err = c.update(ctx, id, func(e desk.Entry) desk.Entry {
		mine := e.Delivery == desk.Sending && e.Reason == c.token
		known := state == desk.Sent && e.Delivery != desk.Sent && e.Delivery != desk.Withdrawn
		if changed = mine || known; !changed {
			return e
		}
		return desk.Deliver(e, state, remote, reason)
	})
	return changed, err
}

func (c courier) update(ctx context.Context, id desk.MessageID, change func(desk.Entry) desk.Entry) error {
	refs := []store.Ref{{Type: desk.Message, ID: id}}
	_, err := store.Update(ctx, c.st, c.o.Rules, c.key, refs, func(e desk.Entry) (desk.Entry, error) {
		return change(e), nil
	})
	return err
}

// stuck is the outcome when the desk could not be read or changed before
// anything was sent.
func (c courier) stuck(ctx context.Context, id desk.MessageID, err error) outcome {
	if ctx.Err() == nil && !errors.Is(err, store.ErrClosed) {
		c.trouble("a message could not be taken for delivery; trying again soon", id, err)
	}
	return outcome{key: c.key, id: id, retry: true}
}

// trouble logs without a word of what was written: a feed's error may quote
// the message, so its text is for debugging only.
func (c courier) trouble(what string, id desk.MessageID, err error) {
	c.o.Log.Warn(what, "shop", c.key.Shop, "message", id)
	c.o.Log.Debug(what, "shop", c.key.Shop, "message", id, "err", err)
}
