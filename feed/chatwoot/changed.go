package chatwoot

import (
	"context"
	"net/url"
	"strconv"
	"time"

	"tend/desk"
)

const (
	// atOnce is the longest time whose changes are asked for in one list. It
	// has no pages, and one of weeks may be longer than Chatwoot can give.
	atOnce = 3 * time.Hour
	// patched is the time after which such a list is asked for in pages when
	// it cannot be had.
	patched = 5 * time.Minute
	// mostChanged bounds the pages of 25.
	mostChanged = 4000
)

// changed lists everything, of whoever and in whatever state, that changed
// within a time: with any other filter what left the filter is never told.
func (r *rest) changed(ctx context.Context, within time.Duration, now desk.Instant) ([]conversation, error) {
	if within <= atOnce {
		list, err := r.conversations(ctx, url.Values{
			"status": {"all"}, "assignee_type": {"all"}, "updated_within": {strconv.Itoa(int(within / time.Second))},
		})
		if err == nil || within <= patched || ctx.Err() != nil || ofAll(err) {
			return list, err
		}
	}
	return r.changedPages(ctx, now.Add(-within))
}

// changedPages reads the list of all conversations from its newest end. One
// that something happens to meanwhile is told by the next look.
func (r *rest) changedPages(ctx context.Context, since desk.Instant) ([]conversation, error) {
	var all []conversation
	for page := 1; page <= mostChanged; page++ {
		query := paged("all", page)
		query.Set("sort_by", "last_activity_at_desc")
		list, err := r.conversations(ctx, query)
		if err != nil {
			return nil, err
		}
		older := true
		for _, c := range list {
			if c.Active.at() == 0 || max(c.Active.at(), c.Updated.at()) >= since {
				all, older = append(all, c), false
			}
		}
		if older {
			return all, nil
		}
	}
	return all, nil
}
