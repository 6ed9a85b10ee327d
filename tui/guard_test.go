package tui

import (
	"strings"
	"testing"
	"time"

	"tend/desk"
	"tend/keymap"
	"tend/tui/tuitest"
)

func TestStaleGuard(t *testing.T) {
	sees(t, "the first Enter shows what is new, the second sends", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.writes("anna", "No, forget it")
		s.press("enter")
		s.shows("Anna wrote while you were writing. Enter again sends.", "No, forget it", "› Yes")
		s.replied("anna")
		s.press("enter")
		s.replied("anna", "Yes")
	})
	sees(t, "again when yet another message comes", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		for range 2 {
			s.writes("anna", "wait")
			s.press("enter")
			s.replied("anna")
		}
		s.press("enter")
		s.replied("anna", "Yes")
	})
	sees(t, "also when a colleague answered", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.answers("mia", "anna", "I do it")
		s.press("enter")
		s.replied("anna", "I do it")
	})
	sees(t, "putting in a quick reply does not hide it", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Yes")
		s.writes("anna", "No, forget it")
		s.press("alt+2", "enter")
		s.shows("Enter again sends.")
		s.replied("anna")
	})
	sees(t, "a digit at the moment the customer writes does nothing", func(s *story) {
		s.writes("anna", "hi there")
		for _, key := range []string{"1", "x", "n"} {
			s.happens("anna", s.line("anna", "No, forget it"))
			s.press(key)
			s.shows("Anna wrote meanwhile.")
			s.replied("anna")
		}
		if !s.last("anna").Open() || s.last("anna").Waiting() == 0 {
			t.Error("a key acted")
		}
		s.passes(time.Second)
		s.press("1")
		s.replied("anna", "Hello Anna, this is li.")
	})
	for _, key := range []string{"1", "X", "n"} {
		sees(t, "what the store has and the screen not yet stops "+key, func(s *story) {
			s.writes("anna", "hi there")
			s.answers("li", "anna", "Yes?")
			s.late = true
			s.happens("anna", s.line("anna", "No, forget it"))
			s.press(key)
			s.arrives()
			s.shows("Anna wrote meanwhile.")
			s.replied("anna", "Yes?")
			if !s.last("anna").Open() || s.last("anna").Waiting() == 0 {
				t.Error("a key acted")
			}
		})
	}
	sees(t, "a question asked about what was seen closes only that", func(s *story) {
		s.writes("anna", "hi there")
		s.press("X")
		s.writes("anna", "No, wait")
		s.press("enter")
		s.shows("Anna wrote meanwhile.")
		if !s.last("anna").Open() {
			t.Error("the session was closed")
		}
	})
}

func TestKeyRightAfterTheScreenMoved(t *testing.T) {
	for _, key := range []string{"1", "x", "X", "n", "a", "b", "p", "i", "e 1", "!", "t", "z", "f"} {
		sees(t, key+" does nothing but say so", func(s *story) {
			s.writes("anna", "hi there")
			s.writes("bert", "hi there")
			s.on("anna")
			before := s.store.stored
			s.happens("anna", desk.CloseEntry(s.clock, "mia"))
			s.on("bert")
			for _, k := range tuitest.Keys(t, strings.Fields(key)...) {
				s.tell(k)
			}
			s.shows("The screen had just changed")
			if s.store.stored != before || s.app.dialogs.Len() > 0 || s.app.focus != onList {
				t.Error("it acted")
			}
			s.passes(time.Second)
			s.press("1")
			if key == "e 1" { // the digit still means editing
				s.replied("bert")
				s.press("enter")
			}
			s.replied("bert", "Hello Bert, this is li.")
		})
	}
	sees(t, "a key held down answers only one", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "hi there")
		}
		for _, k := range tuitest.Keys(t, "2", "2", "2") {
			s.clock = s.clock.Add(30 * time.Millisecond)
			s.tell(k)
		}
		s.replied("anna", "One moment please.")
		s.replied("bert")
		s.replied("carl")
	})
	sees(t, "a clock that went back does not lock anybody out", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.passes(-time.Hour)
		s.press("1")
		s.replied("bert", "Hello Bert, this is li.")
	})
}

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
		before, rev := s.store.stored, s.last("anna").Rev
		for _, a := range []keymap.Action{keymap.Down, keymap.Down, keymap.Bottom, keymap.Top, keymap.NextPane, keymap.Down,
			keymap.NextPane, keymap.Up, keymap.PrevPane, keymap.PageDown, keymap.ScrollUp, keymap.ScrollDown, keymap.Open, keymap.Back,
			keymap.Why, keymap.Unfold, keymap.PaneUnassigned, keymap.Copy, keymap.Help, keymap.Palette, keymap.Search} {
			s.do(s.app.act(a))
			s.app.dialogs.Clear()
			s.passes(time.Second)
		}
		if s.store.stored != before || s.last("anna").Rev != rev {
			t.Errorf("%d changes", s.store.stored-before)
		}
	})
}
