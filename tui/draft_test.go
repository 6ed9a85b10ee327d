package tui

import (
	"syscall"
	"testing"
	"time"

	"tend/store"
)

func TestDrafts(t *testing.T) {
	sees(t, "are stored at every key", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		for _, want := range []string{"a", "ab", "abc"} {
			s.press(want[len(want)-1:])
			if got := s.draft("anna"); got != want {
				t.Fatalf("the draft is %q, want %q", got, want)
			}
		}
		s.press("backspace", "backspace", "backspace")
		if drafts, _ := store.Drafts(t.Context(), s.store.Store); len(drafts) != 0 {
			t.Errorf("an empty draft is kept: %v", drafts)
		}
	})
	sees(t, "are there again after a restart", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.restart()
		s.shows("› Dear Anna", "[draft]")
		s.press("i")
		s.types("!")
		s.press("enter")
		s.replied("anna", "Dear Anna!")
		s.restart()
		s.hides("› Dear Anna", "[draft]")
	})
	sees(t, "belong to the customer", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("i")
		s.types("for anna")
		s.press("esc", "j")
		s.hides("› for anna")
		s.press("i")
		s.types("for bert")
		s.press("esc", "k")
		s.shows("› for anna")
		s.belongs("anna", "mia")
		s.happens("anna", s.line("anna", "Hello?"))
		if a, b := s.draft("anna"), s.draft("bert"); a != "for anna" || b != "for bert" {
			t.Errorf("the drafts are %q and %q", a, b)
		}
	})
	sees(t, "go with sending", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.press("enter")
		s.hides("› Dear Anna", "[draft]")
		if got := s.draft("anna"); got != "" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "stay in the store until the reply is there", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.late = true
		s.press("enter")
		s.hides("› Dear Anna")
		if got := s.draft("anna"); got != "Dear Anna" {
			t.Errorf("the draft is %q", got)
		}
		s.arrives()
		if got := s.draft("anna"); got != "" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "also when the last letters were still on their way", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.late = true
		s.types("ab")
		s.press("enter")
		first := s.held[0]
		s.held = s.held[1:]
		s.do(s.feed(first))
		if got := s.draft("anna"); got == "" {
			t.Error("the draft is gone before the reply is known to be there")
		}
		s.arrives()
		s.replied("anna", "ab")
		if got := s.draft("anna"); got != "" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "come back when sending fails", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.store.breaks["Commit"] = syscall.ENOSPC
		s.press("enter")
		s.shows("the disk is full", "› Dear Anna")
		s.on("anna")
		s.replied("anna")
		if got := s.draft("anna"); got != "Dear Anna" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "written one after the other end with the newest", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.late = true
		s.types("abc")
		if got := s.draft("anna"); got != "a" {
			t.Errorf("before the first is stored the draft is %q", got)
		}
		s.arrives()
		if got := s.draft("anna"); got != "abc" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "that could not be stored are tried again", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.store.breaks["PutDoc"] = store.ErrUnavailable
		s.types("ab")
		s.shows("Your text is kept", "› ab")
		s.passes(10 * time.Second)
		s.hides("Your text is kept")
		delete(s.store.breaks, "PutDoc")
		s.passes(time.Second)
		if got := s.draft("anna"); got != "ab" {
			t.Errorf("the draft is %q", got)
		}
	})
}
