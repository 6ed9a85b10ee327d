package store_test

import (
	"testing"

	"tend/desk"
	"tend/store"
)

// What a desk says of its feeds when none of them runs, whoever ran them last.
func TestRestFeeds(t *testing.T) {
	st, ctx := openDesk(t), t.Context()
	can := map[desk.ShopID]desk.Abilities{"fern": {Channel: "WhatsApp"}}
	for _, f := range []store.Feed{
		{Name: "cw", Type: "chatwoot", State: store.FeedLive, Since: 1, Shops: can, Warning: "The token ends."},
		{Name: "hook", State: store.FeedDown, Since: 2, Next: 3, Reason: "Nothing answers.", Code: "refused-connection"},
		{Name: "tt", State: store.FeedConnecting, Since: 4},
	} {
		if err := store.PutFeed(ctx, st, f); err != nil {
			t.Fatal(err)
		}
	}
	var revisions []uint64
	for range 2 {
		if err := store.RestFeeds(ctx, st, 9); err != nil {
			t.Fatal(err)
		}
		rev, err := st.Revision(ctx)
		if err != nil {
			t.Fatal(err)
		}
		revisions = append(revisions, rev)
	}
	if revisions[0] != revisions[1] {
		t.Errorf("it writes again: %v", revisions)
	}
	all, err := store.Feeds(ctx, st)
	if err != nil || len(all) != 3 {
		t.Fatalf("the feeds are %+v, %v", all, err)
	}
	for i, since := range []desk.Instant{9, 9, 4} {
		if f := all[i]; f.State != store.FeedConnecting || f.Since != since || f.Reason+f.Warning != "" || f.Next != 0 {
			t.Errorf("%s is %+v", f.Name, f)
		}
	}
	if all[0].Shops["fern"] != can["fern"] {
		t.Errorf("what the platform can do is gone: %+v", all[0])
	}
}
