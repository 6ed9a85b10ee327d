package demofeed

import (
	"context"
	"fmt"
	"time"

	"tend/desk"
	"tend/feed"
)

var _ feed.Deliverer = (*Feed)(nil)

// parcel names a reply the marketplace has taken.
type parcel struct {
	key desk.Key
	id  desk.MessageID
}

// Deliver takes a reply within a second, and its customer will answer soon. A
// reply that was taken before gives the same receipt again. A context that
// ends first means that nothing was taken.
func (f *Feed) Deliver(ctx context.Context, k desk.Key, e desk.Entry) (feed.Receipt, error) {
	p := parcel{k, e.ID}
	if r, ok := f.has(p); ok {
		return r, nil
	}
	select {
	case <-ctx.Done():
		return feed.Receipt{}, fmt.Errorf("demofeed: deliver message %s: %w", e.ID, ctx.Err())
	case <-f.o.Clock.After(f.carrying()):
		return f.take(p)
	}
}

// Lookup tells whether this Feed took a reply. It always knows.
func (f *Feed) Lookup(_ context.Context, q feed.Question) (feed.Receipt, bool, error) {
	r, ok := f.has(parcel{q.Key, q.Entry.ID})
	return r, ok, nil
}

func (f *Feed) has(p parcel) (feed.Receipt, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	r, ok := f.taken[p]
	return r, ok
}

func (f *Feed) carrying() time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.pace.carry.draw(f.carrier)
}

// take accepts a reply once, or makes the trouble it was told to make. A reply
// that is not confirmed has arrived all the same.
func (f *Feed) take(p parcel) (feed.Receipt, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if r, ok := f.taken[p]; ok {
		return r, nil
	}
	refused, unconfirmed := f.trouble()
	if refused {
		return feed.Receipt{}, &feed.RefusedError{Reason: refusal(p.key.Shop)}
	}
	r := feed.Receipt{RemoteID: remoteID(p.id), At: f.o.Clock.Now()}
	f.taken[p] = r
	f.planLocked(f.pace.answer.draw(f.carrier), func(ctx context.Context) error { return f.answer(ctx, p.key) })
	if unconfirmed {
		return feed.Receipt{}, fmt.Errorf("demofeed: deliver message %s: %w", p.id, feed.ErrUncertain)
	}
	return r, nil
}

// trouble draws what goes wrong with a reply, usually nothing.
func (f *Feed) trouble() (refused, unconfirmed bool) {
	n := f.carrier.Float64()
	return n < f.o.Trouble/2, n >= f.o.Trouble/2 && n < f.o.Trouble
}

func refusal(shop desk.ShopID) string {
	if languageOf(shop) == chinese {
		return "对方账号暂时无法接收消息，请稍后重新发送。"
	}
	return "This customer cannot be reached at the moment. Please send the message again."
}
