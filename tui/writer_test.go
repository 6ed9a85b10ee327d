package tui

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
)

func TestWriting(t *testing.T) {
	sees(t, "sends with Enter and moves on", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("i")
		s.types("Dear Anna 你好")
		s.press("enter")
		s.replied("anna", "Dear Anna 你好")
		s.on("bert")
	})
	sees(t, "no letter or digit acts", func(s *story) {
		s.writes("anna", "hi there")
		before := s.store.stored.Load()
		s.press("i")
		all := "xXnatbzBsqQLpefuwv/:?!1234567890"
		s.types(all)
		s.press("esc")
		s.replied("anna")
		if got := s.draft("anna"); got != all || s.last("anna").Assignee != "" {
			t.Errorf("the draft is %q, the session is with %q", got, s.last("anna").Assignee)
		}
		if n := s.store.stored.Load() - before; n != int64(len(all)) {
			t.Errorf("%d changes for %d letters", n, len(all))
		}
	})
	sees(t, "has the real cursor", func(s *story) {
		s.writes("anna", "hi there")
		if s.app.View().Cursor != nil {
			t.Error("there is a cursor in the lists")
		}
		s.press("i")
		s.types("你a")
		c, at := s.app.View().Cursor, s.app.lay.composer
		if c == nil || c.X != at.x+2+3 || c.Y != at.y {
			t.Errorf("the cursor is at %v, the composer at %v", c, at)
		}
	})
	sees(t, "starts a new line", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i", "a", "alt+enter", "b", "ctrl+j", "c", "enter")
		s.replied("anna", "a\nb\nc")
	})
	sees(t, "refuses nothing but blanks", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i", "space", "enter")
		s.shows("There is nothing to send.")
		s.replied("anna")
	})
	sees(t, "goes to the next session and stays in the composer", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("i")
		s.types("one")
		s.press("ctrl+n")
		s.on("bert")
		s.types("two")
		s.press("enter")
		s.replied("bert", "two")
		s.replied("anna")
		if got := s.draft("anna"); got != "one" {
			t.Errorf("the draft for anna is %q", got)
		}
	})
	sees(t, "pages in the thread, not in the list", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("i", "pgdown", "ctrl+b")
		s.on("anna")
		if row, _ := s.app.panes.Selected(); row.Customer != "anna" {
			t.Errorf("the cursor went to %s", row.Customer)
		}
	})
}

func TestPaste(t *testing.T) {
	sees(t, "never sends and never acts", func(s *story) {
		s.writes("anna", "hi there")
		before := s.store.stored.Load()
		s.tell(tea.PasteMsg{Content: "1\nx\n"})
		if s.store.stored.Load() != before {
			t.Error("pasting into a list changed something")
		}
		s.press("i")
		s.tell(tea.PasteMsg{Content: "first\nsecond\r\nx1\n"})
		s.replied("anna")
		s.shows("first", "second", "characters; Enter sends.")
		if got := s.draft("anna"); got != "first\nsecond\nx1\n" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "does not decide a dialog", func(s *story) {
		s.writes("anna", "hi there")
		s.press("x")
		s.tell(tea.PasteMsg{Content: "\n\r"})
		if !s.last("anna").Open() || s.app.dialogs.Len() != 1 {
			t.Error("the paste decided")
		}
	})
}

func TestComposerStaysBound(t *testing.T) {
	cases := []struct {
		name string
		do   func(*story)
		want string // what Enter gives anna
	}{
		{"when rows arrive and leave", func(s *story) {
			s.writes("carl", "hello")
			s.answers("mia", "bert", "Hello Bert")
		}, "Dear Anna"},
		{"when the session is given to somebody else", func(s *story) { s.belongs("anna", "mia") }, "Dear Anna"},
		{"when it is given to me", func(s *story) { s.belongs("anna", "li") }, "Dear Anna"},
		{"when it has ended", func(s *story) { s.happens("anna", desk.CloseEntry(s.clock, "mia")) }, ""},
	}
	for _, c := range cases {
		sees(t, c.name, func(s *story) {
			s.writes("anna", "hi there")
			s.writes("bert", "hi there")
			s.press("i")
			s.types("Dear ")
			c.do(s)
			s.types("Anna")
			s.on("anna")
			s.shows("› Dear Anna")
			s.press("enter")
			if c.want == "" {
				s.shows("This session has ended")
				s.replied("anna")
				if got := s.draft("anna"); got != "Dear Anna" {
					t.Errorf("the draft is %q", got)
				}
				return
			}
			s.replied("anna", c.want)
		})
	}
	sees(t, "when a late message renames the session", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		e := s.line("anna", "earlier")
		e.At = e.At.Add(-time.Minute)
		s.happens("anna", e)
		s.passes(time.Second)
		s.on("anna")
		s.press("enter", "enter")
		s.replied("anna", "Dear Anna")
	})
	sees(t, "shows that it has ended", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.happens("anna", desk.CloseEntry(s.clock, "mia"))
		s.shows("closed by mia")
	})
}
