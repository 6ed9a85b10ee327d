package tui

import (
	"testing"
	"time"

	"tend/desk"
	"tend/store"
)

func TestUndo(t *testing.T) {
	sees(t, "takes back the reply and the claim that came with it", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1", "u")
		s.shows("Taken back; nothing went to Anna.")
		s.replied("anna")
		if got := s.last("anna"); got.Assignee != "" || got.Waiting() == 0 || len(got.Pending) != 0 {
			t.Errorf("the session is with %q, waiting since %v, pending %v", got.Assignee, got.Waiting(), got.Pending)
		}
		s.on("anna")
	})
	sees(t, "goes back to the customer", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("1")
		s.on("bert")
		s.press("u")
		s.on("anna")
	})
	sees(t, "puts the session where it stood before", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.writes("cleo", "hi there")
		s.press("n", "u")
		s.on("anna")
		s.press("j")
		s.on("bert")
	})
	sees(t, "takes back one after the other", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("1", "2", "u")
		s.replied("bert")
		s.press("u")
		s.replied("anna")
		s.press("u")
		s.shows("Nothing to take back.")
	})
	sees(t, "puts a written reply back into the composer", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.press("enter", "u")
		s.replied("anna")
		s.shows("› Dear Anna")
		if got := s.draft("anna"); got != "Dear Anna" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "loses nothing that was written since", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("one")
		s.press("enter", "i")
		s.types("two")
		s.press("ctrl+r")
		s.types("!")
		if got := s.draft("anna"); got != "one\ntwo!" {
			t.Errorf("the draft is %q", got)
		}
	})
	sees(t, "says when it is too late", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1")
		s.passes(4 * time.Second)
		s.press("u")
		s.shows("Too late to take back")
		s.replied("anna", "Hello Anna, this is li.")
	})
	sees(t, "says when the reply has just gone out", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1")
		s.released("anna")
		s.press("u")
		s.shows("Too late to take back")
		s.replied("anna", "Hello Anna, this is li.")
	})
	sees(t, "counts down", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1")
		s.passes(3 * time.Second)
		s.shows("takes it back (1 s)")
		s.passes(4 * time.Second)
		s.hides("takes it back")
	})
	sees(t, "of an action still on its way takes back that one", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("1")
		s.late = true
		s.press("1", "u")
		s.replied("anna", "Hello Anna, this is li.")
		s.arrives()
		s.replied("anna", "Hello Anna, this is li.")
		s.replied("bert")
	})
	sees(t, "of several still on their way takes back the last", func(s *story) {
		for _, c := range []string{"anna", "bert", "carl"} {
			s.writes(c, "hi there")
		}
		s.late = true
		s.press("1", "1", "u")
		s.arrives()
		s.replied("anna", "Hello Anna, this is li.")
		s.replied("bert")
	})
	sees(t, "of a claim gives the session back", func(s *story) {
		s.writes("anna", "hi there")
		s.press("a", "u")
		if got := s.last("anna").Assignee; got != "" {
			t.Errorf("the session is with %q", got)
		}
	})
	sees(t, "can be tried again when the desk was away", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1")
		s.store.breaks["Entry"] = store.ErrUnavailable
		s.press("u")
		s.shows("The desk cannot be reached just now.")
		delete(s.store.breaks, "Entry")
		s.press("u")
		s.replied("anna")
	})
}

// released lets a held reply of mine go out, as the hub does.
func (s *story) released(customer string) {
	s.t.Helper()
	for _, o := range s.last(customer).Pending {
		_, err := store.Update(s.t.Context(), s.store.Store, s.app.o.Rules, key(customer), []store.Ref{{Type: desk.Message, ID: o.ID}},
			func(e desk.Entry) (desk.Entry, error) { return desk.Release(e, false), nil })
		if err != nil {
			s.t.Fatal(err)
		}
	}
	s.do(nil)
}
