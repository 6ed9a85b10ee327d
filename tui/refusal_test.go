package tui

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

// closedTo says that a customer cannot be written to.
func (s *story) closedTo(customer, why string) {
	s.t.Helper()
	if err := store.PutReach(s.t.Context(), s.store.Store, key(customer), desk.Reach{Closed: true, Reason: why}); err != nil {
		s.t.Fatal(err)
	}
	s.do(nil)
}

func TestRefusedReplies(t *testing.T) {
	window := desk.Abilities{Channel: "WhatsApp", Window: 24 * time.Hour}
	const over = "WhatsApp takes no reply since"
	sees(t, "after the window every way to answer refuses and keeps what was written", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear")
		s.hides(over)
		s.passes(24 * time.Hour)
		s.shows(over, "24 h after the customer's")
		s.press("enter")
		s.shows("Not sent. "+over, "› Dear")
		s.replied("anna")
		if s.draft("anna") != "Dear" {
			t.Errorf("the draft is %q", s.draft("anna"))
		}
		s.press("esc", "1")
		s.shows("Not sent. " + over)
		s.replied("anna")
		s.press("x", "enter")
		s.shows("Not closed. "+over, "X closes without a remark.")
		s.replied("anna")
		s.press("S", "2")
		s.shows("Not sent. " + over)
		s.replied("anna")
	})
	sees(t, "at the very end of the window a reply goes out", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.clock = s.clock.Add(24*time.Hour - time.Second - time.Second/5)
		s.press("2")
		s.replied("anna", "One moment please.")
	})
	sees(t, "the customer's next message opens it again", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.passes(25 * time.Hour)
		s.shows(over)
		s.writes("anna", "still there?")
		s.hides(over)
		s.press("2")
		s.replied("anna", "One moment please.")
	})
	sees(t, "the platform's own words, made harmless", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "TikTok Shop"}))
		s.writes("anna", "hi there")
		s.closedTo("anna", "Buyer has blocked the shop\x1b[31m")
		s.shows("TikTok Shop takes no message to Anna: Buyer has", "blocked the shop")
		s.press("1")
		s.shows("Not sent. TikTok Shop takes no message to Anna")
		s.replied("anna")
		if err := store.PutReach(t.Context(), s.store.Store, key("anna"), desk.Reach{}); err != nil {
			t.Fatal(err)
		}
		s.passes(10 * time.Second)
		s.hides("takes no message")
		s.press("2")
		s.replied("anna", "One moment please.")
	})
	sees(t, "a text too long is refused and never split", func(s *story) {
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Channel: "SMS", Text: 160}))
		s.writes("anna", "hi there")
		s.press("i")
		s.tell(pasted(strings.Repeat("x", 120)))
		s.hides("of 160")
		s.tell(pasted(strings.Repeat("x", 25)))
		s.shows("145 of 160 characters")
		s.tell(pasted(strings.Repeat("x", 20)))
		s.shows("Too long for SMS: 165 of 160 characters.")
		s.press("enter")
		s.shows("Not sent. Too long for SMS")
		s.replied("anna")
		for range 5 {
			s.press("backspace")
		}
		s.shows("160 of 160 characters")
		s.press("enter")
		s.replied("anna", strings.Repeat("x", 160))
	})
	sees(t, "a failed reply is not sent again when the window is over", func(s *story) {
		s.fed(chatwoot(store.FeedLive, window))
		s.writes("anna", "hi there")
		s.press("2")
		s.becomes("anna", desk.Failed, "busy")
		s.passes(25 * time.Hour)
		s.press("A")
		s.shows("Not sent. " + over)
		if p := s.last("anna").Pending; len(p) != 1 || p[0].State != desk.Failed {
			t.Errorf("the reply is %v", p)
		}
	})
}
