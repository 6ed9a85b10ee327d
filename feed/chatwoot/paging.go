package chatwoot

import (
	"context"
	"fmt"
	"net/url"
	"slices"
)

// historyMost is how many messages of a conversation are taken over when it is
// seen for the first time.
const historyMost = 100

const (
	mostID   = 1<<31 - 1 // a message's number has 32 bits; larger ones are cut
	gapPage  = 1000      // rows of a page between two numbers
	gapPages = 1000      // of them at most, so that nothing can go on for ever
)

func (r *rest) messages(ctx context.Context, display int64, query url.Values) ([]message, error) {
	var list struct {
		Payload rows[message] `json:"payload"`
	}
	err := r.get(ctx, r.under(fmt.Sprintf("/conversations/%d/messages", display)), query, &list)
	return list.Payload, err
}

// span are the numbers from one up to another, that one excluded.
type span struct{ from, to int64 }

// since reads the messages from a number on, that one included. Pages are
// chosen by number but ordered and cut by time, and some channels bring a time
// of their own: of a page that is full nobody knows which numbers it lacks. So
// its numbers are asked for again in two halves.
func (r *rest) since(ctx context.Context, display, from int64) (all []message, err error) {
	todo := []span{{from, mostID}}
	for range gapPages {
		s := todo[len(todo)-1]
		page, err := r.messages(ctx, display, url.Values{"after": {number(s.from)}, "before": {number(s.to)}})
		if err != nil {
			return nil, err
		}
		todo = todo[:len(todo)-1]
		if mid := middle(page); len(page) >= gapPage && s.from < mid && mid < s.to {
			todo = append(todo, span{mid, s.to}, span{s.from, mid})
		} else {
			all = append(all, page...)
		}
		if len(todo) == 0 {
			return all, nil
		}
	}
	return nil, fmt.Errorf("chatwoot: conversation %d has more new messages than can be read: %w", display, errUnreadable)
}

// middle is the number in the middle of a page.
func middle(page []message) int64 {
	if len(page) == 0 {
		return 0
	}
	ids := make([]int64, 0, len(page))
	for _, m := range page {
		ids = append(ids, int64(m.ID))
	}
	slices.Sort(ids)
	return ids[len(ids)/2]
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
