package hub

import (
	"context"
	"errors"

	"tend/desk"
	"tend/feed"
)

// later leaves a message in sending, to be handed over again. It is no fault of
// anybody's, and goes on for as long as the platform is away.
func (c courier) later(e desk.Entry, err error) outcome {
	return outcome{key: c.key, id: e.ID, retry: true, asked: true, spared: true, token: c.token, wait: feed.Wait(err)}
}

// repeated is what becomes of a message that may have arrived before when it was
// handed over again in vain. That it was refused now does not say that it was
// refused then.
func (c courier) repeated(ctx context.Context, e desk.Entry, err error) outcome {
	if errors.Is(err, feed.ErrRefused) {
		return c.settle(ctx, e.ID, desk.Unconfirmed, "", feed.Reason(err))
	}
	c.trouble("the feed did not take a message again; trying again later", e.ID, err)
	return c.later(e, err)
}

// stale looks whether a message that would be handed over again has been answered
// by somebody else meanwhile.
func (c courier) stale(ctx context.Context, e desk.Entry) (refused, error) {
	if !c.repeat || !c.way.line {
		return refused{}, nil
	}
	return c.answered(ctx, e)
}

// halt stops at a message that may have arrived and must not go out any more.
func (c courier) halt(ctx context.Context, e desk.Entry, stop refused, err error) outcome {
	if err != nil {
		c.trouble("a message could not be looked at; trying again soon", e.ID, err)
		return c.later(e, err)
	}
	return c.settle(ctx, e.ID, desk.Unconfirmed, "", stop.why)
}
