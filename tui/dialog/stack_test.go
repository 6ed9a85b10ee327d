package dialog_test

import (
	"testing"
	"time"

	"tend/keymap"
	"tend/tui/dialog"
)

func TestStack(t *testing.T) {
	enter, esc := key("enter"), key("esc")
	ask := func(id string) dialog.Dialog { return dialog.NewConfirm(id, "?", "text", "yes") }
	t.Run("the last one gets the keys", func(t *testing.T) {
		var s dialog.Stack
		s.Push(ask("a"))
		s.Push(ask("b"))
		if r := s.Handle(now, enter, keymap.Accept); r != (dialog.Confirmed{Dialog: "b"}) || s.Top().ID() != "a" {
			t.Errorf("got %#v", r)
		}
		if r := s.Handle(now, esc, keymap.Cancel); r != (dialog.Closed{Dialog: "a"}) || s.Top() != nil {
			t.Errorf("got %#v", r)
		}
		if r := s.Handle(now, enter, keymap.Accept); r != nil {
			t.Errorf("an empty stack says %#v", r)
		}
	})
	t.Run("other keys decide nothing", func(t *testing.T) {
		var s dialog.Stack
		s.Push(ask("a"))
		for _, k := range []string{"y", "n", "space", "tab", "ctrl+s", "ctrl+d"} {
			a, _ := keymap.Default().Resolve(keymap.Dialog, k)
			if r := s.Handle(now, key(k), a); r != nil || s.Len() != 1 {
				t.Errorf("%s: %#v", k, r)
			}
		}
	})
	t.Run("one that came by itself waits", func(t *testing.T) {
		var s dialog.Stack
		s.Interrupt(ask("a"), now)
		if r := s.Handle(now.Add(299*time.Millisecond), enter, keymap.Accept); r != nil || s.Len() != 1 {
			t.Errorf("too early: %#v", r)
		}
		if r := s.Handle(now.Add(300*time.Millisecond), enter, keymap.Accept); r == nil {
			t.Error("still deaf after 300 ms")
		}
	})
	t.Run("the same one again replaces", func(t *testing.T) {
		var s dialog.Stack
		s.Push(ask("a"))
		s.Push(ask("b"))
		s.Push(ask("a"))
		if s.Len() != 2 || s.Top().ID() != "a" || s.Find("b") == nil {
			t.Errorf("%d open", s.Len())
		}
		s.Pop()
		s.Clear()
		if s.Len() != 0 || s.Find("b") != nil {
			t.Errorf("%d open", s.Len())
		}
	})
	t.Run("a list stays while it asks", func(t *testing.T) {
		var s dialog.Stack
		s.Push(dialog.Search(look(english()).Texts))
		if r := s.Paste(now, "refund"); r != (dialog.Queried{Dialog: dialog.SearchID, Text: "refund", Gen: 1}) || s.Len() != 1 {
			t.Errorf("got %#v", r)
		}
	})
}
