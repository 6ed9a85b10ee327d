package inbox_test

import (
	"testing"
	"time"

	"tend/desk"
	"tend/keymap"
	"tend/tui/inbox"
)

func press(m *inbox.Model, actions ...keymap.Action) {
	for _, a := range actions {
		m.Handle(a)
	}
}

func TestCursorStaysOnItsSessionAndLine(t *testing.T) {
	const h = 24
	put := func(s *desk.Session) func(*inbox.Model) { return func(m *inbox.Model) { m.Put(s, start) } }
	cases := []struct {
		name   string
		moves  []keymap.Action
		change func(*inbox.Model)
	}{
		{"a row arrives above", nil, put(waiting("new", "new", 90*time.Minute))},
		{"a row arrives below", nil, put(waiting("new", "new", time.Second))},
		{"rows arrive above, further down", []keymap.Action{keymap.Down, keymap.Down}, func(m *inbox.Model) {
			for i := range 30 {
				m.Put(waiting(id(100+i), desk.CustomerID(id(100+i)), 90*time.Minute), start)
			}
		}},
		{"a row leaves above", []keymap.Action{keymap.Bottom}, func(m *inbox.Model) { m.Remove(id(0)) }},
		{"a row leaves below", nil, func(m *inbox.Model) { m.Remove(id(30)) }},
		{"rows arrive in the pane above", []keymap.Action{keymap.PaneMine, keymap.Down}, func(m *inbox.Model) {
			for i := range 5 {
				m.Put(waiting(id(100+i), desk.CustomerID(id(100+i)), 21*time.Hour), start)
			}
		}},
		{"all rows leave the pane above", []keymap.Action{keymap.PaneMine, keymap.Down}, func(m *inbox.Model) {
			for i := range 40 {
				m.Remove(id(i))
			}
		}},
		{"rows arrive in the pane below", []keymap.Action{keymap.Down, keymap.PageDown}, func(m *inbox.Model) {
			for i := range 9 {
				m.Put(mine(waiting(id(100+i), desk.CustomerID(id(100+i)), time.Hour)), start)
			}
		}},
		{"deadlines pass above", []keymap.Action{keymap.Bottom}, func(m *inbox.Model) { m.SetNow(m.Index.Next()) }},
		{"its own deadline passes", nil, func(m *inbox.Model) { m.SetNow(m.Index.Next()) }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := queue(40, 60, h)
			m.Put(mine(waiting("m1", "m1", time.Minute)), start)
			m.Put(mine(waiting("m2", "m2", time.Second)), start)
			press(m, c.moves...)
			who := under(m)
			y := line(t, m, h, who)
			for range 2 { // a second time as well
				m.Keep(func() { c.change(m) })
				if got := under(m); got != who {
					t.Fatalf("the cursor is on %s, want %s", got, who)
				}
				if got := line(t, m, h, who); got != y {
					t.Fatalf("the row moved from line %d to %d", y, got)
				}
			}
		})
	}
}

func TestCursorWhenItsSessionLeaves(t *testing.T) {
	cases := []struct {
		name   string
		moves  []keymap.Action
		change func(*inbox.Model)
		want   desk.SessionID
		pane   desk.Pane
	}{
		{"the one that takes its row", []keymap.Action{keymap.Down}, func(m *inbox.Model) { m.Remove("s01") }, "s02", desk.PaneUnassigned},
		{"the last one at the end", []keymap.Action{keymap.Bottom}, func(m *inbox.Model) { m.Remove("s02") }, "s01", desk.PaneUnassigned},
		{"itself in another pane", nil, func(m *inbox.Model) { m.Put(mine(waiting("s00", "c00", time.Hour)), start) }, "s00", desk.PaneMine},
		{"not with somebody else", nil, func(m *inbox.Model) {
			s := waiting("s00", "c00", time.Hour)
			s.Assignee = "you"
			m.Put(s, start)
		}, "s01", desk.PaneUnassigned},
		{"none when all leave", nil, func(m *inbox.Model) { m.Reset(nil, start) }, "", desk.PaneUnassigned},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := queue(3, 60, 20)
			press(m, c.moves...)
			m.View()
			m.Keep(func() { c.change(m) })
			if got := under(m); got != c.want || m.Pane() != c.pane {
				t.Errorf("the cursor is on %q in %v, want %q in %v", got, m.Pane(), c.want, c.pane)
			}
		})
	}
}

// A reply that is taken back puts the longest waiting customer on top again,
// and not where its answered session stood.
func TestCursorFollowsToItsOwnPlace(t *testing.T) {
	m := queue(3, 60, 24)
	m.Put(mine(answered("x", "x", 90*time.Minute)), start)
	if !m.Select("x") {
		t.Fatal("the session is not shown")
	}
	m.Keep(func() { m.Put(waiting("x", "x", 90*time.Minute), start) })
	if got := under(m); got != "x" {
		t.Fatalf("the cursor is on %s, want x", got)
	}
	if i := m.Find(desk.PaneUnassigned, "x"); i != 0 {
		t.Fatalf("x is row %d of Unassigned, want 0", i)
	}
}

func TestMoves(t *testing.T) {
	cases := []struct {
		name  string
		moves []keymap.Action
		want  desk.SessionID
	}{
		{"down", []keymap.Action{keymap.Down, keymap.NextSession}, "s02"},
		{"up at the top", []keymap.Action{keymap.Up}, "s00"},
		{"up", []keymap.Action{keymap.Down, keymap.Down, keymap.PrevSession}, "s01"},
		{"to the bottom and beyond", []keymap.Action{keymap.Bottom, keymap.Down}, "s29"},
		{"to the top", []keymap.Action{keymap.Bottom, keymap.Top}, "s00"},
		{"a page", []keymap.Action{keymap.PageDown}, "s14"},
		{"a page and back", []keymap.Action{keymap.PageDown, keymap.PageDown, keymap.PageUp}, "s14"},
		{"another pane and back", []keymap.Action{keymap.Down, keymap.NextPane, keymap.PrevPane}, "s01"},
		{"round the panes", []keymap.Action{keymap.NextPane, keymap.NextPane, keymap.NextPane}, "s00"},
		{"an empty pane", []keymap.Action{keymap.PaneExpiring, keymap.Down, keymap.Bottom}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := queue(30, 60, 20)
			press(m, c.moves...)
			if got := under(m); got != c.want {
				t.Errorf("the cursor is on %q, want %q", got, c.want)
			}
		})
	}
	if queue(3, 60, 20).Handle(keymap.Help) {
		t.Error("the panes know an action that is not theirs")
	}
}

func TestNext(t *testing.T) {
	cases := []struct {
		name     string
		at       desk.SessionID
		sessions []*desk.Session
		want     desk.SessionID
	}{
		{"the one below", "a", []*desk.Session{waiting("a", "a", 3), waiting("b", "b", 2), waiting("c", "c", 1)}, "b"},
		{"the first one from the end", "c", []*desk.Session{waiting("a", "a", 3), waiting("b", "b", 2), waiting("c", "c", 1)}, "a"},
		{"not one that was answered", "b", []*desk.Session{waiting("a", "a", 3), waiting("b", "b", 2), answered("c", "c", time.Hour)}, "a"},
		{"none when nobody else waits", "a", []*desk.Session{waiting("a", "a", 3), answered("b", "b", time.Hour)}, ""},
		{"none when there is no other", "a", []*desk.Session{waiting("a", "a", 3)}, ""},
		{"the answered one below an answered one", "b", []*desk.Session{waiting("a", "a", 3), answered("b", "b", time.Hour), answered("c", "c", 2*time.Hour)}, "c"},
		{"the one above at the end of the answered", "c", []*desk.Session{waiting("a", "a", 3), answered("b", "b", time.Hour), answered("c", "c", 2*time.Hour)}, "b"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := queue(0, 60, 20)
			m.Reset(c.sessions, start)
			if !m.Select(c.at) {
				t.Fatalf("%s cannot be selected", c.at)
			}
			if got := m.Next(); got != c.want {
				t.Errorf("next is %q, want %q", got, c.want)
			}
		})
	}
	if got := queue(0, 60, 20).Next(); got != "" {
		t.Errorf("next in an empty pane is %q", got)
	}
}
