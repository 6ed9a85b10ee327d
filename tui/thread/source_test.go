package thread_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/keymap"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/theme"
	"tend/tui/thread"
	"tend/tui/tuitest"
)

var errOffline = errors.New("offline")

// log is a source that keeps one customer's log in memory and folds it as a
// store does.
type log struct {
	key     desk.Key
	entries []desk.Entry
	rev     uint64
	folded  []*desk.Session // at rev
	pages   []store.Page    // asked for
	err     error
}

func newLog(entries ...desk.Entry) *log {
	l := &log{key: desk.Key{Shop: "shop", Customer: "c1"}}
	l.add(entries...)
	return l
}

// add commits entries to the log.
func (l *log) add(entries ...desk.Entry) *desk.Session {
	for _, e := range entries {
		e.Seq = uint64(len(l.entries) + 1)
		l.entries = append(l.entries, e)
	}
	slices.SortStableFunc(l.entries, func(a, b desk.Entry) int { return int(a.At - b.At) })
	l.rev++
	l.folded = nil
	return l.session()
}

// session is the customer's latest.
func (l *log) session() *desk.Session {
	all := l.fold()
	return all[len(all)-1]
}

func (l *log) fold() []*desk.Session {
	if l.folded != nil {
		return l.folded
	}
	rules := desk.DefaultRules()
	rules.Tier = func(text string) desk.Tier {
		if text == "Where is my refund?" {
			return desk.Urgent
		}
		return desk.Normal
	}
	rules.Language = func(string) string { return "en" }
	all, _ := desk.Fold(rules, l.key, l.entries)
	for _, s := range all {
		s.Rev = l.rev
	}
	l.folded = all
	return all
}

func (l *log) Sessions(context.Context, desk.Key) ([]*desk.Session, error) { return l.fold(), l.err }

func (l *log) Thread(_ context.Context, k desk.Key, p store.Page) ([]desk.Entry, error) {
	l.pages = append(l.pages, p)
	if k != l.key || l.err != nil {
		return nil, l.err
	}
	var out []desk.Entry
	for _, e := range l.entries {
		if store.PositionOf(e).Before(p.Before) {
			out = append(out, e)
		}
	}
	return slices.Clone(out[max(0, len(out)-p.Limit):]), nil
}

// screen drives a thread as the program does.
type screen struct {
	*thread.Model
	t    testing.TB
	log  *log
	w, h int
	now  desk.Instant
}

func at(s string) desk.Instant {
	i, err := desk.ParseInstant("2025-06-" + s + ":00+08:00")
	if err != nil {
		panic(err)
	}
	return i
}

func options() thread.Options {
	return thread.Options{
		Styles: theme.New(theme.Options{}), Texts: lang.English(), Me: "li",
		AgentName: func(a desk.AgentID) string { return map[desk.AgentID]string{"li": "Li", "bo": "Bo"}[a] },
		ShopName:  func(desk.ShopID) string { return "Tea House" },
		Zone:      func(desk.ShopID) *time.Location { return time.FixedZone("CST", 8*3600) },
	}
}

// show opens the log's latest session at an instant.
func show(t testing.TB, l *log, o thread.Options, w, h int, now desk.Instant) *screen {
	t.Helper()
	s := &screen{Model: thread.New(t.Context(), l, o), t: t, log: l, w: w, h: h, now: now}
	s.SetSize(w, h)
	s.SetFocus(true)
	s.refresh()
	return s
}

// refresh shows the log's latest session in its newest state.
func (s *screen) refresh() { s.run(s.update()) }

func (s *screen) update() tea.Cmd {
	s.SetNow(s.now)
	latest := s.log.session()
	book, _ := desk.NewBook(nil, nil, nil, desk.DefaultTierTimes())
	return s.Show(latest, book.Place(latest, s.now))
}

func (s *screen) run(cmd tea.Cmd) {
	s.t.Helper()
	tuitest.Run(s.t, cmd, func(msg tea.Msg) tea.Cmd {
		next, ok := s.Apply(msg)
		if !ok {
			s.t.Fatalf("%T is not for the thread", msg)
		}
		return next
	})
}

func (s *screen) press(actions ...keymap.Action) {
	s.t.Helper()
	for _, a := range actions {
		cmd, ok := s.Handle(a)
		if !ok {
			s.t.Fatalf("the thread does not know %s", a)
		}
		s.run(cmd)
	}
}

// text is the picture without styles, after checking its cells.
func (s *screen) text() string {
	s.t.Helper()
	tuitest.Exact(s.t, s.View(), s.w, s.h)
	return tuitest.Plain(s.View())
}

func says(id string, when desk.Instant, text string) desk.Entry {
	return desk.Entry{Type: desk.Message, ID: desk.MessageID(id), At: when, From: desk.FromCustomer, Kind: desk.KindText, Name: "Anna", Text: text}
}

func answers(id string, when desk.Instant, by desk.AgentID, text string) desk.Entry {
	return desk.Entry{Type: desk.Message, ID: desk.MessageID(id), At: when, From: desk.FromAgent, Kind: desk.KindText, Agent: by, Text: text}
}

// many is a long conversation, a message a minute.
func many(n int) *log {
	l := &log{key: desk.Key{Shop: "shop", Customer: "c1"}}
	start := at("02T00:00")
	for i := range n {
		e := says(fmt.Sprint("m", i), start.Add(time.Duration(i)*time.Minute), fmt.Sprintf("message %d of a long conversation, 第%d条消息，请问什么时候发货？谢谢！", i, i))
		if i%3 == 2 {
			e = answers(string(e.ID), e.At, "li", e.Text)
		}
		e.Seq = uint64(i + 1)
		l.entries = append(l.entries, e)
	}
	l.rev++
	return l
}
