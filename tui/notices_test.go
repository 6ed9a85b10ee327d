package tui

import (
	"context"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/notify"
)

// told is a way that remembers what it was given, and writes it to the terminal.
type told struct {
	all   []string
	write func(string) error
}

func (w *told) Name() string { return "told" }

func (w *told) Send(_ context.Context, n notify.Notice) error {
	w.all = append(w.all, n.Title+" "+n.Body)
	return w.write("\a")
}

// noticing is a story whose notices are remembered, with the terminal in the
// background.
func noticing(t *testing.T, tell func(*story, *told)) {
	t.Helper()
	way := &told{}
	s := begin(t, func(o *Options) {
		o.Notices = notify.DefaultOptions()
		o.Ways = func(_ string, write func(string) error) []notify.Way {
			way.write = write
			return []notify.Way{way}
		}
	})
	s.tell(tea.TerminalVersionMsg{Name: "xterm"})
	s.tell(tea.BlurMsg{})
	tell(s, way)
}

// says counts the notices with a word in them.
func (w *told) says(word string) int {
	n := 0
	for _, s := range w.all {
		if strings.Contains(s, word) {
			n++
		}
	}
	return n
}

// wait lets time pass second by second.
func (s *story) wait(d time.Duration) {
	s.t.Helper()
	for range int(d / time.Second) {
		s.passes(time.Second)
	}
}

func TestNotices(t *testing.T) {
	t.Run("a new customer, once", func(t *testing.T) {
		noticing(t, func(s *story, w *told) {
			s.writes("anna", "hi there")
			s.wait(time.Minute)
			if len(w.all) != 1 || w.says("Anna") != 1 {
				t.Errorf("told %q", w.all)
			}
		})
	})
	t.Run("nothing of what is on screen and focused", func(t *testing.T) {
		noticing(t, func(s *story, w *told) {
			s.writes("anna", "hi there")
			s.wait(time.Minute)
			s.tell(tea.FocusMsg{})
			s.belongs("anna", "li")
			s.on("anna")
			before := len(w.all)
			s.writes("anna", "hello?")
			s.wait(time.Minute)
			if len(w.all) != before {
				t.Errorf("told %q", w.all)
			}
		})
	})
	t.Run("a session that turns 20 h and its last half hour", func(t *testing.T) {
		noticing(t, func(s *story, w *told) {
			s.writes("anna", "hi there")
			s.wait(time.Minute)
			s.passes(20 * time.Hour)
			s.wait(time.Minute)
			if w.says("Expiring soon") != 1 {
				t.Errorf("told %q", w.all)
			}
			s.passes(3*time.Hour + 40*time.Minute)
			s.wait(time.Minute)
			if w.says("Last call") != 1 {
				t.Errorf("told %q", w.all)
			}
		})
	})
	t.Run("the last call of another one while the cursor holds one that is overdue", func(t *testing.T) {
		noticing(t, func(s *story, w *told) {
			s.writes("anna", "hi there")
			s.passes(10 * time.Minute)
			s.writes("bert", "hi there")
			s.press("alt+1")
			s.passes(20*time.Hour + 15*time.Minute)
			s.wait(time.Minute)
			s.passes(3*time.Hour + 40*time.Minute)
			s.on("anna")
			if row, _ := s.app.shown(); row.State != desk.Overdue {
				t.Fatalf("anna is %s", row.State)
			}
			s.wait(time.Minute)
			if w.says("Last call: Bert") != 1 {
				t.Errorf("told %q", w.all)
			}
		})
	})
	t.Run("of a colleague's once it is mine", func(t *testing.T) {
		noticing(t, func(s *story, w *told) {
			s.writes("bert", "hi there")
			s.writes("anna", "hi there")
			s.belongs("anna", "mia")
			s.passes(21 * time.Hour)
			s.wait(time.Minute)
			w.all = nil
			s.belongs("anna", "li")
			s.wait(time.Minute)
			if w.says("Expiring soon: Anna") != 1 {
				t.Errorf("told %q", w.all)
			}
		})
	})
	t.Run("not of what colleagues have", func(t *testing.T) {
		noticing(t, func(s *story, w *told) {
			s.writes("anna", "hi there")
			s.belongs("anna", "mia")
			s.wait(time.Minute)
			w.all = nil
			s.passes(23*time.Hour + 40*time.Minute)
			s.wait(time.Minute)
			if len(w.all) != 0 {
				t.Errorf("told %q", w.all)
			}
		})
	})
}
