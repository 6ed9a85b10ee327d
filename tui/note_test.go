package tui

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"tend/desk"
	"tend/store"
	"tend/tui/lang"
	"tend/tui/theme"
)

func pasted(text string) tea.Msg { return tea.PasteMsg{Content: text} }

// notes are the notes in a customer's log, with how far they have come.
func (s *story) notes(customer string) []desk.Entry {
	s.t.Helper()
	log, err := s.store.Store.Thread(s.t.Context(), key(customer), store.Page{})
	if err != nil {
		s.t.Fatal(err)
	}
	var out []desk.Entry
	for _, e := range log {
		if e.Note() {
			out = append(out, e)
		}
	}
	return out
}

func TestNotes(t *testing.T) {
	sees(t, "stands in the thread and answers nobody", func(s *story) {
		s.writes("anna", "hi there")
		before := s.last("anna")
		s.press("N")
		s.shows("Note for the team; the customer never sees it", "Write a note")
		s.types("likes wool")
		s.press("enter")
		s.shows("Note · li", "▌ likes wool", "Noted beside Anna")
		s.hides("takes it back", "Note for the team")
		s.replied("anna")
		n := s.notes("anna")
		if len(n) != 1 || n[0].Agent != "li" || n[0].Delivery != desk.Settled {
			t.Errorf("the notes are %+v", n)
		}
		after := s.last("anna")
		if after.Waiting() != before.Waiting() || after.LastAt != before.LastAt || after.Assignee != "" || after.Replied != 0 {
			t.Errorf("the session went from %+v to %+v", before, after)
		}
	})
	sees(t, "goes to a platform that keeps notes", func(s *story) {
		if err := store.PutShop(t.Context(), s.store.Store, "shop", func(d desk.Shop) desk.Shop { d.Feed = "cw"; return d }); err != nil {
			t.Fatal(err)
		}
		s.fed(chatwoot(store.FeedLive, desk.Abilities{Notes: true, Window: time.Hour, Text: 5}))
		s.writes("anna", "hi there")
		s.passes(2 * time.Hour)
		s.press("N")
		s.types("likes wool")
		s.press("enter")
		if n := s.notes("anna"); len(n) != 1 || n[0].Delivery != desk.Queued {
			t.Errorf("the notes are %+v", n)
		}
	})
	sees(t, "a session that has ended takes one", func(s *story) {
		s.writes("anna", "hi there")
		s.press("1", "N")
		s.types("asked for a call")
		s.happens("anna", desk.CloseEntry(s.clock, "mo"))
		s.press("enter")
		if n := s.notes("anna"); len(n) != 1 {
			t.Errorf("the notes are %+v", n)
		}
	})
	sees(t, "no key that answers does so while a note is written", func(s *story) {
		s.writes("anna", "hi there")
		s.press("N")
		s.types("12")
		for _, k := range []string{"alt+1", "alt+s", "alt+i", "alt+0"} {
			s.press(k)
			s.shows("This is a note, so nothing was sent. enter keeps it, esc leaves it.")
		}
		s.press("ctrl+p")
		s.shows("What would you like to do?")
		s.types("Send the quick reply")
		s.press("enter")
		s.replied("anna")
		s.press("enter")
		if n := s.notes("anna"); len(n) != 1 || n[0].Text != "12" {
			t.Errorf("the notes are %+v", n)
		}
	})
	sees(t, "a note and a reply are never mixed up", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.press("esc", "N")
		s.hides("Dear Anna")
		s.types("she is cross")
		s.press("esc")
		s.shows("› Dear Anna")
		s.hides("cross", "Note for the team")
		s.press("i", "!", "enter")
		s.replied("anna", "Dear Anna!")
		s.press("N")
		s.shows("▌ she is cross")
		if s.draft("anna") != "" {
			t.Errorf("the reply's draft is %q", s.draft("anna"))
		}
		s.press("enter")
		if n := s.notes("anna"); len(n) != 1 || n[0].Text != "she is cross" {
			t.Errorf("the notes are %+v", n)
		}
	})
	sees(t, "one begun survives the end of the program", func(s *story) {
		s.writes("anna", "hi there")
		s.press("N")
		s.types("likes wool")
		s.restart()
		s.hides("likes wool")
		s.press("i")
		s.hides("likes wool")
		s.press("esc", "N")
		s.shows("▌ likes wool")
	})
	sees(t, "one that cannot be stored is there again", func(s *story) {
		s.writes("anna", "hi there")
		s.press("N")
		s.types("likes wool")
		s.store.breaks["Commit"] = errDisk
		s.press("enter")
		s.shows("the disk is full")
		s.hides("› likes wool")
		delete(s.store.breaks, "Commit")
		s.press("N", "enter")
		if n := s.notes("anna"); len(n) != 1 || n[0].Text != "likes wool" {
			t.Errorf("the notes are %+v", n)
		}
		s.replied("anna")
	})
	sees(t, "the next session does not get it as a reply", func(s *story) {
		s.writes("anna", "hi there")
		s.writes("bert", "hi there")
		s.press("N")
		s.types("likes wool")
		s.press("alt+down")
		s.on("bert")
		s.types("x")
		s.hides("Note for the team", "› likes wool")
		if s.draft("bert") != "" {
			t.Errorf("bert's draft is %q", s.draft("bert"))
		}
	})
	sees(t, "a reply taken back meanwhile does not land in the note", func(s *story) {
		s.writes("anna", "hi there")
		s.press("i")
		s.types("Dear Anna")
		s.press("enter", "N")
		s.types("likes wool")
		s.press("ctrl+r") // not while a note is written
		s.shows("This is a note")
		s.press("esc", "u")
		s.shows("› Dear Anna")
		s.press("N")
		s.shows("▌ likes wool")
		s.hides("Dear Anna")
	})
	sees(t, "a click into it leaves it a note", func(s *story) {
		s.writes("anna", "hi there")
		s.press("N")
		s.types("likes")
		at := s.app.lay.composer
		s.tell(tea.MouseClickMsg{X: at.x + 3, Y: at.y, Button: tea.MouseLeft})
		s.types(" wool")
		s.press("enter")
		s.replied("anna")
		if n := s.notes("anna"); len(n) != 1 || n[0].Text != "likes wool" {
			t.Errorf("the notes are %+v", n)
		}
	})
	sees(t, "an empty one is none", func(s *story) {
		s.writes("anna", "hi there")
		s.press("N", "enter")
		s.shows("There is nothing to send.")
	})
}

func TestNotesGolden(t *testing.T) {
	for _, texts := range []*lang.Texts{lang.English(), lang.Chinese()} {
		for _, c := range []struct {
			name string
			w, h int
		}{{"80x24", 80, 24}, {"100x30", 100, 30}, {"200x60", 200, 60}} {
			s := tableau(t, c.w, c.h, func(o *Options) { o.Texts = texts })
			s.noting()
			s.pictured("note-" + c.name + "-" + texts.Code)
		}
	}
	s := tableau(t, 100, 30, func(o *Options) { o.Look = theme.Options{Mono: true, ASCII: true} })
	s.noting()
	s.pictured("note-100x30-mono")
	if m := colour.FindString(strings.Join(strings.Split(s.app.View().Content, "\n"), "")); m != "" {
		t.Errorf("a colour is used: %q", m)
	}
}

// noting is a second note below a first.
func (s *story) noting() {
	s.t.Helper()
	s.press("N")
	s.tell(pasted("Asked twice already, see order SO-20250615-7. 请优先处理。"))
	s.press("enter", "N")
	s.tell(pasted("Her mother will call.\nSecond line."))
}
