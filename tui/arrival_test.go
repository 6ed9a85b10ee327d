package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// What became of a reply after it was let go is said below; what is true no
// more is not.
func TestArrivals(t *testing.T) {
	start := func(s *story) {
		s.delivers("shop", "cw")
		s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("2")
		s.shows("On its way to Anna.", "takes it back")
	}
	const not, perhaps = "The reply to Anna was not delivered; the thread says why.", "It is not known whether the reply to Anna arrived"
	sees(t, "one that arrives is called sent", func(s *story) {
		start(s)
		s.becomes("anna", desk.Sent, "")
		s.shows("Sent to Anna.")
		s.hides("On its way", "takes it back")
	})
	sees(t, "one that fails takes the place of what was said of it", func(s *story) {
		start(s)
		s.becomes("anna", desk.Failed, "blocked")
		s.shows(not)
		s.hides("On its way")
		s.passes(11 * time.Second)
		s.hides(not)
	})
	sees(t, "one that may not have arrived", func(s *story) {
		start(s)
		s.becomes("anna", desk.Unconfirmed, "")
		s.shows(perhaps)
	})
	sees(t, "one that fails after the platform had it, said when the line is free", func(s *story) {
		start(s)
		id := s.last("anna").LastHuman
		s.becomes("anna", desk.Sent, "")
		s.passes(time.Minute)
		s.press("2")
		s.shows("On its way to Bert.")
		s.delivered("anna", id, desk.Failed)
		s.shows("On its way to Bert.")
		s.hides(not)
		s.passes(10 * time.Second)
		s.shows(not)
	})
	sees(t, "one that was taken back is not spoken of", func(s *story) {
		start(s)
		s.press("u")
		s.shows("Taken back; nothing went to Anna.")
	})
	sees(t, "one that is sent again, and fails again", func(s *story) {
		start(s)
		s.becomes("anna", desk.Failed, "blocked")
		s.app.panes.Select(s.last("anna").ID)
		s.passes(time.Second)
		s.press("A")
		s.shows("Sending again to Anna")
		s.passes(time.Second)
		s.hides(not)
		s.becomes("anna", desk.Failed, "blocked")
		s.shows(not)
		s.hides("Sending again")
	})
	sees(t, "one that is sent again, and arrives", func(s *story) {
		start(s)
		s.becomes("anna", desk.Failed, "blocked")
		s.app.panes.Select(s.last("anna").ID)
		s.passes(time.Second)
		s.press("A")
		s.becomes("anna", desk.Sent, "")
		s.shows("Sent to Anna.")
		s.hides("Sending again")
	})
	sees(t, "what was told before the answer was here counts", func(s *story) {
		s.delivers("shop", "cw")
		s.fed(chatwoot(store.FeedLive, desk.Abilities{}))
		s.writes("anna", "hi there")
		s.late = true
		s.press("2")
		s.becomes("anna", desk.Failed, "blocked")
		s.arrives()
		s.shows(not)
	})
	sees(t, "a colleague's reply that fails is theirs", func(s *story) {
		start(s)
		s.passes(10 * time.Second)
		e := s.line("bert", "")
		e.From, e.Agent, e.Text, e.Delivery = desk.FromAgent, "mia", "I do it", desk.Queued
		s.happens("bert", e)
		s.delivered("bert", e.ID, desk.Failed)
		s.passes(time.Second)
		s.hides("was not delivered;")
	})
}

// delivers says that a feed delivers for a shop.
func (s *story) delivers(shop desk.ShopID, feed string) {
	s.t.Helper()
	if err := store.PutShop(s.t.Context(), s.store.Store, shop, func(d desk.Shop) desk.Shop { d.Feed = feed; return d }); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

// delivered is what the platform says of one reply.
func (s *story) delivered(customer string, id desk.MessageID, d desk.Delivery) {
	s.t.Helper()
	_, err := store.Update(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer), []store.Ref{{Type: desk.Message, ID: id}},
		func(e desk.Entry) (desk.Entry, error) { return desk.Deliver(e, d, "", "blocked"), nil })
	if err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}
