package chatwoot

import (
	"context"
	"time"

	"tend/desk"
	"tend/feed"
)

// expects is how long payloads that were made before a change of ours may
// still come in.
const expects = 30 * time.Second

// follows is the customer a conversation is with; false where it is of
// another account, of an inbox that is not followed, or with nobody.
func (r *run) follows(c conversation) (desk.Key, bool) {
	if c.ID == 0 || c.contact() == 0 || c.Account != 0 && int64(c.Account) != int64(r.o.Account) {
		return desk.Key{}, false
	}
	shop, ok := r.o.shop(int64(c.Inbox))
	return desk.Key{Shop: shop, Customer: desk.CustomerID(number(c.contact()))}, ok
}

// see takes in a conversation with some of its messages; those of one that is
// not known are its history. Pushes come in any order: an older payload tells
// nothing.
func (r *run) see(ctx context.Context, key desk.Key, c conversation, list []message) error {
	old, known := r.book.get(int64(c.ID))
	if known && old.key != key { // it has become another customer's
		r.book.drop(old.display)
		old, known = thread{}, false
	}
	now := threadOf(key, c)
	r.messages(now, string(c.Meta.is.Sender.is.Name), list)
	if known && now.updated != 0 && now.updated < old.updated {
		return nil
	}
	if !known {
		old, known = r.restoredThread(now)
	}
	now.synced, now.was, now.wasUntil = old.synced, old.was, old.wasUntil
	now.active = max(now.active, old.active)
	now.status, now.openUntil = old.settled(now.status, r.o.Clock.Now())
	r.assignment(&now, old, known, c.assignee())
	if err := r.closing(ctx, now, old, known, list); err != nil {
		return err
	}
	now.shut = shut(now, c, r.channelName(key.Shop))
	r.reach(now, old, known)
	r.book.put(now)
	return nil
}

// settled is the status a payload stands for, and until when older ones may
// still come in.
func (t thread) settled(told string, now desk.Instant) (string, desk.Instant) {
	if told != resolved && now < t.openUntil {
		return resolved, t.openUntil
	}
	return told, 0
}

// restoredThread is what the cursor knew of a conversation.
func (r *run) restoredThread(now thread) (thread, bool) {
	who, ok := r.restored[now.display]
	return thread{status: "open", assignee: who, shut: "?"}, ok
}

// assignment tells who has the conversation when that is not what the desk knows.
func (r *run) assignment(now *thread, old thread, known bool, who person) {
	now.assignee = int64(who.ID)
	switch {
	case known && now.assignee == old.assignee:
		now.was, now.wasUntil = 0, 0
		return
	case known && now.wasUntil > r.o.Clock.Now() && now.assignee == now.was:
		now.assignee = old.assignee // made before we gave it to somebody
		return
	case !known && (now.assignee == 0 || !now.open()):
		return
	}
	var to desk.AgentID
	if now.assignee != 0 {
		to = r.agent(who)
	}
	r.batch.Arrivals = append(r.batch.Arrivals, feed.Arrival{Key: now.key, Entry: desk.AssignEntry(r.when(*now), to)})
}

// closing tells that the conversation was resolved, unless another one with
// the same customer goes on.
func (r *run) closing(ctx context.Context, now, old thread, known bool, list []message) error {
	if now.open() || known && !old.open() || !known && !r.first && !r.livedSince(now, list) {
		return nil
	}
	if another, err := r.another(ctx, now); another || err != nil {
		return err
	}
	by := desk.System
	if now.assignee != 0 {
		by = r.o.agentOf(now.assignee)
	}
	r.batch.Arrivals = append(r.batch.Arrivals, feed.Arrival{Key: now.key, Entry: desk.CloseEntry(r.when(now), by)})
	return nil
}

// livedSince reports whether a conversation that is resolved and was not open
// when the cursor was kept has been open meanwhile.
func (r *run) livedSince(now thread, list []message) bool {
	if now.created > 0 && now.created >= r.polled {
		return true
	}
	for _, m := range list {
		if m.Type == incoming && int64(m.ID) > r.since {
			return true
		}
	}
	return false
}

// another reports whether the customer has another conversation in this shop
// that is not resolved.
func (r *run) another(ctx context.Context, t thread) (bool, error) {
	if known, ok := r.book.where(t.key); ok && known.display != t.display && known.open() {
		return true, nil
	}
	if r.first {
		return false, nil // the open ones were read first
	}
	list, err := r.api.ofContact(ctx, t.contact)
	if err != nil && !gone(err) {
		return false, err
	}
	for _, c := range list {
		if int64(c.ID) != t.display && int64(c.Inbox) == t.inbox && c.Status != resolved {
			return true, nil
		}
	}
	return false, nil
}

// when is when a conversation changed last, cut to the second like the times
// of messages.
func (r *run) when(t thread) desk.Instant {
	if t.updated == 0 {
		return second(r.o.Clock.Now())
	}
	return second(t.updated)
}
