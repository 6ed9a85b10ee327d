package chatwoot

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
)

const (
	maybeLate   = 30 * time.Second // for so long a message is looked for again
	lookAgain   = 5 * time.Second
	clocksApart = 2 * time.Minute // our clock and Chatwoot's may differ by so much
	lookupPages = 10              // of 20 messages, in each conversation
)

var errNotThere = errors.New("the message is not there, and may still come")

// Lookup implements [feed.Deliverer]. A message is found by the mark it
// carries, or by its text. One that is not found may still appear: after half
// a minute of looking it is feed.ErrUncertain, for a person to decide.
func (c *Conn) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	if e, ok := c.book.echo(string(q.Entry.ID)); ok {
		return feed.Receipt{RemoteID: e.remote, At: e.at}, true, nil
	}
	list, err := c.threads(ctx, q.Key)
	if err != nil && !gone(err) && !errors.Is(err, feed.ErrRefused) {
		return feed.Receipt{}, false, fmt.Errorf("chatwoot: look for %s: %w", q.Entry.ID, err)
	}
	for _, t := range list {
		r, ok, err := c.search(ctx, t.thread, q)
		if err != nil && !gone(err) {
			return feed.Receipt{}, false, fmt.Errorf("chatwoot: look for %s: %w", q.Entry.ID, err)
		}
		if ok {
			return r, true, nil
		}
	}
	if left := c.lateFor(q.Entry.ID); left > 0 {
		return feed.Receipt{}, false, &feed.RetryAfter{Wait: min(left, lookAgain), Err: errNotThere}
	}
	return feed.Receipt{}, false, fmt.Errorf("chatwoot: look for %s: %w", q.Entry.ID, feed.ErrUncertain)
}

// lateFor is how long the message may still turn up so that it is worth
// looking again.
func (c *Conn) lateFor(id desk.MessageID) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	ended, ok := c.attempts[id]
	if !ok {
		ended = c.began
	}
	return min(ended.Add(maybeLate).Sub(c.o.Clock.Now()), maybeLate)
}

// search reads a conversation backwards to before the message was written.
func (c *Conn) search(ctx context.Context, t thread, q feed.Question) (feed.Receipt, bool, error) {
	oldest := q.Entry.At.Add(-clocksApart)
	if t.active != 0 && t.active < oldest {
		return feed.Receipt{}, false, nil
	}
	var query url.Values
	for range lookupPages {
		page, err := c.api.messages(ctx, t.display, query)
		if err != nil || len(page) == 0 {
			return feed.Receipt{}, false, err
		}
		for _, m := range page {
			if c.matches(m, q, oldest) {
				return feed.Receipt{RemoteID: m.remote(), At: m.Created.at()}, true, nil
			}
		}
		if page[0].Created.at() < oldest {
			break
		}
		query = url.Values{"before": {page[0].remote()}}
	}
	return feed.Receipt{}, false, nil
}

// matches reports whether a message is the one that is asked for.
func (c *Conn) matches(m message, q feed.Question, oldest desk.Instant) bool {
	if mark := string(m.Attributes.is.Tend); mark != "" {
		return mark == string(q.Entry.ID)
	}
	me := c.whoAmI()
	return m.Type == outgoing && m.Private == q.Entry.Note() && !q.Known[m.remote()] &&
		m.Created.at() >= oldest && m.byAgent() && (me == 0 || int64(m.Sender.is.ID) == me) &&
		(q.Entry.Kind == desk.KindImage) == (len(m.Attachments.is) > 0) &&
		strings.TrimSpace(string(m.Content)) == strings.TrimSpace(q.Entry.Text)
}
