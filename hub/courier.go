package hub

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
	"tend/store"
)

// patience is how often in a row asking for an interrupted message may fail
// before it is shown as unconfirmed.
const patience = 8

// longPatience is how often a message may be tried where the platform asks to
// wait with that.
const longPatience = 40

// courier takes one message one step: from queued to a call and its outcome,
// or, where a call was interrupted, to what the platform says about it.
//
// While a message is in sending its Reason holds the token of the courier that
// took it. What a courier does not know for certain it commits only where its
// own token still stands, so that of two hubs one acts on a message.
type courier struct {
	st    store.Store
	o     Options
	way   route
	reach desk.Reach
	key   desk.Key
	token string
	asked int // how often asking for this message failed already
	waits int // how often the answer was not to be had yet, that included
	// lost is the token of a courier that is known to be out no more; a
	// message in sending under any other may be in somebody's hands.
	lost string
	free bool // lost is set
	// repeat: an earlier call may have brought the message there, and only
	// another one can tell.
	repeat bool
	hub    string // begins the tokens of this hub
}

// outcome is what a courier comes back with.
type outcome struct {
	key    desk.Key
	id     desk.MessageID
	way    string // the name of its route
	idle   bool   // there was nothing to do
	retry  bool   // to be tried again
	asked  bool   // it was asking that failed; token is this courier's
	spared bool   // that does not count against the platform
	taken  bool   // somebody else's token, which is given, stands on it
	token  string
	wait   time.Duration // at least, before the next try
	notice *Notice
}

// run takes the first message of those given.
func (c courier) run(ctx context.Context, head []desk.Outgoing) outcome {
	e, err := c.first(ctx, head)
	if err != nil {
		return c.stuck(ctx, head[0].ID, err)
	}
	out := outcome{key: c.key, id: e.ID}
	switch {
	case e.Delivery == desk.Sending && !c.over(e.Reason):
		out.taken, out.token = true, e.Reason
		return out
	case e.Delivery != desk.Queued && e.Delivery != desk.Sending:
		out.idle = true
		return out
	}
	return c.step(ctx, e)
}

// over reports whether the courier with a token is out no more.
func (c courier) over(token string) bool {
	return c.free && token == c.lost || c.o.Alone && !strings.HasPrefix(token, c.hub)
}

// step takes the message and does its step.
func (c courier) step(ctx context.Context, e desk.Entry) outcome {
	taken, refusal, err := c.take(ctx, e)
	switch {
	case err != nil:
		return c.stuck(ctx, e.ID, err)
	case refusal != "":
		return outcome{key: c.key, id: e.ID, notice: &Notice{
			Key: c.key, Message: e.ID, State: desk.Failed, Reason: refusal,
		}}
	case !taken:
		return outcome{key: c.key, id: e.ID, idle: true}
	case e.Delivery == desk.Sending:
		return c.resume(ctx, e)
	}
	return c.call(ctx, e)
}

// first reads the messages and gives the one that comes first in the log of
// those that still move; else any of them.
func (c courier) first(ctx context.Context, head []desk.Outgoing) (desk.Entry, error) {
	entries := make([]desk.Entry, 0, len(head))
	for _, o := range head {
		e, err := c.st.Entry(ctx, c.key, desk.Message, o.ID)
		if err != nil {
			return desk.Entry{}, fmt.Errorf("read message %s: %w", o.ID, err)
		}
		entries = append(entries, e)
	}
	slices.SortFunc(entries, func(a, b desk.Entry) int { return cmp.Compare(a.Seq, b.Seq) })
	for _, e := range entries {
		if moving(e.Delivery) {
			return e, nil
		}
	}
	return entries[0], nil
}

// take commits that the message is in this courier's hands, unless it changed
// since it was read, is an automatic one that came too late, or must not go
// out: then it has failed, and refusal says why.
func (c courier) take(ctx context.Context, e desk.Entry) (taken bool, refusal string, err error) {
	refs := []store.Ref{{Type: desk.Message, ID: e.ID}}
	_, err = store.Update(ctx, c.st, c.o.Rules, c.key, refs, func(now desk.Entry) (desk.Entry, error) {
		refusal = ""
		if taken = now.Delivery == e.Delivery && now.Reason == e.Reason; !taken {
			return now, nil
		}
		overtaken, err := c.overtaken(ctx, now)
		if taken = !overtaken && err == nil; !taken {
			return desk.Recall(now), err
		}
		var stop refused
		if stop, err = c.refused(ctx, now); err != nil || stop.why != "" {
			taken, refusal = false, stop.why
			return stop.fail(now), err
		}
		return desk.Deliver(now, desk.Sending, "", c.token), nil
	})
	return taken, refusal, err
}

// call hands the message to the feed and commits what came of it.
func (c courier) call(ctx context.Context, e desk.Entry) outcome {
	limit, cancel := context.WithTimeout(ctx, c.o.CallTimeout)
	defer cancel()
	receipt, err := c.way.feed.Deliver(limit, c.key, e)
	switch {
	case err == nil:
		return c.settle(ctx, e.ID, desk.Sent, receipt.RemoteID, "")
	case c.repeat:
		return c.repeated(ctx, e, err)
	case errors.Is(err, feed.ErrPaused):
		return c.settle(ctx, e.ID, desk.Queued, "", "")
	case errors.Is(err, feed.ErrRefused):
		return c.settle(ctx, e.ID, desk.Failed, "", feed.Reason(err))
	case errors.Is(err, feed.ErrUncertain), limit.Err() != nil:
		c.trouble("the feed does not know whether a message arrived", e.ID, err)
		return c.doubt(ctx, e)
	}
	c.trouble("the feed did not take a message; trying again later", e.ID, err)
	out := c.settle(ctx, e.ID, desk.Queued, "", feed.Reason(err))
	out.retry, out.wait = true, feed.Wait(err)
	return out
}

// doubt asks what became of the call just made. What is surely absent goes
// back into the queue for a later try.
func (c courier) doubt(ctx context.Context, e desk.Entry) outcome {
	receipt, found, err := c.ask(ctx, e)
	if errors.Is(err, feed.ErrRepeat) {
		return c.later(e, err)
	}
	if err != nil || found {
		return c.told(ctx, e.ID, receipt, err)
	}
	out := c.settle(ctx, e.ID, desk.Queued, "", "")
	out.retry = true
	return out
}

// resume asks what became of a call that was interrupted, and makes it anew
// where the platform surely has nothing. It takes the message once more for
// that, under another token: how long somebody else waits for the call begins
// then, and not before the asking.
func (c courier) resume(ctx context.Context, e desk.Entry) outcome {
	receipt, found, err := c.ask(ctx, e)
	c.repeat = errors.Is(err, feed.ErrRepeat)
	if found || err != nil && !c.repeat {
		return c.told(ctx, e.ID, receipt, err)
	}
	if stop, err := c.stale(ctx, e); err != nil || stop.why != "" {
		return c.halt(ctx, e, stop, err)
	}
	e.Delivery, e.Reason = desk.Sending, c.token
	c.token += "/again"
	taken, _, err := c.take(ctx, e)
	switch {
	case err != nil:
		return c.stuck(ctx, e.ID, err)
	case !taken:
		return outcome{key: c.key, id: e.ID, idle: true}
	}
	return c.call(ctx, e)
}

// told commits a platform's answer. Where there was none the message stays in
// sending, to be asked for again.
func (c courier) told(ctx context.Context, id desk.MessageID, r feed.Receipt, err error) outcome {
	out := outcome{key: c.key, id: id, retry: true, asked: true, token: c.token, wait: feed.Wait(err)}
	switch {
	case err == nil:
		return c.settle(ctx, id, desk.Sent, r.RemoteID, "")
	case ctx.Err() != nil: // the hub ends; whatever the feed says now is about that
		return out
	case errors.Is(err, feed.ErrPaused):
		out.spared = true
		return out
	case errors.Is(err, feed.ErrUncertain), c.waits+1 >= longPatience:
		return c.settle(ctx, id, desk.Unconfirmed, "", "")
	case feed.Wait(err) > 0:
		out.spared = true
		return out
	case c.asked+1 >= patience:
		return c.settle(ctx, id, desk.Unconfirmed, "", "")
	}
	c.trouble("the feed cannot be asked for a message; trying again later", id, err)
	return out
}
