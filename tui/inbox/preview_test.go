package inbox_test

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/tui/inbox"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

// colleagues are named; who has no id has no name.
func colleagues(a desk.AgentID) string {
	if a == "" {
		return ""
	}
	return "Agent " + string(a)
}

// Whose words a row shows, and how our own reply fares.
func TestPreview(t *testing.T) {
	by := func(agent desk.AgentID) *desk.Session {
		s := answered("s", "zoe", time.Hour)
		s.Served = agent
		return s
	}
	pending := func(s *desk.Session, id desk.MessageID, d desk.Delivery) *desk.Session {
		s.Pending = []desk.Outgoing{{ID: id, At: s.Replied, State: d}}
		return s
	}
	wrote := func(s *desk.Session) *desk.Session {
		s.PreviewBy = desk.FromCustomer
		return s
	}
	with := func(s *desk.Session, agent desk.AgentID) *desk.Session {
		s.Assignee = agent
		return s
	}
	ended := func(s *desk.Session) *desk.Session {
		s.Closed, s.Served = start, "me"
		return s
	}
	for _, c := range []struct {
		name   string
		s      *desk.Session
		en, zh string
		down   bool
	}{
		{"mine", by("me"), "you: Where is it?", "我：Where is it?", false},
		{"a colleague's, in a session of nobody", by("lin"), "Agent lin: Where is it?", "Agent lin：Where is it?", false},
		{"a colleague's, in one of mine", mine(by("lin")), "Agent lin: Where is it?", "Agent lin：Where is it?", false},
		{"a colleague's, in theirs", pending(with(by("lin"), "lin"), "r1", desk.Failed), "@Agent lin: × not sent: Where is it?", "@Agent lin：× 未送达：Where is it?", false},
		{"mine, in a colleague's", pending(with(by("me"), "lin"), "r1", desk.Failed), "@Agent lin you: × not sent: Where is it?", "@Agent lin 我：× 未送达：Where is it?", false},
		{"somebody's without a name", by(""), "staff: Where is it?", "客服：Where is it?", false},
		{"the customer's", wrote(by("lin")), "Where is it?", "Where is it?", false},
		{"mine that failed", pending(by("me"), "r1", desk.Failed), "you: × not sent: Where is it?", "我：× 未送达：Where is it?", false},
		{"mine that failed, and a colleague's since", pending(by("lin"), "r0", desk.Failed), "[× not sent] Agent lin: Where is it?", "[× 未送达] Agent lin：Where is it?", false},
		{"mine that may have arrived, and the customer's since", pending(wrote(by("me")), "r1", desk.Unconfirmed), "[? unsure] Where is it?", "[? 待确认] Where is it?", false},
		{"mine that waits for its feed", pending(by("me"), "r1", desk.Queued), "you: → queued: Where is it?", "我：→ 待发：Where is it?", true},
		{"mine that waits, and the customer's since", pending(wrote(by("me")), "r1", desk.Queued), "[→ queued] Where is it?", "[→ 待发] Where is it?", true},
		{"mine that is being sent for long", pending(by("me"), "r1", desk.Sending), "you: → sending: Where is it?", "我：→ 发送中：Where is it?", false},
		{"mine that failed after the session was closed", ended(pending(by("me"), "r1", desk.Failed)), "[closed × not sent] you: Where is it?", "[已结束 × 未送达] 我：Where is it?", false},
		{"mine that is on its way", pending(by("me"), "r1", desk.Queued), "you: Where is it?", "我：Where is it?", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
				out := tuitest.Plain(alone(c.s, texts, func(desk.ShopID) bool { return c.down }).View())
				if want := map[string]string{"en": c.en, "zh": c.zh}[texts.Code]; !strings.Contains(out, "  "+want+" ") {
					t.Errorf("no %q in\n%s", want, out)
				}
				if c.down && !strings.Contains(out, " →    ") {
					t.Errorf("no sign in front of\n%s", out)
				}
			}
		})
	}
}

// alone are panes with one session.
func alone(s *desk.Session, texts *lang.Texts, down func(desk.ShopID) bool) *inbox.Model {
	x := inbox.NewIndex(plainBook(), desk.DefaultRules(), "me")
	x.Reset([]*desk.Session{s}, start)
	m := inbox.New(x, inbox.Options{Styles: theme.New(theme.Options{Mono: true}), Texts: texts, AgentName: colleagues, Down: down})
	m.SetSize(100, 12)
	m.SetNow(start)
	return m
}

// A row that was drawn is drawn anew when its feed goes down.
func TestRowsFollowTheirFeed(t *testing.T) {
	s, down := answered("s", "zoe", time.Hour), false
	s.Pending = []desk.Outgoing{{ID: "r1", At: s.Replied, State: desk.Queued}}
	m := alone(s, lang.English(), func(desk.ShopID) bool { return down })
	for _, down = range []bool{false, true, false} {
		if got := strings.Contains(tuitest.Plain(m.View()), "→ queued"); got != down {
			t.Errorf("down %v, told %v", down, got)
		}
	}
}

// A reply that is being sent is like any other until a moment has passed.
func TestSendingForLong(t *testing.T) {
	s := answered("s", "zoe", time.Hour)
	s.Pending = []desk.Outgoing{{ID: "r1", At: start, State: desk.Sending}}
	m := alone(s, lang.English(), nil)
	for after, want := range map[time.Duration]bool{0: false, 14 * time.Second: false, 15 * time.Second: true, time.Hour: true} {
		m.SetNow(start.Add(after))
		if got := strings.Contains(tuitest.Plain(m.View()), "→ sending"); got != want {
			t.Errorf("after %v told %v", after, got)
		}
	}
}
