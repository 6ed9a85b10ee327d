package tui

import (
	"strings"
	"testing"
	"time"

	"tend/keymap"
)

func TestCursor(t *testing.T) {
	sees(t, "goes to the next one that waits", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "hi there")
		}
		s.answers("mia", "dora", "Hello Dora")
		s.press("2")
		s.on("bert")
		s.press("j", "n")
		s.on("bert")
		s.press("X", "enter")
		s.on("dora")
	})
	sees(t, "new arrivals leave everything where it is", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "hi there")
			s.belongs(c, "li")
		}
		s.press("alt+3", "j")
		y := s.row("Bert")
		for i := range 30 {
			s.writes("urgent"+string(rune('a'+i)), "refund! complaint!")
			s.writes("carl", "Hello?")
			s.on("bert")
			if got := s.row("Bert"); got != y {
				t.Fatalf("the row moved from line %d to %d\n%s", y, got, s.screen())
			}
			s.press("i")
			s.writes("new"+string(rune('a'+i)), "refund!")
			if s.app.focus != onWriter {
				t.Fatal("the composer lost the focus")
			}
			s.press("esc")
		}
	})
	sees(t, "a due time that passes does not move the row", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "Do you have it in blue?")
		}
		s.press("j")
		y := s.row("Bert")
		for range 100 {
			s.passes(time.Minute)
			s.press("J")
			s.on("bert")
		}
		if got := s.row("Bert"); got != y {
			t.Errorf("the row moved from line %d to %d", y, got)
		}
	})
	sees(t, "follows its session to another pane", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("j")
		s.belongs("bert", "li")
		s.on("bert")
	})
	sees(t, "follows its customer when a late message renames the session", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("j")
		old := s.last("bert").ID
		e := s.line("bert", "earlier")
		e.At = e.At.Add(-time.Minute)
		s.happens("bert", e)
		if s.last("bert").ID == old {
			t.Fatal("the session has kept its id")
		}
		s.on("bert")
	})
}

// row is the line on which a customer's name stands in the lists.
func (s *story) row(name string) int {
	for y, line := range strings.Split(s.screen(), "\n") {
		if strings.Contains(string([]rune(line)[:min(40, len([]rune(line)))]), name) {
			return y
		}
	}
	return -1
}

func TestLookingIsNotActing(t *testing.T) {
	sees(t, "walking through everything changes nothing", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl", "dora"} {
			s.writes(c, "hi there")
		}
		s.belongs("carl", "li")
		s.passes(23 * time.Hour)
		before, rev := s.store.stored.Load(), s.last("anna").Rev
		for _, a := range []keymap.Action{keymap.Down, keymap.Down, keymap.Bottom, keymap.Top, keymap.NextPane, keymap.Down,
			keymap.NextPane, keymap.Up, keymap.PrevPane, keymap.PageDown, keymap.ScrollUp, keymap.ScrollDown, keymap.Open, keymap.Back,
			keymap.Why, keymap.Unfold, keymap.PaneUnassigned, keymap.Copy, keymap.Help, keymap.Palette, keymap.Search} {
			s.do(s.app.act(a))
			s.app.dialogs.Clear()
			s.passes(time.Second)
		}
		if s.store.stored.Load() != before || s.last("anna").Rev != rev {
			t.Errorf("%d changes", s.store.stored.Load()-before)
		}
	})
}
