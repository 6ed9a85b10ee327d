package chatwoot

import (
	"context"
	"fmt"
	"net/url"
)

// historyMost is how many messages of a conversation are taken over when it is
// seen for the first time.
const historyMost = 100

const (
	mostID   = 1<<31 - 1 // a message's number has 32 bits; larger ones are cut
	gapPage  = 1000      // rows of a page between two numbers
	gapPages = 50        // of them at most, so that nothing can go on for ever
)

func (r *rest) messages(ctx context.Context, display int64, query url.Values) ([]message, error) {
	var list struct {
		Payload rows[message] `json:"payload"`
	}
	err := r.get(ctx, r.under(fmt.Sprintf("/conversations/%d/messages", display)), query, &list)
	return list.Payload, err
}

// since reads the messages from a number on, that one included. Pages are cut
// by number and ordered by time, and some channels bring a time of their own;
// so only the largest number seen says where to go on, and nothing but a page
// that is not full ends it.
func (r *rest) since(ctx context.Context, display, from int64) ([]message, error) {
	var all []message
	for range gapPages {
		page, err := r.messages(ctx, display, url.Values{"after": {number(from)}, "before": {number(mostID)}})
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		next := largest(page)
		if len(page) < gapPage || next <= from {
			return all, nil
		}
		from = next
	}
	return all, nil
}

// history reads the newest messages of a conversation: a page, and more while
// the customer's wait may have begun earlier.
func (r *rest) history(ctx context.Context, c conversation) ([]message, error) {
	page, err := r.messages(ctx, int64(c.ID), nil)
	all := page
	for err == nil && len(page) > 0 && len(all) < historyMost && reachesFurther(c, all) {
		page, err = r.messages(ctx, int64(c.ID), url.Values{"before": {number(int64(page[0].ID))}})
		all = append(page, all...)
	}
	return all, err
}

// reachesFurther reports whether the wait began before what has been read.
func reachesFurther(c conversation, read []message) bool {
	return c.WaitingSince != 0 && read[0].Created.at() > second(c.WaitingSince.at())
}

func largest(list []message) (most int64) {
	for _, m := range list {
		most = max(most, int64(m.ID))
	}
	return most
}
