package tiktokshop

import (
	"context"
	"fmt"
	"strings"
	"time"

	"tend/desk"
	"tend/feed"
)

// lookBefore is how much earlier than a message of ours its copy at the platform
// may seem to be: two clocks, and the platform's whole seconds.
const lookBefore = 2 * time.Minute

// Lookup reads the conversation for a message of ours: the oldest with its text
// that is not accounted for; see feed.Deliverer.
func (c *Conn) Lookup(ctx context.Context, q feed.Question) (feed.Receipt, bool, error) {
	s, err := c.shopOf(ctx, q.Key.Shop)
	if err != nil {
		return feed.Receipt{}, false, err
	}
	// First the time, then the look: what comes between the two is not absent.
	left := c.settle.left(q.Key)
	since := q.Entry.At.Add(-lookBefore)
	messages, _, err := c.call.newest(ctx, s, string(q.Key.Customer), func(m message) bool {
		return m.Created.at() >= since
	})
	if err != nil {
		return feed.Receipt{}, false, err
	}
	for i := len(messages) - 1; i >= 0; i-- {
		if m := messages[i]; !q.Known[string(m.ID)] && c.ours(m, q.Entry) {
			return feed.Receipt{RemoteID: string(m.ID), At: m.Created.at()}, true, nil
		}
	}
	if left > 0 {
		return feed.Receipt{}, false, &feed.RetryAfter{Wait: left, Err: fmt.Errorf("tiktokshop: message %s may still be on its way", q.Entry.ID)}
	}
	return feed.Receipt{}, false, nil
}

// ours reports whether a message can be the copy of an entry. Of a picture only
// the address tells, where it is still known.
func (c *Conn) ours(m message, e desk.Entry) bool {
	robot := m.Sender.Role == roleRobot && e.From == desk.FromAuto
	if !m.fromShop() && !robot {
		return false
	}
	content := m.content()
	if e.Kind == desk.KindImage {
		at := c.settle.uploaded(e.ID)
		return m.Type == typeImage && (at == "" || at == string(content.URL))
	}
	return m.Type == typeText && strings.TrimSpace(content.words(m)) == strings.TrimSpace(e.Text)
}
