package hub_test

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// team is a desk that several hubs can be at work on.
type team struct{ store.Store }

func (t team) Properties() store.Properties {
	p := t.Store.Properties()
	p.Shared = true
	return p
}

// TestForeignFeeds: what another hub says of a feed of its own stays, where
// another hub can be.
func TestForeignFeeds(t *testing.T) {
	live := store.Feed{Name: "far", State: store.FeedLive}
	for name, c := range map[string]struct {
		shared, alone bool
		before, later bool // the other hub has said something
		named         bool // a shop names the feed
		want          store.FeedState
	}{
		"alone, and a shop names it":                  {named: true, later: true, want: store.FeedDown},
		"alone, and nothing names it":                 {later: true},
		"the only one on a shared desk":               {shared: true, alone: true, named: true, later: true, want: store.FeedDown},
		"of a hub that was":                           {shared: true, named: true, before: true, want: store.FeedDown},
		"of a hub that was, and nothing names it":     {shared: true, before: true},
		"of a hub that is":                            {shared: true, named: true, later: true, want: store.FeedLive},
		"of a hub that is, and nothing names it":      {shared: true, later: true, want: store.FeedLive},
		"of a hub that is and was, and is named":      {shared: true, named: true, before: true, later: true, want: store.FeedLive},
		"nobody has it, and a shop names it":          {shared: true, named: true, want: store.FeedDown},
		"nobody has it, and nothing names it":         {shared: true},
		"nobody has it or names it, and we are alone": {alone: true},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, func(w *world) {
				if c.shared {
					w.st = team{w.st}
				}
				if w.o.Alone = c.alone; c.named {
					w.must(store.PutShop(w.t.Context(), w.st, "shop", func(s desk.Shop) desk.Shop { s.Feed = "far"; return s }))
				}
				if c.before {
					w.must(store.PutFeed(w.t.Context(), w.st, live))
				}
				defer w.start()()
				if w.pass(2 * time.Second); c.later {
					w.must(store.PutFeed(w.t.Context(), w.st, live))
				}
				w.pass(time.Minute)
				w.wantFeed("far", c.want, w.feed("far").Reason)
			})
		})
	}
}
