package tui

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
)

// log is a customer's log as it is stored, without what was taken back.
func (s *story) deliveries(customer string) map[string]desk.Delivery {
	s.t.Helper()
	log, err := s.store.Store.Thread(s.t.Context(), key(customer), store.Page{})
	if err != nil {
		s.t.Fatal(err)
	}
	out := map[string]desk.Delivery{}
	for _, e := range log {
		if e.Human() {
			out[e.Text] = e.Delivery
		}
	}
	return out
}

func TestRewrite(t *testing.T) {
	const first = "One moment please."
	failing := func(s *story, state desk.Delivery) {
		if err := store.PutShop(s.t.Context(), s.store.Store, "shop", func(d desk.Shop) desk.Shop { d.Feed = "cw"; return d }); err != nil {
			s.t.Fatal(err)
		}
		s.writes("anna", "hi there")
		s.press("2")
		s.becomes("anna", state, "the word moment is not allowed")
		s.passes(time.Second)
	}
	sees(t, "one that failed makes room for another", func(s *story) {
		failing(s, desk.Failed)
		s.shows("× not sent: ", "Expiring soon  1")
		s.press("E")
		s.shows("› "+first, "In the place of the reply that did not arrive")
		s.types(" Sorry")
		s.press("enter")
		s.replied("anna", first+" Sorry")
		if d := s.deliveries("anna"); d[first] != desk.Withdrawn || d[first+" Sorry"] != desk.Held {
			t.Errorf("deliveries %v", d)
		}
		if got := s.last("anna"); len(got.Pending) != 1 || got.Replied == 0 {
			t.Errorf("the session is %+v", got)
		}
	})
	sees(t, "taken back, the text is there and nothing goes out", func(s *story) {
		failing(s, desk.Failed)
		s.press("E")
		s.types("!")
		s.press("enter", "u")
		s.replied("anna")
		s.shows("› " + first + "!")
		if got := s.last("anna"); len(got.Pending) != 0 || got.Waiting() == 0 {
			t.Errorf("the session is %+v", got)
		}
	})
	sees(t, "one that may have arrived is asked about and stays", func(s *story) {
		failing(s, desk.Unconfirmed)
		s.shows("? unsure: ", "? may not have arrived")
		s.press("E")
		s.shows("It may have arrived already")
		s.press("esc")
		s.hides("› " + first)
		s.press("E", "enter")
		s.shows("› " + first)
		s.types("!")
		s.press("enter")
		s.replied("anna", first, first+"!")
		s.shows("may have arrived; another was sent in its place")
		if d := s.deliveries("anna"); d[first] != desk.Settled || d[first+"!"] != desk.Held {
			t.Errorf("deliveries %v", d)
		}
	})
	sees(t, "one that may have arrived is unsure again when the other is taken back", func(s *story) {
		failing(s, desk.Unconfirmed)
		s.press("E", "enter")
		s.types("!")
		s.press("enter", "u")
		s.replied("anna", first)
		s.shows("? may not have arrived", "› "+first+"!")
		s.hides("another was sent in its place")
		if d := s.deliveries("anna"); d[first] != desk.Unconfirmed || d[first+"!"] != desk.Withdrawn {
			t.Errorf("deliveries %v", d)
		}
		s.passes(time.Second)
		s.press("i")
		s.shows("In the place of the reply that did not arrive")
		s.press("enter")
		s.shows("may have arrived; another was sent in its place")
		if d := s.deliveries("anna"); d[first] != desk.Settled {
			t.Errorf("sent after all, deliveries %v", d)
		}
	})
	sees(t, "a colleague sent it again meanwhile: both are never queued unseen", func(s *story) {
		failing(s, desk.Failed)
		s.press("E")
		s.types("!")
		s.becomes("anna", desk.Queued, "")
		s.press("enter")
		s.replied("anna", first)
		s.shows("The earlier reply is on its way after all.", "› "+first+"!")
		s.passes(time.Second)
		s.press("i", "enter")
		s.replied("anna", first, first+"!")
	})
	sees(t, "emptied, the next reply is one of its own", func(s *story) {
		failing(s, desk.Failed)
		s.press("E")
		for range len(first) {
			s.press("backspace")
		}
		s.hides("In the place of")
		s.types("Hello")
		s.press("enter")
		s.replied("anna", first, "Hello")
		if d := s.deliveries("anna"); d[first] != desk.Failed {
			t.Errorf("deliveries %v", d)
		}
	})
	sees(t, "refused by a full disk, it is tried again in the same place", func(s *story) {
		failing(s, desk.Failed)
		s.press("E")
		s.types("!")
		s.store.breaks["Commit"] = errDisk
		s.press("enter")
		s.shows("the disk is full", "› "+first+"!")
		delete(s.store.breaks, "Commit")
		s.passes(time.Second)
		s.press("i", "enter")
		s.replied("anna", first+"!")
	})
	sees(t, "what was being written stays behind it", func(s *story) {
		failing(s, desk.Failed)
		s.press("i")
		s.types("PS")
		s.press("esc", "E")
		s.shows("› "+first, "PS")
	})
	sees(t, "without a failed reply it says so", func(s *story) {
		s.writes("anna", "hi there")
		s.press("E")
		s.shows("No reply here has failed.")
	})
}

// How far replies have come, and what is the matter, at the smallest usual size.
func TestDeliveryGolden(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		s := begin(t, func(o *Options) { o.Texts = texts })
		s.fed(chatwoot(store.FeedDown, desk.Abilities{Channel: "WhatsApp", Window: 2 * time.Hour, Text: 200}))
		s.writes("anna", "hi there")
		for i, e := range []desk.Entry{
			{Text: "It was sent on Monday.", Delivery: desk.Sent},
			{Text: "The number is SF1000.", Delivery: desk.Failed, Reason: "The message contains a phone number, which this platform does not allow between buyers and sellers."},
			{Text: "Did you get my last message?", Delivery: desk.Unconfirmed},
			{Text: "And this one?", Delivery: desk.Settled, Reason: desk.ReasonReplaced},
			{Text: "请稍等，马上为您查询。", Delivery: desk.Queued},
		} {
			e.Type, e.ID, e.From, e.Kind, e.Agent = desk.Message, s.newID(), desk.FromAgent, desk.KindText, "li"
			e.At = s.clock.Add(time.Duration(i) * time.Minute)
			s.happens("anna", e)
		}
		s.passes(10 * time.Minute)
		s.tell(tea.WindowSizeMsg{Width: 80, Height: 24})
		s.pictured("delivery-80x24-" + texts.Code + "-list")
		s.press("enter")
		s.pictured("delivery-80x24-" + texts.Code)
		s.passes(5 * time.Hour)
		s.press("i")
		s.pictured("delivery-80x24-" + texts.Code + "-closed")
	}
}
