package tui

import (
	"fmt"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/tuitest"
)

// crowd is a console with n sessions that wait, most of them nobody's.
func crowd(tb testing.TB, n int) *App {
	s := &story{clock: noon.Add(20 * time.Hour)}
	s.store = &watchedStore{}
	a := New(tb.Context(), s.options())
	all := make([]*desk.Session, n)
	for i := range all {
		at := s.clock.Add(-time.Duration(i*7919%86_400) * time.Second)
		all[i] = &desk.Session{
			ID: desk.SessionID(fmt.Sprint("s", i)), Shop: "shop", Customer: desk.CustomerID(fmt.Sprint("c", i)), Name: fmt.Sprint("Customer ", i), Rev: 1,
			OpenedAt: at, OpenedBy: desk.FromCustomer, FirstCustomer: at, Ask: at, Wait: at, LastAt: at, LastEntry: at,
			LastID: "m", Messages: 1, Unanswered: 1, Preview: "Where is it? 我的快递到哪里了？", PreviewBy: desk.FromCustomer, PreviewOf: desk.KindText,
		}
		if i%50 == 0 {
			all[i].Assignee = "li"
		}
	}
	a.Load(nil, store.Changes{Snapshot: true, Sessions: all})
	a.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
	a.View()
	return a
}

// BenchmarkCrowd is what a key, a tick and a message cost with a hundred
// thousand open sessions, a frame included.
func BenchmarkCrowd(b *testing.B) {
	a := crowd(b, 100_000)
	keys := tuitest.Keys(b, "j", "k", "G", "g", "tab")
	step := map[string]func(i int) tea.Msg{
		"key":  func(i int) tea.Msg { return keys[i%len(keys)] },
		"tick": func(int) tea.Msg { return tickMsg{} },
		"message": func(i int) tea.Msg {
			s := *a.panes.Row(desk.PaneUnassigned, i%1000).Session
			s.Rev++
			s.LastAt = a.now
			return changesMsg{Changes: store.Changes{Sessions: []*desk.Session{&s}}}
		},
	}
	for _, name := range []string{"key", "tick", "message"} {
		b.Run(name, func(b *testing.B) {
			i := 0
			for b.Loop() {
				a.Update(step[name](i))
				a.View()
				i++
			}
		})
	}
}

// What a key costs must not grow with the desk: it allocates about the same on
// one a hundred times as large.
func TestCostDoesNotGrowWithTheDesk(t *testing.T) {
	cost := func(n int) float64 {
		a := crowd(t, n)
		key := tuitest.Keys(t, "j")[0]
		return testing.AllocsPerRun(50, func() {
			a.Update(key)
			a.View()
		})
	}
	small, large := cost(200), cost(20_000)
	if large > small*3/2+100 {
		t.Errorf("a key allocates %.0f times on a small desk, %.0f times on a large one", small, large)
	}
}
