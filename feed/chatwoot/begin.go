package chatwoot

import (
	"context"
	"net/url"
)

// Bounds of the very first start.
const (
	firstPages  = 1000 // pages of 25 of each state
	firstPasses = 3    // looks for those that slipped between two pages
	firstDay    = "86400"
)

// begin takes over what is open, and what was resolved within a day.
func (r *run) begin(ctx context.Context) error {
	started := r.o.Clock.Now()
	from, err := r.newest(ctx)
	if err != nil {
		return err
	}
	for _, status := range []string{"open", "pending", "snoozed"} {
		if err := r.beginWith(ctx, status); err != nil {
			return err
		}
	}
	list, err := r.api.conversations(ctx, url.Values{"status": {resolved}, "assignee_type": {"all"}, "updated_within": {firstDay}})
	if err != nil {
		return asked(err)
	}
	if _, err := r.meet(ctx, list); err != nil {
		return err
	}
	if err := r.take(ctx); err != nil {
		return err
	}
	r.first, r.since, r.marks = false, from, marks{{started, from}}
	return r.done(ctx, started, true)
}

// newest is about the largest number of a message there is: no message that is
// written from now on has a smaller one.
func (r *run) newest(ctx context.Context) (int64, error) {
	list, err := r.api.conversations(ctx, paged("all", 1))
	if err != nil {
		return 0, asked(err)
	}
	var most int64
	for _, c := range list {
		most = max(most, largest(c.Newest.is))
	}
	return most, nil
}

// beginWith reads all conversations of a state. One that leaves it meanwhile
// pulls those behind it forward by a place, past the page that is read; so it
// looks again until nothing new is found.
func (r *run) beginWith(ctx context.Context, status string) error {
	for range firstPasses {
		found, err := r.pass(ctx, status)
		if err != nil || !found {
			return err
		}
	}
	return nil
}

func (r *run) pass(ctx context.Context, status string) (found bool, err error) {
	for page := 1; page <= firstPages; page++ {
		list, err := r.api.conversations(ctx, paged(status, page))
		if err != nil {
			return found, asked(err)
		}
		if len(list) == 0 {
			break
		}
		more, err := r.meet(ctx, list)
		if err != nil {
			return found, err
		}
		found = found || more
	}
	return found, nil
}

// meet takes in conversations that are not known yet, with their history, and
// reports whether there were any.
func (r *run) meet(ctx context.Context, list []conversation) (found bool, err error) {
	for _, c := range list {
		key, ok := r.follows(c)
		if _, known := r.book.get(int64(c.ID)); !ok || known {
			continue
		}
		found = true
		history, err := r.api.history(ctx, c)
		if r.passOver(ctx, int64(c.ID), fromHistory, err) {
			continue
		}
		if err != nil {
			return found, asked(err)
		}
		if err := r.see(ctx, key, c, history); err != nil {
			return found, err
		}
		r.synced(c)
		if err := r.takeMany(ctx); err != nil {
			return found, err
		}
	}
	return found, nil
}
