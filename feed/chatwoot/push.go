package chatwoot

import (
	"context"

	"tend/feed/wire"
)

// follow takes in what is pushed, and looks for what changed now and then.
// It returns nil when the websocket has ended, unless by a mistake of ours.
func (r *run) follow(ctx context.Context, s *socket) error {
	look := r.o.Clock.After(r.o.Poll)
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-s.ended:
			return s.broken()
		case e := <-s.events:
			if err := r.pushes(ctx, s, e); err != nil {
				return err
			}
		case <-look:
			if err := r.lookAround(ctx); err != nil {
				return err
			}
			look = r.o.Clock.After(r.o.Poll)
		}
		if s.missed.Swap(false) {
			if err := r.poll(ctx); err != nil {
				return err
			}
		}
	}
}

func (r *run) lookAround(ctx context.Context) error {
	if err := r.poll(ctx); err != nil {
		return err
	}
	return r.offer(ctx)
}

// mostTogether is how many pushes are handed over at once at most.
const mostTogether = 100

// pushes takes in an event and those that wait behind it, and hands them over
// together.
func (r *run) pushes(ctx context.Context, s *socket, e event) error {
	for n := 1; ; n++ {
		if err := r.push(ctx, e); err != nil {
			return err
		}
		if n == mostTogether {
			return r.take(ctx)
		}
		select {
		case e = <-s.events:
		default:
			return r.take(ctx)
		}
	}
}

// push takes in one event. What cannot be read is left to the next look at
// what changed.
func (r *run) push(ctx context.Context, e event) error {
	switch e.Name {
	case "message.created", "message.updated":
		var m message
		if wire.Loose(e.Data, &m) != nil {
			return nil
		}
		return r.pushedMessage(ctx, m)
	case "conversation.created", "conversation.updated", "conversation.status_changed",
		"assignee.changed", "conversation.contact_changed":
		var c conversation
		if wire.Loose(e.Data, &c) != nil {
			return nil
		}
		return r.pushedConversation(ctx, c)
	case "account.cache_invalidated":
		r.offered = 0
		return r.offer(ctx)
	}
	return nil
}

func (r *run) pushedConversation(ctx context.Context, c conversation) error {
	key, ok := r.follows(c)
	if !ok {
		return nil
	}
	if _, known := r.book.get(int64(c.ID)); !known {
		return r.fetch(ctx, int64(c.ID))
	}
	return r.see(ctx, key, c, nil)
}

func (r *run) pushedMessage(ctx context.Context, m message) error {
	if _, ok := r.o.shop(int64(m.Inbox)); !ok || m.ID == 0 || m.Account != 0 && int64(m.Account) != int64(r.o.Account) {
		return nil
	}
	t, known := r.book.get(int64(m.Conversation))
	if !known || m.stranger(t.contact) {
		if err := r.fetch(ctx, int64(m.Conversation)); err != nil {
			return err
		}
		if t, known = r.book.get(int64(m.Conversation)); !known {
			return nil // not for us to see
		}
	}
	r.message(t, "", m)
	if m.Type == incoming {
		r.reopened(t)
	}
	r.book.change(t.display, func(t *thread) { t.active = max(t.active, m.Created.at()) })
	return nil
}

// fetch takes in a conversation that is not known, with its newest messages.
func (r *run) fetch(ctx context.Context, display int64) error {
	c, err := r.api.conversation(ctx, display)
	if gone(err) {
		return nil
	}
	if err != nil {
		return err
	}
	key, ok := r.follows(c)
	if !ok || int64(c.ID) != display {
		return nil
	}
	list, err := r.api.messages(ctx, display, nil)
	if err != nil && !gone(err) {
		return err
	}
	return r.see(ctx, key, c, list)
}
