package tui

import (
	"tend/desk"
	"tend/store"
)

// sentTo says what became of a reply that was let go. Where a feed has to carry
// it, it has not arrived yet: the mark beside it tells when it has.
func (a *App) sentTo(row desk.Row) string {
	t, name := a.texts.Toast, a.nameOf(row.Session)
	switch {
	case !a.fed(row.Shop):
		return t.Sent(name)
	case a.feedDown(row.Shop):
		return t.Kept(name)
	}
	return t.OnItsWay(name)
}

// feedDown reports whether what is queued for a shop is kept until its feed is
// back.
func (a *App) feedDown(id desk.ShopID) bool {
	f, ok := a.facts.feedOf(id)
	return ok && f.State == store.FeedDown
}

// feedOf is the feed that serves a shop, else the one the shop names, which may
// tell of no shops while nobody here delivers for it; ok is false where neither
// is known.
func (f *facts) feedOf(id desk.ShopID) (store.Feed, bool) {
	if feed, ok := f.feeds.of(id); ok {
		return feed, true
	}
	feed, ok := f.feeds.list[f.shops[id].Feed]
	return feed, ok
}
