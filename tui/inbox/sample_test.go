package inbox_test

import (
	"fmt"
	"testing"
	"time"

	"tend/desk"
	"tend/tui/inbox"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/tuitest"
)

func plainBook() *desk.Book {
	b, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
	return b
}

// waiting is a session in which a customer has waited since ago before start.
func waiting(id desk.SessionID, customer desk.CustomerID, ago time.Duration) *desk.Session {
	at := start.Add(-ago)
	return &desk.Session{
		ID: id, Shop: "a", Customer: customer, Name: "Name of " + string(customer), Rev: 1,
		OpenedAt: at, OpenedBy: desk.FromCustomer, FirstCustomer: at, Ask: at, Wait: at,
		LastAt: at, LastEntry: at, LastID: "m1", Messages: 1, Unanswered: 1,
		Preview: "Where is it?", PreviewBy: desk.FromCustomer, PreviewOf: desk.KindText,
	}
}

// mine gives a session to the agent of the panes.
func mine(s *desk.Session) *desk.Session {
	s.Assignee = "me"
	return s
}

// answered is a session with a reply a minute after it began.
func answered(id desk.SessionID, customer desk.CustomerID, ago time.Duration) *desk.Session {
	s := waiting(id, customer, ago)
	s.Wait, s.Replied, s.RepliedBy = 0, s.Wait.Add(time.Minute), "me"
	s.Served, s.LastHuman, s.ReplyID = "me", "r1", "r1"
	s.LastAt, s.PreviewBy = s.Replied, desk.FromAgent
	return s
}

// queue is a model with n waiting sessions s00, s01 … that nobody has, the
// longest waiting first.
func queue(n, w, h int) *inbox.Model {
	x := inbox.NewIndex(plainBook(), desk.DefaultRules(), "me")
	var all []*desk.Session
	for i := range n {
		all = append(all, waiting(id(i), desk.CustomerID(fmt.Sprintf("c%02d", i)), time.Hour-time.Duration(i)*time.Second))
	}
	x.Reset(all, start)
	return model(x, lang.English(), w, h)
}

func id(i int) desk.SessionID { return desk.SessionID(fmt.Sprintf("s%02d", i)) }

func model(x *inbox.Index, t *lang.Texts, w, h int) *inbox.Model {
	m := inbox.New(x, inbox.Options{
		Styles: theme.New(theme.Options{Mono: true}), Texts: t,
		AgentName: func(a desk.AgentID) string { return "Agent " + string(a) },
	})
	m.SetSize(w, h)
	m.SetNow(start)
	return m
}

// line is where on the screen a session is drawn, -1 when it is not.
func line(t testing.TB, m *inbox.Model, h int, want desk.SessionID) int {
	t.Helper()
	tuitest.Exact(t, m.View(), len([]rune(tuitest.Plain(m.View()[:1]))), h)
	for y := range h {
		if _, got := m.At(y); got == want {
			return y
		}
	}
	return -1
}

// under is the session under the cursor.
func under(m *inbox.Model) desk.SessionID {
	r, ok := m.Selected()
	if !ok {
		return ""
	}
	return r.ID
}
