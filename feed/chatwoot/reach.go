package chatwoot

import (
	"tend/desk"
	"tend/feed"
)

// shut says why nobody can be written to in a conversation, as a reason of the
// desk; empty if one can.
func shut(t thread, c conversation, channel string) string {
	switch {
	case c.Meta.is.Sender.is.Blocked:
		return desk.CauseBlocked.With(platform).Reason()
	case !c.replyable():
		return desk.CauseShut.With(platform, channel).Reason()
	}
	return ""
}

// reach tells whether the customer can be written to, where that changed. Only
// the conversation a reply would go to counts.
func (r *run) reach(now, old thread, known bool) {
	if known && now.shut == old.shut || r.first && now.shut == "" {
		return
	}
	if best, ok := r.book.where(now.key); ok && best.display != now.display && now.before(best) {
		return
	}
	r.batch.Reaches = append(r.batch.Reaches, feed.Reached{Key: now.key, Reach: reachOf(now.shut)})
}

func reachOf(shut string) desk.Reach { return desk.Reach{Closed: shut != "", Reason: shut} }

// reopened: a customer who wrote can be answered, whatever was said before.
func (r *run) reopened(t thread) {
	if t.shut == "" {
		return
	}
	r.batch.Reaches = append(r.batch.Reaches, feed.Reached{Key: t.key})
	r.book.change(t.display, func(t *thread) { t.shut = "" })
}

func (r *run) channelName(shop desk.ShopID) string {
	if ch, _, ok := r.channel(shop); ok && ch.name != "" {
		return ch.name
	}
	return "the channel"
}
