package tui

import (
	"strings"
	"testing"

	"tend/desk"
	"tend/store"
)

func TestQuickReplies(t *testing.T) {
	sees(t, "are edited, and stay so", func(s *story) {
		s.writes("anna", "hi there")
		s.press("Q")
		s.shows("Quick replies", "New quick reply")
		s.types("moment")
		s.press("enter")
		s.press("tab", "end")
		s.types(" Back soon")
		s.press("ctrl+s")
		s.shows("Saved.")
		s.press("esc")
		s.restart()
		s.press("2")
		s.replied("anna", "One moment please. Back soon")
	})
	sees(t, "new ones get a digit", func(s *story) {
		s.writes("anna", "hi there")
		s.press("Q", "enter")
		s.types("Gift")
		s.press("tab")
		s.types("A gift for {{customer}}")
		s.press("tab", "tab", "tab", "tab", "tab", "tab")
		s.types("9")
		s.press("ctrl+s", "esc")
		s.shows("9 Gift")
		s.restart()
		s.press("9")
		s.replied("anna", "A gift for Anna")
	})
	sees(t, "a form that is wrong says so and keeps what was written", func(s *story) {
		s.press("Q", "enter")
		s.types("Gift")
		s.press("tab")
		s.types("A gift for {{custmer}}")
		s.press("ctrl+s")
		s.shows("There is no variable {{custmer}}.", "A gift for {{custmer}}")
		if s.store.stored.Load() != 0 {
			t.Error("it was stored")
		}
	})
	sees(t, "a pin takes the digit from the one that had it", func(s *story) {
		s.writes("anna", "hi there")
		s.press("Q")
		s.types("moment")
		s.press("alt+1")
		s.shows("That digit was taken from “Greet”.")
		s.press("esc")
		s.shows("1 Soon")
		s.restart()
		s.hides("Greet")
		s.press("1")
		s.replied("anna", "One moment please.")
	})
	sees(t, "a digit given elsewhere belongs to the newer one", func(s *story) {
		s.writes("anna", "hi there")
		q := desk.QuickReply{ID: "new", Pin: 1, Title: map[string]string{"en": "New"}, Text: map[string]string{"en": "New text"}}
		if err := store.PutQuickReplies(t.Context(), s.store.Store, q); err != nil {
			t.Fatal(err)
		}
		s.do(nil)
		s.shows("1 New")
		s.hides("1 Greet")
		s.press("1")
		s.replied("anna", "New text")
	})
	sees(t, "are deleted after a question, and stay so", func(s *story) {
		s.writes("anna", "hi there")
		s.press("Q")
		s.types("moment")
		s.press("ctrl+d")
		s.shows("Delete “Soon”?")
		s.press("enter", "esc")
		s.hides("2 Soon")
		s.restart()
		s.press("2")
		s.shows("No quick reply is pinned to 2.")
	})
	sees(t, "that could not be stored are as they were", func(s *story) {
		s.writes("anna", "hi there")
		s.store.breaks["PutDoc"] = errDisk
		s.press("Q")
		s.types("moment")
		s.press("ctrl+d", "enter")
		s.shows("the disk is full")
		s.press("esc")
		s.shows("2 Soon")
		s.press("Q")
		s.types("moment")
		s.press("enter", "tab", "end", "!", "ctrl+s")
		s.shows("One moment please.!", "the disk is full")
		delete(s.store.breaks, "PutDoc")
		s.press("ctrl+s")
		s.hides("the disk is full")
		s.press("esc", "2")
		s.replied("anna", "One moment please.!")
	})
	sees(t, "of a colleague's making appear at once", func(s *story) {
		s.writes("anna", "hi there")
		s.press("Q")
		q := prepared()[1]
		q.Pin, q.Title = 8, map[string]string{"en": "Later"}
		if err := store.PutQuickReplies(t.Context(), s.store.Store, q); err != nil {
			t.Fatal(err)
		}
		s.do(nil)
		if n := strings.Count(s.screen(), "Later"); n != 2 {
			t.Errorf("the list and the strip show it %d times", n)
		}
		s.press("esc")
		s.shows("8 Later")
		s.press("8")
		s.replied("anna", "One moment please.")
	})
}
