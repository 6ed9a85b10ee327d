package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
)

// queued has a reply of mine to Anna wait for a feed that is down.
func queued(s *story, before ...string) {
	s.delivers("shop", "cw")
	s.fed(chatwoot(store.FeedDown, desk.Abilities{}))
	s.writes("anna", "hi there")
	s.belongs("anna", "li")
	for _, text := range before {
		s.answers("li", "anna", text)
	}
	s.press("2")
	s.passes(5 * time.Second)
	s.becomes("anna", desk.Queued, "")
	s.passes(time.Second)
}

func TestClosingUndelivered(t *testing.T) {
	for _, c := range []struct {
		name  string
		state desk.Delivery
		says  string
	}{
		{"one that is queued", desk.Queued, "The reply to Anna is not delivered yet."},
		{"one that is being sent", desk.Sending, "The reply to Anna is not delivered yet."},
		{"one that failed", desk.Failed, "The reply to Anna was not delivered."},
		{"one that may have arrived", desk.Unconfirmed, "It is not known whether the reply to Anna arrived."},
	} {
		for _, key := range []string{"x", "X"} {
			sees(t, c.name+", "+key, func(s *story) {
				queued(s)
				s.becomes("anna", c.state, "")
				s.passes(time.Second)
				s.press(key)
				s.shows("Close before the reply to Anna has arrived?", c.says)
				s.press("esc")
				if !s.last("anna").Open() {
					t.Error("left, it was closed")
				}
				s.press(key, "enter")
				if s.last("anna").Open() {
					t.Error("confirmed, it is open")
				}
			})
		}
	}
	sees(t, "one that is held asks nothing", func(s *story) {
		s.delivers("shop", "cw")
		s.writes("anna", "hi there")
		s.press("2")
		s.passes(time.Second)
		s.app.panes.Select(s.last("anna").ID)
		s.press("X")
		s.hides("has arrived?")
	})
	sees(t, "where the customer waits as well both are said", func(s *story) {
		queued(s)
		s.writes("anna", "hello?")
		s.press("X")
		s.shows("Close while Anna waits?", "reply to Anna is not delivered")
	})
	sees(t, "in Chinese", func(s *story) {
		queued(s)
		s.press("x")
		s.shows("给 Anna 的回复还没送达，要结束吗？", "没有送达。结束会话后仍会继续发送")
	}, func(o *Options) { o.Texts = lang.Chinese() })
}

func TestBatchLeavesUndelivered(t *testing.T) {
	sees(t, "with others to close", func(s *story) {
		queued(s)
		s.writes("bert", "hi there")
		s.answers("li", "bert", "Hello")
		s.belongs("bert", "li")
		s.passes(3 * time.Hour)
		s.press("B")
		s.shows("1 session left open: a reply there is not", "delivered.")
		s.press("enter")
		s.shows("Closed 1 session. 1 session left open: a reply there is not delivered.")
		if !s.last("anna").Open() || s.last("bert").Open() {
			t.Error("the wrong one is open")
		}
	})
	sees(t, "with nothing else", func(s *story) {
		queued(s)
		s.passes(3 * time.Hour)
		s.press("B")
		s.shows("No answered session is old enough to close. 1 session left open")
	})
}

// A reply that fails in a session that is closed is still somebody's work.
func TestFailedAfterClosing(t *testing.T) {
	const said = "The reply to Anna was not delivered; the thread says why."
	closed := func(s *story, before ...string) {
		queued(s, before...)
		s.press("X", "enter")
		s.passes(10 * time.Second)
		s.hides("Anna")
		s.becomes("anna", desk.Failed, "blocked")
		s.passes(time.Second)
	}
	sees(t, "the first reply", func(s *story) {
		closed(s)
		s.shows("Expiring soon  1", "Mine  1", "[closed × not sent]", said)
	})
	sees(t, "a later one", func(s *story) {
		closed(s, "Hello")
		s.shows("Expiring soon  0", "Mine  1", "[closed × not sent]", said, " 0/200 ")
	})
	sees(t, "told by the console of today of a reply of yesterday", func(s *story) {
		queued(s, "Hello")
		s.press("X", "enter")
		s.restart()
		s.becomes("anna", desk.Failed, "blocked")
		s.shows(said)
	})
	sees(t, "a colleague's is theirs", func(s *story) {
		queued(s, "Hello")
		s.belongs("anna", "mia")
		s.press("esc")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.restart()
		s.becomes("anna", desk.Failed, "blocked")
		s.passes(time.Second)
		s.shows("Mine  0")
		s.hides(said)
	})
	sees(t, "sent again it leaves, and arrives", func(s *story) {
		closed(s, "Hello")
		s.press("A")
		s.shows("Sending again to Anna", "Mine  0")
		s.becomes("anna", desk.Sent, "")
		s.hides("[closed")
	})
	sees(t, "put aside it leaves, and comes back when that is taken back", func(s *story) {
		closed(s)
		s.press("n")
		s.shows("Anna needs no reply.", "Mine  0", "Expiring soon  0")
		s.press("u")
		s.shows("Mine  1")
	})
	sees(t, "put aside after the customer came again", func(s *story) {
		closed(s)
		s.writes("anna", "anybody there?")
		s.app.panes.Handle("pane-mine")
		s.passes(time.Second)
		s.shows("Unassigned  1", "Mine  1")
		s.press("n")
		s.shows("Anna needs no reply.", "Unassigned  1", "Mine  0")
		if got := s.last("anna"); got.NoReply != 0 || got.Waiting() == 0 {
			t.Errorf("the new session is %+v", got)
		}
	})
	for _, key := range []string{"x", "E"} {
		sees(t, "what can be done is said to "+key, func(s *story) {
			closed(s)
			s.press(key)
			s.shows("This session has ended: A sends the reply again, n puts it aside.")
		})
	}
	sees(t, "in Chinese", func(s *story) {
		queued(s)
		s.press("X", "enter")
		s.becomes("anna", desk.Failed, "blocked")
		s.shows("[已结束 × 未送达]")
	}, func(o *Options) { o.Texts = lang.Chinese() })
}

// What u says of a reply is true, and one that waits for its feed is taken back.
func TestTakeBackLate(t *testing.T) {
	for _, c := range []struct {
		name  string
		state desk.Delivery
		says  string
	}{
		{"one that is being sent", desk.Sending, "Too late to take back: the reply to Anna is being sent."},
		{"one that failed", desk.Failed, "Nothing to take back: the reply to Anna was not delivered"},
		{"one that may have arrived", desk.Unconfirmed, "Too late to take back: the reply to Anna may have arrived"},
		{"one that arrived", desk.Sent, "Too late to take back: it has gone out."},
	} {
		sees(t, c.name, func(s *story) {
			queued(s)
			s.becomes("anna", c.state, "")
			s.passes(20 * time.Second)
			s.press("u")
			s.shows(c.says)
			s.replied("anna", "One moment please.")
		})
	}
	sees(t, "one that is queued is withdrawn", func(s *story) {
		queued(s)
		s.press("u")
		s.shows("Taken back; nothing went to Anna.")
		s.replied("anna")
		s.press("u")
		s.shows("Nothing to take back.")
	})
	for _, key := range []string{"u", "E"} {
		sees(t, "a courier that takes it first wins over "+key, func(s *story) {
			queued(s)
			s.taken("anna")
			s.press(key)
			s.shows("Too late to take back: the reply to Anna is being sent.")
			s.replied("anna", "One moment please.")
		})
	}
	sees(t, "E puts a queued one back into the composer", func(s *story) {
		queued(s)
		s.press("E")
		s.replied("anna")
		s.shows("Taken back; nothing went to Anna.", "› One moment please.")
	})
}

// taken is a courier that takes what is queued before the console hears of it.
func (s *story) taken(customer string) {
	s.t.Helper()
	for _, o := range s.last(customer).Pending {
		_, err := store.Update(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer), []store.Ref{{Type: desk.Message, ID: o.ID}},
			func(e desk.Entry) (desk.Entry, error) { return desk.Deliver(e, desk.Sending, "", ""), nil })
		if err != nil {
			s.t.Fatal(err)
		}
	}
}

// A refusal that comes of trying a feed is said at once.
func TestTryNowThenRefused(t *testing.T) {
	sees(t, "a second later", func(s *story) {
		queued(s)
		s.press("C", "enter")
		s.shows("is tried now")
		s.becomes("anna", desk.Failed, "blocked")
		s.shows("The reply to Anna was not delivered")
	})
}

// A reply for a feed that is not set up any more is not called on its way.
func TestFeedThatIsNotSetUp(t *testing.T) {
	sees(t, "says that it is kept", func(s *story) {
		s.delivers("shop", "gone")
		s.fed(store.Feed{Name: "gone", State: store.FeedDown, Since: noon})
		s.writes("anna", "hi there")
		s.press("2")
		s.shows("Kept. It goes to Anna")
	})
}
