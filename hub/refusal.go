package hub

import (
	"context"
	"errors"

	"tend/desk"
	"tend/store"
)

// refused says why a message must not go out, as it will stand in its Reason;
// the zero value lets it go. seen
// is the newest message that was looked at for it.
type refused struct {
	why  string
	seen desk.Instant
}

// fail is the message with that said. When a person sends it again, they have
// seen what was written until then, as with desk.SendAgain.
func (r refused) fail(e desk.Entry) desk.Entry {
	if r.why == "" {
		return e
	}
	e.Release = max(e.Release, r.seen)
	return desk.Deliver(e, desk.Failed, "", r.why)
}

// refused looks whether a message of ours can go out at all before the first
// call, and whether it is still right.
func (c courier) refused(ctx context.Context, e desk.Entry) (refused, error) {
	if !c.way.line || e.Delivery != desk.Queued || e.Note() {
		return refused{}, nil
	}
	heard, err := c.heard(ctx)
	if err != nil {
		return refused{}, err
	}
	if err := c.way.can.Refuses(e.Text, heard, c.o.Clock.Now(), c.reach); err != nil {
		return refused{why: c.cause(err).Reason()}, nil
	}
	if e.Kind == desk.KindImage && !c.way.can.Images {
		return refused{why: desk.CauseNoPictures.With(c.channel()).Reason()}, nil
	}
	return c.answered(ctx, e)
}

// heard is when the customer wrote last; zero if never.
func (c courier) heard(ctx context.Context) (desk.Instant, error) {
	now, err := c.st.Conversation(ctx, c.key)
	if err != nil || now.Latest == nil {
		return 0, err
	}
	id := now.Latest.LastID
	if id == "" {
		if id, err = c.lastID(ctx); id == "" || err != nil {
			return 0, err
		}
	}
	e, err := c.st.Entry(ctx, c.key, desk.Message, id)
	if errors.Is(err, store.ErrNotFound) {
		return 0, nil
	}
	return e.At, err
}

// lastID is the customer's newest message where they have written nothing in
// the latest session.
func (c courier) lastID(ctx context.Context) (id desk.MessageID, err error) {
	all, err := c.st.Sessions(ctx, c.key)
	for _, s := range all {
		if s.LastID != "" {
			id = s.LastID
		}
	}
	return id, err
}

// answered reports whether somebody else of the shop has answered at the
// platform since a person wrote this reply, or sent it again.
func (c courier) answered(ctx context.Context, e desk.Entry) (refused, error) {
	if !e.Human() {
		return refused{}, nil
	}
	now, err := c.st.Conversation(ctx, c.key)
	if err != nil {
		return refused{}, err
	}
	log, _, err := recentOf(ctx, c.st, now, e.At)
	if err != nil {
		return refused{}, err
	}
	var r refused
	for _, x := range log {
		if x.Human() && x.Delivery == desk.Settled && x.Agent != e.Agent && x.At > max(e.At, e.Release) {
			r = refused{desk.CauseOvertaken.Reason(), x.At}
		}
	}
	return r, nil
}

// cause is a refusal of desk.Abilities as a code.
func (c courier) cause(err error) desk.Cause {
	var long *desk.TooLongError
	var window *desk.WindowError
	switch {
	case errors.As(err, &long):
		return desk.CauseTooLong.With(long.Has, long.Limit, c.channel())
	case errors.As(err, &window) && window.Closed == 0:
		return desk.CauseFirstWord.With(c.channel())
	case errors.As(err, &window):
		return desk.CauseWindow.With(window.Closed, c.channel())
	case c.reach.Reason != "":
		return desk.CauseUnreachable.With(c.channel(), c.reach.Reason)
	}
	return desk.CauseUnreachable.With(c.channel())
}

// channel names the platform.
func (c courier) channel() string {
	if c.way.can.Channel != "" {
		return c.way.can.Channel
	}
	return c.way.name
}
